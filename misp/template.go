package misp

import (
	"bytes"
	"crypto/md5" //nolint:gosec // the format of feeds asks for it
	"encoding/hex"
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"concord"
)

// properties of something that is being written.
type properties map[string]any

// template is an object template of MISP, with the types of its attributes; what is not listed is text.
type template struct {
	name, uuid, version, description string
	types                            map[string]string
}

var (
	incidentTemplate = template{"incident", "38597424-f9bb-4865-9b4b-819172df0334", "1", "Incident object template as described in STIX 2.1 Incident object and its core extension.", nil}
	eventTemplate    = template{"event", "3853b726-6a9c-43b3-8ffb-23839b07d5a9", "1", "Event object as described in STIX 2.1 Incident object extension.",
		map[string]string{"start_time": "datetime", "end_time": "datetime"}}
	placeTemplate = template{"geolocation", "cd6f2238-ba55-4888-82c4-104e6e1acf21", "8", "An object to describe a geographic location.",
		map[string]string{"latitude": "float", "longitude": "float", "accuracy-radius": "float"}}
	newsTemplate   = template{"news-media", "691463c5-5302-4847-9bec-4c56ccfec677", "3", "News media are forms of mass media delivering news to the general public.", map[string]string{"link": "link"}}
	impactTemplate = template{"physical-impact", "ae979b91-5896-46f7-ad70-4f3036d79251", "1", "Physical Impact object as described in STIX 2.1 Incident object extension.", nil}
	recordTemplate = template{"concord-record", concord.DeriveID("misp-template", "concord-record"), "1", "An incident as Concord records it, as JSON.", map[string]string{"record": "attachment"}}
)

// categories are those that a type of attribute has by default.
var categories = map[string]string{"link": "External analysis", "attachment": "External analysis"}

// derived names a part of an event: the same over all its versions.
func derived(parts ...string) string { return concord.DeriveID(append([]string{"misp"}, parts...)...) }

func seconds(t time.Time) string { return strconv.FormatInt(t.Unix(), 10) }

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000+00:00") }

// field is a value of an object under construction; several of one relation follow each other.
type field struct{ relation, value string }

// object fills a template in. key tells it from others of its kind in the event. Empty values are left out; ok is false when
// nothing is left.
func (w *writing) object(t template, key, comment string, fields ...field) (properties, bool) {
	id := derived(w.uuid, t.name, key)
	count := map[string]int{}
	var list []any
	for _, f := range fields {
		if f.value == "" {
			continue
		}
		kind := t.types[f.relation]
		if kind == "" {
			kind = "text"
		}
		count[f.relation]++
		a := w.attribute(derived(id, f.relation, strconv.Itoa(count[f.relation])), kind, f.value)
		a["object_relation"] = f.relation
		list = append(list, a)
	}
	return properties{"uuid": id, "name": t.name, "meta-category": "misc", "description": t.description, "template_uuid": t.uuid, "template_version": t.version,
		"timestamp": w.at, "distribution": distInherit, "sharing_group_id": "0", "comment": comment, "deleted": w.gone, "Attribute": list}, len(list) > 0
}

func (w *writing) attribute(id, kind, value string) properties {
	if w.emptied {
		kind, value = "text", "withdrawn"
	}
	a := properties{"uuid": id, "type": kind, "category": "Other", "to_ids": false, "timestamp": w.at, "distribution": distInherit, "sharing_group_id": "0",
		"comment": "", "deleted": w.gone, "disable_correlation": true, "value": value}
	if c := categories[kind]; c != "" {
		a["category"] = c
	}
	if kind == "attachment" {
		a["value"], a["data"] = "concord-record.json", value
	}
	return a
}

// marshal writes JSON whose keys are in order, without escapes that HTML would need.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return bytes.TrimSpace(b.Bytes()), err
}

// hashesOf are the MD5 sums of values, as the hashes of a feed list them: those of two parts are of each part.
func hashesOf(kind, value string) []string {
	parts := []string{value}
	if strings.Contains(kind, "|") || kind == "malware-sample" {
		parts = strings.Split(value, "|")
	}
	out := make([]string, len(parts))
	for i, p := range parts {
		sum := md5.Sum([]byte(p)) //nolint:gosec // the format of feeds asks for it
		out[i] = hex.EncodeToString(sum[:])
	}
	return out
}

// code spells a code of ours as MISP and STIX spell theirs.
func code[T ~string](v T) string { return strings.ReplaceAll(strings.ToLower(string(v)), "_", "-") }

// coded finds the value of a vocabulary that a word stands for.
func coded[T ~string](word string, valid func(T) bool) (T, bool) {
	for _, try := range []string{strings.ReplaceAll(word, "-", "_"), strings.ReplaceAll(strings.ToLower(word), "-", "_"), strings.ToUpper(word)} {
		if valid(T(try)) {
			return T(try), true
		}
	}
	return "", false
}
