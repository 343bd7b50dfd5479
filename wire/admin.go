package wire

import (
	"context"
	"crypto/rand"
	"time"

	"concord"
	"concord/access"
	"concord/api"
	"concord/signin"
	"concord/store/accounts"
	"concord/store/exchange"
)

// Admin fits the accounts and collections of a store to what the REST interface asks for.
type Admin struct {
	accounts *accounts.Accounts
	exchange *exchange.Exchange
	clock    concord.Clock
	with     func(ctx context.Context, partner, what string) (string, error)
}

func apiAccount(x accounts.Account) api.Account {
	return api.Account{Name: x.Principal, Person: x.Person, Org: x.View.Org, Role: x.Role, Password: x.Password != "", Disabled: x.Disabled}
}

func (a Admin) Accounts(ctx context.Context) ([]api.Account, error) {
	list, err := a.accounts.List(ctx)
	return each(list, apiAccount), err
}

func (a Admin) account(ctx context.Context, name string) (api.Account, error) {
	x, err := a.accounts.Account(ctx, name)
	if err != nil {
		return api.Account{}, err
	}
	return apiAccount(*x), nil
}

func (a Admin) AddAccount(ctx context.Context, n api.NewAccount) (api.Account, error) {
	name, err := signin.NewName(n.Name)
	if err == nil {
		_, err = access.ParseRole(string(n.Role))
	}
	hash := ""
	if err == nil && n.Password != "" {
		hash, err = signin.HashPassword(rand.Reader, name, n.Password)
	}
	if err == nil {
		err = a.accounts.Add(ctx, accounts.NewAccount{Principal: name, Person: n.Person, Org: n.Org, Role: n.Role, Password: hash})
	}
	if err != nil {
		return api.Account{}, err
	}
	return a.account(ctx, name)
}

// ChangeAccount looks at all of a change before it makes any of it.
func (a Admin) ChangeAccount(ctx context.Context, name string, c api.AccountChange) (api.Account, error) {
	name, hash := signin.CanonicalName(name), ""
	var err error
	if c.Role != nil {
		_, err = access.ParseRole(string(*c.Role))
	}
	if err == nil && c.Password != nil {
		hash, err = signin.HashPassword(rand.Reader, name, *c.Password)
	}
	if err == nil && c.Disabled != nil && *c.Disabled {
		err = a.accounts.Disable(ctx, name, false)
	}
	if err == nil && c.Role != nil {
		err = a.accounts.SetRole(ctx, name, *c.Role)
	}
	if err == nil && c.Password != nil {
		err = a.accounts.SetPassword(ctx, name, hash)
	}
	if err == nil && c.Disabled != nil && !*c.Disabled {
		err = a.accounts.Disable(ctx, name, true)
	}
	if err != nil {
		return api.Account{}, err
	}
	return a.account(ctx, name)
}

func (a Admin) SignOut(ctx context.Context, name string) error {
	return a.accounts.EndSessions(ctx, signin.CanonicalName(name))
}

func (a Admin) Link(ctx context.Context, name string, i api.Identity) error {
	return a.accounts.Link(ctx, signin.CanonicalName(name), i.Issuer, i.Subject, i.Remove)
}

func (a Admin) Keys(ctx context.Context) ([]api.Key, error) {
	keys, err := a.accounts.Keys(ctx)
	if err != nil {
		return nil, err
	}
	pinned, err := a.accounts.Certificates(ctx)
	if err != nil {
		return nil, err
	}
	now := a.clock()
	out := each(keys, func(k accounts.Key) api.Key {
		return api.Key{ID: k.ID, Name: k.Account.Principal, Org: k.Account.View.Org, Role: k.Account.Role, Added: k.Added, Expires: k.Expires, Used: k.Used,
			State: keyState(k.Revoked, k.Account.Disabled, !now.Before(k.Expires))}
	})
	for _, p := range pinned {
		out = append(out, api.Key{ID: p.SPKI, Name: p.Account.Principal, Org: p.Account.View.Org, Role: p.Account.Role, Added: p.Added,
			State: keyState(p.Revoked, p.Account.Disabled, false)})
	}
	return out, nil
}

func keyState(revoked, disabled, expired bool) string {
	switch {
	case revoked:
		return "revoked"
	case disabled:
		return "disabled"
	case expired:
		return "expired"
	}
	return "good"
}

func (a Admin) AddKey(ctx context.Context, n api.NewKey) (api.Key, error) {
	out := api.Key{Org: n.Org, Role: n.Role, State: "good"}
	var err error
	if out.Name, err = signin.NewName(n.Name); err == nil {
		_, err = access.ParseRole(string(n.Role))
	}
	if err == nil && n.SPKI == "" {
		out.Expires, err = keyUntil(a.clock(), n.Days)
	}
	if err != nil {
		return api.Key{}, err
	}
	owner := accounts.NewAccount{Principal: out.Name, Org: n.Org, Role: n.Role}
	if n.SPKI != "" {
		out.ID, out.Expires = n.SPKI, time.Time{}
		return out, a.accounts.Pin(ctx, owner, n.SPKI)
	}
	if out.ID, out.Key, err = signin.NewKey(rand.Reader); err != nil {
		return api.Key{}, err
	}
	return out, a.accounts.AddKey(ctx, owner, out.ID, signin.HashKey(out.Key), out.Expires)
}

