package exchange

import (
	"context"
	"database/sql"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"concord/store/engine"
)

// referring joins the labels of what the objects refer to to their own. Objects of the chunk that refer to each
// other, in circles too, come out alike.
func (w *work) referring(ctx context.Context, chunk []*pending) error {
	here := map[string]*pending{}
	var ids []string
	for _, p := range chunk {
		here[p.ID] = p
		if p.label = p.own; p.held != 0 {
			p.label = p.held
		}
		ids = append(ids, p.Refs...)
	}
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return here[id] != nil })
	there, err := w.targets(ctx, ids)
	if err != nil {
		return err
	}
	for changed := true; changed; {
		changed = false
		for _, p := range chunk {
			was := p.label
			for _, r := range p.Refs {
				add, err := int64(0), error(nil)
				if q := here[r]; q != nil {
					add = q.label
				} else if add, err = w.pick(ctx, there[r], p.label); err != nil {
					return err
				}
				if p.label, err = w.join(ctx, p.label, add); err != nil {
					return err
				}
			}
			changed = changed || p.label != was
		}
	}
	return nil
}

// targets finds the labels of the newest version of ids, one for each copy.
func (w *work) targets(ctx context.Context, ids []string) (map[string][]int64, error) {
	out, newest := map[string][]int64{}, map[string]int64{}
	if len(ids) == 0 {
		return out, nil
	}
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		var id string
		var ver, label int64
		err := rows.Scan(&id, &ver, &label)
		switch had, ok := newest[id]; {
		case !ok || ver > had:
			newest[id], out[id] = ver, []int64{label}
		case ver == had && !slices.Contains(out[id], label):
			out[id] = append(out[id], label)
		}
		return err
	}, "select o.id, o.ver, o.label from object_log o where o.id in (select value from json_each($1)) order by o.seq", list(ids))
	return out, err
}

// pick chooses among the labels of copies: one that changes nothing, one that the writer may read, or the first; and of these rather
// what is verified.
func (w *work) pick(ctx context.Context, labels []int64, mine int64) (int64, error) {
	labels, err := w.verifiedFirst(ctx, labels)
	if err != nil {
		return 0, err
	}
	chosen, readable := int64(0), false
	for _, l := range labels {
		joined, err := w.join(ctx, mine, l)
		if err != nil || joined == mine {
			return 0, err
		}
		may, err := w.mayRead(ctx, l)
		if err != nil {
			return 0, err
		}
		if chosen == 0 || may && !readable {
			chosen, readable = l, may
		}
	}
	return chosen, nil
}

// older finds the objects that have referred to those of the chunk all along, and raises them. It returns what was raised.
func (w *work) older(ctx context.Context, chunk []*pending) (map[string]int64, error) {
	news := map[string]int64{}
	for _, p := range chunk {
		says := true // something new of the id
		for _, o := range p.old {
			if o.ver >= p.ver { // one more copy of a version lets more see it, not fewer
				says = false
				break
			}
			joined, err := w.join(ctx, o.label, p.label)
			if err != nil {
				return nil, err
			}
			says = says && joined != o.label
		}
		if says {
			news[p.ID] = p.label
		}
	}
	return w.raise(ctx, news)
}

// follow raises what refers to raised objects, until nothing changes.
func (w *work) follow(ctx context.Context, raised map[string]int64) (err error) {
	for len(raised) > 0 && err == nil {
		raised, err = w.raise(ctx, raised)
	}
	return err
}

// raise joins labels to those of the objects that refer to these ids, and returns the ids of those that changed. Many may
// refer to one id, and few of them change: which labels they have is asked first, until none has to.
func (w *work) raise(ctx context.Context, ids map[string]int64) (map[string]int64, error) {
	names := slices.Sorted(maps.Keys(ids))
	changed := map[string]int64{}
	for again := len(names) > 0; again; {
		again = false
		kinds, err := w.kinds(ctx, names)
		if err != nil {
			return nil, err
		}
		for _, k := range kinds {
			joined, err := w.join(ctx, k.label, ids[k.target])
			if err != nil {
				return nil, err
			}
			if joined == k.label {
				continue
			}
			again = true
			if err := w.raiseThose(ctx, k, joined, changed); err != nil {
				return nil, err
			}
		}
	}
	return changed, nil
}

// kind is a label that objects have which refer to an id.
type kind struct {
	target string
	label  int64
}

func (w *work) kinds(ctx context.Context, names []string) (out []kind, err error) {
	err = engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		var k kind
		err := rows.Scan(&k.target, &k.label)
		out = append(out, k)
		return err
	}, "select distinct r.target, o.label from json_each($1) j cross join object_ref r on r.target = j.value cross join object_log o on o.seq = r.seq", list(names))
	return out, err
}

// raiseThose gives the objects of a kind another label, and notes their ids.
func (w *work) raiseThose(ctx context.Context, k kind, joined int64, changed map[string]int64) error {
	type row struct {
		seq int64
		id  string
	}
	var those []row
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		var r row
		err := rows.Scan(&r.seq, &r.id)
		those = append(those, r)
		return err
	}, "select o.seq, o.id from object_ref r cross join object_log o on o.seq = r.seq where r.target = $1 and o.label = $2", k.target, k.label)
	for _, r := range those {
		if err == nil {
			changed[r.id], err = w.join(ctx, joined, changed[r.id])
		}
		if err == nil {
			err = w.relabel(ctx, r.seq, joined)
		}
	}
	return err
}

