package store

import (
	"context"
	"database/sql"
	"embed"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"concord"
	"concord/store/engine"

	"github.com/klauspost/compress/zstd"
)

//go:embed migrations
var migrations embed.FS

// File is the name of the database in a node's folder.
const File = "concord.db"

// Store is an open database. It gives nothing by itself: see [Store.As].
type Store struct {
	opt    Options
	path   string
	db     *engine.DB
	labels labels
	tally  tally
	pack   *zstd.Encoder
	unpack *zstd.Decoder
	often  int // see [often], and the others there
	narrow int
	walk   int
}

// Handle reads and writes for one view. It may be used by many goroutines.
type Handle struct {
	s    *Store
	view concord.View
	tx   *tx // reads what this transaction sees; nil reads what is on the disk

	mu      sync.Mutex
	seen    int64      // newest label that allowed knows
	allowed string     // JSON list of the labels that the view may read
	given   [][]string // see [access.Rule], as of allowed
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
	s := &Store{opt: opt, path: path, often: often, narrow: narrow, walk: walkMost}
	var err error
	if s.pack, err = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1), zstd.WithEncoderCRC(false)); err != nil {
		return nil, err
	}
	if s.unpack, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(1<<30)); err != nil {
		return nil, err
	}
	steps, err := fs.Sub(migrations, migrationsDir)
	if err != nil {
		return nil, err
	}
	s.db, err = engine.Open(ctx, path, engine.Options{Clock: opt.Clock, Readers: opt.Readers, Migrations: steps, NewestStamp: newestStamp, Filling: opt.Filling})
	if err != nil {
		return nil, fault(op, err)
	}
	if err := s.labels.load(ctx, s.db); err != nil {
		s.Close()
		return nil, fault(op, err)
	}
	if err := s.holdBack(ctx); err != nil {
		s.Close()
		return nil, err
	}
	return s, nil
}

// Close ends the writing that is under way and closes the database.
func (s *Store) Close() error {
	err := s.db.Close()
	s.unpack.Close()
	return fault("store.Close", err)
}

// As returns the handle of a reader.
func (s *Store) As(view concord.View) *Handle { return &Handle{s: s, view: view, seen: -1} }

// View returns whose handle this is.
func (h *Handle) View() concord.View { return h.view }

// tx is a transaction that writes for a handle.
type tx struct {
	*engine.Tx
	s     *Store
	h     *Handle
	stamp int64 // µs: recorded_at and added of what is written now
}

// change runs do as one unit of the writer: all of it is kept, or nothing. do may be run twice.
func (h *Handle) change(ctx context.Context, op string, do func(context.Context, *tx) error) error {
	return h.queue(ctx, op, do)()
}

// queue is change for one who does not wait.
func (h *Handle) queue(ctx context.Context, op string, do func(context.Context, *tx) error) (wait func() error) {
	var err error
	switch {
	case h.view.Principal == "":
		err = &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "nobody is signed in"}
	case h.tx != nil:
		err = &concord.Error{Code: concord.CodeInternal, Op: op, Msg: "a plan may only read"}
	default:
		queued := h.s.db.Queue(ctx, func(ctx context.Context, t *engine.Tx) error {
			return do(ctx, &tx{Tx: t, s: h.s, h: h, stamp: t.Stamp()})
		})
		return func() error { return fault(op, queued()) }
	}
	return func() error { return err }
}

// db is what the handle reads from.
func (h *Handle) db() engine.Runner {
	if h.tx != nil {
		return h.tx
	}
	return h.s.db
}

// within returns a handle of the same view that reads what the transaction sees, and cannot write.
func (t *tx) within() *Handle {
	h := t.h
	h.mu.Lock()
	defer h.mu.Unlock()
	return &Handle{s: h.s, view: h.view, tx: t, seen: h.seen, allowed: h.allowed, given: h.given}
}

// insert returns the number that "returning n" gave.
func (t *tx) insert(ctx context.Context, query string, args ...any) (n int64, err error) {
	err = t.Row(ctx, query, args...).Scan(&n)
	return n, err
}

// operator refuses those who do not run this node.
func (h *Handle) operator(op string) error {
	if h.view.Operator && h.view.Org == h.s.opt.Node {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "only the operator of this node may do that"}
}

func micros(t time.Time) int64 { return t.UnixMicro() }

func fromMicros(us int64) time.Time { return time.UnixMicro(us).UTC() }

func fault(op string, err error) error { return engine.Fault(op, err) }

// mayRead is true of a label that the reader may see: $1 is the list of those in every read.
const mayRead = engine.MayRead

// read collects the rows of a query for a handle. $1 of the query is what the view may read, and
// args begin with $2.
func read[T any](ctx context.Context, h *Handle, op string, scan func(*sql.Rows, *T) error, query string, args ...any) ([]T, error) {
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	var list []T
	err = each(ctx, h.db(), func(rows *sql.Rows) error {
		var row T
		if err := scan(rows, &row); err != nil {
			return err
		}
		list = append(list, row)
		return nil
	}, query, append([]any{allowed}, args...)...)
	return list, fault(op, err)
}

func each(ctx context.Context, r engine.Runner, scan func(*sql.Rows) error, query string, args ...any) error {
	return engine.Each(ctx, r, scan, query, args...)
}
