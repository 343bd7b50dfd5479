package worlds

import (
	"reflect"
	"slices"
	"strings"

	"concord"
)

// Without is the world without what a person may not read: the objects, what refers to them, and the
// properties that are marked for others. Nothing of package access is asked.
func (w *World) Without(v concord.View) *World {
	out := &World{People: w.People, Groups: w.Groups, Given: w.Given}
	reports := map[int]concord.Marking{}
	for _, r := range w.Reports {
		reports[r.N] = r.Body.Marking
	}
	incidents, measures := map[concord.IncidentID]bool{}, map[concord.MeasureID]bool{}
	for _, inc := range w.Incidents {
		marks := []concord.Marking{inc.Body.Marking}
		if inc.Second != nil {
			marks = append(marks, inc.Second.Marking)
		}
		for _, n := range inc.Reports {
			marks = append(marks, reports[n])
		}
		incidents[inc.Body.ID] = MayGet(v, w.Given, marks...) && MayLeave(v, inc.latest())
	}
	for _, m := range w.Measures {
		measures[m.Body.ID] = MayGet(v, w.Given, m.Body.Marking)
	}
	for _, r := range w.Reports {
		if MayGet(v, w.Given, r.Body.Marking) {
			if !incidents[r.Claim.Incident] && r.Claim.Incident != "" {
				r.Claim = concord.Claim{} // it is drawn from a record that is not there
			}
			out.Reports = append(out.Reports, r)
		}
	}
	for _, inc := range w.Incidents {
		if !incidents[inc.Body.ID] {
			continue
		}
		inc.Body = w.cut(v, inc.Body, incidents, measures)
		if inc.Second != nil {
			second := w.cut(v, *inc.Second, incidents, measures)
			inc.Second = &second
		}
		out.Incidents = append(out.Incidents, inc)
	}
	for _, m := range w.Measures {
		if measures[m.Body.ID] {
			m.Body.Incidents = keep(m.Body.Incidents, func(id concord.IncidentID) bool { return incidents[id] })
			out.Measures = append(out.Measures, m)
		}
	}
	return out
}

func keep[T any](list []T, good func(T) bool) (out []T) {
	for _, x := range list {
		if good(x) {
			out = append(out, x)
		}
	}
	return out
}

// cut takes out of a record what refers to hidden ones, and its hidden properties.
func (w *World) cut(v concord.View, inc concord.Incident, incidents map[concord.IncidentID]bool, measures map[concord.MeasureID]bool) concord.Incident {
	inc.Links = keep(inc.Links, func(l concord.Link) bool { return incidents[l.To] })
	inc.Measures = keep(inc.Measures, func(id concord.MeasureID) bool { return measures[id] })
	if !incidents[inc.MergedInto] {
		inc.MergedInto = ""
	}
	all := inc.Granular
	inc.Granular = nil
	var hidden []string
	for property, m := range all {
		if MayGet(v, w.Given, m) {
			if inc.Granular == nil {
				inc.Granular = map[string]concord.Marking{}
			}
			inc.Granular[property] = m
		} else {
			hidden = append(hidden, property)
		}
	}
	if len(hidden) > 0 {
		// On a wire a record is whole or absent: what is cut here stays absent there.
		if inc.Granular == nil {
			inc.Granular = map[string]concord.Marking{}
		}
		inc.Granular["perpetrator_types"] = concord.Marking{TLP: concord.TLPRed, Owner: "nobody", Unknown: []string{"cut"}}
	}
	record := reflect.ValueOf(&inc).Elem()
	for i := range record.NumField() {
		name := strings.Split(record.Type().Field(i).Tag.Get("json"), ",")[0]
		if slices.Contains(hidden, name) {
			record.Field(i).SetZero()
		}
	}
	inc.Evidence = keep(inc.Evidence, func(e concord.Evidence) bool {
		return !slices.ContainsFunc(hidden, func(p string) bool { return e.Field == p || strings.HasPrefix(e.Field, p+"[") })
	})
	if slices.Contains(hidden, "sources") {
		for i := range inc.Evidence {
			inc.Evidence[i].Sources = nil
		}
	}
	return inc
}
