package misp

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
	"time"

	"concord"
	"concord/stix"
	"concord/stix/scan"

	"github.com/google/uuid"
)

// Type is the type of the object that an event is kept as in the log.
const Type = "x-misp-event"

// KeptID is the id of that object.
func KeptID(uuid string) string { return Type + "--" + strings.ToLower(uuid) }

// Keep wraps an event into objects for the log: what says who may read it, and then the event, whose version is the time of its
// last change. Its bytes are in it as they came.
func (e *Event) Keep() ([][]byte, error) {
	var out [][]byte
	marks := []string{stix.MarkingID(e.Marking.TLP)}
	if e.Marking.TLP != concord.TLPClear {
		to := e.Marking.ReleasableTo
		if len(to) == 0 {
			to = []string{e.Marking.Owner} // nobody else
		}
		id := markID("release", append([]string{e.Marking.Owner}, to...)...)
		definition, err := marshal(properties{"type": "marking-definition", "spec_version": "2.1", "id": id, "created": "2026-01-01T00:00:00.000Z",
			"name": "Releasable to " + strings.Join(to, ", "), "extensions": properties{stix.ExtensionID("releasability"): properties{
				"extension_type": "property-extension", "owner": e.Marking.Owner, "releasable_to": to}}})
		if err != nil {
			return nil, err
		}
		out, marks = append(out, definition), append(marks, id)
	}
	for _, u := range e.Marking.Unknown { // a marking that is nowhere defined: nobody reads what carries it
		marks = append(marks, markID("unknown", u))
	}
	created := e.Time
	if first, ok := e.Date.First(); ok && first.Before(created) {
		created = first
	}
	p := properties{"type": Type, "spec_version": "2.1", "id": KeptID(e.UUID), "created": version(created), "modified": version(e.Time),
		"object_marking_refs": marks, "event": base64.StdEncoding.EncodeToString(e.Raw)}
	if e.Info != "" {
		p["name"] = e.Info
	}
	content, err := marshal(p)
	return append(out, content), err
}

func version(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// markID is a UUID of version 4 with the bits of a hash, as strict readers ask for outside observables.
func markID(kind string, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(append([]string{concord.Namespace.String(), "misp", kind}, parts...), "\x1f")))
	u, _ := uuid.FromBytes(sum[:16])
	u[6], u[8] = u[6]&0x0f|0x40, u[8]&0x3f|0x80
	return "marking-definition--" + u.String()
}

// Kept takes an event out of the object that it was kept as, to the byte.
func Kept(object []byte) ([]byte, error) {
	var t scan.Tree
	if err := t.Parse(object, limits); err != nil {
		return nil, err
	}
	raw, err := base64.StdEncoding.DecodeString(t.Root().Get("event").Text())
	if err != nil || len(raw) == 0 {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Kept", Msg: "the object holds no event", Err: err}
	}
	return raw, nil
}

// Pass renders an event of others for those who may read it: as it came, but for the distribution, which is one step less at each
// hop.
func Pass(raw []byte) (Document, error) {
	for e, err := range Read(raw, Receiver{}) {
		if err != nil {
			return Document{}, err
		}
		return e.pass(raw)
	}
	return Document{}, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Pass", Msg: "this is no event"}
}

func (e *Event) pass(raw []byte) (d Document, err error) {
	d = Document{UUID: e.UUID, Body: append(append([]byte(`{"Event":`), Hop(raw)...), '}')}
	var t scan.Tree
	if err := t.Parse(raw, limits); err != nil {
		return d, err
	}
	v := t.Root()
	tags := []any{}
	for tag := range v.Get("Tag").All() {
		if name := text(tag.Get("name")); name != "" {
			tags = append(tags, properties{"name": name, "colour": text(tag.Get("colour"))})
		}
	}
	d.Listing, err = listing(properties{"name": e.Orgc.Name, "uuid": e.Orgc.UUID}, tags, e.Info, text(v.Get("date")), text(v.Get("analysis")),
		text(v.Get("threat_level_id")), seconds(e.Time))
	for _, a := range e.Attributes {
		d.Hashes = append(d.Hashes, hashesOf(a.Type, a.Value)...)
	}
	for _, o := range e.Objects {
		for _, a := range o.Attributes {
			d.Hashes = append(d.Hashes, hashesOf(a.Type, a.Value)...)
		}
	}
	return d, err
}
