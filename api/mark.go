package api

import (
	"crypto/rand"
	"encoding/base32"
	"maps"
	"slices"
	"strings"

	"concord"
	"concord/access"
	"concord/fuse"
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

func (b *Marks) marking(owner string) (concord.Marking, error) {
	m := concord.Marking{TLP: b.TLP, Owner: owner, ReleasableTo: slices.Compact(slices.Sorted(slices.Values(b.To))), Clients: b.Clients, Orcon: b.Orcon}
	return m, access.Check(m)
}

func (q *request) mark(b *Marks) (Decided, error) {
	inc, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	m, err := b.marking(inc.Marking.Owner)
	if err != nil {
		return Decided{}, err
	}
	if b.Field == "" {
		inc.Marking = m
	} else {
		granular := maps.Clone(inc.Granular)
		if granular == nil {
			granular = map[string]concord.Marking{}
		}
		granular[b.Field], inc.Granular = m, granular
	}
	changed, err := q.store.Mark(q.Context(), Change{Incident: *inc, Why: b.Why})
	return Decided{Incident: inc.ID, Changed: changed > 0}, err
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
	r, err := q.theReport()
	if err != nil {
		return Raised{}, err
	}
	if err := q.owns(r.Marking); err != nil {
		return Raised{}, err
	}
	m, err := b.marking(r.Marking.Owner)
	if err != nil {
		return Raised{}, err
	}
	n, err := q.store.MarkReport(q.Context(), r.ID, m, b.Why)
	return Raised{r.ID, n}, err
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
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return out, err
	}
	inc := &row.Incident
	if q.view.Org != q.opt.Node {
		return out, &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation of this node releases here"}
	}
	if err := q.unchanged(incidentOf(row)); err != nil {
		return out, err
	}
	m := concord.Marking{TLP: b.TLP, Owner: q.opt.Node, ReleasableTo: slices.Compact(slices.Sorted(slices.Values(b.To))), Clients: b.Clients}
	if err := access.Check(m); err != nil {
		return out, err
	}
	p, err := access.Project(inc, m, b.With, q.opt.Node, q.opt.Clock().UTC())
	if err != nil {
		return out, err
	}
	if b.Title != "" {
		p.Record.Title = b.Title
	}
	out.LeftOut, out.Preview = p.LeftOut, b.Preview
	if b.Preview {
		out.Record = incidentOf(&IncidentRow{Incident: p.Record, Markings: []concord.Marking{m}})
		return out, nil
	}
	p.Record.ID = releaseID(&p.Record)
	id, err := q.store.Release(q.Context(), Release{Of: inc.ID, Version: inc.Version, Record: p.Record, Blocks: fuse.Keys(&p.Record), Why: b.Why, Consent: b.Consent})
	if err != nil {
		return out, err
	}
	made, err := q.store.Incident(q.Context(), id)
	if err == nil {
		out.Record = incidentOf(made)
	}
	return out, err
}

// releaseID tells the country, the month and nothing of the record that it was made of: it is chance, because what is
// derived can be guessed back.
func releaseID(inc *concord.Incident) concord.IncidentID {
	b := make([]byte, 5)
	_, _ = rand.Read(b) // never fails
	country := ""
	if len(inc.Countries) == 1 {
		country = inc.Countries[0]
	}
	return concord.SlugID(country, inc.Time.Start, "R"+base32.StdEncoding.EncodeToString(b))
}
