package extract

import (
	"slices"

	"concord"
	"concord/extract/odds"
)

// saying is a statement about acts: who is behind them, or what the law did.
type saying struct {
	kind    string // "names", "denies", "clears", "law"
	row     string // what an annotation would have: see [Bond]
	s       *sentence
	country string // of who speaks or acts, "" when not known
	acts    []*act // that rules take it to be about

	last    *act // told before it
	several bool // it has words for several acts
}

// placed notes where a statement stands among the acts.
func (d *doc) placed(x saying) *saying {
	if order := d.byLast(x.s); len(order) > 0 {
		x.last = order[0]
	}
	_, x.several = d.refers(x.s, 0, len(x.s.Toks))
	x.several = x.several || x.s.Cue(0, len(x.s.Toks), "sweeping") != nil
	return &x
}

// likelyAbout is how likely a statement has to be about an act, and leastAbout how likely about the likeliest one
// where it is about no other.
const likelyAbout, leastAbout = 0.5, 0.25

// bound is an act that a statement is about, and how likely it is.
type bound struct {
	act  *act
	sure float64
}

// boundTo returns the acts that a statement is likely about.
func (d *doc) boundTo(x *saying) []bound {
	var out []bound
	best := bound{sure: leastAbout}
	for _, a := range d.acts {
		d.weighed = d.bondTraits(x, a, d.weighed[:0])
		b := bound{a, odds.Bonds().Of(d.weighed)}
		if x.several && slices.Contains(x.acts, a) {
			b.sure = max(b.sure, likelyAbout) // "both fires" says so itself
		}
		if b.sure >= likelyAbout {
			out = append(out, b)
		}
		if b.sure > best.sure {
			best = b
		}
	}
	if len(out) == 0 && best.act != nil {
		out = append(out, best)
	}
	return out
}

// bondTraits are what tells whether a statement speaks of an act: what rules make of it, where the two stand, and
// what else is told between. Each counts for all kinds of statements and once more for its own. They
// are appended to out.
func (d *doc) bondTraits(x *saying, a *act, out []odds.Trait) []odds.Trait {
	add := func(name string, has bool) {
		if has {
			out = append(out, odds.Trait{Is: name}, odds.Trait{Of: x.kind, Is: name})
		}
	}
	byRule := slices.Contains(x.acts, a)
	out = append(out, odds.Trait{Of: "kind", Is: x.kind})
	add("by rule", byRule)
	add("by rule alone", byRule && len(x.acts) == 1)
	add("by rule with many", byRule && len(x.acts) > 3)
	add("rule knows others", !byRule && len(x.acts) > 0)
	add("rule knows many others", !byRule && len(x.acts) > 1)
	add("like those by rule", !byRule && slices.ContainsFunc(x.acts, func(o *act) bool { return akin(o.family, a.family) && d.near(o, a) && !o.vague }))
	add("part of a series by rule", !byRule && slices.ContainsFunc(x.acts, func(o *act) bool { return o.vague && akin(o.family, a.family) }))
	add("same sentence", d.mentionedIn(a, x.s))
	add("another act in its sentence", slices.ContainsFunc(d.acts, func(o *act) bool { return o != a && d.mentionedIn(o, x.s) }))
	para := d.paraOf(a, x.s)
	switch {
	case para < 0:
		add("told later", true)
	case para == x.s.para:
		add("told in its paragraph", true)
	case para == x.s.para-1:
		add("told in the paragraph before", true)
	case para >= x.s.para-3:
		add("told not far before", true)
	default:
		add("told far before", true)
	}
	add("told last", x.last == a)
	add("told first", a.n == 0)
	add("in the title", x.s.title)
	add("in the lead", !x.s.title && x.s.para <= leadParagraphs)
	add("series", a.vague)
	add("one act", len(d.acts) == 1)
	add("many acts", len(d.acts) > 4)
	add("several spoken of", x.several)
	c := d.countryOf(a)
	add("act of its country", x.country != "" && c == x.country)
	add("act of another country", x.country != "" && c != "" && c != x.country)
	add("another section", x.s.section > 0 && !d.sectioned(a, x.s))
	if x.kind == "denies" {
		add("accused of it", slices.ContainsFunc(d.said, func(o utterance) bool { return o.names() && o.AttributedTo == x.country && slices.Contains(o.acts, a) }))
	}
	return out
}

// utterance is a statement with the acts that rules took it to be about when they met it.
type utterance struct {
	attributed
	acts []*act
}

// rebind hangs the statements on the acts that they are likely about, once all are known.
func (d *doc) rebind() {
	for _, a := range d.acts {
		a.attributions = nil
	}
	for _, x := range d.said {
		of := d.placed(x.saying())
		d.teach(of)
		for _, b := range d.boundTo(of) {
			one := x.attributed
			one.about = b.sure
			b.act.attributions = append(b.act.attributions, one)
		}
	}
}

func (x *utterance) saying() saying {
	out := saying{kind: "clears", row: x.AttributedTo + "|" + string(x.BodyType), s: x.s, country: x.BodyCountry, acts: x.acts}
	switch {
	case x.names():
		out.kind = "names"
	case x.Strength == concord.StrengthDenied:
		out.kind = "denies"
	}
	return out
}

// teach notes the traits of a statement with every act, where somebody asks for them.
func (d *doc) teach(x *saying) {
	if d.lessons == nil {
		return
	}
	for _, a := range d.acts {
		d.lessons.bonds = append(d.lessons.bonds, bond{a, x.row, d.bondTraits(x, a, nil)})
	}
}
