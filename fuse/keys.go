package fuse

import (
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
)

// maxMonths is the longest time that is spread over the blocks of its months: what is known no
// better than that meets nothing.
const maxMonths = 14

// Keys returns the blocks that an incident is kept under, sorted. A block is a country (or the sea) ×
// a family of types × a time: some days for what is known to the day, and a month in which it is also
// found by what is known no better than that. A target with a proper name makes a block of that name,
// also without a time. The number of records of a block does not grow with the years, so that a
// lookup stays flat. A town makes blocks of its own beside those of its country: in a country with
// many acts a day, the store gives no more than some of a block, and those of the town are found by it.
func Keys(inc *concord.Incident) []string {
	return blocks(inc, append(daysOf(inc.Time), monthsOf(inc.Time)...), 0)
}

// Lookup returns the blocks in which an incident looks for others, sorted: two records that may be the
// same meet in one, whichever of them comes first.
func Lookup(inc *concord.Incident) []string {
	days := daysOf(inc.Time)
	if len(days) == 0 || days[0][0] == '~' { // known to a month or worse: looks at all of it
		return blocks(inc, monthsOf(inc.Time), nearKM)
	}
	for _, m := range monthsOf(inc.Time) {
		days = append(days, "~"+m)
	}
	return blocks(inc, days, nearKM)
}

func blocks(inc *concord.Incident, times []string, around float64) []string {
	var out []string
	zones := zonesOf(inc)
	for _, z := range append(cellsOf(inc, around), zones...) {
		for _, f := range groupsOf(inc.ActivityTypes) {
			for _, t := range times {
				out = append(out, z+"|"+f+"|"+t)
			}
		}
	}
	for _, z := range zones {
		for _, n := range aimOf(inc).names {
			if len(n) > 3 {
				out = append(out, z+"|"+n)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

const (
	window  = 4  // days of a block of days
	maxDays = 10 // of a time that is spread over blocks of days
)

// daysOf returns the blocks of days that a time touches, with two days of grace, and for a time known
// no better than to a month its months, marked "~".
func daysOf(w concord.When) []string {
	a, b, ok := w.Bounds()
	if !ok {
		return nil
	}
	var out []string
	if !toTheDay(w) || b.Sub(a) > maxDays*day {
		for _, m := range monthsOf(w) {
			out = append(out, "~"+m)
		}
		return out
	}
	for n := a.Add(-2*day).Unix() / (window * 86400); n <= b.Add(2*day).Unix()/(window*86400); n++ {
		out = append(out, "d"+strconv.FormatInt(n, 10))
	}
	return out
}

// toTheDay reports a time that is known better than to a month.
func toTheDay(w concord.When) bool {
	return fineness[w.Precision] > fineness[concord.PrecisionMonth] || w.Precision == ""
}

// zonesOf returns the countries of an incident, "sea" for one at sea, and "XX" for none.
func zonesOf(inc *concord.Incident) []string {
	out := slices.Clone(inc.Countries)
	atSea := familyOf(inc.ActivityTypes)&sea != 0
	for _, p := range inc.Places {
		atSea = atSea || isSea(p)
		if p.Country != "" && (p.Role == "" || p.Role == concord.RoleEvent) {
			out = append(out, p.Country)
		}
	}
	if atSea {
		out = append(out, "sea")
	}
	if len(out) == 0 {
		out = append(out, "XX")
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// groupsOf returns the families of the types; words that fit any act stand in all of them.
func groupsOf(types []concord.ActivityType) []string {
	names := []struct {
		f    family
		name string
	}{{force, "force"}, {sea, "sea"}, {air, "air"}, {cyber, "cyber"}, {info, "info"}}
	f := familyOf(types)
	var out []string
	for _, n := range names {
		if f == anyAct || f&n.f != 0 {
			out = append(out, n.name)
		}
	}
	return out
}

// monthsOf returns the months that a time touches, with two days of grace.
func monthsOf(w concord.When) []string {
	a, b, ok := w.Bounds()
	if !ok {
		return nil
	}
	if toTheDay(w) {
		a, b = a.Add(-2*day), b.Add(2*day)
	}
	var out []string
	for m := a.AddDate(0, 0, 1-a.Day()); !m.After(b); m = m.AddDate(0, 1, 0) {
		if len(out) == maxMonths {
			return nil
		}
		out = append(out, m.Format("2006-01"))
	}
	return out
}

// ID returns the id that a new incident asks for: country, month, place and main type. The caller
// makes it unique.
func ID(inc *concord.Incident) concord.IncidentID {
	country := ""
	if len(inc.Countries) == 1 {
		country = inc.Countries[0]
	}
	at := inc.Time.Start
	if at == "" {
		at = inc.Time.End
	}
	var words []string
	for _, p := range scenes(inc) {
		if p.Precision != concord.GeoCountry && p.Name != "" {
			words = append(words, gazetteer.Fold(p.Name))
			break
		}
	}
	if inc.Aggregate() {
		words = append(words, string(inc.Unit))
	}
	words = append(words, strings.ReplaceAll(string(inc.ActivityTypes[0]), "_", ""))
	return concord.SlugID(country, at, words...)
}
