package assess

import (
	"slices"

	"concord"
)

// Tier ranks bodies: 1 court, 2 state and international authorities, 3 companies and researchers,
// 4 the press, 0 those that are shown but never counted (the accused and their own claims).
type Tier int

var tiers = map[concord.BodyType]Tier{
	concord.BodyCourt:                 1,
	concord.BodyHeadOfState:           2,
	concord.BodyHeadOfGovernment:      2,
	concord.BodyGovernment:            2,
	concord.BodyMinister:              2,
	concord.BodyMinistry:              2,
	concord.BodyProsecutor:            2,
	concord.BodyJointTeam:             2,
	concord.BodyPolice:                2,
	concord.BodyIntelligenceService:   2,
	concord.BodyMilitary:              2,
	concord.BodyCERT:                  2,
	concord.BodyStateAgency:           2,
	concord.BodyEU:                    2,
	concord.BodyNATO:                  2,
	concord.BodyInternationalOrg:      2,
	concord.BodyCompany:               3,
	concord.BodyResearchBody:          3,
	concord.BodyOperator:              3,
	concord.BodyMediaUnnamedOfficials: 4,
	concord.BodyMedia:                 4,
	concord.BodyAccusedState:          0,
	concord.BodyInterestedState:       0,
	concord.BodySelfClaim:             0,
}

// TierOf returns the tier of a body; a body that is not in the vocabulary is never counted.
func TierOf(b concord.BodyType) Tier { return tiers[b] }

// column is a column of the table of levels.
type column int

const (
	colT1 column = iota
	colT2
	colT3
	colUnnamed
	colMedia
)

// levels is the table of levels: how much a statement of a strength weighs by the kind of body that
// makes it. Three cells depend on more than that and are raised or lowered in [Level]: court, which
// asks for the finding; alleged_in_charges and foreign_state_unnamed from an authority. A strength
// that has no row weighs nothing.
var levels = map[concord.Strength][5]int{
	concord.StrengthAllegedInCharges:    {0, 3, 2, 2, 2},
	concord.StrengthConfirmed:           {4, 4, 2, 3, 2},
	concord.StrengthAlmostCertain:       {4, 4, 2, 3, 2},
	concord.StrengthHighlyLikely:        {4, 4, 2, 3, 2},
	concord.StrengthProbable:            {3, 3, 2, 3, 2},
	concord.StrengthSuspected:           {3, 3, 2, 3, 2},
	concord.StrengthAlleged:             {3, 3, 2, 2, 2},
	concord.StrengthForeignStateUnnamed: {1, 1, 1, 1, 1},
	concord.StrengthHostileUnattributed: {1, 1, 0, 0, 0},
	concord.StrengthVesselIdentified:    {1, 1, 0, 0, 0},
}

var findingLevels = map[concord.CourtFinding]int{
	concord.FindingEstablished: 5,
	concord.FindingRemarked:    3,
}

// chargers are the bodies that bring or carry charges: what they allege in them is their finding.
var chargers = []concord.BodyType{
	concord.BodyProsecutor, concord.BodyJointTeam, concord.BodyPolice, concord.BodyIntelligenceService,
}

// evidential are the bases that are a finding of facts rather than a judgement of politics.
var evidential = []concord.AttributionBasis{
	concord.OnJudicialFinding, concord.OnInvestigation, concord.OnJointInvestigation,
	concord.OnForensicTechnical, concord.OnTechnical, concord.OnPhysicalEvidence,
}

// Level returns how much a statement weighs, 0 to 5, about an act in the given countries (ISO
// 3166 alpha-2).
func Level(a concord.Attribution, countries []string) int {
	tier := TierOf(a.BodyType)
	if tier == 0 {
		return 0
	}
	authority := tier == 1 || tier == 2
	switch {
	case a.Strength == concord.StrengthCourt && tier == 1:
		return findingLevels[a.CourtFinding]
	case a.Strength == concord.StrengthAllegedInCharges && slices.Contains(chargers, a.BodyType):
		return 4
	case a.Strength == concord.StrengthForeignStateUnnamed && authority && (local(a, countries) || onEvidence(a)):
		return 3
	}
	return levels[a.Strength][columnOf(a.BodyType, tier)]
}

func columnOf(b concord.BodyType, t Tier) column {
	switch {
	case b == concord.BodyMediaUnnamedOfficials:
		return colUnnamed
	case t == 1:
		return colT1
	case t == 2:
		return colT2
	case t == 3:
		return colT3
	}
	return colMedia
}

// pointsToOther reports whether a names somebody, but no state that the record is about.
func pointsToOther(a concord.Attribution) bool {
	return a.PointsTo == concord.PointsIndividual || a.PointsTo == concord.PointsNonStateGroup ||
		a.PointsTo == concord.PointsOtherState
}

func onEvidence(a concord.Attribution) bool {
	return slices.ContainsFunc(a.Basis, func(b concord.AttributionBasis) bool { return slices.Contains(evidential, b) })
}

func local(a concord.Attribution, countries []string) bool {
	return a.BodyCountry != "" && slices.Contains(countries, a.BodyCountry)
}
