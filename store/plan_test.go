package store_test

import (
	"context"
	"errors"
	"testing"

	"concord"
	"concord/store"
)

func TestAPlanSeesWhatWasQueuedBeforeIt(t *testing.T) {
	h := open(t)
	r := save(t, h, "a report")
	marked := incident(1) // a marking that nothing has had before
	marked.Marking = concord.Marking{TLP: concord.TLPRed, Owner: "demo"}
	first := h.QueueReading(t.Context(), func(context.Context, *store.Handle) (store.Reading, error) {
		return store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: marked, Blocks: []string{"k"}}}}, nil
	})
	seen := 0
	second := h.QueueReading(t.Context(), func(ctx context.Context, now *store.Handle) (store.Reading, error) {
		got, _, err := now.CandidatesByBlock(ctx, []string{"k"}, 10)
		seen = len(got)
		return store.Reading{Report: r}, err
	})
	for _, wait := range []func() (store.Written, error){first, second} {
		if _, err := wait(); err != nil {
			t.Fatal(err)
		}
	}
	if seen != 1 {
		t.Errorf("the second plan saw %d records", seen)
	}
}

func TestAPlanThatFailsKeepsNothingAndHurtsNoOther(t *testing.T) {
	h := open(t)
	r := save(t, h, "a report")
	bad := h.QueueReading(t.Context(), func(context.Context, *store.Handle) (store.Reading, error) {
		return store.Reading{}, errors.New("no plan")
	})
	good := h.QueueReading(t.Context(), func(context.Context, *store.Handle) (store.Reading, error) {
		return store.Reading{Report: r, Incidents: []store.IncidentChange{{Incident: incident(2)}}}, nil
	})
	if _, err := bad(); err == nil {
		t.Error("the failure was lost")
	}
	if _, err := good(); err != nil {
		t.Error(err)
	}
	if _, err := h.Incident(t.Context(), incident(2).ID); err != nil {
		t.Error(err)
	}
}

func TestAPlanCannotWrite(t *testing.T) {
	h := open(t)
	_, err := h.QueueReading(t.Context(), func(ctx context.Context, now *store.Handle) (store.Reading, error) {
		_, err := now.SaveMeasures(ctx, store.MeasureVersion{})
		return store.Reading{}, err
	})()
	wantCode(t, err, concord.CodeInternal)
}
