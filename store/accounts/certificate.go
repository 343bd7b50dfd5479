package accounts

import (
	"context"
	"database/sql"
	"time"

	"concord"
	"concord/store/engine"
)

// Certificate is a public key by which an account is known over mutual TLS.
type Certificate struct {
	SPKI    string // SHA-256 of the public key, 64 hexadecimal digits
	Added   time.Time
	Revoked bool
	Account Account
}

// Pin says that whoever holds a private key is an account, which is made when its name is new. A key
// is of one account.
func (a *Accounts) Pin(ctx context.Context, n NewAccount, spki string) error {
	const op = "accounts.Pin"
	if err := plainName(op, "organisation", n.Org); err != nil {
		return err
	}
	return a.change(ctx, op, "certificate pin", spki+" of "+n.Principal, func(ctx context.Context, t *engine.Tx) error {
		if err := ofAccount(ctx, t, n); err != nil {
			return err
		}
		if _, err := t.Exec(ctx, "insert into certificate (spki, principal, added_at, revoked_at) values ($1, $2, $3, 0) on conflict do nothing", spki, n.Principal, t.Stamp()); err != nil {
			return err
		}
		var of string
		var revoked int64
		err := t.Row(ctx, "select principal, revoked_at from certificate where spki = $1", spki).Scan(&of, &revoked)
		if err == nil && (of != n.Principal || revoked != 0) {
			err = &concord.Error{Code: concord.CodeConflict, Op: op, Msg: "this key was pinned for " + of + " before", Hint: "a partner needs a new key pair"}
		}
		return err
	})
}

// Unpin ends what a key is good for.
func (a *Accounts) Unpin(ctx context.Context, spki string) error {
	const op = "accounts.Unpin"
	return a.change(ctx, op, "certificate unpin", spki, func(ctx context.Context, t *engine.Tx) error {
		n, err := t.Exec(ctx, "update certificate set revoked_at = $2 where spki = $1 and revoked_at = 0", spki, t.Stamp())
		if err == nil && n == 0 {
			err = missing(op, "key", spki)
		}
		return err
	})
}

const certificateColumns = "c.spki, c.added_at, c.revoked_at <> 0, " + accountColumns +
	" from certificate c join account a on a.principal = c.principal join org o on o.name = a.org"

func scanCertificate(r *sql.Rows, c *Certificate) error {
	var added int64
	err := scanAccount(r, &c.Account, &c.SPKI, &added, &c.Revoked)
	c.Added = at(added)
	return err
}

// Certificate finds a pinned key.
func (a *Accounts) Certificate(ctx context.Context, spki string) (*Certificate, error) {
	const op = "accounts.Certificate"
	found, err := rows(ctx, a, op, scanCertificate, "select "+certificateColumns+" where c.spki = $1", spki)
	if err == nil && len(found) == 0 {
		err = missing(op, "key", spki)
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// Certificates lists the pinned keys.
func (a *Accounts) Certificates(ctx context.Context) ([]Certificate, error) {
	return rows(ctx, a, "accounts.Certificates", scanCertificate, "select "+certificateColumns+" order by c.principal, c.spki")
}
