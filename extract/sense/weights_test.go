package sense

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestAFeatureHasTheWeightsThatItWasGivenLast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		key := rapid.Map(rapid.StringMatching(`[ab]{0,5}`), func(s string) uint64 { return keyOf([]byte(s)) })
		var table weights
		want := map[uint64][]weight{}
		for _, k := range rapid.SliceOf(key).Draw(t, "features") {
			own := make([]weight, rapid.IntRange(0, 3).Draw(t, "weights"))
			for i := range own {
				own[i] = weight{uint16(i), rapid.Int16().Draw(t, "weight")}
			}
			if table.add(k, own); len(own) > 0 {
				want[k] = own
			}
		}
		for k, own := range want {
			if !slices.Equal(table.of(k), own) {
				t.Fatalf("%x has %v, want %v", k, table.of(k), own)
			}
		}
		if k := key.Draw(t, "other"); !slices.Equal(table.of(k), want[k]) {
			t.Fatalf("%x has %v, want %v", k, table.of(k), want[k])
		}
	})
}

func TestARowSaysWhatItHasForAnOutput(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		of := rapid.SliceOfNDistinct(rapid.Uint16Range(0, 40), 0, 30, rapid.ID[uint16]).Draw(t, "outputs")
		slices.Sort(of)
		row, want := make([]weight, len(of)), map[uint16]float32{}
		for i := range of {
			row[i] = weight{of[i], rapid.Int16().Draw(t, "weight")}
			want[of[i]] = float32(row[i].hundredths) / 100
		}
		for n := range uint16(42) {
			if got := weightIn(row, n); got != want[n] {
				t.Fatalf("%v for %d, want %v", got, n, want[n])
			}
		}
	})
}
