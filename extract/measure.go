package extract

import (
	"concord"
	"concord/lexicon"
)

// markMeasures finds the words that tell of official acts, so that the places and days beside them
// are not taken for those of an incident.
func (d *doc) markMeasures() {
	for _, s := range d.sents {
		for _, m := range d.g.find("measure", d.text, s) {
			s.official = append(s.official, [2]int{m.first, m.last})
			d.official = append(d.official, m)
		}
	}
}

// findMeasures reads them: what, by whom, against whom, and how far they have got.
func (d *doc) findMeasures() {
	around := &measuring{surroundings: d.surroundings()}
	for i := range d.official {
		m := &d.official[i]
		s := m.sentence
		if d.overshadowed(m) || d.noMeasure(s, m) {
			continue
		}
		d.measure(s, m, around)
	}
}

// noMeasure reports words that tell of no official act: negated, assumed, of a drill or a game, or a
// question.
func (d *doc) noMeasure(s *sentence, m *match) bool {
	if s.cue(0, len(s.toks), "exercise", "film", "sport", "labour") != nil {
		return true
	}
	if n := s.cue(s.clause(m.first, 6), m.last, "negation"); n != nil && !d.clauseMark(s, n.last, m.first) {
		return true
	}
	if h := s.cue(s.clause(m.first, 8), m.first, "conditional"); h != nil {
		return true
	}
	if n := len(s.toks); n > 0 && s.toks[n-1].punct == '?' {
		return true
	}
	if m.p.attrs["verb"] != "" && m.first > 0 {
		if w := d.g.words[s.toks[m.first-1].id]; w == wordThe || w == wordA {
			return true // "the closed crossing"
		}
	}
	if m.p.attrs["passive"] != "" && m.last-m.first > 2 {
		if w := d.g.words[s.toks[m.last-2].id]; w == wordThe || w == wordA {
			return true // "the border … near the closed"
		}
	}
	return m.p.attrs["about"] == "sanctions" && !d.speaksOf(s, "sanctioning")
}

// speaksOf reports a cue in the sentence or the three before it.
func (d *doc) speaksOf(s *sentence, kind string) bool {
	for n := s.n; n >= max(0, s.n-3); n-- {
		if p := d.sents[n]; p.cue(0, len(p.toks), kind) != nil {
			return true
		}
	}
	return false
}

// overshadowed reports a match that only repeats what another one of the sentence tells better: the
// travel ban that goes with a listing, the restriction that a call asks for.
func (d *doc) overshadowed(m *match) bool {
	t := concord.MeasureType(m.p.attrs["type"])
	for i := range d.official {
		o := &d.official[i]
		if o == m {
			continue
		}
		ot := concord.MeasureType(o.p.attrs["type"])
		near := o.sentence == m.sentence || o.sentence.n == m.sentence.n-1 && o.sentence.para == m.sentence.para
		overlap := o.sentence == m.sentence && o.first < m.last && m.first < o.last
		switch {
		case t == concord.MeasureEntryBan && ot == concord.MeasureSanctionsListing && near:
			return true
		case (t == concord.MeasureMovementRestriction || t == concord.MeasureEntryBan) && ot == concord.MeasurePoliticalCall && overlap,
			t == concord.MeasurePoliticalCall && ot == concord.MeasureNATOArticle4 && o.sentence == m.sentence:
			return true
		case t == concord.MeasureEntryBan && m.sentence.has.has(lexicon.Legal) && ot == t:
			return m.sentence.first(0, lexicon.Legal, func(g *tag) bool { return g.entry.Value == "convicted" }) != nil
		case t == concord.MeasureBorderClosure && ot == concord.MeasureConsulateClosure && overlap:
			return true
		}
	}
	return false
}

