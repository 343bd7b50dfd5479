package main

import (
	"cmp"
	"fmt"
	"slices"

	"concord"
)

// measures joins the source measures with their review.
func (r *review) measures(acts sourceMeasures) ([]concord.Measure, error) {
	out := make([]concord.Measure, 0, len(acts.Measures))
	for _, s := range acts.Measures {
		rec, ok := r.measureR[s.ID]
		if !ok {
			return nil, fmt.Errorf("%s has no review", s.ID)
		}
		m := concord.Measure{
			ID: concord.MeasureID(s.ID), Type: concord.MeasureType(s.Type), Issuer: s.Issuer, Against: rec.Against,
			Target: cmp.Or(rec.Target, s.Target), Status: concord.MeasureStatus(rec.Status), StatusText: s.Status,
			Announced: concord.Date(s.Announced), Adopted: concord.Date(rec.Adopted),
			EffectiveFrom: concord.Date(s.EffectiveFrom), EffectiveTo: concord.Date(s.EffectiveTo),
			Territory: s.Territory, Scope: s.Scope, Exemptions: s.Exemptions, LegalBasis: s.LegalBasis,
			StatedReason: s.StatedReason, Notes: s.Notes, Sources: s.Sources,
			Marking:  concord.Marking{TLP: concord.TLPClear, Owner: "demo"},
			Evidence: []concord.Evidence{},
		}
		for _, id := range s.Incidents {
			m.Incidents = append(m.Incidents, r.newID(id))
		}
		if err := m.Validate(); err != nil {
			return nil, fmt.Errorf("%s: %w", s.ID, err)
		}
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b concord.Measure) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

// tallies mirrors the layout of starter.Expulsions.
type tallies struct {
	About     string  `json:"about"`
	Tallies   []tally `json:"tallies"`
	Conflicts string  `json:"conflicts"`
}

type tally struct {
	AsOf   string         `json:"as_of"`
	Source string         `json:"source"`
	Note   string         `json:"note,omitempty"`
	Total  int            `json:"total,omitempty"`
	By     map[string]int `json:"by_country"`
}

func expulsions(s sourceExpulsions) tallies {
	return tallies{
		About: "Russian diplomats expelled, by country, as two tallies give them. " + about,
		Tallies: []tally{
			{AsOf: "2022-04-06", Source: s.Earlier.Source, By: s.Earlier.By},
			{AsOf: s.AsOf, Source: s.Source, Note: s.Note + "; the total includes the United States and Japan", Total: s.Total, By: s.By},
		},
		Conflicts: s.Conflicts,
	}
}
