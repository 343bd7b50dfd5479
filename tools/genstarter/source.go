package main

import (
	"encoding/json"
	"fmt"

	"concord"
)

// sourceIncident is a record of the source file of incidents.
type sourceIncident struct {
	ID            string              `json:"id"`
	Title         string              `json:"title"`
	Date          string              `json:"date"`
	DateEnd       string              `json:"date_end"`
	DatePrecision string              `json:"date_precision"`
	Country       string              `json:"country"`
	Place         string              `json:"place"`
	Lat           *float64            `json:"lat"`
	Lon           *float64            `json:"lon"`
	GeoPrecision  string              `json:"geo_precision"`
	Types         []string            `json:"types"`
	Target        string              `json:"target"`
	Sector        string              `json:"sector"`
	Stage         string              `json:"stage"`
	Method        string              `json:"method"`
	Effect        string              `json:"effect"`
	Accused       string              `json:"accused_actor"`
	Perpetrators  []string            `json:"perpetrator_type"`
	Status        string              `json:"attribution_status"`
	Attributions  []sourceAttribution `json:"attributions"`
	LegalStage    string              `json:"legal_stage"`
	LegalDetail   string              `json:"legal_detail"`
	Qualification []string            `json:"legal_qualification"`
	Measures      []string            `json:"measures"`
	Linked        []string            `json:"linked_ids"`
	Control       bool                `json:"is_negative_control"`
	Notes         string              `json:"notes"`
	Sources       []string            `json:"sources"`
}

type sourceAttribution struct {
	Who      string `json:"who"`
	When     string `json:"when"`
	Strength string `json:"strength"`
	Basis    string `json:"basis"`
	Note     string `json:"note"`
}

// sourceAnnotations says for each attribution what body made it and at whom it points.
type sourceAnnotations struct {
	Claims []struct {
		Incident     string `json:"incident"`
		N            int    `json:"n"`
		BodyType     string `json:"body_type"`
		BodyCountry  string `json:"body_country"`
		PointsTo     string `json:"points_to"`
		CourtFinding string `json:"court_finding"`
	} `json:"claims"`
}

type sourceMeasures struct {
	Measures []struct {
		ID            string   `json:"id"`
		Issuer        string   `json:"issuer"`
		Type          string   `json:"type"`
		Announced     string   `json:"announced"`
		EffectiveFrom string   `json:"effective_from"`
		EffectiveTo   string   `json:"effective_to"`
		Target        string   `json:"target"`
		Scope         string   `json:"scope"`
		Territory     string   `json:"territory"`
		Exemptions    string   `json:"exemptions"`
		LegalBasis    string   `json:"legal_basis"`
		StatedReason  string   `json:"stated_reason"`
		Incidents     []string `json:"linked_incidents"`
		Status        string   `json:"status"`
		Sources       []string `json:"sources"`
		Notes         string   `json:"notes"`
	} `json:"measures"`
	Expulsions sourceExpulsions `json:"expulsions"`
}

type sourceExpulsions struct {
	Source  string         `json:"source"`
	AsOf    string         `json:"as_of"`
	Note    string         `json:"grade_note"`
	Total   int            `json:"total_incl_us_japan"`
	By      map[string]int `json:"by_country"`
	Earlier struct {
		Source string         `json:"source"`
		By     map[string]int `json:"by_country"`
	} `json:"earlier_tally_2022_04_06"`
	Conflicts string `json:"conflicts"`
}

// review is what a person decided about a record. Keys are source ids.
type review struct {
	byID     map[string]*recordReview
	links    [][4]string // from, to, type, reason
	measureR map[string]measureReview
}

type recordReview struct {
	ID          string               `json:"id"` // neutral id, where the source's carries a name
	Unit        string               `json:"unit"`
	UnitWhy     string               `json:"unit_why"`
	Methods     []string             `json:"methods"`
	Effects     [][]any              `json:"effects"` // kind, quantity, unit
	Texts       map[string]string    `json:"texts"`   // own words in place of the source's
	DropSources []int                `json:"drop_sources"`
	Basis       string               `json:"basis"`
	Start       string               `json:"start"`
	End         string               `json:"end"`
	Words       string               `json:"words"`
	Accused     []string             `json:"accused"`
	Sea         bool                 `json:"sea"` // at sea or in the air: the place has no country
	Kind        string               `json:"kind"`
	Places      []concord.Place      `json:"places"`      // in place of the source's
	MorePlaces  []concord.Place      `json:"more_places"` // beside the source's
	Legal       []concord.LegalStep  `json:"legal"`
	Said        map[string]statement `json:"said"` // by index of the attribution
}

type statement struct {
	MadeBy string `json:"made_by"`
	Via    string `json:"via"`
	To     string `json:"to"`
	Sub    string `json:"sub"`
	Note   string `json:"note"`
}

type measureReview struct {
	Status  string `json:"status"`
	Against string `json:"against"`
	Adopted string `json:"adopted"`
	Target  string `json:"target"`
}

func loadReview(sources []sourceIncident) (*review, error) {
	r := &review{}
	for _, f := range []struct {
		content []byte
		to      any
	}{{reviewFile, &r.byID}, {linksFile, &r.links}, {measuresReviewFile, &r.measureR}} {
		if err := json.Unmarshal(f.content, f.to); err != nil {
			return nil, err
		}
	}
	for _, s := range sources {
		if r.byID[s.ID] == nil {
			return nil, fmt.Errorf("%s has no review", s.ID)
		}
		for _, to := range s.Linked {
			if !r.hasLink(s.ID, to) {
				return nil, fmt.Errorf("the link of %s to %s has no type", s.ID, to)
			}
		}
	}
	return r, nil
}

func (r *review) hasLink(a, b string) bool {
	for _, l := range r.links {
		if l[0] == a && l[1] == b || l[0] == b && l[1] == a {
			return true
		}
	}
	return false
}

// newID returns the id under which a source record is kept.
func (r *review) newID(id string) concord.IncidentID {
	if rec := r.byID[id]; rec != nil && rec.ID != "" {
		return concord.IncidentID(rec.ID)
	}
	return concord.IncidentID(id)
}
