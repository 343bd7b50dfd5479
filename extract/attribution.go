package extract

import (
	"slices"

	"concord"
	"concord/extract/odds"
	"concord/grammar"
	"concord/lexicon"
)

// attributed is an attribution with the words that it was read from.
type attributed struct {
	concord.Attribution
	s           *sentence
	first, last int
	rule        string
	about       float64 // how likely it is said of the act that it hangs on
	sure        float64 // how likely an annotation has it there too
	accuses     float64 // how likely the one whom it names is annotated as accused
	issued      bool    // said by nobody but the body that publishes the text
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
		if s.Cue(0, len(s.Toks), "exercise", "sport", "labour") != nil {
			continue
		}
		var named []int // tokens where somebody is named
		ms := s.Find("blame")
		slices.SortStableFunc(ms, func(a, b grammar.Match) int { return a.First - b.First })
		for i := range ms {
			if acc, ok := ms[i].Slot("accused"); ok && d.naming(s, &ms[i], acc) {
				named = append(named, ms[i].First)
			}
		}
		for _, m := range s.Find("ship") {
			if acc, ok := d.shipOf(s, &m); ok && d.naming(s, &m, acc) {
				named = append(named, m.First)
			}
		}
		for _, m := range s.Find("claim") {
			if d.selfClaim(s, &m) {
				named = append(named, m.First)
			}
		}
		if d.denial(s) {
			continue
		}
		if !d.unnamed(s, named) && len(named) == 0 {
			d.hearBlame(s)
		}
	}
	d.rebind()
	for _, a := range d.acts {
		a.attributions = settled(a.attributions)
		for i := range a.attributions {
			x := &a.attributions[i]
			traits := d.statementTraits(x, a)
			x.sure, x.accuses = odds.Statements().Of(traits), odds.Accused().Of(traits)
		}
	}
}

// naming records a statement that names an actor.
func (d *doc) naming(s *sentence, m *grammar.Match, acc grammar.Capture) bool {
	if acc.Tag == nil || acc.Tag.Entry == nil || d.unsaid(s, m) || m.Pattern.Frame == "blame" && d.ofSomebody(s, m, &acc) {
		return false
	}
	sp := d.speakerOfMatch(s, m)
	if sp.stranger || sp.body == concord.BodyAccusedState || !sp.known() && m.Pattern.Attrs["own"] == "no" {
		return false
	}
	if say := s.First(m.First, lexicon.Say, func(t *grammar.Tag) bool { return t.Entry.Value == "deny" }); say != nil && say.Last <= m.Last {
		return false
	}
	a := concord.Attribution{BodyType: sp.body, BodyCountry: sp.country, MadeBy: sp.words(d), Basis: []concord.AttributionBasis{}, Date: d.statementDate(s, sp)}
	if !d.accuse(&a, acc, m) {
		return false
	}
	if a.Strength == "" {
		a.Strength = d.strength(s, sp, m)
	}
	d.qualify(&a, s, sp)
	x := attributed{Attribution: a, s: s, first: m.First, last: m.Last, rule: m.Pattern.ID, issued: sp.known() && sp == d.voices.issuer}
	home := sp.country
	if sp.body == concord.BodyMediaUnnamedOfficials {
		home = "" // they speak of others as well
	}
	acts := d.atTheTime(d.aboutWhom(s, m.First, home), s, m.First)
	d.attach(x, acts)
	if m.Pattern.Frame != "blame" {
		return true
	}
	for _, t := range d.alsoNamed(s, acc) {
		more := x
		if d.accuse(&more.Attribution, grammar.Capture{First: t.First, Last: t.Last, Tag: t}, m) {
			d.attach(more, acts)
		}
	}
	return true
}

