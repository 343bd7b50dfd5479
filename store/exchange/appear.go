package exchange

import (
	"context"
	"slices"
)

// reappear moves a row of the log that nobody could read to the end, with its entries: those who poll have not
// passed it.
func (w *work) reappear(ctx context.Context, r *waiting) error {
	if err := w.stamp(ctx); err != nil {
		return err
	}
	entries, _, _, err := w.places(ctx, r.seq)
	if err != nil {
		return err
	}
	seq, err := w.lastSeq(ctx)
	if err != nil {
		return err
	}
	seq++
	if _, err := w.t.Exec(ctx, "update object_log set seq = $1, added = $2, label = $3, own = $4 where seq = $5", seq, w.t.Stamp(), r.now, r.own, r.seq); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update sqlite_sequence set seq = $1 where name = 'object_log'", seq); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update object_wait set seq = $1 where seq = $2", seq, r.seq); err != nil {
		return err
	}
	for _, ref := range r.refs {
		if _, err := w.t.Exec(ctx, "update object_ref set seq = $1 where target = $2 and seq = $3", seq, ref, r.seq); err != nil {
			return err
		}
	}
	return w.move(ctx, r, entries, seq)
}

// move takes the entries of a row to its new place, and enters it where a query takes it now.
func (w *work) move(ctx context.Context, r *waiting, entries []entry, seq int64) error {
	queries, err := w.saved(ctx)
	if err != nil {
		return err
	}
	label, err := w.label(ctx, r.now)
	if err != nil {
		return err
	}
	var news []entry
	for _, e := range entries {
		if _, err := w.t.Exec(ctx, "delete from collection_entry where collection = $1 and added = $2 and seq = $3", e.collection, e.added, r.seq); err != nil {
			return err
		}
		if err := w.count(ctx, e.collection, e.label, -1); err != nil {
			return err
		}
		if slices.ContainsFunc(queries, func(c Collection) bool { return c.Number == e.collection }) {
			continue // asked anew below
		}
		news = append(news, entry{e.collection, w.t.Stamp(), seq, r.now, r.kind, e.fold})
	}
	for i := range queries {
		if queries[i].Query.takes(r.kind, r.origin, r.topics, label) {
			news = append(news, entry{queries[i].Number, w.t.Stamp(), seq, r.now, r.kind, foldCopy | foldOlder | foldNewer})
		}
	}
	return w.entries(ctx, news)
}
