package wire

import (
	"context"

	"concord"
	"concord/access"
	"concord/decide"
	"concord/intake"
	"concord/store"
)

// Deciding fits a store to what persons decide with, for one of them and what they may do.
type Deciding struct {
	*store.Handle
	Do access.Functions
}

func (s Deciding) Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error) {
	row, err := s.Handle.Incident(ctx, id)
	if err != nil {
		return nil, err
	}
	return &row.Incident, nil
}

func (s Deciding) Record(ctx context.Context, id concord.IncidentID) (*concord.Incident, error) {
	row, err := s.Handle.IncidentRecord(ctx, id, 0)
	if err != nil {
		return nil, err
	}
	return &row.Incident, nil
}

func (s Deciding) FreeID(ctx context.Context, asked concord.IncidentID) (concord.IncidentID, error) {
	return intake.FreeID(asked, func(id concord.IncidentID) (bool, error) { return s.Taken(ctx, id) })
}

func (s Deciding) IncidentsOf(ctx context.Context, id concord.ReportID) ([]concord.Incident, error) {
	return Spine{s.Handle}.IncidentsOf(ctx, id)
}

func (s Deciding) WithdrawReport(ctx context.Context, id concord.ReportID, w concord.Withdrawal, changes ...decide.Change) (bool, error) {
	return s.Handle.WithdrawReport(ctx, id, w, each(changes, changeOf)...)
}

func changeOf(c decide.Change) store.IncidentChange {
	return store.IncidentChange{Incident: c.Incident, Blocks: c.Blocks, Suffix: c.Suffix, Why: c.Why}
}

func (s Deciding) Decide(ctx context.Context, d concord.Decision, changes ...decide.Change) ([]concord.IncidentID, int, error) {
	w, err := s.Handle.Decide(ctx, d, each(changes, changeOf)...)
	return w.Incidents, w.Changed, err
}

func (s Deciding) Mark(ctx context.Context, c decide.Change) (int, error) {
	w, err := s.Handle.Mark(ctx, changeOf(c))
	return w.Changed, err
}

func (s Deciding) Release(ctx context.Context, r decide.Made) (concord.IncidentID, error) {
	return s.Handle.Release(ctx, s.Do, store.Release(r))
}
