package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"concord"
)

// incidents joins the source records with their annotations and their review.
func (r *review) incidents(sources []sourceIncident, notes sourceAnnotations) ([]concord.Incident, error) {
	out := make([]concord.Incident, 0, len(sources))
	for _, s := range sources {
		inc, err := r.incident(s, notes)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", s.ID, err)
		}
		out = append(out, inc)
	}
	slices.SortFunc(out, func(a, b concord.Incident) int { return cmp.Compare(a.ID, b.ID) })
	return out, nil
}

func (r *review) incident(s sourceIncident, notes sourceAnnotations) (concord.Incident, error) {
	rec := r.byID[s.ID]
	own := func(field, text string) string { return cmp.Or(rec.Texts[field], text) }
	inc := concord.Incident{
		ID: r.newID(s.ID), Version: 1,
		Title: own("title", s.Title), Unit: concord.Unit(cmp.Or(rec.Unit, "incident")),
		State: concord.StateVerified, Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"},
		ActivityTypes: convert[concord.ActivityType](s.Types), Stage: concord.Stage(s.Stage),
		Methods: convert[concord.Method](rec.Methods), MethodText: own("method", s.Method),
		Target: own("target", s.Target), Sector: concord.Sector(s.Sector),
		Places: places(s, rec), Countries: []string{}, Effects: effects(s, rec),
		AccusedText:      own("accused_actor", s.Accused),
		PerpetratorTypes: convert[concord.PerpetratorType](s.Perpetrators),
		LegalSteps:       legalSteps(s, rec), Measures: convert[concord.MeasureID](s.Measures),
		Links: r.linksOf(s.ID), Notes: own("notes", s.Notes), Control: s.Control,
		Evidence: []concord.Evidence{},
	}
	if inc.ID != concord.IncidentID(s.ID) {
		inc.Aliases = []concord.IncidentID{concord.IncidentID(s.ID)}
	}
	if s.Country != "" {
		inc.Countries = []string{s.Country}
	}
	for i, u := range s.Sources {
		if !slices.Contains(rec.DropSources, i) {
			inc.Sources = append(inc.Sources, u)
		}
	}
	var err error
	if inc.Time, err = when(s, rec); err != nil {
		return inc, err
	}
	if inc.Attributions, err = attributions(s, rec, notes); err != nil {
		return inc, err
	}
	inc.Accused = accused(s, rec, inc.Attributions)
	return inc, inc.Validate()
}

func convert[T ~string](in []string) []T {
	out := make([]T, len(in))
	for i, v := range in {
		out[i] = T(v)
	}
	return out
}

// when maps the date of a source record. A night is named by its morning; a range has the precision
// of its coarser end; what has no date stays without one.
func when(s sourceIncident, rec *recordReview) (concord.When, error) {
	w := concord.When{Start: concord.Date(cmp.Or(rec.Start, s.Date)), Words: rec.Words,
		Basis: concord.DateBasis(cmp.Or(rec.Basis, "event"))}
	w.End = concord.Date(cmp.Or(rec.End, s.DateEnd, string(w.Start)))
	switch s.DatePrecision {
	case "unknown":
		return concord.When{}, nil
	case "day", "month", "season", "year":
		w.Precision = concord.DatePrecision(s.DatePrecision)
	case "night":
		w.Precision = concord.PrecisionNight
		w.Start = w.End.AddDays(-1)
	case "reported":
		w.Precision, w.Basis = concord.PrecisionDay, concord.BasisPublication
	case "range":
		lengths := map[int]concord.DatePrecision{10: concord.PrecisionDay, 7: concord.PrecisionMonth, 4: concord.PrecisionYear}
		w.Precision = lengths[min(len(w.Start), len(w.End))]
	default:
		return w, fmt.Errorf("unknown precision of a date: %q", s.DatePrecision)
	}
	return w, nil
}

func places(s sourceIncident, rec *recordReview) []concord.Place {
	out := []concord.Place{}
	precision := map[string]concord.GeoPrecision{"city_or_site": concord.GeoCity, "area": concord.GeoArea, "": concord.GeoUnknown}
	kinds := map[string]concord.PlaceKind{"city_or_site": concord.KindSettlement, "area": concord.KindAdminArea, "": concord.KindAdminArea}
	if s.Place != "" && rec.Places == nil {
		p := concord.Place{Name: s.Place, Kind: kinds[s.GeoPrecision], Country: s.Country, Lat: s.Lat, Lon: s.Lon, Precision: precision[s.GeoPrecision]}
		if s.Place == "online" {
			p.Kind, p.Country = concord.KindOnline, ""
		}
		if rec.Sea {
			p.Kind, p.Country = concord.KindSeaArea, ""
		}
		p.Kind = cmp.Or(concord.PlaceKind(rec.Kind), p.Kind)
		out = append(out, p)
	}
	for _, p := range slices.Concat(rec.Places, rec.MorePlaces) {
		p.Kind = cmp.Or(p.Kind, concord.KindSettlement)
		p.Country = cmp.Or(p.Country, s.Country)
		out = append(out, p)
	}
	for i := range out {
		out[i].Role = cmp.Or(out[i].Role, concord.RoleEvent)
		if out[i].Lat != nil {
			out[i].Basis = concord.CoordApproximate
		}
	}
	return out
}