// RevokeKey ends a key, or what a pinned public key is good for.
func (a Admin) RevokeKey(ctx context.Context, id string) error {
	if len(id) == 64 {
		return a.accounts.Unpin(ctx, id)
	}
	return a.accounts.RevokeKey(ctx, id)
}

func (a Admin) Orgs(ctx context.Context) ([]api.Organisation, error) {
	list, err := a.accounts.Orgs(ctx)
	return each(list, func(o accounts.Org) api.Organisation { return api.Organisation(o) }), err
}

func (a Admin) PutOrg(ctx context.Context, o api.Organisation) error {
	return a.accounts.PutOrg(ctx, accounts.Org(o))
}

func (a Admin) RemoveOrg(ctx context.Context, name string) error {
	return a.accounts.RemoveOrg(ctx, name)
}

func (a Admin) Groups(ctx context.Context) ([]api.Group, error) {
	list, err := a.accounts.Groups(ctx)
	return each(list, func(g accounts.Group) api.Group { return api.Group(g) }), err
}

func (a Admin) PutGroup(ctx context.Context, name string, shown bool) error {
	return a.accounts.PutGroup(ctx, name, shown)
}

func (a Admin) RemoveGroup(ctx context.Context, name string) error {
	return a.accounts.RemoveGroup(ctx, name)
}

func (a Admin) Join(ctx context.Context, group, org string, leave bool) error {
	return a.accounts.Join(ctx, group, org, leave)
}

func apiCollection(c exchange.Collection, grants []exchange.Grant) api.Collection {
	out := api.Collection{ID: c.ID, APIRoot: c.Root, Alias: c.Alias, Title: c.Title, Description: c.Description, Marking: c.Marking}
	if q := c.Query; q != nil {
		out.Query = &api.Query{Types: q.Types, Origins: q.Origins, MaxTLP: q.MaxTLP, Activity: q.Topics}
	}
	for _, g := range grants {
		if g.Read {
			out.Read = append(out.Read, g.To)
		}
		if g.Write {
			out.Write = append(out.Write, g.To)
		}
	}
	return out
}

func (a Admin) Collections(ctx context.Context) ([]api.Collection, error) {
	list, err := a.exchange.Collections(ctx, "")
	if err != nil {
		return nil, err
	}
	out := make([]api.Collection, len(list))
	for i, c := range list {
		grants, err := a.exchange.Grants(ctx, c.Root, c.ID)
		if err != nil {
			return nil, err
		}
		out[i] = apiCollection(c, grants)
	}
	return out, nil
}

func (a Admin) AddCollection(ctx context.Context, c api.Collection) (api.Collection, error) {
	if c.APIRoot == "" {
		c.APIRoot = exchange.DefaultRoot
	}
	if _, err := a.exchange.Root(ctx, c.APIRoot); concord.CodeOf(err) == concord.CodeNotFound {
		if err := a.exchange.AddRoot(ctx, exchange.Root{Name: c.APIRoot}); err != nil {
			return api.Collection{}, err
		}
	}
	in := exchange.Collection{ID: c.ID, Alias: c.Alias, Title: c.Title, Description: c.Description, Root: c.APIRoot, Marking: c.Marking}
	if q := c.Query; q != nil {
		in.Query = &exchange.Query{Types: q.Types, Origins: q.Origins, MaxTLP: q.MaxTLP, Topics: q.Activity}
	}
	grants := grantsOf(c.Read, c.Write, nil)
	made, err := a.exchange.AddCollection(ctx, in, grants)
	return apiCollection(made, grants), err
}

// grantsOf joins who may read, who may write, and who may do nothing any more.
func grantsOf(read, write, none []string) []exchange.Grant {
	var out []exchange.Grant
	at := map[string]int{}
	of := func(to string) *exchange.Grant {
		i, ok := at[to]
		if !ok {
			i = len(out)
			at[to], out = i, append(out, exchange.Grant{To: to})
		}
		return &out[i]
	}
	for _, to := range none {
		of(to)
	}
	for _, to := range read {
		of(to).Read = true
	}
	for _, to := range write {
		of(to).Write = true
	}
	return out
}

func (a Admin) Grant(ctx context.Context, root, collection string, read, write, none []string) error {
	return a.exchange.SetGrants(ctx, root, collection, grantsOf(read, write, none))
}

func (a Admin) RemoveCollection(ctx context.Context, root, collection string) error {
	return a.exchange.RemoveCollection(ctx, root, collection)
}
