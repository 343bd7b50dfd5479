package sense

import "sync"

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

// lookUpFields notes where the rows of the features are that fields make.
func (m *Model) lookUpFields() {
	keys := keysOfFields()
	for _, key := range keys.alone {
		m.alone = append(m.alone, m.mark(key))
	}
	for _, row := range keys.pairs {
		marks := make([]mark, len(row))
		for k, key := range row {
			marks[k] = m.mark(key)
		}
		m.pairs = append(m.pairs, marks)
	}
}

// unlearnt is a model that knows nothing.
var unlearnt = sync.OnceValue(func() *Model {
	m := &Model{}
	m.lookUpFields()
	return m
})

// mark returns the mark of a feature, looked up where there is a model.
func (m *Model) mark(key uint64) mark {
	if m == nil {
		return mark{key: key}
	}
	return mark{key, m.weights.at(key)}
}

// fielded is the last word of the sentence under way that had fields, and where it stands.
type fielded struct {
	fields []field
	at     int
}

// means adds the fields of the word at token i, and each with those of the last word that had any.
func (l *Listener) means(now []field, i int, named bool, last fielded) fielded {
	marks := l.model
	if marks == nil {
		marks = unlearnt()
	}
	for _, f := range now {
		if !named && l.add(marks.alone[f], i, i+1, true) {
			l.sayFields(f)
		}
		for _, before := range last.fields {
			if l.add(marks.pairs[before][f], last.at, i+1, !named) {
				l.sayFields(before, f)
			}
		}
	}
	return fielded{now, i}
}

// sayFields tells the name of a feature that fields make.
func (l *Listener) sayFields(of ...field) {
	l.name = appendFields(l.name[:0], of...)
	l.Names(l.name)
}
