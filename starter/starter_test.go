package starter_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"

	"concord"
	"concord/assess"
	"concord/starter"
)

func load(t *testing.T) ([]concord.Incident, []concord.Measure) {
	t.Helper()
	incidents, measures, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	return incidents, measures
}

func find(t *testing.T, incidents []concord.Incident, id concord.IncidentID) concord.Incident {
	t.Helper()
	i := slices.IndexFunc(incidents, func(inc concord.Incident) bool { return inc.ID == id })
	if i < 0 {
		t.Fatalf("there is no %s", id)
	}
	return incidents[i]
}

func TestTheDatasetIsWhole(t *testing.T) {
	incidents, measures := load(t)
	if len(incidents) != 100 || len(measures) != 25 {
		t.Fatalf("%d incidents and %d measures, want 100 and 25", len(incidents), len(measures))
	}
	statements := 0
	for _, inc := range incidents {
		statements += len(inc.Attributions)
		if err := inc.Validate(); err != nil {
			t.Error(err)
		}
		if inc.State != concord.StateVerified || inc.Marking.TLP != concord.TLPClear || len(inc.Sources) == 0 {
			t.Errorf("%s is not verified, not CLEAR or without a source", inc.ID)
		}
		for _, p := range inc.Places {
			if !p.Role.Valid() || !p.Kind.Valid() || !p.Precision.Valid() {
				t.Errorf("%s: a place is outside the vocabulary: %+v", inc.ID, p)
			}
		}
		for _, l := range inc.LegalSteps {
			if !l.Stage.Valid() || l.Level != "" && !l.Level.Valid() {
				t.Errorf("%s: a legal step is outside the vocabulary: %+v", inc.ID, l)
			}
		}
		for _, e := range inc.Effects {
			if !e.Kind.Valid() {
				t.Errorf("%s: an effect is outside the vocabulary: %+v", inc.ID, e)
			}
		}
		for _, p := range inc.PerpetratorTypes {
			if !p.Valid() {
				t.Errorf("%s: unknown perpetrator type %s", inc.ID, p)
			}
		}
	}
	if statements != 153 {
		t.Errorf("%d attribution statements, want 153", statements)
	}
	for _, m := range measures {
		if err := m.Validate(); err != nil {
			t.Error(err)
		}
	}
}

func TestIDsAndLinksLeadSomewhere(t *testing.T) {
	incidents, measures := load(t)
	ids := map[concord.IncidentID]bool{}
	for _, inc := range incidents {
		if ids[inc.ID] {
			t.Errorf("%s is there twice", inc.ID)
		}
		ids[inc.ID] = true
	}
	acts := map[concord.MeasureID]bool{}
	for _, m := range measures {
		acts[m.ID] = true
		for _, id := range m.Incidents {
			if !ids[id] {
				t.Errorf("%s is linked to %s, which is not there", m.ID, id)
			}
		}
	}
	for _, inc := range incidents {
		for _, l := range inc.Links {
			if !ids[l.To] || !l.Type.Valid() || len(l.Reasons) == 0 {
				t.Errorf("%s: a link leads nowhere or says not why: %+v", inc.ID, l)
			}
		}
		for _, m := range inc.Measures {
			if !acts[m] {
				t.Errorf("%s names the measure %s, which is not there", inc.ID, m)
			}
		}
	}
}

// The four records whose status was coded by hand in another way than the table computes it. They
// stay as they are, so that a change of the table shows.
var exceptions = map[concord.IncidentID]struct {
	computed concord.AttributionStatus
	why      string
}{
	"LT-2024-09-SIAULIAI-1": {concord.StatusOfficialSuspected, "the prosecutor's words are coded suspected although six were charged; coded alleged_in_charges, both would agree"},
	"LT-2024-09-SIAULIAI-2": {concord.StatusOfficialSuspected, "as the first attempt"},
	"LT-2024-03-HAMMER":     {concord.StatusOfficialSuspected, "one service said probable; another record with three such statements is coded suspected, so the table is the consistent one"},
	"SE-2025-02-CLION1":     {concord.StatusUnattributed, "the case is open, but there is no suspect and nobody has spoken"},
}

