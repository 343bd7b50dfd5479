package store

import (
	"context"
	"database/sql"

	"concord"
)

// Changed is the current version of an incident, and its place in the order of all versions. N is for the
// caller's cursor and is not to be shown: its gaps tell of what is hidden.
type Changed struct {
	IncidentRow
	N int64
}

// Changes returns the incidents whose current version came after a place in the order of versions, in that
// order, with their evidence. An incident that changed several times is there once. upTo is how far all
// was looked at: begin there the next time.
func (h *Handle) Changes(ctx context.Context, after int64, limit int) (list []Changed, upTo int64, err error) {
	const op = "store.Changes"
	limit = clampLimit(limit)
	if upTo, err = h.NewestChange(ctx); err != nil || upTo <= after {
		return nil, max(after, upTo), err
	}
	list, err = read(ctx, h, op, func(rows *sql.Rows, c *Changed) (err error) {
		c.IncidentRow, err = h.scanIncident(rows, true, &c.N)
		return err
	}, "select i.n, "+incidentColumns+", b.evidence"+incidentFrom+"where i.n > $2 and i.n <= $3 and +i.label "+mayRead+" and +i."+isCurrent+" order by i.n limit $4",
		after, upTo, limit)
	if err != nil {
		return nil, after, err
	}
	if len(list) == limit {
		upTo = list[len(list)-1].N
	}
	incs := make([]*concord.Incident, len(list))
	for i := range list {
		incs[i] = &list[i].Incident
	}
	return list, upTo, fault(op, h.hideLinks(ctx, incs))
}

// NewestChange returns the end of the order of versions.
func (h *Handle) NewestChange(ctx context.Context) (n int64, err error) {
	err = h.db().Row(ctx, "select coalesce(max(n), 0) from incident").Scan(&n)
	return n, fault("store.NewestChange", err)
}
