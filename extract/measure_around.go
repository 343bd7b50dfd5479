package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
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
		if p.origin || p.route || p.id == 0 || p.s.within(&grammar.Match{First: p.first, Last: p.last}, lexicon.Actor) {
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
		for k := range s.Tags {
			switch t := &s.Tags[k]; t.Class {
			case lexicon.Actor:
				if len(t.Entry.Value) == 2 {
					accused[t.Entry.Value]++
				} else if of := t.Entry.Attr("of"); of != "" {
					accused[of] += 0.5
				}
			case lexicon.Nation:
				if d.accusing(t.Entry.Value) {
					accused[t.Entry.Value] += 0.7
				}
			case lexicon.Body:
				c := t.Entry.Attr("country")
				if t.Entry.Value == string(concord.BodyAccusedState) {
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
	for n := s.N; n >= 0 && d.sents[n].para == s.para; n-- {
		d.countCountries(d.sents[n], count, peoples)
	}
	if c := leader(count, 1.1); c != "" {
		return c
	}
	for n := s.N + 1; n < len(d.sents) && d.sents[n].para == s.para; n++ {
		d.countCountries(d.sents[n], count, peoples)
	}
	if len(count) == 0 && s.para > 1 && home == "" {
		for n := s.N - 1; n >= 0 && d.sents[n].para >= s.para-1; n-- {
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
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Place || d.places[t.Ref].origin || d.places[t.Ref].route || s.within(&grammar.Match{First: t.First, Last: t.Last}, lexicon.Actor) {
			continue
		}
		if c := d.places[t.Ref].place().Country; c != "" && c != "UA" && !d.accusing(c) {
			count[c]++
		}
	}
	for i := range s.Toks {
		if peoples {
			if c := d.peopleAt(s, i); c != "" && c != "UA" && !d.accusing(c) {
				count[c] += 0.5
			}
		}
	}
}
