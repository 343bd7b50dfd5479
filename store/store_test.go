package store_test

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"concord"
	"concord/store"
)

// clock ticks a millisecond at each look, so that a run is the same each time.
type clock struct{ now time.Time }

func (c *clock) Now() time.Time {
	c.now = c.now.Add(time.Millisecond)
	return c.now
}

var day = time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC)

func options() store.Options {
	c := &clock{now: day}
	return store.Options{Clock: lock(c.Now), Node: "demo", Status: status, Render: render, AsOf: asOf}
}

// status is a table small enough for the tests of the store.
func status(inc *concord.Incident) concord.AttributionStatus {
	if len(inc.Attributions) == 0 {
		return concord.StatusUnattributed
	}
	return concord.StatusOfficialSuspected
}

func asOf(inc *concord.Incident, d concord.Date) concord.Incident {
	out := *inc
	out.Attributions = nil
	for _, a := range inc.Attributions {
		if a.Date <= d {
			out.Attributions = append(out.Attributions, a)
		}
	}
	return out
}

// render gives one object for each version, as the rendering to a standard does.
func render(inc *concord.Incident, _ []concord.Report) ([]store.LogObject, error) {
	b, err := json.Marshal(map[string]any{"id": inc.ID, "modified": inc.RecordedAt, "name": inc.Title, "revoked": inc.State == concord.StateRetracted})
	return []store.LogObject{
		{ID: "incident--" + concord.DeriveID(string(inc.ID)), Version: inc.RecordedAt.Format("2006-01-02T15:04:05.000Z"), Type: "incident", Bytes: b},
		{ID: "identity--demo", Version: "2024-01-01T00:00:00.000Z", Type: "identity", Marking: concord.Marking{TLP: concord.TLPClear}, Bytes: []byte("{}")},
	}, err
}

func open(t testing.TB) *store.Handle {
	t.Helper()
	return openAt(t, t.TempDir(), options()).As(concord.LocalOperator("demo"))
}

func openAt(t testing.TB, dir string, opt store.Options) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func save(t testing.TB, h *store.Handle, content string) concord.Report {
	t.Helper()
	r := concord.Report{Source: "test/" + content, ContentType: "text/plain", CollectedBy: "test"}
	if _, err := h.SaveReport(t.Context(), &r, []byte(content)); err != nil {
		t.Fatal(err)
	}
	return r
}

// incident is a whole one; n makes it different.
func incident(n int) concord.Incident {
	lat, lon := 52.0+float64(n%10)/10, 21.0
	types := []concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage, concord.ActivityEspionage}
	countries := []string{"PL", "LT", "DE"}
	date := concord.Date(fmt.Sprintf("2024-%02d-%02d", n%12+1, n%28+1))
	return concord.Incident{
		ID: concord.IncidentID(fmt.Sprintf("%s-%s-N%d", countries[n%3], date[:7], n)), Title: fmt.Sprintf("Fire number %d", n),
		Unit: concord.UnitIncident, State: concord.StateCandidate, Stage: concord.StageAccomplished, Sector: concord.SectorCommercial,
		ActivityTypes: types[n%3 : n%3+1], Countries: countries[n%3 : n%3+1],
		Time:   concord.When{Start: date, End: date, Precision: concord.PrecisionDay},
		Places: []concord.Place{{Name: "Warsaw", Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity}},
		Evidence: []concord.Evidence{{Field: "stage", Person: "ana", At: day,
			Sources: []string{"https://example.org/"}}},
	}
}

func put(t testing.TB, h *store.Handle, incs ...concord.Incident) {
	t.Helper()
	r := save(t, h, "report for "+string(incs[0].ID))
	reading := store.Reading{Report: r}
	for _, inc := range incs {
		reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc})
	}
	if _, err := h.UpdateReading(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
}

func wantCode(t testing.TB, err error, code concord.Code) {
	t.Helper()
	if concord.CodeOf(err) != code {
		t.Errorf("error is %v (%s), want %s", err, concord.CodeOf(err), code)
	}
}

func ids(page store.IncidentPage) (out []concord.IncidentID) {
	for _, r := range page.Rows {
		out = append(out, r.Incident.ID)
	}
	return out
}

func list(t testing.TB, h *store.Handle, f store.Filter) store.IncidentPage {
	t.Helper()
	p, err := h.Incidents(context.Background(), f)
	if err != nil {
		t.Fatal(err)
	}
	return p
}
