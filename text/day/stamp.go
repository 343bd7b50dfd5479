package day

import (
	"strings"
	"time"
)

// Stamp is a date as it was written: the calendar day of whoever wrote it, and
// the instant if a time and zone were given.
type Stamp struct {
	Day string    // YYYY-MM-DD
	At  time.Time // zero if only the day is known
}

// layouts are the machine forms of pages and feeds. Those with a zone give an
// instant; the others only a day.
var layouts = []struct {
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

// Parse reads a machine-written date, or a date in words that is all of s.
func Parse(s string) (Stamp, bool) {
	s = strings.TrimSpace(s)
	if len(s) < 8 || len(s) > 64 {
		return Stamp{}, false
	}
	if i := strings.IndexByte(s, '('); i > 10 { // "… GMT+0200 (Central European …)"
		s = strings.TrimSpace(s[:i])
	}
	for _, l := range layouts {
		t, err := time.Parse(l.layout, s)
		if err != nil {
			continue
		}
		if !plausible(t.Year()) {
			return Stamp{}, false
		}
		st := Stamp{Day: t.Format(time.DateOnly)}
		if l.zoned {
			st.At = t
		}
		return st, true
	}
	if day, start, end, ok := Find(s, ""); ok && (end-start)*2 >= len(s) {
		return Stamp{Day: day}, true
	}
	return Stamp{}, false
}

func plausible(year int) bool { return year >= 1990 && year <= 2100 }

// Given reads a date stated by a person: a day, or an RFC 3339 time.
func Given(s string) (Stamp, bool) {
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return Stamp{Day: t.Format(time.DateOnly)}, true
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return Stamp{Day: t.Format(time.DateOnly), At: t}, true
	}
	return Stamp{}, false
}

// makeDay checks the calendar, so that 31 June is not a date.
func makeDay(year int, month time.Month, day int) (string, bool) {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	if !plausible(year) || day < 1 || t.Day() != day || t.Month() != month {
		return "", false
	}
	return t.Format(time.DateOnly), true
}
