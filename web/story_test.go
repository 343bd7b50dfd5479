package web_test

import (
	"strings"

	"concord"
)

// words are evidence of a field: where they stand first in the text. Raw offsets do not matter here.
func words(canonical string, id concord.ReportID, field, value, quote string) []concord.Evidence {
	i := strings.Index(canonical, quote)
	if i < 0 {
		return nil
	}
	return []concord.Evidence{{Field: field, Value: value, Report: id, Canonical: 1, Quote: quote, Rule: "test",
		Span: concord.Span{Start: i, End: i + len(quote), RawStart: i, RawEnd: i + len(quote)}}}
}

// readStory is what a reader finds in the story, or one incident in any other text. It is written out
// here, because these tests are about pages and not about reading.
func readStory(canonical string, id concord.ReportID) concord.Findings {
	lat, lon := 54.687, 25.28
	fire := concord.Incident{Title: "Arson: a warehouse, Vilnius", Unit: concord.UnitIncident, State: concord.StateCandidate,
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Stage: concord.StageAccomplished, Target: "a warehouse",
		Time:   concord.When{Start: "2024-05-09", End: "2024-05-09", Precision: concord.PrecisionDay, Words: "9 May 2024"},
		Places: []concord.Place{{Name: "Vilnius", Country: "LT", Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}, Countries: []string{"LT"}, Accused: []string{"RU"},
		Attributions: []concord.Attribution{{AttributedTo: "RU", SubActor: "GRU", MadeBy: "Lithuanian prosecutors", BodyType: concord.BodyProsecutor, BodyCountry: "LT",
			PointsTo: concord.PointsForeignState, Strength: concord.StrengthConfirmed, Date: "2024-06-13"}},
		LegalSteps: []concord.LegalStep{{Stage: concord.LegalStage("charged"), Jurisdiction: "PL", Date: "2024-05-12", People: 2}}}
	for _, e := range [][3]string{{"activity_types", "arson", "arson"}, {"stage", "accomplished", "destroyed"}, {"target", "a warehouse", "a warehouse"},
		{"time", "2024-05-09", "9 May 2024"}, {"places[0]", "Vilnius", "Vilnius"}, {"countries", "LT", "Vilnius"}, {"accused", "RU", "Russia"},
		{"attributions[0]", "confirmed", "Prosecutors said Russia's military intelligence service, the GRU, was behind the attack."},
		{"legal_steps[0]", "charged", "charged with terrorism"}} {
		fire.Evidence = append(fire.Evidence, words(canonical, id, e[0], e[1], e[2])...)
	}
	if len(fire.Evidence) < 5 { // another text
		fire.Attributions, fire.LegalSteps, fire.Accused = nil, nil, nil
		return concord.Findings{Report: id, Relevant: true, Extractor: "test-1", Incidents: []concord.Incident{fire}}
	}
	hack := concord.Incident{Title: "Cyber disruption: the Latvian parliament", Unit: concord.UnitIncident, State: concord.StateCandidate,
		ActivityTypes: []concord.ActivityType{concord.ActivityCyberDisruption}, Stage: concord.StageAccomplished, Countries: []string{"LV"},
		Time: concord.When{Start: "2024-06-03", End: "2024-06-03", Precision: concord.PrecisionDay}}
	for _, e := range [][3]string{{"activity_types", "cyber_disruption", "disrupted the website"}, {"stage", "accomplished", "disrupted"}, {"time", "2024-06-03", "3 June 2024"}, {"countries", "LV", "Riga"}} {
		hack.Evidence = append(hack.Evidence, words(canonical, id, e[0], e[1], e[2])...)
	}
	curb := concord.Measure{Type: concord.MeasureMovementRestriction, Issuer: "PL", Against: "RU", Status: concord.MeasureProposed,
		Evidence: append(words(canonical, id, "type", "", "restrict the movement of Russian diplomats"), words(canonical, id, "issuer", "", "Poland said it would restrict the movement of Russian diplomats")...)}
	denial := concord.Claim{ID: "c-1", Report: id, Kind: "denial", SaidBy: "the Kremlin", Hedge: concord.Hedge("denied"), Text: "The Kremlin denied any involvement.", Credibility: concord.Credibility6,
		ExtractedBy: concord.ExtractedBy("rule"), State: concord.ClaimProposed, Evidence: words(canonical, id, "text", "", "The Kremlin denied any involvement.")}
	return concord.Findings{Report: id, Relevant: true, Extractor: "test-1", Incidents: []concord.Incident{fire, hack}, Measures: []concord.Measure{curb}, Claims: []concord.Claim{denial}}
}
