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

// orphans raises copies of shared objects to which nothing of their label refers any more: places and definitions of a
// record go with it.
func (w *work) orphans(ctx context.Context) error {
	for len(w.raised) > 0 {
		r := w.raised[0]
		w.raised = w.raised[1:]
		var refs string
		err := w.t.Row(ctx, "select refs from object_log where seq = $1", r.seq).Scan(&refs)
		if errors.Is(err, sql.ErrNoRows) {
			continue // it has come anew since
		}
		if err != nil {
			return err
		}
		var alone []int64
		err = engine.Each(ctx, w.t, func(rows *sql.Rows) error {
			var seq int64
			err := rows.Scan(&seq)
			alone = append(alone, seq)
			return err
		}, `select o.seq from json_each($1) j cross join object_log o on o.id = j.value where o.shared = 1 and o.label = $2
			and not exists (select 1 from object_ref r join object_log u on u.seq = r.seq where r.target = o.id and u.label = $2)`, list(strings.Fields(refs)), r.was)
		if err != nil {
			return err
		}
		for _, seq := range alone {
			if err := w.relabel(ctx, seq, r.now); err != nil {
				return err
			}
		}
	}
	return nil
}
