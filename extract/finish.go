package extract

import (
	"slices"
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
		if !a.told() || d.atWar(a) || d.onlyAnswered(a) {
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
