package read

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/stix"
	"concord/stix/scan"
)

// Shape is the form in which an incident was written.
type Shape string

// The shapes of incidents.
const (
	ShapeConcord Shape = "concord"   // our own extension
	ShapeCore1   Shape = "core-1"    // Incident Core, version 1: impacts inside the incident
	ShapeCore20  Shape = "core-2.0"  // version 2.0: objects of their own, older determinations
	ShapeCore21  Shape = "core-2.1"  // version 2.1 as in its prose: events with event_ref
	ShapeSchema  Shape = "core-refs" // version 2.1 as in its JSON schema: event_refs
	ShapeStub    Shape = "stub"      // no extension that we know
	ShapeSet     Shape = "intrusion-set"
)

const (
	coreExtension = "extension-definition--ef765651-680c-498d-9894-99799f2fa126"
	noNames       = "of others" // by whom records of others are recorded; people's names stay away
)

// Incident is what was understood of an object that tells of an incident.
type Incident struct {
	concord.Incident // a candidate; its ID is that of its own node, or "" for other shapes
	STIX             string
	Version          string // of the object, as written
	Shape            Shape
	Author           string // name of the identity that created it, "" when it is not known
	Revoked          bool
	Codes            []Code   // techniques of catalogues
	Entities         []Count  // how many of what were hit
	Unmapped         []string // what has no field of ours, in words: "determination low-value"
}

// Code is an entry of a catalogue of techniques.
type Code struct{ Source, ID, Name string }

// Count is a number of entities of a kind.
type Count struct {
	Kind   string
	Number float64
}

// IsIncident reports whether an object tells of an incident: by its type, or by the label that catalogues of
// disinformation put on an intrusion set.
func IsIncident(raw []byte) bool {
	v := value(raw)
	switch v.Get("type").Text() {
	case "incident":
		return true
	case "intrusion-set":
		return slices.Contains(texts(v.Get("labels")), "incident")
	}
	return false
}

// ReadIncident reads an incident with what g has around it. An object that is none gives CodeInvalid. What is unknown in it is left
// alone: nothing is refused for having more.
func ReadIncident(raw []byte, g Graph) (Incident, error) {
	v := value(raw)
	if !IsIncident(raw) {
		return Incident{}, &concord.Error{Code: concord.CodeInvalid, Op: "read.ReadIncident", Msg: "the object " + v.Get("id").Text() + " tells of no incident"}
	}
	r := &reading{v: v, g: g, out: Incident{STIX: v.Get("id").Text(), Version: v.Get("modified").Text(), Revoked: v.Get("revoked").True()}}
	r.common()
	core := v.Get("extensions").Get(coreExtension)
	own := v.Get("extensions").Get(stix.ExtensionID("incident-detail"))
	r.out.Shape = shape(v, core, own)
	switch {
	case r.out.Shape == ShapeConcord:
		if err := r.own(own); err != nil {
			return Incident{}, err
		}
		r.links()
		return r.out, nil
	case core.Exists():
		r.core(core)
	case r.out.Shape == ShapeSet:
		r.set()
	}
	r.around()
	if len(r.out.ActivityTypes) == 0 {
		r.out.ActivityTypes = []concord.ActivityType{concord.ActivityOther}
	}
	return r.out, nil
}

// shape tells the forms of Incident Core apart; all have one id.
func shape(v, core, own scan.Value) Shape {
	has := func(names ...string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return core.Get(n).Exists() })
	}
	old := slices.Contains([]string{"successful-attempt", "low-value"}, core.Get("determination").Text())
	switch {
	case own.Exists():
		return ShapeConcord
	case v.Get("type").Text() == "intrusion-set":
		return ShapeSet
	case !core.Exists():
		return ShapeStub
	case has(inlineImpacts...):
		return ShapeCore1
	case has("event_refs", "task_refs") || core.Get("impacted_entity_counts").Kind() == scan.Array:
		return ShapeSchema
	case old && !has("events", "tasks", "impact_refs"):
		return ShapeCore1
	case old:
		return ShapeCore20
	}
	return ShapeCore21
}

type reading struct {
	v   scan.Value
	g   Graph
	out Incident
}

func (r *reading) unmapped(words string) { r.out.Unmapped = append(r.out.Unmapped, words) }

// common reads what every object has.
func (r *reading) common() {
	o := &r.out.Incident
	o.Title, o.Summary = r.v.Get("name").Text(), r.v.Get("description").Text()
	o.Unit, o.State, o.RecordedBy = concord.UnitIncident, concord.StateCandidate, noNames
	o.RecordedAt, _ = time.Parse(time.RFC3339Nano, r.v.Get("modified").Text())
	r.out.Author = value(r.g.Object(r.v.Get("created_by_ref").Text())).Get("name").Text()
	for e := range r.v.Get("external_references").All() {
		for _, address := range []string{e.Get("url").Text(), e.Get("external_id").Text()} {
			if strings.HasPrefix(address, "http") && !slices.Contains(o.Sources, address) {
				o.Sources = append(o.Sources, address)
			}
		}
	}
	if known, unknown := Markings(texts(r.v.Get("object_marking_refs")), r.g); len(known) == 1 && len(unknown) == 0 {
		o.Marking = known[0]
	}
}

// determinations say whether it happened; what is no word of version 2.1 is kept in words too.
var determinations = map[string]concord.Stage{
	"blocked": concord.StageFoiled, "failed-attempt": concord.StageAttempted, "confirmed": concord.StageAccomplished,
	"false-positive": concord.StageNoIncident, "suspected": concord.StageUnclear,
	"successful-attempt": concord.StageAccomplished, // the word of older versions
}

