package concord

import "slices"

// BodyType is the kind of body that makes a statement. An allied government is its own type plus
// its country.
type BodyType string

const (
	BodyCourt                 BodyType = "court"
	BodyProsecutor            BodyType = "prosecutor"
	BodyJointTeam             BodyType = "joint_team"
	BodyPolice                BodyType = "police"
	BodyIntelligenceService   BodyType = "intelligence_service"
	BodyMilitary              BodyType = "military"
	BodyCERT                  BodyType = "cert"
	BodyStateAgency           BodyType = "state_agency"
	BodyHeadOfState           BodyType = "head_of_state"
	BodyHeadOfGovernment      BodyType = "head_of_government"
	BodyGovernment            BodyType = "government"
	BodyMinister              BodyType = "minister"
	BodyMinistry              BodyType = "ministry"
	BodyEU                    BodyType = "eu"
	BodyNATO                  BodyType = "nato"
	BodyInternationalOrg      BodyType = "international_org"
	BodyCompany               BodyType = "company"
	BodyResearchBody          BodyType = "research_body"
	BodyOperator              BodyType = "operator"
	BodyMediaUnnamedOfficials BodyType = "media_unnamed_officials"
	BodyMedia                 BodyType = "media"
	BodySelfClaim             BodyType = "self_claim"
	BodyInterestedState       BodyType = "interested_state"
	BodyAccusedState          BodyType = "accused_state"
)

var valuesBodyType = []BodyType{
	BodyCourt, BodyProsecutor, BodyJointTeam, BodyPolice, BodyIntelligenceService, BodyMilitary,
	BodyCERT, BodyStateAgency, BodyHeadOfState, BodyHeadOfGovernment, BodyGovernment, BodyMinister,
	BodyMinistry, BodyEU, BodyNATO, BodyInternationalOrg, BodyCompany, BodyResearchBody, BodyOperator,
	BodyMediaUnnamedOfficials, BodyMedia, BodySelfClaim, BodyInterestedState, BodyAccusedState,
}

// Valid reports whether v is in the vocabulary.
func (v BodyType) Valid() bool { return slices.Contains(valuesBodyType, v) }

// Strength is how strongly a statement says who is behind an act, on one ladder for all bodies.
type Strength string

const (
	StrengthCourt               Strength = "court"
	StrengthConfirmed           Strength = "confirmed"
	StrengthAlmostCertain       Strength = "almost_certain"
	StrengthHighlyLikely        Strength = "highly_likely"
	StrengthProbable            Strength = "probable"
	StrengthSuspected           Strength = "suspected"
	StrengthAlleged             Strength = "alleged"
	StrengthAllegedInCharges    Strength = "alleged_in_charges"
	StrengthForeignStateUnnamed Strength = "foreign_state_unnamed"
	StrengthHostileUnattributed Strength = "hostile_unattributed"
	StrengthVesselIdentified    Strength = "vessel_identified"
	StrengthTechnicalReport     Strength = "technical_report"
	StrengthNoPosition          Strength = "no_position"
	StrengthClosedUnattributed  Strength = "closed_unattributed"
	StrengthNoEvidence          Strength = "no_evidence"
	StrengthOtherCause          Strength = "other_cause"
	StrengthRuledOut            Strength = "ruled_out"
	StrengthDenied              Strength = "denied"
)

var valuesStrength = []Strength{
	StrengthCourt, StrengthConfirmed, StrengthAlmostCertain, StrengthHighlyLikely, StrengthProbable,
	StrengthSuspected, StrengthAlleged, StrengthAllegedInCharges, StrengthForeignStateUnnamed,
	StrengthHostileUnattributed, StrengthVesselIdentified, StrengthTechnicalReport, StrengthNoPosition,
	StrengthClosedUnattributed, StrengthNoEvidence, StrengthOtherCause, StrengthRuledOut,
	StrengthDenied,
}

// Valid reports whether v is in the vocabulary.
func (v Strength) Valid() bool { return slices.Contains(valuesStrength, v) }

// CourtFinding qualifies the strength court: part of the judgment, remarked only, or dismissed.
type CourtFinding string

const (
	FindingEstablished    CourtFinding = "established"
	FindingRemarked       CourtFinding = "remarked"
	FindingNotEstablished CourtFinding = "not_established"
)

var valuesCourtFinding = []CourtFinding{
	FindingEstablished, FindingRemarked, FindingNotEstablished,
}

// Valid reports whether v is in the vocabulary.
func (v CourtFinding) Valid() bool { return slices.Contains(valuesCourtFinding, v) }

// PointsTo is the kind of actor, or cause, that a statement names.
type PointsTo string

