package extract

import (
	"strings"

	"concord/lexicon"
)

// pattern is one compiled pattern of a pattern file: a row of predicates over tokens and tags.
type pattern struct {
	id    string
	frame string
	order int // in its frame
	root  node
	first step
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

// matcher runs one pattern over one sentence.
type matcher struct {
	text  string
	s     *sentence
	slots []capture
	steps int
	end   int       // of the match
	found []capture // slots of the match
}

const maxSteps = 20000 // of one pattern in one sentence: hostile text must not stall the reader

// node is a part of a pattern. link makes it a step that goes on with next; a node may be linked
// many times, since macros are shared.
type node interface {
	link(next step) step
	starts() starts
}

// step matches at token i what is left of a pattern.
type step interface {
	match(m *matcher, i int) bool
}

// accept ends a pattern.
type accept struct{}

func (accept) match(m *matcher, i int) bool {
	m.end, m.found = i, append(m.found[:0], m.slots...)
	return true
}

// into goes on with next after the tokens first..last were put into a slot, and takes them out again.
func (m *matcher) into(slot int, c capture, next step, i int) bool {
	if slot < 0 {
		return next.match(m, i)
	}
	old := m.slots[slot]
	m.slots[slot] = c
	ok := next.match(m, i)
	m.slots[slot] = old
	return ok
}

type word struct{ ids []uint32 }

type wordStep struct {
	word
	next step
}

func (n word) link(next step) step { return wordStep{n, next} }

func (n wordStep) match(m *matcher, i int) bool {
	if i >= len(m.s.toks) {
		return false
	}
	for _, id := range n.ids {
		if m.s.toks[i].id == id {
			return n.next.match(m, i+1)
		}
	}
	return false
}

type mark struct{ b byte }

type markStep struct {
	mark
	next step
}

func (n mark) link(next step) step { return markStep{n, next} }

func (n markStep) match(m *matcher, i int) bool {
	return i < len(m.s.toks) && m.s.toks[i].punct == n.b && n.next.match(m, i+1)
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

type classStep struct {
	class
	next step
}

func (n class) link(next step) step { return classStep{n, next} }

func (n classStep) match(m *matcher, i int) bool {
	if i >= len(m.s.toks) || !m.s.toks[i].begins.has(n.class.class) {
		return false
	}
	for k := m.s.tagFrom[i]; k < len(m.s.tags) && m.s.tags[k].first == i; k++ {
		t := &m.s.tags[k]
		if t.class != n.class.class || !n.accepts(t) {
			continue
		}
		m.steps++
		if m.into(n.slot, capture{first: t.first, last: t.last, tag: t}, n.next, t.last) {
			return true
		}
	}
	return false
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

type phraseStep struct {
	nounPhrase
	next step
}

func (n nounPhrase) link(next step) step { return phraseStep{n, next} }

func (n phraseStep) match(m *matcher, i int) bool {
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
		if m.into(n.slot, c, n.next, p.last) {
			return true
		}
	}
	return false
}

type sequence []node

func (n sequence) link(next step) step {
	for i := len(n) - 1; i >= 0; i-- {
		next = n[i].link(next)
	}
	return next
}

type choice []node

type choiceStep []step

func (n choice) link(next step) step {
	out := make(choiceStep, len(n))
	for i, alt := range n {
		out[i] = alt.link(next)
	}
	return out
}

func (n choiceStep) match(m *matcher, i int) bool {
	if m.steps++; m.steps > maxSteps {
		return false
	}
	for _, alt := range n {
		if alt.match(m, i) {
			return true
		}
	}
	return false
}

// optional tries its node first and then goes on without it.
type optional struct{ node }

func (n optional) link(next step) step { return choiceStep{n.node.link(next), next} }

// gap passes over up to max tokens of one clause; commas only when asked.
type gap struct {
	max    int
	commas bool
}

type gapStep struct {
	gap
	next step
}

func (n gap) link(next step) step { return gapStep{n, next} }

func (n gapStep) match(m *matcher, i int) bool {
	for k := 0; k <= n.max; k++ {
		if n.next.match(m, i+k) {
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

type asideStep struct{ next step }

func (aside) link(next step) step { return asideStep{next} }

func (n asideStep) match(m *matcher, i int) bool {
	for k := 0; k < 5; k++ {
		if n.next.match(m, i) {
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

type edgeStep struct{ next step }

func (edge) link(next step) step { return edgeStep{next} }

func (n edgeStep) match(m *matcher, i int) bool { return i == 0 && n.next.match(m, i) }

func (p *pattern) String() string { return p.id + " (" + strings.Join(p.slots, ", ") + ")" }
