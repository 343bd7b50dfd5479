package pdf

import (
	"bytes"
	"math"
	"strconv"
)

// The objects of a PDF: nil, bool, int, float64, str, name, array, dict, stream, ref; and keyword
// for what is no object.
type (
	str     string
	name    string
	keyword string
	array   []any
	dict    map[name]any
	ref     struct{ num, gen int }
	stream  struct {
		dict dict
		raw  []byte
		id   ref // for decryption
	}
)

// lexer reads objects from bytes. It never fails: what makes no sense is skipped.
type lexer struct {
	b    []byte
	pos  int
	work *budget
}

const end = keyword("") // the end of the bytes

func space(c byte) bool {
	return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0
}

func delim(c byte) bool {
	switch c {
	case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%':
		return true
	}
	return false
}

func (l *lexer) skip() {
	for l.pos < len(l.b) {
		switch c := l.b[l.pos]; {
		case space(c):
			l.pos++
		case c == '%':
			for l.pos < len(l.b) && l.b[l.pos] != '\n' && l.b[l.pos] != '\r' {
				l.pos++
			}
		default:
			return
		}
	}
}

// token reads the next token: a simple object, or a keyword such as "[", "<<", "obj" or "Tj".
func (l *lexer) token() any {
	l.work.step()
	l.skip()
	if l.pos >= len(l.b) {
		return end
	}
	c := l.b[l.pos]
	switch c {
	case '(':
		return l.literal()
	case '/':
		return l.name()
	case '<', '>':
		if l.pos+1 < len(l.b) && l.b[l.pos+1] == c {
			l.pos += 2
			return keyword(string([]byte{c, c}))
		}
		if c == '<' {
			return l.hex()
		}
		l.pos++
		return keyword(">")
	case '[', ']', '{', '}', ')':
		l.pos++
		return keyword(string(c))
	}
	start := l.pos
	for l.pos < len(l.b) && !space(l.b[l.pos]) && !delim(l.b[l.pos]) {
		l.pos++
	}
	return word(l.b[start:l.pos])
}

// word is a number or a keyword.
func word(b []byte) any {
	if c := b[0]; c == '+' || c == '-' || c == '.' || '0' <= c && c <= '9' {
		if n, err := strconv.Atoi(string(b)); err == nil {
			return n
		}
		if f, err := strconv.ParseFloat(string(b), 64); err == nil && !math.IsInf(f, 0) && !math.IsNaN(f) {
			return f
		}
		if i := bytes.LastIndexByte(b, '-'); i > 0 { // "1.5-3" and "--5" of sloppy writers
			if f, err := strconv.ParseFloat(string(b[:i]), 64); err == nil {
				return f
			}
			return 0
		}
	}
	return keyword(b)
}

func (l *lexer) literal() str {
	var out []byte
	depth := 0
	for ; l.pos < len(l.b); l.pos++ {
		c := l.b[l.pos]
		switch {
		case c == '(':
			if depth++; depth == 1 {
				continue
			}
		case c == ')':
			if depth--; depth == 0 {
				l.pos++
				return str(out)
			}
		case c == '\\' && l.pos+1 < len(l.b):
			l.pos++
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return str(out)
}

// escape reads what follows a backslash; pos ends on its last byte.
func (l *lexer) escape(out []byte) []byte {
	c := l.b[l.pos]
	if i := bytes.IndexByte([]byte("nrtbf"), c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	switch {
	case c == '\r':
		if l.pos+1 < len(l.b) && l.b[l.pos+1] == '\n' {
			l.pos++
		}
		return out
	case c == '\n':
		return out
	case c < '0' || c > '7':
		return append(out, c)
	}
	n := 0
	for k := 0; k < 3 && l.pos < len(l.b) && '0' <= l.b[l.pos] && l.b[l.pos] <= '7'; k++ {
		n = n*8 + int(l.b[l.pos]-'0')
		l.pos++
	}
	l.pos--
	return append(out, byte(n))
}

func (l *lexer) hex() str {
	l.pos++
	var out []byte
	half, odd := byte(0), false
	for ; l.pos < len(l.b); l.pos++ {
		if l.b[l.pos] == '>' {
			l.pos++
			break
		}
		d, ok := unhex(l.b[l.pos])
		if !ok {
			continue
		}
		if odd {
			out = append(out, half|d)
		}
		half, odd = d<<4, !odd
	}
	if odd {
		out = append(out, half)
	}
	return str(out)
}

func unhex(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return c | 0x20 - 'a' + 10, true
	}
	return 0, false
}

func (l *lexer) name() name {
	l.pos++
	var out []byte
	for ; l.pos < len(l.b) && !space(l.b[l.pos]) && !delim(l.b[l.pos]); l.pos++ {
		c := l.b[l.pos]
		if c == '#' && l.pos+2 < len(l.b) {
			hi, ok1 := unhex(l.b[l.pos+1])
			lo, ok2 := unhex(l.b[l.pos+2])
			if ok1 && ok2 {
				c = hi<<4 | lo
				l.pos += 2
			}
		}
		out = append(out, c)
	}
	return name(out)
}

// object reads an object, or a keyword where there is none. What is nested deeper than any writer
// nests is read as nil.
func (l *lexer) object(depth int) any {
	return l.complete(l.token(), depth)
}

func (l *lexer) complete(token any, depth int) any {
	switch t := token.(type) {
	case int:
		return l.reference(t)
	case keyword:
		switch t {
		case "null":
			return nil
		case "true", "false":
			return t == "true"
		case "[":
			return l.array(depth)
		case "<<":
			return l.dict(depth)
		}
	}
	return token
}

// reference turns "12 0 R" into a ref and leaves other numbers alone.
func (l *lexer) reference(num int) any {
	back := l.pos
	if gen, ok := l.token().(int); ok {
		if l.token() == keyword("R") {
			return ref{num, gen}
		}
	}
	l.pos = back
	return num
}

func (l *lexer) array(depth int) any {
	out := array{}
	for {
		switch t := l.token(); {
		case t == keyword("]"), t == end:
			if depth > maxDepth {
				return nil
			}
			return out
		case depth > maxDepth:
			continue
		default:
			v := l.complete(t, depth+1)
			if _, odd := v.(keyword); !odd {
				l.work.spend(elementCost)
				out = append(out, v)
			}
		}
	}
}

func (l *lexer) dict(depth int) any {
	out := dict{}
	for {
		t := l.token()
		if t == keyword(">>") || t == end {
			return out
		}
		key, ok := t.(name)
		if !ok || depth > maxDepth {
			continue
		}
		back := l.pos
		v := l.object(depth + 1)
		if k, odd := v.(keyword); odd {
			if k == ">>" {
				return out
			}
			l.pos = back
			l.token()
			continue
		}
		l.work.spend(entryCost)
		out[key] = v
	}
}

func number(v any) float64 {
	switch n := v.(type) {
	case int:
		return float64(n)
	case float64:
		return n
	}
	return 0
}
