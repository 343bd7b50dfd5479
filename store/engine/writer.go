package engine

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"concord"
)

const (
	maxUnits = 128                   // units of one commit
	maxHold  = 25 * time.Millisecond // no unit joins a commit that has been open for so long

	fillUnits = 8192
	fillHold  = 3 * time.Second
)

// writer owns the one connection that writes. Units that wait are committed together: one may fail
// alone, and all share one sync of the disk. A unit is acknowledged after that. It may be run twice,
// so it sets all that it gives back.
type writer struct {
	opt   Options
	db    *sql.DB
	conn  *sql.Conn
	stmts map[string]*sql.Stmt
	last  int64 // stamp of the last commit, µs
	units int   // of one commit, at most
	hold  time.Duration
	queue chan *unit
	quit  chan struct{}
	ended chan struct{}
	once  sync.Once
	dead  error // after a failed sync nothing is acknowledged any more

	emptier *emptier
}

type unit struct {
	ctx   context.Context
	do    func(context.Context, *Tx) error
	state atomic.Int32 // 0 waiting, 1 taken, 2 given up
	done  chan error
}

// Tx is the transaction under way, seen by one unit.
type Tx struct {
	w        *writer
	index    []indexing
	onCommit []func()
	wrote    bool
}

// indexing is a statement of full-text indexing. They run at the end of a commit: the engine
// flushes such an index at every savepoint and whenever the rows do not come in order, which costs
// more than all the rest.
type indexing struct {
	table, query string
	n            int64
	args         []any
}

var errClosed = &concord.Error{Code: concord.CodeUnavailable, Msg: "the store is closed"}

func openWriter(ctx context.Context, path string, opt Options) (*writer, error) {
	db, err := sql.Open(driver, writeDSN(path, opt.Filling))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	w := &writer{opt: opt, db: db, stmts: map[string]*sql.Stmt{}, units: maxUnits, hold: maxHold,
		queue: make(chan *unit, 4*maxUnits), quit: make(chan struct{}), ended: make(chan struct{})}
	if opt.Filling {
		w.units, w.hold = fillUnits, fillHold
	}
	if w.conn, err = db.Conn(ctx); err == nil {
		err = migrate(ctx, w.conn, opt.Migrations, opt.Clock().UnixMicro())
	}
	if err == nil {
		w.emptier, err = openEmptier(ctx, path)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	go w.loop()
	return w, nil
}

func (w *writer) close() error {
	w.once.Do(func() { close(w.quit) })
	<-w.ended
	return errors.Join(w.emptier.close(), w.conn.Close(), w.db.Close())
}

// enqueue queues do. wait waits until it is on the disk. A context that ends before its turn takes
// it back; later it does not, because a write that has begun is kept or fails as a whole.
func (w *writer) enqueue(ctx context.Context, do func(context.Context, *Tx) error) (wait func() error) {
	u := &unit{ctx: ctx, do: do, done: make(chan error, 1)}
	var err error
	select {
	case w.queue <- u:
		return func() error { return w.wait(u) }
	case <-ctx.Done():
		err = ctx.Err()
	case <-w.quit:
		err = errClosed
	}
	return func() error { return err }
}

func (w *writer) wait(u *unit) error {
	select {
	case err := <-u.done:
		return err
	case <-w.ended:
		if u.state.CompareAndSwap(0, 2) {
			return errClosed
		}
	case <-u.ctx.Done():
		if u.state.CompareAndSwap(0, 2) {
			return u.ctx.Err()
		}
	}
	return <-u.done
}

func (w *writer) loop() {
	defer close(w.ended)
	for {
		select {
		case <-w.quit:
			return
		case u := <-w.queue:
			w.batch(u)
		}
	}
}

// batch commits the unit u and what else is waiting.
func (w *writer) batch(u *unit) {
	b := &batch{w: w, ctx: context.Background()}
	begun := w.opt.Clock()
	err := w.begin(b.ctx, begun)
	for u != nil {
		if u.state.CompareAndSwap(0, 1) {
			b.units, b.results = append(b.units, u), append(b.results, nil)
			if err == nil {
				err = b.add(len(b.units) - 1)
			}
		}
		u = nil
		if err == nil && len(b.units) < w.units && w.opt.Clock().Sub(begun) < w.hold {
			select {
			case u = <-w.queue:
			default:
			}
		}
	}
	if err == nil {
		err = b.commit()
	}
	if err != nil {
		_, _ = w.conn.ExecContext(b.ctx, "rollback") // fails when the engine has done so itself
	} else {
		for _, f := range b.onCommit {
			f()
		}
	}
	for i, u := range b.units {
		u.done <- first(err, b.results[i])
	}
	if err == nil {
		w.empty(b.ctx)
	}
}

// batch is a transaction of several units. It begins without savepoints, which cost a tenth of the
// time; when a unit fails after it has written, all is rolled back and done again with them.
type batch struct {
	w       *writer
	ctx     context.Context
	units   []*unit
	results []error
	careful bool // each unit has a savepoint
	index   []indexing

	onCommit []func()
}

// add runs the unit i. What it returns is a failure of the whole transaction.
func (b *batch) add(i int) error {
	if err := b.units[i].ctx.Err(); err != nil {
		b.results[i] = err
		return nil
	}
	ctx := context.WithoutCancel(b.units[i].ctx) // an interrupted statement would undo the others too
	if b.careful {
		if err := b.w.exec(ctx, "savepoint unit"); err != nil {
			return err
		}
	}
	t := &Tx{w: b.w}
	b.results[i] = guard(ctx, t, b.units[i].do)
	switch {
	case b.results[i] == nil:
		b.index, b.onCommit = append(b.index, t.index...), append(b.onCommit, t.onCommit...)
	case !b.careful && t.wrote:
		return b.again(i)
	case b.careful:
		if err := b.w.exec(ctx, "rollback to unit"); err != nil {
			return fmt.Errorf("%w (after: %w)", b.results[i], err)
		}
	}
	if b.careful {
		return b.w.exec(ctx, "release unit")
	}
	return nil
}

// again undoes all and repeats the units before the unit i, which failed, with savepoints.
func (b *batch) again(i int) error {
	if err := b.w.exec(b.ctx, "rollback"); err != nil {
		return fmt.Errorf("%w (after: %w)", b.results[i], err)
	}
	if err := b.w.exec(b.ctx, "begin immediate"); err != nil {
		return err
	}
	b.careful, b.index, b.onCommit = true, nil, nil
	for k := range i {
		if b.results[k] != nil {
			continue
		}
		if err := b.add(k); err != nil {
			return err
		}
	}
	return nil
}

func (b *batch) commit() error {
	slices.SortStableFunc(b.index, func(x, y indexing) int { return cmp.Or(cmp.Compare(x.table, y.table), cmp.Compare(x.n, y.n)) })
	for _, x := range b.index {
		if _, err := b.w.prepared(b.ctx, x.query).ExecContext(b.ctx, x.args...); err != nil {
			return err
		}
	}
	err := b.w.exec(b.ctx, "commit")
	if err != nil && syncFailed(err) {
		b.w.dead = err
	}
	return err
}

// first returns a, or b when there is no a.
func first(a, b error) error {
	if a != nil {
		return a
	}
	return b
}

func (w *writer) begin(ctx context.Context, now time.Time) error {
	if w.dead != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "the disk failed to keep data; nothing more is taken in",
			Hint: "check the disk, then start the program again", Err: w.dead}
	}
	if err := w.exec(ctx, "begin immediate"); err != nil {
		return err
	}
	var newest int64 // another process may have written
	if err := w.prepared(ctx, w.opt.NewestStamp).QueryRowContext(ctx).Scan(&newest); err != nil {
		return err
	}
	w.last = max(now.UnixMicro(), w.last+1, newest+1)
	return nil
}

