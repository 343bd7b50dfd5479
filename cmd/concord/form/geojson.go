package form

import (
	"encoding/json"
	"fmt"
	"io"

	"concord"
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

// GeoJSON writes a feature for each place of an incident that may be drawn, and one without
// geometry for an incident that has none.
type GeoJSON struct {
	w   io.Writer
	sep string
}

// NewGeoJSON begins a collection.
func NewGeoJSON(w io.Writer) (*GeoJSON, error) {
	_, err := io.WriteString(w, `{"type":"FeatureCollection","features":[`)
	return &GeoJSON{w, "\n"}, err
}

// Incident writes the features of an incident.
func (g *GeoJSON) Incident(inc *concord.Incident, status concord.AttributionStatus) error {
	for _, ft := range features(inc, status) {
		b, err := json.Marshal(ft)
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(g.w, "%s%s", g.sep, b); err != nil {
			return err
		}
		g.sep = ",\n"
	}
	return nil
}

// Close ends the collection.
func (g *GeoJSON) Close() error {
	_, err := io.WriteString(g.w, "\n]}\n")
	return err
}

func features(inc *concord.Incident, status concord.AttributionStatus) []feature {
	base := properties{Incident: inc.ID, Title: inc.Title, State: inc.State, Status: status, ActivityTypes: List(inc.ActivityTypes), Stage: OrNull(inc.Stage),
		Start: OrNull(inc.Time.Start), End: OrNull(inc.Time.End), TimePrecision: OrNull(inc.Time.Precision), Countries: List(inc.Countries),
		Sector: OrNull(inc.Sector), Accused: List(inc.Accused), TLP: inc.Marking.TLP}
	var out []feature
	for i, p := range inc.Places {
		lat, lon, ok := p.Point()
		if !ok {
			continue
		}
		f := feature{Type: "Feature", ID: fmt.Sprintf("%s/%d", inc.ID, i), Geometry: &geometry{"Point", [2]float64{lon, lat}}, Properties: base}
		f.Properties.Place, f.Properties.Role, f.Properties.Precision, f.Properties.Basis = OrNull(p.Name), OrNull(p.Role), OrNull(p.Precision), OrNull(p.Basis)
		if r, ok := radii[p.Precision]; ok {
			f.Properties.Radius = &r
		}
		out = append(out, f)
	}
	if len(out) == 0 {
		f := feature{Type: "Feature", ID: string(inc.ID), Properties: base}
		if len(inc.Places) > 0 {
			f.Properties.Place, f.Properties.Precision = OrNull(inc.Places[0].Name), OrNull(inc.Places[0].Precision)
		}
		out = append(out, f)
	}
	return out
}
