// Package sense tells by its words how likely a sentence says something of a kind: that an act happened,
// that somebody is blamed, that the law or a state took a step. It is a linear model per language, whose
// weights were learnt from annotated sentences.
//
// It is the reader's second ear: patterns know what was written down, the model what is like it. The
// weights are data files (data/LANG.tsv, made by tools/gensense) that say for each word what it speaks
// for. The package is pure and must not decide what becomes of a sentence.
package sense

import (
	"cmp"
	"embed"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"

	"concord/grammar"
	"concord/text/lang"
)

//go:embed data
var data embed.FS

// Group is a kind of thing that a sentence may say.
type Group int

// The groups, and what their codes are.
const (
	Act     Group = iota // a single act; activity types
	Blame                // who is behind an act; strengths
	Legal                // a step of criminal proceedings; legal stages
	Measure              // an official act in answer; measure types
	Aim                  // what the act was meant for; no codes
	Total                // a campaign, series or total; activity types
	Groups               // how many kinds of things a sentence may say

	Sector = Groups // what was hit by an act that a sentence tells of; sectors. It is asked by [Reading.Of] alone
	groups = Sector + 1
)

// String returns the name of the group in data files.
func (g Group) String() string {
	return [groups]string{"act", "blame", "legal", "measure", "claim", "total", "sector"}[g]
}

// Model is the weights of one language. It is safe for concurrent use.
type Model struct {
	outputs []string // the groups that it was taught, then their codes: "act", "act/arson"
	taught  uint16   // how many of them are groups
	bias    []float32
	weights weights
	groups  [groups]group
	alone   []mark   // of the fields of meaning
	pairs   [][]mark // of two fields that follow each other
}

