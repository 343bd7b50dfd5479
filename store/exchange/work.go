package exchange

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// work is what one unit of the writer knows.
type work struct {
	x       *Exchange
	t       *engine.Tx
	queries []Collection // saved queries
	read    bool         // queries were read
	stamped bool
	labels  map[int64]access.Label
	joins   map[[2]int64]int64
	permits map[int64]bool
	defs    map[[2]string]*Definition
	plain   map[string]int64 // labels of objects that are marked by TLP alone
	raised  []raisedRow
}

func newWork(x *Exchange, t *engine.Tx) *work {
	return &work{x: x, t: t, labels: map[int64]access.Label{}, joins: map[[2]int64]int64{}, permits: map[int64]bool{}, defs: map[[2]string]*Definition{},
		plain: map[string]int64{}}
}

func (w *work) label(ctx context.Context, n int64) (access.Label, error) {
	if l, ok := w.labels[n]; ok {
		return l, nil
	}
	l, err := w.x.s.Label(ctx, w.t, n)
	w.labels[n] = l
	return l, err
}

// mayRead reports whether the one who writes may read what carries the label n.
func (w *work) mayRead(ctx context.Context, n int64) (bool, error) {
	if may, ok := w.permits[n]; ok {
		return may, nil
	}
	may, err := w.x.s.Permits(ctx, w.t, n)
	if err == nil {
		w.permits[n] = may
	}
	return may, err
}

// join returns the number of the join of two labels.
func (w *work) join(ctx context.Context, a, b int64) (int64, error) {
	if a == b || b == 0 {
		return a, nil
	}
	if n, ok := w.joins[[2]int64{a, b}]; ok {
		return n, nil
	}
	la, err := w.label(ctx, a)
	if err != nil {
		return 0, err
	}
	lb, err := w.label(ctx, b)
	if err != nil {
		return 0, err
	}
	n, err := w.x.s.Intern(ctx, w.t, access.Union(la, lb))
	w.joins[[2]int64{a, b}] = n
	return n, err
}

// marked is what the label of an object's own markings is made of.
type marked struct {
	Levels  []concord.TLP   `json:"levels,omitempty"`
	Marks   []string        `json:"marks,omitempty"`
	Default concord.Marking `json:"default"` // of the collection that it came to
	Origin  string          `json:"origin"`
	By      string          `json:"by"`
}

// own returns the label of an object's own markings, and which of them are not known to this node.
func (w *work) own(ctx context.Context, m *marked) (n int64, unknown []string, err error) {
	key := fmt.Sprint(m.Levels, m.Default, m.Origin, m.By)
	if n, ok := w.plain[key]; ok && len(m.Marks) == 0 {
		return n, nil, nil
	}
	var release []string
	released := false
	for _, id := range m.Marks {
		d, err := w.definition(ctx, id, m.Origin)
		if err != nil {
			return 0, nil, err
		}
		switch {
		case d == nil, d.Kind == Other, d.Kind == Release && released: // two lists are more than can be said
			unknown = append(unknown, id)
		case d.Kind == Release:
			released, release = true, d.ReleasableTo
		}
	}
	levels := m.Levels
	if len(levels) == 0 {
		levels = []concord.TLP{m.Default.TLP}
		if released {
			levels[0] = concord.TLPAmberStrict // the strictest that such a list implies
		}
	}
	var all []concord.Marking
	for _, level := range levels {
		to := release
		if !released {
			to = w.recipients(level, m)
		}
		all = append(all, concord.Marking{TLP: level, Owner: m.Origin, ReleasableTo: to})
	}
	if unknown != nil {
		all = append(all, concord.Marking{TLP: concord.TLPRed, Owner: m.Origin, Unknown: unknown})
	}
	if n, err = w.x.s.Intern(ctx, w.t, access.Join(all...)); err == nil && len(m.Marks) == 0 {
		w.plain[key] = n
	}
	return n, unknown, err
}

