package exchange

import (
	"context"
	"database/sql"
	"maps"
	"slices"
	"strings"

	"concord/access"
	"concord/store/engine"
)

// verified lets go what was held back for nothing but that it refers to these ids, which were a candidate's and are verified now: it comes
// as a new entry, and so does what refers to that in turn. Other labels stay as they are.
func (w *work) verified(ctx context.Context, ids []string) error {
	for len(ids) > 0 {
		rows, err := w.heldBack(ctx, ids)
		if err != nil || len(rows) == 0 {
			return err
		}
		if err := w.settle(ctx, rows); err != nil {
			return err
		}
		freed := map[string]bool{}
		for _, r := range rows {
			held := w.labels[r.label]
			free, err := w.label(ctx, r.now)
			if err != nil {
				return err
			}
			if len(free.Candidates()) >= len(held.Candidates()) {
				continue
			}
			if err := w.letGo(ctx, r); err != nil {
				return err
			}
			freed[r.id] = true
		}
		ids = slices.Sorted(maps.Keys(freed))
	}
	return nil
}

// heldBack finds the rows of ids, and those that refer to them, that are held back for candidates which they are not themselves. What was
// deleted stays so.
func (w *work) heldBack(ctx context.Context, ids []string) (out []*waiting, err error) {
	err = engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		r := &waiting{}
		var refs string
		err := rows.Scan(&r.seq, &r.id, &r.ver, &r.label, &r.own, &r.kind, &r.topics, &r.origin, &refs)
		r.refs = strings.Fields(refs)
		out = append(out, r)
		return err
	}, `select o.seq, o.id, o.ver, o.label, o.own, o.type, o.topics, o.origin, o.refs from object_log o
		where (o.seq in (select r.seq from json_each($1) j cross join object_ref r on r.target = j.value) or o.id in (select value from json_each($1)))
		and o.own <> o.label and not exists (select 1 from collection_gone g where g.collection in (select n from collection) and g.id = o.id and g.seq = o.seq)
		order by o.seq`, list(ids))
	var held []*waiting
	for _, r := range out {
		label, own := access.Label{}, access.Label{}
		if err == nil {
			label, err = w.label(ctx, r.label)
		}
		if err == nil {
			own, err = w.label(ctx, r.own)
		}
		if err == nil && len(label.Candidates()) > len(own.Candidates()) {
			r.now, err = w.x.s.Intern(ctx, w.t, label.Verified().Unverified(own.Candidates()...))
			held = append(held, r)
		}
	}
	return held, err
}

// letGo files a row anew, at the end of the log, with what uses it.
func (w *work) letGo(ctx context.Context, r *waiting) error {
	if err := w.reappear(ctx, r); err != nil {
		return err
	}
	var seq int64
	if err := w.t.Row(ctx, "select max(seq) from object_log").Scan(&seq); err != nil {
		return err
	}
	if _, err := w.t.Exec(ctx, "update object_use set anchor = $1 where anchor = $2", seq, r.seq); err != nil {
		return err
	}
	_, err := w.t.Exec(ctx, "update object_use set copy = $1 where copy = $2", seq, r.seq)
	return err
}

// judged are the ids of what is rendered as verified, and was in the log as a candidate's.
func (w *work) judged(ctx context.Context, list []Rendered, have map[string][]old) (ids []string, err error) {
	for i := range list {
		r := &list[i]
		if r.Shared { // that a record has it too tells nothing of another
			continue
		}
		now, err := w.label(ctx, r.Label)
		if err != nil {
			return nil, err
		}
		for _, o := range have[r.ID] {
			was, err := w.label(ctx, o.label)
			if err != nil {
				return nil, err
			}
			if len(was.Candidates()) > 0 && len(now.Candidates()) == 0 && o.by == "" {
				ids = append(ids, r.ID)
				break
			}
		}
	}
	return ids, nil
}

// verifiedFirst puts the labels of candidates behind the others.
func (w *work) verifiedFirst(ctx context.Context, labels []int64) ([]int64, error) {
	var first, last []int64
	for _, n := range labels {
		l, err := w.label(ctx, n)
		if err != nil {
			return nil, err
		}
		if len(l.Candidates()) == 0 {
			first = append(first, n)
		} else {
			last = append(last, n)
		}
	}
	return append(first, last...), nil
}
