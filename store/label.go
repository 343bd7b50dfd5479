package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"sync"

	"concord"
	"concord/access"
	"concord/store/engine"
	"concord/store/exchange"
)

type labelRow struct {
	n     int64
	label access.Label
}

// labels are the distinct labels in use: hundreds, so they are kept in memory. Rows refer to them
// by number.
type labels struct {
	mu     sync.RWMutex
	byID   map[string]int64
	byN    map[int64]access.Label
	newest int64

	viewing sync.Mutex
	views   map[string]*allowed // by the attributes of the view
}

// allowedViews is for how many kinds of reader the labels that they may read are kept.
const allowedViews = 1024

// allowed are the labels that a kind of reader may read: the beginning of a JSON list of all labels
// up to the number seen.
type allowed struct {
	seen int64
	list []byte
}

// extend adds what the reader may read of the labels that came since.
func (a *allowed) extend(l *labels, r access.Rule) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	for n := a.seen + 1; n <= l.newest; n++ {
		if label, ok := l.byN[n]; ok && r.Permits(label) {
			if len(a.list) > 0 {
				a.list = append(a.list, ',')
			}
			a.list = strconv.AppendInt(a.list, n, 10)
		}
	}
	a.seen = l.newest
}

func (a *allowed) String() string { return "[" + string(a.list) + "]" }

// markings returns the atoms of a label; none for one that is of a transaction under way.
func (l *labels) markings(n int64) []concord.Marking {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.byN[n].Markings()
}

// of returns the labels of a reader up to the newest that is known. Views with equal attributes share
// them; a grant changes the attributes, and so asks anew. So does another list of those for whom this node receives.
func (l *labels) of(r access.Rule) (list string, seen int64) {
	key := access.Attributes(r.View) + fmt.Sprint(r.Given)
	l.viewing.Lock()
	defer l.viewing.Unlock()
	if l.views == nil || len(l.views) >= allowedViews {
		l.views = map[string]*allowed{}
	}
	a := l.views[key]
	if a == nil {
		a = &allowed{}
		l.views[key] = a
	}
	a.extend(l, r)
	return a.String(), a.seen
}

// load reads all labels.
func (l *labels) load(ctx context.Context, r engine.Runner) error {
	var fresh []labelRow
	err := each(ctx, r, func(rows *sql.Rows) error {
		var n int64
		var atoms string
		if err := rows.Scan(&n, &atoms); err != nil {
			return err
		}
		label, err := access.Parse(atoms)
		if err != nil {
			label = access.Label{} // malformed: nobody reads what carries it
		}
		fresh = append(fresh, labelRow{n, label})
		return nil
	}, "select n, atoms from label order by n")
	l.add(fresh)
	return err
}

func (l *labels) add(fresh []labelRow) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.byN == nil {
		l.byID, l.byN = map[string]int64{}, map[int64]access.Label{}
	}
	for _, f := range fresh {
		l.byN[f.n] = f.label
		l.byID[f.label.ID()] = f.n
		if f.n == l.newest+1 { // a gap is what another process made: the next read loads it
			l.newest = f.n
		}
	}
}

// labels returns the JSON list of the labels that the view may read, for [inList].
func (h *Handle) labels(ctx context.Context) (string, error) {
	s := h.s
	var newest int64 // another process may have made some
	var lists int
	if err := h.db().Row(ctx, "select coalesce(max(n), 0), (select count(*) from receiving) from label").Scan(&newest, &lists); err != nil {
		return "", err
	}
	rule := h.asked()
	if h.view.Node && len(rule.Given) != lists+1 { // they come, and never go; one is of nobody
		var err error
		if rule, err = h.rule(ctx, h.db()); err != nil {
			return "", err
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.seen >= newest && len(h.given) == len(rule.Given) {
		return h.allowed, nil
	}
	s.labels.mu.RLock()
	known := s.labels.newest
	s.labels.mu.RUnlock()
	from := &s.labels
	if known < newest {
		if h.tx != nil {
			from = &labels{} // what the transaction made may yet be undone
		}
		if err := from.load(ctx, h.db()); err != nil {
			return "", err
		}
	}
	h.allowed, h.seen = from.of(rule)
	h.given = rule.Given
	return h.allowed, nil
}

// rule is who may get what, for this handle.
func (h *Handle) rule(ctx context.Context, r engine.Runner) (access.Rule, error) {
	rule := access.Rule{View: h.view, Node: h.s.opt.Node, Unverified: h.s.opt.Unverified}
	if !h.view.Node {
		return rule, nil
	}
	var err error
	rule.Given, err = exchange.Given(ctx, r)
	return rule, err
}

// asked is the rule by which the labels of the last read were chosen.
func (h *Handle) asked() access.Rule {
	h.mu.Lock()
	defer h.mu.Unlock()
	return access.Rule{View: h.view, Node: h.s.opt.Node, Given: h.given, Unverified: h.s.opt.Unverified}
}

// intern returns the number of a label, which it makes when it is new.
func (t *tx) intern(ctx context.Context, label access.Label) (int64, error) {
	if len(label.Markings()) == 0 {
		return 0, &concord.Error{Code: concord.CodeInvalid, Msg: "an object without a marking cannot be kept"}
	}
	id := label.ID()
	l := &t.s.labels
	l.mu.RLock()
	n, ok := l.byID[id]
	l.mu.RUnlock()
	if ok {
		return n, nil
	}
	if _, err := t.Exec(ctx, "insert into label (id, atoms) values ($1, $2) on conflict (id) do nothing", id, label.JSON()); err != nil {
		return 0, err
	}
	if err := t.Row(ctx, "select n from label where id = $1", id).Scan(&n); err != nil {
		return 0, err
	}
	t.OnCommit(func() { l.add([]labelRow{{n, label}}) })
	return n, nil
}

// label returns the label with that number.
func (t *tx) label(ctx context.Context, n int64) (access.Label, error) {
	l := &t.s.labels
	l.mu.RLock()
	label, ok := l.byN[n]
	l.mu.RUnlock()
	if ok {
		return label, nil
	}
	var atoms string
	if err := t.Row(ctx, "select atoms from label where n = $1", n).Scan(&atoms); err != nil {
		return access.Label{}, err
	}
	return access.Parse(atoms)
}

// permits reports whether the writer may see what carries the label n.
func (t *tx) permits(ctx context.Context, n int64) (bool, error) {
	label, err := t.label(ctx, n)
	if err != nil {
		return false, err
	}
	rule, err := t.h.rule(ctx, t)
	return err == nil && rule.Permits(label), err
}

// marking fills what was left out of a marking: unmarked input takes the node's default.
func (s *Store) marking(m concord.Marking) (concord.Marking, error) {
	if unmarked(m) {
		return concord.DefaultMarking(s.opt.Node), nil
	}
	if m.Owner == "" {
		m.Owner = s.opt.Node
	}
	return m, access.Check(m)
}

// unmarked reports whether nothing was said of who may read.
func unmarked(m concord.Marking) bool {
	return m.TLP == "" && m.Owner == "" && len(m.ReleasableTo) == 0 && !m.Clients && !m.Orcon && len(m.Unknown) == 0
}

// lowered refuses a write that would lower or drop a marking: that is a release, and a new record.
func lowered(id string, was, now concord.Marking) error {
	if !access.Lowers(was, now) {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Msg: id + " would be marked lower than it is, and a marking is never lowered",
		Hint: "concord release " + id + " makes a new record for those who may have it"}
}
