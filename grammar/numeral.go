package grammar

import (
	"strconv"

	"concord/lexicon"
)

// numerals are the kinds of number that a pattern may name.
var numerals = map[string]func(s *Sentence, i int) (n int, ok bool){
	"DAY":     func(s *Sentence, i int) (int, bool) { n, ok := s.Number(i); return n, ok && n >= 1 && n <= 31 },
	"YEAR":    func(s *Sentence, i int) (int, bool) { n, ok := s.Number(i); return n, ok && n >= 1900 && n <= 2100 },
	"COUNT":   func(s *Sentence, i int) (int, bool) { n, ok := s.Count(i); return n, ok && n < 1000 },
	"ISODATE": func(s *Sentence, i int) (int, bool) { return 0, isoDate(s.Digits(i)) },
}

// numeral matches one token that is a number of a kind.
type numeral struct {
	is   func(s *Sentence, i int) (int, bool)
	slot int
	also []*predicate // tags that it takes beside digits
}

type numeralStep struct {
	numeral
	next step
}

func (n numeral) link(next step) step { return numeralStep{n, next} }

func (n numeralStep) match(m *matcher, i int) bool {
	if i >= len(m.s.Toks) {
		return false
	}
	if _, ok := n.is(m.s, i); !ok {
		return false
	}
	return m.into(n.slot, Capture{First: i, Last: i + 1}, n.next, i+1)
}

// Digits returns the text of a token that begins with a digit, "" for all others.
func (s *Sentence) Digits(i int) string {
	if t := s.Toks[i]; t.Digit {
		return s.text[t.Start:t.End]
	}
	return ""
}

// Number reads the digits of token i.
func (s *Sentence) Number(i int) (int, bool) { return parseNumber(s.Digits(i), s.lang.ordinals) }

// Count reads digits or a number word.
func (s *Sentence) Count(i int) (int, bool) {
	if n, ok := s.Number(i); ok {
		return n, true
	}
	n, ok := 0, false
	s.At(i, lexicon.Number, func(t *Tag) bool {
		var err error
		n, err = strconv.Atoi(t.Entry.Value)
		ok = err == nil && t.Last == i+1
		return !ok
	})
	return n, ok
}

// parseNumber reads digits, with an ordinal ending of the language or without, and thousands commas.
func parseNumber(w string, ordinals map[string]bool) (int, bool) {
	n, digits := 0, 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			n = n*10 + int(c-'0')
			if digits++; digits > 9 {
				return 0, false
			}
		case c == ',' && len(w)-i >= 4:
		default:
			return n, digits > 0 && ordinals[w[i:]]
		}
	}
	return n, digits > 0
}

func isoDate(w string) bool {
	if len(w) != 10 || w[4] != '-' || w[7] != '-' {
		return false
	}
	for i := 0; i < 10; i++ {
		if i != 4 && i != 7 && (w[i] < '0' || w[i] > '9') {
			return false
		}
	}
	return true
}
