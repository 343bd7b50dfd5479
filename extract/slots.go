package extract

import (
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// settle gives acts without a town or a day those of the sentence before or behind in their
// paragraph, where these are not told of another act.
func (d *doc) settle() {
	taken := map[*sentence]*act{}
	for _, a := range d.acts {
		for _, m := range a.mentions {
			taken[m.s] = a
		}
	}
	for _, a := range d.acts {
		if a.vague {
			continue
		}
		for _, m := range a.mentions {
			if m.s.title || m.s.heading {
				continue
			}
			for _, n := range []int{m.s.N - 1, m.s.N + 1} {
				if n < 0 || n >= len(d.sents) || d.sents[n].para != m.s.para || taken[d.sents[n]] != nil && taken[d.sents[n]] != a {
					continue
				}
				s := d.sents[n]
				if s.Has.Has(lexicon.Legal) {
					continue // where somebody was caught or tried
				}
				sc := &scene{s: s, last: len(s.Toks), mentions: []*mention{{s: s, first: len(s.Toks) / 2, last: len(s.Toks) / 2, verb: true, target: grammar.Capture{First: -1}}}}
				if places := d.eventPlaces(sc); !d.fine(a.places) && len(places) == 1 && d.fine(places) && (len(a.places) == 0 || d.overlap(a.places, places)) {
					a.places = append(a.places, places...)
				}
				if date := d.eventDate(sc); a.date < 0 && date >= 0 && precise(d.dates[date].when) && n < m.s.N {
					a.date = date
				}
			}
		}
	}
}

// accusing reports a state that is usually the accused one: an act in it is not of our kind unless
// nothing else fits.
func (d *doc) accusing(country string) bool { return d.g.Rivals[country] }

// finest drops places that hold another of the list, and countries where a finer place is known.
func (d *doc) finest(refs []int) []int {
	var out []int
	fine := d.fine(refs)
next:
	for i, r := range refs {
		a := d.places[r].place()
		if fine && a.Kind == gazetteer.Country {
			continue
		}
		for j, q := range refs {
			b := d.places[q].place()
			if i == j {
				continue
			}
			if a.ID == b.ID && j < i || holds(a, b) {
				continue next
			}
		}
		out = append(out, r)
	}
	return out
}

// holds reports whether a is the country, region or town that b lies in.
func holds(a, b gazetteer.Place) bool {
	switch {
	case a.ID == b.ID:
		return false
	case a.Kind == gazetteer.Country:
		return b.Kind != gazetteer.Country && a.Country == b.Country
	case a.Kind == gazetteer.Admin1:
		return b.Admin1ID == a.ID
	case a.Kind == gazetteer.Cable, a.Kind == gazetteer.Pipeline: // what was hit rather than where
		return b.Kind != gazetteer.Country && b.Kind != gazetteer.Cable && b.Kind != gazetteer.Pipeline
	case a.Kind == gazetteer.Sea || a.Kind == gazetteer.Strait:
		return b.Kind == gazetteer.City || b.Kind == gazetteer.Island || b.Kind == gazetteer.District || b.Kind.IsFacility() && b.Kind != gazetteer.Cable && b.Kind != gazetteer.Pipeline
	case a.Kind == gazetteer.City && gazetteer.Distance(a.Lat, a.Lon, b.Lat, b.Lon) < 40:
		return b.Kind == gazetteer.District || b.Kind.IsFacility() || b.Kind == gazetteer.City && b.Population*3 < a.Population
	}
	return false
}

// eventDate chooses when a scene happens: the most exact time of its part of the sentence that does
// not belong to a statement, a legal step or a measure. -1 when there is none.
func (d *doc) eventDate(sc *scene) int {
	best, found := 0, -1
	if sc.s.title {
		return -1
	}
	for k := range sc.s.Tags {
		t := &sc.s.Tags[k]
		if t.Class != lexicon.Date || t.First < sc.first || t.First >= sc.last {
			continue
		}
		ref := &d.dates[t.Ref]
		if ref.when.IsZero() || ref.future || t.First < sc.s.skip || d.officialNearer(sc, t.First) || backdrop(sc.s, t.First) {
			continue
		}
		if v := d.governor(sc.s, t.First); v != nil && (v.Class == lexicon.Say || v.Class == lexicon.Legal && !d.inside(v, sc)) {
			continue
		}
		if d.legalDay(sc, t) {
			continue
		}
		score := precisionRank[ref.when.Precision]*10 - d.distance(sc, t.First)
		if found < 0 || score > best {
			best, found = score, t.Ref
		}
	}
	return found
}

// backdrop reports a time of something large that acts are told before: "since Russia invaded Ukraine in 2022".
func backdrop(s *sentence, i int) bool { return s.Cue(max(0, i-8), i, "backdrop") != nil }

// legalDay reports a day in a sentence of arrests or judgments that names the act only as a noun:
// unless it stands right behind that noun, it is the day of the legal step.
func (d *doc) legalDay(sc *scene, day *grammar.Tag) bool {
	if sc.s.First(0, lexicon.Legal, func(t *grammar.Tag) bool { return t.Entry.Attr("pos") == "v" && !d.inside(t, sc) }) == nil {
		return false
	}
	for _, m := range sc.mentions {
		if m.verb || day.First >= m.last && day.First-m.last <= 6 && sc.s.First(m.last, lexicon.Legal, func(t *grammar.Tag) bool { return t.First < day.First }) == nil {
			return false
		}
	}
	return true
}

// officialNearer reports that token i stands closer to an official measure than to an act.
func (d *doc) officialNearer(sc *scene, i int) bool {
	for _, o := range sc.s.official {
		dist := 0
		if i < o[0] {
			dist = o[0] - i
		} else if i >= o[1] {
			dist = i - o[1]
		}
		if dist < d.distance(sc, i) && dist < 8 {
			return true
		}
	}
	return false
}

// inside reports whether a legal word is part of the scene's own trigger.
func (d *doc) inside(v *grammar.Tag, sc *scene) bool {
	for _, m := range sc.mentions {
		if v.First >= m.first && v.Last <= m.last {
			return true
		}
	}
	return false
}

func (d *doc) distance(sc *scene, i int) int {
	best := 9
	for _, m := range sc.mentions {
		best = min(best, abs(m.first-i))
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// governor returns the verb-like tag that token i most likely belongs to: the nearest one, where a
// comma or a relative word in between counts as distance.
func (d *doc) governor(s *sentence, i int) *grammar.Tag {
	var best *grammar.Tag
	least := 99
	for k := range s.Tags {
		t := &s.Tags[k]
		switch t.Class {
		case lexicon.Say:
			if t.Entry.Attr("pos") == "prep" {
				continue
			}
		case lexicon.Legal, lexicon.Trigger, lexicon.Verb:
		default:
			continue
		}
		dist := 0
		if t.First > i {
			dist = t.First - i + 1
		} else if t.Last <= i {
			dist = i - t.Last
		}
		for j := min(i, t.Last); j < max(i, t.First) && j < len(s.Toks); j++ {
			if s.Toks[j].Punct == ',' || s.Toks[j].Punct == ';' || s.Toks[j].Punct == '"' {
				dist += 4
				if t.First > i { // what comes after a comma has a time of its own
					dist += 6
				}
			}
			if s.Opens(j) {
				dist += 4
			}
		}
		if t.Class == lexicon.Trigger && t.Entry.Attr("pos") == "n" {
			dist++
		}
		if dist < least {
			best, least = t, dist
		}
	}
	return best
}
