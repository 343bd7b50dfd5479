package lexicon

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func FuzzExpand(f *testing.F) {
	for _, s := range []string{"set(|s|ting) fire to", "(a|b", "a)b", "((a|b)c|)", "", "(|)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		forms, err := Expand(s)
		if err != nil {
			return
		}
		if len(forms) == 0 {
			t.Errorf("%q has no form", s)
		}
		for _, form := range forms {
			if !strings.Contains(s, "(") && form != s {
				t.Errorf("%q became %q", s, form)
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"[TRIGGER arson pos=v]\ntorch(es|ed) % weak=1\n", "[CUE x]\n!GRU\n", "[NONE]\n", "[CUE x]\npodpal* dom*\n", "word\n", "[CUE \"a b\" k=\"c d\"]\nx\n# y\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := Read(fstest.MapFS{"xx/a.lex": {Data: []byte(s)}}, "xx")
		if err != nil {
			return
		}
		l.All(func(e *Entry) {
			var row []Word
			for _, w := range Split(strings.ToLower(e.Words)) {
				id := l.Intern(w)
				row = append(row, Word{ID: id})
				if strings.HasSuffix(w, "*") && len(w) > 2 {
					row[len(row)-1] = Word{Stems: []uint32{id}}
				}
			}
			if !slices.ContainsFunc(l.Walk(row, nil), func(f Found) bool { return f.N == len(row) && f.Entry == e }) {
				t.Errorf("%q is not found again", e.Words)
			}
		})
	})
}
