package exchange

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"slices"
	"strings"

	"concord"
	"concord/store/engine"
)

// Filter chooses entries of a collection. What is empty does not restrict; several values of one field are
// alternatives.
type Filter struct {
	IDs, Types []string
	Versions   []string // "last", "first", "all", or times of RFC 3339; empty means last
	After      Position // only what comes later; the zero position is before all
	Limit      int      // entries; at least 1
	MaxBytes   int      // of the objects' bytes, at least one object; 0 is no bound
	Content    bool     // the bytes are wanted
}

// Position is a place in the order of a collection. Seq is not to be shown: its gaps tell of what is hidden.
type Position struct{ Added, Seq int64 }

// AfterStamp is the position behind all that came at a time, in µs since 1970.
func AfterStamp(us int64) Position { return Position{us, math.MaxInt64} }

// Row is an entry of a page. It is void after the visit.
type Row struct {
	At                Position
	ID, Version, Type string // "" when the content was asked for
	Bytes             []byte // nil when it was not
}

// Page visits the entries of a collection in their order, and says whether there are more that the reader may
// see. It is one query: what is shown was allowed at one moment.
func (x *Exchange) Page(ctx context.Context, c *Collection, f Filter, visit func(*Row) error) (more bool, err error) {
	const op = "exchange.Page"
	if !c.CanRead {
		return false, &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "this collection may be written to, not read"}
	}
	allowed, err := x.s.Allowed(ctx)
	if err != nil {
		return false, engine.Fault(op, err)
	}
	q := &pageQuery{args: []any{allowed, c.Number, f.After.Added, f.After.Seq, f.Limit + 1}, f: f}
	if err := q.choose(ctx, x.s.Reading(), allowed, c.Number); err != nil {
		return false, engine.Fault(op, err)
	}
	rows, err := x.s.Reading().Rows(ctx, q.sql(), q.args...)
	if err != nil {
		return false, engine.Fault(op, err)
	}
	defer rows.Close()
	more, err = walk(rows, f, visit)
	return more, engine.Fault(op, err)
}

// walk goes through the rows of a page up to its bounds.
func walk(rows *sql.Rows, f Filter, visit func(*Row) error) (more bool, err error) {
	var r Row
	var raw sql.RawBytes
	last, size := f.After, 0
	for n := 0; rows.Next(); n++ {
		if f.Content {
			err = rows.Scan(&r.At.Added, &r.At.Seq, &raw)
		} else {
			err = rows.Scan(&r.At.Added, &r.At.Seq, &r.ID, &r.Version, &r.Type)
		}
		if err != nil {
			return false, err
		}
		if r.At.Added < last.Added || r.At.Added == last.Added && r.At.Seq <= last.Seq {
			return false, &concord.Error{Code: concord.CodeInternal, Msg: "the entries of a collection came out of their order"}
		}
		last, size = r.At, size+len(raw)
		if n == f.Limit || f.MaxBytes > 0 && n > 0 && size > f.MaxBytes {
			return true, nil
		}
		r.Bytes = raw
		if err := visit(&r); err != nil {
			return false, err
		}
	}
	return false, rows.Err()
}

// most is by how many labels or types an index is walked at once.
const most = 8

// pageQuery is a page in SQL. $1 is what the reader may read, $2 the collection, $3 and $4 the position, $5 one
// more than the limit.
type pageQuery struct {
	f      Filter
	args   []any
	labels []int64 // walk by these labels; nil for another way
}

// choose finds out whether the reader may read so few of the entries that a walk by label is faster.
func (q *pageQuery) choose(ctx context.Context, r engine.Runner, allowed string, c int64) error {
	if len(q.f.IDs) > 0 {
		return nil
	}
	var all, seen, kinds int64
	err := r.Row(ctx, `select coalesce(sum(n), 0), coalesce(sum(case when label `+engine.MayRead+` then n end), 0), coalesce(sum(label `+engine.MayRead+`), 0)
		from collection_label where collection = $2`, allowed, c).Scan(&all, &seen, &kinds)
	few := int64(4) // a walk by label pays below a quarter, and beside a walk by type far below
	if kinds > most || len(q.f.Types) > 0 {
		few = 20
	}
	if err != nil || seen*few >= all || kinds > most && len(q.f.Types) > 0 {
		return err
	}
	q.labels = []int64{}
	return engine.Each(ctx, r, func(rows *sql.Rows) error {
		var n int64
		err := rows.Scan(&n)
		q.labels = append(q.labels, n)
		return err
	}, "select label from collection_label where collection = $2 and label "+engine.MayRead, allowed, c)
}

