package sense

// meanings are what a listener remembers of the fields of words, and
// the last word of the sentence under way that had any.
type meanings struct {
	lang  string
	words *words
	known map[string][]field  // of words that were met
	names map[string][]string // of the fields of words that somebody asked for
	pairs map[[2]field]uint64
	alone map[field]uint64 // keys of features

	last   []field
	lastAt int
}

// mostKnown is how many words are remembered before all are forgotten: texts are long, vocabularies are not.
const mostKnown = 1 << 14

func (m *meanings) begin(lang string) {
	if m.lang != lang || m.known == nil || len(m.known) > mostKnown {
		m.lang, m.words, m.known, m.names = lang, fieldsOf(lang), map[string][]field{}, map[string][]string{}
	}
	if m.pairs == nil {
		m.pairs, m.alone = map[[2]field]uint64{}, map[field]uint64{}
	}
	m.last = nil
}

// of returns the fields of a word, or the one of a name that stands for its kind.
func (m *meanings) of(word []byte) []field {
	fields, ok := m.known[string(word)]
	if ok {
		return fields
	}
	switch {
	case m.words != nil && len(word) > 0 && word[0] == '<':
		for i, name := range fieldNames() {
			if name == string(word) {
				fields = []field{field(i)}
			}
		}
	case m.words != nil:
		fields = m.words.of(word)
	}
	m.known[string(word)] = fields
	return fields
}

// means adds the fields of the word under way, at token i, and each with those of the last word that
// had any.
func (l *Listener) means(i int) {
	m := &l.meanings
	now := m.of(l.word)
	if len(now) == 0 {
		return
	}
	for _, f := range now {
		if !l.named {
			l.addMeaning(m.alone[f], i, i+1, f)
		}
		for _, before := range m.last {
			l.addMeaning(m.pairs[[2]field{before, f}], m.lastAt, i+1, before, f)
		}
	}
	m.last, m.lastAt = now, i
}

// addMeaning adds a field, or two that follow each other, by a key that is 0 when it was never made.
func (l *Listener) addMeaning(key uint64, first, last int, of ...field) {
	if key != 0 && l.Names == nil {
		l.addKey(key, first, last, !l.named)
		return
	}
	names := fieldNames()
	l.name = append(l.name[:0], "f:"...)
	for k, f := range of {
		if k > 0 {
			l.name = append(l.name, ' ')
		}
		l.name = append(l.name, names[f]...)
	}
	key = keyOf(l.name)
	if len(of) == 1 {
		l.meanings.alone[of[0]] = key
	} else {
		l.meanings.pairs[[2]field{of[0], of[1]}] = key
	}
	l.addKey(key, first, last, !l.named)
}

// Fields returns the names of the fields of meaning of a word in a language, nil where none is known. It is
// not for use while features are being found.
func (l *Listener) Fields(code, word string) []string {
	m := &l.meanings
	m.begin(code)
	if names, ok := m.names[word]; ok {
		return names
	}
	var names []string
	l.word = appendLower(l.word[:0], word)
	for _, f := range m.of(l.word) {
		names = append(names, fieldNames()[f])
	}
	m.names[word] = names
	return names
}
