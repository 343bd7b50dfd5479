package concord

import (
	"slices"
	"testing"
)

func TestTheLegalStageIsTheFurthestOfTheLatestStep(t *testing.T) {
	on := func(s LegalStage, d Date) LegalStep { return LegalStep{Stage: s, Date: d, Jurisdiction: "GB"} }
	for _, c := range []struct {
		name  string
		steps []LegalStep
		want  LegalStage
	}{
		{"nothing is known without steps", nil, LegalNoneKnown},
		{"the furthest of one day", []LegalStep{on(LegalArrest, "2024-04-10"), on(LegalCharged, "2024-04-10")}, LegalCharged},
		{"a later step counts, even one that does not go so far", []LegalStep{on(LegalConvicted, "2024-04-10"), on(LegalArrest, "2025-01-02")}, LegalArrest},
		{"who is convicted beside others who are acquitted is convicted", []LegalStep{on(LegalAcquitted, "2025-07-08"), on(LegalConvicted, "2025-07-08"), on(LegalArrest, "2024-04-10")}, LegalConvicted},
		{"an acquittal on appeal is the last word", []LegalStep{on(LegalConvicted, "2024-07-08"), on(LegalAcquitted, "2025-07-08")}, LegalAcquitted},
	} {
		t.Run(c.name, func(t *testing.T) {
			steps := slices.Clone(c.steps)
			for range 2 {
				if got := (&Incident{LegalSteps: steps}).LegalStage(); got != c.want {
					t.Errorf("%s, want %s", got, c.want)
				}
				slices.Reverse(steps)
			}
		})
	}
}
