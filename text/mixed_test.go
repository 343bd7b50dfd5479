package text

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLanguagesOfAMixedPage(t *testing.T) {
	raw, err := os.ReadFile("testdata/pages/mixed-english-russian.html")
	if err != nil {
		t.Fatal(err)
	}
	d, err := HTML(raw, Hints{})
	if err != nil {
		t.Fatal(err)
	}
	t.Run("the page has the language of most of its text first", func(t *testing.T) {
		if diff := cmp.Diff([]string{"ru", "en", "et"}, d.Languages()); diff != "" {
			t.Error(diff)
		}
	})
	tests := []struct{ rule, words, want string }{
		{"a paragraph shows its own", "Prokuratuuri sõnul viidi piirimärgid ära öösel vastu neljapäeva ja need leiti hiljem", "et"},
		{"a name has the language of its line", "Депутат", "ru"},
		{"a heading too short to tell has that of the page", "По-русски", d.Language},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			at := strings.Index(d.Canonical, tt.words)
			if got := d.LanguageOf(Range{at, at + len(tt.words)}); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	t.Run("an empty range at either end is no error", func(t *testing.T) {
		d.LanguageOf(Range{0, 0})
		d.LanguageOf(Range{len(d.Canonical), len(d.Canonical)})
	})
}
