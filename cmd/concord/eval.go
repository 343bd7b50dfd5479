package main

import (
	"fmt"
	"os"

	"concord"
	"concord/eval"
)

type evalCmd struct {
	Dir         string  `arg:"" help:"Folder of annotated documents." type:"path"`
	Tellings    bool    `help:"DIR is a file or folder of tellings (*.tsv): single sentences with what has to come out."`
	Faults      bool    `help:"Print what went wrong in each document. Not for held-out documents."`
	Reliability bool    `help:"Print how often values of about one confidence were right."`
	Calibrate   bool    `help:"Print the table of package confidence, counted on DIR: documents that no rule was written for."`
	Tuned       string  `help:"With --calibrate: a folder that rules were made on, of which values count a tenth." placeholder:"DIR" type:"path"`
	Confidence  float64 `help:"Score with values of less confidence left blank, 0 to 1." placeholder:"P"`
	JSON        bool    `help:"Print the scores as JSON."`
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
	docs, err := eval.Load(os.DirFS(c.Dir), ".")
	if err != nil {
		return err
	}
	if c.Reliability || c.Calibrate {
		return c.judge(a, docs)
	}
	r, err := eval.Score(a.ctx, docs, eval.Confident(c.Confidence))
	if err != nil {
		return err
	}
	if !c.Faults {
		r.Details = nil
	}
	if c.JSON {
		return a.printJSON(r)
	}
	fmt.Fprint(a.out, r.Text())
	return nil
}

func (c *evalCmd) judge(a *app, docs []eval.Document) error {
	list, err := eval.Judge(a.ctx, docs, eval.Extractor)
	if err != nil {
		return err
	}
	if c.Calibrate {
		var tuned []eval.Judged
		if c.Tuned != "" {
			docs, err := eval.Load(os.DirFS(c.Tuned), ".")
			if err != nil {
				return err
			}
			if tuned, err = eval.Judge(a.ctx, docs, eval.Extractor); err != nil {
				return err
			}
		}
		fmt.Fprint(a.out, eval.Table(list, tuned))
	}
	if c.Reliability {
		fmt.Fprint(a.out, eval.Reliability(list))
	}
	return nil
}
