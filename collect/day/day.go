// Package day reads the publication dates that feeds and lists of reports write, and keeps the
// calendar day as the publisher wrote it.
//
// It must not guess: a date in no known form is none.
package day

import (
	"strings"
	"time"
)

// zoned are the forms with a time and an offset, local those with a time but none, plain the bare days.
var (
	zoned = []string{
		time.RFC3339Nano, "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 -0700", "2006-01-02T15:04Z07:00",
		"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04 -0700",
		"Mon, 2 Jan 06 15:04:05 -0700", "Monday, 2 Jan 2006 15:04:05 -0700", "Monday, 02-Jan-06 15:04:05 -0700", "Mon, 2 January 2006 15:04:05 -0700",
	}
	local = []string{
		"2006-01-02T15:04:05", "2006-01-02T15:04", "2006-01-02 15:04:05", "2006-01-02 15:04", "Mon, 2 Jan 2006 15:04:05", "Mon, 2 Jan 2006 15:04",
		"2 Jan 2006 15:04:05",
	}
	plain = []string{"2006-01-02", "2006/01/02", "20060102", "Mon, 2 Jan 2006", "2 Jan 2006", "2 January 2006", "January 2, 2006"}
)

// zones are the zone names of RFC 822 and those common in European feeds, with their offsets.
// BST is British Summer Time here.
var zones = map[string]string{
	"Z": "+0000", "UT": "+0000", "GMT": "+0000", "UTC": "+0000", "WET": "+0000", "WEST": "+0100", "BST": "+0100",
	"CET": "+0100", "MEZ": "+0100", "CEST": "+0200", "MESZ": "+0200", "EET": "+0200", "EEST": "+0300", "MSK": "+0300",
	"EST": "-0500", "EDT": "-0400", "CST": "-0600", "CDT": "-0500", "MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700",
}

// Parse returns s as an RFC 3339 time in the zone in which it was written, or as YYYY-MM-DD when
// it names a day alone or a time without a known zone. ok is false when s has no known form.
func Parse(s string) (day string, ok bool) {
	s = strings.Join(strings.Fields(s), " ")
	if s == "" {
		return "", false
	}
	if i := strings.LastIndex(s, " ("); i > 0 && strings.HasSuffix(s, ")") { // "+0200 (CEST)" names the zone twice
		s = s[:i]
	}
	if i := strings.LastIndexByte(s, ' '); i > 0 && strings.Contains(s, ":") && alphabetic(s[i+1:]) {
		// Of a time in an unknown zone the written day is all that is sure.
		s = strings.TrimSpace(s[:i] + " " + zones[strings.ToUpper(s[i+1:])])
	}
	for _, layout := range zoned {
		if t, err := time.Parse(layout, s); err == nil {
			return sane(t, time.RFC3339)
		}
	}
	for _, layout := range append(local[:len(local):len(local)], plain...) {
		if t, err := time.Parse(layout, s); err == nil {
			return sane(t, time.DateOnly)
		}
	}
	return "", false
}

// sane refuses the years that only a broken clock or template writes.
func sane(t time.Time, layout string) (string, bool) {
	if t.Year() < 1900 || t.Year() > 2200 {
		return "", false
	}
	return t.Format(layout), true
}

func alphabetic(s string) bool {
	for _, r := range s {
		if r < 'A' || r > 'Z' && r < 'a' || r > 'z' {
			return false
		}
	}
	return s != ""
}
