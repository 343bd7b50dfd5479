package store

import (
	"context"
	"database/sql"
	"strconv"
)

const facetSQL = ` select 'status', status, count(*) from f group by status
	union all select 'state', state, count(*) from f group by state
	union all select 'stage', stage, count(*) from f group by stage
	union all select 'sector', sector, count(*) from f group by sector
	union all select 'type', k.type, count(*) from f join incident_key k on k.n = f.n where k.country = '' group by k.type
	union all select 'country', k.country, count(*) from f join incident_key k on k.n = f.n where k.type = '' group by k.country
	union all select 'day', cast(at / 86400000000 as text), count(*) from f where at > -62135596800000000 group by at / 86400000000`

// Facets counts the incidents of a filter by their values; Limit and Cursor do not matter. An
// incident of two types or countries counts for each.
func (h *Handle) Facets(ctx context.Context, f Filter) (Facets, error) {
	const op = "store.Facets"
	out := Facets{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}}
	if f.AsOf != "" {
		return out, fault(op, h.facetsAsOf(ctx, f, &out))
	}
	q, err := h.incidentQuery(ctx, f)
	if err != nil {
		return out, fault(op, err)
	}
	by := map[string]map[string]int{"status": out.Status, "state": out.State, "stage": out.Stage, "sector": out.Sector,
		"type": out.Types, "country": out.Countries}
	err = each(ctx, h.s.db, func(rows *sql.Rows) error {
		var facet, value string
		var n int
		if err := rows.Scan(&facet, &value, &n); err != nil {
			return err
		}
		if facet == "day" {
			day, err := strconv.ParseInt(value, 10, 64)
			out.Years[strconv.Itoa(fromMicros(day*86_400_000_000).Year())] += n
			return err
		}
		if value != "" {
			by[facet][value] = n
		}
		return nil
	}, "with f as materialized (select i.n, i.status, i.state, i.stage, i.sector, i.at from "+q.from+q.w.String()+")"+facetSQL, q.w.args...)
	return out, fault(op, err)
}

// facetsAsOf counts what a list as of a past day shows.
func (h *Handle) facetsAsOf(ctx context.Context, f Filter, out *Facets) error {
	f.Limit, f.Cursor = 1000, ""
	for {
		page, err := h.Incidents(ctx, f)
		if err != nil {
			return err
		}
		for _, r := range page.Rows {
			count(out, r)
		}
		if f.Cursor = page.Next; f.Cursor == "" {
			return nil
		}
	}
}

func count(out *Facets, r IncidentRow) {
	add := func(m map[string]int, values ...string) {
		seen := map[string]bool{"": true}
		for _, v := range values {
			if !seen[v] {
				seen[v] = true
				m[v]++
			}
		}
	}
	inc := r.Incident
	add(out.Status, string(r.Status))
	add(out.State, string(inc.State))
	add(out.Stage, string(inc.Stage))
	add(out.Sector, string(inc.Sector))
	add(out.Countries, inc.Countries...)
	types := make([]string, len(inc.ActivityTypes))
	for i, t := range inc.ActivityTypes {
		types[i] = string(t)
	}
	add(out.Types, types...)
	if first, _, ok := inc.Time.Bounds(); ok {
		add(out.Years, strconv.Itoa(first.Year()))
	}
}

// Stats counts what the reader may see. Jobs and the size of the database are for the operator.
func (h *Handle) Stats(ctx context.Context) (Stats, error) {
	const op = "store.Stats"
	st := Stats{Incidents: map[string]int{}, Jobs: map[string]int{}}
	allowed, err := h.labels(ctx)
	if err != nil {
		return st, fault(op, err)
	}
	may := " label " + mayRead
	scan := func(into ...any) func(*sql.Rows) error {
		return func(rows *sql.Rows) error { return rows.Scan(into...) }
	}
	byName := func(m map[string]int) func(*sql.Rows) error {
		return func(rows *sql.Rows) error {
			var name string
			var n int
			err := rows.Scan(&name, &n)
			m[name] = n
			return err
		}
	}
	type question struct {
		scan  func(*sql.Rows) error
		query string
		args  []any
	}
	list := []question{
		{scan(&st.Reports, &st.Relevant, &st.Unread), `select count(*), coalesce(sum(relevant), 0), coalesce(sum(case when extractor = '' then 1 else 0 end), 0)
			from report where` + may, []any{allowed}},
		{byName(st.Incidents), "select state, count(*) from incident where " + isCurrent + " and" + may + " group by state", []any{allowed}},
		{scan(&st.Aggregates), "select count(*) from incident where " + isCurrent + " and unit <> 'incident' and" + may, []any{allowed}},
		{scan(&st.Measures), "select count(*) from measure where " + isCurrent + " and" + may, []any{allowed}},
		{scan(&st.Claims), "select count(*) from claim where" + may, []any{allowed}},
		{scan(&st.Objects), "select count(*) from object_log where" + may, []any{allowed}},
	}
	if h.operator(op) == nil {
		list = append(list, question{byName(st.Jobs), "select state, count(*) from job group by state", nil},
			question{scan(&st.Bytes), sizeSQL, nil})
	}
	for _, q := range list {
		if err := each(ctx, h.s.db, q.scan, q.query, q.args...); err != nil {
			return st, fault(op, err)
		}
	}
	return st, nil
}
