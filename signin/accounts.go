package signin

import (
	"context"
	"time"

	"concord"
	"concord/access"
)

// Account is a person, tool or partner, as the node's own tables know it.
type Account struct {
	Principal string
	Role      access.Role
	View      concord.View // with what is known of its organisation
	Disabled  bool
	Password  string // encoded hash; "" without one
}

// Key is an API key without its secret.
type Key struct {
	ID       string
	Hash     [32]byte // SHA-256 of the whole key
	Expires  time.Time
	LastUsed time.Time // zero: never
	Revoked  bool
	Account  Account
}

// Session is a sign-in by a browser.
type Session struct {
	Hash    [32]byte // SHA-256 of the token
	Started time.Time
	Seen    time.Time
	Revoked bool
	Account Account
}

// Accounts is what is needed of a store. What is not there is an error of the code not_found.
type Accounts interface {
	// Any reports whether the node has ever had an account.
	Any(ctx context.Context) (bool, error)
	Key(ctx context.Context, id string) (*Key, error)
	// KeyUsed notes when a key was used; nobody waits for that.
	KeyUsed(ctx context.Context, id string, at time.Time)
	// Account finds an account by its canonical name.
	Account(ctx context.Context, principal string) (*Account, error)

	// Identity finds the account that an administrator linked to a subject of an issuer.
	Identity(ctx context.Context, issuer, subject string) (*Account, error)

	// Certificate finds the account that a public key is pinned for, by its [SPKI].
	Certificate(ctx context.Context, spki string) (*Certificate, error)

	Session(ctx context.Context, hash [32]byte) (*Session, error)
	StartSession(ctx context.Context, hash [32]byte, principal string, at time.Time) error
	// SessionSeen notes when a session was used; nobody waits for that.
	SessionSeen(ctx context.Context, hash [32]byte, at time.Time)
	EndSession(ctx context.Context, hash [32]byte) error
}
