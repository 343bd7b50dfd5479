package stix

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestCheckNamesEachBreach(t *testing.T) {
	objects := render1(t, one(t, "PL-2024-05-MARYWILSKA"))
	find := func(kind string) map[string]any { return decoded(t, only(objects, kind)[0]) }
	core := func(o map[string]any) map[string]any {
		return o["extensions"].(map[string]any)[incidentCore].(map[string]any)
	}
	for _, c := range []struct {
		name, kind, path string
		change           func(map[string]any)
	}{
		{"a name is missing", "incident", "name", func(o map[string]any) { delete(o, "name") }},
		{"an older version of STIX", "incident", "spec_version", func(o map[string]any) { o["spec_version"] = "2.0" }},
		{"the id of another type", "incident", "id", func(o map[string]any) { o["id"] = find("event")["id"] }},
		{"no id at all", "incident", "id", func(o map[string]any) { o["id"] = "incident--1" }},
		{"a time with an offset", "incident", "created", func(o map[string]any) { o["created"] = "2026-01-01T00:00:00+01:00" }},
		{"modified before created", "incident", "modified", func(o map[string]any) { o["modified"] = "2020-01-01T00:00:00.000Z" }},
		{"an empty list", "incident", "labels", func(o map[string]any) { o["labels"] = []any{} }},
		{"a null", "incident", "description", func(o map[string]any) { o["description"] = nil }},
		{"a property of another type", "incident", "latitude", func(o map[string]any) { o["latitude"] = 1 }},
		{"a reference that is no id", "incident", "created_by_ref", func(o map[string]any) { o["created_by_ref"] = "me" }},
		{"a marking that is no id", "incident", "object_marking_refs[0]", func(o map[string]any) { o["object_marking_refs"] = []any{"tlp"} }},
		{"a determination of an older draft", "incident", "determination", func(o map[string]any) { core(o)["determination"] = "successful-attempt" }},
		{"a reference without a source", "incident", "external_references[0]", func(o map[string]any) { o["external_references"] = []any{map[string]any{"url": "https://a.example"}} }},
		{"a confidence in words", "relationship", "confidence", func(o map[string]any) { o["confidence"] = "high" }},
		{"no target", "relationship", "target_ref", func(o map[string]any) { delete(o, "target_ref") }},
		{"half a point", "location", "latitude", func(o map[string]any) { delete(o, "longitude") }},
		{"a point off the earth", "location", "latitude", func(o map[string]any) { o["latitude"] = 91 }},
		{"a place nowhere", "location", "country", func(o map[string]any) {
			for _, k := range []string{"latitude", "longitude", "precision", "country"} {
				delete(o, k)
			}
		}},
		{"a precision without a point", "location", "precision", func(o map[string]any) { delete(o, "latitude"); delete(o, "longitude") }},
		{"an extension without a schema", "extension-definition", "schema", func(o map[string]any) { delete(o, "schema") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := find(c.kind)
			c.change(o)
			text, err := json.Marshal(o)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range Check(text) {
				if strings.HasSuffix(p.Path, c.path) {
					return
				}
			}
			t.Errorf("no problem at %s: %v", c.path, Check(text))
		})
	}
}
