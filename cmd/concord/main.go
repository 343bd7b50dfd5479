// Command concord turns reports of hybrid attacks into incidents that can be trusted, shared and
// acted on. There is one file per verb; what they share is in app.go. The command wires the rooms
// together and holds no logic that would be worth a test of its own.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"concord"
	"concord/access"

	"github.com/alecthomas/kong"
)

// cli is the list of verbs.
type cli struct {
	Data    string `help:"Folder of this node." env:"CONCORD_DATA" default:"./concord-data" placeholder:"DIR" type:"path"`
	Verbose bool   `help:"Show the causes of errors."`

	Ingest     ingestCmd     `cmd:"" group:"reports" help:"Take in files, folders, feeds, addresses and standard input."`
	Reports    reportsCmd    `cmd:"" group:"reports" help:"List the reports."`
	Report     reportCmd     `cmd:"" group:"reports" help:"Show one report and what was read in it."`
	Reextract  reextractCmd  `cmd:"" group:"reports" help:"Read stored reports again with this version of the extractor."`
	Incidents  incidentsCmd  `cmd:"" group:"incidents" help:"List the incidents."`
	Show       showCmd       `cmd:"" group:"incidents" help:"Show one incident: every field with the words it was read from."`
	Verify     verifyCmd     `cmd:"" group:"decisions" help:"Say that a candidate is an incident."`
	Merge      mergeCmd      `cmd:"" group:"decisions" help:"Say that two records are of one act."`
	Unmerge    unmergeCmd    `cmd:"" group:"decisions" help:"Take a merge back."`
	Split      splitCmd      `cmd:"" group:"decisions" help:"Take a report's part out of a record."`
	Reject     rejectCmd     `cmd:"" group:"decisions" help:"Say that a candidate is no incident, or that a pair is not one."`
	Retract    retractCmd    `cmd:"" group:"decisions" help:"Withdraw a record; its notice stays."`
	Mark       markCmd       `cmd:"" group:"decisions" help:"Say that fewer may read a record, or a part of it."`
	Release    releaseCmd    `cmd:"" group:"decisions" help:"Make a record that others may have of one that they may not."`
	Export     exportCmd     `cmd:"" group:"exchange" help:"Write incidents as JSON, CSV, GeoJSON or STIX."`
	Import     importCmd     `cmd:"" group:"exchange" help:"Read a JSON export of another node."`
	Org        orgCmd        `cmd:"" group:"access" help:"Who organisations are: nation, communities, whose client."`
	Group      groupCmd      `cmd:"" group:"access" help:"Groups of organisations that a marking may name."`
	Person     personCmd     `cmd:"" group:"access" help:"People and tools, and what they may do."`
	Key        keyCmd        `cmd:"" group:"access" help:"API keys."`
	Collection collectionCmd `cmd:"" group:"exchange" help:"Collections that others read and post to."`
	Partner    partnerCmd    `cmd:"" group:"exchange" help:"Other nodes: poll them, push to them."`
	Pack       packCmd       `cmd:"" group:"exchange" help:"Make a sealed file for a partner that no line leads to."`
	Unpack     unpackCmd     `cmd:"" group:"exchange" help:"Take in a sealed file of a partner."`
	Extract    extractCmd    `cmd:"" group:"tools" help:"Read texts and print what was found in them, without a database."`
	Eval       evalCmd       `cmd:"" group:"tools" help:"Score the extractor against annotated documents."`
	Demo       demoCmd       `cmd:"" group:"node" help:"Load the starter dataset, then serve it."`
	Serve      serveCmd      `cmd:"" group:"node" help:"Serve the pages of this node."`
	Audit      auditCmd      `cmd:"" group:"access" help:"Who did what."`
	Check      checkCmd      `cmd:"" group:"node" help:"Check the stored bytes and records of this node."`
	Version    versionCmd    `cmd:"" group:"node" help:"Print the version."`
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings given, and returns the exit code.
func run(args []string, in io.Reader, out, errs io.Writer) (code int) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	c := &cli{}
	exited := false
	k, err := kong.New(c, kong.Name("concord"), kong.Description(about), kong.Writers(out, errs),
		kong.Exit(func(n int) { exited, code = true, n }), kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
		kong.ExplicitGroups(groups), kong.Vars{"roles": strings.Join(access.Roles(), ", "), "levels": "CLEAR, GREEN, AMBER, AMBER+STRICT or RED", "sayable": strings.Join(access.Sayable(), ", ")})
	if err != nil {
		fmt.Fprintln(errs, "Error:", err)
		return exitError
	}
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := k.Parse(args)
	if exited {
		return code
	}
	if err != nil {
		explain(errs, usage(err, args), c.Verbose)
		return exitUsage
	}
	a := &app{ctx: ctx, in: in, out: out, errs: errs, dir: c.Data, verbose: c.Verbose, clock: clock, firsts: map[concord.IncidentID]time.Time{}}
	defer a.close()
	err = parsed.Run(a)
	if _, ok := errors.AsType[told](err); err != nil && !ok {
		explain(errs, err, c.Verbose)
	}
	return exitCode(err)
}

