package decide

import (
	"context"

	"concord"
	"concord/fuse"
)

// pair is the record that is decided on, and a second one.
func (d *Desk) pair(ctx context.Context, of Of, with concord.IncidentID) (one, other *concord.Incident, err error) {
	if one, err = d.subject(ctx, of); err == nil {
		other, err = d.subject(ctx, Of{ID: with})
	}
	return one, other, err
}

// Merge says that two records are of one act: the second becomes a part of the first, and its id leads there.
func (d *Desk) Merge(ctx context.Context, of Of, with concord.IncidentID, why string) (Outcome, error) {
	keep, lose, err := d.pair(ctx, of, with)
	if err != nil {
		return Outcome{}, err
	}
	if keep.ID == lose.ID {
		return Outcome{Incident: keep.ID, With: lose.ID, State: keep.State}, nil
	}
	for _, inc := range []*concord.Incident{keep, lose} {
		if inc.State == concord.StateRetracted {
			return Outcome{}, conflict(string(inc.ID)+" was retracted", "a retracted record stays as a notice and cannot be merged")
		}
	}
	kept, redirect := fuse.Merge(keep, lose)
	return d.decided(ctx, concord.Decision{Kind: concord.DecideMerge, Incident: keep.ID, With: lose.ID, Why: why},
		Change{Incident: kept, Blocks: fuse.Keys(&kept), Why: why}, Change{Incident: redirect, Why: why})
}

// Apart says that two records are not of one act: they are never linked by machine again.
func (d *Desk) Apart(ctx context.Context, of Of, with concord.IncidentID, why string) (Outcome, error) {
	inc, other, err := d.pair(ctx, of, with)
	if err != nil {
		return Outcome{}, err
	}
	if inc.ID == other.ID {
		return Outcome{}, conflict(string(of.ID)+" and "+string(with)+" are one record", "split takes a report's part out of a record")
	}
	return d.decided(ctx, concord.Decision{Kind: concord.DecideReject, Incident: inc.ID, With: other.ID, Why: why},
		Change{Incident: fuse.Unlink(inc, other.ID), Why: why}, Change{Incident: fuse.Unlink(other, inc.ID), Why: why})
}

// Unmerge takes a merge back. The id is exactly that of the record that was merged into another; the version,
// where one is given, is of that other, to which the id leads. Incident of the outcome is the other.
func (d *Desk) Unmerge(ctx context.Context, of Of, why string) (Outcome, error) {
	lost, err := d.Store.Record(ctx, of.ID)
	if err != nil {
		return Outcome{}, err
	}
	if err := d.may(lost.Marking); err != nil {
		return Outcome{}, err
	}
	if lost.State != concord.StateMerged {
		return Outcome{}, conflict(string(of.ID)+" is not merged into another", "split takes a report's part out of a record")
	}
	now, err := d.Store.Record(ctx, lost.MergedInto)
	if err != nil {
		return Outcome{}, err
	}
	if err := d.may(now.Marking); err != nil {
		return Outcome{}, err
	}
	if of.Version != 0 && of.Version != now.Version {
		return Outcome{}, conflict(string(now.ID)+" was changed meanwhile", "look at it again")
	}
	if now.State == concord.StateMerged || now.State == concord.StateRetracted {
		return Outcome{}, conflict(string(now.ID)+" is "+string(now.State)+" itself", "a merge of it has to be undone first; a retracted record stays as it is")
	}
	was, before, err := d.Store.BeforeMerge(ctx, of.ID, now.ID)
	if err != nil {
		return Outcome{}, err
	}
	was.Version = lost.Version
	left, back := fuse.Unmerge(now, before, was, now.Version == before.Version+1)
	return d.decided(ctx, concord.Decision{Kind: concord.DecideReject, Incident: now.ID, With: of.ID, Why: why},
		Change{Incident: left, Blocks: fuse.Keys(&left), Why: why}, Change{Incident: fuse.Unlink(&back, now.ID), Blocks: fuse.Keys(&back), Why: why})
}
