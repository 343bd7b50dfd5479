package extract

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
	if a.vague || d.fine(a.places) || a.date >= 0 && precise(d.dates[a.date].when) {
		return nil
	}
	for _, m := range a.mentions {
		if !m.s.title && m.s.para > leadParagraphs {
			return nil
		}
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
