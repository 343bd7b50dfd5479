package extract

import (
	"concord"
	"concord/lexicon"
)

// legalStep is a legal step with the words that it was read from.
type legalStep struct {
	concord.LegalStep
	s           *sentence
	first, last int
}

// findLegalSteps finds arrests, charges, trials and judgments and hangs them on the acts.
func (d *doc) findLegalSteps() {
	if len(d.acts) == 0 {
		return
	}
	for _, s := range d.sents {
		if !s.has.has(lexicon.Legal) {
			continue
		}
		for k := range s.tags {
			t := &s.tags[k]
			if t.class != lexicon.Legal {
				continue
			}
			if s.cue(s.clause(t.first, 4), t.first, "hypothetical", "negation") != nil {
				continue
			}
			d.legalStep(s, t)
		}
	}
}

func (d *doc) legalStep(s *sentence, t *tag) {
	step := legalStep{s: s, first: t.first, last: t.last}
	step.Stage = concord.LegalStage(t.entry.Value)
	if !step.Stage.Valid() {
		return
	}
	for k := range s.tags {
		g := &s.tags[k]
		if g.class == lexicon.Date && !d.dates[g.ref].when.IsZero() {
			if v := d.governor(s, g.first); v != nil && v.class == lexicon.Legal && v.first == t.first {
				step.Date = dateOf(d.dates[g.ref].when)
			}
		}
	}
	acts := d.legalTargets(s, t)
	for _, a := range acts {
		for _, j := range d.jurisdictions(s, t, a) {
			one := step
			one.Jurisdiction = j
			a.addStep(one)
		}
	}
}

// legalTargets returns the acts that a step is about: those of its sentence, those of the judgment
// when it stands in title or lead, else the act told last.
func (d *doc) legalTargets(s *sentence, t *tag) []*act {
	var out []*act
	for _, a := range d.acts {
		for _, m := range a.mentions {
			if m.s == s {
				out = append(out, a)
				break
			}
		}
	}
	if len(out) > 0 {
		return out
	}
	return d.about(s, t.first)
}

// jurisdictions returns the countries whose authorities take a step: those of the body or of the
// places beside it, else that of the act.
func (d *doc) jurisdictions(s *sentence, t *tag, a *act) []string {
	var out []string
	add := func(c string) {
		for _, o := range out {
			if o == c {
				return
			}
		}
		if c != "" && !d.accusing(c) && c != "EU" && c != "NATO" {
			out = append(out, c)
		}
	}
	for k := range s.tags { // the subject before the verb
		b := &s.tags[k]
		switch {
		case b.class == lexicon.Body && b.last <= t.first:
			sp := d.speakerFrom(s, b, nil)
			add(sp.country)
			for _, c := range d.listed(s, b.last, t.first) {
				add(c)
			}
		case b.class == lexicon.Place && b.last <= t.first && (d.places[b.ref].org || d.places[b.ref].speaker):
			add(d.places[b.ref].place().Country)
		}
	}
	if len(out) > 0 {
		return out
	}
	for k := range s.tags { // where somebody was arrested
		b := &s.tags[k]
		if b.class == lexicon.Place && b.first >= t.last && b.first-t.last <= 4 && b.first > 0 && d.locates(s, b.first-1) {
			add(d.places[b.ref].place().Country)
		}
	}
	if len(out) == 0 {
		add(d.actCountry(a))
	}
	if len(out) == 0 {
		out = []string{""}
	}
	return out
}

// listed returns the countries of a list right behind a body: "authorities in Estonia, Latvia and Poland".
func (d *doc) listed(s *sentence, from, to int) []string {
	var out []string
	if from >= to || s.cue(from, from+1, "locative") == nil {
		return nil
	}
	last := from + 1
	for k := s.tagFrom[from]; k < len(s.tags) && s.tags[k].first < to; k++ {
		t := &s.tags[k]
		if t.class != lexicon.Place || t.first-last > 2 {
			continue
		}
		out = append(out, d.places[t.ref].place().Country)
		last = t.last
	}
	return out
}

func (a *act) addStep(step legalStep) {
	for i := range a.legal {
		o := &a.legal[i]
		if o.Stage == step.Stage && (o.Jurisdiction == step.Jurisdiction || o.Jurisdiction == "" || step.Jurisdiction == "") {
			if o.Date == "" {
				o.Date = step.Date
			}
			if o.Jurisdiction == "" {
				o.Jurisdiction = step.Jurisdiction
			}
			if step.Date == "" || step.Date == o.Date {
				return
			}
		}
	}
	a.legal = append(a.legal, step)
}

// actCountry returns the country of an act by its places, "" when it has none.
func (d *doc) actCountry(a *act) string {
	for _, p := range a.places {
		if c := d.places[p].place().Country; c != "" {
			return c
		}
	}
	return ""
}
