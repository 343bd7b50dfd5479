package intake_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"testing"
	"time"

	"concord/intake"
)

// dense yields reports that are nearly the same text: one paragraph with other towns, days and
// figures. It is the worst case of looking for copies and for the same act.
func dense(n int, r *rand.Rand) iter.Seq2[intake.Item, error] {
	return func(yield func(intake.Item, error) bool) {
		for i := range n {
			city, month := cities[r.IntN(len(cities))], months[r.IntN(5)]
			text := fmt.Sprintf("Fire at %[1]s depot was arson, police say\n\nA bus depot was set alight in %[1]s on %[2]d %[3]s 2024, police said. "+
				"%[4]d vehicles were damaged and the cost is put at %[5]d euros, the owner told reporters on the same evening. Investigators suspect "+
				"sabotage ordered by Russia and have asked the people who live near the depot for what their cameras may have seen that night. "+
				"The fire service sent %[6]d engines, and the road beside the depot stayed closed until the next morning while experts looked for traces.\n",
				city, 1+r.IntN(28), month, 2+r.IntN(60), 1000+r.IntN(90000), 2+r.IntN(12))
			if !yield(intake.Item{Content: []byte(text), ContentType: "text/plain", Source: fmt.Sprint("dense ", i), IfUndated: "2024-10-01"}, nil) {
				return
			}
		}
	}
}

// BenchmarkIngestDense takes in reports that are nearly the same text.
func BenchmarkIngestDense(b *testing.B) {
	const n = 3000
	for b.Loop() {
		in, _ := openAt(b, b.TempDir(), time.Now)
		start := time.Now()
		run(b, in, dense(n, rand.New(rand.NewPCG(1, 2))))
		b.ReportMetric(n/time.Since(start).Seconds(), "reports/s")
	}
}
