package odds

import "testing"

func TestTraitsAddUpToALikelihood(t *testing.T) {
	w := newTable(Parse("# a comment\n\talways\t-1\nhead\tcable\t2.5\n\tfar\t-3\n\tbroken\n\tworse\tx\n"))
	cable, far := Trait{"head", "cable"}, Trait{Is: "far"}
	for _, c := range []struct {
		name   string
		traits []Trait
		want   float64
	}{
		{"what all have", nil, 0.27},
		{"a trait that speaks for it", []Trait{cable}, 0.82},
		{"one that speaks against it", []Trait{cable, far}, 0.18},
		{"one that nothing is known of", []Trait{cable, {Is: "unheard of"}, {Is: "broken"}, {Is: "worse"}, {Is: "cable"}}, 0.82},
		{"never wholly sure", []Trait{far, far, far}, 0.01},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := w.Of(c.traits); got != c.want {
				t.Errorf("%v, want %v", got, c.want)
			}
		})
	}
}

func TestWhatWasLearntIsThere(t *testing.T) {
	is := func(name string) Trait { return Trait{Is: name} }
	if Drafts().Weight(is("fine place")) <= 0 || Bonds().Weight(is("by rule alone")) <= 0 || Bonds().Weight(Trait{"denies", "accused of it"}) <= 0 || Targets().Weight(Trait{"has", "known thing"}) <= 0 {
		t.Error("a trait that must speak for it does not")
	}
}
