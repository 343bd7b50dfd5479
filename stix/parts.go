package stix

import (
	"slices"

	"concord"
)

// radii are metres of uncertainty around a point.
var radii = map[concord.GeoPrecision]float64{
	concord.GeoExact: 100, concord.GeoSite: 1000, concord.GeoCity: 10000, concord.GeoDistrict: 30000, concord.GeoArea: 100000,
}

// location renders a place. ok is false when there is nothing that STIX calls a location: neither a
// point that may be drawn nor a country. Such a place stands in our extension alone.
func location(p concord.Place, marks []string) (o Object, ok bool, err error) {
	props := properties{"name": p.Name, "country": p.Country, "administrative_area": p.Admin, "object_marking_refs": marks}
	lat, lon, drawn := p.Point()
	if drawn {
		props["latitude"], props["longitude"] = lat, lon
		if radius := radii[p.Precision]; radius > 0 {
			props["precision"] = radius
		}
	}
	if !drawn && p.Country == "" {
		return Object{}, false, nil
	}
	o, err = shared("location", props)
	return o, true, err
}

// sectors are the names of the industry-sector vocabulary.
var sectors = map[concord.Sector]string{
	concord.SectorEnergy: "energy", concord.SectorTransport: "transportation", concord.SectorBanking: "financial-services",
	concord.SectorFinancialMarket: "financial-services", concord.SectorHealth: "healthcare", concord.SectorDrinkingWater: "water",
	concord.SectorWasteWater: "water", concord.SectorDigitalInfrastructure: "telecommunications",
	concord.SectorPublicAdministration: "government", concord.SectorSpace: "aerospace", concord.SectorFood: "agriculture",
	concord.SectorICTServiceManagement: "technology", concord.SectorPostalCourier: "transportation",
	concord.SectorWasteManagement: "utilities", concord.SectorChemicals: "chemical", concord.SectorManufacturing: "manufacturing",
	concord.SectorDigitalProviders: "technology", concord.SectorResearch: "education", concord.SectorDefenceIndustry: "defense",
	concord.SectorArmedForces: "defense", concord.SectorCommercial: "commercial", concord.SectorMedia: "communications",
	concord.SectorCivilSociety: "non-profit",
}

// SectorOf returns the sector that a value of industry-sector-ov stands for; ok is false when it stands for several or none.
func SectorOf(value string) (sector concord.Sector, ok bool) {
	n := 0
	for s, v := range sectors {
		if v == value {
			sector, n = s, n+1
		}
	}
	return sector, n == 1
}

// targets adds the places and the sector that was hit.
func (r *rendering) targets() error {
	for _, p := range r.inc.Places {
		o, ok, err := location(p, r.marks)
		if err != nil || !ok {
			if err != nil {
				return err
			}
			continue
		}
		if slices.ContainsFunc(r.out, func(had Object) bool { return had.ID == o.ID }) {
			continue
		}
		r.out = append(r.out, o)
		if err := r.relate("located-at", o.ID, properties{"description": string(p.Role)}); err != nil {
			return err
		}
	}
	if r.inc.Sector == "" || r.inc.Sector == concord.SectorUnknown || r.inc.Stage == concord.StageNoIncident {
		return nil
	}
	p := properties{"name": "Sector " + code(r.inc.Sector), "identity_class": "class", "object_marking_refs": r.marks}
	if s := sectors[r.inc.Sector]; s != "" {
		p["sectors"] = []string{s}
	}
	id, err := r.add(shared("identity", p))
	if err != nil {
		return err
	}
	hit := []concord.Stage{concord.StageAccomplished, concord.StageOngoing, concord.StageAccident}
	kind := "targets"
	if slices.Contains(hit, r.inc.Stage) {
		kind = "impacts"
	}
	return r.relate(kind, id, properties{})
}

// naming are the statuses at which an actor is named without a hedge, with the confidence (0 to 100)
// that is written then. At all others every claim travels in our extension and nothing is said here:
// a bare attributed-to would lose the hedge.
var naming = map[concord.AttributionStatus]int{concord.StatusCourtEstablished: 90, concord.StatusOfficialAttributed: 75}

// firm are the strengths of statements that name an actor without a hedge.
var firm = []concord.Strength{concord.StrengthCourt, concord.StrengthConfirmed, concord.StrengthAlmostCertain,
	concord.StrengthHighlyLikely, concord.StrengthAllegedInCharges}

// outsiders are bodies whose word makes no status.
var outsiders = []concord.BodyType{concord.BodyCompany, concord.BodyResearchBody, concord.BodyOperator,
	concord.BodyMediaUnnamedOfficials, concord.BodyMedia, concord.BodySelfClaim, concord.BodyInterestedState, concord.BodyAccusedState}

// actors adds those who are named, each once.
func (r *rendering) actors() error {
	confidence := naming[r.status]
	if confidence == 0 {
		return nil
	}
	for _, a := range r.inc.Attributions {
		if !names(a) || r.status == concord.StatusCourtEstablished && a.CourtFinding != concord.FindingEstablished {
			continue
		}
		p := properties{"name": a.AttributedTo, "threat_actor_types": []string{"unknown"}, "object_marking_refs": r.marks}
		if a.SubActor != "" {
			p["name"] = a.SubActor + " (" + a.AttributedTo + ")"
		}
		if a.PointsTo == concord.PointsForeignState {
			p["threat_actor_types"] = []string{"nation-state"}
		}
		o, err := shared("threat-actor", p)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(r.out, func(had Object) bool { return had.ID == o.ID }) {
			continue
		}
		r.out = append(r.out, o)
		id, err := r.relation(r.id, "attributed-to", o.ID, properties{"confidence": confidence})
		if err != nil {
			return err
		}
		r.named = append(r.named, id)
	}
	return nil
}

func names(a concord.Attribution) bool {
	state := a.PointsTo == concord.PointsForeignState || a.PointsTo == concord.PointsStateLinkedGroup || a.PointsTo == concord.PointsStateAlignedGroup
	established := a.Strength != concord.StrengthCourt || a.CourtFinding == concord.FindingEstablished
	return a.AttributedTo != "" && state && established && !a.General && !a.Superseded &&
		slices.Contains(firm, a.Strength) && !slices.Contains(outsiders, a.BodyType)
}

// links adds relationships to other incidents. They are objects of their own, because a reference
// makes the one that refers as strict as what it refers to.
func (r *rendering) links() error {
	for _, l := range r.inc.Links {
		p := properties{}
		if len(l.Reasons) > 0 {
			p["description"] = l.Reasons[0]
		}
		if err := r.relate(code(l.Type), IncidentID(r.node, l.To), p); err != nil {
			return err
		}
	}
	if r.inc.MergedInto == "" {
		return nil
	}
	return r.relate("duplicate-of", IncidentID(r.node, r.inc.MergedInto), properties{})
}
