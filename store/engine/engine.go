// Package engine runs a database for package store: one connection that writes and commits what
// waits together, a pool that reads, the steps that bring a schema up to date, and what the
// engine's errors mean. It knows no table of Concord and no view: only package store may import it.
package engine

import (
	"context"
	"database/sql"
	"io/fs"
	"sync"
	"time"
)

// Options are what a database is opened with.
type Options struct {
	Clock       func() time.Time
	Readers     int    // connections
	Migrations  fs.FS  // files "0001_name.sql", applied in order
	NewestStamp string // query for the newest stamp that was written, µs; 0 without any

	// Filling makes commits larger, and the cache of the writer: for many callers that fill a database and do not
	// mind to wait. What is acknowledged is on the disk all the same.
	Filling bool
}

// DB is an open database.
type DB struct {
	read  *sql.DB
	write *writer
	mu    sync.Mutex
	stmts map[string]*sql.Stmt // prepared for reading
}

// Open opens the file at path, and makes it when it is not there. A database of a newer schema is
// refused.
func Open(ctx context.Context, path string, opt Options) (*DB, error) {
	w, err := openWriter(ctx, path, opt)
	if err != nil {
		return nil, err
	}
	read, err := sql.Open(driver, readDSN(path))
	if err != nil {
		w.close()
		return nil, err
	}
	read.SetMaxOpenConns(opt.Readers)
	read.SetMaxIdleConns(opt.Readers)
	return &DB{read: read, write: w, stmts: map[string]*sql.Stmt{}}, nil
}

// Close ends the writing that is under way and closes the file.
func (d *DB) Close() error {
	err := d.write.close()
	if e := d.read.Close(); err == nil {
		err = e
	}
	return err
}

// Write runs do as one unit: all that it wrote is on the disk when Write returns, or nothing is
// kept. Units that wait share a commit; do may be run twice, and must set all that it gives back.
func (d *DB) Write(ctx context.Context, do func(context.Context, *Tx) error) error {
	return d.write.enqueue(ctx, do)()
}

// Queue is Write for one who does not wait: units run in the order in which they were queued, and
// each sees what those before it wrote. wait waits until do is on the disk.
func (d *DB) Queue(ctx context.Context, do func(context.Context, *Tx) error) (wait func() error) {
	return d.write.enqueue(ctx, do)
}

// Runner is what reads need of a connection: the pool, or the transaction under way.
type Runner interface {
	Row(ctx context.Context, query string, args ...any) *sql.Row
	Rows(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

const maxStmts = 256

// prepare finds the statement of a query, or makes it. Others do not wait for that: it needs a connection, which may be long in coming.
func (d *DB) prepare(ctx context.Context, query string) (*sql.Stmt, error) {
	d.mu.Lock()
	st, full := d.stmts[query], len(d.stmts) >= maxStmts
	d.mu.Unlock()
	if st != nil || full { // without one the caller runs it as it is
		return st, nil
	}
	st, err := d.read.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if first := d.stmts[query]; first != nil { // another was faster
		return first, st.Close()
	}
	d.stmts[query] = st
	return st, nil
}

// Row runs a query on a read connection.
func (d *DB) Row(ctx context.Context, query string, args ...any) *sql.Row {
	if st, err := d.prepare(ctx, query); err == nil && st != nil {
		return st.QueryRowContext(ctx, args...)
	}
	return d.read.QueryRowContext(ctx, query, args...)
}

// Rows runs a query on a read connection.
func (d *DB) Rows(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if st, err := d.prepare(ctx, query); err == nil && st != nil {
		return st.QueryContext(ctx, args...)
	}
	return d.read.QueryContext(ctx, query, args...)
}

// Each calls scan for every row of a query.
func Each(ctx context.Context, r Runner, scan func(*sql.Rows) error, query string, args ...any) error {
	rows, err := r.Rows(ctx, query, args...)
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
