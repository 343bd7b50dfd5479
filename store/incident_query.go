package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"concord"
)

// Incidents returns a page of the incidents of a filter, ordered by the time at which they began;
// those without a time are older than all others.
func (h *Handle) Incidents(ctx context.Context, f Filter) (IncidentPage, error) {
	const op = "store.Incidents"
	defer h.even(f.Text)()
	out := IncidentPage{Total: -1}
	p, err := newPager(f.Limit, f.Oldest, f.Cursor)
	if err != nil {
		return out, fault(op, err)
	}
	q, err := h.incidentQuery(ctx, f)
	if err != nil {
		return out, fault(op, err)
	}
	switch {
	case f.WithTotal && h.tallies(f) && h.s.tally.begun(): // to read all for one count takes longer than to count them
		facets := noFacets()
		if out.Total, err = h.count(ctx, f, &facets); err != nil {
			return out, fault(op, err)
		}
	case f.WithTotal && f.AsOf == "":
		if err := h.db().Row(ctx, "select count(*) from "+q.from+q.w.String(), q.w.args...).Scan(&out.Total); err != nil {
			return out, fault(op, err)
		}
	}
	rows, places, err := h.incidentRows(ctx, f, q, p)
	if err != nil {
		return out, fault(op, err)
	}
	out.Rows, out.Next, out.Prev = page(p, rows, places)
	incs := make([]*concord.Incident, len(out.Rows))
	for i := range out.Rows {
		incs[i] = &out.Rows[i].Incident
	}
	return out, fault(op, h.hideLinks(ctx, incs))
}

// incidentRows reads a page and one row more. As of a past day, what the filter's statuses leave
// out is made up for from the rows that follow.
func (h *Handle) incidentRows(ctx context.Context, f Filter, q incidentQuery, p pager) (rows []IncidentRow, places []place, err error) {
	near, walk := q.search.words != "" && p.limit <= nearPage, len(q.search.hits) > 0
	for {
		w := where{conds: slices.Clone(q.w.conds), args: slices.Clone(q.w.args)}
		p.restrict(&w, q.at, q.id)
		var inner string
		switch {
		case walk:
			var in where
			if inner, in, walk, err = h.walk(ctx, q, p, w); err != nil {
				return nil, nil, err
			}
			if !walk {
				continue
			}
			w = in
		case near:
			inner, w = q.near(p, w)
		default:
			inner = "select i.n as n from " + q.from + w.String() + p.order(&w, q.at, q.id)
		}
		had := len(rows)
		columns, dir := incidentColumns, " desc"
		if f.WithEvidence {
			columns += ", b.evidence"
		}
		if p.up() {
			dir = ""
		}
		read, last := 0, place{}
		err = each(ctx, h.db(), func(sqlRows *sql.Rows) error {
			row, err := h.scanIncident(sqlRows, f.WithEvidence)
			if err != nil {
				return err
			}
			at, _, _ := timeColumns(row.Incident.Time)
			if _, marked := row.Incident.Granular["time"]; marked {
				at = beforeAll // as the list orders it for everybody
			}
			read, last = read+1, place{At: at, ID: string(row.Incident.ID)}
			if f.AsOf != "" && !h.asOf(&row, f) || len(rows) > p.limit {
				return nil
			}
			rows, places = append(rows, row), append(places, last)
			return nil
		}, "select "+columns+" from ("+inner+") p cross join incident i on i.n = p.n cross join incident_body b on b.n = p.n order by i.at"+
			dir+", i.id"+dir, w.args...)
		switch {
		case err == nil && near && read <= p.limit:
			near, rows, places = false, rows[:had], places[:had]
			continue
		case err != nil || read <= p.limit || len(rows) > p.limit:
			return rows, places, err
		}
		last.Back = p.from.Back
		p.cursor, p.from = true, last
	}
}

