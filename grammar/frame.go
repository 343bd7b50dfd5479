package grammar

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"concord/lexicon"
)

// frameIndex leads from the needs that a sentence meets to the patterns of a frame that can match in it.
type frameIndex struct {
	name     string
	patterns []*Pattern
	anchors  []anchors     // needs that patterns are looked up by: the rarest of each
	byAnchor [][]candidate // patterns by that need
	always   []uint16      // patterns without any need
	matchers sync.Pool     // of *matcher
}

// candidate is a pattern that is looked up by a need, and the next rarest of its needs: the same again
// where it has fewer.
type candidate struct {
	pattern uint16
	next    [2]uint16
	more    bool // it has others still
}

// anchors are some needs out of a set of needs: those of one word of it.
type anchors struct {
	word int
	set  uint64
}

// newFrameIndex numbers the needs of the patterns: the vocabulary must be complete but for them. Those
// that patterns are looked up by come first, since they are near each other then.
func newFrameIndex(v *vocabulary, patterns []*Pattern) *frameIndex {
	f := &frameIndex{patterns: patterns}
	needs := make([][]need, len(patterns))
	for k, p := range patterns {
		needs[k] = v.needsOf(p.root, nil)
		slices.SortStableFunc(needs[k], func(a, b need) int { return v.weight(&a) - v.weight(&b) })
		if len(needs[k]) == 0 {
			f.always = append(f.always, uint16(k))
			continue
		}
		v.need(needs[k][0])
	}
	for k, p := range patterns {
		p.needs = nil
		for _, n := range needs[k] {
			p.needs = append(p.needs, v.need(n))
		}
		if len(p.needs) > 0 {
			f.anchor(uint16(k), p.needs)
		}
	}
	return f
}

// anchor has a pattern looked up by the first of its needs.
func (f *frameIndex) anchor(pattern uint16, needs []uint16) {
	need := int(needs[0])
	f.byAnchor = append(f.byAnchor, make([][]candidate, max(0, need+1-len(f.byAnchor)))...)
	c := candidate{pattern: pattern, next: [2]uint16{needs[0], needs[0]}}
	c.more = copy(c.next[:], needs[1:]) < len(needs)-1
	f.byAnchor[need] = append(f.byAnchor[need], c)
	at := slices.IndexFunc(f.anchors, func(a anchors) bool { return a.word == need>>6 })
	if at < 0 {
		at, f.anchors = len(f.anchors), append(f.anchors, anchors{word: need >> 6})
	}
	f.anchors[at].set |= 1 << (need & 63)
}

// Find runs all patterns of a frame over a sentence: the matches by pattern, then by place. Of several
// ways to match at one token the first counts: optional parts are taken, phrases are long, gaps short.
func (s *Sentence) Find(frame string) []Match {
	for _, f := range s.lang.frames { // a dozen
		if f.name == frame {
			return f.find(s)
		}
	}
	return nil
}

func (f *frameIndex) find(s *Sentence) []Match {
	if !f.anyHope(s) {
		return nil
	}
	m, ok := f.matchers.Get().(*matcher)
	if !ok {
		m = &matcher{}
	}
	defer f.matchers.Put(m)
	m.hopeful = f.hopeful(s, m.hopeful[:0])
	var out []Match
	m.s = s
	for _, k := range m.hopeful {
		out = m.run(f.patterns[k], out)
	}
	m.s = nil
	return out
}

// anyHope reports that a pattern may match in a sentence; mostly none may.
func (f *frameIndex) anyHope(s *Sentence) bool {
	for _, a := range f.anchors {
		if a.set&s.met[a.word] != 0 {
			return true
		}
	}
	return len(f.always) > 0
}

// hopeful appends the patterns all of whose needs a sentence meets, in order.
func (f *frameIndex) hopeful(s *Sentence, out []uint16) []uint16 {
	out = append(out, f.always...)
	for _, a := range f.anchors {
		for set := a.set & s.met[a.word]; set != 0; set &= set - 1 {
			for _, c := range f.byAnchor[a.word<<6+bits.TrailingZeros64(set)] {
				if s.met.has(c.next[0]) && s.met.has(c.next[1]) && (!c.more || s.met.all(f.patterns[c.pattern].needs)) {
					out = append(out, c.pattern)
				}
			}
		}
	}
	if len(out) > 1 {
		slices.Sort(out)
	}
	return out
}

// run appends the matches of a pattern.
func (m *matcher) run(p *Pattern, out []Match) []Match {
	m.steps, m.slots = 0, m.slots[:0]
	for range p.Slots {
		m.slots = append(m.slots, Capture{First: -1})
	}
	for i := 0; i < len(m.s.Toks) && m.steps <= maxSteps; {
		if !p.begin.at(m.s, i) || !p.first.match(m, i) || m.end <= i {
			i++
			continue
		}
		out = append(out, Match{Pattern: p, Sentence: m.s, First: i, Last: m.end, Slots: slices.Clone(m.found)})
		i = m.end
	}
	return out
}

// at reports whether a pattern can begin at token i. Most begin at words or tags alone.
func (a *starts) at(s *Sentence, i int) bool {
	t := &s.Toks[i]
	if t.Begins&a.classes != 0 || t.named != 0 && a.words.has(t.named) {
		return true
	}
	return (a.more || t.Stems != nil) && a.atMore(s, i)
}

// atMore reports whether a pattern can begin at the stem of token i, or at what is no word or tag.
func (a *starts) atMore(s *Sentence, i int) bool {
	t := &s.Toks[i]
	return t.Stems != nil && a.words.holdStem(t, s.lang.vocabulary) || t.Punct != 0 && strings.IndexByte(a.marks, t.Punct) >= 0 ||
		a.phrase && s.PhraseAt != nil && s.PhraseAt[i] >= 0 || a.number && (t.Digit || t.Begins.Has(lexicon.Number)) || a.any
}
