package read

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/assess"
	"concord/starter"
	"concord/stix"
	"concord/stix/scan"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var recorded = time.Date(2026, time.April, 1, 12, 0, 0, 123000000, time.UTC)

func set(t testing.TB, text string) *Set {
	t.Helper()
	s, bad, err := ReadSet(strings.NewReader(text), scan.Limits{})
	if err != nil || len(bad) > 0 {
		t.Fatal(err, bad)
	}
	return s
}

func TestWhatWeWriteIsReadBack(t *testing.T) {
	incidents, measures, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	var all []stix.Object
	for i := range incidents {
		incidents[i].RecordedAt = recorded
		objects, err := stix.Incident(incidents[i], "demo", assess.Status(&incidents[i], assess.Moment{}).Status, recorded)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, objects...)
	}
	for _, m := range measures {
		objects, err := stix.Measure(m, "demo", recorded, recorded)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, objects...)
	}
	s := set(t, string(stix.Bundle(all)))
	alike := cmp.Options{
		cmpopts.EquateEmpty(),
		cmpopts.IgnoreFields(concord.Incident{}, "Aliases", "Measures", "RecordedBy"),
		cmpopts.IgnoreFields(concord.Marking{}, "Owner"), // who owns it is known from the link it comes over
		cmpopts.IgnoreFields(concord.Link{}, "Score", "By"),
		cmpopts.SortSlices(func(a, b concord.Link) bool { return a.To+concord.IncidentID(a.Type) < b.To+concord.IncidentID(b.Type) }),
		cmpopts.SortSlices(func(a, b string) bool { return a < b }),
		cmp.Comparer(func(a, b time.Time) bool { return a.Equal(b) }),
	}
	for _, want := range incidents {
		got, err := ReadIncident(s.Object(stix.IncidentID("demo", want.ID)), s)
		if err != nil {
			t.Fatal(err)
		}
		for i := range want.Links {
			want.Links[i].Reasons = slices.Clone(want.Links[i].Reasons[:min(1, len(want.Links[i].Reasons))])
		}
		if d := cmp.Diff(want, got.Incident, alike); d != "" || got.Shape != ShapeConcord {
			t.Errorf("%s: %s", want.ID, d)
		}
	}
	for _, want := range measures {
		got, ok, err := ReadMeasure(s.Object(stix.MeasureID("demo", want.ID)), s)
		if !ok || err != nil {
			t.Fatal(ok, err)
		}
		slices.Sort(want.Incidents)
		if d := cmp.Diff(want, got, alike, cmpopts.IgnoreFields(concord.Measure{}, "Counters")); d != "" {
			t.Errorf("%s: %s", want.ID, d)
		}
	}
}

const (
	uuid = "8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"
	head = `"spec_version":"2.1","created":"2024-01-02T03:04:05.678Z","modified":"2024-01-02T03:04:05.678Z",`
)

func id(kind string) string { return kind + "--" + uuid }

func object(kind, more string) string {
	return `{"type":"` + kind + `","id":"` + id(kind) + `",` + head + more + `}`
}

// core is an incident with the core extension.
func core(more string) string {
	return object("incident", `"name":"A raid","created_by_ref":"`+id("identity")+`","object_marking_refs":["marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"],"external_references":[{"source_name":"s","url":"https://a.example/x"}],
		"extensions":{"`+coreExtension+`":{"extension_type":"property-extension",`+more+`}}`)
}

func suite(kind, more string) string {
	return object(kind, more+`,"extensions":{"extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e":{"extension_type":"new-sdo"},"physical-ext":{"impact_type":"destruction","asset_type":"buildings"}}`)
}

