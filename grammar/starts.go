package grammar

import "slices"

// starts says at which tokens a part of a pattern can begin, so that most tokens are passed over
// without trying. The zero value begins nowhere.
type starts struct {
	any      bool // anywhere
	nullable bool // it may be empty: what follows counts too
	words    words
	classes  ClassSet
	phrase   bool // at a noun phrase
	number   bool
	marks    string
	more     bool // at more than words and classes
}

func (a starts) or(b starts) starts {
	a.any, a.phrase, a.number = a.any || b.any, a.phrase || b.phrase, a.number || b.number
	a.classes |= b.classes
	a.marks += b.marks
	if len(b.words.list) > 0 {
		a.words = wordsOf(slices.Concat(a.words.list, b.words.list))
	}
	return a
}

func (n word) starts() starts    { return starts{words: n.words} }
func (n mark) starts() starts    { return starts{marks: string(n.b)} }
func (n numeral) starts() starts { return starts{number: true} }
func (n class) starts() starts   { return starts{classes: 1 << n.predicate.class} }
func (nounPhrase) starts() starts {
	return starts{phrase: true}
}
func (gap) starts() starts   { return starts{any: true} }
func (aside) starts() starts { return starts{any: true} }
func (edge) starts() starts  { return starts{nullable: true} }
func (n optional) starts() starts {
	out := n.node.starts()
	out.nullable = true
	return out
}

func (n choice) starts() starts {
	var out starts
	for _, alt := range n {
		s := alt.starts()
		nullable := out.nullable || s.nullable
		out = out.or(s)
		out.nullable = nullable
	}
	return out
}

func (n sequence) starts() starts {
	out := starts{nullable: true}
	for _, part := range n {
		s := part.starts()
		out = out.or(s)
		if out.nullable = s.nullable; !out.nullable {
			return out
		}
	}
	return out
}
