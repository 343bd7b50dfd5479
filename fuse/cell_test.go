package fuse

import (
	"math"
	"slices"
	"strings"
	"testing"

	"concord"
	"concord/lexicon/gazetteer"

	"pgregory.net/rapid"
)

func at(lat, lon float64) *concord.Incident {
	return &concord.Incident{ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Countries: []string{"PL"},
		Time:   concord.When{Start: "2024-05-12", End: "2024-05-12", Precision: concord.PrecisionDay},
		Places: []concord.Place{{Name: "Town", Country: "PL", Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}}
}

func meetInCell(a, b *concord.Incident) bool {
	kept := Keys(a)
	return slices.ContainsFunc(Lookup(b), func(k string) bool { return strings.HasPrefix(k, "@") && slices.Contains(kept, k) })
}

func TestActsInTownsCloseTogetherMeetInACell(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lat, lon := rapid.Float64Range(-80, 80).Draw(t, "lat"), rapid.Float64Range(-180, 180).Draw(t, "lon")
		angle, km := rapid.Float64Range(0, 2*math.Pi).Draw(t, "angle"), rapid.Float64Range(0, 59).Draw(t, "km")
		lat2 := lat + km*math.Sin(angle)/degreeKM
		lon2 := lon + km*math.Cos(angle)/degreeKM/math.Cos(lat*math.Pi/180)
		if lon2 >= 180 || lon2 < -180 || gazetteer.Distance(lat, lon, lat2, lon2) > apartKM {
			return
		}
		if !meetInCell(at(lat, lon), at(lat2, lon2)) || !meetInCell(at(lat2, lon2), at(lat, lon)) {
			t.Errorf("%v,%v and %v,%v do not meet", lat, lon, lat2, lon2)
		}
	})
}

func TestActsInTownsFarApartDoNotMeetInACell(t *testing.T) {
	for name, pair := range map[string][2]*concord.Incident{
		"Warsaw and Gdansk":  {at(52.23, 21.01), at(54.35, 18.65)},
		"Vilnius and Kaunas": {at(54.69, 25.28), at(54.90, 23.90)},
		"Riga and Tallinn":   {at(56.95, 24.11), at(59.44, 24.75)},
	} {
		t.Run(name, func(t *testing.T) {
			if meetInCell(pair[0], pair[1]) {
				t.Error("they meet")
			}
		})
	}
}
