package extract

import (
	"encoding/json"
	"fmt"
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
