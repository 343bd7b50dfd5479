package exchange

import (
	"context"
	"database/sql"
	"math"
	"slices"
	"strings"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// pending is an object on its way into the log.
type pending struct {
	*Object
	version    string
	ver        int64
	own, label int64
	origin, by string
	marked     *marked // of one that waits for definitions
	added      int64   // in the collection that it came to
	old        []old   // other versions and copies
	seq        int64
	topics     string
	shared     bool

	// Of one that an export tells of.
	held   int64           // its label there; 0 for none
	logged int64           // when it came into the log, µs; 0 is now
	told   map[int64]int64 // when it came into collections, by their numbers
	lost   map[int64]Place // from which it was deleted
}

// old is a row of the log.
type old struct {
	seq, ver, label, own         int64
	id, version, origin, by, sum string
}

const oldSQL = "select o.seq, o.ver, o.label, o.own, o.id, o.version, o.origin, o.by, o.sha256 from object_log o where o.id in (select value from json_each($1)) order by o.seq"

// existing finds the rows of ids.
func (w *work) existing(ctx context.Context, ids []string) (map[string][]old, error) {
	out := map[string][]old{}
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		var o old
		err := rows.Scan(&o.seq, &o.ver, &o.label, &o.own, &o.id, &o.version, &o.origin, &o.by, &o.sum)
		out[o.id] = append(out[o.id], o)
		return err
	}, oldSQL, list(ids))
	return out, err
}

// file logs objects of different ids, with entries in the collection that they came to, if any, and in those
// whose query takes them. Their own labels are known.
func (w *work) file(ctx context.Context, chunk []*pending, to *Collection) error {
	if len(chunk) == 0 {
		return nil
	}
	if err := w.stamp(ctx); err != nil {
		return err
	}
	seq, err := w.lastSeq(ctx)
	if err != nil {
		return err
	}
	for i, p := range chunk {
		if p.topics = topicText(p.Topics); p.seq == 0 {
			p.seq = seq + 1 + int64(i)
		}
	}
	if err := w.referring(ctx, chunk); err != nil {
		return err
	}
	raised, err := w.older(ctx, chunk)
	if err != nil {
		return err
	}
	if err := w.insert(ctx, chunk); err != nil {
		return err
	}
	if err := w.enter(ctx, chunk, to); err != nil {
		return err
	}
	if err := w.follow(ctx, raised); err != nil {
		return err
	}
	return w.orphans(ctx)
}

// lastSeq is the highest number that the log has given.
func (w *work) lastSeq(ctx context.Context) (seq int64, err error) {
	err = w.t.Row(ctx, `select max(coalesce((select seq from sqlite_sequence where name = 'object_log'), 0),
		coalesce((select max(seq) from object_log), 0))`).Scan(&seq)
	return seq, err
}

