package stix

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

func TestCanonicalForm(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"keys are sorted by UTF-16", `{"b":1,"a":2,"\ud83d\ude00":3,"\ufb33":4}`, "{\"a\":2,\"b\":1,\"\U0001F600\":3,\"\uFB33\":4}"},
		{"white space goes", " [ 1 , true , null ] ", `[1,true,null]`},
		{"numbers as ECMAScript writes them", `[1.0,1e3,1e21,1e-7,0.000001,-0,123456789.5,333333333.33333329,1E30,4.50,2e-3,9007199254740992]`,
			`[1,1000,1e+21,1e-7,0.000001,0,123456789.5,333333333.3333333,1e+30,4.5,0.002,9007199254740992]`},
		{"strings with the fewest escapes", `"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/\u007f"`, "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f\""},
		{"a real replacement character stays", `"\ufffd"`, "\"\uFFFD\""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Canonical([]byte(c.in))
			if err != nil || string(got) != c.want {
				t.Errorf("got %s, %v; want %s", got, err, c.want)
			}
		})
	}
}

func TestWhatReadsDifferentlyElsewhereIsRefused(t *testing.T) {
	for name, in := range map[string]string{
		"a key twice":                `{"a":1,"a":2}`,
		"a key twice by escape":      `{"a":1,"\u0061":2}`,
		"half a surrogate pair":      `"\ud800"`,
		"the wrong half first":       `"\udc00\ud800"`,
		"half a pair after a quote":  `"\\\"\ud800 x"`,
		"broken UTF-8":               "\"\xff\"",
		"an integer beyond a double": `9007199254740993`,
		"a number out of range":      `1e400`,
		"two values":                 `1 2`,
		"nothing":                    ``,
		"a list that does not end":   `[1,`,
		"too deep":                   strings.Repeat("[", 300) + strings.Repeat("]", 300),
	} {
		t.Run(name, func(t *testing.T) {
			if got, err := Canonical([]byte(in)); err == nil {
				t.Errorf("got %s", got)
			}
		})
	}
}

func FuzzCanonical(f *testing.F) {
	for _, s := range []string{`{"b":[1,2.5e-9,"\u00e9\ud83d\ude00"],"a":null}`, `"\ud800"`, `[[[]]]`, `{"a":{"a":1}}`, `-0.0`, `1e21`, "\"\\u2028\""} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		once, err := Canonical(text)
		if err != nil {
			return
		}
		twice, err := Canonical(once)
		if err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("not stable: %s, then %s (%v)", once, twice, err)
		}
		var a, b any
		if json.Unmarshal(text, &a) != nil || json.Unmarshal(once, &b) != nil || !reflect.DeepEqual(a, b) {
			t.Fatalf("the value has changed: %s became %s", text, once)
		}
	})
}

func FuzzCheck(f *testing.F) {
	f.Add([]byte(`{"type":"location","id":"location--1","latitude":1,"precision":2}`))
	f.Add([]byte(`{"type":"bundle","objects":[1,{"type":"incident","extensions":{"x":[]}}]}`))
	for _, o := range render1(f, one(f, "PL-2024-05-MARYWILSKA")) {
		f.Add(o.Bytes)
	}
	f.Fuzz(func(t *testing.T, text []byte) { Check(text) })
}
