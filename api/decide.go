package api

import (
	"fmt"
	"slices"

	"concord"
	"concord/fuse"
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

// mine is a record that one may decide on: the people of this node on all that they read, others on what is theirs.
func (q *request) mine(id concord.IncidentID) (*concord.Incident, error) {
	row, err := q.store.Incident(q.Context(), id)
	if err != nil {
		return nil, err
	}
	return &row.Incident, q.owns(row.Incident.Marking)
}

func (q *request) owns(m concord.Marking) error {
	if q.view.Org == q.opt.Node || m.Owner == q.view.Org {
		return nil
	}
	return &concord.Error{Code: concord.CodeForbidden, Msg: "this record is not your organisation's to decide on", Hint: "ask those of the node, or its owner"}
}

// subject is the record of the path, unless If-Match says that it was another.
func (q *request) subject() (*concord.Incident, error) {
	row, err := q.store.Incident(q.Context(), q.given())
	if err != nil {
		return nil, err
	}
	if err := q.owns(row.Incident.Marking); err != nil {
		return nil, err
	}
	return &row.Incident, q.unchanged(incidentOf(row))
}

func (q *request) verify(b *Reason) (Decided, error) {
	inc, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	switch inc.State { //nolint:exhaustive // the others can be verified
	case concord.StateVerified, concord.StatePublished:
		return Decided{Incident: inc.ID}, nil
	case concord.StateRetracted:
		return Decided{}, conflict(string(inc.ID)+" was retracted", "a new report makes a new candidate, which can be verified")
	}
	inc.State = concord.StateVerified
	return q.decided(concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID, Why: b.Why}, Change{Incident: *inc, Why: b.Why})
}

// decided keeps a decision.
func (q *request) decided(d concord.Decision, changes ...Change) (Decided, error) {
	_, changed, err := q.store.Decide(q.Context(), d, changes...)
	return Decided{Incident: d.Incident, With: d.With, Changed: changed > 0}, err
}

func (q *request) merge(b *Pair) (Decided, error) {
	keep, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	lose, err := q.mine(b.With)
	if err != nil {
		return Decided{}, err
	}
	if keep.ID == lose.ID {
		return Decided{Incident: keep.ID, With: lose.ID}, nil
	}
	for _, inc := range []*concord.Incident{keep, lose} {
		if inc.State == concord.StateRetracted {
			return Decided{}, conflict(string(inc.ID)+" was retracted", "a retracted record stays as a notice and cannot be merged")
		}
	}
	kept, redirect := fuse.Merge(keep, lose)
	return q.decided(concord.Decision{Kind: concord.DecideMerge, Incident: keep.ID, With: lose.ID, Why: b.Why},
		Change{Incident: kept, Blocks: fuse.Keys(&kept), Why: b.Why}, Change{Incident: redirect, Why: b.Why})
}

func (q *request) unmerge(b *Reason) (Decided, error) {
	id := q.given()
	row, err := q.store.IncidentRecord(q.Context(), id, 0)
	if err != nil {
		return Decided{}, err
	}
	lost := &row.Incident
	if err := q.owns(lost.Marking); err != nil {
		return Decided{}, err
	}
	if lost.State != concord.StateMerged {
		return Decided{}, conflict(string(id)+" is not merged into another", "split takes a report's part out of a record")
	}
	into, err := q.store.IncidentRecord(q.Context(), lost.MergedInto, 0)
	if err != nil {
		return Decided{}, err
	}
	now := &into.Incident
	if err := q.owns(now.Marking); err != nil {
		return Decided{}, err
	}
	if err := q.unchanged(incidentOf(into)); err != nil { // what a GET of the id leads to
		return Decided{}, err
	}
	if now.State == concord.StateMerged || now.State == concord.StateRetracted {
		return Decided{}, conflict(string(now.ID)+" is "+string(now.State)+" itself", "a merge of it has to be undone first; a retracted record stays as it is")
	}
	was, before, err := q.store.BeforeMerge(q.Context(), id, now.ID)
	if err != nil {
		return Decided{}, err
	}
	was.Version = lost.Version
	left, back := fuse.Unmerge(now, before, was, now.Version == before.Version+1)
	return q.decided(concord.Decision{Kind: concord.DecideReject, Incident: now.ID, With: id, Why: b.Why},
		Change{Incident: left, Blocks: fuse.Keys(&left), Why: b.Why}, Change{Incident: fuse.Unlink(&back, now.ID), Blocks: fuse.Keys(&back), Why: b.Why})
}

