package extract

import (
	"slices"
	"testing"

	"concord"
)

// stepsOf writes the legal steps of an incident as "stage country date".
func stepsOf(i concord.Incident) []string {
	var out []string
	for _, x := range i.LegalSteps {
		w := string(x.Stage) + " " + x.Jurisdiction
		if x.Date != "" {
			w += " " + string(x.Date)
		}
		out = append(out, w)
	}
	return out
}

func TestLegalStepsAreReadInAllVoices(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"an inquiry is opened", "Polish police opened an inquiry into sabotage.", []string{"investigation PL"}},
		{"an inquiry goes on", "The criminal investigation goes on.", []string{"investigation PL"}},
		{"homes are searched", "The homes of three suspects have been searched.", []string{"investigation PL"}},
		{"a case is taken over", "The federal prosecutor has taken over the case.", []string{"investigation PL"}},
		{"an arrest has the country of its place", "Two men were arrested in Germany on Monday.", []string{"arrest DE 2024-06-10"}},
		{"remand is an arrest", "The suspect has been remanded in custody.", []string{"arrest PL"}},
		{"several arrests with their days", "The arrests were made on 9 May in Berlin and on 13 May in Zurich.", []string{"arrest DE 2024-05-09", "arrest CH 2024-05-13"}},
		{"charges are brought", "Prosecutors brought charges against a man of 30.", []string{"charged PL"}},
		{"a case is sent to court", "In March the prosecutor sent the case of a student to court.", []string{"charged PL 2024-03"}},
		{"arrested and charged are two steps", "Two men were arrested on 3 May and charged on Monday.", []string{"arrest PL 2024-05-03", "charged PL 2024-06-10"}},
		{"a trial has opened", "Three men went on trial in Warsaw on Monday.", []string{"on_trial PL 2024-06-10"}},
		{"a judgment counts years", "A Polish court gave the ringleader twelve years in prison.", []string{"convicted PL"}},
		{"guilty is convicted", "He was found guilty on Wednesday by a court in Warsaw.", []string{"convicted PL 2024-06-12"}},
		{"cleared by the jury", "The jury cleared the third man of arson.", []string{"acquitted PL"}},
		{"a case is thrown out", "The court threw out the case.", []string{"dismissed PL"}},
		{"a case is closed", "The inquiry into the fire was closed in May.", []string{"closed PL 2024-05"}},
		{"nobody was arrested", "No arrests have been made.", nil},
		{"not charged yet", "Nobody has been charged so far.", nil},
		{"a trial to come is no step", "The two will stand trial in autumn.", nil},
		{"a sentence that is asked for is none", "The prosecution asked for six years in prison.", nil},
		{"a sentence that threatens is none", "Each of them faces life in prison.", nil},
		{"a ship is not arrested", "The police detained the ship in the port.", nil},
		{"a name of a body is no inquiry", "The Central Bureau of Investigation moved house.", nil},
		{"a price is no charge", "Hauliers are charged 120 euros a day.", nil},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			f := read(t, "Police blamed Russia for an arson attack on a warehouse in Gdynia on Tuesday. "+c.text)
			if len(f.Incidents) == 0 {
				t.Fatalf("no incident in %q", c.text)
			}
			if got := stepsOf(f.Incidents[0]); !slices.Equal(got, c.want) {
				t.Errorf("%s\nread %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

func TestALegalStepSaysHowManyAndForWhat(t *testing.T) {
	f := read(t, "Saboteurs set fire to a warehouse in Gdynia on Tuesday.", "Three men were charged with sabotage for a foreign service by the Gdańsk District Court.")
	if len(f.Incidents) == 0 || len(f.Incidents[0].LegalSteps) != 1 {
		t.Fatalf("read %+v", f.Incidents)
	}
	x := f.Incidents[0].LegalSteps[0]
	if x.People != 3 || x.Level != "first_instance" || len(x.Qualification) != 1 || x.Qualification[0] != "sabotage" {
		t.Errorf("read %+v", x)
	}
}

func TestAStepGoesToTheActsItIsAbout(t *testing.T) {
	f := read(t, "Russia is behind two arson attacks in two countries, security services say.",
		"On 3 June 2024 saboteurs set fire to a warehouse in Riga. Latvian police arrested two men.",
		"On 5 June 2024 saboteurs set fire to a bus depot in Prague. Czech prosecutors charged one man.")
	want := map[string]string{"LV": "arrest LV", "CZ": "charged CZ"}
	found := 0
	for _, i := range f.Incidents {
		if len(i.Countries) != 1 {
			continue // what the headline sums up
		}
		found++
		if got := stepsOf(i); len(got) != 1 || got[0] != want[i.Countries[0]] {
			t.Errorf("%v has %q", i.Countries, got)
		}
	}
	if found != 2 {
		t.Errorf("%d acts with a country", found)
	}
}

func TestAJudgmentOutweighsTrialAndCharge(t *testing.T) {
	step := func(stage concord.LegalStage, date concord.Date, weak bool) legalStep {
		return legalStep{LegalStep: concord.LegalStep{Stage: stage, Date: date, Jurisdiction: "PL"}, weak: weak}
	}
	got := orderly([]legalStep{step("convicted", "2024-06-12", false), step("on_trial", "", false), step("investigation", "", true), step("arrest", "2024-02", false), step("charged", "2024-03", false)})
	var stages []concord.LegalStage
	for _, x := range got {
		stages = append(stages, x.Stage)
	}
	if want := []concord.LegalStage{"arrest", "charged", "convicted"}; !slices.Equal(stages, want) {
		t.Errorf("kept %v, want %v", stages, want)
	}
}
