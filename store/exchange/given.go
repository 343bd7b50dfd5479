package exchange

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Given lists the recipients that this node itself has ever put on what it received; see [access.Rule].
func Given(ctx context.Context, r engine.Runner) (out [][]string, err error) {
	out = append(out, nil) // this node alone
	err = engine.Each(ctx, r, func(rows *sql.Rows) error {
		var text string
		if err := rows.Scan(&text); err != nil {
			return err
		}
		var list []string
		err := json.Unmarshal([]byte(text), &list)
		out = append(out, list)
		return err
	}, "select list from receiving order by list")
	return out, err
}

// receive notes for whom this node receives something, and reports whether that is new.
func receive(ctx context.Context, t *engine.Tx, to []string) (bool, error) {
	if len(to) == 0 {
		return false, nil
	}
	to = slices.Compact(slices.Sorted(slices.Values(to)))
	n, err := t.Exec(ctx, "insert into receiving (list) values ($1) on conflict do nothing", list(to))
	return n > 0, err
}

// Receives notes for whom the operator takes something in: by that its originator named nobody.
func (x *Exchange) Receives(ctx context.Context, to []string) error {
	const op = "exchange.Receives"
	if err := x.operator(op); err != nil {
		return err
	}
	if err := access.Check(concord.Marking{TLP: concord.TLPAmber, ReleasableTo: to}); err != nil {
		return err
	}
	return x.s.Change(ctx, op, func(ctx context.Context, t *engine.Tx) error {
		_, err := receive(ctx, t, to)
		return err
	})
}
