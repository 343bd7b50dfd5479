package misp

import (
	"slices"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/stix"
)

// Document is an event as it is given out.
type Document struct {
	UUID    string
	Marking concord.Marking // its own; nobody reads it but who may read the record too
	Body    []byte          // {"Event": …}
	Listing []byte          // its value in a manifest
	Hashes  []string        // MD5 sums of its values
}

// EventID returns the uuid of the event of a node's incident, which is that of its STIX object.
func EventID(node string, id concord.IncidentID) string {
	return strings.TrimPrefix(stix.IncidentID(node, id), "incident--")
}

// markable are the properties that can have a marking of their own.
var markable = []string{"summary", "stage", "methods", "method_text", "target", "sector", "time", "places", "countries", "effects", "accused",
	"accused_text", "perpetrator_types", "attributions", "legal_steps", "measures", "links", "notes", "sources"}

// Write renders one version of a node's incident: an event of what all its readers may read, and for each marking of single
// properties an event of these that extends the first. Its marking is to be the one for all that hold. status computes the status of what an event tells. Links to other
// records and measures are left out: what they lead to has a marking of its own. A retracted record is an event that says so,
// whose attributes are deleted.
func Write(inc concord.Incident, node string, status func(*concord.Incident) concord.AttributionStatus) ([]Document, error) {
	return render(inc, node, depth{status, false, false})
}

// List renders of an incident what a manifest says of its events, without their bodies and hashes. The evidence is not needed.
func List(inc concord.Incident, node string) ([]Document, error) {
	return render(inc, node, depth{nil, true, false})
}

// Hash renders of an incident the hashes of its events alone. The evidence is not needed.
func Hash(inc concord.Incident, node string) ([]Document, error) {
	return render(inc, node, depth{nil, false, true})
}

// depth is how much of an event is rendered.
type depth struct {
	status         func(*concord.Incident) concord.AttributionStatus // of the whole
	listed, hashed bool                                              // that alone
}

func render(inc concord.Incident, node string, of depth) ([]Document, error) {
	if node == "" || inc.ID == "" || inc.RecordedAt.IsZero() || !inc.Marking.TLP.Valid() || len(inc.Marking.Unknown) > 0 {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "misp.Write", Msg: "an incident needs a node, an id, the time it was recorded and a marking that is known: " + string(inc.ID)}
	}
	base := inc
	access.Public(&base)
	id := EventID(node, inc.ID)
	first, err := write(base, node, id, "", inc.Marking, of)
	if err != nil || inc.State == concord.StateRetracted || inc.State == concord.StateMerged {
		return []Document{first}, err
	}
	out := []Document{first}
	for _, g := range granular(&inc) {
		part := inc
		part.Granular = map[string]concord.Marking{}
		for _, p := range markable {
			if !slices.Contains(g.properties, p) {
				part.Granular[p] = inc.Marking
			}
		}
		access.Public(&part)
		both := access.Join(inc.Marking, g.marking).Marking()
		if len(both.Unknown) > 0 {
			continue // nobody reads it
		}
		d, err := write(part, node, derived(id, "part", access.Join(g.marking).JSON()), id, both, of)
		if err != nil {
			return nil, err
		}
		out = append(out, d)
	}
	return out, nil
}

// group are the properties of an incident that have one marking.
type group struct {
	marking    concord.Marking
	properties []string
}

func granular(inc *concord.Incident) []group {
	by := map[string]*group{}
	var keys []string
	for _, p := range markable {
		m, ok := inc.Granular[p]
		if !ok || len(m.Unknown) > 0 || !m.TLP.Valid() {
			continue
		}
		key := access.Join(m).JSON()
		if by[key] == nil {
			by[key] = &group{marking: m}
			keys = append(keys, key)
		}
		by[key].properties = append(by[key].properties, p)
	}
	slices.Sort(keys)
	out := make([]group, len(keys))
	for i, k := range keys {
		out[i] = *by[k]
	}
	return out
}

// writing is one event on its way.
type writing struct {
	inc           concord.Incident
	uuid, at      string
	status        concord.AttributionStatus
	gone, emptied bool // it was withdrawn; its words may not stay either
	part          bool // it extends another
	bare          bool // only its hashes are wanted
}

