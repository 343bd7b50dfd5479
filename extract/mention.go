package extract

import (
	"slices"

	"concord"
	"concord/lexicon"
)

// realis says whether a mentioned act is said to have happened.
type realis int

const (
	actual realis = iota
	negated
	ruledOut
	hypothetical
	elsewhere // an exercise, a film, a metaphor, a war: not an act of our kind
)

// mention is one place in the text that names or tells of an act.
type mention struct {
	s           *sentence
	first, last int
	types       []concord.ActivityType
	family      family
	entry       *lexicon.Entry
	verb        bool
	weak        bool // an everyday word: counts only in company
	plural      bool
	realis      realis
	stage       concord.Stage
	method      concord.Method
	target      capture  // noun phrase of what was hit, first < 0 when none
	same        *mention // where the type was told that this mention takes over
	near        bool     // the target is only the nearest thing, no pattern tied it
	definite    bool     // "the attack", "this fire": one named before
	another     bool     // "another", "a second": not the one named before
	rule        string   // the pattern that found it, "" for a word of the lexicon
	vague       bool     // part of a campaign or total, not one act
}

// family groups types of act that may be the same act.
type family int

const (
	famAny family = iota // sabotage, attack, plot: may be any
	famForce
	famSea
	famSignal
	famDrone
	famAir
	famCyber
	famInfo
	famPeople
	famSpy
	famBorder
	famMoney
	famStaged
)

var families = map[concord.ActivityType]family{
	concord.ActivitySabotage: famAny, concord.ActivityPlot: famAny, concord.ActivityFalseFlag: famAny,
	concord.ActivityArson: famForce, concord.ActivityExplosion: famForce, concord.ActivityBombing: famForce,
	concord.ActivityVandalism: famStaged, concord.ActivityProvocation: famStaged,
	concord.ActivityUnderseaInfrastructure: famSea, concord.ActivityMaritimeIncident: famSea,
	concord.ActivityGNSSInterference: famSignal, concord.ActivityDroneIncursion: famDrone,
	concord.ActivityAirspaceViolation: famAir,
	concord.ActivityCyberEspionage:    famCyber, concord.ActivityCyberSabotage: famCyber,
	concord.ActivityCyberDisruption: famCyber, concord.ActivityHackAndLeak: famCyber,
	concord.ActivityFIMI: famInfo, concord.ActivityElectionInterference: famInfo,
	concord.ActivityAssault: famPeople, concord.ActivityAssassination: famPeople,
	concord.ActivityKidnapping: famPeople, concord.ActivityIntimidation: famPeople,
	concord.ActivityEspionage:                 famSpy,
	concord.ActivityInstrumentalisedMigration: famBorder, concord.ActivityBorderProvocation: famBorder,
	concord.ActivityMalignFinance: famMoney, concord.ActivityEconomicCoercion: famMoney,
	concord.ActivityDiplomaticIncident: famMoney,
}

// akin reports whether two families may be one act.
func akin(a, b family) bool {
	if a == b || a == famAny || b == famAny {
		return true
	}
	pair := [2]family{min(a, b), max(a, b)}
	switch pair {
	case [2]family{famForce, famStaged}, [2]family{famDrone, famAir}, [2]family{famInfo, famStaged}, [2]family{famInfo, famMoney}, [2]family{famCyber, famInfo}:
		return true
	}
	return false
}

// findMentions finds every mention of an act in title and body, with what its clause says of it.
func (d *doc) findMentions() {
	for _, s := range d.sents {
		if d.speakerOf(s).body == concord.BodyAccusedState {
			continue // what the accused says is a denial or a counter-charge
		}
		from := len(d.mentions)
		for i := range s.tags {
			t := &s.tags[i]
			if t.class != lexicon.Trigger {
				continue
			}
			if n := len(d.mentions); n > from && d.mentions[n-1].first == t.first && d.mentions[n-1].last == t.last {
				d.mentions[n-1].types = append(d.mentions[n-1].types, concord.ActivityType(t.entry.Value))
				continue
			}
			if s.hidden(t) {
				continue
			}
			d.mentions = append(d.mentions, d.mention(s, t))
		}
		d.patternMentions(s, from)
		if len(d.mentions) == from {
			d.ellipsis(s)
		}
		d.findTargets(s, d.mentions[from:])
	}
}