func (q *pageQuery) arg(v any) string {
	q.args = append(q.args, v)
	return fmt.Sprintf("$%d", len(q.args))
}

const (
	behind  = "e.collection = $2 and (e.added, e.seq) > ($3, $4)"
	inOrder = " order by e.added, e.seq limit $5"
	may     = " and e.label " + engine.MayRead
)

func (q *pageQuery) sql() string {
	columns := "o.id, o.version, o.type"
	if q.f.Content {
		columns = "o.bytes"
	}
	var keys []string
	which := q.versions()
	switch few := len(q.labels) <= most; {
	case len(q.f.IDs) > 0:
		keys = append(keys, `select e.added, e.seq from (select distinct value from json_each(`+q.arg(list(q.f.IDs))+`)) i
			cross join object_log v on v.id = i.value cross join collection_entry e indexed by entry_seq on e.seq = v.seq
			where `+behind+may+q.types()+which+inOrder)
	case q.labels != nil && len(q.labels) == 0:
		keys = append(keys, "select e.added, e.seq from collection_entry e where false")
	case q.labels != nil && few:
		types := q.types()
		for _, n := range q.labels {
			keys = append(keys, "select e.added, e.seq from collection_entry e indexed by entry_label where "+behind+" and e.label = "+q.arg(n)+may+types+which+inOrder)
		}
	case q.labels != nil: // many labels, and yet few entries: sorting them is the least
		keys = append(keys, "select e.added, e.seq from json_each("+q.arg(list(q.labels))+`) l cross join collection_entry e indexed by entry_label
			where e.label = l.value and `+behind+may+which+inOrder)
	case len(q.f.Types) > 0 && len(q.f.Types) <= most:
		for _, kind := range slices.Compact(slices.Sorted(slices.Values(q.f.Types))) {
			keys = append(keys, "select e.added, e.seq from collection_entry e indexed by entry_type where "+behind+" and e.type = "+q.arg(kind)+may+which+inOrder)
		}
	default:
		return "select e.added, e.seq, " + columns + " from collection_entry e not indexed cross join object_log o on o.seq = e.seq where " + behind + may + q.types() + which + inOrder
	}
	inner := keys[0]
	if len(keys) > 1 {
		inner = "select added, seq from (select * from (" + strings.Join(keys, ") union all select * from (") + ")) order by added, seq limit $5"
	}
	return "select k.added, k.seq, " + columns + " from (" + inner + ") k cross join object_log o on o.seq = k.seq"
}

func (q *pageQuery) types() string {
	if len(q.f.Types) == 0 {
		return ""
	}
	return " and e.type " + fmt.Sprintf(inList, q.arg(list(q.f.Types)))
}

// another is true when the version v of an entry e has a relation to another one in the collection, that the reader may see too.
const another = `exists (select 1 from object_log v join object_log n on n.id = v.id and %s
	join collection_entry x indexed by entry_seq on x.seq = n.seq and x.collection = e.collection where v.seq = e.seq and x.label ` + engine.MayRead + ")"

// versions restricts to the versions that were asked for, and to one copy of each.
func (q *pageQuery) versions() string {
	once := " and (e.fold & 1 = 0 or not " + fmt.Sprintf(another, "n.ver = v.ver and n.version = v.version and (x.added, x.seq) < (e.added, e.seq)") + ")"
	want := q.f.Versions
	if slices.Contains(want, "all") {
		return once
	}
	var any []string
	if len(want) == 0 || slices.Contains(want, "last") {
		any = append(any, "e.fold & 2 = 0 or not "+fmt.Sprintf(another, "n.ver > v.ver"))
	}
	if slices.Contains(want, "first") {
		any = append(any, "e.fold & 4 = 0 or not "+fmt.Sprintf(another, "n.ver < v.ver"))
	}
	var at []int64
	for _, w := range want {
		if us, ok := Micros(w); ok {
			at = append(at, us)
		}
	}
	if at != nil {
		any = append(any, "(select v.ver from object_log v where v.seq = e.seq) "+fmt.Sprintf(inList, q.arg(list(at))))
	}
	if any == nil {
		return " and false"
	}
	return once + " and (" + strings.Join(any, " or ") + ")"
}
