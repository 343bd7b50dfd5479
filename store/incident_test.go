package store_test

import (
	"slices"
	"testing"

	"concord"
	"concord/store"
)

func TestAnIncidentComesBackAsItWasWritten(t *testing.T) {
	h := open(t)
	inc := incident(1)
	put(t, h, inc)
	got, err := h.Incident(t.Context(), inc.ID)
	if err != nil {
		t.Fatal(err)
	}
	if got.Incident.Version != 1 || got.Incident.Title != inc.Title || len(got.Incident.Evidence) != 1 || got.Status != concord.StatusUnattributed {
		t.Errorf("got %+v", got)
	}
	if page := list(t, h, store.Filter{}); len(page.Rows) != 1 || page.Rows[0].Incident.Evidence != nil {
		t.Errorf("the list is %+v", page)
	}
}

func TestAVersionMadeFromAnOldOneIsAConflict(t *testing.T) {
	h := open(t)
	inc := incident(1)
	put(t, h, inc)
	change := func(version int, title string) error {
		inc := inc
		inc.Version, inc.Title = version, title
		_, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc})
		return err
	}
	if err := change(1, "second"); err != nil {
		t.Fatal(err)
	}
	wantCode(t, change(1, "third"), concord.CodeConflict)
	wantCode(t, change(0, "first again"), concord.CodeConflict)
	versions, err := h.IncidentVersions(t.Context(), inc.ID)
	if err != nil || len(versions) != 2 || versions[1].Incident.Title != "second" {
		t.Fatalf("versions are %+v: %v", versions, err)
	}
	if ds, err := h.Decisions(t.Context(), inc.ID); err != nil || len(ds) != 1 || ds[0].By != "operator" {
		t.Errorf("decisions are %+v: %v", ds, err)
	}
	then := list(t, h, store.Filter{KnownAt: versions[0].Incident.RecordedAt})
	if len(then.Rows) != 1 || then.Rows[0].Incident.Title != inc.Title {
		t.Errorf("what was known then is %+v", then.Rows)
	}
}

func TestWritingTheSameAgainChangesNothing(t *testing.T) {
	h := open(t)
	inc := incident(1)
	put(t, h, inc)
	inc.Version = 1
	r := save(t, h, "another")
	w, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: inc}}})
	if err != nil || w.Changed != 0 {
		t.Fatalf("%+v, %v", w, err)
	}
	if v, err := h.IncidentVersions(t.Context(), inc.ID); err != nil || len(v) != 1 {
		t.Errorf("%d versions: %v", len(v), err)
	}
}

func TestListsByFilter(t *testing.T) {
	h := open(t)
	var incs []concord.Incident
	for n := range 30 {
		incs = append(incs, incident(n))
	}
	incs[5].Unit = concord.UnitCampaign
	incs[7].State = concord.StateRetracted
	incs[8].Time = concord.When{}
	incs[9].Summary = "Zamość"
	put(t, h, incs...)
	both := []concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage}
	for name, c := range map[string]struct {
		f    store.Filter
		want int
	}{
		"everything but aggregates and what was retracted": {store.Filter{}, 28},
		"aggregates too":                {store.Filter{IncludeAggregates: true}, 29},
		"what was retracted":            {store.Filter{State: []concord.RecordState{concord.StateRetracted}}, 1},
		"one type":                      {store.Filter{Types: both[:1]}, 10},
		"two types":                     {store.Filter{Types: both}, 19},
		"type and country":              {store.Filter{Types: both[:1], Countries: []string{"PL"}}, 10},
		"type and another country":      {store.Filter{Types: both[:1], Countries: []string{"DE"}}, 0},
		"two types and a country":       {store.Filter{Types: both, Countries: []string{"PL"}}, 10},
		"words":                         {store.Filter{Text: "zamosc"}, 1},
		"words and type":                {store.Filter{Text: "fire number", Types: both[:1]}, 10},
		"since":                         {store.Filter{Since: "2024-12"}, 2},
		"until leaves unknown ones out": {store.Filter{Until: "2024-12-31"}, 27},
		"a box":                         {store.Filter{BBox: &store.BBox{MinLat: 51.95, MaxLat: 52.05, MinLon: 20, MaxLon: 22}}, 3},
		"a box over the date line":      {store.Filter{BBox: &store.BBox{MinLat: 51, MaxLat: 54, MinLon: 179, MaxLon: -170}}, 0},
		"a status":                      {store.Filter{Status: []concord.AttributionStatus{concord.StatusUnattributed}}, 28},
		"another status":                {store.Filter{Status: []concord.AttributionStatus{concord.StatusDisputed}}, 0},
		"as of a day":                   {store.Filter{AsOf: "2024-03-01"}, 7},
	} {
		t.Run(name, func(t *testing.T) {
			c.f.WithTotal = true
			p := list(t, h, c.f)
			if len(p.Rows) != c.want || p.Total != c.want && c.f.AsOf == "" {
				t.Errorf("%d rows and a total of %d, want %d", len(p.Rows), p.Total, c.want)
			}
			if f, err := h.Facets(t.Context(), c.f); err != nil || sum(f.Stage) != c.want {
				t.Errorf("facets count %d (%v), want %d", sum(f.Stage), err, c.want)
			}
		})
	}
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

