package main

import (
	"fmt"
	"strings"

	"concord"
	"concord/cmd/concord/form"
	"concord/decide"
)

type releaseCmd struct {
	Incident string   `arg:"" help:"Id of the record."`
	To       []string `help:"Who may have it: an organisation, nation:PL, group:NAME, community:NAME or person:NAME; may be repeated." placeholder:"WHO"`
	TLP      string   `required:"" help:"Level of the new record: ${enum}." enum:"CLEAR,GREEN,AMBER,AMBER+STRICT,RED" placeholder:"LEVEL"`
	Clients  bool     `help:"AMBER: their clients too."`
	Why      string   `help:"Your reason, for the record." placeholder:"TEXT"`
	With     []string `help:"Free text that goes with it: ${sayable}." placeholder:"FIELD"`
	Title    string   `help:"Another title, where that of the record says too much." placeholder:"TEXT"`
	Consent  string   `help:"Of the originator, where a part is another organisation's: who, when, reference." placeholder:"TEXT"`
	DryRun   bool     `help:"Show the new record as its readers would see it, and change nothing."`
	JSON     bool     `help:"Print the new record as JSON."`
}

func (releaseCmd) Help() string {
	return `The only way in which a marking becomes lower: a new record with an id of its own, made of what a release says (kind of act, when, where within some ten kilometres, how far it got, who said what). Reports, sources, quotes, links and notes stay behind, and so does the old record. Look at it with --dry-run first. The role for it is releaser.

Examples:
  concord release PL-2024-05-WARSAW-ARSON --to cert-ee --tlp AMBER --why 'they asked' --dry-run
  concord release PL-2024-05-WARSAW-ARSON --to nation:EE --to group:baltic --tlp GREEN --with summary --why 'for the weekly list'` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *releaseCmd) Run(a *app) error {
	if strings.TrimSpace(c.Why) == "" && !c.DryRun {
		return usageError{"--why is missing", "a release needs a reason: --why TEXT"}
	}
	d, err := a.desk()
	if err != nil {
		return err
	}
	of := decide.Of{ID: concord.IncidentID(c.Incident)}
	r := decide.Release{Marking: concord.Marking{TLP: concord.TLP(c.TLP), ReleasableTo: c.To, Clients: c.Clients}, With: c.With, Title: c.Title, Why: c.Why, Consent: c.Consent}
	if c.DryRun {
		p, err := d.Preview(a.ctx, of, r)
		if err != nil {
			return err
		}
		return c.preview(a, p)
	}
	p, id, err := d.Release(a.ctx, of, r)
	if err != nil {
		return err
	}
	row, err := a.handle().Incident(a.ctx, id)
	if err != nil {
		return err
	}
	if c.JSON {
		return a.printJSON(rowOut(*row))
	}
	fmt.Fprintf(a.out, "%s is released as %s, %s\n", p.Source.ID, id, markingText(row.Incident.Marking))
	return nil
}

func (c *releaseCmd) preview(a *app, p decide.Preview) error {
	if c.JSON {
		return a.printJSON(p.Record)
	}
	fmt.Fprintf(a.out, "%s: %s\n", "(an id of its own)", p.Record.Title)
	fmt.Fprintf(a.out, "   %-12s %s\n", "marking", markingText(p.Record.Marking))
	if p.Record.Summary != "" {
		fmt.Fprintf(a.out, "   %-12s %s\n", "summary", p.Record.Summary)
	}
	form.Card(a.out, &p.Record)
	if p.Record.Notes != "" {
		fmt.Fprintf(a.out, "   %-12s %s\n", "notes", p.Record.Notes)
	}
	fmt.Fprintf(a.out, "\nfrom %s, %s, which stays as it is\nleft out: %s\nnothing was changed: leave out --dry-run to release it\n",
		p.Source.ID, markingText(p.Source.Marking), blank(strings.Join(p.LeftOut, ", ")))
	return nil
}

// markingText writes a marking as analysts do.
func markingText(m concord.Marking) string {
	out := "TLP:" + string(m.TLP)
	if m.Owner != "" {
		out += " of " + m.Owner
	}
	if len(m.ReleasableTo) > 0 {
		out += " to " + strings.Join(m.ReleasableTo, ", ")
	}
	if m.Clients {
		out += " and their clients"
	}
	if m.Orcon {
		out += ", the originator decides on more"
	}
	return out
}
