package store

import (
	"context"
	"database/sql"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"concord"

	"github.com/klauspost/compress/zstd"
)

// File is the name of the database in a node's folder.
const File = "concord.db"

// Store is an open database. It gives nothing by itself: see [Store.As].
type Store struct {
	opt    Options
	path   string
	read   *reader
	write  *writer
	labels labels
	pack   *zstd.Encoder
	unpack *zstd.Decoder
}

// Handle reads and writes for one view. It may be used by many goroutines.
type Handle struct {
	s    *Store
	view concord.View

	mu      sync.Mutex
	seen    int64  // newest label that allowed knows
	allowed string // JSON list of the labels that the view may read
}

// Open opens the database in the folder dir, and makes both when they are not there. A path that
// ends in ".db" names the file itself. A database of a newer schema is refused.
func Open(ctx context.Context, dir string, opt Options) (*Store, error) {
	const op = "store.Open"
	if opt.Clock == nil || opt.Node == "" {
		return nil, &concord.Error{Code: concord.CodeInternal, Op: op, Msg: "a store needs a clock and the node's name"}
	}
	if opt.Logger == nil {
		opt.Logger = slog.New(slog.DiscardHandler)
	}
	if opt.Readers <= 0 {
		opt.Readers = 4
	}
	path := dir
	if !strings.HasSuffix(dir, ".db") {
		path = filepath.Join(dir, File)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return nil, &concord.Error{Code: concord.CodeUnavailable, Op: op, Msg: "the folder " + filepath.Dir(path) + " cannot be made",
			Hint: "name another with --data, or give this user the right to write there", Err: err}
	}
	s := &Store{opt: opt, path: path}
	var err error
	if s.pack, err = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false)); err != nil {
		return nil, err
	}
	if s.unpack, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<30)); err != nil {
		return nil, err
	}
	if s.write, err = openWriter(ctx, s); err != nil {
		return nil, fault(op, err)
	}
	db, err := sql.Open(driver, readDSN(path))
	if err != nil {
		s.write.close()
		return nil, fault(op, err)
	}
	db.SetMaxOpenConns(opt.Readers)
	db.SetMaxIdleConns(opt.Readers)
	s.read = &reader{db: db, stmts: map[string]*sql.Stmt{}}
	if err := s.labels.load(ctx, s.read); err != nil {
		s.Close()
		return nil, fault(op, err)
	}
	return s, nil
}

// Close ends the writing that is under way and closes the database.
func (s *Store) Close() error {
	err := s.write.close()
	if e := s.read.db.Close(); err == nil {
		err = e
	}
	s.unpack.Close()
	return fault("store.Close", err)
}

// As returns the handle of a reader.
func (s *Store) As(view concord.View) *Handle { return &Handle{s: s, view: view, seen: -1} }

// View returns whose handle this is.
func (h *Handle) View() concord.View { return h.view }

// change runs do as one unit of the writer: all of it is kept, or nothing.
func (h *Handle) change(ctx context.Context, op string, do func(context.Context, *tx) error) error {
	if h.view.Principal == "" {
		return &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "nobody is signed in"}
	}
	return fault(op, h.s.write.run(ctx, h, do))
}

// operator refuses those who do not run this node.
func (h *Handle) operator(op string) error {
	if h.view.Operator && h.view.Org == h.s.opt.Node {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "only the operator of this node may do that"}
}

// runner is what reads need of a connection: the pool, or the transaction under way.
type runner interface {
	row(ctx context.Context, query string, args ...any) *sql.Row
	rows(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// reader is the pool of read connections, with the statements that it has prepared.
type reader struct {
	db    *sql.DB
	mu    sync.Mutex
	stmts map[string]*sql.Stmt
}

const maxStmts = 256

func (r *reader) prepare(ctx context.Context, query string) (*sql.Stmt, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if st := r.stmts[query]; st != nil {
		return st, nil
	}
	if len(r.stmts) >= maxStmts {
		return nil, nil // the caller runs it without
	}
	st, err := r.db.PrepareContext(ctx, query)
	if err == nil {
		r.stmts[query] = st
	}
	return st, err
}

func (r *reader) row(ctx context.Context, query string, args ...any) *sql.Row {
	if st, err := r.prepare(ctx, query); err == nil && st != nil {
		return st.QueryRowContext(ctx, args...)
	}
	return r.db.QueryRowContext(ctx, query, args...)
}

func (r *reader) rows(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if st, err := r.prepare(ctx, query); err == nil && st != nil {
		return st.QueryContext(ctx, args...)
	}
	return r.db.QueryContext(ctx, query, args...)
}

// each calls scan for every row of a query.
func each(ctx context.Context, r runner, scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := r.rows(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

func micros(t time.Time) int64 { return t.UnixMicro() }

func fromMicros(us int64) time.Time { return time.UnixMicro(us).UTC() }
