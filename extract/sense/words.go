package sense

import (
	"concord/grammar"
	"concord/lexicon"
)

// words are what a listener remembers of the words of the language that it last heard.
type words struct {
	forms    *grammar.Forms
	model    *Model
	list     []word // by number of the form
	standIns [numberOfStandIns]word
	begun    word // stands before the first of a sentence
	fields   *fieldList
	lower    []byte
}

// word is what one word of a sentence makes features of.
type word struct {
	mark        // key 0 while it was not heard yet
	stem   mark // key 0 for a short word
	fields []field
	text   string   // in lower case
	names  []string // of its fields, when somebody asked for them
}

// standIn is what stands for all names of a kind, and for all numbers; those for names have the number of their field.
type standIn int

const (
	aPlace standIn = iota
	aDate
	anActor
	aRival
	aState
	aNumber
	numberOfStandIns
)

// standInNames are what data files call them.
var standInNames = [numberOfStandIns]string{aPlace: places, aDate: dates, anActor: actors, aRival: rivals, aState: states, aNumber: "<number>"}

// begin makes ready for the words of a sentence.
func (w *words) begin(s *grammar.Sentence, m *Model) {
	if w.forms == s.Forms() && w.model == m {
		return
	}
	*w = words{forms: s.Forms(), model: m, fields: fieldsOf(s.Language().Lexicon.Lang), lower: w.lower}
	w.begun = w.make("<begin>")
	for k := range w.standIns {
		w.standIns[k] = w.make(standInNames[k])
		if w.fields != nil && standIn(k) != aNumber {
			w.standIns[k].fields = []field{field(k)}
		}
	}
}

// make makes the features of a word.
func (w *words) make(text string) word {
	out := word{mark: w.model.mark(keyOf([]byte("w:" + text))), text: text}
	if n := stemOf(text); n > 0 {
		out.stem = w.model.mark(keyOf([]byte("s:" + text[:n])))
	}
	return out
}

// heard returns what token i counts as: the names of places and days are all alike, so are numbers, and so
// are states of a kind; named reports those that stand for a name. It returns nil for a token that an earlier
// one stands for.
func (w *words) heard(s *grammar.Sentence, i int, canonical string) (heard *word, named bool) {
	t := &s.Toks[i]
	if t.Begins&names != 0 {
		for k := s.TagFrom[i]; k < len(s.Tags) && s.Tags[k].First == i; k++ {
			if in, ok := standInOf(s, &s.Tags[k]); ok {
				return &w.standIns[in], true
			}
		}
	}
	switch {
	case t.Covers&covering != 0:
		return nil, false
	case t.Digit:
		return &w.standIns[aNumber], false
	}
	return w.of(t, canonical), false
}

// covering are the classes whose tags count as one word, and names those and others that count alike.
const (
	covering = grammar.ClassSet(1<<lexicon.Place | 1<<lexicon.Date | 1<<lexicon.Actor)
	names    = covering | grammar.ClassSet(1<<lexicon.Demonym|1<<lexicon.Nation)
)

func standInOf(s *grammar.Sentence, t *grammar.Tag) (standIn, bool) {
	switch t.Class {
	case lexicon.Place:
		return aPlace, true
	case lexicon.Date:
		return aDate, true
	case lexicon.Actor:
		return anActor, true
	case lexicon.Demonym, lexicon.Nation:
		if s.Language().Rivals[t.Entry.Value] {
			return aRival, true
		}
		return aState, true
	}
	return 0, false
}

// of returns what is known of the word of a token.
func (w *words) of(t *grammar.Token, canonical string) *word {
	n := int(t.Form)
	if n >= len(w.list) {
		w.list = append(w.list, make([]word, n+1-len(w.list))...)
	}
	known := &w.list[n]
	if known.key == 0 {
		w.lower = appendLower(w.lower[:0], canonical[t.Start:t.End])
		*known = w.make(string(w.lower))
		if w.fields != nil {
			known.fields = w.fields.of(w.lower)
		}
	}
	return known
}

// Fields returns the names of the fields of meaning of token i, nil where none is known.
func (l *Listener) Fields(s *grammar.Sentence, i int, canonical string) []string {
	l.words.begin(s, l.model)
	known := l.words.of(&s.Toks[i], canonical)
	if known.names == nil {
		for _, f := range known.fields {
			known.names = append(known.names, fieldNames()[f])
		}
	}
	return known.names
}