const about = `Reports of hybrid attacks go in; incidents with their evidence come out.

Begin with 'concord demo', or with 'concord ingest page.html'.`

var groups = []kong.Group{
	{Key: "reports", Title: "Reports"}, {Key: "incidents", Title: "Incidents"}, {Key: "decisions", Title: "What a person decides"},
	{Key: "exchange", Title: "Exchange"}, {Key: "access", Title: "Who may ask"}, {Key: "tools", Title: "Without a database"}, {Key: "node", Title: "This node"},
}

// The exit codes. Every verb names in its help those that it uses.
const (
	exitOK          = 0
	exitError       = 1
	exitUsage       = 2
	exitSome        = 3
	exitNotFound    = 4
	exitConflict    = 5
	exitForbidden   = 6
	exitUnavailable = 7
)

// codes is the part of a verb's help that names its exit codes.
func codes(used ...int) string {
	words := map[int]string{exitOK: "done", exitError: "error", exitUsage: "wrong use", exitSome: "some items failed, the rest is done", exitNotFound: "not found",
		exitConflict: "contradicts what is stored or decided", exitForbidden: "refused by a rule", exitUnavailable: "disk, network or lock is not to be had now"}
	list := []string{"0 " + words[0], "1 " + words[1], "2 " + words[2]}
	for _, c := range used {
		list = append(list, fmt.Sprint(c, " ", words[c]))
	}
	return "\n\nExit codes: " + strings.Join(list, "; ") + "."
}

// someFailed ends a run in which some items failed, which were named already.
type someFailed struct{ failed, all int }

func (e someFailed) Error() string { return fmt.Sprintf("%d of %d failed", e.failed, e.all) }

func exitCode(err error) int {
	if err == nil {
		return exitOK
	}
	if _, ok := errors.AsType[someFailed](err); ok {
		return exitSome
	}
	if _, ok := errors.AsType[usageError](err); ok {
		return exitUsage
	}
	switch concord.CodeOf(err) {
	case concord.CodeNotFound:
		return exitNotFound
	case concord.CodeConflict:
		return exitConflict
	case concord.CodeForbidden, concord.CodeUnauthorized:
		return exitForbidden
	case concord.CodeUnavailable:
		return exitUnavailable
	}
	return exitError
}

// usageError is a command line that cannot be understood.
type usageError struct{ msg, hint string }

func (e usageError) Error() string { return e.msg }

// usage turns an error of the parser into one with a hint.
func usage(err error, args []string) error {
	verb := ""
	for _, a := range args {
		if !strings.HasPrefix(a, "-") {
			verb = " " + a
			break
		}
	}
	if strings.Contains(err.Error(), "unexpected argument"+verb) {
		verb = ""
	}
	return usageError{err.Error(), "concord" + verb + " --help"}
}

// explain prints an error with what to do next.
func explain(w io.Writer, err error, verbose bool) {
	if s, ok := errors.AsType[someFailed](err); ok {
		fmt.Fprintln(w, "Error:", s.Error())
		return
	}
	msg, hint := concord.Public(err)
	if u, ok := errors.AsType[usageError](err); ok {
		msg, hint = u.msg, u.hint
	}
	fmt.Fprintln(w, "Error:", msg)
	if hint != "" {
		fmt.Fprintln(w, "Try:", hint)
	}
	if verbose {
		fmt.Fprintln(w, "Cause:", err)
	}
}
