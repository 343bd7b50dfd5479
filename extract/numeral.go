package extract

import (
	"strconv"

	"concord/lexicon"
)

// numerals are the kinds of number that a pattern may name.
var numerals = map[string]func(m *matcher, i int) (n int, ok bool){
	"DAY":     func(m *matcher, i int) (int, bool) { n, ok := m.number(i); return n, ok && n >= 1 && n <= 31 },
	"YEAR":    func(m *matcher, i int) (int, bool) { n, ok := m.number(i); return n, ok && n >= 1900 && n <= 2100 },
	"COUNT":   func(m *matcher, i int) (int, bool) { n, ok := m.count(i); return n, ok && n < 1000 },
	"ISODATE": func(m *matcher, i int) (int, bool) { return 0, isoDate(m.word(i)) },
}

// numeral matches one token that is a number of a kind.
type numeral struct {
	is   func(m *matcher, i int) (int, bool)
	slot int
}

type numeralStep struct {
	numeral
	next step
}

func (n numeral) link(next step) step { return numeralStep{n, next} }

func (n numeralStep) match(m *matcher, i int) bool {
	if i >= len(m.s.toks) {
		return false
	}
	if _, ok := n.is(m, i); !ok {
		return false
	}
	return m.into(n.slot, capture{first: i, last: i + 1}, n.next, i+1)
}

func (m *matcher) word(i int) string {
	if t := m.s.toks[i]; t.digit {
		return m.text[t.start:t.end]
	}
	return ""
}

func (m *matcher) number(i int) (int, bool) { return parseNumber(m.word(i)) }

// count reads digits or a number word.
func (m *matcher) count(i int) (int, bool) {
	if n, ok := m.number(i); ok {
		return n, true
	}
	n, ok := 0, false
	m.s.at(i, lexicon.Number, func(t *tag) bool {
		var err error
		n, err = strconv.Atoi(t.entry.Value)
		ok = err == nil && t.last == i+1
		return !ok
	})
	return n, ok
}

// parseNumber reads digits, with an ordinal ending ("8th") or without, and thousands commas.
func parseNumber(w string) (int, bool) {
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
			switch rest := w[i:]; rest {
			case "st", "nd", "rd", "th":
				return n, digits > 0 && digits <= 2
			}
			return 0, false
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
