package web

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"concord"
	"concord/lexicon/gazetteer"
)

// statusOrder is the order in which statuses are shown: from the firmest naming to the clearing.
var statusOrder = []concord.AttributionStatus{
	concord.StatusCourtEstablished, concord.StatusOfficialAttributed, concord.StatusOfficialSuspected,
	concord.StatusMediaReported, concord.StatusDisputed, concord.StatusAttributedOther,
	concord.StatusUnderInvestigation, concord.StatusUnattributed, concord.StatusRuledOut,
}

// words are the codes whose name is not the code with its underscores gone.
var words = map[string]string{
	"court_established":       "Established by a court",
	"official_attributed":     "Attributed by officials",
	"official_suspected":      "Suspected by officials",
	"media_reported":          "Named by others than officials",
	"attributed_other":        "Attributed to another cause",
	"FIMI":                    "Information manipulation (FIMI)",
	"gnss_interference":       "GNSS interference",
	"ddos":                    "DDoS",
	"expulsion_png":           "Expulsion of diplomats",
	"nato_article4":           "NATO Article 4 consultation",
	"cert":                    "CERT",
	"eu":                      "EU",
	"nato":                    "NATO",
	"eu_nato":                 "EU or NATO",
	"ict_service_management":  "ICT service management",
	"media_unnamed_officials": "Unnamed officials, in the press",
	"drone_incursion":         "Drone incursion",
	"json_ld":                 "structured data of the page",
	"meta":                    "metadata of the page",
	"time_element":            "the time beside the headline",
	"url":                     "its address",
	"feed":                    "the feed",
	"byline":                  "the line under the headline",
	"given":                   "the person who gave it in",
	"no_incident":             "Not an incident",
}

// word is a code as people read it: "undersea_infrastructure" is "Undersea infrastructure".
func word[T ~string](code T) string {
	if w, ok := words[string(code)]; ok {
		return w
	}
	return capital(strings.ReplaceAll(string(code), "_", " "))
}

// lower is word inside a sentence.
func lower[T ~string](code T) string {
	w := word(code)
	r, n := utf8.DecodeRuneInString(w)
	if next, _ := utf8.DecodeRuneInString(w[n:]); unicode.IsUpper(next) {
		return w // an abbreviation
	}
	return string(unicode.ToLower(r)) + w[n:]
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// country is the name of a country by its code. A group, a ship or a code that is unknown is itself.
func country(code string) string {
	if len(code) == 2 {
		if name := gazetteer.CountryName(code); name != "" {
			return name
		}
	}
	return code
}

// issuers names the bodies of a list such as "EE+LV+LT".
func issuers(codes string) string {
	parts := strings.Split(codes, "+")
	for i, p := range parts {
		parts[i] = country(strings.TrimSpace(p))
	}
	return strings.Join(parts, ", ")
}

func joined[T ~string](values []T, one func(T) string) string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = one(v)
	}
	return strings.Join(out, ", ")
}

// listed writes codes as one phrase: "Sabotage, arson".
func listed[T ~string](codes []T) string { return capital(joined(codes, lower[T])) }

// ruleWords say in a sentence what each rule of the status table asks for.
var ruleWords = map[string]string{
	"R1": "a court found it as part of its judgment",
	"R2": "an authority of the country concerned, or one with evidence, cleared it, and no weighty later statement names anybody",
	"R3": "a body of equal or better standing speaks against the best statement that names somebody",
	"R4": "an authority names who did it, firmly",
	"R5": "an authority, or officials whom the press does not name, suspect who did it",
	"R6": "authorities point to somebody or something else than a foreign state",
	"R7": "companies, researchers or the press name who did it, and no authority does",
	"R8": "proceedings are open and there is a lead: an arrest, a charge, a suspect or a vessel",
	"R9": "no body that counts has named anybody",
}

// ruleStatus are the statuses of the rules, in the order in which they are tried.
var ruleStatus = []struct {
	Rule   string
	Status concord.AttributionStatus
}{
	{"R1", concord.StatusCourtEstablished}, {"R2", concord.StatusRuledOut}, {"R3", concord.StatusDisputed},
	{"R4", concord.StatusOfficialAttributed}, {"R5", concord.StatusOfficialSuspected}, {"R6", concord.StatusAttributedOther},
	{"R7", concord.StatusMediaReported}, {"R8", concord.StatusUnderInvestigation}, {"R9", concord.StatusUnattributed},
}

// fieldName is the path of a value as people read it: "attributions[1]" is "Statement 2".
func fieldName(path string) string {
	name, rest, indexed := strings.Cut(path, "[")
	names := map[string]string{
		"activity_types": "Kind of act", "methods": "Method", "method_text": "How", "countries": "Country", "places": "Place",
		"time": "When", "accused": "Accused", "accused_text": "Accused, as written", "perpetrator_types": "Kind of perpetrator",
		"effects": "Effect", "attributions": "Statement", "legal_steps": "Legal step", "links": "Link", "target": "Target",
	}
	out, ok := names[name]
	if !ok {
		out = capital(strings.ReplaceAll(name, "_", " "))
	}
	if indexed {
		if n, _, ok := strings.Cut(rest, "]"); ok && len(n) < 4 {
			i := 0
			for _, c := range n {
				i = i*10 + int(c-'0')
			}
			out += " " + itoa(i+1)
		}
	}
	return out
}
