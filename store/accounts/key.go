package accounts

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"concord"
	"concord/store/engine"
)

// AddKey keeps a new key of an account. The account is made when its name is new; one that is there
// has to be of the same organisation and role, so that a key never changes what an account may do.
func (a *Accounts) AddKey(ctx context.Context, n NewAccount, id string, hash [32]byte, expires time.Time) error {
	const op = "accounts.AddKey"
	if err := plainName(op, "organisation", n.Org); err != nil {
		return err
	}
	return a.change(ctx, op, "key add", id+" of "+n.Principal, func(ctx context.Context, t *engine.Tx) error {
		if err := ofAccount(ctx, t, n); err != nil {
			return err
		}
		_, err := t.Exec(ctx, "insert into api_key (id, principal, hash, added_at, expires_at, used_at, revoked_at) values ($1, $2, $3, $4, $5, 0, 0)",
			id, n.Principal, hash[:], t.Stamp(), expires.UnixMicro())
		return err
	})
}

// ofAccount makes an account when its name is new, and refuses another organisation or role.
func ofAccount(ctx context.Context, t *engine.Tx, n NewAccount) error {
	var org, role string
	var disabled int64
	err := t.Row(ctx, "select org, role, disabled_at from account where principal = $1", n.Principal).Scan(&org, &role, &disabled)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		err = add(ctx, t, n)
	case err == nil && disabled != 0:
		err = &concord.Error{Code: concord.CodeConflict, Msg: n.Principal + " is disabled", Hint: "concord person enable " + n.Principal}
	case err == nil && (org != n.Org || role != string(n.Role)):
		err = &concord.Error{Code: concord.CodeConflict, Msg: n.Principal + " is a " + role + " of " + org + " already", Hint: "give the key another --name"}
	}
	return err
}

// RevokeKey ends a key.
func (a *Accounts) RevokeKey(ctx context.Context, id string) error {
	const op = "accounts.RevokeKey"
	return a.change(ctx, op, "key revoke", id, func(ctx context.Context, t *engine.Tx) error {
		var found bool
		if err := t.Row(ctx, "select exists (select 1 from api_key where id = $1)", id).Scan(&found); err != nil {
			return err
		}
		if !found {
			return missing(op, "key", id)
		}
		_, err := t.Exec(ctx, "update api_key set revoked_at = $2 where id = $1 and revoked_at = 0", id, t.Stamp())
		return err
	})
}

const keyColumns = "k.id, k.hash, k.added_at, k.expires_at, k.used_at, k.revoked_at <> 0, " + accountColumns +
	" from api_key k join account a on a.principal = k.principal join org o on o.name = a.org"

func scanKey(r *sql.Rows, k *Key) error {
	var hash []byte
	var added, expires, used int64
	err := scanAccount(r, &k.Account, &k.ID, &hash, &added, &expires, &used, &k.Revoked)
	copy(k.Hash[:], hash)
	k.Added, k.Expires, k.Used = at(added), at(expires), at(used)
	return err
}

// Key finds a key by its id.
func (a *Accounts) Key(ctx context.Context, id string) (*Key, error) {
	const op = "accounts.Key"
	found, err := rows(ctx, a, op, scanKey, "select "+keyColumns+" where k.id = $1", id)
	if err == nil && len(found) == 0 {
		err = missing(op, "key", id)
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// Keys lists all keys, those of one account together.
func (a *Accounts) Keys(ctx context.Context) ([]Key, error) {
	return rows(ctx, a, "accounts.Keys", scanKey, "select "+keyColumns+" order by k.principal, k.added_at, k.id")
}

// KeyUsed notes when a key was used, soon.
func (a *Accounts) KeyUsed(ctx context.Context, id string, when time.Time) {
	a.note(ctx, "accounts.KeyUsed", "update api_key set used_at = max(used_at, $2) where id = $1", id, when.UnixMicro())
}

// note writes what is worth neither a line in the audit trail nor that somebody waits for it: a request would wait for all that is being
// written.
func (a *Accounts) note(ctx context.Context, op, query string, args ...any) {
	a.s.Note(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		_, err := t.Exec(ctx, query, args...)
		return err
	})
}

// Session finds a session by the hash of its token.
func (a *Accounts) Session(ctx context.Context, hash [32]byte) (*Session, error) {
	const op = "accounts.Session"
	found, err := rows(ctx, a, op, func(r *sql.Rows, s *Session) error {
		var started, seen int64
		err := scanAccount(r, &s.Account, &started, &seen, &s.Ended)
		s.Hash, s.Started, s.Seen = hash, at(started), at(seen)
		return err
	}, "select s.started_at, s.seen_at, s.ended_at <> 0, "+accountColumns+
		" from session s join account a on a.principal = s.principal join org o on o.name = a.org where s.hash = $1", hash[:])
	if err == nil && len(found) == 0 {
		err = missing(op, "session", "")
	}
	if err != nil {
		return nil, err
	}
	return &found[0], nil
}

// StartSession keeps a new session, and forgets those that ended or began more than a day before.
func (a *Accounts) StartSession(ctx context.Context, hash [32]byte, principal string, when time.Time) error {
	return a.s.Change(ctx, "accounts.StartSession", func(ctx context.Context, t *engine.Tx) error {
		now := when.UnixMicro()
		if _, err := t.Exec(ctx, "delete from session where started_at < $1", now-(24*time.Hour).Microseconds()); err != nil {
			return err
		}
		_, err := t.Exec(ctx, "insert into session (hash, principal, started_at, seen_at, ended_at) values ($1, $2, $3, $3, 0)", hash[:], principal, now)
		return err
	})
}

// SessionSeen notes when a session was used, soon.
func (a *Accounts) SessionSeen(ctx context.Context, hash [32]byte, when time.Time) {
	a.note(ctx, "accounts.SessionSeen", "update session set seen_at = max(seen_at, $2) where hash = $1", hash[:], when.UnixMicro())
}

// EndSession ends a session; one that is not there is ended already.
func (a *Accounts) EndSession(ctx context.Context, hash [32]byte) error {
	return a.s.Change(ctx, "accounts.EndSession", func(ctx context.Context, t *engine.Tx) error {
		_, err := t.Exec(ctx, "update session set ended_at = $2 where hash = $1 and ended_at = 0", hash[:], t.Stamp())
		return err
	})
}
