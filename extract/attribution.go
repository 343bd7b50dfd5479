package extract

import (
	"concord"
	"concord/lexicon"
)

// attributed is an attribution with the words that it was read from.
type attributed struct {
	concord.Attribution
	s           *sentence
	first, last int
	rule        string
}

// weight orders strengths from weak to strong among those that name an actor.
var weight = map[concord.Strength]int{concord.StrengthAlleged: 1, concord.StrengthSuspected: 2, concord.StrengthProbable: 3,
	concord.StrengthHighlyLikely: 4, concord.StrengthAlmostCertain: 5, concord.StrengthConfirmed: 6}

// findAttributions finds who says who or what is behind the acts, sentence by sentence, and hangs
// each statement on the acts that it is about.
func (d *doc) findAttributions() {
	if len(d.acts) == 0 {
		return
	}
	for _, s := range d.sents {
		sp := d.speakerOf(s)
		if d.denial(s, sp) {
			continue
		}
		named := false
		for _, m := range d.g.find("blame", d.text, s) {
			named = d.naming(s, sp, &m) || named
		}
		if !named {
			d.unnamed(s, sp)
		}
	}
}

// naming records a statement that names an actor.
func (d *doc) naming(s *sentence, sp speaker, m *match) bool {
	acc, ok := m.slot("accused")
	if !ok || acc.tag == nil || acc.tag.entry == nil || s.cue(s.clause(m.first, 6), m.first, "negation") != nil {
		return false
	}
	e := acc.tag.entry
	a := concord.Attribution{AttributedTo: e.Value, PointsTo: concord.PointsForeignState, BodyType: sp.body, BodyCountry: sp.country,
		MadeBy: sp.words(d), Strength: d.strength(s, sp, m), Basis: []concord.AttributionBasis{}, SubActor: e.Attr("sub"), Date: d.statementDate(s, sp)}
	switch kind, of := e.Attr("kind"), e.Attr("of"); {
	case e.Value == "foreign":
		a.AttributedTo, a.PointsTo, a.Strength = "", concord.PointsForeignStateUnnamed, concord.StrengthForeignStateUnnamed
	case kind == "vessel":
		a.PointsTo, a.Strength = concord.PointsVessel, concord.StrengthVesselIdentified
	case kind == "hacker" && of != "" && e.Has("sub"): // a cluster that is run by a service is the state
		a.AttributedTo, a.SubActor = of, e.Value
	case len(e.Value) != 2:
		a.PointsTo = concord.PointsStateLinkedGroup
	case !d.accusing(e.Value) && m.p.attrs["ally"] == "":
		return false
	}
	if a.MadeBy != "" && sp.country == a.AttributedTo && sp.body == concord.BodyAccusedState {
		return false // the accused speaks: that is a denial or a boast, not a finding
	}
	if who, ok := m.slot("speaker"); ok && who.tag != nil && who.tag.class == lexicon.Body {
		sp = d.speakerFrom(s, who.tag, nil)
		a.BodyType, a.BodyCountry, a.MadeBy = sp.body, sp.country, sp.words(d)
	}
	d.qualify(&a, s)
	d.attach(attributed{Attribution: a, s: s, first: m.first, last: m.last, rule: m.p.id})
	return true
}

// qualify sets strength and basis that follow from the body: a judgment, a charge, an inquiry.
func (d *doc) qualify(a *concord.Attribution, s *sentence) {
	legal := s.first(0, lexicon.Legal, nil)
	switch a.BodyType {
	case concord.BodyCourt:
		if weight[a.Strength] >= weight[concord.StrengthAlleged] {
			a.Strength, a.CourtFinding = concord.StrengthCourt, concord.FindingEstablished
			a.Basis = append(a.Basis, concord.OnJudicialFinding)
		}
	case concord.BodyProsecutor, concord.BodyJointTeam:
		if legal != nil && (legal.entry.Value == "charged" || legal.entry.Value == "on_trial") && weight[a.Strength] > 0 {
			a.Strength = concord.StrengthAllegedInCharges
		}
		a.Basis = append(a.Basis, concord.OnInvestigation)
	case concord.BodyPolice:
		a.Basis = append(a.Basis, concord.OnInvestigation)
	}
	if a.MadeBy == "" && a.Strength == concord.StrengthConfirmed && a.BodyType == concord.BodyMedia && s.cue(0, len(s.toks), "hedge") != nil {
		a.Strength = concord.StrengthSuspected
	}
}

// strength is the weakest of what the pattern, the words of degree beside it and the reporting verb
// commit to: a hedge is never lost.
func (d *doc) strength(s *sentence, sp speaker, m *match) concord.Strength {
	out := concord.Strength(m.p.attrs["strength"])
	if out == "" {
		out = concord.StrengthConfirmed
	}
	weaken := func(v concord.Strength) {
		if weight[v] != 0 && weight[v] < weight[out] {
			out = v
		}
	}
	from, to := s.clause(m.first, 10), s.clauseEnd(m.last, 4)
	for k := s.tagFrom[from]; k < len(s.tags) && s.tags[k].first < to; k++ {
		if t := &s.tags[k]; t.class == lexicon.Cue && t.entry.Value == "degree" {
			weaken(concord.Strength(t.entry.Attr("strength")))
		}
	}
	if sp.say != nil {
		switch sp.say.entry.Value {
		case "suspect", "believe":
			weaken(concord.StrengthSuspected)
		case "claim":
			weaken(concord.StrengthAlleged)
		}
	}
	return out
}

