package extract

import (
	"strings"

	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// shipOf returns the ship that "the tanker" or "its anchor" means: the one named last before, else the
// one named next, at most a few sentences away.
func (d *doc) shipOf(s *sentence, m *grammar.Match) (grammar.Capture, bool) {
	isShip := func(t *grammar.Tag) bool {
		return t.Entry.Attr("kind") == "vessel" && len(t.Entry.Value) > 2 && !t.Entry.Has("many")
	}
	for n := s.N; n >= max(0, s.N-6); n-- {
		o := d.sents[n]
		for k := len(o.Tags) - 1; k >= 0; k-- {
			if t := &o.Tags[k]; t.Class == lexicon.Actor && isShip(t) && (o != s || t.First < m.First) {
				return grammar.Capture{First: t.First, Last: t.Last, Tag: t}, true
			}
		}
	}
	for n := s.N + 1; n <= min(len(d.sents)-1, s.N+2); n++ {
		if t := d.sents[n].First(0, lexicon.Actor, isShip); t != nil {
			return grammar.Capture{First: t.First, Last: t.Last, Tag: t}, true
		}
	}
	return grammar.Capture{}, false
}

// accuse fills in who is accused by an actor of the text: a state with its services and their
// clusters, a group by its name or by the words that describe it, a vessel.
func (d *doc) accuse(a *concord.Attribution, acc grammar.Capture, m *grammar.Match) bool {
	e := acc.Tag.Entry
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
		a.AttributedTo, a.SubActor, a.PointsTo = d.described(d.of(m), acc.Tag), "", concord.PointsStateAlignedGroup
	case kind == "hacker" && of != "" && e.Has("sub") && !e.Has("own"): // a cluster that is run by a service is the state
		a.AttributedTo, a.SubActor = of, e.Value
	case len(e.Value) != 2:
		a.PointsTo = concord.PointsStateLinkedGroup
	case !d.accusing(e.Value) && (m.Pattern.Attrs["ally"] == "" || e.Value != "UA"):
		return false
	}
	return true
}

// described returns the words that describe a group, with a small letter at the begin of a headline
// or sentence unless a nation's name stands there: "pro-Russian hackers", "Russian hackers".
func (d *doc) described(s *sentence, t *grammar.Tag) string {
	words := s.Words(t.First, t.Last)
	if d.peopleAt(s, t.First) != "" || t.First > 0 {
		return words
	}
	return strings.ToLower(words[:1]) + words[1:]
}

// alsoNamed returns the groups that stand in a row with the accused: "Struktura and the Social Design Agency".
func (d *doc) alsoNamed(s *sentence, acc grammar.Capture) []*grammar.Tag {
	var out []*grammar.Tag
	at := acc.Last
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Actor || t.First < at || t.First > at+3 || t.Entry == nil || t.Entry.Value == acc.Tag.Entry.Value {
			continue
		}
		if kind := t.Entry.Attr("kind"); (kind == "state" || kind == "service") != (acc.Tag.Entry.Attr("kind") == "state" || acc.Tag.Entry.Attr("kind") == "service") {
			continue
		}
		joined := false
		for i := at; i < t.First; i++ {
			joined = joined || d.joins(s, i) || s.Toks[i].Punct == ','
			if s.Toks[i].Covers.Has(lexicon.Say) || s.Toks[i].Covers.Has(lexicon.Verb) {
				return out
			}
		}
		if joined {
			out, at = append(out, t), t.Last
		}
	}
	return out
}

// unsaid reports that the words of a match are denied, asked or only supposed.
func (d *doc) unsaid(s *sentence, m *grammar.Match) bool {
	from := s.Clause(m.First, 5)
	for i := from; i < m.Last; i++ {
		c := s.Cue(i, i+1, "negation", "no_evidence")
		if c == nil {
			continue
		}
		if s.Cue(c.Last, c.Last+2, "doubt") == nil && !s.cueOver(c, "doubt") {
			return true
		}
	}
	if s.Cue(max(0, m.First-8), m.Last, "not_excluded") != nil {
		return true
	}
	return s.Cue(max(0, m.First-6), m.First, "open") != nil || len(s.Toks) > 0 && s.Toks[len(s.Toks)-1].Punct == '?'
}

// cueOver reports a cue of a kind inside or right at the end of another tag.
func (s *sentence) cueOver(c *grammar.Tag, kind string) bool {
	for i := c.First; i <= c.Last && i < len(s.Toks); i++ {
		if s.Cue(i, i+1, kind) != nil {
			return true
		}
	}
	return false
}

// ofSomebody reports that the accused word only describes something else: "two Moscow companies",
// "a citizen of Russia".
func (d *doc) ofSomebody(s *sentence, m *grammar.Match, acc *grammar.Capture) bool {
	e := acc.Tag.Entry
	if m.Pattern.Attrs["noun"] != "" || acc.Tag.Class != lexicon.Actor {
		return false
	}
	if e.Attr("kind") == "state" {
		for _, p := range s.Phrases {
			if p.First <= acc.First && p.Head >= acc.Last && p.Head < p.Last && s.Word(acc.Last) != grammar.WordPossessive && !s.Any(acc.Last, acc.Last+1, lexicon.Date) {
				return true
			}
		}
	}
	return s.Cue(max(0, acc.First-4), acc.First, "nationality") != nil && s.First(acc.Last, lexicon.Actor, nil) == nil
}

// selfClaim records that a group says it did it.
func (d *doc) selfClaim(s *sentence, m *grammar.Match) bool {
	g, ok := m.Slot("group")
	if !ok || d.unsaid(s, m) {
		return false
	}
	name := ""
	if g.Tag != nil && g.Tag.Entry != nil {
		if name = g.Tag.Entry.Value; g.Tag.Entry.Has("described") || len(name) == 2 {
			return false
		}
	} else {
		for g.First > 0 && s.Toks[g.First-1].Upper && s.Toks[g.First-1].Punct == 0 && d.inQuote(s, g.First-1) {
			g.First--
		}
		for g.First < g.Last && (s.Toks[g.First].Covers.Has(lexicon.Number) || s.Toks[g.First].Punct != 0 || s.Word(g.First) == grammar.WordThe || s.Word(g.First) == grammar.WordA) {
			g.First++
		}
		if g.First >= g.Last || s.Any(g.First, g.Last, lexicon.Body) || s.Any(g.First, g.Last, lexicon.Place) {
			return false
		}
		name = strings.Trim(s.Words(g.First, g.Last), `"“”„«» `)
	}
	a := concord.Attribution{AttributedTo: name, MadeBy: name, BodyType: concord.BodySelfClaim, Strength: concord.StrengthConfirmed,
		PointsTo: concord.PointsNonStateGroup, Basis: []concord.AttributionBasis{concord.OnSelfClaim}, Date: d.statementDate(s, nobody(s))}
	if g.Tag != nil && g.Tag.Entry != nil && g.Tag.Entry.Attr("of") != "" {
		a.PointsTo = concord.PointsStateAlignedGroup
	}
	d.attach(attributed{Attribution: a, s: s, first: m.First, last: m.Last, rule: m.Pattern.ID}, d.aboutWhom(s, m.First, ""))
	return true
}
