package grammar

import (
	"fmt"
	"strings"

	"concord/lexicon"
)

// compiler turns the text of a pattern into nodes.
type compiler struct {
	lex    *lexicon.Lexicon
	macros map[string]node
	p      *Pattern
	items  []string
	pos    int
}

// compile compiles one pattern. The syntax is described in CONTRIBUTING.md.
func compile(lex *lexicon.Lexicon, macros map[string]node, p *Pattern, text string) error {
	c := compiler{lex: lex, macros: macros, p: p, items: lexPattern(text)}
	root, err := c.alternatives(true)
	if err != nil {
		return err
	}
	if c.pos < len(c.items) {
		return fmt.Errorf("unexpected %q", c.items[c.pos])
	}
	p.root, p.first = root, root.link(accept{})
	p.begin, p.words = root.starts(), requires(root, nil)
	if p.begin.nullable {
		p.begin.any = true
	}
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

// alternatives reads up to a closing bracket or the end; "|" standing alone separates. Only parts
// that every way must pass are needed for a match.
func (c *compiler) alternatives(needed bool) (node, error) {
	var alts choice
	before := c.p.needs
	var seq sequence
	for c.pos < len(c.items) && !strings.HasPrefix(c.items[c.pos], ")") {
		if c.items[c.pos] == "|" {
			c.pos++
			alts = append(alts, seq)
			seq, needed = nil, false
			c.p.needs = before
			continue
		}
		n, err := c.element(needed)
		if err != nil {
			return nil, err
		}
		seq = append(seq, n)
	}
	if alts == nil {
		return seq, nil
	}
	c.p.needs = before
	return merged(append(alts, seq)), nil
}

// merged makes one set of the alternatives that are single words.
func merged(alts choice) choice {
	var set word
	out := choice{nil}
	for _, a := range alts {
		if seq, ok := a.(sequence); ok && len(seq) == 1 {
			if w, ok := seq[0].(word); ok {
				set.ids = append(set.ids, w.ids...)
				continue
			}
		}
		out = append(out, a)
	}
	if len(set.ids) == 0 {
		return out[1:]
	}
	out[0] = set
	return out
}

func (c *compiler) element(needed bool) (node, error) {
	item := c.items[c.pos]
	c.pos++
	if item == "(" {
		before := c.p.needs
		n, err := c.alternatives(needed)
		if err != nil {
			return nil, err
		}
		if c.pos >= len(c.items) {
			return nil, fmt.Errorf("a bracket is not closed")
		}
		end := c.items[c.pos]
		c.pos++
		if end == ")?" {
			c.p.needs = before
			return optional{n}, nil
		}
		return n, nil
	}
	body, opt := strings.CutSuffix(item, "?")
	if opt && body == "" {
		body, opt = item, false
	}
	n, err := c.single(body, needed && !opt)
	if err != nil {
		return nil, err
	}
	if opt {
		return optional{n}, nil
	}
	return n, nil
}

func (c *compiler) single(item string, needed bool) (node, error) {
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
		return c.slot(strings.Trim(item, "<>"), needed)
	case isClassWord(item):
		if m, ok := c.macros[item]; ok {
			return m, nil
		}
		n, err := c.class(item, needed)
		return n, err
	default:
		var w word
		for _, alt := range strings.Split(item, "|") {
			w.ids = append(w.ids, c.lex.Intern(alt))
		}
		return w, nil
	}
}

// slot reads name, name:CLASS… (a tag) or name~CLASS… (a noun phrase that holds such a tag).
func (c *compiler) slot(s string, needed bool) (node, error) {
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
		return numeral{is: is, slot: n}, nil
	}
	cl, err := c.class(spec, needed)
	if err != nil {
		return nil, err
	}
	if holds {
		cl.slot = -1
		return nounPhrase{slot: n, holds: &cl}, nil
	}
	cl.slot = n
	return cl, nil
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

// class reads CLASS, CLASS:value|value, CLASS[attr,attr=value,!attr] and both together.
func (c *compiler) class(s string, needed bool) (class, error) {
	n := class{slot: -1}
	head, attrs, has := strings.Cut(s, "[")
	name, values, hasValues := strings.Cut(head, ":")
	var ok bool
	if n.class, ok = lexicon.ClassOf(name); !ok {
		return n, fmt.Errorf("unknown class %q", name)
	}
	if hasValues {
		n.values = strings.Split(values, "|")
	}
	if has {
		for _, a := range strings.Split(strings.TrimSuffix(attrs, "]"), ",") {
			k, v, _ := strings.Cut(strings.TrimPrefix(a, "!"), "=")
			n.attrs = append(n.attrs, attr{name: k, value: v, not: strings.HasPrefix(a, "!")})
		}
	}
	if needed {
		c.p.needs.Add(n.class)
	}
	return n, nil
}

// isClassWord reports whether an item begins with two capital letters: a class or a macro.
func isClassWord(s string) bool {
	return len(s) >= 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}
