package api

import (
	"slices"

	"concord"
	"concord/assess"
)

// Incident is a record as a reader sees it: with its computed status, and the markings that all hold for it.
type Incident struct {
	concord.Incident
	Status     concord.AttributionStatus `json:"status"`
	LegalStage concord.LegalStage        `json:"legal_stage"`
	Markings   []concord.Marking         `json:"markings"`
}

func incidentOf(r *IncidentRow) Incident {
	return Incident{r.Incident, r.Status, r.Incident.LegalStage(), r.Markings}
}

func incidentsOf(rows []IncidentRow) []Incident {
	out := make([]Incident, len(rows))
	for i := range rows {
		out[i] = incidentOf(&rows[i])
	}
	return out
}

// List is a part of a list.
type List[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty"` // cursor; not there at the end
	Prev  string `json:"prev,omitempty"`
	Total *int   `json:"total,omitempty"` // of the whole list, where it was asked for
}

// page seals the cursors of a part of a list.
func page[T any](q *request, items []T, next, prev string, total int) List[T] {
	out := List[T]{Items: items, Next: q.sealed(next), Prev: q.sealed(prev)}
	if total >= 0 && q.query.Get("total") != "" {
		out.Total = &total
	}
	return out
}

// most is how many rows a page has.
const most = 1000

func (q *request) incidents() (out List[Incident], err error) {
	p := reader{v: q.query}
	f := p.filter()
	f.Limit, f.Oldest, f.WithTotal = p.number("limit", most), p.oldest(), p.flag("total")
	if p.err != nil {
		return out, p.err
	}
	if f.Cursor, err = q.cursor(); err != nil {
		return out, err
	}
	got, err := q.store.Incidents(q.Context(), f)
	if err != nil {
		return out, err
	}
	return page(q, incidentsOf(got.Rows), got.Next, got.Prev, got.Total), nil
}

func (q *request) facets() (Facets, error) {
	p := reader{v: q.query}
	f := p.filter()
	if p.err != nil {
		return Facets{}, p.err
	}
	return q.store.Facets(q.Context(), f)
}

// given is the id in the path.
func (q *request) given() concord.IncidentID { return concord.IncidentID(q.path["id"]) }

// incident answers with a record: the current one, a version, or as of a day.
func (q *request) incident() (Incident, error) {
	p := reader{v: q.query}
	version, asOf, known := p.number("version", 1<<30), p.date("as_of"), p.instant("known_at")
	if p.err != nil {
		return Incident{}, p.err
	}
	row, err := q.store.Incident(q.Context(), q.given())
	if err == nil && version > 0 {
		row, err = q.store.IncidentRecord(q.Context(), row.Incident.ID, version)
	}
	if err == nil && !known.IsZero() {
		var list []IncidentRow
		list, err = q.store.IncidentVersions(q.Context(), row.Incident.ID)
		list = slices.DeleteFunc(list, func(r IncidentRow) bool { return r.Incident.RecordedAt.After(known) })
		if err == nil && len(list) == 0 {
			err = notHere()
		} else if err == nil {
			row = &list[len(list)-1]
		}
	}
	if err != nil {
		return Incident{}, err
	}
	if asOf != "" {
		row.Incident = assess.AsOf(row.Incident, asOf)
		row.Status = assess.Status(&row.Incident, assess.Moment{AsOf: asOf}).Status
	}
	return incidentOf(row), nil
}

func (q *request) versions() (List[Incident], error) {
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return List[Incident]{}, err
	}
	list, err := q.store.IncidentVersions(q.Context(), row.Incident.ID)
	return List[Incident]{Items: incidentsOf(list)}, err
}

func (q *request) decisions() (List[concord.Decision], error) {
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return List[concord.Decision]{}, err
	}
	list, err := q.store.Decisions(q.Context(), row.Incident.ID)
	return List[concord.Decision]{Items: list}, err
}

func (q *request) releases() (List[Released], error) {
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return List[Released]{}, err
	}
	list, err := q.store.Releases(q.Context(), row.Incident.ID)
	return List[Released]{Items: list}, err
}

func (q *request) claimsOfIncident() (List[concord.Claim], error) {
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return List[concord.Claim]{}, err
	}
	list, err := q.store.Claims(q.Context(), "", row.Incident.ID)
	return List[concord.Claim]{Items: list}, err
}