// asOf rewrites a row as of the filter's day, and reports whether it still matches.
func (h *Handle) asOf(row *IncidentRow, f Filter) bool {
	row.Incident = h.s.opt.AsOf(&row.Incident, f.AsOf)
	if h.s.opt.Status != nil {
		row.Status = h.s.opt.Status(&row.Incident)
	}
	return len(f.Status) == 0 || slices.Contains(f.Status, row.Status)
}

// incidentQuery is where the incidents of a filter are found: at and id are the columns by which
// they are ordered.
type incidentQuery struct {
	from, at, id string
	w            where
	search       search
}

func (h *Handle) incidentQuery(ctx context.Context, f Filter) (q incidentQuery, err error) {
	allowed, err := h.labels(ctx)
	if err != nil {
		return q, err
	}
	q = incidentQuery{from: "incident i", at: "i.at", id: "i.id"}
	q.w.and("i.label "+in("?"), allowed)
	if f.Whole {
		q.w.and("i.whole " + mayRead)
	}
	if f.KnownAt.IsZero() {
		q.w.and("i." + isCurrent)
	} else {
		q.w.and("i.recorded_at <= ? and i.superseded_at > ?", micros(f.KnownAt), micros(f.KnownAt))
		q.w.and("exists (select 1 from incident c where c.id = i.id and c." + isCurrent + " and c.label " + mayRead + ")")
	}
	driven, err := h.restrictSets(ctx, &q, f)
	if err != nil {
		return q, err
	}
	restrictKeys(&q, f, driven)
	return q, restrictColumns(&q, f, h.s.opt.AsOf != nil)
}

// restrictKeys adds types and countries. One of each, while nothing narrower leads the way, is a
// range of the index; otherwise each row is asked.
func restrictKeys(q *incidentQuery, f Filter, driven bool) {
	if len(f.Types) == 0 && len(f.Countries) == 0 {
		return
	}
	if !driven && f.KnownAt.IsZero() && len(f.Types) <= 1 && len(f.Countries) <= 1 {
		q.from, q.at, q.id = "incident_key k cross join incident i on i.n = k.n", "k.at", "k.id"
		typ, country := "", ""
		if len(f.Types) == 1 {
			typ = string(f.Types[0])
		}
		if len(f.Countries) == 1 {
			country = f.Countries[0]
		}
		q.w.and("k.live = 1 and k.type = ? and k.country = ?", typ, country)
		return
	}
	if len(f.Types) > 0 {
		q.w.and("exists (select 1 from incident_key k where k.n = i.n and k.country = '' and k.type "+in("?")+")", jsonList(f.Types))
	}
	if len(f.Countries) > 0 {
		q.w.and("exists (select 1 from incident_key k where k.n = i.n and k.type = '' and k.country "+in("?")+")", jsonList(f.Countries))
	}
}

// narrow is how many incidents a search may find for the query to begin with them. With more it
// goes through the list in order instead, and stops when the page is full.
const narrow = 2000

