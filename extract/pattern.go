package extract

import (
	"strings"

	"concord/lexicon"
)

// pattern is one compiled pattern of a pattern file: a row of predicates over tokens and tags.
type pattern struct {
	id    string
	frame string
	root  node
	needs classSet // classes without which it cannot match: most sentences are passed over on them
	slots []string
	begin starts
	words [][]uint32        // word sets of which a match holds one word each
	attrs map[string]string // what a match means beyond its slots, e.g. a strength or a measure type
}

// capture is what one slot of a match holds.
type capture struct {
	first, last int
	tag         *tag // for slots that name a class
}

// match is one place where a pattern matched.
type match struct {
	p           *pattern
	sentence    *sentence
	first, last int
	slots       []capture // by the order of p.slots; first < 0 when the slot stayed empty
}

// slot returns the capture of a slot, ok false when it stayed empty.
func (m *match) slot(name string) (capture, bool) {
	for i, n := range m.p.slots {
		if n == name && m.slots[i].first >= 0 {
			return m.slots[i], true
		}
	}
	return capture{}, false
}

// matcher runs patterns over one sentence.
type matcher struct {
	text  string
	s     *sentence
	slots []capture
	steps int
}

const maxSteps = 20000 // of one pattern in one sentence: hostile text must not stall the reader

// node is a part of a pattern: it calls next with the token index after each way to match at i.
type node interface {
	match(m *matcher, i int, next func(int) bool) bool
	starts() starts
}

// run returns the matches of p in s, leftmost first, not overlapping. Of several ways to match at
// one token the first counts: optional parts are taken, phrases are long, gaps are short.
func (p *pattern) run(text string, s *sentence) []match {
	if s.has&p.needs != p.needs || !s.words.hasOneOfEach(p.words) {
		return nil
	}
	var out []match
	m := matcher{text: text, s: s, slots: make([]capture, len(p.slots))}
	for i := 0; i < len(s.toks); i++ {
		if !p.begin.at(s, i) {
			continue
		}
		best := -1
		var slots []capture
		for k := range m.slots {
			m.slots[k] = capture{first: -1}
		}
		p.root.match(&m, i, func(end int) bool {
			best, slots = end, append(slots, m.slots...)
			return true
		})
		if best > i {
			out = append(out, match{p: p, sentence: s, first: i, last: best, slots: slots})
			i = best - 1
		}
		if m.steps > maxSteps {
			break
		}
	}
	return out
}

type word struct{ ids []uint32 }

func (n word) match(m *matcher, i int, next func(int) bool) bool {
	if i >= len(m.s.toks) {
		return false
	}
	for _, id := range n.ids {
		if m.s.toks[i].id == id {
			return next(i + 1)
		}
	}
	return false
}

type mark struct{ b byte }

func (n mark) match(m *matcher, i int, next func(int) bool) bool {
	return i < len(m.s.toks) && m.s.toks[i].punct == n.b && next(i+1)
}

// class matches a tag of a class, with a value out of a list and attributes where given.
type class struct {
	class  lexicon.Class
	values []string
	attrs  []attr
	slot   int // -1: not captured
}

type attr struct {
	name, value string
	not         bool
}

func (n class) match(m *matcher, i int, next func(int) bool) bool {
	stop := false
	m.s.at(i, n.class, func(t *tag) bool {
		m.steps++
		if !n.accepts(t) {
			return true
		}
		if n.slot < 0 {
			stop = next(t.last)
		} else {
			old := m.slots[n.slot]
			m.slots[n.slot] = capture{first: t.first, last: t.last, tag: t}
			stop = next(t.last)
			m.slots[n.slot] = old
		}
		return !stop
	})
	return stop
}

func (n class) accepts(t *tag) bool {
	if len(n.values) > 0 {
		ok := false
		for _, v := range n.values {
			ok = ok || t.entry != nil && t.entry.Value == v
		}
		if !ok {
			return false
		}
	}
	for _, a := range n.attrs {
		got := ""
		if t.entry != nil {
			got = t.entry.Attr(a.name)
		}
		if (a.value == "" && got != "" && got != "0" || a.value != "" && got == a.value) == a.not {
			return false
		}
	}
	return true
}

// nounPhrase matches a noun phrase; with holds set, one that holds a tag which it accepts.
type nounPhrase struct {
	slot  int
	holds *class
}

func (n nounPhrase) match(m *matcher, i int, next func(int) bool) bool {
	if i >= len(m.s.toks) || m.s.phraseAt[i] < 0 {
		return false
	}
	for k := m.s.phraseAt[i]; k < len(m.s.phrases) && m.s.phrases[k].first == i; k++ {
		m.steps++
		p := m.s.phrases[k]
		c := capture{first: p.first, last: p.last}
		if n.holds != nil {
			if c.tag = m.s.first(p.first, n.holds.class, n.holds.accepts); c.tag == nil || c.tag.last > p.last {
				continue
			}
		}
		stop := false
		if n.slot < 0 {
			stop = next(p.last)
		} else {
			old := m.slots[n.slot]
			m.slots[n.slot] = c
			stop = next(p.last)
			m.slots[n.slot] = old
		}
		if stop {
			return true
		}
	}
	return false
}

type sequence []node

func (n sequence) match(m *matcher, i int, next func(int) bool) bool {
	if len(n) == 0 {
		return next(i)
	}
	if m.steps++; m.steps > maxSteps {
		return true
	}
	return n[0].match(m, i, func(j int) bool { return n[1:].match(m, j, next) })
}

type choice []node

func (n choice) match(m *matcher, i int, next func(int) bool) bool {
	for _, alt := range n {
		if alt.match(m, i, next) {
			return true
		}
	}
	return false
}

// optional tries its node first and then goes on without it.
type optional struct{ node }

func (n optional) match(m *matcher, i int, next func(int) bool) bool {
	return n.node.match(m, i, next) || next(i)
}

// gap passes over up to max tokens of one clause; commas only when asked.
type gap struct {
	max    int
	commas bool
}

func (n gap) match(m *matcher, i int, next func(int) bool) bool {
	for k := 0; k <= n.max; k++ {
		if next(i + k) {
			return true
		}
		if m.steps++; i+k >= len(m.s.toks) || m.steps > maxSteps {
			return false
		}
		if p := m.s.toks[i+k].punct; p == ';' || p == '.' || p == ':' || p == ',' && !n.commas {
			return false
		}
	}
	return false
}

// aside passes over prepositional phrases ("in the port of Klaipėda", "on Tuesday").
type aside struct{}

func (aside) match(m *matcher, i int, next func(int) bool) bool {
	for k := 0; k < 5; k++ {
		if next(i) {
			return true
		}
		if i >= len(m.s.toks) || !m.s.preposition(i) || i+1 >= len(m.s.toks) {
			return false
		}
		j := m.s.phraseAt[i+1]
		if d := m.s.first(i+1, lexicon.Date, nil); d != nil && d.first == i+1 {
			i = d.last
		} else if j >= 0 {
			i = m.s.phrases[j].last
		} else {
			return false
		}
	}
	return false
}

// edge matches the begin of the sentence.
type edge struct{}

func (edge) match(_ *matcher, i int, next func(int) bool) bool { return i == 0 && next(i) }

func (p *pattern) String() string { return p.id + " (" + strings.Join(p.slots, ", ") + ")" }
