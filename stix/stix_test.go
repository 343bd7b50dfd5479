package stix

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
	"concord/assess"
	"concord/starter"
)

var update = flag.Bool("update", false, "write the golden files anew")

var (
	recorded = time.Date(2026, time.April, 1, 12, 0, 0, 123456000, time.UTC)
	later    = recorded.Add(36 * time.Hour)
)

func load(t testing.TB) ([]concord.Incident, []concord.Measure) {
	t.Helper()
	incidents, measures, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	for i := range incidents {
		incidents[i].RecordedAt = recorded
	}
	return incidents, measures
}

func one(t testing.TB, id concord.IncidentID) concord.Incident {
	t.Helper()
	all, _ := load(t)
	i := slices.IndexFunc(all, func(inc concord.Incident) bool { return inc.ID == id })
	if i < 0 {
		t.Fatalf("there is no %s", id)
	}
	return all[i]
}

func render1(t testing.TB, inc concord.Incident) []Object {
	t.Helper()
	objects, err := Incident(inc, "demo", assess.Status(&inc, assess.Moment{}).Status, recorded)
	if err != nil {
		t.Fatal(err)
	}
	return objects
}

func only(objects []Object, kind string) []Object {
	return slices.DeleteFunc(slices.Clone(objects), func(o Object) bool { return o.Type != kind })
}

