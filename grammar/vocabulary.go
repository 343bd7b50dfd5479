package grammar

import (
	"slices"

	"concord/lexicon"
)

// vocabulary numbers what the patterns of a language name: words, predicates over tags, and needs. It
// grows while patterns are compiled and is fixed then.
type vocabulary struct {
	lex        *lexicon.Lexicon
	numbers    []uint16 // by word number of the lexicon: the number of a word that patterns name, 0 for all others
	named      int      // highest of them
	weights    []int    // by that number: about how often the word is met
	functional map[string]bool
	predicates map[string]*predicate
	byClass    [lexicon.Last][]*predicate

	needNumbers map[string]uint16
	needs       int
	ofWord      lists // by number of a named word: the needs that it meets
	ofKind      lists // by kind of entry
	ofBare      [lexicon.Last][]uint16
	ofMark      [256][]uint16
}

// lists are many short lists of needs, one behind the other once they are packed: most words of a text ask
// for one.
type lists struct {
	open [][]uint16
	from []uint32
	all  []uint16
}

func (l *lists) pack() {
	l.from = append(l.from, 0)
	for _, list := range l.open {
		l.all = append(l.all, list...)
		l.from = append(l.from, uint32(len(l.all)))
	}
	l.open = nil
}

func (l *lists) of(n uint16) []uint16 { return l.all[l.from[n]:l.from[n+1]] }

func newVocabulary(lex *lexicon.Lexicon) *vocabulary {
	v := &vocabulary{lex: lex, predicates: map[string]*predicate{}, needNumbers: map[string]uint16{}, ofWord: lists{open: make([][]uint16, 1)},
		ofKind: lists{open: make([][]uint16, len(lex.Kinds())+1)}, weights: make([]int, 1), functional: map[string]bool{}}
	lex.All(func(e *lexicon.Entry) {
		if e.Class == lexicon.Func {
			v.functional[e.Words] = true
		}
	})
	return v
}

const functionWeight = 40 // words that are met as often as one function word

// close forgets what only compiling needs; no sentence is read before.
func (v *vocabulary) close() {
	v.ofWord.pack()
	v.ofKind.pack()
	v.predicates, v.needNumbers, v.functional, v.weights = nil, nil, nil, nil
}

// word returns the number of a word or stem that a pattern names.
func (v *vocabulary) word(text string) uint16 {
	id := v.lex.Intern(text)
	v.numbers = append(v.numbers, make([]uint16, max(0, v.lex.Words()+1-len(v.numbers)))...)
	if v.numbers[id] == 0 {
		v.named++
		v.numbers[id] = uint16(v.named)
		v.ofWord.open = append(v.ofWord.open, nil)
		weight := 1
		if v.functional[text] {
			weight = functionWeight
		}
		v.weights = append(v.weights, weight)
	}
	return v.numbers[id]
}

// number returns the number of a word of the lexicon, 0 when no pattern names it.
func (v *vocabulary) number(id uint32) uint16 {
	if int(id) >= len(v.numbers) {
		return 0
	}
	return v.numbers[id]
}

// words is a set of words that patterns name.
type words struct {
	list []uint16
	few  [4]uint16 // the same when the list is short
	bits []uint64  // the same as a bitmap when it is long
}

func wordsOf(list []uint16) words {
	w := words{list: list}
	if len(list) <= len(w.few) {
		copy(w.few[:], list)
		return w
	}
	w.bits = make([]uint64, slices.Max(list)>>6+1)
	for _, n := range list {
		w.bits[n>>6] |= 1 << (n & 63)
	}
	return w
}

// has reports whether the word with a number, which is not 0, is in the set.
func (w *words) has(n uint16) bool {
	if w.bits == nil {
		return w.few[0] == n || w.few[1] == n || w.few[2] == n || w.few[3] == n
	}
	return int(n>>6) < len(w.bits) && w.bits[n>>6]&(1<<(n&63)) != 0
}

// hold reports whether a token is a word of the set or begins with a stem of it.
func (w *words) hold(t *Token, v *vocabulary) bool {
	return t.named != 0 && w.has(t.named) || t.Stems != nil && w.holdStem(t, v)
}

func (w *words) holdStem(t *Token, v *vocabulary) bool {
	for _, id := range t.Stems {
		if n := v.number(id); n != 0 && w.has(n) {
			return true
		}
	}
	return false
}

// predicate is what a pattern asks of a tag: a class, a value out of a list, attributes.
type predicate struct {
	class  lexicon.Class
	values []string
	attrs  []attr
	kinds  []uint64 // entries of which kinds it accepts
	meets  []uint16 // needs
	number int
}

type attr struct {
	name, value string
	not         bool
}

// predicate adds a predicate, once for the same text.
func (v *vocabulary) predicate(text string, p predicate) *predicate {
	if old := v.predicates[text]; old != nil {
		return old
	}
	kinds := v.lex.Kinds()
	p.kinds = make([]uint64, len(kinds)>>6+1)
	for _, e := range kinds {
		if e.Class == p.class && p.holds(e) {
			p.kinds[e.Kind>>6] |= 1 << (e.Kind & 63)
		}
	}
	p.number = len(v.predicates)
	v.predicates[text] = &p
	v.byClass[p.class] = append(v.byClass[p.class], &p)
	return &p
}

// accepts reports whether a tag of the class is one that is asked for.
func (p *predicate) accepts(t *Tag) bool {
	if e := t.Entry; e != nil && e.Kind != 0 {
		return p.kinds[e.Kind>>6]&(1<<(e.Kind&63)) != 0
	}
	return p.holds(t.Entry)
}

// holds compares value and attributes; nil is the entry of a place or date.
func (p *predicate) holds(e *lexicon.Entry) bool {
	if len(p.values) > 0 && (e == nil || !slices.Contains(p.values, e.Value)) {
		return false
	}
	for _, a := range p.attrs {
		got := ""
		if e != nil {
			got = e.Attr(a.name)
		}
		if (a.value == "" && got != "" && got != "0" || a.value != "" && got == a.value) == a.not {
			return false
		}
	}
	return true
}
