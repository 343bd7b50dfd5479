package scan

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"concord"

	"pgregory.net/rapid"
)

func TestWhatTwoProgramsReadDifferentlyIsRefused(t *testing.T) {
	deep := strings.Repeat("[", 70) + strings.Repeat("]", 70)
	for _, c := range []struct{ name, text, pointer, rule string }{
		{"a key that is there twice", `{"a":1,"b":{"c":[0,{"d":1,"d":2}]}}`, "/b/c/1/d", RuleDuplicate},
		{"the same key in another spelling", `{"ab":1,"\u0061b":2}`, "/ab", RuleDuplicate},
		{"a slash in the pointer is written as the standard asks", `{"a/b":{"~":nul}}`, "/a~1b/~0", RuleSyntax},
		{"bytes that are not UTF-8", "{\"a\":[\"x\",\"\xff\"]}", "/a/1", RuleUTF8},
		{"half of a surrogate pair", `{"a":"\ud800x"}`, "/a", RuleSurrogate},
		{"an object that is nested too deeply", strings.Repeat(`{"a":`, 70) + "1" + strings.Repeat("}", 70), strings.Repeat("/a", 65), RuleDepth},
		{"a value that is nested too deeply", `{"a":` + deep + `}`, "/a" + strings.Repeat("/0", 64), RuleDepth},
		{"a comma too many", `{"a":[1,]}`, "/a/1", RuleSyntax},
		{"brackets that do not match", `{"a":[1}`, "/a/0", RuleSyntax},
		{"a number with a leading nought", `{"a":01}`, "", RuleSyntax},
		{"a text after the value", `{} {}`, "", RuleSyntax},
		{"a control character in a string", "{\"a\":\"\n\"}", "/a", RuleSyntax},
		{"a string without an end", `{"a":"x`, "/a", RuleSyntax},
		{"nothing", ``, "", RuleSyntax},
	} {
		t.Run(c.name, func(t *testing.T) {
			var tree Tree
			err := tree.Parse([]byte(c.text), Limits{})
			f, ok := errors.AsType[*Fault](err)
			if !ok || f.Pointer != c.pointer || f.Rule != c.rule {
				t.Errorf("got %v", err)
			}
		})
	}
	many := `{"a":{`
	for i := range 60 {
		many += `"k` + strconv.Itoa(i) + `":0,`
	}
	var tree Tree
	if err := tree.Parse([]byte(many+`"k7":1}}`), Limits{}); err == nil || pointerOf(err) != "/a/k7" {
		t.Errorf("many keys: got %v", err)
	}
	err := tree.Parse([]byte(`{"a":1,"b":2}`), Limits{Members: 1})
	if concord.CodeOf(err) != concord.CodeLimit {
		t.Errorf("too many members: got %v", err)
	}
}

func TestAValueIsReadWithoutACopy(t *testing.T) {
	text := []byte(`{"a":"plain","b":"\u00e9\n\ud83d\ude00","c":[1,true,null],"d":12345678901234567890.10}`)
	var tree Tree
	if err := tree.Parse(text, Limits{}); err != nil {
		t.Fatal(err)
	}
	root := tree.Root()
	if a := root.Get("a").Bytes(); &a[0] != &text[6] {
		t.Error("a plain string was copied")
	}
	if root.Get("b").Text() != "é\n😀" || root.Get("c").Len() != 3 || !root.Get("c").At(1).True() || string(root.Get("d").Raw()) != "12345678901234567890.10" {
		t.Errorf("got %q", text)
	}
	if root.Get("x").Exists() || root.Get("a").Get("b").Kind() != None || root.Get("c").At(7).Exists() {
		t.Error("what is not there exists")
	}
}

func ruleOf(err error) string {
	f, _ := errors.AsType[*Fault](err)
	return f.Rule
}

func pointerOf(err error) string {
	f, _ := errors.AsType[*Fault](err)
	return f.Pointer
}

func read(t testing.TB, src io.Reader, lines bool, lim Limits) (raw, pointers []string, errs []*Fault) {
	t.Helper()
	r := NewReader(src, lim)
	r.Lines = lines
	for {
		item, err := r.Next()
		if errors.Is(err, io.EOF) {
			return raw, pointers, errs
		}
		if err != nil {
			f, ok := errors.AsType[*Fault](err)
			if !ok {
				t.Fatal(err)
			}
			errs = append(errs, f)
			if f.Fatal {
				return raw, pointers, errs
			}
			continue
		}
		raw, pointers = append(raw, string(item.Raw)), append(pointers, item.Pointer)
	}
}

