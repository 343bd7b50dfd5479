package engine

import (
	"context"
	"database/sql"
	"errors"
	"sync"
)

// What the log of pages may hold. It is on the disk already: what is left is to move its pages to their places, which takes as long as to
// write them did. That is done on a connection of its own, while the writer goes on.
const (
	logPages = 8000             // from here on they are moved
	logRest  = logPages / 4     // and again those that came meanwhile, when they are so many
	logLate  = logPages * 3 / 2 // the writer moves what is left when that is done, and the log begins anew
	logFull  = logPages * 7 / 4 // the writer waits
)

// emptier moves pages when it is asked, by the writer alone.
type emptier struct {
	db   *sql.DB
	conn *sql.Conn
	ask  chan struct{}
	done chan error // of what was asked last
	busy bool       // it was asked, and has not been heard
	once sync.Once
}

func openEmptier(ctx context.Context, path string) (*emptier, error) {
	db, err := sql.Open(driver, emptyDSN(path))
	if err != nil {
		return nil, err
	}
	e := &emptier{db: db, ask: make(chan struct{}), done: make(chan error, 1)}
	if e.conn, err = db.Conn(ctx); err != nil {
		db.Close()
		return nil, err
	}
	go func() {
		for range e.ask {
			_, _, err := pagesOf(e.conn.QueryRowContext(context.Background(), emptyLog))
			e.done <- err
		}
	}()
	return e, nil
}

// close waits for what it is doing.
func (e *emptier) close() (err error) {
	e.once.Do(func() {
		if e.busy {
			err = <-e.done
		}
		close(e.ask)
		err = errors.Join(err, e.conn.Close(), e.db.Close())
	})
	return err
}

// pagesOf reads what a statement tells of the log: its pages, and how many of them have been moved.
func pagesOf(row *sql.Row) (pages, moved int64, err error) {
	var busy int64
	err = row.Scan(&busy, &pages, &moved)
	return pages, moved, err
}

// empty has the log of pages emptied when it holds many. Nobody waits for this but who writes next, when reports never cease: a log
// of which all has been moved begins anew by itself.
func (w *writer) empty(ctx context.Context) {
	pages, moved, err := pagesOf(w.prepared(ctx, lookAtLog).QueryRowContext(ctx))
	e, late := w.emptier, false
	if e.busy && err == nil {
		select {
		case err = <-e.done:
		default:
			if pages < logFull {
				return
			}
			err = <-e.done
		}
		e.busy = false
		if late = pages >= logLate; err == nil {
			pages, moved, err = pagesOf(w.prepared(ctx, lookAtLog).QueryRowContext(ctx))
		}
	}
	switch left := pages - moved; {
	case err != nil || pages < logPages || left == 0:
	case late || pages >= logFull:
		_, _, err = pagesOf(w.prepared(ctx, emptyLog).QueryRowContext(ctx))
	case left > logRest:
		e.busy = true
		e.ask <- struct{}{}
	}
	if err != nil && syncFailed(err) {
		w.dead = err
	}
}
