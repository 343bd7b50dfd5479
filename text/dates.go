package text

import (
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

var months = sync.OnceValue(func() map[string]time.Month {
	m := map[string]time.Month{}
	for _, l := range dataLines("months") {
		f := strings.Fields(l)
		n, _ := strconv.Atoi(f[0])
		for _, w := range f[1:] {
			m[w] = time.Month(n)
		}
	}
	return m
})

// stamp is a date as it was written: the calendar day of whoever wrote it, and
// the instant if a time and zone were given.
type stamp struct {
	day string // YYYY-MM-DD
	at  time.Time
}

// stampLayouts are the machine forms of pages and feeds. Those with a zone give
// an instant; the others only a day.
var stampLayouts = []struct {
	layout string
	zoned  bool
}{
	{time.RFC3339, true}, {"2006-01-02T15:04:05-0700", true}, {"2006-01-02T15:04-07:00", true}, {"2006-01-02T15:04Z07:00", true},
	{"2006-01-02 15:04:05-07:00", true}, {"2006-01-02 15:04:05 -0700", true}, {"2006-01-02 15:04:05Z07:00", true},
	{"2006-01-02 15:04:05 Z07:00", true}, {"2006-01-02T15:04:05 -0700", true}, {"2006-01-02T15:04:05 -07:00", true},
	{"2006-01-02 15:04:05 UTC", true}, {"2006-01-02 15:04 UTC", true},
	{"2006-01-02T15:04:05", false}, {"2006-01-02 15:04:05", false}, {"2006-01-02T15:04", false}, {"2006-01-02 15:04", false},
	{"2006-01-02", false}, {"2006/01/02", false}, {"20060102", false}, {"20060102T150405Z0700", true},
	{time.RFC1123Z, true}, {"Mon, 2 Jan 2006 15:04:05 -0700", true}, {"Mon, 2 Jan 2006 15:04:05 GMT", true},
	{"Mon, 2 Jan 2006 15:04:05 MST", false}, {"2 Jan 2006 15:04:05 -0700", true},
	{"Mon Jan 2 15:04:05 MST 2006", false}, {"Mon Jan 02 2006 15:04:05 GMT-0700", true},
}

// parseStamp reads a machine-written date, or a date in words that is all of s.
func parseStamp(s string) (stamp, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 8 || len(s) > 64 {
		return stamp{}, false
	}
	if i := strings.IndexByte(s, '('); i > 10 { // "… GMT+0200 (Central European …)"
		s = strings.TrimSpace(s[:i])
	}
	for _, l := range stampLayouts {
		t, err := time.Parse(l.layout, s)
		if err != nil {
			continue
		}
		if !plausible(t.Year()) {
			return stamp{}, false
		}
		st := stamp{day: t.Format(time.DateOnly)}
		if l.zoned {
			st.at = t
		}
		return st, true
	}
	if day, r, ok := findDate(s); ok && r.Len()*2 >= len(s) {
		return stamp{day: day}, true
	}
	return stamp{}, false
}

func plausible(year int) bool { return year >= 1990 && year <= 2100 }

// parseGiven reads a date stated by a person: a day, or an RFC 3339 time.
func parseGiven(s string) (stamp, bool) {
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return stamp{day: t.Format(time.DateOnly)}, true
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return stamp{day: t.Format(time.DateOnly), at: t}, true
	}
	return stamp{}, false
}

// makeDay checks the calendar, so that 31 June is not a date.
func makeDay(year int, month time.Month, day int) (string, bool) {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if !plausible(year) || day < 1 || t.Day() != day || t.Month() != month {
		return "", false
	}
	return t.Format(time.DateOnly), true
}

// datePart is a word or number of a text that may be part of a date.
type datePart struct {
	start, end int
	num        int // -1: no number
	month      time.Month
	sep        byte // byte behind it
}

func dateParts(s string) []datePart {
	var out []datePart
	words.Each(s, func(w []byte, start, end int) bool {
		p := datePart{start: start, end: end, num: -1}
		if end < len(s) {
			p.sep = s[end]
		}
		t := string(w)
		for _, suffix := range []string{"st", "nd", "rd", "th"} {
			if u, ok := strings.CutSuffix(t, suffix); ok && len(u) <= 2 {
				t = u
				break
			}
		}
		if n, err := strconv.Atoi(t); err == nil && len(t) <= 4 && n >= 0 {
			p.num = n
		} else {
			p.month = months()[string(w)]
		}
		out = append(out, p)
		return len(out) < 40
	})
	return out
}

// findDate finds the first full date in s: "13 June 2024", "June 13, 2024",
// "13.06.2024", "2024-06-13". Day and month in slashes are read only when no
// other reading is possible: 13/06/2024.
func findDate(s string) (day string, at Range, ok bool) {
	p := dateParts(s)
	for i := 0; i+2 < len(p); i++ {
		a, b, c := p[i], p[i+1], p[i+2]
		if c.start-a.end > 24 || b.start-a.end > 5 || c.start-b.end > 5 {
			continue
		}
		y, m, d := 0, time.Month(0), 0
		switch {
		case a.num > 0 && b.month > 0 && c.num > 0:
			y, m, d = c.num, b.month, a.num
		case a.month > 0 && b.num > 0 && c.num > 0 && c.end-c.start == 4:
			y, m, d = c.num, a.month, b.num
		case a.num > 0 && b.num > 0 && c.num > 0:
			y, m, d = numericDate(a, b, c)
		}
		if day, ok := makeDay(y, m, d); ok {
			return day, Range{a.start, c.end}, true
		}
	}
	return "", Range{}, false
}

