package main

import (
	"fmt"

	"concord"
	"concord/fuse"
	"concord/store"
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
	h, err := a.open(false)
	if err != nil {
		return err
	}
	inc, err := current(a, h, c.Incident)
	if err != nil {
		return err
	}
	if c.With != "" {
		return c.pair(a, h, inc)
	}
	if inc.State == concord.StateVerified || inc.State == concord.StatePublished {
		return &concord.Error{Code: concord.CodeConflict, Msg: string(inc.ID) + " is verified", Hint: "concord retract " + string(inc.ID) + " --why … withdraws it, and tells those who received it"}
	}
	if inc.State == concord.StateRetracted {
		fmt.Fprintf(a.out, "%s is rejected already: nothing changed\n", inc.ID)
		return nil
	}
	return withdraw(a, h, inc, concord.DecideReject, concord.RetractionNotAnIncident, c.Why, "rejected")
}

func (c *rejectCmd) pair(a *app, h *store.Handle, inc *concord.Incident) error {
	other, err := current(a, h, c.With)
	if err != nil {
		return err
	}
	if inc.ID == other.ID {
		return &concord.Error{Code: concord.CodeConflict, Msg: c.Incident + " and " + c.With + " are one record", Hint: "concord split " + string(inc.ID) + " REPORT takes a report's part out"}
	}
	d := concord.Decision{Kind: concord.DecideReject, Incident: inc.ID, With: other.ID, Why: c.Why}
	_, err = h.Decide(a.ctx, d, store.IncidentChange{Incident: fuse.Unlink(inc, other.ID), Why: c.Why}, store.IncidentChange{Incident: fuse.Unlink(other, inc.ID), Why: c.Why})
	if err == nil {
		fmt.Fprintf(a.out, "%s and %s are kept apart\n", inc.ID, other.ID)
	}
	return err
}

// withdraw makes a record a notice.
func withdraw(a *app, h *store.Handle, inc *concord.Incident, kind concord.DecisionKind, reason concord.RetractionReason, why, word string) error {
	at := a.clock().UTC()
	inc.State = concord.StateRetracted
	inc.Withdrawal = &concord.Withdrawal{Reason: reason, Why: why, By: h.View().Principal, At: at}
	d := concord.Decision{Kind: kind, Incident: inc.ID, Reason: reason, Why: why, At: at}
	if _, err := h.Decide(a.ctx, d, store.IncidentChange{Incident: *inc, Why: why}); err != nil {
		return err
	}
	fmt.Fprintf(a.out, "%s is %s\n", inc.ID, word)
	return nil
}