// world is what stands around the incidents of these tests.
var world = []string{
	object("identity", `"name":"CERT of somewhere","identity_class":"organization"`),
	suite("event", `"status":"occurred","start_time":"2024-05-12T00:00:00Z","end_time":"2024-05-13T00:00:00Z","start_time_fidelity":"day","event_types":["sabotage"]`),
	suite("impact", `"impact_category":"physical"`),
	object("location", `"name":"Riga","country":"LV","latitude":56.9,"longitude":24.1,"precision":9000`),
	object("threat-actor", `"name":"Somebody","threat_actor_types":["nation-state"]`),
	object("attack-pattern", `"name":"Phishing","external_references":[{"source_name":"mitre-attack","external_id":"T1566"}]`),
	`{"type":"relationship","id":"relationship--00000000-0000-4000-8000-000000000001",` + head + `"relationship_type":"located-at","source_ref":"` + id("incident") + `","target_ref":"` + id("location") + `"}`,
	`{"type":"relationship","id":"relationship--00000000-0000-4000-8000-000000000002",` + head + `"relationship_type":"attributed-to","source_ref":"` + id("incident") + `","target_ref":"` + id("threat-actor") + `","confidence":80}`,
	`{"type":"relationship","id":"relationship--00000000-0000-4000-8000-000000000003",` + head + `"relationship_type":"uses","source_ref":"` + id("incident") + `","target_ref":"` + id("attack-pattern") + `"}`,
}

func TestEveryFormOfIncidentCoreIsUnderstood(t *testing.T) {
	for _, c := range []struct {
		name, text string
		shape      Shape
		stage      concord.Stage
		effect     string
		counts     int
		unmapped   string
	}{
		{"version 1, with its impacts inside", core(`"determination":"successful-attempt","investigation_status":"open","incident_types":["arson","destruction"],"physical_impacts":[{"impact_type":"damaged-functional","asset_type":"vehicles"}]`), ShapeCore1, concord.StageAccomplished, "damaged-functional vehicles", 0, "type destruction"},
		{"version 1, with a word that no other has", core(`"determination":"low-value","investigation_status":"open"`), ShapeCore1, concord.StageUnclear, "", 0, "determination low-value"},
		{"version 2.0", core(`"determination":"successful-attempt","investigation_status":"open","events":[{"event_ref":"` + id("event") + `"}],"impact_refs":["` + id("impact") + `"]`), ShapeCore20, concord.StageAccomplished, "destruction buildings", 0, ""},
		{"version 2.1 as its text has it", core(`"determination":"confirmed","investigation_status":"closed","events":[{"event_ref":"` + id("event") + `","sequence_start":true}],"impact_refs":["` + id("impact") + `"],"impacted_entity_counts":{"individual":3}`), ShapeCore21, concord.StageAccomplished, "destruction buildings", 1, ""},
		{"version 2.1 as its schema has it", core(`"determination":"blocked","investigation_status":"new","event_refs":["` + id("event") + `"],"impacted_entity_counts":[{"entity_type":"individual","count":3,"precise_within":1}]`), ShapeSchema, concord.StageFoiled, "", 1, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := set(t, strings.Join(append(slices.Clone(world), c.text), "\n"))
			got, err := ReadIncident(s.Object(id("incident")), s)
			if err != nil {
				t.Fatal(err)
			}
			if got.Shape != c.shape || got.Stage != c.stage || len(got.Entities) != c.counts {
				t.Errorf("got %s, %s, %v", got.Shape, got.Stage, got.Entities)
			}
			if c.effect != "" && (len(got.Effects) != 1 || got.Effects[0].Text != c.effect) {
				t.Errorf("effects %v", got.Effects)
			}
			if c.unmapped != "" && !slices.Contains(got.Unmapped, c.unmapped) {
				t.Errorf("unmapped %v", got.Unmapped)
			}
			if strings.Contains(c.text, "event--") && (got.Time.Start != "2024-05-12" || got.Time.Precision != concord.PrecisionDay || got.ActivityTypes[0] != concord.ActivitySabotage) {
				t.Errorf("time %v, types %v", got.Time, got.ActivityTypes)
			}
			if len(got.Places) != 1 || got.Places[0].Precision != concord.GeoCity || got.Countries[0] != "LV" || got.Marking.TLP != concord.TLPAmber || got.Sources[0] != "https://a.example/x" {
				t.Errorf("places %v, marking %v, sources %v", got.Places, got.Marking, got.Sources)
			}
			if len(got.Codes) != 1 || got.Methods[0] != "phishing" || got.Author != "CERT of somewhere" {
				t.Errorf("codes %v, methods %v, author %s", got.Codes, got.Methods, got.Author)
			}
		})
	}
}

