package extract

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/text"
)

// read reads a headline and paragraphs published on 13 June 2024, a Thursday.
func read(t *testing.T, paragraphs ...string) concord.Findings {
	t.Helper()
	doc, err := text.Plain([]byte(strings.Join(paragraphs, "\n\n")), text.Hints{Given: "2024-06-13", Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Report(doc, "r-test")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// brief writes an incident as "type place start..end", a campaign with "campaign " before.
func brief(i concord.Incident) string {
	place := strings.Join(i.Countries, "+")
	for k, p := range i.Places {
		if k == 0 {
			place = p.Name
		} else {
			place += "+" + p.Name
		}
	}
	when := string(i.Time.Start)
	if i.Time.End != i.Time.Start {
		when += ".." + string(i.Time.End)
	}
	out := strings.TrimSpace(fmt.Sprintf("%s %s %s", i.ActivityTypes[0], place, when))
	if i.Aggregate() {
		out = "campaign " + out
	}
	return out
}

func TestWhichActsAReportTells(t *testing.T) {
	const background = "The Security Police suspect Russian military intelligence of having ordered the act of sabotage."
	tests := []struct {
		rule string
		text []string
		want []string
	}{
		{"a headline is not an act beside the one that the report tells",
			[]string{"Arson attack on warehouse in Gdynia", "A warehouse in Gdynia was set on fire on Tuesday, police said.", background},
			[]string{"arson Gdynia 2024-06-11"}},
		{"two days in one town are two acts",
			[]string{"Two fires in Gdynia", "A warehouse in Gdynia was set on fire on 3 June.", "On 9 June a second warehouse in Gdynia was torched.", background},
			[]string{"arson Gdynia 2024-06-03", "arson Gdynia 2024-06-09"}},
		{"towns with a day each in one sentence are an act each",
			[]string{"Two fires", "Warehouses were set on fire in Gdynia on 3 May and in Turku on 17 May.", background},
			[]string{"arson Gdynia 2024-05-03", "arson Turku 2024-05-17"}},
		{"a night belongs to both of its days",
			[]string{"Fire at depot", "In the night of 9 to 10 June a depot in Riga was set alight.", background},
			[]string{"arson Riga 2024-06-09..2024-06-10"}},
		{"what was denied to have happened is no act",
			[]string{"Rumour in Riga", "The depot in Riga was not set on fire on Tuesday, police said."},
			nil},
		{"what might happen is no act",
			[]string{"Warning", "Attackers could set fire to a warehouse in Riga, the service warned."},
			nil},
		{"an exercise is no act",
			[]string{"Exercise in Riga", "In the exercise a depot in Riga was set on fire on Tuesday.", "The drill simulated an act of sabotage.", "The exercise ends on Friday."},
			nil},
		{"a war is not our field",
			[]string{"Front", "Drones struck a railway bridge in Zaporizhzhia on Tuesday and an act of sabotage damaged a depot there."},
			nil},
		{"kinds of acts without place and day are a campaign",
			[]string{"NATO on Russia", "NATO said that Russia was behind sabotage, arson, cyber attacks and disinformation in allied countries."},
			[]string{"campaign arson"}},
		{"the dateline is neither place nor day of the act",
			[]string{"Cable cut", "HELSINKI, June 13 - A data cable off Gotland was cut on Sunday, an act of sabotage, the operator said."},
			[]string{"undersea_infrastructure Gotland 2024-06-09"}},
		{"a section of a round-up has its own country",
			[]string{"Round-up of the week for readers in the region", "LATVIA", "A depot on the edge of the old town was set on fire on 3 June, and the brigade needed most of the night to put it out, the paper writes.",
				"ESTONIA", "A shop that sells military clothing was torched on 4 June by two men who were seen running away from it towards the harbour.", background + " It gave no further details on Wednesday, as the inquiry is still under way in both of the countries."},
			[]string{"arson LV 2024-06-03", "arson EE 2024-06-04"}},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			var got []string
			for _, i := range read(t, tt.text...).Incidents {
				got = append(got, brief(i))
			}
			if strings.Join(got, "; ") != strings.Join(tt.want, "; ") {
				t.Errorf("read %q, want %q", got, tt.want)
			}
		})
	}
}

func TestTheSameTextGivesTheSameFindings(t *testing.T) {
	once := func() string {
		out, err := json.Marshal(read(t, "Arson attack in Gdynia", "A warehouse in Gdynia was set on fire on Tuesday. Police blamed Russia."))
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	a := once()
	for range 5 {
		if b := once(); a != b {
			t.Fatalf("read %s, then %s", a, b)
		}
	}
}

func TestWithoutADayOfPublicationNoDateIsMadeUp(t *testing.T) {
	doc, err := text.Plain([]byte("Arson attack in Gdynia\n\nA warehouse in Gdynia was set on fire on Tuesday. Police blamed Russia for the act of sabotage."), text.Hints{Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	f, err := Report(doc, "r-test")
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Incidents) != 1 || !f.Incidents[0].Time.IsZero() {
		t.Errorf("read %v", f.Incidents)
	}
}

// TestAReportOnAnAllianceAndItsAnswers reads a report of the kind that tells no single act in full:
// an accusation of a campaign, answers under consideration, a measure tied to arrests, charges in
// several states and what it is all said to be for.
func TestAReportOnAnAllianceAndItsAnswers(t *testing.T) {
	f := read(t, "Allies weigh answer to acts of sabotage",
		"The NATO secretary general said on Thursday that allies could impose restrictions on Russian intelligence personnel after a series of sabotage attacks.",
		"The secretary general of NATO spoke of a Russian campaign of hostile activities. Cases of sabotage, arson, cyber attacks and disinformation have been seen, he said.",
		"NATO could agree on closer intelligence sharing and on better protection of critical infrastructure, he added.",
		"Last month Poland said it would restrict the movements of Russian diplomats after the arrest of several people suspected of planning sabotage attacks for Russian intelligence.",
		"Authorities in Estonia, Germany and Latvia have investigated and charged people over hostile activities blamed on Russia.",
		"The aim could be to sow discord among the allies, officials suggest.")
	Blank(&f, DefaultConfidence) // as a user sees it
	if len(f.Incidents) != 2 || !f.Incidents[0].Aggregate() || f.Incidents[1].Aggregate() {
		t.Fatalf("read %d incidents, want a campaign and a plot: %v", len(f.Incidents), f.Incidents)
	}
	campaign, plot := f.Incidents[0], f.Incidents[1]
	for _, want := range []concord.ActivityType{concord.ActivitySabotage, concord.ActivityArson, concord.ActivityFIMI} {
		if !slices.Contains(campaign.ActivityTypes, want) {
			t.Errorf("the campaign is %v, without %s", campaign.ActivityTypes, want)
		}
	}
	if !slices.ContainsFunc(campaign.Attributions, func(a concord.Attribution) bool {
		return a.AttributedTo == "RU" && a.BodyType == concord.BodyNATO
	}) {
		t.Errorf("the campaign is accused by %v", campaign.Attributions)
	}
	for _, country := range []string{"EE", "DE", "LV"} {
		for _, stage := range []concord.LegalStage{concord.LegalInvestigation, concord.LegalCharged} {
			if !slices.ContainsFunc(campaign.LegalSteps, func(s concord.LegalStep) bool { return s.Stage == stage && s.Jurisdiction == country }) {
				t.Errorf("no %s in %s", stage, country)
			}
		}
	}
	if plot.Stage != concord.StagePlanned || !slices.ContainsFunc(plot.LegalSteps, func(s concord.LegalStep) bool { return s.Stage == concord.LegalArrest && s.Jurisdiction == "PL" }) {
		t.Errorf("the plot is %s with %v", plot.Stage, plot.LegalSteps)
	}
	want := map[string]concord.MeasureStatus{"NATO movement_restriction": concord.MeasureProposed, "NATO political_call": concord.MeasureProposed,
		"NATO protective_deployment": concord.MeasureProposed, "PL movement_restriction": concord.MeasureAnnounced}
	for _, m := range f.Measures {
		key := m.Issuer + " " + string(m.Type)
		if want[key] != m.Status {
			t.Errorf("%s is %s, want %q", key, m.Status, want[key])
		}
		delete(want, key)
		if m.Issuer == "PL" && (m.Announced != "2024-05" || !slices.Contains(m.Incidents, plot.ID)) {
			t.Errorf("Poland's measure is of %s and tied to %v", m.Announced, m.Incidents)
		}
	}
	if len(want) > 0 {
		t.Errorf("not found: %v", want)
	}
	if len(f.Claims) == 0 || f.Claims[0].Kind != "aim" || f.Claims[0].Hedge != concord.HedgeHedged {
		t.Errorf("the aim is %v", f.Claims)
	}
}

func TestAnActOfNoNamedKindToldTwiceIsRead(t *testing.T) {
	d := readDoc(t, "Hybrid operation in Vilnius\nA hybrid operation hit Vilnius on 3 June 2025, Lithuanian officials said, blaming Russia. The hybrid operation in Vilnius was run by Russian intelligence.\n", "2025-06-05")
	for _, a := range d.acts {
		if inc, _ := d.incident(a, 0, false); len(inc.ActivityTypes) == 0 {
			t.Errorf("%+v", inc)
		}
	}
	if len(d.acts) == 0 {
		t.Error("nothing was read")
	}
}
