package main

import (
	"fmt"
	"time"

	"concord"
	"concord/cmd/concord/form"
	"concord/extract"
	"concord/intake"
	"concord/secondreader"
	"concord/text"
)

type extractCmd struct {
	Files        []string `arg:"" name:"file" help:"Files, folders, feeds, addresses; - is standard input."`
	Published    string   `help:"Publication day, stated by you: YYYY-MM-DD. Dates in the text are resolved against it." placeholder:"DATE"`
	Confidence   float64  `help:"Leave a value blank that is right less often than this in such reports, 0 to 1." default:"0.5" placeholder:"P"`
	JSON         bool     `help:"One JSON object per report and line."`
	AllowPrivate bool     `help:"Allow addresses of this machine and the local network."`

	SecondReader    string        `help:"Have a language model read the text too: address of an OpenAI-compatible API, as in http://127.0.0.1:8080/v1. Its values stand beside those of the rules." placeholder:"URL"`
	SecondModel     string        `help:"Name of that model." placeholder:"NAME"`
	SecondKeyFile   string        `help:"File that holds the key for it." placeholder:"FILE" type:"path"`
	SecondTimeout   time.Duration `help:"How long to wait for its answer." default:"2m" placeholder:"TIME"`
	SecondMaxTokens int           `help:"The longest answer, in tokens." default:"4096" placeholder:"N"`

	second *secondreader.Reader
}

func (extractCmd) Help() string {
	return `Nothing is stored. Each value stands with the words it was read from.

Examples:
  concord extract page.html --published 2024-06-13
  concord extract notes/ --json | jq -c '.incidents[] | [.id, .status]'
  concord extract page.html --second-reader http://127.0.0.1:8080/v1 --second-model NAME` + codes(exitSome, exitNotFound)
}

func (c *extractCmd) Run(a *app) error {
	given, err := fullDay("published", c.Published)
	if err != nil {
		return err
	}
	if c.SecondReader != "" || c.SecondModel != "" {
		conf := secondConfig{URL: c.SecondReader, Model: c.SecondModel, KeyFile: c.SecondKeyFile, Timeout: c.SecondTimeout.String(), MaxTokens: c.SecondMaxTokens}
		if c.second, err = conf.reader(a); err != nil {
			return err
		}
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
	second := c.readAgain(a, d, &found)
	if c.JSON {
		return a.printJSON(struct {
			form.Output
			Second *secondreader.Compared `json:"second_reading,omitempty"`
		}{form.Reading(it.Source, hash, d, found), second})
	}
	c.print(a, it, d, found, second)
	return nil
}

// readAgain has the second reader read a document, if there is one. What goes wrong is told in its place.
func (c *extractCmd) readAgain(a *app, d *text.Document, found *concord.Findings) *secondreader.Compared {
	if c.second == nil {
		return nil
	}
	r, err := c.second.Read(a.ctx, d, found.Report)
	if err != nil {
		r = secondreader.Failed(c.second.Model(), a.clock().UTC(), found.Report, err)
	}
	out := secondreader.Compare(r, found)
	return &out
}

func (c *extractCmd) print(a *app, it intake.Item, d *text.Document, f concord.Findings, second *secondreader.Compared) {
	published := "no publication date"
	if d.Published.Date != "" {
		published = "published " + d.Published.Date + " (" + d.Published.Basis + ")"
	}
	fmt.Fprintf(a.out, "%s\n  %s\n  %s; language %s\n", it.Source, form.Short(d.TitleText, 120), published, orUnknown(d.Language))
	if !f.Relevant {
		fmt.Fprintln(a.out, "  nothing found that this program is about")
	}
	form.Findings(a.out, f)
	if second != nil {
		form.Second(a.out, second)
	}
	fmt.Fprintln(a.out)
}

func orUnknown(s string) string {
	if s == "" {
		return "unknown"
	}
	return s
}
