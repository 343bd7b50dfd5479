package secondreader

import "strings"

// vocabularies are the values that an answer may use, by the name of the list in the prompt. A test holds
// them to those of the root package.
var vocabularies = map[string][]string{
	"activity_type": words(`sabotage arson explosion bombing vandalism assault assassination kidnapping intimidation plot espionage
		undersea_infrastructure gnss_interference drone_incursion airspace_violation maritime_incident cyber_espionage cyber_sabotage
		cyber_disruption hack_and_leak FIMI election_interference false_flag provocation instrumentalised_migration border_provocation
		malign_finance economic_coercion diplomatic_incident accident other`),
	"stage": words(`planned foiled attempted accomplished accident no_incident ongoing unclear`),
	"sector": words(`energy transport banking financial_market health drinking_water waste_water digital_infrastructure
		public_administration space food ict_service_management postal_courier waste_management chemicals manufacturing digital_providers
		research defence_industry armed_forces commercial cultural_religious media political_party civil_society individual_protected
		information_space other`),
	"method": words(`incendiary_device parcel_bomb accelerant explosive firearm blade_or_blunt anchor_drag jamming spoofing drone aircraft
		balloon malware_wiper ddos phishing valid_accounts exploited_vulnerability defacement deepfake cloned_site inauthentic_accounts
		paid_advert graffiti leaflet staged_object bribery front_company migrants reconnaissance other`),
	"strength": words(`court confirmed almost_certain highly_likely probable suspected alleged alleged_in_charges foreign_state_unnamed
		hostile_unattributed vessel_identified technical_report no_position closed_unattributed no_evidence other_cause ruled_out denied`),
	"legal_stage": words(`investigation arrest charged on_trial convicted acquitted dismissed suspended closed`),
	"measure_type": words(`movement_restriction entry_ban travel_notification expulsion_png staff_cap consulate_closure ambassador_summoned
		ambassador_recalled sanctions_listing sanctions_regime border_closure vessel_seizure broadcasting_ban nato_article4
		protective_deployment political_call public_attribution election_annulled`),
}

func words(list string) []string { return strings.Fields(list) }

// key is a string that a value of a field consists of, and the list that it is taken from.
type key struct{ name, list string }

// field is a field of a record: what its values consist of, beside the quote.
type field struct {
	name string
	keys []key
	one  bool // there is one value at most
	what string
}

// ofIncident are the fields of an incident that are asked for.
var ofIncident = []field{
	{name: "activity_types", keys: []key{{"value", "activity_type"}}, what: "what kind of act it is, the main one first"},
	{name: "stage", keys: []key{{"value", "stage"}}, one: true, what: "how far it got"},
	{name: "time", keys: []key{{"start", ""}, {"end", ""}}, one: true, what: "first and last day of the act as YYYY-MM-DD, or YYYY-MM or YYYY where no more is told; of a night, the day of its evening and that of its morning"},
	{name: "places", keys: []key{{"name", ""}, {"country", ""}}, what: "where the act happened, not where somebody speaks or was caught; name in English or as written, country as ISO 3166 alpha-2"},
	{name: "target", keys: []key{{"value", ""}}, one: true, what: "the thing that was hit, copied from the quote; never the name of a person"},
	{name: "sector", keys: []key{{"value", "sector"}}, one: true, what: "the part of society that was hit"},
	{name: "methods", keys: []key{{"value", "method"}}, what: "by what means"},
	{name: "attributions", keys: []key{{"attributed_to", ""}, {"made_by", ""}, {"strength", "strength"}}, what: "who or what is said to be behind it (state as ISO 3166 alpha-2, or group; empty where nobody is named), which body says so, copied from the quote, and how strongly"},
	{name: "legal_steps", keys: []key{{"stage", "legal_stage"}, {"jurisdiction", ""}, {"date", ""}}, what: "steps of criminal proceedings about it"},
}

// ofMeasure are the fields of an official act in answer.
var ofMeasure = field{name: "measures", keys: []key{{"type", "measure_type"}, {"issuer", ""}, {"against", ""}, {"date", ""}},
	what: "official acts of a state, the EU or NATO in answer: which, by whom, against whom (ISO 3166 alpha-2, EU or NATO), on which day"}
