package extract

import (
	"slices"
	"strings"

	"concord"
	"concord/lexicon"
)

// attributed is an attribution with the words that it was read from.
type attributed struct {
	concord.Attribution
	s           *sentence
	first, last int
	rule        string
	issued      bool // said by nobody but the body that publishes the text
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
		if s.cue(0, len(s.toks), "exercise", "sport", "labour") != nil {
			continue
		}
		var named []int // tokens where somebody is named
		ms := d.g.find("blame", d.text, s)
		slices.SortStableFunc(ms, func(a, b match) int { return a.first - b.first })
		for i := range ms {
			if acc, ok := ms[i].slot("accused"); ok && d.naming(s, &ms[i], acc) {
				named = append(named, ms[i].first)
			}
		}
		for _, m := range d.g.find("ship", d.text, s) {
			if acc, ok := d.shipOf(s, &m); ok && d.naming(s, &m, acc) {
				named = append(named, m.first)
			}
		}
		for _, m := range d.g.find("claim", d.text, s) {
			if d.selfClaim(s, &m) {
				named = append(named, m.first)
			}
		}
		if d.denial(s) {
			continue
		}
		d.unnamed(s, named)
	}
	for _, a := range d.acts {
		a.attributions = settled(a.attributions)
	}
}

// shipOf returns the ship that "the tanker" or "its anchor" means: the one named last before, else the
// one named next, at most a few sentences away.
func (d *doc) shipOf(s *sentence, m *match) (capture, bool) {
	isShip := func(t *tag) bool {
		return t.entry.Attr("kind") == "vessel" && len(t.entry.Value) > 2 && !t.entry.Has("many")
	}
	for n := s.n; n >= max(0, s.n-6); n-- {
		o := d.sents[n]
		for k := len(o.tags) - 1; k >= 0; k-- {
			if t := &o.tags[k]; t.class == lexicon.Actor && isShip(t) && (o != s || t.first < m.first) {
				return capture{first: t.first, last: t.last, tag: t}, true
			}
		}
	}
	for n := s.n + 1; n <= min(len(d.sents)-1, s.n+2); n++ {
		if t := d.sents[n].first(0, lexicon.Actor, isShip); t != nil {
			return capture{first: t.first, last: t.last, tag: t}, true
		}
	}
	return capture{}, false
}

