package exchange

import (
	"encoding/json"
	"slices"
	"strings"

	"concord"
	"concord/access"
)

// Query chooses objects for a collection, when they are logged. What is empty does not restrict;
// several values of one field are alternatives.
type Query struct {
	Types   []string    `json:"types,omitempty"`
	Origins []string    `json:"origins,omitempty"` // organisations that they came from
	MaxTLP  concord.TLP `json:"max_tlp,omitempty"` // no stricter marking
	Topics  []string    `json:"topics,omitempty"`  // types of activity of the incidents, and of what is rendered with them
}

// text writes a query as it is kept: "" for none.
func (q *Query) text() string {
	if q == nil {
		return ""
	}
	b, err := json.Marshal(q)
	if err != nil {
		return "{}" // strings cannot fail to encode
	}
	return string(b)
}

// levels are the levels of TLP from the widest to the strictest.
var levels = []concord.TLP{concord.TLPClear, concord.TLPGreen, concord.TLPAmber, concord.TLPAmberStrict, concord.TLPRed}

func (q *Query) check() error {
	if q.MaxTLP != "" && !q.MaxTLP.Valid() {
		return &concord.Error{Code: concord.CodeInvalid, Msg: "there is no level TLP:" + string(q.MaxTLP), Hint: "use CLEAR, GREEN, AMBER, AMBER+STRICT or RED"}
	}
	return nil
}

// takes reports whether an object belongs to the collection. topics is as in its column.
func (q *Query) takes(kind, origin, topics string, label access.Label) bool {
	if len(q.Types) > 0 && !slices.Contains(q.Types, kind) || len(q.Origins) > 0 && !slices.Contains(q.Origins, origin) {
		return false
	}
	if len(q.Topics) > 0 && !slices.ContainsFunc(q.Topics, func(t string) bool { return strings.Contains(topics, topicSep+t+topicSep) }) {
		return false
	}
	if q.MaxTLP == "" {
		return true
	}
	most := slices.Index(levels, q.MaxTLP)
	return !slices.ContainsFunc(label.Markings(), func(m concord.Marking) bool {
		at := slices.Index(levels, m.TLP)
		return at < 0 || at > most
	})
}
