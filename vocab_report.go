package concord

import "slices"

// PublisherKind says what sort of body publishes a report.
type PublisherKind string

var valuesPublisherKind = []PublisherKind{
	"government", "court", "police_prosecutor", "intelligence_service", "eu_nato", "news_agency",
	"national_media", "local_media", "specialist_media", "state_media_hostile", "research_body",
	"company", "operator", "social_media", "blog_forum", "mirror_relay", "other", "unknown",
}

// Valid reports whether v is in the vocabulary.
func (v PublisherKind) Valid() bool { return slices.Contains(valuesPublisherKind, v) }

// Reliability is the Admiralty grade of a source (STANAG 2511): A completely reliable … E
// unreliable, F cannot be judged. F means "not known", not "bad".
type Reliability string

const (
	ReliabilityA Reliability = "A"
	ReliabilityB Reliability = "B"
	ReliabilityC Reliability = "C"
	ReliabilityD Reliability = "D"
	ReliabilityE Reliability = "E"
	ReliabilityF Reliability = "F"
)

var valuesReliability = []Reliability{
	ReliabilityA, ReliabilityB, ReliabilityC, ReliabilityD, ReliabilityE, ReliabilityF,
}

// Valid reports whether v is in the vocabulary.
func (v Reliability) Valid() bool { return slices.Contains(valuesReliability, v) }

// Credibility is the Admiralty grade of a claim: 1 confirmed by other sources … 5 improbable, 6
// cannot be judged. It sits on the claim, never on the incident.
type Credibility string

const (
	Credibility1 Credibility = "1"
	Credibility2 Credibility = "2"
	Credibility3 Credibility = "3"
	Credibility4 Credibility = "4"
	Credibility5 Credibility = "5"
	Credibility6 Credibility = "6"
)

var valuesCredibility = []Credibility{
	Credibility1, Credibility2, Credibility3, Credibility4, Credibility5, Credibility6,
}

// Valid reports whether v is in the vocabulary.
func (v Credibility) Valid() bool { return slices.Contains(valuesCredibility, v) }

// ClaimState is where a claim stands in review.
type ClaimState string

const (
	ClaimProposed   ClaimState = "proposed"
	ClaimAccepted   ClaimState = "accepted"
	ClaimRejected   ClaimState = "rejected"
	ClaimSuperseded ClaimState = "superseded"
	ClaimWithdrawn  ClaimState = "withdrawn"
)

var valuesClaimState = []ClaimState{
	ClaimProposed, ClaimAccepted, ClaimRejected, ClaimSuperseded, ClaimWithdrawn,
}

// Valid reports whether v is in the vocabulary.
func (v ClaimState) Valid() bool { return slices.Contains(valuesClaimState, v) }

// ExtractedBy says who read a value out of a report.
type ExtractedBy string

const (
	ByPerson ExtractedBy = "person"
	ByRule   ExtractedBy = "rule"
	ByModel  ExtractedBy = "model"
)

var valuesExtractedBy = []ExtractedBy{
	ByPerson, ByRule, ByModel,
}

// Valid reports whether v is in the vocabulary.
func (v ExtractedBy) Valid() bool { return slices.Contains(valuesExtractedBy, v) }

// Hedge is how far a statement commits the one who makes it. It is never dropped.
type Hedge string

const (
	HedgeAsserted       Hedge = "asserted"
	HedgeReportedSpeech Hedge = "reported_speech"
	HedgeHedged         Hedge = "hedged"
	HedgeDenied         Hedge = "denied"
	HedgeQuestion       Hedge = "question"
)

var valuesHedge = []Hedge{
	HedgeAsserted, HedgeReportedSpeech, HedgeHedged, HedgeDenied, HedgeQuestion,
}

// Valid reports whether v is in the vocabulary.
func (v Hedge) Valid() bool { return slices.Contains(valuesHedge, v) }
