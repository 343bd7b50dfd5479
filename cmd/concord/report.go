package main

import (
	"fmt"

	"concord"
	"concord/cmd/concord/form"
	"concord/secondreader"
	"concord/store"
	"concord/wire"
)

type reportCmd struct {
	Report string `arg:"" help:"Id of the report, or its beginning."`
	Raw    bool   `help:"Write the bytes as they were captured." xor:"form"`
	Words  bool   `name:"text" help:"Write the canonical text, in which all offsets count." xor:"form"`
	JSON   bool   `help:"Print the report and what was read in it as JSON." xor:"form"`
}

func (reportCmd) Help() string {
	return `Examples:
  concord report r-0a1b2c
  concord report r-0a1b2c --raw > page.html` + codes(exitNotFound)
}

func (c *reportCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	r, err := h.Report(a.ctx, concord.ReportID(c.Report))
	if err != nil {
		return err
	}
	switch {
	case c.Raw:
		content, err := h.Content(a.ctx, r.ID)
		if err == nil {
			_, err = a.out.Write(content)
		}
		return err
	case c.Words:
		text, err := h.Text(a.ctx, r.ID)
		if err == nil {
			_, err = fmt.Fprintln(a.out, text)
		}
		return err
	}
	f, err := h.Findings(a.ctx, r.ID)
	if concord.CodeOf(err) == concord.CodeNotFound {
		f, err = nil, nil
	}
	if err != nil {
		return err
	}
	page, err := h.Incidents(a.ctx, store.Filter{Report: r.ID, IncludeAggregates: true, Limit: 200, State: wire.AllStates})
	if err != nil {
		return err
	}
	second, err := wire.SecondReading(a.ctx, h, r.ID)
	if err != nil {
		return err
	}
	if c.JSON {
		return c.json(a, r, f, page, second)
	}
	if err := c.card(a, h, r, f, page); err != nil {
		return err
	}
	if second != nil {
		form.Second(a.out, second)
	}
	return nil
}

func (c *reportCmd) json(a *app, r *concord.Report, f *concord.Findings, page store.IncidentPage, second *secondreader.Compared) error {
	ids := []concord.IncidentID{}
	for _, row := range page.Rows {
		ids = append(ids, row.Incident.ID)
	}
	return a.printJSON(struct {
		Report    *concord.Report        `json:"report"`
		Findings  *concord.Findings      `json:"findings"`
		Incidents []concord.IncidentID   `json:"incidents"`
		Second    *secondreader.Compared `json:"second_reading,omitempty"`
	}{r, f, ids, second})
}

func (c *reportCmd) card(a *app, h *store.Handle, r *concord.Report, f *concord.Findings, page store.IncidentPage) error {
	line := func(label, value string) {
		if value != "" {
			fmt.Fprintf(a.out, "   %-12s %s\n", label, value)
		}
	}
	fmt.Fprintf(a.out, "%s: %s\n", r.ID, form.Short(r.Title, 120))
	line("publisher", r.Publisher.Name)
	published := string(r.Published)
	if published != "" {
		published += " (" + r.PublishedBasis + ")"
	}
	line("published", orUnknown(published))
	line("language", r.Language)
	line("bytes", fmt.Sprintf("%d, SHA-256 %s", r.Size, r.SHA256))
	captures, err := h.Captures(a.ctx, r.ID)
	if err != nil {
		return err
	}
	for _, p := range captures {
		line("captured", p.CapturedAt.UTC().Format("2006-01-02 15:04:05")+" from "+p.Source)
	}
	line("address", r.URL)
	if r.Story != "" && r.Story != string(r.ID) {
		line("same text as", r.Story)
	}
	line("trouble", r.Trouble)
	line("handed in", r.HandedBy)
	if w := r.Withdrawn; w != nil {
		line("withdrawn", w.At.UTC().Format("2006-01-02")+" by "+w.By+": "+w.Why)
	}
	for _, row := range page.Rows {
		line("incident", fmt.Sprintf("%s (%s): %s", row.Incident.ID, row.Incident.State, row.Incident.Title))
	}
	if f == nil {
		line("read", "not yet")
		return nil
	}
	form.Findings(a.out, *f)
	return nil
}
