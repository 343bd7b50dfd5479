package extract

import (
	"concord"
	"concord/lexicon"
)

// measureStatus reads how far a measure has got from the words between its issuer and its end: what
// is only asked for or weighed, what is said to come, what was adopted, lifted or done.
func (d *doc) measureStatus(s *sentence, m *match, who party) concord.MeasureStatus {
	if st := concord.MeasureStatus(m.p.attrs["status"]); st != "" {
		return st
	}
	t := concord.MeasureType(m.p.attrs["type"])
	from := max(who.last-1, s.clause(m.first, 14), s.skip)
	if who.last == 0 || who.last > m.first {
		from = max(s.clause(m.first, 14), s.skip)
	}
	to := s.clauseEnd(m.last, 6)
	switch {
	case t == concord.MeasurePoliticalCall:
		return concord.MeasureProposed
	case t == concord.MeasureNATOArticle4:
		return d.consulted(s)
	case liftable[t] && d.leads(s, max(from, m.first-6), m.first, "lifting"):
		return concord.MeasureLifted
	case d.leads(s, from, m.last, "proposal"), d.follows(s, m.last, min(to+4, m.last+9), "passive_proposal"):
		return concord.MeasureProposed
	case d.leads(s, from, to, "adoption"), d.follows(s, m.last, min(len(s.toks), m.last+4), "adoption_behind"):
		return concord.MeasureAdopted
	case d.leads(s, from, m.last, "announcement"), d.leads(s, from, m.last, "future"):
		return concord.MeasureAnnounced
	case d.leads(s, m.last, min(to, m.last+3), "announcement") && m.p.attrs["passive"] != "":
		return concord.MeasureAnnounced
	}
	if who.last == 0 && s.cue(0, m.first, "proposal") != nil && m.p.attrs["passive"] == "" {
		return concord.MeasureProposed
	}
	return concord.MeasureInForce
}

// leads reports a cue in the tokens from..to that governs their end: no conjunction stands between
// them and opens another verb.
func (d *doc) leads(s *sentence, from, to int, kind string) bool {
	for c := s.cue(from, to, kind); c != nil; c = s.cue(c.first+1, to, kind) {
		cut := false
		for i := c.last; i < to-1; i++ {
			cut = cut || s.cue(i, i+1, "and_list") != nil && s.any(i+1, min(to, i+4), lexicon.Verb)
		}
		if !cut {
			return true
		}
	}
	return false
}

// follows reports a cue in the tokens from..to before the next mark.
func (d *doc) follows(s *sentence, from, to int, kind string) bool {
	c := s.cue(from, to, kind)
	return c != nil && !d.clauseMark(s, from, c.first)
}

// liftable are the measures that may end by being lifted.
var liftable = map[concord.MeasureType]bool{concord.MeasureBorderClosure: true, concord.MeasureVesselSeizure: true,
	concord.MeasureEntryBan: true, concord.MeasureSanctionsListing: true, concord.MeasureMovementRestriction: true, concord.MeasureBroadcastingBan: true}

// consulted is the status of consultations in the alliance: asked for, weighed or held.
func (d *doc) consulted(s *sentence) concord.MeasureStatus {
	switch {
	case s.cue(0, len(s.toks), "open_question") != nil:
		return concord.MeasureProposed
	case s.cue(0, len(s.toks), "held") != nil && s.cue(0, len(s.toks), "requester") != nil:
		return concord.MeasureInForce
	}
	return concord.MeasureAnnounced
}

