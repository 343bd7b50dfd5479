package main

import (
	"fmt"
	"slices"

	"concord"
	"concord/fuse"
	"concord/intake"
	"concord/store"
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
	h, err := a.open(false)
	if err != nil {
		return err
	}
	inc, err := current(a, h, c.Incident)
	if err != nil {
		return err
	}
	r, err := h.Report(a.ctx, concord.ReportID(c.Report))
	if err != nil {
		return err
	}
	if !slices.Contains(inc.Reports, r.ID) {
		return &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("%s does not rest on %s", inc.ID, r.ID), Hint: "concord show " + string(inc.ID) + " lists its reports"}
	}
	if len(inc.Reports) == 1 {
		return &concord.Error{Code: concord.CodeConflict, Msg: string(inc.ID) + " rests on this report alone", Hint: "concord reject " + string(inc.ID) + ", if it is no incident"}
	}
	found, err := h.Findings(a.ctx, r.ID)
	if err != nil {
		return err
	}
	draft, ok := fuse.DraftOf(inc, found.Incidents)
	if !ok {
		return &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("nothing that was read in %s is in %s", r.ID, inc.ID), Hint: "concord report " + string(r.ID) + " shows what was read"}
	}
	own := fuse.New(draft)
	var sources []string
	if r.URL != "" {
		sources, own.Sources = []string{r.URL}, []string{r.URL}
	}
	own.ID, err = intake.FreeID(own.ID, func(id concord.IncidentID) (bool, error) { return h.Taken(a.ctx, id) })
	if err != nil {
		return err
	}
	left := fuse.Without(inc, []concord.ReportID{r.ID}, sources)
	d := concord.Decision{Kind: concord.DecideSplit, Incident: inc.ID, With: own.ID, Report: r.ID, Why: c.Why}
	w, err := h.Decide(a.ctx, d, store.IncidentChange{Incident: own, Blocks: fuse.Keys(&own), Suffix: true, Why: "split from " + string(inc.ID)},
		store.IncidentChange{Incident: left, Blocks: fuse.Keys(&left), Why: c.Why})
	if err == nil {
		fmt.Fprintf(a.out, "%s is now %s\n", r.ID, w.Incidents[0])
	}
	return err
}
