package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// setCountry takes the country from an adjective beside the mention ("a Danish airport") when no
// place tells it: first in the target, then in the sentence, then from the bodies that act on it.
func (d *doc) setCountry(inc *concord.Incident, a *act) {
	if m := a.mentions[len(a.mentions)-1]; m.s.country != "" && !d.accusing(m.s.country) {
		inc.Countries = append(inc.Countries, m.s.country)
		inc.Evidence = append(inc.Evidence, d.evidence("countries", m.s.country, "section", m.s, m.first, m.last))
		return
	}
	for pass := range 3 {
		for _, m := range a.mentions {
			first, last := 0, len(m.s.Toks)
			if pass == 0 {
				if m.target.First < 0 || d.headKind(m) == "embassy" { // an embassy is not where its state is
					continue
				}
				first, last = m.target.First, m.target.Last
			}
			country, at := d.onlyNation(m.s, first, last, pass == 2)
			if country == "" {
				continue
			}
			inc.Countries = append(inc.Countries, country)
			inc.Evidence = append(inc.Evidence, d.evidence("countries", country, "demonym", m.s, at, at+1))
			return
		}
	}
}

// setHomeCountry takes the country whose authorities the whole report is about, where it is one and
// nothing else tells the country of an act.
func (d *doc) setHomeCountry(inc *concord.Incident) {
	type place struct {
		s           *sentence
		first, last int
	}
	count, at := map[string]int{}, map[string]place{}
	for _, s := range d.sents {
		for k := range s.Tags {
			t := &s.Tags[k]
			c := ""
			switch {
			case t.Class == lexicon.Body:
				if c = t.Entry.Attr("country"); c == "" {
					c = d.countryIn(s, t.First, t.Last)
				}
			case t.Class == lexicon.Place && d.places[t.Ref].org:
				c = d.places[t.Ref].place().Country
			}
			if len(c) != 2 || d.accusing(c) || c == "UA" || c == "EU" {
				continue
			}
			if count[c]++; count[c] == 1 {
				at[c] = place{s, t.First, t.Last}
			}
		}
	}
	best, total := "", 0
	for c, n := range count {
		total += n
		if n > count[best] || n == count[best] && c < best {
			best = c
		}
	}
	if best == "" || count[best] < 2 || count[best]*4 < total*3 {
		return
	}
	p := at[best]
	inc.Countries = append(inc.Countries, best)
	inc.Evidence = append(inc.Evidence, d.evidence("countries", best, "home", p.s, p.first, p.last))
}

// onlyNation returns the one allied country that the tokens first..last name, "" when there is none
// or several.
func (d *doc) onlyNation(s *sentence, first, last int, bodies bool) (country string, at int) {
	for i := first; i < last; i++ {
		c := ""
		if bodies {
			c = d.countryIn(s, i, i+1)
		} else {
			c = d.nationAt(s, i)
		}
		if c == "" || d.accusing(c) || c == "UA" || c == country {
			continue
		}
		if country != "" {
			return "", 0
		}
		country, at = c, i
	}
	return country, at
}

// nationAt returns the country that token i names by its own name or by an adjective; a town is none,
// and neither is a country whose authorities speak.
func (d *doc) nationAt(s *sentence, i int) string {
	if !s.Toks[i].Upper || s.Any(i, i+1, lexicon.Body) {
		return ""
	}
	country := ""
	s.At(i, lexicon.Place, func(t *grammar.Tag) bool {
		if p := &d.places[t.Ref]; p.place().Kind == gazetteer.Country && !p.org && !p.speaker && !p.origin && !p.route {
			country = p.place().Country
		}
		return false
	})
	if country == "" && s.Cue(i+1, i+3, "person") == nil {
		country = d.peopleAt(s, i)
	}
	return country
}
