package main

import (
	"concord"
	"concord/cmd/concord/again"
	"concord/extract"
	"concord/intake"
	"concord/wire"
)

type reextractCmd struct {
	Reports []concord.ReportID `arg:"" optional:"" name:"report" help:"Ids of reports (default: all that an older version has read)."`
	DryRun  bool               `help:"Show the differences and write nothing." xor:"how"`
	All     bool               `help:"Also reports that this version, or this second reader, has read."`
	Second  bool               `help:"Have the second reader of this node read them, and nothing else: those that it has not read." xor:"how"`
	JSON    bool               `help:"Print one JSON object per report and line."`
}

func (reextractCmd) Help() string {
	return `Machine values change; what a person decided stays. An incident that is no longer found stays and is named. A report that fails keeps its reading. A run that was broken off can be repeated.

Example:
  concord reextract --dry-run` + codes(exitSome, exitNotFound, exitUnavailable)
}

func (c *reextractCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	if c.Second {
		return a.secondAgain(h, c.Reports, c.All)
	}
	reread := &intake.Reread{Intake: a.intake(h, 1), Now: wire.Spine{Handle: h}, Version: extract.Version, Extract: a.extractor(), All: c.All, DryRun: c.DryRun}
	if len(c.Reports) == 0 {
		if c.Reports, err = again.Reports(a.ctx, h, reread); err != nil {
			return err
		}
	}
	bar := a.progress("reports", len(c.Reports))
	defer bar.hide()
	run := again.Run{Out: a.out, JSON: c.JSON, Fail: a.fail, Before: bar.hide, After: bar.step, Reread: reread}
	if err = run.Each(a.ctx, c.Reports); err == nil && run.Failed == 1 && len(c.Reports) == 1 {
		return told{run.Last}
	} else if err == nil && run.Failed > 0 {
		return someFailed{run.Failed, len(c.Reports)}
	}
	return err
}
