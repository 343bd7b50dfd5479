package exchange

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"concord/access"
	"concord/store/engine"
)

// RaiseOlder gives the earlier versions of what this node rendered at least the label of the new one,
// and what refers to them too: whoever may not read a record any more gets no older version of it.
func RaiseOlder(ctx context.Context, s engine.Session, t *engine.Tx, list []Rendered) error {
	w := newWork(New(s, access.All), t)
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	have, err := w.existing(ctx, ids)
	if err != nil {
		return err
	}
	raised := map[string]int64{}
	for i := range list {
		r := &list[i]
		ver, _ := Micros(r.Version)
		for _, o := range have[r.ID] {
			if o.origin != r.Origin || o.ver >= ver {
				continue
			}
			joined, err := w.join(ctx, o.label, r.Label)
			if err != nil {
				return err
			}
			if joined == o.label {
				continue
			}
			if err := w.relabel(ctx, o.seq, joined); err != nil {
				return err
			}
			raised[r.ID] = joined
		}
	}
	if err := w.follow(ctx, raised); err != nil {
		return err
	}
	return w.orphans(ctx)
}

// raisedRow is a row of the log whose label was made stricter.
type raisedRow struct{ seq, was, now int64 }

// orphans takes raised records away from the shared objects that they use. A copy that no other record of its label uses is
// raised with them; any other takes its place from the next.
func (w *work) orphans(ctx context.Context) error {
	for len(w.raised) > 0 {
		r := w.raised[0]
		w.raised = w.raised[1:]
		type use struct{ copy, slot int64 }
		var uses []use
		err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
			var u use
			err := rows.Scan(&u.copy, &u.slot)
			uses = append(uses, u)
			return err
		}, "select copy, slot from object_use where anchor = $1", r.seq)
		if err != nil || len(uses) == 0 {
			if err != nil {
				return err
			}
			continue
		}
		if _, err := w.t.Exec(ctx, "delete from object_use where anchor = $1", r.seq); err != nil {
			return err
		}
		for _, u := range uses {
			if err := w.unused(ctx, u.copy, r); err != nil {
				return err
			}
		}
	}
	return nil
}

// unused looks after a copy that a record does not use any more.
func (w *work) unused(ctx context.Context, copied int64, r raisedRow) error {
	var label, slot, added int64
	err := w.t.Row(ctx, "select label from object_log where seq = $1", copied).Scan(&label)
	if errors.Is(err, sql.ErrNoRows) || err == nil && label != r.was {
		return nil
	}
	if err != nil {
		return err
	}
	err = w.t.Row(ctx, "select slot, added from object_use where copy = $1 order by slot limit 1", copied).Scan(&slot, &added)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return w.relabel(ctx, copied, r.now)
	case err != nil || slot == copied:
		return err
	}
	return w.settleAt(ctx, copied, slot, added)
}

// settleAt moves a row of the log to a place that was kept free for it.
func (w *work) settleAt(ctx context.Context, from, slot, added int64) error {
	var refs string
	var was int64
	if err := w.t.Row(ctx, "select refs, added from object_log where seq = $1", from).Scan(&refs, &was); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update object_log set seq = $1, added = $2 where seq = $3", slot, added, from); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update collection_entry set seq = $1, added = case when added = $2 then $3 else added end where seq = $4", slot, was, added, from); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update object_use set copy = $1 where copy = $2", slot, from); err != nil {
		return err
	}
	for _, ref := range strings.Fields(refs) {
		if _, err := w.t.Exec(ctx, "update object_ref set seq = $1 where target = $2 and seq = $3", slot, ref, from); err != nil {
			return err
		}
	}
	return nil
}

// uses notes the records' use of shared objects.
func (w *work) uses(ctx context.Context, anchor int64, list [][2]int64) error {
	rows := make([][]any, len(list))
	for i, u := range list {
		rows[i] = []any{u[0], u[1], w.t.Stamp(), anchor}
	}
	return w.many(ctx, "insert or ignore into object_use (copy, slot, added, anchor) values ", 4, rows)
}
