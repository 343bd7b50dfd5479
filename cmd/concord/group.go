package main

import (
	"fmt"
	"strings"

	"concord/store"
)

type groupCmd struct {
	Add    groupAddCmd    `cmd:"" help:"Add a group of organisations, or change whether members see each other."`
	List   groupListCmd   `cmd:"" help:"List the groups."`
	Join   groupJoinCmd   `cmd:"" help:"Make an organisation a member."`
	Leave  groupLeaveCmd  `cmd:"" help:"Take an organisation out."`
	Remove groupRemoveCmd `cmd:"" help:"Take a group away."`
}

func (groupCmd) Help() string {
	return `A marking that is released to group:NAME is for all its members. Members do not see each other unless the group says so.

Examples:
  concord group add baltic
  concord group join baltic cert-ee` + codes(exitNotFound)
}

type groupAddCmd struct {
	Name  string `arg:"" help:"Its name, as markings write it after group:."`
	Shown bool   `name:"members-shown" help:"Members see who the others are."`
}

func (groupAddCmd) Help() string {
	return `Example:
  concord group add baltic --members-shown` + codes(exitForbidden)
}

func (c *groupAddCmd) Run(a *app) error {
	h, err := a.open(true)
	if err != nil {
		return err
	}
	if err = h.Accounts().PutGroup(a.ctx, c.Name, c.Shown); err == nil {
		fmt.Fprintf(a.out, "the group %s is known\n", c.Name)
	}
	return err
}

type groupListCmd struct {
	JSON bool `help:"One JSON object per group and line."`
}

func (groupListCmd) Help() string {
	return `Example:
  concord group list --json` + codes(exitNotFound)
}

func (c *groupListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	groups, err := h.Accounts().Groups(a.ctx)
	if err != nil {
		return err
	}
	for _, g := range groups {
		if c.JSON {
			if err := a.printJSON(g); err != nil {
				return err
			}
			continue
		}
		shown := "members do not see each other"
		if g.Shown {
			shown = "members see each other"
		}
		fmt.Fprintf(a.out, "%-20s  %s  (%s)\n", g.Name, blank(strings.Join(g.Members, ", ")), shown)
	}
	if len(groups) == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "no groups")
	}
	return nil
}

type groupJoinCmd struct {
	Group string `arg:"" help:"Name of the group."`
	Org   string `arg:"" help:"Name of the organisation."`
}

func (groupJoinCmd) Help() string {
	return `Example:
  concord group join baltic cert-ee` + codes(exitNotFound, exitForbidden)
}

func (c *groupJoinCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().Join(a.ctx, c.Group, c.Org, false) }, c.Org+" is a member of "+c.Group)
}

type groupLeaveCmd struct {
	Group string `arg:"" help:"Name of the group."`
	Org   string `arg:"" help:"Name of the organisation."`
}

func (groupLeaveCmd) Help() string {
	return `Example:
  concord group leave baltic cert-ee` + codes(exitNotFound, exitForbidden)
}

func (c *groupLeaveCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().Join(a.ctx, c.Group, c.Org, true) }, c.Org+" is no member of "+c.Group)
}

type groupRemoveCmd struct {
	Name string `arg:"" help:"Name of the group."`
}

func (groupRemoveCmd) Help() string {
	return `What is marked for the group is for one group less.

Example:
  concord group remove baltic` + codes(exitNotFound, exitForbidden)
}

func (c *groupRemoveCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().RemoveGroup(a.ctx, c.Name) }, "the group "+c.Name+" is removed")
}
