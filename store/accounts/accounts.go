// Package accounts keeps who may ask: organisations, groups of them, people and tools, their keys and
// their sessions. It is the part of package store that sign-in reads.
//
// What it keeps of a key, a password or a session is a hash. Only the local operator of the node
// changes it, and every change is in the audit trail, without its secret. It must not decide who is
// admitted: that is for package signin.
package accounts

import (
	"context"
	"database/sql"
	"encoding/json"
	"strings"
	"time"
	"unicode"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Accounts reads and writes for one view.
type Accounts struct{ s engine.Session }

// New returns the accounts of a store, for the view of a session.
func New(s engine.Session) *Accounts { return &Accounts{s} }

// Org is an organisation.
type Org struct {
	Name        string   `json:"name"`
	Nation      string   `json:"nation,omitempty"` // ISO 3166 alpha-2
	Communities []string `json:"communities,omitempty"`
	ClientOf    []string `json:"client_of,omitempty"` // organisations
}

// Group is a named group of organisations. Members is empty for who may not see them.
type Group struct {
	Name    string   `json:"name"`
	Shown   bool     `json:"members_shown"` // members see each other
	Members []string `json:"members,omitempty"`
}

// Account is a person or a tool. Its view has all that is known of its organisation.
type Account struct {
	Principal string
	Person    bool // and not a tool
	Role      access.Role
	View      concord.View
	Password  string // encoded hash, "" without one
	Added     time.Time
	Disabled  bool
}

// Key is an API key without its secret. Times are UTC.
type Key struct {
	ID      string
	Hash    [32]byte // SHA-256 of the whole key
	Added   time.Time
	Expires time.Time
	Used    time.Time // zero: never
	Revoked bool
	Account Account
}

// Session is a sign-in by a browser. Times are UTC.
type Session struct {
	Hash    [32]byte // SHA-256 of the token
	Started time.Time
	Seen    time.Time
	Ended   bool
	Account Account
}

// change runs do as the operator and notes it.
func (a *Accounts) change(ctx context.Context, op, act, object string, do func(context.Context, *engine.Tx) error) error {
	v := a.s.View()
	if !v.Operator || v.Org != a.s.Node() {
		return &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "only the operator of this node grants access"}
	}
	return a.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		if err := do(ctx, t); err != nil {
			return err
		}
		label, err := a.s.Intern(ctx, t, access.Join(concord.DefaultMarking(a.s.Node())))
		if err == nil {
			_, err = t.Exec(ctx, "insert into audit (at, by, act, object, why, label) values ($1, $2, $3, $4, '', $5)", t.Stamp(), v.Principal, act, object, label)
		}
		return err
	})
}

// Any reports whether the node has ever had an account.
func (a *Accounts) Any(ctx context.Context) (any bool, err error) {
	err = a.s.Reading().Row(ctx, "select exists (select 1 from account)").Scan(&any)
	return any, engine.Fault("accounts.Any", err)
}

func missing(op, what, name string) error {
	return &concord.Error{Code: concord.CodeNotFound, Op: op, Msg: "there is no " + what + " " + name, Hint: "concord " + what + " list shows what there is"}
}

// plainName refuses names that could be taken for something else in a marking.
func plainName(op, what, name string) error {
	if name != strings.TrimSpace(name) || name == "" || len(name) > 100 || strings.ContainsFunc(name, func(r rune) bool {
		return r == ':' || r == ',' || unicode.IsControl(r)
	}) {
		return &concord.Error{Code: concord.CodeInvalid, Op: op, Msg: "“" + name + "” cannot be the name of a " + what,
			Hint: "names have up to 100 characters, no colon, comma or line break"}
	}
	return nil
}

func list(ss []string) string {
	if len(ss) == 0 {
		return "[]"
	}
	b, err := json.Marshal(ss)
	if err != nil {
		return "[]" // strings cannot fail to encode
	}
	return string(b)
}

func at(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}

// rows collects what a query gives.
func rows[T any](ctx context.Context, a *Accounts, op string, scan func(*sql.Rows, *T) error, query string, args ...any) ([]T, error) {
	var out []T
	err := engine.Each(ctx, a.s.Reading(), func(r *sql.Rows) error {
		var row T
		if err := scan(r, &row); err != nil {
			return err
		}
		out = append(out, row)
		return nil
	}, query, args...)
	return out, engine.Fault(op, err)
}
