package main

import (
	"fmt"

	"concord"
	"concord/cmd/concord/form"
	"concord/extract"
	"concord/intake"
	"concord/text"
)

type extractCmd struct {
	Files        []string `arg:"" name:"file" help:"Files, folders, feeds, addresses; - is standard input."`
	Published    string   `help:"Publication day, stated by you: YYYY-MM-DD. Dates in the text are resolved against it." placeholder:"DATE"`
	Confidence   float64  `help:"Leave a value blank that is right less often than this in such reports, 0 to 1." default:"0.5" placeholder:"P"`
	JSON         bool     `help:"One JSON object per report and line."`
	AllowPrivate bool     `help:"Allow addresses of this machine and the local network."`
}

func (extractCmd) Help() string {
	return `Nothing is stored. Each value stands with the words it was read from.

Examples:
  concord extract page.html --published 2024-06-13
  concord extract notes/ --json | jq -c '.incidents[] | [.id, .status]'` + codes(exitSome, exitNotFound)
}

func (c *extractCmd) Run(a *app) error {
	given, err := fullDay("published", c.Published)
	if err != nil {
		return err
	}
	all, failed := 0, 0
	var last error
	for it, err := range a.collector(c.AllowPrivate, false).Walk(a.ctx, c.Files) {
		if err == nil && it.Container {
			continue
		}
		all++
		if err == nil {
			item := itemOf(it)
			if given != "" {
				item.Published, item.PublishedBasis = given, text.BasisGiven
			}
			err = c.one(a, item)
		}
		if err != nil {
			failed, last = failed+1, err
			a.fail(err)
		}
	}
	if failed == 1 && all == 1 {
		return told{last}
	}
	if failed > 0 {
		return someFailed{failed, all}
	}
	return nil
}

// told is an error that was printed already.
type told struct{ error }

func (t told) Unwrap() error { return t.error }

func (c *extractCmd) one(a *app, it intake.Item) error {
	d, err := intake.Document(it)
	if err != nil {
		return err
	}
	hash := concord.HashOf(it.Content)
	found, err := extract.Confident(c.Confidence)(d, concord.ReportIDOf(hash))
	if err != nil {
		return err
	}
	if c.JSON {
		return a.printJSON(form.Reading(it.Source, hash, d, found))
	}
	c.print(a, it, d, found)
	return nil
}

func (c *extractCmd) print(a *app, it intake.Item, d *text.Document, f concord.Findings) {
	published := "no publication date"
	if d.Published.Date != "" {
		published = "published " + d.Published.Date + " (" + d.Published.Basis + ")"
	}
	fmt.Fprintf(a.out, "%s\n  %s\n  %s; language %s\n", it.Source, form.Short(d.TitleText, 120), published, orUnknown(d.Language))
	if !f.Relevant {
		fmt.Fprintln(a.out, "  nothing found that this program is about")
	}
	form.Findings(a.out, f)
	fmt.Fprintln(a.out)
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}
