package taxii

import (
	"context"
	"io"
	"iter"
	"time"

	"concord/stix/admit"
)

// Root is an API root.
type Root struct{ Name, Title, Description string }

// Collection is a collection as the reader sees it.
type Collection struct {
	ID, Alias, Title, Description string
	CanRead, CanWrite             bool
	Number                        int64 // of the store; not shown
}

// Filter chooses objects of a collection. What is empty does not restrict.
type Filter struct {
	IDs, Types []string
	Versions   []string // "last", "first", "all", or times of RFC 3339; empty means last
	After      Position
	Limit      int
	MaxBytes   int  // at least one object
	Content    bool // the bytes are wanted, and not the rest
}

// Position is a place in the order of a collection: when something was added, in µs since 1970, and a number
// that is not to be shown.
type Position struct{ Added, Seq int64 }

// Row is an object of a page. It is void after the visit.
type Row struct {
	At          Position
	ID, Version string
	Bytes       []byte
}

// Answer writes the answer to a post. It begins anew whenever Begin is called.
type Answer interface {
	Begin(id string, at time.Time)
	Took(id, version string)
	Refuse(id, version, message string)
	End() []byte
}

// Spool keeps a body until all of it is here.
type Spool interface {
	io.ReaderFrom
	Open() io.Reader
	Close() error
}

// Store is what is needed of a store, for one reader. What is not there, or may not be seen, is an error of
// the code not_found; what may be seen and not done is one of the code forbidden.
type Store interface {
	Roots(ctx context.Context) ([]Root, error)
	Root(ctx context.Context, name string) (Root, error)
	Collections(ctx context.Context, root string) ([]Collection, error)
	// Collection finds one by its id or alias.
	Collection(ctx context.Context, root, name string) (Collection, error)
	// Page visits objects in their order, and says whether there are more.
	Page(ctx context.Context, c *Collection, f Filter, visit func(*Row) error) (more bool, err error)
	// Post keeps all objects, or none. An error of objects that is no [*admit.Refused] keeps all of them out. defines tells
	// that marking definitions may be among them.
	Post(ctx context.Context, root, collection string, objects iter.Seq2[*admit.Object, error], defines bool, a Answer) ([]byte, error)
	// Delete takes versions of an object away, all of them when none is named.
	Delete(ctx context.Context, root, collection, id string, versions []string) error
	// Status returns the answer to a post of this reader.
	Status(ctx context.Context, root, id string) ([]byte, error)
	Spool() Spool
}
