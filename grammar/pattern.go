package grammar

import (
	"strings"

	"concord/lexicon"
)

// Pattern is one compiled Pattern of a Pattern file: a row of predicates over tokens and tags.
type Pattern struct {
	ID    string
	Frame string
	root  node
	first step
	needs []uint16 // what a sentence must hold of it
	Slots []string
	begin starts
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
	s       *Sentence
	slots   []Capture
	steps   int
	end     int       // of the match
	hopeful []uint16  // patterns
	found   []Capture // slots of the match
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

type word struct{ words }

type wordStep struct {
	word
	next step
}

func (n word) link(next step) step { return &wordStep{n, next} }

func (n *wordStep) match(m *matcher, i int) bool {
	return i < len(m.s.Toks) && n.hold(&m.s.Toks[i], m.s.lang.vocabulary) && n.next.match(m, i+1)
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

// class matches a tag that a predicate accepts.
type class struct {
	*predicate
	slot int // -1: not captured
}

type classStep struct {
	class
	next step
}

func (n class) link(next step) step { return &classStep{n, next} }

func (n *classStep) match(m *matcher, i int) bool {
	if i >= len(m.s.Toks) || !m.s.Toks[i].Begins.Has(n.predicate.class) {
		return false
	}
	for k := m.s.TagFrom[i]; k < len(m.s.Tags) && m.s.Tags[k].First == i; k++ {
		t := &m.s.Tags[k]
		if t.Class != n.predicate.class || !n.accepts(t) {
			continue
		}
		m.steps++
		if m.into(n.slot, Capture{First: t.First, Last: t.Last, Tag: t}, n.next, t.Last) {
			return true
		}
	}
	return false
}

// nounPhrase matches a noun phrase; with holds set, one that holds a tag which it accepts.
type nounPhrase struct {
	slot  int
	holds *predicate
}

type phraseStep struct {
	nounPhrase
	next step
}

func (n nounPhrase) link(next step) step { return &phraseStep{n, next} }

func (n *phraseStep) match(m *matcher, i int) bool {
	if i >= len(m.s.Toks) || m.s.PhraseAt[i] < 0 {
		return false
	}
	var held *Tag
	if n.holds != nil {
		if held = m.s.firstHeld(i, n.holds); held == nil {
			return false
		}
	}
	for k := m.s.PhraseAt[i]; k < len(m.s.Phrases) && m.s.Phrases[k].First == i; k++ {
		m.steps++
		p := m.s.Phrases[k]
		if held != nil && held.Last > p.Last {
			continue
		}
		if m.into(n.slot, Capture{First: p.First, Last: p.Last, Tag: held}, n.next, p.Last) {
			return true
		}
	}
	return false
}

// firstHeld returns the first tag from token i on that a predicate accepts.
func (s *Sentence) firstHeld(i int, p *predicate) *Tag {
	if !s.Has.Has(p.class) {
		return nil
	}
	for k := s.TagFrom[i]; k < len(s.Tags); k++ {
		if t := &s.Tags[k]; t.Class == p.class && p.accepts(t) {
			return t
		}
	}
	return nil
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
