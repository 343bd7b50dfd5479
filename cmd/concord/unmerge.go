package main

import (
	"fmt"

	"concord"
	"concord/fuse"
	"concord/store"
)

type unmergeCmd struct {
	Incident string `arg:"" help:"The exact id of the record that was merged into another."`
	Why      string `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (unmergeCmd) Help() string {
	return `The record is again what it was before the merge, the other loses what it got from it, and the two are kept apart from then on. What came to the other since stays there.

Example:
  concord unmerge PL-2024-05-WARSAW-ARSON-2 --why 'two fires after all'` + codes(exitNotFound, exitConflict)
}

func (c *unmergeCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	id := concord.IncidentID(c.Incident)
	row, err := h.IncidentRecord(a.ctx, id, 0)
	if err != nil {
		return err
	}
	lost := &row.Incident
	if lost.State != concord.StateMerged {
		return &concord.Error{Code: concord.CodeConflict, Msg: string(id) + " is not merged into another", Hint: "concord split INCIDENT REPORT takes a report's part out of a record"}
	}
	into, err := h.IncidentRecord(a.ctx, lost.MergedInto, 0)
	if err != nil {
		return err
	}
	now := &into.Incident
	if now.State == concord.StateMerged || now.State == concord.StateRetracted {
		return &concord.Error{Code: concord.CodeConflict, Msg: string(now.ID) + " is " + string(now.State) + " itself", Hint: "a merge of it has to be undone first; a retracted record stays as it is"}
	}
	was, before, err := h.BeforeMerge(a.ctx, id, now.ID)
	if err != nil {
		return err
	}
	was.Version = lost.Version
	left, back := fuse.Unmerge(now, before, was, now.Version == before.Version+1)
	d := concord.Decision{Kind: concord.DecideReject, Incident: now.ID, With: id, Why: c.Why}
	_, err = h.Decide(a.ctx, d, store.IncidentChange{Incident: left, Blocks: fuse.Keys(&left), Why: c.Why},
		store.IncidentChange{Incident: fuse.Unlink(&back, now.ID), Blocks: fuse.Keys(&back), Why: c.Why})
	if err == nil {
		fmt.Fprintf(a.out, "%s is a record of its own again, apart from %s\n", id, now.ID)
	}
	return err
}
