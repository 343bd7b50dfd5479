package fuse

import (
	"testing"

	"concord"
)

func expulsion(day string, n int) concord.Measure {
	return concord.Measure{ID: concord.MeasureID("m-" + day), Type: concord.MeasureExpulsionPNG, Issuer: "CZ", Against: "RU", Status: concord.MeasureAnnounced,
		Announced: concord.Date(day), Headcount: n,
		Evidence: []concord.Evidence{{Field: "type", Report: concord.ReportID("r-" + day), Quote: "expelled", Span: concord.Span{End: 8, RawEnd: 8}}}}
}

func TestSameMeasure(t *testing.T) {
	with := func(m concord.Measure, change func(*concord.Measure)) concord.Measure { change(&m); return m }
	a := expulsion("2021-04-17", 18)
	for _, c := range []struct {
		name string
		b    concord.Measure
		same bool
	}{
		{"told the next day", expulsion("2021-04-18", 0), true},
		{"in force some days later", with(expulsion("", 18), func(m *concord.Measure) { m.EffectiveFrom = "2021-04-20" }), true},
		{"another head count", expulsion("2021-04-18", 20), false},
		{"another month", expulsion("2021-05-28", 18), false},
		{"another issuer", with(expulsion("2021-04-17", 18), func(m *concord.Measure) { m.Issuer = "SK" }), false},
		{"against another state", with(expulsion("2021-04-17", 18), func(m *concord.Measure) { m.Against = "BY" }), false},
		{"another kind", with(expulsion("2021-04-17", 18), func(m *concord.Measure) { m.Type = concord.MeasureStaffCap }), false},
		{"no day is not enough", expulsion("", 18), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			why, same := SameMeasure(&a, &c.b)
			if same != c.same || same && why == "" {
				t.Errorf("%v %q", same, why)
			}
			if _, back := SameMeasure(&c.b, &a); back != same {
				t.Error("the other way round it comes out differently")
			}
		})
	}
	one, two := a, expulsion("", 0)
	one.Incidents, two.Incidents = []concord.IncidentID{"CZ-2014-10-VRBETICE"}, []concord.IncidentID{"CZ-2014-10-VRBETICE"}
	if why, same := SameMeasure(&one, &two); !same || why == "" {
		t.Error("two that answer one incident are one, without a day")
	}
	joint := with(a, func(m *concord.Measure) { m.Issuer = "CZ+SK" })
	turned := with(a, func(m *concord.Measure) { m.Issuer = "SK+CZ" })
	if _, same := SameMeasure(&joint, &turned); !same {
		t.Error("the order of issuers matters")
	}
}

func TestCombineMeasure(t *testing.T) {
	held, draft := expulsion("2021-04-17", 0), expulsion("2021-04-20", 18)
	draft.Status, draft.EffectiveFrom = concord.MeasureInForce, "2021-04-20"
	got := CombineMeasure(held, draft)
	if got.ID != held.ID || got.Announced != held.Announced || got.Status != concord.MeasureInForce || got.EffectiveFrom != "2021-04-20" ||
		got.Headcount != 18 || len(got.Evidence) != 2 || len(held.Evidence) != 1 {
		t.Errorf("%+v", got)
	}
	if back := CombineMeasure(got, held); back.Status != concord.MeasureInForce || len(back.Evidence) != 2 {
		t.Errorf("a status went back, or evidence was counted twice: %+v", back)
	}
	typed := held
	typed.Evidence = []concord.Evidence{{Field: "type", Person: "ana"}}
	if got := CombineMeasure(typed, draft); got.Status != concord.MeasureAnnounced || got.Headcount != 0 || len(got.Evidence) != 2 {
		t.Errorf("what a person entered was changed: %+v", got)
	}
}

func TestRereadMeasure(t *testing.T) {
	first, second := expulsion("2021-04-17", 0), expulsion("2021-04-20", 18)
	both := CombineMeasure(first, second)
	again := expulsion("2021-04-17", 0)
	again.Status = concord.MeasureAdopted
	got := RereadMeasure(both, again, "r-2021-04-17")
	if got.Status != concord.MeasureAdopted || len(got.Evidence) != 2 {
		t.Errorf("%+v", got)
	}
}
