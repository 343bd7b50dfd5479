package confidence

import (
	"testing"

	"concord"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// draft is an incident with a value of every kind, and its evidence.
func draft() concord.Incident {
	at := func(field, value, rule string, start int, p float64) concord.Evidence {
		return concord.Evidence{Field: field, Value: value, Rule: rule, Span: concord.Span{Start: start, End: start + 4}, Quote: "word", Confidence: p}
	}
	return concord.Incident{Unit: concord.UnitIncident, ActivityTypes: []concord.ActivityType{"arson", "sabotage"}, Stage: "accomplished",
		Methods: []concord.Method{"incendiary"}, Target: "depot", Sector: "energy", Time: concord.When{Start: "2024-05-09", End: "2024-05-09", Precision: concord.PrecisionDay},
		Places: []concord.Place{{Name: "Radom"}, {Name: "Vilnius"}}, Countries: []string{"PL", "LT"}, Accused: []string{"RU", "BY"},
		Attributions: []concord.Attribution{{AttributedTo: "RU", Strength: "suspected"}, {AttributedTo: "BY", Strength: "confirmed"}},
		Evidence: []concord.Evidence{at("activity_types", "arson", "en.act.fire", 100, .3), at("activity_types", "sabotage", "trigger", 120, .2),
			at("stage", "accomplished", "stage", 100, .4), at("target", "depot", "hit", 130, .4), at("sector", "energy", "target", 130, .9),
			at("time", "2024-05-09", "time.dmy", 400, .9), at("places[0]", "Radom", "gazetteer", 140, .2), at("places[1]", "Vilnius", "gazetteer", 3000, .8),
			at("countries", "PL", "gazetteer", 140, .2), at("countries", "LT", "gazetteer", 3000, .8),
			at("attributions[0]", "suspected", "blame.x", 100, .1), at("attributions[1]", "confirmed", "blame.x", 100, .9),
			at("accused", "RU", "blame.x", 100, .1), at("accused", "BY", "blame.x", 100, .9)}}
}

func TestAWayOfReadingIsFieldRuleAndDistance(t *testing.T) {
	inc := draft()
	want := []Cell{{"activity_types", "act", "here"}, {"activity_types", "trigger", "here"}, {"stage", "stage", "here"}, {"target", "hit", "here"},
		{"sector", "target", "here"}, {"time", "day", "near"}, {"places", "gazetteer", "here"}, {"places", "gazetteer", "far"},
		{"countries", "gazetteer", "here"}, {"countries", "gazetteer", "far"}, {"attributions", "blame", "here"}, {"attributions", "blame", "here"},
		{"accused", "blame", "here"}, {"accused", "blame", "here"}}
	for i, e := range inc.Evidence {
		if got := CellOf(&inc, e); got != want[i] {
			t.Errorf("%s: %v, want %v", e.Field, got, want[i])
		}
	}
}

func TestBlankLeavesOutWhatIsLikelierWrongWithItsEvidence(t *testing.T) {
	f := concord.Findings{Incidents: []concord.Incident{draft()}}
	Blank(&f, 0.5)
	got := f.Incidents[0]
	var fields []string
	for _, e := range got.Evidence {
		fields = append(fields, e.Field+"="+e.Value)
	}
	want := []string{"activity_types=arson", "sector=energy", "time=2024-05-09", "places[0]=Vilnius", "countries=LT", "attributions[0]=confirmed", "accused=BY"}
	if diff := cmp.Diff(want, fields); diff != "" {
		t.Error(diff)
	}
	if len(got.ActivityTypes) != 1 || got.Stage != "" || got.Target != "" || got.Sector != "energy" || got.Time.IsZero() ||
		len(got.Places) != 1 || len(got.Countries) != 1 || len(got.Attributions) != 1 || len(got.Accused) != 1 || got.Accused[0] != "BY" || len(got.Methods) != 1 {
		t.Errorf("%+v", got)
	}
}

func TestBlankingByNothingChangesNothing(t *testing.T) {
	f, want := concord.Findings{Incidents: []concord.Incident{draft()}}, draft()
	Blank(&f, 0)
	if diff := cmp.Diff(want, f.Incidents[0]); diff != "" {
		t.Error(diff)
	}
}

func TestTheTableIsWholeAndItsSharesAreShares(t *testing.T) {
	if len(counts()) == 0 {
		t.Fatal("the table is empty")
	}
	for c, n := range counts() {
		if n.Right < 0 || n.Read <= 0 || n.Right > n.Read {
			t.Errorf("%v: %d of %d", c, n.Right, n.Read)
		}
		if p := c.Of(); p <= 0 || p >= 1 {
			t.Errorf("%v: %v", c, p)
		}
	}
}

func TestACellLeansOnItsFieldAndMoreCasesMoveItFurther(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		line := parse("f\t\t\t50\t100\nf\ta\there\t" + rapid.SampledFrom([]string{"3\t4", "30\t40", "300\t400"}).Draw(t, "counts") + "\nbroken\n")
		if len(line) != 2 || line[Cell{"f", "a", "here"}].Read < 4 {
			t.Fatalf("%v", line)
		}
	})
}
