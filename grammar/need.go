package grammar

import (
	"fmt"
	"math/bits"
	"slices"

	"concord/lexicon"
)

// need is a set of things of which every match of a pattern holds one: words, tags, marks. Most
// patterns are passed over in a sentence since it meets not all of their needs.
type need struct {
	words      []uint16
	predicates []*predicate
	marks      string // '0' stands for a number in digits
}

// needsOf collects the needs of a part of a pattern.
func (v *vocabulary) needsOf(n node, out []need) []need {
	switch n := n.(type) {
	case word:
		return append(out, need{words: n.list})
	case class:
		return append(out, need{predicates: []*predicate{n.predicate}})
	case nounPhrase:
		if n.holds != nil {
			return append(out, need{predicates: []*predicate{n.holds}})
		}
	case numeral:
		return append(out, need{marks: "0", predicates: n.also})
	case mark:
		return append(out, need{marks: string(n.b)})
	case sequence:
		for _, part := range n {
			out = v.needsOf(part, out)
		}
	case choice: // one of any of the ways, where every way has a need
		var union need
		for _, alt := range n {
			own := v.needsOf(alt, nil)
			if len(own) == 0 {
				return out
			}
			best := slices.MinFunc(own, func(a, b need) int { return v.weight(&a) - v.weight(&b) })
			union.words = append(union.words, best.words...)
			union.predicates = append(union.predicates, best.predicates...)
			union.marks += best.marks
		}
		return append(out, union)
	}
	return out
}

// weight guesses how often a need is met: words are rarer than function words, and these than classes.
func (v *vocabulary) weight(n *need) int {
	w := 200 * len(n.marks)
	for _, word := range n.words {
		w += v.weights[word]
	}
	for _, p := range n.predicates {
		w += 20
		for _, set := range p.kinds {
			w += 2 * bits.OnesCount64(set)
		}
	}
	return w
}

// need returns the number of a need, the same for the same set.
func (v *vocabulary) need(n need) uint16 {
	n.words = slices.Compact(slices.Sorted(slices.Values(n.words)))
	numbers := make([]int, 0, len(n.predicates))
	for _, p := range n.predicates {
		numbers = append(numbers, p.number)
	}
	slices.Sort(numbers)
	key := fmt.Sprint(n.words, slices.Compact(numbers), n.marks)
	if old, ok := v.needNumbers[key]; ok {
		return old
	}
	k := uint16(v.needs)
	v.needs++
	v.needNumbers[key] = k
	for _, w := range n.words {
		v.ofWord.open[w] = append(v.ofWord.open[w], k)
	}
	for _, m := range []byte(n.marks) {
		v.ofMark[m] = append(v.ofMark[m], k)
	}
	for _, p := range n.predicates {
		v.meet(p, k)
	}
	return k
}

// meet notes of which tags a predicate meets a need.
func (v *vocabulary) meet(p *predicate, k uint16) {
	p.meets = append(p.meets, k)
	for w, set := range p.kinds {
		for ; set != 0; set &= set - 1 {
			kind := w<<6 + bits.TrailingZeros64(set)
			v.ofKind.open[kind] = append(v.ofKind.open[kind], k)
		}
	}
	if p.holds(nil) {
		v.ofBare[p.class] = append(v.ofBare[p.class], k)
	}
}

// met is the set of the needs that a sentence meets.
type met []uint64

func (m met) add(list []uint16) {
	for _, k := range list {
		m[k>>6] |= 1 << (k & 63)
	}
}

func (m met) has(k uint16) bool { return m[k>>6]&(1<<(k&63)) != 0 }

func (m met) all(list []uint16) bool {
	for _, k := range list {
		if !m.has(k) {
			return false
		}
	}
	return true
}

// metBy returns the needs that a word, number or mark meets.
func (v *vocabulary) metBy(t *Token) (needs []uint16) {
	if t.named != 0 {
		needs = append(needs, v.ofWord.of(t.named)...)
	}
	for _, id := range t.Stems {
		needs = append(needs, v.ofWord.of(v.number(id))...)
	}
	switch {
	case t.Digit:
		needs = append(needs, v.ofMark['0']...)
	case t.Punct != 0:
		needs = append(needs, v.ofMark[t.Punct]...)
	}
	return needs
}

// meetTag notes the needs that a tag meets.
func (s *Sentence) meetTag(class lexicon.Class, e *lexicon.Entry) {
	v := s.lang.vocabulary
	switch {
	case e == nil:
		s.met.add(v.ofBare[class])
	case e.Kind != 0:
		s.met.add(v.ofKind.of(e.Kind))
	default:
		for _, p := range v.byClass[class] {
			if p.holds(e) {
				s.met.add(p.meets)
			}
		}
	}
}