func TestPagesGoBothWays(t *testing.T) {
	h := open(t)
	var incs []concord.Incident
	for n := range 25 {
		incs = append(incs, incident(n))
	}
	put(t, h, incs...)
	for _, f := range []store.Filter{{Limit: 4}, {Limit: 4, Oldest: true}, {Limit: 3, Types: []concord.ActivityType{concord.ActivityArson}}, {Limit: 5, Text: "fire"}} {
		all := f
		all.Limit = 100
		want := ids(list(t, h, all))
		var got []concord.IncidentID
		var pages []store.IncidentPage
		for {
			p := list(t, h, f)
			got, pages = append(got, ids(p)...), append(pages, p)
			if f.Cursor = p.Next; f.Cursor == "" {
				break
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("pages give %v, want %v", got, want)
		}
		for i := len(pages) - 1; i > 0; i-- {
			f.Cursor = pages[i].Prev
			back := list(t, h, f)
			if !slices.Equal(ids(back), ids(pages[i-1])) || (back.Prev == "") != (i == 1) || back.Next == "" {
				t.Errorf("back from page %d gives %v, want %v", i, ids(back), ids(pages[i-1]))
			}
		}
		if pages[0].Prev != "" {
			t.Error("there is something before the first page")
		}
	}
	_, err := h.Incidents(t.Context(), store.Filter{Cursor: "x"})
	wantCode(t, err, concord.CodeInvalid)
}

func TestAMergedRecordLeadsToItsTarget(t *testing.T) {
	h := open(t)
	a, b := incident(0), incident(3)
	a.Aliases = []concord.IncidentID{"OLD-NAME"}
	put(t, h, a, b)
	b.Version, b.State, b.MergedInto = 1, concord.StateMerged, a.ID
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideMerge, Incident: a.ID, With: b.ID}, store.IncidentChange{Incident: b}); err != nil {
		t.Fatal(err)
	}
	for _, id := range []concord.IncidentID{b.ID, "OLD-NAME", a.ID[:len(a.ID)-1]} {
		if got, err := h.Incident(t.Context(), id); err != nil || got.Incident.ID != a.ID {
			t.Errorf("%s leads to %v, %v", id, got, err)
		}
	}
	if got, err := h.IncidentRecord(t.Context(), b.ID, 0); err != nil || got.Incident.State != concord.StateMerged {
		t.Errorf("the record itself is %v, %v", got, err)
	}
	r := save(t, h, "a machine reads")
	b.Version, b.State = 2, concord.StateCandidate
	_, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: b}}})
	wantCode(t, err, concord.CodeConflict)
}

func TestATakenIDGetsASuffixEverywhere(t *testing.T) {
	h := open(t)
	inc := incident(0)
	put(t, h, inc)
	r := save(t, h, "second")
	w, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: inc, Suffix: true, Blocks: []string{"k"}}},
		Claims:   []concord.Claim{{ID: "c-1", Incident: inc.ID}},
		Measures: []store.MeasureVersion{{Measure: concord.Measure{ID: "m-1", Type: concord.MeasureEntryBan, Status: concord.MeasureAnnounced, Issuer: "PL", Incidents: []concord.IncidentID{inc.ID}}}}})
	if err != nil || w.Incidents[0] != inc.ID+"-2" {
		t.Fatalf("%+v, %v", w, err)
	}
	if cs, err := h.Claims(t.Context(), "", inc.ID+"-2"); err != nil || len(cs) != 1 {
		t.Errorf("claims %v, %v", cs, err)
	}
	if ms, err := h.Measures(t.Context(), store.MeasureFilter{Incident: inc.ID + "-2"}); err != nil || len(ms.Rows) != 1 {
		t.Errorf("measures %v, %v", ms, err)
	}
	got, mark, err := h.CandidatesByBlock(t.Context(), []string{"k", "other"}, 10)
	if err != nil || len(got) != 1 || got[0].Incident.ID != inc.ID+"-2" {
		t.Fatalf("candidates %v, %v", got, err)
	}
	next := incident(1)
	change := func(n int, block string) error {
		next.ID = concord.IncidentID("X") + next.ID
		_, err := h.UpdateReading(t.Context(), store.Reading{Report: r, Since: mark, Incidents: []store.IncidentChange{{Incident: next, Blocks: []string{block}}}})
		return err
	}
	if err := change(1, "k"); err != nil {
		t.Fatal(err)
	}
	wantCode(t, change(2, "k"), concord.CodeConflict)
	if err := change(3, "free"); err != nil {
		t.Error(err)
	}
}

func TestEachVersionStandsOnceInTheLog(t *testing.T) {
	h := open(t)
	inc := incident(0)
	put(t, h, inc, incident(1))
	inc.Version, inc.State = 1, concord.StateRetracted
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideRetract, Incident: inc.ID, Why: "test"}, store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	var got []store.LogEntry
	for after := int64(0); ; {
		part, err := h.Log(t.Context(), after, 2)
		if err != nil {
			t.Fatal(err)
		}
		if len(part) == 0 {
			break
		}
		got, after = append(got, part...), part[len(part)-1].Seq
	}
	if len(got) != 4 || got[0].Added != got[1].Added || !got[3].Added.After(got[0].Added) || got[0].SHA256 != concord.HashOf(got[0].Bytes) {
		t.Errorf("the log is %+v", got)
	}
}
