package extract

import (
	"slices"

	"concord"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
)

// What the model has to be sure of before what a sentence says is weighed.
const (
	hearsBlame = 0.25 // that it takes a stand at all
	hearsNames = 0.35 // that it names somebody, given that it takes one
	hearsOpen  = 0.15 // which stand, where it names nobody
	hearsGrade = 0.5  // how strongly, where words of degree say nothing
	someBlames = 6    // strengths that are asked for

	besideBlame = 1 // what the words around a name must speak for blaming it, where nobody speaks
)

// hearBlame takes a sentence in which no pattern found a statement for one where the model hears it: of each who speaks there.
func (d *doc) hearBlame(s *sentence) {
	heard := s.heard[sense.Blame]
	if s.title || s.heading || heard.Any < hearsBlame || heard.Last <= heard.First || s.Toks[len(s.Toks)-1].Punct == '?' {
		return
	}
	h := stand{s: s, first: heard.First, last: heard.Last}
	h.name, h.open, h.denied = stands(s.blames)
	for _, sp := range d.speakersIn(s, heard.First) {
		d.hearStand(h, sp)
	}
}

// stand is what the model hears in a sentence.
type stand struct {
	s           *sentence
	first, last int
	name, open  sense.Kind // the likeliest strength that names somebody, with what all such have, and that names nobody
	denied      float64
}

// stands parts strengths into those that name somebody, those that name nobody, and the denial.
func stands(kinds []sense.Kind) (name, open sense.Kind, denied float64) {
	for _, k := range kinds {
		switch v := concord.Strength(k.Code); {
		case v == concord.StrengthDenied:
			denied = k.Of
		case naming(v):
			if name.Code == "" {
				name.Code = k.Code
			}
			name.Of += k.Of
		case open.Code == "":
			open = k
		}
	}
	return name, open, denied
}

// speakersIn are those who speak in a sentence, else whoever does at token i.
func (d *doc) speakersIn(s *sentence, i int) (out []speaker) {
	d.listen()
	for _, v := range d.voices.of[s] {
		if v.known() && !slices.ContainsFunc(out, func(o speaker) bool { return o.s == v.s && o.first == v.first }) {
			out = append(out, v.speaker)
		}
	}
	if sp := d.speakerNear(s, i); len(out) == 0 && !sp.stranger {
		out = append(out, sp)
	}
	return out
}

// hearStand records what one speaker says.
func (d *doc) hearStand(h stand, sp speaker) {
	s := h.s
	a := concord.Attribution{Basis: []concord.AttributionBasis{}, MadeBy: sp.words(d), BodyType: sp.body, BodyCountry: sp.country, Date: d.statementDate(s, sp)}
	x := attributed{s: s, first: h.first, last: h.last, rule: bySense}
	m := &grammar.Match{Pattern: &grammar.Pattern{}, Sentence: s.Sentence, First: h.first, Last: h.last}
	acc, here := d.accusedNear(s, sp)
	if !here {
		acc, x.before = d.accusedBefore(s)
	}
	switch {
	case sp.body != concord.BodyAccusedState && here && s.Cue(acc.Last, acc.Last+4, "negation") != nil:
		return // "Russia was not behind it"
	case sp.body == concord.BodyAccusedState && h.denied >= h.open.Of:
		d.deny(s, sp, h.first, h.last, bySense)
		return
	case sp.body == concord.BodyAccusedState && concord.Strength(h.open.Code) != concord.StrengthNoPosition:
		return
	case sp.body != concord.BodyAccusedState && h.name.Of >= hearsNames && (here || x.before):
		if s.Cue(0, h.last, "not_excluded") != nil {
			return // what is asked blames nobody
		}
		if !sp.known() && !(here && d.blamedBeside(s, acc)) {
			return // whom a sentence names by the way is not the one that it blames
		}
		a.Strength = concord.Strength(h.name.Code)
		if !d.accuse(&a, acc, m) {
			return
		}
		if v := d.strength(s, sp, m); weight[v] < weight[a.Strength] || h.name.Of < hearsGrade && weight[a.Strength] > 0 {
			a.Strength = v // words of degree weigh more than the model, and no hedge is lost
		}
	case !sp.known() || h.open.Of < hearsOpen:
		return
	default:
		a.Strength = concord.Strength(h.open.Code)
		switch a.Strength {
		case concord.StrengthForeignStateUnnamed:
			a.PointsTo = concord.PointsForeignStateUnnamed
		case concord.StrengthOtherCause:
			a.PointsTo = concord.PointsNaturalOrTechnical
		case concord.StrengthNoEvidence:
			if here {
				a.AttributedTo = acc.Tag.Entry.Value
			}
		}
	}
	d.qualify(&a, s, sp)
	x.Attribution = a
	acts := d.atTheTime(d.aboutWhom(s, h.first, sp.country), s, h.first)
	if !naming(a.Strength) && len(acts) > 1 {
		acts = acts[:0:0] // whom it is about is for patterns to tell
	}
	d.attach(x, acts)
}

// blamedBeside reports that the words around an actor, taken with it, speak for blaming it.
func (d *doc) blamedBeside(s *sentence, acc grammar.Capture) bool {
	reading := sense.Of(s.Language().Lexicon.Lang).Hear(s.listener(), s.Sentence, d.text)
	return reading.Beside(sense.Blame, acc.First, acc.Last) >= besideBlame
}

// accusedBefore returns the actor that the two sentences before name last: "the same unit" is meant.
func (d *doc) accusedBefore(s *sentence) (grammar.Capture, bool) {
	for n := s.N - 1; n >= max(0, s.N-2) && d.sents[n].para >= s.para-1 && !d.sents[n].title; n-- {
		o := d.sents[n]
		for k := len(o.Tags) - 1; k >= 0; k-- {
			if t := &o.Tags[k]; t.Class == lexicon.Actor && (len(t.Entry.Value) != 2 || d.accusing(t.Entry.Value)) {
				return grammar.Capture{First: t.First, Last: t.Last, Tag: t}, true
			}
		}
	}
	return grammar.Capture{}, false
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
