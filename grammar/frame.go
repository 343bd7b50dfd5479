package grammar

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"concord/lexicon"
)

// frameSet is a set of frames.
type frameSet uint32

// frameIndex leads from what stands at a token to the patterns of a frame that can begin there.
type frameIndex struct {
	patterns []*Pattern
	bit      frameSet
	byWord   [][]uint16 // by word number
	byClass  [lexicon.Last][]uint16
	classes  ClassSet // those of byClass
	byPhrase []uint16
	byNumber []uint16
	byMark   []uint16
	anywhere []uint16
	states   sync.Pool // of *searches
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

// searches are the states of all patterns of a frame in one sentence. They are kept for the next
// one, with their buffers: a search of an earlier turn is stale.
type searches struct {
	turn uint64
	list []search
}

// search is the state of one pattern in one sentence.
type search struct {
	m       matcher
	turn    uint64
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
	state, ok := f.states.Get().(*searches)
	if !ok {
		state = &searches{list: make([]search, len(f.patterns))}
	}
	defer f.states.Put(state)
	state.turn++
	var out []Match
	try := func(list []uint16, i int) {
		for _, n := range list {
			if q := &state.list[n]; q.ready(f.patterns[n], state.turn, s, i) {
				if m := q.at(f.patterns[n], i); m != nil {
					out = append(out, *m)
				}
			}
		}
	}
	for i := range s.Toks {
		t := &s.Toks[i]
		if t.frames&f.bit != 0 {
			try(f.byWord[t.ID], i)
			for _, id := range t.Stems {
				try(f.byWord[id], i)
			}
		}
		for set := t.Begins & f.classes; set != 0; set &= set - 1 {
			try(f.byClass[bits.TrailingZeros32(uint32(set))], i)
		}
		if s.PhraseAt != nil && s.PhraseAt[i] >= 0 {
			try(f.byPhrase, i)
		}
		if t.Digit || t.Begins.Has(lexicon.Number) {
			try(f.byNumber, i)
		}
		if t.Punct != 0 {
			try(f.byMark, i)
		}
		try(f.anywhere, i)
	}
	slices.SortStableFunc(out, func(a, b Match) int { return cmp.Or(a.Pattern.order-b.Pattern.order, a.First-b.First) })
	return out
}

// ready reports whether the pattern may match at token i; what it left of an earlier turn is taken away.
func (q *search) ready(p *Pattern, turn uint64, s *Sentence, i int) bool {
	if q.turn != turn {
		q.turn, q.hopeful, q.from = turn, p.hopeful(s), 0
		q.m.s, q.m.steps = s, 0
		if len(q.m.slots) != len(p.Slots) {
			q.m.slots = make([]Capture, len(p.Slots))
		}
	}
	return q.hopeful && i >= q.from
}

// at tries the pattern at token i.
func (q *search) at(p *Pattern, i int) *Match {
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
	return &Match{Pattern: p, Sentence: q.m.s, First: i, Last: q.m.end, Slots: slices.Clone(q.m.found)}
}

// hopeful reports whether a sentence has the classes and words that every match needs.
func (p *Pattern) hopeful(s *Sentence) bool {
	return s.Has&p.needs == p.needs && s.words.hasOneOfEach(p.words)
}
