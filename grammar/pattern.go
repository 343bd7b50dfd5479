package grammar

import (
	"strings"

	"concord/lexicon"
)

// Pattern is one compiled Pattern of a Pattern file: a row of predicates over tokens and tags.
type Pattern struct {
	ID    string
	Frame string
	order int // in its frame
	root  node
	first step
	needs ClassSet // classes without which it cannot match: most sentences are passed over on them
	Slots []string
	begin starts
	words [][]uint32        // word sets of which a match holds one word each
	Attrs map[string]string // what a match means beyond its slots, e.g. a strength or a measure type
}

// Capture is what one slot of a match holds.
type Capture struct {
	First, Last int
	Tag         *Tag // for slots that name a class
}

// Match is one place where a pattern matched.
type Match struct {
	Pattern     *Pattern
	Sentence    *Sentence
	First, Last int
	Slots       []Capture // by the order of p.slots; first < 0 when the slot stayed empty
}

// Slot returns the capture of a Slot, ok false when it stayed empty.
func (m *Match) Slot(name string) (Capture, bool) {
	for i, n := range m.Pattern.Slots {
		if n == name && m.Slots[i].First >= 0 {
			return m.Slots[i], true
		}
	}
	return Capture{}, false
}

// matcher runs one pattern over one sentence.
type matcher struct {
	s     *Sentence
	slots []Capture
	steps int
	end   int       // of the match
	found []Capture // slots of the match
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
func (m *matcher) into(slot int, c Capture, next step, i int) bool {
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
	if i >= len(m.s.Toks) {
		return false
	}
	for _, id := range n.ids {
		if m.s.Toks[i].is(id) {
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
	return i < len(m.s.Toks) && m.s.Toks[i].Punct == n.b && n.next.match(m, i+1)
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
	if i >= len(m.s.Toks) || !m.s.Toks[i].Begins.Has(n.class.class) {
		return false
	}
	for k := m.s.TagFrom[i]; k < len(m.s.Tags) && m.s.Tags[k].First == i; k++ {
		t := &m.s.Tags[k]
		if t.Class != n.class.class || !n.accepts(t) {
			continue
		}
		m.steps++
		if m.into(n.slot, Capture{First: t.First, Last: t.Last, Tag: t}, n.next, t.Last) {
			return true
		}
	}
	return false
}

func (n class) accepts(t *Tag) bool {
	if len(n.values) > 0 {
		ok := false
		for _, v := range n.values {
			ok = ok || t.Entry != nil && t.Entry.Value == v
		}
		if !ok {
			return false
		}
	}
	for _, a := range n.attrs {
		got := ""
		if t.Entry != nil {
			got = t.Entry.Attr(a.name)
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
	if i >= len(m.s.Toks) || m.s.PhraseAt[i] < 0 {
		return false
	}
	for k := m.s.PhraseAt[i]; k < len(m.s.Phrases) && m.s.Phrases[k].First == i; k++ {
		m.steps++
		p := m.s.Phrases[k]
		c := Capture{First: p.First, Last: p.Last}
		if n.holds != nil {
			if c.Tag = m.s.First(p.First, n.holds.class, n.holds.accepts); c.Tag == nil || c.Tag.Last > p.Last {
				continue
			}
		}
		if m.into(n.slot, c, n.next, p.Last) {
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
		if m.steps++; i+k >= len(m.s.Toks) || m.steps > maxSteps {
			return false
		}
		if p := m.s.Toks[i+k].Punct; p == ';' || p == '.' || p == ':' || p == ',' && !n.commas {
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
		if i >= len(m.s.Toks) || !m.s.Preposition(i) || i+1 >= len(m.s.Toks) {
			return false
		}
		j := m.s.PhraseAt[i+1]
		if d := m.s.First(i+1, lexicon.Date, nil); d != nil && d.First == i+1 {
			i = d.Last
		} else if j >= 0 {
			i = m.s.Phrases[j].Last
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

// String names the pattern and its slots.
func (p *Pattern) String() string { return p.ID + " (" + strings.Join(p.Slots, ", ") + ")" }
