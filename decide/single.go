package decide

import (
	"context"

	"concord"
)

// Verify says that a candidate is an incident. One that is verified already stays as it is.
func (d *Desk) Verify(ctx context.Context, of Of, why string) (Outcome, error) {
	inc, err := d.subject(ctx, of)
	if err != nil {
		return Outcome{}, err
	}
	if err := d.mergedAway(ctx, inc); err != nil {
		return Outcome{}, err
	}
	switch inc.State { //nolint:exhaustive // the others can be verified
	case concord.StateVerified, concord.StatePublished:
		return same(inc), nil
	case concord.StateRetracted:
		return Outcome{}, conflict(string(inc.ID)+" was retracted", "a new report makes a new candidate, which can be verified")
	}
	inc.State = concord.StateVerified
	return d.decided(ctx, concord.Decision{Kind: concord.DecideVerify, Incident: inc.ID, Why: why}, Change{Incident: *inc, Why: why})
}

// Reject says that a candidate is no incident: it stays as a notice, and its report does not bring it back.
func (d *Desk) Reject(ctx context.Context, of Of, why string) (Outcome, error) {
	inc, err := d.subject(ctx, of)
	if err != nil {
		return Outcome{}, err
	}
	switch inc.State { //nolint:exhaustive // the others can be rejected
	case concord.StateVerified, concord.StatePublished:
		return Outcome{}, conflict(string(inc.ID)+" is verified", "retract it with a reason, which tells those who received it")
	case concord.StateRetracted:
		return same(inc), nil
	}
	return d.withdraw(ctx, inc, concord.DecideReject, concord.RetractionNotAnIncident, why)
}

// Retract withdraws a record. It stays as a notice, with the reason, and drops out of every count.
func (d *Desk) Retract(ctx context.Context, of Of, reason concord.RetractionReason, why string) (Outcome, error) {
	if !reason.Valid() {
		return Outcome{}, &concord.Error{Code: concord.CodeInvalid, Msg: "there is no such reason to retract a record"}
	}
	inc, err := d.subject(ctx, of)
	if err != nil {
		return Outcome{}, err
	}
	if inc.State == concord.StateRetracted {
		return same(inc), nil
	}
	return d.withdraw(ctx, inc, concord.DecideRetract, reason, why)
}

// withdraw makes a record a notice.
func (d *Desk) withdraw(ctx context.Context, inc *concord.Incident, kind concord.DecisionKind, reason concord.RetractionReason, why string) (Outcome, error) {
	if err := d.mergedAway(ctx, inc); err != nil {
		return Outcome{}, err
	}
	at := d.Clock().UTC()
	inc.State = concord.StateRetracted
	inc.Withdrawal = &concord.Withdrawal{Reason: reason, Why: why, By: d.View.Principal, At: at}
	return d.decided(ctx, concord.Decision{Kind: kind, Incident: inc.ID, Reason: reason, Why: why, At: at}, Change{Incident: *inc, Why: why})
}
