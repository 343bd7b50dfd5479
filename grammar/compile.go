package grammar

import (
	"fmt"
	"strings"

	"concord/lexicon"
)

// compiler turns the text of a pattern into nodes.
type compiler struct {
	vocabulary *vocabulary
	macros     map[string]node
	p          *Pattern
	items      []string
	pos        int
}

// compile compiles one pattern. The syntax is described in CONTRIBUTING.md.
func compile(v *vocabulary, macros map[string]node, p *Pattern, text string) error {
	c := compiler{vocabulary: v, macros: macros, p: p, items: lexPattern(text)}
	root, err := c.alternatives()
	if err != nil {
		return err
	}
	if c.pos < len(c.items) {
		return fmt.Errorf("unexpected %q", c.items[c.pos])
	}
	p.root, p.first, p.begin = root, root.link(accept{}), root.starts()
	if p.begin.nullable {
		p.begin.any = true
	}
	p.begin.more = p.begin.any || p.begin.phrase || p.begin.number || p.begin.marks != ""
	return nil
}

// lexPattern cuts a pattern at spaces and round brackets; [..] and <..> stay whole. Inside round
// brackets "|" parts whole rows of words, outside of them single words.
func lexPattern(s string) []string {
	var out []string
	var b strings.Builder
	depth, round := 0, 0
	flush := func() {
		if b.Len() > 0 {
			out = append(out, b.String())
			b.Reset()
		}
	}
	for i := 0; i < len(s); i++ {
		switch ch := s[i]; {
		case ch == '[' || ch == '<':
			depth++
			b.WriteByte(ch)
		case ch == ']' || ch == '>':
			depth--
			b.WriteByte(ch)
		case depth == 0 && ch == ' ':
			flush()
		case depth == 0 && ch == '(':
			flush()
			round++
			out = append(out, "(")
		case depth == 0 && round > 0 && ch == '|' && !(isClassWord(b.String()) && strings.Contains(b.String(), ":")):
			flush()
			out = append(out, "|")
		case depth == 0 && ch == ')':
			flush()
			round--
			if i+1 < len(s) && s[i+1] == '?' {
				out = append(out, ")?")
				i++
			} else {
				out = append(out, ")")
			}
		default:
			b.WriteByte(ch)
		}
	}
	flush()
	return out
}

// alternatives reads up to a closing bracket or the end; "|" standing alone separates.
func (c *compiler) alternatives() (node, error) {
	var alts choice
	var seq sequence
	for c.pos < len(c.items) && !strings.HasPrefix(c.items[c.pos], ")") {
		if c.items[c.pos] == "|" {
			c.pos++
			alts = append(alts, seq)
			seq = nil
			continue
		}
		n, err := c.element()
		if err != nil {
			return nil, err
		}
		seq = append(seq, n)
	}
	if alts == nil {
		return seq, nil
	}
	return merged(append(alts, seq)), nil
}

// merged makes one set of the alternatives that are single words.
func merged(alts choice) choice {
	var set []uint16
	out := choice{nil}
	for _, a := range alts {
		if seq, ok := a.(sequence); ok && len(seq) == 1 {
			if w, ok := seq[0].(word); ok {
				set = append(set, w.list...)
				continue
			}
		}
		out = append(out, a)
	}
	if len(set) == 0 {
		return out[1:]
	}
	out[0] = word{wordsOf(set)}
	return out
}

func (c *compiler) element() (node, error) {
	item := c.items[c.pos]
	c.pos++
	if item == "(" {
		n, err := c.alternatives()
		if err != nil {
			return nil, err
		}
		if c.pos >= len(c.items) {
			return nil, fmt.Errorf("a bracket is not closed")
		}
		end := c.items[c.pos]
		c.pos++
		if end == ")?" {
			return optional{n}, nil
		}
		return n, nil
	}
	body, opt := strings.CutSuffix(item, "?")
	if opt && body == "" {
		body, opt = item, false
	}
	n, err := c.single(body)
	if err != nil {
		return nil, err
	}
	if opt {
		return optional{n}, nil
	}
	return n, nil
}

func (c *compiler) single(item string) (node, error) {
	switch {
	case item == "PP":
		return aside{}, nil
	case item == "^":
		return edge{}, nil
	case item == ",", item == ";", item == ":", item == ".", item == "-", item == `"`:
		return mark{item[0]}, nil
	case strings.HasPrefix(item, "*"):
		n := gap{max: 3, commas: strings.HasPrefix(item, "**")}
		if digits := strings.TrimLeft(item, "*"); digits != "" {
			if _, err := fmt.Sscanf(digits, "%d", &n.max); err != nil {
				return nil, fmt.Errorf("%q is not a gap", item)
			}
		}
		return n, nil
	case strings.HasPrefix(item, "<"):
		return c.slot(strings.Trim(item, "<>"))
	case isClassWord(item):
		if m, ok := c.macros[item]; ok {
			return m, nil
		}
		p, err := c.predicate(item)
		return class{p, -1}, err
	default:
		var list []uint16
		for _, alt := range strings.Split(item, "|") {
			list = append(list, c.vocabulary.word(alt))
		}
		return word{wordsOf(list)}, nil
	}
}

// slot reads name, name:CLASS… (a tag) or name~CLASS… (a noun phrase that holds such a tag).
func (c *compiler) slot(s string) (node, error) {
	name, spec, tagged := strings.Cut(s, ":")
	holds := false
	if i := strings.IndexByte(s, '~'); i >= 0 && (!tagged || i < len(name)) {
		name, spec, tagged, holds = s[:i], s[i+1:], true, true
	}
	n := c.slotIndex(name)
	if !tagged {
		return nounPhrase{slot: n}, nil
	}
	if is, ok := numerals[spec]; ok {
		return numeral{is: is, slot: n, also: c.numberWords(spec)}, nil
	}
	p, err := c.predicate(spec)
	if err != nil {
		return nil, err
	}
	if holds {
		return nounPhrase{slot: n, holds: p}, nil
	}
	return class{p, n}, nil
}

func (c *compiler) slotIndex(name string) int {
	for i, s := range c.p.Slots {
		if s == name {
			return i
		}
	}
	c.p.Slots = append(c.p.Slots, name)
	return len(c.p.Slots) - 1
}

// numberWords returns the tags that a kind of number takes beside digits.
func (c *compiler) numberWords(kind string) []*predicate {
	if kind != "COUNT" {
		return nil
	}
	return []*predicate{c.vocabulary.predicate("NUMBER", predicate{class: lexicon.Number})}
}

// predicate reads CLASS, CLASS:value|value, CLASS[attr,attr=value,!attr] and both together.
func (c *compiler) predicate(s string) (*predicate, error) {
	head, attrs, has := strings.Cut(s, "[")
	name, values, hasValues := strings.Cut(head, ":")
	var p predicate
	var ok bool
	if p.class, ok = lexicon.ClassOf(name); !ok {
		return nil, fmt.Errorf("unknown class %q", name)
	}
	if hasValues {
		p.values = strings.Split(values, "|")
	}
	if has {
		for _, a := range strings.Split(strings.TrimSuffix(attrs, "]"), ",") {
			k, v, _ := strings.Cut(strings.TrimPrefix(a, "!"), "=")
			p.attrs = append(p.attrs, attr{name: k, value: v, not: strings.HasPrefix(a, "!")})
		}
	}
	return c.vocabulary.predicate(s, p), nil
}

// isClassWord reports whether an item begins with two capital letters: a class or a macro.
func isClassWord(s string) bool {
	return len(s) >= 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}
