// Package again is what the command does when stored reports are read again: which reports, one
// after the other, and how the differences are written for people and for machines.
//
// It must not decide what becomes of an incident; intake does.
package again

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"concord"
	"concord/intake"
	"concord/store"
)

// Run is one reading of many reports.
type Run struct {
	Reread *intake.Reread
	Out    io.Writer
	JSON   bool
	Fail   func(error) // names a report that could not be read again
	Before func()      // before each result is written
	After  func()

	Failed int
	Last   error
}

// Reports lists those that are due to be read again, the oldest first.
func Reports(ctx context.Context, h *store.Handle, reread *intake.Reread) (ids []concord.ReportID, err error) {
	f := store.ReportFilter{Oldest: true, Limit: 200}
	for {
		page, err := h.Reports(ctx, f)
		if err != nil {
			return nil, err
		}
		for _, row := range page.Rows {
			if reread.Due(&row.Report) {
				ids = append(ids, row.Report.ID)
			}
		}
		if f.Cursor = page.Next; f.Cursor == "" {
			return ids, nil
		}
	}
}

// Each reads the reports again. A report that fails is counted, and the rest goes on.
func (run *Run) Each(ctx context.Context, ids []concord.ReportID) error {
	read, differences := 0, 0
	for _, id := range ids {
		r, err := run.Reread.Report(ctx, id)
		run.Before()
		switch {
		case ctx.Err() != nil:
			return &concord.Error{Code: concord.CodeUnavailable, Msg: "stopped", Hint: "run the same command again: it goes on where it stopped", Err: ctx.Err()}
		case err != nil:
			run.Failed, run.Last = run.Failed+1, err
			msg, hint := concord.Public(err)
			run.Fail(&concord.Error{Code: concord.CodeOf(err), Msg: string(id) + ": " + msg, Hint: hint, Err: err})
		case !r.Skipped:
			read, differences = read+1, differences+len(r.Changes)
			if err := run.print(r); err != nil {
				return err
			}
		}
		run.After()
	}
	if run.JSON {
		return nil
	}
	end := ""
	if run.Reread.DryRun {
		end = "; nothing was written"
	}
	_, err := fmt.Fprintf(run.Out, "Read again by %s: reports %d, differences %d%s.\n", run.Reread.Version, read, differences, end)
	return err
}

type result struct {
	Report  concord.ReportID    `json:"report"`
	From    string              `json:"from"`
	To      string              `json:"to"`
	DryRun  bool                `json:"dry_run"`
	Changes []intake.Difference `json:"changes"`
}

func (run *Run) print(r intake.Rereading) error {
	if run.JSON {
		e := json.NewEncoder(run.Out)
		e.SetEscapeHTML(false)
		return e.Encode(result{r.Report, r.From, run.Reread.Version, run.Reread.DryRun, append([]intake.Difference{}, r.Changes...)})
	}
	for _, d := range r.Changes {
		fmt.Fprintf(run.Out, "%s %s (%s): %s\n", d.Incident, d.Change, r.Report, d.Title)
		for _, f := range d.Fields {
			fmt.Fprintf(run.Out, "   %s: %s → %s\n", f.Field, orNone(f.Old), orNone(f.New))
		}
	}
	return nil
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}
