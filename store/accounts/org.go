package accounts

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"

	"concord"
	"concord/store/engine"
)

// PutOrg adds an organisation, or changes what is known of one.
func (a *Accounts) PutOrg(ctx context.Context, o Org) error {
	const op = "accounts.PutOrg"
	if err := plainName(op, "organisation", o.Name); err != nil {
		return err
	}
	if o.Nation != "" && (len(o.Nation) != 2 || strings.ToUpper(o.Nation) != o.Nation) {
		return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: o.Nation + " is no code of a nation", Hint: "use ISO 3166 alpha-2 in capitals, for example PL"}
	}
	for _, name := range append(o.Communities, o.ClientOf...) {
		if err := plainName(op, "community or organisation", name); err != nil {
			return err
		}
	}
	return a.change(ctx, op, "org put", o.Name, func(ctx context.Context, t *engine.Tx) error { return putOrg(ctx, t, o) })
}

func putOrg(ctx context.Context, t *engine.Tx, o Org) error {
	_, err := t.Exec(ctx, `insert into org (name, nation, communities, client_of, added_at) values ($1, $2, $3, $4, $5)
		on conflict (name) do update set nation = excluded.nation, communities = excluded.communities, client_of = excluded.client_of`,
		o.Name, o.Nation, list(o.Communities), list(o.ClientOf), t.Stamp())
	return err
}

// Orgs lists the organisations by name.
func (a *Accounts) Orgs(ctx context.Context) ([]Org, error) {
	return rows(ctx, a, "accounts.Orgs", scanOrg, "select name, nation, communities, client_of from org order by name")
}

// Org returns an organisation.
func (a *Accounts) Org(ctx context.Context, name string) (*Org, error) {
	const op = "accounts.Org"
	found, err := rows(ctx, a, op, scanOrg, "select name, nation, communities, client_of from org where name = $1", name)
	if err == nil && len(found) == 0 {
		err = missing(op, "org", name)
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

func scanOrg(r *sql.Rows, o *Org) error {
	var communities, clientOf string
	err := r.Scan(&o.Name, &o.Nation, &communities, &clientOf)
	if err == nil {
		err = json.Unmarshal([]byte(communities), &o.Communities)
	}
	if err == nil {
		err = json.Unmarshal([]byte(clientOf), &o.ClientOf)
	}
	return err
}

// RemoveOrg takes an organisation away that has no account.
func (a *Accounts) RemoveOrg(ctx context.Context, name string) error {
	const op = "accounts.RemoveOrg"
	return a.change(ctx, op, "org remove", name, func(ctx context.Context, t *engine.Tx) error {
		var accounts int
		if err := t.Row(ctx, "select count(*) from account where org = $1", name).Scan(&accounts); err != nil {
			return err
		}
		if accounts > 0 {
			return &concord.Error{Code: concord.CodeConflict, Op: op, Msg: name + " has accounts", Hint: "concord person list shows them; disable them instead, and the organisation stays for the record"}
		}
		if _, err := t.Exec(ctx, "delete from org_group_member where org = $1", name); err != nil {
			return err
		}
		n, err := t.Exec(ctx, "delete from org where name = $1", name)
		if err == nil && n == 0 {
			err = missing(op, "org", name)
		}
		return err
	})
}

// PutGroup adds a group, or changes whether its members see each other.
func (a *Accounts) PutGroup(ctx context.Context, name string, shown bool) error {
	const op = "accounts.PutGroup"
	if err := plainName(op, "group", name); err != nil {
		return err
	}
	return a.change(ctx, op, "group put", name, func(ctx context.Context, t *engine.Tx) error {
		_, err := t.Exec(ctx, "insert into org_group (name, shown) values ($1, $2) on conflict (name) do update set shown = excluded.shown", name, shown)
		return err
	})
}

// Join makes an organisation a member of a group; leave takes it out.
func (a *Accounts) Join(ctx context.Context, group, org string, leave bool) error {
	const op = "accounts.Join"
	act := "group join"
	if leave {
		act = "group leave"
	}
	return a.change(ctx, op, act, group+" "+org, func(ctx context.Context, t *engine.Tx) error {
		for what, query := range map[string]string{"group": "select exists (select 1 from org_group where name = $1)", "org": "select exists (select 1 from org where name = $1)"} {
			name, found := map[string]string{"group": group, "org": org}[what], false
			if err := t.Row(ctx, query, name).Scan(&found); err != nil {
				return err
			} else if !found {
				return missing(op, what, name)
			}
		}
		query := "insert into org_group_member (name, org) values ($1, $2) on conflict do nothing"
		if leave {
			query = "delete from org_group_member where name = $1 and org = $2"
		}
		_, err := t.Exec(ctx, query, group, org)
		return err
	})
}

// RemoveGroup takes a group away: what is marked for it is for one group less.
func (a *Accounts) RemoveGroup(ctx context.Context, name string) error {
	const op = "accounts.RemoveGroup"
	return a.change(ctx, op, "group remove", name, func(ctx context.Context, t *engine.Tx) error {
		if _, err := t.Exec(ctx, "delete from org_group_member where name = $1", name); err != nil {
			return err
		}
		n, err := t.Exec(ctx, "delete from org_group where name = $1", name)
		if err == nil && n == 0 {
			err = missing(op, "group", name)
		}
		return err
	})
}

// Groups lists the groups that the reader belongs to, or all for the operator. Members are told to
// the operator, and to a member where the group says so: otherwise a member sees itself alone.
func (a *Accounts) Groups(ctx context.Context) ([]Group, error) {
	v := a.s.View()
	operator := v.Operator && v.Org == a.s.Node()
	return rows(ctx, a, "accounts.Groups", func(r *sql.Rows, g *Group) error {
		var members string
		if err := r.Scan(&g.Name, &g.Shown, &members); err != nil {
			return err
		}
		return json.Unmarshal([]byte(members), &g.Members)
	}, `select g.name, g.shown, (select json_group_array(m.org) from (select org from org_group_member where name = g.name
			and ($1 or g.shown or org = $2) order by org) m) from org_group g
		where $1 or exists (select 1 from org_group_member m where m.name = g.name and m.org = $2) order by g.name`, operator, v.Org)
}
