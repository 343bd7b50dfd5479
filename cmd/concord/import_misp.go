package main

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"time"

	"concord"
	"concord/access"
	"concord/fuse"
	"concord/intake"
	"concord/misp"
	"concord/stix/admit"
	"concord/stix/scan"
	"concord/store"
	"concord/store/exchange"
	"concord/wire"
)

// misp takes events of MISP in.
func (c *importCmd) misp(a *app) error {
	h, err := a.open(true)
	if err != nil {
		return err
	}
	to := misp.Receiver{Node: a.node, To: c.To}
	v := h.View()
	v.Principal = "concord " + version + " misp" // a machine reads; nobody is to seem to have typed it
	t := &events{a: a, h: a.store.As(v)}
	t.x = t.h.Exchange(access.All)
	if err := t.x.Receives(a.ctx, c.To); err != nil {
		return err
	}
	if err := t.collection(); err != nil {
		return err
	}
	t.all(c.texts(a, t.has), to)
	if a.ctx.Err() != nil {
		return a.ctx.Err()
	}
	t.attach()
	return t.told()
}

// all takes the events of texts.
func (t *events) all(texts iter.Seq2[mispText, error], to misp.Receiver) {
	for content, err := range texts {
		if err != nil {
			t.refuse(err)
			continue
		}
		for e, err := range misp.Read(content.bytes, to) {
			if err == nil && content.uuid != "" && e.UUID != content.uuid {
				err = &concord.Error{Code: concord.CodeInvalid, Msg: content.name + " holds another event than the manifest says: " + e.UUID}
			}
			if err == nil {
				err = t.take(e)
			}
			if err != nil {
				t.refuse(fmt.Errorf("%s: %w", content.name, err))
			}
		}
		if t.a.ctx.Err() != nil {
			return
		}
	}
}

// events is an import of events under way.
type events struct {
	a *app
	h *store.Handle
	x *exchange.Exchange

	taken, known, own, closed   int // events
	opened, changed, left, read int // records; reports
	failed                      int

	parts []*misp.Event // they wait for what they extend
}

func (t *events) refuse(err error) {
	t.failed++
	t.a.fail(err)
}

// collection makes the collection that events are kept in, unless it is there.
func (t *events) collection() error {
	_, err := t.x.Collection(t.a.ctx, exchange.DefaultRoot, wire.MispCollection)
	if concord.CodeOf(err) == concord.CodeNotFound {
		_, err = t.x.AddCollection(t.a.ctx, exchange.Collection{Alias: wire.MispCollection, Title: "Events of MISP", Description: "Events as they came, each for those whom its markings allow",
			Marking: concord.Marking{TLP: concord.TLPAmberStrict}}, []exchange.Grant{{To: "*", Read: true}})
	}
	return err
}

// version returns the bytes of a version of an event that is here, nil when it is not.
func (t *events) version(uuid string, at time.Time) (raw []byte, err error) {
	c, err := t.x.Collection(t.a.ctx, exchange.DefaultRoot, wire.MispCollection)
	if err != nil {
		return nil, err
	}
	_, err = t.x.Page(t.a.ctx, &c, exchange.Filter{IDs: []string{misp.KeptID(uuid)}, Versions: []string{at.UTC().Format(time.RFC3339)}, Limit: 1, Content: true},
		func(r *exchange.Row) (err error) {
			raw, err = misp.Kept(r.Bytes)
			return err
		})
	return raw, err
}

// has reports whether a version of an event is here, so that it need not be fetched again.
func (t *events) has(uuid string, at time.Time) bool {
	raw, err := t.version(uuid, at)
	if err == nil && raw != nil {
		t.known++
	}
	return err == nil && raw != nil
}

// take keeps what is understood of an event, and the event. It comes last, so that one that was broken off is taken again.
func (t *events) take(e *misp.Event) error {
	if e.Orgc.UUID == misp.OrganisationID(t.a.node) {
		t.own++ // it has come back
		return nil
	}
	had, err := t.version(e.UUID, e.Time)
	switch {
	case err != nil:
		return err
	case had != nil && !bytes.Equal(had, e.Raw):
		return &concord.Error{Code: concord.CodeConflict, Msg: "this version of the event " + e.UUID + " is here with other content, which stays"}
	case had != nil:
		t.known++
		return nil
	}
	if !access.Permit(t.h.View(), e.Marking) {
		t.closed++
	} else if _, ok := e.Part(); ok {
		t.parts = append(t.parts, e)
		return nil
	} else if err := errors.Join(t.record(e), t.reports(e)); err != nil {
		return err
	}
	if err := t.keep(e); err != nil {
		return err
	}
	t.taken++
	return nil
}

// attach puts parts into the candidates that were read of what they extend.
func (t *events) attach() {
	for _, e := range t.parts {
		err := t.part(e)
		if err == nil {
			err = t.keep(e)
		}
		if err != nil {
			t.refuse(err)
			continue
		}
		t.taken++
	}
}

