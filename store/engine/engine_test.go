package engine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"concord"
)

func open(t *testing.T, path string, steps ...string) (*DB, error) {
	t.Helper()
	files := fstest.MapFS{}
	for i, s := range steps {
		files[fmt.Sprintf("%04d_step.sql", i+1)] = &fstest.MapFile{Data: []byte(s)}
	}
	db, err := Open(t.Context(), path, Options{Clock: time.Now, Readers: 2, Migrations: files, NewestStamp: "select 0"})
	if err == nil {
		t.Cleanup(func() { db.Close() })
	}
	return db, err
}

func count(t *testing.T, db *DB) (n int) {
	t.Helper()
	if err := db.Row(t.Context(), "select count(*) from a").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

const table = "create table a (n integer primary key);"

func TestStepsAreAppliedOnceAndInOrder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	if _, err := open(t, path, table); err != nil {
		t.Fatal(err)
	}
	db, err := open(t, path, table, "insert into a (n) values (1); insert into a (n) values (2);")
	if err != nil || count(t, db) != 2 {
		t.Fatal(err)
	}
	if _, err := open(t, path, table, "x", "create table b (n integer); broken;"); err == nil {
		t.Error("a broken step was taken")
	}
	if _, err = open(t, path, table, "x", "create table b (n integer);"); err != nil {
		t.Errorf("a broken step left something: %v", err)
	}
	_, err = open(t, path, table)
	if concord.CodeOf(Fault("", err)) != concord.CodeConflict {
		t.Errorf("an older program opened it: %v", err)
	}
}

func TestUnitsShareCommitsAndFailAlone(t *testing.T) {
	db, err := open(t, filepath.Join(t.TempDir(), "x.db"), table)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	var mu sync.Mutex
	stamps, told := map[int64]int{}, 0
	for i := range 400 {
		wg.Go(func() {
			var stamp int64
			err := db.Write(t.Context(), func(ctx context.Context, tx *Tx) error {
				stamp = tx.Stamp()
				tx.OnCommit(func() { told++ })
				if _, err := tx.Exec(ctx, "insert into a (n) values ($1)", i); err != nil {
					return err
				}
				if i%20 == 7 {
					return errors.New("no")
				}
				return nil
			})
			if (i%20 == 7) != (err != nil) {
				t.Errorf("unit %d: %v", i, err)
			}
			mu.Lock()
			stamps[stamp]++
			mu.Unlock()
		})
	}
	wg.Wait()
	if n := count(t, db); n != 380 || told != 380 {
		t.Errorf("%d rows are kept and %d were told of, want 380", n, told)
	}
	t.Logf("400 units in %d commits", len(stamps))
}

func TestAfterAFailedSyncNothingIsAcknowledged(t *testing.T) {
	db, err := open(t, filepath.Join(t.TempDir(), "x.db"), table)
	if err != nil {
		t.Fatal(err)
	}
	write := func(do func(context.Context, *Tx) error) error { return Fault("test", db.Write(t.Context(), do)) }
	if err := write(func(context.Context, *Tx) error { db.write.dead = errors.New("the disk is gone"); return nil }); err != nil {
		t.Fatal(err)
	}
	err = write(func(context.Context, *Tx) error { return nil })
	if concord.CodeOf(err) != concord.CodeUnavailable {
		t.Errorf("it was taken: %v", err)
	}
}

func TestAClosedDatabaseSaysSo(t *testing.T) {
	db, err := open(t, filepath.Join(t.TempDir(), "x.db"), table)
	if err != nil {
		t.Fatal(err)
	}
	db.Close()
	err = db.Write(t.Context(), func(context.Context, *Tx) error { return nil })
	if concord.CodeOf(err) != concord.CodeUnavailable {
		t.Errorf("it was taken: %v", err)
	}
}

// TestTheLogOfPagesIsEmptiedBehindTheWriter writes several times what the log may hold: it begins anew each time, and what was read
// meanwhile is what was there.
func TestTheLogOfPagesIsEmptiedBehindTheWriter(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	db, err := open(t, path, "create table a (n integer primary key, body blob);")
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	body := make([]byte, 256*page)
	for i := range 4 * logPages / 256 {
		if err := db.Write(t.Context(), func(ctx context.Context, tx *Tx) error {
			_, err := tx.Exec(ctx, "insert into a (n, body) values ($1, $2)", i, body)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		if n := count(t, db); n != i+1 {
			t.Fatalf("%d rows after %d", n, i+1)
		}
	}
	info, err := os.Stat(path + "-wal")
	if err != nil {
		t.Fatal(err)
	}
	if most := int64(2 * logPages * page); info.Size() > most {
		t.Errorf("the log of pages has grown to %d bytes", info.Size())
	}
}
