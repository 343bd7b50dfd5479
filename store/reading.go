package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"concord"
	"concord/access"
)

// UpdateReading keeps everything that was read in a report, as one transaction: what the report
// is, its text, the claims, new and changed incidents and measures with their rendering, the
// decisions and the end of its jobs. A conflict keeps nothing: read again, fuse again.
func (h *Handle) UpdateReading(ctx context.Context, r Reading) (Written, error) {
	return h.queueReading(ctx, "store.UpdateReading", func(context.Context, *Handle) (Reading, error) { return r, nil })()
}

// QueueReading is UpdateReading with a plan that is made when its turn comes: plan reads what all
// that was queued before it wrote, so that readings which meet need not wait for the disk one after
// the other. The handle that it is given cannot write. plan may be run twice. wait waits until the
// reading is on the disk.
func (h *Handle) QueueReading(ctx context.Context, plan func(context.Context, *Handle) (Reading, error)) (wait func() (Written, error)) {
	return h.queueReading(ctx, "store.QueueReading", plan)
}

func (h *Handle) queueReading(ctx context.Context, op string, plan func(context.Context, *Handle) (Reading, error)) (wait func() (Written, error)) {
	var w Written
	queued := h.queue(ctx, op, func(ctx context.Context, t *tx) error {
		r, err := plan(ctx, t.within())
		if err == nil {
			w, err = t.updateReading(ctx, r)
		}
		return err
	})
	return func() (Written, error) {
		err := queued()
		return w, err
	}
}

func (t *tx) updateReading(ctx context.Context, r Reading) (w Written, err error) {
	findings, err := json.Marshal(r.Findings)
	if err != nil {
		return w, err
	}
	if r.Claims == nil {
		r.Claims = r.Findings.Claims
	}
	r.By = cmp.Or(r.By, t.h.view.Principal)
	n, label, err := t.readReport(ctx, r.Report, r.Text)
	if err != nil {
		return w, err
	}
	if err := t.checkSince(ctx, r.Since, r.Incidents); err != nil {
		return w, err
	}
	if w, err = t.putIncidents(ctx, r.Incidents, r.By, true); err != nil {
		return w, err
	}
	ids := renamed(r.Incidents, w.Incidents)
	for _, m := range r.Measures {
		changed, err := t.putMeasure(ctx, m, ids, r.By, label)
		if err != nil {
			return w, err
		}
		if changed {
			w.Changed++
		}
	}
	_, err = t.Exec(ctx, `insert into reading (report, extractor, read_at, body) values ($1, $2, $3, $4)
		on conflict (report, extractor) do update set read_at = excluded.read_at, body = excluded.body`,
		string(r.Report.ID), r.Report.Extractor, t.stamp, string(findings))
	if err == nil {
		err = t.putClaims(ctx, r.Report.ID, r.Claims, ids, label)
	}
	if err == nil {
		err = t.putBands(ctx, n, r.Bands)
	}
	if err != nil {
		return w, err
	}
	for _, d := range r.Decisions {
		d.Incident, d.With = rename(ids, d.Incident), rename(ids, d.With)
		if err := t.putDecision(ctx, d); err != nil {
			return w, err
		}
	}
	for _, j := range r.Done {
		if err := t.finish(ctx, j); err != nil {
			return w, err
		}
	}
	return w, t.audit(ctx, "read", string(r.Report.ID), r.Report.Extractor, label)
}

// putIncidents writes changes. A machine may not change the state that a person gave a record.
func (t *tx) putIncidents(ctx context.Context, changes []IncidentChange, by string, machine bool) (w Written, err error) {
	ids := map[concord.IncidentID]concord.IncidentID{}
	for _, c := range changes {
		if machine && c.Incident.Version != 0 {
			if err := t.keepState(ctx, c.Incident); err != nil {
				return w, err
			}
		}
		if len(ids) > 0 {
			c.Incident = relink(c.Incident, ids)
		}
		id, changed, err := t.putIncident(ctx, c, by)
		if err != nil {
			return w, err
		}
		if id != c.Incident.ID {
			ids[c.Incident.ID] = id
		}
		if changed {
			w.Changed++
		}
		w.Incidents = append(w.Incidents, id)
	}
	return w, nil
}

