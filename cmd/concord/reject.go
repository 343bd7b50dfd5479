package main

import (
	"fmt"

	"concord"
	"concord/decide"
)

type rejectCmd struct {
	Incident string `arg:"" help:"The candidate; or the first of a pair."`
	With     string `arg:"" optional:"" help:"The second of a pair that is not of one act."`
	Why      string `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (rejectCmd) Help() string {
	return `A rejected candidate stays as a notice and its report does not bring it back. A rejected pair is never linked by machine again.

Examples:
  concord reject PL-2024-05-WARSAW-ARSON --why 'an electrical fault'
  concord reject LT-2024-09-SIAULIAI-1 LT-2024-09-SIAULIAI-2 --why 'five days apart'` + codes(exitNotFound, exitConflict)
}

func (c *rejectCmd) Run(a *app) error {
	d, err := a.desk()
	if err != nil {
		return err
	}
	of := decide.Of{ID: concord.IncidentID(c.Incident)}
	if c.With != "" {
		out, err := d.Apart(a.ctx, of, concord.IncidentID(c.With), c.Why)
		if err == nil {
			fmt.Fprintf(a.out, "%s and %s are kept apart\n", out.Incident, out.With)
		}
		return err
	}
	out, err := d.Reject(a.ctx, of, c.Why)
	return a.withdrawn(out, err, "rejected")
}

// withdrawn says what became of a record that is withdrawn.
func (a *app) withdrawn(out decide.Outcome, err error, word string) error {
	switch {
	case err != nil:
		return err
	case !out.Changed:
		fmt.Fprintf(a.out, "%s is %s already: nothing changed\n", out.Incident, word)
	default:
		fmt.Fprintf(a.out, "%s is %s\n", out.Incident, word)
	}
	return nil
}
