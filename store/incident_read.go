package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"concord"
	"concord/access"
)

const (
	isCurrent = "superseded_at = 9223372036854775807"

	incidentColumns = "i.id, i.version, i.recorded_at, i.recorded_by, i.status, i.label, b.body"
	incidentFrom    = " from incident i join incident_body b on b.n = i.n "
)

// scanIncident reads incidentColumns, after those of before, and the evidence where it was selected
// after them. Properties that the reader may not read are blanked here, where every read passes.
func (h *Handle) scanIncident(rows *sql.Rows, evidence bool, before ...any) (IncidentRow, error) {
	var row IncidentRow
	var id, by, body, ev string
	var version int
	var at, label int64
	into := append(before, &id, &version, &at, &by, &row.Status, &label, &body)
	if evidence {
		into = append(into, &ev)
	}
	if err := rows.Scan(into...); err != nil {
		return row, err
	}
	inc := &row.Incident
	if err := json.Unmarshal([]byte(body), inc); err != nil {
		return row, err
	}
	if evidence {
		if err := json.Unmarshal([]byte(ev), &inc.Evidence); err != nil {
			return row, err
		}
	}
	inc.Version, inc.RecordedAt, inc.RecordedBy = version, fromMicros(at), by
	row.Markings = h.s.labels.markings(label)
	if len(inc.Granular) > 0 {
		access.Redact(h.asked(), inc)
		if h.s.opt.Status != nil {
			row.Status = h.s.opt.Status(inc) // of what this reader sees
		}
	}
	return row, nil
}

// scanWhole reads incidentColumns and the evidence.
func (h *Handle) scanWhole(rows *sql.Rows, row *IncidentRow) (err error) {
	*row, err = h.scanIncident(rows, true)
	return err
}

// scanBare reads incidentColumns.
func (h *Handle) scanBare(rows *sql.Rows, row *IncidentRow) (err error) {
	*row, err = h.scanIncident(rows, false)
	return err
}

// Incident returns the current version of an incident, with its evidence and computed status. The
// id may be an earlier one, or a beginning that no other has; a merged record leads to the one it
// was merged into.
func (h *Handle) Incident(ctx context.Context, id concord.IncidentID) (*IncidentRow, error) {
	const op = "store.Incident"
	for range 16 { // a chain of merges is followed so far
		row, err := h.incident(ctx, op, id)
		if err != nil {
			return nil, fault(op, err)
		}
		into := row.Incident.MergedInto
		if row.Incident.State != concord.StateMerged || into == "" || into == row.Incident.ID {
			return row, fault(op, h.hideLinks(ctx, []*concord.Incident{&row.Incident}))
		}
		if _, err := h.incident(ctx, op, into); err != nil {
			row.Incident.MergedInto = "" // the reader may not see it
			return row, fault(op, h.hideLinks(ctx, []*concord.Incident{&row.Incident}))
		}
		id = into
	}
	return nil, &concord.Error{Code: concord.CodeConflict, Op: op, Msg: string(id) + " is merged in a circle", Hint: "split one of the merges"}
}

// IncidentRecord returns a version of an incident as it stands, without following a merge; 0 is
// the current version. The id is exact.
func (h *Handle) IncidentRecord(ctx context.Context, id concord.IncidentID, version int) (*IncidentRow, error) {
	const op = "store.IncidentRecord"
	list, err := h.versions(ctx, op, id, version)
	if err != nil {
		return nil, fault(op, err)
	}
	if len(list) == 0 {
		return nil, missing(op, "incident", string(id))
	}
	return &list[0], fault(op, h.hideLinks(ctx, []*concord.Incident{&list[0].Incident}))
}

