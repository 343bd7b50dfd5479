package extract

import (
	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// markMeasures finds the words that tell of official acts, so that the places and days beside them
// are not taken for those of an incident.
func (d *doc) markMeasures() {
	for _, s := range d.sents {
		for _, m := range d.g.find("measure", d.text, s) {
			s.official = append(s.official, [2]int{m.first, m.last})
			d.official = append(d.official, m)
		}
	}
}

// findMeasures reads them: what, by whom, against whom, and how far they have got.
func (d *doc) findMeasures() {
	for i := range d.official {
		m := &d.official[i]
		s := m.sentence
		if s.cue(s.clause(m.first, 6), m.first, "negation") == nil && s.cue(0, len(s.toks), "exercise", "labour", "film", "sport") == nil {
			d.measure(s, m)
		}
	}
}

func (d *doc) measure(s *sentence, m *match) {
	x := concord.Measure{Type: concord.MeasureType(m.p.attrs["type"]), Issuer: d.issuer(s, m), Against: d.against(s, m)}
	if x.Issuer == "" || x.Issuer == x.Against {
		return
	}
	if x.Against == "" && needsAgainst[x.Type] {
		return
	}
	x.Status = d.measureStatus(s, m)
	x.Target = d.words(s, m.first, m.last)
	for k := range s.tags {
		t := &s.tags[k]
		if t.class == lexicon.Date && !d.dates[t.ref].when.IsZero() {
			on := dateOf(d.dates[t.ref].when)
			if d.dates[t.ref].future {
				x.EffectiveFrom = on
			} else if x.Announced == "" {
				x.Announced = on
			}
		}
	}
	for i := range d.measures {
		if o := &d.measures[i]; o.Type == x.Type && o.Issuer == x.Issuer && (o.Against == x.Against || o.Against == "" || x.Against == "") && (o.Announced == x.Announced || o.Announced == "" || x.Announced == "") {
			if o.Announced == "" {
				o.Announced = x.Announced
			}
			if o.Against == "" {
				o.Against = x.Against
			}
			return
		}
	}
	x.ID = concord.MeasureID("m-" + concord.DeriveID(string(d.id), string(x.Type), x.Issuer, x.Against, string(x.Announced))[:18])
	x.Evidence = append(x.Evidence, d.evidence("type", string(x.Type), m.p.id, s, m.first, m.last))
	x.Evidence = append(x.Evidence, d.evidence("words", "", m.p.id, s, 0, len(s.toks)))
	for _, a := range d.acts {
		for _, mm := range a.mentions {
			if mm.s == s {
				x.Incidents = append(x.Incidents, concord.DraftID(d.id, a.n))
				break
			}
		}
	}
	d.measures = append(d.measures, x)
}

// needsAgainst are the measures that are always against somebody.
var needsAgainst = map[concord.MeasureType]bool{concord.MeasureExpulsionPNG: true, concord.MeasureConsulateClosure: true,
	concord.MeasureAmbassadorSummoned: true, concord.MeasureMovementRestriction: true}

// issuer returns who takes a measure: the country or organisation that is the subject before it,
// else the one that a body before it belongs to, else the one of the sentence before.
func (d *doc) issuer(s *sentence, m *match) string {
	if c := d.issuerIn(s, 0, m.first); c != "" {
		return c
	}
	if c := d.issuerIn(s, m.last, min(len(s.toks), m.last+14)); c != "" {
		return c
	}
	for n := s.n - 1; n >= max(0, s.n-2); n-- {
		p := d.sents[n]
		if c := d.issuerIn(p, 0, len(p.toks)); c != "" {
			return c
		}
	}
	return ""
}

func (d *doc) issuerIn(s *sentence, first, last int) string {
	best := ""
	for k := range s.tags {
		t := &s.tags[k]
		if t.first < first || t.last > last {
			continue
		}
		switch t.class {
		case lexicon.Body:
			sp := d.speakerFrom(s, t, nil)
			if sp.body == concord.BodyNATO {
				return "NATO"
			}
			if sp.body == concord.BodyEU {
				return "EU"
			}
			if sp.country != "" && best == "" {
				best = sp.country
			}
		case lexicon.Place:
			g := d.places[t.ref].place()
			if (g.Kind == gazetteer.Country || g.Capital && d.places[t.ref].speaker || g.Capital && t.first == 0) && best == "" && t.first >= s.skip {
				best = g.Country
			}
		case lexicon.Actor:
			if best == "" && t.first == 0 && t.entry.Attr("kind") == "state" {
				best = t.entry.Value
			}
		}
	}
	return best
}

// against returns whom a measure hits: the state whose adjective or name stands in or beside it.
func (d *doc) against(s *sentence, m *match) string {
	for _, r := range [2][2]int{{m.first, min(len(s.toks), m.last+3)}, {0, len(s.toks)}} {
		for k := range s.tags {
			t := &s.tags[k]
			if t.first < r[0] || t.last > r[1] {
				continue
			}
			switch t.class {
			case lexicon.Nation, lexicon.Actor:
				if v := t.entry.Value; len(v) == 2 && d.accusing(v) {
					return v
				}
				if v := t.entry.Attr("of"); len(v) == 2 && d.accusing(v) {
					return v
				}
			case lexicon.Place:
				if c := d.places[t.ref].place().Country; d.accusing(c) {
					return c
				}
			}
		}
	}
	return ""
}

// measureStatus reads the status from the words around a measure.
func (d *doc) measureStatus(s *sentence, m *match) concord.MeasureStatus {
	if st := concord.MeasureStatus(m.p.attrs["status"]); st != "" {
		return st
	}
	switch {
	case s.cue(0, m.last, "proposal", "hypothetical") != nil:
		return concord.MeasureProposed
	case s.cue(0, len(s.toks), "future", "announcement") != nil:
		return concord.MeasureAnnounced
	}
	return concord.MeasureInForce
}