func guard(ctx context.Context, t *Tx, do func(context.Context, *Tx) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &concord.Error{Code: concord.CodeInternal, Msg: "a write failed", Err: fmt.Errorf("panic: %v", p)}
		}
	}()
	return do(ctx, t)
}

func (w *writer) exec(ctx context.Context, query string) error {
	_, err := w.prepared(ctx, query).ExecContext(ctx)
	return err
}

// execer is a statement, or the error that came of preparing it.
type execer struct {
	st  *sql.Stmt
	w   *writer
	sql string
}

func (e execer) ExecContext(ctx context.Context, args ...any) (sql.Result, error) {
	if e.st == nil {
		return e.w.conn.ExecContext(ctx, e.sql, args...)
	}
	return e.st.ExecContext(ctx, args...)
}

func (e execer) QueryRowContext(ctx context.Context, args ...any) *sql.Row {
	if e.st == nil {
		return e.w.conn.QueryRowContext(ctx, e.sql, args...)
	}
	return e.st.QueryRowContext(ctx, args...)
}

// prepared returns the statement of a query. When it cannot be prepared it runs as it is, and
// that tells why.
func (w *writer) prepared(ctx context.Context, query string) execer {
	st := w.stmts[query]
	if st == nil && len(w.stmts) < maxStmts {
		if s, err := w.conn.PrepareContext(ctx, query); err == nil {
			st, w.stmts[query] = s, s
		}
	}
	return execer{st, w, query}
}

// Stamp is the time of this commit in µs since 1970, UTC. It is another for each commit and never
// goes back, whatever the clock does.
func (t *Tx) Stamp() int64 { return t.w.last }

// OnCommit has f run when the transaction is on the disk and before it is acknowledged.
func (t *Tx) OnCommit(f func()) { t.onCommit = append(t.onCommit, f) }

// Exec returns how many rows it changed.
func (t *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	t.wrote = true
	res, err := t.w.prepared(ctx, query).ExecContext(ctx, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// Later adds a statement of full-text indexing to the end of the commit. Its first argument is the
// row n; statements of one table run in the order of their rows.
func (t *Tx) Later(table, query string, n int64, words ...any) {
	t.index = append(t.index, indexing{table, query, n, append([]any{n}, words...)})
}

// Row runs a query that may write.
func (t *Tx) Row(ctx context.Context, query string, args ...any) *sql.Row {
	t.wrote = t.wrote || !strings.HasPrefix(query, "select")
	return t.w.prepared(ctx, query).QueryRowContext(ctx, args...)
}

// Rows runs a query that may write.
func (t *Tx) Rows(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	t.wrote = t.wrote || !strings.HasPrefix(query, "select")
	if e := t.w.prepared(ctx, query); e.st != nil {
		return e.st.QueryContext(ctx, args...)
	}
	return t.w.conn.QueryContext(ctx, query, args...)
}
