package extract

import (
	"strings"

	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

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
		a.AttributedTo, a.SubActor, a.PointsTo = d.described(m.sentence, acc.tag), "", concord.PointsStateAlignedGroup
	case kind == "hacker" && of != "" && e.Has("sub") && !e.Has("own"): // a cluster that is run by a service is the state
		a.AttributedTo, a.SubActor = of, e.Value
	case len(e.Value) != 2:
		a.PointsTo = concord.PointsStateLinkedGroup
	case !d.accusing(e.Value) && (m.p.attrs["ally"] == "" || e.Value != "UA"):
		return false
	}
	return true
}

// described returns the words that describe a group, with a small letter at the begin of a headline
// or sentence unless a nation's name stands there: "pro-Russian hackers", "Russian hackers".
func (d *doc) described(s *sentence, t *tag) string {
	words := d.words(s, t.first, t.last)
	if _, nation := gazetteer.Demonym(d.folded(s, t.first)); nation || t.first > 0 {
		return words
	}
	return strings.ToLower(words[:1]) + words[1:]
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

// selfClaim records that a group says it did it.
func (d *doc) selfClaim(s *sentence, m *match) bool {
	g, ok := m.slot("group")
	if !ok || d.unsaid(s, m) {
		return false
	}
	name := ""
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