// patternMentions adds the acts that only a pattern with gaps can tell ("threw in a canister of
// petrol"), where no word of the lexicon has told them yet.
func (d *doc) patternMentions(s *sentence, from int) {
	for _, m := range d.g.find("act", d.text, s) {
		told := false
		for _, x := range d.mentions[from:] {
			told = told || x.first < m.last && m.first < x.last && !x.weak
		}
		if told {
			continue
		}
		attrs := m.p.attrs
		if attrs["type"] == "same" { // one more act like the last one
			last := d.lastFirm(s)
			if last == nil || !s.has.has(lexicon.Place) && !s.has.has(lexicon.Date) || attrs["only"] != "" && attrs["only"] != string(last.types[0]) {
				continue
			}
			attrs = map[string]string{"type": string(last.types[0]), "pos": "n", "method": string(last.method)}
		}
		e := lexicon.NewEntry(lexicon.Trigger, attrs["type"], attrs)
		x := d.mention(s, &tag{first: m.first, last: m.last, class: lexicon.Trigger, entry: e})
		x.rule, x.vague = m.p.id, x.vague || attrs["vague"] != ""
		if t, ok := m.slot("target"); ok {
			x.target = t
		}
		d.mentions = append(d.mentions, x)
		s.tags = append(s.tags, tag{first: m.first, last: m.last, class: lexicon.Trigger, entry: e})
		s.index()
	}
	slices.SortStableFunc(d.mentions[from:], func(a, b *mention) int { return a.first - b.first })
}

// ellipsis takes a sentence with a day and a town of its own, in the course of a series, for one more
// act of the kind told last: "On 1 December the scanner of the air base at … showed a mechanism".
// The evidence of its type is where the type was told.
func (d *doc) ellipsis(s *sentence) {
	if s.title || s.heading || !s.has.has(lexicon.Place) || !s.has.has(lexicon.Date) || s.has.has(lexicon.Legal) {
		return
	}
	last := d.lastFirm(s)
	if last == nil || s.cue(0, len(s.toks), "hypothetical", "exercise", "war", "sport", "film", "future", "negation") != nil {
		return
	}
	verb := s.first(s.skip, lexicon.Verb, nil)
	if verb == nil {
		return
	}
	sc := &scene{s: s, last: len(s.toks), mentions: []*mention{{s: s, first: verb.first, last: verb.last, target: capture{first: -1}}}}
	if sc.date = d.eventDate(sc); sc.date < 0 || !precise(d.dates[sc.date].when) || !d.fine(d.eventPlaces(sc)) {
		return
	}
	e := lexicon.NewEntry(lexicon.Trigger, string(last.types[0]), map[string]string{"pos": "v", "weak": "1"})
	x := d.mention(s, &tag{first: verb.first, last: verb.last, class: lexicon.Trigger, entry: e})
	x.rule, x.same = "ellipsis", last
	d.mentions = append(d.mentions, x)
}

// lastFirm returns the last mention before s that an act can rest on, at most two paragraphs back.
func (d *doc) lastFirm(s *sentence) *mention {
	for i := len(d.mentions) - 1; i >= 0; i-- {
		m := d.mentions[i]
		if m.s.para < s.para-2 && !m.s.title {
			break
		}
		if m.s != s && m.realis == actual && (!m.weak || m.family != famAny) {
			return m
		}
	}
	return nil
}

// hidden reports a trigger inside the name of a body, which is no act ("Counter Terrorism Policing").
func (s *sentence) hidden(t *tag) bool {
	for i := range s.tags {
		o := &s.tags[i]
		if (o.class == lexicon.Body || o.class == lexicon.Stopname) && o.first <= t.first && o.last >= t.last && o.last-o.first > t.last-t.first {
			return true
		}
	}
	return false
}

