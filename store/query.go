package store

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"concord"
)

// where collects the conditions of a query. In a condition, ? stands for its own argument.
type where struct {
	conds []string
	args  []any
}

// readable begins with what the reader may see: the list of its labels is the first argument, which
// whoever runs the query puts there.
func readable(column string) where {
	return where{conds: []string{column + " " + mayRead}, args: []any{nil}}
}

// and adds a condition. An argument that is a list becomes the JSON that [inList] reads.
func (w *where) and(cond string, args ...any) {
	for _, a := range args {
		cond = strings.Replace(cond, "?", w.param(a), 1)
	}
	w.conds = append(w.conds, cond)
}

func (w *where) param(a any) string {
	w.args = append(w.args, a)
	return fmt.Sprintf("$%d", len(w.args))
}

// oneOf adds that column is one of the values, when there are any.
func oneOf[T ~string](w *where, column string, values []T) {
	switch len(values) {
	case 0:
	case 1:
		w.and(column+" = ?", string(values[0]))
	default:
		w.and(column+" "+in("?"), jsonList(values))
	}
}

func jsonList[T ~string | ~int64](values []T) string {
	b, err := json.Marshal(values)
	if err != nil {
		return "[]" // strings and numbers cannot fail to encode
	}
	return string(b)
}

func (w *where) String() string {
	if len(w.conds) == 0 {
		return ""
	}
	return " where " + strings.Join(w.conds, " and ")
}

// place is a position in a list that is ordered by (at, id). Back reads towards its beginning.
type place struct {
	At   int64  `json:"a"`
	ID   string `json:"i"`
	Back bool   `json:"b,omitempty"`
}

func (p place) cursor() string {
	b, err := json.Marshal(p)
	if err != nil {
		return ""
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

func parseCursor(s string) (p place, err error) {
	b, err := base64.RawURLEncoding.DecodeString(s)
	if err == nil {
		err = json.Unmarshal(b, &p)
	}
	if err != nil {
		err = &concord.Error{Code: concord.CodeInvalid, Msg: "this cursor is not one of ours", Hint: "begin the list anew", Err: err}
	}
	return p, err
}

// pager reads a list one page at a time, in both directions.
type pager struct {
	limit  int
	cursor bool
	from   place
	oldest bool // order of the list
}

func newPager(limit int, oldest bool, cursor string) (p pager, err error) {
	p = pager{limit: clampLimit(limit), oldest: oldest, cursor: cursor != ""}
	if p.cursor {
		p.from, err = parseCursor(cursor)
	}
	return p, err
}

// up reports whether the query runs from old to new.
func (p pager) up() bool { return p.oldest != p.from.Back }

// restrict adds the condition of the page.
func (p pager) restrict(w *where, at, id string) {
	if !p.cursor {
		return
	}
	sign := "<"
	if p.up() {
		sign = ">"
	}
	w.and(fmt.Sprintf("(%s, %s) %s (?, ?)", at, id, sign), p.from.At, p.from.ID)
}

// order is the end of the query: one row more than the page tells whether it goes on.
func (p pager) order(w *where, at, id string) string {
	dir := " desc"
	if p.up() {
		dir = ""
	}
	return fmt.Sprintf(" order by %s%s, %s%s limit %s", at, dir, id, dir, w.param(p.limit+1))
}

// page cuts what was read to the page, puts it in the order of the list and gives both cursors.
func page[T any](p pager, rows []T, places []place) (out []T, next, prev string) {
	more := len(rows) > p.limit
	if more {
		rows, places = rows[:p.limit], places[:p.limit]
	}
	if p.from.Back {
		slices.Reverse(rows)
		slices.Reverse(places)
	}
	if len(rows) == 0 {
		return rows, "", ""
	}
	if more || p.from.Back {
		next = places[len(places)-1].cursor()
	}
	if p.cursor && (!p.from.Back || more) {
		first := places[0]
		first.Back = true
		prev = first.cursor()
	}
	return rows, next, prev
}
