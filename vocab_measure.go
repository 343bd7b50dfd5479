package concord

import "slices"

// MeasureType is the kind of official act taken in response.
type MeasureType string

const (
	MeasureMovementRestriction  MeasureType = "movement_restriction"
	MeasureEntryBan             MeasureType = "entry_ban"
	MeasureTravelNotification   MeasureType = "travel_notification"
	MeasureExpulsionPNG         MeasureType = "expulsion_png"
	MeasureStaffCap             MeasureType = "staff_cap"
	MeasureConsulateClosure     MeasureType = "consulate_closure"
	MeasureAmbassadorSummoned   MeasureType = "ambassador_summoned"
	MeasureAmbassadorRecalled   MeasureType = "ambassador_recalled"
	MeasureSanctionsListing     MeasureType = "sanctions_listing"
	MeasureSanctionsRegime      MeasureType = "sanctions_regime"
	MeasureBorderClosure        MeasureType = "border_closure"
	MeasureVesselSeizure        MeasureType = "vessel_seizure"
	MeasureBroadcastingBan      MeasureType = "broadcasting_ban"
	MeasureNATOArticle4         MeasureType = "nato_article4"
	MeasureProtectiveDeployment MeasureType = "protective_deployment"
	MeasurePoliticalCall        MeasureType = "political_call"
	MeasurePublicAttribution    MeasureType = "public_attribution"
	MeasureElectionAnnulled     MeasureType = "election_annulled"
)

var valuesMeasureType = []MeasureType{
	MeasureMovementRestriction, MeasureEntryBan, MeasureTravelNotification, MeasureExpulsionPNG,
	MeasureStaffCap, MeasureConsulateClosure, MeasureAmbassadorSummoned, MeasureAmbassadorRecalled,
	MeasureSanctionsListing, MeasureSanctionsRegime, MeasureBorderClosure, MeasureVesselSeizure,
	MeasureBroadcastingBan, MeasureNATOArticle4, MeasureProtectiveDeployment, MeasurePoliticalCall,
	MeasurePublicAttribution, MeasureElectionAnnulled,
}

// Valid reports whether v is in the vocabulary.
func (v MeasureType) Valid() bool { return slices.Contains(valuesMeasureType, v) }

// MeasureStatus is how far an official act got. Announced, adopted and in force are three different
// days.
type MeasureStatus string

const (
	MeasureProposed  MeasureStatus = "proposed"
	MeasureAnnounced MeasureStatus = "announced"
	MeasureAdopted   MeasureStatus = "adopted"
	MeasureInForce   MeasureStatus = "in_force"
	MeasureExpired   MeasureStatus = "expired"
	MeasureLifted    MeasureStatus = "lifted"
	MeasureSuspended MeasureStatus = "suspended"
	MeasureUnknown   MeasureStatus = "unknown"
)

var valuesMeasureStatus = []MeasureStatus{
	MeasureProposed, MeasureAnnounced, MeasureAdopted, MeasureInForce, MeasureExpired, MeasureLifted,
	MeasureSuspended, MeasureUnknown,
}

// Valid reports whether v is in the vocabulary.
func (v MeasureStatus) Valid() bool { return slices.Contains(valuesMeasureStatus, v) }
