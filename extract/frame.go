package extract

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"concord/lexicon"
)

// frameIndex leads from what stands at a token to the patterns of a frame that can begin there.
type frameIndex struct {
	patterns []*pattern
	byWord   [][]uint16 // by word number
	byClass  [lexicon.Last][]uint16
	classes  classSet // those of byClass
	byPhrase []uint16
	byNumber []uint16
	byMark   []uint16
	anywhere []uint16
	states   sync.Pool // of *[]search, one search per pattern
}

// borrow returns fresh searches for a sentence, and whether any of them can find something. Their
// buffers are kept from earlier use.
func (f *frameIndex) borrow(s *sentence) (state *[]search, hope bool) {
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

func newFrameIndex(patterns []*pattern, words int) *frameIndex {
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
			if p.begin.classes.has(c) {
				f.byClass[c] = append(f.byClass[c], n)
				f.classes.add(c)
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

// find runs all patterns of a frame over a sentence: the matches by pattern, then by place. Of several
// ways to match at one token the first counts: optional parts are taken, phrases are long, gaps short.
func (g *grammar) find(frame, text string, s *sentence) []match {
	f := g.frames[frame]
	if f == nil {
		return nil
	}
	return f.find(text, s)
}

func (f *frameIndex) find(text string, s *sentence) []match {
	var out []match
	state, hope := f.borrow(s)
	defer f.states.Put(state)
	if !hope {
		return nil
	}
	for i := range s.toks {
		t := &s.toks[i]
		try := func(list []uint16) {
			for _, n := range list {
				if m := (*state)[n].at(f.patterns[n], text, s, i); m != nil {
					out = append(out, *m)
				}
			}
		}
		if t.id != 0 && int(t.id) < len(f.byWord) {
			try(f.byWord[t.id])
		}
		for set := t.begins & f.classes; set != 0; set &= set - 1 {
			try(f.byClass[bits.TrailingZeros32(uint32(set))])
		}
		if s.phraseAt != nil && s.phraseAt[i] >= 0 {
			try(f.byPhrase)
		}
		if t.digit || t.begins.has(lexicon.Number) {
			try(f.byNumber)
		}
		if t.punct != 0 {
			try(f.byMark)
		}
		try(f.anywhere)
	}
	slices.SortStableFunc(out, func(a, b match) int { return cmp.Or(a.p.order-b.p.order, a.first-b.first) })
	return out
}

// at tries the pattern at token i, where it can begin.
func (q *search) at(p *pattern, text string, s *sentence, i int) *match {
	if !q.hopeful || i < q.from {
		return nil
	}
	if q.m.s == nil {
		q.m.text, q.m.s = text, s
		if len(q.m.slots) != len(p.slots) {
			q.m.slots = make([]capture, len(p.slots))
		}
	}
	for k := range q.m.slots {
		q.m.slots[k] = capture{first: -1}
	}
	ok := p.first.match(&q.m, i)
	if q.m.steps > maxSteps {
		q.hopeful = false
	}
	if !ok || q.m.end <= i {
		return nil
	}
	q.from = q.m.end
	return &match{p: p, sentence: s, first: i, last: q.m.end, slots: slices.Clone(q.m.found)}
}

// hopeful reports whether a sentence has the classes and words that every match needs.
func (p *pattern) hopeful(s *sentence) bool {
	return s.has&p.needs == p.needs && s.words.hasOneOfEach(p.words)
}
