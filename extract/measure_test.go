package extract

import (
	"fmt"
	"slices"
	"testing"
)

const lead = "Police blamed Russia for an arson attack on a warehouse in Gdynia on Tuesday."

// measuresOf reads a sentence behind a lead and writes each measure as "type issuer→against status".
func measuresOf(t *testing.T, sentence string) []string {
	t.Helper()
	var out []string
	for _, m := range read(t, lead, sentence).Measures {
		out = append(out, fmt.Sprintf("%s %s→%s %s", m.Type, m.Issuer, m.Against, m.Status))
	}
	return out
}

func TestMeasuresHaveIssuerAddresseeAndStatus(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"the subject issues, the adjective of the object is hit", "Latvia expelled two Russian diplomats.",
			[]string{"expulsion_png LV→RU in_force"}},
		{"the passive takes whom 'by' names", "Two Russian diplomats were expelled by Estonia.",
			[]string{"expulsion_png EE→RU in_force"}},
		{"hours to leave are an expulsion", "Prague gave an attaché of the Belarusian embassy 48 hours to leave.",
			[]string{"expulsion_png CZ→BY in_force"}},
		{"persona non grata is an expulsion", "Greece declared a Russian consul persona non grata.",
			[]string{"expulsion_png GR→RU in_force"}},
		{"a capital stands for its government", "Warsaw will close the Russian consulate in Gdańsk.",
			[]string{"consulate_closure PL→RU announced"}},
		{"an answer goes the other way", "Finland expelled nine Russian diplomats, to which Moscow responded by closing the Finnish consulate in St Petersburg.",
			[]string{"consulate_closure RU→FI in_force", "expulsion_png FI→RU in_force"}},
		{"a ministry speaks for its country", "The Dutch foreign ministry summoned the Russian ambassador.",
			[]string{"ambassador_summoned NL→RU in_force"}},
		{"the seat of an embassy tells who summons", "The Russian chargé d'affaires in Tallinn was summoned.",
			[]string{"ambassador_summoned EE→RU in_force"}},
		{"a recall hits the other state", "Bulgaria recalled its ambassador from Moscow.",
			[]string{"ambassador_recalled BG→RU in_force"}},
		{"what is weighed is proposed", "Slovakia is considering closing two border crossings with Belarus.",
			[]string{"border_closure SK→BY proposed"}},
		{"a border that opens again", "Lithuania reopened two crossings with Belarus.",
			[]string{"border_closure LT→BY lifted"}},
		{"an adjective closes nothing", "The drone fell near the closed border crossing with Belarus.", nil},
		{"a bloc lists people", "The EU imposed sanctions on 16 individuals and three entities linked to Russian intelligence.",
			[]string{"sanctions_listing EU→RU in_force"}},
		{"a travel ban that goes with a listing is no measure of its own", "Britain sanctioned two officers of the GRU, who face an asset freeze and a travel ban.",
			[]string{"sanctions_listing GB→RU in_force"}},
		{"movements of staff are restricted", "Poland said it would restrict the movements of Russian diplomats.",
			[]string{"movement_restriction PL→RU announced"}},
		{"talks in the alliance are asked for by a state", "Estonia asked NATO for consultations under Article 4.",
			[]string{"nato_article4 EE→ announced"}},
		{"talks that nobody decided on", "Whether Denmark will ask for Article 4 consultations has not been decided.",
			[]string{"nato_article4 DK→ proposed"}},
		{"the name of an operation tells its issuer", "Baltic Sentry was launched in January.",
			[]string{"protective_deployment NATO→ in_force"}},
		{"soldiers guard from now on", "Poland will send 10,000 soldiers to guard railways.",
			[]string{"protective_deployment PL→ announced"}},
		{"a ship is seized", "Finnish police seized an oil tanker.",
			[]string{"vessel_seizure FI→ in_force"}},
		{"a seizure is lifted", "Sweden's prosecution authority lifted the seizure of the ship.",
			[]string{"vessel_seizure SE→ lifted"}},
		{"a council bans a broadcaster", "Its broadcasting activities in the Union were banned by a Council decision.",
			[]string{"broadcasting_ban EU→RU adopted"}},
		{"a court annuls a vote", "Romania's Constitutional Court struck down the election.",
			[]string{"election_annulled RO→ in_force"}},
		{"several states act together", "Estonia, Latvia and Lithuania closed their borders with Belarus.",
			[]string{"border_closure EE+LV+LT→BY in_force"}},
		{"another state follows suit", "Latvia expelled two Russian diplomats. Estonia followed suit.",
			[]string{"expulsion_png EE→RU in_force", "expulsion_png LV→RU in_force"}},
		{"what is denied was not done", "Poland did not expel any Russian diplomats.", nil},
		{"what may be done is none", "If Poland expelled Russian diplomats, Moscow would answer.", nil},
		{"a company decides for itself", "Finnair closed its office near the Russian consulate.", nil},
		{"a drill closes nothing", "In the exercise Latvia closed its border with Russia.", nil},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			got := measuresOf(t, c.text)
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("%s\nread %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

func TestMeasuresHaveTheirOwnDays(t *testing.T) {
	tests := []struct{ name, text, announced, from string }{
		{"the day of the statement announces", "Poland will close the Russian consulate in Gdańsk, the foreign minister said on Wednesday.", "2024-06-12", ""},
		{"the day behind from begins", "From Friday up to 10,000 soldiers will help the police to guard railways in Poland.", "", "2024-06-14"},
		{"a border is shut on its day", "Lithuania closed its border with Belarus on Monday.", "", "2024-06-10"},
		{"a day beside the act is not that of the measure", "Latvia expelled two Russian diplomats over the arson attack of 11 May 2024.", "", ""},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			f := read(t, lead, c.text)
			if len(f.Measures) != 1 {
				t.Fatalf("%d measures in %q", len(f.Measures), c.text)
			}
			if m := f.Measures[0]; string(m.Announced) != c.announced || string(m.EffectiveFrom) != c.from {
				t.Errorf("%s\nannounced %q from %q, want %q and %q", c.text, m.Announced, m.EffectiveFrom, c.announced, c.from)
			}
		})
	}
}

func TestAMeasureCountsPeopleAndNamesItsReason(t *testing.T) {
	f := read(t, lead, "Latvia expelled 12 Russian diplomats in response to the arson attack in Gdynia.")
	if len(f.Measures) != 1 {
		t.Fatalf("%d measures", len(f.Measures))
	}
	m := f.Measures[0]
	if m.Headcount != 12 || m.StatedReason != "the arson attack in Gdynia" || m.Territory != "LV" {
		t.Errorf("headcount %d, reason %q, territory %q", m.Headcount, m.StatedReason, m.Territory)
	}
	if len(m.Incidents) != 1 || m.Incidents[0] != f.Incidents[0].ID {
		t.Errorf("it is tied to %v", m.Incidents)
	}
}

func TestAnAnswerCountersTheMeasureBefore(t *testing.T) {
	f := read(t, lead, "Finland expelled nine Russian diplomats. In return Moscow expelled nine Finnish diplomats.")
	if len(f.Measures) != 2 || f.Measures[1].Counters != f.Measures[0].ID {
		t.Errorf("read %+v", f.Measures)
	}
}
