package api

import (
	"context"
	"time"

	"concord"
	"concord/access"
)

// Organisation is what is known of one.
type Organisation struct {
	Name        string   `json:"name"`
	Nation      string   `json:"nation,omitempty"` // ISO 3166 alpha-2
	Communities []string `json:"communities,omitempty"`
	ClientOf    []string `json:"client_of,omitempty"`
}

// Group is a named group of organisations.
type Group struct {
	Name    string   `json:"name"`
	Shown   bool     `json:"members_shown"` // members see each other
	Members []string `json:"members,omitempty"`
}

// Account is a person or a tool.
type Account struct {
	Name     string      `json:"name"`
	Person   bool        `json:"person"`
	Org      string      `json:"org"`
	Role     access.Role `json:"role"`
	Password bool        `json:"password"` // whether there is one
	Disabled bool        `json:"disabled"`
}

// Key is an API key, or a pinned public key of a partner, without its secret.
type Key struct {
	ID      string      `json:"id"`
	Key     string      `json:"key,omitempty"` // the secret, in the answer that makes it alone
	Name    string      `json:"name"`
	Org     string      `json:"org"`
	Role    access.Role `json:"role"`
	Added   time.Time   `json:"added,omitzero"`
	Expires time.Time   `json:"expires,omitzero"`
	Used    time.Time   `json:"used,omitzero"`
	State   string      `json:"state"` // good, revoked, expired or disabled
}

// Query is what a collection that is a saved query holds.
type Query struct {
	Types    []string    `json:"types,omitempty"`
	Origins  []string    `json:"origins,omitempty"`
	MaxTLP   concord.TLP `json:"max_tlp,omitempty"`
	Activity []string    `json:"activity,omitempty"`
}

// Collection is a collection of the exchange, and who may do what with it. Read and Write are for who may grant.
type Collection struct {
	ID          string          `json:"id"`
	APIRoot     string          `json:"api_root"`
	Alias       string          `json:"alias,omitempty"`
	Title       string          `json:"title"`
	Description string          `json:"description,omitempty"`
	Query       *Query          `json:"query,omitempty"`
	Marking     concord.Marking `json:"marking"` // of what comes in unmarked
	Read        []string        `json:"read,omitempty"`
	Write       []string        `json:"write,omitempty"`
}

// NewAccount is what an account is made of.
type NewAccount struct {
	Name     string      `json:"name" api:"required"`
	Org      string      `json:"org" api:"required"` // added when it is new
	Role     access.Role `json:"role" api:"required"`
	Person   bool        `json:"person"`
	Password string      `json:"password"` // "" for keys alone
}

// AccountChange is what shall be another; what is left out stays.
type AccountChange struct {
	Role     *access.Role `json:"role"`
	Password *string      `json:"password"`
	Disabled *bool        `json:"disabled"`
}

// NewKey is what a key is made of.
type NewKey struct {
	Name string      `json:"name" api:"required"`
	Org  string      `json:"org" api:"required"`
	Role access.Role `json:"role" api:"required"`
	Days int         `json:"days"` // how long it is good; 0 is a year
	SPKI string      `json:"spki"` // pins a public key by its SHA-256 instead: 64 hexadecimal digits
}

// Identity is who somebody is at a provider of sign-in.
type Identity struct {
	Issuer  string `json:"issuer" api:"required"`
	Subject string `json:"subject" api:"required"`
	Remove  bool   `json:"remove"` // take it back
}

// Admin changes who may ask, and what collections there are.
type Admin interface {
	Accounts(ctx context.Context) ([]Account, error)
	AddAccount(ctx context.Context, n NewAccount) (Account, error)
	ChangeAccount(ctx context.Context, name string, c AccountChange) (Account, error)
	SignOut(ctx context.Context, name string) error
	Link(ctx context.Context, name string, i Identity) error
	Keys(ctx context.Context) ([]Key, error)
	AddKey(ctx context.Context, n NewKey) (Key, error)
	RevokeKey(ctx context.Context, id string) error
	Orgs(ctx context.Context) ([]Organisation, error)
	PutOrg(ctx context.Context, o Organisation) error
	RemoveOrg(ctx context.Context, name string) error
	Groups(ctx context.Context) ([]Group, error)
	PutGroup(ctx context.Context, name string, shown bool) error
	RemoveGroup(ctx context.Context, name string) error
	Join(ctx context.Context, group, org string, leave bool) error
	Collections(ctx context.Context) ([]Collection, error)
	AddCollection(ctx context.Context, c Collection) (Collection, error)
	Grant(ctx context.Context, root, collection string, read, write, none []string) error
	RemoveCollection(ctx context.Context, root, collection string) error
	Partners(ctx context.Context) ([]Partner, error)
	Exchange(ctx context.Context, partner, what string) (said string, err error) // what is poll or push
}
