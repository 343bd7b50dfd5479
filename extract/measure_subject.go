package extract

import (
	"concord"
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
	pick := func(c lexicon.Class) *tag {
		var best *tag
		s.at(i, c, func(t *tag) bool { best = t; return false })
		return best
	}
	bloc := func(kind, code string) bool {
		c := s.cue(i, i+1, kind)
		if c != nil {
			x.last, x.code = c.last, code
		}
		return c != nil
	}
	if c := s.cue(i, i+1, "bloc_any"); c != nil {
		x.last, x.code = c.last, d.blocMeant(s, i)
		return x, true
	}
	switch t := pick(lexicon.Body); {
	case t != nil && !(t.entry.Has("weak") && t.entry.Value == string(concord.BodyEU) && d.homeOfBody(s, t) != ""):
		x.last = t.last
		switch concord.BodyType(t.entry.Value) {
		case concord.BodyCompany, concord.BodyOperator, concord.BodyResearchBody, concord.BodyMedia, concord.BodySelfClaim:
			x.company = true
		}
		x.code = d.bodyCountry(s, t)
	case bloc("bloc_eu", "EU") || bloc("bloc_nato", "NATO"):
	case pick(lexicon.Place) != nil && !(s.toks[i].covers.has(lexicon.Actor) && !s.toks[i].begins.has(lexicon.Actor)):
		t := pick(lexicon.Place)
		p := &d.places[t.ref]
		if g := p.place(); g.Kind != gazetteer.Country && !g.Capital || p.origin {
			return x, false
		}
		x.last, x.code = t.last, p.place().Country
	case pick(lexicon.Actor) != nil:
		t := pick(lexicon.Actor)
		if t.entry.Attr("kind") != "state" {
			return x, false
		}
		x.last, x.code = t.last, t.entry.Value
	default:
		return x, false
	}
	if x.last < len(s.toks) && s.toks[x.last].id == d.g.possessive {
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
		for k := range p.tags {
			t := &p.tags[k]
			if t.class != lexicon.Body {
				continue
			}
			code := ""
			switch concord.BodyType(t.entry.Value) {
			case concord.BodyNATO:
				code = "NATO"
			case concord.BodyEU:
				code = "EU"
			default:
				continue
			}
			if p == s && t.last <= i {
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
func (d *doc) homeOfBody(s *sentence, t *tag) string {
	if s.any(t.first, t.last, lexicon.Place) && s.first(0, lexicon.Body, func(o *tag) bool { return o.entry.Value == "eu" && !o.entry.Has("weak") }) == nil {
		return d.countryIn(s, t.first, t.last)
	}
	return ""
}

// bodyCountry returns the country of a body: by its name, by an adjective or a possessive before it,
// by "of" or "in" behind it; "" when nothing tells.
func (d *doc) bodyCountry(s *sentence, t *tag) string {
	if c := t.entry.Attr("country"); c != "" {
		return c
	}
	if t.entry.Value == string(concord.BodyNATO) {
		return "NATO"
	}
	if c := d.countryIn(s, t.first, t.last); c != "" {
		return c
	}
	for k := t.first - 1; k >= max(s.skip, t.first-4) && s.toks[k].punct == 0 && !s.preposition(k); k-- {
		if c := d.countryIn(s, k, k+1); c != "" {
			return c
		}
		if a := s.first(k, lexicon.Actor, nil); a != nil && a.first == k && len(a.entry.Value) == 2 {
			return a.entry.Value
		}
		if s.toks[k].covers.has(lexicon.Say) || s.toks[k].covers.has(lexicon.Legal) {
			break
		}
	}
	for k := t.last; k < min(len(s.toks)-1, t.last+6); k++ {
		if s.toks[k].punct != 0 || s.toks[k].covers.has(lexicon.Say) {
			break
		}
		if s.toks[k].id == d.g.of || s.cue(k, k+1, "locative") != nil {
			for j := k + 1; j < min(len(s.toks), k+3); j++ {
				if s.toks[j].covers.has(lexicon.Place) {
					return d.countryIn(s, j, j+1)
				}
			}
			if s.toks[k].id != d.g.of {
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
		for k >= 0 && k >= i-3 && s.toks[k].punct == 0 && (d.g.words[s.toks[k].id] == wordThe || d.g.words[s.toks[k].id] == wordA) {
			k--
		}
		if k < 0 {
			return false
		}
		if s.toks[k].punct == 0 && s.preposition(k) {
			return true
		}
		if s.toks[k].punct != ',' && s.cue(k, k+1, "and_list") == nil {
			return false
		}
		for k >= 0 && (s.toks[k].punct == ',' || s.cue(k, k+1, "and_list") != nil) {
			k--
		}
		if k < 0 || !s.toks[k].covers.has(lexicon.Place) {
			return false
		}
		for k > 0 && s.toks[k-1].covers.has(lexicon.Place) {
			k--
		}
		i = k
	}
	return false
}
