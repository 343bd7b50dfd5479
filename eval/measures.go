package eval

import (
	"fmt"
	"slices"

	"concord"
	"concord/fuse"
)

// measures compares the official acts of a document.
func (t *tally) measures(g []GoldMeasure, s []concord.Measure) {
	var gold, system []string
	for _, m := range g {
		gold = append(gold, fmt.Sprintf("%s %s→%s", m.Type, m.Issuer, dash(value(m.Against))))
	}
	for _, m := range s {
		system = append(system, fmt.Sprintf("%s %s→%s", m.Type, m.Issuer, dash(m.Against)))
	}
	loose := func(i, j int) float64 {
		if g[i].Type != s[j].Type || !fuse.SameCodes(g[i].Issuer, s[j].Issuer) {
			return 0
		}
		weight := 1.0
		if g[i].Status == s[j].Status {
			weight += 0.1
		}
		if sameDate(value(g[i].Announced), s[j].Announced) {
			weight += 0.01
		}
		return weight
	}
	strict := func(i, j int) float64 {
		if !fuse.SameCodes(value(g[i].Against), s[j].Against) {
			return 0
		}
		return loose(i, j)
	}
	pairs := assign(len(g), len(s), strict)
	t.add("measures", onDocuments, len(pairs), gold, system)
	t.count("measures (any addressee)", onDocuments, len(assign(len(g), len(s), loose)), len(g), len(s))
	for _, p := range pairs {
		t.one("measure status", onMatches, string(g[p.i].Status), string(s[p.j].Status))
		t.date("measure announced", value(g[p.i].Announced), s[p.j].Announced)
	}
}

// claims compares statements about aims and motives. Claims that carry a field of an incident
// are counted with that field.
func (t *tally) claims(g []GoldClaim, s []concord.Claim) {
	s = slices.DeleteFunc(slices.Clone(s), func(c concord.Claim) bool { return c.Kind == "field" })
	pairs := assign(len(g), len(s), func(i, j int) float64 { return sameClaim(&g[i], &s[j]) })
	var gold, system []string
	for _, c := range g {
		gold = append(gold, c.Text)
	}
	for _, c := range s {
		system = append(system, c.Kind+": "+c.Text)
	}
	t.add("claims", onDocuments, len(pairs), gold, system)
	for _, p := range pairs {
		t.one("claim hedge", onMatches, string(g[p.i].Hedge), string(s[p.j].Hedge))
	}
}

// sameClaim is how alike two claims are, 0 when they are not the same.
func sameClaim(g *GoldClaim, s *concord.Claim) float64 {
	weight := 0.0
	for _, words := range said(*s) {
		n, share := shared(g.Text, words)
		if share >= 0.5 && (n >= 2 || share == 1) {
			weight = max(weight, share)
		}
	}
	if weight > 0 && g.Hedge == s.Hedge {
		weight += 0.1
	}
	return weight
}

// said returns the wordings of a claim: its text, or the quotes it was read from.
func said(c concord.Claim) []string {
	if c.Text != "" {
		return []string{c.Text}
	}
	var out []string
	for _, e := range c.Evidence {
		out = append(out, e.Quote)
	}
	return out
}
