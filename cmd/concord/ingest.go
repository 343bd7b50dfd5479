package main

import (
	"fmt"
	"iter"
	"os"
	"runtime"
	"runtime/debug"
	"strings"

	"concord"
	"concord/cmd/concord/form"
	"concord/collect"
	"concord/intake"
)

type ingestCmd struct {
	Files        []string `arg:"" name:"file" help:"Files, folders, feeds, addresses; - is standard input."`
	Published    string   `help:"Publication day of documents that name none: YYYY-MM-DD." placeholder:"DATE"`
	AllowPrivate bool     `help:"Allow addresses of this machine and the local network."`
	Follow       bool     `help:"Fetch the page behind each entry of a feed."`
	markFlags
	Workers int  `help:"Documents that are read at once (default: one for each processor)." placeholder:"N"`
	Full    bool `help:"Print every field of every incident, also for many documents."`
	JSON    bool `help:"Print one JSON object per document and line."`
}

func (ingestCmd) Help() string {
	return `The bytes are kept before anything is understood. The same bytes again change nothing. What is not marked is TLP:AMBER, for your own organisation; what is read in a document is marked as it is. One document that cannot be read never stops the rest. A run that was broken off can simply be repeated. A node with a "second_reader" in node.json has relevant documents read by it afterwards; what fails there costs the second reading alone.

Examples:
  concord ingest page.html notes/ feed.xml
  concord ingest bulletin.pdf --tlp GREEN --to community:energy
  curl -s https://example.org/news | concord ingest - --published 2024-06-13` + codes(exitSome, exitNotFound, exitForbidden, exitUnavailable)
}

// tally counts what became of the documents of a run.
type tally struct {
	read, relevant, known, failed, kept int
	opened, joined                      int
	last                                error
}

func (c *ingestCmd) Run(a *app) error {
	given, err := fullDay("published", c.Published)
	if err != nil {
		return err
	}
	mark, err := c.marking("")
	if err != nil {
		return err
	}
	a.readers = 2
	debug.SetGCPercent(70) // a tenth of the speed for a tenth of the memory: a long run stays small
	h, err := a.open(true)
	if err != nil {
		return err
	}
	second, err := a.second(h)
	if err != nil {
		return err
	}
	if c.Workers <= 0 {
		c.Workers = runtime.NumCPU()
	}
	from := a.collector(c.AllowPrivate, c.Follow)
	count := from.Count(a.ctx, c.Files)
	bar := a.progress("documents", count)
	full := c.Full || count <= 3 && !anyFolder(c.Files)
	var t tally
	in := a.intake(h, c.Workers)
	in.Marking = mark
	in.Second = second != nil
	err = in.Run(a.ctx, items(from.Walk(a.ctx, c.Files), given), func(r intake.Result) error {
		t.count(r)
		bar.hide()
		defer bar.step()
		if r.Err != nil {
			a.fail(r.Err)
		}
		if c.JSON {
			return a.printJSON(resultOut(r))
		}
		a.printResult(r, full)
		return nil
	})
	bar.hide()
	if !c.JSON {
		fmt.Fprintln(a.out, t.String())
	}
	if err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "stopped", Hint: "run the same command again: nothing that was taken in is lost or taken twice", Err: err}
	}
	if second != nil {
		a.secondReadings(second, c.JSON)
	}
	return t.err()
}

func anyFolder(args []string) bool {
	for _, arg := range args {
		if info, err := os.Stat(arg); err == nil && info.IsDir() {
			return true
		}
	}
	return false
}

// items turns what was captured into items of intake.
func items(walk iter.Seq2[collect.Item, error], given string) iter.Seq2[intake.Item, error] {
	return func(yield func(intake.Item, error) bool) {
		for it, err := range walk {
			item := itemOf(it)
			item.IfUndated = given
			if !yield(item, err) {
				return
			}
		}
	}
}

func (t *tally) count(r intake.Result) {
	switch r.State {
	case intake.Read:
		t.read++
	case intake.Known:
		t.known++
	case intake.Kept:
		t.kept++
	case intake.Failed:
		t.failed, t.last = t.failed+1, r.Err
	}
	if r.State == intake.Read && r.Report.Relevant {
		t.relevant++
	}
	for _, f := range r.Filed {
		switch {
		case f.New:
			t.opened++
		case f.ID != "":
			t.joined++
		}
	}
}

