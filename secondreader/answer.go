package secondreader

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
)

// The most that an answer may hold.
const (
	mostIncidents = 30
	mostValues    = 40 // of a field of an incident
	mostOfAll     = 600
)

// item is a value as it was answered, its parts by name.
type item struct {
	parts map[string]string
	quote string
}

func (it item) part(name string) string { return it.parts[name] }

// answer is what the model said, in the form that was asked for, before any of it is believed.
type answer struct {
	incidents []map[string][]item
	measures  []item
}

var errForm = errors.New("the answer is not the JSON object that was asked for")

// parse reads the content of an answer: the first JSON object in it, whatever stands around. What has
// not the form of the schema is dropped piece by piece; only where there is no such object is it an error.
func parse(content string, dropped tally) (answer, error) {
	var out answer
	p := parser{dropped: dropped, left: mostOfAll}
	top, ok := firstObject(content)
	if !ok || top["incidents"] == nil && top["measures"] == nil {
		return out, errForm
	}
	for name, raw := range top {
		switch name {
		case "incidents":
			out.incidents = p.incidents(raw)
		case "measures":
			p.measures = append(p.measures, p.items(ofMeasure, raw)...)
		default:
			dropped.drop("report", NotAskedFor)
		}
	}
	out.measures = p.measures
	return out, nil
}

// parser takes an answer apart.
type parser struct {
	dropped tally
	left    int // values that may still come

	measures []item // those told with an incident too
}

func (p *parser) incidents(raw json.RawMessage) (out []map[string][]item) {
	for i, r := range p.list(raw, "incident") {
		if i == mostIncidents {
			p.dropped.drop("incident", TooMany)
			break
		}
		if inc, ok := p.incident(r); ok {
			out = append(out, inc)
		}
	}
	return out
}

// firstObject decodes the first JSON object in a text. A model may think aloud before it, in a part of its
// own.
func firstObject(content string) (map[string]json.RawMessage, bool) {
	if i := strings.LastIndex(content, "</think>"); i >= 0 {
		content = content[i:]
	}
	i := strings.IndexByte(content, '{')
	if i < 0 {
		return nil, false
	}
	var top map[string]json.RawMessage
	if err := json.NewDecoder(strings.NewReader(content[i:])).Decode(&top); err != nil {
		return nil, false
	}
	return top, true
}

func (p *parser) list(raw json.RawMessage, field string) []json.RawMessage {
	var out []json.RawMessage
	if null(raw) {
		return nil
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		p.dropped.drop(field, Malformed)
		return nil
	}
	return out
}

func null(raw json.RawMessage) bool { return bytes.Equal(bytes.TrimSpace(raw), []byte("null")) }

// incident takes the fields of an incident that were asked for.
func (p *parser) incident(raw json.RawMessage) (map[string][]item, bool) {
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(raw, &parts); err != nil || parts == nil {
		p.dropped.drop("incident", Malformed)
		return nil, false
	}
	out := map[string][]item{}
	for _, f := range ofIncident {
		if raw, ok := parts[f.name]; ok {
			out[f.name] = p.items(f, raw)
			delete(parts, f.name)
		}
	}
	if raw, ok := parts[ofMeasure.name]; ok {
		p.measures = append(p.measures, p.items(ofMeasure, raw)...)
		delete(parts, ofMeasure.name)
	}
	for range parts { // a marking, a state, a name: whatever it is
		p.dropped.drop("incident", NotAskedFor)
	}
	return out, true
}

// items takes the values of a field.
func (p *parser) items(f field, raw json.RawMessage) (out []item) {
	for i, r := range p.list(raw, f.name) {
		if p.left--; i == mostValues || p.left < 0 {
			p.dropped.drop(f.name, TooMany)
			break
		}
		if it, ok := p.item(f, r); ok {
			out = append(out, it)
		}
	}
	return out
}

// item takes one value: strings alone, and no part that was not asked for.
func (p *parser) item(f field, raw json.RawMessage) (item, bool) {
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(raw, &parts); err != nil || parts == nil {
		p.dropped.drop(f.name, Malformed)
		return item{}, false
	}
	it := item{parts: map[string]string{}}
	ok := true
	take := func(name string) (s string) {
		r, there := parts[name]
		if delete(parts, name); there && !null(r) && json.Unmarshal(r, &s) != nil {
			ok = false
		}
		return strings.TrimSpace(s)
	}
	it.quote = take("quote")
	for _, k := range f.keys {
		it.parts[k.name] = take(k.name)
	}
	if !ok {
		p.dropped.drop(f.name, Malformed)
		return item{}, false
	}
	for range parts {
		p.dropped.drop(f.name, NotAskedFor)
	}
	return it, true
}
