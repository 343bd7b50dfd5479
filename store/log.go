package store

import (
	"context"
	"database/sql"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// newestStamp finds what the next stamp has to follow.
const newestStamp = `select max((select newest from entry_stamp), coalesce((select recorded_at from incident order by n desc limit 1), 0))`

// render writes the objects of an incident version into the log.
func (t *tx) render(ctx context.Context, inc *concord.Incident, label int64) error {
	if t.s.opt.Render == nil {
		return nil
	}
	objects, err := t.s.opt.Render(inc)
	if err != nil {
		return err
	}
	topics := make([]string, len(inc.ActivityTypes))
	for i, kind := range inc.ActivityTypes {
		topics[i] = string(kind)
	}
	list := make([]exchange.Rendered, len(objects))
	for i, o := range objects {
		if list[i], err = t.rendered(ctx, o, label, topics); err != nil {
			return err
		}
	}
	if err := exchange.Log(ctx, session{t.h}, t.Tx, list); err != nil || inc.Version < 2 {
		return err
	}
	return exchange.RaiseOlder(ctx, session{t.h}, t.Tx, list)
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