func (d *doc) measure(s *sentence, m *match, around *measuring) {
	x := concord.Measure{Type: concord.MeasureType(m.p.attrs["type"])}
	before := around.last(d, s)
	if x.Type == "same" {
		if before == nil {
			return
		}
		x.Type, x.Against = before.Type, before.Against
	}
	who := d.issuer(s, m, around)
	x.Issuer = who.code
	if m.p.attrs["type"] == "same" && (!who.named || who.code == before.Issuer) {
		return
	}
	if x.Type == concord.MeasurePoliticalCall || x.Type == concord.MeasureSanctionsListing {
		x.Issuer = d.behindBloc(s, m, x.Type, x.Issuer)
	}
	if x.Issuer == "" || d.accusing(x.Issuer) && !answers[x.Type] {
		return
	}
	if x.Against == "" {
		x.Against = d.against(s, m, who, around)
	}
	if x.Issuer == x.Against {
		x.Against = ""
	}
	if x.Against == "" && needsAgainst[x.Type] {
		return
	}
	x.Status = d.measureStatus(s, m, who)
	x.Target = d.words(s, m.first, m.last)
	x.Headcount = d.headcount(s, m)
	d.measureDates(s, m, &x)
	if around.merge(d, &x, s, who) {
		return
	}
	x.Territory = territory(d, s, &x)
	x.StatedReason = d.reason(s, m)
	x.ID = concord.MeasureID("m-" + concord.DeriveID(string(d.id), string(x.Type), x.Issuer, x.Against, string(x.Announced))[:18])
	x.Evidence = append(x.Evidence, d.evidence("type", string(x.Type), m.p.id, s, m.first, m.last))
	x.Evidence = append(x.Evidence, d.evidence("words", "", m.p.id, s, 0, len(s.toks)))
	x.Incidents = d.answered(s, m)
	if s.cue(0, len(s.toks), "in_return") != nil {
		x.Counters = d.countered(&x)
	}
	d.measures = append(d.measures, x)
	around.at = append(around.at, measureAt{s: s, title: s.title, vague: !who.named})
}

// measuring is what the reader of measures remembers.
type measuring struct {
	surroundings
	at []measureAt // beside d.measures
}

// last returns the measure read last in the paragraph of s, nil when there is none.
func (r *measuring) last(d *doc, s *sentence) *concord.Measure {
	n := len(r.at)
	if n == 0 || r.at[n-1].s.para < s.para || r.at[n-1].s.title {
		return nil
	}
	return &d.measures[n-1]
}

// measureAt is where a measure was read first, and how surely.
type measureAt struct {
	s     *sentence
	title bool
	vague bool // the issuer was taken from the context
}

// merge adds a further mention to the measure that it repeats and reports whether there is one.
func (r *measuring) merge(d *doc, x *concord.Measure, s *sentence, who party) bool {
	for i := range d.measures {
		o, at := &d.measures[i], &r.at[i]
		same := o.Issuer == x.Issuer || !who.named && o.Type == x.Type || at.vague && o.Type == x.Type
		if o.Type != x.Type || !same || o.Against != x.Against && o.Against != "" && x.Against != "" {
			continue
		}
		if o.Announced != "" && x.Announced != "" && o.Announced != x.Announced && !at.title {
			continue
		}
		switch {
		case at.title && !s.title, x.Status == concord.MeasureLifted:
			o.Status, at.title = x.Status, false
			if x.Announced != "" {
				o.Announced = x.Announced
			}
		case o.Status == concord.MeasureAnnounced && x.Status == concord.MeasureInForce && s.para == at.s.para && x.Announced != "":
			o.Status = x.Status
		}
		if who.named && at.vague {
			o.Issuer, at.vague = x.Issuer, false
		}
		o.Announced = firstDate(o.Announced, x.Announced)
		o.EffectiveFrom = firstDate(o.EffectiveFrom, x.EffectiveFrom)
		if o.Against == "" {
			o.Against = x.Against
		}
		if o.Headcount == 0 {
			o.Headcount = x.Headcount
		}
		return true
	}
	return false
}

func firstDate(a, b concord.Date) concord.Date {
	if a != "" {
		return a
	}
	return b
}

