package web

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/assess"
)

// historyRow is a day on which something was said or done in law, and the status from then on.
type historyRow struct {
	Day     concord.Date // "" for what has no date
	Symbol  string
	Status  concord.AttributionStatus
	Rule    string
	Changed bool
	Events  []string
}

// history computes the status of every day on which something was said. A partial date counts from
// the last day of its period; what has no date counts only today.
func history(inc *concord.Incident) []historyRow {
	events := map[concord.Date][]string{}
	add := func(d concord.Date, what string) {
		day := concord.Date("")
		if last, ok := d.Last(); ok {
			day = concord.DateOf(last)
		}
		events[day] = append(events[day], what)
	}
	for _, a := range inc.Attributions {
		what := a.MadeBy + ": " + lower(a.Strength)
		if a.AttributedTo != "" {
			what += ", " + country(a.AttributedTo)
		}
		if a.Superseded {
			what += " (superseded)"
		}
		add(a.Date, what)
	}
	for _, l := range inc.LegalSteps {
		what := word(l.Stage)
		if l.Jurisdiction != "" {
			what += ", " + country(l.Jurisdiction)
		}
		add(l.Date, what)
	}
	var out []historyRow
	before := concord.AttributionStatus("")
	row := func(day concord.Date, at assess.Moment) {
		r := assess.Status(inc, at)
		out = append(out, historyRow{day, string(r.Status), r.Status, r.Rule, r.Status != before, events[day]})
		before = r.Status
	}
	for _, day := range slices.Sorted(maps.Keys(events)) {
		if day != "" {
			row(day, assess.Moment{AsOf: day})
		}
	}
	if len(events[""]) > 0 {
		row("", assess.Moment{})
	}
	return out
}

// versionRow is a version of the record as this node held it.
type versionRow struct {
	Version    int
	RecordedAt time.Time
	RecordedBy string
	State      concord.RecordState
	Symbol     string
	Status     concord.AttributionStatus
	Changes    string
}

// versionRows lists the versions, the newest first, with the fields that each changed.
func versionRows(versions []IncidentRow) []versionRow {
	var out []versionRow
	var before map[string]json.RawMessage
	for i := range versions {
		v := &versions[i]
		now := fieldsOf(&v.Incident)
		changes := "first record"
		if i > 0 {
			changes = strings.Join(changed(before, now), ", ")
		}
		before = now
		out = append(out, versionRow{v.Incident.Version, v.Incident.RecordedAt, v.Incident.RecordedBy, v.Incident.State,
			symbolOf(&v.Incident, v.Status), v.Status, changes})
	}
	slices.Reverse(out)
	return out
}

func fieldsOf(inc *concord.Incident) map[string]json.RawMessage {
	out := map[string]json.RawMessage{}
	if b, err := json.Marshal(inc); err == nil {
		_ = json.Unmarshal(b, &out) // what was just marshalled
	}
	for _, own := range []string{"version", "recorded_at", "recorded_by"} {
		delete(out, own)
	}
	return out
}

func changed(a, b map[string]json.RawMessage) []string {
	var out []string
	for k := range maps.Keys(b) {
		if string(a[k]) != string(b[k]) {
			out = append(out, strings.ToLower(fieldName(k)))
		}
	}
	for k := range a {
		if _, ok := b[k]; !ok {
			out = append(out, strings.ToLower(fieldName(k)))
		}
	}
	slices.Sort(out)
	return out
}
