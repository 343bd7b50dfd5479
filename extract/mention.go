package extract

import (
	"slices"

	"concord"
	"concord/grammar"
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
	target      grammar.Capture // noun phrase of what was hit, first < 0 when none
	same        *mention        // where the type was told that this mention takes over
	near        bool            // the target is only the nearest thing, no pattern tied it
	definite    bool            // "the attack", "this fire": one named before
	another     bool            // "another", "a second": not the one named before
	rule        string          // the pattern that found it, "" for a word of the lexicon
	vague       bool            // part of a campaign or total, not one act
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

// familyNames are what packages that learn call the families.
var familyNames = [...]string{famAny: "f0", famForce: "f1", famSea: "f2", famSignal: "f3", famDrone: "f4", famAir: "f5", famCyber: "f6", famInfo: "f7",
	famPeople: "f8", famSpy: "f9", famBorder: "f10", famMoney: "f11", famStaged: "f12"}

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
		for i := range s.Tags {
			t := &s.Tags[i]
			if t.Class != lexicon.Trigger {
				continue
			}
			if n := len(d.mentions); n > from && d.mentions[n-1].first == t.First && d.mentions[n-1].last == t.Last {
				d.mentions[n-1].types = append(d.mentions[n-1].types, concord.ActivityType(t.Entry.Value))
				continue
			}
			if s.hidden(t) {
				continue
			}
			d.mentions = append(d.mentions, d.mention(s, t))
		}
		d.patternMentions(s, from)
		d.hear(s, from)
		if len(d.mentions) == from {
			d.ellipsis(s)
		}
		d.findTargets(s, d.mentions[from:])
	}
}

// patternMentions adds the acts that only a pattern with gaps can tell ("threw in a canister of
// petrol"), where no word of the lexicon has told them yet.
func (d *doc) patternMentions(s *sentence, from int) {
	for _, m := range s.Find("act") {
		told := false
		for _, x := range d.mentions[from:] {
			told = told || x.first < m.Last && m.First < x.last && !x.weak
		}
		if told {
			continue
		}
		attrs := m.Pattern.Attrs
		if attrs["type"] == "same" { // one more act like the last one
			last := d.lastFirm(s)
			if last == nil || !s.Has.Has(lexicon.Place) && !s.Has.Has(lexicon.Date) || attrs["only"] != "" && attrs["only"] != string(last.types[0]) {
				continue
			}
			attrs = map[string]string{"type": string(last.types[0]), "pos": "n", "method": string(last.method)}
		}
		e := lexicon.NewEntry(lexicon.Trigger, attrs["type"], attrs)
		x := d.mention(s, &grammar.Tag{First: m.First, Last: m.Last, Class: lexicon.Trigger, Entry: e})
		x.rule, x.vague = m.Pattern.ID, x.vague || attrs["vague"] != ""
		if t, ok := m.Slot("target"); ok {
			x.target = t
		}
		d.mentions = append(d.mentions, x)
		s.Add(grammar.Tag{First: m.First, Last: m.Last, Class: lexicon.Trigger, Entry: e})
		s.Index()
	}
	slices.SortStableFunc(d.mentions[from:], func(a, b *mention) int { return a.first - b.first })
}

// ellipsis takes a sentence with a day and a town of its own, in the course of a series, for one more
// act of the kind told last: "On 1 December the scanner of the air base at … showed a mechanism".
// The evidence of its type is where the type was told.
func (d *doc) ellipsis(s *sentence) {
	if s.title || s.heading || !s.Has.Has(lexicon.Place) && !s.Has.Has(lexicon.Target) || !s.Has.Has(lexicon.Date) || s.Has.Has(lexicon.Legal) {
		return
	}
	last := d.lastFirm(s)
	if last == nil || s.Cue(0, len(s.Toks), "hypothetical", "exercise", "war", "sport", "film", "future", "negation") != nil {
		return
	}
	verb := s.First(s.skip, lexicon.Verb, nil)
	if verb == nil {
		return
	}
	sc := &scene{s: s, last: len(s.Toks), mentions: []*mention{{s: s, first: verb.First, last: verb.Last, target: grammar.Capture{First: -1}}}}
	if sc.date = d.eventDate(sc); sc.date < 0 || !precise(d.dates[sc.date].when) || !d.fine(d.eventPlaces(sc)) && !s.hits(verb) {
		return
	}
	e := lexicon.NewEntry(lexicon.Trigger, string(last.types[0]), map[string]string{"pos": "v", "weak": "1"})
	x := d.mention(s, &grammar.Tag{First: verb.First, Last: verb.Last, Class: lexicon.Trigger, Entry: e})
	x.rule, x.same = "ellipsis", last
	d.mentions = append(d.mentions, x)
}

