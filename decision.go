package concord

import "time"

// DecisionKind is what a person decided about an incident or a pair of them.
type DecisionKind string

const (
	DecideVerify  DecisionKind = "verify"
	DecideMerge   DecisionKind = "merge"   // With is merged into Incident
	DecideSplit   DecisionKind = "split"   // Report's part of Incident is an incident of its own
	DecideReject  DecisionKind = "reject"  // the candidate is not an incident, or the pair not the same
	DecideRetract DecisionKind = "retract" // the record is withdrawn
)

// Decision is a person's word. A machine never undoes it.
type Decision struct {
	Kind     DecisionKind     `json:"kind"`
	Incident IncidentID       `json:"incident"`
	With     IncidentID       `json:"with,omitempty"`
	Report   ReportID         `json:"report,omitempty"`
	Reason   RetractionReason `json:"reason,omitempty"` // of a retraction
	Why      string           `json:"why,omitempty"`
	By       string           `json:"by"`
	At       time.Time        `json:"at"` // UTC
}