// speakerOfMatch returns who makes the statement that a pattern found: the subject of its verb where
// the pattern says so, else who speaks there, else the body whose legal step the sentence tells.
func (d *doc) speakerOfMatch(s *sentence, m *grammar.Match) speaker {
	d.listen()
	if who, ok := m.Slot("speaker"); ok && who.Tag != nil && who.Tag.Class == lexicon.Body {
		return d.meant(d.speakerFrom(s, who.Tag, nil), who.Tag)
	}
	if m.Pattern.Attrs["by"] == "subject" {
		fn := s.Functions
		from, to := s.part(m.First)
		if d.passive(s, fn, m.First) {
			for i := m.First; i < min(to, m.Last+4); i++ {
				if s.Word(i) == grammar.WordBy {
					if sp := d.bodyBehind(s, fn, i+1, to, 4); sp.known() {
						return sp
					}
				}
			}
		} else if sp := d.doer(s, fn, m.First, from); sp.s != nil {
			if sp.body == concord.BodyMedia && sp.known() { // "the paper, citing officials, blamed"
				for k := range d.voices.of[s] {
					if v := &d.voices.of[s][k]; v.say != nil && v.say.Entry.Has("quote") && v.known() && v.at < m.First && v.from == from {
						return v.speaker
					}
				}
			}
			if sp.known() || sp.stranger {
				return sp
			}
			if d.voices.issuer.known() {
				return d.voices.issuer
			}
		}
	}
	if sp := d.speakerAt(s, m.First); sp.known() || sp.stranger {
		return sp
	}
	return d.legalVoice(s)
}

// legalVoice returns the court, prosecutor or service whose act the sentence tells: what it is told
// with is theirs ("prosecutors charged three men with …").
func (d *doc) legalVoice(s *sentence) speaker {
	l := s.First(0, lexicon.Legal, func(t *grammar.Tag) bool { return t.Entry.Attr("pos") == "v" })
	if l == nil || s.title {
		return nobody(s)
	}
	fn := s.Functions
	from, to := s.part(l.First)
	if !d.passive(s, fn, l.First) {
		if sp := d.subject(s, fn, l.First, from); sp.known() && legalBodies[sp.body] {
			return sp
		}
	}
	for i := l.Last; i < min(to, l.Last+16); i++ {
		if s.Word(i) == grammar.WordBy {
			if sp := d.bodyBehind(s, fn, i+1, to, 3); sp.known() && legalBodies[sp.body] {
				return sp
			}
		}
	}
	if b := s.First(0, lexicon.Body, func(t *grammar.Tag) bool { return t.Entry.Value == string(concord.BodyCourt) }); b != nil && l.Entry.Value == "convicted" {
		return d.meant(d.speakerFrom(s, b, nil), b)
	}
	return nobody(s)
}

var legalBodies = map[concord.BodyType]bool{concord.BodyCourt: true, concord.BodyProsecutor: true, concord.BodyPolice: true,
	concord.BodyIntelligenceService: true, concord.BodyJointTeam: true}

// officials are the bodies whose accusation is a finding of their own.
var officials = map[concord.BodyType]bool{concord.BodyCourt: true, concord.BodyProsecutor: true, concord.BodyJointTeam: true, concord.BodyPolice: true,
	concord.BodyIntelligenceService: true, concord.BodyMilitary: true, concord.BodyCERT: true, concord.BodyStateAgency: true,
	concord.BodyHeadOfState: true, concord.BodyHeadOfGovernment: true, concord.BodyGovernment: true, concord.BodyMinister: true,
	concord.BodyMinistry: true, concord.BodyEU: true, concord.BodyNATO: true, concord.BodyInternationalOrg: true}

