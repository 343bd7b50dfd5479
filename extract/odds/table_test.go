package odds

import (
	"testing"

	"pgregory.net/rapid"
)

func TestATraitWeighsWhatWasLearnt(t *testing.T) {
	trait := rapid.Custom(func(t *rapid.T) Trait {
		return Trait{rapid.StringMatching(`[ab ]{0,3}`).Draw(t, "of"), rapid.StringMatching(`[ab ]{0,3}`).Draw(t, "is")}
	})
	rapid.Check(t, func(t *rapid.T) {
		w := Weights(rapid.MapOf(trait, rapid.Float64()).Draw(t, "weights"))
		table := newTable(w)
		for is, weight := range w {
			if got := table.Weight(is); got != weight {
				t.Fatalf("%v weighs %v, want %v", is, got, weight)
			}
		}
		if is := trait.Draw(t, "other"); table.Weight(is) != w[is] {
			t.Fatalf("%v weighs %v, want %v", is, table.Weight(is), w[is])
		}
	})
}
