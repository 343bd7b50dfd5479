package fuse

import (
	"fmt"
	"slices"
	"testing"

	"concord"
	"concord/starter"

	"github.com/google/go-cmp/cmp"
)

func f(x float64) *float64 { return &x }

var (
	warsaw  = concord.Place{Name: "Warsaw", Kind: concord.KindSettlement, Country: "PL", Lat: f(52.23), Lon: f(21.01), Precision: concord.GeoCity}
	gdynia  = concord.Place{Name: "Gdynia", Kind: concord.KindSettlement, Country: "PL", Lat: f(54.52), Lon: f(18.53), Precision: concord.GeoCity}
	vilnius = concord.Place{Name: "Vilnius", Kind: concord.KindSettlement, Country: "LT", Lat: f(54.69), Lon: f(25.28), Precision: concord.GeoCity}
	baltic  = concord.Place{Name: "Baltic Sea", Kind: concord.KindSeaArea, Lat: f(57), Lon: f(19.5), Precision: concord.GeoArea}
)

func on(d string) concord.When {
	return concord.When{Start: concord.Date(d), End: concord.Date(d), Precision: concord.PrecisionDay, Basis: concord.BasisEvent}
}

func in(month string) concord.When {
	return concord.When{Start: concord.Date(month), End: concord.Date(month), Precision: concord.PrecisionMonth, Basis: concord.BasisEvent}
}

func night(a, b string) concord.When {
	return concord.When{Start: concord.Date(a), End: concord.Date(b), Precision: concord.PrecisionNight, Basis: concord.BasisEvent}
}

// act builds a draft: an arson unless told otherwise.
func act(w concord.When, p concord.Place, target string, types ...concord.ActivityType) *concord.Incident {
	if len(types) == 0 {
		types = []concord.ActivityType{concord.ActivityArson}
	}
	inc := &concord.Incident{ID: "r-1.1", Title: "An act", Unit: concord.UnitIncident, State: concord.StateCandidate, ActivityTypes: types, Time: w, Target: target}
	if p.Name != "" {
		inc.Places = []concord.Place{p}
	}
	if p.Country != "" {
		inc.Countries = []string{p.Country}
	}
	return inc
}

func TestCompare(t *testing.T) {
	sabotage, explosion, ddos := concord.ActivitySabotage, concord.ActivityExplosion, concord.ActivityCyberDisruption
	cable := concord.ActivityUnderseaInfrastructure
	campaign := act(in("2024-05"), warsaw, "")
	campaign.Unit = concord.UnitCampaign
	for _, c := range []struct {
		name          string
		a, b          *concord.Incident
		same, suggest bool
	}{
		{"one day and one town are one act", act(on("2024-05-12"), warsaw, "a shopping centre"), act(on("2024-05-12"), warsaw, "the Marywilska 44 mall"), true, true},
		{"a night and its morning overlap", act(night("2024-05-08", "2024-05-09"), vilnius, "an IKEA store"), act(on("2024-05-09"), vilnius, "furniture shop"), true, true},
		{"a word for any act fits a fire", act(on("2024-05-12"), warsaw, "", sabotage), act(on("2024-05-12"), warsaw, ""), true, true},
		{"two days in one town stay two", act(on("2024-09-17"), vilnius, "TVC Solutions"), act(on("2024-09-22"), vilnius, "TVC Solutions"), false, false},
		{"two named targets on one day in one town stay two", act(on("2024-05-12"), warsaw, "the OBI store"), act(on("2024-05-12"), warsaw, "an IKEA store"), false, false},
		{"two kinds of target on one day in one town are for a person to judge", act(on("2024-05-12"), warsaw, "a warehouse"), act(on("2024-05-12"), warsaw, "a church"), false, true},
		{"two towns stay two", act(on("2024-05-12"), warsaw, "a warehouse"), act(on("2024-05-12"), gdynia, "a warehouse"), false, false},
		{"two countries stay two", act(on("2024-05-12"), warsaw, "a warehouse"), act(on("2024-05-12"), vilnius, "a warehouse"), false, false},
		{"two kinds of act stay two", act(on("2024-05-12"), warsaw, ""), act(on("2024-05-12"), warsaw, "", ddos), false, false},
		{"a campaign is no act", act(in("2024-05"), warsaw, ""), campaign, false, false},
		{"a month and a town alone are for a person to judge", act(in("2024-05"), warsaw, "a shop"), act(on("2024-05-12"), warsaw, "a shop"), false, true},
		{"a month and a named target in a town are one act", act(in("2024-05"), warsaw, "the Marywilska 44 centre"), act(on("2024-05-12"), warsaw, "Marywilska 44"), true, true},
		{"a country and a day alone are not enough", act(on("2024-05-12"), concord.Place{Name: "Poland", Country: "PL", Precision: concord.GeoCountry}, "a shop"), act(on("2024-05-12"), warsaw, "a shop"), false, true},
		{"no time is not enough", act(concord.When{}, warsaw, ""), act(on("2024-05-12"), warsaw, ""), false, false},
		{"one sea and one day are not enough", act(on("2024-11-18"), baltic, "a cable", cable), act(on("2024-11-18"), baltic, "a telecom cable", cable), false, true},
		{"one named cable on one day is one act", act(on("2024-11-18"), baltic, "the C-Lion1 cable", cable), act(on("2024-11-18"), baltic, "C-Lion1", cable), true, true},
		{"two named cables stay two", act(on("2024-11-18"), baltic, "the BCS East-West cable", cable), act(on("2024-11-18"), baltic, "the C-Lion1 cable", cable), false, false},
		{"fire and explosion may be one act", act(on("2024-05-12"), warsaw, "", explosion), act(on("2024-05-12"), warsaw, ""), true, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := Compare(c.a, c.b)
			if v.Same != c.same || v.Suggest != c.suggest {
				t.Errorf("same %v, suggest %v; want %v, %v: score %.2f, %q", v.Same, v.Suggest, c.same, c.suggest, v.Score, v.Reasons)
			}
			if len(v.Reasons) == 0 {
				t.Error("no reasons")
			}
			if back := Compare(c.b, c.a); back.Same != v.Same || back.Suggest != v.Suggest {
				t.Error("the other way round it comes out differently")
			}
			if v.Same && len(shareBlock(c.a, c.b)) == 0 {
				t.Errorf("they meet in no block: %q and %q", Keys(c.a), Keys(c.b))
			}
		})
	}
}

