package assess_test

import (
	"slices"
	"testing"

	"concord"
	"concord/assess"
	"concord/starter"
)

// The real cases that the table must answer day by day. They replay the starter dataset; where a
// case needs a statement that the dataset holds in its notes alone, the test adds it.

func incident(t *testing.T, id concord.IncidentID) concord.Incident {
	t.Helper()
	all, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(all, func(inc concord.Incident) bool { return inc.ID == id })
	if i < 0 {
		t.Fatalf("there is no %s", id)
	}
	return all[i]
}

// onDay is a day and the status then; the empty day asks for everything said.
type onDay struct {
	day    concord.Date
	status concord.AttributionStatus
}

func says(body concord.BodyType, country string, s concord.Strength, to concord.PointsTo, date concord.Date) concord.Attribution {
	return concord.Attribution{MadeBy: string(body), BodyType: body, BodyCountry: country, Strength: s, PointsTo: to, Date: date,
		Basis: []concord.AttributionBasis{concord.OnPoliticalAssessment}}
}

func TestRealCasesDayByDay(t *testing.T) {
	const (
		court        = concord.StatusCourtEstablished
		attributed   = concord.StatusOfficialAttributed
		suspected    = concord.StatusOfficialSuspected
		media        = concord.StatusMediaReported
		disputed     = concord.StatusDisputed
		other        = concord.StatusAttributedOther
		unattributed = concord.StatusUnattributed
		ruledOut     = concord.StatusRuledOut
	)
	firstDay := says(concord.BodyMilitary, "DE", concord.StrengthSuspected, concord.PointsForeignState, "2024-08-14")
	later := []concord.Attribution{firstDay,
		says(concord.BodyResearchBody, "GB", concord.StrengthSuspected, concord.PointsForeignState, "2025-08-19"),
		says(concord.BodyMedia, "GB", concord.StrengthConfirmed, concord.PointsForeignState, "2025-08-20")}
	list := says(concord.BodyNATO, "NATO", concord.StrengthSuspected, concord.PointsForeignState, "2025-09-01")
	specific := list
	list.General = true
	for _, c := range []struct {
		id   concord.IncidentID
		name string
		add  []concord.Attribution
		want []onDay
	}{
		{id: "DE-2024-08-WAHN", name: "a suspicion is cleared and stays cleared", add: later,
			want: []onDay{{"2024-08-13", unattributed}, {"2024-08-14", suspected}, {"2024-08-15", suspected}, {"2024-08-16", ruledOut}, {"2025-12-31", ruledOut}, {"", ruledOut}}},
		{id: "DE-2024-08-GEILENKIRCHEN", name: "a general list does not reopen it", add: append(later, list),
			want: []onDay{{"2024-08-15", suspected}, {"2024-08-16", ruledOut}, {"", ruledOut}}},
		{id: "DE-2024-08-GEILENKIRCHEN", name: "a specific suspicion by another body does", add: append(later, specific),
			want: []onDay{{"2025-08-31", ruledOut}, {"2025-09-01", disputed}}},
		{id: "LV-2025-01-VEZHEN", name: "first called deliberate, then an accident",
			add:  []concord.Attribution{says(concord.BodyProsecutor, "SE", concord.StrengthHostileUnattributed, concord.PointsNobody, "2025-01-26")},
			want: []onDay{{"2025-01-26", unattributed}, {"2025-02-02", unattributed}, {"2025-02-03", ruledOut}, {"", ruledOut}}},
		{id: "LT-2024-11-DHLCRASH", want: []onDay{{"2024-11-25", unattributed}, {"2024-11-26", ruledOut}, {"", ruledOut}}},
		{id: "SE-DERAIL", name: "it has no date and loads", want: []onDay{{"", ruledOut}}},
		{id: "PL-2025-12-GRID", want: []onDay{{"2026-01-22", unattributed}, {"2026-01-23", media}, {"2026-01-30", media}, {"2026-01-31", suspected},
			{"2026-12-30", suspected}, {"2026-12-31", attributed}, {"", attributed}}},
		{id: "BG-2025-08-VDL", want: []onDay{{"2025-08-31", unattributed}, {"2025-09-01", suspected}, {"2025-09-29", suspected}, {"2025-09-30", disputed}, {"", disputed}}},
		{id: "DE-2024-05-DIEHL", name: "the case is open, so it is not ruled out",
			want: []onDay{{"2024-06-20", unattributed}, {"2024-06-21", unattributed}, {"2024-06-22", unattributed}, {"2024-06-23", disputed}, {"", disputed}}},
		{id: "ES-2022-11-LETTERBOMBS", want: []onDay{{"2023-01-21", unattributed}, {"2023-01-22", media}, {"2023-01-24", media}, {"2023-01-25", disputed}, {"", disputed}}},
		{id: "DE-2024-12-FOAM", want: []onDay{{"2025-02-05", suspected}, {"2025-02-27", suspected}, {"2025-02-28", disputed}, {"", disputed}}},
		{id: "FR-2024-05-REDHANDS", name: "a court's remark", want: []onDay{{"", suspected}}},
		{id: "FI-2024-12-ESTLINK2", name: "a court that did not find it", want: []onDay{{"2025-10-30", unattributed}, {"2025-10-31", disputed}, {"", disputed}}},
		{id: "CZ-2024-06-KLICOV", name: "a plea that is silent on the sponsor", want: []onDay{{"2024-06-10", suspected}, {"2025-06-10", suspected}, {"", suspected}}},
		{id: "PL-2024-05-MARYWILSKA", name: "named a year later", want: []onDay{{"2025-05-10", unattributed}, {"2025-05-11", attributed}}},
		{id: "DK-2024-12-KOGE", want: []onDay{{"2025-12-17", unattributed}, {"2025-12-18", attributed}}},
		{id: "DE-2024-08-DFS", want: []onDay{{"2025-12-11", unattributed}, {"2025-12-12", attributed}}},
		{id: "LT-2024-05-IKEA", want: []onDay{{"2025-03-16", unattributed}, {"2025-03-17", attributed}, {"2025-11-23", attributed}, {"2025-11-24", court}}},
		{id: "EE-2023-12-CARS", want: []onDay{{"2024-02-19", unattributed}, {"2024-02-20", attributed}, {"2024-12-30", attributed}, {"2024-12-31", court}}},
		{id: "PL-2024-01-WROCLAW", want: []onDay{{"2024-10-22", attributed}, {"2025-02-27", attributed}, {"2025-02-28", court}}},
		{id: "DE-2024-RHEINMETALL", want: []onDay{{"2024-07-10", unattributed}, {"2024-07-11", media}, {"2025-01-27", media}, {"2025-01-28", attributed}}},
		{id: "RO-2024-11-ELECTION", want: []onDay{{"2024-12-03", unattributed}, {"2024-12-04", suspected}, {"2025-09-15", suspected}, {"2025-09-16", attributed}}},
		{id: "DK-2022-09-NORDSTREAM", want: []onDay{{"2025-08-30", unattributed}, {"2025-08-31", other}, {"", other}}},
		{id: "FR-2024-07-TGV", name: "a pattern is no proof either way", want: []onDay{{"", unattributed}}},
		{id: "DK-2025-09-CPH", name: "another state's minister spoke of a state", want: []onDay{{"2025-09-25", unattributed}, {"", unattributed}}},
		{id: "DK-2025-09-AALBORG", want: []onDay{{"2025-09-25", unattributed}, {"", unattributed}}},
		{id: "NO-2025-05-OSTLANDET", want: []onDay{{"2025-08-30", unattributed}, {"", media}}},
	} {
		t.Run(string(c.id)+" "+c.name, func(t *testing.T) {
			inc := incident(t, c.id)
			inc.Attributions = append(inc.Attributions, c.add...)
			inc.LegalSteps = statementsAlone(c.id, inc.LegalSteps)
			for _, w := range c.want {
				if got := assess.Status(&inc, assess.Moment{AsOf: w.day}); got.Status != w.status {
					t.Errorf("as of %q: got %s by %s, want %s", w.day, got.Status, got.Rule, w.status)
				}
			}
		})
	}
}

