package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"concord"
	"concord/cmd/concord/form"
)

type checkCmd struct {
	JSON bool `help:"Print as JSON."`
}

func (checkCmd) Help() string {
	return `Reads the whole database: every stored document is hashed again.

Example:
  concord check` + codes(exitNotFound)
}

func (c *checkCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	problems, err := h.Check(a.ctx)
	if err != nil {
		return err
	}
	stats, err := h.Stats(a.ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		err = a.printJSON(map[string]any{"problems": form.List(problems), "unverified_leaves": a.unverified, "reports": stats.Reports, "relevant": stats.Relevant, "unread": stats.Unread,
			"incidents": stats.Incidents, "aggregates": stats.Aggregates, "measures": stats.Measures, "claims": stats.Claims, "objects": stats.Objects, "jobs": stats.Jobs, "bytes": stats.Bytes})
	} else {
		for _, p := range problems {
			fmt.Fprintln(a.out, "problem:", p)
		}
		if a.unverified {
			fmt.Fprintln(a.out, `candidates, which nobody has verified, go to partners: "unverified" in `+nodeFile+" says so")
		}
		var states []string
		for _, state := range slices.Sorted(maps.Keys(stats.Incidents)) {
			states = append(states, fmt.Sprintf("%d %s", stats.Incidents[state], state))
		}
		_, err = fmt.Fprintf(a.out, "%s (%d relevant, %d unread), incidents: %s, %s, %s in the object log\n", plural(stats.Reports, "report"), stats.Relevant, stats.Unread,
			strings.Join(states, ", "), plural(stats.Measures, "measure"), plural(stats.Objects, "object"))
	}
	if err == nil && len(problems) > 0 {
		err = &concord.Error{Code: concord.CodeInternal, Msg: plural(len(problems), "problem") + " found", Hint: "restore the folder from a backup, or import an export into a new one"}
	}
	return err
}
