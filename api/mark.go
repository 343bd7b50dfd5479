package api

import (
	"strings"

	"concord"
	"concord/decide"
)

// Marks is a higher marking of a record, or of one property of it.
type Marks struct {
	TLP     concord.TLP `json:"tlp" api:"required"`
	To      []string    `json:"to"`
	Clients bool        `json:"clients"`
	Orcon   bool        `json:"orcon"`
	Field   string      `json:"field"` // a property of an incident, by its name in JSON; "" for the whole
	Why     string      `json:"why"`
}

func (b *Marks) marking() concord.Marking {
	return concord.Marking{TLP: b.TLP, ReleasableTo: b.To, Clients: b.Clients, Orcon: b.Orcon}
}

func (q *request) mark(b *Marks) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) {
		out, _, err := d.Mark(q.Context(), of, b.Field, b.marking(), b.Why)
		return out, err
	})
}

// Raised is a report that was marked higher, with what was read in it.
type Raised struct {
	Report  concord.ReportID `json:"report"`
	Records int              `json:"records"` // incidents and measures that were raised with it
}

func (r Raised) shows() []string { return []string{string(r.Report)} }

func (q *request) markReport(b *Marks) (Raised, error) {
	if b.Field != "" {
		return Raised{}, misplaced("/field", "a report is marked as a whole")
	}
	r, err := q.desk().MarkReport(q.Context(), concord.ReportID(q.path["id"]), b.marking(), b.Why)
	return Raised{r.Report, r.Records}, err
}

// Withdrawn is a report that was withdrawn by those who handed it in.
type Withdrawn struct {
	Report  concord.ReportID `json:"report"`
	Records int              `json:"records"` // of theirs that are withdrawn with it, or do without it now
	Changed bool             `json:"changed"` // false when it was so already
}

func (w Withdrawn) shows() []string { return []string{string(w.Report)} }

// Withdrawing is why a report is withdrawn.
type Withdrawing struct {
	Why string `json:"why" api:"required"`
}

func (q *request) withdrawReport(b *Withdrawing) (Withdrawn, error) {
	w, err := q.desk().WithdrawReport(q.Context(), concord.ReportID(q.path["id"]), b.Why)
	return Withdrawn(w), err
}

// Releasing is who may have what of a record.
type Releasing struct {
	TLP     concord.TLP `json:"tlp" api:"required"`
	To      []string    `json:"to"`
	Clients bool        `json:"clients"`
	Why     string      `json:"why"`
	With    []string    `json:"with"`    // free text that goes with it, by the names of properties
	Title   string      `json:"title"`   // another one
	Consent string      `json:"consent"` // of the originator
	Preview bool        `json:"preview"` // show the new record and change nothing
}

// releaseMade is a record that was released, or would be.
type releaseMade struct {
	Record  Incident `json:"record"`
	LeftOut []string `json:"left_out"`
	Preview bool     `json:"preview"`
}

func (r releaseMade) shows() []string {
	if r.Preview {
		return nil
	}
	return []string{string(r.Record.ID)}
}

func (r releaseMade) status() int {
	if r.Preview {
		return 200
	}
	return 201
}

func (q *request) release(b *Releasing) (out releaseMade, err error) {
	if strings.TrimSpace(b.Why) == "" && !b.Preview {
		return out, misplaced("/why", "a release needs a reason")
	}
	of, err := q.subject()
	if err != nil {
		return out, err
	}
	r := decide.Release{Marking: concord.Marking{TLP: b.TLP, ReleasableTo: b.To, Clients: b.Clients}, With: b.With, Title: b.Title, Why: b.Why, Consent: b.Consent}
	if b.Preview {
		p, err := q.desk().Preview(q.Context(), of, r)
		if err == nil {
			out = releaseMade{incidentOf(&IncidentRow{Incident: p.Record, Markings: []concord.Marking{p.Record.Marking}}), p.LeftOut, true}
		}
		return out, err
	}
	p, id, err := q.desk().Release(q.Context(), of, r)
	if err != nil {
		return out, err
	}
	made, err := q.store.Incident(q.Context(), id)
	if err == nil {
		out = releaseMade{incidentOf(made), p.LeftOut, false}
	}
	return out, err
}
