package store

import (
	"context"
	"database/sql"

	"concord"
)

// Facets counts the incidents of a filter by their values; Limit and Cursor do not matter. An
// incident of two types or countries counts for each.
func (h *Handle) Facets(ctx context.Context, f Filter) (Facets, error) {
	const op = "store.Facets"
	defer h.even(f.Text)()
	out := noFacets()
	if f.AsOf != "" {
		return out, fault(op, h.facetsAsOf(ctx, f, &out))
	}
	if h.tallies(f) {
		_, err := h.count(ctx, f, &out)
		return out, fault(op, err)
	}
	// What the texts hold is chosen here, so that the query is one pass over one index.
	wide := f
	wide.Types, wide.Countries, wide.Status, wide.Stage, wide.Sector = nil, nil, nil, nil, nil
	q, err := h.incidentQuery(ctx, wide)
	if err != nil {
		return out, fault(op, err)
	}
	var texts string
	if err := h.db().Row(ctx, "select coalesce(string_agg(i.facets, ''), '') from "+q.from+q.w.String(), q.w.args...).Scan(&texts); err != nil {
		return out, fault(op, err)
	}
	countTexts(&out, texts, f)
	return out, nil
}

func noFacets() Facets {
	return Facets{map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}, map[string]int{}}
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
			facetsOf(&r.Incident, r.Status).count(out, 1)
		}
		if f.Cursor = page.Next; f.Cursor == "" {
			return nil
		}
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
	rows := map[string]int{}
	list := []question{
		{byName(rows), "select what, sum(n) from row_count where" + may + " group by what", []any{allowed}},
		{scan(&st.Measures), "select count(*) from measure where " + isCurrent + " and" + may, []any{allowed}},
	}
	if h.tallies(Filter{}) && h.s.tally.begun() {
		if err := h.statsFromTally(ctx, &st); err != nil {
			return st, fault(op, err)
		}
	} else {
		list = append(list,
			question{byName(st.Incidents), "select state, count(*) from incident where " + isCurrent + " and" + may + " group by state", []any{allowed}},
			question{scan(&st.Aggregates), "select count(*) from incident where " + isCurrent + " and unit <> 'incident' and" + may, []any{allowed}})
	}
	if h.operator(op) == nil {
		list = append(list, question{byName(st.Jobs), "select state, count(*) from job group by state", nil},
			question{scan(&st.Bytes), sizeSQL, nil})
	}
	for _, q := range list {
		if err := each(ctx, h.db(), q.scan, q.query, q.args...); err != nil {
			return st, fault(op, err)
		}
	}
	st.Reports, st.Relevant, st.Unread, st.Claims, st.Objects = rows["report"], rows["relevant"], rows["unread"], rows["claim"], rows["object"]
	return st, nil
}

// statsFromTally counts the incidents.
func (h *Handle) statsFromTally(ctx context.Context, st *Stats) error {
	f := Filter{IncludeAggregates: true, State: []concord.RecordState{concord.StateCandidate, concord.StateTriage, concord.StateVerified,
		concord.StatePublished, concord.StateRetracted, concord.StateMerged}}
	facets := noFacets()
	all, err := h.count(ctx, f, &facets)
	if err != nil {
		return err
	}
	f.IncludeAggregates = false
	acts := noFacets()
	single, err := h.count(ctx, f, &acts)
	st.Incidents, st.Aggregates = facets.State, all-single
	return err
}
