package fuse

import (
	"slices"
	"strings"

	"concord"
)

// Merge returns what a person's merge makes of two records: the one that stays, with all that the
// other knew, and the other as a redirect. The one that stays keeps its values where they are as
// good; of two records that a person verified it keeps them all.
func Merge(keep, lose *concord.Incident) (kept, redirect concord.Incident) {
	kept = Combine(keep, lose, false)
	kept.Links = slices.DeleteFunc(slices.Clone(kept.Links), func(l concord.Link) bool { return l.To == lose.ID })
	for _, l := range lose.Links {
		if l.To != keep.ID && !slices.ContainsFunc(kept.Links, func(o concord.Link) bool { return o.To == l.To && o.Type == l.Type }) {
			kept.Links = append(kept.Links, l)
		}
	}
	kept.Measures = union(kept.Measures, lose.Measures)
	redirect = clone(lose)
	redirect.State, redirect.MergedInto = concord.StateMerged, keep.ID
	return kept, redirect
}

// Unlink returns a record without its links to another.
func Unlink(inc *concord.Incident, other concord.IncidentID) concord.Incident {
	out := clone(inc)
	out.Links = slices.DeleteFunc(out.Links, func(l concord.Link) bool { return l.To == other })
	return out
}

// Without returns a record without what only the given reports said: their evidence goes, and each
// value that is left without any. The values of a verified record stay, because a person stands for
// them; a single value whose evidence is gone takes that of the evidence which is left.
func Without(inc *concord.Incident, gone []concord.ReportID, sources []string) concord.Incident {
	out := clone(inc)
	isGone := func(e concord.Evidence) bool { return e.Report != "" && slices.Contains(gone, e.Report) }
	w := leaving{evidence: slices.DeleteFunc(slices.Clone(inc.Evidence), isGone), all: inc.Evidence}
	if !decidedByPerson(inc) {
		out.ActivityTypes = keepValues(&w, "activity_types", inc.ActivityTypes, 1)
		out.Methods = keepValues(&w, "methods", inc.Methods, 0)
		out.Accused = keepValues(&w, "accused", inc.Accused, 0)
		out.Countries = keepValues(&w, "countries", inc.Countries, 0)
		out.Places = keepRows(&w, "places", inc.Places)
		out.Stage = concord.Stage(w.single("stage", string(inc.Stage)))
		out.Target = w.single("target", inc.Target)
		out.Sector = concord.Sector(w.single("sector", string(inc.Sector)))
		if start := w.single("time", span(inc.Time)); start != span(inc.Time) {
			out.Time = timeOf(start, inc.Time)
		}
	}
	out.Attributions = keepRows(&w, "attributions", inc.Attributions)
	out.LegalSteps = keepRows(&w, "legal_steps", inc.LegalSteps)
	out.Evidence = w.evidence
	out.Reports = slices.DeleteFunc(out.Reports, func(r concord.ReportID) bool { return slices.Contains(gone, r) })
	out.Sources = slices.DeleteFunc(out.Sources, func(s string) bool { return slices.Contains(sources, s) })
	return out
}

// leaving is the evidence that a record keeps.
type leaving struct {
	evidence, all []concord.Evidence
}

// about counts the evidence of a field, and of one value of it where value is not empty.
func about(list []concord.Evidence, name string, i int, value string) int {
	n := 0
	for _, e := range list {
		field, at, _ := cutField(e.Field)
		if field == name && (at < 0 || at == i) && (value == "" || e.Value == value || at == i && at >= 0) {
			n++
		}
	}
	return n
}

// keepValues drops the values that lost all their evidence, but keeps at least so many.
func keepValues[T ~string](w *leaving, name string, list []T, least int) []T {
	var out []T
	moved := map[int]int{}
	for i, v := range list {
		if about(w.all, name, i, string(v)) > 0 && about(w.evidence, name, i, string(v)) == 0 {
			continue
		}
		moved[i] = len(out)
		out = append(out, v)
	}
	if len(out) < least {
		return slices.Clone(list)
	}
	w.reindex(name, moved)
	return out
}

// keepRows drops the rows that lost all their evidence.
func keepRows[T any](w *leaving, name string, list []T) []T {
	out := list[:0:0]
	moved := map[int]int{}
	for i, row := range list {
		if rowsOf(w.all, name, i) > 0 && rowsOf(w.evidence, name, i) == 0 {
			continue
		}
		moved[i] = len(out)
		out = append(out, row)
	}
	w.reindex(name, moved)
	return out
}

func rowsOf(list []concord.Evidence, name string, i int) int {
	n := 0
	for _, e := range list {
		if field, at, _ := cutField(e.Field); field == name && at == i {
			n++
		}
	}
	return n
}

func (w *leaving) reindex(name string, moved map[int]int) {
	for k := range w.evidence {
		e := &w.evidence[k]
		if field, at, rest := cutField(e.Field); field == name && at >= 0 {
			if to, ok := moved[at]; ok {
				e.Field = path(name, to) + rest
			}
		}
	}
}

// single returns the value of a field that is left: the one it has while evidence of it is there,
// else that of the evidence which is left, else none.
func (w *leaving) single(name, value string) string {
	had, other := false, ""
	for _, e := range w.all {
		if field, _, _ := cutField(e.Field); field == name {
			had = true
		}
	}
	for _, e := range w.evidence {
		if field, _, _ := cutField(e.Field); field != name {
			continue
		}
		if e.Value == "" || strings.HasPrefix(value, e.Value) {
			return value
		}
		if other == "" {
			other = e.Value
		}
	}
	if !had {
		return value
	}
	return other
}

// timeOf reads a time back from its evidence.
func timeOf(s string, old concord.When) concord.When {
	first, _, _ := strings.Cut(s, ",")
	start, end, ok := strings.Cut(first, " to ")
	if !ok {
		end = start
	}
	if _, err := concord.ParseDate(start); err != nil {
		return concord.When{}
	}
	if _, err := concord.ParseDate(end); err != nil {
		end = start
	}
	w := concord.When{Start: concord.Date(start), End: concord.Date(end), Basis: old.Basis, Precision: concord.PrecisionDay}
	if _, p, ok := strings.Cut(s, ", "); ok && concord.DatePrecision(p).Valid() {
		w.Precision = concord.DatePrecision(p)
	} else if len(start) == 7 {
		w.Precision = concord.PrecisionMonth
	} else if len(start) == 4 {
		w.Precision = concord.PrecisionYear
	}
	return w
}

// DraftOf returns the draft of a report that a record rests on: the one that shares most evidence.
func DraftOf(inc *concord.Incident, drafts []concord.Incident) (draft *concord.Incident, ok bool) {
	best := 0
	for i := range drafts {
		n := 0
		for _, e := range drafts[i].Evidence {
			if slices.ContainsFunc(inc.Evidence, func(o concord.Evidence) bool {
				return o.Report == e.Report && o.Start == e.Start && o.End == e.End && o.Quote == e.Quote
			}) {
				n++
			}
		}
		if n > best {
			best, draft, ok = n, &drafts[i], true
		}
	}
	return draft, ok
}
