package extract

import (
	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// surroundings are the countries that a whole report is about: a weak ground for what names none.
type surroundings struct {
	home    string // the country that it speaks of most, "" when several come close
	accused string // the accused state that it speaks of most
}

func (d *doc) surroundings() surroundings {
	home, accused := map[string]float64{}, map[string]float64{}
	for i := range d.places {
		p := &d.places[i]
		if p.origin || p.route || p.id == 0 || p.s.within(&match{first: p.first, last: p.last}, lexicon.Actor) {
			continue
		}
		if c := p.place().Country; c != "" && c != "UA" && !d.accusing(c) {
			home[c]++
		}
	}
	for c, n := range d.nations {
		if !d.accusing(c) && c != "UA" {
			home[c] += 0.7 * n
		}
	}
	for _, s := range d.sents {
		for k := range s.tags {
			switch t := &s.tags[k]; t.class {
			case lexicon.Actor:
				if len(t.entry.Value) == 2 {
					accused[t.entry.Value]++
				} else if of := t.entry.Attr("of"); of != "" {
					accused[of] += 0.5
				}
			case lexicon.Nation:
				if d.accusing(t.entry.Value) {
					accused[t.entry.Value] += 0.7
				}
			case lexicon.Body:
				c := t.entry.Attr("country")
				if t.entry.Value == string(concord.BodyAccusedState) {
					accused[c] += 0.7
				} else if c != "" && c != "EU" && c != "NATO" {
					home[c] += 0.7
				}
			}
		}
	}
	return surroundings{home: leader(home, 1.3), accused: leader(accused, 1.3)}
}

// leader returns the key with the largest value when it beats the next one by the factor lead.
func leader(of map[string]float64, lead float64) string {
	best, first, second := "", 0.0, 0.0
	for c, n := range of {
		switch {
		case n > first || n == first && c < best:
			best, first, second = c, n, first
		case n > second:
			second = n
		}
	}
	if first <= 0 || first < second*lead {
		return ""
	}
	return best
}

// countryAround returns the country that the paragraph of s speaks of most, else the one of its
// heading, else that of the whole report. Unless peoples is set, only places count: the nationality
// of a suspect is not the country of his judge.
func (d *doc) countryAround(s *sentence, home string, peoples bool) string {
	if s.country != "" && !d.accusing(s.country) {
		return s.country
	}
	count := map[string]float64{}
	for n := s.n; n >= 0 && d.sents[n].para == s.para; n-- {
		d.countCountries(d.sents[n], count, peoples)
	}
	if c := leader(count, 1.1); c != "" {
		return c
	}
	for n := s.n + 1; n < len(d.sents) && d.sents[n].para == s.para; n++ {
		d.countCountries(d.sents[n], count, peoples)
	}
	if len(count) == 0 && s.para > 1 && home == "" {
		for n := s.n - 1; n >= 0 && d.sents[n].para >= s.para-1; n-- {
			d.countCountries(d.sents[n], count, peoples)
		}
	}
	if count[home] > 0 {
		count[home] += 0.5
	}
	if c := leader(count, 1.1); c != "" {
		return c
	}
	return home
}

func (d *doc) countCountries(s *sentence, count map[string]float64, peoples bool) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Place || d.places[t.ref].origin || d.places[t.ref].route || s.within(&match{first: t.first, last: t.last}, lexicon.Actor) {
			continue
		}
		if c := d.places[t.ref].place().Country; c != "" && c != "UA" && !d.accusing(c) {
			count[c]++
		}
	}
	for i := range s.toks {
		if peoples && s.toks[i].upper && s.toks[i].punct == 0 {
			if c, ok := gazetteer.Demonym(d.folded(s, i)); ok && c != "UA" && !d.accusing(c) {
				count[c] += 0.5
			}
		}
	}
}
