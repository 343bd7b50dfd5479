package misp

import (
	"slices"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
	"concord/stix"
)

// sectors are the names of the galaxy of sectors.
var sectors = map[concord.Sector]string{
	concord.SectorEnergy: "Energy", concord.SectorTransport: "Transport", concord.SectorBanking: "Bank", concord.SectorFinancialMarket: "Finance",
	concord.SectorHealth: "Health", concord.SectorDrinkingWater: "Water", concord.SectorDigitalInfrastructure: "Infrastructure",
	concord.SectorPublicAdministration: "Government, Administration", concord.SectorSpace: "Space", concord.SectorFood: "Food",
	concord.SectorChemicals: "Chemical", concord.SectorManufacturing: "Manufacturing", concord.SectorResearch: "Research - Innovation",
	concord.SectorDefenceIndustry: "Defense", concord.SectorArmedForces: "Military", concord.SectorMedia: "News - Media",
	concord.SectorPoliticalParty: "Political party", concord.SectorCivilSociety: "Civil society", concord.SectorPostalCourier: "Postal and courier",
}

// sectorOf returns the sector of a name in the galaxy, or of one of our codes.
func sectorOf(name string) (concord.Sector, bool) {
	for s, n := range sectors {
		if strings.EqualFold(n, name) {
			return s, true
		}
	}
	return coded(name, concord.Sector.Valid)
}

// technique is an entry of a galaxy.
type technique struct{ galaxy, name, id string }

// techniques are those of MITRE ATT&CK and DISARM that a method is, or is a kind of.
var techniques = map[concord.Method]technique{
	"phishing":                {"mitre-attack-pattern", "Phishing", "T1566"},
	"valid_accounts":          {"mitre-attack-pattern", "Valid Accounts", "T1078"},
	"exploited_vulnerability": {"mitre-attack-pattern", "Exploit Public-Facing Application", "T1190"},
	"ddos":                    {"mitre-attack-pattern", "Network Denial of Service", "T1498"},
	"defacement":              {"mitre-attack-pattern", "Defacement", "T1491"},
	"malware_wiper":           {"mitre-attack-pattern", "Data Destruction", "T1485"},
	"deepfake":                {"disarm-techniques", "Develop AI-Generated Videos (Deepfakes)", "T0087.001"},
	"cloned_site":             {"disarm-techniques", "Lookalike Domain", "T0149.003"},
	"inauthentic_accounts":    {"disarm-techniques", "Fabricated Persona", "T0143.002"},
	"paid_advert":             {"disarm-techniques", "Deliver Ads", "T0114"},
}

const tagMethod = "concord:method"

// methodTags are the tags of a method: that of a galaxy where one has it, and our own code.
func methodTags(m concord.Method) []string {
	out := []string{machine(tagMethod, code(m))}
	t, ok := techniques[m]
	switch {
	case ok && t.galaxy == "mitre-attack-pattern":
		out = append(out, machine("misp-galaxy:"+t.galaxy, t.name+" - "+t.id))
	case ok:
		out = append(out, machine("misp-galaxy:"+t.galaxy, t.name))
	}
	return out
}

// methodOf returns the method of an entry of a galaxy, by its id or its name.
func methodOf(galaxy, value string) (concord.Method, bool) {
	if _, id, ok := strings.Cut(value, " - T"); ok {
		return stix.MethodOf("mitre-attack", "T"+id)
	}
	for m, t := range techniques {
		if t.galaxy == galaxy && strings.EqualFold(t.name, value) {
			return m, true
		}
	}
	return "", false
}

// nearest is the word of the standard that comes closest to a type of act; our own code stands beside it.
var nearest = map[concord.ActivityType]string{
	concord.ActivityArson: "destruction", concord.ActivitySabotage: "destruction", concord.ActivityExplosion: "destruction", concord.ActivityBombing: "destruction",
	concord.ActivityVandalism: "vandalism", concord.ActivityUnderseaInfrastructure: "equipment-loss", concord.ActivityGNSSInterference: "denial-of-service",
	concord.ActivityCyberDisruption: "denial-of-service",
}

// kinds are the types of act in the words of templates.
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

// meanings are foreign words that can mean one type of act alone.
var meanings = map[string]concord.ActivityType{
	"vandalism": concord.ActivityVandalism, "packet-flood": concord.ActivityCyberDisruption, "ddos": concord.ActivityCyberDisruption,
	"disinformation": concord.ActivityFIMI,
}

// typesOf returns the types of act that words stand for, and the words that stand for none.
func typesOf(list []string) (types []concord.ActivityType, rest []string) {
	for _, word := range list {
		t, ok := coded(word, concord.ActivityType.Valid)
		if !ok {
			t, ok = meanings[strings.ToLower(word)]
		}
		switch {
		case !ok:
			rest = append(rest, word)
		case !slices.Contains(types, t):
			types = append(types, t)
		}
	}
	rest = slices.DeleteFunc(rest, func(word string) bool { // a word of the standard that one of ours came with
		return slices.ContainsFunc(types, func(t concord.ActivityType) bool { return nearest[t] == word })
	})
	return types, rest
}

// determinations say whether it happened, never who did it. They are words of the template, which has those of an older version.
var determinations = map[concord.Stage]string{
	concord.StageFoiled: "blocked", concord.StageAttempted: "failed-attempt", concord.StageAccomplished: "successful-attempt", concord.StageOngoing: "successful-attempt",
	concord.StageAccident: "false-positive", concord.StageNoIncident: "false-positive", concord.StagePlanned: "suspected", concord.StageUnclear: "suspected", "": "suspected",
}

// stages read determinations, in the words of all versions.
var stages = map[string]concord.Stage{
	"blocked": concord.StageFoiled, "failed-attempt": concord.StageAttempted, "successful-attempt": concord.StageAccomplished, "confirmed": concord.StageAccomplished,
	"false-positive": concord.StageNoIncident, "suspected": concord.StageUnclear,
}

var eventStatuses = map[concord.Stage]string{
	concord.StagePlanned: "not-occurred", concord.StageFoiled: "not-occurred", concord.StageNoIncident: "not-occurred", concord.StageAttempted: "occurred",
	concord.StageAccomplished: "occurred", concord.StageAccident: "occurred", concord.StageOngoing: "ongoing", concord.StageUnclear: "undetermined", "": "undetermined",
}

// fidelities are the coarsest true fidelity of a time; night, week and season have none of their own.
var fidelities = map[concord.DatePrecision]string{
	concord.PrecisionMinute: "minute", concord.PrecisionHour: "hour", concord.PrecisionDay: "day", concord.PrecisionNight: "day", concord.PrecisionWeek: "day",
	concord.PrecisionMonth: "month", concord.PrecisionSeason: "month", concord.PrecisionYear: "year",
}

// radii are kilometres of uncertainty around a point.
var radii = map[concord.GeoPrecision]string{
	concord.GeoExact: "0.1", concord.GeoSite: "1", concord.GeoCity: "10", concord.GeoDistrict: "30", concord.GeoArea: "100",
}

// countryOf returns the ISO code of a country that is named by a code or by a name, "" for none.
func countryOf(word string) string {
	word = strings.TrimSpace(word)
	if len(word) == 2 && gazetteer.CountryName(strings.ToUpper(word)) != "" {
		return strings.ToUpper(word)
	}
	for _, id := range gazetteer.Lookup(gazetteer.Fold(word)) {
		p := gazetteer.Get(id)
		if p.Kind == gazetteer.Country {
			return p.Country
		}
	}
	return ""
}
