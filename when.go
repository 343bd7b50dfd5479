package concord

import (
	"fmt"
	"time"
)

// Date is a calendar date that may be partial: "2024", "2024-05" or "2024-05-12". The empty date is
// unknown. It carries no time zone: it is the day that the source names.
type Date string

// ParseDate checks that s is a full or partial calendar date.
func ParseDate(s string) (Date, error) {
	layouts := map[int]string{4: "2006", 7: "2006-01", 10: "2006-01-02"}
	layout, ok := layouts[len(s)]
	if ok {
		if _, err := time.Parse(layout, s); err == nil {
			return Date(s), nil
		}
	}
	return "", &Error{Code: CodeInvalid, Msg: fmt.Sprintf("%q is not a date", s),
		Hint: "write YYYY, YYYY-MM or YYYY-MM-DD"}
}

// DateOf returns the calendar day of t in t's own zone.
func DateOf(t time.Time) Date { return Date(t.Format("2006-01-02")) }

// First returns the first instant of the date's period in UTC, and false when it is unknown.
func (d Date) First() (time.Time, bool) {
	layout := "2006-01-02"
	if len(d) != 10 && len(d) != 7 && len(d) != 4 {
		return time.Time{}, false
	}
	t, err := time.Parse(layout[:len(d)], string(d))
	return t, err == nil
}

// Last returns the last instant of the date's period in UTC: a partial date counts from the last
// day of its period when statements are compared.
func (d Date) Last() (time.Time, bool) {
	t, ok := d.First()
	if !ok {
		return t, false
	}
	switch len(d) {
	case 4:
		t = t.AddDate(1, 0, 0)
	case 7:
		t = t.AddDate(0, 1, 0)
	default:
		t = t.AddDate(0, 0, 1)
	}
	return t.Add(-time.Microsecond), true
}

// AddDays returns the date n days later; a partial or unknown date is returned as it is.
func (d Date) AddDays(n int) Date {
	t, ok := d.First()
	if !ok || len(d) != 10 {
		return d
	}
	return DateOf(t.AddDate(0, 0, n))
}

// When is a time in the past or to come, as exactly as it is known. Start and End are inclusive
// days; they are the same for one day. A night starts on the day of its evening and ends on the
// day of its morning.
type When struct {
	Start     Date          `json:"start,omitempty"`
	End       Date          `json:"end,omitempty"`
	Precision DatePrecision `json:"precision,omitempty"`
	Basis     DateBasis     `json:"basis,omitempty"`
	Words     string        `json:"words,omitempty"` // as written in the source
	Zone      string        `json:"zone,omitempty"`  // IANA name, where the source tells it
}

// IsZero reports whether nothing is known.
func (w When) IsZero() bool { return w.Start == "" && w.End == "" }

// Bounds returns the earliest and latest instant in UTC. ok is false when there are none: then
// the time is unknown, which is not the same as "any time".
func (w When) Bounds() (earliest, latest time.Time, ok bool) {
	start, end := w.Start, w.End
	if start == "" {
		start = end
	}
	if end == "" {
		end = start
	}
	earliest, okStart := start.First()
	latest, okEnd := end.Last()
	if !okStart || !okEnd {
		return time.Time{}, time.Time{}, false
	}
	if w.Precision == PrecisionNight {
		if start == end { // the night is named by its morning
			earliest = earliest.AddDate(0, 0, -1)
		}
		earliest = earliest.Add(18 * time.Hour)
		latest = latest.Add(time.Microsecond - 16*time.Hour) // 08:00 on the morning
	}
	return earliest, latest, true
}

// Validate reports what is wrong with w.
func (w When) Validate() error {
	for _, d := range []Date{w.Start, w.End} {
		if d == "" {
			continue
		}
		if _, err := ParseDate(string(d)); err != nil {
			return err
		}
	}
	if w.Precision != "" && !w.Precision.Valid() || w.Basis != "" && !w.Basis.Valid() {
		return &Error{Code: CodeInvalid, Msg: "unknown precision or basis of a time"}
	}
	if a, b, ok := w.Bounds(); ok && b.Before(a) {
		return &Error{Code: CodeInvalid, Msg: fmt.Sprintf("a time ends (%s) before it starts (%s)", w.End, w.Start)}
	}
	return nil
}
