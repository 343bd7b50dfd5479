package stix

import (
	"slices"
	"strings"
	"time"

	"concord"
)

// rendering is one incident version on its way to objects.
type rendering struct {
	inc               concord.Incident
	node              string
	status            concord.AttributionStatus
	created, modified time.Time
	id                string
	marks             []string
	author            string
	reports           []concord.Report
	named             []string // relationships that name an actor
	out               []Object
}

// Incident renders one version of a node's incident. created is when its first version was recorded,
// inc.RecordedAt when this one was. status is its computed status, from the same attributions as are
// in inc. The incident object is the last of the result; the others are what it refers to and the
// relationships from it. A retracted incident is revoked; a merged one points to what it became.
// Reports that are given are rendered too; none may be marked more strictly than the incident.
func Incident(inc concord.Incident, node string, status concord.AttributionStatus, created time.Time, reports ...concord.Report) ([]Object, error) {
	r := &rendering{inc: inc, node: node, status: status, created: created, modified: inc.RecordedAt, id: IncidentID(node, inc.ID), reports: reports}
	switch {
	case node == "" || inc.ID == "" || inc.RecordedAt.IsZero():
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "stix.Incident",
			Msg: "an incident needs a node, an id and the time it was recorded: " + string(inc.ID)}
	case created.After(inc.RecordedAt):
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "stix.Incident",
			Msg: "the first version of " + string(inc.ID) + " is later than this one"}
	}
	for _, part := range []func() error{r.context, r.targets, r.methods, r.actors, r.claims, r.links, r.papers, r.campaign, r.event, r.incident} {
		if err := part(); err != nil {
			return nil, err
		}
	}
	return r.out, nil
}

func (r *rendering) add(o Object, err error) (string, error) {
	if err == nil {
		r.out = append(r.out, o)
	}
	return o.ID, err
}

// context adds what stands behind every object: markings, extensions, the author.
func (r *rendering) context() error {
	marks, err := markings(r.inc.Marking)
	if err != nil {
		return err
	}
	r.marks = ids(marks)
	extensions, err := Extensions()
	if err != nil {
		return err
	}
	author, err := nodeIdentity(r.node)
	if err != nil {
		return err
	}
	r.author = author.ID
	for _, o := range append(append(marks, extensions...), author) {
		if !slices.ContainsFunc(r.out, func(had Object) bool { return had.ID == o.ID }) {
			r.out = append(r.out, o)
		}
	}
	return nil
}

// nodeIdentity is public, whatever it authors: a stricter author would make everything stricter.
func nodeIdentity(node string) (Object, error) {
	return shared("identity", properties{"name": node, "identity_class": "organization", "roles": []string{"concord-node"},
		"object_marking_refs": []string{MarkingID(concord.TLPClear)}})
}

// event carries the times; the incident object has none of its own.
func (r *rendering) event() error {
	p := r.own(properties{
		"name": r.inc.Title, "status": eventStatuses[r.inc.Stage],
		"event_types": append(kinds(r.inc.ActivityTypes), codes(r.inc.Methods)...),
		"extensions":  properties{eventCore: properties{"extension_type": "new-sdo"}},
	})
	if from, to, ok := r.inc.Time.Bounds(); ok {
		p["start_time"], p["end_time"] = timestamp(from), timestamp(to)
		p["start_time_fidelity"], p["end_time_fidelity"] = fidelities[r.inc.Time.Precision], fidelities[r.inc.Time.Precision]
	}
	_, err := r.add(build("event", r.eventID(), r.created, r.modified, p))
	return err
}

func (r *rendering) eventID() string { return idOf("event", r.node, string(r.inc.ID)) }

func (r *rendering) incident() error {
	detail, err := r.detail()
	if err != nil {
		return err
	}
	p := r.own(properties{
		"name": r.inc.Title, "description": r.description(), "labels": codes(r.inc.ActivityTypes),
		"external_references": r.references(),
		"extensions": properties{
			incidentExtensionID(): detail,
			incidentCore: properties{
				"extension_type": "property-extension",
				"determination":  determinations[r.inc.Stage], "investigation_status": investigation(r.inc.LegalSteps),
				"incident_types": kinds(r.inc.ActivityTypes), "events": []any{properties{"event_ref": r.eventID()}},
			},
		},
	})
	_, err = r.add(build("incident", r.id, r.created, r.modified, p))
	return err
}

// own adds what every object of this record carries.
func (r *rendering) own(p properties) properties {
	p["created_by_ref"], p["object_marking_refs"] = r.author, r.marks
	if r.inc.State == concord.StateRetracted {
		p["revoked"] = true
	}
	return p
}

var statusWords = map[concord.AttributionStatus]string{
	concord.StatusCourtEstablished:   "a court has established who is behind it",
	concord.StatusOfficialAttributed: "authorities say who is behind it",
	concord.StatusOfficialSuspected:  "authorities suspect who is behind it",
	concord.StatusMediaReported:      "press, companies or researchers say who is behind it",
	concord.StatusDisputed:           "disputed",
	concord.StatusAttributedOther:    "attributed to somebody else than a hostile state",
	concord.StatusUnattributed:       "not attributed",
	concord.StatusUnderInvestigation: "under investigation",
	concord.StatusRuledOut:           "an attack is ruled out",
}

// description says the status in words, so that a reader without our extension does not miss it.
func (r *rendering) description() string {
	var parts []string
	if r.inc.State == concord.StateRetracted && r.inc.Withdrawal != nil {
		parts = append(parts, "Withdrawn: "+strings.TrimSuffix(r.inc.Withdrawal.Why, ".")+".")
	}
	for _, t := range []string{r.inc.Summary, r.inc.MethodText} {
		if t != "" {
			parts = append(parts, strings.TrimSuffix(t, ".")+".")
		}
	}
	if words := statusWords[r.status]; words != "" {
		parts = append(parts, "Attribution: "+words+".")
	}
	return strings.Join(parts, " ")
}
