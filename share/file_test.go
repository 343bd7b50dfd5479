package share

import (
	"bytes"
	"crypto/rand"
	"slices"
	"testing"
	"time"

	"concord"

	"pgregory.net/rapid"
)

func keyOf(t testing.TB) *Key {
	t.Helper()
	k, err := NewKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestAFileHoldsWhatWasPutIntoIt(t *testing.T) {
	from, to := keyOf(t), keyOf(t)
	made := time.Date(2026, 1, 5, 6, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		objects := rapid.SliceOfN(rapid.SliceOf(rapid.Byte()), 0, 5).Draw(t, "objects")
		gone := rapid.SliceOfN(rapid.String(), 0, 3).Draw(t, "withdrawn")
		number := rapid.Int64Range(1, 1<<40).Draw(t, "number")
		var b bytes.Buffer
		if err := Seal(&b, from, to.Public(), number, made, objects, gone); err != nil {
			t.Fatal(err)
		}
		f, err := Open(&b, to)
		if err != nil || f.Number != number || f.From != from.Public().Text || !f.Made.Equal(made) || !slices.Equal(f.Withdraw, gone) || !slices.EqualFunc(f.Objects, objects, bytes.Equal) {
			t.Fatalf("%+v %v", f, err)
		}
	})
}

func TestAFileCannotBePassedOnAsMeantForAnother(t *testing.T) {
	from, middle, victim := keyOf(t), keyOf(t), keyOf(t)
	var b bytes.Buffer
	if err := Seal(&b, from, middle.Public(), 1, time.Unix(0, 0), [][]byte{[]byte("x")}, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(bytes.NewReader(b.Bytes()), victim); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("another node opens it: %v", err)
	}
	both := &Key{middle.sign, victim.open} // its text names another node
	var c bytes.Buffer
	if err := Seal(&c, from, both.Public(), 1, time.Unix(0, 0), nil, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(&c, victim); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("a file that names another node is taken: %v", err)
	}
}

func TestKeysAreReadAsTheyAreWritten(t *testing.T) {
	k := keyOf(t)
	again, err := ParseKey(k.Text())
	if err != nil || again.Text() != k.Text() || again.Public().Text != k.Public().Text {
		t.Fatalf("%v", err)
	}
	p, err := ParsePublicKey(" " + k.Public().Text + "\n")
	if err != nil || p.Text != k.Public().Text {
		t.Fatalf("%v", err)
	}
	for _, bad := range []string{"", "concord1.", "concord1.AA." + k.open.Recipient().String(), k.Public().Text[:len(k.Public().Text)-1], k.Text()} {
		if _, err := ParsePublicKey(bad); err == nil {
			t.Errorf("%q is taken for a public key", bad)
		}
	}
	for _, bad := range []string{"", "x\ny", k.Public().Text} {
		if _, err := ParseKey(bad); err == nil {
			t.Errorf("%q is taken for a key", bad)
		}
	}
}

func FuzzFile(f *testing.F) {
	f.Add([]byte("H\x00\x00\x00\x02{}S\x00\x00\x00\x00"))
	f.Add([]byte("H\x00\x00\x00\x20{\"concord_pack\":1,\"number\":1}    O\x00\x00\x00\x01xW\x00\x00\x00\x01yS\x00\x00\x00\x01z"))
	f.Add([]byte("O\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, content []byte) {
		if file, err := readFile(bytes.NewReader(content)); err == nil {
			t.Errorf("what nobody signed was taken: %+v", file)
		}
	})
}