func (d *doc) mention(s *sentence, t *tag) *mention {
	e := t.entry
	m := &mention{s: s, first: t.first, last: t.last, entry: e, types: []concord.ActivityType{concord.ActivityType(e.Value)},
		verb: e.Attr("pos") == "v", weak: e.Has("weak"), plural: e.Has("plural"),
		stage: concord.Stage(e.Attr("stage")), method: concord.Method(e.Attr("method")), target: capture{first: -1}}
	m.family = families[m.types[0]]
	m.realis = d.realisOf(m)
	d.determine(m)
	return m
}

// determine reads the words before a noun: definite, another, plural.
func (d *doc) determine(m *mention) {
	for k := m.first - 1; k >= max(0, m.first-4); k-- {
		t := &m.s.toks[k]
		if t.punct != 0 || t.covers.has(lexicon.Say) || m.s.preposition(k) {
			break
		}
		switch d.g.words[t.id] {
		case wordThe:
			m.definite = !m.verb
		case wordAnother:
			m.another = true
		case wordMany:
			m.plural = true
		}
	}
	if m.s.cue(max(0, m.first-6), m.first, "aggregate") != nil {
		m.plural, m.vague = true, true
	}
}

// realisOf looks for cues around the mention: negation, doubt, plans, exercises.
func (d *doc) realisOf(m *mention) realis {
	s := m.s
	from, to := s.clause(m.first, 9), s.clauseEnd(m.last, 8)
	if s.cue(0, len(s.toks), "exercise", "film", "metaphor", "sport", "labour", "war") != nil {
		return elsewhere
	}
	if c := s.cue(from, to, "ruled_out"); c != nil {
		return ruledOut
	}
	if c := s.cue(from, m.first, "negation"); c != nil && m.first-c.last <= 5 {
		return negated
	}
	if c := s.cue(from, m.first, "hypothetical", "advisory"); c != nil && m.first-c.last <= 6 {
		return hypothetical
	}
	if c := s.cue(max(0, m.first-3), m.first, "generic"); c != nil && c.last <= m.first {
		return hypothetical
	}
	switch {
	case s.cue(from, to, "foiled") != nil:
		m.stage = concord.StageFoiled
	case m.stage != "":
	case s.cue(from, m.first, "attempt") != nil:
		m.stage = concord.StageAttempted
	case s.cue(from, m.first, "plan") != nil:
		m.stage = concord.StagePlanned
	}
	return actual
}

// clause returns the start of the clause that holds token i, at most n tokens back.
func (s *sentence) clause(i, n int) int {
	for k := i - 1; k >= max(0, i-n); k-- {
		if p := s.toks[k].punct; p == ';' || p == ':' {
			return k + 1
		}
	}
	return max(0, i-n)
}

func (s *sentence) clauseEnd(i, n int) int {
	for k := i; k < min(len(s.toks), i+n); k++ {
		if p := s.toks[k].punct; p == ';' || p == ':' {
			return k
		}
	}
	return min(len(s.toks), i+n)
}

// isSpeaker reports a phrase whose last word is a body that acts or speaks rather than is hit.
func (d *doc) isSpeaker(s *sentence, c capture) bool {
	for k := s.tagFrom[c.first]; k < len(s.tags) && s.tags[k].first < c.last; k++ {
		t := &s.tags[k]
		if t.class == lexicon.Body && t.last == c.last {
			switch concord.BodyType(t.entry.Value) {
			case concord.BodyPolice, concord.BodyProsecutor, concord.BodyCourt, concord.BodyMinister, concord.BodyMilitary, concord.BodyMediaUnnamedOfficials, concord.BodyNATO, concord.BodyEU:
				return true
			}
		}
	}
	return false
}

// findTargets runs the patterns that tie a noun phrase to the act that hit it.
func (d *doc) findTargets(s *sentence, ms []*mention) {
	for _, m := range d.g.find("hit", d.text, s) {
		target, ok := m.slot("target")
		if !ok || d.isSpeaker(s, target) {
			continue
		}
		for _, x := range ms {
			if x.target.first < 0 && m.first <= x.first && x.last <= m.last && (x.last <= target.first || target.last <= x.first) {
				x.target = target
			}
		}
	}
}
