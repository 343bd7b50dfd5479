package concord

import "slices"

// RecordState is where an incident stands in review. Machine output starts as a candidate.
type RecordState string

const (
	StateCandidate RecordState = "candidate"
	StateTriage    RecordState = "triage"
	StateVerified  RecordState = "verified"
	StatePublished RecordState = "published"
	StateRetracted RecordState = "retracted"
	StateMerged    RecordState = "merged"
)

var valuesRecordState = []RecordState{
	StateCandidate, StateTriage, StateVerified, StatePublished, StateRetracted, StateMerged,
}

// Valid reports whether v is in the vocabulary.
func (v RecordState) Valid() bool { return slices.Contains(valuesRecordState, v) }

// Unit says whether a record is one act, a campaign or a case of several acts. Campaigns and cases
// never add to a count of incidents.
type Unit string

const (
	UnitIncident Unit = "incident"
	UnitCampaign Unit = "campaign"
	UnitCase     Unit = "case"
)

var valuesUnit = []Unit{
	UnitIncident, UnitCampaign, UnitCase,
}

// Valid reports whether v is in the vocabulary.
func (v Unit) Valid() bool { return slices.Contains(valuesUnit, v) }

// ActivityType is what kind of act an incident is. The first type of an incident is its main one.
type ActivityType string

const (
	ActivitySabotage                  ActivityType = "sabotage"
	ActivityArson                     ActivityType = "arson"
	ActivityExplosion                 ActivityType = "explosion"
	ActivityBombing                   ActivityType = "bombing"
	ActivityVandalism                 ActivityType = "vandalism"
	ActivityAssault                   ActivityType = "assault"
	ActivityAssassination             ActivityType = "assassination"
	ActivityKidnapping                ActivityType = "kidnapping"
	ActivityIntimidation              ActivityType = "intimidation"
	ActivityPlot                      ActivityType = "plot"
	ActivityEspionage                 ActivityType = "espionage"
	ActivityUnderseaInfrastructure    ActivityType = "undersea_infrastructure"
	ActivityGNSSInterference          ActivityType = "gnss_interference"
	ActivityDroneIncursion            ActivityType = "drone_incursion"
	ActivityAirspaceViolation         ActivityType = "airspace_violation"
	ActivityMaritimeIncident          ActivityType = "maritime_incident"
	ActivityCyberEspionage            ActivityType = "cyber_espionage"
	ActivityCyberSabotage             ActivityType = "cyber_sabotage"
	ActivityCyberDisruption           ActivityType = "cyber_disruption"
	ActivityHackAndLeak               ActivityType = "hack_and_leak"
	ActivityFIMI                      ActivityType = "FIMI"
	ActivityElectionInterference      ActivityType = "election_interference"
	ActivityFalseFlag                 ActivityType = "false_flag"
	ActivityProvocation               ActivityType = "provocation"
	ActivityInstrumentalisedMigration ActivityType = "instrumentalised_migration"
	ActivityBorderProvocation         ActivityType = "border_provocation"
	ActivityMalignFinance             ActivityType = "malign_finance"
	ActivityEconomicCoercion          ActivityType = "economic_coercion"
	ActivityDiplomaticIncident        ActivityType = "diplomatic_incident"
	ActivityAccident                  ActivityType = "accident"
	ActivityOther                     ActivityType = "other"
)

var valuesActivityType = []ActivityType{
	ActivitySabotage, ActivityArson, ActivityExplosion, ActivityBombing, ActivityVandalism,
	ActivityAssault, ActivityAssassination, ActivityKidnapping, ActivityIntimidation, ActivityPlot,
	ActivityEspionage, ActivityUnderseaInfrastructure, ActivityGNSSInterference, ActivityDroneIncursion,
	ActivityAirspaceViolation, ActivityMaritimeIncident, ActivityCyberEspionage, ActivityCyberSabotage,
	ActivityCyberDisruption, ActivityHackAndLeak, ActivityFIMI, ActivityElectionInterference,
	ActivityFalseFlag, ActivityProvocation, ActivityInstrumentalisedMigration,
	ActivityBorderProvocation, ActivityMalignFinance, ActivityEconomicCoercion,
	ActivityDiplomaticIncident, ActivityAccident, ActivityOther,
}

