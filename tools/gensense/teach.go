package main

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"concord/extract/sense"
)

// Follow-the-regularised-leader with L1 and L2 (McMahan and others, 2013).
const (
	beta   = 1.0
	rounds = 12
)

// pace is how fast a learner learns, and how strongly its weights are drawn to zero. Types are learnt more
// freely than whether there is an act: a wrong type costs less than a false alarm.
type pace struct{ alpha, l1, l2 float64 }

func paceOfAny() pace  { return pace{3, 0.6, 0.5} }
func paceOfType() pace { return pace{3, 0.1, 0.3} }

// learner is one output of a model: its state by the number of a feature; 0 is the bias.
type learner struct {
	pace
	z, n []float64
}

func newLearner(features int, p pace) *learner {
	return &learner{p, make([]float64, features), make([]float64, features)}
}

func (l *learner) weight(f int) float64 {
	z := l.z[f]
	if math.Abs(z) <= l.l1 {
		return 0
	}
	return -(z - math.Copysign(l.l1, z)) / ((beta+math.Sqrt(l.n[f]))/l.alpha + l.l2)
}

func (l *learner) sum(s *sample) float64 {
	sum := l.weight(0)
	for _, f := range s.features {
		sum += l.weight(f) * s.scale
	}
	return sum
}

// learn moves the weights against an error: what was expected less what came out.
func (l *learner) learn(s *sample, wrong float64) {
	step := func(f int, x float64) {
		g := wrong * x
		sigma := (math.Sqrt(l.n[f]+g*g) - math.Sqrt(l.n[f])) / l.alpha
		w := l.weight(f)
		l.z[f] += g - sigma*w
		l.n[f] += g * g
	}
	step(0, 1)
	for _, f := range s.features {
		step(f, s.scale)
	}
}

// model is what was learnt of one group: whether anything of it is said, and one learner per code, of
// which the loudest names the code.
type model struct {
	group    sense.Group
	names    []string // of the features, by number
	number   map[string]int
	own      map[string]bool // features that lessons of the language itself have
	any      *learner
	kinds    []string
	learners []*learner
}

type sample struct {
	features []int
	scale    float64
	lesson   *lesson
}

func (m *model) sample(features []string, l *lesson) sample {
	var known []int
	for _, f := range features {
		if n, ok := m.number[f]; ok {
			known = append(known, n)
		}
	}
	slices.Sort(known)
	return sample{known, sense.Scale(len(features)), l}
}

// shares returns the probability of each type, given that there is an act.
func (m *model) shares(s *sample) []float64 {
	out, sum := make([]float64, len(m.learners)), 0.0
	for k, l := range m.learners {
		out[k] = math.Exp(l.sum(s))
		sum += out[k]
	}
	for k := range out {
		out[k] /= sum
	}
	return out
}

// teach learns in two passes: first from lessons as a whole, then from the sentence of each positive
// lesson that the first model takes for the one that tells.
func teach(lessons []lesson) *model {
	m := empty(lessons)
	m.learn(lessons, 4, func(l *lesson) []sample {
		var all []string
		for _, s := range l.sentences {
			all = append(all, s...)
		}
		return []sample{m.sample(all, l)}
	})
	whole := *m
	m.reset()
	m.learn(lessons, rounds, func(l *lesson) []sample {
		var out []sample
		for _, s := range l.sentences {
			out = append(out, m.sample(s, l))
		}
		if !l.told || len(out) <= 1 {
			return out
		}
		return []sample{slices.MaxFunc(out, func(a, b sample) int { return cmp.Compare(whole.any.sum(&a), whole.any.sum(&b)) })}
	})
	return m
}

// empty returns a model that knows nothing, of the features that more than one lesson has: others
// teach nothing.
func empty(lessons []lesson) *model {
	count, kinds, own := map[string]int{}, map[string]bool{}, map[string]bool{}
	for i := range lessons {
		seen := map[string]bool{}
		for _, s := range lessons[i].sentences {
			for _, f := range s {
				seen[f] = true
				if !lessons[i].borrowed {
					own[f] = true
				}
			}
		}
		for f := range seen {
			count[f]++
		}
		for _, t := range lessons[i].codes {
			kinds[t] = true
		}
	}
	m := &model{group: lessons[0].of, names: []string{"<bias>"}, number: map[string]int{}, own: own, kinds: slices.Sorted(maps.Keys(kinds))}
	for _, f := range slices.Sorted(maps.Keys(count)) {
		if count[f] > 1 {
			m.number[f] = len(m.names)
			m.names = append(m.names, f)
		}
	}
	m.reset()
	return m
}

func (m *model) reset() {
	m.any, m.learners = newLearner(len(m.names), paceOfAny()), make([]*learner, len(m.kinds))
	for k := range m.learners {
		m.learners[k] = newLearner(len(m.names), paceOfType())
	}
}

func (m *model) learn(lessons []lesson, times int, samples func(*lesson) []sample) {
	var list []sample
	for i := range lessons {
		list = append(list, samples(&lessons[i])...)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range times {
		random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		for i := range list {
			m.hear(&list[i])
		}
	}
}

func (m *model) hear(s *sample) {
	want := 0.0
	if s.lesson.told {
		want = 1
	}
	p := 1 / (1 + math.Exp(-m.any.sum(s)))
	m.any.learn(s, (p-want)*s.lesson.weight)
	if len(s.lesson.codes) == 0 {
		return
	}
	importance := 1.0
	if s.lesson.borrowed {
		importance = borrowed
	}
	for k, share := range m.shares(s) {
		want := 0.0
		switch slices.Index(s.lesson.codes, m.kinds[k]) {
		case -1:
		case 0:
			want = 1 - 0.25*float64(min(len(s.lesson.codes)-1, 2))
		default:
			want = 0.25 * float64(min(len(s.lesson.codes)-1, 2)) / float64(len(s.lesson.codes)-1)
		}
		m.learners[k].learn(s, (share-want)*importance)
	}
}

// foreign is how much a word must weigh that only lessons of other languages have; fields of meaning are
// the same in all.
const foreign = 0.8

// render writes models as package sense reads them.
func render(models []*model, lang string, n int, least float64) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# What the words of a sentence speak for, language %s: feature, then output=weight. The first line names the outputs, the\n", lang)
	fmt.Fprintf(&b, "# others count them from 0; weights are in hundredths. Made by tools/gensense\n")
	fmt.Fprintf(&b, "# from %d annotated sentences and tellings of eval/; Apache-2.0, as the project.\n<bias>", n)
	rows := map[string]string{}
	outputs := 0
	for _, m := range models {
		first := outputs
		outputs += 1 + len(m.kinds)
		fmt.Fprintf(&b, "\t%s=%s", m.group, number(m.any.weight(0)))
		for k, t := range m.kinds {
			fmt.Fprintf(&b, "\t%s/%s=%s", m.group, t, number(m.learners[k].weight(0)))
		}
		for f, name := range m.names[1:] {
			least := least
			if !m.own[name] && !strings.HasPrefix(name, "f:") {
				least = foreign
			}
			if w := m.any.weight(f + 1); math.Abs(w) >= least {
				rows[name] += fmt.Sprintf("\t%d=%s", first, number(w))
			}
			for k := range m.kinds {
				if w := m.learners[k].weight(f + 1); math.Abs(w) >= least {
					rows[name] += fmt.Sprintf("\t%d=%s", first+1+k, number(w))
				}
			}
		}
	}
	b.WriteString("\n")
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		b.WriteString(name + rows[name] + "\n")
	}
	return b.String()
}

func number(w float64) string { return fmt.Sprintf("%.0f", w*100) }
