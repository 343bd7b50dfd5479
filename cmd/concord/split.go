package main

import (
	"fmt"

	"concord"
	"concord/decide"
)

type splitCmd struct {
	Incident string `arg:"" help:"The record that holds too much."`
	Report   string `arg:"" help:"The report whose part is another act."`
	Why      string `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (splitCmd) Help() string {
	return `What the report said becomes a candidate of its own, and the report is never joined to this record again.

Example:
  concord split PL-2024-05-WARSAW-ARSON r-0a1b2c --why 'another fire on the same day'` + codes(exitNotFound, exitConflict)
}

func (c *splitCmd) Run(a *app) error {
	d, err := a.desk()
	if err != nil {
		return err
	}
	out, err := d.Split(a.ctx, decide.Of{ID: concord.IncidentID(c.Incident)}, concord.ReportID(c.Report), c.Why)
	if err == nil {
		fmt.Fprintf(a.out, "%s is now %s\n", out.Report, out.With)
	}
	return err
}
