package assess

import (
	"fmt"
	"testing"

	"concord"
)

func TestALikelihoodFallsInOneBandOrNone(t *testing.T) {
	for _, c := range []struct {
		scale Scale
		p     float64
		want  string
	}{
		{ICD203, 0, ""}, {ICD203, 1, "almost no chance"}, {ICD203, 5, "almost no chance"}, {ICD203, 5.1, "very unlikely"},
		{ICD203, 45, "unlikely"}, {ICD203, 50, "roughly even chance"}, {ICD203, 55, "likely"}, {ICD203, 95, "almost certain"}, {ICD203, 99.5, ""},
		{PHIA, 0, "remote chance"}, {PHIA, 7, ""}, {PHIA, 10, "highly unlikely"}, {PHIA, 22, ""}, {PHIA, 37, ""},
		{PHIA, 50, "realistic possibility"}, {PHIA, 52, ""}, {PHIA, 55, "likely"}, {PHIA, 78, ""}, {PHIA, 92, ""}, {PHIA, 100, "almost certain"},
		{"home-made", 50, ""},
	} {
		t.Run(fmt.Sprintf("%v per cent of %s", c.p, c.scale), func(t *testing.T) {
			if b, ok := Band(c.scale, c.p); b.Words != c.want || ok != (c.want != "") {
				t.Errorf("got %q, want %q", b.Words, c.want)
			}
		})
	}
}

func TestABandIsPickedByItsOwnWords(t *testing.T) {
	if b, err := BandNamed(ICD203, "probable"); err != nil || b.Low != 55 || b.High != 80 {
		t.Errorf("probable: got %+v, %v", b, err)
	}
	for _, words := range []string{"realistic possibility", "maybe", ""} {
		if _, err := BandNamed(ICD203, words); concord.CodeOf(err) != concord.CodeInvalid {
			t.Errorf("%q is no likelihood of ICD 203, got %v", words, err)
		}
	}
}
