package extract

import (
	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// party is who takes a measure.
type party struct {
	code  string // ISO codes joined by +, EU or NATO
	last  int    // token behind its name in the sentence of the measure, 0 when it stands elsewhere
	named bool   // the sentence names it
}

// surroundings are the countries that a whole report is about: a weak ground for what names none.
type surroundings struct {
	home    string // the country that it speaks of most, "" when several come close
	accused string // the accused state that it speaks of most
}

func (d *doc) surroundings() surroundings {
	home, accused := map[string]float64{}, map[string]float64{}
	for i := range d.places {
		p := &d.places[i]
		if p.origin || p.route || p.id == 0 || p.s.within(&match{first: p.first, last: p.last}, lexicon.Actor) {
			continue
		}
		if c := p.place().Country; c != "" && c != "UA" && !d.accusing(c) {
			home[c]++
		}
	}
	for c, n := range d.nations {
		if !d.accusing(c) && c != "UA" {
			home[c] += 0.7 * n
		}
	}
	for _, s := range d.sents {
		for k := range s.tags {
			switch t := &s.tags[k]; t.class {
			case lexicon.Actor:
				if len(t.entry.Value) == 2 {
					accused[t.entry.Value]++
				} else if of := t.entry.Attr("of"); of != "" {
					accused[of] += 0.5
				}
			case lexicon.Nation:
				if d.accusing(t.entry.Value) {
					accused[t.entry.Value] += 0.7
				}
			case lexicon.Body:
				c := t.entry.Attr("country")
				if t.entry.Value == string(concord.BodyAccusedState) {
					accused[c] += 0.7
				} else if c != "" && c != "EU" && c != "NATO" {
					home[c] += 0.7
				}
			}
		}
	}
	return surroundings{home: leader(home, 1.3), accused: leader(accused, 1.3)}
}

// leader returns the key with the largest value when it beats the next one by the factor lead.
func leader(of map[string]float64, lead float64) string {
	best, first, second := "", 0.0, 0.0
	for c, n := range of {
		switch {
		case n > first || n == first && c < best:
			best, first, second = c, n, first
		case n > second:
			second = n
		}
	}
	if first <= 0 || first < second*lead {
		return ""
	}
	return best
}

// countryAround returns the country that the paragraph of s speaks of most, else the one of its
// heading, else that of the whole report. Unless peoples is set, only places count: the nationality
// of a suspect is not the country of his judge.
func (d *doc) countryAround(s *sentence, home string, peoples bool) string {
	if s.country != "" && !d.accusing(s.country) {
		return s.country
	}
	count := map[string]float64{}
	for n := s.n; n >= 0 && d.sents[n].para == s.para; n-- {
		d.countCountries(d.sents[n], count, peoples)
	}
	if c := leader(count, 1.1); c != "" {
		return c
	}
	for n := s.n + 1; n < len(d.sents) && d.sents[n].para == s.para; n++ {
		d.countCountries(d.sents[n], count, peoples)
	}
	if len(count) == 0 && s.para > 1 && home == "" {
		for n := s.n - 1; n >= 0 && d.sents[n].para >= s.para-1; n-- {
			d.countCountries(d.sents[n], count, peoples)
		}
	}
	if count[home] > 0 {
		count[home] += 0.5
	}
	if c := leader(count, 1.1); c != "" {
		return c
	}
	return home
}

func (d *doc) countCountries(s *sentence, count map[string]float64, peoples bool) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Place || d.places[t.ref].origin || d.places[t.ref].route || s.within(&match{first: t.first, last: t.last}, lexicon.Actor) {
			continue
		}
		if c := d.places[t.ref].place().Country; c != "" && c != "UA" && !d.accusing(c) {
			count[c]++
		}
	}
	for i := range s.toks {
		if peoples && s.toks[i].upper && s.toks[i].punct == 0 {
			if c, ok := gazetteer.Demonym(d.folded(s, i)); ok && c != "UA" && !d.accusing(c) {
				count[c] += 0.5
			}
		}
	}
}

// subject is a word that may be the one who takes a measure.
type subject struct {
	first, last int
	code        string // "" for a body that names no country
	company     bool
	owner       bool // a possessive of what follows
}

// subjects returns the words of the tokens from..to that may act: bodies, countries and capitals,
// states, blocs. What a preposition governs does not act.
func (d *doc) subjects(s *sentence, from, to int) []subject {
	var out []subject
	for i := max(from, s.skip); i < to; {
		x, ok := d.subjectAt(s, i)
		if !ok || x.last > to {
			i++
			continue
		}
		i = x.last
		if !d.governed(s, x.first) {
			out = append(out, x)
		}
	}
	return out
}

