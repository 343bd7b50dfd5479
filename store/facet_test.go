package store_test

import (
	"context"
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/store"

	"pgregory.net/rapid"
)

// counted is what the facets of a filter have to be: the list itself, counted.
func counted(t rapid.TB, h *store.Handle, f store.Filter) store.Facets {
	t.Helper()
	out := store.Facets{Types: map[string]int{}, Countries: map[string]int{}, Status: map[string]int{}, State: map[string]int{},
		Stage: map[string]int{}, Sector: map[string]int{}, Years: map[string]int{}}
	once := func(m map[string]int, values ...string) {
		seen := map[string]bool{"": true}
		for _, v := range values {
			if !seen[v] {
				seen[v] = true
				m[v]++
			}
		}
	}
	f.Limit = 1000
	page, err := h.Incidents(context.Background(), f)
	if err != nil || page.Next != "" {
		t.Fatalf("the list is %d long and goes on at %q: %v", len(page.Rows), page.Next, err)
	}
	for _, r := range page.Rows {
		inc := r.Incident
		once(out.Status, string(r.Status))
		once(out.State, string(inc.State))
		once(out.Stage, string(inc.Stage))
		once(out.Sector, string(inc.Sector))
		once(out.Countries, inc.Countries...)
		var types []string
		for _, typ := range inc.ActivityTypes {
			types = append(types, string(typ))
		}
		once(out.Types, types...)
		if first, _, ok := inc.Time.Bounds(); ok {
			once(out.Years, strconv.Itoa(first.Year()))
		}
	}
	return out
}

func sameFacets(t rapid.TB, h *store.Handle, f store.Filter) {
	t.Helper()
	got, err := h.Facets(context.Background(), f)
	if want := counted(t, h, f); err != nil || !reflect.DeepEqual(got, want) {
		t.Fatalf("facets of %+v are %+v, want %+v (%v)", f, got, want, err)
	}
}

var facetChoices = struct {
	types     []concord.ActivityType
	countries []string
	states    []concord.RecordState
	stages    []concord.Stage
	sectors   []concord.Sector
}{
	[]concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage, concord.ActivityEspionage},
	[]string{"PL", "LT", "DE"},
	[]concord.RecordState{concord.StateCandidate, concord.StateVerified, concord.StateRetracted, concord.StateMerged},
	[]concord.Stage{"", concord.StageFoiled, concord.StageAccomplished},
	[]concord.Sector{"", concord.SectorEnergy, concord.SectorMedia},
}

func drawFaceted(t *rapid.T, n int) concord.Incident {
	inc := incident(n)
	inc.ActivityTypes = rapid.SliceOfN(rapid.SampledFrom(facetChoices.types), 1, 3).Draw(t, "types")
	inc.Countries = rapid.SliceOfN(rapid.SampledFrom(facetChoices.countries), 0, 3).Draw(t, "countries")
	inc.State = rapid.SampledFrom(facetChoices.states).Draw(t, "state")
	inc.Stage = rapid.SampledFrom(facetChoices.stages).Draw(t, "stage")
	inc.Sector = rapid.SampledFrom(facetChoices.sectors).Draw(t, "sector")
	inc.Unit = rapid.SampledFrom([]concord.Unit{concord.UnitIncident, concord.UnitIncident, concord.UnitCampaign}).Draw(t, "unit")
	inc.Marking = drawMarking(t)
	switch rapid.IntRange(0, 3).Draw(t, "time") {
	case 0:
		inc.Time = concord.When{}
	case 1:
		inc.Time = concord.When{Start: "1969", End: "1969", Precision: concord.PrecisionYear}
	}
	if rapid.Bool().Draw(t, "attributed") {
		inc.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "Prosecutor", BodyType: concord.BodyProsecutor, BodyCountry: "PL",
			Strength: concord.StrengthSuspected, Date: "2024-05-02", Basis: []concord.AttributionBasis{concord.OnInvestigation}}}
	}
	if inc.State == concord.StateMerged {
		inc.MergedInto = "PL-2024-01-N0"
	}
	return inc
}

func drawFilter(t *rapid.T, times []time.Time) store.Filter {
	some := func(what string) int { return rapid.SampledFrom([]int{0, 0, 0, 1, 2}).Draw(t, what) }
	f := store.Filter{
		Types:             facetChoices.types[:some("of types")],
		Countries:         facetChoices.countries[:some("of countries")],
		State:             facetChoices.states[len(facetChoices.states)-some("of states"):],
		Stage:             facetChoices.stages[len(facetChoices.stages)-some("of stages"):],
		Sector:            facetChoices.sectors[len(facetChoices.sectors)-some("of sectors"):],
		Status:            []concord.AttributionStatus{concord.StatusUnattributed, concord.StatusDisputed}[:some("of statuses")],
		Since:             rapid.SampledFrom([]concord.Date{"", "", "2024-04"}).Draw(t, "since"),
		Until:             rapid.SampledFrom([]concord.Date{"", "", "2024-09-01"}).Draw(t, "until"),
		Text:              rapid.SampledFrom([]string{"", "", "fire", "fire number", "…"}).Draw(t, "text"),
		AsOf:              rapid.SampledFrom([]concord.Date{"", "", "2024-04-30", "2024-12-31"}).Draw(t, "as of"),
		IncludeAggregates: rapid.Bool().Draw(t, "aggregates"),
	}
	if rapid.Bool().Draw(t, "box") {
		f.BBox = &store.BBox{MinLat: 52, MaxLat: 52.45, MinLon: 20, MaxLon: 22}
	}
	if len(times) > 0 && rapid.IntRange(0, 3).Draw(t, "past") == 0 {
		f.KnownAt = rapid.SampledFrom(times).Draw(t, "known at")
	}
	return f
}

