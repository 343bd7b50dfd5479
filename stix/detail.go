package stix

import (
	"encoding/json"

	"concord"
)

// elsewhere are the fields of an incident that stand in the object itself or in one of its
// relationships, and those that do not leave the node: earlier ids may hold a name.
var elsewhere = []string{"id", "aliases", "title", "marking", "measures", "links", "merged_into",
	"recorded_at", "recorded_by", "withdrawal"}

// detail is the content of our extension: the record as it is, less what stands elsewhere.
func (r *rendering) detail() (properties, error) {
	p, err := plain(r.inc, elsewhere)
	if err != nil {
		return nil, err
	}
	p["extension_type"] = "property-extension"
	p["incident_id"] = string(r.inc.ID)
	p["attribution_status"] = string(r.status)
	if w := r.inc.Withdrawal; w != nil {
		p["retraction"] = properties{"reason": string(w.Reason), "why": w.Why, "retracted_at": timestamp(w.At)}
	}
	return p, nil
}

// plain turns a noun into properties under its own JSON names.
func plain(noun any, without []string) (properties, error) {
	content, err := json.Marshal(noun)
	if err != nil {
		return nil, err
	}
	var p properties
	if err := json.Unmarshal(content, &p); err != nil {
		return nil, err
	}
	for _, k := range without {
		delete(p, k)
	}
	if list, ok := p["evidence"].([]any); ok {
		for _, e := range list {
			rename(e, "at", "typed_at") // STIX asks for three letters or more
			typed(e)
		}
	}
	return p, nil
}

func rename(v any, from, to string) {
	if m, ok := v.(map[string]any); ok && m[from] != nil {
		m[to] = m[from]
		delete(m, from)
	}
}

// typed drops the empty span of a value that a person entered.
func typed(v any) {
	if m, ok := v.(map[string]any); ok && m["person"] != nil {
		for _, k := range []string{"start", "end", "raw_start", "raw_end"} {
			delete(m, k)
		}
	}
}

// Status words and codes of measures are in the measure's own extension.
func measureDetail(m concord.Measure) (properties, error) {
	p, err := plain(m, []string{"id", "marking", "linked_incidents", "countermeasure_of"})
	if err != nil {
		return nil, err
	}
	p["extension_type"] = "property-extension"
	p["measure_id"] = string(m.ID)
	p["measure_type"] = p["type"]
	delete(p, "type")
	return p, nil
}
