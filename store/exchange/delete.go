package exchange

import (
	"context"
	"database/sql"
	"slices"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Delete takes versions of an object out of a collection: those of the filter that the reader may see, all when
// it names none. They leave a tombstone, and do not come back by another post. Only what one's own
// organisation posted can be deleted, but for the operator. Nothing at all to delete is an error.
func (x *Exchange) Delete(ctx context.Context, root, collection, id string, versions []string) error {
	const op = "exchange.Delete"
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		c, err := x.one(ctx, t, root, collection)
		if err != nil {
			return err
		}
		if !c.CanWrite || !c.CanRead {
			return &concord.Error{Code: concord.CodeForbidden, Msg: "deleting needs the rights to read and to write this collection"}
		}
		w := newWork(x, t)
		found, err := w.matched(ctx, &c, id, versions)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return missing("", "object")
		}
		for _, g := range found {
			if g.origin != x.s.View().Org && x.operator("") != nil {
				return &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation that posted an object can delete it"}
			}
			if err := w.bury(ctx, c.Number, g); err != nil {
				return err
			}
			if err := w.forget(ctx, g); err != nil {
				return err
			}
		}
		label, err := x.s.Intern(ctx, t, access.Join(concord.DefaultMarking(x.s.Node())))
		if err != nil {
			return err
		}
		_, err = t.Exec(ctx, "insert into audit (at, by, act, object, why, label) values ($1, $2, 'exchange/delete', $3, $4, $5)",
			t.Stamp(), x.s.View().Principal, "collection/"+c.ID, id, label)
		return err
	})
}

// found is an entry that is to be deleted.
type found struct {
	old
	added int64
}

// matched finds the entries of an object that the reader may see and that the versions choose.
func (w *work) matched(ctx context.Context, c *Collection, id string, versions []string) ([]found, error) {
	var all []found
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		f := found{old: old{id: id}}
		err := rows.Scan(&f.added, &f.seq, &f.ver, &f.version, &f.label, &f.origin, &f.by)
		all = append(all, f)
		return err
	}, `select e.added, e.seq, o.ver, o.version, e.label, o.origin, o.by from object_log o join collection_entry e on e.seq = o.seq
		where o.id = $1 and e.collection = $2 order by e.added, e.seq`, id, c.Number)
	if err != nil {
		return nil, err
	}
	var seen []found
	for _, f := range all {
		may, err := w.mayRead(ctx, f.label)
		if err != nil {
			return nil, err
		}
		if may {
			seen = append(seen, f)
		}
	}
	return chosen(seen, versions), nil
}

// chosen are the entries that the versions name.
func chosen(seen []found, versions []string) []found {
	if len(versions) == 0 || len(seen) == 0 || slices.Contains(versions, "all") {
		return seen
	}
	var want []int64
	for _, v := range versions {
		switch us, ok := Micros(v); {
		case v == "last":
			want = append(want, slices.MaxFunc(seen, byVersion).ver)
		case v == "first":
			want = append(want, slices.MinFunc(seen, byVersion).ver)
		case ok:
			want = append(want, us)
		}
	}
	return slices.DeleteFunc(seen, func(f found) bool { return !slices.Contains(want, f.ver) })
}

func byVersion(a, b found) int { return int(max(-1, min(1, a.ver-b.ver))) }

// bury takes an entry out and sets its tombstone.
func (w *work) bury(ctx context.Context, collection int64, f found) error {
	if _, err := w.t.Exec(ctx, "delete from collection_entry where collection = $1 and added = $2 and seq = $3", collection, f.added, f.seq); err != nil {
		return err
	}
	if err := w.count(ctx, collection, f.label, -1); err != nil {
		return err
	}
	_, err := w.t.Exec(ctx, "insert into collection_gone (collection, id, ver, seq, label, at, by) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
		collection, f.id, f.ver, f.seq, f.label, w.t.Stamp(), w.x.s.View().Principal)
	return err
}

// forget takes an object that is in no collection any more that is posted to out of the saved queries too.
// What this node renders itself stays in them.
func (w *work) forget(ctx context.Context, f found) error {
	if f.by == "" {
		return nil
	}
	entries, _, _, err := w.places(ctx, f.seq)
	if err != nil {
		return err
	}
	queries, err := w.saved(ctx)
	if err != nil {
		return err
	}
	isQuery := func(e entry) bool {
		return slices.ContainsFunc(queries, func(c Collection) bool { return c.Number == e.collection })
	}
	if slices.ContainsFunc(entries, func(e entry) bool { return !isQuery(e) }) {
		return nil
	}
	for _, e := range entries {
		f.added, f.label = e.added, e.label
		if err := w.bury(ctx, e.collection, f); err != nil {
			return err
		}
	}
	return nil
}
