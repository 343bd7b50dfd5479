package read

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/stix"
	"concord/stix/scan"
)

// into fills a noun from its JSON under our names. Keys that are not ours are passed over.
func into(v scan.Value, noun any) error {
	if err := json.Unmarshal(v.Raw(), noun); err != nil {
		return &concord.Error{Code: concord.CodeInvalid, Op: "stix/read", Msg: "our own extension cannot be read", Err: err}
	}
	return nil
}

// own reads our own extension: the record as the other node has it.
func (r *reading) own(detail scan.Value) error {
	o := &r.out.Incident
	title, marking, at := o.Title, o.Marking, o.RecordedAt
	var rest struct {
		ID         concord.IncidentID `json:"incident_id"`
		Retraction *struct {
			Reason concord.RetractionReason `json:"reason"`
			Why    string                   `json:"why"`
			At     time.Time                `json:"retracted_at"`
		} `json:"retraction"`
	}
	*o = concord.Incident{}
	if err := into(detail, o); err != nil {
		return err
	}
	if err := into(detail, &rest); err != nil {
		return err
	}
	o.ID, o.Title, o.Marking, o.RecordedAt, o.RecordedBy = rest.ID, title, marking, at, noNames
	if rest.Retraction != nil {
		o.Withdrawal = &concord.Withdrawal{Reason: rest.Retraction.Reason, Why: rest.Retraction.Why, By: noNames, At: rest.Retraction.At}
	}
	retype(detail, o.Evidence)
	return nil
}

// retype gives entries by people their time back, which stands under a longer name in STIX.
func retype(detail scan.Value, evidence []concord.Evidence) {
	i := 0
	for e := range detail.Get("evidence").All() {
		if at, err := time.Parse(time.RFC3339Nano, e.Get("typed_at").Text()); err == nil && i < len(evidence) {
			evidence[i].At = at
		}
		i++
	}
}

// links reads relationships to other incidents of the same kind.
func (r *reading) links() {
	for _, raw := range r.g.Pointing(r.out.STIX) {
		v := value(raw)
		target := value(r.g.Object(v.Get("target_ref").Text()))
		to := target.Get("extensions").Get(stix.ExtensionID("incident-detail")).Get("incident_id").Text()
		if v.Get("type").Text() != "relationship" || v.Get("revoked").True() && !r.out.Revoked || to == "" || v.Get("source_ref").Text() != r.out.STIX {
			continue
		}
		kind := concord.LinkType(strings.ReplaceAll(Meaning(raw), "-", "_"))
		switch {
		case kind == concord.LinkDuplicateOf && r.out.State == concord.StateMerged:
			r.out.MergedInto = concord.IncidentID(to)
		case kind.Valid():
			l := concord.Link{To: concord.IncidentID(to), Type: kind}
			if why := v.Get("extensions").Get(stix.ExtensionID("relation-detail")).Get("detail").Text(); why != "" {
				l.Reasons = []string{why}
			}
			r.out.Links = append(r.out.Links, l)
		}
	}
}

// ReadMeasure reads a course of action with our extension. ok is false for any other: that a course of action is an official act is
// nowhere said.
func ReadMeasure(raw []byte, g Graph) (m concord.Measure, ok bool, err error) {
	v := value(raw)
	detail := v.Get("extensions").Get(stix.ExtensionID("measure-detail"))
	if v.Get("type").Text() != "course-of-action" || !detail.Exists() {
		return m, false, nil
	}
	if err := into(detail, &m); err != nil {
		return m, false, err
	}
	m.ID, m.Type = concord.MeasureID(detail.Get("measure_id").Text()), concord.MeasureType(detail.Get("measure_type").Text())
	retype(detail, m.Evidence)
	if known, unknown := Markings(texts(v.Get("object_marking_refs")), g); len(known) == 1 && len(unknown) == 0 {
		m.Marking = known[0]
	}
	for _, rel := range g.Pointing(v.Get("id").Text()) {
		r := value(rel)
		to := value(g.Object(r.Get("target_ref").Text())).Get("extensions").Get(stix.ExtensionID("incident-detail")).Get("incident_id").Text()
		if to != "" && r.Get("source_ref").Text() == v.Get("id").Text() && !r.Get("revoked").True() {
			m.Incidents = append(m.Incidents, concord.IncidentID(to))
		}
	}
	slices.Sort(m.Incidents)
	return m, true, nil
}

// ReadReport reads a report: what it says of a document, with its hash and address where a reference has them. Its ID is "" when no
// hash is told, for a report is named by its bytes.
func ReadReport(raw []byte, g Graph) (rep concord.Report, ok bool) {
	v := value(raw)
	if v.Get("type").Text() != "report" {
		return rep, false
	}
	rep = concord.Report{Title: v.Get("name").Text(), Language: v.Get("lang").Text(), Source: v.Get("id").Text(), CollectedBy: noNames}
	if day := v.Get("published").Text(); len(day) >= 10 && !strings.HasPrefix(v.Get("description").Text(), "The day of publication is unknown") {
		rep.Published, rep.PublishedBasis = concord.Date(day[:10]), "stix"
	}
	for e := range v.Get("external_references").All() {
		if hash := strings.ToLower(e.Get("hashes").Get("SHA-256").Text()); len(hash) == 64 && rep.SHA256 == "" {
			rep.SHA256, rep.ID, rep.URL = hash, concord.ReportIDOf(hash), e.Get("url").Text()
		}
		if rep.URL == "" {
			rep.URL = e.Get("url").Text()
		}
	}
	for ref := range v.Get("object_refs").All() {
		if who := value(g.Object(ref.Text())); who.Get("type").Text() == "identity" && who.Get("identity_class").Text() == "organization" && v.Get("object_refs").Len() == 1 {
			rep.Publisher.Name = who.Get("name").Text()
		}
	}
	if known, unknown := Markings(texts(v.Get("object_marking_refs")), g); len(known) == 1 && len(unknown) == 0 {
		rep.Marking = known[0]
	}
	return rep, true
}
