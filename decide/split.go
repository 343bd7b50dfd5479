package decide

import (
	"context"
	"fmt"
	"slices"

	"concord"
	"concord/fuse"
)

// Split takes what a report said out of a record: it becomes a candidate of its own, With of the outcome, and
// the report is never joined to this record again.
func (d *Desk) Split(ctx context.Context, of Of, report concord.ReportID, why string) (Outcome, error) {
	inc, err := d.subject(ctx, of)
	if err != nil {
		return Outcome{}, err
	}
	r, err := d.Store.Report(ctx, report)
	if err != nil {
		return Outcome{}, err
	}
	if !slices.Contains(inc.Reports, r.ID) {
		return Outcome{}, conflict(fmt.Sprintf("%s does not rest on %s", inc.ID, r.ID), "the record lists its reports")
	}
	if len(inc.Reports) == 1 {
		return Outcome{}, conflict(string(inc.ID)+" rests on this report alone", "reject it, if it is no incident")
	}
	found, err := d.Store.Findings(ctx, r.ID)
	if err != nil {
		return Outcome{}, err
	}
	draft, ok := fuse.DraftOf(inc, found.Incidents)
	if !ok {
		return Outcome{}, conflict(fmt.Sprintf("nothing that was read in %s is in %s", r.ID, inc.ID), "the report shows what was read")
	}
	own := fuse.New(draft)
	var sources []string
	if r.URL != "" {
		sources, own.Sources = []string{r.URL}, []string{r.URL}
	}
	if own.ID, err = d.Store.FreeID(ctx, own.ID); err != nil {
		return Outcome{}, err
	}
	left := fuse.Without(inc, []concord.ReportID{r.ID}, sources)
	return d.decided(ctx, concord.Decision{Kind: concord.DecideSplit, Incident: inc.ID, With: own.ID, Report: r.ID, Why: why},
		Change{Incident: own, Blocks: fuse.Keys(&own), Suffix: true, Why: "split from " + string(inc.ID)}, Change{Incident: left, Blocks: fuse.Keys(&left), Why: why})
}
