package intake_test

import (
	"crypto/rand"
	"slices"
	"testing"
	"time"

	"concord"
	"concord/extract"
	"concord/intake"
	"concord/store"
	"concord/wire"
)

// texts of one act, and of one measure.
const (
	told   = "Warsaw, 13 June 2024. A fire destroyed a warehouse of a transport company in Warsaw on 12 June 2024. Prosecutors said the fire was arson."
	banned = "Vilnius, 3 March 2025. Lithuania expelled three Russian diplomats on 2 March 2025 over the arson attack on a shop in Vilnius on 9 May 2024."
)

// offices are a node and another organisation that hands documents in to it.
func offices(t *testing.T) (ours, theirs *intake.Intake, h *store.Handle) {
	t.Helper()
	now := time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)
	clock := func() time.Time { now = now.Add(time.Second); return now }
	s, err := store.Open(t.Context(), t.TempDir(), store.Options{Clock: clock, Node: "demo"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	h = s.As(concord.LocalOperator("demo"))
	guest := s.As(concord.View{Principal: "guest", Org: "other"})
	ours = &intake.Intake{Store: wire.Spine{Handle: h}, Clock: clock, Collector: "test"}
	theirs = &intake.Intake{Store: wire.Spine{Handle: guest}, Clock: clock, Collector: "test", Marking: concord.Marking{TLP: concord.TLPAmber, Owner: "other", ReleasableTo: []string{"demo"}},
		Handed: &intake.Handing{By: "other", Random: rand.Reader, Ours: wire.Spine{Handle: h}}}
	return ours, theirs, h
}

func take(t *testing.T, in *intake.Intake, text string) intake.Result {
	t.Helper()
	r := in.Take(t.Context(), intake.Item{Content: []byte(text), ContentType: "text/plain", Source: "-"})
	if r.Err != nil {
		t.Fatal(r.Err)
	}
	return r
}

func TestMeasuresOfTwoOrganisationsAreNotJoinedByMachine(t *testing.T) {
	for name, first := range map[string]bool{"ours comes first": true, "theirs comes first": false} {
		t.Run(name, func(t *testing.T) {
			ours, theirs, h := offices(t)
			order := []*intake.Intake{theirs, ours}
			if first {
				slices.Reverse(order)
			}
			for _, in := range order {
				if r := take(t, in, banned); len(r.Found.Measures) == 0 {
					t.Fatal("no measure was read")
				}
			}
			page, err := h.Measures(t.Context(), store.MeasureFilter{Limit: 10})
			if err != nil || len(page.Rows) != 2 {
				t.Fatalf("%d measures, %v", len(page.Rows), err)
			}
			for _, m := range page.Rows {
				if m.Version != 1 {
					t.Errorf("%s of %s was changed", m.Measure.ID, m.Measure.Marking.Owner)
				}
			}
		})
	}
}

func TestReadingAHandedInReportAgainJoinsNothing(t *testing.T) {
	ours, theirs, h := offices(t)
	own := take(t, ours, told)
	r := take(t, theirs, told)
	again := &intake.Reread{Intake: ours, Now: wire.Spine{Handle: h}, Version: "2", Extract: extract.Report, All: true}
	if _, err := again.Report(t.Context(), r.Report.ID); err != nil {
		t.Fatal(err)
	}
	for id, report := range map[concord.IncidentID]concord.ReportID{own.Filed[0].ID: own.Report.ID, r.Filed[0].ID: r.Report.ID} {
		row, err := h.IncidentRecord(t.Context(), id, 0)
		if err != nil || !slices.Equal(row.Incident.Reports, []concord.ReportID{report}) {
			t.Errorf("%s rests on %v, %v", id, row.Incident.Reports, err)
		}
	}
	if page, err := h.Incidents(t.Context(), store.Filter{Limit: 10}); err != nil || len(page.Rows) != 2 {
		t.Errorf("there are %d records, %v", len(page.Rows), err)
	}
}
