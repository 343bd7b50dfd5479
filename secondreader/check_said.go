package secondreader

import (
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/extract"
	"concord/text"
)

func at(field string, n int) string { return field + "[" + strconv.Itoa(n) + "]" }

// naming are the strengths of statements that name somebody: without whom they say nothing.
var naming = []concord.Strength{concord.StrengthCourt, concord.StrengthConfirmed, concord.StrengthAlmostCertain, concord.StrengthHighlyLikely,
	concord.StrengthProbable, concord.StrengthSuspected, concord.StrengthAlleged, concord.StrengthAllegedInCharges, concord.StrengthVesselIdentified}

// attribution takes a statement whose strength and accused the quote bears out. The body that makes it may
// be missing: then the report itself says so.
func (c *checker) attribution(inc *concord.Incident, it item) Reason {
	a := concord.Attribution{Strength: concord.Strength(it.part("strength")), BodyType: concord.BodyMedia, Basis: []concord.AttributionBasis{}}
	r, why := c.said(it, "strength", extract.OfStrength, a.Strength.Valid())
	if why != "" {
		return why
	}
	if who := it.part("attributed_to"); who != "" {
		actor, ok := c.actor(r, who)
		if !ok {
			return NotInQuote
		}
		a.AttributedTo, a.SubActor = actor.Name, actor.Sub
		a.PointsTo = concord.PointsStateLinkedGroup
		if len(actor.Name) == 2 {
			a.PointsTo = concord.PointsForeignState
		}
	}
	names := slices.Contains(naming, a.Strength)
	switch {
	case names && a.AttributedTo == "":
		return NamesNobody
	case a.Strength == concord.StrengthVesselIdentified:
		a.PointsTo = concord.PointsVessel
	case a.Strength == concord.StrengthCourt:
		a.CourtFinding = concord.FindingEstablished
	}
	if by := it.part("made_by"); by != "" && !c.madeBy(&a, r, by) {
		c.dropped.drop("attributions.made_by", NotInQuote)
	}
	if a.Strength == concord.StrengthDenied && a.AttributedTo == "" && a.BodyType == concord.BodyAccusedState {
		a.AttributedTo = a.BodyCountry // who denies it is who was meant
	}
	if slices.ContainsFunc(inc.Attributions, func(o concord.Attribution) bool {
		return o.Strength == a.Strength && o.AttributedTo == a.AttributedTo && o.MadeBy == a.MadeBy
	}) {
		return ""
	}
	if names && !slices.Contains(inc.Accused, a.AttributedTo) {
		inc.Accused = append(inc.Accused, a.AttributedTo)
	}
	inc.Evidence = append(inc.Evidence, c.evidence(at("attributions", len(inc.Attributions)), string(a.Strength), r))
	inc.Attributions = append(inc.Attributions, a)
	return ""
}

// actor finds whom an answer means among those that the quote names.
func (c *checker) actor(r text.Range, who string) (extract.Actor, bool) {
	for _, a := range c.ground.Actors(r) {
		if a.Name != "foreign" && (strings.EqualFold(a.Name, who) || a.Sub != "" && strings.EqualFold(a.Sub, who)) {
			return a, true
		}
	}
	return extract.Actor{}, false
}

// madeBy fills in the body of the quote that an answer means: one whose words overlap with those answered.
func (c *checker) madeBy(a *concord.Attribution, r text.Range, by string) bool {
	for _, w := range c.index.find(by) {
		if w.Start < r.Start || w.End > r.End {
			continue
		}
		for _, b := range c.ground.Bodies(r) {
			if b.Range.Start < w.End && w.Start < b.Range.End {
				a.MadeBy, a.BodyType, a.BodyCountry = b.Range.In(c.doc.Canonical), b.Type, b.Country
				return true
			}
		}
	}
	return false
}

// legalStep takes a step whose stage the quote bears out; date and jurisdiction only where it does so too.
func (c *checker) legalStep(inc *concord.Incident, it item) Reason {
	s := concord.LegalStep{Stage: concord.LegalStage(it.part("stage"))}
	r, why := c.said(it, "stage", extract.OfLegal, s.Stage.Valid() && s.Stage != concord.LegalNoneKnown)
	if why != "" {
		return why
	}
	s.Jurisdiction = c.country(it, "legal_steps", "jurisdiction", r)
	s.Date = c.date(it, "legal_steps", "date", r)
	if slices.ContainsFunc(inc.LegalSteps, func(o concord.LegalStep) bool {
		return o.Stage == s.Stage && o.Jurisdiction == s.Jurisdiction && o.Date == s.Date
	}) {
		return ""
	}
	inc.Evidence = append(inc.Evidence, c.evidence(at("legal_steps", len(inc.LegalSteps)), string(s.Stage), r))
	inc.LegalSteps = append(inc.LegalSteps, s)
	return ""
}

// country returns the states of a part of an answer that the quote names, "" when it does not name them all.
func (c *checker) country(it item, field, part string, r text.Range) string {
	said := strings.ToUpper(strings.ReplaceAll(it.part(part), " ", ""))
	if said == "" {
		return ""
	}
	known := c.ground.Countries(r)
	codes := strings.FieldsFunc(said, func(x rune) bool { return x == '+' || x == ',' })
	for _, code := range codes {
		if !slices.Contains(known, code) {
			c.dropped.drop(field+"."+part, NotInQuote)
			return ""
		}
	}
	return strings.Join(codes, "+")
}

// date returns the date of a part of an answer where our reader finds it in the quote.
func (c *checker) date(it item, field, part string, r text.Range) concord.Date {
	said := it.part(part)
	if said == "" {
		return ""
	}
	start, end, ok := days(said, "")
	if !ok {
		c.dropped.drop(field+"."+part, Malformed)
		return ""
	}
	for _, w := range c.ground.Dates(r) {
		if w.Start == start && w.End == end {
			return concord.Date(said)
		}
	}
	c.dropped.drop(field+"."+part, NotInQuote)
	return ""
}

// measure takes an official act whose kind and issuer the quote bears out.
func (c *checker) measure(it item) (m concord.Measure, ok bool) {
	m = concord.Measure{Type: concord.MeasureType(it.part("type")), Status: concord.MeasureUnknown}
	r, why := c.said(it, "type", extract.OfMeasure, m.Type.Valid())
	if why != "" {
		c.dropped.drop("measures", why)
		return m, false
	}
	m.Issuer = c.country(it, "measures", "issuer", r)
	if m.Issuer == "" {
		c.dropped.drop("measures", NamesNobody)
		return m, false
	}
	m.Against = c.country(it, "measures", "against", r)
	if m.Against == m.Issuer {
		m.Against = ""
	}
	m.Announced = c.date(it, "measures", "date", r)
	m.ID = concord.MeasureID("m2-" + concord.DeriveID(string(c.id), string(m.Type), m.Issuer, m.Against, string(m.Announced))[:18])
	m.Evidence = []concord.Evidence{c.evidence("type", string(m.Type), r)}
	return m, true
}
