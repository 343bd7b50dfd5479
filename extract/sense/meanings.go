package sense

import "sync"

// meanings are what a listener remembers of the fields of words, and
// the last word of the sentence under way that had any.
type meanings struct {
	lang  string
	words *words
	known []meaning // by the last bits of its key; a word takes the place of another that shares them

	last   []field
	lastAt int
}

// meaning is the fields of a word, and their names when somebody asked for them.
type meaning struct {
	key    uint64 // of the feature that the word is
	fields []field
	names  []string
}

// mostKnown is how many words are remembered at most, a power of two.
const mostKnown = 1 << 12

func (m *meanings) begin(lang string) {
	if m.lang != lang || m.known == nil {
		m.lang, m.words, m.known = lang, fieldsOf(lang), make([]meaning, mostKnown)
	}
	m.last = nil
}

// of returns what a word means, or a name that stands for its kind; key is that of the word as a feature.
func (m *meanings) of(word []byte, key uint64) *meaning {
	known := &m.known[key%mostKnown]
	if known.key != key {
		*known = meaning{key: key, fields: m.lookUp(word)}
	}
	return known
}

func (m *meanings) lookUp(word []byte) []field {
	switch {
	case m.words == nil:
		return nil
	case len(word) > 0 && word[0] == '<':
		for i, name := range fieldNames() {
			if name == string(word) {
				return []field{field(i)}
			}
		}
		return nil
	}
	return m.words.of(word)
}

// keysOfFields are the keys of the features that fields make: each alone, and by two that follow each other.
var keysOfFields = sync.OnceValue(func() (keys struct {
	alone []uint64
	pairs [][]uint64
}) {
	n := len(fieldNames())
	var name []byte
	for a := range field(n) {
		name = appendFields(name[:0], a)
		keys.alone = append(keys.alone, keyOf(name))
		row := make([]uint64, n)
		for b := range row {
			name = appendFields(name[:0], a, field(b))
			row[b] = keyOf(name)
		}
		keys.pairs = append(keys.pairs, row)
	}
	return keys
})

// appendFields appends the name of the feature that fields make.
func appendFields(name []byte, of ...field) []byte {
	name = append(name, "f:"...)
	for k, f := range of {
		if k > 0 {
			name = append(name, ' ')
		}
		name = append(name, fieldNames()[f]...)
	}
	return name
}

// means adds the fields of the word under way, at token i, and each with those of the last word that
// had any; key is that of the word as a feature.
func (l *Listener) means(i int, key uint64) {
	m := &l.meanings
	now := m.of(l.word, key).fields
	if len(now) == 0 {
		return
	}
	keys := keysOfFields()
	for _, f := range now {
		if !l.named {
			l.addMeaning(keys.alone[f], i, i+1, f)
		}
		for _, before := range m.last {
			l.addMeaning(keys.pairs[before][f], m.lastAt, i+1, before, f)
		}
	}
	m.last, m.lastAt = now, i
}

// addMeaning adds a field, or two that follow each other.
func (l *Listener) addMeaning(key uint64, first, last int, of ...field) {
	if l.Names != nil {
		l.name = appendFields(l.name[:0], of...)
	}
	l.addKey(key, first, last, !l.named)
}

// Fields returns the names of the fields of meaning of a word in a language, nil where none is known. It is
// not for use while features are being found.
func (l *Listener) Fields(code, word string) []string {
	m := &l.meanings
	m.begin(code)
	l.word = appendLower(l.word[:0], word)
	known := m.of(l.word, l.keyOfWord())
	if known.names == nil {
		for _, f := range known.fields {
			known.names = append(known.names, fieldNames()[f])
		}
	}
	return known.names
}
