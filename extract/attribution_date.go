package extract

import (
	"concord"
	"concord/lexicon"
)

// statementDate returns the day on which a statement was made: the one that its sentence says, else
// that of the publication for a text which the body publishes itself, else the day on which the
// same body was said to speak a few sentences before.
func (d *doc) statementDate(s *sentence, sp speaker) concord.Date {
	if on := d.dateSaid(s, sp); on != "" {
		return on
	}
	if d.voices.official && !d.published.IsZero() && sp.known() && (sameBody(sp, d.voices.issuer) || sp.body == concord.BodyGovernment) {
		return concord.DateOf(d.published)
	}
	if !sp.known() {
		return ""
	}
	if sp.body == concord.BodyCourt {
		return d.judgmentDay(s)
	}
	for n := s.N - 1; n >= max(0, s.N-4); n-- {
		o := d.sents[n]
		if o.title || o.para < s.para-1 {
			break
		}
		for _, v := range d.voices.of[o] {
			if v.known() && v.body == sp.body && (v.s == sp.s && v.first == sp.first || d.within(sp, v.speaker) || d.within(v.speaker, sp)) {
				if on := d.dateSaid(o, v.speaker); on != "" {
					return on
				}
			}
		}
	}
	return ""
}

// judgmentDay returns the day of the judgment that was told last before s or in it.
func (d *doc) judgmentDay(s *sentence) concord.Date {
	for n := s.N; n >= 0; n-- {
		o := d.sents[n]
		for k := range o.Tags {
			t := &o.Tags[k]
			if t.Class != lexicon.Date || d.dates[t.Ref].when.IsZero() {
				continue
			}
			if g := d.governor(o, t.First); g != nil && g.Class == lexicon.Legal && g.Entry.Value == "convicted" {
				return dateOf(d.dates[t.Ref].when)
			}
		}
	}
	return ""
}

// dateSaid returns the day that a sentence gives for what is said in it.
func (d *doc) dateSaid(s *sentence, sp speaker) concord.Date {
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Date || d.dates[t.Ref].when.IsZero() {
			continue
		}
		g := d.governor(s, t.First)
		if g != nil && g.Class == lexicon.Say || sp.say != nil && sp.s == s && sp.last <= t.First && t.Last == sp.say.First {
			return dateOf(d.dates[t.Ref].when)
		}
	}
	return ""
}

// sameBody reports that two speakers are one body.
func sameBody(a, b speaker) bool {
	return a.body == b.body && (a.country == b.country || a.country == "" || b.country == "")
}

// dateOf returns a time as one, maybe partial, date.
func dateOf(w concord.When) concord.Date {
	switch w.Precision {
	case concord.PrecisionDay, concord.PrecisionNight:
		return w.End
	case concord.PrecisionMonth:
		if len(w.Start) >= 7 && len(w.End) >= 7 && w.Start[:7] == w.End[:7] {
			return w.Start[:7]
		}
	case concord.PrecisionYear:
		if len(w.Start) >= 4 && w.Start[:4] == w.End[:4] {
			return w.Start[:4]
		}
	}
	return ""
}
