package assess

import (
	"testing"

	"concord"
)

func TestAsOfDropsWhatWasSaidLater(t *testing.T) {
	inc := concord.Incident{
		Countries: []string{"PL"},
		Accused:   []string{"BY", "RU"},
		Attributions: []concord.Attribution{
			{AttributedTo: "RU", MadeBy: "later", BodyType: minister, Strength: concord.StrengthConfirmed, Date: "2025-05-11"},
			{AttributedTo: "RU", MadeBy: "some day", BodyType: minister, Strength: concord.StrengthConfirmed},
			{AttributedTo: "BY", MadeBy: "first", BodyType: minister, Strength: concord.StrengthSuspected, Date: "2024-05-20"},
		},
		LegalSteps: []concord.LegalStep{step(concord.LegalCharged, "2025-01-01", "PL"), step(concord.LegalArrest, "2024-05-15", "PL")},
		Evidence: []concord.Evidence{{Field: "stage"}, {Field: "attributions[0]"}, {Field: "attributions[2].date"},
			{Field: "legal_steps[1]"}, {Field: "accused", Value: "RU"}, {Field: "accused", Value: "BY"}, {Field: "attributions[x]"}},
	}
	got := AsOf(inc, "2024-06-01")
	if len(got.Attributions) != 1 || got.Attributions[0].MadeBy != "first" || len(got.LegalSteps) != 1 {
		t.Fatalf("got %+v", got)
	}
	if len(got.Accused) != 1 || got.Accused[0] != "BY" {
		t.Errorf("an accused that only later statements name must go, got %v", got.Accused)
	}
	want := []string{"stage", "attributions[0].date", "legal_steps[0]", "accused", "attributions[x]"}
	if len(got.Evidence) != len(want) {
		t.Fatalf("evidence: got %+v", got.Evidence)
	}
	for i, e := range got.Evidence {
		if e.Field != want[i] {
			t.Errorf("evidence %d is of %s, want %s", i, e.Field, want[i])
		}
	}
	if len(inc.Attributions) != 3 || len(inc.Evidence) != 7 || inc.Evidence[2].Field != "attributions[2].date" {
		t.Error("the incident that was asked about has changed")
	}
	if all := AsOf(inc, ""); len(all.Attributions) != 3 {
		t.Error("without a day everything stays")
	}
}
