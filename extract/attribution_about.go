package extract

import (
	"slices"

	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// about returns the acts that a statement at token i of s speaks of.
func (d *doc) about(s *sentence, i int) []*act { return d.aboutWhom(s, i, "") }

// aboutWhom returns the acts that a statement of a body of a country at token i of s speaks of: the
// act of its part of the sentence, several where it says so ("both fires", "the attacks"), those
// that the headline or the lead sums up, else the one told last.
func (d *doc) aboutWhom(s *sentence, i int, country string) []*act {
	from, to := s.part(i)
	if n, several := d.refers(s, from, to); several {
		if acts := d.told(s, n, country); len(acts) > 0 {
			return acts
		}
	}
	for _, sum := range d.summaries {
		if sum.mention.s == s && sum.mention.first >= from && sum.mention.first < to {
			return sum.acts
		}
	}
	if at := d.actsAt(s, from, to, i); len(at) > 0 {
		return at
	}
	if a, plural := d.actIn(s, from, to, i); a != nil {
		if d.anchored(a) {
			if plural {
				return d.likeIt(a, s, country)
			}
			if d.loose(a, s) {
				return d.withParagraph(a, s)
			}
			return []*act{a}
		}
		if full := d.standIn(a, s, plural, country); len(full) > 0 && !a.opensIn(s) {
			return full
		}
		return []*act{a}
	}
	return d.toldLast(s, country)
}

// opensIn reports an act that is told in s for the first time and not as one named before.
func (a *act) opensIn(s *sentence) bool {
	m := a.mentions[0]
	return m.s == s && !m.definite && !s.title && s.para > leadParagraphs
}

// refers reports words for several acts in a part of a sentence; n is their number, 0 when open.
func (d *doc) refers(s *sentence, from, to int) (n int, several bool) {
	for _, m := range s.Find("refer") {
		if m.First >= from && m.Last <= to {
			if m.Pattern.Attrs["n"] == "2" {
				return 2, true
			}
			several = true
		}
	}
	return 0, several
}

// told returns the acts that stand before s, the last n of them (0: all) that are of one kind with the
// last one; those of a country where it is given.
func (d *doc) told(s *sentence, n int, country string) []*act {
	var out []*act
	var last *act
	order := d.byLast(s)
	if n == 0 && len(order) > 1 && d.paraOf(order[1], s) == s.para && akin(order[0].family, order[1].family) {
		return d.withParagraph(order[0], s)
	}
	for _, a := range order {
		if last == nil {
			last = a
		}
		if !akin(a.family, last.family) || n > 0 && len(out) == n {
			continue
		}
		if c := d.countryOf(a); n == 0 && country != "" && c != "" && c != country && d.hasActsIn(country) {
			continue
		}
		out = append(out, a)
	}
	if n == 0 { // the lead speaks of what follows, and so does a paragraph that opens a series
		for _, a := range d.acts {
			if s.para > leadParagraphs && (len(a.mentions) == 0 || a.mentions[0].s.para != s.para) {
				continue
			}
			if !slices.Contains(out, a) && d.anchored(a) && (last == nil || akin(a.family, last.family)) && (country == "" || d.countryOf(a) == "" || d.countryOf(a) == country) {
				out = append(out, a)
			}
		}
	}
	slices.SortFunc(out, func(a, b *act) int { return a.n - b.n })
	return out
}

// byLast returns the anchored acts told before s, the one told last first.
func (d *doc) byLast(s *sentence) []*act {
	var out []*act
	for _, a := range d.acts {
		if a.lastBefore(s) >= 0 && d.anchored(a) {
			out = append(out, a)
		}
	}
	slices.SortStableFunc(out, func(a, b *act) int { return b.lastBefore(s) - a.lastBefore(s) })
	return out
}

func (d *doc) hasActsIn(country string) bool {
	for _, a := range d.acts {
		if d.countryOf(a) == country {
			return true
		}
	}
	return false
}

// actIn returns the act of a part of a sentence that stands nearest to token i, and whether it is
// spoken of in the plural.
func (d *doc) actIn(s *sentence, from, to, i int) (best *act, plural bool) {
	least := 999
	for pass := range 2 {
		for _, a := range d.acts {
			for _, m := range a.mentions {
				if m.s != s || pass == 0 && (m.first < from || m.first >= to) {
					continue
				}
				dist := abs(m.first - i)
				if !d.anchored(a) {
					dist += 5
				}
				if dist < least {
					best, least = a, dist
					plural = m.plural && (m.definite || (s.title || s.para <= leadParagraphs) && !d.fine(a.places) && !a.vague)
				}
			}
		}
		if best != nil {
			break
		}
	}
	return best, plural
}

// loose reports that a sentence speaks of an act only in a word that may be any act ("sabotage") and
// names no place of its own.
func (d *doc) loose(a *act, s *sentence) bool {
	for _, m := range a.mentions {
		if m.s == s && m.family != famAny {
			return false
		}
	}
	return true
}

// withParagraph returns an act with those of its kind and country that were told right before it in
// the paragraph of s.
func (d *doc) withParagraph(a *act, s *sentence) []*act {
	out := []*act{a}
	for _, b := range d.byLast(s) {
		if b != a && d.paraOf(b, s) == s.para && akin(b.family, a.family) && d.near(a, b) && b.lastBefore(s) >= s.N-3 {
			out = append(out, b)
		}
	}
	return out
}

// toldTogether keeps those of some acts that s or its paragraph tells of, or else the one told last.
func (d *doc) toldTogether(acts []*act, s *sentence) []*act {
	var out []*act
	for _, a := range acts {
		if d.mentionedIn(a, s) || d.paraOf(a, s) == s.para {
			out = append(out, a)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, a := range d.byLast(s) {
		if slices.Contains(acts, a) {
			return []*act{a}
		}
	}
	return acts[:1]
}

// atTheTime drops acts that s does not mention and that did not happen when its part at token i says
// that something did: it speaks of another event.
func (d *doc) atTheTime(acts []*act, s *sentence, i int) []*act {
	from, to := s.part(i)
	return slices.DeleteFunc(slices.Clone(acts), func(a *act) bool {
		if a.date < 0 || d.mentionedIn(a, s) {
			return false
		}
		for k := range s.Tags {
			t := &s.Tags[k]
			if t.Class != lexicon.Date || t.First < from || t.First >= to || d.dates[t.Ref].when.IsZero() || !disjoint(d.dates[a.date].when, d.dates[t.Ref].when) {
				continue
			}
			if g := d.governor(s, t.First); g != nil && g.Class == lexicon.Trigger {
				return true
			}
		}
		return false
	})
}

// near reports that two acts may lie in one country; at sea all do.
func (d *doc) near(a, b *act) bool {
	x, y := d.countryOf(a), d.countryOf(b)
	return x == "" || y == "" || x == y || a.family == famSea
}

// actsAt returns the acts that happened at a place named in a part of a sentence, other than the
// speaker's seat.
func (d *doc) actsAt(s *sentence, from, to, i int) []*act {
	var out []*act
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Place || t.First < from || t.First >= to {
			continue
		}
		p := &d.places[t.Ref]
		if p.org || p.speaker || p.origin || p.route || !d.fine([]int{t.Ref}) || d.isSeat(s, t.First) {
			continue
		}
		for _, a := range d.acts {
			if !slices.Contains(out, a) && d.fine(a.places) && d.happenedAt(a, t.Ref) && (a.lastBefore(s) >= 0 || d.mentionedIn(a, s)) {
				out = append(out, a)
			}
		}
	}
	if len(out) > 3 {
		return nil
	}
	return out
}

// happenedAt reports that a place is one of the act's own.
func (d *doc) happenedAt(a *act, ref int) bool {
	for _, p := range a.places {
		x, y := d.places[p].place(), d.places[ref].place()
		if x.ID == y.ID || d.fine([]int{p}) && x.Kind != gazetteer.Sea && y.Kind != gazetteer.Sea && x.Kind != gazetteer.Admin1 && y.Kind != gazetteer.Admin1 && related(x, y) {
			return true
		}
	}
	return false
}

func (d *doc) mentionedIn(a *act, s *sentence) bool {
	for _, m := range a.mentions {
		if m.s == s {
			return true
		}
	}
	return false
}

// isSeat reports that token i belongs to the name of one who speaks in s.
func (d *doc) isSeat(s *sentence, i int) bool {
	for _, v := range d.voices.of[s] {
		if v.known() && v.s == s && v.first <= i && i <= v.last+1 {
			return true
		}
	}
	return false
}

// anchored reports an act with a place, a day or a target of its own: one that stands for itself.
func (d *doc) anchored(a *act) bool {
	if a.vague || d.fine(a.places) || a.date >= 0 {
		return true
	}
	for _, m := range a.mentions {
		if m.target.First >= 0 && !m.near && d.headKind(m) != "" && !m.definite {
			return true
		}
	}
	return false
}
