package misp

import (
	"encoding/base64"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/stix/scan"

	"github.com/google/uuid"
)

// Org is an organisation as MISP names it.
type Org struct{ Name, UUID string }

// Event is one event, as it was understood. Raw are its bytes as they came, from brace to brace.
type Event struct {
	UUID, Info   string
	Date         concord.Date // as the event says; MISP does not tell of what
	Time         time.Time    // of its last change, UTC
	Orgc         Org          // who made it
	Extends      string       // uuid of the event that it extends
	Distribution string       // of the event alone
	Tags         []string     // its own, with those of its galaxies
	Codes        []string     // ids of techniques that its galaxies name
	Attributes   []Attribute  // those outside objects
	Objects      []Object
	Reports      []Text
	Sightings    int
	LastSeen     time.Time // of the latest sighting, UTC

	Marking concord.Marking // the strictest of the event and all its parts
	Raw     []byte
}

// Attribute is one value of an event. Relation is its name within an object.
type Attribute struct {
	UUID, Type, Category, Relation, Value, Comment string
	Data                                           []byte // of an attachment
	Deleted                                        bool
	Tags                                           []string
}

// Object is a template that was filled in.
type Object struct {
	UUID, Name, Comment string
	Deleted             bool
	Time                time.Time
	First, Last         string // when what it tells of was seen, as written
	Attributes          []Attribute
}

// Text is a report within an event, in Markdown.
type Text struct {
	UUID, Name, Content string
	Deleted             bool
}

// Get returns the first value of a relation, "" when there is none.
func (o Object) Get(relation string) string {
	for _, a := range o.Attributes {
		if a.Relation == relation && !a.Deleted {
			return a.Value
		}
	}
	return ""
}

// All returns all values of a relation.
func (o Object) All(relation string) []string {
	var out []string
	for _, a := range o.Attributes {
		if a.Relation == relation && !a.Deleted && a.Value != "" {
			out = append(out, a.Value)
		}
	}
	return out
}

// text reads a value that some write as a string and some as a number.
func text(v scan.Value) string {
	switch v.Kind() {
	case scan.String:
		return strings.ReplaceAll(strings.ToValidUTF8(v.Text(), ""), "\x00", "")
	case scan.Number:
		return string(v.Raw())
	case scan.Bool, scan.Null, scan.None, scan.Array, scan.Object:
	}
	return ""
}

// distribution reads a level; what is neither a number nor a text is none that there is.
func distribution(v scan.Value) string {
	d := v.Get("distribution")
	switch d.Kind() {
	case scan.Bool, scan.Array, scan.Object:
		return "?"
	case scan.None, scan.Null, scan.String, scan.Number:
	}
	return text(d)
}

// yes reads a truth that some write as a number or a string.
func yes(v scan.Value) bool { return v.True() || text(v) == "1" || strings.EqualFold(text(v), "true") }

// instant reads seconds since 1970, or a time that is written out.
func instant(s string) time.Time {
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && n > 0 && n < 1<<35 {
		return time.Unix(n, 0).UTC()
	}
	for _, form := range []string{time.RFC3339Nano, "2006-01-02T15:04:05.999999999-0700", "2006-01-02T15:04:05.999999", "2006-01-02 15:04:05", "2006-01-02"} {
		if t, err := time.Parse(form, s); err == nil {
			return t.UTC()
		}
	}
	return time.Time{}
}

// eventOf reads an event. An event without a uuid and a time has no identity, and is refused.
func eventOf(v scan.Value, r Receiver) (*Event, error) {
	e := &Event{UUID: strings.ToLower(text(v.Get("uuid"))), Info: text(v.Get("info")), Time: instant(text(v.Get("timestamp"))), Extends: strings.ToLower(text(v.Get("extends_uuid"))),
		Distribution: distribution(v), Raw: slices.Clone(v.Raw())}
	if _, err := uuid.Parse(e.UUID); err != nil || len(e.UUID) != 36 {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Read", Msg: "an event has no uuid", Hint: "give events as MISP exports them"}
	}
	if e.Time.IsZero() {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Read", Msg: "the event " + e.UUID + " has no timestamp", Hint: "give events as MISP exports them"}
	}
	e.Date, _ = concord.ParseDate(text(v.Get("date")))
	org := v.Get("Orgc")
	if !org.Exists() {
		org = v.Get("Org")
	}
	e.Orgc = Org{text(org.Get("name")), strings.ToLower(text(org.Get("uuid")))}
	p := &parts{e: e, r: r, owner: ownerOf(e.Orgc)}
	p.whole(v)
	return e, nil
}

// ownerOf is the organisation that a marking names as the owner. What could pass for another kind of recipient goes by its uuid.
func ownerOf(o Org) string {
	plain := strings.IndexFunc(o.Name, func(r rune) bool { return r < ' ' || r == ':' || r == 0x7f }) < 0
	switch {
	case o.Name != "" && plain:
		return o.Name
	case o.UUID != "" && !strings.ContainsAny(o.UUID, ":\x00\x1e\x1f"):
		return "misp " + o.UUID
	}
	return "misp unknown"
}

