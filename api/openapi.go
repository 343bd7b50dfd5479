package api

import (
	"encoding/json"
	"net/http"
	"reflect"
	"strconv"
	"strings"
)

// describe writes the description (OpenAPI 3.1) of a table of routes. closed is for tests: no answer may have a
// member that is not described.
func describe(routes []*route, version string, closed bool) ([]byte, error) {
	s := &schemas{named: object{}, closed: closed}
	paths := object{}
	for _, r := range routes {
		at := Root + r.path
		if paths[at] == nil {
			paths[at] = object{}
		}
		paths[at].(object)[strings.ToLower(r.method)] = s.operation(r)
	}
	problem := s.of(reflect.TypeFor[Problem](), false)
	doc := object{
		"openapi": "3.1.0",
		"info": object{"title": "Concord", "version": version, "license": object{"name": "see LICENSE of the program"},
			"description": "Incidents that point at their words. What one may not read is answered as what is not there. Lists go on with " +
				"the sealed cursors next and prev, which are good for their reader and query and for a day."},
		"paths":    paths,
		"security": []any{object{"key": []any{}}, object{"basic": []any{}}, object{"session": []any{}}},
		"components": object{
			"schemas":   s.named,
			"responses": object{"Problem": object{"description": "What is wrong, and what to do.", "content": object{problemType: object{"schema": problem}}}},
			"securitySchemes": object{
				"key":     object{"type": "http", "scheme": "bearer"},
				"basic":   object{"type": "http", "scheme": "basic"},
				"session": object{"type": "apiKey", "in": "cookie", "name": "__Host-concord"},
			},
		},
	}
	out, err := json.MarshalIndent(doc, "", " ")
	return append(out, '\n'), err
}

// operation describes one route.
func (s *schemas) operation(r *route) object {
	o := object{"summary": r.summary, "operationId": r.id(), "x-functions": r.needs()}
	var params []any
	for step := range strings.SplitSeq(r.path, "/") {
		if step[0] == '{' {
			params = append(params, object{"name": step[1 : len(step)-1], "in": "path", "required": true, "schema": object{"type": "string"}})
		}
	}
	for _, p := range r.query {
		schema := object{"type": string(p.kind)}
		if p.kind == date || p.kind == instant {
			schema = object{"type": "string"}
		}
		if p.many {
			schema = object{"type": "array", "items": schema}
		}
		params = append(params, object{"name": p.name, "in": "query", "required": p.required, "description": p.doc, "schema": schema})
	}
	header := func(name, doc string) {
		params = append(params, object{"name": name, "in": "header", "required": false, "description": doc, "schema": object{"type": "string"}})
	}
	if r.repeats {
		header("Idempotency-Key", "the same key and request get the same answer for a day")
	}
	if r.method == http.MethodPost && strings.HasPrefix(r.path, "incidents/{id}/") {
		header("If-Match", "ETag of the incident; 412 when it is another by now")
	}
	if len(params) > 0 {
		o["parameters"] = params
	}
	switch {
	case r.body != nil:
		o["requestBody"] = object{"required": true, "content": object{"application/json": object{"schema": s.of(r.body, true)}}}
	case r.raw != "":
		o["requestBody"] = object{"required": true, "content": object{r.raw: object{}}}
	}
	o["responses"] = s.responses(r)
	return o
}

func (s *schemas) responses(r *route) object {
	content := object{}
	if r.answer != nil {
		content["application/json"] = object{"schema": s.of(r.answer, false)}
	}
	for _, m := range r.media {
		content[m] = object{}
	}
	good := object{"description": "Done.", "content": content}
	out := object{strconv.Itoa(r.status): good, "default": object{"$ref": "#/components/responses/Problem"}}
	if r.also != 0 {
		out[strconv.Itoa(r.also)] = good
	}
	if r.method == http.MethodGet && r.answer != nil {
		out["304"] = object{"description": "You have it already."}
	}
	return out
}

// id names a route for programs that are made of the description.
func (r *route) id() string {
	out := strings.ToLower(r.method)
	for step := range strings.SplitSeq(strings.NewReplacer("{", "", "}", "", ".", "-").Replace(r.path), "/") {
		for part := range strings.SplitSeq(step, "-") {
			out += strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return out
}