func (w *work) insert(ctx context.Context, chunk []*pending) error {
	var rows, refs [][]any
	for _, p := range chunk {
		logged := w.t.Stamp()
		if p.logged > 0 {
			logged = p.logged
		}
		rows = append(rows, []any{p.seq, p.ID, p.version, p.ver, p.Type, p.topics, logged, p.label, p.own, strings.Join(p.Refs, " "), p.origin, p.by, p.Sum, p.Bytes, p.shared})
		for _, r := range p.Refs {
			refs = append(refs, []any{r, p.seq})
		}
		if err := w.wait(ctx, p.seq, p.label, p.marked); err != nil {
			return err
		}
	}
	if err := w.many(ctx, "insert into object_log (seq, id, version, ver, type, topics, added, label, own, refs, origin, by, sha256, bytes, shared) values ", 15, rows); err != nil {
		return err
	}
	slices.SortFunc(refs, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	return w.many(ctx, "insert or ignore into object_ref (target, seq) values ", 2, refs)
}

// entry is a place in a collection.
type entry struct {
	collection, added, seq, label int64
	kind                          string
	fold                          int
}

// enter puts what is in the log into collections.
func (w *work) enter(ctx context.Context, chunk []*pending, to *Collection) error {
	queries, err := w.saved(ctx)
	if err != nil {
		return err
	}
	var entries []entry
	for _, p := range chunk {
		fold, err := w.fold(ctx, p)
		if err != nil {
			return err
		}
		if to != nil {
			entries = append(entries, entry{to.Number, p.added, p.seq, p.label, p.Type, fold})
		}
		for n, at := range p.told {
			if !slices.ContainsFunc(queries, func(c Collection) bool { return c.Number == n }) {
				entries = append(entries, entry{n, at, p.seq, p.label, p.Type, fold})
			}
		}
		if len(queries) == 0 {
			continue
		}
		label, err := w.label(ctx, p.label)
		if err != nil {
			return err
		}
		for i := range queries {
			n := queries[i].Number
			if _, lost := p.lost[n]; lost || !queries[i].Query.takes(p.Type, p.origin, p.topics, label) {
				continue
			}
			at := w.t.Stamp()
			if told := p.told[n]; told > 0 {
				at = told
			}
			entries = append(entries, entry{n, at, p.seq, p.label, p.Type, fold})
		}
	}
	return w.entries(ctx, entries)
}

func (w *work) entries(ctx context.Context, entries []entry) error {
	if len(entries) == 0 {
		return nil
	}
	if err := w.stamp(ctx); err != nil {
		return err
	}
	rows := make([][]any, len(entries))
	counts := map[[2]int64]int64{}
	for i, e := range entries {
		rows[i] = []any{e.collection, e.added, e.seq, e.label, e.kind, e.fold}
		counts[[2]int64{e.collection, e.label}]++
	}
	if err := w.many(ctx, "insert or fail into collection_entry (collection, added, seq, label, type, fold) values ", 6, rows); err != nil {
		return err
	}
	for key, n := range counts {
		if err := w.count(ctx, key[0], key[1], n); err != nil {
			return err
		}
	}
	return nil
}

// count keeps how many entries a collection has of a label.
func (w *work) count(ctx context.Context, collection, label, n int64) error {
	_, err := w.t.Exec(ctx, `insert into collection_label (collection, label, n) values ($1, $2, $3)
		on conflict (collection, label) do update set n = n + excluded.n`, collection, label, n)
	return err
}

// What a fold says of other entries of the same id.
const (
	foldCopy  = 1 // the same version is there once more
	foldOlder = 2 // a later version is there
	foldNewer = 4 // an earlier version is there
)

// fold compares an object with what else is there of its id, and tells those whose place it takes: the others know already
// that they are not the first or the last. It may say too much: then a page looks closer, and finds that it is not so.
func (w *work) fold(ctx context.Context, p *pending) (int, error) {
	fold, newest, oldest := 0, int64(math.MinInt64), int64(math.MaxInt64)
	for _, o := range p.old {
		if o.seq == p.seq {
			continue
		}
		newest, oldest = max(newest, o.ver), min(oldest, o.ver)
		switch {
		case o.ver < p.ver:
			fold |= foldNewer
		case o.ver > p.ver:
			fold |= foldOlder
		default:
			fold |= foldCopy
		}
	}
	for _, o := range p.old {
		its := 0
		if o.ver == newest && o.ver < p.ver {
			its |= foldOlder
		}
		if o.ver == oldest && o.ver > p.ver {
			its |= foldNewer
		}
		if o.ver == p.ver {
			its |= foldCopy
		}
		if its == 0 || o.seq == p.seq {
			continue
		}
		if _, err := w.t.Exec(ctx, "update collection_entry set fold = fold | $1 where seq = $2 and fold & $1 <> $1", its, o.seq); err != nil {
			return 0, err
		}
	}
	return fold, nil
}

// backfill gives a new saved query what the log has for it.
func (w *work) backfill(ctx context.Context, c *Collection) error {
	for after := int64(0); ; {
		var entries []entry
		n := 0
		var labels []int64
		var origins, topics []string
		err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
			e := entry{collection: c.Number}
			var origin, topic string
			var several bool
			if err := rows.Scan(&e.seq, &e.added, &e.label, &e.kind, &origin, &topic, &several); err != nil {
				return err
			}
			if several {
				e.fold = foldCopy | foldOlder | foldNewer
			}
			n, after = n+1, e.seq
			entries, labels, origins, topics = append(entries, e), append(labels, e.label), append(origins, origin), append(topics, topic)
			return nil
		}, `select o.seq, o.added, o.label, o.type, o.origin, o.topics, (select count(*) from object_log v where v.id = o.id) > 1
			from object_log o where o.seq > $1 order by o.seq limit 1000`, after)
		if err != nil {
			return err
		}
		var took []entry
		for i, e := range entries {
			l, err := w.label(ctx, labels[i])
			if err != nil {
				return err
			}
			if c.Query.takes(e.kind, origins[i], topics[i], l) {
				took = append(took, e)
			}
		}
		if err := w.entries(ctx, took); err != nil || n < 1000 {
			return err
		}
	}
}

