package intake

import (
	"context"
	"time"

	"concord"
)

// Store is what intake needs of a store. Errors are concord.Error.
type Store interface {
	// SaveReport keeps the bytes of a report and a job to read it. It is on the disk when it
	// returns. created is false when the same bytes were kept before. rep gets its id and hash.
	SaveReport(ctx context.Context, rep *concord.Report, content []byte, jobs ...Job) (created bool, err error)
	Report(ctx context.Context, id concord.ReportID) (*concord.Report, error)
	Content(ctx context.Context, id concord.ReportID) ([]byte, error)

	// Keep has a plan made and writes it as one transaction. Plans are made in the order of the
	// calls; each sees what those before it wrote, whether or not it is on the disk by then, and
	// may be made twice. wait waits until it is on the disk, and sets the ids that the changes of
	// the plan got.
	Keep(ctx context.Context, plan func(context.Context, Records) (*Plan, error)) (wait func() error)

	// Jobs takes jobs of a kind that are due, for as long as lease.
	Jobs(ctx context.Context, kind string, lease time.Duration, limit int) ([]Job, error)
	// FailJob gives a job up and says why.
	FailJob(ctx context.Context, j Job, why string) error
}

// Records is what a plan is made of: what is known at its turn.
type Records interface {
	Report(ctx context.Context, id concord.ReportID) (*concord.Report, error)
	Content(ctx context.Context, id concord.ReportID) ([]byte, error)
	// Stories returns the reports whose text shares a MinHash band, those with most first.
	Stories(ctx context.Context, bands []uint64) ([]Story, error)
	// Candidates returns the records that share a block, retracted and merged ones too, without
	// their evidence.
	Candidates(ctx context.Context, keys []string, limit int) ([]concord.Incident, error)
	// IncidentsOf returns the records that rest on a report.
	IncidentsOf(ctx context.Context, id concord.ReportID) ([]concord.Incident, error)
	// Incident returns the current version of a record, without following a merge.
	Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error)
	// Taken reports whether there is a record of exactly that id.
	Taken(ctx context.Context, id concord.IncidentID) (bool, error)
	Decisions(ctx context.Context, id concord.IncidentID) ([]concord.Decision, error)
	// Measure returns a measure and its version, 0 when there is none of exactly that id.
	Measure(ctx context.Context, id concord.MeasureID) (MeasureChange, error)
	// MeasuresLike returns the measures of one type, issuer and addressee, the newest first, with the
	// version that each has.
	MeasuresLike(ctx context.Context, m *concord.Measure, limit int) ([]MeasureChange, error)
}

// Job is work for later. Args is JSON.
type Job struct{ Kind, Key, Args string }

// Story is a report that may carry the same text, and the story that it belongs to.
type Story struct {
	Report concord.ReportID
	Story  string
	Shared int // MinHash bands, of 16
}

// Plan is all that was read in one report and what shall become of it: one transaction.
type Plan struct {
	Report   concord.Report
	Text     string
	Findings concord.Findings
	Changes  []Change
	Measures []MeasureChange
	Claims   []concord.Claim
	Bands    []uint64
	Done     Job

	filed  []Filed
	copies []concord.ReportID
	ours   [][]concord.Link // by draft: see Handing
}

// Change is a new record, or a new version of one.
type Change struct {
	Incident concord.Incident // Version is the one that it was made from, 0 for a new record
	Blocks   []string
	Why      string
}

// MeasureChange is a measure and the version that it replaces, 0 for a new one.
type MeasureChange struct {
	Measure concord.Measure
	Version int
	Why     string // it is one that was known, "" for a new one
}

// Rename tells the plan under which id its i-th change was kept.
func (p *Plan) Rename(i int, id concord.IncidentID) {
	asked := p.Changes[i].Incident.ID
	for k := range p.filed {
		if p.filed[k].ID == asked {
			p.filed[k].ID = id
		}
	}
}