// Valid reports whether v is in the vocabulary.
func (v ActivityType) Valid() bool { return slices.Contains(valuesActivityType, v) }

// Method is the means by which an act was carried out.
type Method string

const (
	MethodAccelerant Method = "accelerant"
	MethodOther      Method = "other"
)

var valuesMethod = []Method{
	"incendiary_device", "parcel_bomb", MethodAccelerant, "explosive", "firearm", "blade_or_blunt",
	"anchor_drag", "jamming", "spoofing", "drone", "aircraft", "balloon", "malware_wiper", "ddos",
	"phishing", "valid_accounts", "exploited_vulnerability", "defacement", "deepfake", "cloned_site",
	"inauthentic_accounts", "paid_advert", "graffiti", "leaflet", "staged_object", "bribery",
	"front_company", "migrants", "reconnaissance", MethodOther,
}

// Valid reports whether v is in the vocabulary.
func (v Method) Valid() bool { return slices.Contains(valuesMethod, v) }

// Sector is the part of society hit: the eleven sectors of the CER annex (Directive 2022/2557),
// further ones of NIS2 (Directive 2022/2555), and those of our own.
type Sector string

const (
	SectorEnergy                Sector = "energy"
	SectorTransport             Sector = "transport"
	SectorBanking               Sector = "banking"
	SectorFinancialMarket       Sector = "financial_market"
	SectorHealth                Sector = "health"
	SectorDrinkingWater         Sector = "drinking_water"
	SectorWasteWater            Sector = "waste_water"
	SectorDigitalInfrastructure Sector = "digital_infrastructure"
	SectorPublicAdministration  Sector = "public_administration"
	SectorSpace                 Sector = "space"
	SectorFood                  Sector = "food"
	SectorICTServiceManagement  Sector = "ict_service_management"
	SectorPostalCourier         Sector = "postal_courier"
	SectorWasteManagement       Sector = "waste_management"
	SectorChemicals             Sector = "chemicals"
	SectorManufacturing         Sector = "manufacturing"
	SectorDigitalProviders      Sector = "digital_providers"
	SectorResearch              Sector = "research"
	SectorDefenceIndustry       Sector = "defence_industry"
	SectorArmedForces           Sector = "armed_forces"
	SectorCommercial            Sector = "commercial"
	SectorCulturalReligious     Sector = "cultural_religious"
	SectorMedia                 Sector = "media"
	SectorPoliticalParty        Sector = "political_party"
	SectorCivilSociety          Sector = "civil_society"
	SectorIndividualProtected   Sector = "individual_protected"
	SectorInformationSpace      Sector = "information_space"
	SectorOther                 Sector = "other"
	SectorUnknown               Sector = "unknown"
)

var valuesSector = []Sector{
	SectorEnergy, SectorTransport, SectorBanking, SectorFinancialMarket, SectorHealth,
	SectorDrinkingWater, SectorWasteWater, SectorDigitalInfrastructure, SectorPublicAdministration,
	SectorSpace, SectorFood, SectorICTServiceManagement, SectorPostalCourier, SectorWasteManagement,
	SectorChemicals, SectorManufacturing, SectorDigitalProviders, SectorResearch, SectorDefenceIndustry,
	SectorArmedForces, SectorCommercial, SectorCulturalReligious, SectorMedia, SectorPoliticalParty,
	SectorCivilSociety, SectorIndividualProtected, SectorInformationSpace, SectorOther, SectorUnknown,
}

// Valid reports whether v is in the vocabulary.
func (v Sector) Valid() bool { return slices.Contains(valuesSector, v) }

// Stage is how far an act got.
type Stage string

const (
	StagePlanned      Stage = "planned"
	StageFoiled       Stage = "foiled"
	StageAttempted    Stage = "attempted"
	StageAccomplished Stage = "accomplished"
	StageAccident     Stage = "accident"
	StageNoIncident   Stage = "no_incident"
	StageOngoing      Stage = "ongoing"
	StageUnclear      Stage = "unclear"
)

var valuesStage = []Stage{
	StagePlanned, StageFoiled, StageAttempted, StageAccomplished, StageAccident, StageNoIncident,
	StageOngoing, StageUnclear,
}

// Valid reports whether v is in the vocabulary.
func (v Stage) Valid() bool { return slices.Contains(valuesStage, v) }

// EffectKind is a consequence of an act.
type EffectKind string

