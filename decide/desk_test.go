package decide_test

import (
	"context"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/decide"
	"concord/intake"
	"concord/store"
	"concord/wire"
)

// office is a node, with a desk for each organisation.
type office struct {
	t     *testing.T
	store *store.Store
	now   time.Time
}

func open(t *testing.T) *office {
	t.Helper()
	o := &office{t: t, now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	s, err := store.Open(t.Context(), t.TempDir(), store.Options{Clock: o.clock, Node: "demo"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	o.store = s
	return o
}

func (o *office) clock() time.Time {
	o.now = o.now.Add(time.Second)
	return o.now
}

func (o *office) desk(org string) *decide.Desk {
	v := concord.View{Principal: "ana", Org: org}
	return &decide.Desk{Store: wire.Deciding{Handle: o.store.As(v), Do: access.All}, View: v, Node: "demo", Clock: o.clock, Random: rand.Reader}
}

// reads takes a text in and returns its report and its first record.
func (o *office) reads(text string, m concord.Marking) (concord.ReportID, concord.IncidentID) {
	o.t.Helper()
	h := o.store.As(concord.View{Principal: "ana", Org: "demo"})
	in := &intake.Intake{Store: wire.Spine{Handle: h}, Clock: o.clock, Collector: "test", Marking: m}
	r := in.Take(o.t.Context(), intake.Item{Content: []byte(text), ContentType: "text/plain"})
	if r.Err != nil || len(r.Filed) == 0 {
		o.t.Fatalf("%+v", r)
	}
	return r.Report.ID, r.Filed[0].ID
}

func (o *office) record(id concord.IncidentID) *concord.Incident {
	o.t.Helper()
	inc, err := o.desk("demo").Store.Record(o.t.Context(), id)
	if err != nil {
		o.t.Fatal(err)
	}
	return inc
}

const (
	warehouse = "Warsaw, 13 June 2024. A fire destroyed a warehouse of a transport company in Warsaw on 12 June 2024. Prosecutors said the fire was arson."
	detained  = "Warsaw, 15 June 2024. Police detained two men over the arson attack on a warehouse of a transport company in Warsaw on 12 June 2024."
	cable     = "Helsinki, 2 January 2025. A telecommunications cable in the Gulf of Finland was cut on 1 January 2025. Finnish police suspect sabotage by the anchor of a tanker."
	pipeline  = "Tallinn, 2 March 2025. A gas pipeline near Paldiski was cut on 1 March 2025. Estonian police suspect sabotage by the anchor of a tanker."
)

func of(id concord.IncidentID) decide.Of { return decide.Of{ID: id} }

// act is one of the decisions, on one record and perhaps a second.
type act struct {
	name string
	do   func(context.Context, *decide.Desk, decide.Of, concord.IncidentID) error
}

func outcome(_ decide.Outcome, err error) error { return err }

var acts = []act{
	{"verify", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		return outcome(d.Verify(ctx, of, "w"))
	}},
	{"reject", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		return outcome(d.Reject(ctx, of, "w"))
	}},
	{"retract", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		return outcome(d.Retract(ctx, of, concord.RetractionPrivacy, "w"))
	}},
	{"merge", func(ctx context.Context, d *decide.Desk, of decide.Of, with concord.IncidentID) error {
		return outcome(d.Merge(ctx, of, with, "w"))
	}},
	{"keep apart", func(ctx context.Context, d *decide.Desk, of decide.Of, with concord.IncidentID) error {
		return outcome(d.Apart(ctx, of, with, "w"))
	}},
	{"split", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		return outcome(d.Split(ctx, of, "r-0000", "w"))
	}},
	{"mark", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		_, _, err := d.Mark(ctx, of, "", concord.Marking{TLP: concord.TLPRed, ReleasableTo: []string{"person:ana"}}, "w")
		return err
	}},
	{"release", func(ctx context.Context, d *decide.Desk, of decide.Of, _ concord.IncidentID) error {
		_, _, err := d.Release(ctx, of, decide.Release{Marking: concord.Marking{TLP: concord.TLPClear}, Why: "w"})
		return err
	}},
}

