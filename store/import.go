package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"concord"
	"concord/access"
)

func (t *tx) importRecord(ctx context.Context, r Record, b blob) (fresh bool, err error) {
	switch {
	case r.Report != nil:
		return t.importReport(ctx, *r.Report, b)
	case r.Incident != nil:
		return t.importIncident(ctx, *r.Incident)
	case r.Measure != nil:
		return t.importMeasure(ctx, *r.Measure)
	case r.Decision != nil:
		return t.importDecision(ctx, *r.Decision)
	}
	return false, &concord.Error{Code: concord.CodeInvalid, Msg: "a record is empty or of an unknown kind"}
}

func (t *tx) importReport(ctx context.Context, r ReportRecord, b blob) (fresh bool, err error) {
	rep := r.Report
	if rep.Marking, err = t.s.marking(rep.Marking); err != nil {
		return false, err
	}
	if rep.HandedBy == "" && rep.ID != concord.ReportIDOf(b.sha256) {
		return false, &concord.Error{Code: concord.CodeInvalid, Msg: fmt.Sprintf("the report %s has the id of other content", rep.ID)}
	}
	if fresh, err = t.saveReport(ctx, rep, b, nil); err != nil {
		return false, err
	}
	for _, c := range r.Captures {
		again := rep
		again.Source, again.URL, again.Via, again.CapturedAt = c.Source, c.URL, c.Via, c.CapturedAt
		if _, err := t.saveReport(ctx, again, b, nil); err != nil {
			return false, err
		}
	}
	if !fresh {
		return false, nil // what was read in it here stays
	}
	_, label, err := t.readReport(ctx, rep, r.Text)
	if err != nil {
		return false, err
	}
	if r.Findings != nil {
		body, err := json.Marshal(r.Findings)
		if err != nil {
			return false, err
		}
		_, err = t.Exec(ctx, "insert into reading (report, extractor, read_at, body) values ($1, $2, $3, $4) on conflict do nothing",
			string(rep.ID), rep.Extractor, t.stamp, string(body))
		if err != nil {
			return false, err
		}
	}
	return true, t.putClaims(ctx, rep.ID, r.Claims, nil, label)
}

// taken looks for a version of an incident or measure. known tells that it is there, with the same
// content; old is the row that it follows.
func (t *tx) taken(ctx context.Context, query, id string, version int, same func(n int64) (bool, error)) (known bool, old int64, err error) {
	var newest int
	err = t.Row(ctx, "select n, version from "+query+" where id = $1 and "+isCurrent, id).Scan(&old, &newest)
	if errors.Is(err, sql.ErrNoRows) {
		return false, 0, nil
	}
	if err != nil || version > newest {
		return false, old, err
	}
	var n int64
	err = t.Row(ctx, "select n from "+query+" where id = $1 and version = $2", id, version).Scan(&n)
	if err == nil {
		known, err = same(n)
	} else if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	if err == nil && !known {
		err = &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("version %d of %s is here with other content", version, id),
			Hint: "import into an empty folder, or leave it out"}
	}
	return known, old, err
}

func (t *tx) importIncident(ctx context.Context, r IncidentRecord) (bool, error) {
	inc := r.Incident
	if err := errors.Join(inc.Validate(), access.Check(inc.Marking), access.CheckGranular(&inc)); err != nil {
		return false, err
	}
	if inc.Version < 1 || inc.RecordedAt.IsZero() {
		return false, &concord.Error{Code: concord.CodeInvalid, Msg: string(inc.ID) + " has no version or recorded time"}
	}
	body, evidence, err := encodeIncident(inc)
	if err != nil {
		return false, err
	}
	known, old, err := t.taken(ctx, "incident", string(inc.ID), inc.Version, func(n int64) (bool, error) {
		var b, e string
		err := t.Row(ctx, "select body, evidence from incident_body where n = $1", n).Scan(&b, &e)
		return b == body && e == evidence, err
	})
	if err != nil || known {
		return false, err
	}
	n, label, err := t.insertIncident(ctx, &inc, old, body, evidence)
	if err == nil {
		err = t.setBlocks(ctx, inc.ID, n, r.Blocks)
	}
	if err == nil {
		err = t.audit(ctx, fmt.Sprintf("import version %d", inc.Version), string(inc.ID), "", label)
	}
	return err == nil, err
}

func (t *tx) importMeasure(ctx context.Context, r MeasureRecord) (bool, error) {
	m := r.Measure
	if err := m.Validate(); err != nil {
		return false, err
	}
	marking, err := t.s.marking(m.Marking)
	if err != nil {
		return false, err
	}
	m.Marking = marking
	body, err := json.Marshal(m)
	if err != nil {
		return false, err
	}
	known, old, err := t.taken(ctx, "measure", string(m.ID), r.Version, func(n int64) (bool, error) {
		var b string
		err := t.Row(ctx, "select body from measure where n = $1", n).Scan(&b)
		return b == string(body), err
	})
	if err != nil || known {
		return false, err
	}
	label, err := t.measureLabel(ctx, m, old, 0)
	if err == nil {
		err = t.insertMeasure(ctx, m, string(body), old, r.Version, r.RecordedAt, r.RecordedBy, label)
	}
	if err == nil {
		err = t.audit(ctx, fmt.Sprintf("import version %d", r.Version), string(m.ID), "", label)
	}
	return err == nil, err
}

func (t *tx) importDecision(ctx context.Context, d concord.Decision) (bool, error) {
	var kept []concord.Decision
	err := each(ctx, t, func(rows *sql.Rows) error {
		var k concord.Decision
		err := scanJSON(rows, &k)
		kept = append(kept, k)
		return err
	}, "select body from decision where incident = $1 and kind = $2", string(d.Incident), string(d.Kind))
	if err != nil || slices.ContainsFunc(kept, func(k concord.Decision) bool { return k.At.Equal(d.At) && k.By == d.By && k.With == d.With }) {
		return false, err
	}
	return true, t.putDecision(ctx, d)
}