// shareBlock returns the blocks in which each finds the other, whichever comes first: none when one of the two does not.
func shareBlock(a, b *concord.Incident) []string {
	there, back := common(slices.Sorted(slices.Values(Lookup(a))), Keys(b)), common(slices.Sorted(slices.Values(Lookup(b))), Keys(a))
	if len(there) == 0 || len(back) == 0 {
		return nil
	}
	return append(there, back...)
}

// The records of the starter dataset are a hundred acts: none of them is another.
func TestNoTwoRecordsOfTheStarterDatasetAreOneAct(t *testing.T) {
	incs, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	suggested := 0
	for i := range incs {
		for j := range incs[:i] {
			v := Compare(&incs[i], &incs[j])
			if v.Same {
				t.Errorf("%s and %s: %q", incs[i].ID, incs[j].ID, v.Reasons)
			}
			if v.Suggest && v.Veto == "" {
				suggested++
				t.Logf("suggested: %s and %s (%.2f): %q", incs[i].ID, incs[j].ID, v.Score, v.Reasons)
			}
		}
		if v := Compare(&incs[i], &incs[i]); v.Veto != "" {
			t.Errorf("%s is not itself: %s", incs[i].ID, v.Veto)
		}
	}
	if suggested > 12 {
		t.Errorf("%d pairs are suggested: a reviewer would drown", suggested)
	}
}

// The cases of the record model in which other acts look like one.
func TestNearMissesOfTheStarterDatasetStayApart(t *testing.T) {
	incs, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	byID := map[concord.IncidentID]*concord.Incident{}
	for i := range incs {
		byID[incs[i].ID] = &incs[i]
	}
	for _, pair := range [][2]concord.IncidentID{
		{"DE-2024-07-LEIPZIG", "GB-2024-07-BIRMINGHAM"}, {"DE-2024-07-LEIPZIG", "PL-2024-07-DPD"}, {"PL-2024-07-DPD", "PL-2024-07-DPD-2"},
		{"DE-2024-07-LEIPZIG", "LT-2024-11-DHLCRASH"}, {"DE-2024-07-LEIPZIG", "DE-2025-05-PARCELPLOT"},
		{"LT-2024-09-SIAULIAI-1", "LT-2024-09-SIAULIAI-2"}, {"DK-2025-09-CPH", "DK-2025-09-AALBORG"},
		{"PL-2025-11-MIKA", "PL-2025-11-CLAMP"}, {"FI-2023-10-BALTICCONNECTOR", "EE-2023-10-CABLES"},
		{"LT-2024-11-BCS", "FI-2024-11-CLION1"}, {"FI-2024-11-CLION1", "SE-2025-02-CLION1"},
		{"DE-2024-08-WAHN", "DE-2024-08-GEILENKIRCHEN"},
	} {
		t.Run(fmt.Sprint(pair[0], " is not ", pair[1]), func(t *testing.T) {
			a, b := byID[pair[0]], byID[pair[1]]
			if a == nil || b == nil {
				t.Fatal("not in the dataset")
			}
			if v := Compare(a, b); v.Same {
				t.Errorf("taken for one act: %q", v.Reasons)
			}
		})
	}
}

func TestAimFindsNamesAndKinds(t *testing.T) {
	for target, want := range map[string]aim{
		"an IKEA store near Vilnius airport": {names: []string{"ikea"}, kind: "shop"},
		"the Marywilska 44 complex":          {names: []string{"44", "marywilska"}},
		"Freight wagons":                     {},
		"one of the capital’s largest malls": {},
		"Polish logistics firm":              {},
		"TVC Solutions":                      {names: []string{"solutions", "tvc"}},
		"a warehouse":                        {kind: "warehouse"},
	} {
		t.Run(target, func(t *testing.T) {
			got := aimOf(&concord.Incident{Target: target, Places: []concord.Place{vilnius}})
			if diff := cmp.Diff(want.names, got.names); diff != "" || want.kind != "" && got.kind != want.kind {
				t.Errorf("names %q, kind %q", got.names, got.kind)
			}
		})
	}
}

func TestKeysStayFew(t *testing.T) {
	incs, _, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	for i := range incs {
		k := Keys(&incs[i])
		if !slices.IsSorted(k) || len(k) > 120 {
			t.Errorf("%s has %d blocks", incs[i].ID, len(k))
		}
	}
}
