package store_test

import (
	"testing"
	"time"

	"concord"
	"concord/store"
)

func TestAnAnswerIsKeptForTheSameRequestOfTheSamePrincipal(t *testing.T) {
	now := day
	opt := options()
	opt.Clock = func() time.Time { return now }
	s := openAt(t, t.TempDir(), opt)
	ana, bob := s.As(concord.View{Principal: "ana", Org: "demo"}), s.As(concord.View{Principal: "bob", Org: "demo"})
	begin := func(h *store.Handle, request, want string, code concord.Code) {
		t.Helper()
		got, err := h.BeginAnswer(t.Context(), "k", request)
		if string(got) != want || concord.CodeOf(err) != code {
			t.Errorf("%q, %v; want %q, %q", got, err, want, code)
		}
	}
	begin(ana, "one", "", "")
	begin(ana, "one", "", concord.CodeConflict)
	begin(bob, "other", "", "")
	if err := ana.KeepAnswer(t.Context(), "k", []byte("done")); err != nil {
		t.Fatal(err)
	}
	begin(ana, "one", "done", "")
	begin(ana, "two", "", concord.CodeInvalid)
	if err := bob.KeepAnswer(t.Context(), "k", nil); err != nil {
		t.Fatal(err)
	}
	begin(bob, "another", "", "")
	now = now.Add(10 * time.Minute)
	begin(bob, "another", "", "") // whoever was to answer is gone
	begin(ana, "one", "done", "")
	now = now.Add(24 * time.Hour)
	begin(ana, "two", "", "")
}

func TestChangesAreTheCurrentVersionsInTheirOrder(t *testing.T) {
	h := open(t)
	one, two := incident(1), incident(2)
	put(t, h, one, two)
	list, at, err := h.Changes(t.Context(), 0, 10)
	if err != nil || len(list) != 2 || list[0].Incident.ID != one.ID || len(list[0].Incident.Evidence) == 0 {
		t.Fatalf("%+v, %v", list, err)
	}
	if first, to, err := h.Changes(t.Context(), 0, 1); err != nil || len(first) != 1 || to != first[0].N {
		t.Errorf("a page of one is %+v up to %d, %v", first, to, err)
	}
	one.Version, one.Title = 1, "changed"
	if _, err := h.Mark(t.Context(), store.IncidentChange{Incident: one}); err != nil {
		t.Fatal(err)
	}
	list, _, err = h.Changes(t.Context(), at, 10)
	if err != nil || len(list) != 1 || list[0].Incident.Title != "changed" {
		t.Errorf("%+v, %v", list, err)
	}
	hidden := openAt(t, t.TempDir(), options())
	h = hidden.As(concord.LocalOperator("demo"))
	put(t, h, incident(3))
	if list, to, err := hidden.As(concord.View{Principal: "eve", Org: "other"}).Changes(t.Context(), 0, 10); err != nil || len(list) != 0 || to == 0 {
		t.Errorf("what is hidden is told: %+v up to %d, %v", list, to, err)
	}
}
