package main

import (
	"encoding/json"
	"fmt"

	"concord"
	"concord/store"
)

// feature is one place of an incident. Precision and radius travel with the coordinates; what is
// known by its country alone has no point.
type feature struct {
	Type       string     `json:"type"`
	ID         string     `json:"id"`
	Geometry   *geometry  `json:"geometry"`
	Properties properties `json:"properties"`
}

type geometry struct {
	Type        string     `json:"type"`
	Coordinates [2]float64 `json:"coordinates"` // longitude, latitude
}

type properties struct {
	Incident      concord.IncidentID        `json:"incident"`
	Title         string                    `json:"title"`
	State         concord.RecordState       `json:"state"`
	Status        concord.AttributionStatus `json:"status"`
	ActivityTypes []concord.ActivityType    `json:"activity_types"`
	Stage         *string                   `json:"stage"`
	Start         *string                   `json:"start"`
	End           *string                   `json:"end"`
	TimePrecision *string                   `json:"time_precision"`
	Countries     []string                  `json:"countries"`
	Sector        *string                   `json:"sector"`
	Accused       []string                  `json:"accused"`
	Place         *string                   `json:"place"`
	Role          *string                   `json:"role"`
	Precision     *string                   `json:"precision"`
	Radius        *int                      `json:"radius_m"` // the place lies within; null when unknown
	Basis         *string                   `json:"coord_basis"`
	TLP           concord.TLP               `json:"tlp"`
}

// radii say in metres how far from its coordinates a place of a precision may lie.
var radii = map[concord.GeoPrecision]int{concord.GeoExact: 100, concord.GeoSite: 1000, concord.GeoDistrict: 5000, concord.GeoCity: 10000, concord.GeoArea: 100000}

// writeGeoJSON writes one feature for each place of an incident that may be drawn, and one without
// geometry for an incident that has none.
func (a *app) writeGeoJSON(h *store.Handle, f store.Filter, limit int) error {
	if _, err := fmt.Fprint(a.out, `{"type":"FeatureCollection","features":[`); err != nil {
		return err
	}
	sep := "\n"
	_, err := each(a, h, f, limit, func(r store.IncidentRow) error {
		for _, ft := range features(&r.Incident, r.Status) {
			b, err := json.Marshal(ft)
			if err != nil {
				return err
			}
			if _, err := fmt.Fprintf(a.out, "%s%s", sep, b); err != nil {
				return err
			}
			sep = ",\n"
		}
		return nil
	})
	if err == nil {
		_, err = fmt.Fprintln(a.out, "\n]}")
	}
	return err
}

func features(inc *concord.Incident, status concord.AttributionStatus) []feature {
	base := properties{Incident: inc.ID, Title: inc.Title, State: inc.State, Status: status, ActivityTypes: listOf(inc.ActivityTypes), Stage: orNull(inc.Stage),
		Start: orNull(inc.Time.Start), End: orNull(inc.Time.End), TimePrecision: orNull(inc.Time.Precision), Countries: listOf(inc.Countries),
		Sector: orNull(inc.Sector), Accused: listOf(inc.Accused), TLP: inc.Marking.TLP}
	var out []feature
	for i, p := range inc.Places {
		lat, lon, ok := p.Point()
		if !ok {
			continue
		}
		f := feature{Type: "Feature", ID: fmt.Sprintf("%s/%d", inc.ID, i), Geometry: &geometry{"Point", [2]float64{lon, lat}}, Properties: base}
		f.Properties.Place, f.Properties.Role, f.Properties.Precision, f.Properties.Basis = orNull(p.Name), orNull(p.Role), orNull(p.Precision), orNull(p.Basis)
		if r, ok := radii[p.Precision]; ok {
			f.Properties.Radius = &r
		}
		out = append(out, f)
	}
	if len(out) == 0 {
		f := feature{Type: "Feature", ID: string(inc.ID), Properties: base}
		if len(inc.Places) > 0 {
			f.Properties.Place, f.Properties.Precision = orNull(inc.Places[0].Name), orNull(inc.Places[0].Precision)
		}
		out = append(out, f)
	}
	return out
}
