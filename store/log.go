package store

import (
	"context"
	"database/sql"
	"errors"

	"concord"
	"concord/access"
)

// render writes the objects of an incident version into the log.
func (t *tx) render(ctx context.Context, inc *concord.Incident, label int64) error {
	if t.s.opt.Render == nil {
		return nil
	}
	objects, err := t.s.opt.Render(inc)
	if err != nil {
		return err
	}
	for _, o := range objects {
		if err := t.log(ctx, o, label); err != nil {
			return err
		}
	}
	return nil
}

// log appends an object. The same version of the same object is there once; with other bytes it is
// refused, because one id and version has one content.
func (t *tx) log(ctx context.Context, o LogObject, label int64) error {
	if o.Marking.TLP != "" {
		m, err := t.s.marking(o.Marking)
		if err != nil {
			return err
		}
		if label, err = t.intern(ctx, access.Join(m)); err != nil {
			return err
		}
	}
	if o.Origin == "" {
		o.Origin = t.s.opt.Node
	}
	sum := concord.HashOf(o.Bytes)
	var had string
	err := t.Row(ctx, "select sha256 from object_log where id = $1 and version = $2 and origin = $3 limit 1", o.ID, o.Version, o.Origin).Scan(&had)
	if err == nil && had != sum {
		return &concord.Error{Code: concord.CodeConflict, Msg: "the version " + o.Version + " of the object " + o.ID + " is in the log with other content",
			Hint: "a changed object needs a new version"}
	}
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return err
	}
	_, err = t.Exec(ctx, `insert into object_log (id, version, type, added, label, origin, sha256, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8)
		on conflict (id, version, origin, label) do nothing`, o.ID, o.Version, o.Type, t.stamp, label, o.Origin, sum, o.Bytes)
	return err
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
