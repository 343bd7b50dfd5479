package odds

import "testing"

func TestTraitsAddUpToALikelihood(t *testing.T) {
	w := Parse("# a comment\nalways\t-1\nnamed\t2.5\nfar\t-3\nbroken\nworse\tx\n")
	for _, c := range []struct {
		name   string
		traits []string
		want   float64
	}{
		{"what all have", nil, 0.27},
		{"a trait that speaks for it", []string{"named"}, 0.82},
		{"one that speaks against it", []string{"named", "far"}, 0.18},
		{"one that nothing is known of", []string{"named", "unheard of", "broken", "worse"}, 0.82},
		{"never wholly sure", []string{"far", "far", "far"}, 0.01},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := w.Of(c.traits); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestWhatWasLearntIsThere(t *testing.T) {
	if Drafts()["fine place"] <= 0 || Bonds()["same sentence"] == 0 || Bonds()["by rule"] <= 0 {
		t.Error("a trait that must speak for it does not")
	}
}
