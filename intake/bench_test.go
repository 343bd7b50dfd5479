package intake_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord/intake"
)

// BenchmarkIngest takes reports of 3 kB in, one in four relevant, and waits until each is on the
// disk. The peak of the heap is reported beside the rate.
func BenchmarkIngest(b *testing.B) {
	in, _ := openAt(b, b.TempDir(), time.Now)
	run(b, in, seq(report("warm", "Gdynia", "10 June 2024", "")))
	var peak atomic.Uint64
	stop := watchHeap(&peak)
	start := time.Now()
	for b.Loop() {
		n := 500
		run(b, in, generated(n, rand.New(rand.NewPCG(uint64(b.N), uint64(time.Since(start))))))
		b.ReportMetric(float64(n), "reports/op")
	}
	stop()
	b.ReportMetric(float64(peak.Load())/(1<<20), "MB-heap")
}

func watchHeap(peak *atomic.Uint64) (stop func()) {
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				return
			case <-time.After(50 * time.Millisecond):
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				peak.Store(max(peak.Load(), m.HeapAlloc))
			}
		}
	}()
	return func() { close(done) }
}

var (
	cities  = []string{"Gdynia", "Vilnius", "Riga", "Tallinn", "Warsaw", "Berlin", "Leipzig", "Prague", "Paris", "Lyon", "Oslo", "Bergen", "Helsinki", "Turku", "Rome", "Madrid"}
	targets = []string{"warehouse", "railway line", "substation", "church", "shopping centre", "factory", "bus depot", "museum"}
	months  = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September"}
	fillers = strings.Fields("the council will meet again next week and hear from the people who live beside the road because many of them have asked for a quieter street with more trees while others want better parking for the shops and a longer bridge over the river which floods each spring when snow melts in hills")
)

// generated yields reports that all differ.
func generated(n int, r *rand.Rand) iter.Seq2[intake.Item, error] {
	return func(yield func(intake.Item, error) bool) {
		for i := range n {
			var b strings.Builder
			city, day := cities[r.IntN(len(cities))], fmt.Sprintf("%d %s 2024", 1+r.IntN(28), months[r.IntN(len(months))])
			if i%4 == 0 {
				fmt.Fprintf(&b, "Fire at %s was arson, police say\n\nA %s was set alight in %s on %s, police said.\n\nInvestigators suspect sabotage ordered by Russia.\n\n",
					city, targets[r.IntN(len(targets))], city, day)
			} else {
				fmt.Fprintf(&b, "Council of %s meets on %s\n\n", city, day)
			}
			for b.Len() < 3000 {
				b.WriteString("Members said that ")
				for range 12 {
					b.WriteString(fillers[r.IntN(len(fillers))] + " ")
				}
				b.WriteString("as before.\n\n")
			}
			if !yield(intake.Item{Content: []byte(b.String()), ContentType: "text/plain", Source: fmt.Sprint("report ", i), IfUndated: "2024-10-01"}, nil) {
				return
			}
		}
	}
}