// naming records a statement that names an actor.
func (d *doc) naming(s *sentence, m *match, acc capture) bool {
	if acc.tag == nil || acc.tag.entry == nil || d.unsaid(s, m) || m.p.frame == "blame" && d.ofSomebody(s, m, &acc) {
		return false
	}
	sp := d.speakerOfMatch(s, m)
	if sp.stranger || sp.body == concord.BodyAccusedState || !sp.known() && m.p.attrs["own"] == "no" {
		return false
	}
	if say := s.first(m.first, lexicon.Say, func(t *tag) bool { return t.entry.Value == "deny" }); say != nil && say.last <= m.last {
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
	x := attributed{Attribution: a, s: s, first: m.first, last: m.last, rule: m.p.id, issued: sp.known() && sp == d.voices.issuer}
	home := sp.country
	if sp.body == concord.BodyMediaUnnamedOfficials {
		home = "" // they speak of others as well
	}
	acts := d.aboutWhom(s, m.first, home)
	d.attach(x, acts)
	if m.p.frame != "blame" {
		return true
	}
	for _, t := range d.alsoNamed(s, acc) {
		more := x
		if d.accuse(&more.Attribution, capture{first: t.first, last: t.last, tag: t}, m) {
			d.attach(more, acts)
		}
	}
	return true
}

// accuse fills in who is accused by an actor of the text: a state with its services and their
// clusters, a group by its name or by the words that describe it, a vessel.
func (d *doc) accuse(a *concord.Attribution, acc capture, m *match) bool {
	e := acc.tag.entry
	a.AttributedTo, a.PointsTo, a.SubActor = e.Value, concord.PointsForeignState, e.Attr("sub")
	switch kind, of := e.Attr("kind"), e.Attr("of"); {
	case e.Value == "foreign":
		a.AttributedTo, a.SubActor, a.PointsTo, a.Strength = "", "", concord.PointsForeignStateUnnamed, concord.StrengthForeignStateUnnamed
	case kind == "vessel" && len(of) == 2 && len(e.Value) != 2: // a ship of the state's own
		a.AttributedTo, a.SubActor = of, e.Value
	case kind == "vessel" && len(e.Value) != 2:
		a.PointsTo, a.Strength, a.SubActor = concord.PointsVessel, concord.StrengthVesselIdentified, ""
	case kind == "vessel":
	case e.Has("described"):
		words := strings.ToLower(d.words(m.sentence, acc.tag.first, acc.tag.first+1)) + strings.TrimPrefix(d.words(m.sentence, acc.tag.first, acc.tag.last), d.words(m.sentence, acc.tag.first, acc.tag.first+1))
		if m.sentence.toks[acc.tag.first].upper && !strings.Contains(d.words(m.sentence, acc.tag.first, acc.tag.first+1), "-") {
			words = d.words(m.sentence, acc.tag.first, acc.tag.last)
		}
		a.AttributedTo, a.SubActor, a.PointsTo = words, "", concord.PointsStateAlignedGroup
	case kind == "hacker" && of != "" && e.Has("sub") && !e.Has("own"): // a cluster that is run by a service is the state
		a.AttributedTo, a.SubActor = of, e.Value
	case len(e.Value) != 2:
		a.PointsTo = concord.PointsStateLinkedGroup
	case !d.accusing(e.Value) && (m.p.attrs["ally"] == "" || e.Value != "UA"):
		return false
	}
	return true
}

// alsoNamed returns the groups that stand in a row with the accused: "Struktura and the Social Design Agency".
func (d *doc) alsoNamed(s *sentence, acc capture) []*tag {
	var out []*tag
	at := acc.last
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Actor || t.first < at || t.first > at+3 || t.entry == nil || t.entry.Value == acc.tag.entry.Value {
			continue
		}
		if kind := t.entry.Attr("kind"); (kind == "state" || kind == "service") != (acc.tag.entry.Attr("kind") == "state" || acc.tag.entry.Attr("kind") == "service") {
			continue
		}
		joined := false
		for i := at; i < t.first; i++ {
			joined = joined || d.joins(s, i) || s.toks[i].punct == ','
			if s.toks[i].covers.has(lexicon.Say) || s.toks[i].covers.has(lexicon.Verb) {
				return out
			}
		}
		if joined {
			out, at = append(out, t), t.last
		}
	}
	return out
}

// unsaid reports that the words of a match are denied, asked or only supposed.
func (d *doc) unsaid(s *sentence, m *match) bool {
	from := s.clause(m.first, 5)
	for i := from; i < m.last; i++ {
		c := s.cue(i, i+1, "negation", "no_evidence")
		if c == nil {
			continue
		}
		if s.cue(c.last, c.last+2, "doubt") == nil && !s.cueOver(c, "doubt") {
			return true
		}
	}
	return s.cue(max(0, m.first-6), m.first, "open") != nil || len(s.toks) > 0 && s.toks[len(s.toks)-1].punct == '?'
}

// cueOver reports a cue of a kind inside or right at the end of another tag.
func (s *sentence) cueOver(c *tag, kind string) bool {
	for i := c.first; i <= c.last && i < len(s.toks); i++ {
		if s.cue(i, i+1, kind) != nil {
			return true
		}
	}
	return false
}

// ofSomebody reports that the accused word only describes something else: "two Moscow companies",
// "a citizen of Russia".
func (d *doc) ofSomebody(s *sentence, m *match, acc *capture) bool {
	e := acc.tag.entry
	if m.p.attrs["noun"] != "" || acc.tag.class != lexicon.Actor {
		return false
	}
	if e.Attr("kind") == "state" {
		for _, p := range s.phrases {
			if p.first <= acc.first && p.head >= acc.last && p.head < p.last && s.toks[acc.last].id != d.g.possessive && !s.any(acc.last, acc.last+1, lexicon.Date) {
				return true
			}
		}
	}
	return s.cue(max(0, acc.first-4), acc.first, "nationality") != nil && s.first(acc.last, lexicon.Actor, nil) == nil
}

