package main

import (
	"fmt"

	"concord"
	"concord/decide"
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
	d, err := a.desk()
	if err != nil {
		return err
	}
	out, err := d.Unmerge(a.ctx, decide.Of{ID: concord.IncidentID(c.Incident)}, c.Why)
	if err == nil {
		fmt.Fprintf(a.out, "%s is a record of its own again, apart from %s\n", out.With, out.Incident)
	}
	return err
}
