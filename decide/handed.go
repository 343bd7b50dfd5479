package decide

import (
	"context"

	"concord"
	"concord/access"
	"concord/fuse"
)

// Withdrawn is a report that was withdrawn by those who handed it in.
type Withdrawn struct {
	Report  concord.ReportID
	Records int  // of theirs that rested on it and are withdrawn with it, or do without it now
	Changed bool // false when it was so already
}

// WithdrawReport takes back a report that the organisation of the one who asks handed in. It stays, with a notice;
// what its own records say by it alone goes, and a record that rests on nothing else is retracted. A record of others
// into which a person merged theirs stays as it is: those of the node see the notice on the report.
func (d *Desk) WithdrawReport(ctx context.Context, id concord.ReportID, why string) (Withdrawn, error) {
	r, err := d.Store.Report(ctx, id)
	if err != nil {
		return Withdrawn{}, err
	}
	if r.HandedBy == "" || r.HandedBy != d.View.Org {
		return Withdrawn{}, &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation that handed a report in withdraws it", Hint: "a record is retracted, and what is wrong in it taken out by split"}
	}
	if r.Withdrawn != nil {
		return Withdrawn{Report: r.ID}, nil
	}
	w := concord.Withdrawal{Reason: concord.RetractionSourceWithdrawn, Why: why, By: d.View.Principal, At: d.Clock().UTC()}
	resting, err := d.Store.IncidentsOf(ctx, r.ID)
	if err != nil {
		return Withdrawn{}, err
	}
	var changes []Change
	for i := range resting {
		inc := &resting[i]
		if inc.Marking.Owner != d.View.Org || inc.State == concord.StateMerged || inc.State == concord.StateRetracted {
			continue
		}
		if len(inc.Reports) > 1 {
			left := fuse.Without(inc, []concord.ReportID{r.ID}, nil)
			changes = append(changes, Change{Incident: left, Blocks: fuse.Keys(&left), Why: why})
			continue
		}
		inc.State, inc.Withdrawal = concord.StateRetracted, &w
		changes = append(changes, Change{Incident: *inc, Why: why})
	}
	changed, err := d.Store.WithdrawReport(ctx, r.ID, w, changes...)
	return Withdrawn{r.ID, len(changes), changed}, err
}

// free refuses to raise a report whose record a person of the node has merged into one of the node's, to a marking that does not
// name the node: the node's record is raised with it, and those who keep it would lose it.
func (d *Desk) free(ctx context.Context, r *concord.Report, m concord.Marking) error {
	anybody := concord.View{Principal: "-", Org: d.Node} // of the node
	if d.View.Org == d.Node || access.Permit(anybody, m) {
		return nil
	}
	resting, err := d.Store.IncidentsOf(ctx, r.ID)
	if err != nil {
		return err
	}
	for i := range resting {
		if err := d.mergedAway(ctx, &resting[i]); err != nil {
			return err
		}
	}
	return nil
}

// mergedAway refuses a record that is a part of somebody else's.
func (d *Desk) mergedAway(ctx context.Context, inc *concord.Incident) error {
	if inc.State != concord.StateMerged {
		return nil
	}
	if inc.MergedInto != "" {
		into, err := d.Store.Record(ctx, inc.MergedInto)
		if err != nil || into.Marking.Owner == d.View.Org {
			return err
		}
	}
	return conflict(string(inc.ID)+" was merged into a record of others", "ask those of this node to take that back, withdraw the report, or raise it so that this node may still read it")
}
