package main

import (
	"bufio"
	"crypto/rand"
	"fmt"
	"io"
	"strings"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
)

type personCmd struct {
	Add      personAddCmd      `cmd:"" help:"Add a person or a tool."`
	List     personListCmd     `cmd:"" help:"List the accounts."`
	Role     personRoleCmd     `cmd:"" help:"Change what somebody may do."`
	Password personPasswordCmd `cmd:"" help:"Give somebody a new password."`
	Disable  personDisableCmd  `cmd:"" help:"Shut somebody out, with all keys and sessions."`
	Enable   personEnableCmd   `cmd:"" help:"Let somebody in again."`
	Signout  personSignoutCmd  `cmd:"" help:"End all sessions of somebody."`
	Link     personLinkCmd     `cmd:"" help:"Say who somebody is at the provider of sign-in."`
	Unlink   personUnlinkCmd   `cmd:"" help:"Take that back."`
}

func (personCmd) Help() string {
	return `An account says who asks: a name, one organisation, one role. The role is a set of actions and never widens what may be read; an administrator reads what others of the organisation read. A name is never given twice, because markings name it.

Examples:
  concord person add ana --org demo --role analyst --password < password.txt
  concord person list
  concord person disable ana` + codes(exitNotFound, exitConflict)
}

type personAddCmd struct {
	Name     string `arg:"" help:"A name, or a mail address. Case and spaces do not matter."`
	Org      string `required:"" help:"Organisation; it is added when it is new." placeholder:"ORG"`
	Role     string `required:"" help:"One of ${roles}." placeholder:"ROLE"`
	Password bool   `help:"Read a password from the first line of standard input. Without one the account has keys alone."`
}

func (personAddCmd) Help() string {
	return `Example:
  concord person add ana --org demo --role analyst --password < password.txt` + codes(exitConflict, exitForbidden)
}

func (c *personAddCmd) Run(a *app) error {
	role, err := access.ParseRole(c.Role)
	if err != nil {
		return err
	}
	name, err := signin.NewName(c.Name)
	if err != nil {
		return err
	}
	hash := ""
	if c.Password {
		if hash, err = a.password(name); err != nil {
			return err
		}
	}
	h, err := a.open(true)
	if err != nil {
		return err
	}
	err = h.Accounts().Add(a.ctx, accounts.NewAccount{Principal: name, Person: true, Org: c.Org, Role: role, Password: hash})
	if err == nil {
		fmt.Fprintf(a.out, "%s of %s has the role %s\n", name, c.Org, role)
	}
	return err
}

// password reads a line and returns its hash.
func (a *app) password(name string) (string, error) {
	line, err := bufio.NewReader(io.LimitReader(a.in, 1024)).ReadString('\n')
	if err != nil && line == "" {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: "there is no password on standard input", Hint: "type one and press Enter, or send it from a file", Err: err}
	}
	return signin.HashPassword(rand.Reader, name, strings.TrimRight(line, "\r\n"))
}

type personListCmd struct {
	JSON bool `help:"One JSON object per account and line."`
}

func (personListCmd) Help() string {
	return `Example:
  concord person list --json` + codes(exitNotFound)
}

// accountLine is an account for machines.
type accountLine struct {
	Name     string      `json:"name"`
	Kind     string      `json:"kind"`
	Org      string      `json:"org"`
	Role     access.Role `json:"role"`
	Password bool        `json:"password"` // whether there is one
	Disabled bool        `json:"disabled,omitempty"`
}

func (c *personListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	all, err := h.Accounts().List(a.ctx)
	if err != nil {
		return err
	}
	for _, x := range all {
		line := accountLine{Name: x.Principal, Kind: "tool", Org: x.View.Org, Role: x.Role, Password: x.Password != "", Disabled: x.Disabled}
		if x.Person {
			line.Kind = "person"
		}
		if c.JSON {
			if err := a.printJSON(line); err != nil {
				return err
			}
			continue
		}
		state := "keys"
		if line.Password {
			state = "password, keys"
		}
		if line.Disabled {
			state = "disabled"
		}
		fmt.Fprintf(a.out, "%-20s  %-6s  %-16s  %-13s  %s\n", line.Name, line.Kind, line.Org, line.Role, state)
	}
	if len(all) == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "no accounts")
	}
	return nil
}

type personRoleCmd struct {
	Name string `arg:"" help:"Name of the account."`
	Role string `arg:"" help:"One of ${roles}."`
}

func (personRoleCmd) Help() string {
	return `Example:
  concord person role ana releaser` + codes(exitNotFound, exitForbidden)
}

func (c *personRoleCmd) Run(a *app) error {
	role, err := access.ParseRole(c.Role)
	if err != nil {
		return err
	}
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().SetRole(a.ctx, name, role) }, name+" has the role "+string(role))
}

type personPasswordCmd struct {
	Name string `arg:"" help:"Name of the account."`
}

func (personPasswordCmd) Help() string {
	return `The password is the first line of standard input. The sessions of the old one end.

Example:
  concord person password ana < password.txt` + codes(exitNotFound, exitForbidden)
}

func (c *personPasswordCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	hash, err := a.password(name)
	if err != nil {
		return err
	}
	return a.granting(func(h *store.Handle) error { return h.Accounts().SetPassword(a.ctx, name, hash) }, name+" has a new password")
}

type personDisableCmd struct {
	Name string `arg:"" help:"Name of the account."`
}

func (personDisableCmd) Help() string {
	return `The account stays, so that nobody else gets its name.

Example:
  concord person disable ana` + codes(exitNotFound, exitForbidden)
}

func (c *personDisableCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().Disable(a.ctx, name, false) }, name+" is disabled")
}

type personEnableCmd struct {
	Name string `arg:"" help:"Name of the account."`
}

func (personEnableCmd) Help() string {
	return `Example:
  concord person enable ana` + codes(exitNotFound, exitForbidden)
}

func (c *personEnableCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().Disable(a.ctx, name, true) }, name+" is enabled")
}
