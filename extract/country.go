package extract

import (
	"slices"

	"concord"
	"concord/extract/odds"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// likelyLand is how likely a country has to be that of an act of which no place is known.
const likelyLand = 0.5

// land is a country that the report names, where it does so first and how often.
type land struct {
	code  string
	s     *sentence
	at    int // token
	times int
}

// lands are the countries that the report names by place, adjective or body, in the order of their first mention.
func (d *doc) lands() []land {
	if d.landList != nil {
		return d.landList
	}
	d.landList, d.landsIn = []land{}, make([][]string, len(d.sents))
	for _, s := range d.sents {
		for i := range s.Toks {
			if c := d.landAt(s, i); len(c) == 2 && c != "EU" {
				d.addLand(c, s, i)
				d.landsIn[s.N] = append(d.landsIn[s.N], c)
			}
		}
	}
	return d.landList
}

func (d *doc) addLand(code string, s *sentence, i int) {
	for k := range d.landList {
		if d.landList[k].code == code {
			d.landList[k].times++
			return
		}
	}
	d.landList = append(d.landList, land{code, s, i, 1})
}

// landAt is the country that a name, an adjective or a body at token i is of.
func (d *doc) landAt(s *sentence, i int) string {
	t := &s.Toks[i]
	if !t.Covers.Has(lexicon.Place) && !t.Covers.Has(lexicon.Body) {
		return d.peopleAt(s, i)
	}
	for k := s.TagFrom[i]; k < len(s.Tags) && s.Tags[k].First == i; k++ {
		switch g := &s.Tags[k]; g.Class {
		case lexicon.Place:
			if c := d.places[g.Ref].place().Country; c != "" {
				return c
			}
		case lexicon.Body:
			if c := g.Entry.Attr("country"); c != "" {
				return c
			}
		}
	}
	return d.peopleAt(s, i)
}

// setCountry takes the country of an act of which no place is known: the likeliest of those that the report names,
// if it is likely enough.
func (d *doc) setCountry(inc *concord.Incident, a *act) {
	best, p := (*land)(nil), likelyLand
	lands := d.lands()
	rule := d.countryByRule(a)
	for i := range lands {
		l := &lands[i]
		d.weighed = d.landTraits(a, l, rule, d.weighed[:0])
		d.lessons.land(a, l, d.weighed)
		if sure := odds.Lands().Of(d.weighed); sure >= p {
			best, p = l, sure
		}
	}
	if best == nil {
		return
	}
	inc.Countries = append(inc.Countries, best.code)
	s, at := best.s, best.at
	for _, m := range a.mentions { // better in its own sentence
		for i := range m.s.Toks {
			if d.landAt(m.s, i) == best.code {
				s, at = m.s, i
			}
		}
	}
	e := d.evidence("countries", best.code, "land", s, at, at+1)
	e.Confidence = p
	inc.Evidence = append(inc.Evidence, e)
}

// landTraits are what tells whether a country that the report names is that of an act. They are appended to out.
func (d *doc) landTraits(a *act, l *land, rule ruledCountry, out []odds.Trait) []odds.Trait {
	t := traitList(out)
	t.has("accused", d.accusing(l.code))
	switch l.code {
	case "UA", "US", "GB":
		t.is("land", l.code)
	}
	if l.code == rule.code {
		t.is("by rule", rule.by)
	} else if rule.code != "" {
		t.is("rule knows another", rule.by)
	}
	here, beside, para, title, lead := false, false, false, false, false
	for _, m := range a.mentions {
		for i := range m.s.Toks {
			if d.speaksOfLand(m.s, l.code) && d.landAt(m.s, i) == l.code {
				here = true
				d.landHere(&t, m, i)
			}
		}
		for _, n := range [...]int{m.s.N - 1, m.s.N + 1} {
			beside = beside || n >= 0 && n < len(d.sents) && d.sents[n].para == m.s.para && d.speaksOfLand(d.sents[n], l.code)
		}
		for n := m.s.N; n >= 0 && d.sents[n].para >= m.s.para-1; n-- {
			para = para || d.speaksOfLand(d.sents[n], l.code)
		}
	}
	for _, s := range d.sents {
		title = title || s.title && d.speaksOfLand(s, l.code)
		lead = lead || s.para <= leadParagraphs && d.speaksOfLand(s, l.code)
	}
	t.has("in its sentence", here)
	t.has("beside it", beside)
	t.has("before it", para)
	t.has("in the title", title)
	t.has("in the lead", lead)
	t.has("section", a.mentions[len(a.mentions)-1].s.country == l.code)
	most, own, all := 0, 0, 0
	for _, o := range d.lands() {
		all += o.times
		if !d.accusing(o.code) {
			own++
			most = max(most, o.times)
		}
	}
	t.has("named most", l.times == most)
	t.has("named by the way", l.times == 1 && all > 3)
	t.has("most of all names", l.times*2 > all)
	t.has("the only one not accused", own == 1 && !d.accusing(l.code))
	t.has("one of many", own > 3)
	other, same := false, false
	for _, o := range d.acts {
		if o != a && d.fine(o.places) {
			c := d.actCountry(o)
			same, other = same || c == l.code, other || c != l.code
		}
	}
	t.has("other acts there", same)
	t.has("other acts elsewhere", other)
	body, law := false, false
	for i := range a.attributions {
		body = body || a.attributions[i].BodyCountry == l.code
	}
	for i := range a.legal {
		law = law || a.legal[i].Jurisdiction == l.code
	}
	t.has("its bodies speak", body)
	t.has("its law acts", law)
	t.is("family", familyNames[a.family])
	return t
}

// landHere adds how a country is named in a sentence that tells of the act.
func (d *doc) landHere(t *traitList, m *mention, i int) {
	s := m.s
	how := "adjective"
	s.At(i, lexicon.Place, func(g *grammar.Tag) bool {
		p := &d.places[g.Ref]
		switch {
		case p.org:
			how = "part of a name"
		case p.origin:
			how = "origin"
		case p.route:
			how = "route"
		case p.speaker:
			how = "speaker"
		case p.place().Kind == gazetteer.Country:
			how = "country"
		default:
			how = "place"
		}
		return false
	})
	if s.Any(i, i+1, lexicon.Body) {
		how = "body"
	} else if how == "adjective" && s.Cue(i+1, i+3, "person") != nil {
		how = "person"
	}
	t.is("named as", how)
	t.has("in the target", m.target.First >= 0 && i >= m.target.First && i < m.target.Last)
	t.is("word before", d.wordAt(s, i-1))
	t.has("in the part of a mention", abs(m.first-i) < 8)
}

func (d *doc) speaksOfLand(s *sentence, code string) bool {
	return slices.Contains(d.landsIn[s.N], code)
}

// ruledCountry is what rules take for the country of an act, and which rule.
type ruledCountry struct{ code, by string }

// countryByRule takes the country of the heading, else the one of an adjective beside the mention ("a Danish airport"): first in the
// target, then in the sentence, then from the bodies that act on it.
func (d *doc) countryByRule(a *act) ruledCountry {
	if m := a.mentions[len(a.mentions)-1]; m.s.country != "" && !d.accusing(m.s.country) {
		return ruledCountry{m.s.country, "section"}
	}
	for pass, by := range [...]string{"target", "adjective", "body"} {
		for _, m := range a.mentions {
			first, last := 0, len(m.s.Toks)
			if pass == 0 {
				if m.target.First < 0 || d.headKind(m) == "embassy" { // an embassy is not where its state is
					continue
				}
				first, last = m.target.First, m.target.Last
			}
			if country, _ := d.onlyNation(m.s, first, last, pass == 2); country != "" {
				return ruledCountry{country, by}
			}
		}
	}
	return ruledCountry{}
}

// onlyNation returns the one allied country that the tokens first..last name, "" when there is none
// or several.
func (d *doc) onlyNation(s *sentence, first, last int, bodies bool) (country string, at int) {
	for i := first; i < last; i++ {
		c := ""
		if bodies {
			c = d.countryIn(s, i, i+1)
		} else {
			c = d.nationAt(s, i)
		}
		if c == "" || d.accusing(c) || c == "UA" || c == country {
			continue
		}
		if country != "" {
			return "", 0
		}
		country, at = c, i
	}
	return country, at
}

// nationAt returns the country that token i names by its own name or by an adjective; a town is none,
// and neither is a country whose authorities speak.
func (d *doc) nationAt(s *sentence, i int) string {
	if !s.Toks[i].Upper || s.Any(i, i+1, lexicon.Body) {
		return ""
	}
	country := ""
	s.At(i, lexicon.Place, func(t *grammar.Tag) bool {
		if p := &d.places[t.Ref]; p.place().Kind == gazetteer.Country && !p.org && !p.speaker && !p.origin && !p.route {
			country = p.place().Country
		}
		return false
	})
	if country == "" && s.Cue(i+1, i+3, "person") == nil {
		country = d.peopleAt(s, i)
	}
	return country
}
