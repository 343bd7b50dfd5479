package share

import (
	"context"
	"time"

	"concord"
	"concord/stix"
	"concord/stix/admit"
	"concord/stix/scan"
)

// Partner is what must be known of a partner.
type Partner struct {
	Name, Org string
	Speaks    map[string]string // identities that it speaks for besides its own, with their organisations
	Hops      int               // 1: it gets what is this node's; 2: also what came here from its maker
	Cursor    Cursor
	Swept     time.Time // when it was last looked what it has withdrawn
}

// Cursor is where a collection was read to, in the words of its server.
type Cursor struct{ Added, Next string }

// Query asks for a page behind a cursor.
type Query struct {
	Cursor
	Limit int
}

// Page is what was said around a page.
type Page struct {
	Last string // when its last object was added; "" when that is not said
	More bool
	Next string
}

// Remote is a collection of a partner. Errors are those of the wire.
type Remote interface {
	Objects(ctx context.Context, q Query, visit func(raw []byte) error) (Page, error)
	Manifest(ctx context.Context, q Query, visit func(id string) error) (Page, error)
	Post(ctx context.Context, objects [][]byte) (Status, error)
	Status(ctx context.Context, id string) (Status, error)
	Delete(ctx context.Context, id, version string) error // version may be "all"
}

// Status is what became of a post. Lists may be left out.
type Status struct {
	ID                string
	Complete          bool
	Failed            int
	Failures, Pending []Detail
}

// Detail names an object.
type Detail struct{ ID, Version, Message string }

// Arrival is what a partner sends, with the creators of what it did not make itself, by "ID VERSION".
type Arrival struct {
	Objects  []*admit.Object
	Creators map[string]string
	Refused  []Detail
	From, To Cursor

	File     int64 // number of a file; 0 for a page
	FileSum  string
	Withdraw []string // ids that a file takes back
}

// Arrived is what became of it.
type Arrived struct{ Taken, Known, Refused, Conflicts, Withdrawn int }

// Outgoing is a version that the partner may hold and has not.
type Outgoing struct {
	ID, Version, Sum string
	Origin           string // organisation that it came from
	Own              bool   // this node made it
	Bytes            []byte
}

// OutgoingPage is a part of what may go. Mark is the store's.
type OutgoingPage struct {
	Objects []Outgoing
	More    bool
	Mark    any
}

// Outcome is what became of a version at the partner.
type Outcome struct {
	ID, Version, Sum string
	State            string // "sent", "pending", "refused", "withdrawn"; "passed" for one that is not to go there
	Why              string // of one that was refused
	Status           string // of one that is pending
}

// Recall is a version that the partner got and may hold no more; All when it may hold no other of the object.
type Recall struct {
	Outcome
	All bool
}

// Store keeps what is exchanged with one partner.
type Store interface {
	// Arrive keeps objects and the place to go on, all of it or nothing; it is a conflict when the place is another by now.
	Arrive(ctx context.Context, a Arrival) (Arrived, error)
	// Has lists the ids that the partner has given and not withdrawn.
	Has(ctx context.Context) (map[string]bool, error)
	// Withdraw takes ids away, and notes when that was looked for.
	Withdraw(ctx context.Context, ids []string) (int, error)
	Outgoing(ctx context.Context, limit, maxBytes int) (OutgoingPage, error)
	// Sent notes outcomes, and with a page that it was looked through.
	Sent(ctx context.Context, page *OutgoingPage, list []Outcome) error
	Recalls(ctx context.Context) ([]Recall, error)
	Pendings(ctx context.Context) ([]Outcome, error)
}

// Link is the exchange with one partner.
type Link struct {
	Partner Partner
	Remote  Remote // nil for files alone
	Store   Store
	Node    string // organisation of this node
	Clock   concord.Clock
	Speaks  map[string]string // identities that any partner speaks for

	Page       int                                        // objects of a page; 0 is 1000
	SweepEvery time.Duration                              // how often it is looked what was withdrawn; 0 is an hour
	Sweep      bool                                       // look now, and believe it however much is gone
	Wait       func(context.Context, time.Duration) error // between looks at a status
}

const (
	defaultPage  = 1000
	defaultSweep = time.Hour
)

func (l *Link) page() int {
	if l.Page > 0 {
		return l.Page
	}
	return defaultPage
}

// creator reads who made an object; "" where it does not say.
func creator(raw []byte) string {
	var t scan.Tree
	if t.Parse(raw, scan.Limits{Object: len(raw)}) != nil {
		return ""
	}
	return t.Root().Get("created_by_ref").Text()
}

// self reports whether an identity is that of a node.
func self(node, identity string) bool {
	id, err := stix.NodeID(node)
	return err == nil && identity == id
}