func (d *doc) subjectAt(s *sentence, i int) (subject, bool) {
	x := subject{first: i, last: i}
	pick := func(c lexicon.Class) *tag {
		var best *tag
		s.at(i, c, func(t *tag) bool { best = t; return false })
		return best
	}
	bloc := func(kind, code string) bool {
		c := s.cue(i, i+1, kind)
		if c != nil {
			x.last, x.code = c.last, code
		}
		return c != nil
	}
	if c := s.cue(i, i+1, "bloc_any"); c != nil {
		x.last, x.code = c.last, d.blocMeant(s, i)
		return x, true
	}
	switch t := pick(lexicon.Body); {
	case t != nil && !(t.entry.Has("weak") && t.entry.Value == string(concord.BodyEU) && d.homeOfBody(s, t) != ""):
		x.last = t.last
		switch concord.BodyType(t.entry.Value) {
		case concord.BodyCompany, concord.BodyOperator, concord.BodyResearchBody, concord.BodyMedia, concord.BodySelfClaim:
			x.company = true
		}
		x.code = d.bodyCountry(s, t)
	case bloc("bloc_eu", "EU") || bloc("bloc_nato", "NATO"):
	case pick(lexicon.Place) != nil && !(s.toks[i].covers.has(lexicon.Actor) && !s.toks[i].begins.has(lexicon.Actor)):
		t := pick(lexicon.Place)
		p := &d.places[t.ref]
		if g := p.place(); g.Kind != gazetteer.Country && !g.Capital || p.origin {
			return x, false
		}
		x.last, x.code = t.last, p.place().Country
	case pick(lexicon.Actor) != nil:
		t := pick(lexicon.Actor)
		if t.entry.Attr("kind") != "state" {
			return x, false
		}
		x.last, x.code = t.last, t.entry.Value
	default:
		return x, false
	}
	if x.last < len(s.toks) && s.toks[x.last].id == d.g.possessive {
		x.owner = true
	}
	return x, true
}

// blocMeant returns the bloc that "the bloc" means at token i: the one named last before it, else the
// one that the report names most.
func (d *doc) blocMeant(s *sentence, i int) string {
	named := map[string]float64{}
	for n := 0; n < len(d.sents); n++ {
		p := d.sents[n]
		for k := range p.tags {
			t := &p.tags[k]
			if t.class != lexicon.Body {
				continue
			}
			code := ""
			switch concord.BodyType(t.entry.Value) {
			case concord.BodyNATO:
				code = "NATO"
			case concord.BodyEU:
				code = "EU"
			default:
				continue
			}
			if p == s && t.last <= i {
				return code
			}
			named[code]++
		}
	}
	if named["NATO"] > named["EU"] {
		return "NATO"
	}
	return "EU"
}

// homeOfBody is the country of a capital that may stand for a bloc, when the report is about it.
func (d *doc) homeOfBody(s *sentence, t *tag) string {
	if s.any(t.first, t.last, lexicon.Place) && s.first(0, lexicon.Body, func(o *tag) bool { return o.entry.Value == "eu" && !o.entry.Has("weak") }) == nil {
		return d.countryIn(s, t.first, t.last)
	}
	return ""
}

// bodyCountry returns the country of a body: by its name, by an adjective or a possessive before it,
// by "of" or "in" behind it; "" when nothing tells.
func (d *doc) bodyCountry(s *sentence, t *tag) string {
	if c := t.entry.Attr("country"); c != "" {
		return c
	}
	if t.entry.Value == string(concord.BodyNATO) {
		return "NATO"
	}
	if c := d.countryIn(s, t.first, t.last); c != "" {
		return c
	}
	for k := t.first - 1; k >= max(s.skip, t.first-4) && s.toks[k].punct == 0 && !s.preposition(k); k-- {
		if c := d.countryIn(s, k, k+1); c != "" {
			return c
		}
		if a := s.first(k, lexicon.Actor, nil); a != nil && a.first == k && len(a.entry.Value) == 2 {
			return a.entry.Value
		}
		if s.toks[k].covers.has(lexicon.Say) || s.toks[k].covers.has(lexicon.Legal) {
			break
		}
	}
	for k := t.last; k < min(len(s.toks)-1, t.last+6); k++ {
		if s.toks[k].punct != 0 || s.toks[k].covers.has(lexicon.Say) {
			break
		}
		if s.toks[k].id == d.g.of || s.cue(k, k+1, "locative") != nil {
			for j := k + 1; j < min(len(s.toks), k+3); j++ {
				if s.toks[j].covers.has(lexicon.Place) {
					return d.countryIn(s, j, j+1)
				}
			}
			if s.toks[k].id != d.g.of {
				break
			}
		}
	}
	return ""
}

// governed reports that a preposition stands before the phrase at token i, or before the list that it
// is a member of: it is no subject.
func (d *doc) governed(s *sentence, i int) bool {
	for range 12 {
		k := i - 1
		for k >= 0 && k >= i-3 && s.toks[k].punct == 0 && (d.g.words[s.toks[k].id] == wordThe || d.g.words[s.toks[k].id] == wordA) {
			k--
		}
		if k < 0 {
			return false
		}
		if s.toks[k].punct == 0 && s.preposition(k) {
			return true
		}
		if s.toks[k].punct != ',' && s.cue(k, k+1, "and_list") == nil {
			return false
		}
		for k >= 0 && (s.toks[k].punct == ',' || s.cue(k, k+1, "and_list") != nil) {
			k--
		}
		if k < 0 || !s.toks[k].covers.has(lexicon.Place) {
			return false
		}
		for k > 0 && s.toks[k-1].covers.has(lexicon.Place) {
			k--
		}
		i = k
	}
	return false
}

