package decide

import (
	"context"
	"io"

	"concord"
	"concord/access"
)

// Change is a new incident or a new version of one. Incident.Version is the version that it was made from.
type Change struct {
	Incident concord.Incident
	Blocks   []string // keys under which it is found again; nil leaves them as they are
	Suffix   bool     // an id that is taken gets a number
	Why      string
}

// Store is what is needed of a store, for one reader. What is not there, or may not be seen, is an error of
// the code not_found; a version that is no longer the current one is a conflict.
type Store interface {
	// Incident returns the record that an id leads to: a merged one leads to the one that it was merged into.
	Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error)
	// Record returns the current version of exactly this record, merged or not.
	Record(ctx context.Context, id concord.IncidentID) (*concord.Incident, error)
	// BeforeMerge returns two records as they were before the first was merged into the second.
	BeforeMerge(ctx context.Context, lost, into concord.IncidentID) (was, before *concord.Incident, err error)
	Report(ctx context.Context, id concord.ReportID) (*concord.Report, error)
	Findings(ctx context.Context, id concord.ReportID) (*concord.Findings, error)
	// IncidentsOf returns the records that rest on a report, in every state.
	IncidentsOf(ctx context.Context, id concord.ReportID) ([]concord.Incident, error)
	// FreeID returns an id that is not taken: the one asked for, or it with a number.
	FreeID(ctx context.Context, asked concord.IncidentID) (concord.IncidentID, error)

	// Decide and Mark return the ids under which the changes were kept, and how many changed something.
	Decide(ctx context.Context, d concord.Decision, changes ...Change) (ids []concord.IncidentID, changed int, err error)
	Mark(ctx context.Context, c Change) (changed int, err error)
	MarkReport(ctx context.Context, id concord.ReportID, m concord.Marking, why string) (raised int, err error)
	// WithdrawReport keeps a withdrawal with the changes that follow, and says whether anything changed.
	WithdrawReport(ctx context.Context, id concord.ReportID, w concord.Withdrawal, changes ...Change) (bool, error)
	Release(ctx context.Context, r Made) (concord.IncidentID, error)
}

// Desk is where one person decides. All fields are needed.
type Desk struct {
	Store  Store
	View   concord.View // who decides
	Node   string       // organisation of this node: its people decide on all that they may read
	Clock  concord.Clock
	Random io.Reader // cryptographic; for the ids of releases
}

// Of is the record that is decided on. Version is the one that was looked at; that it is another by now is
// a conflict. 0 takes it as it is.
type Of struct {
	ID      concord.IncidentID
	Version int
}

// Outcome is what became of a decision.
type Outcome struct {
	Incident concord.IncidentID
	With     concord.IncidentID  // the second of a pair, or what was split off
	Report   concord.ReportID    // whose part was split off
	State    concord.RecordState // of Incident
	Changed  bool                // false when it was so already
}

// subject is the record that is decided on.
func (d *Desk) subject(ctx context.Context, of Of) (*concord.Incident, error) {
	inc, err := d.Store.Incident(ctx, of.ID)
	if err != nil {
		return nil, err
	}
	if err := d.may(inc.Marking); err != nil {
		return nil, err
	}
	if of.Version != 0 && of.Version != inc.Version {
		return nil, conflict(string(inc.ID)+" was changed meanwhile", "look at it again")
	}
	return inc, nil
}

// may lets the people of this node decide on all that they read, and others on what is theirs.
func (d *Desk) may(m concord.Marking) error {
	if d.View.Org == d.Node || m.Owner == d.View.Org {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Msg: "this record is not your organisation's to decide on", Hint: "ask those of the node, or its owner"}
}

// decided keeps a decision.
func (d *Desk) decided(ctx context.Context, x concord.Decision, changes ...Change) (Outcome, error) {
	ids, changed, err := d.Store.Decide(ctx, x, changes...)
	if err != nil {
		return Outcome{}, err
	}
	out := Outcome{Incident: x.Incident, With: x.With, Report: x.Report, Changed: changed > 0}
	for i, c := range changes {
		switch {
		case c.Incident.ID == x.Incident:
			out.State = c.Incident.State
		case c.Suffix && c.Incident.ID == x.With:
			out.With = ids[i] // as it is kept
		}
	}
	return out, nil
}

// same is the outcome of what was so already.
func same(inc *concord.Incident) Outcome { return Outcome{Incident: inc.ID, State: inc.State} }

func conflict(msg, hint string) error {
	return &concord.Error{Code: concord.CodeConflict, Msg: msg, Hint: hint}
}

// checked gives a marking that a person wrote its owner and its order.
func checked(m concord.Marking, owner string) (concord.Marking, error) {
	m.Owner, m.ReleasableTo = owner, sorted(m.ReleasableTo)
	return m, access.Check(m)
}
