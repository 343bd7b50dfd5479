package store

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"concord"
)

func TestACountKnowsWhatAnotherProcessWrote(t *testing.T) {
	dir := t.TempDir()
	one, two := openInside(t, dir).As(concord.LocalOperator("demo")), openInside(t, dir).As(concord.LocalOperator("demo"))
	fill(t, one)
	guest := one.s.As(concord.View{Principal: "guest", Org: "other"})
	states := func(h *Handle) map[string]int {
		t.Helper()
		got, err := h.Facets(t.Context(), Filter{State: []concord.RecordState{concord.StateCandidate, concord.StateVerified, concord.StateRetracted}})
		if err != nil {
			t.Fatal(err)
		}
		return got.State
	}
	if got := fmt.Sprint(states(one), states(two), states(guest)); got != "map[candidate:150] map[candidate:150] map[]" {
		t.Fatal(got)
	}
	page, err := two.Incidents(t.Context(), Filter{Limit: 2})
	if err != nil {
		t.Fatal(err)
	}
	for i, marking := range []concord.Marking{{TLP: concord.TLPRed, Owner: "demo"}, {}} {
		inc := page.Rows[i].Incident
		inc.State, inc.Marking = concord.StateVerified, marking
		if _, err := two.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, IncidentChange{Incident: inc}); err != nil {
			t.Fatal(err)
		}
		if got := states(one); got["verified"] != i+1 || got["candidate"] != 149-i {
			t.Errorf("after %d of them: %v", i+1, got)
		}
	}
	before, err := two.Stats(t.Context())
	two.s.tally.rows, two.s.tally.upTo = nil, 0
	after, err2 := two.Stats(t.Context())
	if before.Bytes, after.Bytes = 0, 0; err != nil || err2 != nil || !reflect.DeepEqual(before, after) || before.Incidents["verified"] != 2 {
		t.Errorf("from memory %+v, from the disk %+v (%v, %v)", before, after, err, err2)
	}
	list, err := one.Incidents(t.Context(), Filter{WithTotal: true, Limit: 1, State: []concord.RecordState{concord.StateVerified}})
	if err != nil || list.Total != 2 {
		t.Error(list.Total, err)
	}
}

func TestTheTallyForgetsWhatIsSuperseded(t *testing.T) {
	var all tally
	const records, versions = 2000, 5
	var b strings.Builder
	for v := range versions {
		for r := range records {
			n := v*records + r + 1
			fmt.Fprintf(&b, "%d %d 1 -1 0 1%s", n, max(0, n-records), facetRow{state: "candidate", types: []string{fmt.Sprint("type ", v)}}.text())
		}
		all.add(b.String())
		all.compact()
		b.Reset()
	}
	out := noFacets()
	if n := all.count(Filter{}, []bool{false, true}, nil, &out); n != records || out.Types["type 4"] != records || len(out.Types) != 1 || len(all.rows) > records*3/2 {
		t.Errorf("%d are counted in %d rows: %v", n, len(all.rows), out.Types)
	}
	if n := all.count(Filter{}, []bool{true}, nil, &out); n != 0 {
		t.Errorf("a reader of other labels counts %d", n)
	}
	for day, want := range map[concord.Date]int{"1969-12-31": records, "1969-12-30": 0, "1970-01-01": records} {
		if n := all.count(Filter{Until: day}, []bool{false, true}, nil, &out); n != want {
			t.Errorf("until %s there are %d, want %d", day, n, want)
		}
	}
}
