package main

import (
	"encoding/json"
	"io"
	"testing"
	"time"

	"concord"
	"concord/store"
)

// TestWhatANewVersionNoLongerSaysIsRevoked: whoever got a place or an accusation that a record does not hold any more learns that
// it is gone, and what others have in common with it stays.
func TestWhatANewVersionNoLongerSaysIsRevoked(t *testing.T) {
	now := time.Date(2026, 1, 5, 6, 0, 0, 0, time.UTC)
	a := &app{ctx: t.Context(), out: io.Discard, errs: io.Discard, dir: t.TempDir(), node: "demo", firsts: map[concord.IncidentID]time.Time{},
		clock: func() time.Time { now = now.Add(time.Second); return now }}
	t.Cleanup(a.close)
	h, err := a.open(true)
	if err != nil {
		t.Fatal(err)
	}
	inc := concord.Incident{ID: "PL-2025-01-FIRE", Unit: concord.UnitIncident, State: concord.StateVerified, Title: "A fire", ActivityTypes: []concord.ActivityType{concord.ActivityArson},
		Stage: concord.StageAccomplished, Countries: []string{"PL"}, Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"},
		Places:       []concord.Place{{Name: "Gdynia", Role: concord.RoleEvent, Country: "PL", Precision: concord.GeoCity}},
		Attributions: []concord.Attribution{{AttributedTo: "RU", MadeBy: "police", BodyType: concord.BodyPolice, Strength: concord.StrengthSuspected}}}
	save := func() {
		t.Helper()
		w, err := h.Mark(t.Context(), store.IncidentChange{Incident: inc})
		if err != nil || w.Changed != 1 {
			t.Fatal(w, err)
		}
		inc.Version++
	}
	newest := func() (live, revoked map[string]int) {
		t.Helper()
		list, err := h.Log(t.Context(), 0, 1000)
		if err != nil {
			t.Fatal(err)
		}
		last := map[string]store.LogEntry{}
		for _, e := range list {
			if e.Version >= last[e.ID].Version {
				last[e.ID] = e
			}
		}
		live, revoked = map[string]int{}, map[string]int{}
		for _, e := range last {
			var o struct{ Revoked bool }
			if err := json.Unmarshal(e.Bytes, &o); err != nil {
				t.Fatal(err)
			}
			if o.Revoked {
				revoked[e.Type]++
			} else {
				live[e.Type]++
			}
		}
		return live, revoked
	}
	save()
	if live, revoked := newest(); live["relationship"] == 0 || live["note"] != 1 || live["location"] != 1 || len(revoked) != 0 {
		t.Fatalf("%v, revoked %v", live, revoked)
	}
	inc.Places, inc.Attributions = nil, nil
	save()
	live, revoked := newest()
	if live["note"] != 0 || revoked["note"] != 1 || revoked["relationship"] == 0 {
		t.Errorf("what is not said any more is %v, revoked %v", live, revoked)
	}
	if live["location"] != 1 || live["incident"] != 1 || live["event"] != 1 {
		t.Errorf("what others may have, or what it still says, is %v", live)
	}
	inc.State, inc.Withdrawal = concord.StateRetracted, &concord.Withdrawal{Reason: concord.RetractionWrongFacts, At: now}
	save()
	was := revoked["relationship"]
	if live, revoked = newest(); live["incident"]+live["event"]+live["relationship"] != 0 || revoked["relationship"] < was {
		t.Errorf("a retracted record is %v, revoked %v", live, revoked)
	}
}
