package sense

import (
	"math"

	"concord/grammar"
)

// What it takes to speak for a code: what one word must weigh for it, and how likely all the words that are
// asked make the group, and the code given the group.
const (
	loud  = 0.4
	faint = 0.05
	alone = 0.2
)

// Knows reports that the model was taught a code of a group.
func (m *Model) Knows(name Group, code string) bool { _, ok := m.codeOf(name, code); return ok }

func (m *Model) codeOf(name Group, code string) (uint16, bool) {
	want := name.String() + "/" + code
	for _, k := range m.groups[name].codes {
		if m.outputs[k] == want {
			return k, true
		}
	}
	return 0, false
}

// Speaks reports that one of the words at the tokens first..last (last exclusive) of a sentence, in which
// places and dates are tagged, speaks for a code of a group and for no other of its codes as loud, and that
// those words together do not speak against it. Names of places, days and states speak for nothing alone.
func (m *Model) Speaks(l *Listener, s *grammar.Sentence, canonical string, name Group, code string, first, last int) bool {
	of, ok := m.codeOf(name, code)
	if !ok {
		return false
	}
	l.model = m
	features := l.Features(s, canonical)
	n, spoken := 0, false
	for _, f := range features {
		if f.First < first || f.Last > last {
			continue
		}
		features[n] = f
		n++
		spoken = spoken || f.plain && m.loudestFor(f.Key, name) == of
	}
	if !spoken {
		return false
	}
	l.sums = m.weigh(features[:n], l.sums)
	m.weighCodes(name, features[:n], l.sums)
	total := 0.0
	for _, k := range m.groups[name].codes {
		total += math.Exp(float64(l.sums[k]))
	}
	group := 1 / (1 + math.Exp(-float64(l.sums[m.groups[name].any])))
	return group >= faint && math.Exp(float64(l.sums[of])) >= alone*total
}

// loudestFor returns the code of a group that a feature speaks for loudest; 0, which is a group, when it
// speaks for none.
func (m *Model) loudestFor(key uint64, name Group) uint16 {
	best, most := uint16(0), float32(loud)
	for _, w := range m.weights.of(key) {
		if w.value() >= most && m.in(w.of, name) {
			best, most = w.of, w.value()
		}
	}
	return best
}

func (m *Model) in(output uint16, name Group) bool {
	for _, k := range m.groups[name].codes {
		if k == output {
			return true
		}
	}
	return false
}
