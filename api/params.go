package api

import (
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
)

// Parameters that several lists have.
var (
	paging = []param{
		{name: "limit", doc: "at most so many, up to 1000; 50 without", kind: number},
		{name: "cursor", doc: "next or prev of another page of the same list", kind: word},
		{name: "total", doc: "count the whole list too", kind: yes},
		{name: "order", doc: "newest or oldest", kind: word},
	}
	choosing = []param{
		{name: "q", doc: "words, \"phrases\" and begin* of words", kind: word},
		{name: "type", doc: "kinds of act", kind: word, many: true},
		{name: "country", doc: "ISO 3166 alpha-2", kind: word, many: true},
		{name: "since", doc: "happened on this day or later", kind: date},
		{name: "until", doc: "happened on this day or before", kind: date},
		{name: "status", doc: "computed status", kind: word, many: true},
		{name: "state", doc: "state of review; retracted and merged records are listed only when asked for", kind: word, many: true},
		{name: "stage", doc: "how far it got", kind: word, many: true},
		{name: "sector", doc: "sector that was hit", kind: word, many: true},
		{name: "box", doc: "MINLAT,MINLON,MAXLAT,MAXLON in degrees", kind: word},
		{name: "report", doc: "incidents that rest on this report", kind: word},
		{name: "linked_to", doc: "incidents that link to this one", kind: word},
		{name: "as_of", doc: "what had been said by the end of this day", kind: date},
		{name: "known_at", doc: "what this node held at this time", kind: instant},
		{name: "campaigns", doc: "campaigns and cases too", kind: yes},
	}
	withEvidence = param{name: "evidence", doc: "with the words that each field was read from", kind: yes}
)

func sortedQuery(v map[string][]string) string { return url.Values(v).Encode() }

// reader reads parameters and keeps the first error.
type reader struct {
	v   url.Values
	err error
}

func (p *reader) bad(name, msg string) {
	if p.err == nil {
		p.err = wrong(name, msg)
	}
}

func (p *reader) flag(name string) bool {
	switch p.v.Get(name) {
	case "", "false":
		return false
	case "true", "1":
		return true
	}
	p.bad(name, name+" is true or false")
	return false
}

func (p *reader) number(name string, most int) int {
	s := p.v.Get(name)
	if s == "" {
		return 0
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > most {
		p.bad(name, name+" is a number from 1 to "+strconv.Itoa(most))
	}
	return n
}

func (p *reader) date(name string) concord.Date {
	s := p.v.Get(name)
	if s == "" {
		return ""
	}
	d, err := concord.ParseDate(s)
	if err != nil {
		p.bad(name, name+" is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
	}
	return d
}

// instant reads a time; a day means its end.
func (p *reader) instant(name string) time.Time {
	s := p.v.Get(name)
	if s == "" {
		return time.Time{}
	}
	if t, err := time.Parse(time.RFC3339, s); err == nil {
		return t
	}
	d, err := concord.ParseDate(s)
	if err != nil {
		p.bad(name, name+" is no time: write 2024-06-13T10:00:00Z or a day")
		return time.Time{}
	}
	t, _ := d.Last()
	return t
}

func (p *reader) oldest() bool {
	switch p.v.Get("order") {
	case "", "newest":
		return false
	case "oldest":
		return true
	}
	p.bad("order", "order is newest or oldest")
	return false
}

func (p *reader) countries() []string {
	var out []string
	for _, c := range p.v["country"] {
		c = strings.ToUpper(c)
		if len(c) != 2 || strings.Trim(c, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
			p.bad("country", "a country has two letters, for example PL")
		}
		out = append(out, c)
	}
	return out
}

func (p *reader) box() *Box {
	s := p.v.Get("box")
	if s == "" {
		return nil
	}
	parts, n := strings.Split(s, ","), [4]float64{}
	for i, part := range parts {
		f, err := strconv.ParseFloat(part, 64)
		if err != nil || len(parts) != 4 || math.IsNaN(f) || math.Abs(f) > []float64{90, 180, 90, 180}[min(i, 3)] {
			p.bad("box", "box is MINLAT,MINLON,MAXLAT,MAXLON in degrees")
			return nil
		}
		n[i] = f
	}
	if len(parts) != 4 || n[0] > n[2] {
		p.bad("box", "box is MINLAT,MINLON,MAXLAT,MAXLON in degrees")
		return nil
	}
	return &Box{n[0], n[1], n[2], n[3]}
}

// codes reads words of a vocabulary.
func codes[T ~string](p *reader, name string, valid func(T) bool) []T {
	var out []T
	for _, s := range p.v[name] {
		if !valid(T(s)) {
			p.bad(name, "there is no "+name+" "+strconv.Quote(cut(s)))
		}
		out = append(out, T(s))
	}
	return out
}

// code reads at most one word of a vocabulary.
func code[T ~string](p *reader, name string, valid func(T) bool) T {
	s := T(p.v.Get(name))
	if s != "" && !valid(s) {
		p.bad(name, "there is no "+name+" "+strconv.Quote(cut(string(s))))
	}
	return s
}

func cut(s string) string { return s[:min(len(s), 40)] }

// filter reads what chooses incidents, without the place in the list.
func (p *reader) filter() Filter {
	return Filter{Text: p.v.Get("q"), Types: codes(p, "type", concord.ActivityType.Valid), Countries: p.countries(), Since: p.date("since"), Until: p.date("until"),
		Status: codes(p, "status", concord.AttributionStatus.Valid), State: codes(p, "state", concord.RecordState.Valid), Stage: codes(p, "stage", concord.Stage.Valid),
		Sector: codes(p, "sector", concord.Sector.Valid), Box: p.box(), Report: concord.ReportID(p.v.Get("report")), LinkedTo: concord.IncidentID(p.v.Get("linked_to")),
		AsOf: p.date("as_of"), KnownAt: p.instant("known_at"), IncludeAggregates: p.flag("campaigns"), WithEvidence: p.flag("evidence")}
}

// with joins lists of parameters.
func with(lists ...[]param) []param { return slices.Concat(lists...) }
