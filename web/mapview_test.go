package web

import (
	"fmt"
	"math"
	"net/url"
	"strings"
	"testing"

	"concord"
)

// at is an incident with one place.
func at(id string, lat, lon float64, precision concord.GeoPrecision) IncidentRow {
	return IncidentRow{Incident: concord.Incident{ID: concord.IncidentID(id), Title: id, Unit: concord.UnitIncident, State: concord.StateVerified,
		ActivityTypes: []concord.ActivityType{concord.ActivityArson},
		Places:        []concord.Place{{Name: id, Role: concord.RoleEvent, Lat: &lat, Lon: &lon, Precision: precision}}}, Status: concord.StatusUnattributed}
}

var plain = mapStyle{marks: .01, letters: .013, names: mapNames()}

func TestNoPointIsDrawnWherePrecisionForbidsIt(t *testing.T) {
	rows := []IncidentRow{at("SITE", 54.7, 25.3, concord.GeoSite), at("COUNTRY", 52, 19, concord.GeoCountry), at("UNKNOWN", 50, 10, concord.GeoUnknown),
		at("NEWYORK", 40.7, -74, concord.GeoCity), at("AREA", 57, 20, concord.GeoArea)}
	m := drawMap(rows, nil, nil, plain)
	if len(m.Marks) != 2 || len(m.Nowhere) != 3 || len(m.Areas) != 1 || !m.Vague {
		t.Errorf("%d marks, %d without a point, %d areas", len(m.Marks), len(m.Nowhere), len(m.Areas))
	}
}

func TestEveryIncidentIsOnTheMapOnceOrListedApart(t *testing.T) {
	var rows []IncidentRow
	for i := range 300 {
		rows = append(rows, at(fmt.Sprintf("I%d", i), 45+float64(i%17), 5+float64(i%29)/1.7, concord.GeoCity))
	}
	m := drawMap(rows, nil, nil, plain)
	n := len(m.Marks) + len(m.Nowhere)
	for _, c := range m.Clusters {
		n += c.N
		sum := 0.0
		for _, a := range c.Arcs {
			sum += a.Length
		}
		if math.Abs(sum-100) > 1e-6 {
			t.Errorf("the ring of a group is %v per cent long", sum)
		}
	}
	if n != len(rows) {
		t.Errorf("%d incidents are shown, want %d", n, len(rows))
	}
	for i, c := range m.Clusters {
		for _, d := range m.Clusters[i+1:] {
			if math.Hypot(c.X-d.X, c.Y-d.Y) < c.R+d.R-1e-6 {
				t.Error("two groups overlap")
			}
		}
	}
}

func TestAGroupLeadsToACloserMapAndThereSpreads(t *testing.T) {
	rows := []IncidentRow{at("A", 54.68, 25.28, concord.GeoCity), at("B", 54.68, 25.28, concord.GeoCity), at("C", 40.4, -3.7, concord.GeoCity)}
	base := url.Values{"type": {"arson"}, "cursor": {"x"}}
	m := drawMap(rows, base, nil, plain)
	if len(m.Clusters) != 1 || len(m.Marks) != 1 {
		t.Fatalf("%d groups and %d marks", len(m.Clusters), len(m.Marks))
	}
	u, err := url.Parse(m.Clusters[0].Href)
	if err != nil || u.Query().Get("type") != "arson" || u.Query().Has("cursor") || u.Query().Get("box") == "" {
		t.Fatalf("it leads to %q", m.Clusters[0].Href)
	}
	box, err := params{Values: u.Query()}.box("box")
	if err != nil || !box.holds(54.68, 25.28) {
		t.Fatalf("the box is %v: %v", box, err)
	}
	closer := drawMap(rows[:2], base, box, plain)
	if len(closer.Clusters) != 0 || len(closer.Marks) != 2 || closer.Marks[0].X == closer.Marks[1].X && closer.Marks[0].Y == closer.Marks[1].Y {
		t.Errorf("the closer map has %d groups and the marks %+v", len(closer.Clusters), closer.Marks)
	}
	if closer.Wider == "" || strings.Contains(closer.Wider, "box") {
		t.Errorf("the way back is %q", closer.Wider)
	}
}

func TestEachStatusHasAShapeOfItsOwn(t *testing.T) {
	shapes := map[string]string{}
	src, err := templateFiles.ReadFile("templates/part_symbols.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, symbol := range symbolOrder() {
		_, rest, ok := strings.Cut(string(src), `<symbol id="m-`+symbol+`"`)
		shape, _, _ := strings.Cut(rest, "</symbol>")
		if !ok {
			t.Errorf("%s has no shape", symbol)
		}
		if other := shapes[shape]; other != "" {
			t.Errorf("%s looks like %s", symbol, other)
		}
		shapes[shape] = symbol
	}
}

func TestNamesOfCountriesStandOnTheirLand(t *testing.T) {
	seen := map[string]mapName{}
	for _, n := range mapNames() {
		seen[n.ISO] = n
	}
	for _, iso := range []string{"PL", "DE", "FR", "LT", "FI", "UA", "ES"} {
		if seen[iso].Room < 200 {
			t.Errorf("there is no room for the name of %s: %+v", iso, seen[iso])
		}
	}
}