func TestOthersDecideOnNothingOfOurs(t *testing.T) {
	o := open(t)
	shared := concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"other"}}
	report, one := o.reads(warehouse, shared)
	_, two := o.reads(cable, shared)
	_, hidden := o.reads(pipeline, concord.Marking{})
	for _, a := range acts {
		t.Run("they cannot "+a.name+" what they may read", func(t *testing.T) {
			if err := a.do(t.Context(), o.desk("other"), of(one), two); concord.CodeOf(err) != concord.CodeForbidden {
				t.Errorf("%v", err)
			}
		})
		t.Run("what they may not read is not there for who would "+a.name+" it", func(t *testing.T) {
			if err := a.do(t.Context(), o.desk("other"), of(hidden), two); concord.CodeOf(err) != concord.CodeNotFound {
				t.Errorf("%v", err)
			}
		})
	}
	if _, err := o.desk("other").MarkReport(t.Context(), report, concord.Marking{TLP: concord.TLPAmberStrict}, "w"); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("they mark a report: %v", err)
	}
	for _, id := range []concord.IncidentID{one, two, hidden} {
		if inc := o.record(id); inc.Version != 1 {
			t.Errorf("%s has a version %d", id, inc.Version)
		}
	}
}

func TestADecisionIsOfTheVersionThatWasLookedAt(t *testing.T) {
	for _, a := range acts {
		t.Run(a.name, func(t *testing.T) {
			o := open(t)
			_, one := o.reads(warehouse, concord.Marking{})
			_, two := o.reads(cable, concord.Marking{})
			if err := a.do(t.Context(), o.desk("demo"), decide.Of{ID: one, Version: 7}, two); concord.CodeOf(err) != concord.CodeConflict || !strings.Contains(err.Error(), "meanwhile") {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestWhatStateADecisionMakesSenseIn(t *testing.T) {
	for _, c := range []struct {
		name, before, then string
		want               concord.Code // "" when it is done, or was so already
	}{
		{"a verified record is verified again without a word", "verify", "verify", ""},
		{"a verified record is not rejected but retracted", "verify", "reject", concord.CodeConflict},
		{"a verified record is retracted", "verify", "retract", ""},
		{"a retracted record is not verified", "retract", "verify", concord.CodeConflict},
		{"a retracted record is retracted again without a word", "retract", "retract", ""},
		{"a rejected record is rejected again without a word", "reject", "reject", ""},
		{"a retracted record is not merged", "retract", "merge", concord.CodeConflict},
		{"what nobody verified is not released", "mark", "release", concord.CodeConflict},
		{"merged records are one, and merging them again changes nothing", "merge", "merge", ""},
		{"merged records are one, and cannot be kept apart", "merge", "keep apart", concord.CodeConflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := open(t)
			_, one := o.reads(warehouse, concord.Marking{TLP: concord.TLPGreen})
			_, two := o.reads(cable, concord.Marking{TLP: concord.TLPGreen})
			for _, step := range []struct {
				name string
				want concord.Code
			}{{c.before, ""}, {c.then, c.want}} {
				for _, a := range acts {
					if a.name != step.name {
						continue
					}
					err := a.do(t.Context(), o.desk("demo"), of(one), two)
					if err == nil && step.want == "" {
						continue
					}
					if err == nil || step.want == "" || concord.CodeOf(err) != step.want {
						t.Fatalf("to %s: %v instead of %q", step.name, err, step.want)
					}
				}
			}
		})
	}
}

func TestAMergeTakenBackLeavesTwoRecordsApart(t *testing.T) {
	o := open(t)
	_, one := o.reads(warehouse, concord.Marking{})
	_, two := o.reads(cable, concord.Marking{})
	d := o.desk("demo")
	was := o.record(one)
	if out, err := d.Merge(t.Context(), of(one), two, "w"); err != nil || out.Incident != one || out.With != two || !out.Changed {
		t.Fatalf("%+v, %v", out, err)
	}
	if inc := o.record(two); inc.State != concord.StateMerged || inc.MergedInto != one {
		t.Errorf("it is %s into %s", inc.State, inc.MergedInto)
	}
	if _, err := d.Unmerge(t.Context(), of(one), "w"); concord.CodeOf(err) != concord.CodeConflict {
		t.Errorf("what was not merged is taken apart: %v", err)
	}
	if out, err := d.Unmerge(t.Context(), of(two), "w"); err != nil || out.Incident != one || out.With != two {
		t.Fatalf("%+v, %v", out, err)
	}
	if now := o.record(one); len(now.Reports) != len(was.Reports) || len(now.Aliases) != len(was.Aliases) {
		t.Errorf("it rests on %v, %v", now.Reports, now.Aliases)
	}
	if inc := o.record(two); inc.State != concord.StateCandidate {
		t.Errorf("the second is %s", inc.State)
	}
}

func TestASplitMakesARecordOfItsOwn(t *testing.T) {
	o := open(t)
	_, one := o.reads(warehouse, concord.Marking{})
	report, joined := o.reads(detained, concord.Marking{})
	d := o.desk("demo")
	if joined != one {
		if _, err := d.Merge(t.Context(), of(one), joined, "w"); err != nil {
			t.Fatal(err)
		}
	}
	out, err := d.Split(t.Context(), of(one), report, "w")
	if err != nil || out.With == one || out.Report != report {
		t.Fatalf("%+v, %v", out, err)
	}
	if left, own := o.record(one), o.record(out.With); len(left.Reports) != 1 || len(own.Reports) != 1 || own.Reports[0] != report {
		t.Errorf("%v and %v", left.Reports, own.Reports)
	}
	if _, err := d.Split(t.Context(), of(out.With), report, "w"); concord.CodeOf(err) != concord.CodeConflict {
		t.Errorf("the only report was split off: %v", err)
	}
	if _, err := d.Split(t.Context(), of(one), report, "w"); concord.CodeOf(err) != concord.CodeConflict {
		t.Errorf("a report of another record was split off: %v", err)
	}
}

func TestAMarkingGetsTheOwnerOfWhatIsMarked(t *testing.T) {
	o := open(t)
	report, one := o.reads(warehouse, concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"a", "b"}})
	d := o.desk("demo")
	out, m, err := d.Mark(t.Context(), of(one), "", concord.Marking{TLP: concord.TLPAmberStrict, Owner: "mallory", ReleasableTo: []string{"b", "a", "b"}}, "w")
	if err != nil || !out.Changed || m.Owner != "demo" || strings.Join(m.ReleasableTo, " ") != "a b" {
		t.Errorf("%+v, %+v, %v", out, m, err)
	}
	if _, _, err = d.Mark(t.Context(), of(one), "", concord.Marking{TLP: concord.TLPClear}, "w"); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("it was lowered: %v", err)
	}
	if _, _, err = d.Mark(t.Context(), of(one), "target", concord.Marking{TLP: concord.TLPRed, ReleasableTo: []string{"person:ana"}}, "w"); err != nil {
		t.Error(err)
	}
	if _, _, err = d.Mark(t.Context(), of(one), "notes", concord.Marking{TLP: concord.TLPRed, ReleasableTo: []string{"person:ana"}}, "w"); err != nil {
		t.Error(err)
	}
	if inc := o.record(one); len(inc.Granular) != 2 {
		t.Errorf("it marks %v", inc.Granular)
	}
	if r, err := d.MarkReport(t.Context(), report, concord.Marking{TLP: concord.TLPAmber, Owner: "mallory"}, "w"); err != nil || r.Marking.Owner != "demo" || r.Records != 1 {
		t.Errorf("%+v, %v", r, err)
	}
}

func TestL35APreviewChangesNothingAndAReleaseHasAnIDOfChance(t *testing.T) {
	o := open(t)
	_, one := o.reads(warehouse, concord.Marking{TLP: concord.TLPAmber})
	d := o.desk("demo")
	if _, err := d.Verify(t.Context(), of(one), "w"); err != nil {
		t.Fatal(err)
	}
	r := decide.Release{Marking: concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"other"}}, Title: "a fire", Why: "w"}
	p, err := d.Preview(t.Context(), of(one), r)
	if err != nil || p.Record.ID != "" || p.Record.Title != "a fire" || len(p.LeftOut) == 0 {
		t.Fatalf("%+v, %v", p, err)
	}
	seen := map[concord.IncidentID]bool{one: true}
	for range 3 {
		_, id, err := d.Release(t.Context(), of(one), r)
		if err != nil || seen[id] || strings.Contains(string(id), "WARSAW") {
			t.Fatalf("%s, %v", id, err)
		}
		seen[id] = true
		if theirs, err := o.desk("other").Store.Incident(t.Context(), id); err != nil || len(theirs.Reports)+len(theirs.Sources) > 0 {
			t.Errorf("%+v, %v", theirs, err)
		}
	}
	if inc := o.record(one); inc.Version != 2 {
		t.Errorf("the source has a version %d", inc.Version)
	}
}