// relabel gives a row of the log and its entries a stricter label, which hides them from those who may not read it.
func (w *work) relabel(ctx context.Context, seq, label int64) error {
	var was int64
	if err := w.t.Row(ctx, "select label from object_log where seq = $1", seq).Scan(&was); err != nil {
		return err
	}
	w.raised = append(w.raised, raisedRow{seq, was, label})
	if _, err := w.t.Exec(ctx, "update object_log set label = $1 where seq = $2", label, seq); err != nil {
		return err
	}
	if err := w.wait(ctx, seq, label, nil); err != nil {
		return err
	}
	entries, origin, topics, err := w.places(ctx, seq)
	if err != nil {
		return err
	}
	queries, err := w.saved(ctx)
	if err != nil {
		return err
	}
	l, err := w.label(ctx, label)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := w.count(ctx, e.collection, e.label, -1); err != nil {
			return err
		}
		i := slices.IndexFunc(queries, func(c Collection) bool { return c.Number == e.collection })
		if i >= 0 && !queries[i].Query.takes(e.kind, origin, topics, l) {
			if _, err := w.t.Exec(ctx, "delete from collection_entry where collection = $1 and added = $2 and seq = $3", e.collection, e.added, seq); err != nil {
				return err
			}
			continue
		}
		if err := w.count(ctx, e.collection, label, 1); err != nil {
			return err
		}
		if _, err := w.t.Exec(ctx, "update collection_entry set label = $1 where collection = $2 and added = $3 and seq = $4", label, e.collection, e.added, seq); err != nil {
			return err
		}
	}
	return nil
}

// places returns the entries of a row of the log, with what queries ask about it.
func (w *work) places(ctx context.Context, seq int64) (entries []entry, origin, topics string, err error) {
	err = engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		e := entry{seq: seq}
		err := rows.Scan(&e.collection, &e.added, &e.label, &e.kind, &e.fold, &origin, &topics)
		entries = append(entries, e)
		return err
	}, "select e.collection, e.added, e.label, e.type, e.fold, o.origin, o.topics from collection_entry e join object_log o on o.seq = e.seq where e.seq = $1", seq)
	return entries, origin, topics, err
}

// wait notes for which definitions a row of the log waits. own is what its own label is made of, when one of these is its own.
func (w *work) wait(ctx context.Context, seq, label int64, own *marked) error {
	l, err := w.label(ctx, label)
	if err != nil {
		return err
	}
	for _, m := range l.Markings() {
		for _, id := range m.Unknown {
			body := ""
			if own != nil && slices.Contains(own.Marks, id) {
				b, err := json.Marshal(own)
				if err != nil {
					return err
				}
				body = string(b)
			}
			if _, err := w.t.Exec(ctx, "insert into object_wait (definition, seq, body) values ($1, $2, $3) on conflict do nothing", id, seq, body); err != nil {
				return err
			}
		}
	}
	return nil
}

// waiting is a row of the log that waits for a definition.
type waiting struct {
	old
	kind, topics, origin string
	refs                 []string
	body                 string
	now                  int64 // its label with what is known now
}

// resolve labels anew what has waited for a definition. What can be read now comes as a new entry.
func (w *work) resolve(ctx context.Context, definition string) error {
	var list []*waiting
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		r := &waiting{}
		var refs string
		err := rows.Scan(&r.seq, &r.id, &r.ver, &r.label, &r.own, &r.kind, &r.topics, &r.origin, &refs, &r.body)
		r.refs = strings.Fields(refs)
		list = append(list, r)
		return err
	}, `select o.seq, o.id, o.ver, o.label, o.own, o.type, o.topics, o.origin, o.refs, w.body
		from object_wait w join object_log o on o.seq = w.seq where w.definition = $1 order by o.seq`, definition)
	if err != nil || len(list) == 0 {
		return err
	}
	for _, r := range list {
		if r.body != "" {
			var m marked
			if err := json.Unmarshal([]byte(r.body), &m); err != nil {
				return err
			}
			if r.own, _, err = w.own(ctx, &m); err != nil {
				return err
			}
		}
		r.now = r.own
	}
	if err := w.settle(ctx, list); err != nil {
		return err
	}
	for _, r := range list {
		if err := w.filed(ctx, definition, r); err != nil {
			return err
		}
	}
	return nil
}

// settle joins the labels of what each refers to, those of the list as they are now.
func (w *work) settle(ctx context.Context, list []*waiting) error {
	here := map[string]*waiting{}
	var ids []string
	for _, r := range list {
		if had := here[r.id]; had == nil || had.ver <= r.ver {
			here[r.id] = r
		}
		ids = append(ids, r.refs...)
	}
	there, err := w.targets(ctx, ids)
	if err != nil {
		return err
	}
	for changed := true; changed; {
		changed = false
		for _, r := range list {
			was := r.now
			for _, ref := range r.refs {
				add := int64(0)
				if q := here[ref]; q != nil {
					add = q.now
				} else if add, err = w.pick(ctx, there[ref], r.now); err != nil {
					return err
				}
				if r.now, err = w.join(ctx, r.now, add); err != nil {
					return err
				}
			}
			changed = changed || r.now != was
		}
	}
	return nil
}

// filed files a row that has waited under its label of now: at the end, when somebody can read it at last.
func (w *work) filed(ctx context.Context, definition string, r *waiting) error {
	l, err := w.label(ctx, r.now)
	if err != nil {
		return err
	}
	var unknown []string
	for _, m := range l.Markings() {
		unknown = append(unknown, m.Unknown...)
	}
	if slices.Contains(unknown, definition) {
		return nil
	}
	if _, err := w.t.Exec(ctx, "delete from object_wait where definition = $1 and seq = $2", definition, r.seq); err != nil {
		return err
	}
	if len(unknown) > 0 {
		if _, err := w.t.Exec(ctx, "update object_log set own = $1 where seq = $2", r.own, r.seq); err != nil {
			return err
		}
		return w.relabel(ctx, r.seq, r.now)
	}
	return w.reappear(ctx, r)
}
