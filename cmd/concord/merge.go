package main

import (
	"fmt"

	"concord"
	"concord/decide"
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
	d, err := a.desk()
	if err != nil {
		return err
	}
	out, err := d.Merge(a.ctx, decide.Of{ID: concord.IncidentID(c.Keep)}, concord.IncidentID(c.With), c.Why)
	switch {
	case err != nil:
		return err
	case !out.Changed:
		fmt.Fprintf(a.out, "%s and %s are one record already: nothing changed\n", c.Keep, c.With)
	default:
		fmt.Fprintf(a.out, "%s is merged into %s\n", out.With, out.Incident)
	}
	return nil
}
