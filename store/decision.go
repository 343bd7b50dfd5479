package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"slices"

	"concord"
)

// Decide keeps a person's decision together with the incidents and measures that it changes, as one
// transaction. By and At are filled where they are empty.
func (h *Handle) Decide(ctx context.Context, d concord.Decision, changes ...IncidentChange) (Written, error) {
	var w Written
	d.By = cmp.Or(d.By, h.view.Principal)
	changes = slices.Clone(changes)
	for i := range changes {
		if d.Kind == concord.DecideMerge && changes[i].Incident.ID == d.Incident {
			changes[i].From = append(slices.Clone(changes[i].From), d.With) // what is in it now was in the other
		}
	}
	err := h.change(ctx, "store.Decide", func(ctx context.Context, t *tx) (err error) {
		if w, err = t.putIncidents(ctx, changes, d.By, false); err != nil {
			return err
		}
		ids := renamed(changes, w.Incidents)
		d := d
		d.Incident, d.With = rename(ids, d.Incident), rename(ids, d.With)
		return t.putDecision(ctx, d)
	})
	return w, err
}

// putDecision appends a decision. The one who decides has to see what it is about.
func (t *tx) putDecision(ctx context.Context, d concord.Decision) error {
	if d.At.IsZero() {
		d.At = fromMicros(t.stamp)
	}
	var label int64
	for _, id := range []concord.IncidentID{d.Incident, d.With} {
		if id == "" {
			continue
		}
		old, found, err := t.currentIncident(ctx, id)
		if err != nil {
			return err
		}
		if found {
			if found, err = t.permits(ctx, old.label); err != nil {
				return err
			}
		}
		if !found {
			return missing("", "incident", string(id))
		}
		if label == 0 || label == old.label {
			label = old.label
			continue
		}
		if label, err = t.union(ctx, label, old.label); err != nil {
			return err
		}
	}
	if label == 0 {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "a decision is about an incident, and this names none"}
	}
	if err := t.insertDecision(ctx, d, label); err != nil {
		return err
	}
	return t.audit(ctx, "decide "+string(d.Kind), string(d.Incident), d.Why, label)
}

func (t *tx) insertDecision(ctx context.Context, d concord.Decision, label int64) error {
	body, err := json.Marshal(d)
	if err != nil {
		return err
	}
	_, err = t.Exec(ctx, "insert into decision (kind, incident, with_id, at, label, body) values ($1, $2, $3, $4, $5, $6)",
		string(d.Kind), string(d.Incident), string(d.With), micros(d.At), label, string(body))
	return err
}

// Decisions returns what persons decided about an incident or, with "", about all, oldest first.
func (h *Handle) Decisions(ctx context.Context, id concord.IncidentID) ([]concord.Decision, error) {
	const op = "store.Decisions"
	where, args := "", []any(nil)
	if id != "" {
		where, args = " and ("+ofIncident("$2")+")", append(args, string(id))
	}
	return read(ctx, h, op, scanJSON[concord.Decision], "select body from decision where label "+mayRead+where+" order by n", args...)
}

// ofIncident is true of decisions about the incident in the parameter. Without "<> ”" the engine would not use its index.
func ofIncident(param string) string {
	return "incident = " + param + " or with_id = " + param + " and with_id <> ''"
}

// scanJSON reads a row of one column that holds JSON.
func scanJSON[T any](rows *sql.Rows, into *T) error {
	var body string
	if err := rows.Scan(&body); err != nil {
		return err
	}
	return json.Unmarshal([]byte(body), into)
}
