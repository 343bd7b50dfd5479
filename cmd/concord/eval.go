package main

import (
	"fmt"
	"os"

	"concord"
	"concord/eval"
)

type evalCmd struct {
	Dir      string `arg:"" help:"Folder of annotated documents." type:"path"`
	Tellings bool   `help:"DIR is a file or folder of tellings (*.tsv): single sentences with what has to come out."`
	Faults   bool   `help:"Print what went wrong in each document. Not for held-out documents."`
	JSON     bool   `help:"Print the scores as JSON."`
}

func (evalCmd) Help() string {
	return `Prints precision, recall and F1 for each field.

Example:
  concord eval eval/dev --faults
  concord eval --tellings eval/tellings/learn` + codes(exitNotFound)
}

func (c *evalCmd) Run(a *app) error {
	if c.Tellings {
		out, err := eval.Tellings(a.ctx, c.Dir, c.Faults)
		fmt.Fprint(a.out, out)
		return err
	}
	if info, err := os.Stat(c.Dir); err != nil || !info.IsDir() {
		return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no folder " + c.Dir, Hint: "concord eval eval/dev"}
	}
	if !c.JSON {
		return eval.Run(a.ctx, c.Dir, c.Faults, a.out)
	}
	r, err := eval.Folder(a.ctx, c.Dir)
	if err != nil {
		return err
	}
	if !c.Faults {
		r.Details = nil
	}
	return a.printJSON(r)
}
