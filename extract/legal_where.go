package extract

import (
	"concord"
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
			b := s.first(0, lexicon.Body, isLegalBody)
			legal = legal || b != nil
			if b != nil && s.title {
				if c := d.bodyCountry(s, b); c != "" && len(c) == 2 && c != "EU" && !d.accusing(c) {
					return c
				}
				if o := s.first(b.last, lexicon.Body, isLegalBody); o != nil && len(d.bodyCountry(s, o)) == 2 {
					return d.bodyCountry(s, o)
				}
			}
		}
		if s.skip == 0 || s.title {
			continue
		}
		for k := range s.tags {
			if t := &s.tags[k]; t.class == lexicon.Place && t.first < s.skip && legal {
				if c := d.places[t.ref].place().Country; c != "" && !d.accusing(c) {
					return c
				}
			}
		}
	}
	return ""
}

func isLegalBody(t *tag) bool {
	switch concord.BodyType(t.entry.Value) {
	case concord.BodyCourt, concord.BodyProsecutor, concord.BodyPolice, concord.BodyJointTeam:
		return true
	}
	return false
}

// investigates reports a body that may take legal steps or inquire.
func investigates(t *tag) bool {
	return isLegalBody(t) || t.entry.Value == string(concord.BodyIntelligenceService)
}

// onlyAuthority returns the country of the bodies of a report that take legal steps, "" when they are
// of several.
func (d *doc) onlyAuthority() string {
	only := ""
	for _, s := range d.sents {
		for k := range s.tags {
			t := &s.tags[k]
			if t.class != lexicon.Body || !investigates(t) {
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
func (d *doc) authorityBefore(s *sentence, m *match) string {
	for n := s.n; n >= 0 && d.sents[n].para == s.para && n >= s.n-2; n-- {
		p := d.sents[n]
		for k := len(p.tags) - 1; k >= 0; k-- {
			t := &p.tags[k]
			if t.class != lexicon.Body || !investigates(t) || p == s && t.first > m.first {
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
func (d *doc) legalSubject(s *sentence, m *match, r *legalReader) string {
	before := d.subjects(s, s.clause(m.first, 40), m.first)
	for i := len(before) - 1; i >= 0; i-- {
		x := before[i]
		if x.company || x.code == "EU" || x.code == "NATO" || x.code != "" && d.accusing(x.code) {
			continue
		}
		if x.code != "" {
			return x.code
		}
		if t := s.first(x.first, lexicon.Body, nil); t != nil && t.first == x.first && isLegalBody(t) {
			break // a body of the country that the paragraph is about
		}
	}
	if len(before) == 0 && len(s.quoted) > 0 { // "… are investigating", the bureau said
		if sp := d.speakerOf(s); sp.first >= 0 && sp.s == s && sp.first >= m.last && sp.country != "" && sp.country != "EU" && sp.country != "NATO" && !d.accusing(sp.country) {
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
func (d *doc) jurisdictions(s *sentence, m *match, a *act, country string, r *legalReader) []string {
	stage := m.p.attrs["stage"]
	if c := d.stepPlace(s, m); c != "" && stage != "investigation" && (stage == "arrest" || country == "") {
		return []string{c}
	}
	if list := d.authorities(s, m); len(list) > 1 {
		return list
	}
	only := r.only
	own := func(t *tag) bool { return investigates(t) && t.entry.Value != string(concord.BodyJointTeam) }
	if s.first(0, lexicon.Body, own) != nil && d.actCountry(a) != "" {
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
func (d *doc) stepPlace(s *sentence, m *match) string {
	for k := s.tagFrom[m.first]; k < len(s.tags); k++ {
		t := &s.tags[k]
		if t.first > m.last+8 || t.first > m.last+4 && m.p.attrs["stage"] != "arrest" {
			break
		}
		if t.class != lexicon.Place || t.first < m.last || d.places[t.ref].origin || d.places[t.ref].route {
			continue
		}
		if d.clauseMark(s, m.last, t.first) || s.cue(m.last, t.first, "reason") != nil || s.any(m.last, t.first, lexicon.Trigger) {
			break
		}
		if d.locates(s, t.first-1) {
			if c := d.places[t.ref].place().Country; c != "" && !d.accusing(c) {
				return c
			}
		}
	}
	return ""
}

// authorities returns the countries of a list of bodies before a step ("authorities in Estonia, Latvia
// and Poland", "prosecutors in …").
func (d *doc) authorities(s *sentence, m *match) []string {
	for k := range s.tags {
		b := &s.tags[k]
		if b.class != lexicon.Body || b.last > m.first || b.last >= len(s.toks) {
			continue
		}
		if list := d.listed(s, b.last, m.first); len(list) > 1 {
			return list
		}
	}
	return nil
}

// listed returns the countries of a list right behind a body: "authorities in Estonia, Latvia and Poland".
func (d *doc) listed(s *sentence, from, to int) []string {
	var out []string
	if from >= to || s.cue(from, from+1, "locative") == nil {
		return nil
	}
	last := from + 1
	for k := s.tagFrom[from]; k < len(s.tags) && s.tags[k].first < to; k++ {
		t := &s.tags[k]
		if t.class != lexicon.Place || t.first-last > 2 {
			continue
		}
		out = append(out, d.places[t.ref].place().Country)
		last = t.last
	}
	return out
}