// hits reports that the thing before or behind a verb is one that gets hit.
func (s *sentence) hits(verb *grammar.Tag) bool {
	return s.Any(verb.First-4, verb.Last+6, lexicon.Target) && !s.Any(verb.First-6, verb.Last+8, lexicon.Body) && !s.Has.Has(lexicon.Say)
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
func (s *sentence) hidden(t *grammar.Tag) bool {
	for i := range s.Tags {
		o := &s.Tags[i]
		if (o.Class == lexicon.Body || o.Class == lexicon.Stopname) && o.First <= t.First && o.Last >= t.Last && o.Last-o.First > t.Last-t.First {
			return true
		}
	}
	return false
}

func (d *doc) mention(s *sentence, t *grammar.Tag) *mention {
	e := t.Entry
	m := &mention{s: s, first: t.First, last: t.Last, entry: e, types: []concord.ActivityType{concord.ActivityType(e.Value)},
		verb: e.Attr("pos") == "v", weak: e.Has("weak"), plural: e.Has("plural"),
		stage: concord.Stage(e.Attr("stage")), method: concord.Method(e.Attr("method")), target: grammar.Capture{First: -1}}
	m.family = families[m.types[0]]
	m.realis = d.realisOf(m)
	d.determine(m)
	return m
}

// determine reads the words before a noun: definite, another, plural.
func (d *doc) determine(m *mention) {
	for k := m.first - 1; k >= max(0, m.first-4); k-- {
		t := &m.s.Toks[k]
		if t.Punct != 0 || t.Covers.Has(lexicon.Say) || m.s.Preposition(k) {
			break
		}
		switch m.s.Word(k) {
		case grammar.WordThe:
			m.definite = !m.verb
		case grammar.WordAnother:
			m.another = true
		case grammar.WordMany:
			m.plural = true
		}
	}
	if m.s.Cue(max(0, m.first-6), m.first, "aggregate") != nil {
		m.plural, m.vague = true, true
	}
}

const far = 12 // words to an exercise that an act is part of

// realisOf looks for cues around the mention: negation, doubt, plans, exercises.
func (d *doc) realisOf(m *mention) realis {
	s := m.s
	from, to := s.Clause(m.first, 9), s.ClauseEnd(m.last, 8)
	if s.Cue(0, len(s.Toks), "film", "metaphor", "sport", "labour", "war") != nil || s.Cue(max(0, m.first-far), m.last+far, "exercise") != nil {
		return elsewhere
	}
	if c := s.Cue(from, to, "ruled_out"); c != nil {
		return ruledOut
	}
	if c := s.Cue(from, m.first, "negation"); c != nil && m.first-c.Last <= 5 && s.Toks[c.Last].Punct != '.' { // not "no. 16"
		return negated
	}
	if c := s.Cue(from, m.first, "hypothetical", "advisory"); c != nil && m.first-c.Last <= 6 {
		return hypothetical
	}
	if c := s.Cue(max(0, m.first-3), m.first, "generic"); c != nil && c.Last <= m.first {
		return hypothetical
	}
	switch {
	case s.Cue(from, to, "foiled") != nil:
		m.stage = concord.StageFoiled
	case m.stage != "":
	case s.Cue(from, m.first, "attempt") != nil:
		m.stage = concord.StageAttempted
	case s.Cue(from, m.first, "plan") != nil:
		m.stage = concord.StagePlanned
	}
	return actual
}

// isSpeaker reports a phrase whose last word is a body that acts or speaks rather than is hit.
func (d *doc) isSpeaker(s *sentence, c grammar.Capture) bool {
	for k := s.TagFrom[c.First]; k < len(s.Tags) && s.Tags[k].First < c.Last; k++ {
		t := &s.Tags[k]
		if t.Class == lexicon.Body && t.Last == c.Last {
			switch concord.BodyType(t.Entry.Value) {
			case concord.BodyPolice, concord.BodyProsecutor, concord.BodyCourt, concord.BodyMinister, concord.BodyMilitary, concord.BodyMediaUnnamedOfficials, concord.BodyNATO, concord.BodyEU:
				return true
			}
		}
	}
	return false
}

// findTargets runs the patterns that tie a noun phrase to the act that hit it.
func (d *doc) findTargets(s *sentence, ms []*mention) {
	if !slices.ContainsFunc(ms, func(x *mention) bool { return x.target.First < 0 }) {
		return
	}
	for _, m := range s.Find("hit") {
		target, ok := m.Slot("target")
		if !ok || d.isSpeaker(s, target) {
			continue
		}
		for _, x := range ms {
			if x.target.First < 0 && m.First <= x.first && x.last <= m.Last && (x.last <= target.First || target.Last <= x.first) {
				x.target = target
			}
		}
	}
}