type group struct {
	taught   bool
	any      uint16   // output
	codes    []uint16 // outputs
	from, to uint16   // all codes are among these outputs, to exclusive
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
// "<bias>" comes first and names all outputs, the others count them from 0. Weights are whole hundredths. It returns
// nil where the outputs are missing, and passes over what is malformed.
func Parse(tsv string) *Model {
	m := &Model{}
	var outputs []uint16 // by their number in the file
	var row []weight
	for line := range strings.Lines(tsv) {
		feature, rest, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !ok || feature == "" || feature[0] == '#' {
			continue
		}
		if feature == "<bias>" {
			outputs = m.addOutputs(rest)
			continue
		}
		row = row[:0]
		for name, w := range cells(rest) {
			if n, err := strconv.Atoi(name); err == nil && n >= 0 && n < len(outputs) {
				row = append(row, weight{outputs[n], w})
			}
		}
		slices.SortStableFunc(row, func(a, b weight) int { return cmp.Compare(a.of, b.of) })
		m.weights.add(keyOf([]byte(feature)), row)
	}
	if !m.groups[Act].taught {
		return nil
	}
	m.lookUpFields()
	return m
}

// cells yields what stands in the cells of a line: an output and its weight in hundredths.
func cells(line string) iter.Seq2[string, int16] {
	return func(yield func(string, int16) bool) {
		for cell := range strings.SplitSeq(line, "\t") {
			name, value, _ := strings.Cut(cell, "=")
			w, err := strconv.ParseInt(value, 10, 16)
			if err != nil {
				continue
			}
			if !yield(name, int16(w)) {
				return
			}
		}
	}
}

// addOutputs adds the outputs of the line of biases, the groups before all codes: how likely a group is
// gets asked of each sentence, which of its codes of few.
// It returns their numbers in the order of the line.
func (m *Model) addOutputs(line string) []uint16 {
	var at []uint16
	for _, codes := range []bool{false, true} {
		k := 0
		for name, bias := range cells(line) {
			if !codes {
				at = append(at, 0)
			}
			if strings.Contains(name, "/") == codes && len(m.outputs) < math.MaxUint16 {
				at[k] = m.output(name, float32(bias)/100)
			}
			k++
		}
		if !codes {
			m.taught = uint16(len(m.outputs))
		}
	}
	return at
}

// output adds an output and returns its number.
func (m *Model) output(name string, bias float32) uint16 {
	n := uint16(len(m.outputs))
	m.outputs, m.bias = append(m.outputs, name), append(m.bias, bias)
	first, _, isCode := strings.Cut(name, "/")
	for k := range m.groups {
		switch g := &m.groups[k]; {
		case Group(k).String() != first:
		case isCode:
			if len(g.codes) == 0 {
				g.from = n
			}
			g.codes, g.to = append(g.codes, n), n+1
		default:
			g.taught, g.any = true, n
		}
	}
	return n
}

// Reading is what a model makes of a sentence. It is valid until the listener hears the next one.
type Reading struct {
	m        *Model
	features []Feature
	sums     []float32
	coded    [groups]bool // the sums of its codes are made up
}

// Hear weighs the features of a sentence in which places and dates are tagged.
func (m *Model) Hear(l *Listener, s *grammar.Sentence, canonical string) Reading {
	l.model = m
	l.sums = m.weigh(l.Features(s, canonical), l.sums)
	return Reading{m: m, features: l.features, sums: l.sums}
}

// weigh notes what each feature speaks for and sums up what speaks for the groups.
func (m *Model) weigh(features []Feature, sums []float32) []float32 {
	sums = append(sums[:0], m.bias...)
	scale := float32(Scale(len(features)))
	m.weights.each(features, func(f *Feature) {
		for _, w := range f.speaks {
			if w.of >= m.taught {
				break // codes are behind the groups
			}
			sums[w.of] += w.value() * scale
		}
	})
	return sums
}

// weighCodes sums up what speaks for the codes of a group, once.
func (r *Reading) weighCodes(name Group) {
	if !r.coded[name] {
		r.coded[name] = true
		r.m.weighCodes(name, r.features, r.sums)
	}
}

func (m *Model) weighCodes(name Group, features []Feature, sums []float32) {
	g := &m.groups[name]
	copy(sums[g.from:g.to], m.bias[g.from:g.to])
	scale := float32(Scale(len(features)))
	for i := range features {
		row := features[i].speaks
		for _, w := range row[place(row, g.from):] {
			if w.of >= g.to {
				break
			}
			sums[w.of] += w.value() * scale
		}
	}
}

// Sense is how likely a sentence says something of a group.
type Sense struct {
	Any   float64 // probability that it does, 0 to 1
	Code  string  // the likeliest code, "" for a group without
	Of    float64 // probability of that code, given that it does
	First int     // the tokens that speak loudest for it: First..Last, Last exclusive
	Last  int
}

// audible is the probability from which on it is asked which words speak.
const audible = 0.3

// Of returns what the sentence says of a group, nothing for a group that the model was not taught. Below
// a probability of 0.3 it names no tokens.
func (r *Reading) Of(name Group) Sense {
	out := r.any(name)
	r.weighCodes(name)
	best := r.code(name, &out)
	if out.Any >= audible {
		out.First, out.Last = r.loudest(r.m.groups[name].any, best)
	}
	return out
}

// All returns what the sentence says of each group. It names the code and the tokens of those groups alone
// that are as likely as asked; 0 asks for none.
func (r *Reading) All(asked [Groups]float64) (all [Groups]Sense) {
	for g := range all {
		name := Group(g)
		if all[g] = r.any(name); asked[g] == 0 || all[g].Any < asked[g] {
			continue
		}
		r.weighCodes(name)
		all[g].First, all[g].Last = r.loudest(r.m.groups[g].any, r.code(name, &all[g]))
	}
	return all
}

func (r Reading) any(name Group) Sense {
	g := &r.m.groups[name]
	if !g.taught {
		return Sense{}
	}
	return Sense{Any: 1 / (1 + math.Exp(-float64(r.sums[g.any])))}
}

// code adds the likeliest code, and returns its output, or that of the group when it has none.
func (r Reading) code(name Group, out *Sense) uint16 {
	g := &r.m.groups[name]
	best, total := g.any, 0.0
	for _, k := range g.codes {
		if best == g.any || r.sums[k] > r.sums[best] {
			best = k
		}
		total += math.Exp(float64(r.sums[k]))
	}
	if best != g.any {
		out.Code, out.Of = r.m.outputs[best][len(name.String())+1:], math.Exp(float64(r.sums[best]))/total
	}
	return best
}

// Kind is a code of a group and how likely it is, given that a sentence says something of the group.
type Kind struct {
	Code string
	Of   float64 // 0 to 1
}

// Likeliest returns the n likeliest codes of a group, the likeliest first.
func (r *Reading) Likeliest(name Group, n int) []Kind {
	g := &r.m.groups[name]
	if len(g.codes) == 0 {
		return nil
	}
	r.weighCodes(name)
	total := 0.0
	best := make([]Kind, 0, n+1)
	for _, k := range g.codes {
		e := math.Exp(float64(r.sums[k]))
		total += e
		at, _ := slices.BinarySearchFunc(best, e, func(k Kind, e float64) int { return cmp.Compare(e, k.Of) })
		if at < n {
			best = slices.Insert(best, at, Kind{r.m.outputs[k][len(name.String())+1:], e})
			best = best[:min(len(best), n)]
		}
	}
	for i := range best {
		best[i].Of /= total
	}
	return best
}

// Beside sums up what the words around the tokens first..last (last exclusive), taken together with them, speak
// for a group: above 0 they do, below they speak against it.
func (r Reading) Beside(name Group, first, last int) float64 {
	sum := float32(0)
	for i := range r.features {
		f := &r.features[i]
		if f.First >= first && f.Last <= last || f.First >= last || f.Last <= first {
			continue
		}
		for _, w := range f.speaks {
			if w.of == r.m.groups[name].any {
				sum += w.value()
			}
		}
	}
	return float64(sum)
}

// Scale is what each of n features counts, so that long sentences do not outweigh short ones.
func Scale(n int) float64 { return 1 / math.Sqrt(float64(max(n, 1))) }

// loudest returns the tokens of the words that speak most for two outputs: the loudest, and others that
// stand near it and speak at least half as loud.
func (r Reading) loudest(a, b uint16) (first, last int) {
	var room [256]float32 // most sentences have fewer
	a, b = min(a, b), max(a, b)
	best, sums := -1, append(room[:0], make([]float32, len(r.features))...)
	for i := range r.features {
		f := &r.features[i]
		if !f.plain {
			continue
		}
		if sums[i] = weightIn(f.speaks, a); a != b {
			sums[i] += weightIn(f.speaks, b)
		}
		if sums[i] > 0 && (best < 0 || sums[i] > sums[best]) {
			best = i
		}
	}
	if best < 0 {
		return 0, 0
	}
	first, last = r.features[best].First, r.features[best].Last
	for i := range r.features {
		f := &r.features[i]
		if sums[i] >= sums[best]/2 && f.First >= first-nearby && f.Last <= last+nearby {
			first, last = min(first, f.First), max(last, f.Last)
		}
	}
	return first, last
}

// nearby is how many tokens further words that speak for the same may stand.
const nearby = 4
