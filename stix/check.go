package stix

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Problem is a breach of a MUST of STIX 2.1.
type Problem struct {
	ID   string // of the object, "" when it has none
	Path string // property, with its parents
	Text string
}

// String returns the problem on one line.
func (p Problem) String() string { return p.ID + " " + p.Path + ": " + p.Text }

var (
	idForm   = regexp.MustCompile(`^([a-z0-9][a-z0-9-]*)--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	keyForm  = regexp.MustCompile(`^[a-z0-9_]{3,250}$`)
	timeForm = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$`)
)

// required are the properties that a type must have beside the common ones.
var required = map[string][]string{
	"incident":             {"name"},
	"identity":             {"name"},
	"threat-actor":         {"name"},
	"course-of-action":     {"name"},
	"location":             {},
	"event":                {"status", "extensions"},
	"relationship":         {"relationship_type", "source_ref", "target_ref"},
	"extension-definition": {"created_by_ref", "name", "schema", "version", "extension_types"},
	"marking-definition":   {},
}

// known are the top-level properties of the types that we write; any other belongs in an extension.
var known = map[string][]string{
	"":                     {"type", "spec_version", "id", "created", "modified", "created_by_ref", "revoked", "labels", "confidence", "lang", "external_references", "object_marking_refs", "granular_markings", "extensions"},
	"incident":             {"name", "description"},
	"identity":             {"name", "description", "roles", "identity_class", "sectors", "contact_information"},
	"threat-actor":         {"name", "description", "threat_actor_types", "aliases", "roles", "goals"},
	"course-of-action":     {"name", "description"},
	"location":             {"name", "description", "latitude", "longitude", "precision", "region", "country", "administrative_area", "city", "street_address", "postal_code"},
	"event":                {"name", "description", "status", "event_types", "goal", "start_time", "start_time_fidelity", "end_time", "end_time_fidelity"},
	"relationship":         {"relationship_type", "description", "source_ref", "target_ref", "start_time", "stop_time"},
	"extension-definition": {"name", "description", "schema", "version", "extension_types", "extension_properties"},
	"marking-definition":   {"name", "definition_type", "definition"},
}

// Check reports where an object, or the objects of a bundle, break a MUST of STIX 2.1. It is a light
// check of the types that this package writes; of other types it looks at what all have in common.
func Check(text []byte) []Problem {
	canonical, err := Canonical(text)
	if err != nil {
		return []Problem{{Text: err.Error()}}
	}
	var o map[string]any
	if err := json.Unmarshal(canonical, &o); err != nil {
		return []Problem{{Text: "this is no JSON object"}}
	}
	if o["type"] != "bundle" {
		return checkObject(o)
	}
	c := &checker{id: str(o["id"])}
	c.identifier("id", o["id"])
	list, _ := o["objects"].([]any)
	for i, e := range list {
		member, ok := e.(map[string]any)
		if !ok {
			c.report(fmt.Sprintf("objects[%d]", i), "is no object")
			continue
		}
		c.found = append(c.found, checkObject(member)...)
	}
	return c.found
}

type checker struct {
	id    string
	found []Problem
}

func (c *checker) report(path, text string) { c.found = append(c.found, Problem{c.id, path, text}) }

func str(v any) string { s, _ := v.(string); return s }

func checkObject(o map[string]any) []Problem {
	c := &checker{id: str(o["id"])}
	kind := str(o["type"])
	must := []string{"type", "spec_version", "id", "created"}
	if kind != "marking-definition" {
		must = append(must, "modified")
	}
	for _, k := range append(must, required[kind]...) {
		if o[k] == nil {
			c.report(k, "is missing")
		}
	}
	if o["spec_version"] != nil && o["spec_version"] != "2.1" {
		c.report("spec_version", "is not 2.1")
	}
	if m := idForm.FindStringSubmatch(c.id); m != nil && m[1] != kind {
		c.report("id", "does not begin with the type")
	}
	if mine, ok := known[kind]; ok {
		for k := range o {
			if !slices.Contains(mine, k) && !slices.Contains(known[""], k) {
				c.report(k, "does not belong to this type")
			}
		}
	}
	if created, modified := str(o["created"]), str(o["modified"]); modified != "" && instant(modified).Before(instant(created)) {
		c.report("modified", "is before created")
	}
	c.walk("", o)
	c.location(kind, o)
	c.incidentCore(o)
	slices.SortFunc(c.found, func(a, b Problem) int { return strings.Compare(a.Path+a.Text, b.Path+b.Text) })
	return c.found
}

