package api

import (
	"crypto/rand"

	"concord"
	"concord/decide"
)

// Reason is why somebody decides.
type Reason struct {
	Why string `json:"why"`
}

// Pair names a second record.
type Pair struct {
	With concord.IncidentID `json:"with" api:"required"`
	Why  string             `json:"why"`
}

// Rejection is of a candidate, or of a pair that is not of one act.
type Rejection struct {
	With concord.IncidentID `json:"with"`
	Why  string             `json:"why"`
}

// Retraction withdraws a record.
type Retraction struct {
	Reason concord.RetractionReason `json:"reason"` // wrong_facts without one
	Why    string                   `json:"why" api:"required"`
}

// Split names the report whose part is another act.
type Split struct {
	Report concord.ReportID `json:"report" api:"required"`
	Why    string           `json:"why"`
}

// Decided is what became of a decision.
type Decided struct {
	Incident concord.IncidentID `json:"incident"`
	With     concord.IncidentID `json:"with,omitempty"`
	Changed  bool               `json:"changed"` // false when it was so already
}

func (d Decided) shows() []string { return []string{string(d.Incident), string(d.With)} }

func conflict(msg, hint string) error {
	return &concord.Error{Code: concord.CodeConflict, Msg: msg, Hint: hint}
}

// desk is where the one who asks decides.
func (q *request) desk() *decide.Desk {
	return &decide.Desk{Store: q.store.Deciding(), View: q.view, Node: q.opt.Node, Clock: q.opt.Clock, Random: rand.Reader}
}

// subject is the record of the path: in the version that If-Match names, where it names one.
func (q *request) subject() (decide.Of, error) {
	of := decide.Of{ID: q.given()}
	if len(q.Header.Values("If-Match")) == 0 {
		return of, nil
	}
	row, err := q.store.Incident(q.Context(), of.ID)
	if err != nil {
		return of, err
	}
	of.Version = row.Incident.Version
	return of, q.unchanged(incidentOf(row))
}

// decided answers with what became of a decision on the record of the path.
func (q *request) decided(do func(*decide.Desk, decide.Of) (decide.Outcome, error)) (Decided, error) {
	of, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	out, err := do(q.desk(), of)
	return Decided{Incident: out.Incident, With: out.With, Changed: out.Changed}, err
}

func (q *request) verify(b *Reason) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) { return d.Verify(q.Context(), of, b.Why) })
}

func (q *request) merge(b *Pair) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) {
		return d.Merge(q.Context(), of, b.With, b.Why)
	})
}

// unmerge takes the version of what a GET of the id leads to.
func (q *request) unmerge(b *Reason) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) { return d.Unmerge(q.Context(), of, b.Why) })
}

func (q *request) split(b *Split) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) {
		return d.Split(q.Context(), of, b.Report, b.Why)
	})
}

func (q *request) reject(b *Rejection) (Decided, error) {
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) {
		if b.With != "" {
			return d.Apart(q.Context(), of, b.With, b.Why)
		}
		return d.Reject(q.Context(), of, b.Why)
	})
}

func (q *request) retract(b *Retraction) (Decided, error) {
	if b.Reason == "" {
		b.Reason = concord.RetractionWrongFacts
	}
	if !b.Reason.Valid() {
		return Decided{}, misplaced("/reason", "there is no such reason")
	}
	return q.decided(func(d *decide.Desk, of decide.Of) (decide.Outcome, error) {
		return d.Retract(q.Context(), of, b.Reason, b.Why)
	})
}