// Rendered is an object that this node rendered. Its label is known.
type Rendered struct {
	Object
	Label  int64
	Origin string
	Shared bool // named by its content: it belongs to what refers to it
}

// Log appends what this node rendered, within a unit of the store. The same version of the same object is there once for each
// label; with other bytes it is refused, because one id and version has one content.
func Log(ctx context.Context, s engine.Session, t *engine.Tx, list []Rendered) error {
	w := newWork(New(s, access.All), t)
	ids := make([]string, len(list))
	for i := range list {
		ids[i] = list[i].ID
	}
	have, err := w.existing(ctx, ids)
	if err != nil {
		return err
	}
	last, err := w.lastSeq(ctx)
	if err != nil {
		return err
	}
	var fresh []*pending
	var uses [][2]int64
	anchor := int64(0)
	for i := range list {
		r := &list[i]
		slot := last + 1 + int64(i) // also kept free for what is there already
		known, at, err := logged(r, have[r.ID])
		if err != nil {
			return err
		}
		if at == 0 {
			at = slot
		}
		if slices.ContainsFunc(fresh, func(p *pending) bool { return p.ID == r.ID }) {
			continue
		}
		if r.Shared {
			uses = append(uses, [2]int64{at, slot})
		}
		if known {
			continue
		}
		if r.Type == "incident" || anchor == 0 && !r.Shared {
			anchor = slot
		}
		ver, _ := Micros(r.Version)
		fresh = append(fresh, &pending{Object: &r.Object, version: r.Version, ver: ver, own: r.Label, origin: r.Origin, added: t.Stamp(), old: have[r.ID], shared: r.Shared, seq: slot})
	}
	if err := w.file(ctx, fresh, nil); err != nil || len(fresh) == 0 {
		return err
	}
	if anchor != 0 {
		if err := w.uses(ctx, anchor, uses); err != nil {
			return err
		}
	}
	if _, err = t.Exec(ctx, "update sqlite_sequence set seq = max(seq, $1) where name = 'object_log'", last+int64(len(list))); err != nil {
		return err
	}
	judged, err := w.judged(ctx, list, have)
	if err != nil {
		return err
	}
	return w.verified(ctx, judged)
}

// logged reports whether a version is in the log under its label, and where.
func logged(r *Rendered, have []old) (known bool, at int64, err error) {
	for _, o := range have {
		if o.version != r.Version || o.origin != r.Origin {
			continue
		}
		if o.sum != r.Sum {
			return false, 0, &concord.Error{Code: concord.CodeConflict, Msg: "the version " + r.Version + " of the object " + r.ID + " is in the log with other content",
				Hint: "a changed object needs a new version"}
		}
		if o.own == r.Label && o.label == r.Label || o.own == r.Label && !r.Shared {
			known, at = true, o.seq
		}
	}
	return known, at, nil
}