func write(inc concord.Incident, node, id, extends string, m concord.Marking, of depth) (d Document, err error) {
	w := &writing{inc: inc, uuid: id, at: seconds(inc.RecordedAt), gone: inc.State == concord.StateRetracted || inc.State == concord.StateMerged, part: extends != ""}
	info := inc.Title
	if inc.Withdrawal != nil && (inc.Withdrawal.Reason == concord.RetractionPrivacy || inc.Withdrawal.Reason == concord.RetractionLegalOrder) {
		w.emptied, info = true, "Withdrawn record"
	}
	level, tags := reach(m)
	if m.Owner != "" && m.Owner != node {
		tags = append(tags, machine(tagOwner, m.Owner))
	}
	if !w.part {
		tags = append(tags, w.tags()...)
	}
	day := concord.DateOf(inc.RecordedAt.UTC())
	if d := inc.Time.Start; len(d) == 10 && !w.emptied {
		day = d
	}
	e := properties{"uuid": id, "info": info, "date": string(day), "threat_level_id": "4", "analysis": w.analysis(), "timestamp": w.at, "publish_timestamp": w.at,
		"published": true, "distribution": level, "extends_uuid": extends, "Orgc": organisation(node), "Tag": tagList(tags)}
	d = Document{UUID: id, Marking: m}
	if of.listed {
		d.Listing, err = listing(e["Orgc"], e["Tag"], e["info"], e["date"], e["analysis"], e["threat_level_id"], e["timestamp"])
		return d, err
	}
	w.bare = of.hashed
	if level == distGroup {
		e["SharingGroup"] = sharingGroup(withOwner(m, node))
	}
	objects, err := w.objects()
	if err != nil {
		return d, err
	}
	attributes := w.claims()
	if of.hashed {
		d.Hashes = hashes(objects, attributes)
		return d, nil
	}
	w.status = of.status(&inc)
	reports := w.reports()
	e["Object"], e["Attribute"], e["EventReport"] = objects, attributes, reports
	return document(id, m, e, objects, attributes)
}

// withOwner names the node as the owner of what has none.
func withOwner(m concord.Marking, node string) concord.Marking {
	if m.Owner == "" {
		m.Owner = node
	}
	return m
}

func document(id string, m concord.Marking, e properties, objects, attributes []any) (d Document, err error) {
	d = Document{UUID: id, Marking: m}
	if d.Body, err = marshal(properties{"Event": e}); err != nil {
		return d, err
	}
	if d.Listing, err = listing(e["Orgc"], e["Tag"], e["info"], e["date"], e["analysis"], e["threat_level_id"], e["timestamp"]); err != nil {
		return d, err
	}
	d.Hashes = hashes(objects, attributes)
	return d, nil
}

// hashes are the sums of the values of all attributes.
func hashes(objects, attributes []any) []string {
	for _, o := range objects {
		attributes = append(attributes, o.(properties)["Attribute"].([]any)...) //nolint:forcetypeassert // made by object
	}
	var out []string
	for _, a := range attributes {
		p := a.(properties) //nolint:forcetypeassert // made by attribute
		out = append(out, hashesOf(p["type"].(string), p["value"].(string))...)
	}
	return out
}

// listing is what a manifest says of an event.
func listing(orgc, tags, info, date, analysis, threat, timestamp any) ([]byte, error) {
	return marshal(properties{"Orgc": orgc, "Tag": tags, "info": info, "date": date, "analysis": analysis, "threat_level_id": threat, "timestamp": timestamp})
}

// colours are those that FIRST gives to the levels.
var colours = map[string]string{"tlp:clear": "#ffffff", "tlp:green": "#33ff00", "tlp:amber": "#ffc000", "tlp:amber+strict": "#ffc000", "tlp:red": "#ff2b2b"}

func tagList(tags []string) []any {
	out := []any{}
	for _, t := range tags {
		colour := colours[t]
		if colour == "" {
			colour = "#3a5f7d"
		}
		out = append(out, properties{"name": t, "colour": colour, "local": false})
	}
	return out
}

// analysis is how far the work on it has got: begun, or completed.
func (w *writing) analysis() string {
	switch w.inc.State {
	case concord.StateVerified, concord.StatePublished, concord.StateRetracted:
		return "2"
	case concord.StateCandidate, concord.StateTriage, concord.StateMerged:
	}
	return "0"
}

// reports are the texts of an event: what it says in words, and that it was withdrawn.
func (w *writing) reports() []any {
	add := func(kind, name, content string) any {
		return properties{"uuid": derived(w.uuid, "report", kind), "name": name, "content": content, "timestamp": w.at, "distribution": distInherit, "deleted": false}
	}
	switch w.inc.State {
	case concord.StateRetracted:
		words := "This record was withdrawn."
		if d := w.inc.Withdrawal; d != nil {
			words = "This record was withdrawn on " + d.At.UTC().Format(time.DateOnly) + " (" + strings.ReplaceAll(string(d.Reason), "_", " ") + ")."
			if !w.emptied && d.Why != "" {
				words += "\n\n" + d.Why
			}
		}
		return []any{add("withdrawn", "Withdrawn", words)}
	case concord.StateMerged:
		return []any{add("withdrawn", "Merged", "This record was merged into another one, which stands for both.")}
	case concord.StateCandidate, concord.StateTriage, concord.StateVerified, concord.StatePublished:
	}
	if text := w.story(); text != "" {
		return []any{add("record", "What the record rests on", text)}
	}
	return []any{}
}
