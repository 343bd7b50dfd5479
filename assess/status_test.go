package assess

import (
	"testing"
	"time"

	"concord"
)

// said builds a statement; by is the body type, the country and the strength.
func said(body concord.BodyType, country string, s concord.Strength, to concord.PointsTo, date concord.Date, basis ...concord.AttributionBasis) concord.Attribution {
	a := concord.Attribution{MadeBy: string(body) + " of " + country, BodyType: body, BodyCountry: country,
		Strength: s, PointsTo: to, Date: date, Basis: basis}
	if s == concord.StrengthCourt {
		a.CourtFinding = concord.FindingEstablished
	}
	return a
}

func step(stage concord.LegalStage, date concord.Date, country string) concord.LegalStep {
	return concord.LegalStep{Stage: stage, Date: date, Jurisdiction: country}
}

const (
	state    = concord.PointsForeignState
	someone  = concord.PointsIndividual
	nature   = concord.PointsNaturalOrTechnical
	minister = concord.BodyMinister
	police   = concord.BodyPolice
	inquiry  = concord.OnInvestigation
	politics = concord.OnPoliticalAssessment
)

func TestTheNineRules(t *testing.T) {
	type row struct {
		name   string
		rows   []concord.Attribution
		steps  []concord.LegalStep
		stage  concord.Stage
		kinds  []concord.PerpetratorType
		status concord.AttributionStatus
		rule   string
	}
	remarked := said(concord.BodyCourt, "FR", concord.StrengthCourt, state, "2025-01-01")
	remarked.CourtFinding = concord.FindingRemarked
	notEstablished := remarked
	notEstablished.CourtFinding = concord.FindingNotEstablished
	suspicion := said(minister, "PL", concord.StrengthSuspected, state, "2025-01-10", politics)
	for _, r := range []row{
		{name: "R1: a court finding stands above a later clearing",
			rows: []concord.Attribution{said(concord.BodyCourt, "PL", concord.StrengthCourt, state, "2025-01-01"),
				said(police, "PL", concord.StrengthRuledOut, state, "2025-02-01", inquiry)},
			status: concord.StatusCourtEstablished, rule: "R1"},
		{name: "R2: the country's police rule it out after a suspicion of their own country",
			rows:   []concord.Attribution{suspicion, said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-12")},
			status: concord.StatusRuledOut, rule: "R2"},
		{name: "R2: another country clears on evidence",
			rows:   []concord.Attribution{said(police, "SE", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-12", inquiry)},
			status: concord.StatusRuledOut, rule: "R2"},
		{name: "another country without evidence does not clear",
			rows:   []concord.Attribution{said(police, "SE", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-12", politics)},
			status: concord.StatusUnattributed, rule: "R9"},
		{name: "R2: a technical cause clears when the case is closed",
			rows:  []concord.Attribution{said(concord.BodyProsecutor, "SE", concord.StrengthOtherCause, nature, "2025-02-03", inquiry)},
			steps: []concord.LegalStep{step(concord.LegalClosed, "2025-02-03", "SE")}, status: concord.StatusRuledOut, rule: "R2"},
		{name: "R2: a technical cause clears when the act was an accident",
			rows:  []concord.Attribution{said(concord.BodyProsecutor, "SE", concord.StrengthOtherCause, nature, "2025-02-03", inquiry)},
			stage: concord.StageAccident, status: concord.StatusRuledOut, rule: "R2"},
		{name: "a technical cause does not clear while the case is open",
			rows:  []concord.Attribution{said(concord.BodyProsecutor, "PL", concord.StrengthOtherCause, nature, "2025-02-03", inquiry)},
			steps: []concord.LegalStep{step(concord.LegalInvestigation, "2025-02-03", "PL")}, status: concord.StatusUnattributed, rule: "R9"},
		{name: "a technical cause without evidence never clears",
			rows:  []concord.Attribution{said(minister, "PL", concord.StrengthOtherCause, nature, "2025-02-03", politics)},
			stage: concord.StageAccident, status: concord.StatusUnattributed, rule: "R9"},
		{name: "R3: a suspicion after the clearing blocks it",
			rows:   []concord.Attribution{said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-09"), suspicion},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R3: a suspicion by a country that never cleared blocks the clearing",
			rows: []concord.Attribution{said(minister, "DE", concord.StrengthSuspected, state, "2025-01-01", politics),
				said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-09")},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R3: an undated suspicion counts as later than the clearing",
			rows: []concord.Attribution{said(minister, "PL", concord.StrengthSuspected, state, "", politics),
				said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-09")},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R3: an undated clearing counts as earlier than the suspicion",
			rows:   []concord.Attribution{suspicion, said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "")},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R3: a court that did not find it disputes a minister",
			rows:   []concord.Attribution{suspicion, notEstablished},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R3: a company's statement is disputed by an authority that names somebody else",
			rows: []concord.Attribution{said(concord.BodyCompany, "US", concord.StrengthConfirmed, state, "2025-01-01"),
				said(police, "PL", concord.StrengthSuspected, someone, "2025-01-03", inquiry)},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R4: no evidence so far is overtaken by a later naming from the same country",
			rows: []concord.Attribution{said(police, "PL", concord.StrengthNoEvidence, concord.PointsNobody, "2024-05-01", inquiry),
				said(concord.BodyHeadOfGovernment, "PL", concord.StrengthConfirmed, state, "2025-05-11", inquiry)},
			status: concord.StatusOfficialAttributed, rule: "R4"},
		{name: "R3: no evidence so far is not overtaken by another country",
			rows: []concord.Attribution{said(police, "PL", concord.StrengthNoEvidence, concord.PointsNobody, "2024-05-01", inquiry),
				said(concord.BodyHeadOfGovernment, "DE", concord.StrengthConfirmed, state, "2025-05-11", inquiry)},
			status: concord.StatusDisputed, rule: "R3"},
		{name: "R4: a lower tier against it contests and does not dispute",
			rows: []concord.Attribution{said(minister, "PL", concord.StrengthConfirmed, state, "2025-05-11", inquiry),
				said(concord.BodyCompany, "US", concord.StrengthOtherCause, nature, "2025-06-01", concord.OnTechnical)},
			status: concord.StatusOfficialAttributed, rule: "R4"},
		{name: "R5: a court's remark is a suspicion", rows: []concord.Attribution{remarked}, status: concord.StatusOfficialSuspected, rule: "R5"},
		{name: "R5: unnamed officials in the press", rows: []concord.Attribution{said(concord.BodyMediaUnnamedOfficials, "US", concord.StrengthConfirmed, state, "2025-01-01")},
			status: concord.StatusOfficialSuspected, rule: "R5"},
		{name: "R6: an authority names somebody else", rows: []concord.Attribution{said(concord.BodyProsecutor, "DE", concord.StrengthAllegedInCharges, concord.PointsOtherState, "2025-08-01", inquiry)},
			status: concord.StatusAttributedOther, rule: "R6"},
		{name: "R6: another cause by somebody else, on evidence", rows: []concord.Attribution{said(police, "DE", concord.StrengthOtherCause, someone, "2025-08-01", inquiry)},
			status: concord.StatusAttributedOther, rule: "R6"},
		{name: "R7: a company names a state", rows: []concord.Attribution{said(concord.BodyCompany, "SK", concord.StrengthConfirmed, state, "2026-01-23", concord.OnTechnical)},
			status: concord.StatusMediaReported, rule: "R7"},
		{name: "R8: an open case with an arrest", steps: []concord.LegalStep{step(concord.LegalArrest, "2025-01-01", "PL")},
			status: concord.StatusUnderInvestigation, rule: "R8"},
		{name: "R8: an open case with a ship", steps: []concord.LegalStep{step(concord.LegalInvestigation, "2025-01-01", "PL")},
			kinds: []concord.PerpetratorType{concord.PerpetratorVessel}, status: concord.StatusUnderInvestigation, rule: "R8"},
		{name: "R8: an open case in which a ship was identified", steps: []concord.LegalStep{step(concord.LegalInvestigation, "", "PL")},
			rows:   []concord.Attribution{said(police, "PL", concord.StrengthVesselIdentified, concord.PointsVessel, "2025-01-01", inquiry)},
			status: concord.StatusUnderInvestigation, rule: "R8"},
		{name: "R9: an open case without a lead", steps: []concord.LegalStep{step(concord.LegalInvestigation, "2025-01-01", "PL")},
			status: concord.StatusUnattributed, rule: "R9"},
		{name: "R9: an arrest in a case that is closed", steps: []concord.LegalStep{step(concord.LegalArrest, "2025-01-01", "PL"), step(concord.LegalClosed, "2025-02-01", "PL")},
			status: concord.StatusUnattributed, rule: "R9"},
		{name: "R9: nothing is known", status: concord.StatusUnattributed, rule: "R9"},
		{name: "R9: the accused's own word is never counted",
			rows:   []concord.Attribution{said(concord.BodySelfClaim, "", concord.StrengthConfirmed, concord.PointsStateAlignedGroup, "2025-01-01")},
			status: concord.StatusUnattributed, rule: "R9"},
	} {
		t.Run(r.name, func(t *testing.T) {
			inc := concord.Incident{Countries: []string{"PL"}, Attributions: r.rows, LegalSteps: r.steps, Stage: r.stage, PerpetratorTypes: r.kinds}
			got := Status(&inc, Moment{})
			if got.Status != r.status || got.Rule != r.rule {
				t.Errorf("got %s by %s, want %s by %s", got.Status, got.Rule, r.status, r.rule)
			}
		})
	}
}

func TestAPartialDateCountsFromTheLastDayOfItsPeriod(t *testing.T) {
	inc := concord.Incident{Countries: []string{"EE"}, Attributions: []concord.Attribution{
		said(concord.BodyCourt, "EE", concord.StrengthCourt, state, "2024-12")}}
	for day, want := range map[concord.Date]concord.AttributionStatus{
		"2024-12-30": concord.StatusUnattributed, "2024-12-31": concord.StatusCourtEstablished,
		"2024-12": concord.StatusCourtEstablished, "2024": concord.StatusCourtEstablished, "2023": concord.StatusUnattributed,
	} {
		if got := Status(&inc, Moment{AsOf: day}).Status; got != want {
			t.Errorf("as of %s: got %s, want %s", day, got, want)
		}
	}
}

func TestWhatDoesNotCount(t *testing.T) {
	undated := said(minister, "PL", concord.StrengthConfirmed, state, "", inquiry)
	list := said(minister, "PL", concord.StrengthConfirmed, state, "2025-01-01", inquiry)
	list.General = true
	replaced := said(minister, "PL", concord.StrengthConfirmed, state, "2025-01-01", inquiry)
	replaced.Superseded = true
	for name, c := range map[string]struct {
		row  concord.Attribution
		at   Moment
		want concord.AttributionStatus
	}{
		"an undated statement counts when no day is asked for": {undated, Moment{}, concord.StatusOfficialAttributed},
		"an undated statement does not count on a day":         {undated, Moment{AsOf: "2026-01-01"}, concord.StatusUnattributed},
		"an entry in a general list never counts":              {list, Moment{}, concord.StatusUnattributed},
		"a superseded statement never counts":                  {replaced, Moment{}, concord.StatusUnattributed},
	} {
		t.Run(name, func(t *testing.T) {
			inc := concord.Incident{Countries: []string{"PL"}, Attributions: []concord.Attribution{c.row}}
			if got := Status(&inc, c.at).Status; got != c.want {
				t.Errorf("got %s, want %s", got, c.want)
			}
		})
	}
}

func TestARecordHasNoStatusBeforeTheNodeHeldIt(t *testing.T) {
	recorded := time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC)
	inc := concord.Incident{RecordedAt: recorded, Attributions: []concord.Attribution{said(minister, "PL", concord.StrengthConfirmed, state, "2025-05-11")}}
	if got := Status(&inc, Moment{KnownAt: recorded.Add(-time.Second)}); got.Status != "" {
		t.Errorf("got %s before it was recorded", got.Status)
	}
	if got := Status(&inc, Moment{KnownAt: recorded}); got.Status != concord.StatusOfficialAttributed {
		t.Errorf("got %s at the time of recording", got.Status)
	}
}

func TestTheReasonsThatComeWithAStatus(t *testing.T) {
	rows := []concord.Attribution{
		said(concord.BodyResearchBody, "US", concord.StrengthProbable, state, "2024-07-01", concord.OnPattern),
		said(minister, "PL", concord.StrengthConfirmed, state, "2025-05-11", politics),
		said(concord.BodyHeadOfGovernment, "PL", concord.StrengthConfirmed, state, "2025-05-12", inquiry),
		said(concord.BodyAccusedState, "RU", concord.StrengthDenied, concord.PointsNobody, "2025-05-12"),
		said(concord.BodySelfClaim, "", concord.StrengthConfirmed, concord.PointsStateAlignedGroup, "2025-05-13"),
		said(concord.BodyCompany, "US", concord.StrengthOtherCause, nature, "2025-06-01", concord.OnTechnical),
	}
	rows[1].SubActor, rows[2].SubActor = "GRU", "GRU unit 29155"
	inc := concord.Incident{Countries: []string{"PL"}, Attributions: rows}
	got := Status(&inc, Moment{})
	if got.Since != "2025-05-11" || len(got.Bodies) != 2 || got.BestBasis != concord.OnInvestigation {
		t.Errorf("since, bodies or basis are wrong: %+v", got)
	}
	if !got.DeniedByAccused || len(got.ClaimedBy) != 1 || !got.Contested || got.ActorContested {
		t.Errorf("a flag is wrong: %+v", got)
	}
	inc.Attributions[0].SubActor = "FSB"
	if got := Status(&inc, Moment{}); !got.ActorContested || got.Status != concord.StatusOfficialAttributed {
		t.Errorf("two services named must be shown and must not make a dispute: %+v", got)
	}
}

func TestSinceIsTheStartOfTheUnbrokenTime(t *testing.T) {
	inc := concord.Incident{Countries: []string{"PL"}, Attributions: []concord.Attribution{
		said(minister, "PL", concord.StrengthSuspected, state, "2025-01-01"),
		said(police, "PL", concord.StrengthRuledOut, concord.PointsNobody, "2025-01-03"),
		said(minister, "PL", concord.StrengthNoPosition, concord.PointsNobody, "2025-01-05"),
		said(concord.BodyMedia, "PL", concord.StrengthConfirmed, state, "2025-08-01"),
	}}
	for day, want := range map[concord.Date]concord.Date{"2024-12-31": "", "2025-01-02": "2025-01-01", "2025-01-04": "2025-01-03", "": "2025-01-03"} {
		if got := Status(&inc, Moment{AsOf: day}).Since; got != want {
			t.Errorf("as of %q: since %q, want %q", day, got, want)
		}
	}
}
