package extract

import (
	"slices"

	"concord/extract/odds"
	"concord/grammar"
	"concord/lexicon"
)

// thing is a noun phrase that may name what an act hit.
type thing struct {
	m           *mention
	first, last int
	traits      []odds.Trait
}

// likelyHit is how likely a phrase has to name what was hit.
const likelyHit = 0.5

// eachThing yields the noun phrases of the sentences that tell of an act, with what speaks for each being the
// target: its words, how it stands to the words that tell of the act, and what rules make of it. The traits are
// valid until the next thing.
func (d *doc) eachThing(a *act, yield func(thing)) {
	var seen []*sentence
	for _, m := range a.mentions {
		if m.realis != actual || slices.Contains(seen, m.s) {
			continue
		}
		seen = append(seen, m.s)
		for i := range m.s.Toks {
			if at := m.s.PhraseAt[i]; at >= 0 && (i == 0 || m.s.PhraseAt[i-1] < 0 || !d.insidePhrase(m.s, i)) {
				p := m.s.Phrases[at]
				if t, ok := d.thing(a, m, p); ok {
					d.weighed = t.traits
					yield(t)
				}
			}
		}
	}
}

// things returns the things of an act, for whoever teaches.
func (d *doc) things(a *act) (out []thing) {
	d.eachThing(a, func(t thing) {
		t.traits = slices.Clone(t.traits)
		out = append(out, t)
	})
	return out
}

// fields are the fields of meaning of the word at token i.
func (d *doc) fields(s *sentence, i int) []string {
	return s.listener().Fields(s.Sentence, i, d.text)
}

// insidePhrase reports that a base phrase that begins before token i covers it.
func (d *doc) insidePhrase(s *sentence, i int) bool {
	for _, p := range s.Phrases {
		if p.First < i && p.Head >= i {
			return true
		}
	}
	return false
}

func (d *doc) thing(a *act, m *mention, p grammar.Phrase) (thing, bool) {
	s := m.s
	t := thing{m: m, first: p.First, last: p.Last, traits: d.weighed[:0]}
	if p.Last-p.First > 12 || s.Toks[p.Head].Covers.Has(lexicon.Date) || s.Toks[p.Head].Digit || p.Last-p.First == 1 && s.Functions[p.First] != 0 {
		return t, false
	}
	family := familyNames[a.family]
	add := func(name string, has bool) {
		if has {
			t.traits = append(t.traits, odds.Trait{Is: name})
		}
	}
	for _, f := range d.fields(s, p.Head) {
		t.traits = append(t.traits, odds.Trait{Of: "head", Is: f}, odds.Trait{Of: family, Is: f})
	}
	for i := p.First; i < p.Head; i++ {
		for _, f := range d.fields(s, i) {
			t.traits = append(t.traits, odds.Trait{Of: "of", Is: f})
		}
	}
	classes := [...]struct {
		c    lexicon.Class
		name string
	}{{lexicon.Target, "known thing"}, {lexicon.Body, "body"}, {lexicon.Actor, "actor"}, {lexicon.Place, "place"}, {lexicon.Trigger, "act"},
		{lexicon.Method, "means"}, {lexicon.Legal, "legal"}, {lexicon.Date, "date"}}
	for _, c := range classes {
		if s.Any(p.First, p.Last, c.c) {
			t.traits = append(t.traits, odds.Trait{Of: "has", Is: c.name})
		}
		if s.Toks[p.Head].Covers.Has(c.c) {
			t.traits = append(t.traits, odds.Trait{Of: "head is", Is: c.name})
		}
	}
	add("only a place", p.Last-p.First == 1 && s.Toks[p.First].Covers.Has(lexicon.Place))
	add("a state that accuses none", d.accusing(d.countryIn(s, p.First, p.Last)))
	tied := m.target.First >= 0 && m.target.First < p.Last && p.First < m.target.Last
	add("tied by rule", tied && !m.near)
	add("near by rule", tied && m.near)
	add("rule knows another", !tied && m.target.First >= 0 && !m.near)
	add("small word a", s.Word(p.First) == grammar.WordA)
	add("small word the", s.Word(p.First) == grammar.WordThe)
	add("with of", p.Last > p.Head+1)
	add("one word", p.Last-p.First == 1)
	add("name", s.Toks[p.Head].Upper && p.Head > 0)
	add("begins the sentence", p.First == 0)
	add("in the title", s.title)
	add("before a verb of being", p.Last < len(s.Toks) && s.Word(p.Last) == grammar.WordBe)
	add("whose", p.Last < len(s.Toks) && s.Word(p.Last) == grammar.WordPossessive)
	if p.First > 0 {
		if prev := p.First - 1; s.Preposition(prev) {
			t.traits = append(t.traits, odds.Trait{Is: "behind a preposition"}, odds.Trait{Of: "behind", Is: s.Words(prev, prev+1)})
		} else if s.Toks[prev].Punct == 0 {
			add("behind a verb", s.Toks[prev].Covers.Has(lexicon.Verb) || s.Toks[prev].Covers.Has(lexicon.Trigger))
			for _, f := range d.fields(s, prev) {
				t.traits = append(t.traits, odds.Trait{Of: "behind", Is: f})
			}
		}
	}
	t.traits = d.standing(m, p, t.traits)
	add("speaker", d.isSeat(s, p.First))
	return t, true
}

// standing says how a phrase stands to the words that tell of the act.
func (d *doc) standing(m *mention, p grammar.Phrase, to []odds.Trait) []odds.Trait {
	s := m.s
	side, gap := "over", 0
	switch {
	case p.Last <= m.first:
		side, gap = "before", m.first-p.Last
	case p.First >= m.last:
		side, gap = "after", p.First-m.last
	}
	how := "far"
	switch {
	case gap <= 1:
		how = "beside"
	case gap <= 4:
		how = "near"
	case gap <= 9:
		how = "by"
	}
	verb := "noun"
	if m.verb {
		verb = "verb"
	}
	to = append(to, odds.Trait{Is: side}, odds.Trait{Of: side, Is: how}, odds.Trait{Of: side, Is: verb})
	if side != "over" && d.clauseBetween(s, min(p.Last, m.last), max(p.First, m.first)) {
		to = append(to, odds.Trait{Is: "another clause"})
	}
	between := 0
	for _, o := range s.Phrases {
		if o.First >= min(p.Last, m.last) && o.Last <= max(p.First, m.first) {
			between++
		}
	}
	if between > 1 {
		to = append(to, odds.Trait{Is: "other phrases between"})
	}
	return to
}

// likeliestThing returns the phrase that likeliest names what an act hit, and how likely; below 0.5 there is none.
func (d *doc) likeliestThing(a *act) (best thing, sure float64) {
	d.eachThing(a, func(t thing) {
		if p := odds.Targets().Of(t.traits); p >= likelyHit && p > sure {
			best, sure = t, p
		}
	})
	return best, sure
}
