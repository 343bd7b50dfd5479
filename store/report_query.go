package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"concord"
)

// Reports returns a page of reports, ordered by when they were captured.
func (h *Handle) Reports(ctx context.Context, f ReportFilter) (ReportPage, error) {
	const op = "store.Reports"
	defer h.even(f.Text)()
	out := ReportPage{Total: -1}
	p, err := newPager(f.Limit, f.Oldest, f.Cursor)
	if err != nil {
		return out, fault(op, err)
	}
	words, w, err := h.reportWhere(ctx, f)
	if err != nil {
		return out, fault(op, err)
	}
	if f.WithTotal {
		count, args := "select count(*) from report r"+w.String(), w.args
		if what := f.counted(); what != "" { // the first argument is what the view may read
			count, args = "select coalesce(sum(n), 0) from row_count where what = $2 and label "+mayRead, []any{w.args[0], what}
		}
		if err := h.db().Row(ctx, count, args...).Scan(&out.Total); err != nil {
			return out, fault(op, err)
		}
	}
	p.restrict(&w, "r.captured_at", "r.id")
	var rows []ReportRow
	var places []place
	var ns []int64
	err = each(ctx, h.db(), func(sqlRows *sql.Rows) error {
		var n, at int64
		var body string
		var row ReportRow
		if err := sqlRows.Scan(&n, &at, &body); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(body), &row.Report); err != nil {
			return err
		}
		rows, ns = append(rows, row), append(ns, n)
		places = append(places, place{At: at, ID: string(row.Report.ID)})
		return nil
	}, "select r.n, r.captured_at, r.body from report r"+w.String()+p.order(&w, "r.captured_at", "r.id"), w.args...)
	for i := range rows {
		if err == nil && words != "" {
			err = h.db().Row(ctx, snippetSQL, words, ns[i]).Scan(&rows[i].Snippet)
		}
	}
	if err != nil {
		return out, fault(op, err)
	}
	out.Rows, out.Next, out.Prev = page(p, rows, places)
	for i := range out.Rows {
		if err := h.nameStory(ctx, &out.Rows[i].Report); err != nil {
			return out, fault(op, err)
		}
	}
	return out, nil
}

// counted is the name under which the reports of a filter are counted as they are written; "" for none.
func (f ReportFilter) counted() string {
	if f.Story != "" || f.Incident != "" || f.Text != "" {
		return ""
	}
	names := []string{}
	if f.Relevant != nil && *f.Relevant {
		names = append(names, "relevant")
	}
	if f.Unread {
		names = append(names, "unread")
	}
	if f.Troubled {
		names = append(names, "trouble")
	}
	switch {
	case len(names) > 1 || f.Relevant != nil && !*f.Relevant:
		return ""
	case len(names) == 0:
		return "report"
	}
	return names[0]
}

// nameStory names the story of a report after the first of its reports that the reader may see.
func (h *Handle) nameStory(ctx context.Context, r *concord.Report) error {
	if r.Story == "" || r.Story == string(r.ID) {
		return nil
	}
	first, err := read(ctx, h, "store.nameStory", func(rows *sql.Rows, id *string) error { return rows.Scan(id) },
		"select id from report where story = $2 and story <> '' and label "+mayRead+" order by n limit 1", r.Story)
	if err == nil && len(first) > 0 {
		r.Story = first[0]
	}
	return err
}

func (h *Handle) reportWhere(ctx context.Context, f ReportFilter) (words string, w where, err error) {
	allowed, err := h.labels(ctx)
	if err != nil {
		return "", w, err
	}
	w.and("r.label "+in("?"), allowed)
	if f.Relevant != nil {
		w.and("r.relevant = ?", *f.Relevant)
	}
	if f.Unread {
		w.and("r.extractor = ''")
	}
	if f.Troubled {
		w.and("r.trouble <> ''")
	}
	if f.Story != "" {
		w.and("r.story <> '' and r.story = (select s.story from report s where s.id = ? and s.label "+mayRead+")", f.Story)
	}
	if f.Incident != "" {
		w.and(`r.id in (select ir.report from incident i join incident_report ir on ir.n = i.n
			where i.id = ? and i.`+isCurrent+" and i.label "+mayRead+")", string(f.Incident))
	}
	if f.Text != "" {
		if words = matchWords(f.Text); words == "" {
			w.and("1 = 0")
		} else {
			w.and("r.n in (select n from ("+reportMatchSQL+"))", words)
		}
	}
	return words, w, nil
}

