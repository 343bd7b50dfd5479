package extract

import (
	"slices"
	"sort"
	"strconv"

	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// finish turns the acts that pass the gates into draft incidents and closes the findings.
func (d *doc) finish(out *concord.Findings) {
	off := d.offTopic()
	renumber := map[concord.IncidentID]concord.IncidentID{}
	d.accept()
	for _, a := range d.acts {
		if off || !a.accepted {
			continue
		}
		inc := d.incident(a, len(out.Incidents))
		renumber[concord.DraftID(d.id, a.n)] = inc.ID
		out.Incidents = append(out.Incidents, inc)
	}
	if len(out.Incidents) == 0 && (off || !d.hybridMeasures()) {
		d.measures, d.claims = nil, nil
	}
	for _, m := range d.measures {
		m.Incidents = renumbered(m.Incidents, renumber)
		out.Measures = append(out.Measures, m)
	}
	for _, c := range d.claims {
		if c.Incident = renumber[c.Incident]; c.Incident != "" {
			out.Claims = append(out.Claims, c)
		}
	}
	out.Relevant = len(out.Incidents) > 0 || len(out.Measures) > 0
	out.Limits = append(out.Limits, d.limits...)
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

// incident renders one act as a draft.
func (d *doc) incident(a *act, n int) concord.Incident {
	inc := concord.Incident{ID: concord.DraftID(d.id, n), Unit: concord.UnitIncident, State: concord.StateCandidate,
		Methods: []concord.Method{}, Places: []concord.Place{}, Countries: []string{}, Accused: []string{},
		Attributions: []concord.Attribution{}, LegalSteps: []concord.LegalStep{}, Reports: []concord.ReportID{d.id}}
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
	return inc
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
	for _, m := range a.mentions {
		if m.weak && strong && m.family == famAny && !a.vague || m.types[0] == concord.ActivityOther && strong && len(a.mentions) > 1 {
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
	for t := range votes {
		inc.ActivityTypes = append(inc.ActivityTypes, t)
	}
	rank := func(t concord.ActivityType) float64 {
		v := votes[t]
		if t == concord.ActivitySabotage || t == concord.ActivityPlot { // frames: what was physically done comes first
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
		inc.Evidence = append(inc.Evidence, d.evidence("activity_types", string(t), "trigger", m.s, m.first, m.last))
	}
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
	add := func(v concord.Method, s *sentence, first, last int) {
		if v.Valid() && !slices.Contains(inc.Methods, v) && len(inc.Methods) < 3 {
			inc.Methods = append(inc.Methods, v)
			inc.Evidence = append(inc.Evidence, d.evidence("methods", string(v), "method", s, first, last))
		}
	}
	for _, m := range a.mentions {
		if m.method != "" {
			add(m.method, m.s, m.first, m.last)
		}
	}
	for _, m := range a.mentions {
		for k := range m.s.tags {
			if t := &m.s.tags[k]; t.class == lexicon.Method && abs(t.first-m.first) < 20 {
				add(concord.Method(t.entry.Value), m.s, t.first, t.last)
			}
		}
	}
}

// setTarget takes the noun phrase of a known thing that a pattern tied to a mention, strong mentions
// first, else the nearest such phrase in the clause of a mention; and the sector it belongs to.
func (d *doc) setTarget(inc *concord.Incident, a *act) {
	var best *mention
	score := 0
	for _, m := range a.mentions {
		if m.target.first < 0 {
			d.nearestTarget(m, a.family)
		}
		if m.target.first < 0 || d.headKind(m) == "" {
			continue
		}
		n := 2
		if !m.weak {
			n++
		}
		if !m.s.title {
			n++
		}
		if m.near {
			n -= 2
		}
		if n > score {
			best, score = m, n
		}
	}
	if best != nil {
		t := best.target
		inc.Target = d.words(best.s, t.first, t.last)
		inc.Evidence = append(inc.Evidence, d.evidence("target", inc.Target, "hit", best.s, t.first, t.last))
		if inc.ActivityTypes[0] != concord.ActivityAirspaceViolation {
			d.setSector(inc, best.s, t.first, t.last)
		}
	}
	for _, ref := range a.places {
		if v := concord.Sector(d.places[ref].place().Sector); inc.Sector == "" && v.Valid() {
			r := &d.places[ref]
			inc.Sector = v
			inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "gazetteer", r.s, r.first, r.last))
		}
	}
	if v, ok := sectorOfType[inc.ActivityTypes[0]]; ok && inc.Sector == "" {
		m := a.mentions[0]
		inc.Sector = v
		inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "type", m.s, m.first, m.last))
	}
	for _, m := range a.mentions {
		for k := range m.s.tags {
			if t := &m.s.tags[k]; t.class == lexicon.Target && critical[t.entry.Attr("kind")] {
				d.setSector(inc, m.s, t.first, t.last)
			}
		}
	}
}

// sectorOfType is the sector that an act of a type hits by its nature, where no target is named.
var sectorOfType = map[concord.ActivityType]concord.Sector{
	concord.ActivityAirspaceViolation: "armed_forces", concord.ActivityGNSSInterference: "transport",
	concord.ActivityElectionInterference: "public_administration", concord.ActivityFIMI: "information_space",
	concord.ActivityBorderProvocation: "public_administration", concord.ActivityInstrumentalisedMigration: "public_administration",
}

// nearestTarget gives a mention the noun phrase of a known thing that stands nearest to it in its
// clause. People are a target only of acts against people.
func (d *doc) nearestTarget(m *mention, f family) {
	least := 9
	for k := range m.s.tags {
		t := &m.s.tags[k]
		if t.class != lexicon.Target || t.first < m.last && m.first < t.last || m.s.any(t.first, t.last, lexicon.Body) {
			continue
		}
		if (t.entry.Value == "individual_protected") != (f == famPeople) {
			continue
		}
		dist := max(m.first-t.last, t.first-m.last)
		if t.first < m.first {
			dist++ // what is hit stands behind more often
		}
		if dist >= least || d.clauseBetween(m.s, min(m.last, t.last), max(m.first, t.first)) {
			continue
		}
		c := capture{first: t.first, last: t.last}
		for _, p := range m.s.phrases {
			if p.first <= t.first && p.last >= t.last && p.last-p.first < 9 && (p.last <= m.first || p.first >= m.last) {
				c.first, c.last = min(c.first, p.first), max(c.last, p.last)
			}
		}
		m.target, m.near, least = c, true, dist
	}
}

// setSector takes the sector of the last known thing in a phrase.
func (d *doc) setSector(inc *concord.Incident, s *sentence, first, last int) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class == lexicon.Target && t.first >= first && t.last <= last && t.entry.Value != "other" && concord.Sector(t.entry.Value).Valid() && inc.Sector == "" {
			inc.Sector = concord.Sector(t.entry.Value)
			inc.Evidence = append(inc.Evidence, d.evidence("sector", t.entry.Value, "target", s, t.first, t.last))
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
		if d.setCountry(inc, a); len(inc.Countries) == 0 {
			d.setHomeCountry(inc)
		}
	}
}