// statementsAlone drops the legal steps of cases that ask what the statements alone say. A case that
// turns on the state of the proceedings keeps them.
func statementsAlone(id concord.IncidentID, steps []concord.LegalStep) []concord.LegalStep {
	if id == "DE-2024-05-DIEHL" || id == "ES-2022-11-LETTERBOMBS" || id == "CZ-2024-06-KLICOV" {
		return steps
	}
	return nil
}

func TestTwoClustersNamedForThePolishGridMakeNoDispute(t *testing.T) {
	inc := incident(t, "PL-2025-12-GRID")
	got := assess.Status(&inc, assess.Moment{})
	if !got.ActorContested || got.Status != concord.StatusOfficialAttributed {
		t.Errorf("got %+v", got)
	}
}

func TestADenialIsShownBesideASuspicion(t *testing.T) {
	inc := incident(t, "BG-2025-08-VDL")
	got := assess.Status(&inc, assess.Moment{AsOf: "2025-09-01"})
	if !got.DeniedByAccused || got.Status != concord.StatusOfficialSuspected {
		t.Errorf("got %+v", got)
	}
}

func TestTheLetterBombsWithoutUnnamedOfficialsAreAttributedToAnother(t *testing.T) {
	inc := incident(t, "ES-2022-11-LETTERBOMBS")
	inc.Attributions = slices.DeleteFunc(inc.Attributions, func(a concord.Attribution) bool { return a.BodyType == concord.BodyMediaUnnamedOfficials })
	if got := assess.Status(&inc, assess.Moment{}); got.Status != concord.StatusAttributedOther {
		t.Errorf("got %s", got.Status)
	}
}

