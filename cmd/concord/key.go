package main

import (
	"crypto/rand"
	"fmt"
	"strconv"
	"strings"
	"time"

	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
)

type keyCmd struct {
	Create keyCreateCmd `cmd:"" help:"Make a key and print it, this once."`
	List   keyListCmd   `cmd:"" help:"List the keys, without their secrets."`
	Revoke keyRevokeCmd `cmd:"" help:"End a key; it is refused from the next request on."`
	Pin    keyPinCmd    `cmd:"" help:"Know a partner by the public key of its certificate."`
	Unpin  keyUnpinCmd  `cmd:"" help:"End that."`
}

func (keyCmd) Help() string {
	return `A key lets a tool or another node ask this one: as a bearer token, or as the password of Basic with any user. It reads what the markings permit its organisation; its role says what it may do besides. The node keeps a hash of it.

Examples:
  concord key create --org cert-pl --role partner --name cert-pl-poller
  concord key list --json
  concord key revoke x7Qa2b` + codes(exitNotFound, exitConflict)
}

type keyCreateCmd struct {
	Org     string `required:"" help:"Organisation that asks; it is added when it is new." placeholder:"ORG"`
	Role    string `required:"" help:"One of ${roles}." placeholder:"ROLE"`
	Name    string `required:"" help:"Name of the tool or person; several keys may share one." placeholder:"NAME"`
	Expires string `help:"When it ends: a day, or a number of days such as 90d." default:"365d" placeholder:"WHEN"`
	JSON    bool   `help:"One JSON object instead of the key alone."`
}

func (keyCreateCmd) Help() string {
	return `The key stands alone on standard output. It cannot be shown again: make another and revoke this one.

Example:
  concord key create --org cert-pl --role partner --name cert-pl-poller --expires 90d > poller.key` + codes(exitConflict, exitForbidden)
}

// longestKey is how long a key may last.
const longestKey = 5 * 366 * 24 * time.Hour

// keyLine is a key for machines.
type keyLine struct {
	ID      string      `json:"id"`
	Key     string      `json:"key,omitempty"` // when it is made
	Name    string      `json:"name"`
	Org     string      `json:"org"`
	Role    access.Role `json:"role"`
	Added   time.Time   `json:"added,omitzero"`
	Expires time.Time   `json:"expires,omitzero"`
	Used    time.Time   `json:"used,omitzero"`
	State   string      `json:"state,omitempty"`
}

func (c *keyCreateCmd) Run(a *app) error {
	role, err := access.ParseRole(c.Role)
	if err != nil {
		return err
	}
	name, err := signin.NewName(c.Name)
	if err != nil {
		return err
	}
	expires, err := c.until(a.clock())
	if err != nil {
		return err
	}
	h, err := a.open(true)
	if err != nil {
		return err
	}
	id, text, err := signin.NewKey(rand.Reader)
	if err != nil {
		return err
	}
	err = h.Accounts().AddKey(a.ctx, accounts.NewAccount{Principal: name, Org: c.Org, Role: role}, id, signin.HashKey(text), expires)
	if err != nil {
		return err
	}
	if c.JSON {
		return a.printJSON(keyLine{ID: id, Key: text, Name: name, Org: c.Org, Role: role, Expires: expires})
	}
	fmt.Fprintln(a.out, text)
	fmt.Fprintf(a.errs, "key %s of %s (%s, %s) ends on %s; it is not shown again\n", id, name, c.Org, role, expires.Format(time.DateOnly))
	return nil
}

// until reads --expires.
func (c *keyCreateCmd) until(now time.Time) (time.Time, error) {
	at := time.Time{}
	if days, ok := strings.CutSuffix(c.Expires, "d"); ok {
		if n, err := strconv.Atoi(days); err == nil && n > 0 && n < 10_000 {
			at = now.AddDate(0, 0, n)
		}
	} else if day, err := time.Parse(time.DateOnly, c.Expires); err == nil {
		at = day.AddDate(0, 0, 1)
	}
	switch {
	case at.IsZero():
		return at, usageError{"--expires: " + c.Expires + " is neither a day nor a number of days", "write --expires 2027-06-30 or --expires 90d"}
	case !at.After(now):
		return at, usageError{"--expires: " + c.Expires + " is past", "name a day to come"}
	case at.Sub(now) > longestKey:
		return at, usageError{"--expires: a key lasts five years at most", "make it shorter, and another one before it ends"}
	}
	return at.UTC(), nil
}

type keyListCmd struct {
	JSON bool `help:"One JSON object per key and line."`
}

func (keyListCmd) Help() string {
	return `Example:
  concord key list --json` + codes(exitNotFound)
}

func (c *keyListCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	keys, err := h.Accounts().Keys(a.ctx)
	if err != nil {
		return err
	}
	for _, k := range keys {
		line := keyLine{ID: k.ID, Name: k.Account.Principal, Org: k.Account.View.Org, Role: k.Account.Role, Added: k.Added, Expires: k.Expires, Used: k.Used, State: keyState(k, a.clock())}
		if c.JSON {
			if err := a.printJSON(line); err != nil {
				return err
			}
			continue
		}
		used := "never used"
		if !k.Used.IsZero() {
			used = "used " + k.Used.Format(time.DateOnly)
		}
		fmt.Fprintf(a.out, "%s  %-20s  %-16s  %-13s  until %s  %-14s  %s\n", k.ID, line.Name, line.Org, line.Role, k.Expires.Format(time.DateOnly), used, line.State)
	}
	pinned, err := h.Accounts().Certificates(a.ctx)
	if err != nil {
		return err
	}
	for _, p := range pinned {
		state := "good"
		if p.Revoked || p.Account.Disabled {
			state = "ended"
		}
		line := keyLine{ID: p.SPKI, Name: p.Account.Principal, Org: p.Account.View.Org, Role: p.Account.Role, Added: p.Added, State: state}
		if c.JSON {
			if err := a.printJSON(line); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(a.out, "%s  %s  %s  %s  certificate  %s\n", line.ID, line.Name, line.Org, line.Role, state)
	}
	if len(keys)+len(pinned) == 0 && !c.JSON {
		fmt.Fprintln(a.errs, "no keys")
	}
	return nil
}

func keyState(k accounts.Key, now time.Time) string {
	switch {
	case k.Revoked:
		return "revoked"
	case k.Account.Disabled:
		return "account disabled"
	case !now.Before(k.Expires):
		return "expired"
	}
	return "good"
}

type keyRevokeCmd struct {
	ID string `arg:"" help:"The six characters after concord_, as concord key list shows them."`
}

func (keyRevokeCmd) Help() string {
	return `Example:
  concord key revoke x7Qa2b` + codes(exitNotFound, exitForbidden)
}

func (c *keyRevokeCmd) Run(a *app) error {
	return a.granting(func(h *store.Handle) error { return h.Accounts().RevokeKey(a.ctx, c.ID) }, "key "+c.ID+" is revoked")
}

// granting opens the node, changes who may ask, and says so.
func (a *app) granting(do func(*store.Handle) error, done string) error {
	h, err := a.open(false)
	if err == nil {
		err = do(h)
	}
	if err == nil {
		fmt.Fprintln(a.out, done)
	}
	return err
}

// blank is what a list shows of something that is not there.
func blank(s string) string {
	if s == "" {
		return "-"
	}
	return s
}