var valuesEffectKind = []EffectKind{
	"none", "disruption", "damage", "injury", "death", "data_loss", "data_theft", "publicity",
}

// Valid reports whether v is in the vocabulary.
func (v EffectKind) Valid() bool { return slices.Contains(valuesEffectKind, v) }

// PerpetratorType is the role of who carried an act out: roles only, never names.
type PerpetratorType string

const (
	PerpetratorIntelligenceService PerpetratorType = "intelligence_service"
	PerpetratorStateMilitary       PerpetratorType = "state_military"
	PerpetratorStateAuthority      PerpetratorType = "state_authority"
	PerpetratorProxyGroup          PerpetratorType = "proxy_group"
	PerpetratorDisposableAgent     PerpetratorType = "disposable_agent"
	PerpetratorRecruitedAgent      PerpetratorType = "recruited_agent"
	PerpetratorCriminalRecruit     PerpetratorType = "criminal_recruit"
	PerpetratorCriminalGroup       PerpetratorType = "criminal_group"
	PerpetratorInsider             PerpetratorType = "insider"
	PerpetratorHacktivist          PerpetratorType = "hacktivist"
	PerpetratorInformationNetwork  PerpetratorType = "information_network"
	PerpetratorVessel              PerpetratorType = "vessel"
	PerpetratorCompany             PerpetratorType = "company"
	PerpetratorIndividual          PerpetratorType = "individual"
	PerpetratorUnknown             PerpetratorType = "unknown"
)

var valuesPerpetratorType = []PerpetratorType{
	PerpetratorIntelligenceService, PerpetratorStateMilitary, PerpetratorStateAuthority,
	PerpetratorProxyGroup, PerpetratorDisposableAgent, PerpetratorRecruitedAgent,
	PerpetratorCriminalRecruit, PerpetratorCriminalGroup, PerpetratorInsider, PerpetratorHacktivist,
	PerpetratorInformationNetwork, PerpetratorVessel, PerpetratorCompany, PerpetratorIndividual,
	PerpetratorUnknown,
}

// Valid reports whether v is in the vocabulary.
func (v PerpetratorType) Valid() bool { return slices.Contains(valuesPerpetratorType, v) }

// LinkType is how two incidents relate.
type LinkType string

const (
	LinkSameNetwork     LinkType = "same_network"
	LinkSameSeries      LinkType = "same_series"
	LinkSameEventAs     LinkType = "same_event_as"
	LinkFollowUp        LinkType = "follow_up"
	LinkEnabledBy       LinkType = "enabled_by"
	LinkRetaliationFor  LinkType = "retaliation_for"
	LinkResponseMeasure LinkType = "response_measure"
	LinkDuplicateOf     LinkType = "duplicate_of"
	LinkContradicts     LinkType = "contradicts"
)

var valuesLinkType = []LinkType{
	LinkSameNetwork, LinkSameSeries, LinkSameEventAs, LinkFollowUp, LinkEnabledBy, LinkRetaliationFor,
	LinkResponseMeasure, LinkDuplicateOf, LinkContradicts,
}

// Valid reports whether v is in the vocabulary.
func (v LinkType) Valid() bool { return slices.Contains(valuesLinkType, v) }

// RetractionReason is why a record was withdrawn. Cleared by inquiry is not retracted: such a
// record stays, with the status ruled_out.
type RetractionReason string

const (
	RetractionClearedByAuthority RetractionReason = "cleared_by_authority"
	RetractionNotAnIncident      RetractionReason = "not_an_incident"
	RetractionDuplicate          RetractionReason = "duplicate"
	RetractionSourceWithdrawn    RetractionReason = "source_withdrawn"
	RetractionWrongFacts         RetractionReason = "wrong_facts"
	RetractionPrivacy            RetractionReason = "privacy"
	RetractionLegalOrder         RetractionReason = "legal_order"
)

var valuesRetractionReason = []RetractionReason{
	RetractionClearedByAuthority, RetractionNotAnIncident, RetractionDuplicate,
	RetractionSourceWithdrawn, RetractionWrongFacts, RetractionPrivacy, RetractionLegalOrder,
}

// Valid reports whether v is in the vocabulary.
func (v RetractionReason) Valid() bool { return slices.Contains(valuesRetractionReason, v) }
