package grammar

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"concord/lexicon"
)

// Forms numbers words, numbers and marks as they are written, and remembers from report to report what a
// reader knows of each by itself. Form 0 is none.
type Forms struct {
	numbers lexicon.Numbers
	list    []form
}

// form is what is known of a word wherever it stands.
type form struct {
	token Token    // without its place
	needs []uint16 // of patterns, that it meets
}

// of returns the form that a word has in a language.
func (f *Forms) of(word string, lang *Language) *form {
	n := f.numbers.Of([]byte(word))
	if n == 0 {
		if len(f.list) == 0 {
			f.list = append(f.list, form{})
		}
		n = uint32(len(f.list))
		f.numbers.Add(word, n)
		t := tokenOf(word, lang)
		t.Form = n
		f.list = append(f.list, form{t, lang.vocabulary.metBy(&t)})
	}
	return &f.list[n]
}

// tokenOf looks a word, number or mark up.
func tokenOf(w string, lang *Language) (t Token) {
	lower := appendLower(nil, w)
	t.ID = lang.Lexicon.Word(lower)
	first, size := utf8.DecodeRuneInString(w)
	switch {
	case first >= '0' && first <= '9':
		t.Digit = true
	case strings.ContainsRune(`“”„«»"`, first):
		t.Punct = '"'
	case size == 1 && len(w) == 1 && strings.IndexByte(`.,;:!?()[]-/`, w[0]) >= 0:
		t.Punct = w[0]
	case first == '–' || first == '—':
		t.Punct = '-'
	default:
		t.Upper = unicode.ToLower(first) != first
		t.Stems = lang.Lexicon.Stems(lower)
	}
	if int(t.ID) < len(lang.known) {
		t.known = lang.known[t.ID]
	}
	t.begins = lang.Lexicon.Begins(&lexicon.Word{ID: t.ID, Stems: t.Stems})
	return t
}

// appendLower appends w in lower case, with straight apostrophes.
func appendLower(dst []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return append(dst[:len(dst)-i], strings.ReplaceAll(strings.ToLower(w), "’", "'")...)
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}
