package extract

import (
	"slices"

	"concord"
	"concord/extract/odds"
	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
)

// legalStep is a legal step with the words that it was read from.
type legalStep struct {
	concord.LegalStep
	s           *sentence
	first, last int
	rule        string
	about       float64 // how likely it is about the act that it hangs on
	sure        float64 // how likely an annotation has it there too
	times       int     // how often it was told
	weak        bool    // only mentioned: counts where nothing firmer is told
}

// legalReader is what the reader of legal steps remembers of one report.
type legalReader struct {
	surroundings
	only  string // the country of all courts, prosecutors and services that the report names, "" when they differ
	forum string // the country whose court or prosecutor the whole report is from, "" when none is
	group []*act // the acts that headline or lead tell one step of: one case
}

// findLegalSteps finds arrests, charges, trials and judgments and hangs them on the acts.
func (d *doc) findLegalSteps() {
	if len(d.acts) == 0 {
		return
	}
	r := &legalReader{surroundings: d.surroundings(), forum: d.forum(), only: d.onlyAuthority()}
	for pass := range 2 { // what the headline tells again is told better in the text
		for _, s := range d.sents {
			if s.title != (pass == 1) {
				continue
			}
			ms := s.Find("legal")
			if len(ms) == 0 {
				if m, ok := s.likely(sense.Legal, hearsStep, hearsStage, "legal", "stage"); ok && !s.names(m.First, m.Last) {
					ms = append(ms, m)
				}
			}
			for i := range ms {
				if !d.noStep(s, &ms[i]) && !(s.title && d.hasStage(ms[i].Pattern.Attrs["stage"])) {
					d.legalStep(s, &ms[i], ms, r)
				}
			}
		}
	}
	for _, a := range d.acts {
		a.legal = orderly(a.legal)
	}
	for _, a := range d.acts {
		for i := range a.legal {
			x := &a.legal[i]
			x.sure = odds.Steps().Of(d.stepTraits(x, a))
		}
	}
}

// names reports that the tokens are part of a body's name.
func (s *sentence) names(first, last int) bool {
	for k := range s.Tags {
		if t := &s.Tags[k]; t.Class == lexicon.Body && t.First <= first && t.Last >= last {
			return true
		}
	}
	return false
}

// hasStage reports that some act has a step of that stage.
func (d *doc) hasStage(stage string) bool {
	for _, a := range d.acts {
		for _, x := range a.legal {
			if string(x.Stage) == stage {
				return true
			}
		}
	}
	return false
}

// noStep reports words that tell of no step: denied, feared, asked for, still to come, or of a ship.
func (d *doc) noStep(s *sentence, m *grammar.Match) bool {
	from := s.clauseComma(m.First, 12)
	if n := s.Cue(from, m.Last, "negation"); n != nil && m.Pattern.Attrs["stage"] != "dismissed" && m.Pattern.Attrs["stage"] != "acquitted" {
		return true
	}
	if s.Cue(max(from, m.First-5), m.First, "unproven") != nil || s.Cue(max(0, m.First-2), m.Last+2, "no_step") != nil {
		return true
	}
	if m.Pattern.Attrs["stage"] == "charged" && m.Last < len(s.Toks) && s.Toks[m.Last].Digit && !s.Any(m.Last, m.Last+1, lexicon.Date) {
		return true // a price
	}
	if s.Cue(0, len(s.Toks), "exercise", "film", "sport", "historical") != nil {
		return true
	}
	for i := range d.official { // a ship held is a measure
		o := &d.official[i]
		if o.Sentence == s.Sentence && o.First < m.Last && m.First < o.Last && o.Pattern.Attrs["type"] == string(concord.MeasureVesselSeizure) {
			return true
		}
	}
	switch {
	case m.Pattern.Attrs["about"] == "case" && s.Cue(0, m.First, "case_word") == nil && (s.N == 0 || d.sents[s.N-1].Cue(0, len(d.sents[s.N-1].Toks), "case_word") == nil):
		return true
	case m.Pattern.Attrs["court"] != "" && !d.courtAround(s):
		return true
	}
	return s.within(m, lexicon.Body) // part of a name: "Central Bureau of Investigation"
}

// courtAround reports a court, a prison or a judgment in the sentence, its neighbours or the title.
func (d *doc) courtAround(s *sentence) bool {
	for n := max(0, s.N-1); n < min(len(d.sents), s.N+2); n++ {
		if p := d.sents[n]; p.Cue(0, len(p.Toks), "court_word") != nil {
			return true
		}
	}
	return d.sents[0].title && d.sents[0].Cue(0, len(d.sents[0].Toks), "court_word") != nil
}

// within reports that a tag of a class covers a match and more.
func (s *sentence) within(m *grammar.Match, c lexicon.Class) bool {
	for k := range s.Tags {
		if t := &s.Tags[k]; t.Class == c && t.First <= m.First && t.Last >= m.Last && t.Last-t.First > m.Last-m.First {
			return true
		}
	}
	return false
}

