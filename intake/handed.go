package intake

import (
	"context"
	"encoding/hex"
	"io"
	"strings"
	"time"

	"concord"
	"concord/fuse"
)

// Handing is how documents of another organisation come in. Each makes records of its own, owned by that
// organisation and marked as the document is, and joins none that is here: a machine would give a record the
// marking of the document too, and so take it from those who read it. What it may be the same as is linked
// to, for those who may read both; a person merges.
//
// Nothing that the organisation gets back tells what else is here. Ids are chance, and what is like it among
// the records of others is looked for in a time that does not depend on them.
type Handing struct {
	By     string    // the organisation
	Random io.Reader // cryptographic; for the ids of the reports

	// Ours is what the people of this node see, in which records like it are looked for. Nil looks in what the
	// writer sees alone.
	Ours Records
	// Looking is how long that takes: it is given up then, and waited for where it is done before. 0 takes the time it takes.
	Looking time.Duration
}

// handedLinks is how many records are linked to, of those that the writer sees and of the others.
const handedLinks = 8

// reportID is an id by chance.
func (h *Handing) reportID() (concord.ReportID, error) {
	b := make([]byte, 10)
	if _, err := io.ReadFull(h.Random, b); err != nil {
		return "", &concord.Error{Code: concord.CodeUnavailable, Msg: "the machine gives no randomness", Err: err}
	}
	return concord.ReportID("r-" + hex.EncodeToString(b)), nil
}

// look finds the records of this node that the drafts may be the same as. What goes wrong with it costs the links.
func (h *Handing) look(ctx context.Context, r *reading) {
	if h.Ours == nil || r.ended() {
		return
	}
	if h.Looking > 0 {
		over := time.NewTimer(h.Looking)
		defer over.Stop()
		defer func(left <-chan struct{}) {
			select {
			case <-over.C:
			case <-left:
			}
		}(ctx.Done())
		var end context.CancelFunc
		ctx, end = context.WithTimeout(ctx, h.Looking)
		defer end()
	}
	f := &filing{now: h.Ours, plan: &Plan{Report: r.report}}
	for i := range r.findings.Incidents {
		links, err := f.like(ctx, &r.findings.Incidents[i])
		if err != nil {
			return
		}
		r.ours = append(r.ours, links)
	}
}

// like lists the records that a draft may be the same as, and would never join.
func (f *filing) like(ctx context.Context, draft *concord.Incident) ([]concord.Link, error) {
	known, decided, err := f.known(ctx, draft)
	if err != nil {
		return nil, err
	}
	for i := range known {
		known[i].Apart = true
	}
	links := fuse.Place(draft, known, decided).Links
	return links[:min(len(links), handedLinks)], nil
}

// handed makes a record of its own of the i-th draft of a document that another organisation handed in.
func (f *filing) handed(ctx context.Context, i int, draft *concord.Incident) error {
	inc := fuse.New(draft)
	inc.ID, inc.Marking = handedIncident(draft), f.plan.Report.Marking
	var err error
	if inc.Links, err = f.like(ctx, draft); err != nil {
		return err
	}
	for _, l := range f.ours(i) {
		seen, err := f.now.Taken(ctx, l.To) // those that the writer sees are found above, whatever else is here
		if err != nil {
			return err
		}
		if !seen {
			inc.Links = append(inc.Links, l)
		}
	}
	f.plan.Changes = append(f.plan.Changes, Change{Incident: inc, Blocks: fuse.Keys(&inc), Why: "handed in by " + f.plan.Report.HandedBy})
	f.plan.filed = append(f.plan.filed, Filed{Draft: *draft, ID: inc.ID, New: true})
	f.ids[draft.ID], f.taken[inc.ID] = inc.ID, true
	return nil
}

func (f *filing) ours(i int) []concord.Link {
	if i < len(f.plan.ours) {
		return f.plan.ours[i]
	}
	return nil
}

// handedIncident is an id of country, month and what the chance of its report gives: it does not count what else is
// here.
func handedIncident(draft *concord.Incident) concord.IncidentID {
	country := ""
	if len(draft.Countries) == 1 {
		country = draft.Countries[0]
	}
	chance := strings.ReplaceAll(concord.DeriveID("handed in", string(draft.ID)), "-", "")
	return concord.SlugID(country, draft.Time.Start, "H"+chance[:20])
}

// others reports whether what rests on reports, and belongs to owner, was handed in by an organisation that is not that
// of the report on its way. The two are linked, and never joined by machine.
func (f *filing) others(ctx context.Context, owner string, reports []concord.ReportID) (bool, error) {
	if owner == f.plan.Report.Marking.Owner {
		return false, nil
	}
	for _, id := range reports {
		rep, err := f.now.Report(ctx, id)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil || rep.HandedBy == owner {
			return err == nil, err
		}
	}
	return false, nil
}
