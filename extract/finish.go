package extract

import (
	"slices"
	"sort"
	"strconv"

	"concord"
	"concord/extract/confidence"
	"concord/extract/odds"
	"concord/lexicon"
)

// finish turns the acts that pass the gates into draft incidents and closes the findings.
func (d *doc) finish(out *concord.Findings) {
	off := d.offTopic()
	renumber := map[concord.IncidentID]concord.IncidentID{}
	d.accept()
	out.Incidents = make([]concord.Incident, 0, len(d.acts))
	for _, a := range d.acts {
		if !a.told() {
			continue
		}
		inc, traits := d.incident(a, len(out.Incidents), off)
		if inc.Confidence < leastDraft && d.lessons == nil {
			continue
		}
		d.lessons.draft(d, a, traits)
		renumber[concord.DraftID(d.id, a.n)] = inc.ID
		out.Incidents = append(out.Incidents, inc)
	}
	if len(out.Incidents) == 0 && (off || !d.hybridMeasures()) {
		d.measures, d.claims = nil, nil
	}
	for i, m := range d.measures {
		m.Incidents = renumbered(m.Incidents, renumber)
		traits := d.measureTraits(&m, &d.measuredAt[i])
		rate(m.Evidence, odds.Measures().Of(traits))
		out.Measures = append(out.Measures, m)
		d.lessons.measure(traits)
	}
	for i, c := range d.claims {
		if c.Incident = renumber[c.Incident]; c.Incident != "" {
			traits := d.claimTraits(&c, &d.claimedAt[i])
			rate(c.Evidence, odds.Claims().Of(traits))
			out.Claims = append(out.Claims, c)
			d.lessons.claim(traits)
		}
	}
	out.Relevant = len(out.Incidents) > 0 || len(out.Measures) > 0
	out.Limits = append(out.Limits, d.limits...)
}

// rate says how likely it is what the evidence supports.
func rate(list []concord.Evidence, sure float64) {
	for k := range list {
		list[k].Confidence = sure
	}
}

