package main

import (
	"fmt"

	"concord/cmd/concord/form"
	"concord/store"
)

type reportsCmd struct {
	Text     string `help:"Words, \"phrases\" and begin* of words." placeholder:"WORDS"`
	Relevant bool   `help:"Only those in which something was found."`
	Unread   bool   `help:"Only those that are captured and not read yet."`
	Troubled bool   `help:"Only those that could not be read."`
	Limit    int    `help:"At most so many (0: all)." default:"50" placeholder:"N"`
	JSON     bool   `help:"One JSON object per report and line."`
}

func (reportsCmd) Help() string {
	return `The newest capture comes first.

Examples:
  concord reports --relevant
  concord reports --text '"shopping centre" arson*' --json` + codes(exitNotFound)
}

func (c *reportsCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	f := store.ReportFilter{Unread: c.Unread, Troubled: c.Troubled, Text: c.Text, Limit: 200}
	if c.Relevant {
		f.Relevant = &c.Relevant
	}
	n := 0
	for {
		if c.Limit > 0 {
			f.Limit = min(200, c.Limit-n)
		}
		page, err := h.Reports(a.ctx, f)
		if err != nil {
			return err
		}
		for _, row := range page.Rows {
			n++
			if c.JSON {
				if err := a.printJSON(row.Report); err != nil {
					return err
				}
				continue
			}
			c.line(a, row)
		}
		if f.Cursor = page.Next; f.Cursor == "" || c.Limit > 0 && n >= c.Limit {
			break
		}
	}
	if n == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "no reports")
	}
	return nil
}

func (c *reportsCmd) line(a *app, row store.ReportRow) {
	r := row.Report
	mark := " "
	if r.Relevant {
		mark = "*"
	}
	title := r.Title
	if title == "" {
		title = r.Source
	}
	fmt.Fprintf(a.out, "%s %s  %-10s  %-20s  %s\n", mark, r.ID, orUnknown(string(r.Published)), form.Short(r.Publisher.Name, 20), form.Short(title, 80))
	if row.Snippet != "" {
		fmt.Fprintf(a.out, "    %s\n", form.Short(row.Snippet, 160))
	}
	if r.Trouble != "" {
		fmt.Fprintf(a.out, "    could not be read: %s\n", r.Trouble)
	}
}
