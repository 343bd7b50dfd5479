package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestBodyOfPagesPutTogetherAtRandom(t *testing.T) {
	var hit, got, want, pages int
	t.Run("no line about another story is ever body", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			seed := rapid.Uint64().Draw(t, "seed")
			n := rapid.IntRange(3, 25).Draw(t, "paragraphs")
			page := makePage(seed, n, 4000)
			d, err := HTML([]byte(page.html), Hints{})
			if err != nil {
				t.Fatal(err)
			}
			body := bodyText(d)
			if i := strings.Index(body, "TEASER"); i >= 0 {
				t.Fatalf("body has %q", body[i:min(len(body), i+80)])
			}
			h, g, w := wordOverlap(body, strings.Join(page.body, "\n"))
			hit, got, want, pages = hit+h, got+g, want+w, pages+1
			if d.Published.Date != "2024-06-13" || d.Publisher != "The Strait Times" {
				t.Fatalf("published %v by %q", d.Published, d.Publisher)
			}
		})
	})
	p, r := float64(hit)/float64(got), float64(hit)/float64(want)
	f1 := 2 * p * r / (p + r)
	t.Logf("%d pages: precision %.4f recall %.4f F1 %.4f", pages, p, r, f1)
	if f1 < 0.955 {
		t.Errorf("body F1 %.3f of %d pages is below 0.955", f1, pages)
	}
}
