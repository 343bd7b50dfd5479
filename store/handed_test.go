package store_test

import (
	"testing"

	"concord"
	"concord/store"
)

// handing is a report that an organisation hands in.
func handing(org, id string, m concord.Marking) concord.Report {
	m.Owner = org
	return concord.Report{ID: concord.ReportID(id), HandedBy: org, Source: "-", Marking: m}
}

func TestWhatOthersHandInIsKeptApartFromTheSameBytes(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op, guest, third := s.As(concord.LocalOperator("demo")), s.As(concord.View{Principal: "guest", Org: "other"}), s.As(concord.View{Principal: "kim", Org: "third"})
	mine := save(t, op, "the same bytes")
	hand := func(h *store.Handle, r concord.Report, wanted bool) concord.ReportID {
		t.Helper()
		created, err := h.SaveReport(t.Context(), &r, []byte("the same bytes"))
		if err != nil || created != wanted {
			t.Fatalf("created is %v: %v", created, err)
		}
		return r.ID
	}
	amber := concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{"demo"}}
	first := hand(guest, handing("other", "r-1", amber), true)
	if again := hand(guest, handing("other", "r-2", amber), false); again != first || first == mine.ID {
		t.Errorf("handed in again it is %s and not %s", again, first)
	}
	if other := hand(third, handing("third", "r-3", amber), true); other != "r-3" {
		t.Errorf("another organisation is given %s", other)
	}
	for _, id := range []concord.ReportID{mine.ID, "r-1", "r-3"} {
		if got, err := op.Content(t.Context(), id); err != nil || string(got) != "the same bytes" {
			t.Errorf("%s: %q, %v", id, got, err)
		}
	}
	if problems, err := op.Check(t.Context()); err != nil || len(problems) > 0 {
		t.Errorf("%v, %v", problems, err)
	}
	other := openAt(t, t.TempDir(), options())
	var all []store.Record
	for rec, err := range op.Export(t.Context(), store.ExportOptions{Content: true}) {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, rec)
	}
	if got, err := other.As(concord.LocalOperator("demo")).Import(t.Context(), all); err != nil || got.New < 3 {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestNobodyHandsInForOthers(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	guest := s.As(concord.View{Principal: "guest", Org: "other"})
	amber := concord.Marking{TLP: concord.TLPAmber}
	unowned := handing("other", "r-1", amber)
	unowned.Marking.Owner = "demo"
	unnamed := handing("other", "", amber)
	asOurs := concord.Report{Source: "-", Marking: concord.DefaultMarking("other")}
	for name, r := range map[string]concord.Report{"for another organisation": handing("third", "r-1", amber), "for the node": handing("demo", "r-1", amber), "under the node's marking": unowned, "without an id": unnamed, "as the node's own": asOurs} {
		t.Run(name, func(t *testing.T) {
			if created, err := guest.SaveReport(t.Context(), &r, []byte("x")); err == nil || created {
				t.Error("it is kept")
			}
		})
	}
}