// parts reads what an event is made of, and joins what all of it says of readers.
type parts struct {
	e     *Event
	r     Receiver
	owner string
}

func (p *parts) whole(v scan.Value) {
	e := p.e
	e.Tags = p.tags(v)
	if own := tagged(e.Tags, tagOwner); len(own) == 1 {
		p.owner = ownerOf(Org{own[0], e.Orgc.UUID})
	}
	s := said{}
	for _, t := range e.Tags {
		s.sayTag(t)
	}
	s.sayReach(e.Distribution, members(v.Get("SharingGroup"), p.owner), false)
	e.Marking = s.marking(p.owner, p.r)
	e.Marking.Clients = s.reach == distGroup && slices.Contains(e.Tags, tagClients)
	e.Marking.Orcon = slices.Contains(e.Tags, tagOrcon)
	for inner := range v.All() {
		p.within(inner)
	}
	for a := range v.Get("Attribute").All() {
		e.Attributes = append(e.Attributes, p.attribute(a))
	}
	for o := range v.Get("Object").All() {
		e.Objects = append(e.Objects, p.object(o))
	}
	for id := range externalIDs(v) {
		e.Codes = append(e.Codes, id)
	}
	for t := range v.Get("EventReport").All() {
		e.Reports = append(e.Reports, Text{UUID: strings.ToLower(text(t.Get("uuid"))), Name: text(t.Get("name")), Content: text(t.Get("content")), Deleted: yes(t.Get("deleted"))})
	}
}

// within joins what is said of readers anywhere inside the event: by objects, attributes, reports, notes of analysts, clusters of
// galaxies, other events that it is related to. All of it is in the bytes that are passed on.
func (p *parts) within(v scan.Value) {
	switch v.Kind() {
	case scan.Object:
		if v.Get("distribution").Exists() || v.Get("Tag").Exists() || v.Get("Galaxy").Exists() {
			p.part(v)
		}
		for inner := range v.All() {
			p.within(inner)
		}
	case scan.Array:
		for inner := range v.All() {
			p.within(inner)
		}
	case scan.None, scan.Null, scan.Bool, scan.Number, scan.String:
	}
}

// part joins what a part says of readers.
func (p *parts) part(v scan.Value) {
	s, tags := said{}, p.tags(v)
	for _, t := range tags {
		s.sayTag(t)
	}
	s.sayReach(distribution(v), members(v.Get("SharingGroup"), p.owner), true)
	have := p.e.Marking
	if s.level == "" { // it says nothing of the level
		s.level = concord.TLPClear
	}
	m := s.marking(p.owner, p.r)
	if s.reach == "" && have.TLP != concord.TLPClear && m.TLP != concord.TLPRed { // it is for whom the event is for
		m.ReleasableTo, m.Clients = have.ReleasableTo, have.Clients
	}
	p.e.Marking = join(have, m)
}

func (p *parts) attribute(v scan.Value) Attribute {
	a := Attribute{UUID: strings.ToLower(text(v.Get("uuid"))), Type: text(v.Get("type")), Category: text(v.Get("category")), Relation: text(v.Get("object_relation")),
		Value: text(v.Get("value")), Comment: text(v.Get("comment")), Deleted: yes(v.Get("deleted")), Tags: p.tags(v)}
	if a.Type == "attachment" {
		a.Data, _ = base64.StdEncoding.DecodeString(text(v.Get("data"))) // what is no base64 is no attachment
	}
	for s := range v.Get("Sighting").All() {
		p.e.Sightings++
		if at := instant(text(s.Get("date_sighting"))); at.After(p.e.LastSeen) {
			p.e.LastSeen = at
		}
	}
	return a
}

func (p *parts) object(v scan.Value) Object {
	o := Object{UUID: strings.ToLower(text(v.Get("uuid"))), Name: text(v.Get("name")), Comment: text(v.Get("comment")), Deleted: yes(v.Get("deleted")),
		Time: instant(text(v.Get("timestamp"))), First: text(v.Get("first_seen")), Last: text(v.Get("last_seen"))}
	for a := range v.Get("Attribute").All() {
		o.Attributes = append(o.Attributes, p.attribute(a))
	}
	return o
}

// tags are the names of tags, with those of the clusters of galaxies, each once.
func (p *parts) tags(v scan.Value) []string {
	var out []string
	add := func(name string) {
		if name != "" && !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for t := range v.Get("Tag").All() {
		add(text(t.Get("name")))
	}
	for g := range v.Get("Galaxy").All() {
		for c := range g.Get("GalaxyCluster").All() {
			add(text(c.Get("tag_name")))
		}
	}
	return out
}

// externalIDs are the ids in other catalogues of the clusters of galaxies.
func externalIDs(v scan.Value) iter.Seq[string] {
	return func(yield func(string) bool) {
		for g := range v.Get("Galaxy").All() {
			for c := range g.Get("GalaxyCluster").All() {
				for id := range c.Get("meta").Get("external_id").All() {
					if !yield(text(id)) {
						return
					}
				}
			}
		}
	}
}