// setCountry takes the country from an adjective beside the mention ("a Danish airport") when no
// place tells it: first in the target, then in the sentence, then from the bodies that act on it.
func (d *doc) setCountry(inc *concord.Incident, a *act) {
	if m := a.mentions[len(a.mentions)-1]; m.s.country != "" && !d.accusing(m.s.country) {
		inc.Countries = append(inc.Countries, m.s.country)
		inc.Evidence = append(inc.Evidence, d.evidence("countries", m.s.country, "section", m.s, m.first, m.last))
		return
	}
	for pass := range 3 {
		for _, m := range a.mentions {
			first, last := 0, len(m.s.toks)
			if pass == 0 {
				if m.target.first < 0 {
					continue
				}
				first, last = m.target.first, m.target.last
			}
			country, at := d.onlyNation(m.s, first, last, pass == 2)
			if country == "" {
				continue
			}
			inc.Countries = append(inc.Countries, country)
			inc.Evidence = append(inc.Evidence, d.evidence("countries", country, "demonym", m.s, at, at+1))
			return
		}
	}
}

// setHomeCountry takes the country whose authorities the whole report is about, where it is one and
// nothing else tells the country of an act.
func (d *doc) setHomeCountry(inc *concord.Incident) {
	type place struct {
		s           *sentence
		first, last int
	}
	count, at := map[string]int{}, map[string]place{}
	for _, s := range d.sents {
		for k := range s.tags {
			t := &s.tags[k]
			c := ""
			switch {
			case t.class == lexicon.Body:
				if c = t.entry.Attr("country"); c == "" {
					c = d.countryIn(s, t.first, t.last)
				}
			case t.class == lexicon.Place && d.places[t.ref].org:
				c = d.places[t.ref].place().Country
			}
			if len(c) != 2 || d.accusing(c) || c == "UA" || c == "EU" {
				continue
			}
			if count[c]++; count[c] == 1 {
				at[c] = place{s, t.first, t.last}
			}
		}
	}
	best, total := "", 0
	for c, n := range count {
		total += n
		if n > count[best] || n == count[best] && c < best {
			best = c
		}
	}
	if best == "" || count[best] < 2 || count[best]*4 < total*3 {
		return
	}
	p := at[best]
	inc.Countries = append(inc.Countries, best)
	inc.Evidence = append(inc.Evidence, d.evidence("countries", best, "home", p.s, p.first, p.last))
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
	if !s.toks[i].upper || s.any(i, i+1, lexicon.Body) {
		return ""
	}
	country := ""
	s.at(i, lexicon.Place, func(t *tag) bool {
		if p := &d.places[t.ref]; p.place().Kind == gazetteer.Country && !p.org && !p.speaker && !p.origin && !p.route {
			country = p.place().Country
		}
		return false
	})
	if country == "" && s.cue(i+1, i+3, "person") == nil {
		country, _ = gazetteer.Demonym(d.folded(s, i))
	}
	return country
}

