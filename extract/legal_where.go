package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// forum returns the country whose court, prosecutor or police a report is from: its headline names
// one of them and it has a dateline.
func (d *doc) forum() string {
	legal := false
	for _, s := range d.sents {
		if s.para > 2 {
			break
		}
		if s.title || s.para == 1 {
			b := s.First(0, lexicon.Body, isLegalBody)
			legal = legal || b != nil
			if b != nil && s.title {
				if c := d.bodyCountry(s, b); c != "" && len(c) == 2 && c != "EU" && !d.accusing(c) {
					return c
				}
				if o := s.First(b.Last, lexicon.Body, isLegalBody); o != nil && len(d.bodyCountry(s, o)) == 2 {
					return d.bodyCountry(s, o)
				}
			}
		}
		if s.skip == 0 || s.title {
			continue
		}
		for k := range s.Tags {
			if t := &s.Tags[k]; t.Class == lexicon.Place && t.First < s.skip && legal {
				if c := d.places[t.Ref].place().Country; c != "" && !d.accusing(c) {
					return c
				}
			}
		}
	}
	return ""
}

func isLegalBody(t *grammar.Tag) bool {
	switch concord.BodyType(t.Entry.Value) {
	case concord.BodyCourt, concord.BodyProsecutor, concord.BodyPolice, concord.BodyJointTeam:
		return true
	}
	return false
}

// investigates reports a body that may take legal steps or inquire.
func investigates(t *grammar.Tag) bool {
	return isLegalBody(t) || t.Entry.Value == string(concord.BodyIntelligenceService)
}

// onlyAuthority returns the country of the bodies of a report that take legal steps, "" when they are
// of several.
func (d *doc) onlyAuthority() string {
	only := ""
	for _, s := range d.sents {
		for k := range s.Tags {
			t := &s.Tags[k]
			if t.Class != lexicon.Body || !investigates(t) {
				continue
			}
			c := d.bodyCountry(s, t)
			switch {
			case len(c) != 2 || c == "EU" || d.accusing(c) || c == only:
			case only != "":
				return ""
			default:
				only = c
			}
		}
	}
	return only
}

// authorityBefore returns the country of the court, prosecutor or service that the paragraph named
// last before a step.
func (d *doc) authorityBefore(s *sentence, m *grammar.Match) string {
	for n := s.N; n >= 0 && d.sents[n].para == s.para && n >= s.N-2; n-- {
		p := d.sents[n]
		for k := len(p.Tags) - 1; k >= 0; k-- {
			t := &p.Tags[k]
			if t.Class != lexicon.Body || !investigates(t) || p == s && t.First > m.First {
				continue
			}
			if c := d.bodyCountry(p, t); len(c) == 2 && c != "EU" && !d.accusing(c) {
				return c
			}
		}
	}
	return ""
}

// legalSubject returns the country of whoever takes a step: the nearest subject before it, whoever
// "by" names behind it; "" when the sentence does not tell.
func (d *doc) legalSubject(s *sentence, m *grammar.Match, r *legalReader) string {
	before := d.subjects(s, s.Clause(m.First, 40), m.First)
	for i := len(before) - 1; i >= 0; i-- {
		x := before[i]
		if x.company || x.code == "EU" || x.code == "NATO" || x.code != "" && d.accusing(x.code) {
			continue
		}
		if x.code != "" {
			return x.code
		}
		if t := s.First(x.first, lexicon.Body, nil); t != nil && t.First == x.first && isLegalBody(t) {
			break // a body of the country that the paragraph is about
		}
	}
	if len(before) == 0 && len(s.quoted) > 0 { // "… are investigating", the bureau said
		if sp := d.speakerOf(s); sp.first >= 0 && sp.s == s && sp.first >= m.Last && sp.country != "" && sp.country != "EU" && sp.country != "NATO" && !d.accusing(sp.country) {
			return sp.country
		}
	}
	if p, ok := d.agent(s, m); ok && len(p.code) == 2 && p.code != "EU" && !d.accusing(p.code) {
		return p.code
	}
	return ""
}

// jurisdictions returns the countries whose authorities take a step: of an arrest the country where it
// was made, else those of whoever takes it, else that of the act or of the report.
func (d *doc) jurisdictions(s *sentence, m *grammar.Match, a *act, country string, r *legalReader) []string {
	stage := m.Pattern.Attrs["stage"]
	if c := d.stepPlace(s, m); c != "" && stage != "investigation" && (stage == "arrest" || country == "") {
		return []string{c}
	}
	if list := d.authorities(s, m); len(list) > 1 {
		return list
	}
	only := r.only
	own := func(t *grammar.Tag) bool { return investigates(t) && t.Entry.Value != string(concord.BodyJointTeam) }
	if s.First(0, lexicon.Body, own) != nil && d.actCountry(a) != "" {
		only = "" // "the prosecutor there"
	}
	for _, c := range []string{country, r.forum, d.authorityBefore(s, m), only, d.actCountry(a), d.countryAround(s, r.home, false), r.home} {
		if c != "" && !d.accusing(c) {
			return []string{c}
		}
	}
	return []string{""}
}

// stepPlace returns the country of the place that the words behind a step name: where somebody was
// arrested, charged or tried.
func (d *doc) stepPlace(s *sentence, m *grammar.Match) string {
	for k := s.TagFrom[m.First]; k < len(s.Tags); k++ {
		t := &s.Tags[k]
		if t.First > m.Last+8 || t.First > m.Last+4 && m.Pattern.Attrs["stage"] != "arrest" {
			break
		}
		if t.Class != lexicon.Place || t.First < m.Last || d.places[t.Ref].origin || d.places[t.Ref].route {
			continue
		}
		if d.clauseMark(s, m.Last, t.First) || s.Cue(m.Last, t.First, "reason") != nil || s.Any(m.Last, t.First, lexicon.Trigger) {
			break
		}
		if d.locates(s, t.First-1) {
			if c := d.places[t.Ref].place().Country; c != "" && !d.accusing(c) {
				return c
			}
		}
	}
	return ""
}

// authorities returns the countries of a list of bodies before a step ("authorities in Estonia, Latvia
// and Poland", "prosecutors in …").
func (d *doc) authorities(s *sentence, m *grammar.Match) []string {
	for k := range s.Tags {
		b := &s.Tags[k]
		if b.Class != lexicon.Body || b.Last > m.First || b.Last >= len(s.Toks) {
			continue
		}
		if list := d.listed(s, b.Last, m.First); len(list) > 1 {
			return list
		}
	}
	return nil
}

// listed returns the countries of a list right behind a body: "authorities in Estonia, Latvia and Poland".
func (d *doc) listed(s *sentence, from, to int) []string {
	var out []string
	if from >= to || s.Cue(from, from+1, "locative") == nil {
		return nil
	}
	last := from + 1
	for k := s.TagFrom[from]; k < len(s.Tags) && s.Tags[k].First < to; k++ {
		t := &s.Tags[k]
		if t.Class != lexicon.Place || t.First-last > 2 {
			continue
		}
		out = append(out, d.places[t.Ref].place().Country)
		last = t.Last
	}
	return out
}
