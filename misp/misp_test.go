package misp_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/assess"
	"concord/misp"
	"concord/starter"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const node = "demo"

func status(inc *concord.Incident) concord.AttributionStatus {
	return assess.Status(inc, assess.Moment{}).Status
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, got, "", " "); err != nil {
		t.Fatal(err)
	}
	b.WriteByte('\n')
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), b.String()); d != "" {
		t.Errorf("%s (-want +got):\n%s", name, d)
	}
}

// fire is an incident with something of everything.
func fire() concord.Incident {
	lat, lon := 52.31, 20.98
	return concord.Incident{ID: "PL-2024-05-WARSAW-ARSON", Title: "Fire at a shopping centre", Summary: "A shopping centre burnt down.", Unit: concord.UnitIncident,
		State: concord.StateVerified, Version: 3, Marking: concord.Marking{TLP: concord.TLPGreen, Owner: node},
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Stage: concord.StageAccomplished, Methods: []concord.Method{"incendiary_device", "phishing"},
		Target: "shopping centre", Sector: concord.SectorTransport,
		Time:      concord.When{Start: "2024-05-11", End: "2024-05-12", Precision: concord.PrecisionNight, Basis: concord.BasisEvent},
		Places:    []concord.Place{{Name: "Warsaw", Role: concord.RoleEvent, Kind: concord.KindSettlement, Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity, Basis: concord.CoordGazetteer}},
		Countries: []string{"PL"}, Effects: []concord.Effect{{Kind: "damage", Quantity: 1400, Unit: "shops"}}, Accused: []string{"RU"},
		Attributions: []concord.Attribution{{AttributedTo: "RU", PointsTo: concord.PointsForeignState, MadeBy: "Prime Minister of Poland", BodyType: concord.BodyHeadOfGovernment,
			BodyCountry: "PL", Strength: concord.StrengthConfirmed, Basis: []concord.AttributionBasis{}, Date: "2025-05-11"}},
		LegalSteps: []concord.LegalStep{{Stage: concord.LegalArrest, Date: "2025-05", Jurisdiction: "PL"}}, Links: []concord.Link{{To: "XX-OTHER", Type: concord.LinkSameSeries}},
		Sources:    []string{"https://news.example/fire"},
		Evidence:   []concord.Evidence{{Field: "title", Report: "r-1", Span: concord.Span{Start: 0, End: 4, RawEnd: 4}, Quote: "fire"}},
		RecordedAt: time.Date(2025, 6, 1, 12, 0, 0, 0, time.UTC)}
}

func TestAnIncidentIsWrittenAsAnEvent(t *testing.T) {
	for _, c := range []struct {
		rule   string
		file   string
		change func(*concord.Incident)
		events int
	}{
		{"with the templates for incidents and the tags of taxonomies and galaxies", "event.json", func(*concord.Incident) {}, 1},
		{"and what is marked more strictly as one that extends it", "part.json", func(i *concord.Incident) {
			i.Granular = map[string]concord.Marking{"places": {TLP: concord.TLPRed, Owner: node, ReleasableTo: []string{"person:ann"}},
				"summary": {TLP: concord.TLPRed, Owner: node, ReleasableTo: []string{"person:ann"}}}
		}, 2},
		{"and one that was withdrawn as one that says so", "withdrawn.json", func(i *concord.Incident) {
			i.State = concord.StateRetracted
			i.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionWrongFacts, Why: "It was a short circuit.", By: "ann", At: i.RecordedAt}
		}, 1},
	} {
		t.Run(c.rule, func(t *testing.T) {
			inc := fire()
			c.change(&inc)
			docs, err := misp.Write(inc, node, status)
			if err != nil || len(docs) != c.events {
				t.Fatalf("%d events, %v", len(docs), err)
			}
			golden(t, c.file, docs[len(docs)-1].Body)
			if c.events == 2 {
				for _, word := range []string{"Warsaw", "burnt down", "52.31"} {
					if bytes.Contains(docs[0].Body, []byte(word)) {
						t.Errorf("the first event tells %q", word)
					}
				}
				if docs[1].Marking.TLP != concord.TLPRed || access.Permit(concord.View{Principal: "bob", Org: node}, docs[1].Marking) {
					t.Errorf("the part is marked %+v", docs[1].Marking)
				}
			}
			again, err := misp.Write(inc, node, status)
			if err != nil || !bytes.Equal(again[0].Body, docs[0].Body) {
				t.Error("a second time it is written otherwise")
			}
		})
	}
}