func TestSiauliaiCodedAsChargesIsAttributed(t *testing.T) {
	for _, id := range []concord.IncidentID{"LT-2024-09-SIAULIAI-1", "LT-2024-09-SIAULIAI-2"} {
		inc := incident(t, id)
		before := assess.Status(&inc, assess.Moment{AsOf: "2026-01-15"})
		inc.Attributions[0].Strength = concord.StrengthAllegedInCharges
		after := assess.Status(&inc, assess.Moment{AsOf: "2026-01-16"})
		if before.Status == concord.StatusOfficialSuspected || after.Status != concord.StatusOfficialAttributed || after.Since != "2026-01-16" {
			t.Errorf("%s: %s, then %s since %s", id, before.Status, after.Status, after.Since)
		}
	}
}

func TestClearedRecordsCountInNoRule(t *testing.T) {
	for _, id := range []concord.IncidentID{"DE-2024-08-WAHN", "DE-2024-08-GEILENKIRCHEN", "LV-2025-01-VEZHEN", "LT-2024-11-DHLCRASH", "SE-DERAIL"} {
		inc := incident(t, id)
		for _, rule := range assess.Inclusions() {
			for _, status := range []concord.AttributionStatus{assess.Status(&inc, assess.Moment{}).Status, concord.StatusCourtEstablished} {
				if rule.Includes(&inc, status) {
					t.Errorf("%s counts %s", rule.ID, id)
				}
			}
		}
	}
}

func TestTheFireInWarsawWaitedAYear(t *testing.T) {
	inc := incident(t, "PL-2024-05-MARYWILSKA")
	got := assess.Status(&inc, assess.Moment{})
	fire, _ := inc.Time.Start.First()
	named, _ := got.Since.First()
	if days := int(named.Sub(fire).Hours() / 24); days != 364 || len(got.Bodies) != 2 {
		t.Errorf("named after %d days by %v", days, got.Bodies)
	}
	then := assess.AsOf(inc, "2024-12-31")
	if len(then.Attributions) != 0 || len(then.LegalSteps) != 0 || len(then.Accused) != 0 || then.AccusedText != "" {
		t.Errorf("as of 2024 somebody is accused: %+v", then.Accused)
	}
}
