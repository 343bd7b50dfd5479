package intake_test

import (
	"testing"
	"time"

	"concord"
	"concord/assess"
	"concord/intake"
	"concord/store"
	"concord/wire"
)

// now is a clock that goes on by a millisecond with each look.
func now() concord.Clock {
	ticks := make(chan time.Time, 1)
	ticks <- time.Date(2024, 6, 13, 12, 0, 0, 0, time.UTC)
	return func() time.Time {
		t := (<-ticks).Add(time.Millisecond)
		ticks <- t
		return t
	}
}

// open opens a real store in a folder.
func open(t testing.TB, dir string) (*intake.Intake, *store.Handle) {
	t.Helper()
	return openAt(t, dir, now())
}

func openAt(t testing.TB, dir string, clock concord.Clock) (*intake.Intake, *store.Handle) {
	t.Helper()
	s, err := store.Open(t.Context(), dir, store.Options{Clock: clock, Node: "test",
		Status: func(i *concord.Incident) concord.AttributionStatus { return assess.Status(i, assess.Moment{}).Status }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	h := s.As(concord.LocalOperator("test"))
	return &intake.Intake{Store: wire.Spine{Handle: h}, Clock: clock, Collector: "test", Workers: 2}, h
}
