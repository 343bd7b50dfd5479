package eval

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"concord"
	"concord/text"
)

const story = `Fires in two towns

A warehouse of an aid group burned down in Gdynia on 10 May 2024. A shop in Vilnius was set on fire on 12 May 2024. Prosecutors blame Russia.`

func ptr[T any](v T) *T { return &v }

func fire(key, words, name, country string, lat, lon float64, day concord.Date) GoldIncident {
	return GoldIncident{Key: key, ActivityTypes: []concord.ActivityType{"arson", "sabotage"}, Stage: "accomplished",
		Time:   &GoldTime{Start: day, End: day, Precision: "day", Basis: "event"},
		Places: []GoldPlace{{Name: name, Country: ptr(country), Lat: ptr(lat), Lon: ptr(lon)}}, Countries: []string{country},
		Accused: []string{"RU"}, LegalStage: "none_known", Words: words,
		Attributions: []GoldAttribution{{AttributedTo: ptr("RU"), BodyType: "prosecutor", Strength: "confirmed"}}}
}

func twoFires() Document {
	a := fire("a", "A warehouse of an aid group burned down in Gdynia", "Gdynia", "PL", 54.52, 18.53, "2024-05-10")
	a.Target = ptr("A warehouse of an aid group")
	b := fire("b", "A shop in Vilnius was set on fire", "Vilnius", "LT", 54.69, 25.28, "2024-05-12")
	b.Target = ptr("A shop")
	return Document{Gold: Gold{ID: "x", File: "x.txt", Relevant: true, Incidents: []GoldIncident{a, b}}, Raw: []byte(story)}
}

// with reads a document perfectly and then spoils what was found.
func with(spoil func(f *concord.Findings)) Reader {
	return func(ctx context.Context, doc Document) (concord.Findings, *text.Document, error) {
		f, prepared, err := readPerfectly(ctx, doc)
		spoil(&f)
		return f, prepared, err
	}
}

