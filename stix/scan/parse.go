package scan

import (
	"bytes"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

func (t *Tree) fault(rule, text string) *Fault {
	return &Fault{Rule: rule, Text: text, Offset: int64(t.pos), Fatal: rule == RuleSyntax}
}

func (t *Tree) peek() byte {
	if t.pos < len(t.text) {
		return t.text[t.pos]
	}
	return 0
}

func (t *Tree) space() {
	for t.pos < len(t.text) && isSpace(t.text[t.pos]) {
		t.pos++
	}
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// value parses the value at pos and adds its node; the caller has skipped white space.
func (t *Tree) value(depth int) *Fault {
	at := len(t.nodes)
	t.nodes = append(t.nodes, node{start: int32(t.pos)}) // also of what is too deep: its key is part of the pointer
	if depth > t.lim.Depth {
		return t.fault(RuleDepth, "is nested deeper than "+strconv.Itoa(t.lim.Depth))
	}
	var kind Kind
	var f *Fault
	switch c := t.peek(); {
	case c == '{':
		kind, f = Object, t.object(at, depth)
	case c == '[':
		kind, f = Array, t.array(at, depth)
	case c == '"':
		kind = String
		t.nodes[at].escaped, _, f = t.str()
	case c == '-' || c >= '0' && c <= '9':
		kind, f = Number, t.number()
	case c == 't' || c == 'f':
		kind = Bool
		f = t.word(map[bool]string{true: "true", false: "false"}[c == 't'])
	case c == 'n':
		kind, f = Null, t.word("null")
	default:
		f = t.fault(RuleSyntax, "is no JSON value")
	}
	n := &t.nodes[at]
	n.kind, n.end, n.next = kind, int32(t.pos), int32(len(t.nodes))
	return f
}

func (t *Tree) word(w string) *Fault {
	if !bytes.HasPrefix(t.text[t.pos:], []byte(w)) {
		return t.fault(RuleSyntax, "is no JSON value")
	}
	t.pos += len(w)
	return nil
}

func (t *Tree) array(at, depth int) *Fault {
	t.pos++
	for n := 0; ; n++ {
		t.space()
		if n == 0 && t.peek() == ']' {
			break
		}
		if f := t.value(depth + 1); f != nil {
			return f.within(strconv.Itoa(n))
		}
		t.nodes[at].count++
		t.space()
		c := t.peek()
		if c == ']' {
			break
		}
		if c != ',' {
			return t.fault(RuleSyntax, "lacks a comma or the end of a list").within(strconv.Itoa(n))
		}
		t.pos++
	}
	t.pos++
	return nil
}

func (t *Tree) object(at, depth int) *Fault {
	t.pos++
	for n := 0; ; n++ {
		t.space()
		c := t.peek()
		if n == 0 && c == '}' {
			break
		}
		if c != '"' {
			return t.fault(RuleSyntax, "has no key where one must be")
		}
		if n >= t.lim.Members {
			return t.fault(RuleMembers, "has more than "+strconv.Itoa(t.lim.Members)+" members")
		}
		start := t.pos + 1
		escaped, hash, f := t.str()
		if f != nil {
			return f
		}
		end := t.pos - 1
		t.space()
		if t.peek() != ':' {
			return t.fault(RuleSyntax, "lacks the colon after a key")
		}
		t.pos++
		t.space()
		member := len(t.nodes)
		f = t.value(depth + 1)
		m := &t.nodes[member]
		m.keyStart, m.keyEnd, m.keyEscaped, m.hash = int32(start), int32(end), escaped, hash
		if f != nil {
			return f.within(Step(string(Value{t, int32(member)}.Key())))
		}
		t.nodes[at].count++
		t.space()
		c = t.peek()
		if c == '}' {
			break
		}
		if c != ',' {
			return t.fault(RuleSyntax, "lacks a comma or the end of an object")
		}
		t.pos++
	}
	t.pos++
	return t.unique(at)
}

// unique refuses an object with a key that is there twice, however it is spelled.
func (t *Tree) unique(at int) *Fault {
	end := int32(len(t.nodes))
	t.nodes[at].next, t.nodes[at].kind = end, Object
	if t.nodes[at].count > 24 {
		seen := make(map[string]bool, t.nodes[at].count)
		for m := range (Value{t, int32(at)}).All() {
			if seen[string(m.Key())] {
				return t.twice(m)
			}
			seen[string(m.Key())] = true
		}
		return nil
	}
	for i := int32(at) + 1; i < end; i = t.nodes[i].next {
		for j := t.nodes[i].next; j < end; j = t.nodes[j].next {
			if t.nodes[i].hash == t.nodes[j].hash && bytes.Equal(Value{t, i}.Key(), Value{t, j}.Key()) {
				return t.twice(Value{t, j})
			}
		}
	}
	return nil
}

func (t *Tree) twice(m Value) *Fault {
	f := t.fault(RuleDuplicate, "is there twice")
	f.Offset = int64(m.node().keyStart)
	return f.within(Step(string(m.Key())))
}

// str parses the string at pos. The hash is that of its text.
func (t *Tree) str() (escaped bool, hash uint32, f *Fault) {
	t.pos++
	start := t.pos
	hash = 2166136261
	for t.pos < len(t.text) {
		switch c := t.text[t.pos]; {
		case c == '"':
			if escaped {
				hash = hashOf(unescape(t.text[start:t.pos], true))
			}
			t.pos++
			return escaped, hash, nil
		case c == '\\':
			escaped = true
			if f := t.escape(); f != nil {
				return escaped, hash, f
			}
		case c < 0x20:
			return escaped, hash, t.fault(RuleSyntax, "has a control character in a string")
		case c < utf8.RuneSelf:
			hash = (hash ^ uint32(c)) * 16777619
			t.pos++
		default:
			r, n := utf8.DecodeRune(t.text[t.pos:])
			if r == utf8.RuneError && n == 1 {
				return escaped, hash, t.fault(RuleUTF8, "is not UTF-8")
			}
			for _, b := range t.text[t.pos : t.pos+n] {
				hash = (hash ^ uint32(b)) * 16777619
			}
			t.pos += n
		}
	}
	return escaped, hash, t.fault(RuleSyntax, "has a string without an end")
}

func hashOf(b []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range b {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func (t *Tree) escape() *Fault {
	if t.pos+1 >= len(t.text) {
		return t.fault(RuleSyntax, "ends within an escape")
	}
	switch t.text[t.pos+1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		t.pos += 2
		return nil
	case 'u':
	default:
		return t.fault(RuleSyntax, "has an unknown escape")
	}
	r := hex4(t.text, t.pos)
	switch {
	case r < 0:
		return t.fault(RuleSyntax, "has an unknown escape")
	case !utf16.IsSurrogate(r):
		t.pos += 6
	case utf16.DecodeRune(r, hex4(t.text, t.pos+6)) == utf8.RuneError:
		return t.fault(RuleSurrogate, "has half of a surrogate pair")
	default:
		t.pos += 12
	}
	return nil
}

// hex4 returns the rune of a \uXXXX escape at i, -1 when there is none.
func hex4(text []byte, i int) rune {
	if i+6 > len(text) || text[i] != '\\' || text[i+1] != 'u' {
		return -1
	}
	var r rune
	for _, c := range text[i+2 : i+6] {
		switch {
		case c >= '0' && c <= '9':
			r = r<<4 | rune(c-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			r = r<<4 | rune(c-'A'+10)
		default:
			return -1
		}
	}
	return r
}

// unescape returns the text of a string that has been parsed.
func unescape(s []byte, escaped bool) []byte {
	if !escaped {
		return s[:len(s):len(s)]
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		if s[i+1] != 'u' {
			out = append(out, plainEscape(s[i+1]))
			i += 2
			continue
		}
		r := hex4(s, i)
		i += 6
		if utf16.IsSurrogate(r) {
			r = utf16.DecodeRune(r, hex4(s, i))
			i += 6
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}

func plainEscape(c byte) byte {
	switch c {
	case 'b':
		return '\b'
	case 'f':
		return '\f'
	case 'n':
		return '\n'
	case 'r':
		return '\r'
	case 't':
		return '\t'
	}
	return c
}

func (t *Tree) number() *Fault {
	if t.peek() == '-' {
		t.pos++
	}
	if t.peek() == '0' {
		t.pos++
	} else if !t.digits() {
		return t.fault(RuleSyntax, "is no number")
	}
	if t.peek() == '.' {
		t.pos++
		if !t.digits() {
			return t.fault(RuleSyntax, "is no number")
		}
	}
	if c := t.peek(); c == 'e' || c == 'E' {
		t.pos++
		if c := t.peek(); c == '+' || c == '-' {
			t.pos++
		}
		if !t.digits() {
			return t.fault(RuleSyntax, "is no number")
		}
	}
	return nil
}

func (t *Tree) digits() bool {
	start := t.pos
	for c := t.peek(); c >= '0' && c <= '9'; c = t.peek() {
		t.pos++
	}
	return t.pos > start
}