func instant(s string) time.Time { t, _ := time.Parse(time.RFC3339, s); return t }

// walk checks what holds for every property at any depth.
func (c *checker) walk(path string, v any) {
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 0 {
			c.report(path, "is an empty object")
		}
		for k, e := range v {
			c.property(strings.TrimPrefix(path+"."+k, "."), k, e)
		}
	case []any:
		if len(v) == 0 {
			c.report(path, "is an empty list")
		}
		for i, e := range v {
			c.walk(fmt.Sprintf("%s[%d]", path, i), e)
		}
	case nil:
		c.report(path, "is null")
	}
}

func (c *checker) property(path, key string, v any) {
	if !strings.HasPrefix(key, "extension-definition--") && !keyForm.MatchString(key) && key != "id" {
		c.report(path, "is not a name that STIX allows")
	}
	switch {
	case key == "id" || strings.HasSuffix(key, "_ref") || strings.HasPrefix(key, "extension-definition--"):
		if key == "id" || strings.HasSuffix(key, "_ref") {
			c.identifier(path, v)
		} else {
			c.identifier(path, key)
		}
	case strings.HasSuffix(key, "_refs"):
		list, _ := v.([]any)
		for i, e := range list {
			c.identifier(fmt.Sprintf("%s[%d]", path, i), e)
		}
	case slices.Contains([]string{"created", "modified", "start_time", "end_time", "stop_time"}, key):
		if _, err := time.Parse(time.RFC3339, str(v)); err != nil || !timeForm.MatchString(str(v)) {
			c.report(path, "is not a time in UTC")
		}
	case key == "external_references":
		c.references(path, v)
	case key == "confidence":
		if n, ok := v.(float64); !ok || n < 0 || n > 100 || n != float64(int(n)) {
			c.report(path, "is not a whole number from 0 to 100")
		}
	}
	c.walk(path, v)
}

func (c *checker) identifier(path string, v any) {
	if !idForm.MatchString(str(v)) {
		c.report(path, "is no STIX id")
	}
}

func (c *checker) references(path string, v any) {
	list, _ := v.([]any)
	for i, e := range list {
		r, _ := e.(map[string]any)
		if str(r["source_name"]) == "" || r["url"] == nil && r["description"] == nil && r["external_id"] == nil {
			c.report(fmt.Sprintf("%s[%d]", path, i), "names no source, or nothing in it")
		}
	}
}

func (c *checker) location(kind string, o map[string]any) {
	if kind != "location" {
		return
	}
	lat, hasLat := o["latitude"].(float64)
	lon, hasLon := o["longitude"].(float64)
	switch {
	case hasLat != hasLon:
		c.report("latitude", "comes without longitude, or longitude without it")
	case lat < -90 || lat > 90 || lon < -180 || lon > 180:
		c.report("latitude", "is out of range, or longitude is")
	case o["precision"] != nil && !hasLat:
		c.report("precision", "has no coordinates")
	case !hasLat && o["country"] == nil && o["region"] == nil:
		c.report("country", "is missing, and so are region and coordinates")
	}
}

func (c *checker) incidentCore(o map[string]any) {
	extensions, _ := o["extensions"].(map[string]any)
	core, ok := extensions[incidentCore].(map[string]any)
	if !ok {
		return
	}
	if !slices.Contains([]string{"blocked", "confirmed", "failed-attempt", "false-positive", "suspected"}, str(core["determination"])) {
		c.report("extensions."+incidentCore+".determination", "is not in the vocabulary")
	}
	if str(core["investigation_status"]) == "" {
		c.report("extensions."+incidentCore+".investigation_status", "is missing")
	}
}
