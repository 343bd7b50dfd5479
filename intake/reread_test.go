package intake_test

import (
	"errors"
	"testing"

	"concord"
	"concord/extract"
	"concord/intake"
	"concord/store"
	"concord/text"
	"concord/wire"
)

// better is an extractor that reads another target, and another stage.
func better(d *text.Document, id concord.ReportID) (concord.Findings, error) {
	f, err := extract.Report(d, id)
	f.Extractor = "rules-next"
	for i := range f.Incidents {
		f.Incidents[i].Target = "another warehouse"
		for k := range f.Incidents[i].Evidence {
			if e := &f.Incidents[i].Evidence[k]; e.Field == "target" {
				e.Value = "another warehouse"
			}
		}
	}
	return f, err
}

func TestAnotherReading(t *testing.T) {
	in, h := open(t, t.TempDir())
	first := run(t, in, seq(report("a", "Gdynia", "10 June 2024", ""), report("b", "Poznan", "3 May 2024", "")))
	a, b := first[0].Filed[0].ID, first[1].Filed[0].ID
	row, err := h.Incident(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	verified := row.Incident
	verified.State = concord.StateVerified
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: a}, store.IncidentChange{Incident: verified}); err != nil {
		t.Fatal(err)
	}
	before := snapshot(t, h)
	rr := &intake.Reread{Intake: in, Now: wire.Spine{Handle: h}, Version: "rules-next", Extract: better, DryRun: true}
	read := func(i int) intake.Rereading {
		t.Helper()
		r, err := rr.Report(t.Context(), first[i].Report.ID)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	get := func(id concord.IncidentID) concord.Incident {
		t.Helper()
		row, err := h.Incident(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		return row.Incident
	}
	t.Run("a dry run tells the differences and writes nothing", func(t *testing.T) {
		r := read(1)
		if len(r.Changes) != 1 || r.Changes[0].Incident != b || r.Changes[0].Change != intake.Changed {
			t.Fatalf("%+v", r)
		}
		if f := r.Changes[0].Fields; len(f) != 1 || f[0].Field != "target" || f[0].New != "another warehouse" {
			t.Errorf("%+v", f)
		}
		if snapshot(t, h) != before {
			t.Error("a dry run wrote")
		}
	})
	rr.DryRun = false
	t.Run("a report that cannot be read keeps its earlier reading", func(t *testing.T) {
		bad := *rr
		bad.Extract = func(*text.Document, concord.ReportID) (concord.Findings, error) { panic("broken") }
		if _, err := bad.Report(t.Context(), first[1].Report.ID); err == nil {
			t.Error("no error")
		}
		bad.Extract = func(*text.Document, concord.ReportID) (concord.Findings, error) {
			return concord.Findings{}, errors.New("broken")
		}
		if _, err := bad.Report(t.Context(), first[1].Report.ID); err == nil || snapshot(t, h) != before {
			t.Errorf("%v", err)
		}
	})
	t.Run("machine values change and a verified incident stays", func(t *testing.T) {
		read(0)
		read(1)
		if got := get(b); got.Target != "another warehouse" || got.State != concord.StateCandidate {
			t.Errorf("%+v", got)
		}
		if got := get(a); got.Target != verified.Target || got.State != concord.StateVerified || got.Time != verified.Time {
			t.Errorf("%+v", got)
		}
	})
	t.Run("the same version again changes nothing", func(t *testing.T) {
		after := snapshot(t, h)
		if r := read(1); !r.Skipped {
			t.Errorf("%+v", r)
		}
		rr.All = true
		if r := read(1); len(r.Changes) != 0 || snapshot(t, h) != after {
			t.Errorf("%+v", r)
		}
	})
	t.Run("what is no longer found is named and stays", func(t *testing.T) {
		rr.Extract = func(d *text.Document, id concord.ReportID) (concord.Findings, error) {
			return concord.Findings{Report: id, Extractor: "rules-next"}, nil
		}
		if r := read(1); len(r.Changes) != 1 || r.Changes[0].Change != intake.Lost || get(b).Target == "" {
			t.Errorf("%+v", r)
		}
	})
}
