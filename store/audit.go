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
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	where, args := "", []any{allowed, clampLimit(limit)}
	if object != "" {
		where, args = " and object = $3", append(args, object)
	}
	var list []AuditEntry
	err = each(ctx, h.s.db, func(rows *sql.Rows) error {
		var e AuditEntry
		var at int64
		err := rows.Scan(&at, &e.By, &e.Act, &e.Object, &e.Why)
		e.At = fromMicros(at)
		list = append(list, e)
		return err
	}, "select at, by, act, object, why from audit where label "+in("$1")+where+" order by n desc limit $2", args...)
	return list, fault(op, err)
}

// clampLimit bounds the length of a page.
func clampLimit(n int) int {
	if n <= 0 {
		return 50
	}
	return min(n, 1000)
}
