package main

import (
	"fmt"
	"strings"

	"concord/store"
	"concord/store/accounts"
)

type orgCmd struct {
	Add    orgAddCmd    `cmd:"" help:"Add an organisation, or say anew what is known of one."`
	List   orgListCmd   `cmd:"" help:"List the organisations."`
	Remove orgRemoveCmd `cmd:"" help:"Take away one that has no accounts."`
}

func (orgCmd) Help() string {
	return `What is known of an organisation decides what its people may read: its nation, the communities it belongs to (TLP:GREEN), whose client it is (TLP:AMBER).

Examples:
  concord org add cert-pl --nation PL --community energy --community ports
  concord org list` + codes(exitNotFound, exitConflict)
}

type orgAddCmd struct {
	Name      string   `arg:"" help:"Its name, as markings write it."`
	Nation    string   `help:"ISO 3166 alpha-2." placeholder:"PL"`
	Community []string `help:"A community that it belongs to; may be repeated." placeholder:"NAME"`
	ClientOf  []string `help:"An organisation whose client it is; may be repeated." placeholder:"ORG"`
}

func (orgAddCmd) Help() string {
	return `Adding a known one again replaces its nation, communities and whose client it is.

Example:
  concord org add cert-pl --nation PL --community energy` + codes(exitForbidden)
}

func (c *orgAddCmd) Run(a *app) error {
	h, err := a.open(true)
	if err != nil {
		return err
	}
	err = h.Accounts().PutOrg(a.ctx, accounts.Org{Name: c.Name, Nation: c.Nation, Communities: c.Community, ClientOf: c.ClientOf})
	if err == nil {
		fmt.Fprintf(a.out, "%s is known\n", c.Name)
	}
	return err
}

type orgListCmd struct {
	JSON bool `help:"One JSON object per organisation and line."`
}

func (orgListCmd) Help() string {
	return `Example:
  concord org list --json` + codes(exitNotFound)
}

func (c *orgListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	orgs, err := h.Accounts().Orgs(a.ctx)
	if err != nil {
		return err
	}
	for _, o := range orgs {
		if c.JSON {
			if err := a.printJSON(o); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(a.out, "%-20s  %-2s  communities %s  client of %s\n", o.Name, blank(o.Nation), blank(strings.Join(o.Communities, ", ")), blank(strings.Join(o.ClientOf, ", ")))
	}
	if len(orgs) == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "no organisations")
	}
	return nil
}

type orgRemoveCmd struct {
	Name string `arg:"" help:"Its name."`
}

func (orgRemoveCmd) Help() string {
	return `Example:
  concord org remove cert-pl` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *orgRemoveCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().RemoveOrg(a.ctx, c.Name) }, c.Name+" is removed")
}
