package store

import (
	"context"
	"database/sql"
	"fmt"

	"concord"
)

// Check reads the whole database and returns what is wrong with it: damage that the engine finds,
// contents that do not have their hash, reports without content. It is for the operator.
func (h *Handle) Check(ctx context.Context) (problems []string, err error) {
	const op = "store.Check"
	if err := h.operator(op); err != nil {
		return nil, err
	}
	say := func(rows *sql.Rows) error {
		var s string
		err := rows.Scan(&s)
		if s != "ok" {
			problems = append(problems, s)
		}
		return err
	}
	if err := each(ctx, h.db(), say, checkSQL); err != nil {
		return nil, fault(op, err)
	}
	if err := each(ctx, h.db(), say, "select 'the report ' || id || ' has no content' from report where sha256 not in (select sha256 from blob)"); err != nil {
		return nil, fault(op, err)
	}
	err = each(ctx, h.db(), func(rows *sql.Rows) error {
		var b blob
		if err := scanBlob(rows, &b); err != nil {
			return err
		}
		if _, err := h.s.plain(b); err != nil {
			msg, _ := concord.Public(err)
			problems = append(problems, msg)
		}
		return nil
	}, "select sha256, size, coding, bytes from blob order by n")
	if err == nil {
		err = h.checkLog(ctx, &problems)
	}
	if err == nil {
		var more []string
		more, err = checkEntries(ctx, h.db())
		problems = append(problems, more...)
	}
	return problems, fault(op, err)
}

func (h *Handle) checkLog(ctx context.Context, problems *[]string) error {
	return each(ctx, h.db(), func(rows *sql.Rows) error {
		var id, sum string
		var bytes []byte
		err := rows.Scan(&id, &sum, &bytes)
		if err == nil && concord.HashOf(bytes) != sum {
			*problems = append(*problems, fmt.Sprintf("the object %s is damaged in the log", id))
		}
		return err
	}, "select id, sha256, bytes from object_log order by seq")
}
