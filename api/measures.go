package api

import (
	"time"

	"concord"
)

// Measure is a measure and which version of it.
type Measure struct {
	concord.Measure
	Version    int       `json:"version"`
	RecordedAt time.Time `json:"recorded_at"`
	RecordedBy string    `json:"recorded_by,omitempty"`
}

func measureOf(m MeasureVersion) Measure {
	return Measure{m.Measure, m.Version, m.RecordedAt, m.RecordedBy}
}

func (q *request) measures() (out List[Measure], err error) {
	p := reader{v: q.query}
	f := MeasureFilter{Type: code(&p, "type", concord.MeasureType.Valid), Issuer: q.query.Get("issuer"), Against: q.query.Get("against"),
		Status: code(&p, "status", concord.MeasureStatus.Valid), Since: p.date("since"), Until: p.date("until"), Incident: concord.IncidentID(q.query.Get("incident")),
		WithTotal: p.flag("total"), Oldest: p.oldest(), Limit: p.number("limit", most)}
	if p.err != nil {
		return out, p.err
	}
	if f.Cursor, err = q.cursor(); err != nil {
		return out, err
	}
	got, err := q.store.Measures(q.Context(), f)
	if err != nil {
		return out, err
	}
	items := make([]Measure, len(got.Rows))
	for i, m := range got.Rows {
		items[i] = measureOf(m)
	}
	return page(q, items, got.Next, got.Prev, got.Total), nil
}

func (q *request) measure() (Measure, error) {
	m, err := q.store.Measure(q.Context(), concord.MeasureID(q.path["id"]))
	if err != nil {
		return Measure{}, err
	}
	return measureOf(*m), nil
}
