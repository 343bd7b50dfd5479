package intake_test

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/intake"
	"concord/store"
	"concord/text"
	"concord/wire"
)

// reader reads a second time by a function.
type reader func(*text.Document) ([]byte, error)

func (reader) Model() string { return "m" }

func (r reader) Read(_ context.Context, d *text.Document, _ concord.ReportID) ([]byte, error) {
	return r(d)
}

func (reader) Failed(_ concord.ReportID, err error) []byte {
	msg, _ := concord.Public(err)
	return []byte("failed: " + msg)
}

func second(in *intake.Intake, h *store.Handle, r reader) *intake.Second {
	return &intake.Second{Intake: in, Reader: r, Store: wire.Spine{Handle: h}, Lease: time.Minute}
}

func runSecond(t *testing.T, s *intake.Second) (out []intake.Seconded) {
	t.Helper()
	err := s.Run(t.Context(), func(x intake.Seconded) error {
		out = append(out, x)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// kept is what is kept of a second reading, "" for none.
func kept(t *testing.T, h *store.Handle, id concord.ReportID) string {
	t.Helper()
	r, err := h.SecondReading(t.Context(), id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return ""
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(r.Body)
}

func ingested(t *testing.T) (*intake.Intake, *store.Handle, []concord.ReportID) {
	t.Helper()
	in, h := open(t, t.TempDir())
	in.Second = true
	dull := intake.Item{Content: []byte("The choir of the parish sang on Sunday, and many came."), ContentType: "text/plain", Source: "dull"}
	var ids []concord.ReportID
	for _, r := range run(t, in, seq(report("a", "Gdynia", "10 June 2024", ""), dull, report("b", "Poznan", "3 May 2024", ""), report("c", "Vilnius", "1 May 2024", ""))) {
		ids = append(ids, r.Report.ID)
	}
	return in, h, ids
}

func TestASecondReadingIsAJobOfItsOwn(t *testing.T) {
	in, h, ids := ingested(t)
	before := snapshot(t, h)
	s := second(in, h, func(d *text.Document) ([]byte, error) {
		if !strings.Contains(d.Canonical, "warehouse") || len(d.Body) == 0 || d.Published.Date != "2024-06-13" {
			t.Errorf("it was given %q of %s", d.Canonical, d.Published.Date)
		}
		return []byte("read"), nil
	})
	if out := runSecond(t, s); len(out) != 3 {
		t.Errorf("read %v", out)
	}
	if kept(t, h, ids[0]) != "read" || kept(t, h, ids[1]) != "" {
		t.Error("what is relevant is not read a second time, or what is not is")
	}
	if out := runSecond(t, s); len(out) != 0 {
		t.Errorf("it was done again: %v", out)
	}
	if snapshot(t, h) != before {
		t.Error("a second reading changes records")
	}
}

func TestAFailureCostsTheSecondReadingAlone(t *testing.T) {
	in, h, ids := ingested(t)
	before, n := snapshot(t, h), 0
	out := runSecond(t, second(in, h, func(*text.Document) ([]byte, error) {
		if n++; n == 1 {
			return nil, &concord.Error{Code: concord.CodeLimit, Msg: "too slow"}
		}
		if n == 2 {
			panic("a fault of ours")
		}
		return []byte("read"), nil
	}))
	if len(out) != 3 || out[0].Err == nil || out[0].Waits || out[1].Err == nil || out[2].Err != nil {
		t.Errorf("became of it: %+v", out)
	}
	var all []string
	for _, id := range ids {
		all = append(all, kept(t, h, id))
	}
	slices.Sort(all)
	if want := []string{"", "failed: the reader failed on this document, which stays captured", "failed: too slow", "read"}; !slices.Equal(all, want) {
		t.Errorf("kept %q", all)
	}
	if snapshot(t, h) != before {
		t.Error("a failure changes records")
	}
}

func TestAReaderThatIsAwayIsAskedByTheNextRun(t *testing.T) {
	in, h, ids := ingested(t)
	asked := 0
	away := second(in, h, func(*text.Document) ([]byte, error) {
		asked++
		return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: "away"}
	})
	if out := runSecond(t, away); len(out) != 3 || asked != 3 || slices.ContainsFunc(out, func(x intake.Seconded) bool { return !x.Waits }) {
		t.Errorf("asked %d times: %+v", asked, out)
	}
	if out := runSecond(t, second(in, h, func(*text.Document) ([]byte, error) { return []byte("read"), nil })); len(out) != 3 || kept(t, h, ids[0]) != "read" {
		t.Errorf("the next run: %+v", out)
	}
}

func TestAReportCanBeReadASecondTimeOnDemand(t *testing.T) {
	in, h := open(t, t.TempDir())
	id := run(t, in, seq(report("a", "Gdynia", "10 June 2024", "")))[0].Report.ID
	s := second(in, h, func(*text.Document) ([]byte, error) { return []byte("read"), nil })
	if out := runSecond(t, s); len(out) != 0 {
		t.Errorf("without being asked it read %v", out)
	}
	if out := s.Report(t.Context(), id); out.Err != nil || kept(t, h, id) != "read" {
		t.Errorf("got %+v", out)
	}
	if out := s.Report(t.Context(), "r-none"); concord.CodeOf(out.Err) != concord.CodeNotFound {
		t.Errorf("got %+v", out)
	}
}
