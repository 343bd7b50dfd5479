package extract

import (
	"concord"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
)

// markMeasures finds the words that tell of official acts, so that the places and days beside them
// are not taken for those of an incident.
func (d *doc) markMeasures() {
	for _, s := range d.sents {
		for _, m := range s.Find("measure") {
			s.official = append(s.official, [2]int{m.First, m.Last})
			d.official = append(d.official, m)
		}
		if len(s.official) > 0 {
			continue
		}
		if m, ok := s.likely(sense.Measure, hearsMeasure, hearsOfType, "measure", "type"); ok {
			s.official = append(s.official, [2]int{m.First, m.Last})
			d.official = append(d.official, m)
		}
	}
}

// findMeasures reads them: what, by whom, against whom, and how far they have got.
func (d *doc) findMeasures() {
	around := &measuring{surroundings: d.surroundings()}
	for _, m := range d.heardMeasures() {
		s := d.of(m)
		if d.overshadowed(m) || d.noMeasure(s, m) {
			continue
		}
		d.measure(s, m, around)
	}
}

// heardMeasures are what tells of official acts, in reading order: what marked them, and what the model hears less surely.
func (d *doc) heardMeasures() (out []*grammar.Match) {
	next := 0
	for _, s := range d.sents {
		from := next
		for ; next < len(d.official) && d.official[next].Sentence == s.Sentence; next++ {
			out = append(out, &d.official[next])
		}
		if next > from {
			continue
		}
		if m, ok := s.likely(sense.Measure, mayMeasure, mayBeOfType, "measure", "type"); ok {
			out = append(out, &m)
		}
	}
	return out
}

// noMeasure reports words that tell of no official act: negated, assumed, of a drill or a game, or a
// question.
func (d *doc) noMeasure(s *sentence, m *grammar.Match) bool {
	if s.Cue(0, len(s.Toks), "exercise", "film", "sport", "labour") != nil {
		return true
	}
	if n := s.Cue(s.Clause(m.First, 6), m.Last, "negation"); n != nil && !d.clauseMark(s, n.Last, m.First) {
		return true
	}
	if h := s.Cue(s.Clause(m.First, 8), m.First, "conditional"); h != nil {
		return true
	}
	if n := len(s.Toks); n > 0 && s.Toks[n-1].Punct == '?' {
		return true
	}
	if m.Pattern.Attrs["verb"] != "" && m.First > 0 {
		if w := s.Word(m.First - 1); w == grammar.WordThe || w == grammar.WordA {
			return true // "the closed crossing"
		}
	}
	if m.Pattern.Attrs["passive"] != "" && m.Last-m.First > 2 {
		if w := s.Word(m.Last - 2); w == grammar.WordThe || w == grammar.WordA {
			return true // "the border … near the closed"
		}
	}
	return m.Pattern.Attrs["about"] == "sanctions" && !d.speaksOf(s, "sanctioning")
}

// speaksOf reports a cue in the sentence or the three before it.
func (d *doc) speaksOf(s *sentence, kind string) bool {
	for n := s.N; n >= max(0, s.N-3); n-- {
		if p := d.sents[n]; p.Cue(0, len(p.Toks), kind) != nil {
			return true
		}
	}
	return false
}

// overshadowed reports a match that only repeats what another one of the sentence tells better: the
// travel ban that goes with a listing, the restriction that a call asks for.
func (d *doc) overshadowed(m *grammar.Match) bool {
	t := concord.MeasureType(m.Pattern.Attrs["type"])
	for i := range d.official {
		o := &d.official[i]
		if o == m {
			continue
		}
		ot := concord.MeasureType(o.Pattern.Attrs["type"])
		near := o.Sentence == m.Sentence || o.Sentence.N == m.Sentence.N-1 && d.of(o).para == d.of(m).para
		overlap := o.Sentence == m.Sentence && o.First < m.Last && m.First < o.Last
		switch {
		case t == concord.MeasureEntryBan && ot == concord.MeasureSanctionsListing && near:
			return true
		case (t == concord.MeasureMovementRestriction || t == concord.MeasureEntryBan) && ot == concord.MeasurePoliticalCall && overlap,
			t == concord.MeasurePoliticalCall && ot == concord.MeasureNATOArticle4 && o.Sentence == m.Sentence:
			return true
		case t == concord.MeasureEntryBan && m.Sentence.Has.Has(lexicon.Legal) && ot == t:
			return m.Sentence.First(0, lexicon.Legal, func(g *grammar.Tag) bool { return g.Entry.Value == "convicted" }) != nil
		case t == concord.MeasureBorderClosure && ot == concord.MeasureConsulateClosure && overlap:
			return true
		}
	}
	return false
}