func recordedStatuses(t *testing.T) map[concord.IncidentID]concord.AttributionStatus {
	t.Helper()
	content, err := os.ReadFile("testdata/recorded.json")
	if err != nil {
		t.Fatal(err)
	}
	var out map[concord.IncidentID]concord.AttributionStatus
	if err := json.Unmarshal(content, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheComputedStatusIsTheRecordedOne(t *testing.T) {
	incidents, _ := load(t)
	recorded := recordedStatuses(t)
	for _, inc := range incidents {
		got := assess.Status(&inc, assess.Moment{})
		want := recorded[inc.ID]
		if e, ok := exceptions[inc.ID]; ok {
			if got.Status != e.computed || got.Status == want {
				t.Errorf("%s: computed %s, recorded %s, but the exception says %s (%s)", inc.ID, got.Status, want, e.computed, e.why)
			}
			continue
		}
		if got.Status != want {
			t.Errorf("%s: computed %s by %s, recorded %s", inc.ID, got.Status, got.Rule, want)
		}
	}
}

func TestWhatTheInclusionRulesCount(t *testing.T) {
	incidents, _ := load(t)
	recorded := recordedStatuses(t)
	for id, want := range map[string]struct{ computed, byHand int }{
		"officials_named": {55, 58}, "officials_any": {72, 72}, "any_reported": {80, 80},
	} {
		rule, ok := assess.InclusionNamed(id)
		if !ok {
			t.Fatalf("there is no rule %s", id)
		}
		computed, byHand := 0, 0
		for _, inc := range incidents {
			if rule.Includes(&inc, assess.Status(&inc, assess.Moment{}).Status) {
				computed++
			}
			if rule.Includes(&inc, recorded[inc.ID]) {
				byHand++
			}
		}
		if computed != want.computed || byHand != want.byHand {
			t.Errorf("%s counts %d computed and %d by hand, want %d and %d", id, computed, byHand, want.computed, want.byHand)
		}
	}
}

func TestEveryValueHasEvidence(t *testing.T) {
	incidents, measures := load(t)
	for _, inc := range incidents {
		have := map[string]bool{}
		for _, e := range inc.Evidence {
			have[e.Field] = true
			if !e.Typed() || e.At != starter.TypedAt() || !slices.Equal(e.Sources, inc.Sources) {
				t.Errorf("%s: the evidence of %s is not an entry with its sources", inc.ID, e.Field)
			}
		}
		for _, field := range []string{"title", "activity_types"} {
			if !have[field] {
				t.Errorf("%s: no evidence of %s", inc.ID, field)
			}
		}
		if inc.Time.IsZero() == have["time"] {
			t.Errorf("%s: evidence of a time that is not known, or none of one that is", inc.ID)
		}
	}
	for _, m := range measures {
		if len(m.Evidence) < 3 {
			t.Errorf("%s has hardly any evidence", m.ID)
		}
	}
}

func TestTheDatasetComesBackUnchangedFromJSON(t *testing.T) {
	incidents, _ := load(t)
	content, err := json.Marshal(incidents)
	if err != nil {
		t.Fatal(err)
	}
	var again []concord.Incident
	if err := json.Unmarshal(content, &again); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(incidents, again) {
		t.Error("a record has changed on the way through JSON")
	}
}

func TestWhatIsNotKnownStaysUnknown(t *testing.T) {
	incidents, _ := load(t)
	for _, id := range []concord.IncidentID{"RO-PAPERWAREHOUSE", "EE-NARVA-FSB", "CZ-APT28-2024", "SE-DERAIL"} {
		inc := find(t, incidents, id)
		if _, _, ok := inc.Time.Bounds(); ok {
			t.Errorf("%s has got a date from somewhere", id)
		}
	}
	if inc := find(t, incidents, "RO-PAPERWAREHOUSE"); len(inc.Places) != 0 || inc.MethodText != "" {
		t.Error("RO-PAPERWAREHOUSE has got a place or a method from somewhere")
	}
}

func TestANightRunsFromEveningToMorning(t *testing.T) {
	incidents, _ := load(t)
	inc := find(t, incidents, "FR-2024-05-REDHANDS")
	if inc.Time.Start != "2024-05-13" || inc.Time.End != "2024-05-14" || inc.Time.Precision != concord.PrecisionNight {
		t.Errorf("got %+v", inc.Time)
	}
}

func TestPlacesOfTheRecordsThatNeedSeveral(t *testing.T) {
	incidents, _ := load(t)
	if n := len(find(t, incidents, "DK-2025-09-AALBORG").Places); n != 6 {
		t.Errorf("Aalborg has %d places, want 6", n)
	}
	leipzig := find(t, incidents, "DE-2024-07-LEIPZIG").Places
	if len(leipzig) != 2 || leipzig[1].Role != concord.RoleOrigin || leipzig[1].Country != "LT" {
		t.Errorf("Leipzig: got %+v", leipzig)
	}
	if p := find(t, incidents, "LT-2024-11-BCS").Places; p[0].Kind != concord.KindLine || p[0].Country != "" {
		t.Errorf("BCS: got %+v", p)
	}
	raf := find(t, incidents, "XX-2024-03-RAFSHAPPS")
	if len(raf.Countries) != 0 || raf.Places[0].Kind != concord.KindAirspace {
		t.Errorf("RAF flight: got %v and %+v", raf.Countries, raf.Places)
	}
	for _, id := range []concord.IncidentID{"PL-2024-07-DPD", "PL-2024-07-DPD-2"} {
		if len(find(t, incidents, id).Places) != 0 {
			t.Errorf("%s has a place, which its sources do not give", id)
		}
	}
}

func TestCampaignsAndCasesAreMarked(t *testing.T) {
	incidents, _ := load(t)
	for id, want := range map[concord.IncidentID]concord.Unit{
		"XX-STORM1516": "campaign", "XX-2022-RRN": "campaign", "XX-2023-PORTALKOMBAT": "campaign",
		"GB-2020-BULGRING": "case", "PL-2023-RAILRING": "case", "PL-2024-05-NINE": "case", "LT-2024-05-IKEA": "incident",
	} {
		if got := find(t, incidents, id).Unit; got != want {
			t.Errorf("%s is %s, want %s", id, got, want)
		}
	}
}

func TestRecordsThatAreLinkedAndNotMerged(t *testing.T) {
	incidents, _ := load(t)
	for _, pair := range [][2]concord.IncidentID{
		{"DE-2024-07-LEIPZIG", "PL-2024-07-DPD"}, {"DE-2024-07-LEIPZIG", "GB-2024-07-BIRMINGHAM"}, {"DE-2024-07-LEIPZIG", "PL-2024-07-DPD-2"},
		{"DE-2024-07-LEIPZIG", "XX-2024-TESTPARCELS"}, {"LT-2024-09-SIAULIAI-1", "LT-2024-09-SIAULIAI-2"},
		{"DK-2025-09-CPH", "DK-2025-09-AALBORG"}, {"PL-2025-11-MIKA", "PL-2025-11-CLAMP"},
		{"FI-2023-10-BALTICCONNECTOR", "EE-2023-10-CABLES"}, {"LT-2024-11-BCS", "FI-2024-11-CLION1"},
	} {
		for _, p := range [][2]concord.IncidentID{pair, {pair[1], pair[0]}} {
			inc := find(t, incidents, p[0])
			if !slices.ContainsFunc(inc.Links, func(l concord.Link) bool { return l.To == p[1] && l.Type == concord.LinkSameSeries }) {
				t.Errorf("%s is not linked to %s as of one series", p[0], p[1])
			}
		}
	}
}

// Names that must not stand in the texts, by the start of their SHA-256: persons in office, who are
// recorded by their office, and private persons, who are recorded by their role.
const (
	barredNames   = "017e7cfd18ac 09a9082c506e 11ad8204fa25 184483909b96 1bb92e247067 1c22d1234104 1ec371e86547 21b0154faf7f 22b724cd3760 4573d5818994 5d8277e775b0 612a47c8f51b 760d9d3ab517 793e5d0810f8 83bb9ca2c90f 85cf9e3f5186 868d5270730f 86d31b06a5c7 98b043146b5f 9f7043773d66 a37bef58a8d1 a51337ff7e76 ad6556353c66 b50476d5b80f b82f0668e4e7 c0e7aec81a1a c2a3914c8b7e cdb5e7b24193 cfe768d584c9 e26886dbba97 e7462a4f5295 e85bd762bcc2 f9a1ad648744 fca3d9847bed"
	privatePeople = "09a9082c506e 11ad8204fa25 86d31b06a5c7 9f7043773d66 c0e7aec81a1a e26886dbba97 e7462a4f5295" // not even in the address of a source
)

func TestNoPersonIsNamed(t *testing.T) {
	incidents, measures := load(t)
	for _, inc := range incidents {
		checkNames(t, string(inc.ID), strings.Join(inc.Sources, " "), privatePeople)
		inc.Sources, inc.Aliases = nil, nil // an alias is an old id that must still lead here
		for i := range inc.Evidence {
			inc.Evidence[i].Sources = nil
		}
		checkNames(t, string(inc.ID), text(t, inc), barredNames)
	}
	for _, m := range measures {
		checkNames(t, string(m.ID), strings.Join(m.Sources, " "), privatePeople)
		m.Sources = nil
		for i := range m.Evidence {
			m.Evidence[i].Sources = nil
		}
		checkNames(t, string(m.ID), text(t, m), barredNames)
	}
}

func text(t *testing.T, v any) string {
	t.Helper()
	content, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func checkNames(t *testing.T, id, text, barred string) {
	t.Helper()
	for _, word := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		sum := sha256.Sum256([]byte(word))
		if slices.Contains(strings.Fields(barred), hex.EncodeToString(sum[:])[:12]) {
			t.Errorf("%s names a person: %q", id, word)
		}
	}
}

func TestTheTalliesOfExpulsionsKeepTheirConflict(t *testing.T) {
	got, err := starter.Expulsions()
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Tallies) != 2 || got.Tallies[0].By["PL"] != 45 || got.Tallies[1].By["SK"] != 35 || got.Tallies[0].By["SK"] != 3 || got.Conflicts == "" {
		t.Errorf("got %+v", got)
	}
}
