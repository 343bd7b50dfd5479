package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"concord"
	"concord/access"
)

// Mark keeps a new version of an incident with other markings. It is no decision about what happened.
func (h *Handle) Mark(ctx context.Context, c IncidentChange) (Written, error) {
	var w Written
	err := h.change(ctx, "store.Mark", func(ctx context.Context, t *tx) (err error) {
		w, err = t.putIncidents(ctx, []IncidentChange{c}, h.view.Principal, false)
		return err
	})
	return w, err
}

// MarkReport raises the marking of a report, and with it that of all that was read in it: claims,
// incidents and measures, each with a version that says the same as the one before. It returns how many
// records were raised, of those that the writer may see. A lower marking is forbidden.
func (h *Handle) MarkReport(ctx context.Context, id concord.ReportID, m concord.Marking, why string) (raised int, err error) {
	const op = "store.MarkReport"
	err = h.change(ctx, op, func(ctx context.Context, t *tx) error {
		raised, err = t.markReport(ctx, id, m, why)
		return err
	})
	return raised, err
}

func (t *tx) markReport(ctx context.Context, id concord.ReportID, m concord.Marking, why string) (raised int, err error) {
	var n, had int64
	var body string
	err = t.Row(ctx, "select n, label, body from report where id = $1", string(id)).Scan(&n, &had, &body)
	found := err == nil
	if found {
		found, err = t.permits(ctx, had)
	} else if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	if err != nil {
		return 0, err
	}
	if !found {
		return 0, missing("", "report", string(id))
	}
	var rep concord.Report
	if err := json.Unmarshal([]byte(body), &rep); err != nil {
		return 0, err
	}
	if m, err = t.s.marking(m); err != nil {
		return 0, err
	}
	if err := lowered(string(id), rep.Marking, m); err != nil {
		return 0, err
	}
	own, err := t.intern(ctx, access.Join(m))
	if err != nil {
		return 0, err
	}
	label, err := t.union(ctx, had, own)
	if err != nil || label == had {
		return 0, err
	}
	rep.Marking = m
	now, err := json.Marshal(rep)
	if err == nil {
		_, err = t.Exec(ctx, "update report set label = $2, body = $3 where n = $1", n, label, string(now))
	}
	if err == nil {
		err = t.relabelClaims(ctx, id, label)
	}
	if err == nil {
		err = t.relabel(ctx, string(id), label)
	}
	if err == nil {
		err = t.audit(ctx, "mark", string(id), why, label)
	}
	if err != nil {
		return 0, err
	}
	return t.raiseReadings(ctx, id, label)
}

// relabelClaims raises the claims of a report.
func (t *tx) relabelClaims(ctx context.Context, id concord.ReportID, label int64) error {
	ns, err := t.numbers(ctx, "select distinct label from claim where report = $1", string(id))
	for _, had := range ns {
		joined, err := t.union(ctx, had, label)
		if err == nil && joined != had {
			_, err = t.Exec(ctx, "update claim set label = $3 where report = $1 and label = $2", string(id), had, joined)
		}
		if err != nil {
			return err
		}
	}
	return err
}

// raiseReadings gives the records that were read in a report a version under its new label.
func (t *tx) raiseReadings(ctx context.Context, id concord.ReportID, label int64) (raised int, err error) {
	ns, err := t.numbers(ctx, "select i.n from incident i join incident_report r on r.n = i.n where r.report = $1 and i."+isCurrent+" order by i.n", string(id))
	if err != nil {
		return 0, err
	}
	seen, err := t.seen(ctx, "incident", ns)
	if err != nil {
		return 0, err
	}
	for _, n := range ns {
		if err := t.again(ctx, n, "the marking of "+string(id)+" was raised"); err != nil {
			return 0, err
		}
	}
	ms, err := t.numbers(ctx, "select n from measure where "+isCurrent+" and instr(body, $1) > 0 order by n", string(id))
	if err != nil {
		return 0, err
	}
	more, err := t.seen(ctx, "measure", ms)
	if err != nil {
		return 0, err
	}
	for _, n := range ms {
		if err := t.measureAgain(ctx, n, label, string(id)); err != nil {
			return 0, err
		}
	}
	return seen + more, nil
}

// seen counts the rows that the writer may see: of the others they do not learn.
func (t *tx) seen(ctx context.Context, table string, rows []int64) (count int, err error) {
	for _, n := range rows {
		var label int64
		if err := t.Row(ctx, "select label from "+table+" where n = $1", n).Scan(&label); err != nil {
			return 0, err
		}
		ok, err := t.permits(ctx, label)
		if err != nil {
			return 0, err
		}
		if ok {
			count++
		}
	}
	return count, nil
}

// again writes a version of an incident that says what the row n says, with the labels of now.
func (t *tx) again(ctx context.Context, n int64, why string) error {
	var body, evidence string
	var version int
	var recorded int64
	err := t.Row(ctx, "select b.body, b.evidence, i.version, i.recorded_at from incident i join incident_body b on b.n = i.n where i.n = $1", n).
		Scan(&body, &evidence, &version, &recorded)
	var inc concord.Incident
	if err == nil {
		err = errors.Join(json.Unmarshal([]byte(body), &inc), json.Unmarshal([]byte(evidence), &inc.Evidence))
	}
	if err != nil {
		return err
	}
	inc.Version, inc.RecordedAt, inc.RecordedBy = version+1, fromMicros(max(t.stamp, recorded+1000)), t.h.view.Principal
	row, label, err := t.insertIncident(ctx, &inc, n, body, evidence)
	if err == nil { // the keys stay, and belong to the new version
		_, err = t.Exec(ctx, "update incident_block set n = $2 where id = $1", string(inc.ID), row)
	}
	if err != nil {
		return err
	}
	return t.audit(ctx, fmt.Sprintf("version %d", inc.Version), string(inc.ID), why, label)
}

// measureAgain does the same for a measure, and joins a label to its own.
func (t *tx) measureAgain(ctx context.Context, n, label int64, why string) error {
	var body string
	var version int
	var recorded int64
	if err := t.Row(ctx, "select body, version, recorded_at from measure where n = $1", n).Scan(&body, &version, &recorded); err != nil {
		return err
	}
	var m concord.Measure
	if err := json.Unmarshal([]byte(body), &m); err != nil {
		return err
	}
	label, err := t.measureLabel(ctx, m, n, label)
	if err == nil {
		err = t.insertMeasure(ctx, m, body, n, version+1, max(t.stamp, recorded+1000), t.h.view.Principal, label)
	}
	if err != nil {
		return err
	}
	return t.audit(ctx, fmt.Sprintf("version %d", version+1), string(m.ID), "the marking of "+why+" was raised", label)
}

// numbers reads a column of numbers.
func (t *tx) numbers(ctx context.Context, query string, args ...any) (ns []int64, err error) {
	err = each(ctx, t, func(rows *sql.Rows) error {
		var n int64
		err := rows.Scan(&n)
		ns = append(ns, n)
		return err
	}, query, args...)
	return ns, err
}
