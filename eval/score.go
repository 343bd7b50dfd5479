package eval

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"concord"
	"concord/text"
)

// Reader is the extractor as it is measured: it prepares a document and reads it. Offsets of the
// findings count in the text that it returns.
type Reader func(ctx context.Context, doc Document) (concord.Findings, *text.Document, error)

// Score reads every document and compares the findings with the annotation. The order of documents,
// incidents and measures changes nothing but the order of the details. The error of the reader
// ends it and names the document.
func Score(ctx context.Context, docs []Document, read Reader) (Report, error) {
	r := Report{Documents: len(docs)}
	t := blank()
	types := typeRows{}
	for _, doc := range docs {
		if err := ctx.Err(); err != nil {
			return Report{}, err
		}
		found, prepared, err := read(ctx, doc)
		if err != nil {
			return Report{}, fmt.Errorf("read %s: %w", doc.File, err)
		}
		detail := Detail{Document: doc.ID}
		scoreDocument(&t, types, &detail, doc, prepared, found)
		detail.Faults = append(detail.Faults, r.Evidence.check(doc, prepared, found)...)
		if !detail.empty() {
			r.Details = append(r.Details, detail)
		}
	}
	r.Cells = t.cells
	r.ByType = types.rows()
	return r, nil
}

func scoreDocument(t *tally, types typeRows, detail *Detail, doc Document, prepared *text.Document, found concord.Findings) {
	var own tally
	own.one("relevance", onDocuments, yes(doc.Relevant), yes(found.Relevant))
	own.measures(doc.Measures, found.Measures)
	own.claims(doc.Claims, found.Claims)
	detail.Wrong = own.notes
	t.merge(own)

	gold, system := orderGold(doc.Incidents), orderDrafts(found.Incidents)
	sites := make([]site, len(gold))
	for i := range gold {
		sites[i] = siteOf(prepared, &gold[i])
		if !sites[i].ok {
			detail.Faults = append(detail.Faults, "the words of gold "+gold[i].Key+" do not stand in the text")
		}
	}
	pairs := assign(len(gold), len(system), func(i, j int) float64 { return similar(&gold[i], &system[j], sites[i]) })
	freeGold, freeSystem := make([]bool, len(gold)), make([]bool, len(system))
	for i := range gold {
		freeGold[i] = true
	}
	for j := range system {
		freeSystem[j] = true
	}
	for _, p := range pairs {
		freeGold[p.i], freeSystem[p.j] = false, false
		scoreAligned(t, types, detail, &gold[p.i], &system[p.j])
	}
	for i := range gold {
		if freeGold[i] {
			detail.Missed = append(detail.Missed, describeGold(&gold[i]))
			scoreLone(t, types, &gold[i], nil)
		}
	}
	for j := range system {
		if freeSystem[j] {
			detail.FalseAlarms = append(detail.FalseAlarms, describeDraft(&system[j]))
			scoreLone(t, types, nil, &system[j])
		}
	}
}

func scoreAligned(t *tally, types typeRows, detail *Detail, g *GoldIncident, s *concord.Incident) {
	var own tally
	if g.Aggregate {
		own.scorePair(onAggPairs, g, s)
		own.count("detection", onAggregates, 1, 1, 1)
	} else {
		own.scorePair(onPairs, g, s)
		own.count("detection", onIncidents, 1, 1, 1)
		own.endToEnd(g, s)
		types.add(g, s)
	}
	for _, n := range own.notes {
		detail.Wrong = append(detail.Wrong, g.Key+" "+n)
	}
	t.merge(own)
}

// scoreLone counts a miss (s is nil) or a false alarm (g is nil).
func scoreLone(t *tally, types typeRows, g *GoldIncident, s *concord.Incident) {
	counted, gold, system := onIncidents, 0, 0
	if g != nil {
		gold = 1
	} else {
		system = 1
	}
	aggregate := g != nil && g.Aggregate || s != nil && s.Aggregate()
	if aggregate {
		counted = onAggregates
	} else {
		t.endToEnd(g, s)
		types.add(g, s)
	}
	t.count("detection", counted, 0, gold, system)
}

// orderGold and orderDrafts put incidents in an order of their content, so that ties of the
// alignment do not depend on the order in which they were written.
func orderGold(list []GoldIncident) []GoldIncident {
	return ordered(list, func(i GoldIncident) string { i.Key = ""; return asJSON(i) })
}

func orderDrafts(list []concord.Incident) []concord.Incident {
	return ordered(list, func(i concord.Incident) string { i.ID, i.Links = "", nil; return asJSON(i) })
}

func ordered[T any](list []T, key func(T) string) []T {
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
	return out
}

func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(b)
}

func yes(b bool) string {
	if b {
		return "relevant"
	}
	return ""
}

func describeGold(g *GoldIncident) string {
	var places []string
	for _, p := range g.Places {
		places = append(places, p.Name)
	}
	when := none
	if g.Time != nil {
		when = string(g.Time.Start) + ".." + string(g.Time.End)
	}
	return describe(g.Key, g.Aggregate, texts(g.ActivityTypes), g.Countries, places, when, g.Words)
}

func describeDraft(s *concord.Incident) string {
	var places []string
	for _, p := range eventPlaces(s) {
		places = append(places, p.Name)
	}
	when := none
	if !s.Time.IsZero() {
		when = string(s.Time.Start) + ".." + string(s.Time.End)
	}
	words := s.Title
	for _, e := range s.Evidence {
		if strings.HasPrefix(e.Field, "activity_types") {
			words = e.Quote
			break
		}
	}
	return describe(string(s.ID), s.Aggregate(), texts(s.ActivityTypes), s.Countries, places, when, words)
}

func describe(key string, aggregate bool, types, countries, places []string, when, words string) string {
	if aggregate {
		key += " aggregate"
	}
	return fmt.Sprintf("%s: %s in %s %s, %s: “%s”", key, strings.Join(types, "+"),
		dash(strings.Join(countries, "+")), dash(strings.Join(places, "/")), when, words)
}
