package intake

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"concord"
)

// What another reading does to an incident.
const (
	Appears = "appears"
	Changed = "changed"
	Lost    = "no longer found"
)

// Difference is what another reading of a report does to one incident.
type Difference struct {
	Incident concord.IncidentID `json:"incident"`
	Title    string             `json:"title"`
	Change   string             `json:"change"`
	Fields   []FieldChange      `json:"fields,omitempty"`
}

// FieldChange is a field of an incident with its value before and after, as JSON; "" is none.
type FieldChange struct {
	Field string `json:"field"`
	Old   string `json:"old"`
	New   string `json:"new"`
}

// differ lists what differs between two versions; before is nil for a new record.
func differ(before, after *concord.Incident) Difference {
	d := Difference{Incident: after.ID, Title: after.Title, Change: Changed}
	if before == nil {
		d.Change, before = Appears, &concord.Incident{}
	}
	old, now := values(before), values(after)
	fields := map[string]bool{}
	for f := range old {
		fields[f] = true
	}
	for f := range now {
		fields[f] = true
	}
	for f := range fields {
		if old[f] != now[f] {
			d.Fields = append(d.Fields, FieldChange{f, old[f], now[f]})
		}
	}
	slices.SortFunc(d.Fields, func(a, b FieldChange) int { return strings.Compare(a.Field, b.Field) })
	if d.Change == Changed && len(d.Fields) == 0 && words(before) != words(after) {
		d.Fields = []FieldChange{{"evidence", fmt.Sprint(len(before.Evidence), " quotations"), fmt.Sprint(len(after.Evidence), " quotations")}}
	}
	return d
}

// values are the fields of a record that a reader sees, without its bookkeeping.
func values(inc *concord.Incident) map[string]string {
	raw, err := json.Marshal(inc)
	if err != nil {
		return nil
	}
	var all map[string]json.RawMessage
	if json.Unmarshal(raw, &all) != nil {
		return nil
	}
	out := map[string]string{}
	for f, v := range all {
		switch f {
		case "id", "version", "unit", "record_state", "marking", "evidence", "reports", "recorded_at", "recorded_by":
			continue
		}
		if s := string(v); s != "null" && s != "[]" && s != `""` && s != "{}" {
			out[f] = strings.Trim(s, `"`)
		}
	}
	return out
}

func words(inc *concord.Incident) string {
	var list []string
	for _, e := range inc.Evidence {
		list = append(list, fmt.Sprint(e.Field, e.Value, e.Report, e.Start, e.End, e.Hedge, e.SaidBy, e.Person))
	}
	slices.Sort(list)
	return strings.Join(slices.Compact(list), "\n")
}
