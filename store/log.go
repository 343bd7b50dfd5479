package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// newestStamp finds what the next stamp has to follow.
const newestStamp = `select max((select newest from entry_stamp), coalesce((select recorded_at from incident order by n desc limit 1), 0))`

// render writes the objects of an incident version into the log, with the end of those that the version before it, the row old, alone
// had.
func (t *tx) render(ctx context.Context, inc *concord.Incident, label, old int64) error {
	if t.s.opt.Render == nil {
		return nil
	}
	reports, err := t.restsOn(ctx, inc)
	if err != nil {
		return err
	}
	objects, err := t.s.opt.Render(inc, reports)
	if err != nil {
		return err
	}
	topics := make([]string, len(inc.ActivityTypes))
	for i, kind := range inc.ActivityTypes {
		topics[i] = string(kind)
	}
	list, err := t.renderedAll(ctx, objects, label, topics)
	if err == nil && old != 0 && t.s.opt.Dropped != nil {
		var gone []LogObject
		gone, label, err = t.dropped(ctx, old, objects, inc.RecordedAt, label)
		if err == nil {
			var ends []exchange.Rendered
			ends, err = t.renderedAll(ctx, gone, label, topics)
			list = append(list, ends...)
		}
	}
	if err != nil {
		return err
	}
	return t.log(ctx, list, inc.Version)
}

// dropped are the last versions of what the version of an incident in a row had, and the next one has not, with their label: what was
// only ever said of a candidate stays a candidate's. label is that of the next version.
func (t *tx) dropped(ctx context.Context, n int64, now []LogObject, at time.Time, label int64) ([]LogObject, int64, error) {
	var inc concord.Incident
	var body, evidence string
	var version int
	var recorded, whole int64
	err := t.Row(ctx, "select b.body, b.evidence, i.version, i.recorded_at, i.whole from incident i join incident_body b on b.n = i.n where i.n = $1", n).
		Scan(&body, &evidence, &version, &recorded, &whole)
	if err == nil {
		err = errors.Join(json.Unmarshal([]byte(body), &inc), json.Unmarshal([]byte(evidence), &inc.Evidence))
	}
	if err != nil || inc.State == concord.StateRetracted { // that took all of it back
		return nil, label, err
	}
	inc.Version, inc.RecordedAt = version, fromMicros(recorded)
	if inc, err = t.markedWhole(ctx, inc, whole); err != nil {
		return nil, label, err
	}
	reports, err := t.restsOn(ctx, &inc)
	if err != nil {
		return nil, label, err
	}
	was, err := t.label(ctx, whole)
	if err != nil {
		return nil, label, err
	}
	is, err := t.label(ctx, label)
	if err == nil {
		label, err = t.intern(ctx, is.Unverified(was.Candidates()...))
	}
	if err != nil {
		return nil, label, err
	}
	gone, err := t.s.opt.Dropped(&inc, reports, now, at)
	return gone, label, err
}

// renderMeasure writes the objects of a measure version into the log.
func (t *tx) renderMeasure(ctx context.Context, mv MeasureVersion, label int64) error {
	if t.s.opt.RenderMeasure == nil {
		return nil
	}
	all, err := t.label(ctx, label)
	if err != nil {
		return err
	}
	mv.Measure.Marking = all.Marking() // what its report asks for too
	var first int64
	if err := t.Row(ctx, "select min(recorded_at) from measure where id = $1", string(mv.Measure.ID)).Scan(&first); err != nil {
		return err
	}
	objects, err := t.s.opt.RenderMeasure(mv, fromMicros(first))
	if err != nil {
		return err
	}
	list, err := t.renderedAll(ctx, objects, label, []string{string(mv.Measure.Type)})
	if err != nil {
		return err
	}
	return t.log(ctx, list, mv.Version)
}

// restsOn returns the reports of an incident, in its order. All its readers may read them: their labels are in its own.
func (t *tx) restsOn(ctx context.Context, inc *concord.Incident) ([]concord.Report, error) {
	if len(inc.Reports) == 0 {
		return nil, nil
	}
	found := map[concord.ReportID]concord.Report{}
	err := each(ctx, t, func(rows *sql.Rows) error {
		var r concord.Report
		err := scanJSON(rows, &r)
		found[r.ID] = r
		return err
	}, "select body from report where id "+in("$1"), jsonList(inc.Reports))
	var out []concord.Report
	for _, id := range inc.Reports {
		if r, ok := found[id]; ok {
			out = append(out, r)
		}
	}
	return out, err
}

// log appends the objects of one version of a record, and raises those of the versions before.
func (t *tx) log(ctx context.Context, list []exchange.Rendered, version int) error {
	if err := exchange.Log(ctx, session{t.h}, t.Tx, list); err != nil || version < 2 {
		return err
	}
	return exchange.RaiseOlder(ctx, session{t.h}, t.Tx, list)
}

// renderedAll gives objects their label and their origin.
func (t *tx) renderedAll(ctx context.Context, objects []LogObject, label int64, topics []string) (_ []exchange.Rendered, err error) {
	list := make([]exchange.Rendered, len(objects))
	for i, o := range objects {
		if list[i], err = t.rendered(ctx, o, label, topics); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// rendered gives an object its label and its origin.
func (t *tx) rendered(ctx context.Context, o LogObject, label int64, topics []string) (r exchange.Rendered, err error) {
	if o.Marking.TLP != "" {
		m, err := t.s.marking(o.Marking)
		if err != nil {
			return r, err
		}
		if label, err = t.intern(ctx, access.Join(m)); err != nil {
			return r, err
		}
	}
	if o.Origin == "" {
		o.Origin = t.s.opt.Node
	}
	return exchange.Rendered{Object: exchange.Object{ID: o.ID, Type: o.Type, Version: o.Version, Sum: concord.HashOf(o.Bytes), Bytes: o.Bytes, Refs: o.Refs, Topics: topics},
		Label: label, Origin: o.Origin, Shared: o.Shared}, nil
}

// Log returns the objects of the log after a sequence number, in order, each version once. Seq is
// for the caller's cursor and is not to be shown: its gaps tell of what is hidden.
func (h *Handle) Log(ctx context.Context, after int64, limit int) ([]LogEntry, error) {
	const op = "store.Log"
	return read(ctx, h, op, func(rows *sql.Rows, e *LogEntry) error {
		var added int64
		var atoms string
		if err := rows.Scan(&e.Seq, &e.ID, &e.Version, &e.Type, &added, &e.Origin, &e.SHA256, &e.Bytes, &atoms); err != nil {
			return err
		}
		e.Added = fromMicros(added)
		if label, err := access.Parse(atoms); err == nil && len(label.Markings()) == 1 {
			e.Marking = label.Markings()[0]
		}
		return nil
	}, `select o.seq, o.id, o.version, o.type, o.added, o.origin, o.sha256, o.bytes, l.atoms from object_log o join label l on l.n = o.label
		where o.label `+mayRead+` and o.seq > $2
		and not exists (select 1 from object_log e where e.id = o.id and e.version = o.version and e.origin = o.origin and e.seq < o.seq and e.label `+mayRead+`)
		order by o.seq limit $3`, after, clampLimit(limit))
}
