package sense

import (
	"encoding/binary"
	"math/bits"
	"unicode"
	"unicode/utf8"

	"concord/grammar"
	"concord/lexicon"
)

// Feature is what a model may weigh in a sentence: a word, two that follow each other, the first letters
// of a word, or a class of the lexicon; with the tokens that it stands on, Last exclusive.
type Feature struct {
	Key         uint64 // of its name
	First, Last int
	plain       bool // words that tell something: no small words, no name of a place, day or state
	speaks      []weight
}

// stem is how many bytes of a longer word are a feature of their own.
const stem = 6

// Listener finds the features of sentences. It keeps its memory from one to the next, and is for one
// goroutine.
type Listener struct {
	// Names, when it is set, is given the name of each feature, before it is used again.
	Names func([]byte)

	kinds        kinds
	meanings     meanings
	features     []Feature
	word, before []byte
	name         []byte
	sums         []float32
	named        bool           // the word under way stands for a name
	bare         bool           // or it is a small word: an article, a preposition
	seen         [1 << 9]uint64 // keys of this sentence, by their last bits
	used         []uint64       // places in seen
}

// Features returns the features of a sentence in which places and dates are tagged, each once. They are
// valid until the next call.
func (l *Listener) Features(s *grammar.Sentence, canonical string) []Feature {
	l.features = l.features[:0]
	for _, at := range l.used {
		l.seen[at] = 0
	}
	l.used = l.used[:0]
	l.before = append(l.before[:0], "<begin>"...)
	at := 0
	l.bare = true
	l.meanings.begin(s.Language().Lexicon.Lang)
	for i := range s.Toks {
		if s.Toks[i].Punct != 0 || !l.wordOf(s, i, canonical) {
			continue
		}
		bare := l.bare
		l.bare = l.named || i < len(s.Functions) && s.Functions[i] != 0
		word := l.keyOfWord()
		l.addKey(word, i, i+1, !l.bare)
		l.name = append(append(append(append(l.name[:0], "b:"...), l.before...), ' '), l.word...)
		l.addKey(keyOf(l.name), at, i+1, !bare && !l.bare)
		if n := stemOf(l.word); n > 0 {
			l.name = append(append(l.name[:0], "s:"...), l.word[:n]...)
			l.add(i, i+1)
		}
		l.means(i, word)
		l.before = append(l.before[:0], l.word...)
		at = i
	}
	l.named, l.bare = false, false
	kinds := l.kinds.of(s.Language())
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Entry == nil || t.Entry.Kind == 0 || l.Names != nil {
			if l.name = appendClass(l.name[:0], t); len(l.name) > 0 {
				l.add(t.First, t.Last)
			}
			continue
		}
		key := &kinds[t.Entry.Kind]
		if *key == 0 {
			*key = noName
			if l.name = appendClass(l.name[:0], t); len(l.name) > 0 {
				*key = keyOf(l.name)
			}
		}
		if *key != noName {
			l.addKey(*key, t.First, t.Last, true)
		}
	}
	return l.features
}

// kinds are the keys of the classes of one language by kind of entry, 0 where they were not asked for yet.
type kinds struct {
	lang *grammar.Language
	keys []uint64
}

func (k *kinds) of(lang *grammar.Language) []uint64 {
	if k.lang != lang {
		k.lang, k.keys = lang, make([]uint64, len(lang.Lexicon.Kinds())+1)
	}
	return k.keys
}

const noName = 1 // in place of a key: the tag is no feature

// keyOfWord names the feature that the word under way is, and returns its key.
func (l *Listener) keyOfWord() uint64 {
	l.name = append(append(l.name[:0], "w:"...), l.word...)
	return keyOf(l.name)
}

func (l *Listener) add(first, last int) { l.addKey(keyOf(l.name), first, last, !l.bare) }

func (l *Listener) addKey(key uint64, first, last int, plain bool) {
	if len(l.features) < len(l.seen)/2 { // longer ones are no sentences
		at := key % uint64(len(l.seen))
		for ; l.seen[at] != 0; at = (at + 1) % uint64(len(l.seen)) {
			if l.seen[at] == key {
				return
			}
		}
		l.seen[at] = key
		l.used = append(l.used, at)
	}
	if l.Names != nil {
		l.Names(l.name)
	}
	l.features = append(l.features, Feature{Key: key, First: first, Last: last, plain: plain})
}

// keyOf makes a number of a name, eight bytes at a time.
func keyOf(name []byte) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(len(name)) + odd
	for ; len(name) >= 8; name = name[8:] {
		h = fold(h^binary.LittleEndian.Uint64(name), odd)
	}
	rest := uint64(0)
	for i, c := range name {
		rest |= uint64(c) << (8 * i)
	}
	return fold(h^rest, odd)
}

// fold multiplies and adds up both halves of the product without carry.
func fold(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return high ^ low
}

// wordOf sets what token i counts as: the names of places and days are all alike, so are numbers, and so
// are states of a kind. It reports false for a token that an earlier one stands for.
func (l *Listener) wordOf(s *grammar.Sentence, i int, canonical string) bool {
	t := &s.Toks[i]
	for k := s.TagFrom[i]; k < len(s.Tags) && s.Tags[k].First == i; k++ {
		if w := standIn(s, &s.Tags[k]); w != "" {
			l.word, l.named = append(l.word[:0], w...), true
			return true
		}
	}
	l.named = false
	if t.Covers.Has(lexicon.Place) || t.Covers.Has(lexicon.Date) || t.Covers.Has(lexicon.Actor) {
		return false
	}
	l.word = l.word[:0]
	if t.Digit {
		l.word = append(l.word, "<number>"...)
		return true
	}
	l.word = appendLower(l.word, canonical[t.Start:t.End])
	return true
}

func appendLower(dst []byte, word string) []byte {
	for i, r := range word {
		switch {
		case r >= utf8.RuneSelf:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		case r >= 'A' && r <= 'Z':
			dst = append(dst, word[i]+'a'-'A')
		default:
			dst = append(dst, word[i])
		}
	}
	return dst
}

func standIn(s *grammar.Sentence, t *grammar.Tag) string {
	switch t.Class {
	case lexicon.Place:
		return places
	case lexicon.Date:
		return dates
	case lexicon.Actor:
		return actors
	case lexicon.Demonym, lexicon.Nation:
		if s.Language().Rivals[t.Entry.Value] {
			return rivals
		}
		return states
	}
	return ""
}

func appendClass(name []byte, t *grammar.Tag) []byte {
	switch t.Class {
	case lexicon.Trigger, lexicon.Method, lexicon.Cue, lexicon.Body, lexicon.Legal:
		name = append(append(append(append(name, "c:"...), t.Class.String()...), ' '), t.Entry.Value...)
	case lexicon.Target:
		name = append(append(append(append(name, "c:TARGET "...), t.Entry.Value...), ' '), t.Entry.Attr("kind")...)
	case lexicon.Actor:
		name = append(append(name, "c:ACTOR "...), t.Entry.Attr("kind")...)
	}
	return name
}

// stemOf returns how many bytes of a longer word are its stem, whole letters; 0 for a short word.
func stemOf(word []byte) int {
	if len(word) <= stem+1 || word[0] == '<' {
		return 0
	}
	n := stem
	for n < len(word) && word[n]&0xC0 == 0x80 {
		n++
	}
	return n
}
