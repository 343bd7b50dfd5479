package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"concord"
)

// SecondReading is what a second reader made of a report. Body is JSON, and for the one who made it.
type SecondReading struct {
	Report concord.ReportID
	Model  string
	ReadAt time.Time // UTC, set by SaveSecondReading
	Body   []byte
}

// SaveSecondReading keeps a second reading beside what else was read in the report, in place of an earlier
// one of the same model, and ends the jobs that asked for it.
func (h *Handle) SaveSecondReading(ctx context.Context, r SecondReading, done ...Job) error {
	return h.change(ctx, "store.SaveSecondReading", func(ctx context.Context, t *tx) error { return t.saveSecondReading(ctx, r, done) })
}

func (t *tx) saveSecondReading(ctx context.Context, r SecondReading, done []Job) error {
	var label int64
	err := t.Row(ctx, "select label from report where id = $1", string(r.Report)).Scan(&label)
	if errors.Is(err, sql.ErrNoRows) {
		return missing("", "report", string(r.Report))
	}
	if err != nil {
		return err
	}
	if ok, err := t.permits(ctx, label); err != nil {
		return err
	} else if !ok {
		return missing("", "report", string(r.Report))
	}
	_, err = t.Exec(ctx, `insert into second_reading (report, model, read_at, body) values ($1, $2, $3, $4)
		on conflict (report, model) do update set read_at = excluded.read_at, body = excluded.body`, string(r.Report), r.Model, t.stamp, string(r.Body))
	if err != nil {
		return err
	}
	for _, j := range done {
		if err := t.finish(ctx, j); err != nil {
			return err
		}
	}
	return t.audit(ctx, "read a second time", string(r.Report), r.Model, label)
}

// SecondReading returns the newest second reading of a report. It is not found where there is none, or where
// the report may not be read.
func (h *Handle) SecondReading(ctx context.Context, id concord.ReportID) (*SecondReading, error) {
	const op = "store.SecondReading"
	list, err := read(ctx, h, op, func(rows *sql.Rows, r *SecondReading) error {
		var report, body string
		var at int64
		err := rows.Scan(&report, &r.Model, &at, &body)
		r.Report, r.ReadAt, r.Body = concord.ReportID(report), fromMicros(at), []byte(body)
		return err
	}, `select s.report, s.model, s.read_at, s.body from second_reading s join report r on r.id = s.report
		where r.label `+mayRead+" and r.id = $2 order by s.read_at desc, s.model limit 1", string(id))
	if err == nil && len(list) == 0 {
		err = missing(op, "second reading of report", string(id))
	}
	if err != nil {
		return nil, err
	}
	return &list[0], nil
}
