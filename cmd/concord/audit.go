package main

import (
	"fmt"
	"time"
)

type auditCmd struct {
	Object string `arg:"" optional:"" help:"Id of a report, incident or measure; all without."`
	Limit  int    `help:"At most so many." default:"50" placeholder:"N"`
	JSON   bool   `help:"One JSON object per entry and line."`
}

func (auditCmd) Help() string {
	return `Who did what, the newest first: what was saved, read, decided, marked and released, and who was granted what. It holds no secret.

Examples:
  concord audit PL-2024-05-MARYWILSKA
  concord audit --limit 200 --json` + codes(exitNotFound)
}

// auditLine is an entry for machines.
type auditLine struct {
	At     time.Time `json:"at"`
	By     string    `json:"by"`
	Act    string    `json:"act"`
	Object string    `json:"object"`
	Why    string    `json:"why,omitempty"`
}

func (c *auditCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	trail, err := h.Audit(a.ctx, c.Object, c.Limit)
	if err != nil {
		return err
	}
	for _, e := range trail {
		if c.JSON {
			if err := a.printJSON(auditLine(e)); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(a.out, "%s  %-12s  %s %s", e.At.Format("2006-01-02 15:04:05"), e.By, e.Act, e.Object)
		if e.Why != "" {
			fmt.Fprintf(a.out, ": %s", e.Why)
		}
		fmt.Fprintln(a.out)
	}
	if len(trail) == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "nothing is on record")
	}
	return nil
}
