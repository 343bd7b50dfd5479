package main

import (
	"concord/signin"
	"concord/store"
)

type personSignoutCmd struct {
	Name string `arg:"" help:"Name of the account."`
}

func (personSignoutCmd) Help() string {
	return `Keys stay good; see 'concord key revoke'.

Example:
  concord person signout ana` + codes(exitNotFound, exitForbidden)
}

func (c *personSignoutCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().EndSessions(a.ctx, name) }, name+" is signed out everywhere")
}

type personLinkCmd struct {
	Name    string `arg:"" help:"Name of the account."`
	Issuer  string `required:"" help:"Address of the provider, to the letter." placeholder:"URL"`
	Subject string `required:"" help:"What the provider calls the person (sub). Not a mail address: those change hands." placeholder:"SUB"`
}

func (personLinkCmd) Help() string {
	return `An identity is of one account.

Example:
  concord person link ana --issuer https://id.example --subject 248289761001` + codes(exitNotFound, exitConflict, exitForbidden)
}

func (c *personLinkCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().Link(a.ctx, name, c.Issuer, c.Subject, false) }, name+" is "+c.Subject+" at "+c.Issuer)
}

type personUnlinkCmd struct {
	Name    string `arg:"" help:"Name of the account."`
	Issuer  string `required:"" help:"Address of the provider." placeholder:"URL"`
	Subject string `required:"" help:"What the provider calls the person." placeholder:"SUB"`
}

func (personUnlinkCmd) Help() string {
	return `Sessions that began so go on; see 'concord person signout'.

Example:
  concord person unlink ana --issuer https://id.example --subject 248289761001` + codes(exitNotFound, exitForbidden)
}

func (c *personUnlinkCmd) Run(a *app) error {
	name := signin.CanonicalName(c.Name)
	return a.granting(func(h *store.Handle) error { return h.Accounts().Link(a.ctx, name, c.Issuer, c.Subject, true) }, name+" is no more "+c.Subject+" at "+c.Issuer)
}