// clauseComma returns the start of the part of a sentence that token i stands in, at most n back: a
// comma, a semicolon or a colon ends it.
func (s *sentence) clauseComma(i, n int) int {
	for k := i - 1; k >= max(0, i-n); k-- {
		if p := s.Toks[k].Punct; p == ';' || p == ':' || p == ',' || p == '-' {
			return k + 1
		}
	}
	return max(0, i-n)
}

func (d *doc) legalStep(s *sentence, m *grammar.Match, all []grammar.Match, r *legalReader) {
	step := legalStep{s: s, first: m.First, last: m.Last, rule: m.Pattern.ID, weak: m.Pattern.Attrs["weak"] != ""}
	step.Stage = concord.LegalStage(m.Pattern.Attrs["stage"])
	if !step.Stage.Valid() {
		return
	}
	step.Date = d.legalDate(s, m, all)
	step.People = d.people(s, m)
	step.Level = d.courtLevel(s)
	if step.Stage == concord.LegalCharged || step.Stage == concord.LegalConvicted {
		step.Qualification = d.qualification(s, m)
	}
	country := d.legalSubject(s, m, r)
	x := d.placed(saying{kind: "law", row: string(step.Stage), s: s, country: country, acts: d.legalTargets(s, m, country, r)})
	d.teach(x)
	bounds := d.boundTo(x)
	acts := make([]*act, len(bounds))
	for i := range bounds {
		acts[i] = bounds[i].act
	}
	if len(acts) > 1 && len(r.group) == 0 && (s.title || s.para <= leadParagraphs) {
		r.group = acts
	}
	series := d.arrestSeries(s, m, all)
	for i, a := range acts {
		step.about, step.times = bounds[i].sure, 1
		for _, x := range series {
			one := step
			one.Date, one.Jurisdiction, one.People = x.date, x.country, 0
			if one.Jurisdiction == "" {
				one.Jurisdiction = d.jurisdictions(s, m, a, country, r)[0]
			}
			a.addStep(one)
		}
		if len(series) > 0 {
			continue
		}
		for _, j := range d.jurisdictions(s, m, a, country, r) {
			one := step
			one.Jurisdiction = j
			a.addStep(one)
		}
	}
}

// addStep adds a step to an act, or what is new of it to the step that is there.
func (a *act) addStep(step legalStep) {
	for i := range a.legal {
		o := &a.legal[i]
		if o.Stage != step.Stage || o.Jurisdiction != step.Jurisdiction && o.Jurisdiction != "" && step.Jurisdiction != "" {
			continue
		}
		if o.Date != "" && step.Date != "" && !agree(o.Date, step.Date) {
			continue
		}
		if len(step.Date) > len(o.Date) {
			o.Date = step.Date
		}
		if o.Jurisdiction == "" {
			o.Jurisdiction = step.Jurisdiction
		}
		o.about = max(o.about, step.about)
		o.times++
		if o.People == 0 {
			o.People = step.People
		}
		if o.Level == "" {
			o.Level = step.Level
		}
		if len(o.Qualification) == 0 {
			o.Qualification = step.Qualification
		}
		if o.weak && !step.weak {
			o.s, o.first, o.last, o.rule, o.weak = step.s, step.first, step.last, step.rule, false
		}
		return
	}
	a.legal = append(a.legal, step)
}

// agree reports that one date is the other, or its month or year.
func agree(a, b concord.Date) bool {
	n := min(len(a), len(b))
	return a[:n] == b[:n]
}

// orderly sorts the steps of an act by how far they go, and drops what a later step implies: the
// inquiry that is only mentioned, and the trial and the charge that a judgment ends, when they have
// no day of their own.
func orderly(steps []legalStep) []legalStep {
	judged, firm := map[string]bool{}, false
	for _, x := range steps {
		switch x.Stage {
		case concord.LegalConvicted, concord.LegalAcquitted, concord.LegalDismissed:
			judged[x.Jurisdiction] = true
		}
		firm = firm || !x.weak
	}
	steps = slices.DeleteFunc(steps, func(x legalStep) bool {
		switch {
		case x.weak && firm:
			return true
		case x.Date != "":
			return false
		case x.Stage == concord.LegalOnTrial, x.Stage == concord.LegalCharged, x.Stage == concord.LegalInvestigation:
			return judged[x.Jurisdiction]
		}
		return false
	})
	slices.SortStableFunc(steps, func(a, b legalStep) int {
		if a.Date != "" && b.Date != "" && a.Date[:4] != b.Date[:4] {
			if a.Date < b.Date {
				return -1
			}
			return 1
		}
		return a.Stage.Rank() - b.Stage.Rank()
	})
	return steps
}

// actCountry returns the country of an act by its places, "" when it has none.
func (d *doc) actCountry(a *act) string {
	for _, p := range a.places {
		if c := d.places[p].place().Country; c != "" {
			return c
		}
	}
	return ""
}
