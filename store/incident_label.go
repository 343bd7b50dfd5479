package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"concord"
	"concord/access"
)

// incidentLabels returns the labels of an incident: for views, its marking with those of the reports
// it rests on, of the version before and of the records that went into it; and for the wires, which
// give it whole, with those of its properties too. A label only ever grows, but for what it says of candidates: that
// follows what persons decided.
func (t *tx) incidentLabels(ctx context.Context, inc *concord.Incident, old int64, from []concord.IncidentID) (label, whole int64, err error) {
	own, err := t.reportLabels(ctx, inc)
	if err != nil {
		return 0, 0, err
	}
	views, wires := append([]access.Label{access.Join(inc.Marking)}, own...), []access.Label{}
	had := int64(0)
	join := func(query string, arg any) error {
		var ns [][2]int64
		err := each(ctx, t, func(rows *sql.Rows) error {
			var n [2]int64
			err := rows.Scan(&n[0], &n[1])
			ns = append(ns, n)
			return err
		}, query, arg)
		for _, n := range ns {
			v, err := t.label(ctx, n[0])
			if err != nil {
				return err
			}
			w, err := t.label(ctx, n[1])
			if err != nil {
				return err
			}
			had = n[0]
			views, wires = append(views, v), append(wires, w)
		}
		return err
	}
	for _, id := range from {
		if err := join("select label, whole from incident where id = $1 and "+isCurrent, string(id)); err != nil {
			return 0, 0, err
		}
	}
	had = 0
	if old != 0 {
		if err := join("select label, whole from incident where n = $1", old); err != nil {
			return 0, 0, err
		}
	}
	all := access.Union(views...)
	for _, m := range inc.Granular {
		wires = append(wires, access.Join(m))
	}
	of, err := t.candidateOf(ctx, inc)
	if err != nil {
		return 0, 0, err
	}
	if label, err = t.intern(ctx, all.Verified().Unverified(of...)); err != nil {
		return 0, 0, err
	}
	if whole, err = t.intern(ctx, access.Union(append(wires, all)...).Verified().Unverified(of...)); err != nil {
		return 0, 0, err
	}
	if had != 0 && had != label {
		if err = t.judged(ctx, string(inc.ID), had, of); err == nil {
			err = t.relabel(ctx, string(inc.ID), label)
		}
	}
	return label, whole, err
}

// markedWhole is an incident as the wires mark it: with one marking for all that hold, so that whoever
// passes it on knows what its reports ask for.
func (t *tx) markedWhole(ctx context.Context, inc concord.Incident, whole int64) (concord.Incident, error) {
	l, err := t.label(ctx, whole)
	inc.Marking = l.Marking()
	return inc, err
}

// WholeMarking returns the one marking under which a version of an incident goes out whole; 0 is the
// current version.
func (h *Handle) WholeMarking(ctx context.Context, id concord.IncidentID, version int) (concord.Marking, error) {
	const op = "store.WholeMarking"
	query, args := "select i.whole from incident i where i.whole "+mayRead+" and i.id = $2", []any{string(id)}
	if version == 0 {
		query += " and i." + isCurrent
	} else {
		query, args = query+" and i.version = $3", append(args, version)
	}
	found, err := read(ctx, h, op, func(rows *sql.Rows, n *int64) error { return rows.Scan(n) }, query, args...)
	if err == nil && len(found) == 0 {
		err = missing(op, "incident", string(id))
	}
	if err != nil {
		return concord.Marking{}, err
	}
	h.s.labels.mu.RLock()
	defer h.s.labels.mu.RUnlock()
	return h.s.labels.byN[found[0]].Marking(), nil
}

// reportLabels are the labels of the reports that an incident rests on.
func (t *tx) reportLabels(ctx context.Context, inc *concord.Incident) (labels []access.Label, err error) {
	if len(inc.Reports) == 0 {
		return nil, nil
	}
	list, err := json.Marshal(inc.Reports)
	if err != nil {
		return nil, err
	}
	ns, err := t.numbers(ctx, "select distinct label from report where id "+in("$1"), string(list))
	for _, n := range ns {
		l, err := t.label(ctx, n)
		if err != nil {
			return nil, err
		}
		labels = append(labels, l)
	}
	return labels, err
}

// relabel raises what speaks of an incident together with it. That a value is not empty is said for the engine, which uses an
// index of such values only when it is told.
func (t *tx) relabel(ctx context.Context, id string, label int64) error {
	for _, q := range []struct{ find, set string }{
		{"select distinct label from claim where incident = $1 and incident <> ''", "update claim set label = $3 where incident = $1 and incident <> '' and label = $2"},
		{"select distinct label from decision where " + ofIncident("$1"), "update decision set label = $3 where (" + ofIncident("$1") + ") and label = $2"},
		{"select distinct label from release where source = $1", "update release set label = $3 where source = $1 and label = $2"},
		{"select distinct label from audit where object = $1", "update audit set label = $3 where object = $1 and label = $2"},
	} {
		ns, err := t.numbers(ctx, q.find, id)
		if err != nil {
			return err
		}
		for _, n := range ns {
			joined, err := t.union(ctx, n, label)
			if err == nil && joined != n {
				_, err = t.Exec(ctx, q.set, id, n, joined)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}
