package extract

import "concord/lexicon"

// summary is a mention that speaks of several acts at once: a headline or lead that sums them up.
type summary struct {
	mention *mention
	acts    []*act
}

// absorb dissolves acts that only a headline or a lead tells, without a place or day of their own,
// into the acts that the report then tells in full: what is said of the one is said of them all.
func (d *doc) absorb() {
	var kept []*act
	for _, a := range d.acts {
		full := d.toldInFull(a)
		if len(full) == 0 {
			kept = append(kept, a)
			continue
		}
		for _, m := range a.mentions {
			d.summaries = append(d.summaries, summary{mention: m, acts: full})
		}
		if len(full) == 1 {
			full[0].mentions = append(full[0].mentions, a.mentions...)
			full[0].suspected = full[0].suspected || a.suspected
			if !d.fine(full[0].places) {
				full[0].places = append(full[0].places, a.places...)
			}
		}
	}
	for i, a := range kept {
		a.n = i
	}
	d.acts = kept
}

const leadParagraphs = 2

// toldInFull returns the later acts that a summing-up act is about, none when it stands for itself.
func (d *doc) toldInFull(a *act) []*act {
	if a.date >= 0 && precise(d.dates[a.date].when) {
		return nil
	}
	for _, m := range a.mentions {
		if !m.s.title && m.s.para > leadParagraphs {
			return nil
		}
	}
	switch {
	case a.vague:
		return d.parts(a)
	case d.fine(a.places):
		return d.dated(a)
	}
	var full []*act
	for _, b := range d.acts {
		if b.n <= a.n || b.vague || !akin(a.family, b.family) || !d.fine(b.places) && b.date < 0 {
			continue
		}
		if len(a.places) > 0 && len(b.places) > 0 && !d.overlap(a.places, b.places) {
			continue
		}
		if a.date >= 0 && b.date >= 0 && disjoint(d.dates[a.date].when, d.dates[b.date].when) {
			continue
		}
		full = append(full, b)
	}
	if len(full) > 1 && !a.plural() {
		full = full[:1]
	}
	return full
}

func (a *act) plural() bool {
	for _, m := range a.mentions {
		if m.plural {
			return true
		}
	}
	return false
}

// dated returns the one later act that tells on which day an act of the lead happened.
func (d *doc) dated(a *act) []*act {
	var found []*act
	for _, b := range d.acts {
		if b.n <= a.n || b.vague || b.family != a.family || b.date < 0 || !precise(d.dates[b.date].when) {
			continue
		}
		if d.fine(b.places) && !d.overlap(a.places, b.places) {
			continue
		}
		if a.date >= 0 && disjoint(d.dates[a.date].when, d.dates[b.date].when) {
			continue
		}
		found = append(found, b)
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// few is how many acts a headline or lead counts that the report then tells one by one.
const few = 6

// parts returns the acts that a lead sums up by their number ("two fires"), when the report tells as many
// in full.
func (d *doc) parts(a *act) []*act {
	n := 0
	for _, m := range a.mentions {
		if m.family == famAny || m.s.Cue(0, len(m.s.Toks), "aggregate") != nil {
			return nil
		}
		for i := max(0, m.first-4); i < m.last; i++ {
			if k, ok := m.s.Count(i); ok && !m.s.Toks[i].Covers.Has(lexicon.Date) {
				n = k
			}
		}
	}
	if n < 2 || n > few {
		return nil
	}
	var found []*act
	for _, b := range d.acts {
		if b.n > a.n && !b.vague && b.family == a.family && (d.fine(b.places) || b.date >= 0) {
			found = append(found, b)
		}
	}
	if len(found) != n {
		return nil
	}
	return found
}
