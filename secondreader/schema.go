package secondreader

import "slices"

// object is a part of a JSON schema or of a request.
type object = map[string]any

// schema is the JSON schema of an answer. Every field is a list, so that "not told" is an empty one, and
// every value has its quote; nothing else has a place in it.
func schema() object {
	incident := object{}
	for _, f := range ofIncident {
		incident[f.name] = listOf(f)
	}
	return closed(object{"incidents": object{"type": "array", "items": closed(incident)}, "measures": listOf(ofMeasure)})
}

func listOf(f field) object {
	value := object{"quote": object{"type": "string"}}
	for _, k := range f.keys {
		if list := vocabularies[k.list]; list != nil {
			value[k.name] = object{"type": "string", "enum": list}
		} else {
			value[k.name] = object{"type": "string"}
		}
	}
	return object{"type": "array", "items": closed(value)}
}

// closed is an object with these properties, all of them and no others.
func closed(properties object) object {
	required := make([]string, 0, len(properties))
	for name := range properties {
		required = append(required, name)
	}
	slices.Sort(required)
	return object{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
}
