package assess

import (
	"fmt"
	"slices"
	"strings"

	"concord"
)

// AsOf returns inc as it stood at the end of a day: what was said or done in law later is dropped,
// and so is what has no date. An accused that only a dropped statement names goes with it. Evidence
// follows the rows that it belongs to. The record itself (its title, its review, a withdrawal) has
// versions of its own, which the store answers by the time of recording. inc is not changed.
func AsOf(inc concord.Incident, day concord.Date) concord.Incident {
	if _, ok := day.Last(); !ok {
		return inc
	}
	said := func(a concord.Attribution) bool { return saidBy(a.Date, day) }
	done := func(l concord.LegalStep) bool { return saidBy(l.Date, day) }
	old := inc.Attributions
	statements, places := keep(old, said)
	steps, stepPlaces := keep(inc.LegalSteps, done)

	inc.Attributions, inc.LegalSteps = statements, steps
	inc.Accused = stillAccused(inc.Accused, old, statements)
	if len(inc.Accused) == 0 {
		inc.AccusedText = ""
	}
	inc.Evidence = moveEvidence(inc, places, stepPlaces)
	return inc
}

// keep returns the rows that pass, and for each old index the new one, -1 when it was dropped.
func keep[T any](rows []T, pass func(T) bool) ([]T, []int) {
	out, places := make([]T, 0, len(rows)), make([]int, len(rows))
	for i, r := range rows {
		places[i] = -1
		if pass(r) {
			places[i] = len(out)
			out = append(out, r)
		}
	}
	return out, places
}

func stillAccused(accused []string, before, after []concord.Attribution) []string {
	names := func(rows []concord.Attribution, who string) bool {
		return slices.ContainsFunc(rows, func(a concord.Attribution) bool { return a.AttributedTo == who })
	}
	out := make([]string, 0, len(accused))
	for _, who := range accused {
		if names(after, who) || !names(before, who) {
			out = append(out, who)
		}
	}
	return out
}

func moveEvidence(inc concord.Incident, statements, steps []int) []concord.Evidence {
	out := make([]concord.Evidence, 0, len(inc.Evidence))
	for _, e := range inc.Evidence {
		field, ok := moveField(e.Field, "attributions", statements)
		if ok {
			field, ok = moveField(field, "legal_steps", steps)
		}
		if field == "accused" && e.Value != "" && !slices.Contains(inc.Accused, e.Value) || strings.HasPrefix(field, "accused") && len(inc.Accused) == 0 {
			ok = false
		}
		if ok {
			e.Field = field
			out = append(out, e)
		}
	}
	return out
}

// moveField renames the path of a row that moved; false when the row is gone.
func moveField(field, list string, places []int) (string, bool) {
	rest, ok := strings.CutPrefix(field, list+"[")
	if !ok {
		return field, true
	}
	var i int
	number, tail, ok := strings.Cut(rest, "]")
	if _, err := fmt.Sscanf(number, "%d", &i); !ok || err != nil || i < 0 || i >= len(places) {
		return field, true
	}
	if places[i] < 0 {
		return "", false
	}
	return fmt.Sprintf("%s[%d]%s", list, places[i], tail), true
}
