package extract

import (
	"slices"

	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// open is a kind of statement that names nobody.
type open struct {
	cue      string
	strength concord.Strength
	points   concord.PointsTo
}

// opens are the kinds, those that clear first: a sentence is read for one of them.
var opens = []open{
	{"no_evidence", concord.StrengthNoEvidence, ""},
	{"ruled_out", concord.StrengthRuledOut, ""},
	{"other_cause", concord.StrengthOtherCause, concord.PointsNaturalOrTechnical},
	{"no_position", concord.StrengthNoPosition, ""},
	{"foreign_state", concord.StrengthForeignStateUnnamed, concord.PointsForeignStateUnnamed},
}

// unnamed records statements that name nobody: ruled out, another cause, a foreign state, tracks, a
// deliberate act, no position. It reports whether it found one.
func (d *doc) unnamed(s *sentence, named []int) bool {
	taken := func(i int) bool { // somebody is named in the same part of the sentence
		from, to := s.part(i)
		for _, n := range named {
			if n >= from && n < to {
				return true
			}
		}
		return false
	}
	if s.title || s.heading {
		return false
	}
	for _, m := range s.Find("open") {
		if m.Pattern.Attrs["strength"] == "" || taken(m.First) || d.unsaid(s, &m) && m.Pattern.Attrs["open"] == "" {
			continue
		}
		k := open{cue: m.Pattern.ID, strength: concord.Strength(m.Pattern.Attrs["strength"])}
		if k.strength == concord.StrengthForeignStateUnnamed {
			k.points = concord.PointsForeignStateUnnamed
		}
		if d.open(s, k, d.speakerOfMatch(s, &m), m.First, m.Last) {
			return true
		}
	}
	for _, k := range opens {
		c := s.Cue(0, len(s.Toks), k.cue)
		if c == nil || taken(c.First) {
			continue
		}
		negated := s.Cue(max(0, c.First-4), c.First, "negation") != nil || c.First > 0 && s.Cue(c.First-1, c.First, "negation") != nil
		switch k.strength {
		case concord.StrengthRuledOut:
			if negated { // "cannot be ruled out"
				k.strength = concord.StrengthNoPosition
			}
			if s.Any(c.First, c.Last, lexicon.Legal) || !s.Has.Has(lexicon.Trigger) && !s.Has.Has(lexicon.Actor) && s.Cue(0, len(s.Toks), "deliberate", "foreign_state", "hypothesis") == nil {
				continue
			}
		case concord.StrengthOtherCause, concord.StrengthForeignStateUnnamed:
			if negated || s.Cue(max(0, c.First-6), c.First, "open") != nil || s.Cue(c.Last, c.Last+9, "ruled_out") != nil || s.Cue(max(0, c.First-3), c.First, "hypothetical") != nil {
				continue
			}
		}
		sp := speaker{}
		if c.Entry.Attr("by") == "subject" {
			fn := s.Functions
			from, _ := s.part(c.First)
			sp = d.doer(s, fn, c.First, from)
		}
		if !sp.known() && !sp.stranger {
			sp = d.speakerAt(s, c.First)
		}
		if d.open(s, k, sp, c.First, c.Last) {
			return true
		}
	}
	return false
}

// open records one statement that names nobody.
func (d *doc) open(s *sentence, k open, sp speaker, first, last int) bool {
	if d.voices.issuer.known() && sp.s == d.voices.issuer.s && sp.first == d.voices.issuer.first && (k.strength == concord.StrengthOtherCause || k.strength == concord.StrengthHostileUnattributed) {
		return false // told in passing, no finding
	}
	if sp.body == concord.BodyCompany && k.strength == concord.StrengthNoPosition && !s.Has.Has(lexicon.Trigger) {
		return false // an airline that does not answer takes no stand
	}
	clears := k.strength == concord.StrengthRuledOut || k.strength == concord.StrengthOtherCause
	if sp.stranger || !sp.known() && !clears {
		return false
	}
	a := concord.Attribution{MadeBy: sp.words(d), BodyType: sp.body, BodyCountry: sp.country, Strength: k.strength, PointsTo: k.points,
		Basis: []concord.AttributionBasis{}, Date: d.statementDate(s, sp)}
	if a.BodyType == concord.BodyAccusedState && k.strength != concord.StrengthNoPosition {
		if k.strength != concord.StrengthOtherCause {
			return false
		}
		a.BodyType = concord.BodyInterestedState // of a ship or group: it is not itself the accused
	}
	if k.strength == concord.StrengthNoEvidence {
		if t := s.First(0, lexicon.Actor, func(t *grammar.Tag) bool { return d.accusing(t.Entry.Value) }); t != nil {
			a.AttributedTo = t.Entry.Value
		}
	}
	d.qualify(&a, s, sp)
	acts := d.atTheTime(d.aboutWhom(s, first, sp.country), s, first)
	if _, several := d.refers(s, 0, len(s.Toks)); len(acts) > 1 && !several && (k.strength == concord.StrengthHostileUnattributed || k.strength == concord.StrengthNoPosition) {
		acts = d.toldTogether(acts, s)
	}
	far := 3
	if k.strength == concord.StrengthNoPosition {
		far = 1
	}
	acts = slices.DeleteFunc(slices.Clone(acts), func(a *act) bool {
		return s.para > leadParagraphs && !d.mentionedIn(a, s) && d.paraOf(a, s) < s.para-far
	})
	d.attach(attributed{Attribution: a, s: s, first: first, last: last, rule: k.cue}, acts)
	return len(acts) > 0
}

// accusedOther reports an act that another state is accused of.
func accusedOther(a *act, country string) bool {
	for _, x := range a.attributions {
		if x.names() && x.AttributedTo != country && len(x.AttributedTo) == 2 {
			return true
		}
	}
	return false
}

// denial records that an accused state denies; the statement goes to every act that it is accused of.
func (d *doc) denial(s *sentence) bool {
	d.listen()
	if s.title {
		return false
	}
	for _, v := range d.voices.of[s] {
		if v.body != concord.BodyAccusedState || !d.accusing(v.country) {
			continue
		}
		if c := s.Cue(v.from, v.to, "no_position"); c != nil && c.First >= v.at-2 {
			return false
		}
		if !d.denies(s, &v) {
			continue
		}
		d.deny(s, v.speaker, v.at, v.end, "voice.deny")
		return true
	}
	for _, m := range s.Find("deny") {
		who, ok := m.Slot("denier")
		if !ok || who.Tag == nil {
			continue
		}
		sp := d.speakerFrom(s, who.Tag, nil)
		if who.Tag.Class == lexicon.Body {
			sp = d.meant(sp, who.Tag)
		}
		if sp.body != concord.BodyAccusedState || !d.accusing(sp.country) {
			continue
		}
		d.deny(s, sp, m.First, m.Last, m.Pattern.ID)
		return true
	}
	return false
}

// denies reports that what an accused state says is a denial: its verb, a "no", or words of scorn.
func (d *doc) denies(s *sentence, v *voice) bool {
	if v.say != nil && v.say.Entry.Value == "deny" {
		return true
	}
	if s.Cue(v.from, v.to, "scorn") != nil {
		return true
	}
	if s.Cue(v.from, v.to, "reprisal") != nil {
		return false
	}
	if v.say != nil && v.say.Entry.Value == "claim" {
		return true
	}
	return s.Cue(v.end, v.to, "negation", "no_evidence", "ruled_out") != nil || d.justAccused(s, v.country)
}

// justAccused reports that a state was accused in the two sentences before: what it says then is its
// answer.
func (d *doc) justAccused(s *sentence, country string) bool {
	for _, a := range d.acts {
		for _, x := range a.attributions {
			if x.AttributedTo == country && x.names() && x.MadeBy != "" && x.s.N < s.N && x.s.N >= s.N-2 && !x.s.title {
				return true
			}
		}
	}
	return false
}

// tellsOne reports a sentence that speaks of one act, by a place or a day of it or a definite word for it.
func (d *doc) tellsOne(s *sentence) bool {
	for _, a := range d.acts {
		for _, m := range a.mentions {
			if m.s == s && !m.plural {
				return true
			}
		}
	}
	return false
}

// deny hangs a denial on the acts that it covers: those that the state is accused of nearby; all of
// them when it speaks of several, those of the country where its embassy speaks.
func (d *doc) deny(s *sentence, sp speaker, first, last int, rule string) {
	a := concord.Attribution{AttributedTo: sp.country, MadeBy: sp.words(d), BodyType: concord.BodyAccusedState, BodyCountry: sp.country,
		Strength: concord.StrengthDenied, Basis: []concord.AttributionBasis{}, Date: d.statementDate(s, sp)}
	host := ""
	if sp.known() {
		for k := range sp.s.Tags {
			if t := &sp.s.Tags[k]; t.Class == lexicon.Place && t.First >= sp.first && t.First <= sp.last+2 {
				if c := d.places[t.Ref].place().Country; c != "" && !d.accusing(c) {
					host = c
				}
			}
		}
	}
	all := len(s.Find("refer")) > 0 || s.Cue(0, len(s.Toks), "sweeping") != nil
	var accused, near, there []*act
	for _, act := range d.acts {
		for _, o := range act.attributions {
			if o.Strength == concord.StrengthDenied || o.AttributedTo != sp.country && o.Strength != concord.StrengthForeignStateUnnamed && o.PointsTo != concord.PointsStateAlignedGroup && o.PointsTo != concord.PointsStateLinkedGroup {
				continue
			}
			accused = append(accused, act)
			if o.s.N < s.N && o.s.para >= s.para-1 {
				near = append(near, act)
			}
			break
		}
		if host != "" && d.countryOf(act) == host {
			there = append(there, act)
		}
	}
	acts := near
	switch {
	case all || !d.tellsOne(s):
		acts = accused
	case len(near) > 0:
	case len(there) > 0:
		acts = there
	case len(accused) > 0:
		acts = nil
		for _, o := range accused {
			if d.countryOf(o) == d.countryOf(accused[0]) {
				acts = append(acts, o)
			}
		}
	}
	if len(acts) == 0 {
		for _, act := range d.aboutWhom(s, first, host) { // nobody said it aloud, but the state feels accused
			if act.lastBefore(s) >= s.N-3 && !accusedOther(act, sp.country) {
				acts = append(acts, act)
			}
		}
	}
	d.attach(attributed{Attribution: a, s: s, first: first, last: last, rule: rule}, acts)
}
