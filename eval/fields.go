package eval

import (
	"fmt"
	"slices"
	"strings"

	"concord"
)

// scorePair compares every field of a gold incident with the draft that it was aligned with.
func (t *tally) scorePair(counted string, g *GoldIncident, s *concord.Incident) {
	t.mainType("activity_type", counted, g, s)
	t.set("activity_types", counted, texts(g.ActivityTypes), texts(s.ActivityTypes))
	t.one("stage", counted, string(g.Stage), string(s.Stage))
	t.set("methods", counted, texts(g.Methods), texts(s.Methods))
	t.target(counted, value(g.Target), s.Target)
	t.one("sector", counted, known(value(g.Sector)), known(s.Sector))
	t.time(counted, g.Time, s.Time)
	t.places(counted, g, s)
	t.set("countries", counted, g.Countries, s.Countries)
	t.set("accused", counted, folded(g.Accused), folded(s.Accused))
	t.attributions(counted, g.Attributions, s.Attributions)
	t.one("legal_stage", counted, legal(g.LegalStage), legal(s.LegalStage()))
	t.legalSteps(counted, g.LegalSteps, s.LegalSteps)
}

// one compares a field with a single value; "" is no value.
func (t *tally) one(field, counted, gold, system string) {
	right := 0
	if gold == system && gold != "" {
		right = 1
	}
	t.add(field, counted, right, some(gold), some(system))
}

func (t *tally) set(field, counted string, gold, system []string) {
	gold, system = distinct(gold), distinct(system)
	t.add(field, counted, common(gold, system), gold, system)
}

// mainType is right when the annotation lists it, as main type or behind it.
func (t *tally) mainType(field, counted string, g *GoldIncident, s *concord.Incident) {
	var gold, system []string
	right := 0
	if g != nil {
		gold = texts(g.ActivityTypes[:1])
	}
	if s != nil && len(s.ActivityTypes) > 0 {
		system = texts(s.ActivityTypes[:1])
	}
	if g != nil && system != nil && slices.Contains(g.ActivityTypes, s.ActivityTypes[0]) {
		right = 1
	}
	t.add(field, counted, right, gold, system)
}

func (t *tally) target(counted, gold, system string) {
	right := 0
	if gold != "" && system != "" && SameTarget(gold, system) {
		right = 1
	}
	t.add("target", counted, right, some(gold), some(system))
}

func (t *tally) places(counted string, g *GoldIncident, s *concord.Incident) {
	places := eventPlaces(s)
	pairs := assign(len(g.Places), len(places), func(i, j int) float64 {
		if sameName(g.Places[i].Name, places[j]) {
			return 2
		}
		if distance(g.Places[i], places[j]) <= placeKM {
			return 1
		}
		return 0
	})
	var gold, system []string
	for _, p := range g.Places {
		gold = append(gold, p.Name)
	}
	for _, p := range places {
		system = append(system, p.Name)
	}
	t.add("places", counted, len(pairs), gold, system)
}

func (t *tally) attributions(counted string, g []GoldAttribution, s []concord.Attribution) {
	pairs := assign(len(g), len(s), func(i, j int) float64 {
		if g[i].BodyType != s[j].BodyType || fold(value(g[i].AttributedTo)) != fold(s[j].AttributedTo) {
			return 0
		}
		weight := 1.0
		if g[i].Strength == s[j].Strength {
			weight += 0.1
		}
		if value(g[i].Date) == s[j].Date {
			weight += 0.01
		}
		return weight
	})
	var gold, system []string
	for _, a := range g {
		gold = append(gold, fmt.Sprintf("%s by %s (%s)", dash(value(a.AttributedTo)), a.BodyType, a.Strength))
	}
	for _, a := range s {
		system = append(system, fmt.Sprintf("%s by %s (%s)", dash(a.AttributedTo), a.BodyType, a.Strength))
	}
	t.add("attributions", counted, len(pairs), gold, system)
	for _, p := range pairs {
		a, b := g[p.i], s[p.j]
		t.one("attribution strength", onMatches, string(a.Strength), string(b.Strength))
		t.date("attribution date", value(a.Date), b.Date)
	}
}

func (t *tally) legalSteps(counted string, g []GoldStep, s []concord.LegalStep) {
	pairs := assign(len(g), len(s), func(i, j int) float64 {
		if g[i].Stage != s[j].Stage || value(g[i].Jurisdiction) != s[j].Jurisdiction {
			return 0
		}
		if sameDate(value(g[i].Date), s[j].Date) {
			return 1.1
		}
		return 1
	})
	var gold, system []string
	for _, step := range g {
		gold = append(gold, string(step.Stage)+" "+dash(value(step.Jurisdiction)))
	}
	for _, step := range s {
		system = append(system, string(step.Stage)+" "+dash(step.Jurisdiction))
	}
	t.add("legal_steps", counted, len(pairs), gold, system)
	for _, p := range pairs {
		t.date("legal_step date", value(g[p.i].Date), s[p.j].Date)
	}
}

// date compares a date of rows that match; see sameDate.
func (t *tally) date(field string, gold, system concord.Date) {
	right := 0
	if gold != "" && sameDate(gold, system) {
		right = 1
	}
	t.add(field, onMatches, right, some(string(gold)), some(string(system)))
}

// sameDate accepts the gold date or the same one cut by a single step (its month, its year). A
// date finer than gold is made up.
func sameDate(gold, system concord.Date) bool {
	return gold == system || system != "" && len(gold) == len(system)+len("-01") && strings.HasPrefix(string(gold), string(system))
}

// endToEnd counts a field over all incidents: what has no partner is a miss or a false alarm.
// Either side may be nil.
func (t *tally) endToEnd(g *GoldIncident, s *concord.Incident) {
	var quiet tally // misses and false alarms are listed as such already
	quiet.mainType("activity_type", onEndToEnd, g, s)
	var goldTypes, systemTypes, gold, system []string
	if g != nil {
		gold, goldTypes = g.Countries, texts(g.ActivityTypes)
	}
	if s != nil {
		system, systemTypes = s.Countries, texts(s.ActivityTypes)
	}
	quiet.set("activity_types", onEndToEnd, goldTypes, systemTypes)
	quiet.set("countries", onEndToEnd, gold, system)
	t.merge(quiet)
}

// known drops the values that say nothing.
func known(s concord.Sector) string {
	if s == concord.SectorUnknown {
		return ""
	}
	return string(s)
}

func legal(s concord.LegalStage) string {
	if s == concord.LegalNoneKnown {
		return ""
	}
	return string(s)
}

func texts[T ~string](values []T) []string {
	var out []string
	for _, v := range values {
		out = append(out, string(v))
	}
	return out
}

func folded(values []string) []string {
	var out []string
	for _, v := range values {
		out = append(out, fold(v))
	}
	return out
}

func distinct(values []string) []string {
	out := slices.Clone(values)
	slices.Sort(out)
	return slices.Compact(out)
}

func some(v string) []string {
	if v == "" {
		return nil
	}
	return []string{v}
}

func dash(s string) string {
	if s == "" {
		return none
	}
	return s
}