// speakerOfMatch returns who makes the statement that a pattern found: the subject of its verb where
// the pattern says so, else who speaks there, else the body whose legal step the sentence tells.
func (d *doc) speakerOfMatch(s *sentence, m *match) speaker {
	d.listen()
	if who, ok := m.slot("speaker"); ok && who.tag != nil && who.tag.class == lexicon.Body {
		return d.resolve1(d.speakerFrom(s, who.tag, nil), who.tag)
	}
	if m.p.attrs["by"] == "subject" {
		fn := d.functions(s)
		from, to := s.part(m.first)
		if d.passive(s, fn, m.first) {
			for i := m.first; i < min(to, m.last+4); i++ {
				if d.word(s, i) == wordBy {
					if sp := d.bodyBehind(s, fn, i+1, to, 4); sp.known() {
						return sp
					}
				}
			}
		} else if sp := d.doer(s, fn, m.first, from); sp.s != nil {
			if sp.body == concord.BodyMedia && sp.known() { // "the paper, citing officials, blamed"
				for k := range d.voices.of[s] {
					if v := &d.voices.of[s][k]; v.say != nil && v.say.entry.Has("quote") && v.known() && v.at < m.first && v.from == from {
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
	if sp := d.speakerAt(s, m.first); sp.known() || sp.stranger {
		return sp
	}
	return d.legalVoice(s)
}

// legalVoice returns the court, prosecutor or service whose act the sentence tells: what it is told
// with is theirs ("prosecutors charged three men with …").
func (d *doc) legalVoice(s *sentence) speaker {
	l := s.first(0, lexicon.Legal, func(t *tag) bool { return t.entry.Attr("pos") == "v" })
	if l == nil || s.title {
		return nobody(s)
	}
	fn := d.functions(s)
	from, to := s.part(l.first)
	if !d.passive(s, fn, l.first) {
		if sp := d.subject(s, fn, l.first, from); sp.known() && legalBodies[sp.body] {
			return sp
		}
	}
	for i := l.last; i < min(to, l.last+16); i++ {
		if d.word(s, i) == wordBy {
			if sp := d.bodyBehind(s, fn, i+1, to, 3); sp.known() && legalBodies[sp.body] {
				return sp
			}
		}
	}
	if b := s.first(0, lexicon.Body, func(t *tag) bool { return t.entry.Value == string(concord.BodyCourt) }); b != nil && l.entry.Value == "convicted" {
		return d.resolve1(d.speakerFrom(s, b, nil), b)
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
	legal := s.first(0, lexicon.Legal, func(t *tag) bool { return t.entry.Value == "charged" || t.entry.Value == "on_trial" })
	switch a.BodyType {
	case concord.BodyCourt:
		if weight[a.Strength] >= weight[concord.StrengthAlleged] {
			a.Strength, a.CourtFinding = concord.StrengthCourt, concord.FindingEstablished
		}
		a.Basis = append(a.Basis, concord.OnJudicialFinding)
	case concord.BodyProsecutor, concord.BodyJointTeam, concord.BodyPolice:
		if legal != nil && weight[a.Strength] > 0 && !s.title {
			a.Strength = concord.StrengthAllegedInCharges
		}
		if s.has.has(lexicon.Legal) {
			a.Basis = append(a.Basis, concord.OnInvestigation)
		}
	case concord.BodyMediaUnnamedOfficials, concord.BodyMedia:
		if sp.known() && weight[a.Strength] > weight[concord.StrengthHighlyLikely] {
			a.Strength = concord.StrengthAlleged
		}
	}
	if sp.known() && s.cue(0, len(s.toks), "unnamed") != nil && officials[a.BodyType] {
		a.BodyType = concord.BodyMediaUnnamedOfficials
	}
	for k := range s.tags {
		if t := &s.tags[k]; t.class == lexicon.Cue && t.entry.Value == "basis" {
			if b := concord.AttributionBasis(t.entry.Attr("on")); !slices.Contains(a.Basis, b) && sp.known() {
				a.Basis = append(a.Basis, b)
			}
		}
	}
	if a.MadeBy == "" && a.Strength == concord.StrengthConfirmed && s.cue(0, len(s.toks), "hedge") != nil {
		a.Strength = concord.StrengthSuspected
	}
}

// strength is the weakest of what the pattern, the words of degree beside it and the reporting verb
// commit to: a hedge is never lost. What an official body accuses somebody of is its own finding.
func (d *doc) strength(s *sentence, sp speaker, m *match) concord.Strength {
	out := concord.Strength(m.p.attrs["strength"])
	if out == "" || out == concord.StrengthAlleged && officials[sp.body] {
		out = concord.StrengthConfirmed
	}
	weaken := func(v concord.Strength) {
		if weight[v] != 0 && weight[v] < weight[out] {
			out = v
		}
	}
	graded := false
	from, to := s.clause(m.first, 10), s.clauseEnd(m.last, 4)
	for k := s.tagFrom[from]; k < len(s.tags) && s.tags[k].first < to; k++ {
		t := &s.tags[k]
		if t.class != lexicon.Cue || t.entry.Value != "degree" {
			continue
		}
		v := concord.Strength(t.entry.Attr("strength"))
		if v == concord.StrengthAlleged && (officials[sp.body] || t.first >= m.first && t.first < m.last && m.p.attrs["strength"] == "alleged") {
			continue
		}
		if v == concord.StrengthSuspected && graded || s.any(t.first, t.last, lexicon.Say) && d.graded(s, from, to) {
			continue
		}
		graded = graded || weight[v] >= weight[concord.StrengthProbable]
		weaken(v)
	}
	if sp.say != nil && sp.say.first < len(s.toks) && sp.s == s {
		switch sp.say.entry.Value {
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
	return s.first(from, lexicon.Cue, func(t *tag) bool {
		return t.first < to && t.entry.Value == "degree" && weight[concord.Strength(t.entry.Attr("strength"))] >= weight[concord.StrengthProbable]
	}) != nil
}

// selfClaim records that a group says it did it.
func (d *doc) selfClaim(s *sentence, m *match) bool {
	g, ok := m.slot("group")
	if !ok || d.unsaid(s, m) {
		return false
	}
	name := strings.Trim(d.words(s, g.first, g.last), `"“”„«» `)
	if g.tag != nil && g.tag.entry != nil {
		if name = g.tag.entry.Value; g.tag.entry.Has("described") || len(name) == 2 {
			return false
		}
	} else {
		for g.first > 0 && s.toks[g.first-1].upper && s.toks[g.first-1].punct == 0 && d.inQuote(s, g.first-1) {
			g.first--
		}
		for g.first < g.last && (s.toks[g.first].covers.has(lexicon.Number) || s.toks[g.first].punct != 0 || d.word(s, g.first) == wordThe || d.word(s, g.first) == wordA) {
			g.first++
		}
		if g.first >= g.last || s.any(g.first, g.last, lexicon.Body) || s.any(g.first, g.last, lexicon.Place) {
			return false
		}
		name = strings.Trim(d.words(s, g.first, g.last), `"“”„«» `)
	}
	a := concord.Attribution{AttributedTo: name, MadeBy: name, BodyType: concord.BodySelfClaim, Strength: concord.StrengthConfirmed,
		PointsTo: concord.PointsNonStateGroup, Basis: []concord.AttributionBasis{concord.OnSelfClaim}, Date: d.statementDate(s, nobody(s))}
	if g.tag != nil && g.tag.entry != nil && g.tag.entry.Attr("of") != "" {
		a.PointsTo = concord.PointsStateAlignedGroup
	}
	d.attach(attributed{Attribution: a, s: s, first: m.first, last: m.last, rule: m.p.id}, d.aboutWhom(s, m.first, ""))
	return true
}

// statementDate returns the day on which a statement was made when the sentence says it.
func (d *doc) statementDate(s *sentence, sp speaker) concord.Date {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Date || d.dates[t.ref].when.IsZero() {
			continue
		}
		g := d.governor(s, t.first)
		if g != nil && g.class == lexicon.Say || sp.say != nil && sp.s == s && sp.last <= t.first && t.last == sp.say.first {
			return dateOf(d.dates[t.ref].when)
		}
	}
	if d.voices.official && !d.published.IsZero() && sp.known() && (sameBody(sp, d.voices.issuer) || sp.body == concord.BodyGovernment) {
		return concord.DateOf(d.published)
	}
	return ""
}

// sameBody reports that two speakers are one body.
func sameBody(a, b speaker) bool {
	return a.body == b.body && (a.country == b.country || a.country == "" || b.country == "")
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
