package main

import (
	"concord"
	"concord/decide"
)

type retractCmd struct {
	Incident string `arg:"" help:"Id of the record."`
	Why      string `required:"" help:"Your reason; everybody who received the record will read it." placeholder:"TEXT"`
	Reason   string `help:"Kind of reason: ${enum}." default:"wrong_facts" enum:"cleared_by_authority,not_an_incident,duplicate,source_withdrawn,wrong_facts,privacy,legal_order"`
}

func (retractCmd) Help() string {
	return `The record stays as a notice and drops out of every count. A suspicion that was investigated and cleared is not retracted: it stays, with the status ruled_out.

Example:
  concord retract DE-2024-08-WAHN --reason not_an_incident --why 'the report was withdrawn'` + codes(exitNotFound, exitConflict)
}

func (c *retractCmd) Run(a *app) error {
	d, err := a.desk()
	if err != nil {
		return err
	}
	out, err := d.Retract(a.ctx, decide.Of{ID: concord.IncidentID(c.Incident)}, concord.RetractionReason(c.Reason), c.Why)
	return a.withdrawn(out, err, "retracted")
}
