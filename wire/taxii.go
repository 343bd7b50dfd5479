package wire

import (
	"context"
	"errors"
	"iter"
	"sync"

	"concord"
	"concord/access"
	"concord/stix/admit"
	"concord/store"
	"concord/store/exchange"
	"concord/store/spool"
	"concord/taxii"
)

// Taxii fits the exchange of a store to what the TAXII server asks for, for one reader.
type Taxii struct {
	*exchange.Exchange
	dir string // for posts that are too long for memory
}

// mostViews is how many handles of readers are remembered: each knows which labels its reader may see.
const mostViews = 500

// NewTaxii returns what gives the store to each reader.
func NewTaxii(s *store.Store, dir string) func(concord.View, access.Functions) taxii.Store {
	var mu sync.Mutex
	handles := map[string]*store.Handle{}
	return func(v concord.View, do access.Functions) taxii.Store {
		mu.Lock()
		defer mu.Unlock()
		key := access.Attributes(v)
		h := handles[key]
		if h == nil {
			if len(handles) >= mostViews {
				clear(handles)
			}
			h = s.As(v)
			handles[key] = h
		}
		return Taxii{h.Exchange(do), dir}
	}
}

func (x Taxii) Roots(ctx context.Context) ([]taxii.Root, error) {
	list, err := x.Exchange.Roots(ctx)
	out := make([]taxii.Root, len(list))
	for i, r := range list {
		out[i] = taxii.Root(r)
	}
	return out, err
}

func (x Taxii) Root(ctx context.Context, name string) (taxii.Root, error) {
	r, err := x.Exchange.Root(ctx, name)
	return taxii.Root(r), err
}

func collectionOf(c exchange.Collection) taxii.Collection {
	return taxii.Collection{ID: c.ID, Alias: c.Alias, Title: c.Title, Description: c.Description, CanRead: c.CanRead, CanWrite: c.CanWrite, Number: c.Number}
}

func (x Taxii) Collections(ctx context.Context, root string) ([]taxii.Collection, error) {
	list, err := x.Exchange.Collections(ctx, root)
	out := make([]taxii.Collection, len(list))
	for i, c := range list {
		out[i] = collectionOf(c)
	}
	return out, err
}

func (x Taxii) Collection(ctx context.Context, root, name string) (taxii.Collection, error) {
	c, err := x.Exchange.Collection(ctx, root, name)
	return collectionOf(c), err
}

func (x Taxii) Page(ctx context.Context, c *taxii.Collection, f taxii.Filter, visit func(*taxii.Row) error) (bool, error) {
	var row taxii.Row
	return x.Exchange.Page(ctx, &exchange.Collection{Number: c.Number, CanRead: c.CanRead}, exchange.Filter{IDs: f.IDs, Types: f.Types, Versions: f.Versions,
		After: exchange.Position(f.After), Limit: f.Limit, MaxBytes: f.MaxBytes, Content: f.Content}, func(r *exchange.Row) error {
		row = taxii.Row{At: taxii.Position(r.At), ID: r.ID, Version: r.Version, Bytes: r.Bytes}
		return visit(&row)
	})
}

func (x Taxii) Post(ctx context.Context, root, collection string, objects iter.Seq2[*admit.Object, error], defines bool, a taxii.Answer) ([]byte, error) {
	return x.Exchange.Post(ctx, exchange.Posting{Root: root, Collection: collection, Objects: Admitted(objects), MayDefine: defines, Answer: answer{a}})
}

func (x Taxii) Spool() taxii.Spool { return spool.New(x.dir) }

// answer fits an answer of the wire to the store.
type answer struct{ taxii.Answer }

func (a answer) Refuse(d exchange.Detail) { a.Answer.Refuse(d.ID, d.Version, d.Message) }

// Admitted fits objects that were read and checked to the store.
func Admitted(objects iter.Seq2[*admit.Object, error]) iter.Seq2[*exchange.Object, error] {
	return func(yield func(*exchange.Object, error) bool) {
		for o, err := range objects {
			var out *exchange.Object
			if refused, ok := errors.AsType[*admit.Refused](err); ok {
				err = &exchange.Refusal{ID: refused.ID, Version: refused.Version, Message: refused.Error()}
			} else if err == nil {
				out = objectOf(o)
			}
			if !yield(out, err) {
				return
			}
		}
	}
}

func objectOf(o *admit.Object) *exchange.Object {
	out := &exchange.Object{ID: o.ID, Type: o.Type, Version: o.Version, Sum: o.Sum, Bytes: o.Bytes, Levels: o.Levels, Marks: o.Marks, Refs: o.Refs, Topics: o.Topics}
	if d := o.Defines; d != nil {
		out.Defines = &exchange.Definition{Kind: exchange.Other, ReleasableTo: d.ReleasableTo, Official: d.Official}
		switch {
		case d.Statement:
			out.Defines.Kind = exchange.Statement
		case d.ReleasableTo != nil:
			out.Defines.Kind = exchange.Release
		}
	}
	return out
}
