package mispfeed

import (
	"encoding/json"
	"io"
	"slices"
	"sync"
	"time"

	"concord"
	"concord/access"
	"concord/misp"
)

// form is how much of an event is rendered.
type form int

const (
	listed form = iota // what a manifest says
	hashed             // its hashes
	whole
)

// own visits the events of the records of this node that the reader may see.
func (q *request) own(as form, visit func(*misp.Document) error) error {
	for cursor := ""; ; {
		page, next, err := q.store.Incidents(q.Context(), cursor, as == whole)
		if err != nil {
			return err
		}
		for i := range page {
			docs, err := q.write(&page[i], as)
			if err != nil {
				return err
			}
			for d := range docs {
				if err := visit(&docs[d]); err != nil {
					return err
				}
			}
		}
		if cursor = next; cursor == "" {
			return nil
		}
		q.opt.Flowing(q.w)
	}
}

// write renders a record, unless it is what was read of an event of others: that is given itself.
func (q *request) write(inc *concord.Incident, as form) (docs []misp.Document, err error) {
	if as != whole && len(inc.Aliases) > 0 && inc.State == concord.StateCandidate { // the evidence has to tell
		inc, err = q.store.Incident(q.Context(), inc.ID)
		if concord.CodeOf(err) == concord.CodeNotFound {
			return nil, nil // it was taken away meanwhile
		}
		if err != nil {
			return nil, err
		}
	}
	if _, ok := misp.ReadFrom(inc); ok || len(inc.Marking.Unknown) > 0 {
		return nil, nil
	}
	switch as {
	case listed:
		docs, err = misp.List(*inc, q.opt.Node)
	case hashed:
		docs, err = misp.Hash(*inc, q.opt.Node)
	case whole:
		docs, err = misp.Write(*inc, q.opt.Node, q.opt.Status)
	}
	if err == nil {
		q.index.add(docs, inc.ID)
	}
	return docs, err
}

// others visits events of others.
func (q *request) others(visit func(*misp.Document) error) error {
	for cursor := ""; ; {
		page, next, err := q.store.Events(q.Context(), cursor)
		if err != nil {
			return err
		}
		for _, kept := range page {
			d, err := pass(kept)
			if err == nil {
				err = visit(&d)
			}
			if err != nil {
				return err
			}
		}
		if cursor = next; cursor == "" {
			return nil
		}
		q.opt.Flowing(q.w)
	}
}

func pass(kept []byte) (misp.Document, error) {
	raw, err := misp.Kept(kept)
	if err != nil {
		return misp.Document{}, err
	}
	return misp.Pass(raw)
}

// all visits everything once: what moves in the lists while they are read is not given twice, and this node's own goes first.
func (q *request) all(as form, visit func(*misp.Document) error) error {
	seen := map[string]bool{}
	once := func(d *misp.Document) error {
		if seen[d.UUID] {
			return nil
		}
		seen[d.UUID] = true
		return visit(d)
	}
	if err := q.own(as, once); err != nil {
		return err
	}
	return q.others(once)
}

func (q *request) manifest(w io.Writer) error {
	head := "{"
	err := q.all(listed, func(d *misp.Document) error {
		key, err := json.Marshal(d.UUID)
		if err != nil {
			return err
		}
		_, err = w.Write(slices.Concat([]byte(head), key, []byte(":"), d.Listing))
		head = ",\n"
		return err
	})
	if err != nil {
		return err
	}
	end := "}\n"
	if head == "{" {
		end = "{}\n"
	}
	_, err = io.WriteString(w, end)
	return err
}

func (q *request) hashes(w io.Writer) error {
	return q.all(hashed, func(d *misp.Document) error {
		var b []byte
		for _, h := range d.Hashes {
			b = append(append(append(append(b, h...), ','), d.UUID...), '\n')
		}
		_, err := w.Write(b)
		return err
	})
}

// index knows which record an event is of. It says nothing of who may read it.
type index struct {
	mu     sync.Mutex
	of     map[string]concord.IncidentID
	looked map[string]time.Time // when all that a kind of reader sees was gone through, by the attributes of the view
}

func (x *index) add(docs []misp.Document, id concord.IncidentID) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.of == nil {
		x.of = map[string]concord.IncidentID{}
	}
	for _, d := range docs {
		x.of[d.UUID] = id
	}
}

func (x *index) get(uuid string) concord.IncidentID {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.of[uuid]
}

// lookAgain is how long one who asks for what is not there waits until the records are gone through again.
const lookAgain = 10 * time.Second

// look reports whether the records are to be gone through for a kind of reader. A manifest fills the index too, so it is needed
// only after a start.
func (x *index) look(attributes string, now time.Time) bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	if at, ok := x.looked[attributes]; ok && now.Sub(at) < lookAgain {
		return false
	}
	if x.looked == nil || len(x.looked) > 1000 {
		x.looked = map[string]time.Time{}
	}
	x.looked[attributes] = now
	return true
}

// find returns the event of a uuid, as the reader may see it.
func (q *request) find(uuid string) (*misp.Document, error) {
	d, err := q.known(uuid)
	if d != nil || err != nil {
		return d, err
	}
	kept, err := q.store.Event(q.Context(), uuid)
	if err == nil {
		d, err := pass(kept)
		return &d, err
	}
	if concord.CodeOf(err) != concord.CodeNotFound {
		return nil, err
	}
	if !q.index.look(access.Attributes(q.view), q.opt.Clock()) {
		return nil, notHere()
	}
	if err := q.own(listed, func(*misp.Document) error { return nil }); err != nil {
		return nil, err
	}
	if d, err = q.known(uuid); d == nil && err == nil {
		err = notHere()
	}
	return d, err
}

// known returns an event that the index has, nil for one that it has not, or that is not for this reader.
func (q *request) known(uuid string) (*misp.Document, error) {
	id := q.index.get(uuid)
	if id == "" {
		return nil, nil
	}
	inc, err := q.store.Incident(q.Context(), id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	docs, err := q.write(inc, whole)
	for i := range docs {
		if docs[i].UUID == uuid {
			return &docs[i], nil
		}
	}
	return nil, err
}
