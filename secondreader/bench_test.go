package secondreader

import (
	"testing"

	"concord/extract"
)

// BenchmarkCheck is what it costs to check an answer, without the model: recognising the report's words, and
// looking for each value in them.
func BenchmarkCheck(b *testing.B) {
	d := document(b, story)
	for b.Loop() {
		g, err := extract.NewGround(d)
		if err != nil {
			b.Fatal(err)
		}
		s := sheetOf(d)
		dropped := tally{}
		a, err := parse(right, dropped)
		if err != nil {
			b.Fatal(err)
		}
		c := &checker{id: "r-1", doc: d, ground: g, index: newIndex(d.Canonical, s.ranges), dropped: dropped}
		if f := c.check(a, "m"); len(f.Incidents) != 1 {
			b.Fatal(f)
		}
		g.Close()
	}
}