// setAttributions writes the statements. What the report says in its own voice fills the accused; it
// is a statement of its own only where nobody else names the same.
func (d *doc) setAttributions(inc *concord.Incident, a *act) {
	spoken := map[string]bool{}
	for _, x := range a.attributions {
		if x.MadeBy != "" && x.names() {
			spoken[x.AttributedTo] = true
		}
	}
	for _, x := range a.attributions {
		field := "attributions[" + strconv.Itoa(len(inc.Attributions)) + "]"
		e := d.evidence(field, string(x.Strength), x.rule, x.s, x.first, x.last)
		e.SaidBy = x.MadeBy
		if x.MadeBy != "" || !spoken[x.AttributedTo] {
			spoken[x.AttributedTo] = spoken[x.AttributedTo] || x.MadeBy == ""
			if x.MadeBy == "" {
				x.MadeBy = "the report"
			}
			inc.Attributions = append(inc.Attributions, x.Attribution)
			inc.Evidence = append(inc.Evidence, e)
		}
		if x.names() && !slices.Contains(inc.Accused, x.AttributedTo) {
			inc.Accused = append(inc.Accused, x.AttributedTo)
			e.Field, e.Value = "accused", x.AttributedTo
			inc.Evidence = append(inc.Evidence, e)
		}
	}
}

// names reports a statement that names somebody as the author.
func (x attributed) names() bool {
	switch x.Strength {
	case concord.StrengthCourt, concord.StrengthAllegedInCharges, concord.StrengthVesselIdentified:
		return x.AttributedTo != ""
	}
	return x.AttributedTo != "" && weight[x.Strength] > 0
}

func (d *doc) setLegal(inc *concord.Incident, a *act) {
	for _, x := range a.legal {
		field := "legal_steps[" + strconv.Itoa(len(inc.LegalSteps)) + "]"
		inc.LegalSteps = append(inc.LegalSteps, x.LegalStep)
		inc.Evidence = append(inc.Evidence, d.evidence(field, string(x.Stage), "legal", x.s, x.first, x.last))
	}
}
