package exchange

import (
	"encoding/json"
	"time"

	"concord"
	"concord/access"
	"concord/store/engine"
)

// Exchange reads and writes for one view. It may be used by many goroutines.
type Exchange struct {
	s  engine.Session
	do access.Functions
}

// New returns the exchange of a session. do is what its principal may do: writing needs [access.Write].
func New(s engine.Session, do access.Functions) *Exchange { return &Exchange{s, do} }

// operator refuses those who do not run this node.
func (x *Exchange) operator(op string) error {
	if v := x.s.View(); v.Operator && v.Org == x.s.Node() {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "only the operator of this node may do that"}
}

// missing is the one answer for what is not there, was deleted, or may not be seen.
func missing(op, what string) error {
	return &concord.Error{Code: concord.CodeNotFound, Op: op, Msg: "there is no such " + what, Hint: "look at the list of what you may see"}
}

// list writes values as the JSON list that a query reads them from.
func list[T any](values []T) string {
	if len(values) == 0 {
		return "[]"
	}
	b, err := json.Marshal(values)
	if err != nil {
		return "[]" // strings and numbers cannot fail to encode
	}
	return string(b)
}

// stampForm is how a time of this node is written: to the microsecond.
const stampForm = "2006-01-02T15:04:05.000000Z"

// Stamp writes µs since 1970 as this node writes a date_added.
func Stamp(us int64) string { return time.UnixMicro(us).UTC().Format(stampForm) }

// Micros returns µs since 1970 of a time of RFC 3339 with 0 to 9 digits of a second. What is finer than a
// microsecond is cut off.
func Micros(text string) (int64, bool) {
	t, err := time.Parse(time.RFC3339Nano, text)
	return t.UnixMicro(), err == nil
}

// inList is true of what is in a JSON list.
const inList = "in (select value from json_each(%s))"
