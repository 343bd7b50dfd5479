package gazetteer

import "testing"

// walk calls fn with every folded name of a table and its postings, reading the blocks as they stand.
func walk(sec int, fn func(name, postings string)) {
	index, body := section(sec+1), section(sec+2)
	for b := 0; b < len(index)/4; b++ {
		at, end := int(u32(index[4*b:])), len(body)
		if b+1 < len(index)/4 {
			end = int(u32(index[4*b+4:]))
		}
		var name []byte
		for block := body[at:end]; len(block) > 0; {
			shared, n := int(block[0]), int(block[1])
			name = append(name[:shared], block[2:2+n]...)
			block = block[2+n:]
			p := block[:postingsLen(block)]
			block = block[len(p):]
			fn(decodeName(name), p)
		}
	}
}

func decodeName(b []byte) string {
	r := make([]rune, len(b))
	for i, c := range b {
		switch {
		case c < 0x80:
			r[i] = rune(c)
		case c == 0xB0:
			r[i] = 'ґ'
		default:
			r[i] = rune(c) - 0x80 + 0x430
		}
	}
	return string(r)
}

func TestEveryNameOfTheTableIsFoundAgain(t *testing.T) {
	names, last := 0, ""
	walk(secNames, func(name, postings string) {
		names++
		if got := find(secNames, name); got != postings {
			t.Fatalf("%q: postings %x, found %x", name, postings, got)
		}
		if f := Fold(name); f != name {
			t.Fatalf("%q is kept, but folds to %q", name, f)
		}
		last = name
		for _, id := range Lookup(name) {
			if p := Get(id); p.ID != id || p.Name == "" || p.Kind == None || p.Kind.String() == "none" || p.Precision == "" {
				t.Fatalf("%q means an empty place: %+v", name, p)
			}
		}
	})
	if names < 200_000 || last == "" {
		t.Fatalf("only %d names", names)
	}
	n := 0
	walk(secDemonyms, func(name, _ string) {
		n++
		if iso, ok := Demonym(name); !ok || CountryName(iso) == "" {
			t.Errorf("demonym %q: %q %v", name, iso, ok)
		}
	})
	if n < 300 {
		t.Errorf("only %d demonyms", n)
	}
}
