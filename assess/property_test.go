package assess

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"concord"
	"pgregory.net/rapid"
)

var (
	bodyTypes = []concord.BodyType{"court", "prosecutor", "police", "intelligence_service", "minister", "nato", "company",
		"research_body", "operator", "media_unnamed_officials", "media", "self_claim", "interested_state", "accused_state"}
	strengths = []concord.Strength{"court", "confirmed", "highly_likely", "probable", "suspected", "alleged", "alleged_in_charges",
		"foreign_state_unnamed", "hostile_unattributed", "vessel_identified", "technical_report", "no_position",
		"closed_unattributed", "no_evidence", "other_cause", "ruled_out", "denied"}
	targets = []concord.PointsTo{"foreign_state", "state_linked_group", "foreign_state_unnamed", "vessel", "individual",
		"other_state", "natural_or_technical", "nobody"}
	someBases = []concord.AttributionBasis{"investigation", "technical", "political_assessment", "undisclosed_intelligence"}
	someDates = []concord.Date{"", "2023", "2024-05", "2024-05-14", "2024-05-15", "2025-02-01", "2025-02-02"}
	someSteps = []concord.LegalStage{"none_known", "investigation", "arrest", "charged", "on_trial", "convicted", "closed"}
)

func drawStatement(t *rapid.T, bodies []concord.BodyType) concord.Attribution {
	pick := func(name string, n int) int { return rapid.IntRange(0, n-1).Draw(t, name) }
	a := concord.Attribution{
		MadeBy:      fmt.Sprintf("body %d", pick("made by", 5)),
		BodyType:    bodies[pick("body", len(bodies))],
		BodyCountry: []string{"PL", "DE", "SE", "RU", ""}[pick("country", 5)],
		Strength:    strengths[pick("strength", len(strengths))],
		PointsTo:    targets[pick("points to", len(targets))],
		Basis:       []concord.AttributionBasis{someBases[pick("basis", len(someBases))]},
		Date:        someDates[pick("date", len(someDates))],
		SubActor:    []string{"", "GRU", "FSB"}[pick("sub", 3)],
		General:     pick("general", 10) == 0,
		Superseded:  pick("superseded", 10) == 0,
	}
	if a.Strength == concord.StrengthCourt {
		a.CourtFinding = []concord.CourtFinding{"established", "remarked", "not_established"}[pick("finding", 3)]
	}
	return a
}

func drawIncident(t *rapid.T, bodies []concord.BodyType) concord.Incident {
	inc := concord.Incident{Countries: []string{"PL"}}
	for range rapid.IntRange(0, 6).Draw(t, "statements") {
		inc.Attributions = append(inc.Attributions, drawStatement(t, bodies))
	}
	for range rapid.IntRange(0, 3).Draw(t, "steps") {
		inc.LegalSteps = append(inc.LegalSteps, concord.LegalStep{
			Stage:        rapid.SampledFrom(someSteps).Draw(t, "legal stage"),
			Date:         rapid.SampledFrom(someDates).Draw(t, "legal date"),
			Jurisdiction: rapid.SampledFrom([]string{"PL", "DE"}).Draw(t, "jurisdiction"),
		})
	}
	inc.Stage = rapid.SampledFrom([]concord.Stage{"accomplished", "accident", "no_incident", "unclear"}).Draw(t, "stage")
	if rapid.Bool().Draw(t, "vessel") {
		inc.PerpetratorTypes = []concord.PerpetratorType{concord.PerpetratorVessel}
	}
	return inc
}

func drawMoment(t *rapid.T) Moment {
	return Moment{AsOf: rapid.SampledFrom(someDates).Draw(t, "as of")}
}

func TestTheOrderOfRowsChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc, at := drawIncident(t, bodyTypes), drawMoment(t)
		want := Status(&inc, at)
		inc.Attributions = rapid.Permutation(inc.Attributions).Draw(t, "other order")
		inc.LegalSteps = rapid.Permutation(inc.LegalSteps).Draw(t, "other order of steps")
		if got := Status(&inc, at); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
	})
}

func TestARepeatedRowChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc, at := drawIncident(t, bodyTypes), drawMoment(t)
		if len(inc.Attributions) == 0 {
			t.Skip("nothing to repeat")
		}
		want := Status(&inc, at)
		inc.Attributions = append(slices.Clone(inc.Attributions), rapid.SampledFrom(inc.Attributions).Draw(t, "again"))
		if got := Status(&inc, at); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
	})
}

func TestADenialChangesTheFlagAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc, at := drawIncident(t, bodyTypes), drawMoment(t)
		before := Status(&inc, at)
		denial := drawStatement(t, bodyTypes)
		denial.Strength, denial.CourtFinding = concord.StrengthDenied, ""
		inc.Attributions = append(inc.Attributions, denial)
		after := Status(&inc, at)
		after.DeniedByAccused = before.DeniedByAccused
		if !reflect.DeepEqual(after, before) {
			t.Fatalf("got %+v, want %+v", after, before)
		}
	})
}

var officialStatuses = []concord.AttributionStatus{concord.StatusCourtEstablished, concord.StatusOfficialAttributed,
	concord.StatusOfficialSuspected, concord.StatusRuledOut}

func TestCompaniesAndThePressAloneNeverMakeItOfficial(t *testing.T) {
	outsiders := []concord.BodyType{concord.BodyCompany, concord.BodyResearchBody, concord.BodyOperator, concord.BodyMedia}
	rapid.Check(t, func(t *rapid.T) {
		inc := drawIncident(t, outsiders)
		if got := Status(&inc, drawMoment(t)); slices.Contains(officialStatuses, got.Status) {
			t.Fatalf("got %s", got.Status)
		}
	})
}

func TestUnnamedOfficialsAloneNeverExceedASuspicion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc := drawIncident(t, []concord.BodyType{concord.BodyMediaUnnamedOfficials})
		got := Status(&inc, drawMoment(t)).Status
		if got == concord.StatusCourtEstablished || got == concord.StatusOfficialAttributed || got == concord.StatusRuledOut {
			t.Fatalf("got %s", got)
		}
	})
}

func TestALaterCompanyOrPressReportLeavesAClearedRecordCleared(t *testing.T) {
	outsiders := []concord.BodyType{concord.BodyCompany, concord.BodyResearchBody, concord.BodyOperator, concord.BodyMedia}
	rapid.Check(t, func(t *rapid.T) {
		inc := drawIncident(t, bodyTypes)
		inc.Attributions = append(inc.Attributions, concord.Attribution{MadeBy: "police", BodyType: police, BodyCountry: "PL",
			Strength: concord.StrengthRuledOut, PointsTo: concord.PointsNobody, Date: "2025-02-02"})
		if Status(&inc, Moment{}).Status != concord.StatusRuledOut {
			t.Skip("not ruled out")
		}
		inc.Attributions = append(inc.Attributions, drawStatement(t, outsiders))
		if got := Status(&inc, Moment{}).Status; got != concord.StatusRuledOut {
			t.Fatalf("got %s", got)
		}
	})
}

func TestTheAccusedIsShownAndNeverCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc, at := drawIncident(t, bodyTypes), drawMoment(t)
		want := Status(&inc, at).Status
		inc.Attributions = append(inc.Attributions, drawStatement(t, []concord.BodyType{"accused_state", "interested_state", "self_claim"}))
		if got := Status(&inc, at).Status; got != want {
			t.Fatalf("got %s, want %s", got, want)
		}
	})
}

func TestAsOfAndAMomentAgree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inc, at := drawIncident(t, bodyTypes), drawMoment(t)
		want := Status(&inc, at)
		then := AsOf(inc, at.AsOf)
		if got := Status(&then, Moment{}); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %+v, want %+v", got, want)
		}
		if once, twice := then, AsOf(then, at.AsOf); !reflect.DeepEqual(once.Attributions, twice.Attributions) {
			t.Fatal("asking twice must change nothing")
		}
	})
}
