package misp

import (
	"reflect"
	"slices"
	"strings"

	"concord"
	"concord/access"
)

// Part is what an event tells that extends that of a record: properties with a marking of their own.
type Part struct {
	Of         string   // uuid of the event that it extends
	Properties []string // by their names in JSON
	of         *Event
	has        concord.Incident
}

// Part reads an event that another node wrote for properties with a marking of their own. ok is false for any other, for one that
// was edited since, and for one that opens to nobody.
func (e *Event) Part() (p Part, ok bool) {
	r := &reading{e: e}
	if e.Extends == "" || len(e.Marking.Unknown) > 0 || !r.record() {
		return p, false
	}
	p = Part{Of: e.Extends, of: e, has: r.out.Incident}
	for _, name := range markable {
		if f := fieldOf(&p.has, name); !f.IsZero() && (f.Kind() != reflect.Slice || f.Len() > 0) {
			p.Properties = append(p.Properties, name)
		}
	}
	return p, len(p.Properties) > 0
}

// Into puts the properties into a candidate that was read of the event which the part extends, with their marking and with
// where they were read. A marking that was there stays, unless the new one is stricter.
func (p Part) Into(inc *concord.Incident) {
	inc.Granular = cloned(inc.Granular)
	inc.Evidence = slices.DeleteFunc(slices.Clone(inc.Evidence), func(e concord.Evidence) bool { return slices.Contains(p.Properties, rootOf(e.Field)) })
	whole(&p.has)
	for _, name := range p.Properties {
		fieldOf(inc, name).Set(fieldOf(&p.has, name))
		if m, had := inc.Granular[name]; !had || !access.Lowers(m, p.of.Marking) {
			inc.Granular[name] = p.of.Marking
		}
	}
	for _, field := range present(&p.has) {
		if slices.Contains(p.Properties, rootOf(field)) {
			inc.Evidence = append(inc.Evidence, concord.Evidence{Field: field, Person: sourceWords + p.Of + " of " + ownerOf(p.of.Orgc) + ", in its part " + p.of.UUID, At: p.of.Time})
		}
	}
}

// Carry keeps in a new version of a candidate the properties that came in parts.
func Carry(was, next *concord.Incident) {
	if len(was.Granular) == 0 {
		return
	}
	next.Granular = cloned(next.Granular)
	next.Evidence = slices.DeleteFunc(slices.Clone(next.Evidence), func(e concord.Evidence) bool { _, in := was.Granular[rootOf(e.Field)]; return in })
	for name, m := range was.Granular {
		fieldOf(next, name).Set(fieldOf(was, name))
		next.Granular[name] = m
	}
	for _, e := range was.Evidence {
		if _, in := was.Granular[rootOf(e.Field)]; in {
			next.Evidence = append(next.Evidence, e)
		}
	}
}

func cloned(m map[string]concord.Marking) map[string]concord.Marking {
	out := map[string]concord.Marking{}
	for k, v := range m {
		out[k] = v
	}
	return out
}

// rootOf is the property that the path of a value begins with.
func rootOf(field string) string {
	if i := strings.IndexAny(field, "[."); i >= 0 {
		return field[:i]
	}
	return field
}

// fieldOf finds a field of an incident by its name in JSON. The name is one of markable.
func fieldOf(inc *concord.Incident, name string) reflect.Value {
	v := reflect.ValueOf(inc).Elem()
	for i := range v.NumField() {
		if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == name {
			return v.Field(i)
		}
	}
	return reflect.New(v.Type()).Elem().Field(0) // a name that there is not: a value of nobody
}
