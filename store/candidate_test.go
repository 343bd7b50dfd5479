package store_test

import (
	"slices"
	"testing"

	"concord"
	"concord/store"
)

// another is another node, whose organisation a record may be released to.
var another = concord.View{Principal: "key", Org: "cert", Node: true}

// released is a record that another node may read.
func released(n int, state concord.RecordState) concord.Incident {
	inc := incident(n)
	inc.State, inc.Marking = state, concord.Marking{TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"cert"}}
	if state == concord.StateRetracted {
		inc.Withdrawal = &concord.Withdrawal{Reason: concord.RetractionNotAnIncident, Why: "no", By: "ana", At: day}
	}
	return inc
}

// incidentsLogged are the incidents in the log, as a handle sees them.
func incidentsLogged(t *testing.T, h *store.Handle) (out []string) {
	t.Helper()
	list, err := h.Log(t.Context(), 0, 1000)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		if e.Type == "incident" {
			out = append(out, e.ID)
		}
	}
	return out
}

func TestCandidatesOfAStoreOfBeforeAreHeldBackWhenItIsOpened(t *testing.T) {
	dir, opt := t.TempDir(), options()
	s, err := store.Open(t.Context(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	h := s.As(concord.LocalOperator("demo"))
	put(t, h, released(1, concord.StateCandidate), released(2, concord.StateVerified), released(3, concord.StateRetracted))
	store.Raw(t, s, `update label set id = 'before ' || id, atoms = replace(atoms, ',"unverified":["demo"]', '')`)
	store.Raw(t, s, "insert into upgrade (name) values ('candidates')")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openAt(t, dir, opt)
	theirs, ours := incidentsLogged(t, s.As(another)), incidentsLogged(t, s.As(concord.LocalOperator("demo")))
	if want := "incident--" + concord.DeriveID(string(released(2, "").ID)); !slices.Equal(theirs, []string{want}) || len(ours) != 5 {
		t.Errorf("another node gets %q of %q", theirs, ours)
	}
	if got := list(t, s.As(another), store.Filter{State: []concord.RecordState{concord.StateCandidate, concord.StateVerified, concord.StateRetracted}}); len(got.Rows) != 1 {
		t.Errorf("it reads %q", ids(got))
	}
	problems, err := s.As(concord.LocalOperator("demo")).Check(t.Context())
	if err != nil || len(problems) > 0 {
		t.Errorf("%q %v", problems, err)
	}
}

func TestWhatWasSaidOfACandidateIsReadFromOtherNodesWhenItIsVerified(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	h, other := s.As(concord.LocalOperator("demo")), s.As(another)
	rep := concord.Report{Source: "s", Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"}}
	if _, err := h.SaveReport(t.Context(), &rep, []byte("open")); err != nil {
		t.Fatal(err)
	}
	inc := released(1, concord.StateCandidate)
	reading := store.Reading{Report: rep, Incidents: []store.IncidentChange{{Incident: inc}}, Claims: []concord.Claim{{ID: "c", Kind: "field", Field: "stage", Value: "x", Incident: inc.ID}}}
	if _, err := h.UpdateReading(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
	claims := func() int {
		list, err := other.Claims(t.Context(), rep.ID, "")
		if err != nil {
			t.Fatal(err)
		}
		return len(list)
	}
	if n := claims(); n != 0 {
		t.Errorf("before, it reads %d claims", n)
	}
	row, err := h.IncidentRecord(t.Context(), inc.ID, 0)
	if err != nil {
		t.Fatal(err)
	}
	now := row.Incident
	now.State = concord.StateVerified
	if _, err := h.Decide(t.Context(), concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID}, store.IncidentChange{Incident: now}); err != nil {
		t.Fatal(err)
	}
	if n := claims(); n != 1 {
		t.Errorf("afterwards, it reads %d claims", n)
	}
	if got := incidentsLogged(t, other); len(got) != 1 {
		t.Errorf("it gets %q", got)
	}
	if got := list(t, other, store.Filter{}); len(got.Rows) != 1 {
		t.Errorf("it reads %q", ids(got))
	}
}