// Measures returns a page of measures, ordered by their first known day.
func (h *Handle) Measures(ctx context.Context, f MeasureFilter) (MeasurePage, error) {
	const op = "store.Measures"
	out := MeasurePage{Total: -1}
	p, err := newPager(f.Limit, f.Oldest, f.Cursor)
	if err != nil {
		return out, fault(op, err)
	}
	w, err := h.measureWhere(ctx, f)
	if err != nil {
		return out, fault(op, err)
	}
	if f.WithTotal {
		if err := h.db().Row(ctx, "select count(*) from measure m"+w.String(), w.args...).Scan(&out.Total); err != nil {
			return out, fault(op, err)
		}
	}
	p.restrict(&w, "m.at", "m.id")
	var rows []MeasureVersion
	var places []place
	err = each(ctx, h.db(), func(sqlRows *sql.Rows) error {
		var at int64
		var v MeasureVersion
		var body string
		var recorded int64
		if err := sqlRows.Scan(&v.Version, &recorded, &v.RecordedBy, &body, &at); err != nil {
			return err
		}
		v.RecordedAt = fromMicros(recorded)
		if err := json.Unmarshal([]byte(body), &v.Measure); err != nil {
			return err
		}
		rows, places = append(rows, v), append(places, place{At: at, ID: string(v.Measure.ID)})
		return nil
	}, "select m.version, m.recorded_at, m.recorded_by, m.body, m.at from measure m"+w.String()+p.order(&w, "m.at", "m.id"), w.args...)
	if err != nil {
		return out, fault(op, err)
	}
	out.Rows, out.Next, out.Prev = page(p, rows, places)
	ms := make([]*concord.Measure, len(out.Rows))
	for i := range out.Rows {
		ms[i] = &out.Rows[i].Measure
	}
	return out, fault(op, h.hideIncidents(ctx, ms...))
}

func (h *Handle) measureWhere(ctx context.Context, f MeasureFilter) (w where, err error) {
	allowed, err := h.labels(ctx)
	if err != nil {
		return w, err
	}
	w.and("m.label "+in("?"), allowed)
	w.and("m." + isCurrent)
	for _, c := range []struct{ column, value string }{
		{"m.type", string(f.Type)}, {"m.issuer", f.Issuer}, {"m.against", f.Against}, {"m.status", string(f.Status)},
	} {
		if c.value != "" {
			w.and(c.column+" = ?", c.value)
		}
	}
	for _, d := range []concord.Date{f.Since, f.Until} {
		if _, err := concord.ParseDate(string(d)); d != "" && err != nil {
			return w, err
		}
	}
	if first, ok := f.Since.First(); ok {
		w.and("m.at >= ?", micros(first))
	}
	if last, ok := f.Until.Last(); ok {
		w.and("m.at <= ? and m.at > ?", micros(last), int64(beforeAll))
	}
	if f.Incident != "" {
		w.and("m.n in (select mi.n from measure_incident mi where mi.incident = ?)", string(f.Incident))
		w.and("exists (select 1 from incident i where i.id = ? and i."+isCurrent+" and i.label "+mayRead+")", string(f.Incident))
	}
	return w, nil
}

// hideIncidents takes out of measures the incidents that the reader may not see.
func (h *Handle) hideIncidents(ctx context.Context, ms ...*concord.Measure) error {
	var ids []string
	for _, m := range ms {
		for _, id := range m.Incidents {
			ids = append(ids, string(id))
		}
		if m.Counters != "" {
			ids = append(ids, string(m.Counters))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	hidden, err := h.hidden(ctx, ids)
	if err != nil || len(hidden) == 0 {
		return err
	}
	for _, m := range ms {
		var seen []concord.IncidentID
		for _, id := range m.Incidents {
			if !hidden[string(id)] {
				seen = append(seen, id)
			}
		}
		m.Incidents = seen
		if hidden[string(m.Counters)] {
			m.Counters = ""
		}
	}
	return nil
}
