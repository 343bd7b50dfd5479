package grammar

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"concord/lexicon"
)

// frameIndex leads from what stands at a token to the patterns of a frame that can begin there.
type frameIndex struct {
	patterns []*Pattern
	byWord   [][]uint16 // by word number
	byClass  [lexicon.Last][]uint16
	classes  ClassSet // those of byClass
	byPhrase []uint16
	byNumber []uint16
	byMark   []uint16
	anywhere []uint16
	states   sync.Pool // of *[]search, one search per pattern
}

// borrow returns fresh searches for a sentence, and whether any of them can find something. Their
// buffers are kept from earlier use.
func (f *frameIndex) borrow(s *Sentence) (state *[]search, hope bool) {
	list, ok := f.states.Get().(*[]search)
	if !ok {
		fresh := make([]search, len(f.patterns))
		list = &fresh
	}
	for k := range *list {
		q := &(*list)[k]
		q.hopeful, q.from = f.patterns[k].hopeful(s), 0
		q.m.s, q.m.steps = nil, 0
		hope = hope || q.hopeful
	}
	return list, hope
}

func newFrameIndex(patterns []*Pattern, words int) *frameIndex {
	f := &frameIndex{patterns: patterns, byWord: make([][]uint16, words+1)}
	for k, p := range patterns {
		n := uint16(k)
		if p.begin.any {
			f.anywhere = append(f.anywhere, n)
			continue
		}
		for id := range p.begin.words {
			f.byWord[id] = append(f.byWord[id], n)
		}
		for c := lexicon.Class(1); c < lexicon.Last; c++ {
			if p.begin.classes.Has(c) {
				f.byClass[c] = append(f.byClass[c], n)
				f.classes.Add(c)
			}
		}
		if p.begin.phrase {
			f.byPhrase = append(f.byPhrase, n)
		}
		if p.begin.number {
			f.byNumber = append(f.byNumber, n)
		}
		if p.begin.marks != "" {
			f.byMark = append(f.byMark, n)
		}
	}
	return f
}

// search is the state of one pattern in one sentence.
type search struct {
	m       matcher
	hopeful bool // the sentence has all that the pattern needs
	from    int  // where the next match may begin
}

// Find runs all patterns of a frame over a sentence: the matches by pattern, then by place. Of several
// ways to match at one token the first counts: optional parts are taken, phrases are long, gaps short.
func (s *Sentence) Find(frame string) []Match {
	f := s.lang.frames[frame]
	if f == nil {
		return nil
	}
	return f.find(s)
}

func (f *frameIndex) find(s *Sentence) []Match {
	var out []Match
	state, hope := f.borrow(s)
	defer f.states.Put(state)
	if !hope {
		return nil
	}
	for i := range s.Toks {
		t := &s.Toks[i]
		try := func(list []uint16) {
			for _, n := range list {
				if m := (*state)[n].at(f.patterns[n], s, i); m != nil {
					out = append(out, *m)
				}
			}
		}
		if t.ID != 0 && int(t.ID) < len(f.byWord) {
			try(f.byWord[t.ID])
		}
		for _, id := range t.Stems {
			if int(id) < len(f.byWord) {
				try(f.byWord[id])
			}
		}
		for set := t.Begins & f.classes; set != 0; set &= set - 1 {
			try(f.byClass[bits.TrailingZeros32(uint32(set))])
		}
		if s.PhraseAt != nil && s.PhraseAt[i] >= 0 {
			try(f.byPhrase)
		}
		if t.Digit || t.Begins.Has(lexicon.Number) {
			try(f.byNumber)
		}
		if t.Punct != 0 {
			try(f.byMark)
		}
		try(f.anywhere)
	}
	slices.SortStableFunc(out, func(a, b Match) int { return cmp.Or(a.Pattern.order-b.Pattern.order, a.First-b.First) })
	return out
}

// at tries the pattern at token i, where it can begin.
func (q *search) at(p *Pattern, s *Sentence, i int) *Match {
	if !q.hopeful || i < q.from {
		return nil
	}
	if q.m.s == nil {
		q.m.s = s
		if len(q.m.slots) != len(p.Slots) {
			q.m.slots = make([]Capture, len(p.Slots))
		}
	}
	for k := range q.m.slots {
		q.m.slots[k] = Capture{First: -1}
	}
	ok := p.first.match(&q.m, i)
	if q.m.steps > maxSteps {
		q.hopeful = false
	}
	if !ok || q.m.end <= i {
		return nil
	}
	q.from = q.m.end
	return &Match{Pattern: p, Sentence: s, First: i, Last: q.m.end, Slots: slices.Clone(q.m.found)}
}

// hopeful reports whether a sentence has the classes and words that every match needs.
func (p *Pattern) hopeful(s *Sentence) bool {
	return s.Has&p.needs == p.needs && s.words.hasOneOfEach(p.words)
}
