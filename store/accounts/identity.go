package accounts

import (
	"context"
	"database/sql"
	"strings"

	"concord"
	"concord/store/engine"
)

// Identity finds the account of somebody whom a provider of sign-in vouches for.
func (a *Accounts) Identity(ctx context.Context, issuer, subject string) (*Account, error) {
	const op = "accounts.Identity"
	found, err := rows(ctx, a, op, func(r *sql.Rows, x *Account) error { return scanAccount(r, x) },
		"select "+accountColumns+" from identity i join account a on a.principal = i.principal join org o on o.name = a.org where i.issuer = $1 and i.subject = $2",
		issuer, subject)
	if err == nil && len(found) == 0 {
		err = missing(op, "person", "of this identity")
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// Link says that an account is somebody at a provider, by issuer and subject; unlink takes it back. An
// identity that is of another account is a conflict.
func (a *Accounts) Link(ctx context.Context, principal, issuer, subject string, unlink bool) error {
	const op = "accounts.Link"
	act := "account link"
	if unlink {
		act = "account unlink"
	}
	return a.change(ctx, op, act, principal+" "+issuer+" "+subject, func(ctx context.Context, t *engine.Tx) error {
		if !strings.HasPrefix(issuer, "https://") || subject == "" || len(subject) > 255 {
			return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: "an identity is the address of its issuer, with https, and a subject",
				Hint: "the provider shows both; a mail address is neither"}
		}
		if unlink {
			n, err := t.Exec(ctx, "delete from identity where principal = $1 and issuer = $2 and subject = $3", principal, issuer, subject)
			if err == nil && n == 0 {
				err = missing(op, "person", principal+" of this identity")
			}
			return err
		}
		var found bool
		if err := t.Row(ctx, "select exists (select 1 from account where principal = $1)", principal).Scan(&found); err != nil {
			return err
		}
		if !found {
			return missing(op, "person", principal)
		}
		if _, err := t.Exec(ctx, "insert into identity (issuer, subject, principal, linked_at) values ($1, $2, $3, $4) on conflict do nothing",
			issuer, subject, principal, t.Stamp()); err != nil {
			return err
		}
		var of string
		err := t.Row(ctx, "select principal from identity where issuer = $1 and subject = $2", issuer, subject).Scan(&of)
		if err == nil && of != principal {
			err = &concord.Error{Code: concord.CodeConflict, Op: op, Msg: "this identity is of " + of, Hint: "concord person unlink " + of + " first"}
		}
		return err
	})
}

// EndSessions signs somebody out everywhere.
func (a *Accounts) EndSessions(ctx context.Context, principal string) error {
	return a.update(ctx, "accounts.EndSessions", "account signout", principal, "", nil)
}
