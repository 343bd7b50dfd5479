// Package sense tells by its words whether a sentence is likely to tell of an act, and of which type: a linear
// model per language, whose weights were learnt from annotated sentences.
//
// It is the reader's second ear: patterns know what was written down, the model what is like it. The
// weights are data files (data/LANG.tsv, made by tools/gensense) that say for each word what it speaks
// for. The package is pure and must not decide what becomes of a sentence.
package sense

import (
	"embed"
	"math"
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/text/lang"
)

//go:embed data
var data embed.FS

// Model is the weights of one language. It is safe for concurrent use.
type Model struct {
	types   []concord.ActivityType
	bias    []float32 // of "any act", then of each type
	weights map[uint64][]weight
}

type weight struct {
	of uint32 // 0 for "any act", else 1 + the number of the type
	w  float32
}

// Of returns the model of a language (ISO 639-1), nil when there is none.
var Of = lang.Table(load, func() *Model { return nil })

func load(code string) *Model {
	raw, err := data.ReadFile("data/" + code + ".tsv")
	if err != nil {
		return nil
	}
	return Parse(string(raw))
}

// Parse reads weights: lines of a feature and of "output=weight" with tabs between; the feature
// "<bias>" comes first and names all outputs. It returns nil where that is missing, and passes over what
// is malformed.
func Parse(tsv string) *Model {
	m := &Model{weights: map[uint64][]weight{}}
	outputs := map[string]uint32{}
	var all []weight
	for line := range strings.Lines(tsv) {
		feature, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || feature[:1] == "#" {
			continue
		}
		from := len(all)
		for cell := range strings.SplitSeq(rest, "\t") {
			name, value, _ := strings.Cut(cell, "=")
			w, err := strconv.ParseFloat(value, 32)
			if err != nil {
				continue
			}
			if feature == "<bias>" {
				outputs[name] = uint32(len(m.bias))
				m.bias = append(m.bias, float32(w))
				m.types = append(m.types, concord.ActivityType(name))
			} else if of, known := outputs[name]; known {
				all = append(all, weight{of, float32(w)})
			}
		}
		if len(all) > from {
			m.weights[keyOf([]byte(feature))] = all[from:len(all):len(all)]
		}
	}
	if len(m.types) < 2 || m.types[0] != "any" {
		return nil
	}
	m.types = m.types[1:]
	return m
}

// Sense is what a model makes of a sentence.
type Sense struct {
	Any   float64              // probability that the sentence tells of an act, 0 to 1
	Type  concord.ActivityType // the likeliest type
	Of    float64              // probability of that type, given that there is an act
	First int                  // the tokens that speak loudest for it: First..Last, Last exclusive
	Last  int
}

// Read weighs the features of a sentence.
func (m *Model) Read(features []Feature) Sense {
	sums := slices.Clone(m.bias)
	scale := float32(Scale(len(features)))
	for i := range features {
		for _, w := range m.weights[features[i].Key] {
			sums[w.of] += w.w * scale
		}
	}
	best, total := 1, 0.0
	for k := 1; k < len(sums); k++ {
		if sums[k] > sums[best] {
			best = k
		}
		total += math.Exp(float64(sums[k]))
	}
	out := Sense{Any: 1 / (1 + math.Exp(-float64(sums[0]))), Type: m.types[best-1], Of: math.Exp(float64(sums[best])) / total}
	out.First, out.Last = m.loudest(features, uint32(best))
	return out
}

// Scale is what each of n features counts, so that long sentences do not outweigh short ones.
func Scale(n int) float64 { return 1 / math.Sqrt(float64(max(n, 1))) }

// loudest returns the tokens of the feature that speaks most for an act of the type.
func (m *Model) loudest(features []Feature, of uint32) (first, last int) {
	best := float32(0)
	for _, f := range features {
		sum := float32(0)
		for _, w := range m.weights[f.Key] {
			if w.of == 0 || w.of == of {
				sum += w.w
			}
		}
		if sum > best {
			best, first, last = sum, f.First, f.Last
		}
	}
	return first, last
}