func TestObjectsComeOutAsTheyCameIn(t *testing.T) {
	odd := `{ "id":"x--1" , "n": 1.0e+2,"big":12345678901234567890,"\u0074ype":"y", "u":"\u00E9", "objects":{"0":{}} }`
	for _, c := range []struct {
		name, text string
		lines      bool
		want       []string
		pointers   []string
	}{
		{"of a bundle", `{"type":"bundle","id":"b","objects":[ ` + odd + `,{"a":[]}],"z":[{}]}`, false, []string{odd, `{"a":[]}`}, []string{"/objects/0", "/objects/1"}},
		{"of an envelope", ` {"more":true,"objects":[{}]} `, false, []string{`{}`}, []string{"/objects/0"}},
		{"of a bundle that says so at its end", `{"objects":[{}],"type":"bundle"}`, false, []string{`{}`}, []string{"/objects/0"}},
		{"of an empty envelope", `{}`, false, nil, nil},
		{"of an empty list", `{"objects":[]}`, false, nil, nil},
		{"a single object", odd, false, []string{odd}, []string{""}},
		{"lines", odd + "\n" + `{"id":"z"}` + "\n", true, []string{odd, `{"id":"z"}`}, []string{"", "/1"}},
		{"a single object with a list of objects", `{"type":"x-a","objects":[1]}`, false, []string{`{"type":"x-a","objects":[1]}`}, []string{""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, src := range []io.Reader{strings.NewReader(c.text), iotest.OneByteReader(strings.NewReader(c.text)), iotest.DataErrReader(strings.NewReader(c.text))} {
				raw, pointers, errs := read(t, src, c.lines, Limits{})
				if strings.Join(raw, "|") != strings.Join(c.want, "|") || strings.Join(pointers, "|") != strings.Join(c.pointers, "|") || len(errs) > 0 {
					t.Errorf("got %q at %q, %v", raw, pointers, errs)
				}
			}
		})
	}
}

func TestABrokenStreamNamesItsPlace(t *testing.T) {
	for _, c := range []struct {
		name, text, pointer, rule string
		fatal                     bool
	}{
		{"a duplicate key in one object", `{"objects":[{},{"a":1,"a":2},{}]}`, "/objects/1/a", RuleDuplicate, false},
		{"an element that is no object", `{"objects":[{},3,{}]}`, "/objects/1", RuleForm, false},
		{"a broken object", `{"objects":[{},{"a":},{}]}`, "/objects/1/a", RuleSyntax, true},
		{"an end too early", `{"objects":[{},{"a":1}`, "", RuleSyntax, true},
		{"a comma at the end", `{"objects":[{},]}`, "/objects/1", RuleSyntax, true},
		{"no comma", `{"objects":[{} {}]}`, "/objects/1", RuleSyntax, true},
		{"objects twice", `{"objects":[{}],"objects":[{}]}`, "/objects", RuleDuplicate, true},
		{"a broken member after the objects", `{"objects":[{}],"x":{"y":[1,]}}`, "/x/y/1", RuleSyntax, true},
		{"a second text", `{"objects":[{}]} {}`, "", RuleSyntax, true},
		{"an object too large", `{"objects":[{},{"a":"` + strings.Repeat("x", 300) + `"}]}`, "/objects/1", RuleSize, true},
		{"a list", `[{}]`, "", RuleForm, true},
		{"nothing", ` `, "", RuleForm, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			raw, _, errs := read(t, iotest.HalfReader(strings.NewReader(c.text)), false, Limits{Object: 200})
			if len(errs) != 1 || errs[0].Pointer != c.pointer || errs[0].Rule != c.rule || errs[0].Fatal != c.fatal {
				t.Fatalf("got %+v", errs)
			}
			if !c.fatal && len(raw) != 2 {
				t.Errorf("the other objects are lost: %q", raw)
			}
		})
	}
	_, _, errs := read(t, strings.NewReader(`{"objects":[{},{},{}]}`), false, Limits{Total: 15})
	if len(errs) != 1 || concord.CodeOf(errs[0]) != concord.CodeLimit {
		t.Errorf("a stream too large: got %v", errs)
	}
}

