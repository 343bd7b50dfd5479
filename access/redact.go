package access

import (
	"reflect"
	"slices"
	"strings"

	"concord"
)

// markable are the properties of an incident that may have a marking of their own: those without
// which the record still is one.
var markable = []string{"summary", "stage", "methods", "method_text", "target", "sector", "time", "places", "countries", "effects", "accused",
	"accused_text", "perpetrator_types", "attributions", "legal_steps", "measures", "links", "notes", "sources"}

// CheckGranular refuses a marking of a property that there is not, or that cannot have one.
func CheckGranular(inc *concord.Incident) error {
	for property, m := range inc.Granular {
		if !slices.Contains(markable, property) {
			return &concord.Error{Code: concord.CodeInvalid, Op: "access.CheckGranular", Msg: "the property " + property + " cannot have a marking of its own",
				Hint: "mark one of " + strings.Join(markable, ", ") + ", or the whole record"}
		}
		if err := Check(m); err != nil {
			return err
		}
	}
	return nil
}

// Hidden returns the properties of an incident that a reader may not get, sorted. That it may get the
// incident is not asked: the label of a property is that of its object and its own together.
func Hidden(r Rule, inc *concord.Incident) []string {
	var out []string
	for property, m := range inc.Granular {
		if !r.permit(m) {
			out = append(out, property)
		}
	}
	slices.Sort(out)
	return out
}

// Redact blanks what a reader may not get of an incident that it may get, with the evidence for it and the
// marking of it, and reports whether there was anything. The lists of inc are not written to.
func Redact(r Rule, inc *concord.Incident) bool { return blank(inc, Hidden(r, inc)) }

// Public blanks every property that has a marking of its own: what is indexed for search and counts.
func Public(inc *concord.Incident) bool {
	var all []string
	for property := range inc.Granular {
		all = append(all, property)
	}
	return blank(inc, all)
}

func blank(inc *concord.Incident, properties []string) bool {
	if len(properties) == 0 {
		return false
	}
	fields := fieldsOf(inc)
	granular := map[string]concord.Marking{}
	for p, m := range inc.Granular {
		granular[p] = m
	}
	for _, p := range properties {
		delete(granular, p)
		if f, ok := fields[p]; ok {
			f.SetZero()
		}
	}
	inc.Granular = granular
	if len(granular) == 0 {
		inc.Granular = nil
	}
	kept := make([]concord.Evidence, 0, len(inc.Evidence))
	for _, e := range inc.Evidence {
		if !slices.Contains(properties, root(e.Field)) {
			if slices.Contains(properties, "sources") {
				e.Sources = nil
			}
			kept = append(kept, e)
		}
	}
	inc.Evidence = kept
	return true
}

// Keep puts back into a new version of an incident what its writer could not read of the old one, so
// that nobody drops by writing what was hidden from them.
func Keep(r Rule, was, now *concord.Incident) {
	properties := Hidden(r, was)
	if len(properties) == 0 {
		return
	}
	from, to := fieldsOf(was), fieldsOf(now)
	granular := map[string]concord.Marking{}
	for p, m := range now.Granular {
		granular[p] = m
	}
	for _, p := range properties {
		granular[p] = was.Granular[p]
		if f, ok := to[p]; ok {
			f.Set(from[p])
		}
	}
	now.Granular = granular
	kept := slices.DeleteFunc(slices.Clone(now.Evidence), func(e concord.Evidence) bool { return slices.Contains(properties, root(e.Field)) })
	for _, e := range was.Evidence {
		if slices.Contains(properties, root(e.Field)) {
			kept = append(kept, e)
		} else if i := slices.IndexFunc(kept, func(k concord.Evidence) bool { return same(k, e) }); i >= 0 && slices.Contains(properties, "sources") {
			kept[i].Sources = e.Sources
		}
	}
	now.Evidence = kept
}

// same reports whether two pieces of evidence are one, whatever is known of its sources.
func same(a, b concord.Evidence) bool {
	return a.Field == b.Field && a.Value == b.Value && a.Person == b.Person && a.At.Equal(b.At) && a.Report == b.Report && a.Span == b.Span
}

// root is the property that the path of a value begins with: "places" of "places[0].name".
func root(path string) string {
	if i := strings.IndexAny(path, "[."); i >= 0 {
		return path[:i]
	}
	return path
}

// fieldsOf finds the fields of an incident by their names in JSON.
func fieldsOf(inc *concord.Incident) map[string]reflect.Value {
	v := reflect.ValueOf(inc).Elem()
	out := map[string]reflect.Value{}
	for i := range v.NumField() {
		name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		out[name] = v.Field(i)
	}
	return out
}
