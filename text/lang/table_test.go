package lang

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestAWordHasTheLanguagesThatWereNoted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.StringMatching(`[abö]{1,12}`)
		var words table
		want := map[string][]uint8{}
		for _, w := range rapid.SliceOf(word).Draw(t, "words") {
			at := rapid.Uint8Range(0, 3).Draw(t, "language")
			if words.note(w, at); !slices.Contains(want[w], at) {
				want[w] = append(want[w], at)
			}
		}
		for w, langs := range want {
			if got := words.of([]byte(w)); !slices.Equal(got, langs) {
				t.Fatalf("%q has %v, want %v", w, got, langs)
			}
		}
		if w := word.Draw(t, "other"); !slices.Equal(words.of([]byte(w)), want[w]) {
			t.Fatalf("%q has %v, want %v", w, words.of([]byte(w)), want[w])
		}
	})
}
