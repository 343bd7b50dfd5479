package main

import (
	"fmt"

	"concord"
	"concord/fuse"
	"concord/store"
)

type mergeCmd struct {
	Keep string `arg:"" help:"The record that stays."`
	With string `arg:"" help:"The record that becomes a part of it; its id leads to the first from then on."`
	Why  string `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (mergeCmd) Help() string {
	return `Nothing is lost: the second record stays as a redirect, and 'concord unmerge' takes the merge back.

Example:
  concord merge PL-2024-05-WARSAW-ARSON PL-2024-05-WARSAW-ARSON-2 --why 'same fire'` + codes(exitNotFound, exitConflict)
}

func (c *mergeCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	keep, err := current(a, h, c.Keep)
	if err != nil {
		return err
	}
	lose, err := current(a, h, c.With)
	if err != nil {
		return err
	}
	if keep.ID == lose.ID {
		fmt.Fprintf(a.out, "%s and %s are one record already: nothing changed\n", c.Keep, c.With)
		return nil
	}
	for _, inc := range []*concord.Incident{keep, lose} {
		if inc.State == concord.StateRetracted {
			return &concord.Error{Code: concord.CodeConflict, Msg: string(inc.ID) + " was retracted", Hint: "a retracted record stays as a notice and cannot be merged"}
		}
	}
	kept, redirect := fuse.Merge(keep, lose)
	d := concord.Decision{Kind: concord.DecideMerge, Incident: keep.ID, With: lose.ID, Why: c.Why}
	_, err = h.Decide(a.ctx, d, store.IncidentChange{Incident: kept, Blocks: fuse.Keys(&kept), Why: c.Why}, store.IncidentChange{Incident: redirect, Why: c.Why})
	if err == nil {
		fmt.Fprintf(a.out, "%s is merged into %s\n", lose.ID, keep.ID)
	}
	return err
}
