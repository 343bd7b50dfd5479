package extract

import (
	"strings"

	"concord"
	"concord/extract/confidence"
	"concord/extract/odds"
	"concord/extract/sense"
	"concord/lexicon"
)

// likelyRow is how likely a row has to be before it changes what is said of the act itself.
const likelyRow = 0.5

// traitList gathers traits.
type traitList []odds.Trait

func (l *traitList) is(of, is string) { *l = append(*l, odds.Trait{Of: of, Is: is}) }

func (l *traitList) has(name string, has bool) {
	if has {
		*l = append(*l, odds.Trait{Is: name})
	}
}

// weigh keeps the memory of traits for the next ones. They are valid until then.
func (d *doc) weigh(l traitList) []odds.Trait {
	d.weighed = l
	return l
}

// spoken adds what the sentence of a row is like, and what the model hears in it.
func (d *doc) spoken(l *traitList, s *sentence, group sense.Group, code, rule string) {
	h := s.heard[group]
	way := confidence.Way(rule)
	l.is("by", way)
	l.is("heard", level(h.Any))
	l.is(way+" heard", level(h.Any))
	l.is("heard so", level(h.Any*h.Of))
	l.is("code", code)
	l.has("heard as such", h.Code == code && h.Of >= 0.5)
	l.has("heard as another", h.Code != "" && h.Code != code && h.Of >= 0.5)
	l.has("in the title", s.title)
	l.has("in the lead", !s.title && s.para <= leadParagraphs)
	l.has("somebody speaks there", s.Has.Has(lexicon.Say))
	l.has("somebody is named there", s.Has.Has(lexicon.Actor))
	l.has("a body is there", s.Has.Has(lexicon.Body))
	l.has("the law is there", s.Has.Has(lexicon.Legal))
	l.has("an act is told there", s.heard[sense.Act].Any >= hearsNot)
	l.has("an act is surely told there", s.heard[sense.Act].Any >= 0.9)
	n := len(s.Toks)
	l.has("long", n > 40)
	l.has("short", n < 14)
	l.has("asked", n > 0 && s.Toks[n-1].Punct == '?')
	l.has("quoted", len(s.quoted) > 0)
	for _, kind := range [...]string{"negation", "conditional", "hypothetical", "unsure", "not_excluded", "historical", "in_return"} {
		l.has(kind, s.Cue(0, n, kind) != nil)
	}
	l.has("no sign of our field", d.hybrid() == 0)
	l.has("many signs", d.hybrid() >= 4)
}

// hanging adds how a row stands to the act that it hangs on.
func (d *doc) hanging(l *traitList, a *act, s *sentence, about float64) {
	l.is("about it", level(about))
	l.is("act heard", level(a.heard()))
	l.has("series", a.vague)
	l.has("one act", len(d.acts) == 1)
	l.has("many acts", len(d.acts) > 4)
	l.has("told in its sentence", d.mentionedIn(a, s))
	l.has("told in its paragraph", d.paraOf(a, s) == s.para)
	l.has("told far before", d.paraOf(a, s) < s.para-2)
	l.has("told first", a.n == 0)
}

// statementTraits are what a statement about an act has that tells whether an annotation has it too.
func (d *doc) statementTraits(x *attributed, a *act) []odds.Trait {
	l := traitList(d.weighed[:0])
	d.spoken(&l, x.s, sense.Blame, string(x.Strength), x.rule)
	d.hanging(&l, a, x.s, x.about)
	kind := "open"
	switch {
	case x.names():
		kind = "names"
	case x.AttributedTo != "":
		kind = "denies"
	}
	l.is("kind", kind)
	l.is("body", string(x.BodyType))
	l.is(kind, string(x.BodyType))
	l.has("dated", x.Date != "")
	l.has("issued", x.issued)
	l.has("named before", x.before)
	l.is("by "+confidence.Way(x.rule), kind)
	l.is("by "+confidence.Way(x.rule), string(x.Strength))
	l.has("a measure is told there", len(x.s.official) > 0)
	l.has("a word of its kind", x.s.Cue(0, len(x.s.Toks), "negation", "no_position", "no_evidence", "ruled_out", "other_cause", "accident", "natural", "foreign_state", "deliberate", "foreign_link", "hybrid") != nil)
	l.has("voiced here", x.MadeBy != "" && strings.Contains(d.text[x.s.Range.Start:x.s.Range.End], x.MadeBy))
	l.has("a state", x.names() && len(x.AttributedTo) == 2)
	l.has("voiced", x.MadeBy != "")
	l.has("voiced in small letters", x.MadeBy != "" && generic(x.MadeBy))
	l.has("country of the body known", x.BodyCountry != "")
	l.has("body of its country", x.BodyCountry != "" && x.BodyCountry == d.countryOf(a))
	l.has("body of another country", x.BodyCountry != "" && d.countryOf(a) != "" && x.BodyCountry != d.countryOf(a))
	same, others := 0, 0
	for i := range a.attributions {
		o := &a.attributions[i]
		if o.s == x.s && o.first == x.first {
			continue
		}
		if o.names() && o.AttributedTo == x.AttributedTo {
			same++
		}
		if o.names() && x.names() && o.AttributedTo != x.AttributedTo {
			others++
		}
	}
	l.has("others say so", same > 0)
	l.has("many say so", same > 2)
	l.has("somebody else is named", others > 0)
	l.has("the only one", len(a.attributions) == 1)
	l.has("one of many", len(a.attributions) > 5)
	return d.weigh(l)
}

