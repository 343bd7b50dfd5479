package exchange

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// CollectionRecord is a collection in an export. Marking and Grants are told to the operator alone.
type CollectionRecord struct {
	ID          string           `json:"id"`
	Root        string           `json:"root"`
	Alias       string           `json:"alias,omitempty"`
	Title       string           `json:"title"`
	Description string           `json:"description,omitempty"`
	Query       *Query           `json:"query,omitempty"`
	Marking     *concord.Marking `json:"marking,omitempty"`
	Grants      []Grant          `json:"grants,omitempty"`
}

// ObjectRecord is a row of the log that somebody posted, in an export. Times are µs since 1970, UTC.
type ObjectRecord struct {
	Bytes   []byte            `json:"bytes"`
	Version string            `json:"version"` // of one that has none of its own: when it came
	Origin  string            `json:"origin"`
	By      string            `json:"by,omitempty"`
	Added   int64             `json:"added"`
	Own     []concord.Marking `json:"own"`             // of the object itself
	Label   []concord.Marking `json:"label,omitempty"` // of it and what it refers to, where that is more
	In      []Place           `json:"in,omitempty"`
	Gone    []Place           `json:"gone,omitempty"` // deleted from there

	Object *Object `json:"-"` // the bytes as they were read and checked: needed for an import
}

// Place is a collection, and when an object came into it or was deleted from it.
type Place struct {
	Collection string `json:"collection"`
	At         int64  `json:"at"`
	By         string `json:"by,omitempty"` // of one that was deleted
}

// Record is a part of an export: exactly one field is set.
type Record struct {
	Root       *Root
	Receiving  []string
	Collection *CollectionRecord
	Object     *ObjectRecord
}

// Export gives the API roots, collections and posted objects that the reader may see, in the order in which they can be taken in. What this
// node renders is not among them: it is rendered again. What was deleted, and for whom this node receives, is told to the operator alone.
func (x *Exchange) Export(ctx context.Context, yield func(Record) bool) (more bool, err error) {
	const op = "exchange.Export"
	runs := x.operator("") == nil
	roots, err := x.Roots(ctx)
	if err != nil {
		return false, err
	}
	for i := range roots {
		if roots[i] == firstRoot {
			continue // every node has it
		}
		if !yield(Record{Root: &roots[i]}) {
			return false, nil
		}
	}
	if runs {
		given, err := Given(ctx, x.s.Reading())
		if err != nil {
			return false, engine.Fault(op, err)
		}
		for _, to := range given[1:] {
			if !yield(Record{Receiving: to}) {
				return false, nil
			}
		}
	}
	list, err := x.Collections(ctx, "")
	if err != nil {
		return false, err
	}
	var numbers []int64
	for i := range list {
		if !list[i].CanRead {
			continue
		}
		rec, err := x.collectionRecord(ctx, &list[i], runs)
		if err != nil || !yield(Record{Collection: rec}) {
			return false, err
		}
		numbers = append(numbers, list[i].Number)
	}
	more, err = x.exportObjects(ctx, numbers, runs, yield)
	return more, engine.Fault(op, err)
}

func (x *Exchange) collectionRecord(ctx context.Context, c *Collection, runs bool) (*CollectionRecord, error) {
	rec := &CollectionRecord{ID: c.ID, Root: c.Root, Alias: c.Alias, Title: c.Title, Description: c.Description, Query: c.Query}
	if !runs {
		return rec, nil
	}
	var err error
	rec.Marking = &c.Marking
	rec.Grants, err = x.Grants(ctx, c.Root, c.ID)
	return rec, err
}

// The bounds of what is read of the log at once.
const (
	exportRows  = 500
	exportBytes = 4 << 20
)

// exportObjects reads the log in chunks. What was withdrawn from the reader meanwhile is not in the later ones.
func (x *Exchange) exportObjects(ctx context.Context, numbers []int64, runs bool, yield func(Record) bool) (bool, error) {
	query := `select o.seq, o.version, o.added, o.origin, o.by, o.bytes, l.atoms, w.atoms from object_log o join label l on l.n = o.label join label w on w.n = o.own
		where o.label ` + engine.MayRead + ` and o.seq > $2 and (o.by <> '' or exists (select 1 from collection_entry e join collection c on c.n = e.collection where e.seq = o.seq and c.query = ''))`
	if !runs {
		query += " and exists (select 1 from collection_entry e where e.seq = o.seq and e.collection in (select value from json_each($3)))"
	}
	for after := int64(0); ; {
		allowed, err := x.s.Allowed(ctx)
		if err != nil {
			return false, err
		}
		args := []any{allowed, after}
		if !runs {
			args = append(args, list(numbers))
		}
		part, size := map[int64]*ObjectRecord{}, 0
		err = engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
			if len(part) == exportRows || size > exportBytes {
				return errEnough
			}
			rec, err := scanRecord(rows, &after, runs)
			part[after], size = rec, size+len(rec.Bytes)
			return err
		}, query+" order by o.seq", args...)
		last := !errors.Is(err, errEnough)
		if err != nil && last {
			return false, err
		}
		if err := x.placesOf(ctx, part, numbers, runs); err != nil {
			return false, err
		}
		for _, seq := range sorted(part) {
			if !yield(Record{Object: part[seq]}) {
				return false, nil
			}
		}
		if last {
			return true, nil
		}
	}
}

func sorted(part map[int64]*ObjectRecord) []int64 {
	var out []int64
	for seq := range part {
		out = append(out, seq)
	}
	slices.Sort(out)
	return out
}

func scanRecord(rows *sql.Rows, seq *int64, runs bool) (*ObjectRecord, error) {
	rec := &ObjectRecord{}
	var label, own string
	if err := rows.Scan(seq, &rec.Version, &rec.Added, &rec.Origin, &rec.By, &rec.Bytes, &label, &own); err != nil {
		return rec, err
	}
	if !runs {
		rec.By = ""
	}
	l, err := access.Parse(own)
	if rec.Own = l.Markings(); err != nil || label == own {
		return rec, err
	}
	l, err = access.Parse(label)
	rec.Label = l.Markings()
	return rec, err
}

// placesOf finds in which collections rows are, and for the operator from which they were deleted.
func (x *Exchange) placesOf(ctx context.Context, part map[int64]*ObjectRecord, numbers []int64, runs bool) error {
	seqs := list(sorted(part))
	err := engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var seq int64
		var p Place
		err := rows.Scan(&seq, &p.Collection, &p.At)
		part[seq].In = append(part[seq].In, p)
		return err
	}, `select e.seq, c.id, e.added from json_each($1) j cross join collection_entry e indexed by entry_seq on e.seq = j.value join collection c on c.n = e.collection
		where e.collection in (select value from json_each($2)) order by e.seq, c.id`, seqs, list(numbers))
	if err != nil || !runs {
		return err
	}
	return engine.Each(ctx, x.s.Reading(), func(rows *sql.Rows) error {
		var seq int64
		var p Place
		err := rows.Scan(&seq, &p.Collection, &p.At, &p.By)
		part[seq].Gone = append(part[seq].Gone, p)
		return err
	}, `select g.seq, c.id, g.at, g.by from collection_gone g join collection c on c.n = g.collection where g.seq in (select value from json_each($1)) order by g.seq, c.id`, seqs)
}
