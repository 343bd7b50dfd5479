package main

import (
	"fmt"

	"concord"
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
	h, err := a.open(false)
	if err != nil {
		return err
	}
	inc, err := current(a, h, c.Incident)
	if err != nil {
		return err
	}
	if inc.State == concord.StateRetracted {
		fmt.Fprintf(a.out, "%s is retracted already: nothing changed\n", inc.ID)
		return nil
	}
	return withdraw(a, h, inc, concord.DecideRetract, concord.RetractionReason(c.Reason), c.Why, "retracted")
}