func renumbered(ids []concord.IncidentID, by map[concord.IncidentID]concord.IncidentID) []concord.IncidentID {
	var out []concord.IncidentID
	for _, id := range ids {
		if n := by[id]; n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

const usualEvidence = 12 // quotes of an incident; more are made room for

// leastDraft is how likely a draft has to be to be told at all, as one for a person who asks for everything.
const leastDraft = 0.1

// incident renders one act as a draft, with the traits that its confidence rests on; off says that the whole report
// is about something else.
func (d *doc) incident(a *act, n int, off bool) (concord.Incident, []odds.Trait) {
	inc := concord.Incident{ID: concord.DraftID(d.id, n), Unit: concord.UnitIncident, State: concord.StateCandidate,
		Methods: []concord.Method{}, Places: []concord.Place{}, Countries: []string{}, Accused: []string{},
		Attributions: []concord.Attribution{}, LegalSteps: []concord.LegalStep{}, Reports: []concord.ReportID{d.id},
		Evidence: make([]concord.Evidence, 0, usualEvidence)}
	if a.vague {
		inc.Unit = concord.UnitCampaign
	}
	d.setTypes(&inc, a)
	d.setStage(&inc, a)
	d.setMethods(&inc, a)
	d.setTarget(&inc, a)
	d.setTime(&inc, a)
	d.setPlaces(&inc, a)
	d.setAttributions(&inc, a)
	d.setLegal(&inc, a)
	inc.Title = titleOf(&inc)
	traits := d.traits(a, &inc, off)
	confidence.Rate(&inc)
	inc.Confidence = odds.Drafts().Of(traits)
	return inc, traits
}

// setTypes ranks the types of the mentions: strong words count more than everyday ones, the title
// more than the body, and an everyday word never adds a type beside strong ones of its family.
func (d *doc) setTypes(inc *concord.Incident, a *act) {
	votes := map[concord.ActivityType]float64{}
	first := map[concord.ActivityType]*mention{}
	strong := false
	for _, m := range a.mentions {
		strong = strong || !m.weak
	}
	other := true // of no kind that the record model names
	for _, m := range a.mentions {
		other = other && m.types[0] == concord.ActivityOther
	}
	for _, m := range a.mentions {
		if m.weak && strong && m.family == famAny && !a.vague || m.types[0] == concord.ActivityOther && strong && !other {
			continue
		}
		w := 2.0
		if m.weak {
			w = 0.8
		}
		if m.s.title {
			w *= 1.5
		}
		for _, t := range m.types {
			votes[t] += w
			if first[t] == nil || first[t].weak && !m.weak {
				first[t] = m
			}
		}
	}
	if m := d.kindOfAttack(a); m != nil { // "the attack": of the kind that the report is about
		clear(votes)
		votes[m.types[0]], first[m.types[0]] = 1, m
	}
	for t := range votes {
		inc.ActivityTypes = append(inc.ActivityTypes, t)
	}
	rank := func(t concord.ActivityType) float64 {
		v := votes[t]
		if !a.vague && (t == concord.ActivitySabotage || t == concord.ActivityPlot) { // frames: what was physically done comes first
			v *= 0.3
		}
		if t == concord.ActivityAccident && !a.clearedNow() { // somebody's word for it, not what it is
			v *= 0.3
		}
		return v
	}
	sort.Slice(inc.ActivityTypes, func(i, j int) bool {
		x, y := inc.ActivityTypes[i], inc.ActivityTypes[j]
		if rank(x) != rank(y) {
			return rank(x) > rank(y)
		}
		return x < y
	})
	if len(inc.ActivityTypes) > 1 {
		inc.ActivityTypes = slices.DeleteFunc(inc.ActivityTypes, func(t concord.ActivityType) bool { return t == concord.ActivityOther })
	}
	d.addFrame(inc, a)
	best := rank(inc.ActivityTypes[0])
	inc.ActivityTypes = slices.DeleteFunc(inc.ActivityTypes, func(t concord.ActivityType) bool {
		return !a.vague && t != inc.ActivityTypes[0] && first[t] != nil && (votes[t] < 1 || rank(t) < best*0.2)
	})
	for _, t := range inc.ActivityTypes {
		m := first[t]
		if m == nil {
			continue
		}
		if m.same != nil {
			m = m.same
		}
		inc.Evidence = append(inc.Evidence, d.evidence("activity_types", string(t), m.readBy(), m.s, m.first, m.last))
	}
}

// readBy names the pattern that found a mention, or what sort of word it is.
func (m *mention) readBy() string {
	switch {
	case m.rule != "":
		return m.rule
	case m.weak:
		return "everyday"
	}
	return "trigger"
}

// kindOfAttack returns, for an act that only words like "attack" tell, the first mention of the report
// that says of what kind attacks are here; nil when the act has words of its own or none does.
func (d *doc) kindOfAttack(a *act) *mention {
	for _, m := range a.mentions {
		if !m.weak || m.family != famAny {
			return nil
		}
	}
	for _, m := range d.mentions {
		if !m.weak && m.family != famAny && m.realis == actual {
			return m
		}
	}
	return nil
}

// addFrame adds sabotage to a physical act that an official body lays at a state's door: that is what
// the statement says of it.
func (d *doc) addFrame(inc *concord.Incident, a *act) {
	if a.family != famForce || slices.Contains(inc.ActivityTypes, concord.ActivitySabotage) {
		return
	}
	for _, x := range a.attributions {
		if x.names() && x.MadeBy != "" && len(x.AttributedTo) == 2 && x.BodyType != concord.BodyAccusedState {
			inc.ActivityTypes = append(inc.ActivityTypes, concord.ActivitySabotage)
			inc.Evidence = append(inc.Evidence, d.evidence("activity_types", string(concord.ActivitySabotage), x.rule, x.s, x.first, x.last))
			return
		}
	}
}

// setStage takes the stage that the mentions agree on; what was done outranks what was planned.
func (d *doc) setStage(inc *concord.Incident, a *act) {
	votes := map[concord.Stage]int{}
	first := map[concord.Stage]*mention{}
	for _, m := range a.mentions {
		st := m.stage
		if st == "" {
			if m.weak && len(a.mentions) > 1 {
				continue
			}
			st = concord.StageAccomplished
		}
		votes[st]++
		if first[st] == nil {
			first[st] = m
		}
	}
	best := concord.StageAccomplished
	for _, st := range []concord.Stage{concord.StageFoiled, concord.StageAttempted, concord.StagePlanned} {
		if votes[st] > votes[best] || votes[st] > 0 && votes[st] == votes[best] && st == concord.StageFoiled {
			best = st
		}
	}
	if a.clearedNow() {
		best = concord.StageNoIncident
		for _, x := range a.attributions {
			if x.Strength == concord.StrengthOtherCause {
				best = concord.StageAccident
			}
		}
	}
	inc.Stage = best
	m := first[best]
	if m == nil {
		m = a.mentions[0]
	}
	inc.Evidence = append(inc.Evidence, d.evidence("stage", string(best), "stage", m.s, m.first, m.last))
}

// clearedNow reports that the last word on the act is that it was none, or an accident.
func (a *act) clearedNow() bool {
	cleared, named := false, false
	for _, x := range a.attributions {
		switch x.Strength {
		case concord.StrengthRuledOut, concord.StrengthOtherCause:
			cleared = true
		case concord.StrengthDenied, concord.StrengthNoPosition, concord.StrengthNoEvidence:
		default:
			named = true
		}
	}
	return cleared && !named
}

func (d *doc) setMethods(inc *concord.Incident, a *act) {
	add := func(v concord.Method, rule string, s *sentence, first, last int) {
		if v.Valid() && !slices.Contains(inc.Methods, v) && len(inc.Methods) < 3 {
			inc.Methods = append(inc.Methods, v)
			inc.Evidence = append(inc.Evidence, d.evidence("methods", string(v), rule, s, first, last))
		}
	}
	for _, m := range a.mentions {
		if m.method != "" {
			add(m.method, "told", m.s, m.first, m.last)
		}
	}
	for _, m := range a.mentions {
		for k := range m.s.Tags {
			if t := &m.s.Tags[k]; t.Class == lexicon.Method && abs(t.First-m.first) < 20 {
				add(concord.Method(t.Entry.Value), "nearby", m.s, t.First, t.Last)
			}
		}
	}
}

func (d *doc) setTime(inc *concord.Incident, a *act) {
	if a.date < 0 {
		return
	}
	r := &d.dates[a.date]
	inc.Time = r.when
	inc.Evidence = append(inc.Evidence, d.evidence("time", string(r.when.Start), r.rule, r.s, r.first, r.last))
}

// setPlaces writes the places of an act. A bare country tells the country and is no place.
func (d *doc) setPlaces(inc *concord.Incident, a *act) {
	for _, ref := range d.finest(a.places) {
		p := d.placeOf(&d.places[ref])
		if slices.ContainsFunc(inc.Places, func(o concord.Place) bool { return o.Name == p.Name && o.Country == p.Country }) || len(inc.Places) >= 12 {
			continue
		}
		r := &d.places[ref]
		if p.Precision != concord.GeoCountry {
			field := "places[" + strconv.Itoa(len(inc.Places)) + "]"
			inc.Places = append(inc.Places, p)
			inc.Evidence = append(inc.Evidence, d.evidence(field, p.Name, "gazetteer", r.s, r.first, r.last))
		}
		if p.Country != "" && !slices.Contains(inc.Countries, p.Country) {
			inc.Countries = append(inc.Countries, p.Country)
			inc.Evidence = append(inc.Evidence, d.evidence("countries", p.Country, "gazetteer", r.s, r.first, r.last))
		}
	}
	if len(inc.Countries) == 0 && !a.vague {
		d.setCountry(inc, a)
	}
}

func (d *doc) setLegal(inc *concord.Incident, a *act) {
	for _, x := range a.legal {
		field := "legal_steps[" + strconv.Itoa(len(inc.LegalSteps)) + "]"
		inc.LegalSteps = append(inc.LegalSteps, x.LegalStep)
		e := d.evidence(field, string(x.Stage), "legal", x.s, x.first, x.last)
		e.Confidence = x.sure
		inc.Evidence = append(inc.Evidence, e)
	}
}