func TestIdsStayOverVersions(t *testing.T) {
	uuids := func(inc concord.Incident) []string {
		docs, err := misp.Write(inc, node, status)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for e, err := range misp.Read(docs[0].Body, misp.Receiver{Node: node}) {
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, e.UUID)
			for _, o := range e.Objects {
				out = append(out, o.UUID)
				for _, a := range o.Attributes {
					out = append(out, a.UUID)
				}
			}
		}
		return out
	}
	one := fire()
	two := fire()
	two.Title, two.Version, two.RecordedAt = "Fire at the shopping centre", 4, two.RecordedAt.Add(time.Hour)
	if d := cmp.Diff(uuids(one), uuids(two)); d != "" {
		t.Error(d)
	}
}

func TestAPrivateRecordThatIsWithdrawnLeavesNoWords(t *testing.T) {
	inc := fire()
	inc.State = concord.StateRetracted
	inc.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionPrivacy, Why: "It names Ann.", By: "ann", At: inc.RecordedAt}
	docs, err := misp.Write(inc, node, status)
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"shopping", "Warsaw", "Ann", "news.example", "2024", "arson"} {
		if bytes.Contains(docs[0].Body, []byte(word)) || bytes.Contains(docs[0].Listing, []byte(word)) {
			t.Errorf("%q is still told", word)
		}
	}
}

// read returns the one event of a text.
func read(t *testing.T, content []byte, r misp.Receiver) *misp.Event {
	t.Helper()
	var out *misp.Event
	for e, err := range misp.Read(content, r) {
		if err != nil {
			t.Fatal(err)
		}
		out = e
	}
	return out
}

func TestTheStarterDatasetComesBack(t *testing.T) {
	list, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, inc := range list {
		inc.RecordedAt = starter.TypedAt()
		docs, err := misp.Write(inc, node, status)
		if err != nil {
			t.Fatal(err)
		}
		e := read(t, docs[0].Body, misp.Receiver{Node: node})
		c, ok := e.Candidate()
		if !ok {
			t.Fatalf("%s is read as no incident", inc.ID)
		}
		if d := cmp.Diff([]any{inc.ActivityTypes, inc.Time, inc.Places, inc.Attributions, inc.Title, inc.Sources}, []any{c.ActivityTypes, c.Time, c.Places, c.Attributions, c.Title, c.Sources}); d != "" {
			t.Errorf("%s: %s", inc.ID, d)
		}
		if c.Marking.TLP != inc.Marking.TLP || c.Marking.Owner != inc.Marking.Owner {
			t.Errorf("%s: %+v", inc.ID, c.Marking)
		}
	}
}

func TestAnEventOfOthersIsUnderstood(t *testing.T) {
	content, err := os.ReadFile(filepath.Join("testdata", "foreign.json"))
	if err != nil {
		t.Fatal(err)
	}
	e := read(t, content, misp.Receiver{Node: node})
	c, ok := e.Candidate()
	if !ok {
		t.Fatal("it is read as no incident")
	}
	got, err := json.Marshal(struct {
		Incident concord.Incident
		Unmapped []string
		Told     []misp.Text
	}{c.Incident, c.Unmapped, e.Told()})
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "foreign.read.json", got)
	if !bytes.Contains(content, e.Raw) {
		t.Error("its bytes are not those that came")
	}
	objects, err := e.Keep()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := misp.Kept(objects[len(objects)-1])
	if err != nil || !bytes.Equal(raw, e.Raw) {
		t.Errorf("it is not kept to the byte: %v", err)
	}
}

