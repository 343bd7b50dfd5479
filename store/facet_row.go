package store

import (
	"slices"
	"strconv"
	"strings"

	"concord"
)

// facetRow is what the facets count of a version. It is kept with the version as one text, because
// to read many texts as one is many times faster than to read as many rows. The text has two halves
// of which each is alike in many versions, where the whole seldom is.
type facetRow struct {
	status, state, stage, sector string   // the first half
	year                         string   // the second, with the lists
	types, countries             []string // each value once

	aggregate bool // not of the text
}

const (
	facetEnd   = "\n"
	facetHalf  = "\x1d"
	facetField = "\x1e"
	facetValue = "\x1f"
)

func facetsOf(inc *concord.Incident, status concord.AttributionStatus) facetRow {
	r := facetRow{status: string(status), state: string(inc.State), stage: string(inc.Stage), sector: string(inc.Sector)}
	if first, _, ok := inc.Time.Bounds(); ok {
		r.year = strconv.Itoa(first.UTC().Year())
	}
	for _, t := range inc.ActivityTypes {
		r.types = addValue(r.types, string(t))
	}
	for _, c := range inc.Countries {
		r.countries = addValue(r.countries, c)
	}
	return r
}

func addValue(values []string, v string) []string {
	if v == "" || slices.Contains(values, v) {
		return values
	}
	return append(values, v)
}

// text loses control characters, which no value of a vocabulary has.
func (r facetRow) text() string {
	clean := func(values ...string) string {
		kept := make([]string, len(values))
		for i, v := range values {
			kept[i] = strings.Map(printable, v)
		}
		return strings.Join(kept, facetValue)
	}
	return strings.Join([]string{clean(r.status), clean(r.state), clean(r.stage), clean(r.sector)}, facetField) + facetHalf +
		strings.Join([]string{clean(r.year), clean(r.types...), clean(r.countries...)}, facetField) + facetEnd
}

func printable(r rune) rune {
	if r < ' ' {
		return -1
	}
	return r
}

// half is one half of a text, whether it has what the filter asks for, and how many rows of which
// both halves have that it is in.
type half struct {
	row    facetRow
	wanted bool
	n      int
}

func firstHalf(text string, f Filter) *half {
	v := strings.SplitN(text+strings.Repeat(facetField, 3), facetField, 5)
	r := facetRow{status: v[0], state: v[1], stage: v[2], sector: v[3]}
	return &half{row: r, wanted: has(f.Status, r.status) && has(f.Stage, r.stage) && has(f.Sector, r.sector)}
}

// unit is the row of a half with the mark of an incident, "1", or of an aggregate before it.
func (h *half) unit(mark string) facetRow {
	h.row.aggregate = mark != "1"
	return h.row
}

func secondHalf(text string, f Filter) *half {
	v := strings.SplitN(text+strings.Repeat(facetField, 2), facetField, 4)
	r := facetRow{year: v[0]}
	for t := range strings.SplitSeq(v[1], facetValue) {
		r.types = addValue(r.types, t)
	}
	for c := range strings.SplitSeq(v[2], facetValue) {
		r.countries = addValue(r.countries, c)
	}
	return &half{row: r, wanted: has(f.Types, r.types...) && has(f.Countries, r.countries...)}
}

func has[T ~string](wanted []T, values ...string) bool {
	return len(wanted) == 0 || slices.ContainsFunc(values, func(v string) bool { return slices.Contains(wanted, T(v)) })
}

// countTexts adds the rows among the texts that have what the filter says of types, countries,
// status, stage and sector.
func countTexts(out *Facets, texts string, f Filter) {
	firsts, seconds := map[string]*half{}, map[string]*half{}
	for len(texts) > 0 {
		var text string
		text, texts, _ = strings.Cut(texts, facetEnd)
		one, two, _ := strings.Cut(text, facetHalf)
		a, b := firsts[one], seconds[two]
		if a == nil {
			a = firstHalf(one, f)
			firsts[one] = a
		}
		if b == nil {
			b = secondHalf(two, f)
			seconds[two] = b
		}
		if a.wanted && b.wanted {
			a.n, b.n = a.n+1, b.n+1
		}
	}
	for _, halves := range []map[string]*half{firsts, seconds} {
		for _, h := range halves {
			if h.n > 0 {
				h.row.count(out, h.n)
			}
		}
	}
}

// count adds n incidents that have these values.
func (r facetRow) count(out *Facets, n int) {
	for _, one := range []struct {
		m     map[string]int
		value string
	}{{out.Status, r.status}, {out.State, r.state}, {out.Stage, r.stage}, {out.Sector, r.sector}, {out.Years, r.year}} {
		if one.value != "" {
			one.m[one.value] += n
		}
	}
	for _, v := range r.types {
		out.Types[v] += n
	}
	for _, v := range r.countries {
		out.Countries[v] += n
	}
}
