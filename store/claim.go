package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"concord"
)

// Findings returns what was last read in a report, with the drafts and claims as they were then.
// It is not found while the report has not been read.
func (h *Handle) Findings(ctx context.Context, id concord.ReportID) (*concord.Findings, error) {
	const op = "store.Findings"
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	var body string
	err = h.s.db.Row(ctx, `select d.body from reading d join report r on r.id = d.report where r.id = $1 and r.label `+in("$2")+`
		order by d.read_at desc, d.extractor desc limit 1`, string(id), allowed).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, missing(op, "report", string(id))
	}
	var f concord.Findings
	if err == nil {
		err = json.Unmarshal([]byte(body), &f)
	}
	if err != nil {
		return nil, fault(op, err)
	}
	return &f, nil
}

// Claims returns the claims of a report and, or, an incident; "" does not restrict.
func (h *Handle) Claims(ctx context.Context, report concord.ReportID, incident concord.IncidentID) ([]concord.Claim, error) {
	const op = "store.Claims"
	allowed, err := h.labels(ctx)
	if err != nil {
		return nil, fault(op, err)
	}
	w := where{args: []any{allowed}}
	w.and("c.label " + in("$1"))
	if report != "" {
		w.and("c.report = ?", string(report))
	}
	if incident != "" {
		w.and("c.incident = ?", string(incident))
	}
	var list []concord.Claim
	err = each(ctx, h.s.db, func(rows *sql.Rows) error {
		c, err := scanClaim(rows)
		list = append(list, c)
		return err
	}, "select c.state, c.body from claim c"+w.String()+" order by c.report, c.pos, c.id", w.args...)
	return list, fault(op, err)
}

func scanClaim(rows *sql.Rows) (c concord.Claim, err error) {
	var state, body string
	if err = rows.Scan(&state, &body); err == nil {
		err = json.Unmarshal([]byte(body), &c)
		c.State = concord.ClaimState(state)
	}
	return c, err
}