func TestListsOfEventsAreRead(t *testing.T) {
	one, two := `{"uuid":"11111111-1111-4111-8111-111111111111","info":"a","timestamp":"1700000000"}`, `{"uuid":"22222222-2222-4222-8222-222222222222","info":"b","timestamp":1700000000}`
	for rule, content := range map[string]string{
		"one":                   `{"Event":` + one + `}`,
		"bare":                  one,
		"a list":                `[{"Event":` + one + `},{"Event":` + two + `}]`,
		"a response":            `{"response":[{"Event":` + one + `},{"Event":{"info":"no id","uuid":""}},{"Event":` + two + `}]}`,
		"a response with one":   `{"response":{"Event":` + one + `}}`,
		"what is no event":      `{"objects":[]}`,
		"a key there twice":     `{"Event":{"uuid":"11111111-1111-4111-8111-111111111111","info":"a","timestamp":"1","distribution":"0","distribution":"3"}}`,
		"an event of no time":   `{"Event":{"uuid":"11111111-1111-4111-8111-111111111111","info":"a"}}`,
		"what is not even JSON": `{`,
	} {
		t.Run(rule, func(t *testing.T) {
			var got []string
			for e, err := range misp.Read([]byte(content), misp.Receiver{Node: node}) {
				if err != nil {
					got = append(got, string(concord.CodeOf(err)))
					continue
				}
				got = append(got, e.Info)
			}
			want := map[string]string{"one": "a", "bare": "a", "a list": "a b", "a response": "a invalid b", "a response with one": "a"}[rule]
			if want == "" {
				want = "invalid"
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%q", got)
			}
		})
	}
}

func TestAManifestIsRead(t *testing.T) {
	list, err := misp.ReadManifest([]byte(`{"11111111-1111-4111-8111-111111111111":{"timestamp":"12"},"22222222-2222-4222-8222-222222222222":{"timestamp":13}}`))
	if err != nil || !slices.Equal(list, []misp.Listed{{"11111111-1111-4111-8111-111111111111", "12"}, {"22222222-2222-4222-8222-222222222222", "13"}}) {
		t.Errorf("%v %v", list, err)
	}
	for _, bad := range []string{`[]`, `{"../../etc/passwd":{}}`, `{"11111111-1111-4111-8111-111111111111":1}`, `{`} {
		if _, err := misp.ReadManifest([]byte(bad)); err == nil {
			t.Errorf("%s is taken", bad)
		}
	}
}

func TestAPartComesBackWithItsMarking(t *testing.T) {
	inc := fire()
	inc.Marking.ReleasableTo = []string{"b"}
	inc.Granular = map[string]concord.Marking{"places": {TLP: concord.TLPAmber, Owner: node, ReleasableTo: []string{"b"}}, "notes": {TLP: concord.TLPAmber, Owner: node, ReleasableTo: []string{"b"}}}
	inc.Notes = "to be kept"
	docs, err := misp.Write(inc, node, status)
	if err != nil || len(docs) != 2 {
		t.Fatal(len(docs), err)
	}
	c, ok := read(t, docs[0].Body, misp.Receiver{Node: "b"}).Candidate()
	if !ok || len(c.Places) > 0 || c.Notes != "" {
		t.Fatalf("%v: %+v %q", ok, c.Places, c.Notes)
	}
	e := read(t, docs[1].Body, misp.Receiver{Node: "b"})
	if _, ok := e.Candidate(); ok {
		t.Error("a part is read as an incident")
	}
	p, ok := e.Part()
	if !ok || p.Of != docs[0].UUID || !slices.Equal(p.Properties, []string{"places", "notes"}) {
		t.Fatalf("%v %+v", ok, p)
	}
	got := c.Incident
	p.Into(&got)
	if d := cmp.Diff([]any{inc.Places, inc.Notes, inc.Granular}, []any{got.Places, got.Notes, got.Granular}); d != "" {
		t.Error(d)
	}
	if _, ok := misp.ReadFrom(&got); !ok || got.Validate() != nil || access.CheckGranular(&got) != nil {
		t.Errorf("%v %v", got.Validate(), got.Evidence)
	}
	next := c.Incident
	misp.Carry(&got, &next)
	if d := cmp.Diff(got, next); d != "" {
		t.Error(d)
	}
}
