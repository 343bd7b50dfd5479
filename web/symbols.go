package web

import "concord"

// symbolOf names the mark of an incident on the map and in badges: one shape for each status, so that
// it can be told without colour too. A withdrawn record has a mark of its own.
func symbolOf(inc *concord.Incident, status concord.AttributionStatus) string {
	if inc.State == concord.StateRetracted || inc.State == concord.StateMerged {
		return "retracted"
	}
	return string(status)
}

// stateNote says what a reader must know before anything else about a record; "" for most.
func stateNote(inc *concord.Incident, status concord.AttributionStatus) string {
	switch {
	case inc.State == concord.StateRetracted:
		return "Retracted"
	case inc.State == concord.StateMerged:
		return "Merged"
	case status == concord.StatusRuledOut:
		return "Not an attack, as far as is known"
	case inc.Stage == concord.StageAccident:
		return "Accident"
	case inc.Stage == concord.StageNoIncident:
		return "Not an incident"
	}
	return ""
}
