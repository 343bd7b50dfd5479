package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// party is who takes a measure.
type party struct {
	code  string // ISO codes joined by +, EU or NATO
	last  int    // token behind its name in the sentence of the measure, 0 when it stands elsewhere
	named bool   // the sentence names it
}

// issuer returns who takes a measure: the nearest subject before it, whoever "by" names behind it,
// else whoever the context speaks of.
func (d *doc) issuer(s *sentence, m *grammar.Match, around *measuring) party {
	if code := m.Pattern.Attrs["issuer"]; code != "" {
		return party{code: code, last: m.First, named: true}
	}
	t := concord.MeasureType(m.Pattern.Attrs["type"])
	passive := m.Pattern.Attrs["passive"] != ""
	if p, ok := d.agent(s, m); ok {
		return p
	}
	if m.Pattern.ID == bySense {
		if p := d.named(s, t); p.code != "" || len(d.subjects(s, 0, len(s.Toks))) > 0 {
			return p
		}
		if c := d.countryAround(s, around.home, true); !d.accusing(c) { // "patrols at the stations were doubled"
			return party{code: c}
		}
		return party{}
	}
	if t == concord.MeasureNATOArticle4 {
		if p, ok := d.requester(s); ok {
			return p
		}
	}
	before := d.subjects(s, 0, m.First)
	for i := len(before) - 1; i >= 0; i-- {
		x := before[i]
		if passive && (x.last >= m.First-1 || d.passiveBreak(s, x.last, m.First)) {
			continue // a trait of what is hit, or a clause of its own
		}
		if x.company {
			if i == 0 || !d.reports(s, x.last) {
				return party{}
			}
			continue
		}
		if (x.code == "EU" || x.code == "NATO") && t == concord.MeasureNATOArticle4 {
			continue
		}
		if x.code == "" {
			x.code = d.countryAround(s, around.home, true)
			if i > 0 && before[i-1].code != "" && !d.accusing(before[i-1].code) && before[i-1].code != "EU" {
				x.code = before[i-1].code
			}
		}
		if x.code == "" {
			continue
		}
		if d.accusing(x.code) && (!answers[t] || passive && !d.orders(s, x.last, m.First)) {
			if passive || s.told(x.first, x.last) {
				continue // what is hit
			}
			return party{}
		}
		return party{code: d.joint(s, before[:i+1]), last: x.last, named: true}.or(x.code)
	}
	if passive && t == concord.MeasureVesselSeizure { // "it has been held at Kirkkonummi"
		if c := d.stepPlace(s, m); c != "" {
			return party{code: c, named: true}
		}
	}
	if passive { // "the chargé d'affaires in Tallinn was summoned"
		for i := m.First; i < m.Last; i++ {
			if c := d.countryIn(s, i, i+1); c != "" && s.Toks[i].Covers.Has(lexicon.Place) && !d.accusing(c) && d.governed(s, i) && answers[t] {
				return party{code: c, named: true}
			}
		}
	}
	if m.Pattern.Attrs["explicit"] != "" {
		return party{}
	}
	if p := d.issuerBefore(s, t, around); p.code != "" {
		return p
	}
	return party{code: d.countryAround(s, around.home, true)}
}

// named returns the one party that a sentence names which may take a measure: a state, capital or body that
// is not an accused one, else the accused one where it answers. Nobody, when it names two.
func (d *doc) named(s *sentence, t concord.MeasureType) party {
	var own, accused party
	for _, x := range d.subjects(s, 0, len(s.Toks)) {
		if x.code == "" || x.company {
			continue
		}
		p := &own
		if d.accusing(x.code) {
			p = &accused
		}
		switch {
		case p.code == "":
			*p = party{code: x.code, last: x.last, named: true}
		case p.code != x.code:
			p.last = -1
		}
	}
	for i := 0; i < len(s.Toks) && own.code == ""; i++ {
		if c := d.nationAt(s, i); c != "" && !d.accusing(c) {
			own = party{code: c, last: i + 1, named: true}
		}
	}
	switch {
	case own.last > 0:
		return own
	case own.code == "" && accused.last > 0 && answers[t]:
		return accused
	}
	return party{}
}

// or fills in the code of a party.
func (p party) or(code string) party {
	if p.code == "" {
		p.code = code
	}
	return p
}

// told reports tokens that the words for a measure cover: its object.
func (s *sentence) told(first, last int) bool {
	for _, o := range s.official {
		if o[0] <= first && last <= o[1]+1 {
			return true
		}
	}
	return false
}

// orders reports that a subject says or orders something before a measure in the passive.
func (d *doc) orders(s *sentence, from, to int) bool {
	return s.Any(from, to, lexicon.Say) || s.Cue(from, to, "announcement") != nil
}

// requester returns the state at whose request something is done.
func (d *doc) requester(s *sentence) (party, bool) {
	c := s.Cue(0, len(s.Toks), "requester")
	if c == nil {
		return party{}, false
	}
	for j := c.Last; j < min(len(s.Toks), c.Last+3); j++ {
		if x, ok := d.subjectAt(s, j); ok && len(x.code) == 2 && x.code != "EU" {
			return party{code: x.code, last: c.Last, named: true}, true
		}
	}
	return party{}, false
}

