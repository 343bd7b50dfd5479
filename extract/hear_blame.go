package extract

import (
	"concord"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
)

// What the model has to be sure of before a sentence in which no pattern blames anybody is taken to.
const (
	hearsBlame    = 0.3
	hearsStrength = 0.2
	hearsGrade    = 0.5  // how strongly, where words of degree say nothing
	hearsOpen     = 0.4  // that somebody takes a stand and names nobody: most sentences with a speaker do not
	hearsStand    = 0.25 // which
	besideBlame   = -9   // what the words around a name must speak for blaming it
)

// hearBlame takes a sentence in which no pattern found a statement for one where the model is sure: who
// speaks there, and whom it names. Without either there is none.
func (d *doc) hearBlame(s *sentence) {
	heard := s.heard[sense.Blame]
	if s.title || s.heading || heard.Any < hearsBlame || heard.Of < hearsStrength || heard.Last <= heard.First {
		return
	}
	strength := concord.Strength(heard.Code)
	if !naming(strength) && (heard.Any < hearsOpen || heard.Of < hearsStand || !s.turns(strength)) || len(s.official) > 0 {
		return // to ask is not to leave open, and who answers an act need not say whose it was
	}
	a := concord.Attribution{Strength: strength, Basis: []concord.AttributionBasis{}}
	sp := d.speakerNear(s, heard.First)
	if sp.stranger || !sp.known() {
		return
	}
	a.MadeBy, a.BodyType, a.BodyCountry, a.Date = sp.words(d), sp.body, sp.country, d.statementDate(s, sp)
	switch {
	case sp.body == concord.BodyAccusedState:
		if a.Strength != concord.StrengthDenied {
			return
		}
		d.deny(s, sp, heard.First, heard.Last, bySense)
		return
	case a.Strength == concord.StrengthDenied, s.Toks[len(s.Toks)-1].Punct == '?':
		return
	case naming(a.Strength) && s.Cue(0, heard.Last, "not_excluded") != nil:
		return // what is only held possible or asked blames nobody
	case naming(a.Strength):
		acc, ok := d.accusedNear(s, sp)
		if ok && sense.Of(s.Language().Lexicon.Lang).Hear(s.listener(), s.Sentence, d.text).Beside(sense.Blame, acc.First, acc.Last) < besideBlame {
			return // whom a sentence names by the way is not the one that it blames
		}
		m := &grammar.Match{Pattern: &grammar.Pattern{}, Sentence: s.Sentence, First: heard.First, Last: heard.Last}
		if !ok || !d.accuse(&a, acc, m) {
			return
		}
		if v := d.strength(s, sp, m); weight[v] < weight[a.Strength] || heard.Of < hearsGrade && weight[a.Strength] > 0 {
			a.Strength = v // words of degree weigh more than the model, and no hedge is lost
		}
	case a.Strength == concord.StrengthForeignStateUnnamed:
		a.PointsTo = concord.PointsForeignStateUnnamed
	case a.Strength == concord.StrengthOtherCause:
		a.PointsTo = concord.PointsNaturalOrTechnical
	}
	d.qualify(&a, s, sp)
	acts := d.atTheTime(d.aboutWhom(s, heard.First, sp.country), s, heard.First)
	if !naming(a.Strength) && len(acts) > 1 {
		acts = acts[:0:0] // whom it is about is for patterns to tell
	}
	d.attach(attributed{Attribution: a, s: s, first: heard.First, last: heard.Last, rule: bySense}, acts)
}

// turns reports a word of the kind by which a sentence takes a stand that names nobody: that something is
// not so, is not known, or was meant.
func (s *sentence) turns(v concord.Strength) bool {
	kinds := []string{"negation", "no_position", "no_evidence", "ruled_out", "other_cause", "accident", "natural"}
	if v == concord.StrengthForeignStateUnnamed || v == concord.StrengthHostileUnattributed {
		kinds = []string{"foreign_state", "deliberate", "foreign_link", "hybrid"}
	}
	return s.Cue(0, len(s.Toks), kinds...) != nil
}

// speakerNear returns who speaks at token i, else the one body that the sentence names outside of what
// was hit.
func (d *doc) speakerNear(s *sentence, i int) speaker {
	sp := d.speakerAt(s, i)
	if sp.known() || sp.stranger {
		return sp
	}
	found := nobody(s)
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Body || s.Any(t.First, t.Last, lexicon.Target) {
			continue
		}
		b := d.meant(d.speakerFrom(s, t, nil), t)
		switch {
		case b.body == concord.BodyAccusedState, b.body == concord.BodyCourt: // a court says what it finds
		case found.known() && b.first >= found.last:
			return nobody(s)
		case !found.known():
			found = b
		}
	}
	return found
}

// accusedNear returns the actor that a sentence names who is not the speaker: the most exact name, else the
// accused state.
func (d *doc) accusedNear(s *sentence, sp speaker) (grammar.Capture, bool) {
	var best *grammar.Tag
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Actor || sp.s == s && t.First >= sp.first && t.First < sp.last {
			continue
		}
		if e := t.Entry; len(e.Value) == 2 && !d.accusing(e.Value) {
			continue
		}
		if best == nil || len(best.Entry.Value) == 2 && best.Entry.Attr("kind") == "state" && t.Entry.Attr("kind") != "state" {
			best = t
		}
	}
	if best != nil {
		return grammar.Capture{First: best.First, Last: best.Last, Tag: best}, true
	}
	for i := range s.Toks {
		if c := d.peopleAt(s, i); c != "" && d.accusing(c) && d.g.States[c] != nil && !(sp.s == s && i >= sp.first && i < sp.last) {
			return grammar.Capture{First: i, Last: i + 1, Tag: &grammar.Tag{First: i, Last: i + 1, Class: lexicon.Actor, Entry: d.g.States[c]}}, true
		}
	}
	return grammar.Capture{}, false
}
