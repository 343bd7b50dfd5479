package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"concord"
	"concord/assess"
	"concord/cmd/concord/form"
	"concord/store"
)

type showCmd struct {
	Incident string `arg:"" help:"Id of the incident, or its beginning."`
	AsOf     string `help:"As it had been told by the end of this day." placeholder:"DATE"`
	Versions bool   `help:"List the versions of the record."`
	JSON     bool   `help:"Print the record as JSON."`
}

func (showCmd) Help() string {
	return `Each field stands with the words it was read from, or with the person who entered it. The status is computed from the statements.

Examples:
  concord show PL-2024-05-MARYWILSKA
  concord show PL-2024-05-MARYWILSKA --as-of 2025-05-10` + codes(exitNotFound)
}

func (c *showCmd) Run(a *app) error {
	asOf, err := day("as-of", c.AsOf)
	if err != nil {
		return err
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	row, err := h.Incident(a.ctx, concord.IncidentID(c.Incident))
	if err != nil {
		return err
	}
	if asOf != "" {
		row.Incident = assess.AsOf(row.Incident, asOf)
		row.Status = assess.Status(&row.Incident, assess.Moment{AsOf: asOf}).Status
	}
	if c.JSON {
		return a.printJSON(rowOut(*row))
	}
	if c.Versions {
		return c.versions(a, h, row.Incident.ID)
	}
	return c.card(a, h, row)
}

func (c *showCmd) versions(a *app, h *store.Handle, id concord.IncidentID) error {
	list, err := h.IncidentVersions(a.ctx, id)
	if err != nil {
		return err
	}
	for _, r := range list {
		fmt.Fprintf(a.out, "%3d  %s  %-10s  %-19s  %s\n", r.Incident.Version, r.Incident.RecordedAt.UTC().Format("2006-01-02 15:04:05"), r.Incident.State, r.Status, r.Incident.RecordedBy)
	}
	return nil
}

func (c *showCmd) card(a *app, h *store.Handle, row *store.IncidentRow) error {
	inc := &row.Incident
	w := a.out
	fmt.Fprintf(w, "%s: %s\n", inc.ID, inc.Title)
	if id := concord.IncidentID(c.Incident); id != inc.ID && !strings.HasPrefix(string(inc.ID), c.Incident) {
		fmt.Fprintf(w, "   %s leads here\n", id)
	}
	fmt.Fprintf(w, "   %-12s %s, version %d, %s\n", "record", inc.State, inc.Version, markingText(inc.Marking))
	for _, m := range row.Markings {
		if text := markingText(m); text != markingText(inc.Marking) {
			fmt.Fprintf(w, "   %-12s and %s\n", "", text)
		}
	}
	for _, property := range slices.Sorted(maps.Keys(inc.Granular)) {
		fmt.Fprintf(w, "   %-12s %s: %s\n", "", property, markingText(inc.Granular[property]))
	}
	if inc.Aggregate() {
		fmt.Fprintf(w, "   %-12s a %s, not one act: in no count of incidents\n", "unit", inc.Unit)
	}
	if wd := inc.Withdrawal; wd != nil {
		fmt.Fprintf(w, "   %-12s %s, %s, by %s: %s\n", "WITHDRAWN", strings.ReplaceAll(string(wd.Reason), "_", " "), concord.DateOf(wd.At.UTC()), wd.By, wd.Why)
	}
	if inc.Summary != "" {
		fmt.Fprintf(w, "   %-12s %s\n", "summary", inc.Summary)
	}
	form.Card(w, inc)
	for _, l := range inc.Links {
		fmt.Fprintf(w, "   %-12s %s %s", "link", strings.ReplaceAll(string(l.Type), "_", " "), l.To)
		if len(l.Reasons) > 0 {
			fmt.Fprintf(w, ": %s", strings.Join(l.Reasons, "; "))
		}
		fmt.Fprintln(w)
	}
	for _, id := range inc.Reports {
		r, err := h.Report(a.ctx, id)
		if err != nil {
			continue // not for this reader, or of another node
		}
		fmt.Fprintf(w, "   %-12s %s  %s  %s\n", "report", r.ID, orUnknown(string(r.Published)), form.Short(r.Title, 70))
	}
	for _, s := range inc.Sources {
		fmt.Fprintf(w, "   %-12s %s\n", "source", s)
	}
	released, err := h.Releases(a.ctx, inc.ID)
	if err != nil {
		return err
	}
	for _, r := range released {
		fmt.Fprintf(w, "   %-12s as %s by %s, %s: %s\n", "released", r.To, r.By, concord.DateOf(r.At), r.Why)
	}
	decisions, err := h.Decisions(a.ctx, inc.ID)
	if err != nil {
		return err
	}
	for _, d := range decisions {
		fmt.Fprintf(w, "   %-12s %s by %s, %s", "decided", d.Kind, d.By, concord.DateOf(d.At.UTC()))
		if d.With != "" {
			fmt.Fprintf(w, ", with %s", d.With)
		}
		if d.Why != "" {
			fmt.Fprintf(w, ": %s", d.Why)
		}
		fmt.Fprintln(w)
	}
	return nil
}
