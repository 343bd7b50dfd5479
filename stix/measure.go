package stix

import (
	"slices"
	"strings"
	"time"

	"concord"
)

// Measure renders one version of an official act as a course of action, with a relationship to each
// incident that it answers. created is when its first version was recorded, modified when this one was. The
// course of action is the last object before the relationships.
func Measure(m concord.Measure, node string, created, modified time.Time) ([]Object, error) {
	if node == "" || m.ID == "" || modified.IsZero() || created.After(modified) {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "stix.Measure",
			Msg: "a measure needs a node, an id and the times it was recorded: " + string(m.ID)}
	}
	r := &rendering{inc: concord.Incident{Marking: m.Marking}, node: node, created: created, modified: modified, id: MeasureID(node, m.ID)}
	if err := r.context(); err != nil {
		return nil, err
	}
	detail, err := measureDetail(m)
	if err != nil {
		return nil, err
	}
	if _, err := r.add(build("course-of-action", r.id, created, modified, r.own(properties{
		"name": measureName(m), "description": sentence(m.Scope, m.StatusText), "labels": []string{code(m.Type)},
		"external_references": append([]any{properties{"source_name": "concord", "external_id": string(m.ID)}}, references(m.Sources, nil)...),
		"extensions":          properties{measureExtensionID(): detail},
	}))); err != nil {
		return nil, err
	}
	for _, id := range slices.Sorted(slices.Values(m.Incidents)) {
		if err := r.relate("related-to", IncidentID(node, id), properties{}); err != nil {
			return nil, err
		}
	}
	if m.Counters != "" {
		err = r.relate("related-to", MeasureID(node, m.Counters), properties{"description": "answer to this measure"})
	}
	return r.out, err
}

func measureName(m concord.Measure) string {
	name := strings.ReplaceAll(string(m.Type), "_", " ") + " by " + m.Issuer
	if m.Target != "" {
		name += ": " + m.Target
	}
	return name
}

func sentence(scope, status string) string {
	var parts []string
	if scope != "" {
		parts = append(parts, strings.TrimSuffix(scope, ".")+".")
	}
	if status != "" {
		parts = append(parts, "Status: "+strings.TrimSuffix(status, ".")+".")
	}
	return strings.Join(parts, " ")
}
