package stix

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"concord"
	"concord/assess"
)

// schemaFiles are the extensions by id.
func schemaFiles() map[string]string {
	return map[string]string{incidentExtensionID(): "incident-detail.json", measureExtensionID(): "measure-detail.json",
		releaseExtensionID(): "releasability.json", claimExtensionID(): "attribution-claim.json", relationExtensionID(): "relation-detail.json"}
}

// breaches holds a value against the part of JSON Schema that our schemas use. A key that the schema does not
// name is a breach too: readers may meet more, but what we write is told in full.
func breaches(schema map[string]any, v any, path string) []string {
	var out []string
	bad := func(text string) { out = append(out, path+" "+text) }
	for key := range schema {
		if !slices.Contains([]string{"$schema", "title", "description", "type", "required", "properties", "items", "enum", "const", "minItems", "minimum", "minLength", "pattern"}, key) {
			bad("the schema uses " + key + ", which this test does not know")
		}
	}
	kind := map[bool]string{}
	switch v := v.(type) {
	case map[string]any:
		kind[true] = "object"
		properties, told := schema["properties"].(map[string]any)
		for _, k := range list(schema["required"]) {
			if v[k.(string)] == nil {
				bad("lacks " + k.(string))
			}
		}
		for k, e := range v {
			if sub, ok := properties[k].(map[string]any); ok {
				out = append(out, breaches(sub, e, path+"/"+k)...)
			} else if told {
				bad("has the unknown key " + k)
			}
		}
	case []any:
		kind[true] = "array"
		if float64(len(v)) < number(schema["minItems"]) {
			bad("is too short")
		}
		for i, e := range v {
			if sub, ok := schema["items"].(map[string]any); ok {
				out = append(out, breaches(sub, e, fmt.Sprintf("%s/%d", path, i))...)
			}
		}
	case string:
		kind[true] = "string"
		if p, ok := schema["pattern"].(string); ok && !regexp.MustCompile(p).MatchString(v) {
			bad("does not match " + p)
		}
		if float64(len(v)) < number(schema["minLength"]) {
			bad("is too short")
		}
	case float64:
		kind[true] = "number"
		if schema["type"] == "integer" && v == float64(int64(v)) {
			kind[true] = "integer"
		}
		if schema["minimum"] != nil && v < number(schema["minimum"]) {
			bad("is too small")
		}
	case bool:
		kind[true] = "boolean"
	}
	if want, ok := schema["type"]; ok && want != kind[true] {
		bad(fmt.Sprintf("is %v, not %v", kind[true], want))
	}
	if c, ok := schema["const"]; ok && c != v {
		bad(fmt.Sprintf("is not %v", c))
	}
	if e := list(schema["enum"]); e != nil && !slices.Contains(e, v) {
		bad(fmt.Sprintf("is not one of %v", e))
	}
	return out
}

func list(v any) []any     { l, _ := v.([]any); return l }
func number(v any) float64 { n, _ := v.(float64); return n }

func TestWhatIsWrittenIsToldInTheSchemas(t *testing.T) {
	incidents, measures := load(t)
	seen := map[string]int{}
	read := map[string]map[string]any{}
	for id, file := range schemaFiles() {
		content, err := schemas.ReadFile("schema/" + file)
		if err != nil {
			t.Fatal(err)
		}
		var s map[string]any
		if err := json.Unmarshal(content, &s); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		read[id] = s
	}
	hold := func(objects []Object) {
		for _, o := range objects {
			extensions, _ := decoded(t, o)["extensions"].(map[string]any)
			for id, e := range extensions {
				if s, ok := read[id]; ok {
					seen[id]++
					for _, b := range breaches(s, e, o.ID) {
						t.Error(schemaFiles()[id], b)
					}
				}
			}
		}
	}
	for _, inc := range incidents {
		hold(render1(t, inc))
	}
	for _, m := range measures {
		objects, err := Measure(m, "demo", recorded, later)
		if err != nil {
			t.Fatal(err)
		}
		hold(objects)
	}
	inc := full()
	objects, err := Incident(inc, "demo", assess.Status(&inc, assess.Moment{}).Status, recorded)
	if err != nil {
		t.Fatal(err)
	}
	hold(objects)
	for id, file := range schemaFiles() {
		if seen[id] == 0 {
			t.Errorf("nothing written uses %s", file)
		}
	}
}

