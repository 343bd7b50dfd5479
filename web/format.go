package web

import (
	"fmt"
	"html/template"
	"net/url"
	"strconv"
	"strings"
	"time"

	"concord"
)

func itoa(n int) string { return strconv.Itoa(n) }

// functions are what templates may call: words, dates and addresses, and nothing that reads.
func functions(a assets) template.FuncMap {
	return template.FuncMap{
		"asset":     a.url,
		"country":   country,
		"date":      date,
		"day":       func(t time.Time) string { return t.UTC().Format("2 January 2006") },
		"handling":  handling,
		"instant":   instant,
		"iso":       func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"issuers":   issuers,
		"link":      webAddress,
		"site":      siteName,
		"path":      url.PathEscape,
		"plural":    plural,
		"word":      func(v any) string { return word(fmt.Sprint(v)) },
		"lower":     func(v any) string { return lower(fmt.Sprint(v)) },
		"thousands": thousands,
	}
}

// date writes a full or partial date for reading: 9 May 2024, May 2024, 2024.
func date(d concord.Date) string {
	t, ok := d.First()
	if !ok {
		return "date unknown"
	}
	switch len(d) {
	case 4:
		return string(d)
	case 7:
		return t.Format("January 2006")
	}
	return t.Format("2 January 2006")
}

// instant writes a moment in UTC to the minute.
func instant(t time.Time) string {
	if t.IsZero() {
		return "unknown"
	}
	return t.UTC().Format("2 January 2006, 15:04 UTC")
}

// when writes the time of an incident with its precision.
func when(w concord.When) string {
	if w.IsZero() {
		return "Time unknown"
	}
	start, end := w.Start, w.End
	if start == "" {
		return "until " + date(end)
	}
	if w.Precision == concord.PrecisionNight {
		if start == end || end == "" { // named by its morning
			start, end = start.AddDays(-1), start
		}
		return "night of " + span(start, end)
	}
	out := span(start, end)
	switch w.Precision {
	case concord.PrecisionWeek:
		return "week of " + date(start)
	case concord.PrecisionSeason:
		return season(start, end)
	}
	return out
}

// span writes a range of days without repeating the month or year that both have.
func span(start, end concord.Date) string {
	if end == "" || start == end {
		return date(start)
	}
	a, okA := start.First()
	b, okB := end.First()
	if !okA || !okB || len(start) != len(end) {
		return date(start) + " to " + date(end)
	}
	switch {
	case len(start) == 10 && a.Year() == b.Year() && a.Month() == b.Month():
		return fmt.Sprintf("%d–%s", a.Day(), date(end))
	case len(start) == 10 && a.Year() == b.Year():
		return a.Format("2 January") + " – " + date(end)
	case len(start) == 7 && a.Year() == b.Year():
		return a.Format("January") + " – " + date(end)
	case len(start) == 4:
		return string(start) + "–" + string(end)
	}
	return date(start) + " – " + date(end)
}

func season(start, end concord.Date) string {
	a, ok := start.First()
	if !ok || len(start) < 7 {
		return span(start, end)
	}
	name := map[time.Month]string{time.March: "spring", time.June: "summer", time.September: "autumn", time.December: "winter"}[a.Month()]
	if name == "" {
		return span(start, end)
	}
	return name + " " + strconv.Itoa(a.Year())
}

// webAddress returns s when it is an address of the web, and "" for anything else: only such an
// address becomes a link.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || (u.Scheme != "http" && u.Scheme != "https") {
		return ""
	}
	return s
}

// siteName is the host of an address, for a short label.
func siteName(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" {
		return clip(s, 60)
	}
	return strings.TrimPrefix(u.Host, "www.")
}

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

// thousands groups digits: 12,345.
func thousands(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