// restrictSets adds what is found by other means than the columns of a row. driven tells that the
// query begins with one of them.
func (h *Handle) restrictSets(ctx context.Context, q *incidentQuery, f Filter) (driven bool, err error) {
	type set struct {
		sql  string
		args []any
	}
	var sets []set
	words := ""
	if f.Text != "" {
		if words = matchWords(f.Text); words == "" {
			q.w.and("1 = 0") // nothing to look for finds nothing
		} else {
			sets = append(sets, set{incidentMatchSQL, []any{words}})
		}
	}
	if f.KnownAt.IsZero() && (len(f.Types) > 1 || len(f.Countries) > 1) {
		sets = append(sets, set{"select n from incident_key where live = 1 and type " + in("?") + " and country " + in("?"),
			[]any{listOrAny(f.Types), listOrAny(f.Countries)}})
	}
	for i, box := range f.BBox.parts() {
		if i == 0 {
			sets = append(sets, set{boxMatchSQL, []any{box.MinLat, box.MaxLat, box.MinLon, box.MaxLon}})
		} else {
			last := &sets[len(sets)-1]
			last.sql, last.args = last.sql+" union "+boxMatchSQL, append(last.args, box.MinLat, box.MaxLat, box.MinLon, box.MaxLon)
		}
	}
	restrictBox(q, f.BBox)
	for i, s := range sets {
		var probe where
		probe.and(s.sql, s.args...)
		isText := i == 0 && words != ""
		n, most := 0, h.s.narrow+1
		var found hits
		if isText {
			most = h.s.often
			found, n, err = h.probe(ctx, words, most)
		} else {
			err = h.db().Row(ctx, "select count(*) from (select 1 from ("+probe.conds[0]+") limit "+probe.param(most)+")", probe.args...).Scan(&n)
		}
		if err != nil {
			return false, err
		}
		switch {
		case n <= h.s.narrow && n < most:
			q.w.and("i.n in (select n from ("+s.sql+"))", s.args...)
			driven = true
		case isText: // the others are also conditions of the row
			q.search.at = len(q.w.conds)
			if n == most {
				q.search.words = fmt.Sprintf("$%d", len(q.w.args)+1)
			} else {
				q.search.hits = found
			}
			q.w.and("+i.n in (select n from ("+s.sql+"))", s.args...)
		}
	}
	if f.Report != "" {
		q.w.and("i.n in (select n from incident_report where report = ?)", string(f.Report))
		driven = true
	}
	if f.LinkedTo != "" {
		q.w.and("i.n in (select n from incident_link where to_id = ?)", string(f.LinkedTo))
		q.w.and("exists (select 1 from incident x where x.id = ? and x."+isCurrent+" and x.label "+mayRead+")", string(f.LinkedTo))
		driven = true
	}
	return driven, nil
}

func restrictBox(q *incidentQuery, box *BBox) {
	cond, args := "", []any(nil)
	for _, b := range box.parts() {
		if cond != "" {
			cond += " or "
		}
		cond += "p.lat between ? and ? and p.lon between ? and ?"
		args = append(args, b.MinLat, b.MaxLat, b.MinLon, b.MaxLon)
	}
	if cond != "" {
		q.w.and("exists (select 1 from incident_point p where p.n = i.n and ("+cond+"))", args...)
	}
}

// parts are the one or two boxes on either side of the 180th meridian.
func (b *BBox) parts() []BBox {
	switch {
	case b == nil:
		return nil
	case b.MinLon <= b.MaxLon:
		return []BBox{*b}
	}
	return []BBox{{b.MinLat, b.MinLon, b.MaxLat, 180}, {b.MinLat, -180, b.MaxLat, b.MaxLon}}
}

func listOrAny[T ~string](values []T) string {
	if len(values) == 0 {
		return `[""]`
	}
	return jsonList(values)
}

func restrictColumns(q *incidentQuery, f Filter, mayAsOf bool) error {
	w := &q.w
	latest := "i.latest"
	if q.at == "k.at" {
		latest = "k.latest"
	}
	for _, d := range []concord.Date{f.Since, f.Until, f.AsOf} {
		if _, err := concord.ParseDate(string(d)); d != "" && err != nil {
			return err
		}
	}
	if first, ok := f.Since.First(); ok {
		w.and(latest+" >= ?", micros(first))
	}
	if last, ok := f.Until.Last(); ok {
		w.and(q.at+" <= ? and "+latest+" is not null", micros(last))
	}
	if last, ok := f.AsOf.Last(); ok {
		if !mayAsOf {
			return &concord.Error{Code: concord.CodeInvalid, Msg: "this store cannot tell what had been said by a past day"}
		}
		w.and(q.at+" <= ?", micros(last))
	} else {
		oneOf(w, "i.status", f.Status)
	}
	if len(f.State) == 0 {
		w.and("i.state not in ('retracted', 'merged')")
	}
	oneOf(w, "i.state", f.State)
	oneOf(w, "i.stage", f.Stage)
	oneOf(w, "i.sector", f.Sector)
	if !f.IncludeAggregates {
		w.and("i.unit = 'incident'")
	}
	return nil
}