func (t *tally) String() string {
	parts := []string{plural(t.read, "document") + " ingested"}
	if t.read > 0 {
		parts[0] += fmt.Sprintf(" (%d relevant)", t.relevant)
	}
	if t.opened+t.joined > 0 {
		parts = append(parts, plural(t.opened, "new candidate"), fmt.Sprintf("%d joined to known ones", t.joined))
	}
	if t.known > 0 {
		parts = append(parts, fmt.Sprintf("%d already known: nothing changed", t.known))
	}
	if t.failed > 0 {
		parts = append(parts, fmt.Sprintf("%d failed", t.failed))
	}
	return strings.Join(parts, "; ") + "."
}

func (t *tally) err() error {
	switch all := t.read + t.known + t.failed; {
	case t.failed == 0:
		return nil
	case t.failed == 1 && all == 1:
		return told{t.last}
	default:
		return someFailed{t.failed, all}
	}
}

func (a *app) printResult(r intake.Result, full bool) {
	w := a.out
	switch {
	case r.State == intake.Known && full:
		fmt.Fprintf(w, "%s is already known as %s: nothing changed\n", r.Source, r.Report.ID)
	case r.State != intake.Read:
	case full:
		fmt.Fprintf(w, "%s → %s\n  %s\n", r.Source, r.Report.ID, form.Short(r.Report.Title, 120))
		if r.Resumed {
			fmt.Fprintln(w, "  captured by an earlier run, read now")
		}
		if len(r.Copies) > 0 {
			fmt.Fprintf(w, "  the same text as %s: counts as one source\n", r.Copies[0])
		}
		if !r.Report.Relevant {
			fmt.Fprintln(w, "  nothing found that this program is about")
		}
		for i := range r.Filed {
			printFiled(a, &r.Filed[i])
			form.Card(w, &r.Filed[i].Draft)
		}
		form.Measures(w, r.Found.Measures)
		form.Claims(w, r.Found.Claims)
		for _, l := range r.Found.Limits {
			fmt.Fprintln(w, "\nLimit:", l)
		}
		fmt.Fprintln(w)
	default:
		for i := range r.Filed {
			printFiled(a, &r.Filed[i])
		}
	}
	if r.Note != "" && r.State == intake.Read {
		fmt.Fprintln(a.errs, "Note:", r.Source+":", r.Note)
	}
}

// printFiled says where a draft went, and why.
func printFiled(a *app, f *intake.Filed) {
	switch {
	case f.ID == "":
		fmt.Fprintf(a.out, "\nnot kept: %s (%s)\n", f.Draft.Title, strings.Join(f.Reasons, "; "))
	case f.New:
		fmt.Fprintf(a.out, "\nnew candidate %s: %s\n", f.ID, f.Draft.Title)
	default:
		fmt.Fprintf(a.out, "\njoined %s: %s\n   because     %s\n", f.ID, f.Draft.Title, strings.Join(f.Reasons, "; "))
	}
	for _, n := range f.Notices {
		fmt.Fprintf(a.out, "   look first  %s\n", n)
	}
	for _, l := range f.Links {
		fmt.Fprintf(a.out, "   see also    %s (%s): %s\n", l.To, strings.ReplaceAll(string(l.Type), "_", " "), strings.Join(l.Reasons, "; "))
	}
}

type outResult struct {
	Source    string             `json:"source"`
	Report    concord.ReportID   `json:"report,omitempty"`
	State     intake.State       `json:"state"`
	Relevant  bool               `json:"relevant"`
	Copies    []concord.ReportID `json:"copies,omitempty"`
	Incidents []outFiled         `json:"incidents,omitempty"`
	Error     string             `json:"error,omitempty"`
	Hint      string             `json:"hint,omitempty"`
}

type outFiled struct {
	ID       concord.IncidentID `json:"id,omitempty"`
	New      bool               `json:"new"`
	Reasons  []string           `json:"reasons,omitempty"`
	Notices  []string           `json:"notices,omitempty"`
	Links    []concord.Link     `json:"links,omitempty"`
	Incident form.IncidentOut   `json:"incident"`
}

func resultOut(r intake.Result) outResult {
	o := outResult{Source: r.Source, Report: r.Report.ID, State: r.State, Relevant: r.Report.Relevant, Copies: r.Copies}
	if r.Err != nil {
		o.Error, o.Hint = concord.Public(r.Err)
	}
	for i := range r.Filed {
		f := &r.Filed[i]
		o.Incidents = append(o.Incidents, outFiled{f.ID, f.New, f.Reasons, f.Notices, f.Links, form.IncidentOf(&f.Draft)})
	}
	return o
}
