package day

import (
	"strconv"
	"time"

	"concord/text/words"
)

// part is a word or number of a text that may be part of a date.
type part struct {
	start, end int
	num        int // -1: no number
	month      time.Month
	sep        byte // byte behind it
	after      bool // a word such as "of" stands between it and the part before
}

// mostParts bounds how much of a text is searched.
const mostParts = 40

func parts(s string) []part {
	var out []part
	t := table()
	after := false
	words.Each(s, func(w []byte, start, end int) bool {
		e := t[string(w)]
		if e.filler && len(out) > 0 && (out[len(out)-1].num >= 0 || out[len(out)-1].month > 0) && start-out[len(out)-1].end <= 3 {
			after = true
			return true
		}
		p := part{start: start, end: end, num: -1, after: after}
		after = false
		if end < len(s) {
			p.sep = s[end]
		}
		if n, ok := number(w); ok {
			p.num = n
		} else {
			p.month = e.month
		}
		out = append(out, p)
		return len(out) < mostParts
	})
	return out
}

// number reads up to four digits, with the ending of an ordinal ("13th").
func number(w []byte) (int, bool) {
	if words.Class[w[0]] != words.Digit {
		return -1, false
	}
	k := 0
	for k < len(w) && words.Class[w[k]] == words.Digit {
		k++
	}
	if k > 4 || k < len(w) && (k > 2 || !table()[string(w[k:])].suffix) {
		return -1, false
	}
	n, err := strconv.Atoi(string(w[:k]))
	return n, err == nil
}

// Find finds the first full date in s, at s[start:end]: "13 June 2024", "June
// 13, 2024", "2024 m. birželio 13 d.", "2024. gada 13. jūnijā", "13. 6. 2024",
// "2024-06-13". Day and month in slashes are read when no other reading is
// possible (13/06/2024), or when the language code writes them in one order
// only; the code may be empty.
func Find(s, code string) (day string, start, end int, ok bool) {
	p := parts(s)
	for i := 0; i+2 < len(p); i++ {
		a, b, c := p[i], p[i+1], p[i+2]
		if !near(a, b) || !near(b, c) {
			continue
		}
		y, m, d := 0, time.Month(0), 0
		switch {
		case a.num > 0 && b.month > 0 && c.num > 0 && a.end-a.start == 4:
			y, m, d = a.num, b.month, c.num
		case a.num > 0 && b.month > 0 && c.num > 0:
			y, m, d = c.num, b.month, a.num
		case a.month > 0 && b.num > 0 && c.num > 0 && c.end-c.start == 4:
			y, m, d = c.num, a.month, b.num
		case a.num > 0 && b.num > 0 && c.month > 0 && a.end-a.start == 4:
			y, m, d = a.num, c.month, b.num
		case a.num > 0 && b.num > 0 && c.num > 0:
			y, m, d = numeric(a, b, c, code)
		}
		if day, ok := makeDay(y, m, d); ok {
			return day, a.start, c.end, true
		}
	}
	return "", 0, 0, false
}

// near reports whether b follows a as the parts of a date do.
func near(a, b part) bool {
	if b.after {
		return b.start-a.end <= 12
	}
	return b.start-a.end <= 5
}

func numeric(a, b, c part, code string) (year int, month time.Month, day int) {
	if a.sep != b.sep {
		return 0, 0, 0
	}
	wide := a.end-a.start == 4
	switch {
	case wide && (a.sep == '-' || a.sep == '/' || a.sep == '.'), wide && a.sep == ' ' && b.end-b.start == 2 && c.end-c.start == 2:
		return a.num, time.Month(b.num), c.num
	case c.end-c.start != 4:
	case a.sep == '.' || a.sep == '-':
		return c.num, time.Month(b.num), a.num
	case a.sep == '/' && (a.num > 12 || a.num == b.num || dayFirst()[code]):
		return c.num, time.Month(b.num), a.num
	case a.sep == '/' && b.num > 12:
		return c.num, time.Month(a.num), b.num
	}
	return 0, 0, 0
}