func TestANamingByOthersIsAStatementAndNoStatus(t *testing.T) {
	s := set(t, strings.Join(append(slices.Clone(world), core(`"determination":"confirmed","investigation_status":"open"`)), "\n"))
	got, err := ReadIncident(s.Object(id("incident")), s)
	if err != nil || len(got.Attributions) != 1 {
		t.Fatal(err, got.Attributions)
	}
	a := got.Attributions[0]
	if err := a.Validate(); err != nil || a.MadeBy != "CERT of somewhere" || a.AttributedTo != "Somebody" || !strings.Contains(a.Note, "confidence 80") {
		t.Errorf("got %+v (%v)", a, err)
	}
	if st := assess.Status(&got.Incident, assess.Moment{}).Status; st == concord.StatusOfficialAttributed || st == concord.StatusCourtEstablished || st == concord.StatusOfficialSuspected {
		t.Errorf("it made the status %s", st)
	}
}

func TestAnIntrusionSetOfACatalogueIsAnIncident(t *testing.T) {
	s := set(t, object("intrusion-set", `"name":"A false story","labels":["incident","disinformation"],"first_seen":"2024-03-01T00:00:00Z"`))
	got, err := ReadIncident(s.Object(id("intrusion-set")), s)
	if err != nil || got.Shape != ShapeSet || got.ActivityTypes[0] != concord.ActivityFIMI || got.Time.Start != "2024-03-01" {
		t.Errorf("got %+v (%v)", got, err)
	}
	s = set(t, object("intrusion-set", `"name":"A group"`))
	if _, err := ReadIncident(s.Object(id("intrusion-set")), s); concord.CodeOf(err) != concord.CodeInvalid {
		t.Errorf("a group became an incident: %v", err)
	}
}

func TestAReportIsReadBack(t *testing.T) {
	want := concord.Report{SHA256: strings.Repeat("ab", 32), ID: concord.ReportIDOf(strings.Repeat("ab", 32)), Title: "A fire", URL: "https://a.example/x",
		Published: "2024-05-12", Language: "en", Publisher: concord.Publisher{Name: "Gazette"}, Marking: concord.Marking{TLP: concord.TLPGreen}}
	objects, err := stix.Report(want)
	if err != nil {
		t.Fatal(err)
	}
	s := set(t, string(stix.Bundle(objects)))
	got, ok := ReadReport(objects[len(objects)-1].Bytes, s)
	if d := cmp.Diff(want, got, cmpopts.IgnoreFields(concord.Report{}, "Source", "CollectedBy", "PublishedBasis")); !ok || d != "" {
		t.Error(d)
	}
}

func TestAnUnknownMarkingIsNamed(t *testing.T) {
	s := set(t, world[0])
	known, unknown := Markings([]string{stix.MarkingID(concord.TLPGreen), id("marking-definition")}, s)
	if len(known) != 1 || len(unknown) != 1 {
		t.Errorf("got %v, %v", known, unknown)
	}
}

func TestTheLatestVersionCounts(t *testing.T) {
	old := object("identity", `"name":"old"`)
	newer := strings.Replace(object("identity", `"name":"new"`), `"modified":"2024`, `"modified":"2025`, 1)
	s := set(t, newer+"\n"+old)
	if !bytes.Contains(s.Object(id("identity")), []byte(`"new"`)) || len(s.IDs()) != 1 {
		t.Errorf("got %s", s.Object(id("identity")))
	}
}

func FuzzReadIncident(f *testing.F) {
	f.Add(core(`"determination":"confirmed","events":[{"event_ref":"x"}],"impacted_entity_counts":[{"entity_type":"a","count":3}]`))
	f.Add(object("intrusion-set", `"name":"A","labels":["incident"],"first_seen":"2024"`))
	f.Add(object("incident", `"name":"A","extensions":{"`+stix.ExtensionID("incident-detail")+`":{"evidence":[{"typed_at":"x"}],"places":[{}]}}`))
	f.Fuzz(func(t *testing.T, text string) {
		s, err := NewSet()
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range world {
			s.Add([]byte(w))
		}
		if got, err := ReadIncident([]byte(text), s); err == nil && got.Shape == "" {
			t.Fatalf("%q has no shape", text)
		}
	})
}
