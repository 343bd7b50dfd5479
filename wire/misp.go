package wire

import (
	"context"
	"fmt"
	"slices"

	"concord"
	"concord/access"
	"concord/misp"
	"concord/mispfeed"
	"concord/store"
	"concord/store/exchange"
)

// MispCollection is the alias of the collection that events of others are kept in, in the default API root.
const MispCollection = "misp"

// Misp fits a store to what the feed asks for, for one reader.
type Misp struct {
	h *store.Handle
	x *exchange.Exchange
}

// NewMisp returns what gives the store to each reader.
func NewMisp(s *store.Store) func(concord.View, access.Functions) mispfeed.Store {
	return func(v concord.View, do access.Functions) mispfeed.Store {
		h := s.As(v)
		return Misp{h, h.Exchange(do)}
	}
}

func (m Misp) Incidents(ctx context.Context, cursor string, evidence bool) ([]concord.Incident, string, error) {
	p, err := m.h.Incidents(ctx, store.Filter{State: AllStates, IncludeAggregates: true, WithEvidence: evidence, Oldest: true, Limit: 100, Cursor: cursor})
	out := make([]concord.Incident, len(p.Rows))
	for i, r := range p.Rows {
		out[i] = held(r)
	}
	return out, p.Next, err
}

// held is a record with one marking for all that hold.
func held(r store.IncidentRow) concord.Incident {
	r.Incident.Marking = access.Join(r.Markings...).Marking()
	return r.Incident
}

func (m Misp) Incident(ctx context.Context, id concord.IncidentID) (*concord.Incident, error) {
	row, err := m.h.IncidentRecord(ctx, id, 0)
	if err != nil {
		return nil, err
	}
	inc := held(*row)
	return &inc, nil
}

// eventBytes bounds what is in memory of the events of a page.
const eventBytes = 4 << 20

func (m Misp) Events(ctx context.Context, cursor string) (page [][]byte, next string, err error) {
	c, err := m.x.Collection(ctx, exchange.DefaultRoot, MispCollection)
	if concord.CodeOf(err) == concord.CodeNotFound || err == nil && !c.CanRead {
		return nil, "", nil
	}
	if err != nil {
		return nil, "", err
	}
	f := exchange.Filter{Types: []string{misp.Type}, Limit: 100, MaxBytes: eventBytes, Content: true}
	if cursor != "" {
		if _, err := fmt.Sscanf(cursor, "%d.%d", &f.After.Added, &f.After.Seq); err != nil {
			return nil, "", err
		}
	}
	more, err := m.x.Page(ctx, &c, f, func(r *exchange.Row) error {
		page, next = append(page, slices.Clone(r.Bytes)), fmt.Sprintf("%d.%d", r.At.Added, r.At.Seq)
		return nil
	})
	if !more {
		next = ""
	}
	return page, next, err
}

func (m Misp) Event(ctx context.Context, uuid string) (kept []byte, err error) {
	missing := &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such event"}
	c, err := m.x.Collection(ctx, exchange.DefaultRoot, MispCollection)
	if err != nil {
		return nil, err
	}
	if !c.CanRead {
		return nil, missing
	}
	_, err = m.x.Page(ctx, &c, exchange.Filter{IDs: []string{misp.KeptID(uuid)}, Limit: 1, Content: true}, func(r *exchange.Row) error {
		kept = slices.Clone(r.Bytes)
		return nil
	})
	if err == nil && kept == nil {
		err = missing
	}
	return kept, err
}
