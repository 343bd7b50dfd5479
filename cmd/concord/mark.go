package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"concord"
	"concord/access"
	"concord/decide"
)

// markFlags are how a person writes a marking.
type markFlags struct {
	TLP     string   `help:"Who may read it: ${levels} of TLP 2.0." placeholder:"LEVEL"`
	To      []string `help:"Who else: an organisation, nation:PL, group:NAME, community:NAME or person:NAME; may be repeated." placeholder:"WHO"`
	Clients bool     `help:"AMBER: their clients too."`
	Orcon   bool     `help:"The originator decides on every further release."`
}

// marking returns what the flags say; nothing when they say nothing.
func (f markFlags) marking(owner string) (concord.Marking, error) {
	m := concord.Marking{TLP: concord.TLP(strings.ToUpper(f.TLP)), Owner: owner, ReleasableTo: slices.Clone(f.To), Clients: f.Clients, Orcon: f.Orcon}
	slices.Sort(m.ReleasableTo)
	m.ReleasableTo = slices.Compact(m.ReleasableTo)
	if m.TLP == "" {
		if len(m.ReleasableTo) > 0 || m.Clients || m.Orcon {
			return m, usageError{"a marking needs a level", "--tlp GREEN, for example"}
		}
		return concord.Marking{}, nil
	}
	return m, access.Check(m)
}

type markCmd struct {
	ID string `arg:"" help:"Id of an incident, or of a report (r-…)."`
	markFlags
	Field string `help:"Mark one property of it alone, by its name in JSON: target, places, notes …" placeholder:"NAME"`
	Why   string `help:"Your reason, for the record." placeholder:"TEXT"`
}

func (markCmd) Help() string {
	return `A marking can be raised, never lowered: for that, 'concord release' makes a new record. Whoever may not read it any more gets no earlier version either. Marking a report raises all that was read in it. A property with a marking of its own is blank for those who may not read it, is found by no search, and keeps the record off every wire for them.

Examples:
  concord mark PL-2024-05-WARSAW-ARSON --tlp RED --to person:ana --why 'an arrest is near'
  concord mark r-0a1b2c --tlp AMBER+STRICT --why 'the source asked for it'
  concord mark PL-2024-05-WARSAW-ARSON --field target --tlp AMBER+STRICT` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *markCmd) Run(a *app) error {
	if c.TLP == "" {
		return usageError{"--tlp is missing", "name the level: --tlp RED, for example"}
	}
	d, err := a.desk()
	if err != nil {
		return err
	}
	m, err := c.marking("") // the owner is that of what is marked
	if err != nil {
		return err
	}
	if strings.HasPrefix(c.ID, "r-") {
		return c.report(a, d, m)
	}
	out, m, err := d.Mark(a.ctx, decide.Of{ID: concord.IncidentID(c.ID)}, c.Field, m, c.Why)
	switch {
	case err != nil:
		return err
	case !out.Changed:
		fmt.Fprintf(a.out, "%s is marked so already: nothing changed\n", out.Incident)
	default:
		fmt.Fprintf(a.out, "%s: %s is %s\n", out.Incident, cmp.Or(c.Field, "it"), markingText(m))
	}
	return nil
}

// report raises a report.
func (c *markCmd) report(a *app, d *decide.Desk, m concord.Marking) error {
	if c.Field != "" {
		return usageError{"--field is for incidents", "mark the whole report"}
	}
	out, err := d.MarkReport(a.ctx, concord.ReportID(c.ID), m, c.Why)
	if err == nil {
		fmt.Fprintf(a.out, "%s is %s, and so is what was read in it (%s)\n", out.Report, markingText(out.Marking), plural(out.Records, "record"))
	}
	return err
}
