package fuse

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"concord"
)

// nearDays is how far apart two reports may date one official act: announced one day, in force some later.
const nearDays = 10

// SameMeasure reports whether two measures are one official act, and why: of one type, by one issuer,
// against one addressee, dated within ten days of each other, with no figure that speaks against it. Two
// of which one has no date are one only when they answer one incident.
func SameMeasure(a, b *concord.Measure) (why string, same bool) {
	switch {
	case a.Type != b.Type || !SameCodes(a.Issuer, b.Issuer) || !SameCodes(a.Against, b.Against):
		return "", false
	case a.Headcount > 0 && b.Headcount > 0 && a.Headcount != b.Headcount:
		return "", false
	case a.Territory != "" && b.Territory != "" && a.Territory != b.Territory && a.Type != concord.MeasureMovementRestriction:
		return "", false
	}
	what := "same kind, issuer and addressee"
	x, y := datesOf(a), datesOf(b)
	if len(x) == 0 || len(y) == 0 {
		if shared := inBoth(a.Incidents, b.Incidents); len(shared) > 0 {
			return what + "; both answer " + string(shared[0]), true
		}
		return "", false
	}
	for _, p := range x {
		for _, q := range y {
			if n := int(p.Sub(q).Abs().Hours() / 24); n <= nearDays {
				return what + fmt.Sprintf("; dates %d days apart", n), true
			}
		}
	}
	return "", false
}

// SameCodes compares codes joined by +, as those of who takes a measure and against whom, as sets.
func SameCodes(a, b string) bool {
	set := func(s string) []string { return slices.Compact(slices.Sorted(strings.SplitSeq(s, "+"))) }
	return slices.Equal(set(a), set(b))
}

// datesOf returns the full days that a measure is dated with.
func datesOf(m *concord.Measure) []time.Time {
	var out []time.Time
	for _, d := range []concord.Date{m.Announced, m.Adopted, m.EffectiveFrom} {
		if t, err := time.Parse(time.DateOnly, string(d)); err == nil {
			out = append(out, t)
		}
	}
	return out
}

// progress orders the statuses that a measure passes through; others are said of it later.
var progress = map[concord.MeasureStatus]int{concord.MeasureProposed: 1, concord.MeasureAnnounced: 2, concord.MeasureAdopted: 3, concord.MeasureInForce: 4}

// CombineMeasure returns the held measure with what a draft adds to it: evidence, sources, the incidents
// that it answers, and fields that are empty. What a person entered stays as it is. A status goes forward and not
// back.
func CombineMeasure(held, draft concord.Measure) concord.Measure {
	out := held
	out.Incidents = union(slices.Clone(held.Incidents), draft.Incidents)
	out.Sources = union(slices.Clone(held.Sources), draft.Sources)
	out.Evidence = slices.Clone(held.Evidence)
	for _, e := range draft.Evidence {
		if !slices.ContainsFunc(out.Evidence, func(o concord.Evidence) bool {
			return o.Report == e.Report && o.Field == e.Field && o.Span == e.Span
		}) {
			out.Evidence = append(out.Evidence, e)
		}
	}
	if slices.ContainsFunc(held.Evidence, concord.Evidence.Typed) {
		return out
	}
	if progress[draft.Status] > progress[held.Status] && progress[held.Status] > 0 || progress[draft.Status] == 0 && draft.Status != concord.MeasureUnknown {
		out.Status, out.StatusText = draft.Status, draft.StatusText
	}
	for _, f := range []struct{ to, from *concord.Date }{{&out.Announced, &draft.Announced}, {&out.Adopted, &draft.Adopted},
		{&out.EffectiveFrom, &draft.EffectiveFrom}, {&out.EffectiveTo, &draft.EffectiveTo}} {
		if len(*f.from) > len(*f.to) {
			*f.to = *f.from
		}
	}
	for _, f := range []struct{ to, from *string }{{&out.Territory, &draft.Territory}, {&out.Scope, &draft.Scope}, {&out.Target, &draft.Target},
		{&out.LegalBasis, &draft.LegalBasis}, {&out.StatedReason, &draft.StatedReason}} {
		if *f.to == "" {
			*f.to = *f.from
		}
	}
	if out.Headcount == 0 {
		out.Headcount = draft.Headcount
	}
	return out
}

// RereadMeasure returns what another reading of a report makes of a measure that was first read there: the
// new reading, with what other reports and persons said of it.
func RereadMeasure(held, draft concord.Measure, report concord.ReportID) concord.Measure {
	others := slices.DeleteFunc(slices.Clone(held.Evidence), func(e concord.Evidence) bool { return e.Report == report })
	if slices.ContainsFunc(others, concord.Evidence.Typed) {
		return CombineMeasure(held, draft)
	}
	draft.Evidence = append(slices.Clone(draft.Evidence), others...)
	if len(others) > 0 {
		draft.Incidents = union(slices.Clone(draft.Incidents), held.Incidents)
		draft.Sources = union(slices.Clone(draft.Sources), held.Sources)
	}
	draft.Marking = held.Marking
	return draft
}