// measureDates reads when a measure was announced and from when it holds. The day of a statement
// announces; a day behind "from", or ahead, begins; a day that stands nearer to an act is none.
func (d *doc) measureDates(s *sentence, m *match, x *concord.Measure) {
	best := 99
	today := concord.Date("")
	if !d.published.IsZero() {
		today = concord.DateOf(d.published)
	}
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Date || d.dates[t.ref].when.IsZero() || t.first < s.skip {
			continue
		}
		on := dateOf(d.dates[t.ref].when)
		if on == "" {
			continue
		}
		dist := spanDistance(t, m)
		switch v := d.governor(s, t.first); {
		case d.dates[t.ref].future || d.begins(s, t):
			if x.Status != concord.MeasureInForce {
				on = d.ahead(t, on)
			}
			x.EffectiveFrom = on
			continue
		case d.apart(s, m, t):
			continue
		case v != nil && v.class == lexicon.Say && v.entry.Attr("pos") != "prep":
			dist = min(dist, 4)
		case d.ofAct(s, t, dist), d.ofOther(s, m, t, dist):
			continue
		}
		if dist < best && dist < 22 {
			x.Announced, best = on, dist
		}
	}
	if x.Announced == "" && x.EffectiveFrom == "" && !s.title {
		if x.Announced = d.headingDay(s); x.Announced == "" {
			if sp := d.speakerOf(s); sp.s != nil && sp.s != s { // the statement of the sentence before goes on
				x.Announced = d.statementDate(sp.s, sp)
			}
		}
	}
	if x.Announced == "" && x.EffectiveFrom != "" && x.EffectiveFrom == today {
		x.Announced = today
	}
	if on, ok := x.Announced.First(); ok && x.Status == concord.MeasureAnnounced && !d.published.IsZero() && d.published.Sub(on).Hours() > 60*24 &&
		s.cue(0, len(s.toks), "future") == nil {
		x.Status = concord.MeasureInForce // long ago: what was decided then is done
	}
	if x.Type == concord.MeasureBorderClosure && x.Status == concord.MeasureInForce && len(x.Announced) == 10 && x.EffectiveFrom == "" && best != 4 {
		x.EffectiveFrom, x.Announced = x.Announced, "" // the day on which it was shut
	}
}

func spanDistance(t *tag, m *match) int {
	switch {
	case t.last <= m.first:
		return m.first - t.last
	case t.first >= m.last:
		return t.first - m.last
	}
	return 0
}

// begins reports "from", "as of" or "since" right before a day.
func (d *doc) begins(s *sentence, t *tag) bool {
	return s.cue(max(0, t.first-2), t.first+1, "beginning") != nil
}

// ofAct reports that a day stands nearer to the words for an act than to the measure.
func (d *doc) ofAct(s *sentence, t *tag, dist int) bool {
	for k := range s.tags {
		g := &s.tags[k]
		if g.class != lexicon.Trigger || g.first < t.last && t.first < g.last {
			continue
		}
		if n := max(g.first-t.last, t.first-g.last); n < dist && n < 4 {
			return true
		}
	}
	return false
}

// headingDay returns the day that heads the paragraph of s in a sentence of its own ("Monday.").
func (d *doc) headingDay(s *sentence) concord.Date {
	for n := s.n - 1; n >= 0 && d.sents[n].para == s.para; n-- {
		p := d.sents[n]
		if n > 0 && d.sents[n-1].para == p.para || len(p.toks) > 6 {
			continue
		}
		for k := range p.tags {
			if t := &p.tags[k]; t.class == lexicon.Date && t.first <= 1 && !d.dates[t.ref].when.IsZero() {
				return dateOf(d.dates[t.ref].when)
			}
		}
	}
	return ""
}

// ahead moves a day or month without a year to the next one when it lies before publication: what is
// still to come begins after it.
func (d *doc) ahead(t *tag, on concord.Date) concord.Date {
	ref := &d.dates[t.ref]
	first, ok := on.First()
	if !ok || !ref.relative || d.published.IsZero() || !first.Before(d.published) {
		return on
	}
	switch len(on) {
	case 7:
		if d.published.Year() == first.Year() && d.published.Month() == first.Month() {
			return on
		}
		return concord.DateOf(first.AddDate(1, 0, 0))[:7]
	case 10:
		if days := d.published.Sub(first).Hours() / 24; days < 7 {
			return concord.DateOf(first.AddDate(0, 0, 7))
		}
	}
	return on
}

// ofOther reports that a day stands nearer to another measure of the sentence.
func (d *doc) ofOther(s *sentence, m *match, t *tag, dist int) bool {
	for _, o := range s.official {
		if o[0] < m.last && m.first < o[1] {
			continue
		}
		if n := max(o[0]-t.last, t.first-o[1]); n >= 0 && n < dist {
			return true
		}
	}
	return false
}

// apart reports a semicolon between a day and a measure.
func (d *doc) apart(s *sentence, m *match, t *tag) bool {
	for i := min(t.last, m.last); i < max(t.first, m.first); i++ {
		if s.toks[i].punct == ';' {
			return true
		}
	}
	return false
}
