package api

import (
	"reflect"
	"strings"
	"time"

	"concord"
	"concord/access"
)

// object is a JSON object of the description.
type object map[string]any

// schemas makes JSON Schemas of types; those with a name stand once, under it.
type schemas struct {
	named  object
	closed bool // answers too may have no member that is not described: for tests
}

func refTo(name string) object { return object{"$ref": "#/components/schemas/" + name} }

// nameOf is the name under which a type is described.
func nameOf(t reflect.Type) string {
	name, of, _ := strings.Cut(t.Name(), "[")
	of = strings.TrimSuffix(of, "]")
	return strings.ToUpper(name[:1]) + name[1:] + of[strings.LastIndex(of, ".")+1:]
}

// vocabularies are words of which the description lists all.
var vocabularies = map[reflect.Type][]string{
	reflect.TypeFor[concord.TLP]():  {"CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"},
	reflect.TypeFor[access.Role]():  access.Roles(),
	reflect.TypeFor[concord.Code](): {"invalid", "not_found", "conflict", "forbidden", "unauthorized", "unavailable", "limit", "internal"},
}

// of describes a type. request tells that it comes in: then its members are all that there may be.
func (s *schemas) of(t reflect.Type, request bool) object {
	switch {
	case t == reflect.TypeFor[time.Time]():
		return object{"type": "string", "format": "date-time"}
	case t == reflect.TypeFor[concord.Date]():
		return object{"type": "string", "pattern": `^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$`, "description": "YYYY, YYYY-MM or YYYY-MM-DD"}
	case vocabularies[t] != nil && !request:
		return object{"type": "string"} // "" too, for what is not known
	case vocabularies[t] != nil:
		return object{"type": "string", "enum": vocabularies[t]}
	}
	switch t.Kind() { //nolint:exhaustive // the others cannot be written as JSON
	case reflect.Pointer:
		return object{"anyOf": []any{s.of(t.Elem(), request), object{"type": "null"}}}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.String:
		return object{"type": "string"}
	case reflect.Float64, reflect.Float32:
		return object{"type": "number"}
	case reflect.Slice:
		return object{"type": []string{"array", "null"}, "items": s.of(t.Elem(), request)}
	case reflect.Map:
		return object{"type": []string{"object", "null"}, "additionalProperties": s.of(t.Elem(), request)}
	case reflect.Struct:
		return s.struc(t, request)
	case reflect.Interface:
		return object{}
	}
	return object{"type": "integer"}
}

func (s *schemas) struc(t reflect.Type, request bool) object {
	name := nameOf(t)
	if request {
		name += "Request"
	}
	if t.PkgPath() == "concord" && !request {
		name = "Record" + name
	}
	if _, ok := s.named[name]; ok {
		return refTo(name)
	}
	o := object{"type": "object"}
	s.named[name] = o // before its members, which may hold it
	members, needed := object{}, []string{}
	for _, f := range fieldsOf(t) {
		members[f.name] = s.of(f.typ, request)
		if request && f.needed || !request && f.always {
			needed = append(needed, f.name)
		}
	}
	o["properties"] = members
	if len(needed) > 0 {
		o["required"] = needed
	}
	if request || s.closed {
		o["additionalProperties"] = false
	}
	return refTo(name)
}