func TestScoresOfHandMadePairs(t *testing.T) {
	type want struct {
		field, counted      string
		right, gold, system int
	}
	first := func(change func(i *concord.Incident)) func(*concord.Findings) {
		return func(f *concord.Findings) { change(&f.Incidents[0]) }
	}
	cases := map[string]struct {
		spoil func(f *concord.Findings)
		want  []want
	}{
		"a missing draft is a miss and costs recall end to end": {
			func(f *concord.Findings) { f.Incidents = f.Incidents[1:] },
			[]want{{"detection", onIncidents, 1, 2, 1}, {"countries", onEndToEnd, 1, 2, 1}, {"countries", onPairs, 1, 1, 1}}},
		"a second draft of one act is a false alarm": {
			func(f *concord.Findings) { f.Incidents = append(f.Incidents, f.Incidents[0]) },
			[]want{{"detection", onIncidents, 2, 2, 3}, {"activity_type", onEndToEnd, 2, 2, 3}}},
		"a draft marked aggregate does not stand for a single act": {
			first(func(i *concord.Incident) { i.Unit = concord.UnitCampaign }),
			[]want{{"detection", onIncidents, 1, 2, 1}, {"detection", onAggregates, 0, 0, 1}}},
		"a listed type as main type is right, a set shows the missing one": {
			first(func(i *concord.Incident) { i.ActivityTypes = []concord.ActivityType{"sabotage"} }),
			[]want{{"activity_type", onPairs, 2, 2, 2}, {"activity_types", onPairs, 3, 4, 3}}},
		"another type of the family is found with a wrong type": {
			first(func(i *concord.Incident) { i.ActivityTypes = []concord.ActivityType{"explosion"} }),
			[]want{{"detection", onIncidents, 2, 2, 2}, {"activity_type", onPairs, 1, 2, 2}}},
		"a type of another family is another act": {
			first(func(i *concord.Incident) { i.ActivityTypes = []concord.ActivityType{"cyber_disruption"} }),
			[]want{{"detection", onIncidents, 1, 2, 2}}},
		"a place in another country is another act": {
			first(func(i *concord.Incident) {
				i.Places, i.Countries = []concord.Place{{Name: "Prague", Country: "CZ", Lat: ptr(50.09), Lon: ptr(14.42), Precision: concord.GeoCity}}, []string{"CZ"}
			}),
			[]want{{"detection", onIncidents, 1, 2, 2}}},
		"a far place of the country is the same act, wrongly placed, if the passage is the same": {
			first(func(i *concord.Incident) {
				i.Places = []concord.Place{{Name: "Kraków", Country: "PL", Lat: ptr(50.06), Lon: ptr(19.94), Precision: concord.GeoCity}}
			}),
			[]want{{"detection", onIncidents, 2, 2, 2}, {"places", onPairs, 1, 2, 2}, {"countries", onPairs, 2, 2, 2}}},
		"a month for a day is not exact and two steps too coarse": {
			first(func(i *concord.Incident) {
				i.Time = concord.When{Start: "2024-05-01", End: "2024-05-31", Precision: "month"}
			}),
			[]want{{"time (exact)", onPairs, 1, 2, 2}, {"time (lenient)", onPairs, 1, 2, 2}}},
		"a night for one of its days is lenient": {
			first(func(i *concord.Incident) {
				i.Time = concord.When{Start: "2024-05-09", End: "2024-05-10", Precision: "night"}
			}),
			[]want{{"time (exact)", onPairs, 1, 2, 2}, {"time (lenient)", onPairs, 2, 2, 2}}},
		"a blank costs recall only": {
			first(func(i *concord.Incident) { i.Time, i.Stage, i.Accused = concord.When{}, "", nil }),
			[]want{{"time (exact)", onPairs, 1, 2, 1}, {"stage", onPairs, 1, 2, 1}, {"accused", onPairs, 1, 2, 1}}},
		"a wrong time does not part the act from its passage": {
			first(func(i *concord.Incident) { i.Time.Start, i.Time.End = "2023-01-01", "2023-01-01" }),
			[]want{{"detection", onIncidents, 2, 2, 2}, {"time (exact)", onPairs, 1, 2, 2}}},
		"a wrong strength leaves the attribution matched": {
			first(func(i *concord.Incident) { i.Attributions[0].Strength = concord.StrengthSuspected }),
			[]want{{"attributions", onPairs, 2, 2, 2}, {"attribution strength", onMatches, 1, 2, 2}}},
		"a target with the same head is right": {
			first(func(i *concord.Incident) { i.Target = "the warehouse in Gdynia" }),
			[]want{{"target", onPairs, 2, 2, 2}}},
		"an invented legal stage costs precision": {
			first(func(i *concord.Incident) {
				i.LegalSteps = []concord.LegalStep{{Stage: concord.LegalCharged, Jurisdiction: "PL"}}
			}),
			[]want{{"legal_stage", onPairs, 0, 0, 1}, {"legal_steps", onPairs, 0, 0, 1}}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r := scored(t, []Document{twoFires()}, with(c.spoil))
			for _, w := range c.want {
				got, _ := r.Cell(w.field, w.counted)
				if got.Right != w.right || got.Gold != w.gold || got.System != w.system {
					t.Errorf("%s on %s: got %d right of %d gold and %d given, want %d of %d and %d",
						w.field, w.counted, got.Right, got.Gold, got.System, w.right, w.gold, w.system)
				}
			}
		})
	}
}

func TestEvidenceThatIsNotItsSpanIsCounted(t *testing.T) {
	r := scored(t, []Document{twoFires()}, with(func(f *concord.Findings) {
		f.Incidents[0].Evidence[0].Quote = "a warehouse of an aid group burned down in gdynia"
		f.Incidents[1].Evidence[0].RawEnd--
	}))
	if want := (EvidenceCheck{Quotes: 2, Canonical: 1, Raw: 0}); r.Evidence != want {
		t.Errorf("got %+v, want %+v", r.Evidence, want)
	}
}