// effects gives the source's words to the first effect; a figure goes where the review says so.
func effects(s sourceIncident, rec *recordReview) []concord.Effect {
	var out []concord.Effect
	for i, e := range rec.Effects {
		effect := concord.Effect{Kind: concord.EffectKind(e[0].(string))}
		if len(e) == 3 {
			effect.Quantity, effect.Unit = e[1].(float64), e[2].(string)
		}
		if i == 0 {
			effect.Text = s.Effect
		}
		out = append(out, effect)
	}
	return out
}

func legalSteps(s sourceIncident, rec *recordReview) []concord.LegalStep {
	steps := slices.Clone(rec.Legal)
	if steps == nil && s.LegalStage != "none_known" {
		steps = []concord.LegalStep{{Stage: concord.LegalStage(s.LegalStage)}}
	}
	for i := range steps {
		steps[i].Jurisdiction = cmp.Or(steps[i].Jurisdiction, s.Country)
	}
	if last := len(steps) - 1; last >= 0 {
		steps[last].Text = cmp.Or(steps[last].Text, s.LegalDetail)
		steps[last].Qualification = s.Qualification
	} else if s.LegalDetail != "" { // said, though there was no step
		steps = append(steps, concord.LegalStep{Stage: concord.LegalNoneKnown, Jurisdiction: s.Country, Text: s.LegalDetail})
	}
	if steps == nil {
		return []concord.LegalStep{}
	}
	return steps
}

var (
	bracket = regexp.MustCompile(` \(([^)]*)\)`)
	// keptBrackets are the brackets after a body that are part of its office; all others hold the
	// name of the person in it, who is not recorded.
	keptBrackets = []string{"sentencing judge", "joint statement", "Germany", "Poland", "France", "Norway", "Norway (PST)", "PST",
		"annual report", "State Security Service"}
	naming = []concord.PointsTo{concord.PointsForeignState, concord.PointsStateLinkedGroup, concord.PointsStateAlignedGroup}
)

func office(who string) string {
	return bracket.ReplaceAllStringFunc(who, func(b string) string {
		if slices.Contains(keptBrackets, strings.Trim(b, " ()")) {
			return b
		}
		return ""
	})
}

func attributions(s sourceIncident, rec *recordReview, notes sourceAnnotations) ([]concord.Attribution, error) {
	out := []concord.Attribution{}
	for n, a := range s.Attributions {
		said := rec.Said[strconv.Itoa(n)]
		row := concord.Attribution{
			MadeBy: cmp.Or(said.MadeBy, office(a.Who)), Via: said.Via, SubActor: said.Sub,
			Strength: concord.Strength(a.Strength), Basis: []concord.AttributionBasis{},
			Date: concord.Date(a.When), Note: strings.Join(nonEmpty(a.Note, said.Note), "; "),
		}
		if a.Basis != "" {
			row.Basis = append(row.Basis, concord.AttributionBasis(a.Basis))
		}
		found := false
		for _, c := range notes.Claims {
			if c.Incident == s.ID && c.N == n {
				found = true
				row.BodyType, row.PointsTo = concord.BodyType(c.BodyType), concord.PointsTo(c.PointsTo)
				row.CourtFinding = concord.CourtFinding(c.CourtFinding)
				if c.BodyCountry != "XX" {
					row.BodyCountry = c.BodyCountry
				}
			}
		}
		if !found {
			return nil, fmt.Errorf("attribution %d has no annotation", n)
		}
		if slices.Contains(naming, row.PointsTo) {
			row.AttributedTo = cmp.Or(accusedState(s.Accused), "RU")
		}
		row.AttributedTo = cmp.Or(said.To, row.AttributedTo)
		out = append(out, row)
	}
	return out, nil
}

func nonEmpty(texts ...string) []string {
	return slices.DeleteFunc(texts, func(t string) bool { return t == "" })
}

// accusedState returns the ISO code before the colon of the source's text, "" when there is none.
func accusedState(text string) string {
	if code, _, ok := strings.Cut(text, ":"); ok && len(code) == 2 {
		return code
	}
	return ""
}

func accused(s sourceIncident, rec *recordReview, rows []concord.Attribution) []string {
	out := slices.Clone(rec.Accused)
	if state := accusedState(s.Accused); state != "" {
		out = append(out, state)
	}
	for _, a := range rows {
		if a.AttributedTo != "" && !slices.Contains(out, a.AttributedTo) {
			out = append(out, a.AttributedTo)
		}
	}
	if out == nil {
		return []string{}
	}
	return out
}

var symmetric = []concord.LinkType{concord.LinkSameSeries, concord.LinkSameNetwork, concord.LinkSameEventAs, concord.LinkContradicts}

func (r *review) linksOf(id string) []concord.Link {
	var out []concord.Link
	for _, l := range r.links {
		link := concord.Link{Type: concord.LinkType(l[2]), Reasons: []string{l[3]}, By: "Concord starter dataset"}
		switch {
		case l[0] == id:
			link.To = r.newID(l[1])
		case l[1] == id && slices.Contains(symmetric, link.Type):
			link.To = r.newID(l[0])
		default:
			continue
		}
		out = append(out, link)
	}
	return out
}

// recorded returns the status that was coded by hand for each record, for the test that compares
// it with the computed one.
func (r *review) recorded(sources []sourceIncident) map[concord.IncidentID]string {
	out := map[concord.IncidentID]string{}
	for _, s := range sources {
		out[r.newID(s.ID)] = s.Status
	}
	return out
}
