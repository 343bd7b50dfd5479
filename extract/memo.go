package extract

import "concord/grammar"

// memo remembers from report to report what a word by itself is in one respect.
type memo[T any] struct {
	forms *grammar.Forms
	list  []remembered[T] // by number of the form
}

type remembered[T any] struct {
	is    T
	known bool
}

// of returns what token i is, and asks for it when the word is met for the first time.
func (m *memo[T]) of(s *sentence, i int, ask func() T) T {
	if m.forms != s.Forms() {
		m.forms, m.list = s.Forms(), nil
	}
	n := int(s.Toks[i].Form)
	if n >= len(m.list) {
		m.list = append(m.list, make([]remembered[T], n+1-len(m.list))...)
	}
	r := &m.list[n]
	if !r.known {
		*r = remembered[T]{ask(), true}
	}
	return r.is
}