func (t *tx) keepState(ctx context.Context, inc concord.Incident) error {
	old, found, err := t.currentIncident(ctx, inc.ID)
	if err != nil || !found {
		return err
	}
	switch old.state {
	case concord.StateVerified, concord.StatePublished, concord.StateRetracted, concord.StateMerged:
		if inc.State != old.state {
			return &concord.Error{Code: concord.CodeConflict, Msg: "a person decided about " + string(inc.ID) + ", and a reading may not undo that",
				Hint: "read the incident again and keep its state"}
		}
	}
	return nil
}

// checkSince finds incidents that were written under one of the blocks while others were fused.
func (t *tx) checkSince(ctx context.Context, since Mark, changes []IncidentChange) error {
	if since <= 0 {
		return nil
	}
	var keys []string
	for _, c := range changes {
		if c.Incident.Version == 0 {
			keys = append(keys, c.Blocks...)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	list, err := json.Marshal(keys)
	if err != nil {
		return err
	}
	var moved bool
	err = t.Row(ctx, "select exists (select 1 from incident_block where key "+in("$1")+" and n > $2)", string(list), int64(since)).Scan(&moved)
	if err == nil && moved {
		err = &concord.Error{Code: concord.CodeConflict, Msg: "an incident that may be the same was written meanwhile", Hint: "fuse the report again"}
	}
	return err
}

func (t *tx) putClaims(ctx context.Context, report concord.ReportID, claims []concord.Claim, ids map[concord.IncidentID]concord.IncidentID, label int64) error {
	_, err := t.Exec(ctx, "update claim set state = 'superseded' where report = $1 and state in ('proposed', 'accepted')", string(report))
	if err != nil {
		return err
	}
	labels := map[concord.IncidentID]int64{}
	for pos, c := range claims {
		c.Report, c.Incident = report, rename(ids, c.Incident)
		c.State = cmp.Or(c.State, concord.ClaimProposed)
		of, ok := labels[c.Incident]
		if !ok {
			if of, err = t.claimLabel(ctx, c.Incident, label); err != nil {
				return err
			}
			labels[c.Incident] = of
		}
		body, err := json.Marshal(c)
		if err != nil {
			return err
		}
		_, err = t.Exec(ctx, `insert into claim (report, id, pos, incident, kind, state, label, body) values ($1, $2, $3, $4, $5, $6, $7, $8)
			on conflict (report, id) do update set pos = excluded.pos, incident = excluded.incident, kind = excluded.kind, label = excluded.label,
			body = excluded.body, state = case when claim.state = 'superseded' then excluded.state else claim.state end`,
			string(report), string(c.ID), pos, string(c.Incident), c.Kind, string(c.State), of, string(body))
		if err != nil {
			return err
		}
	}
	return nil
}

// claimLabel joins the label of a claim's report with that of its incident.
func (t *tx) claimLabel(ctx context.Context, id concord.IncidentID, report int64) (int64, error) {
	if id == "" {
		return report, nil
	}
	var n int64
	err := t.Row(ctx, "select label from incident where id = $1 and "+isCurrent, string(id)).Scan(&n)
	if errors.Is(err, sql.ErrNoRows) || err == nil && n == report {
		return report, nil
	}
	if err != nil {
		return 0, err
	}
	return t.union(ctx, n, report)
}

func (t *tx) union(ctx context.Context, a, b int64) (int64, error) {
	la, err := t.label(ctx, a)
	if err != nil {
		return 0, err
	}
	lb, err := t.label(ctx, b)
	if err != nil {
		return 0, err
	}
	return t.intern(ctx, access.Union(la, lb))
}

// renamed maps the ids that changes asked for to those they got.
func renamed(changes []IncidentChange, got []concord.IncidentID) map[concord.IncidentID]concord.IncidentID {
	ids := map[concord.IncidentID]concord.IncidentID{}
	for i, c := range changes {
		if c.Incident.ID != got[i] {
			ids[c.Incident.ID] = got[i]
		}
	}
	return ids
}

func rename(ids map[concord.IncidentID]concord.IncidentID, id concord.IncidentID) concord.IncidentID {
	if to, ok := ids[id]; ok {
		return to
	}
	return id
}

func relink(inc concord.Incident, ids map[concord.IncidentID]concord.IncidentID) concord.Incident {
	links := make([]concord.Link, len(inc.Links))
	for i, l := range inc.Links {
		l.To = rename(ids, l.To)
		links[i] = l
	}
	if len(links) > 0 {
		inc.Links = links
	}
	inc.MergedInto = rename(ids, inc.MergedInto)
	return inc
}
