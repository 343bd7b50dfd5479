package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"concord"
	"concord/access"
)

// Release is a new record that was made of another for readers who may not have that. Record has an
// id of its own, its marking, and nothing that leads back.
type Release struct {
	Of      concord.IncidentID
	Version int // of the source that Record was made of; that it is another by now is a conflict
	Record  concord.Incident
	Blocks  []string
	Why     string
	Consent string // of the originators where they are others: who, when, reference
}

// Released is what is known of a release. Whoever may read the source may read it.
type Released struct {
	At      time.Time          `json:"at"` // UTC
	By      string             `json:"by"`
	Of      concord.IncidentID `json:"of"`
	Version int                `json:"version"`
	To      concord.IncidentID `json:"to"`
	Why     string             `json:"why"`
	Consent string             `json:"consent,omitempty"`
	Was     []concord.Marking  `json:"was"` // of the source, all of which hold
	Now     []concord.Marking  `json:"now"`
}

// Release is the one way in which a marking becomes lower: it keeps a new record beside the old one,
// with the labels of both and the reason in the trail. may are the functions of who does it. What
// other organisations marked needs their consent; what nobody here understands cannot be released.
func (h *Handle) Release(ctx context.Context, may access.Functions, r Release) (id concord.IncidentID, err error) {
	const op = "store.Release"
	if !may.Has(access.Release) {
		return "", &concord.Error{Code: concord.CodeForbidden, Op: op, Msg: "your role does not release", Hint: "ask somebody with the role releaser"}
	}
	err = h.change(ctx, op, func(ctx context.Context, t *tx) error {
		id, err = t.release(ctx, r)
		return err
	})
	return id, err
}

func (t *tx) release(ctx context.Context, r Release) (concord.IncidentID, error) {
	old, found, err := t.currentIncident(ctx, r.Of)
	if err == nil && found {
		found, err = t.permits(ctx, old.label)
	}
	switch {
	case err != nil:
		return "", err
	case !found:
		return "", missing("", "incident", string(r.Of))
	case old.version != r.Version:
		return "", &concord.Error{Code: concord.CodeConflict, Msg: fmt.Sprintf("%s was changed meanwhile", r.Of), Hint: "look at the preview again"}
	}
	was, err := t.label(ctx, old.label)
	if err != nil {
		return "", err
	}
	if err := t.mayRelease(r, old, was); err != nil {
		return "", err
	}
	inc := r.Record
	inc.Version = 0
	id, _, err := t.putIncident(ctx, IncidentChange{Incident: inc, Blocks: r.Blocks, Suffix: true, Why: "released"}, t.h.view.Principal)
	if err != nil {
		return "", err
	}
	now := access.Join(inc.Marking)
	_, err = t.Exec(ctx, `insert into release (at, by, source, version, target, why, consent, was, now, label) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
		t.stamp, t.h.view.Principal, string(r.Of), r.Version, string(id), r.Why, r.Consent, was.JSON(), now.JSON(), old.label)
	if err == nil {
		err = t.audit(ctx, "release", string(r.Of), fmt.Sprintf("to %s, from %s to %s: %s", id, was.JSON(), now.JSON(), r.Why), old.label)
	}
	return id, err
}

// mayRelease refuses what is not a release, or not this organisation's to make.
func (t *tx) mayRelease(r Release, old incidentRow, was access.Label) error {
	inc := &r.Record
	refuse := func(code concord.Code, msg, hint string) error {
		return &concord.Error{Code: code, Msg: msg, Hint: hint}
	}
	switch {
	case strings.TrimSpace(r.Why) == "":
		return refuse(concord.CodeInvalid, "a release needs a reason", "say why they may have it")
	case old.state != concord.StateVerified && old.state != concord.StatePublished:
		return refuse(concord.CodeConflict, string(r.Of)+" is "+string(old.state)+", and only what a person verified is released", "concord verify "+string(r.Of))
	case inc.ID == "" || inc.ID == r.Of:
		return refuse(concord.CodeInvalid, "a release has an id of its own", "")
	case len(inc.Reports)+len(inc.Links)+len(inc.Measures)+len(inc.Aliases)+len(inc.Sources)+len(inc.Granular) > 0 || inc.MergedInto != "":
		return refuse(concord.CodeInvalid, "a release leads back to nothing", "")
	case inc.Marking.Owner != t.h.view.Org:
		return refuse(concord.CodeForbidden, "a release is marked by the organisation that makes it", "")
	}
	for _, e := range inc.Evidence {
		if !e.Typed() || e.Quote != "" || e.Report != "" || len(e.Sources) > 0 {
			return refuse(concord.CodeInvalid, "a release quotes nothing", "")
		}
	}
	for _, m := range was.Markings() {
		if len(m.Unknown) > 0 {
			return refuse(concord.CodeForbidden, "a marking of "+string(r.Of)+" is not known here", "its originator has to release it")
		}
		if m.Owner != t.h.view.Org && m.TLP != concord.TLPClear && strings.TrimSpace(r.Consent) == "" {
			return refuse(concord.CodeForbidden, "a part of "+string(r.Of)+" is "+m.Owner+"'s to release", "ask them, and give their answer with --consent")
		}
	}
	return nil
}

// Releases returns what was released of a record or, with "", of all, oldest first.
func (h *Handle) Releases(ctx context.Context, of concord.IncidentID) ([]Released, error) {
	where, args := "", []any(nil)
	if of != "" {
		where, args = " and source = $2", append(args, string(of))
	}
	return read(ctx, h, "store.Releases", func(rows *sql.Rows, r *Released) error {
		var at int64
		var was, now string
		if err := rows.Scan(&at, &r.By, &r.Of, &r.Version, &r.To, &r.Why, &r.Consent, &was, &now); err != nil {
			return err
		}
		r.At = fromMicros(at)
		before, err := access.Parse(was)
		if err != nil {
			return err
		}
		after, err := access.Parse(now)
		r.Was, r.Now = before.Markings(), after.Markings()
		return err
	}, "select at, by, source, version, target, why, consent, was, now from release where label "+mayRead+where+" order by n", args...)
}
