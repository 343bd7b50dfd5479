package grammar

// starts says at which tokens a part of a pattern can begin, so that most tokens are passed over
// without trying. The zero value begins nowhere.
type starts struct {
	any      bool // anywhere
	nullable bool // it may be empty: what follows counts too
	words    map[uint32]bool
	classes  ClassSet
	phrase   bool // at a noun phrase
	number   bool
	marks    string
}

func (a starts) or(b starts) starts {
	a.any, a.phrase, a.number = a.any || b.any, a.phrase || b.phrase, a.number || b.number
	a.classes |= b.classes
	a.marks += b.marks
	if len(b.words) > 0 {
		words := map[uint32]bool{}
		for w := range a.words {
			words[w] = true
		}
		for w := range b.words {
			words[w] = true
		}
		a.words = words
	}
	return a
}

func (n word) starts() starts {
	out := starts{words: map[uint32]bool{}}
	for _, id := range n.ids {
		out.words[id] = true
	}
	return out
}

func (n mark) starts() starts    { return starts{marks: string(n.b)} }
func (n numeral) starts() starts { return starts{number: true} }
func (n class) starts() starts   { return starts{classes: 1 << n.class} }
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

// requires collects the word sets of which every match holds one word.
func requires(n node, sets [][]uint32) [][]uint32 {
	switch n := n.(type) {
	case word:
		return append(sets, n.ids)
	case sequence:
		for _, part := range n {
			sets = requires(part, sets)
		}
	case choice: // one word of any of the ways, where every way needs one
		var union []uint32
		for _, alt := range n {
			own := requires(alt, nil)
			if len(own) == 0 {
				return sets
			}
			union = append(union, own[0]...)
		}
		return append(sets, union)
	}
	return sets
}

// wordSet is about the set of the words of a sentence: what it has not is not there, what it has may
// be. It passes over patterns that cannot match.
type wordSet [8]uint64

func (w *wordSet) add(id uint32)      { w[id>>6&7] |= 1 << (id & 63) }
func (w *wordSet) has(id uint32) bool { return w[id>>6&7]&(1<<(id&63)) != 0 }

func (w *wordSet) fill(s *Sentence) {
	for i := range s.Toks {
		w.add(s.Toks[i].ID)
		for _, id := range s.Toks[i].Stems {
			w.add(id)
		}
	}
}

func (w *wordSet) hasOneOfEach(sets [][]uint32) bool {
next:
	for _, set := range sets {
		for _, id := range set {
			if w.has(id) {
				continue next
			}
		}
		return false
	}
	return true
}