// denial records that the accused denies; the statement goes to every act that it is accused of.
func (d *doc) denial(s *sentence, sp speaker) bool {
	ms := d.g.find("deny", d.text, s)
	if len(ms) == 0 {
		return false
	}
	m := &ms[0]
	who, ok := m.slot("denier")
	if !ok || who.tag == nil {
		return false
	}
	e := who.tag.entry
	a := concord.Attribution{MadeBy: d.words(s, who.first, who.last), BodyType: concord.BodyAccusedState, Strength: concord.StrengthDenied, Basis: []concord.AttributionBasis{}}
	if who.tag.class == lexicon.Body {
		from := d.speakerFrom(s, who.tag, nil)
		a.MadeBy, a.BodyCountry, a.BodyType = from.words(d), from.country, from.body
		if !d.accusing(from.country) {
			return false
		}
		a.BodyType = concord.BodyAccusedState
	} else {
		a.BodyCountry = e.Value
	}
	a.AttributedTo = a.BodyCountry
	a.Date = d.statementDate(s, sp)
	any := false
	for _, act := range d.acts {
		for _, o := range act.attributions {
			if o.AttributedTo == a.AttributedTo && o.Strength != concord.StrengthDenied {
				act.attributions = append(act.attributions, attributed{Attribution: a, s: s, first: m.first, last: m.last, rule: m.p.id})
				any = true
				break
			}
		}
	}
	if !any {
		d.attach(attributed{Attribution: a, s: s, first: m.first, last: m.last, rule: m.p.id})
	}
	return true
}

// unnamed records statements that name nobody: ruled out, another cause, a foreign state, a
// deliberate act, no position.
func (d *doc) unnamed(s *sentence, sp speaker) {
	kinds := []struct {
		cue      string
		strength concord.Strength
		points   concord.PointsTo
	}{
		{"ruled_out", concord.StrengthRuledOut, ""},
		{"no_evidence", concord.StrengthNoEvidence, ""},
		{"other_cause", concord.StrengthOtherCause, concord.PointsNaturalOrTechnical},
		{"no_position", concord.StrengthNoPosition, ""},
		{"foreign_state", concord.StrengthForeignStateUnnamed, concord.PointsForeignStateUnnamed},
		{"deliberate", concord.StrengthHostileUnattributed, ""},
	}
	for _, k := range kinds {
		c := s.cue(0, len(s.toks), k.cue)
		if c == nil || k.strength != concord.StrengthRuledOut && k.strength != concord.StrengthNoEvidence && s.cue(max(0, c.first-4), c.first, "negation") != nil {
			continue
		}
		if sp.first < 0 {
			if k.strength == concord.StrengthHostileUnattributed || k.strength == concord.StrengthNoPosition {
				return
			}
			if b := s.first(0, lexicon.Body, nil); b != nil {
				sp = d.speakerFrom(s, b, nil)
			} else if k.strength != concord.StrengthOtherCause {
				return
			}
		}
		a := concord.Attribution{MadeBy: sp.words(d), BodyType: sp.body, BodyCountry: sp.country, Strength: k.strength, PointsTo: k.points, Basis: []concord.AttributionBasis{}, Date: d.statementDate(s, sp)}
		if a.BodyType == concord.BodyAccusedState {
			return
		}
		if k.strength == concord.StrengthForeignStateUnnamed && a.BodyType == concord.BodyCourt {
			a.Basis = append(a.Basis, concord.OnJudicialFinding)
		}
		d.attach(attributed{Attribution: a, s: s, first: c.first, last: c.last, rule: "cue." + k.cue})
		return
	}
}

// attach hangs a statement on the acts of its sentence, else on the act told last before it.
func (d *doc) attach(a attributed) {
	for _, act := range d.about(a.s, a.first) {
		dup := false
		for _, o := range act.attributions {
			if o.AttributedTo == a.AttributedTo && o.BodyType == a.BodyType && o.Strength == a.Strength && o.MadeBy == a.MadeBy {
				dup = true
			}
		}
		if !dup {
			act.attributions = append(act.attributions, a)
		}
	}
}

// about returns the acts that a statement at token i of s speaks of.
func (d *doc) about(s *sentence, i int) []*act {
	for _, sum := range d.summaries {
		if sum.mention.s == s {
			return sum.acts
		}
	}
	var same, before *act
	least := 999
	for _, a := range d.acts {
		for _, m := range a.mentions {
			switch {
			case m.s == s && abs(m.first-i) < least:
				same, least = a, abs(m.first-i)
			case m.s.n < s.n && !m.s.title:
				if before == nil || m.s.n >= before.lastBefore(s) {
					before = a
				}
			}
		}
	}
	switch {
	case same != nil:
		return []*act{same}
	case before != nil:
		return []*act{before}
	}
	return d.acts[:1]
}

// lastBefore returns the number of the last sentence before s in which the act is mentioned, -1.
func (a *act) lastBefore(s *sentence) int {
	last := -1
	for _, m := range a.mentions {
		if m.s.n < s.n && !m.s.title {
			last = max(last, m.s.n)
		}
	}
	return last
}

// statementDate returns the day on which a statement was made when the sentence says it.
func (d *doc) statementDate(s *sentence, sp speaker) concord.Date {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Date || d.dates[t.ref].when.IsZero() {
			continue
		}
		if g := d.governor(s, t.first); g != nil && g.class == lexicon.Say {
			return dateOf(d.dates[t.ref].when)
		}
	}
	return ""
}

// dateOf returns a time as one, maybe partial, date.
func dateOf(w concord.When) concord.Date {
	switch w.Precision {
	case concord.PrecisionDay, concord.PrecisionNight:
		return w.End
	case concord.PrecisionMonth:
		if len(w.Start) >= 7 && len(w.End) >= 7 && w.Start[:7] == w.End[:7] {
			return w.Start[:7]
		}
	case concord.PrecisionYear:
		if len(w.Start) >= 4 && w.Start[:4] == w.End[:4] {
			return w.Start[:4]
		}
	}
	return ""
}
