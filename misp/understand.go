package misp

import (
	"encoding/json"
	"slices"
	"strings"

	"concord"
)

// Candidate is what was understood of an event as an incident.
type Candidate struct {
	concord.Incident          // its ID is made of what it tells; whoever keeps it makes it unique
	Unmapped         []string // what has no field of ours, in words
}

// Alias is an id under which the incident of an event is found again.
func Alias(uuid string) concord.IncidentID { return concord.IncidentID("MISP-" + uuid) }

// Source names an event for evidence: in which event of whom a value was read.
func (e *Event) Source() string { return sourceWords + e.UUID + " of " + ownerOf(e.Orgc) }

const sourceWords = "MISP event "

// Candidate reads an event as an incident. ok is false for one that tells of none: it has no object of an incident and no type
// of act, or it extends another. Statements on who did it become statements by the author, at the weakest strength.
func (e *Event) Candidate() (c Candidate, ok bool) {
	if e.Extends != "" {
		return c, false
	}
	r := &reading{e: e}
	if !r.record() {
		if !r.templates() {
			return c, false
		}
		r.galaxies()
	}
	r.remarks()
	r.complete()
	if err := r.out.Validate(); err != nil {
		return c, false
	}
	return r.out, true
}

// Withdrawn reports whether an event says that its record was withdrawn, and why.
func (e *Event) Withdrawn() (concord.Withdrawal, bool) {
	if !slices.Contains(tagged(e.Tags, tagState), string(concord.StateRetracted)) {
		return concord.Withdrawal{}, false
	}
	w := concord.Withdrawal{Reason: concord.RetractionSourceWithdrawn, Why: "withdrawn by " + ownerOf(e.Orgc), By: e.Source(), At: e.Time}
	if reasons := tagged(e.Tags, tagReason); len(reasons) == 1 && concord.RetractionReason(reasons[0]).Valid() {
		w.Reason = concord.RetractionReason(reasons[0])
	}
	return w, true
}

// Told are the reports of an event that others wrote; those that say in words what this program wrote as templates are not.
func (e *Event) Told() []Text {
	var out []Text
	for _, t := range e.Reports {
		ours := t.UUID == derived(e.UUID, "report", "record") || t.UUID == derived(e.UUID, "report", "withdrawn")
		if !t.Deleted && !ours && strings.TrimSpace(t.Content) != "" {
			out = append(out, t)
		}
	}
	return out
}

type reading struct {
	e   *Event
	out Candidate
}

func (r *reading) unmapped(words string) {
	if words != "" {
		r.out.Unmapped = append(r.out.Unmapped, words)
	}
}

// record reads the record of another node of this program, unless somebody edited the event since.
func (r *reading) record() bool {
	for _, o := range r.e.Objects {
		if o.Name != recordTemplate.name || o.Deleted || !o.Time.Equal(r.e.Time) {
			continue
		}
		for _, a := range o.Attributes {
			var inc concord.Incident
			if a.Relation != "record" || a.Deleted || json.Unmarshal(a.Data, &inc) != nil {
				continue
			}
			inc.Reports, inc.Links, inc.Measures, inc.Aliases, inc.MergedInto, inc.Withdrawal, inc.Granular = nil, nil, nil, nil, "", nil, nil
			inc.Evidence, inc.Confidence, inc.Version, inc.Marking = nil, 0, 0, r.e.Marking
			if inc.State = concord.StateCandidate; inc.Validate() != nil {
				continue
			}
			r.out.Incident = inc
			return true
		}
	}
	return false
}

// templates reads the objects of an incident, and reports whether there is one.
func (r *reading) templates() bool {
	o := &r.out.Incident
	is := false
	types := tagged(r.e.Tags, tagType)
	for _, t := range r.e.Objects {
		if t.Deleted {
			continue
		}
		switch t.Name {
		case "incident":
			is = true
			types = append(types, t.All("incident_type")...)
			r.incident(t)
		case "event":
			types = append(types, t.All("event_type")...)
			r.event(t)
		case "geolocation":
			r.place(t)
		case "physical-impact":
			r.impact(t)
		case "news-media", "report", "blog", "microblog":
			r.source(append(t.All("link"), t.All("url")...)...)
		case "vulnerability":
			r.unmapped(strings.TrimSpace("vulnerability " + t.Get("id")))
		case recordTemplate.name:
		default:
			r.unmapped("object " + t.Name)
		}
	}
	for _, a := range r.e.Attributes {
		if a.Type == "link" && !a.Deleted {
			r.source(a.Value)
		}
	}
	var rest []string
	o.ActivityTypes, rest = typesOf(append(types, r.taxonomies()...))
	for _, w := range rest {
		if m, ok := coded(w, concord.Method.Valid); ok {
			r.method(m)
		} else {
			r.unmapped("type " + w)
		}
	}
	if len(o.ActivityTypes) == 0 && is {
		o.ActivityTypes = []concord.ActivityType{concord.ActivityOther}
	}
	return len(o.ActivityTypes) > 0
}

// taxonomies are words for kinds of act in tags of others.
func (r *reading) taxonomies() []string {
	var out []string
	for _, t := range r.e.Tags {
		for _, key := range []string{"circl:incident-classification", "rsit:availability", "ecsirt:availability", "veris:action:social:variety", "europol-incident:availability"} {
			for _, v := range tagged([]string{t}, key) {
				if _, rest := typesOf([]string{v}); len(rest) == 0 {
					out = append(out, v)
				}
			}
		}
		if strings.HasPrefix(t, "misp-galaxy:disarm-") || strings.HasPrefix(t, "disarm:") {
			out = append(out, "disinformation")
		}
	}
	return out
}

func (r *reading) incident(t Object) {
	o := &r.out.Incident
	if o.Title == "" {
		o.Title = t.Get("name")
	}
	if o.Summary == "" {
		o.Summary = t.Get("description")
	}
	word := t.Get("determination")
	if s, ok := stages[word]; ok {
		o.Stage = s
	} else if word != "" {
		r.unmapped("determination " + word)
	}
	for _, relation := range []string{"criticality", "recoverability", "detection_method"} {
		for _, v := range t.All(relation) {
			r.unmapped(strings.ReplaceAll(relation, "_", " ") + " " + v)
		}
	}
}

func (r *reading) method(m concord.Method) {
	if !slices.Contains(r.out.Methods, m) {
		r.out.Methods = append(r.out.Methods, m)
	}
}

func (r *reading) source(addresses ...string) {
	for _, a := range addresses {
		if (strings.HasPrefix(a, "https://") || strings.HasPrefix(a, "http://")) && !slices.Contains(r.out.Sources, a) {
			r.out.Sources = append(r.out.Sources, a)
		}
	}
}

// ReadFrom returns the event that a record was read in, if it is a candidate that nobody did anything with since: who may read it
// can have the event itself.
func ReadFrom(inc *concord.Incident) (uuid string, ok bool) {
	for _, a := range inc.Aliases {
		id, of := strings.CutPrefix(string(a), string(Alias("")))
		if of && uuid != "" {
			return "", false // of two
		} else if of {
			uuid = id
		}
	}
	ok = uuid != "" && inc.State == concord.StateCandidate && len(inc.Reports) == 0 && len(inc.Evidence) > 0 &&
		!slices.ContainsFunc(inc.Evidence, func(e concord.Evidence) bool { return !strings.HasPrefix(e.Person, sourceWords+uuid+" ") })
	return uuid, ok
}
