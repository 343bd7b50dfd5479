package access_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
)

func TestAReleaseIsMadeByAWhiteList(t *testing.T) {
	lat, lon := 52.2297, 21.0122
	at := time.Date(2026, 4, 2, 9, 0, 0, 0, time.UTC)
	inc := concord.Incident{ID: "PL-2024-06-SECRET", Aliases: []concord.IncidentID{"OLD"}, Version: 4, Title: "Fire", Summary: "summary words", Unit: concord.UnitIncident, State: concord.StateVerified,
		Marking: concord.Marking{TLP: concord.TLPRed, Owner: "demo"}, ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Target: "target words", Notes: "note words",
		Time:       concord.When{Start: "2024-06-12", End: "2024-06-12", Precision: concord.PrecisionDay, Words: "time words"},
		Places:     []concord.Place{{Name: "Gate 4 of the depot", Admin: "Mazovia", Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoExact, Words: "place words"}, {Name: "Warsaw", Country: "PL", Precision: concord.GeoCity}},
		Effects:    []concord.Effect{{Kind: "damage", Text: "effect words"}},
		LegalSteps: []concord.LegalStep{{Stage: concord.LegalCharged, Text: "legal words"}}, Attributions: []concord.Attribution{{MadeBy: "police", BodyType: concord.BodyPolice, Strength: concord.StrengthConfirmed, Note: "attribution words"}},
		Links: []concord.Link{{To: "OTHER"}}, Measures: []concord.MeasureID{"M"}, Reports: []concord.ReportID{"r-1"}, Sources: []string{"https://secret.example"},
		Evidence: []concord.Evidence{{Field: "stage", Report: "r-1", Quote: "quoted words"}}, Granular: map[string]concord.Marking{"target": {TLP: concord.TLPRed}}, RecordedBy: "somebody"}
	m := concord.Marking{TLP: concord.TLPGreen, Owner: "demo"}
	p, err := access.Project(&inc, m, nil, "demo", at)
	if err != nil {
		t.Fatal(err)
	}
	text, _ := json.Marshal(p.Record)
	for _, word := range []string{"words", "SECRET", "OLD", "OTHER", `"M"`, "r-1", "secret.example", "somebody", "Gate 4", "52.2297", "RED", `"target"`} {
		if strings.Contains(string(text), word) {
			t.Errorf("it holds %q: %s", word, text)
		}
	}
	if got := p.Record.Places[0]; *got.Lat != 52.2 || *got.Lon != 21 || got.Name != "Mazovia" || got.Precision != concord.GeoDistrict || p.Record.Places[1].Name != "Warsaw" {
		t.Errorf("the places are %+v", p.Record.Places)
	}
	if err := p.Record.Validate(); err != nil {
		t.Error(err)
	}
	for _, e := range p.Record.Evidence {
		if !e.Typed() || e.Person != "demo" {
			t.Errorf("the evidence is %+v", e)
		}
	}
	for _, name := range []string{"summary", "target", "notes", "links", "measures", "reports", "sources", "evidence", "aliases", "granular"} {
		if !slices.Contains(p.LeftOut, name) {
			t.Errorf("%s is not told as left out: %v", name, p.LeftOut)
		}
	}
	if inc.Places[0].Words == "" || inc.LegalSteps[0].Text == "" || inc.Attributions[0].Note == "" || *inc.Places[0].Lat != lat {
		t.Error("the source was written to")
	}
	with, err := access.Project(&inc, m, []string{"summary"}, "demo", at)
	if err != nil || with.Record.Summary != "summary words" || with.Record.Target != "" {
		t.Errorf("%+v %v", with.Record, err)
	}
	if _, err := access.Project(&inc, m, []string{"sources"}, "demo", at); concord.CodeOf(err) != concord.CodeInvalid {
		t.Errorf("it may be asked to have sources: %v", err)
	}
}
