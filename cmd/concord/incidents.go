package main

import (
	"fmt"
	"strings"

	"concord"
	"concord/cmd/concord/form"
	"concord/store"
)

type incidentsCmd struct {
	filterFlags
	Limit   int  `help:"At most so many (0: all)." default:"50" placeholder:"N"`
	Oldest  bool `help:"Oldest first."`
	JSON    bool `help:"One JSON object per incident and line." xor:"form"`
	CSV     bool `name:"csv" help:"Comma-separated, safe to open in a spreadsheet." xor:"form"`
	GeoJSON bool `name:"geojson" help:"Points with their precision." xor:"form"`
}

func (incidentsCmd) Help() string {
	return `Retracted and merged records are listed only when --state asks for them.

Examples:
  concord incidents --type arson --country PL --since 2024-01
  concord incidents --as-of 2024-06-01 --status official_attributed --csv` + codes(exitNotFound)
}

// row is an incident of a list as JSON: the record and its computed status.
type outRow struct {
	concord.Incident
	Status     concord.AttributionStatus `json:"status"`
	LegalStage concord.LegalStage        `json:"legal_stage"`
	Markings   []concord.Marking         `json:"markings,omitempty"` // that all hold, where the own one is not all
}

func rowOut(r store.IncidentRow) outRow {
	out := outRow{Incident: r.Incident, Status: r.Status, LegalStage: r.Incident.LegalStage()}
	if len(r.Markings) > 1 {
		out.Markings = r.Markings
	}
	return out
}

func (c *incidentsCmd) Run(a *app) error {
	f, err := c.filter()
	if err != nil {
		return err
	}
	h, err := a.open(false)
	if err != nil {
		return err
	}
	f.Oldest = c.Oldest
	f.WithEvidence = c.JSON
	switch {
	case c.JSON:
		_, err = each(a, h, f, c.Limit, func(r store.IncidentRow) error { return a.printJSON(rowOut(r)) })
	case c.CSV:
		err = a.writeCSV(h, f, c.Limit)
	case c.GeoJSON:
		err = a.writeGeoJSON(h, f, c.Limit)
	default:
		return c.list(a, h, f)
	}
	return err
}

func (c *incidentsCmd) list(a *app, h *store.Handle, f store.Filter) error {
	n, err := each(a, h, f, c.Limit, func(r store.IncidentRow) error {
		inc := &r.Incident
		where := ""
		if len(inc.Places) > 0 {
			where = inc.Places[0].Name
		}
		if len(inc.Countries) > 0 {
			where = strings.TrimPrefix(where+", ", ", ") + strings.Join(inc.Countries, " ")
		}
		_, err := fmt.Fprintf(a.out, "%-10s  %-28s  %-20s  %-19s  %-9s  %s\n", dateColumn(inc.Time), inc.ID, form.Short(where, 20), r.Status, inc.State, form.Short(inc.Title, 60))
		return err
	})
	switch {
	case err != nil:
		return err
	case n == 0:
		fmt.Fprintln(a.errs, "no incidents")
	case c.Limit > 0 && n == c.Limit:
		fmt.Fprintf(a.errs, "the first %d; --limit 0 lists all\n", n)
	}
	return nil
}

func dateColumn(w concord.When) string {
	if w.IsZero() {
		return "unknown"
	}
	if w.Start == "" {
		return string(w.End)
	}
	switch w.Precision {
	case concord.PrecisionMonth, concord.PrecisionSeason:
		return string(w.Start[:min(7, len(w.Start))])
	case concord.PrecisionYear:
		return string(w.Start[:4])
	}
	return string(w.Start)
}
