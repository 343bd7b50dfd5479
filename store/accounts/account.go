package accounts

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// NewAccount is what an account is made of. Its organisation is added when it is new.
type NewAccount struct {
	Principal string // canonical
	Person    bool
	Org       string
	Role      access.Role
	Password  string // encoded hash, "" for none
}

// Add adds an account. A name that is taken, also by one that was disabled, is a conflict.
func (a *Accounts) Add(ctx context.Context, n NewAccount) error {
	const op = "accounts.Add"
	if err := plainName(op, "organisation", n.Org); err != nil {
		return err
	}
	return a.change(ctx, op, "account add", n.Principal, func(ctx context.Context, t *engine.Tx) error { return add(ctx, t, n) })
}

func add(ctx context.Context, t *engine.Tx, n NewAccount) error {
	kind := "tool"
	if n.Person {
		kind = "person"
	}
	_, err := t.Exec(ctx, "insert into org (name, nation, communities, client_of, added_at) values ($1, '', '[]', '[]', $2) on conflict do nothing", n.Org, t.Stamp())
	if err != nil {
		return err
	}
	added, err := t.Exec(ctx, `insert into account (principal, kind, org, role, password, added_at, disabled_at) values ($1, $2, $3, $4, $5, $6, 0)
		on conflict do nothing`, n.Principal, kind, n.Org, string(n.Role), n.Password, t.Stamp())
	if err == nil && added == 0 {
		err = &concord.Error{Code: concord.CodeConflict, Msg: "the name " + n.Principal + " is taken", Hint: "take another; a name is never given twice, because markings name it"}
	}
	return err
}

// Disable shuts an account, with all its keys and sessions; again opens it.
func (a *Accounts) Disable(ctx context.Context, principal string, again bool) error {
	act, query := "account disable", "update account set disabled_at = $2 where principal = $1 and disabled_at = 0"
	if again {
		act, query = "account enable", "update account set disabled_at = 0 where principal = $1 and $2 > 0"
	}
	return a.update(ctx, "accounts.Disable", act, principal, query, nil)
}

// SetRole changes what an account may do.
func (a *Accounts) SetRole(ctx context.Context, principal string, role access.Role) error {
	return a.update(ctx, "accounts.SetRole", "account role "+string(role), principal, "update account set role = $3 where principal = $1 and $2 > 0", string(role))
}

// SetPassword keeps the hash of a new password, and ends the sessions of the old one.
func (a *Accounts) SetPassword(ctx context.Context, principal, hash string) error {
	return a.update(ctx, "accounts.SetPassword", "account password", principal, "update account set password = $3 where principal = $1 and $2 > 0", hash)
}

// update changes an account and ends its sessions.
func (a *Accounts) update(ctx context.Context, op, act, principal, query string, value any) error {
	return a.change(ctx, op, act, principal, func(ctx context.Context, t *engine.Tx) error {
		var found bool
		if err := t.Row(ctx, "select exists (select 1 from account where principal = $1)", principal).Scan(&found); err != nil {
			return err
		}
		if !found {
			return missing(op, "person", principal)
		}
		args := []any{principal, t.Stamp()}
		if value != nil {
			args = append(args, value)
		}
		if query != "" {
			if _, err := t.Exec(ctx, query, args...); err != nil {
				return err
			}
		}
		_, err := t.Exec(ctx, "update session set ended_at = $2 where principal = $1 and ended_at = 0", principal, t.Stamp())
		return err
	})
}

const accountColumns = `a.principal, a.kind = 'person', a.role, a.password, a.added_at, a.disabled_at <> 0, o.name, o.nation, o.communities, o.client_of,
	(select json_group_array(m.name) from org_group_member m where m.org = o.name)`

// scanAccount reads accountColumns after what stands before them.
func scanAccount(r *sql.Rows, a *Account, before ...any) error {
	var added int64
	var communities, clientOf, groups string
	v := &a.View
	err := r.Scan(append(before, &a.Principal, &a.Person, &a.Role, &a.Password, &added, &a.Disabled, &v.Org, &v.Nation, &communities, &clientOf, &groups)...)
	a.Added, v.Principal, v.Node = at(added), a.Principal, a.Role == access.Partner
	return errors.Join(err, json.Unmarshal([]byte(communities), &v.Communities), json.Unmarshal([]byte(clientOf), &v.ClientOf),
		json.Unmarshal([]byte(groups), &v.Groups))
}

// Account finds an account by its canonical name.
func (a *Accounts) Account(ctx context.Context, principal string) (*Account, error) {
	const op = "accounts.Account"
	found, err := rows(ctx, a, op, func(r *sql.Rows, x *Account) error { return scanAccount(r, x) },
		"select "+accountColumns+" from account a join org o on o.name = a.org where a.principal = $1", principal)
	if err == nil && len(found) == 0 {
		err = missing(op, "person", principal)
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// List returns all accounts by name.
func (a *Accounts) List(ctx context.Context) ([]Account, error) {
	return rows(ctx, a, "accounts.List", func(r *sql.Rows, x *Account) error { return scanAccount(r, x) },
		"select "+accountColumns+" from account a join org o on o.name = a.org order by a.principal")
}
