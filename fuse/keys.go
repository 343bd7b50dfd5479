package fuse

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/lexicon/gazetteer"
)

// maxMonths is the longest time that is spread over the blocks of its months: what is known no
// better than that meets nothing.
const maxMonths = 14

// Keys returns the blocks that an incident is kept under, sorted. A block is a place × a family of types × a time. Places are
// the cells of a grid for what is known to the town, and beside them the countries, or the sea; times are days for
// what is known to the day, and a month in which it is also found by what is known no better than that. A target with a proper
// name makes a block of that name, also without a time.
//
// What is vague in its place or time stands in blocks of the vague ones, marked "~": what is known to the town and day
// looks in these, and beside them at its own day in its surroundings alone. So the number of records that it meets does not grow
// with those of its country, nor with the years.
func Keys(inc *concord.Incident) []string {
	cells, all := cellsOf(inc, 0)
	zones := zonesOf(inc)
	times := daysOf(inc.Time, graceKept)
	switch {
	case vagueInTime(times):
	case exact(inc):
		times = append(times, monthsOf(inc.Time)...)
	default:
		times = append(vague(times), monthsOf(inc.Time)...)
	}
	out := blocks(append(cells, zones...), inc, times)
	if !all {
		out = append(out, blocks(vague(zones), inc, times)...)
	}
	named := zones
	if !dated(inc.Time) {
		named = append(named, vague(zones)...)
	}
	out = append(out, names(named, inc)...)
	slices.Sort(out)
	return slices.Compact(out)
}

// Lookup returns the blocks in which an incident looks for others, those of the nearest days first: two records that may be
// the same meet in one, whichever of them comes first.
func Lookup(inc *concord.Incident) []string {
	cells, all := cellsOf(inc, apartKM)
	zones := zonesOf(inc)
	named, beside := zones, zones
	if all {
		beside = vague(zones)
	}
	if dated(inc.Time) {
		named = vague(zones)
	}
	where := append(cells, beside...)
	days, months := daysOf(inc.Time, graceSought), monthsOf(inc.Time)
	var out []string
	switch {
	case vagueInTime(days): // known to a month or worse: looks at all of it
		out = blocks(where, inc, append(days, months...))
	case exact(inc):
		near, _ := cellsOf(inc, oneTownKM)
		own := daysOf(inc.Time, grace{})
		out = append(blocks(where, inc, own), blocks(append(near, beside...), inc, daysOf(inc.Time, graceExact))...)
		out = append(out, blocks(where, inc, vague(append(days, months...)))...)
	default:
		out = blocks(where, inc, append(append(days, vague(days)...), vague(months)...))
	}
	return unique(append(out, names(named, inc)...))
}

// exact reports an act that is known to the day itself: another such is the same on that day alone, and in the same town on the next.
func exact(inc *concord.Incident) bool {
	return !inc.Aggregate() && fine(inc.Time) && ofAct(inc.Time)
}

// vague names what is vague in these zones or months. At sea nothing is known to a town: all stand in one.
func vague(names []string) []string {
	out := slices.Clone(names)
	for i, z := range out {
		if z != atSea {
			out[i] = "~" + z
		}
	}
	return out
}

func blocks(zones []string, inc *concord.Incident, times []string) []string {
	var out []string
	for _, t := range times {
		for _, z := range zones {
			for _, f := range groupsOf(inc.ActivityTypes) {
				out = append(out, z+"|"+f+"|"+t)
			}
		}
	}
	return out
}

func names(zones []string, inc *concord.Incident) []string {
	var out []string
	for _, n := range aimOf(inc).names {
		for _, z := range zones {
			if len(n) > 3 {
				out = append(out, z+"|"+n)
			}
		}
	}
	return out
}

// unique drops what was there before.
func unique(list []string) []string {
	seen := make(map[string]bool, len(list))
	return slices.DeleteFunc(list, func(s string) bool {
		was := seen[s]
		seen[s] = true
		return was
	})
}

// How many days around its time an incident is kept and sought under, by how far off another may lie that is the same: see
// windowOf. Together they reach it.
var (
	graceKept   = grace{days: 0, week: 5}
	graceSought = grace{days: 2, week: 7}
	graceExact  = grace{days: 1}
)

type grace struct{ days, week int64 }

const maxDays = 10 // of a time that is spread over blocks of days

// daysOf returns the blocks of the days of a time and around it, the nearest first, and for a time known no better
// than to a month its months, marked "~".
func daysOf(w concord.When, g grace) []string {
	a, b, ok := w.Bounds()
	if !ok {
		return nil
	}
	if !toTheDay(w) || b.Sub(a) > maxDays*day {
		return vague(monthsOf(w))
	}
	var out []string
	first, last, around := dayNumber(a), dayNumber(b), g.days
	if w.Precision == concord.PrecisionWeek {
		around = g.week
	}
	for n := first; n <= last; n++ {
		out = append(out, "t"+strconv.FormatInt(n, 10))
	}
	for n := int64(1); n <= around; n++ {
		out = append(out, "t"+strconv.FormatInt(first-n, 10), "t"+strconv.FormatInt(last+n, 10))
	}
	return out
}

func dayNumber(t time.Time) int64 {
	const seconds = 86400
	n := t.Unix()
	return (n - (n%seconds+seconds)%seconds) / seconds
}

func vagueInTime(times []string) bool { return len(times) == 0 || times[0][0] == '~' }

// dated reports a time by which all that may be the same is found in blocks of days, where that has such a time too.
func dated(w concord.When) bool {
	return w.Precision != concord.PrecisionWeek && !vagueInTime(daysOf(w, graceKept))
}

// toTheDay reports a time that is known better than to a month.
func toTheDay(w concord.When) bool {
	return fineness[w.Precision] > fineness[concord.PrecisionMonth] || w.Precision == ""
}

const atSea = "sea"

// zonesOf returns the countries of an incident, "sea" for one at sea, and "XX" for none.
func zonesOf(inc *concord.Incident) []string {
	out := slices.Clone(inc.Countries)
	wet := familyOf(inc.ActivityTypes)&sea != 0
	for _, p := range inc.Places {
		wet = wet || isSea(p)
		if p.Country != "" && (p.Role == "" || p.Role == concord.RoleEvent) {
			out = append(out, p.Country)
		}
	}
	if wet {
		out = append(out, atSea)
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
