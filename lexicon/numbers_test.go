package lexicon

import (
	"testing"

	"pgregory.net/rapid"
)

func TestAWordHasTheNumberItWasGivenAndNoOtherHasOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.OneOf(rapid.StringMatching(`[ab]{0,20}`), rapid.String())
		var table Numbers
		want := map[string]uint32{}
		for _, w := range rapid.SliceOf(word).Draw(t, "words") {
			if want[w] == 0 {
				want[w] = uint32(len(want) + 1)
				table.Add(w, want[w])
			}
		}
		for w, id := range want {
			if got := table.Of([]byte(w)); got != id {
				t.Fatalf("%q is %d, want %d", w, got, id)
			}
		}
		if w := word.Draw(t, "other"); table.Of([]byte(w)) != want[w] {
			t.Fatalf("%q is %d, want %d", w, table.Of([]byte(w)), want[w])
		}
	})
}
