package wire

import (
	"context"
	"time"

	"concord"
	"concord/intake"
	"concord/store"
)

// Spine fits a store to what intake needs of one.
type Spine struct{ *store.Handle }

func (s Spine) SaveReport(ctx context.Context, rep *concord.Report, content []byte, jobs ...intake.Job) (bool, error) {
	return s.Handle.SaveReport(ctx, rep, content, jobsOf(jobs)...)
}

func jobsOf(jobs []intake.Job) []store.Job {
	var out []store.Job
	for _, j := range jobs {
		if j.Kind != "" {
			out = append(out, store.Job{Kind: j.Kind, Key: j.Key, Args: j.Args})
		}
	}
	return out
}

func (s Spine) Stories(ctx context.Context, bands []uint64) ([]intake.Story, error) {
	found, err := s.Handle.StoryCandidates(ctx, bands)
	out := make([]intake.Story, len(found))
	for i, c := range found {
		out[i] = intake.Story{Report: c.Report, Story: c.Story, Shared: c.Shared}
	}
	return out, err
}

func (s Spine) Candidates(ctx context.Context, keys []string, limit int) ([]concord.Incident, error) {
	rows, _, err := s.Handle.CandidatesByBlock(ctx, keys, limit)
	return incidentsOf(rows), err
}

func incidentsOf(rows []store.IncidentRow) []concord.Incident {
	out := make([]concord.Incident, len(rows))
	for i, r := range rows {
		out[i] = r.Incident
	}
	return out
}

func (s Spine) IncidentsOf(ctx context.Context, id concord.ReportID) ([]concord.Incident, error) {
	page, err := s.Handle.Incidents(ctx, store.Filter{Report: id, IncludeAggregates: true, WithEvidence: true, Limit: 200, State: AllStates})
	return incidentsOf(page.Rows), err
}

// AllStates asks for retracted and merged records too.
var AllStates = []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished,
	concord.StateRetracted, concord.StateMerged}

func (s Spine) Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error) {
	row, err := s.Handle.IncidentRecord(ctx, id, 0)
	if err != nil {
		return nil, err
	}
	return &row.Incident, nil
}

func (s Spine) Measure(ctx context.Context, id concord.MeasureID) (intake.MeasureChange, error) {
	m, err := s.Handle.Measure(ctx, id)
	if concord.CodeOf(err) == concord.CodeNotFound || err == nil && m.Measure.ID != id {
		return intake.MeasureChange{}, nil
	}
	if err != nil {
		return intake.MeasureChange{}, err
	}
	return intake.MeasureChange{Measure: m.Measure, Version: m.Version}, nil
}

func (s Spine) MeasuresLike(ctx context.Context, m *concord.Measure, limit int) ([]intake.MeasureChange, error) {
	page, err := s.Handle.Measures(ctx, store.MeasureFilter{Type: m.Type, Issuer: m.Issuer, Against: m.Against, Limit: limit})
	out := make([]intake.MeasureChange, len(page.Rows))
	for i, row := range page.Rows {
		out[i] = intake.MeasureChange{Measure: row.Measure, Version: row.Version}
	}
	return out, err
}

func (s Spine) Keep(ctx context.Context, plan func(context.Context, intake.Records) (*intake.Plan, error)) (wait func() error) {
	var p *intake.Plan
	queued := s.Handle.QueueReading(ctx, func(ctx context.Context, h *store.Handle) (_ store.Reading, err error) {
		if p, err = plan(ctx, Spine{h}); err != nil {
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
	r := store.Reading{Report: p.Report, Text: p.Text, Findings: p.Findings, Claims: p.Claims, Bands: p.Bands, Done: jobsOf([]intake.Job{p.Done}),
		By: p.Report.Extractor}
	for _, c := range p.Changes {
		r.Incidents = append(r.Incidents, store.IncidentChange{Incident: c.Incident, Blocks: c.Blocks, Suffix: c.Incident.Version == 0, Why: c.Why})
	}
	for _, m := range p.Measures {
		r.Measures = append(r.Measures, store.MeasureVersion{Measure: m.Measure, Version: m.Version})
	}
	return r
}

func (s Spine) Jobs(ctx context.Context, kind string, lease time.Duration, limit int) ([]intake.Job, error) {
	jobs, err := s.Handle.ClaimJobs(ctx, kind, lease, limit)
	out := make([]intake.Job, len(jobs))
	for i, j := range jobs {
		out[i] = intake.Job{Kind: j.Kind, Key: j.Key, Args: j.Args}
	}
	return out, err
}

func (s Spine) FailJob(ctx context.Context, j intake.Job, why string) error {
	return s.Handle.FailJob(ctx, store.Job{Kind: j.Kind, Key: j.Key}, why, time.Time{})
}