func (d *doc) measure(s *sentence, m *grammar.Match, around *measuring) {
	x := concord.Measure{Type: concord.MeasureType(m.Pattern.Attrs["type"])}
	before := around.last(d, s)
	if x.Type == "same" {
		if before == nil {
			return
		}
		x.Type, x.Against = before.Type, before.Against
	}
	who := d.issuer(s, m, around)
	x.Issuer = who.code
	if m.Pattern.Attrs["type"] == "same" && (!who.named || who.code == before.Issuer) {
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
	x.Target = s.Words(m.First, m.Last)
	x.Headcount = d.headcount(s, m)
	d.measureDates(s, m, &x)
	if around.merge(d, &x, s, who) {
		return
	}
	x.Territory = territory(d, s, &x)
	x.StatedReason = d.reason(s, m)
	x.ID = concord.MeasureID("m-" + concord.DeriveID(string(d.id), string(x.Type), x.Issuer, x.Against, string(x.Announced))[:18])
	x.Evidence = append(x.Evidence, d.evidence("type", string(x.Type), m.Pattern.ID, s, m.First, m.Last))
	x.Evidence = append(x.Evidence, d.evidence("words", "", m.Pattern.ID, s, 0, len(s.Toks)))
	x.Incidents = d.answered(s, m)
	if s.Cue(0, len(s.Toks), "in_return") != nil {
		x.Counters = d.countered(&x)
	}
	d.measures = append(d.measures, x)
	d.measuredAt = append(d.measuredAt, measureAt{s: s, rule: m.Pattern.ID, times: 1, title: s.title, vague: !who.named})
}

// measuring is what the reader of measures remembers.
type measuring struct{ surroundings }

// last returns the measure read last in the paragraph of s, nil when there is none.
func (r *measuring) last(d *doc, s *sentence) *concord.Measure {
	n := len(d.measuredAt)
	if n == 0 || d.measuredAt[n-1].s.para < s.para || d.measuredAt[n-1].s.title {
		return nil
	}
	return &d.measures[n-1]
}

// measureAt is where a measure was read first, and how surely.
type measureAt struct {
	s     *sentence
	rule  string
	times int // how often it was told
	title bool
	vague bool // the issuer was taken from the context
}

// merge adds a further mention to the measure that it repeats and reports whether there is one.
func (r *measuring) merge(d *doc, x *concord.Measure, s *sentence, who party) bool {
	for i := range d.measures {
		o, at := &d.measures[i], &d.measuredAt[i]
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
		at.times++
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
		if s.Cue(0, len(s.Toks), "schengen") != nil {
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
func (d *doc) headcount(s *sentence, m *grammar.Match) int {
	switch concord.MeasureType(m.Pattern.Attrs["type"]) {
	case concord.MeasureExpulsionPNG, concord.MeasureSanctionsListing, concord.MeasureEntryBan:
	default:
		return 0
	}
	for i := max(0, m.First-2); i < min(len(s.Toks), m.Last+1); i++ {
		if w := s.Digits(i); w != "" && (w[len(w)-1] < '0' || w[len(w)-1] > '9') {
			continue // "the 19th package"
		}
		if n, ok := s.Count(i); ok && n > 0 && n < 2000 && !s.Toks[i].Covers.Has(lexicon.Date) &&
			(i+1 >= len(s.Toks) || !s.Any(i+1, i+2, lexicon.Unit)) {
			return n
		}
	}
	return 0
}

const maxReason = 24 // tokens

// reason returns the words in which the sentence gives the reason of a measure.
func (d *doc) reason(s *sentence, m *grammar.Match) string {
	c := s.Cue(m.Last, min(len(s.Toks), m.Last+14), "reason")
	if c == nil {
		if c = s.Cue(0, min(3, m.First), "reason"); c == nil {
			return ""
		}
	}
	end := c.Last
	for end < len(s.Toks) && end-c.Last < maxReason && s.Toks[end].Punct != ',' && s.Toks[end].Punct != ';' && s.Toks[end].Punct != '.' {
		end++
	}
	if end-c.Last < 2 || c.Last < len(s.Toks) && s.Toks[c.Last].Covers.Has(lexicon.Date) {
		return ""
	}
	return s.Words(c.Last, end)
}

// answered returns the drafts that a measure answers to: acts of the same sentence.
func (d *doc) answered(s *sentence, _ *grammar.Match) []concord.IncidentID {
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