func (q *request) split(b *Split) (Decided, error) {
	inc, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	r, err := q.store.Report(q.Context(), b.Report)
	if err != nil {
		return Decided{}, err
	}
	if !slices.Contains(inc.Reports, r.ID) {
		return Decided{}, conflict(fmt.Sprintf("%s does not rest on %s", inc.ID, r.ID), "the record lists its reports")
	}
	if len(inc.Reports) == 1 {
		return Decided{}, conflict(string(inc.ID)+" rests on this report alone", "reject it, if it is no incident")
	}
	found, err := q.store.Findings(q.Context(), r.ID)
	if err != nil {
		return Decided{}, err
	}
	draft, ok := fuse.DraftOf(inc, found.Incidents)
	if !ok {
		return Decided{}, conflict(fmt.Sprintf("nothing that was read in %s is in %s", r.ID, inc.ID), "the report shows what was read")
	}
	own := fuse.New(draft)
	var sources []string
	if r.URL != "" {
		sources, own.Sources = []string{r.URL}, []string{r.URL}
	}
	if own.ID, err = q.store.FreeID(q.Context(), own.ID); err != nil {
		return Decided{}, err
	}
	left := fuse.Without(inc, []concord.ReportID{r.ID}, sources)
	ids, changed, err := q.store.Decide(q.Context(), concord.Decision{Kind: concord.DecideSplit, Incident: inc.ID, With: own.ID, Report: r.ID, Why: b.Why},
		Change{Incident: own, Blocks: fuse.Keys(&own), Suffix: true, Why: "split from " + string(inc.ID)}, Change{Incident: left, Blocks: fuse.Keys(&left), Why: b.Why})
	if err != nil {
		return Decided{}, err
	}
	return Decided{Incident: inc.ID, With: ids[0], Changed: changed > 0}, nil
}

func (q *request) reject(b *Rejection) (Decided, error) {
	inc, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	if b.With != "" {
		other, err := q.mine(b.With)
		if err != nil {
			return Decided{}, err
		}
		if inc.ID == other.ID {
			return Decided{}, conflict("the two are one record", "split takes a report's part out")
		}
		return q.decided(concord.Decision{Kind: concord.DecideReject, Incident: inc.ID, With: other.ID, Why: b.Why},
			Change{Incident: fuse.Unlink(inc, other.ID), Why: b.Why}, Change{Incident: fuse.Unlink(other, inc.ID), Why: b.Why})
	}
	switch inc.State { //nolint:exhaustive // the others can be rejected
	case concord.StateVerified, concord.StatePublished:
		return Decided{}, conflict(string(inc.ID)+" is verified", "retract it, which tells those who received it")
	case concord.StateRetracted:
		return Decided{Incident: inc.ID}, nil
	}
	return q.withdraw(inc, concord.DecideReject, concord.RetractionNotAnIncident, b.Why)
}

func (q *request) retract(b *Retraction) (Decided, error) {
	if b.Reason == "" {
		b.Reason = concord.RetractionWrongFacts
	}
	if !b.Reason.Valid() {
		return Decided{}, misplaced("/reason", "there is no such reason")
	}
	inc, err := q.subject()
	if err != nil {
		return Decided{}, err
	}
	if inc.State == concord.StateRetracted {
		return Decided{Incident: inc.ID}, nil
	}
	return q.withdraw(inc, concord.DecideRetract, b.Reason, b.Why)
}

// withdraw makes a record a notice.
func (q *request) withdraw(inc *concord.Incident, kind concord.DecisionKind, reason concord.RetractionReason, why string) (Decided, error) {
	at := q.opt.Clock().UTC()
	inc.State = concord.StateRetracted
	inc.Withdrawal = &concord.Withdrawal{Reason: reason, Why: why, By: q.view.Principal, At: at}
	return q.decided(concord.Decision{Kind: kind, Incident: inc.ID, Reason: reason, Why: why, At: at}, Change{Incident: *inc, Why: why})
}