// qualify sets strength and basis that follow from the body: a judgment, a charge, an inquiry.
func (d *doc) qualify(a *concord.Attribution, s *sentence, sp speaker) {
	legal := s.First(0, lexicon.Legal, func(t *grammar.Tag) bool { return t.Entry.Value == "charged" || t.Entry.Value == "on_trial" })
	switch a.BodyType {
	case concord.BodyCourt:
		if weight[a.Strength] > 0 && sp.s == s && s.Cue(sp.first, min(sp.last+4, len(s.Toks)), "pleaded") != nil {
			a.Strength = concord.StrengthAllegedInCharges // what the court heard, it has not found
			break
		}
		if weight[a.Strength] >= weight[concord.StrengthAlleged] {
			a.Strength, a.CourtFinding = concord.StrengthCourt, concord.FindingEstablished
		}
		a.Basis = append(a.Basis, concord.OnJudicialFinding)
	case concord.BodyProsecutor, concord.BodyJointTeam, concord.BodyPolice:
		if legal != nil && weight[a.Strength] > 0 && !s.title {
			a.Strength = concord.StrengthAllegedInCharges
		}
		if s.Has.Has(lexicon.Legal) {
			a.Basis = append(a.Basis, concord.OnInvestigation)
		}
	case concord.BodyMediaUnnamedOfficials, concord.BodyMedia:
		if sp.known() && weight[a.Strength] > weight[concord.StrengthHighlyLikely] {
			a.Strength = concord.StrengthAlleged
		}
	}
	if sp.known() && s.Cue(0, len(s.Toks), "unnamed") != nil && officials[a.BodyType] {
		a.BodyType = concord.BodyMediaUnnamedOfficials
	}
	for k := range s.Tags {
		if t := &s.Tags[k]; t.Class == lexicon.Cue && t.Entry.Value == "basis" {
			if b := concord.AttributionBasis(t.Entry.Attr("on")); !slices.Contains(a.Basis, b) && sp.known() {
				a.Basis = append(a.Basis, b)
			}
		}
	}
	if a.MadeBy == "" && a.Strength == concord.StrengthConfirmed && s.Cue(0, len(s.Toks), "hedge") != nil {
		a.Strength = concord.StrengthSuspected
	}
}

// strength is the weakest of what the pattern, the words of degree beside it and the reporting verb
// commit to: a hedge is never lost. What an official body accuses somebody of is its own finding.
func (d *doc) strength(s *sentence, sp speaker, m *grammar.Match) concord.Strength {
	out := concord.Strength(m.Pattern.Attrs["strength"])
	if out == "" || out == concord.StrengthAlleged && officials[sp.body] {
		out = concord.StrengthConfirmed
	}
	weaken := func(v concord.Strength) {
		if weight[v] != 0 && weight[v] < weight[out] {
			out = v
		}
	}
	graded := false
	from, to := s.Clause(m.First, 10), s.ClauseEnd(m.Last, 4)
	for k := s.TagFrom[from]; k < len(s.Tags) && s.Tags[k].First < to; k++ {
		t := &s.Tags[k]
		if t.Class != lexicon.Cue || t.Entry.Value != "degree" {
			continue
		}
		v := concord.Strength(t.Entry.Attr("strength"))
		if v == concord.StrengthAlleged && (officials[sp.body] || t.First >= m.First && t.First < m.Last && m.Pattern.Attrs["strength"] == "alleged") {
			continue
		}
		if v == concord.StrengthSuspected && graded || s.Any(t.First, t.Last, lexicon.Say) && d.graded(s, from, to) {
			continue
		}
		graded = graded || weight[v] >= weight[concord.StrengthProbable]
		weaken(v)
	}
	if sp.say != nil && sp.say.First < len(s.Toks) && sp.s == s {
		switch sp.say.Entry.Value {
		case "suspect", "believe":
			if !graded {
				weaken(concord.StrengthSuspected)
			}
		case "claim":
			if !officials[sp.body] {
				weaken(concord.StrengthAlleged)
			}
		}
	}
	return out
}

// graded reports a word that says how sure the speaker is, beyond "believes".
func (d *doc) graded(s *sentence, from, to int) bool {
	return s.First(from, lexicon.Cue, func(t *grammar.Tag) bool {
		return t.First < to && t.Entry.Value == "degree" && weight[concord.Strength(t.Entry.Attr("strength"))] >= weight[concord.StrengthProbable]
	}) != nil
}
