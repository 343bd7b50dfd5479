package engine

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Plans tells, step by step, how the engine runs each statement that was prepared so far: a query that goes through a
// whole table takes longer with every record, and a test can see it.
func (d *DB) Plans(ctx context.Context) (plans map[string][]string, err error) {
	d.mu.Lock()
	queries := slices.Collect(maps.Keys(d.stmts))
	d.mu.Unlock()
	err = d.Write(ctx, func(_ context.Context, t *Tx) error {
		queries = slices.AppendSeq(queries, maps.Keys(t.w.stmts))
		return nil
	})
	plans = map[string][]string{}
	for _, q := range queries {
		if err == nil {
			plans[q], err = d.plan(ctx, q)
		}
	}
	return plans, err
}

func (d *DB) plan(ctx context.Context, query string) (steps []string, err error) {
	args := []any{}
	for strings.Contains(query, fmt.Sprintf("$%d", len(args)+1)) {
		args = append(args, "")
	}
	rows, err := d.read.QueryContext(ctx, explain+query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused sql.NullInt64
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			return nil, err
		}
		steps = append(steps, step)
	}
	return steps, rows.Err()
}