func (h *Handle) incident(ctx context.Context, op string, id concord.IncidentID) (*IncidentRow, error) {
	if id == "" {
		return nil, missing(op, "incident", "without an id")
	}
	query := "select " + incidentColumns + ", b.evidence" + incidentFrom + "where i.label " + mayRead + " and i." + isCurrent
	for _, try := range []struct {
		where string
		args  []any
	}{
		{" and i.id = $2", []any{string(id)}},
		{" and i.id = (select id from incident_alias where alias = $2)", []any{string(id)}},
		{" and i.id > $2 and i.id < $3 order by i.id limit 2", []any{string(id), string(id) + "\uffff"}},
	} {
		found, err := read(ctx, h, op, h.scanWhole, query+try.where, try.args...)
		switch {
		case err != nil:
			return nil, err
		case len(found) > 1:
			return nil, ambiguous(op, "incident", string(id))
		case len(found) == 1:
			return &found[0], nil
		}
	}
	return nil, missing(op, "incident", string(id))
}

// IncidentVersions returns all versions of an incident, the first one first. The reader needs to be
// allowed the current one, and sees of the others what it may.
func (h *Handle) IncidentVersions(ctx context.Context, id concord.IncidentID) ([]IncidentRow, error) {
	const op = "store.IncidentVersions"
	list, err := h.versions(ctx, op, id, anyVersion)
	if err == nil && len(list) == 0 {
		err = missing(op, "incident", string(id))
	}
	if err != nil {
		return nil, fault(op, err)
	}
	incs := make([]*concord.Incident, len(list))
	for i := range list {
		incs[i] = &list[i].Incident
	}
	return list, fault(op, h.hideLinks(ctx, incs))
}

// Taken reports whether there is an incident of exactly that id.
func (h *Handle) Taken(ctx context.Context, id concord.IncidentID) (bool, error) {
	found, err := read(ctx, h, "store.Taken", func(rows *sql.Rows, n *int64) error { return rows.Scan(n) },
		"select n from incident i where i.label "+mayRead+" and i.id = $2 and i."+isCurrent, string(id))
	return len(found) > 0, err
}

// anyVersion asks for all versions; 0 is the current one.
const anyVersion = -1

func (h *Handle) versions(ctx context.Context, op string, id concord.IncidentID, version int) ([]IncidentRow, error) {
	query, args := "select "+incidentColumns+", b.evidence"+incidentFrom+"where i.label "+mayRead+" and i.id = $2", []any{string(id)}
	switch version {
	case 0:
		return read(ctx, h, op, h.scanWhole, query+" and i."+isCurrent, args...)
	case anyVersion:
	default:
		query, args = query+" and i.version = $3", append(args, version)
	}
	return read(ctx, h, op, h.scanWhole, query+" and exists (select 1 from incident c where c.id = i.id and c."+isCurrent+" and c.label "+mayRead+
		") order by i.version", args...)
}

// hideLinks takes out of incidents what they refer to and the reader may not see.
func (h *Handle) hideLinks(ctx context.Context, incs []*concord.Incident) error {
	var ids []string
	for _, inc := range incs {
		for _, l := range inc.Links {
			ids = append(ids, string(l.To))
		}
		for _, m := range inc.Measures {
			ids = append(ids, string(m))
		}
		if inc.MergedInto != "" {
			ids = append(ids, string(inc.MergedInto))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	hidden, err := h.hidden(ctx, ids)
	if err != nil || len(hidden) == 0 {
		return err
	}
	for _, inc := range incs {
		inc.Links = slices.DeleteFunc(inc.Links, func(l concord.Link) bool { return hidden[string(l.To)] })
		inc.Measures = slices.DeleteFunc(inc.Measures, func(m concord.MeasureID) bool { return hidden[string(m)] })
		if hidden[string(inc.MergedInto)] {
			inc.MergedInto = ""
		}
	}
	return nil
}

// hidden returns which of the ids name incidents or measures that the reader may not see.
func (h *Handle) hidden(ctx context.Context, ids []string) (map[string]bool, error) {
	list, err := read(ctx, h, "store.hidden", func(rows *sql.Rows, id *string) error { return rows.Scan(id) },
		"select id from incident where not label "+mayRead+" and id "+in("$2")+" and "+isCurrent+
			" union all select id from measure where not label "+mayRead+" and id "+in("$2")+" and "+isCurrent, jsonList(ids))
	hidden := map[string]bool{}
	for _, id := range list {
		hidden[id] = true
	}
	return hidden, err
}
