package extract

import (
	"slices"
)

// likeIt returns the anchored acts of one kind with a.
func (d *doc) likeIt(a *act, s *sentence, country string) []*act {
	out := []*act{a}
	for _, b := range d.acts {
		if b == a || !d.anchored(b) || b.vague != a.vague && s.para > leadParagraphs || !akin(a.family, b.family) || b.lastBefore(s) < 0 && s.para > 1 {
			continue
		}
		if c := d.countryOf(b); country != "" && c != "" && c != country {
			continue
		}
		out = append(out, b)
	}
	return out
}

// standIn returns the acts told in full that a bare mention ("the fire") means: the last one before,
// or the first one behind where headline or lead speak; all of them in the plural.
func (d *doc) standIn(a *act, s *sentence, plural bool, country string) []*act {
	if plural {
		var out []*act
		for _, b := range d.likeIt(a, s, country) {
			if b != a {
				out = append(out, b)
			}
		}
		return out
	}
	for _, b := range d.byLast(s) {
		if b != a && akin(a.family, b.family) && b.lastBefore(s) >= s.N-14 {
			return []*act{b}
		}
	}
	if s.title || s.para <= leadParagraphs {
		for _, b := range d.acts {
			if b != a && d.anchored(b) && akin(a.family, b.family) {
				return []*act{b}
			}
		}
	}
	return nil
}

// toldLast returns the act that a statement without any mention goes with: the one told last, in
// this paragraph before all; behind a paragraph break the acts that the report sums up; the first
// one when nothing was told yet. A body speaks of its own country where the report has acts there.
func (d *doc) toldLast(s *sentence, country string) []*act {
	order := d.byLast(s)
	if len(order) == 0 {
		for _, a := range d.acts {
			if a.lastBefore(s) >= 0 {
				order = append(order, a)
			}
		}
		slices.SortStableFunc(order, func(a, b *act) int { return b.lastBefore(s) - a.lastBefore(s) })
	}
	if len(order) == 0 {
		var out []*act // the lead speaks of what follows
		for _, a := range d.acts {
			if d.anchored(a) && (country == "" || d.countryOf(a) == "" || d.countryOf(a) == country) && (len(out) == 0 || akin(a.family, out[0].family) && d.near(a, out[0])) {
				out = append(out, a)
			}
		}
		if len(out) > 0 {
			return out
		}
		return d.acts[:1]
	}
	last := order[0]
	if s.para <= 1 && last.plural() && !d.fine(last.places) {
		return d.likeIt(last, s, country)
	}
	if last.vague { // what is said of the series is said of its acts
		out := []*act{last}
		for _, a := range order[1:] {
			if akin(a.family, last.family) && d.near(a, last) && !a.vague {
				out = append(out, a)
			}
		}
		return out
	}
	if d.paraOf(last, s) == s.para {
		return d.withParagraph(last, s)
	}
	if d.sectioned(last, s) {
		return []*act{last}
	}
	if len(d.summaries) > 0 && len(d.summaries[0].acts) > 1 && slices.Contains(d.summaries[0].acts, last) {
		return d.summaries[0].acts
	}
	if d.titleSeries(last) {
		return d.likeIt(last, s, country)
	}
	if c := d.countryOf(last); country != "" && c != "" && c != country {
		for _, a := range order {
			if d.countryOf(a) == country {
				return []*act{a}
			}
		}
	}
	return []*act{last}
}

// titleSeries reports that the headline speaks of several acts of the kind.
func (d *doc) titleSeries(last *act) bool {
	for _, a := range d.acts {
		for _, m := range a.mentions {
			if m.s.title && m.plural && m.family == last.family {
				return true
			}
		}
	}
	return false
}

// paraOf returns the paragraph in which an act was told last before s.
func (d *doc) paraOf(a *act, s *sentence) int {
	if n := a.lastBefore(s); n >= 0 {
		return d.sents[n].para
	}
	return -1
}

// sectioned reports that an act was told under the heading that s stands under.
func (d *doc) sectioned(a *act, s *sentence) bool {
	n := a.lastBefore(s)
	return n >= 0 && s.section > 0 && d.sents[n].section == s.section
}

// lastBefore returns the number of the last sentence before s in which the act is mentioned, -1.
func (a *act) lastBefore(s *sentence) int {
	last := -1
	for _, m := range a.mentions {
		if m.s.N < s.N && !m.s.title {
			last = max(last, m.s.N)
		}
	}
	return last
}

// countryOf returns the country of an act: by its places, else by an adjective in its sentences.
func (d *doc) countryOf(a *act) string {
	if c := d.actCountry(a); c != "" {
		return c
	}
	for _, m := range a.mentions {
		if c, _ := d.onlyNation(m.s, 0, len(m.s.Toks), false); c != "" {
			return c
		}
	}
	return ""
}