func decoded(t testing.TB, o Object) map[string]any {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal(o.Bytes, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

func TestGoldenBundles(t *testing.T) {
	for _, id := range []concord.IncidentID{"PL-2024-05-MARYWILSKA", "DE-2024-08-WAHN", "DK-2025-09-AALBORG"} {
		t.Run(string(id), func(t *testing.T) {
			var lines []byte
			for _, o := range render1(t, one(t, id)) {
				if o.Type != "extension-definition" { // the same everywhere, and its schema is a file of its own
					lines = append(append(lines, o.Bytes...), '\n')
				}
			}
			path := filepath.Join("testdata", string(id)+".jsonl")
			if *update {
				if err := os.WriteFile(path, lines, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(lines, want) {
				t.Errorf("the objects differ from %s; run with -update if that is meant\n%s", path, lines)
			}
		})
	}
}

func TestEveryObjectOfTheStarterDatasetKeepsToTheMusts(t *testing.T) {
	incidents, measures := load(t)
	bytesOf := map[string][]byte{}
	check := func(objects []Object) {
		for _, o := range objects {
			musts(t, o.Bytes)
			if c, err := Canonical(o.Bytes); err != nil || !bytes.Equal(c, o.Bytes) {
				t.Errorf("%s is not in canonical form: %v", o.ID, err)
			}
			key := o.ID + " " + timestamp(o.Modified)
			if had, ok := bytesOf[key]; ok && !bytes.Equal(had, o.Bytes) {
				t.Errorf("one id and version has two contents: %s", key)
			}
			bytesOf[key] = o.Bytes
		}
	}
	var all []Object
	for _, inc := range incidents {
		objects := render1(t, inc)
		if last := objects[len(objects)-1]; last.Type != "incident" || last.ID != IncidentID("demo", inc.ID) || last.Modified != millis(recorded) {
			t.Errorf("%s: the last object is not the incident", inc.ID)
		}
		check(objects)
		all = append(all, objects...)
	}
	for _, m := range measures {
		objects, err := Measure(m, "demo", recorded, later)
		if err != nil {
			t.Fatal(err)
		}
		check(objects)
		all = append(all, objects...)
	}
	objects, err := Incident(linked(full()), "demo", concord.StatusOfficialAttributed, recorded, paper())
	if err != nil {
		t.Fatal(err)
	}
	check(objects)
	all = append(all, objects...)
	for _, p := range dangling(t, all) {
		t.Error(p)
	}
	musts(t, Bundle(all))
	if path := os.Getenv("CONCORD_STIX_OUT"); path != "" { // for a validator outside
		if err := os.WriteFile(path, Bundle(all), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// linked points the links of a record at one that is there.
func linked(inc concord.Incident) concord.Incident {
	inc.Links[0].To = "PL-2024-05-MARYWILSKA"
	return inc
}

// musts reports every finding, warnings too: what we write follows the advice of the standard.
func musts(t testing.TB, text []byte) {
	t.Helper()
	found, err := Check(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range found {
		t.Error(f)
	}
}

// meaning is what a relationship of ours means.
func meaning(m map[string]any) any {
	if extensions, ok := m["extensions"].(map[string]any); ok {
		if d, ok := extensions[relationExtensionID()].(map[string]any); ok {
			return d["relation"]
		}
	}
	return m["relationship_type"]
}

func dangling(t *testing.T, all []Object) []string {
	have := map[string]bool{}
	for _, o := range all {
		have[o.ID] = true
	}
	var out []string
	for _, o := range all {
		m := decoded(t, o)
		for _, k := range []string{"source_ref", "target_ref", "created_by_ref"} {
			if ref, ok := m[k].(string); ok && !have[ref] {
				out = append(out, o.ID+" "+k+" leads nowhere: "+ref)
			}
		}
	}
	return out
}

func TestTheSameRecordGivesTheSameBytes(t *testing.T) {
	inc := one(t, "DE-2024-07-LEIPZIG")
	if !bytes.Equal(Bundle(render1(t, inc)), Bundle(render1(t, inc))) {
		t.Error("two renderings differ")
	}
}

func TestALaterVersionKeepsItsIDAndItsTimeOfCreation(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	first := render1(t, inc)
	inc.RecordedAt, inc.Version, inc.Places = later, 2, nil
	second := render1(t, inc)
	a, b := decoded(t, first[len(first)-1]), decoded(t, second[len(second)-1])
	if a["id"] != b["id"] || a["created"] != b["created"] || b["modified"] != "2026-04-03T00:00:00.123Z" {
		t.Errorf("got %v, created %v, modified %v", b["id"], b["created"], b["modified"])
	}
	gone, err := Dropped(first, second, later)
	if err != nil || len(gone) != 1 {
		t.Fatalf("one relationship to a place is gone, got %d (%v)", len(gone), err)
	}
	m := decoded(t, gone[0])
	musts(t, gone[0].Bytes)
	if meaning(m) != "located-at" || m["revoked"] != true || m["modified"] != "2026-04-03T00:00:00.123Z" {
		t.Errorf("got %s", gone[0].Bytes)
	}
}

func TestSharedObjectsAreNamedByTheirContent(t *testing.T) {
	a, b := one(t, "LT-2024-09-SIAULIAI-1"), one(t, "LT-2024-09-SIAULIAI-2")
	b.RecordedAt = later
	for _, kind := range []string{"location", "threat-actor", "identity", "marking-definition", "extension-definition"} {
		x, y := only(render1(t, a), kind), only(render1(t, b), kind)
		for i := range x {
			if x[i].ID != y[i].ID || !bytes.Equal(x[i].Bytes, y[i].Bytes) || !x[i].Modified.Equal(y[i].Modified) {
				t.Errorf("%s differs", kind)
			}
		}
	}
	b.Marking.TLP = concord.TLPAmber
	if only(render1(t, a), "location")[0].ID == only(render1(t, b), "location")[0].ID {
		t.Error("a place that is marked otherwise is another object")
	}
}

func TestARetractedRecordIsRevokedAndSaysWhy(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	inc.State, inc.RecordedAt, inc.Version = concord.StateRetracted, later, 2
	inc.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionDuplicate, Why: "the same fire twice", By: "somebody", At: later}
	objects := render1(t, inc)
	for _, o := range objects {
		m := decoded(t, o)
		mine := o.Type == "incident" || slices.Contains(owned, o.Type)
		if (m["revoked"] == true) != mine {
			t.Errorf("%s: revoked is %v", o.Type, m["revoked"])
		}
	}
	last := string(objects[len(objects)-1].Bytes)
	if !strings.Contains(last, "the same fire twice") || !strings.Contains(last, `"reason":"duplicate"`) || strings.Contains(last, "somebody") {
		t.Errorf("got %s", last)
	}
}

func TestAMergedRecordPointsToWhatItBecame(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	inc.State, inc.MergedInto = concord.StateMerged, "PL-2024-04-OBI"
	found := false
	for _, o := range only(render1(t, inc), "relationship") {
		m := decoded(t, o)
		found = found || meaning(m) == "duplicate-of" && m["target_ref"] == IncidentID("demo", "PL-2024-04-OBI")
	}
	if !found {
		t.Error("no relationship duplicate-of")
	}
}

func TestAnActorIsNamedOnlyWithoutAHedge(t *testing.T) {
	for id, want := range map[concord.IncidentID]int{
		"LT-2024-05-IKEA": 1, "PL-2024-05-MARYWILSKA": 1, // a court; ministers
		"CZ-2024-06-KLICOV": 0, "DE-2024-05-DIEHL": 0, "DK-2022-09-NORDSTREAM": 0, "DE-2024-08-WAHN": 0, // suspected, disputed, another, cleared
	} {
		objects := render1(t, one(t, id))
		if got := len(only(objects, "threat-actor")); got != want {
			t.Errorf("%s names %d actors, want %d", id, got, want)
		}
		named := 0
		for _, o := range only(objects, "relationship") {
			if m := decoded(t, o); meaning(m) == "attributed-to" {
				named++
				if m["confidence"] == nil {
					t.Errorf("%s: attributed-to without confidence", id)
				}
			}
		}
		if named != want {
			t.Errorf("%s has %d relationships attributed-to, want %d", id, named, want)
		}
	}
}

func TestTheStatusStandsInWordsToo(t *testing.T) {
	for _, id := range []concord.IncidentID{"DE-2024-05-DIEHL", "DE-2024-08-WAHN"} {
		objects := render1(t, one(t, id))
		m := decoded(t, objects[len(objects)-1])
		want := map[concord.IncidentID]string{"DE-2024-05-DIEHL": "Attribution: disputed.", "DE-2024-08-WAHN": "Attribution: an attack is ruled out."}[id]
		if !strings.Contains(m["description"].(string), want) {
			t.Errorf("%s: got %q", id, m["description"])
		}
	}
}

func TestNoPointIsDrawnForACountryAndNoCountryAtSea(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	lat, lon := 52.0, 19.0
	inc.Places = []concord.Place{
		{Name: "Poland", Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCountry},
		{Name: "online", Kind: concord.KindOnline, Precision: concord.GeoUnknown},
		{Name: "Baltic Sea", Lat: &lat, Lon: &lon, Precision: concord.GeoArea},
	}
	got := only(render1(t, inc), "location")
	if len(got) != 2 {
		t.Fatalf("%d locations, want 2", len(got))
	}
	country, sea := decoded(t, got[0]), decoded(t, got[1])
	if country["latitude"] != nil || country["country"] != "PL" || sea["country"] != nil || sea["precision"] != 100000.0 {
		t.Errorf("got %v and %v", country, sea)
	}
}

func TestOldIDsAndUsersStayAtHome(t *testing.T) {
	inc := one(t, "LT-2024-03-HAMMER")
	inc.RecordedBy = "a user of this node"
	for _, o := range render1(t, inc) {
		for _, alias := range inc.Aliases {
			if strings.Contains(string(o.Bytes), string(alias)) {
				t.Errorf("%s tells an old id", o.ID)
			}
		}
		if strings.Contains(string(o.Bytes), inc.RecordedBy) {
			t.Errorf("%s tells who recorded it", o.ID)
		}
	}
}

func TestReleasabilityTravelsAsAMarking(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	inc.Marking = concord.Marking{TLP: concord.TLPAmberStrict, Owner: "demo", ReleasableTo: []string{"cert-a", "cert-b"}}
	objects := render1(t, inc)
	m := decoded(t, objects[len(objects)-1])
	refs := m["object_marking_refs"].([]any)
	if len(refs) != 2 || refs[0] != MarkingID(concord.TLPAmberStrict) {
		t.Errorf("got %v", refs)
	}
	for _, o := range objects {
		musts(t, o.Bytes)
	}
}

func TestWhatCannotBeRenderedIsRefused(t *testing.T) {
	inc := one(t, "PL-2024-05-MARYWILSKA")
	for name, change := range map[string]func(*concord.Incident){
		"a record without a time":    func(i *concord.Incident) { i.RecordedAt = time.Time{} },
		"a record without an id":     func(i *concord.Incident) { i.ID = "" },
		"a record without a marking": func(i *concord.Incident) { i.Marking = concord.Marking{} },
		"a version before the first": func(i *concord.Incident) { i.RecordedAt = recorded.Add(-time.Hour) },
	} {
		bad := inc
		change(&bad)
		if _, err := Incident(bad, "demo", "", recorded); concord.CodeOf(err) != concord.CodeInvalid {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
