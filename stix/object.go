package stix

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"concord"

	"github.com/google/uuid"
)

// Object is one version of a STIX object. Bytes are its canonical JSON; Modified is its version, UTC,
// to the millisecond (for a marking definition, which has no versions, its time of creation).
type Object struct {
	ID, Type string
	Modified time.Time
	Bytes    []byte
}

// sharedTypes are those that shared makes, and definitions.
var sharedTypes = []string{"marking-definition", "extension-definition", "identity", "location", "attack-pattern", "threat-actor", "report"}

// Shared reports whether the object is named by its content, so that several records have it in common.
func (o Object) Shared() bool {
	return slices.Contains(sharedTypes, o.Type) && (o.Type == "marking-definition" || o.Modified.Equal(fixedTime))
}

// properties of an object that is being built.
type properties map[string]any

// fixedTime is the version of all objects that are named by their content.
var fixedTime = time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC)

func timestamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// millis drops what a timestamp cannot hold.
func millis(t time.Time) time.Time { return t.UTC().Truncate(time.Millisecond) }

// build completes p and renders it. created and modified are cut to milliseconds.
func build(kind, id string, created, modified time.Time, p properties) (Object, error) {
	p["type"], p["id"], p["spec_version"] = kind, id, "2.1"
	p["created"] = timestamp(created)
	if kind != "marking-definition" {
		p["modified"] = timestamp(modified)
	}
	content, err := render(p)
	return Object{ID: id, Type: kind, Modified: millis(modified), Bytes: content}, err
}

// shared renders an object that is named by its content, so that equal content is one object.
func shared(kind string, p properties) (Object, error) {
	content, err := render(p)
	if err != nil {
		return Object{}, err
	}
	return build(kind, idOf(kind, string(content)), fixedTime, fixedTime, p)
}

func render(p properties) ([]byte, error) {
	return appendValue(nil, prune(map[string]any(p)))
}

// prune drops what STIX forbids: nulls, empty lists and empty strings.
func prune(v any) any {
	switch v := v.(type) {
	case properties:
		return prune(map[string]any(v))
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, e := range v {
			if e = prune(e); e != nil {
				out[k] = e
			}
		}
		if len(out) > 0 {
			return out
		}
		return nil
	case []any:
		out := make([]any, 0, len(v))
		for _, e := range v {
			if e = prune(e); e != nil {
				out = append(out, e)
			}
		}
		if len(out) > 0 {
			return out
		}
		return nil
	case []string:
		if len(v) == 0 {
			return nil
		}
	case string:
		if v == "" {
			return nil
		}
	}
	return v
}

// idOf derives the id of an object from what makes it itself, so that it is the same on every node. The standard
// asks for UUIDs of version 4 outside observables, and strict validators hold it: the 122 free bits are those of a hash.
func idOf(kind string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(append([]string{concord.Namespace.String(), kind}, parts...), "\x1f")))
	u, _ := uuid.FromBytes(sum[:16])
	u[6], u[8] = u[6]&0x0f|0x40, u[8]&0x3f|0x80
	return kind + "--" + u.String()
}

// IncidentID returns the STIX id of a node's incident: the same for all its versions.
func IncidentID(node string, id concord.IncidentID) string {
	return idOf("incident", node, string(id))
}

// MeasureID returns the STIX id of a node's measure.
func MeasureID(node string, id concord.MeasureID) string {
	return idOf("course-of-action", node, string(id))
}

// Revoke returns a last version of an object, made at the given time, that takes it back.
func Revoke(o Object, at time.Time) (Object, error) {
	var p properties
	d := json.NewDecoder(bytes.NewReader(o.Bytes))
	d.UseNumber()
	if err := d.Decode(&p); err != nil {
		return Object{}, &concord.Error{Code: concord.CodeInvalid, Op: "stix.Revoke", Msg: "the object cannot be read: " + o.ID, Err: err}
	}
	p["revoked"], p["modified"] = true, timestamp(at)
	content, err := render(p)
	return Object{ID: o.ID, Type: o.Type, Modified: millis(at), Bytes: content}, err
}

// owned are the types of objects that belong to one record alone.
var owned = []string{"relationship", "event", "note", "opinion", "campaign"}

// Dropped returns revocations of what belonged to the previous version of a record alone
// (relationships, events, notes, opinions, campaigns) and that its next version no longer has. Shared objects stay: others may use them.
func Dropped(previous, next []Object, at time.Time) ([]Object, error) {
	var out []Object
	for _, o := range previous {
		if !slices.Contains(owned, o.Type) || slices.ContainsFunc(next, func(n Object) bool { return n.ID == o.ID }) {
			continue
		}
		r, err := Revoke(o, at)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}
