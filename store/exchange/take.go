package exchange

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Take takes in parts of an export within a unit of the store, and returns how many of them were new. Objects keep who they came from, their
// markings, their order and the times at which they came into collections; what they refer to can only add to their markings. Another
// content of what is here is a conflict. It is for the operator, whose file is believed.
func Take(ctx context.Context, s engine.Session, t *engine.Tx, list []Record) (fresh int, err error) {
	x := New(s, access.All)
	if err := x.operator("exchange.Take"); err != nil {
		return 0, err
	}
	w := newWork(x, t)
	var objects []*ObjectRecord
	for i := range list {
		r := &list[i]
		new := false
		switch {
		case r.Object != nil:
			objects = append(objects, r.Object)
			continue
		case r.Root != nil:
			new, err = takeRoot(ctx, t, *r.Root)
		case r.Collection != nil:
			new, err = x.takeCollection(ctx, t, r.Collection)
			w.read = false // it may be a query
		default:
			if err = access.Check(concord.Marking{TLP: concord.TLPAmber, ReleasableTo: r.Receiving}); err == nil {
				new, err = receive(ctx, t, r.Receiving)
			}
		}
		if err != nil {
			return 0, err
		}
		if new {
			fresh++
		}
	}
	n, err := w.takeObjects(ctx, objects)
	return fresh + n, err
}

func takeRoot(ctx context.Context, t *engine.Tx, r Root) (bool, error) {
	if !rootName.MatchString(r.Name) {
		return false, &concord.Error{Code: concord.CodeInvalid, Msg: r.Name + " is no name of an API root"}
	}
	n, err := t.Exec(ctx, `insert into api_root (name, title, description) values ($1, $2, $3)
		on conflict (name) do update set title = excluded.title, description = excluded.description where (api_root.name, api_root.title, api_root.description) = ($4, $5, '')`,
		r.Name, r.Title, r.Description, firstRoot.Name, firstRoot.Title)
	return n > 0, err
}

func (x *Exchange) takeCollection(ctx context.Context, t *engine.Tx, r *CollectionRecord) (bool, error) {
	c := Collection{ID: r.ID, Root: r.Root, Alias: r.Alias, Title: r.Title, Description: r.Description, Query: r.Query}
	if r.Marking != nil {
		c.Marking = *r.Marking
	}
	if err := x.complete(&c); err != nil {
		return false, err
	}
	var root, query string
	err := t.Row(ctx, "select root, query from collection where id = $1", c.ID).Scan(&root, &query)
	if errors.Is(err, sql.ErrNoRows) {
		return true, x.add(ctx, t, &c, r.Grants)
	}
	if err == nil && (root != c.Root || query != c.Query.text()) {
		err = &concord.Error{Code: concord.CodeConflict, Msg: "the collection " + c.ID + " is here with another API root or query", Hint: "import into an empty folder"}
	}
	return false, err
}

// takeObjects files objects in chunks of different ids.
func (w *work) takeObjects(ctx context.Context, list []*ObjectRecord) (fresh int, err error) {
	if len(list) == 0 {
		return 0, nil
	}
	numbers := map[string]int64{}
	if err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		var id string
		var n int64
		err := rows.Scan(&id, &n)
		numbers[id] = n
		return err
	}, "select id, n from collection"); err != nil {
		return 0, err
	}
	for start := 0; start < len(list); {
		end, ids := start, map[string]bool{}
		for ; end < len(list) && list[end].Object != nil && !ids[list[end].Object.ID]; end++ {
			ids[list[end].Object.ID] = true
		}
		if end == start {
			return 0, &concord.Error{Code: concord.CodeInternal, Msg: "an object of an export was not checked"}
		}
		n, err := w.takeChunk(ctx, list[start:end], numbers)
		if err != nil {
			return 0, err
		}
		fresh, start = fresh+n, end
	}
	return fresh, nil
}