// full is a record with a value in every field that travels.
func full() concord.Incident {
	lat, lon := 52.2, 21.0
	read := concord.Evidence{Field: "attributions[0]", Value: "RU", Report: "r-1", Canonical: 1, Span: concord.Span{Start: 1, End: 3, RawStart: 2, RawEnd: 4}, Quote: "ab", SaidBy: "s", Hedge: "asserted", Rule: "p"}
	return concord.Incident{
		ID: "PL-2024-01-X", Version: 3, Title: "t", Summary: "s", Unit: concord.UnitCampaign, State: concord.StateRetracted,
		Marking:       concord.Marking{TLP: concord.TLPAmberStrict, Owner: "demo", ReleasableTo: []string{"a"}},
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Stage: concord.StageAccomplished, Methods: []concord.Method{"ddos", "other"}, MethodText: "m",
		Target: "t", Sector: concord.SectorEnergy, Time: concord.When{Start: "2024-01-01", End: "2024-01-02", Precision: concord.PrecisionNight, Basis: concord.BasisEvent, Words: "w", Zone: "Europe/Warsaw"},
		Places:    []concord.Place{{Name: "n", Role: "event", Kind: "site", Country: "PL", Admin: "a", Lat: &lat, Lon: &lon, Precision: concord.GeoSite, Basis: concord.CoordSource, Words: "w"}},
		Countries: []string{"PL"}, Effects: []concord.Effect{{Kind: "damage", Quantity: 1.5, Unit: "EUR", Text: "t"}}, Accused: []string{"RU"}, AccusedText: "a",
		PerpetratorTypes: []concord.PerpetratorType{concord.PerpetratorProxyGroup},
		Attributions: []concord.Attribution{
			{AttributedTo: "RU", SubActor: "GRU", PointsTo: concord.PointsForeignState, MadeBy: "court", BodyType: concord.BodyCourt, BodyCountry: "PL", Via: "v", Strength: concord.StrengthCourt, CourtFinding: concord.FindingEstablished, Basis: []concord.AttributionBasis{concord.OnJudicialFinding}, Date: "2024-02", General: true, Note: "n"},
			{AttributedTo: "RU", PointsTo: concord.PointsForeignState, MadeBy: "government", BodyType: concord.BodyGovernment, Strength: concord.StrengthConfirmed, Basis: []concord.AttributionBasis{concord.OnInvestigation}},
			{MadeBy: "embassy", BodyType: concord.BodyAccusedState, Strength: concord.StrengthDenied, Basis: []concord.AttributionBasis{concord.OnPoliticalAssessment}},
		},
		LegalSteps: []concord.LegalStep{{Stage: concord.LegalArrest, Date: "2024-01-03", Jurisdiction: "PL", Level: "appeal", People: 2, Qualification: []string{"q"}, Text: "t"}},
		Notes:      "n", Control: true, Reports: []concord.ReportID{"r-1"}, Sources: []string{"https://a.example/x", "https://b.example/"},
		Links:      []concord.Link{{To: "PL-2024-01-Y", Type: concord.LinkSameSeries, Reasons: []string{"r"}, Score: 0.5, By: "b"}},
		Evidence:   []concord.Evidence{read, {Field: "stage", Person: "p", At: recorded, Sources: []string{"https://a.example"}}},
		Withdrawal: &concord.Withdrawal{Reason: concord.RetractionDuplicate, Why: "w", By: "b", At: later}, RecordedAt: later, RecordedBy: "b",
	}
}

func TestTheSchemasArePublishedAsTheyAreEmbedded(t *testing.T) {
	for id, file := range schemaFiles() {
		embedded, err := schemas.ReadFile("schema/" + file)
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("..", "docs", "schema", file)
		if *update {
			if err := os.WriteFile(path, embedded, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		published, err := os.ReadFile(path)
		if err != nil || string(published) != string(embedded) {
			t.Errorf("%s is not the schema that is embedded (%v)", path, err)
		}
		page, err := os.ReadFile(filepath.Join("..", "docs", "stix.md"))
		if err != nil || !regexp.MustCompile(regexp.QuoteMeta(id)).Match(page) {
			t.Errorf("docs/stix.md does not name %s, the id of %s", id, file)
		}
	}
}