// stepTraits are the same of a legal step.
func (d *doc) stepTraits(x *legalStep, a *act) []odds.Trait {
	l := traitList(d.weighed[:0])
	d.spoken(&l, x.s, sense.Legal, string(x.Stage), x.rule)
	d.hanging(&l, a, x.s, x.about)
	l.is(string(x.Stage), confidence.Way(x.rule))
	l.is(string(x.Stage), "heard "+level(x.s.heard[sense.Legal].Any))
	l.has("weak", x.weak)
	l.has("told again", x.times > 1)
	l.has("dated", x.Date != "")
	l.has("people counted", x.People > 0)
	l.has("court known", x.Level != "")
	l.has("offence named", len(x.Qualification) > 0)
	l.has("no country", x.Jurisdiction == "")
	l.has("country of the act", x.Jurisdiction != "" && x.Jurisdiction == d.countryOf(a))
	l.has("another country", x.Jurisdiction != "" && d.countryOf(a) != "" && x.Jurisdiction != d.countryOf(a))
	further, last := false, true
	for i := range a.legal {
		o := &a.legal[i]
		further = further || o.Stage == x.Stage && o.Jurisdiction != x.Jurisdiction
		last = last && o.Stage.Rank() <= x.Stage.Rank()
	}
	l.has("other countries too", further)
	l.has("the furthest", last)
	l.has("the only one", len(a.legal) == 1)
	l.has("one of many", len(a.legal) > 3)
	shared := 0
	for _, o := range d.acts {
		for i := range o.legal {
			if y := &o.legal[i]; o != a && y.s == x.s && y.first == x.first {
				shared++
			}
		}
	}
	l.has("of several acts", shared > 0)
	l.has("of many acts", shared > 2)
	return d.weigh(l)
}

// measureTraits are the same of an official act: its type, who takes it and how that was told.
func (d *doc) measureTraits(m *concord.Measure, at *measureAt) []odds.Trait {
	l := traitList(d.weighed[:0])
	d.spoken(&l, at.s, sense.Measure, string(m.Type), at.rule)
	l.is(string(m.Type), confidence.Way(at.rule))
	l.is("status", string(m.Status))
	l.has("issuer not named", at.vague)
	l.has("issuer is a bloc", m.Issuer == "EU" || m.Issuer == "NATO")
	l.has("several issuers", strings.Contains(m.Issuer, "+"))
	l.has("accused issuer", d.accusing(m.Issuer))
	l.has("against nobody", m.Against == "")
	l.has("against an accused state", d.accusing(m.Against))
	l.has("dated", m.Announced != "" || m.EffectiveFrom != "")
	l.has("heads counted", m.Headcount > 0)
	l.has("reason given", m.StatedReason != "")
	l.has("answers an act", len(m.Incidents) > 0)
	l.has("told again", at.times > 1)
	accepted, near := 0, false
	for _, a := range d.acts {
		if a.accepted {
			accepted++
			near = near || a.lastBefore(at.s) >= at.s.N-4
		}
	}
	l.has("no acts", accepted == 0)
	l.has("many acts", accepted > 3)
	l.has("an act just told", near)
	l.has("the only one", len(d.measures) == 1)
	l.has("one of many", len(d.measures) > 3)
	return d.weigh(l)
}

// claimTraits are the same of an aim.
func (d *doc) claimTraits(c *concord.Claim, at *claimAt) []odds.Trait {
	l := traitList(d.weighed[:0])
	d.spoken(&l, at.s, sense.Aim, "", at.rule)
	l.is("rule", at.rule)
	l.is("hedge", string(c.Hedge))
	l.has("voiced", c.SaidBy != "")
	l.has("soft", at.soft)
	n := strings.Count(c.Text, " ") + 1
	l.has("few words", n < 6)
	l.has("many words", n > 16)
	l.has("an aim just told", at.s.N > 0 && d.sents[at.s.N-1].heard[sense.Aim].Any >= 0.5)
	l.has("the only one", len(d.claims) == 1)
	l.has("one of many", len(d.claims) > 3)
	return d.weigh(l)
}