func (w *work) takeChunk(ctx context.Context, list []*ObjectRecord, numbers map[string]int64) (int, error) {
	ids := make([]string, len(list))
	for i, r := range list {
		ids[i] = r.Object.ID
	}
	have, err := w.existing(ctx, ids)
	if err != nil {
		return 0, err
	}
	var fresh, known []*pending
	for _, r := range list {
		p, err := w.taken(ctx, r, numbers)
		if err != nil {
			return 0, err
		}
		p.old = have[r.Object.ID]
		i := slices.IndexFunc(p.old, func(o old) bool { return o.origin == p.origin && o.ver == p.ver })
		switch {
		case i < 0:
			fresh = append(fresh, p)
		case p.old[i].sum != p.Sum:
			return 0, &concord.Error{Code: concord.CodeConflict, Msg: "the version " + p.version + " of the object " + p.ID + " is here with other content", Hint: "import into an empty folder, or leave it out"}
		default:
			p.seq, p.label = p.old[i].seq, p.old[i].label
			known = append(known, p)
		}
	}
	for _, p := range fresh {
		if err := w.define(ctx, p.ID, p.origin, p.Defines); err != nil {
			return 0, err
		}
	}
	if err := w.file(ctx, fresh, nil); err != nil {
		return 0, err
	}
	for _, p := range fresh {
		if err := w.tombs(ctx, p); err != nil {
			return 0, err
		}
		if p.Defines == nil {
			continue
		}
		if err := w.resolve(ctx, p.ID); err != nil { // what is here may have waited for it
			return 0, err
		}
	}
	return len(fresh), w.again(ctx, known)
}

// taken makes a row of the log of a record.
func (w *work) taken(ctx context.Context, r *ObjectRecord, numbers map[string]int64) (*pending, error) {
	o := r.Object
	now := w.t.Stamp()
	p := &pending{Object: o, version: r.Version, origin: r.Origin, by: r.By, added: now, logged: min(r.Added, now), told: map[int64]int64{}, lost: map[int64]Place{}}
	if p.by == "" {
		p.by = w.x.s.View().Principal
	}
	ver, ok := Micros(r.Version)
	if p.ver = ver; !ok || o.Version != "" && o.Version != r.Version || r.Origin == "" || len(r.Own) == 0 {
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "the object " + o.ID + " comes without its version, its marking or where it came from"}
	}
	for _, m := range slices.Concat(r.Own, r.Label) {
		if err := access.Check(m); err != nil {
			return nil, err
		}
	}
	var err error
	if p.own, err = w.x.s.Intern(ctx, w.t, access.Join(r.Own...)); err == nil {
		p.held, err = w.x.s.Intern(ctx, w.t, access.Join(slices.Concat(r.Own, r.Label)...))
	}
	for _, in := range r.In {
		if n := numbers[in.Collection]; n != 0 {
			p.told[n] = min(in.At, now)
		}
	}
	for _, gone := range r.Gone {
		if n := numbers[gone.Collection]; n != 0 {
			p.lost[n] = gone
		}
	}
	return p, err
}

// tombs sets the tombstones that an object has.
func (w *work) tombs(ctx context.Context, p *pending) error {
	for n, gone := range p.lost {
		if _, err := w.t.Exec(ctx, "insert into collection_gone (collection, id, ver, seq, label, at, by) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
			n, p.ID, p.ver, p.seq, p.label, min(gone.At, w.t.Stamp()), gone.By); err != nil {
			return err
		}
	}
	return nil
}

// again enters what is in the log already into the collections that it is told to be in and is not, unless it was deleted there.
func (w *work) again(ctx context.Context, known []*pending) error {
	queries, err := w.saved(ctx)
	if err != nil {
		return err
	}
	var entries []entry
	for _, p := range known {
		for n, at := range p.told {
			var in bool
			if err := w.t.Row(ctx, `select exists (select 1 from collection_entry where seq = $1 and collection = $2)
				or exists (select 1 from collection_gone where seq = $1 and collection = $2)`, p.seq, n).Scan(&in); err != nil {
				return err
			}
			if in || slices.ContainsFunc(queries, func(c Collection) bool { return c.Number == n }) {
				continue
			}
			fold, err := w.fold(ctx, p)
			if err != nil {
				return err
			}
			entries = append(entries, entry{n, at, p.seq, p.label, p.Type, fold})
		}
	}
	return w.entries(ctx, entries)
}