func TestAFaultOfTheSourceIsHandedOn(t *testing.T) {
	want := errors.New("line cut")
	r := NewReader(io.MultiReader(strings.NewReader(`{"objects":[{}`), iotest.ErrReader(want)), Limits{})
	if _, err := r.Next(); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Next(); !errors.Is(err, want) {
		t.Errorf("got %v", err)
	}
}

// repeated yields a bundle of n objects without holding it.
type repeated struct {
	n    int
	one  []byte
	rest []byte
}

func (s *repeated) Read(p []byte) (int, error) {
	for len(s.rest) == 0 {
		switch {
		case s.n > 0:
			s.rest = s.one
		case s.n == 0:
			s.rest = []byte(`{}]}`)
		default:
			return 0, io.EOF
		}
		s.n--
	}
	n := copy(p, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

func TestMemoryIsFlatHoweverLongTheStream(t *testing.T) {
	one := []byte(`{"id":"x--1","text":"` + strings.Repeat("y", 4000) + `"},`)
	r := NewReader(io.MultiReader(strings.NewReader(`{"type":"bundle","objects":[`), &repeated{n: 10_000, one: one}), Limits{})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	n := 0
	for ; ; n++ {
		if _, err := r.Next(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	runtime.ReadMemStats(&after)
	if n != 10_001 || after.TotalAlloc-before.TotalAlloc > 8<<20 {
		t.Errorf("%d objects of 40 MB took %d bytes of new memory in all", n, after.TotalAlloc-before.TotalAlloc)
	}
}

func TestTheTreeAgreesWithTheStandardLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SliceOf(rapid.SampledFrom([]byte(`{}[]",:0123 -+.eE\unaltrsf`+"\n"))).Draw(t, "text")
		var tree Tree
		err := tree.Parse(text, Limits{})
		if valid := json.Valid(text); valid != (err == nil) && !(valid && ruleOf(err) != RuleSyntax) {
			t.Fatalf("%q: %v", text, err)
		}
	})
}

func FuzzTree(f *testing.F) {
	for _, s := range []string{`{"a":[1,2.5e3,"x",null,true]}`, `{"a":1,"a":2}`, `"\ud83d\ude00"`, `[[[[]]]]`, "\xff", `-0`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var tree Tree
		err := tree.Parse(text, Limits{})
		var into any
		std := json.Unmarshal(text, &into)
		if err == nil {
			if std != nil && !strings.Contains(std.Error(), "cannot unmarshal number") {
				t.Fatalf("%q: we take what the standard library refuses: %v", text, std)
			}
			if !bytes.Equal(tree.Root().Raw(), bytes.TrimSpace(text)) {
				t.Fatalf("%q: the bytes are not those of the text", text)
			}
		} else if ruleOf(err) == RuleSyntax && json.Valid(text) {
			t.Fatalf("%q: we refuse what is valid: %v", text, err)
		}
	})
}

func FuzzReader(f *testing.F) {
	for _, s := range []string{`{"type":"bundle","objects":[{"a":1},{"b":[]}],"x":1}`, `{"id":"a"}` + "\n" + `{"id":"b"}`, `{"objects":[1,{}]}`, `{"objects":[`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		a, _, errA := read(t, bytes.NewReader(text), true, Limits{})
		b, _, errB := read(t, iotest.OneByteReader(bytes.NewReader(text)), true, Limits{})
		if strings.Join(a, "\n") != strings.Join(b, "\n") || len(errA) != len(errB) {
			t.Fatalf("%q: the size of reads changes what is read: %q, %q, %v, %v", text, a, b, errA, errB)
		}
		for _, s := range a {
			if !bytes.Contains(text, []byte(s)) {
				t.Fatalf("%q is not in the text", s)
			}
		}
	})
}

func BenchmarkTree(b *testing.B) {
	text := []byte(`{"created":"2014-06-23T00:00:00.000Z","external_references":[{"external_id":"CAPEC-435","source_name":"capec"}],"id":"attack-pattern--0618a68a-c6e1-4370-82d3-c76fa2745905","description":"` + strings.Repeat("words of a description ", 40) + `","revoked":false,"labels":["a","b"]}`)
	var tree Tree
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if err := tree.Parse(text, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
