package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// subject is a word that may be the one who takes a measure.
type subject struct {
	first, last int
	code        string // "" for a body that names no country
	company     bool
	owner       bool // a possessive of what follows
}

// subjects returns the words of the tokens from..to that may act: bodies, countries and capitals,
// states, blocs. What a preposition governs does not act.
func (d *doc) subjects(s *sentence, from, to int) []subject {
	var out []subject
	for i := max(from, s.skip); i < to; {
		x, ok := d.subjectAt(s, i)
		if !ok || x.last > to {
			i++
			continue
		}
		i = x.last
		if !d.governed(s, x.first) {
			out = append(out, x)
		}
	}
	return out
}

func (d *doc) subjectAt(s *sentence, i int) (subject, bool) {
	x := subject{first: i, last: i}
	pick := func(c lexicon.Class) *grammar.Tag {
		var best *grammar.Tag
		s.At(i, c, func(t *grammar.Tag) bool { best = t; return false })
		return best
	}
	bloc := func(kind, code string) bool {
		c := s.Cue(i, i+1, kind)
		if c != nil {
			x.last, x.code = c.Last, code
		}
		return c != nil
	}
	if c := s.Cue(i, i+1, "bloc_any"); c != nil {
		x.last, x.code = c.Last, d.blocMeant(s, i)
		return x, true
	}
	switch t := pick(lexicon.Body); {
	case t != nil && !(t.Entry.Has("weak") && t.Entry.Value == string(concord.BodyEU) && d.homeOfBody(s, t) != ""):
		x.last = t.Last
		switch concord.BodyType(t.Entry.Value) {
		case concord.BodyCompany, concord.BodyOperator, concord.BodyResearchBody, concord.BodyMedia, concord.BodySelfClaim:
			x.company = true
		}
		x.code = d.bodyCountry(s, t)
	case bloc("bloc_eu", "EU") || bloc("bloc_nato", "NATO"):
	case pick(lexicon.Place) != nil && !(s.Toks[i].Covers.Has(lexicon.Actor) && !s.Toks[i].Begins.Has(lexicon.Actor)):
		t := pick(lexicon.Place)
		p := &d.places[t.Ref]
		if g := p.place(); g.Kind != gazetteer.Country && !g.Capital || p.origin {
			return x, false
		}
		x.last, x.code = t.Last, p.place().Country
	case pick(lexicon.Actor) != nil:
		t := pick(lexicon.Actor)
		if t.Entry.Attr("kind") != "state" {
			return x, false
		}
		x.last, x.code = t.Last, t.Entry.Value
	default:
		return x, false
	}
	if x.last < len(s.Toks) && s.Word(x.last) == grammar.WordPossessive {
		x.owner = true
	}
	return x, true
}

// blocMeant returns the bloc that "the bloc" means at token i: the one named last before it, else the
// one that the report names most.
func (d *doc) blocMeant(s *sentence, i int) string {
	named := map[string]float64{}
	for n := 0; n < len(d.sents); n++ {
		p := d.sents[n]
		for k := range p.Tags {
			t := &p.Tags[k]
			if t.Class != lexicon.Body {
				continue
			}
			code := ""
			switch concord.BodyType(t.Entry.Value) {
			case concord.BodyNATO:
				code = "NATO"
			case concord.BodyEU:
				code = "EU"
			default:
				continue
			}
			if p == s && t.Last <= i {
				return code
			}
			named[code]++
		}
	}
	if named["NATO"] > named["EU"] {
		return "NATO"
	}
	return "EU"
}

// homeOfBody is the country of a capital that may stand for a bloc, when the report is about it.
func (d *doc) homeOfBody(s *sentence, t *grammar.Tag) string {
	if s.Any(t.First, t.Last, lexicon.Place) && s.First(0, lexicon.Body, func(o *grammar.Tag) bool { return o.Entry.Value == "eu" && !o.Entry.Has("weak") }) == nil {
		return d.countryIn(s, t.First, t.Last)
	}
	return ""
}

// bodyCountry returns the country of a body: by its name, by an adjective or a possessive before it,
// by "of" or "in" behind it; "" when nothing tells.
func (d *doc) bodyCountry(s *sentence, t *grammar.Tag) string {
	if c := t.Entry.Attr("country"); c != "" {
		return c
	}
	if t.Entry.Value == string(concord.BodyNATO) {
		return "NATO"
	}
	if c := d.countryIn(s, t.First, t.Last); c != "" {
		return c
	}
	for k := t.First - 1; k >= max(s.skip, t.First-4) && s.Toks[k].Punct == 0 && !s.Preposition(k); k-- {
		if c := d.countryIn(s, k, k+1); c != "" {
			return c
		}
		if a := s.First(k, lexicon.Actor, nil); a != nil && a.First == k && len(a.Entry.Value) == 2 {
			return a.Entry.Value
		}
		if s.Toks[k].Covers.Has(lexicon.Say) || s.Toks[k].Covers.Has(lexicon.Legal) {
			break
		}
	}
	for k := t.Last; k < min(len(s.Toks)-1, t.Last+6); k++ {
		if s.Toks[k].Punct != 0 || s.Toks[k].Covers.Has(lexicon.Say) {
			break
		}
		if s.Word(k) == grammar.WordOf || s.Cue(k, k+1, "locative") != nil {
			for j := k + 1; j < min(len(s.Toks), k+3); j++ {
				if s.Toks[j].Covers.Has(lexicon.Place) {
					return d.countryIn(s, j, j+1)
				}
			}
			if s.Word(k) != grammar.WordOf {
				break
			}
		}
	}
	return ""
}

// governed reports that a preposition stands before the phrase at token i, or before the list that it
// is a member of: it is no subject.
func (d *doc) governed(s *sentence, i int) bool {
	for range 12 {
		k := i - 1
		for k >= 0 && k >= i-3 && s.Toks[k].Punct == 0 && (s.Word(k) == grammar.WordThe || s.Word(k) == grammar.WordA) {
			k--
		}
		if k < 0 {
			return false
		}
		if s.Toks[k].Punct == 0 && s.Preposition(k) {
			return true
		}
		if s.Toks[k].Punct != ',' && s.Cue(k, k+1, "and_list") == nil {
			return false
		}
		for k >= 0 && (s.Toks[k].Punct == ',' || s.Cue(k, k+1, "and_list") != nil) {
			k--
		}
		if k < 0 || !s.Toks[k].Covers.Has(lexicon.Place) {
			return false
		}
		for k > 0 && s.Toks[k-1].Covers.Has(lexicon.Place) {
			k--
		}
		i = k
	}
	return false
}
