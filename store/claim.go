package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"concord"
)

// Findings returns what was last read in a report, with the drafts and claims as they were then.
// It is not found while the report has not been read.
func (h *Handle) Findings(ctx context.Context, id concord.ReportID) (*concord.Findings, error) {
	const op = "store.Findings"
	list, err := read(ctx, h, op, scanJSON[concord.Findings], `select d.body from reading d join report r on r.id = d.report
		where r.label `+mayRead+` and r.id = $2 order by d.read_at desc, d.extractor desc limit 1`, string(id))
	if err == nil && len(list) == 0 {
		err = missing(op, "report", string(id))
	}
	if err != nil {
		return nil, err
	}
	return &list[0], nil
}

// Claims returns the claims of a report and, or, an incident; "" does not restrict.
func (h *Handle) Claims(ctx context.Context, report concord.ReportID, incident concord.IncidentID) ([]concord.Claim, error) {
	const op = "store.Claims"
	w := readable("c.label")
	if report != "" {
		w.and("c.report = ?", string(report))
	}
	if incident != "" {
		w.and("c.incident = ? and c.incident <> ''", string(incident)) // the second has the engine use its index
	}
	return read(ctx, h, op, func(rows *sql.Rows, c *concord.Claim) error {
		var state, body string
		if err := rows.Scan(&state, &body); err != nil {
			return err
		}
		err := json.Unmarshal([]byte(body), c)
		c.State = concord.ClaimState(state)
		return err
	}, "select c.state, c.body from claim c"+w.String()+" order by c.report, c.pos, c.id", w.args[1:]...)
}
