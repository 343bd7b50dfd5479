package stix

import (
	"slices"
	"strings"

	"concord"
)

// Ids of the Incident Core suite, version 2.1 draft.
const (
	incidentCore = "extension-definition--ef765651-680c-498d-9894-99799f2fa126"
	eventCore    = "extension-definition--4ca6de00-5b0d-45ef-a1dc-ea7279ea910e"
)

// determinations say whether it happened, never who did it.
var determinations = map[concord.Stage]string{
	concord.StageFoiled:       "blocked",
	concord.StageAttempted:    "failed-attempt",
	concord.StageAccomplished: "confirmed",
	concord.StageOngoing:      "confirmed",
	concord.StageAccident:     "false-positive",
	concord.StageNoIncident:   "false-positive",
	concord.StagePlanned:      "suspected",
	concord.StageUnclear:      "suspected",
	"":                        "suspected",
}

var eventStatuses = map[concord.Stage]string{
	concord.StagePlanned:      "not-occurred",
	concord.StageFoiled:       "not-occurred",
	concord.StageNoIncident:   "not-occurred",
	concord.StageAttempted:    "occurred",
	concord.StageAccomplished: "occurred",
	concord.StageAccident:     "occurred",
	concord.StageOngoing:      "ongoing",
	concord.StageUnclear:      "undetermined",
	"":                        "undetermined",
}

// nearest is the standard value that comes closest to a type of act. Where there is none, our own
// code stands alone: the vocabulary is open, and almost wholly cyber.
var nearest = map[concord.ActivityType]string{
	concord.ActivityArson:                  "destruction",
	concord.ActivitySabotage:               "destruction",
	concord.ActivityExplosion:              "destruction",
	concord.ActivityBombing:                "destruction",
	concord.ActivityVandalism:              "vandalism",
	concord.ActivityUnderseaInfrastructure: "equipment-loss",
	concord.ActivityGNSSInterference:       "denial-of-service",
	concord.ActivityCyberDisruption:        "denial-of-service",
	concord.ActivityDroneIncursion:         "policy-violation",
	concord.ActivityAirspaceViolation:      "policy-violation",
}

// fidelities are the coarsest true fidelity of a time; night, week and season have none of their own.
var fidelities = map[concord.DatePrecision]string{
	concord.PrecisionMinute: "minute",
	concord.PrecisionHour:   "hour",
	concord.PrecisionDay:    "day",
	concord.PrecisionNight:  "day",
	concord.PrecisionWeek:   "day",
	concord.PrecisionMonth:  "month",
	concord.PrecisionSeason: "month",
	concord.PrecisionYear:   "year",
}

// code spells a code of ours as STIX spells its vocabularies.
func code[T ~string](v T) string { return strings.ReplaceAll(strings.ToLower(string(v)), "_", "-") }

func codes[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, v := range in {
		out[i] = code(v)
	}
	return out
}

// kinds are the types of act: after the nearest standard value, our own.
func kinds(types []concord.ActivityType) []string {
	var out []string
	for _, t := range types {
		for _, k := range []string{nearest[t], code(t)} {
			if k != "" && !slices.Contains(out, k) {
				out = append(out, k)
			}
		}
	}
	return out
}

func investigation(steps []concord.LegalStep) string {
	if len(steps) == 0 {
		return "new"
	}
	closed := []concord.LegalStage{concord.LegalConvicted, concord.LegalAcquitted, concord.LegalDismissed, concord.LegalSuspended, concord.LegalClosed}
	latest := (&concord.Incident{LegalSteps: steps}).LegalStage()
	switch {
	case latest == concord.LegalNoneKnown:
		return "new"
	case slices.Contains(closed, latest):
		return "closed"
	}
	return "open"
}
