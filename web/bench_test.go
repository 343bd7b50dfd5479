package web_test

import (
	"fmt"
	"net/http"
	"testing"

	"concord"
)

// BenchmarkPages measures each page of a node with the starter dataset.
func BenchmarkPages(b *testing.B) {
	s, _, id := demo(b)
	for _, path := range []string{"/", "/?type=arson&country=PL", "/?as_of=2024-06-13", "/incidents/LT-2024-05-IKEA", "/reports", "/reports/" + string(id), "/measures", "/measures/PL-M-MOVE-2024", "/about"} {
		b.Run(path, func(b *testing.B) {
			for b.Loop() {
				if w := get(b, s, path); w.Code != http.StatusOK {
					b.Fatal(w.Code)
				}
			}
		})
	}
}

// BenchmarkLongList measures the first page of a node with 100,000 incidents.
func BenchmarkLongList(b *testing.B) {
	h := openStore(b)
	countries := []string{"PL", "LT", "DE", "EE", "FI", "FR", "GB"}
	types := []concord.ActivityType{concord.ActivityArson, concord.ActivitySabotage, concord.ActivityCyberDisruption, concord.ActivityDroneIncursion}
	for from := 0; from < 100_000; from += 5_000 {
		var part []concord.Incident
		for i := from; i < from+5_000; i++ {
			lat, lon := 45+float64(i%151)/10, 1+float64(i%257)/10
			day := concord.Date(fmt.Sprintf("%d-%02d-%02d", 2010+i%15, i%12+1, i%28+1))
			part = append(part, concord.Incident{ID: concord.IncidentID(fmt.Sprintf("XX-N%d", i)), Title: fmt.Sprintf("Incident number %d", i), Unit: concord.UnitIncident,
				State: concord.StateVerified, Marking: concord.Marking{TLP: concord.TLPClear, Owner: "demo"}, ActivityTypes: types[i%4 : i%4+1], Countries: countries[i%7 : i%7+1],
				Stage: concord.StageAccomplished, Sector: concord.SectorEnergy, Time: concord.When{Start: day, End: day, Precision: concord.PrecisionDay},
				Places: []concord.Place{{Name: "Somewhere", Role: concord.RoleEvent, Lat: &lat, Lon: &lon, Precision: concord.GeoCity}}})
		}
		write(b, h, part, nil)
	}
	s := site(h)
	for _, path := range []string{"/", "/?type=arson&country=PL", "/?q=number"} {
		b.Run(path, func(b *testing.B) {
			for b.Loop() {
				if w := get(b, s, path); w.Code != http.StatusOK {
					b.Fatal(w.Code)
				}
			}
		})
	}
}
