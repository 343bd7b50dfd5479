package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"concord"
	"concord/access"
)

type measureRow struct {
	n, label, recordedAt int64
	version              int
	body                 string
}

// putMeasure writes a new version of a measure that was read in a report with the label of, or 0.
func (t *tx) putMeasure(ctx context.Context, mv MeasureVersion, ids map[concord.IncidentID]concord.IncidentID, by string, of int64) (bool, error) {
	m := mv.Measure
	var err error
	if m.ID == "" {
		return false, &concord.Error{Code: concord.CodeInvalid, Msg: "a measure needs an id"}
	}
	if err := m.Validate(); err != nil {
		return false, err
	}
	if len(ids) > 0 {
		linked := make([]concord.IncidentID, len(m.Incidents))
		for i, id := range m.Incidents {
			linked[i] = rename(ids, id)
		}
		m.Incidents = linked
	}
	var old measureRow
	err = t.Row(ctx, "select n, label, recorded_at, version, body from measure where id = $1 and "+isCurrent, string(m.ID)).
		Scan(&old.n, &old.label, &old.recordedAt, &old.version, &old.body)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return false, err
	}
	visible := old.n == 0
	if !visible {
		if visible, err = t.permits(ctx, old.label); err != nil {
			return false, err
		}
	}
	if old.n != 0 && visible {
		var was concord.Measure
		if err := json.Unmarshal([]byte(old.body), &was); err != nil {
			return false, err
		}
		if unmarked(m.Marking) {
			m.Marking = was.Marking
		}
		m.Marking.Owner = cmp.Or(m.Marking.Owner, was.Marking.Owner)
		if err := lowered(string(m.ID), was.Marking, m.Marking); err != nil {
			return false, err
		}
	}
	if m.Marking, err = t.s.marking(m.Marking); err != nil {
		return false, err
	}
	body, err := json.Marshal(m)
	switch {
	case err != nil:
		return false, err
	case mv.Version != 0 && (old.n == 0 || !visible):
		return false, missing("", "measure", string(m.ID))
	case old.n != 0 && visible && string(body) == old.body:
		return false, nil // the id says what it is: the same again is no conflict
	case mv.Version != old.version:
		return false, &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("%s was changed by someone else meanwhile", m.ID),
			Hint: "read it again and repeat the change"}
	}
	label, err := t.measureLabel(ctx, m, old.n, of)
	if err != nil {
		return false, err
	}
	at := max(t.stamp, old.recordedAt+1000)
	err = t.insertMeasure(ctx, m, string(body), old.n, old.version+1, at, by, label)
	if err == nil {
		err = t.audit(ctx, fmt.Sprintf("version %d", old.version+1), string(m.ID), "", label)
	}
	return err == nil, err
}

// measureLabel joins the marking of a measure with the labels of the version before, whose row is old,
// and of the report it was read in; 0 is none.
func (t *tx) measureLabel(ctx context.Context, m concord.Measure, old, of int64) (int64, error) {
	label, err := t.intern(ctx, access.Join(m.Marking))
	if err == nil && of != 0 && of != label {
		label, err = t.union(ctx, label, of)
	}
	if err != nil || old == 0 {
		return label, err
	}
	var had int64
	if err := t.Row(ctx, "select label from measure where n = $1", old).Scan(&had); err != nil || had == label {
		return label, err
	}
	if label, err = t.union(ctx, label, had); err == nil && label != had {
		err = t.relabel(ctx, string(m.ID), label)
	}
	return label, err
}

func (t *tx) insertMeasure(ctx context.Context, m concord.Measure, body string, old int64, version int, recordedAt int64, by string, label int64) error {
	if old != 0 {
		if _, err := t.Exec(ctx, "update measure set superseded_at = $2 where n = $1", old, recordedAt); err != nil {
			return err
		}
	}
	at := int64(beforeAll)
	for _, d := range []concord.Date{m.Announced, m.Adopted, m.EffectiveFrom} {
		if first, ok := d.First(); ok {
			at = micros(first)
			break
		}
	}
	n, err := t.insert(ctx, `insert into measure (id, version, recorded_at, superseded_at, recorded_by, type, issuer, against, status, at, label, body)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning n`,
		string(m.ID), version, recordedAt, int64(current), by, string(m.Type), m.Issuer, m.Against, string(m.Status), at, label, body)
	for _, id := range m.Incidents {
		if err == nil {
			_, err = t.Exec(ctx, "insert into measure_incident (n, incident) values ($1, $2) on conflict do nothing", n, string(id))
		}
	}
	if err != nil {
		return err
	}
	return t.renderMeasure(ctx, MeasureVersion{Measure: m, Version: version, RecordedAt: fromMicros(recordedAt), RecordedBy: by}, label)
}

// SaveMeasures writes new measures and new versions of measures, as one transaction. It returns how
// many changed.
func (h *Handle) SaveMeasures(ctx context.Context, measures ...MeasureVersion) (changed int, err error) {
	err = h.change(ctx, "store.SaveMeasures", func(ctx context.Context, t *tx) error {
		changed = 0
		for _, m := range measures {
			ok, err := t.putMeasure(ctx, m, nil, h.view.Principal, 0)
			if err != nil {
				return err
			}
			if ok {
				changed++
			}
		}
		return nil
	})
	return changed, err
}

const measureColumns = "select m.version, m.recorded_at, m.recorded_by, m.body from measure m"

func scanMeasure(rows *sql.Rows, v *MeasureVersion) error {
	var at int64
	var body string
	if err := rows.Scan(&v.Version, &at, &v.RecordedBy, &body); err != nil {
		return err
	}
	v.RecordedAt = fromMicros(at)
	return json.Unmarshal([]byte(body), &v.Measure)
}

// WholeMeasure returns the current version of a measure under the one marking with which it goes out, and when its first
// version was recorded.
func (h *Handle) WholeMeasure(ctx context.Context, id concord.MeasureID) (*MeasureVersion, time.Time, error) {
	const op = "store.WholeMeasure"
	m, err := h.Measure(ctx, id)
	if err != nil {
		return nil, time.Time{}, err
	}
	type row struct{ label, first int64 }
	found, err := read(ctx, h, op, func(rows *sql.Rows, r *row) error { return rows.Scan(&r.label, &r.first) },
		"select m.label, (select min(recorded_at) from measure v where v.id = m.id) from measure m where m.label "+mayRead+" and m.id = $2 and m."+isCurrent, string(m.Measure.ID))
	if err == nil && len(found) == 0 {
		err = missing(op, "measure", string(id))
	}
	if err != nil {
		return nil, time.Time{}, err
	}
	h.s.labels.mu.RLock()
	defer h.s.labels.mu.RUnlock()
	m.Measure.Marking = h.s.labels.byN[found[0].label].Marking()
	return m, fromMicros(found[0].first), nil
}

// Measure returns the current version of a measure, by its id or a beginning that no other has.
func (h *Handle) Measure(ctx context.Context, id concord.MeasureID) (*MeasureVersion, error) {
	const op = "store.Measure"
	found, err := read(ctx, h, op, scanMeasure, measureColumns+" where m.label "+mayRead+" and m.id >= $2 and m.id < $3 and m."+isCurrent+" order by m.id limit 2",
		string(id), string(id)+"\uffff")
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0 || id == "":
		return nil, missing(op, "measure", string(id))
	case len(found) > 1 && found[0].Measure.ID != id:
		return nil, ambiguous(op, "measure", string(id))
	}
	return &found[0], fault(op, h.hideIncidents(ctx, &found[0].Measure))
}
