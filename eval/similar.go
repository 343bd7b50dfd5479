package eval

import (
	"math"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/text"
)

// Limits of what can be the same act. Distances are kilometres, gaps are days.
const (
	nearKM       = 60
	sameSpotKM   = 15
	placeKM      = 50 // two places are one, when fields are compared
	gapOfDays    = 3  // both sides know the day or night
	gapOfPeriods = 31 // otherwise
)

// site is the anchor of a gold incident in the text: its words and the sentence around them.
type site struct {
	words, sentence text.Range
	ok              bool
}

func siteOf(doc *text.Document, g *GoldIncident) site {
	r, ok := anchor(doc, g.Words)
	if !ok {
		return site{}
	}
	return site{words: r, sentence: sentenceAround(doc, r), ok: true}
}

// WordsOf returns where the words of a gold incident stand in the canonical text.
func WordsOf(doc *text.Document, g *GoldIncident) (text.Range, bool) { return anchor(doc, g.Words) }

// similar scores how surely a draft tells of the gold act, and 0 when it cannot be the same one.
func similar(g *GoldIncident, s *concord.Incident, at site) float64 {
	types := alikeTypes(g.ActivityTypes, s.ActivityTypes)
	if types == 0 || g.Aggregate != s.Aggregate() {
		return 0
	}
	words := wordsShared(s, at)
	target := 0.0
	if value(g.Target) != "" && s.Target != "" {
		_, target = shared(*g.Target, s.Target)
	}
	told := words >= 0.6 || target >= 0.5 // the same passage or thing: a wrong value does not make it another act
	where, ok := alikePlaces(g, s, told)
	if !ok {
		return 0
	}
	when, ok := alikeTimes(g.Time, s.Time, words >= 0.6)
	if !ok {
		return 0
	}
	return 2*types + 3*where + 2*when + 1.5*target + 3*words
}

// wordsShared says how far the evidence of the draft lies on the words of the gold incident.
func wordsShared(s *concord.Incident, at site) float64 {
	best := 0.0
	if !at.ok {
		return best
	}
	for _, e := range s.Evidence {
		score := 0.0
		switch r := (text.Range{Start: e.Start, End: e.End}); {
		case e.Typed():
		case overlap(r, at.words):
			score = 1
		case overlap(r, at.sentence):
			score = 0.6
		}
		if !strings.HasPrefix(e.Field, "activity_types") && e.Field != "title" {
			score *= 0.6
		}
		best = max(best, score)
	}
	return best
}

func overlap(a, b text.Range) bool { return a.Start < b.End && b.Start < a.End }

// alikePlaces compares where. ok is false when the two lie in different places.
func alikePlaces(g *GoldIncident, s *concord.Incident, told bool) (score float64, ok bool) {
	places := eventPlaces(s)
	if len(g.Places)+len(g.Countries) == 0 || len(places)+len(s.Countries) == 0 {
		return 0.3, true
	}
	near := math.Inf(1)
	for _, a := range g.Places {
		for _, b := range places {
			if sameName(a.Name, b) {
				return 1, true
			}
			near = min(near, distance(a, b))
		}
	}
	switch {
	case near <= sameSpotKM:
		return 1, true
	case near <= nearKM:
		return 0.8, true
	case math.IsInf(near, 1) && len(g.Countries) > 0 && common(g.Countries, s.Countries) > 0:
		return 0.4, true
	case len(g.Countries) == 0 || len(s.Countries) == 0 || common(g.Countries, s.Countries) > 0:
		return 0.2, told // far apart: only the words can hold them together
	}
	return 0, false
}

// eventPlaces leaves out places that play another part: of arrest, origin, transit, command.
func eventPlaces(s *concord.Incident) []concord.Place {
	var out []concord.Place
	for _, p := range s.Places {
		switch p.Role {
		case "", concord.RoleEvent, concord.RoleTarget, concord.RoleEffect:
			out = append(out, p)
		}
	}
	return out
}

func sameName(name string, p concord.Place) bool {
	return fold(name) == fold(p.Name) || p.Words != "" && fold(name) == fold(p.Words)
}

func fold(s string) string { return strings.Join(strings.Fields(strings.ToLower(s)), " ") }

// distance is in kilometres along the great circle, infinite when a point is not known.
func distance(g GoldPlace, p concord.Place) float64 {
	lat, lon, ok := p.Point()
	if !ok || g.Lat == nil || g.Lon == nil {
		return math.Inf(1)
	}
	const radius, degree = 6371, math.Pi / 180
	a, b := *g.Lat*degree, lat*degree
	h := math.Pow(math.Sin((b-a)/2), 2) +
		math.Cos(a)*math.Cos(b)*math.Pow(math.Sin((lon-*g.Lon)*degree/2), 2)
	return 2 * radius * math.Asin(min(1, math.Sqrt(h)))
}

// alikeTimes compares when. ok is false when the times contradict each other and nothing else
// shows that the same act is meant.
func alikeTimes(g *GoldTime, s concord.When, told bool) (score float64, ok bool) {
	if g == nil || s.IsZero() {
		return 0.3, true
	}
	a, okA := daysOf(concord.When{Start: g.Start, End: g.End})
	b, okB := daysOf(s)
	switch {
	case !okA || !okB:
		return 0.3, true
	case a == b:
		return 1, true
	case a.gap(b) == 0:
		return 0.7, true
	}
	limit := gapOfPeriods
	if a.length() <= 2 && b.length() <= 2 {
		limit = gapOfDays
	}
	return 0, told || a.gap(b) <= limit
}

// days is a range of calendar days, both inclusive, counted from 1 January 1970.
type days struct{ first, last int }

func daysOf(w concord.When) (days, bool) {
	w.Precision = "" // a night's hours play no part here
	from, to, ok := w.Bounds()
	const day = 24 * time.Hour
	return days{int(from.Unix() / int64(day.Seconds())), int(to.Unix() / int64(day.Seconds()))}, ok
}

func (d days) length() int { return d.last - d.first + 1 }

// gap is the number of days from the end of one range to the start of the other, 0 when they overlap.
func (d days) gap(e days) int { return max(0, e.first-d.last, d.first-e.last) }

// common counts the values that both lists hold.
func common[T comparable](a, b []T) int {
	n := 0
	for i, x := range a {
		if slices.Contains(b, x) && !slices.Contains(a[:i], x) {
			n++
		}
	}
	return n
}