func TestFacetsCountWhatTheListShows(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	views := []*store.Handle{op, s.As(concord.View{Principal: "ana", Org: "cert"}), s.As(concord.View{})}
	var times []time.Time
	versions, n := map[concord.IncidentID]int{}, 0
	var known []int
	rapid.Check(t, func(rt *rapid.T) {
		which := n
		if len(known) > 0 && rapid.Bool().Draw(rt, "again") {
			which = rapid.SampledFrom(known).Draw(rt, "which")
		}
		inc := drawFaceted(rt, which)
		inc.Version = versions[inc.ID]
		_, err := op.Decide(context.Background(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID, Why: fmt.Sprint(n)}, store.IncidentChange{Incident: inc})
		// An earlier version hid it from the operator, or this one would be marked lower.
		if code := concord.CodeOf(err); code == concord.CodeNotFound || code == concord.CodeForbidden {
			err = nil
		}
		if err != nil {
			rt.Fatal(err)
		}
		if which == n {
			n, known = n+1, append(known, n)
			versions[inc.ID] = 1
		}
		if got, err := op.IncidentRecord(context.Background(), inc.ID, 0); err == nil {
			versions[inc.ID] = got.Incident.Version
			times = append(times, got.Incident.RecordedAt)
		}
		for _, h := range views {
			sameFacets(rt, h, store.Filter{})
			sameFacets(rt, h, drawFilter(rt, times))
		}
	})
}

func TestFacetsFollowAMergeAndARetraction(t *testing.T) {
	h := open(t)
	a, b, c := incident(0), incident(3), incident(6)
	put(t, h, a, b, c)
	b.Version, b.State, b.MergedInto = 1, concord.StateMerged, a.ID
	c.Version, c.State = 1, concord.StateRetracted
	for _, inc := range []concord.Incident{b, c} {
		if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideMerge, Incident: inc.ID, With: a.ID}, store.IncidentChange{Incident: inc}); err != nil {
			t.Fatal(err)
		}
	}
	for want, f := range map[int]store.Filter{1: {}, 2: {State: []concord.RecordState{concord.StateMerged, concord.StateRetracted}}} {
		if got, err := h.Facets(t.Context(), f); err != nil || sum(got.Types) != want || sum(got.State) != want {
			t.Errorf("facets are %+v (%v), want %d", got, err, want)
		}
		sameFacets(t, h, f)
	}
}

func TestAControlCharacterInAValueDoesNotSpoilTheOthers(t *testing.T) {
	h := open(t)
	odd := incident(0)
	odd.Countries = []string{"L\nT", "\x1f", "P\x1eL\x1d"}
	put(t, h, odd, incident(1))
	got, err := h.Facets(t.Context(), store.Filter{})
	if want := map[string]int{"LT": 2, "PL": 1}; err != nil || !reflect.DeepEqual(got.Countries, want) || sum(got.Stage) != 2 {
		t.Errorf("facets are %+v (%v)", got, err)
	}
}

func TestADatabaseFromBeforeTheFacetsGetsThem(t *testing.T) {
	dir := t.TempDir()
	s, err := store.Open(t.Context(), dir, options())
	if err != nil {
		t.Fatal(err)
	}
	var incs []concord.Incident
	rapid.Check(t, func(rt *rapid.T) {
		inc := drawFaceted(rt, len(incs))
		inc.Marking = concord.Marking{}
		incs = append(incs, inc)
	})
	put(t, s.As(concord.LocalOperator("demo")), incs...)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	makeOld(t, filepath.Join(dir, store.File))
	h := openAt(t, dir, options()).As(concord.LocalOperator("demo"))
	for _, f := range []store.Filter{{}, {IncludeAggregates: true}, {Types: facetChoices.types[:1]}, {State: facetChoices.states}} {
		sameFacets(t, h, f)
	}
	if got, err := h.Facets(t.Context(), store.Filter{}); err != nil || sum(got.State) == 0 {
		t.Errorf("facets are %+v (%v)", got, err)
	}
}

// makeOld rewrites a database as the first version of the schema had it.
func makeOld(t *testing.T, file string) {
	t.Helper()
	first, err := os.ReadFile("migrations/sqlite/0001_start.sql")
	if err != nil {
		t.Fatal(err)
	}
	newer := file + ".newer"
	db, err := sql.Open("sqlite", file)
	if err == nil {
		_, err = db.Exec("vacuum into '" + newer + "'")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		_ = os.Remove(file + suffix)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if db, err = sql.Open("sqlite", file); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	exec := func(query string) {
		t.Helper()
		if _, err := db.Exec(query); err != nil {
			t.Fatalf("%v: %s", err, query)
		}
	}
	exec(string(first))
	exec("create table schema_step (n integer primary key, done_at bigint not null); insert into schema_step values (1, 0)")
	exec("attach '" + newer + "' as newer")
	var tables string
	if err := db.QueryRow("select group_concat(name, ' ') from main.sqlite_schema where type = 'table' and name not like '%fts%' and name not like '%box%' and name not like 'sqlite%' and name <> 'schema_step'").Scan(&tables); err != nil {
		t.Fatal(err)
	}
	for _, name := range strings.Fields(tables) {
		var columns string
		if err := db.QueryRow("select group_concat(name) from pragma_table_info('" + name + "', 'main')").Scan(&columns); err != nil {
			t.Fatal(err)
		}
		exec("insert into main." + name + " (" + columns + ") select " + columns + " from newer." + name)
	}
}