// reports reports a verb of speech right behind token i: who reports a measure does not take it.
func (d *doc) reports(s *sentence, i int) bool { return s.Any(i, i+3, lexicon.Say) }

// passiveBreak reports a clause boundary between a subject and a passive measure.
func (d *doc) passiveBreak(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if p := s.Toks[i].Punct; p == ';' || p == ':' {
			return true
		}
	}
	return false
}

// clauseMark reports a comma or another boundary in the tokens from..to.
func (d *doc) clauseMark(s *sentence, from, to int) bool {
	for i := from; i < to && i < len(s.Toks); i++ {
		if p := s.Toks[i].Punct; p == ',' || p == ';' || p == ':' || p == '-' {
			return true
		}
	}
	return false
}

// agent returns whoever "by" names behind a measure.
func (d *doc) agent(s *sentence, m *grammar.Match) (party, bool) {
	for i := m.Last - 1; i < len(s.Toks)-1; i++ {
		if s.Toks[i].Punct == ';' || s.Toks[i].Punct == ':' {
			break
		}
		if s.Cue(i, i+1, "agent") == nil || i < m.First || s.Any(m.Last, i, lexicon.Trigger) {
			continue // "expelled diplomats over sabotage by Russian services": who did the one did not do the other
		}
		if c := s.Cue(max(m.Last, i-3), i, "adoption", "announcement"); i > m.Last+8 && (c == nil || c.Last != i) {
			continue
		}
		for j := i + 1; j < min(len(s.Toks), i+4); j++ {
			if x, ok := d.subjectAt(s, j); ok && !x.company {
				if x.code == "" {
					return party{}, false
				}
				return party{code: x.code, last: m.First, named: true}, true
			}
		}
	}
	return party{}, false
}

// joint joins the subject that stands last with the others of its list: "Estonia, Latvia and Poland".
func (d *doc) joint(s *sentence, before []subject) string {
	last := before[len(before)-1]
	code := last.code
	if code == "EU" || code == "NATO" {
		return code
	}
	for i := len(before) - 2; i >= 0; i-- {
		x := before[i]
		if x.code == "" || x.owner || x.company || !d.linked(s, x.last, last.first) || x.code == "EU" || x.code == "NATO" || x.code == code {
			break
		}
		code = x.code + "+" + code
		last = x
	}
	return code
}

// linked reports nothing but commas, conjunctions and articles between two members of a list.
func (d *doc) linked(s *sentence, from, to int) bool {
	if from >= to || to-from > 3 {
		return false
	}
	for i := from; i < to; i++ {
		if s.Toks[i].Punct != ',' && s.Cue(i, i+1, "and_list") == nil && s.Word(i) != grammar.WordThe {
			return false
		}
	}
	return true
}

// issuerBefore looks for the issuer in the two sentences before: the first subject of each.
func (d *doc) issuerBefore(s *sentence, t concord.MeasureType, around *measuring) party {
	for n := s.N - 1; n >= max(0, s.N-2); n-- {
		p := d.sents[n]
		if p.title && s.para > 1 || p.para < s.para-1 || p.section != s.section {
			break
		}
		for _, x := range d.subjects(p, 0, len(p.Toks)) {
			if x.code == "" && !x.company {
				x.code = d.countryAround(p, around.home, true)
			}
			if x.company || x.code == "" || d.accusing(x.code) || x.code == "NATO" && t == concord.MeasureNATOArticle4 {
				continue
			}
			return party{code: x.code}
		}
	}
	return party{}
}

// behindBloc returns the states that a call by "eight EU countries" names in its sentence or the two
// behind it, and the bloc whose lists a state supports.
func (d *doc) behindBloc(s *sentence, m *grammar.Match, t concord.MeasureType, issuer string) string {
	if t == concord.MeasureSanctionsListing {
		to := min(len(s.Toks), m.Last+5)
		from := m.Last
		if s.Cue(0, m.First, "proposal") != nil { // what a state proposes to the Union is the Union's
			from, to = 0, len(s.Toks)
		}
		for i := from; i < to; i++ {
			if x, ok := d.subjectAt(s, i); ok && x.code == "EU" && len(issuer) == 2 {
				return "EU"
			}
		}
		return issuer
	}
	if issuer != "EU" && s.Cue(0, m.First, "several_states") == nil {
		return issuer
	}
	for n := s.N; n < min(len(d.sents), s.N+3); n++ {
		p := d.sents[n]
		var list []subject
		for i := 0; i < len(p.Toks); i++ {
			x, ok := d.subjectAt(p, i)
			if !ok || len(x.code) != 2 || x.code == "EU" || d.accusing(x.code) {
				continue
			}
			if len(list) > 0 && !d.linked(p, list[len(list)-1].last, x.first) {
				if len(list) >= 3 {
					break
				}
				list = list[:0]
			}
			list = append(list, x)
			i = x.last - 1
		}
		if len(list) >= 3 {
			return d.joint(p, list)
		}
	}
	return issuer
}
