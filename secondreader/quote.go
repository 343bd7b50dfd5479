package secondreader

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"concord/text"
)

// The longest quote that is looked for, in bytes, and how many places of it are tried.
const (
	longestQuote = 1000
	mostPlaces   = 8
)

// index is the text that was sent in a form in which quotes are looked up: white space is one blank, all
// quotation marks and dashes are alike. Ranges are kept apart: no quote runs from one into the next.
type index struct {
	form string
	from []int32 // where the character of a byte of form begins in the canonical text
	to   []int32 // and ends
}

func newIndex(canonical string, ranges []text.Range) *index {
	ix := &index{}
	var b strings.Builder
	for _, r := range ranges {
		even(canonical[r.Start:r.End], func(c rune, from, to int) {
			n := b.Len()
			b.WriteRune(c)
			for range b.Len() - n {
				ix.from, ix.to = append(ix.from, int32(r.Start+from)), append(ix.to, int32(r.Start+to))
			}
		})
		b.WriteByte('\n')
		ix.from, ix.to = append(ix.from, int32(r.End)), append(ix.to, int32(r.End))
	}
	ix.form = b.String()
	return ix
}

// even calls yield for each character of s in even form, with the bytes that it stands for.
func even(s string, yield func(c rune, from, to int)) {
	blank := -1 // where white space under way began
	for i, c := range s {
		to := i + utf8.RuneLen(c)
		if c == utf8.RuneError {
			_, n := utf8.DecodeRuneInString(s[i:])
			to = i + n
		}
		switch {
		case unicode.IsSpace(c):
			if blank < 0 {
				blank = i
			}
			continue
		case c == '\u00ad' || c == '\u200b' || c == '\ufeff':
			continue
		}
		if blank >= 0 {
			yield(' ', blank, i)
			blank = -1
		}
		yield(plain(c), i, to)
	}
}

func plain(c rune) rune {
	switch c {
	case '“', '”', '„', '‟', '«', '»', '″':
		return '"'
	case '‘', '’', '‚', '‛', '′', '`', '´':
		return '\''
	case '–', '—', '‐', '‑', '‒', '−':
		return '-'
	}
	return c
}

// formOf brings a quote into the form of an index.
func formOf(quote string) string {
	var b strings.Builder
	even(strings.TrimSpace(quote), func(c rune, _, _ int) { b.WriteRune(c) })
	return strings.TrimSpace(b.String())
}

// find returns where a quote stands: whole words, at most mostPlaces of them.
func (ix *index) find(quote string) (out []text.Range) {
	q := formOf(quote)
	if !strings.ContainsFunc(q, letter) {
		return nil
	}
	for at := 0; len(out) < mostPlaces; {
		i := strings.Index(ix.form[at:], q)
		if i < 0 {
			return out
		}
		i += at
		if end := i + len(q); ix.bound(i) && ix.bound(end) {
			out = append(out, text.Range{Start: int(ix.from[i]), End: int(ix.to[end-1])})
		}
		_, n := utf8.DecodeRuneInString(ix.form[i:])
		at = i + n
	}
	return out
}

func letter(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

// bound reports that no word runs over a place of the form.
func (ix *index) bound(i int) bool {
	before, _ := utf8.DecodeLastRuneInString(ix.form[:i])
	after, _ := utf8.DecodeRuneInString(ix.form[i:])
	return !letter(before) || !letter(after)
}