const (
	PointsForeignState        PointsTo = "foreign_state"
	PointsStateLinkedGroup    PointsTo = "state_linked_group"
	PointsStateAlignedGroup   PointsTo = "state_aligned_group"
	PointsForeignStateUnnamed PointsTo = "foreign_state_unnamed"
	PointsVessel              PointsTo = "vessel"
	PointsIndividual          PointsTo = "individual"
	PointsNonStateGroup       PointsTo = "non_state_group"
	PointsOtherState          PointsTo = "other_state"
	PointsNaturalOrTechnical  PointsTo = "natural_or_technical"
	PointsNobody              PointsTo = "nobody"
)

var valuesPointsTo = []PointsTo{
	PointsForeignState, PointsStateLinkedGroup, PointsStateAlignedGroup, PointsForeignStateUnnamed,
	PointsVessel, PointsIndividual, PointsNonStateGroup, PointsOtherState, PointsNaturalOrTechnical,
	PointsNobody,
}

// Valid reports whether v is in the vocabulary.
func (v PointsTo) Valid() bool { return slices.Contains(valuesPointsTo, v) }

// AttributionBasis is what a statement of attribution rests on.
type AttributionBasis string

const (
	OnJudicialFinding           AttributionBasis = "judicial_finding"
	OnInvestigation             AttributionBasis = "investigation"
	OnJointInvestigation        AttributionBasis = "joint_investigation"
	OnTechnical                 AttributionBasis = "technical"
	OnForensicTechnical         AttributionBasis = "forensic_technical"
	OnInterceptedCommunications AttributionBasis = "intercepted_communications"
	OnPhysicalEvidence          AttributionBasis = "physical_evidence"
	OnUndisclosedIntelligence   AttributionBasis = "undisclosed_intelligence"
	OnPattern                   AttributionBasis = "pattern"
	OnPoliticalAssessment       AttributionBasis = "political_assessment"
	OnOperatorStatement         AttributionBasis = "operator_statement"
	OnSelfClaim                 AttributionBasis = "self_claim"
)

var valuesAttributionBasis = []AttributionBasis{
	OnJudicialFinding, OnInvestigation, OnJointInvestigation, OnTechnical, OnForensicTechnical,
	OnInterceptedCommunications, OnPhysicalEvidence, OnUndisclosedIntelligence, OnPattern,
	OnPoliticalAssessment, OnOperatorStatement, OnSelfClaim,
}

// Valid reports whether v is in the vocabulary.
func (v AttributionBasis) Valid() bool { return slices.Contains(valuesAttributionBasis, v) }

// AttributionStatus is computed from the attributions by one published table (package assess) and
// never typed.
type AttributionStatus string

const (
	StatusCourtEstablished   AttributionStatus = "court_established"
	StatusOfficialAttributed AttributionStatus = "official_attributed"
	StatusOfficialSuspected  AttributionStatus = "official_suspected"
	StatusMediaReported      AttributionStatus = "media_reported"
	StatusDisputed           AttributionStatus = "disputed"
	StatusAttributedOther    AttributionStatus = "attributed_other"
	StatusUnattributed       AttributionStatus = "unattributed"
	StatusUnderInvestigation AttributionStatus = "under_investigation"
	StatusRuledOut           AttributionStatus = "ruled_out"
)

var valuesAttributionStatus = []AttributionStatus{
	StatusCourtEstablished, StatusOfficialAttributed, StatusOfficialSuspected, StatusMediaReported,
	StatusDisputed, StatusAttributedOther, StatusUnattributed, StatusUnderInvestigation, StatusRuledOut,
}

// Valid reports whether v is in the vocabulary.
func (v AttributionStatus) Valid() bool { return slices.Contains(valuesAttributionStatus, v) }

// LegalStage is a stage of criminal proceedings. It is a separate axis from attribution.
type LegalStage string

const (
	LegalNoneKnown     LegalStage = "none_known"
	LegalInvestigation LegalStage = "investigation"
	LegalArrest        LegalStage = "arrest"
	LegalCharged       LegalStage = "charged"
	LegalOnTrial       LegalStage = "on_trial"
	LegalConvicted     LegalStage = "convicted"
	LegalAcquitted     LegalStage = "acquitted"
	LegalDismissed     LegalStage = "dismissed"
	LegalSuspended     LegalStage = "suspended"
	LegalClosed        LegalStage = "closed"
)

var valuesLegalStage = []LegalStage{
	LegalNoneKnown, LegalInvestigation, LegalArrest, LegalCharged, LegalOnTrial, LegalConvicted,
	LegalAcquitted, LegalDismissed, LegalSuspended, LegalClosed,
}

// Valid reports whether v is in the vocabulary.
func (v LegalStage) Valid() bool { return slices.Contains(valuesLegalStage, v) }

// CourtLevel is the instance of a court.
type CourtLevel string

var valuesCourtLevel = []CourtLevel{
	"not_applicable", "first_instance", "appeal", "supreme",
}

// Valid reports whether v is in the vocabulary.
func (v CourtLevel) Valid() bool { return slices.Contains(valuesCourtLevel, v) }