func numericDate(a, b, c datePart) (year int, month time.Month, day int) {
	if a.sep != b.sep {
		return 0, 0, 0
	}
	switch {
	case a.end-a.start == 4 && (a.sep == '-' || a.sep == '/' || a.sep == '.'):
		return a.num, time.Month(b.num), c.num
	case c.end-c.start != 4:
	case a.sep == '.' || a.sep == '-':
		return c.num, time.Month(b.num), a.num
	case a.sep == '/' && a.num > 12:
		return c.num, time.Month(b.num), a.num
	case a.sep == '/' && b.num > 12:
		return c.num, time.Month(a.num), b.num
	case a.sep == '/' && a.num == b.num:
		return c.num, time.Month(a.num), b.num
	}
	return 0, 0, 0
}

// dateLabels may stand beside a date in a line that is nothing but a date.
var dateLabels = func() map[string]int8 {
	m := map[string]int8{}
	for _, w := range strings.Fields(`published posted released issued created date publication release first time of h hrs uhr am pm
		gmt utc cet cest eet eest est edt et bst msk ist pst pdt local
		monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
		montag dienstag mittwoch donnerstag freitag samstag sonntag r года року min mins minute minutes read opublikowano veröffentlicht publicerad publié le`) {
		m[w] = 1
	}
	for _, w := range strings.Fields("updated modified edited last aktualisiert aktualizacja uppdaterad") {
		m[w] = 2
	}
	return m
}()

// dateLine reads a line that gives a date and hardly anything else, as stands
// beside a headline: "Published 13 June 2024, 10:22", "By A. Writer | June 13,
// 2024". A date inside a sentence is never one.
func dateLine(t string) (d lineDate, ok bool) {
	if len(t) > 120 || strings.HasSuffix(t, "!") || strings.HasSuffix(t, "?") {
		return d, false
	}
	day, at, ok := findDate(t)
	if !ok {
		return d, false
	}
	if day2, at2, ok := findDate(t[at.End:]); ok { // "Published …, updated …"
		d.updated = day2
		if !onlyLabels(t[at.End:at.End+at2.Start]) || !onlyLabels(t[at.End+at2.End:]) {
			return lineDate{}, false
		}
	} else if !onlyLabels(t[at.End:]) && !nameTail(t[at.End:]) {
		return lineDate{}, false
	}
	before := t[:at.Start]
	if !onlyLabels(before) && !nameHead(before) {
		return lineDate{}, false
	}
	d.day = day
	if d.updated == "" && hasUpdateLabel(before) {
		d.day, d.updated = "", day
	}
	return d, true
}

// lineDate is what a date line says; either may be empty.
type lineDate struct{ day, updated string }

func onlyLabels(s string) bool {
	ok := true
	prev := int8(0)
	words.Each(s, func(w []byte, _, _ int) bool {
		label := dateLabels[string(w)]
		number := words.Class[w[0]] == words.Digit
		if label == 0 && !number && !(prev > 0 && (string(w) == "on" || string(w) == "at")) && string(w) != "at" {
			ok = false
		}
		prev = label
		return ok
	})
	return ok
}

func hasUpdateLabel(s string) bool {
	found, first := false, true
	words.Each(s, func(w []byte, _, _ int) bool {
		if dateLabels[string(w)] == 2 {
			found = true
		} else if dateLabels[string(w)] == 1 && !first {
			return !found
		}
		first = false
		return !found
	})
	return found
}

// nameHead accepts an author, place or paper before the date, set off by a mark.
func nameHead(s string) bool {
	if i := strings.LastIndexAny(s, "|·•"); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		return onlyLabels(s[i+n:]) && words.Count(s[:i]) <= 10 // "By our staff in Riga | Posted"
	}
	t := strings.TrimRight(s, " ")
	if t == "" {
		return true
	}
	r, n := utf8.DecodeLastRuneInString(t)
	if !strings.ContainsRune(",—–-/(:", r) {
		return false
	}
	return names(t[:len(t)-n])
}

func nameTail(s string) bool {
	if i := strings.IndexAny(s, "|·•"); i >= 0 {
		return onlyLabels(s[:i]) && words.Count(s[i:]) <= 8
	}
	t := strings.TrimLeft(s, " ")
	if t == "" {
		return true
	}
	r, n := utf8.DecodeRuneInString(t)
	if !strings.ContainsRune(",—–-/()", r) {
		return false
	}
	return names(t[n:])
}

// names reports whether s is at most six capitalised words, "By" or "and" apart.
func names(s string) bool {
	ok, n := true, 0
	words.Each(s, func(w []byte, start, end int) bool {
		if string(w) == "by" || string(w) == "and" || dateLabels[string(w)] != 0 {
			return true
		}
		r, _ := utf8.DecodeRuneInString(s[start:])
		n++
		ok = n <= 6 && (unicode.IsUpper(r) || unicode.IsDigit(r))
		return ok
	})
	return ok
}