func (t *events) part(e *misp.Event) error {
	p, _ := e.Part()
	row, err := t.h.Incident(t.a.ctx, misp.Alias(p.Of))
	if concord.CodeOf(err) == concord.CodeNotFound {
		return nil // it is in the log
	}
	if err != nil {
		return err
	}
	if uuid, ok := misp.ReadFrom(&row.Incident); !ok || uuid != p.Of {
		t.left++
		return nil
	}
	next := row.Incident
	p.Into(&next)
	_, err = t.h.Mark(t.a.ctx, store.IncidentChange{Incident: next, Blocks: fuse.Keys(&next), Why: "read in " + e.Source()})
	if err == nil {
		t.changed++
	}
	return err
}

// keep puts the event into the log as it came.
func (t *events) keep(e *misp.Event) error {
	objects, err := e.Keep()
	if err != nil {
		return err
	}
	done := &counting{}
	_, err = t.x.Post(t.a.ctx, exchange.Posting{Root: exchange.DefaultRoot, Collection: wire.MispCollection, Origin: e.Marking.Owner, Answer: done,
		Objects: wire.Admitted(admit.Objects(bytes.NewReader(bytes.Join(objects, []byte("\n"))), admit.Options{Lines: true, Limits: scan.Limits{Object: 2 * mostText}}))})
	if err == nil && len(done.refused) > 0 {
		err = &concord.Error{Code: concord.CodeConflict, Msg: "the event " + e.UUID + ": " + done.refused[0].Message}
	}
	return err
}

// record makes a candidate of an event that tells of an incident, or a new version of the one that an earlier version made. A
// record that a person did something with stays as it is.
func (t *events) record(e *misp.Event) error {
	c, ok := e.Candidate()
	gone, withdrawn := e.Withdrawn()
	untouched := func(inc *concord.Incident) bool {
		uuid, ok := misp.ReadFrom(inc)
		return ok && uuid == e.UUID
	}
	row, err := t.h.Incident(t.a.ctx, misp.Alias(e.UUID))
	switch {
	case concord.CodeOf(err) == concord.CodeNotFound:
		if !ok || withdrawn {
			return nil
		}
		_, err := t.h.Mark(t.a.ctx, store.IncidentChange{Incident: c.Incident, Blocks: fuse.Keys(&c.Incident), Suffix: true, Why: "read in " + e.Source()})
		if err == nil {
			t.opened++
		}
		return err
	case err != nil:
		return err
	case !ok && !withdrawn:
		return nil
	case !untouched(&row.Incident):
		t.left++
		return nil
	}
	was, next := row.Incident, c.Incident
	if withdrawn {
		next = was
		next.State, next.Withdrawal = concord.StateRetracted, &gone
	}
	misp.Carry(&was, &next)
	next.ID, next.Version, next.Aliases = was.ID, was.Version, was.Aliases
	if access.Lowers(was.Marking, next.Marking) {
		next.Marking = was.Marking // nothing that comes in opens what was closed
	}
	_, err = t.h.Mark(t.a.ctx, store.IncidentChange{Incident: next, Blocks: fuse.Keys(&next), Why: "read in " + e.Source()})
	if err == nil {
		t.changed++
	}
	return err
}

// reports reads the texts of an event like any other document.
func (t *events) reports(e *misp.Event) error {
	in := t.a.intake(t.h, 1)
	in.Marking = e.Marking
	for _, text := range e.Told() {
		r := in.Take(t.a.ctx, intake.Item{Content: []byte(text.Content), ContentType: "text/plain; charset=utf-8", Source: "misp:" + e.UUID + "/" + text.UUID,
			Via: []string{e.Source()}, Title: text.Name, Publisher: e.Orgc.Name, CapturedAt: t.a.clock().UTC(), Note: "a report within an event of MISP"})
		if r.Err != nil {
			return r.Err
		}
		if r.State == intake.Read {
			t.read++
		}
	}
	return nil
}

// told says what became of it.
func (t *events) told() error {
	fmt.Fprintf(t.a.out, "%s taken in; %d were here already, %d are of this node.\n", plural(t.taken, "event"), t.known, t.own)
	fmt.Fprintf(t.a.out, "%s opened, %d changed, %d left as a person decided; %s read.\n", plural(t.opened, "candidate"), t.changed, t.left, plural(t.read, "report"))
	if t.closed > 0 {
		fmt.Fprintf(t.a.out, "%s kept whose markings do not open it to this node.\n", plural(t.closed, "event"))
	}
	if t.failed > 0 {
		return someFailed{t.failed, t.taken + t.known + t.own + t.failed}
	}
	return nil
}

// errNoFeed tells a folder or an address without a manifest.
var errNoFeed = errors.New("no manifest")
