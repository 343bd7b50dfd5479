package extract

import (
	"slices"

	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
)

// What the model of a language has to be sure of.
const (
	hearsAct  = 0.4  // that a sentence tells of an act, before it is taken to
	hearsType = 0.15 // which type it is, given that it tells of one
	hearsKind = 0.75 // that an act which words tell of is of our kind
	hearsNot  = 0.5  // below, that single words tell of an act at all

	hearsStep, hearsStage     = 0.6, 0.4  // a legal step, and which
	hearsMeasure, hearsOfType = 0.85, 0.6 // an official act, and which, before its places and days are taken for its own
	mayMeasure, mayBeOfType   = 0.25, 0.3 // the same, before its traits are weighed
)

const mayAim = 0.25 // what an act was meant for, before its traits are weighed

// heeded is how sure the model has to be of each group before anybody asks which words say so.
var heeded = [sense.Groups]float64{sense.Act: hearsNot, sense.Blame: hearsBlame, sense.Legal: hearsStep, sense.Measure: mayMeasure, sense.Aim: mayAim}

// someKinds is how many types of an act are weighed of those that the model hears.
const someKinds = 3

// bySense is the rule of what the model hears.
const bySense = "sense"

// hear asks the model of the language how likely a sentence tells of an act. Where no word or pattern
// tells of one, the sentence is taken to when the model is sure; its words are then those that speak
// loudest for it.
func (d *doc) hear(s *sentence, from int) {
	model := sense.Of(s.Language().Lexicon.Lang)
	if model == nil || s.heading {
		return
	}
	reading := model.Hear(s.listener(), s.Sentence, d.text)
	s.heard = reading.All(heeded)
	if s.heard[sense.Act].Any >= hearsNot {
		s.sector = reading.Of(sense.Sector)
	}
	if len(d.mentions) > from || s.heard[sense.Act].Any >= hearsAct {
		s.kinds = reading.Likeliest(sense.Act, someKinds)
	}
	if s.heard[sense.Blame].Any >= hearsBlame {
		s.blames = reading.Likeliest(sense.Blame, someBlames)
	}
	if slices.ContainsFunc(d.mentions[from:], func(m *mention) bool { return !m.weak }) {
		return
	}
	heard := s.heard[sense.Act]
	if heard.Any < hearsAct || heard.Of < hearsType || heard.Last <= heard.First || s.title || s.Any(heard.First, heard.Last, lexicon.Legal) {
		return
	}
	for _, m := range d.mentions[from:] {
		if m.realis == actual && m.family != famAny {
			m.weak = false
			return
		}
	}
	for _, m := range d.mentions[from:] {
		if m.definite && d.lastFirm(s) != nil {
			return // "the attack" is one that was told before
		}
	}
	if s.Has.Has(lexicon.Legal) && d.lastFirm(s) != nil {
		return // what somebody was caught or tried for was told before
	}
	e := lexicon.NewEntry(lexicon.Trigger, heard.Code, map[string]string{"pos": "v"})
	x := d.mention(s, &grammar.Tag{First: heard.First, Last: heard.Last, Class: lexicon.Trigger, Entry: e})
	if x.vague {
		return // the model was taught single acts
	}
	x.rule = bySense
	d.mentions = append(d.mentions, x)
}

// likely returns a match that no pattern found, where the model is sure that a sentence says something of
// a group; frame and attribute are those of the patterns that would have.
func (s *sentence) likely(g sense.Group, any, of float64, frame, attr string) (m grammar.Match, ok bool) {
	heard := s.heard[g]
	if heard.Any < any || heard.Of < of || heard.Last <= heard.First || s.title || s.heading {
		return m, false
	}
	p := &grammar.Pattern{ID: bySense, Frame: frame, Attrs: map[string]string{attr: heard.Code}}
	return grammar.Match{Pattern: p, Sentence: s.Sentence, First: heard.First, Last: heard.Last}, true
}

// unheard reports an act that single words tell of, in sentences of which the model does not think so.
func (a *act) unheard() bool {
	taught := false
	for _, m := range a.mentions {
		if m.rule != "" && m.rule != "ellipsis" {
			return false
		}
		taught = taught || m.s.heard[sense.Act].Any > 0
	}
	return taught && a.heard() < hearsNot
}

// hearsay reports an act that the model alone tells of.
func (a *act) hearsay() bool {
	for _, m := range a.mentions {
		if m.rule != bySense {
			return false
		}
	}
	return true
}

// heard is how sure the model is of the sentences that tell of an act.
func (a *act) heard() float64 {
	best := 0.0
	for _, m := range a.mentions {
		if m.realis == actual {
			best = max(best, m.s.heard[sense.Act].Any)
		}
	}
	return best
}
