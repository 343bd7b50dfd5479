package sense

import (
	"bytes"
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
	at          uint32 // its row of weights, 0 when it was not looked up
	plain       bool   // words that tell something: no small words, no name of a place, day or state
	speaks      []weight
}

// stem is how many bytes of a longer word are a feature of their own.
const stem = 6

// mark is how a feature is known: its key and, where somebody looked it up, its row of weights.
type mark struct {
	key uint64
	at  uint32
}

// Listener finds the features of sentences. It keeps its memory from one to the next, and is for one
// goroutine.
type Listener struct {
	// Names, when it is set, is given the name of each feature, before it is used again.
	Names func([]byte)

	model    *Model // nil for whoever asks for names
	kinds    kinds
	words    words
	features []Feature
	name     []byte
	sums     []float32
	seen     [1 << 9]uint64 // keys of this sentence, by their last bits
	used     []uint64       // places in seen
}

// Features returns the features of a sentence in which places and dates are tagged, each once. They are
// valid until the next call.
func (l *Listener) Features(s *grammar.Sentence, canonical string) []Feature {
	l.features = l.features[:0]
	for _, at := range l.used {
		l.seen[at] = 0
	}
	l.used = l.used[:0]
	l.words.begin(s, l.model)
	before, at, bare := &l.words.begun, 0, true // bare: the word is a small one, or stands for a name
	var meant fielded
	for i := range s.Toks {
		if s.Toks[i].Punct != 0 {
			continue
		}
		w, named := l.words.heard(s, i, canonical)
		if w == nil {
			continue
		}
		wasBare := bare
		bare = named || i < len(s.Functions) && s.Functions[i] != 0
		if l.add(w.mark, i, i+1, !bare) {
			l.say("w:", w.text)
		}
		if l.add(mark{key: keyOfPair(before.key, w.key)}, at, i+1, !wasBare && !bare) {
			l.say("b:", before.text, " ", w.text)
		}
		if w.stem.key != 0 && l.add(w.stem, i, i+1, !bare) {
			l.say("s:", w.text[:stemOf(w.text)])
		}
		if len(w.fields) > 0 {
			meant = l.means(w.fields, i, named, meant)
		}
		before, at = w, i
	}
	l.hearClasses(s)
	return l.features
}

// hearClasses adds the classes of the tags of a sentence.
func (l *Listener) hearClasses(s *grammar.Sentence) {
	kinds := l.kinds.of(s.Language())
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Entry == nil || t.Entry.Kind == 0 || l.Names != nil {
			if l.name = appendClass(l.name[:0], t); len(l.name) > 0 && l.add(mark{key: keyOf(l.name)}, t.First, t.Last, true) {
				l.Names(l.name)
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
			l.add(mark{key: *key}, t.First, t.Last, true)
		}
	}
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

// add adds a feature unless it is there already, and reports that somebody asks for its name.
func (l *Listener) add(m mark, first, last int, plain bool) bool {
	if len(l.features) < len(l.seen)/2 { // longer ones are no sentences
		at := m.key % uint64(len(l.seen))
		for ; l.seen[at] != 0; at = (at + 1) % uint64(len(l.seen)) {
			if l.seen[at] == m.key {
				return false
			}
		}
		l.seen[at] = m.key
		l.used = append(l.used, at)
	}
	l.features = append(l.features, Feature{Key: m.key, First: first, Last: last, at: m.at, plain: plain})
	return l.Names != nil
}

// say tells the name of a feature that was added.
func (l *Listener) say(parts ...string) {
	l.name = l.name[:0]
	for _, part := range parts {
		l.name = append(l.name, part...)
	}
	l.Names(l.name)
}

// keyOf makes a number of the name of a feature. That of two words is made of those of each: a listener
// knows them.
func keyOf(name []byte) uint64 {
	if pair, ok := bytes.CutPrefix(name, []byte("b:")); ok {
		first, second, _ := bytes.Cut(pair, []byte(" "))
		return keyOfPair(mix(append([]byte("w:"), first...)), mix(append([]byte("w:"), second...)))
	}
	return mix(name)
}

func keyOfPair(first, second uint64) uint64 { return fold(first^odd, second) }

const odd = 0x9e3779b97f4a7c15

// mix goes through a name eight bytes at a time.
func mix(name []byte) uint64 {
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
func stemOf(word string) int {
	if len(word) <= stem+1 || word[0] == '<' {
		return 0
	}
	n := stem
	for n < len(word) && word[n]&0xC0 == 0x80 {
		n++
	}
	return n
}
