package intake_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/intake"
	"concord/store"
	"concord/wire"
)

const fire = `Fire at %[1]s warehouse was arson, police say

A warehouse of an aid group was set alight in %[1]s on %[2]s, police said.

Investigators suspect sabotage ordered by Russia. %[3]s`

func report(source, city, day, more string) intake.Item {
	return intake.Item{Content: fmt.Appendf(nil, fire, city, day, more), ContentType: "text/plain", Source: source, IfUndated: "2024-06-13"}
}

func seq(items ...intake.Item) iter.Seq2[intake.Item, error] {
	return func(yield func(intake.Item, error) bool) {
		for _, it := range items {
			var err error
			if it.Content == nil {
				err = errors.New(it.Source + " is broken")
			}
			if !yield(it, err) {
				return
			}
		}
	}
}

func run(t testing.TB, in *intake.Intake, items iter.Seq2[intake.Item, error]) (out []intake.Result) {
	t.Helper()
	err := in.Run(t.Context(), items, func(r intake.Result) error {
		out = append(out, r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func states(list []intake.Result) string {
	var out []string
	for _, r := range list {
		out = append(out, string(r.State))
	}
	return strings.Join(out, " ")
}

func TestRun(t *testing.T) {
	gdynia, again := report("a", "Gdynia", "10 June 2024", ""), report("b", "Gdynia", "10 June 2024", "More than one witness saw it, and they were heard on Thursday by the police.")
	for _, c := range []struct {
		name    string
		items   []intake.Item
		want    string
		records int
	}{
		{"two reports of one act make one record", []intake.Item{gdynia, again}, "read read", 1},
		{"the same bytes twice are read once", []intake.Item{gdynia, gdynia}, "read known", 1},
		{"two towns make two records", []intake.Item{gdynia, report("c", "Vilnius", "10 June 2024", "")}, "read read", 2},
		{"two days in one town make two records", []intake.Item{gdynia, report("c", "Gdynia", "3 June 2024", "")}, "read read", 2},
		{"one broken document does not stop the rest", []intake.Item{gdynia, {Source: "x"}, again}, "read failed read", 1},
		{"a PDF whose text nobody took out stays captured, with the reason", []intake.Item{{Source: "p", Content: []byte("%PDF-1.4 nothing")}, gdynia}, "failed read", 1},
		{"a container is kept and not read", []intake.Item{{Source: "feed", Content: []byte("<rss/>"), Container: true}, gdynia}, "kept read", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			in, h := open(t, t.TempDir())
			got := run(t, in, seq(c.items...))
			if states(got) != c.want {
				t.Errorf("%s, want %s: %v", states(got), c.want, got[0].Err)
			}
			page, err := h.Incidents(t.Context(), store.Filter{WithEvidence: true})
			if err != nil || len(page.Rows) != c.records {
				t.Errorf("%d records, want %d (%v)", len(page.Rows), c.records, err)
			}
			before := snapshot(t, h)
			for _, r := range run(t, in, seq(c.items...)) {
				if r.State == intake.Read {
					t.Errorf("%s was read again", r.Source)
				}
			}
			if snapshot(t, h) != before {
				t.Error("the second run changed something")
			}
		})
	}
}

// snapshot is what the store says of all its records.
func snapshot(t testing.TB, h *store.Handle) string {
	t.Helper()
	var b strings.Builder
	for rec, err := range h.Export(t.Context(), store.ExportOptions{Content: true}) {
		if err == nil {
			err = json.NewEncoder(&b).Encode(rec)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func TestEveryValueOfARecordIsInTheWordsOfItsReport(t *testing.T) {
	in, h := open(t, t.TempDir())
	run(t, in, seq(report("a", "Gdynia", "10 June 2024", ""), report("b", "Gdynia", "10 June 2024", "A man was arrested.")))
	page, err := h.Incidents(t.Context(), store.Filter{WithEvidence: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range page.Rows {
		for _, e := range row.Incident.Evidence {
			text, err := h.Text(t.Context(), e.Report)
			if err != nil || text[e.Start:e.End] != e.Quote {
				t.Errorf("%s: %q is not in the report", e.Field, e.Quote)
			}
		}
		claims, err := h.Claims(t.Context(), "", row.Incident.ID)
		if err != nil || len(claims) < len(row.Incident.Evidence) {
			t.Errorf("%d claims for %d pieces of evidence (%v)", len(claims), len(row.Incident.Evidence), err)
		}
	}
}

// broken is a store that is lost after the reports were saved, as in a power cut.
type broken struct {
	wire.Spine
	keeps int
}

func (b *broken) Keep(ctx context.Context, plan func(context.Context, intake.Records) (*intake.Plan, error)) (wait func() error) {
	if b.keeps--; b.keeps < 0 {
		return func() error { return &concord.Error{Code: concord.CodeUnavailable, Msg: "the disk is gone"} }
	}
	return b.Spine.Keep(ctx, plan)
}

func TestWhatWasCapturedIsReadByTheNextRun(t *testing.T) {
	in, h := open(t, t.TempDir())
	var items []intake.Item
	for i := range 8 {
		items = append(items, report(fmt.Sprint("r", i), "Gdynia", fmt.Sprint(i+1, " June 2024"), ""))
	}
	in.Store = &broken{wire.Spine{Handle: h}, 3}
	run(t, in, seq(items...))
	in.Store = wire.Spine{Handle: h}
	got := run(t, in, seq())
	if len(got) != 5 || slices.ContainsFunc(got, func(r intake.Result) bool { return r.State != intake.Read || !r.Resumed }) {
		t.Errorf("resumed: %s", states(got))
	}
	if got := run(t, in, seq(items...)); strings.Contains(states(got), "read") {
		t.Errorf("and read again: %s", states(got))
	}
	page, _ := h.Incidents(t.Context(), store.Filter{})
	if len(page.Rows) != 8 {
		t.Errorf("%d records", len(page.Rows))
	}
}

func TestTheSameDocumentsGiveTheSameRecords(t *testing.T) {
	var items []intake.Item
	for i := range 24 {
		city := []string{"Gdynia", "Vilnius", "Riga"}[i%3]
		items = append(items, report(fmt.Sprint("r", i), city, fmt.Sprint(1+i/6, " June 2024"), fmt.Sprint("This was told to paper number ", i, ", which asked again.")))
	}
	var first []string
	for try := range 3 {
		in, h := open(t, t.TempDir())
		run(t, in, seq(items...))
		page, err := h.Incidents(t.Context(), store.Filter{})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, row := range page.Rows {
			got = append(got, fmt.Sprint(row.Incident.ID, row.Incident.Reports))
		}
		if try == 0 {
			first = got
		} else if !slices.Equal(first, got) {
			t.Fatalf("run %d:\n%q\nfirst:\n%q", try, got, first)
		}
	}
	if len(first) != 12 {
		t.Errorf("%d records, want 12: %q", len(first), first)
	}
}

func TestAVerifiedRecordKeepsItsValues(t *testing.T) {
	in, h := open(t, t.TempDir())
	first := run(t, in, seq(report("a", "Gdynia", "10 June 2024", "")))
	row, err := h.Incident(t.Context(), first[0].Filed[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	inc := row.Incident
	inc.State, inc.Target = concord.StateVerified, "a depot"
	inc.Evidence = append(inc.Evidence, concord.Evidence{Field: "target", Person: "ann", At: in.Clock()})
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: inc}); err != nil {
		t.Fatal(err)
	}
	second := run(t, in, seq(report("b", "Gdynia", "10 June 2024", "A man was arrested in Gdansk. The interior minister said Russia was behind the attack.")))
	after, err := h.Incident(t.Context(), inc.ID)
	if err != nil {
		t.Fatal(err)
	}
	got := after.Incident
	if second[0].Filed[0].ID != inc.ID || got.State != concord.StateVerified || got.Target != "a depot" || got.Time != inc.Time || len(got.Places) != len(inc.Places) {
		t.Errorf("a machine changed what a person verified: %+v", got)
	}
	if len(got.Reports) != 2 || len(got.Attributions) <= len(inc.Attributions) {
		t.Errorf("the second report added nothing: %+v", got)
	}
}

func TestAStoppedRunSaysSoAndCanBeRepeated(t *testing.T) {
	in, h := open(t, t.TempDir())
	ctx, stop := context.WithCancel(t.Context())
	n := 0
	endless := func(yield func(intake.Item, error) bool) {
		for i := 0; yield(report(fmt.Sprint("r", i), "Gdynia", "10 June 2024", fmt.Sprint("Paper ", i)), nil); i++ {
		}
	}
	err := in.Run(ctx, endless, func(intake.Result) error {
		if n++; n == 3 {
			stop()
		}
		return nil
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	run(t, in, seq())
	stats, err := h.Stats(t.Context())
	if err != nil || stats.Unread != 0 || stats.Reports < 3 {
		t.Errorf("%+v %v", stats, err)
	}
}

// faulty is a store whose records panic, as a fault of ours would.
type faulty struct{ wire.Spine }

func (f faulty) Keep(ctx context.Context, plan func(context.Context, intake.Records) (*intake.Plan, error)) (wait func() error) {
	return f.Spine.Keep(ctx, func(ctx context.Context, now intake.Records) (*intake.Plan, error) { return plan(ctx, panicking{now}) })
}

type panicking struct{ intake.Records }

func (panicking) Stories(ctx context.Context, bands []uint64) ([]intake.Story, error) {
	panic("a fault")
}

func TestAPanicIsTheFailureOfOneDocument(t *testing.T) {
	in, h := open(t, t.TempDir())
	in.Store = faulty{wire.Spine{Handle: h}}
	got := run(t, in, seq(report("a", "Gdynia", "10 June 2024", ""), report("b", "Riga", "10 June 2024", "")))
	if states(got) != "failed failed" || concord.CodeOf(got[0].Err) != concord.CodeInternal {
		t.Errorf("%s: %v", states(got), got[0].Err)
	}
	if stats, err := h.Stats(t.Context()); err != nil || stats.Reports != 2 {
		t.Errorf("%+v %v", stats, err)
	}
}

func TestDocumentsOfOneActThatComeTogetherMakeOneRecord(t *testing.T) {
	in, h := open(t, t.TempDir())
	var items []intake.Item
	for i := range 40 {
		items = append(items, report(fmt.Sprint("r", i), "Gdynia", "10 June 2024", fmt.Sprintf("Witness number %d was heard. ", i)))
	}
	run(t, in, seq(items...))
	page, err := h.Incidents(t.Context(), store.Filter{})
	if err != nil || len(page.Rows) != 1 || len(page.Rows[0].Incident.Reports) != len(items) {
		t.Errorf("%d records (%v)", len(page.Rows), err)
	}
}
