package fuse

import (
	"slices"
	"testing"
	"time"

	"concord"

	"pgregory.net/rapid"
)

func anyPlace(t *rapid.T) concord.Place {
	p := concord.Place{Name: rapid.SampledFrom([]string{"Alfa", "Beta", "Gamma", "Delta"}).Draw(t, "name"), Country: rapid.SampledFrom([]string{"PL", "PL", "PL", "LT", ""}).Draw(t, "land"),
		Precision: rapid.SampledFrom([]concord.GeoPrecision{concord.GeoCity, concord.GeoCity, concord.GeoSite, concord.GeoExact, concord.GeoDistrict, concord.GeoArea, concord.GeoCountry, ""}).Draw(t, "prec"),
		Kind:      rapid.SampledFrom([]concord.PlaceKind{concord.KindSettlement, concord.KindSettlement, concord.KindSite, concord.KindSeaArea}).Draw(t, "kind"),
		Role:      rapid.SampledFrom([]concord.PlaceRole{"", concord.RoleEvent, concord.RoleTarget, "origin"}).Draw(t, "role")}
	if p.Precision == concord.GeoCountry {
		p.Name = "Poland"
	}
	if rapid.IntRange(0, 7).Draw(t, "has") > 0 {
		lat, lon := 52+rapid.Float64Range(0, 1.2).Draw(t, "lat"), 21+rapid.Float64Range(0, 2).Draw(t, "lon")
		p.Lat, p.Lon = &lat, &lon
	}
	return p
}

func anyTime(t *rapid.T) concord.When {
	d := time.Date(2024, 5, 25, 0, 0, 0, 0, time.UTC).AddDate(0, 0, rapid.IntRange(0, 12).Draw(t, "day"))
	s := func(x time.Time) concord.Date { return concord.DateOf(x) }
	basis := rapid.SampledFrom([]concord.DateBasis{"", concord.BasisEvent, "discovery", "report"}).Draw(t, "basis")
	switch rapid.IntRange(0, 9).Draw(t, "kindOfTime") {
	case 0:
		return concord.When{}
	case 1:
		return concord.When{Start: s(d)[:7], End: s(d)[:7], Precision: concord.PrecisionMonth, Basis: basis}
	case 2:
		return concord.When{Start: s(d), End: s(d.AddDate(0, 0, 6)), Precision: concord.PrecisionWeek, Basis: basis}
	case 3:
		return concord.When{Start: s(d), End: s(d.AddDate(0, 0, rapid.IntRange(0, 40).Draw(t, "long"))), Precision: rapid.SampledFrom([]concord.DatePrecision{"", concord.PrecisionDay, concord.PrecisionYear}).Draw(t, "p"), Basis: basis}
	case 4:
		return concord.When{Start: s(d), End: s(d.AddDate(0, 0, 1)), Precision: concord.PrecisionNight, Basis: basis}
	case 5:
		return concord.When{Start: s(d)[:4], End: s(d)[:4], Precision: concord.PrecisionYear, Basis: basis}
	case 6:
		return concord.When{Start: "2021", End: s(d)[:4], Precision: concord.PrecisionYear, Basis: basis}
	}
	return concord.When{Start: s(d), End: s(d), Precision: concord.PrecisionDay, Basis: basis}
}

func anyIncident(t *rapid.T) *concord.Incident {
	inc := &concord.Incident{Unit: rapid.SampledFrom([]concord.Unit{concord.UnitIncident, concord.UnitIncident, concord.UnitIncident, concord.UnitCampaign}).Draw(t, "unit"),
		ActivityTypes: []concord.ActivityType{rapid.SampledFrom([]concord.ActivityType{concord.ActivityArson, concord.ActivityArson, concord.ActivitySabotage, concord.ActivityUnderseaInfrastructure}).Draw(t, "type")},
		Target:        rapid.SampledFrom([]string{"a shop", "the Marywilska 44 complex", "the Marywilska mall", "TVC Solutions"}).Draw(t, "target"), Time: anyTime(t)}
	n := rapid.IntRange(0, 3).Draw(t, "places")
	if rapid.IntRange(0, 15).Draw(t, "many") == 0 {
		n = rapid.IntRange(10, 16).Draw(t, "n")
	}
	for range n {
		p := anyPlace(t)
		inc.Places = append(inc.Places, p)
	}
	if rapid.IntRange(0, 4).Draw(t, "c") > 0 {
		inc.Countries = []string{"PL"}
	}
	return inc
}

// TestRecordsThatMayBeTheSameMeet asks of any two records that comparing does not keep apart, with a place and a time in common, whether each
// finds the other.
func TestRecordsThatMayBeTheSameMeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyIncident(t), anyIncident(t)
		when := times(a.Time, b.Time)
		near := when.overlap || toTheDay(a.Time) && toTheDay(b.Time) && when.gap <= when.window
		if Compare(a, b).Veto != "" || !when.known || !near || len(monthsOf(a.Time)) == 0 || len(monthsOf(b.Time)) == 0 ||
			len(common(zonesOf(a), zonesOf(b))) == 0 || len(common(groupsOf(a.ActivityTypes), groupsOf(b.ActivityTypes))) == 0 {
			return
		}
		for _, p := range [][2]*concord.Incident{{a, b}, {b, a}} {
			kept := Keys(p[1])
			if !slices.ContainsFunc(Lookup(p[0]), func(k string) bool { return slices.Contains(kept, k) }) {
				t.Fatalf("%v\n%v\nis sought under %q\n%v\n%v\nis kept under %q", p[0].Time, p[0].Places, Lookup(p[0]), p[1].Time, p[1].Places, kept)
			}
		}
	})
}

func TestWhatIsKnownToTheTownAndDayIsNotSoughtAmongAllOfItsCountry(t *testing.T) {
	busy := Keys(act(on("2024-05-12"), gdynia, "a shop"))
	if met := common(slices.Sorted(slices.Values(Lookup(act(on("2024-05-12"), warsaw, "a shop")))), busy); len(met) > 0 {
		t.Errorf("an act elsewhere on that day is looked at: %q", met)
	}
	vague := act(on("2024-05-12"), concord.Place{Name: "Poland", Country: "PL", Precision: concord.GeoCountry}, "a shop")
	for _, p := range [][2]*concord.Incident{{vague, act(on("2024-05-12"), warsaw, "a shop")}, {act(on("2024-05-12"), warsaw, "a shop"), vague}} {
		kept := Keys(p[1])
		if !slices.ContainsFunc(Lookup(p[0]), func(k string) bool { return slices.Contains(kept, k) }) {
			t.Error("one known to the country alone is not found")
		}
	}
}

func TestTheNearestDayIsLookedAtFirst(t *testing.T) {
	keys := Lookup(act(on("2024-05-12"), warsaw, ""))
	if own := Keys(act(on("2024-05-12"), warsaw, "")); !slices.Contains(own, keys[0]) || keys[0][0] != '@' {
		t.Errorf("the first is %s", keys[0])
	}
}
