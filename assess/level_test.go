package assess

import (
	"fmt"
	"testing"

	"concord"
)

// The published table, written out again cell by cell: rows as strengths, columns as bodies.
func TestEachCellOfTheTableOfLevels(t *testing.T) {
	bodies := []concord.BodyType{
		concord.BodyCourt, concord.BodyProsecutor, concord.BodyMinister, concord.BodyCompany,
		concord.BodyMediaUnnamedOfficials, concord.BodyMedia, concord.BodyAccusedState,
	}
	want := map[concord.Strength][7]int{
		concord.StrengthAllegedInCharges:    {0, 4, 3, 2, 2, 2, 0},
		concord.StrengthConfirmed:           {4, 4, 4, 2, 3, 2, 0},
		concord.StrengthAlmostCertain:       {4, 4, 4, 2, 3, 2, 0},
		concord.StrengthHighlyLikely:        {4, 4, 4, 2, 3, 2, 0},
		concord.StrengthProbable:            {3, 3, 3, 2, 3, 2, 0},
		concord.StrengthSuspected:           {3, 3, 3, 2, 3, 2, 0},
		concord.StrengthAlleged:             {3, 3, 3, 2, 2, 2, 0},
		concord.StrengthForeignStateUnnamed: {1, 1, 1, 1, 1, 1, 0},
		concord.StrengthHostileUnattributed: {1, 1, 1, 0, 0, 0, 0},
		concord.StrengthVesselIdentified:    {1, 1, 1, 0, 0, 0, 0},
		concord.StrengthTechnicalReport:     {},
		concord.StrengthNoPosition:          {},
		concord.StrengthClosedUnattributed:  {},
		concord.StrengthNoEvidence:          {},
		concord.StrengthOtherCause:          {},
		concord.StrengthRuledOut:            {},
		concord.StrengthDenied:              {},
	}
	for strength, row := range want {
		for i, body := range bodies {
			t.Run(fmt.Sprintf("%s from %s is %d", strength, body, row[i]), func(t *testing.T) {
				a := concord.Attribution{BodyType: body, Strength: strength, BodyCountry: "DE"}
				if got := Level(a, []string{"PL"}); got != row[i] {
					t.Errorf("got %d", got)
				}
			})
		}
	}
}

func TestACourtCountsByItsFinding(t *testing.T) {
	for finding, want := range map[concord.CourtFinding]int{
		concord.FindingEstablished: 5, concord.FindingRemarked: 3, concord.FindingNotEstablished: 0,
	} {
		a := concord.Attribution{BodyType: concord.BodyCourt, Strength: concord.StrengthCourt, CourtFinding: finding}
		if got := Level(a, nil); got != want {
			t.Errorf("%s: got %d, want %d", finding, got, want)
		}
		a.BodyType = concord.BodyMinister
		if got := Level(a, nil); got != 0 {
			t.Errorf("%s from a minister: got %d, want 0", finding, got)
		}
	}
}

func TestOnlyThoseWhoBringChargesAllegeInThem(t *testing.T) {
	chargers := map[concord.BodyType]bool{
		concord.BodyProsecutor: true, concord.BodyJointTeam: true, concord.BodyPolice: true, concord.BodyIntelligenceService: true,
	}
	for body, tier := range tiers {
		if tier != 2 {
			continue
		}
		want := 3
		if chargers[body] {
			want = 4
		}
		if got := Level(concord.Attribution{BodyType: body, Strength: concord.StrengthAllegedInCharges}, nil); got != want {
			t.Errorf("%s: got %d, want %d", body, got, want)
		}
	}
}

func TestAnUnnamedForeignStateNeedsTheCountryOrEvidence(t *testing.T) {
	type row struct {
		name    string
		body    concord.BodyType
		country string
		basis   []concord.AttributionBasis
		want    int
	}
	political := []concord.AttributionBasis{concord.OnPoliticalAssessment, concord.OnUndisclosedIntelligence, concord.OnPattern}
	for _, r := range []row{
		{"a minister of the country", concord.BodyMinister, "NO", political, 3},
		{"a minister of another country", concord.BodyMinister, "SE", political, 1},
		{"a minister of another country on technical evidence", concord.BodyMinister, "SE", []concord.AttributionBasis{concord.OnTechnical}, 3},
		{"a court of the country", concord.BodyCourt, "NO", nil, 3},
		{"a court of another country without evidence", concord.BodyCourt, "SE", nil, 1},
		{"a company of the country on evidence", concord.BodyCompany, "NO", []concord.AttributionBasis{concord.OnTechnical}, 1},
		{"the press of the country on evidence", concord.BodyMedia, "NO", []concord.AttributionBasis{concord.OnInvestigation}, 1},
		{"unnamed officials of the country", concord.BodyMediaUnnamedOfficials, "NO", political, 1},
		{"the accused itself", concord.BodyAccusedState, "NO", []concord.AttributionBasis{concord.OnInvestigation}, 0},
	} {
		t.Run(r.name, func(t *testing.T) {
			a := concord.Attribution{BodyType: r.body, BodyCountry: r.country, Basis: r.basis, Strength: concord.StrengthForeignStateUnnamed}
			if got := Level(a, []string{"NO"}); got != r.want {
				t.Errorf("got %d, want %d", got, r.want)
			}
		})
	}
}

func TestEveryBodyHasATier(t *testing.T) {
	for _, b := range []concord.BodyType{"court", "prosecutor", "joint_team", "police", "intelligence_service", "military", "cert",
		"state_agency", "head_of_state", "head_of_government", "government", "minister", "ministry", "eu", "nato",
		"international_org", "company", "research_body", "operator", "media_unnamed_officials", "media", "self_claim",
		"interested_state", "accused_state"} {
		if _, ok := tiers[b]; !ok || !b.Valid() {
			t.Errorf("%s has no tier, or is not in the vocabulary", b)
		}
	}
	if len(tiers) != 24 {
		t.Errorf("%d bodies have a tier, want 24", len(tiers))
	}
}
