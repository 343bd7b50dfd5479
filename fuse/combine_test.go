package fuse

import (
	"slices"
	"testing"

	"concord"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func read(field, quote string, r concord.ReportID, hedge concord.Hedge) concord.Evidence {
	return concord.Evidence{Field: field, Report: r, Span: concord.Span{Start: 3, End: 3 + len(quote), RawStart: 3, RawEnd: 3 + len(quote)}, Quote: quote, Hedge: hedge}
}

func TestCombineAdopts(t *testing.T) {
	for _, c := range []struct {
		name         string
		known, draft func(*concord.Incident)
		newer        bool
		check        func(concord.Incident) bool
	}{
		{"the more precise time", func(i *concord.Incident) { i.Time = in("2024-05") }, func(i *concord.Incident) { i.Time = on("2024-05-12") }, false,
			func(i concord.Incident) bool { return i.Time == on("2024-05-12") }},
		{"no coarser time, though it is newer", func(i *concord.Incident) { i.Time = on("2024-05-12") }, func(i *concord.Incident) { i.Time = in("2024-05") }, true,
			func(i concord.Incident) bool { return i.Time == on("2024-05-12") }},
		{"the time of the act before that of its report", func(i *concord.Incident) {
			i.Time = on("2024-05-14")
			i.Time.Basis = concord.BasisAnnouncement
		}, func(i *concord.Incident) { i.Time = in("2024-05") }, false,
			func(i concord.Incident) bool { return i.Time == in("2024-05") }},
		{"no hedged value over an asserted one", func(i *concord.Incident) { i.Stage = concord.StageAttempted }, func(i *concord.Incident) {
			i.Stage = concord.StageAccomplished
			i.Evidence = []concord.Evidence{read("stage", "may have burned", "r-2", concord.HedgeHedged)}
		}, true, func(i concord.Incident) bool { return i.Stage == concord.StageAttempted }},
		{"the newer of two stages", func(i *concord.Incident) { i.Stage = concord.StageAccomplished }, func(i *concord.Incident) { i.Stage = concord.StageAccident }, true,
			func(i concord.Incident) bool { return i.Stage == concord.StageAccident }},
		{"not the older of two stages", func(i *concord.Incident) { i.Stage = concord.StageAccident }, func(i *concord.Incident) { i.Stage = concord.StageAccomplished }, false,
			func(i concord.Incident) bool { return i.Stage == concord.StageAccident }},
		{"any stage over an unclear one", func(i *concord.Incident) { i.Stage = concord.StageUnclear }, func(i *concord.Incident) { i.Stage = concord.StageFoiled }, false,
			func(i concord.Incident) bool { return i.Stage == concord.StageFoiled }},
		{"the target with a name", func(i *concord.Incident) { i.Target = "a shop" }, func(i *concord.Incident) { i.Target = "the IKEA store" }, false,
			func(i concord.Incident) bool { return i.Target == "the IKEA store" }},
		{"the act before the word for any act", func(i *concord.Incident) {
			i.ActivityTypes = []concord.ActivityType{concord.ActivitySabotage}
		}, func(i *concord.Incident) {}, false, func(i concord.Incident) bool {
			return slices.Equal(i.ActivityTypes, []concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage})
		}},
		{"nothing where a person has verified", func(i *concord.Incident) {
			i.State, i.Time, i.Stage = concord.StateVerified, in("2024-05"), concord.StageUnclear
		}, func(i *concord.Incident) {
			i.Time, i.Stage, i.Places, i.Methods = on("2024-05-12"), concord.StageAccomplished, []concord.Place{gdynia}, []concord.Method{concord.MethodAccelerant}
		}, true, func(i concord.Incident) bool {
			return i.Time == in("2024-05") && i.Stage == concord.StageUnclear && len(i.Places) == 1 && len(i.Methods) == 0 && len(i.Reports) == 2
		}},
		{"one statement from two wordings of its body", func(i *concord.Incident) {
			i.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "prime minister", BodyType: concord.BodyHeadOfGovernment, Strength: concord.StrengthConfirmed, Date: "2025-05"}}
		}, func(i *concord.Incident) {
			i.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "Polish prime minister", BodyType: concord.BodyHeadOfGovernment, Strength: concord.StrengthConfirmed, Date: "2025-05-11"}}
		}, true, func(i concord.Incident) bool {
			return len(i.Attributions) == 1 && i.Attributions[0].Date == "2025-05-11" && i.Attributions[0].MadeBy == "Polish prime minister"
		}},
		{"statements that differ side by side, even on a verified record", func(i *concord.Incident) {
			i.State = concord.StateVerified
			i.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "prime minister", BodyType: concord.BodyHeadOfGovernment, Strength: concord.StrengthConfirmed}}
		}, func(i *concord.Incident) {
			i.Attributions = []concord.Attribution{{AttributedTo: "RU", MadeBy: "embassy", BodyType: concord.BodyAccusedState, Strength: concord.StrengthDenied}}
		}, true, func(i concord.Incident) bool { return len(i.Attributions) == 2 }},
	} {
		t.Run(c.name, func(t *testing.T) {
			known, draft := act(on("2024-05-12"), warsaw, ""), act(on("2024-05-12"), warsaw, "")
			known.Reports, draft.Reports = []concord.ReportID{"r-1"}, []concord.ReportID{"r-2"}
			c.known(known)
			c.draft(draft)
			if got := Combine(known, draft, c.newer); !c.check(got) {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestCombineMovesEvidenceWithItsValue(t *testing.T) {
	known := act(on("2024-05-12"), warsaw, "")
	known.Evidence = []concord.Evidence{read("places[0]", "Warsaw", "r-1", "")}
	draft := act(on("2024-05-12"), gdynia, "")
	draft.Places = []concord.Place{gdynia, warsaw}
	draft.Evidence = []concord.Evidence{read("places[0]", "Gdynia", "r-2", ""), read("places[1]", "Warsaw", "r-2", ""), read("time", "Sunday", "r-2", "")}
	got := Combine(known, draft, true)
	for _, e := range got.Evidence {
		name, i, _ := cutField(e.Field)
		if name == "places" && got.Places[i].Name != e.Quote {
			t.Errorf("%s is said to be read in %q", got.Places[i].Name, e.Quote)
		}
	}
	if len(got.Evidence) != 4 || len(got.Places) != 2 {
		t.Errorf("%d pieces of evidence, %d places", len(got.Evidence), len(got.Places))
	}

	verified := *known
	verified.State = concord.StateVerified
	got = Combine(&verified, draft, true)
	want := []string{"places[0]=", "places=Gdynia", "places=Warsaw", "time=2024-05-12"}
	var fields []string
	for _, e := range got.Evidence {
		fields = append(fields, e.Field+"="+e.Value)
	}
	if diff := cmp.Diff(want, fields); diff != "" {
		t.Error(diff)
	}
}

func drawIncident(t *rapid.T, name string, r concord.ReportID) *concord.Incident {
	types := rapid.SliceOfNDistinct(rapid.SampledFrom([]concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage, concord.ActivityExplosion}), 1, 3, rapid.ID).Draw(t, name+" types")
	inc := act(rapid.SampledFrom([]concord.When{{}, in("2024-05"), on("2024-05-12"), on("2024-05-13")}).Draw(t, name+" time"), concord.Place{}, rapid.SampledFrom([]string{"", "a shop", "the IKEA store"}).Draw(t, name+" target"), types...)
	inc.Reports = []concord.ReportID{r}
	inc.Stage = rapid.SampledFrom([]concord.Stage{"", concord.StageUnclear, concord.StageAccomplished, concord.StageAccident}).Draw(t, name+" stage")
	inc.State = rapid.SampledFrom([]concord.RecordState{concord.StateCandidate, concord.StateVerified}).Draw(t, name+" state")
	inc.Places = rapid.SliceOfN(rapid.SampledFrom([]concord.Place{warsaw, gdynia, vilnius, baltic}), 0, 3).Draw(t, name+" places")
	dates := []concord.Date{"", "2024", "2024-05", "2024-05-12"}
	for range rapid.IntRange(0, 3).Draw(t, name+" statements") {
		inc.Attributions = append(inc.Attributions, concord.Attribution{AttributedTo: "RU", BodyType: concord.BodyMinister, Strength: concord.StrengthSuspected,
			MadeBy: rapid.SampledFrom([]string{"minister", "interior minister", "justice minister", "Polish interior minister"}).Draw(t, name+" body"), Date: rapid.SampledFrom(dates).Draw(t, name+" date")})
		inc.LegalSteps = append(inc.LegalSteps, concord.LegalStep{Stage: concord.LegalArrest, Date: rapid.SampledFrom(dates).Draw(t, name+" step"), Jurisdiction: rapid.SampledFrom([]string{"", "PL", "LT"}).Draw(t, name+" law")})
	}
	for i := range inc.Places {
		inc.Evidence = append(inc.Evidence, read(path("places", i), "here", r, ""))
	}
	if inc.Stage != "" {
		inc.Evidence = append(inc.Evidence, read("stage", "burned", r, ""))
	}
	if !inc.Time.IsZero() {
		inc.Evidence = append(inc.Evidence, read("time", "Sunday", r, concord.HedgeHedged))
	}
	return inc
}

func TestCombiningTheSameDraftTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known, draft := drawIncident(t, "known", "r-1"), drawIncident(t, "draft", "r-2")
		draft.State = concord.StateCandidate
		newer := rapid.Bool().Draw(t, "newer")
		once := Combine(known, draft, newer)
		twice := Combine(&once, draft, newer)
		if diff := cmp.Diff(once, twice); diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestCombineLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known, draft := drawIncident(t, "known", "r-1"), drawIncident(t, "draft", "r-2")
		got := Combine(known, draft, true)
		if got.State != known.State || got.ID != known.ID || got.Version != known.Version {
			t.Fatal("a machine changed what is not its own")
		}
		if len(got.Evidence) < len(known.Evidence) || len(got.Attributions) < len(known.Attributions) || len(got.Places) < len(known.Places) {
			t.Fatal("something of the record is gone")
		}
		for _, e := range got.Evidence {
			if name, i, _ := cutField(e.Field); name == "places" && i >= len(got.Places) {
				t.Fatalf("%s is evidence of nothing", e.Field)
			}
		}
	})
}
