package form

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"concord"
)

func f(x float64) *float64 { return &x }

func incident(places ...concord.Place) *concord.Incident {
	return &concord.Incident{ID: "A", Title: "An act", Unit: concord.UnitIncident, ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Places: places}
}

func TestCSVIsSafeInASpreadsheet(t *testing.T) {
	for _, c := range []struct{ name, title, want string }{
		{"a formula becomes text", "=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"},
		{"so do plus, minus and at", "-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"},
		{"and what begins with a tab", "\t=1", "'\t=1"},
		{"other text stays", "A fire", "A fire"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			w, err := NewCSV(&b)
			if err != nil {
				t.Fatal(err)
			}
			inc := incident(concord.Place{Name: "Leyton", Lat: f(51.5), Lon: f(-0.02), Precision: concord.GeoCity})
			inc.Title = c.title
			if err := w.Incident(inc, concord.StatusUnattributed); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			lines, err := csv.NewReader(&b).ReadAll()
			if err != nil || len(lines) != 2 {
				t.Fatalf("%d lines, %v", len(lines), err)
			}
			at := func(column string) string { return lines[1][slices.Index(lines[0], column)] }
			if at("title") != c.want || at("lon") != "-0.02" {
				t.Errorf("title %q, lon %q", at("title"), at("lon"))
			}
		})
	}
}

func TestGeoJSON(t *testing.T) {
	city := concord.Place{Name: "Gdynia", Country: "PL", Lat: f(54.5), Lon: f(18.5), Precision: concord.GeoCity}
	country := concord.Place{Name: "Poland", Country: "PL", Lat: f(52), Lon: f(19), Precision: concord.GeoCountry}
	for _, c := range []struct {
		name   string
		inc    *concord.Incident
		points int
		all    int
	}{
		{"a town is a point with its radius", incident(city), 1, 1},
		{"a country has no point", incident(country), 0, 1},
		{"no place is a feature without geometry", incident(), 0, 1},
		{"each fine place is a feature", incident(city, city, country), 2, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b bytes.Buffer
			w, err := NewGeoJSON(&b)
			if err != nil {
				t.Fatal(err)
			}
			if err := w.Incident(c.inc, concord.StatusUnattributed); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			var got struct{ Features []feature }
			if err := json.Unmarshal(b.Bytes(), &got); err != nil {
				t.Fatal(err)
			}
			points := 0
			for _, ft := range got.Features {
				if ft.Geometry == nil {
					continue
				}
				points++
				if ft.Geometry.Coordinates != [2]float64{18.5, 54.5} || ft.Properties.Radius == nil || *ft.Properties.Precision != "city" {
					t.Errorf("%+v", ft)
				}
			}
			if points != c.points || len(got.Features) != c.all {
				t.Errorf("%d points in %d features", points, len(got.Features))
			}
		})
	}
}

func TestTheContractHasNoNullListsAndNoMadeUpValues(t *testing.T) {
	b, err := json.Marshal(IncidentOf(incident(concord.Place{Name: "Baltic Sea"})))
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	for _, key := range strings.Fields("activity_types methods places countries accused attributions legal_steps evidence") {
		if _, ok := got[key].([]any); !ok {
			t.Errorf("%s is no list", key)
		}
	}
	for _, key := range strings.Fields("stage target sector") {
		if v, ok := got[key]; !ok || v != nil {
			t.Errorf("%s is %v, not null", key, v)
		}
	}
	for _, key := range strings.Fields("id title aggregate status legal_stage time") {
		if got[key] == nil {
			t.Errorf("%s is missing", key)
		}
	}
}