// answers are the measures that an accused state takes in its turn.
var answers = map[concord.MeasureType]bool{concord.MeasureExpulsionPNG: true, concord.MeasureConsulateClosure: true,
	concord.MeasureStaffCap: true, concord.MeasureAmbassadorSummoned: true, concord.MeasureEntryBan: true,
	concord.MeasureMovementRestriction: true, concord.MeasureAmbassadorRecalled: true, concord.MeasureBroadcastingBan: true}

// needsAgainst are the measures that are always against somebody.
var needsAgainst = map[concord.MeasureType]bool{concord.MeasureExpulsionPNG: true, concord.MeasureConsulateClosure: true,
	concord.MeasureAmbassadorSummoned: true, concord.MeasureMovementRestriction: true, concord.MeasureStaffCap: true,
	concord.MeasureTravelNotification: true, concord.MeasureBorderClosure: true}

// territory returns where a measure applies.
func territory(d *doc, s *sentence, x *concord.Measure) string {
	if x.Type == concord.MeasureTravelNotification || x.Type == concord.MeasurePoliticalCall || x.Type == concord.MeasureMovementRestriction {
		if s.cue(0, len(s.toks), "schengen") != nil {
			return "Schengen"
		}
	}
	switch x.Type {
	case concord.MeasureBorderClosure, concord.MeasureConsulateClosure, concord.MeasureExpulsionPNG, concord.MeasureStaffCap,
		concord.MeasureMovementRestriction, concord.MeasureVesselSeizure, concord.MeasureEntryBan, concord.MeasureBroadcastingBan:
		return x.Issuer
	}
	return ""
}

// headcount returns the number of people that a measure binds, read inside its words or right before.
func (d *doc) headcount(s *sentence, m *match) int {
	switch concord.MeasureType(m.p.attrs["type"]) {
	case concord.MeasureExpulsionPNG, concord.MeasureSanctionsListing, concord.MeasureEntryBan:
	default:
		return 0
	}
	mm := matcher{text: d.text, s: s}
	for i := max(0, m.first-2); i < min(len(s.toks), m.last+1); i++ {
		if w := mm.word(i); w != "" && (w[len(w)-1] < '0' || w[len(w)-1] > '9') {
			continue // "the 19th package"
		}
		if n, ok := mm.count(i); ok && n > 0 && n < 2000 && !s.toks[i].covers.has(lexicon.Date) &&
			(i+1 >= len(s.toks) || !s.any(i+1, i+2, lexicon.Unit)) {
			return n
		}
	}
	return 0
}

const maxReason = 24 // tokens

// reason returns the words in which the sentence gives the reason of a measure.
func (d *doc) reason(s *sentence, m *match) string {
	c := s.cue(m.last, min(len(s.toks), m.last+14), "reason")
	if c == nil {
		if c = s.cue(0, min(3, m.first), "reason"); c == nil {
			return ""
		}
	}
	end := c.last
	for end < len(s.toks) && end-c.last < maxReason && s.toks[end].punct != ',' && s.toks[end].punct != ';' && s.toks[end].punct != '.' {
		end++
	}
	if end-c.last < 2 || c.last < len(s.toks) && s.toks[c.last].covers.has(lexicon.Date) {
		return ""
	}
	return d.words(s, c.last, end)
}

// answered returns the drafts that a measure answers to: acts of the same sentence.
func (d *doc) answered(s *sentence, _ *match) []concord.IncidentID {
	for _, sum := range d.summaries {
		if sum.mention.s == s && len(sum.acts) <= 2 {
			var out []concord.IncidentID
			for _, a := range sum.acts {
				out = append(out, concord.DraftID(d.id, a.n))
			}
			return out
		}
	}
	var out []concord.IncidentID
	for _, a := range d.acts {
		for _, mm := range a.mentions {
			if mm.s == s {
				out = append(out, concord.DraftID(d.id, a.n))
				break
			}
		}
	}
	return out
}

// countered returns the measure that x answers: the last one that its issuer was hit by.
func (d *doc) countered(x *concord.Measure) concord.MeasureID {
	for i := len(d.measures) - 1; i >= 0; i-- {
		if o := &d.measures[i]; o.Issuer == x.Against && o.Against == x.Issuer {
			return o.ID
		}
	}
	return ""
}