// core reads Incident Core in any of its forms.
func (r *reading) core(core scan.Value) {
	o := &r.out.Incident
	determination := core.Get("determination").Text()
	o.Stage = determinations[determination]
	if o.Stage == "" {
		o.Stage = concord.StageUnclear
		r.unmapped("determination " + determination)
	}
	r.types(core.Get("incident_types"))
	r.counts(core.Get("impacted_entity_counts"))
	for e := range core.Get("events").All() {
		r.event(e.Get("event_ref").Text())
	}
	for e := range core.Get("event_refs").All() {
		r.event(e.Text())
	}
	for e := range core.Get("impact_refs").All() {
		r.impact(value(r.g.Object(e.Text())))
	}
	for _, name := range inlineImpacts {
		for e := range core.Get(name).All() {
			r.effect(strings.TrimSuffix(name, "_impacts"), e)
		}
	}
}

// types reads types of act: our codes, as others may write them too, and the few words that can mean one thing alone.
func (r *reading) types(list scan.Value) {
	for _, word := range texts(list) {
		t := concord.ActivityType(strings.ReplaceAll(word, "-", "_"))
		if word == "fimi" {
			t = concord.ActivityFIMI
		}
		switch {
		case !t.Valid():
			r.unmapped("type " + word)
		case !slices.Contains(r.out.ActivityTypes, t):
			r.out.ActivityTypes = append(r.out.ActivityTypes, t)
		}
	}
}

// counts reads both spellings: a dictionary, and a list of entries.
func (r *reading) counts(v scan.Value) {
	for e := range v.All() {
		kind, n := string(e.Key()), e
		if v.Kind() == scan.Array {
			kind, n = e.Get("entity_type").Text(), e.Get("count")
		}
		if number, err := strconv.ParseFloat(string(n.Raw()), 64); err == nil && kind != "" {
			r.out.Entities = append(r.out.Entities, Count{kind, number})
		}
	}
}

// fidelities of Incident Core, the finest first.
var fidelities = []struct {
	word      string
	precision concord.DatePrecision
	length    int // of the date that is left
}{
	{"second", concord.PrecisionMinute, 10}, {"minute", concord.PrecisionMinute, 10}, {"hour", concord.PrecisionHour, 10},
	{"day", concord.PrecisionDay, 10}, {"month", concord.PrecisionMonth, 7}, {"year", concord.PrecisionYear, 4},
}

// event takes the time of an event: the first that has one is when it happened.
func (r *reading) event(id string) {
	v := value(r.g.Object(id))
	if !v.Exists() {
		r.unmapped("event " + id + " is missing")
		return
	}
	if len(r.out.ActivityTypes) == 0 {
		r.types(v.Get("event_types"))
	}
	start, end := v.Get("start_time").Text(), v.Get("end_time").Text()
	if !r.out.Time.IsZero() || start == "" && end == "" {
		return
	}
	fidelity := v.Get("start_time_fidelity").Text()
	for _, f := range fidelities {
		if f.word == fidelity || fidelity == "" && f.word == "day" {
			cut := func(s string) concord.Date { return concord.Date(s[:min(f.length, len(s))]) }
			r.out.Time = concord.When{Start: cut(start), End: cut(end), Precision: f.precision, Basis: concord.BasisEvent}
		}
	}
}

// inlineImpacts are the lists of version 1.
var inlineImpacts = []string{"availability_impacts", "confidentiality_impacts", "external_impacts", "integrity_impacts",
	"monetary_impacts", "physical_impacts", "traceability_impacts"}

// impact reads an impact object: its category names the part that holds the detail.
func (r *reading) impact(v scan.Value) {
	category := v.Get("impact_category").Text()
	detail := v
	for e := range v.Get("extensions").All() {
		if key := strings.TrimSuffix(string(e.Key()), "-ext"); key == category || key == "economic" && category == "monetary" {
			detail = e
		}
	}
	if category == "" {
		r.unmapped("impact without a category")
		return
	}
	r.effect(category, detail)
}

// effect turns an impact into an effect, where there is one that says no more than it.
func (r *reading) effect(category string, v scan.Value) {
	e := concord.Effect{Text: category + " impact"}
	kind := v.Get("impact_type").Text()
	switch category {
	case "physical":
		if kind == "none" || kind == "unknown" || kind == "" {
			return
		}
		e.Kind, e.Text = "damage", strings.TrimSpace(kind+" "+v.Get("asset_type").Text())
	case "availability":
		e.Kind = "disruption"
	case "confidentiality":
		if loss := v.Get("loss_type").Text(); loss != "confirmed-loss" && loss != "exploited-loss" {
			r.unmapped("confidentiality impact " + loss)
			return
		}
		e.Kind = "data_theft"
	case "monetary", "economic":
		e.Kind, e.Unit = "damage", v.Get("currency").Text()
		e.Quantity, _ = strconv.ParseFloat(string(v.Get("max_amount").Raw()), 64)
	default:
		r.unmapped(strings.TrimSpace(category + " impact " + kind))
		return
	}
	r.out.Effects = append(r.out.Effects, e)
}

// set reads an intrusion set that stands for an incident.
func (r *reading) set() {
	labels := texts(r.v.Get("labels"))
	if slices.ContainsFunc(labels, func(l string) bool { return strings.Contains(l, "disinformation") || strings.EqualFold(l, "fimi") }) {
		r.out.ActivityTypes = []concord.ActivityType{concord.ActivityFIMI}
	}
	r.out.Stage = concord.StageUnclear
	if day := r.v.Get("first_seen").Text(); len(day) >= 10 {
		r.out.Time = concord.When{Start: concord.Date(day[:10]), Precision: concord.PrecisionDay, Basis: concord.BasisEvent}
	}
}
