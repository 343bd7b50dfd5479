package engine

import (
	"context"
	"database/sql"
	"fmt"
	"io/fs"
	"strconv"

	"concord"
)

// migrate brings the schema up to date with the numbered files of steps, each in a transaction of
// its own.
func migrate(ctx context.Context, conn *sql.Conn, steps fs.FS, now int64) error {
	files, err := fs.ReadDir(steps, ".")
	if err != nil {
		return err
	}
	have, err := schemaVersion(ctx, conn)
	if err != nil {
		return err
	}
	newest, err := strconv.Atoi(files[len(files)-1].Name()[:4])
	if err != nil {
		return err
	}
	if have > newest {
		return &concord.Error{Code: concord.CodeConflict,
			Msg:  fmt.Sprintf("the database has schema %d, and this program knows up to %d", have, newest),
			Hint: "use the newer program that wrote it, or another folder with --data"}
	}
	for _, f := range files {
		n, err := strconv.Atoi(f.Name()[:4])
		if err != nil || n <= have {
			continue
		}
		text, err := fs.ReadFile(steps, f.Name())
		if err != nil {
			return err
		}
		if err := step(ctx, conn, n, string(text), now); err != nil {
			return fmt.Errorf("migration %s: %w", f.Name(), err)
		}
	}
	return nil
}

// schemaVersion also makes the table in which the steps are noted.
func schemaVersion(ctx context.Context, conn *sql.Conn) (n int, err error) {
	_, err = conn.ExecContext(ctx, "create table if not exists schema_step (n integer primary key, done_at bigint not null)")
	if err == nil {
		err = conn.QueryRowContext(ctx, "select coalesce(max(n), 0) from schema_step").Scan(&n)
	}
	return n, err
}

func step(ctx context.Context, conn *sql.Conn, n int, text string, now int64) error {
	if _, err := conn.ExecContext(ctx, beginMigrate); err != nil {
		return err
	}
	done, err := false, error(nil)
	// another process may have been faster
	if err = conn.QueryRowContext(ctx, "select exists (select 1 from schema_step where n = $1)", n).Scan(&done); err == nil && !done {
		if _, err = conn.ExecContext(ctx, text); err == nil {
			_, err = conn.ExecContext(ctx, "insert into schema_step (n, done_at) values ($1, $2)", n, now)
		}
	}
	if err == nil {
		_, err = conn.ExecContext(ctx, "commit")
	}
	if err != nil {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "rollback")
	}
	return err
}
