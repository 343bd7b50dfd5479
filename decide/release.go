package decide

import (
	"context"
	"encoding/base32"
	"io"

	"concord"
	"concord/access"
	"concord/fuse"
)

// Release is who may have what of a record.
type Release struct {
	Marking concord.Marking // of the new record; the owner is this node
	With    []string        // free text that goes with it, by the names of properties
	Title   string          // another one; "" keeps it
	Why     string
	Consent string // of the originators of a part: who, when, reference
}

// Made is a record that was made of another, as it goes into the store.
type Made struct {
	Of      concord.IncidentID
	Version int // of the source
	Record  concord.Incident
	Blocks  []string
	Why     string
	Consent string
}

// Preview is what a release would be: the source, and the new record, still without an id.
type Preview struct {
	Source  *concord.Incident
	Record  concord.Incident
	LeftOut []string // properties of the source, sorted
}

// Preview makes the new record of a release and changes nothing.
func (d *Desk) Preview(ctx context.Context, of Of, r Release) (Preview, error) {
	inc, err := d.Store.Incident(ctx, of.ID)
	if err != nil {
		return Preview{}, err
	}
	if d.View.Org != d.Node {
		return Preview{}, &concord.Error{Code: concord.CodeForbidden, Msg: "only the organisation of this node releases here"}
	}
	if of.Version != 0 && of.Version != inc.Version {
		return Preview{}, conflict(string(inc.ID)+" was changed meanwhile", "look at it again")
	}
	m, err := checked(r.Marking, d.Node)
	if err != nil {
		return Preview{}, err
	}
	p, err := access.Project(inc, m, r.With, d.Node, d.Clock().UTC())
	if err != nil {
		return Preview{}, err
	}
	if r.Title != "" {
		p.Record.Title = r.Title
	}
	return Preview{inc, p.Record, p.LeftOut}, nil
}

// Release makes a record that others may have of one that they may not: the one way in which a marking becomes
// lower. It returns the id of the new record.
func (d *Desk) Release(ctx context.Context, of Of, r Release) (Preview, concord.IncidentID, error) {
	p, err := d.Preview(ctx, of, r)
	if err != nil {
		return p, "", err
	}
	if p.Record.ID, err = d.releaseID(&p.Record); err != nil {
		return p, "", err
	}
	id, err := d.Store.Release(ctx, Made{Of: p.Source.ID, Version: p.Source.Version, Record: p.Record, Blocks: fuse.Keys(&p.Record), Why: r.Why, Consent: r.Consent})
	return p, id, err
}

// releaseID tells the country, the month and nothing of the record that it was made of: it is chance, because what is
// derived can be guessed back.
func (d *Desk) releaseID(inc *concord.Incident) (concord.IncidentID, error) {
	b := make([]byte, 5)
	if _, err := io.ReadFull(d.Random, b); err != nil {
		return "", &concord.Error{Code: concord.CodeUnavailable, Msg: "the machine gives no randomness", Err: err}
	}
	country := ""
	if len(inc.Countries) == 1 {
		country = inc.Countries[0]
	}
	return concord.SlugID(country, inc.Time.Start, "R"+base32.StdEncoding.EncodeToString(b)), nil
}
