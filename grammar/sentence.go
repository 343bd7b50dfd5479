package grammar

import (
	"slices"

	"concord/lexicon"
)

// At yields the tags of class c that begin at token i, longest first.
func (s *Sentence) At(i int, c lexicon.Class, yield func(*Tag) bool) {
	if i >= len(s.Toks) || !s.Has.Has(c) {
		return
	}
	for k := s.TagFrom[i]; k < len(s.Tags) && s.Tags[k].First == i; k++ {
		if s.Tags[k].Class == c && !yield(&s.Tags[k]) {
			return
		}
	}
}

// First returns the first tag of class c whose entry satisfies ok, from token i on.
func (s *Sentence) First(i int, c lexicon.Class, ok func(*Tag) bool) *Tag {
	if !s.Has.Has(c) || i > len(s.Toks) {
		return nil
	}
	for k := s.TagFrom[i]; k < len(s.Tags); k++ {
		if s.Tags[k].Class == c && (ok == nil || ok(&s.Tags[k])) {
			return &s.Tags[k]
		}
	}
	return nil
}

// Any reports whether a token of first..last is covered by class c.
func (s *Sentence) Any(first, last int, c lexicon.Class) bool {
	for i := max(first, 0); i < last && i < len(s.Toks); i++ {
		if s.Toks[i].Covers.Has(c) {
			return true
		}
	}
	return false
}

// Cue returns the first cue of one of the kinds that begins in the tokens first..last.
func (s *Sentence) Cue(first, last int, kinds ...string) *Tag {
	first = max(first, 0)
	asked := uint64(0)
	for _, kind := range kinds {
		asked |= cueBit(kind)
	}
	if s.cues&asked == 0 || first > len(s.Toks) {
		return nil
	}
	for k := s.TagFrom[first]; k < len(s.Tags) && s.Tags[k].First < last; k++ {
		if t := &s.Tags[k]; t.Class == lexicon.Cue && s.lang.cue(t.Entry)&asked != 0 && slices.Contains(kinds, t.Entry.Value) {
			return t
		}
	}
	return nil
}

// cueBit puts a kind of cue into a set of few bits: a kind whose bit is not there does not occur.
func cueBit(kind string) uint64 {
	if kind == "" {
		return 0
	}
	n := len(kind)
	return 1 << ((n + 5*int(kind[0]) + 11*int(kind[n-1]) + 17*int(kind[n/2])) & 63)
}

// Clause returns the start of the clause that holds token i, at most n tokens back.
func (s *Sentence) Clause(i, n int) int {
	for k := i - 1; k >= max(0, i-n); k-- {
		if p := s.Toks[k].Punct; p == ';' || p == ':' {
			return k + 1
		}
	}
	return max(0, i-n)
}

// ClauseEnd returns the end of the clause that goes on at token i, at most n tokens on.
func (s *Sentence) ClauseEnd(i, n int) int {
	for k := i; k < min(len(s.Toks), i+n); k++ {
		if p := s.Toks[k].Punct; p == ';' || p == ':' {
			return k
		}
	}
	return min(len(s.Toks), i+n)
}

// Preposition reports whether token i is a Preposition.
func (s *Sentence) Preposition(i int) bool {
	found := false
	s.At(i, lexicon.Func, func(t *Tag) bool {
		found = t.Entry.Value == "prep" && t.Last == i+1
		return !found
	})
	return found
}
