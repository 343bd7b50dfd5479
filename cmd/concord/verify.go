package main

import (
	"crypto/rand"
	"fmt"

	"concord"
	"concord/access"
	"concord/decide"
	"concord/wire"
)

type verifyCmd struct {
	Incidents []string `arg:"" name:"incident" help:"Ids of candidates."`
	Why       string   `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (verifyCmd) Help() string {
	return `A verified record keeps its values: later reports add statements, sources and evidence to it, and change nothing else.

Example:
  concord verify PL-2024-05-WARSAW-ARSON --why 'two independent sources'` + codes(exitNotFound, exitConflict)
}

func (c *verifyCmd) Run(a *app) error {
	d, err := a.desk()
	if err != nil {
		return err
	}
	for _, id := range c.Incidents {
		out, err := d.Verify(a.ctx, decide.Of{ID: concord.IncidentID(id)}, c.Why)
		switch {
		case err != nil:
			return err
		case !out.Changed:
			fmt.Fprintf(a.out, "%s is %s already: nothing changed\n", out.Incident, out.State)
		default:
			fmt.Fprintf(a.out, "%s is verified\n", out.Incident)
		}
	}
	return nil
}

// desk is where the one at the command line decides.
func (a *app) desk() (*decide.Desk, error) {
	h, err := a.open(false)
	if err != nil {
		return nil, err
	}
	return &decide.Desk{Store: wire.Deciding{Handle: h, Do: access.All}, View: h.View(), Node: a.node, Clock: a.clock, Random: rand.Reader}, nil
}
