package intake_test

import (
	"context"
	"testing"
	"time"

	"concord"
	"concord/assess"
	"concord/intake"
	"concord/store"
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
	return &intake.Intake{Store: spine{h}, Clock: clock, Collector: "test", Workers: 2}, h
}

// spine fits the store to what intake needs, as the command does.
type spine struct{ *store.Handle }

func jobs(list []intake.Job) []store.Job {
	var out []store.Job
	for _, j := range list {
		out = append(out, store.Job{Kind: j.Kind, Key: j.Key, Args: j.Args})
	}
	return out
}

func (s spine) SaveReport(ctx context.Context, r *concord.Report, content []byte, js ...intake.Job) (bool, error) {
	return s.Handle.SaveReport(ctx, r, content, jobs(js)...)
}

func (s spine) Stories(ctx context.Context, bands []uint64) (out []intake.Story, err error) {
	found, err := s.StoryCandidates(ctx, bands)
	for _, c := range found {
		out = append(out, intake.Story{Report: c.Report, Story: c.Story, Shared: c.Shared})
	}
	return out, err
}

func incidents(rows []store.IncidentRow) (out []concord.Incident) {
	for _, r := range rows {
		out = append(out, r.Incident)
	}
	return out
}

func (s spine) Candidates(ctx context.Context, keys []string, limit int) ([]concord.Incident, error) {
	rows, _, err := s.CandidatesByBlock(ctx, keys, limit)
	return incidents(rows), err
}

func (s spine) IncidentsOf(ctx context.Context, id concord.ReportID) ([]concord.Incident, error) {
	page, err := s.Incidents(ctx, store.Filter{Report: id, IncludeAggregates: true, WithEvidence: true, Limit: 200})
	return incidents(page.Rows), err
}

func (s spine) Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error) {
	row, err := s.IncidentRecord(ctx, id, 0)
	if err != nil {
		return nil, err
	}
	return &row.Incident, nil
}

func (s spine) MeasureVersion(ctx context.Context, id concord.MeasureID) (int, error) {
	m, err := s.Measure(ctx, id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	return m.Version, nil
}

func (s spine) Keep(ctx context.Context, plan func(context.Context, intake.Records) (*intake.Plan, error)) (wait func() error) {
	var p *intake.Plan
	queued := s.QueueReading(ctx, func(ctx context.Context, h *store.Handle) (_ store.Reading, err error) {
		if p, err = plan(ctx, spine{h}); err != nil {
			return store.Reading{}, err
		}
		return readingOf(p), nil
	})
	return func() error {
		w, err := queued()
		if err == nil {
			for i, id := range w.Incidents {
				p.Rename(i, id)
			}
		}
		return err
	}
}

func readingOf(p *intake.Plan) store.Reading {
	r := store.Reading{Report: p.Report, Text: p.Text, Findings: p.Findings, Claims: p.Claims, Bands: p.Bands, Done: jobs([]intake.Job{p.Done})}
	for _, c := range p.Changes {
		r.Incidents = append(r.Incidents, store.IncidentChange{Incident: c.Incident, Blocks: c.Blocks, Suffix: c.Incident.Version == 0, Why: c.Why})
	}
	for _, m := range p.Measures {
		r.Measures = append(r.Measures, store.MeasureVersion{Measure: m.Measure, Version: m.Version})
	}
	return r
}

func (s spine) Jobs(ctx context.Context, kind string, lease time.Duration, limit int) (out []intake.Job, err error) {
	list, err := s.ClaimJobs(ctx, kind, lease, limit)
	for _, j := range list {
		out = append(out, intake.Job{Kind: j.Kind, Key: j.Key, Args: j.Args})
	}
	return out, err
}

func (s spine) FailJob(ctx context.Context, j intake.Job, why string) error {
	return s.Handle.FailJob(ctx, store.Job{Kind: j.Kind, Key: j.Key}, why, time.Time{})
}