// recipients are those whom what came in may be shown to by its level: for whom the collection receives, this
// node among them, and for RED the persons alone.
func (w *work) recipients(level concord.TLP, m *marked) []string {
	switch level {
	case concord.TLPClear:
		return nil
	case concord.TLPRed:
		to := slices.DeleteFunc(slices.Clone(m.Default.ReleasableTo), func(s string) bool { return !strings.HasPrefix(s, access.Person) })
		return append(to, access.Person+m.By)
	}
	to := slices.Clone(m.Default.ReleasableTo)
	if node := w.x.s.Node(); node != m.Origin {
		to = append(to, node)
	}
	return to
}

// definition returns what a marking means for objects of an organisation: as it said itself, or this node. What
// others say of it counts for nothing, for they could open what is not theirs.
func (w *work) definition(ctx context.Context, id, origin string) (*Definition, error) {
	key := [2]string{id, origin}
	if d, ok := w.defs[key]; ok {
		return d, nil
	}
	var d Definition
	var body string
	err := w.t.Row(ctx, "select kind, body from definition where id = $1 and origin in ($2, $3) order by origin = $2 desc limit 1",
		id, origin, w.x.s.Node()).Scan(&d.Kind, &body)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		w.defs[key] = nil
		return nil, nil
	case err != nil:
		return nil, err
	}
	if err := json.Unmarshal([]byte(body), &d); err != nil {
		return nil, err
	}
	w.defs[key] = &d
	return &d, nil
}

// define keeps what a definition means; the first word counts, because definitions do not change.
func (w *work) define(ctx context.Context, id, origin string, d *Definition) error {
	if d == nil || d.Official {
		return nil
	}
	body, err := json.Marshal(d)
	if err != nil {
		return err
	}
	delete(w.defs, [2]string{id, origin})
	if origin == w.x.s.Node() {
		clear(w.defs) // it speaks for others too
	}
	_, err = w.t.Exec(ctx, "insert into definition (id, origin, kind, body) values ($1, $2, $3, $4) on conflict do nothing", id, origin, d.Kind, string(body))
	return err
}

// saved returns the collections that are saved queries.
func (w *work) saved(ctx context.Context) ([]Collection, error) {
	if w.read {
		return w.queries, nil
	}
	w.queries = nil
	err := engine.Each(ctx, w.t, func(rows *sql.Rows) error {
		c, err := scanCollection(rows)
		w.queries = append(w.queries, c)
		return err
	}, "select n, id, root, alias, title, description, query, marking, owner, 0, 0 from collection where query <> ''")
	w.read = err == nil
	return w.queries, err
}

// stamp notes that the commit under way has rows or entries of its own time.
func (w *work) stamp(ctx context.Context) error {
	if w.stamped {
		return nil
	}
	w.stamped = true
	_, err := w.t.Exec(ctx, "update entry_stamp set newest = max(newest, $1)", w.t.Stamp())
	return err
}

// many runs an insertion for rows, several at a time. head ends before the values. "or fail" spares the engine to remember the state
// before each statement: the unit is undone as a whole.
func (w *work) many(ctx context.Context, head string, columns int, rows [][]any) error {
	const parameters = 480 // without names, which would be looked up one by one
	atOnce := parameters / columns
	several, one := head+placeholders(atOnce, columns), head+placeholders(1, columns)
	for len(rows) > 0 {
		n, query := 1, one
		if len(rows) >= atOnce {
			n, query = atOnce, several
		}
		args := make([]any, 0, n*columns)
		for _, r := range rows[:n] {
			args = append(args, r...)
		}
		if _, err := w.t.Exec(ctx, query, args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

// placeholders returns "(?, ?), (?, ?)".
func placeholders(rows, columns int) string {
	row := "(?" + strings.Repeat(", ?", columns-1) + ")"
	return row + strings.Repeat(", "+row, rows-1)
}