func TestTheOrderOfIncidentsChangesNothing(t *testing.T) {
	docs := development(t)
	docs = append(docs, twoFires())
	rapid.Check(t, func(rt *rapid.T) {
		doc := rapid.SampledFrom(docs).Draw(rt, "document")
		prepared, err := Prepare(doc)
		if err != nil {
			rt.Fatal(err)
		}
		spoiled := func(d Document) concord.Findings { // drop a field here and there, and the evidence
			f := perfect(d, prepared)
			for n := range f.Incidents {
				f.Incidents[n].Evidence = nil
				if n%2 == 0 {
					f.Incidents[n].Time = concord.When{}
				}
				if n%3 == 0 {
					f.Incidents[n].Places, f.Incidents[n].Countries = nil, nil
				}
			}
			return f
		}
		found := spoiled(doc)
		read := func(context.Context, Document) (concord.Findings, *text.Document, error) { return found, prepared, nil }
		before, err := Score(rt.Context(), []Document{doc}, read)
		if err != nil {
			rt.Fatal(err)
		}
		other := doc
		other.Incidents = rapid.Permutation(doc.Incidents).Draw(rt, "gold")
		found.Incidents = rapid.Permutation(found.Incidents).Draw(rt, "drafts")
		after, err := Score(rt.Context(), []Document{other}, read)
		if err != nil {
			rt.Fatal(err)
		}
		if !slices.Equal(before.Cells, after.Cells) || !slices.Equal(before.ByType, after.ByType) {
			rt.Errorf("the scores differ: %v and %v", before.Cells, after.Cells)
		}
	})
}

func TestTheAlignmentIsTheBestOne(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n, m := rapid.IntRange(0, 5).Draw(rt, "n"), rapid.IntRange(0, 5).Draw(rt, "m")
		weights := make([][]float64, n)
		for i := range weights {
			weights[i] = rapid.SliceOfN(rapid.Float64Range(-1, 3), m, m).Draw(rt, "weights")
		}
		sum, usedI, usedJ := 0.0, map[int]bool{}, map[int]bool{}
		for _, p := range assign(n, m, func(i, j int) float64 { return weights[i][j] }) {
			if usedI[p.i] || usedJ[p.j] || weights[p.i][p.j] <= 0 {
				rt.Fatalf("%v is joined twice or has no weight", p)
			}
			usedI[p.i], usedJ[p.j] = true, true
			sum += weights[p.i][p.j]
		}
		if best := bestSum(weights, 0, map[int]bool{}); math.Abs(best-sum) > 1e-9 {
			rt.Errorf("got the sum %g, the best is %g", sum, best)
		}
	})
}

func bestSum(weights [][]float64, i int, used map[int]bool) float64 {
	if i == len(weights) {
		return 0
	}
	best := bestSum(weights, i+1, used)
	for j, w := range weights[i] {
		if !used[j] && w > 0 {
			used[j] = true
			best = max(best, w+bestSum(weights, i+1, used))
			used[j] = false
		}
	}
	return best
}

func TestTheReportPrintsWhatIsUndefinedAsADash(t *testing.T) {
	r := scored(t, []Document{twoFires()}, readNothing)
	line := ""
	for l := range strings.Lines(r.Text()) {
		if strings.Contains(l, "detection") && strings.Contains(l, onIncidents) {
			line = strings.Join(strings.Fields(l), " ")
		}
	}
	if want := "detection incidents 2 0 0 – 0.000 0.000"; line != want {
		t.Errorf("got the line %q, want %q", line, want)
	}
	out, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	if want := `"field":"detection","counted_on":"incidents","gold":2,"system":0,"right":0,"p":null,"r":0,"f1":0`; !bytes.Contains(out, []byte(want)) {
		t.Errorf("the JSON does not hold %s", want)
	}
}

func TestHeadsOfTargets(t *testing.T) {
	for phrase, want := range map[string]string{
		"one of the capital’s largest shopping centres": "centre",
		"the Coop shop in Osula":                        "shop",
		"two of its aircraft":                           "aircraft",
		"Airbus headquarters":                           "headquarter",
	} {
		if got := head(phrase); got != want {
			t.Errorf("the head of %q: got %q, want %q", phrase, got, want)
		}
	}
}
