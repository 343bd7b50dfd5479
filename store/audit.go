package store

import (
	"context"
	"database/sql"
)

// audit notes who did what, in the transaction of the change.
func (t *tx) audit(ctx context.Context, act, object, why string, label int64) error {
	_, err := t.Exec(ctx, "insert into audit (at, by, act, object, why, label) values ($1, $2, $3, $4, $5, $6)",
		t.stamp, t.h.view.Principal, act, object, why, label)
	return err
}

// Audit returns the newest entries of the audit trail, of one object or, with "", of all.
func (h *Handle) Audit(ctx context.Context, object string, limit int) ([]AuditEntry, error) {
	const op = "store.Audit"
	where, args := "", []any{clampLimit(limit)}
	if object != "" {
		where, args = " and object = $3", append(args, object)
	}
	return read(ctx, h, op, func(rows *sql.Rows, e *AuditEntry) error {
		var at int64
		err := rows.Scan(&at, &e.By, &e.Act, &e.Object, &e.Why)
		e.At = fromMicros(at)
		return err
	}, "select at, by, act, object, why from audit where label "+mayRead+where+" order by n desc limit $2", args...)
}

// clampLimit bounds the length of a page.
func clampLimit(n int) int {
	if n <= 0 {
		return 50
	}
	return min(n, 1000)
}
