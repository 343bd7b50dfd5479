package main

import (
	"fmt"

	"concord"
	"concord/store"
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
	h, err := a.open(false)
	if err != nil {
		return err
	}
	for _, id := range c.Incidents {
		inc, err := current(a, h, id)
		if err != nil {
			return err
		}
		switch inc.State {
		case concord.StateVerified, concord.StatePublished:
			fmt.Fprintf(a.out, "%s is %s already: nothing changed\n", inc.ID, inc.State)
			continue
		case concord.StateRetracted:
			return &concord.Error{Code: concord.CodeConflict, Msg: string(inc.ID) + " was retracted", Hint: "a new report makes a new candidate, which can be verified"}
		}
		inc.State = concord.StateVerified
		d := concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID, Why: c.Why}
		if _, err := h.Decide(a.ctx, d, store.IncidentChange{Incident: *inc, Why: c.Why}); err != nil {
			return err
		}
		fmt.Fprintf(a.out, "%s is verified\n", inc.ID)
	}
	return nil
}

// current returns the record that an id leads to.
func current(a *app, h *store.Handle, id string) (*concord.Incident, error) {
	row, err := h.Incident(a.ctx, concord.IncidentID(id))
	if err != nil {
		return nil, err
	}
	return &row.Incident, nil
}
