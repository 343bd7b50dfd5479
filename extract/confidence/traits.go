package confidence

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed traits.tsv
var traitTable string

// traitWeights are what each trait of a draft speaks for its being about a real act of our kind, in log odds;
// "always" is what all have.
var traitWeights = sync.OnceValue(func() map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(traitTable) {
		name, value, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if w, err := strconv.ParseFloat(value, 64); ok && err == nil && !strings.HasPrefix(name, "#") {
			out[name] = w
		}
	}
	return out
})

// OfTraits returns how likely a draft of such traits tells of an act that an annotator would take down too,
// from 0.01 to 0.99. The weights are learnt by tools/gentraits.
func OfTraits(traits []string) float64 {
	w := traitWeights()
	sum := w["always"]
	for _, t := range traits {
		sum += w[t]
	}
	p := 1 / (1 + math.Exp(-sum))
	return min(max(math.Round(p*100)/100, 0.01), 0.99)
}
