package fuse

import (
	"slices"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
)

// maxMonths is the longest time that is spread over the blocks of its months: what is known no
// better than that meets nothing.
const maxMonths = 14

// Keys returns the blocks of an incident, sorted: two records that may be the same share one. A
// block is a country (or the sea) × a family of types × a month; days at the edge of a month stand
// in both. A target with a proper name makes a block of that name, also without a time. The number
// of records of a block does not grow with the years, so that a lookup stays flat.
func Keys(inc *concord.Incident) []string {
	var out []string
	zones := zonesOf(inc)
	for _, z := range zones {
		for _, f := range groupsOf(inc.ActivityTypes) {
			for _, m := range monthsOf(inc.Time) {
				out = append(out, z+"|"+f+"|"+m)
			}
		}
		for _, n := range aimOf(inc).names {
			if len(n) > 3 {
				out = append(out, z+"|"+n)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
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
	if fineness[w.Precision] > fineness[concord.PrecisionMonth] || w.Precision == "" {
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
