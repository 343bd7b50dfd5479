package intake_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"concord"
	"concord/fuse"
	"concord/store"
)

// BenchmarkStored takes reports into stores of more and more incidents, all of the same ten years
// and sixteen towns: the time for one must not grow. A million takes long to build and is asked for
// with CONCORD_BENCH_MILLION=1.
func BenchmarkStored(b *testing.B) {
	sizes := []int{1_000, 10_000, 100_000}
	if os.Getenv("CONCORD_BENCH_MILLION") != "" {
		sizes = append(sizes, 1_000_000)
	}
	for _, size := range sizes {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			in, h := openAt(b, b.TempDir(), time.Now)
			fillStore(b, h, size)
			const n = 400
			round := uint64(0)
			for b.Loop() {
				round++
				start := time.Now()
				run(b, in, dense(n, rand.New(rand.NewPCG(round, 9))))
				b.ReportMetric(float64(time.Since(start).Microseconds())/n/1000, "ms/report")
			}
		})
	}
}

// fillStore writes incidents in bulk.
func fillStore(b *testing.B, h *store.Handle, size int) {
	b.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	rep := concord.Report{Source: "fill"}
	if _, err := h.SaveReport(b.Context(), &rep, []byte("fill")); err != nil {
		b.Fatal(err)
	}
	towns := []struct {
		name, country string
		lat, lon      float64
	}{{"Gdynia", "PL", 54.5, 18.5}, {"Warsaw", "PL", 52.2, 21}, {"Vilnius", "LT", 54.7, 25.3}, {"Berlin", "DE", 52.5, 13.4},
		{"Leipzig", "DE", 51.3, 12.4}, {"Paris", "FR", 48.9, 2.3}, {"Riga", "LV", 56.9, 24.1}, {"Oslo", "NO", 59.9, 10.7}}
	types := []concord.ActivityType{concord.ActivityArson, concord.ActivityCyberDisruption, concord.ActivityDroneIncursion, concord.ActivityVandalism}
	for done := 0; done < size; {
		reading := store.Reading{Report: rep}
		for range min(1000, size-done) {
			town := towns[r.IntN(len(towns))]
			day := concord.DateOf(time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(3650)))
			inc := concord.Incident{ID: concord.IncidentID(fmt.Sprintf("%s-%s-N%d", town.country, day[:7], done)), Title: "An act in " + town.name, Unit: concord.UnitIncident,
				State: concord.StateCandidate, ActivityTypes: []concord.ActivityType{types[r.IntN(len(types))]}, Countries: []string{town.country},
				Time:   concord.When{Start: day, End: day, Precision: concord.PrecisionDay},
				Places: []concord.Place{{Name: town.name, Country: town.country, Lat: &town.lat, Lon: &town.lon, Precision: concord.GeoCity}}}
			reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: inc, Blocks: fuse.Keys(&inc)})
			done++
		}
		if _, err := h.UpdateReading(b.Context(), reading); err != nil {
			b.Fatal(err)
		}
	}
}