// issuer returns who takes a measure: the nearest subject before it, whoever "by" names behind it,
// else whoever the context speaks of.
func (d *doc) issuer(s *sentence, m *match, around *measuring) party {
	if code := m.p.attrs["issuer"]; code != "" {
		return party{code: code, last: m.first, named: true}
	}
	t := concord.MeasureType(m.p.attrs["type"])
	passive := m.p.attrs["passive"] != ""
	if p, ok := d.agent(s, m); ok {
		return p
	}
	if t == concord.MeasureNATOArticle4 {
		if p, ok := d.requester(s); ok {
			return p
		}
	}
	before := d.subjects(s, 0, m.first)
	for i := len(before) - 1; i >= 0; i-- {
		x := before[i]
		if passive && (x.last >= m.first-1 || d.passiveBreak(s, x.last, m.first)) {
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
		if d.accusing(x.code) && (!answers[t] || passive && !d.orders(s, x.last, m.first)) {
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
		for i := m.first; i < m.last; i++ {
			if c := d.countryIn(s, i, i+1); c != "" && s.toks[i].covers.has(lexicon.Place) && !d.accusing(c) && d.governed(s, i) && answers[t] {
				return party{code: c, named: true}
			}
		}
	}
	if m.p.attrs["explicit"] != "" {
		return party{}
	}
	if p := d.issuerBefore(s, t, around); p.code != "" {
		return p
	}
	return party{code: d.countryAround(s, around.home, true)}
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
	return s.any(from, to, lexicon.Say) || s.cue(from, to, "announcement") != nil
}

// requester returns the state at whose request something is done.
func (d *doc) requester(s *sentence) (party, bool) {
	c := s.cue(0, len(s.toks), "requester")
	if c == nil {
		return party{}, false
	}
	for j := c.last; j < min(len(s.toks), c.last+3); j++ {
		if x, ok := d.subjectAt(s, j); ok && len(x.code) == 2 && x.code != "EU" {
			return party{code: x.code, last: c.last, named: true}, true
		}
	}
	return party{}, false
}

// reports reports a verb of speech right behind token i: who reports a measure does not take it.
func (d *doc) reports(s *sentence, i int) bool { return s.any(i, i+3, lexicon.Say) }

// passiveBreak reports a clause boundary between a subject and a passive measure.
func (d *doc) passiveBreak(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if p := s.toks[i].punct; p == ';' || p == ':' {
			return true
		}
	}
	return false
}

// clauseMark reports a comma or another boundary in the tokens from..to.
func (d *doc) clauseMark(s *sentence, from, to int) bool {
	for i := from; i < to && i < len(s.toks); i++ {
		if p := s.toks[i].punct; p == ',' || p == ';' || p == ':' || p == '-' {
			return true
		}
	}
	return false
}

// agent returns whoever "by" names behind a measure.
func (d *doc) agent(s *sentence, m *match) (party, bool) {
	for i := m.last - 1; i < len(s.toks)-1; i++ {
		if s.toks[i].punct == ';' || s.toks[i].punct == ':' {
			break
		}
		if s.cue(i, i+1, "agent") == nil || i < m.first {
			continue
		}
		if c := s.cue(max(m.last, i-3), i, "adoption", "announcement"); i > m.last+8 && (c == nil || c.last != i) {
			continue
		}
		for j := i + 1; j < min(len(s.toks), i+4); j++ {
			if x, ok := d.subjectAt(s, j); ok && !x.company {
				if x.code == "" {
					return party{}, false
				}
				return party{code: x.code, last: m.first, named: true}, true
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
		if s.toks[i].punct != ',' && s.cue(i, i+1, "and_list") == nil && d.g.words[s.toks[i].id] != wordThe {
			return false
		}
	}
	return true
}

// issuerBefore looks for the issuer in the two sentences before: the first subject of each.
func (d *doc) issuerBefore(s *sentence, t concord.MeasureType, around *measuring) party {
	for n := s.n - 1; n >= max(0, s.n-2); n-- {
		p := d.sents[n]
		if p.title && s.para > 1 || p.para < s.para-1 || p.section != s.section {
			break
		}
		for _, x := range d.subjects(p, 0, len(p.toks)) {
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
func (d *doc) behindBloc(s *sentence, m *match, t concord.MeasureType, issuer string) string {
	if t == concord.MeasureSanctionsListing {
		to := min(len(s.toks), m.last+5)
		from := m.last
		if s.cue(0, m.first, "proposal") != nil { // what a state proposes to the Union is the Union's
			from, to = 0, len(s.toks)
		}
		for i := from; i < to; i++ {
			if x, ok := d.subjectAt(s, i); ok && x.code == "EU" && len(issuer) == 2 {
				return "EU"
			}
		}
		return issuer
	}
	if issuer != "EU" && s.cue(0, m.first, "several_states") == nil {
		return issuer
	}
	for n := s.n; n < min(len(d.sents), s.n+3); n++ {
		p := d.sents[n]
		var list []subject
		for i := 0; i < len(p.toks); i++ {
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
