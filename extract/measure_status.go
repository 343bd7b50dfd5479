package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// measureStatus reads how far a measure has got from the words between its issuer and its end: what
// is only asked for or weighed, what is said to come, what was adopted, lifted or done.
func (d *doc) measureStatus(s *sentence, m *grammar.Match, who party) concord.MeasureStatus {
	if st := concord.MeasureStatus(m.Pattern.Attrs["status"]); st != "" {
		return st
	}
	t := concord.MeasureType(m.Pattern.Attrs["type"])
	from := max(who.last-1, s.Clause(m.First, 14), s.skip)
	if who.last == 0 || who.last > m.First {
		from = max(s.Clause(m.First, 14), s.skip)
	}
	to := s.ClauseEnd(m.Last, 6)
	switch {
	case t == concord.MeasurePoliticalCall:
		return concord.MeasureProposed
	case t == concord.MeasureNATOArticle4:
		return d.consulted(s)
	case liftable[t] && d.leads(s, max(from, m.First-6), m.First, "lifting"):
		return concord.MeasureLifted
	case d.leads(s, from, m.Last, "proposal"), d.follows(s, m.Last, min(to+4, m.Last+9), "passive_proposal"):
		return concord.MeasureProposed
	case d.leads(s, from, to, "adoption"), d.follows(s, m.Last, min(len(s.Toks), m.Last+4), "adoption_behind"):
		return concord.MeasureAdopted
	case d.leads(s, from, m.Last, "announcement"), d.leads(s, from, m.Last, "future"):
		return concord.MeasureAnnounced
	case d.leads(s, m.Last, min(to, m.Last+3), "announcement") && m.Pattern.Attrs["passive"] != "":
		return concord.MeasureAnnounced
	}
	if who.last == 0 && s.Cue(0, m.First, "proposal") != nil && m.Pattern.Attrs["passive"] == "" {
		return concord.MeasureProposed
	}
	return concord.MeasureInForce
}

// leads reports a cue in the tokens from..to that governs their end: no conjunction stands between
// them and opens another verb.
func (d *doc) leads(s *sentence, from, to int, kind string) bool {
	for c := s.Cue(from, to, kind); c != nil; c = s.Cue(c.First+1, to, kind) {
		cut := false
		for i := c.Last; i < to-1; i++ {
			cut = cut || s.Cue(i, i+1, "and_list") != nil && s.Any(i+1, min(to, i+4), lexicon.Verb)
		}
		if !cut {
			return true
		}
	}
	return false
}

// follows reports a cue in the tokens from..to before the next mark.
func (d *doc) follows(s *sentence, from, to int, kind string) bool {
	c := s.Cue(from, to, kind)
	return c != nil && !d.clauseMark(s, from, c.First)
}

// liftable are the measures that may end by being lifted.
var liftable = map[concord.MeasureType]bool{concord.MeasureBorderClosure: true, concord.MeasureVesselSeizure: true,
	concord.MeasureEntryBan: true, concord.MeasureSanctionsListing: true, concord.MeasureMovementRestriction: true, concord.MeasureBroadcastingBan: true}

// consulted is the status of consultations in the alliance: asked for, weighed or held.
func (d *doc) consulted(s *sentence) concord.MeasureStatus {
	switch {
	case s.Cue(0, len(s.Toks), "open_question") != nil:
		return concord.MeasureProposed
	case s.Cue(0, len(s.Toks), "held") != nil && s.Cue(0, len(s.Toks), "requester") != nil:
		return concord.MeasureInForce
	}
	return concord.MeasureAnnounced
}

// measureDates reads when a measure was announced and from when it holds. The day of a statement
// announces; a day behind "from", or ahead, begins; a day that stands nearer to an act is none.
func (d *doc) measureDates(s *sentence, m *grammar.Match, x *concord.Measure) {
	best := 99
	today := concord.Date("")
	if !d.published.IsZero() {
		today = concord.DateOf(d.published)
	}
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class != lexicon.Date || d.dates[t.Ref].when.IsZero() || t.First < s.skip {
			continue
		}
		on := dateOf(d.dates[t.Ref].when)
		if on == "" {
			continue
		}
		dist := spanDistance(t, m)
		switch v := d.governor(s, t.First); {
		case d.dates[t.Ref].future || d.begins(s, t):
			if x.Status != concord.MeasureInForce {
				on = d.ahead(t, on)
			}
			x.EffectiveFrom = on
			continue
		case d.apart(s, m, t):
			continue
		case v != nil && v.Class == lexicon.Say && v.Entry.Attr("pos") != "prep":
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
		s.Cue(0, len(s.Toks), "future") == nil {
		x.Status = concord.MeasureInForce // long ago: what was decided then is done
	}
	if x.Type == concord.MeasureBorderClosure && x.Status == concord.MeasureInForce && len(x.Announced) == 10 && x.EffectiveFrom == "" && best != 4 {
		x.EffectiveFrom, x.Announced = x.Announced, "" // the day on which it was shut
	}
}

func spanDistance(t *grammar.Tag, m *grammar.Match) int {
	switch {
	case t.Last <= m.First:
		return m.First - t.Last
	case t.First >= m.Last:
		return t.First - m.Last
	}
	return 0
}

// begins reports "from", "as of" or "since" right before a day.
func (d *doc) begins(s *sentence, t *grammar.Tag) bool {
	return s.Cue(max(0, t.First-2), t.First+1, "beginning") != nil
}

// ofAct reports that a day stands nearer to the words for an act than to the measure.
func (d *doc) ofAct(s *sentence, t *grammar.Tag, dist int) bool {
	for k := range s.Tags {
		g := &s.Tags[k]
		if g.Class != lexicon.Trigger || g.First < t.Last && t.First < g.Last {
			continue
		}
		if n := max(g.First-t.Last, t.First-g.Last); n < dist && n < 4 {
			return true
		}
	}
	return false
}

// headingDay returns the day that heads the paragraph of s in a sentence of its own ("Monday.").
func (d *doc) headingDay(s *sentence) concord.Date {
	for n := s.N - 1; n >= 0 && d.sents[n].para == s.para; n-- {
		p := d.sents[n]
		if n > 0 && d.sents[n-1].para == p.para || len(p.Toks) > 6 {
			continue
		}
		for k := range p.Tags {
			if t := &p.Tags[k]; t.Class == lexicon.Date && t.First <= 1 && !d.dates[t.Ref].when.IsZero() {
				return dateOf(d.dates[t.Ref].when)
			}
		}
	}
	return ""
}

// ahead moves a day or month without a year to the next one when it lies before publication: what is
// still to come begins after it.
func (d *doc) ahead(t *grammar.Tag, on concord.Date) concord.Date {
	ref := &d.dates[t.Ref]
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
func (d *doc) ofOther(s *sentence, m *grammar.Match, t *grammar.Tag, dist int) bool {
	for _, o := range s.official {
		if o[0] < m.Last && m.First < o[1] {
			continue
		}
		if n := max(o[0]-t.Last, t.First-o[1]); n >= 0 && n < dist {
			return true
		}
	}
	return false
}

// apart reports a semicolon between a day and a measure.
func (d *doc) apart(s *sentence, m *grammar.Match, t *grammar.Tag) bool {
	for i := min(t.Last, m.Last); i < max(t.First, m.First); i++ {
		if s.Toks[i].Punct == ';' {
			return true
		}
	}
	return false
}
