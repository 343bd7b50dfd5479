package pdf

import (
	"bytes"
	"math"
)

// matrix is the affine map of PDF: x' = a·x + c·y + e, y' = b·x + d·y + f.
type matrix [6]float64

var unit = matrix{1, 0, 0, 1, 0, 0}

// times applies m first and then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// state is the graphics state as far as text needs it.
type state struct {
	ctm                          matrix
	font                         *font
	size, char, word, lead, rise float64
	stretch                      float64
}

// page draws one page and keeps the text.
type page struct {
	file    *file
	state   state
	stack   []state
	tm, tlm matrix
	out     layout
	unknown int // characters whose letters the font does not tell
	forms   int // depth of forms in forms
}

func (p *page) draw(leaf dict) {
	var content []byte
	for _, part := range p.file.list(leaf["Contents"]) {
		if s, ok := p.file.resolve(part).(stream); ok {
			data := p.file.decode(s)
			p.file.work.spend(len(data)) // the same one may be named many times
			content = append(append(content, data...), '\n')
		}
	}
	p.out.work = p.file.work
	p.state = state{ctm: unit, stretch: 1}
	p.tm, p.tlm = unit, unit
	p.run(content, p.file.dict(leaf["Resources"]))
}

// run executes a content stream.
func (p *page) run(content []byte, resources dict) {
	l := lexer{b: content, work: p.file.work}
	var args array
	for {
		switch v := l.operand().(type) {
		case keyword:
			if v == end {
				return
			}
			if v == "ID" {
				skipImage(&l)
			}
			p.operator(string(v), args, resources)
			args = args[:0]
		default:
			if len(args) < 64 {
				args = append(args, v)
			}
		}
	}
}

// operand reads an object of a content stream, in which there are no references.
func (l *lexer) operand() any {
	t := l.token()
	if _, ok := t.(int); ok {
		return t
	}
	return l.complete(t, 0)
}

// skipImage skips the bytes of an image that stands in the content itself.
func skipImage(l *lexer) {
	for pos := l.pos; ; {
		i := bytes.Index(l.b[pos:], []byte("EI"))
		if i < 0 {
			l.pos = len(l.b)
			return
		}
		pos += i + 2
		if space(l.b[pos-3]) && (pos == len(l.b) || space(l.b[pos])) {
			l.pos = pos
			return
		}
	}
}

func (p *page) operator(op string, args array, resources dict) {
	n := func(i int) float64 {
		if i < len(args) {
			return number(args[i])
		}
		return 0
	}
	all := func() matrix { return matrix{n(0), n(1), n(2), n(3), n(4), n(5)} }
	s := &p.state
	switch op {
	case "q":
		if len(p.stack) < 512 {
			p.stack = append(p.stack, *s)
		}
	case "Q":
		if k := len(p.stack) - 1; k >= 0 {
			*s, p.stack = p.stack[k], p.stack[:k]
		}
	case "cm":
		s.ctm = all().times(s.ctm)
	case "BT":
		p.tm, p.tlm = unit, unit
	case "Tf":
		if len(args) > 1 {
			s.size = n(1)
			if key, ok := args[0].(name); ok {
				s.font = p.file.font(p.file.dict(resources["Font"])[key])
			}
		}
	case "Tc":
		s.char = n(0)
	case "Tw":
		s.word = n(0)
	case "Tz":
		s.stretch = n(0) / 100
	case "TL":
		s.lead = n(0)
	case "Ts":
		s.rise = n(0)
	case "Tm":
		p.tm, p.tlm = all(), all()
	case "Td":
		p.move(n(0), n(1))
	case "TD":
		s.lead = -n(1)
		p.move(n(0), n(1))
	case "T*":
		p.move(0, -s.lead)
	case "Tj":
		p.showArg(args, 0)
	case "'":
		p.move(0, -s.lead)
		p.showArg(args, 0)
	case `"`:
		s.word, s.char = n(0), n(1)
		p.move(0, -s.lead)
		p.showArg(args, 2)
	case "TJ":
		p.showList(args)
	case "Do":
		p.form(args, resources)
	}
}

func (p *page) move(x, y float64) {
	p.tlm = matrix{1, 0, 0, 1, x, y}.times(p.tlm)
	p.tm = p.tlm
}

func (p *page) showArg(args array, i int) {
	if i < len(args) {
		if t, ok := args[i].(str); ok {
			p.show(string(t))
		}
	}
}

func (p *page) showList(args array) {
	if len(args) == 0 {
		return
	}
	list, _ := args[0].(array)
	for _, v := range list {
		if t, ok := v.(str); ok {
			p.show(string(t))
			continue
		}
		p.advance(-number(v) / 1000 * p.state.size * p.state.stretch)
	}
}

func (p *page) advance(x float64) { p.tm = matrix{1, 0, 0, 1, x, 0}.times(p.tm) }

// show draws a string, glyph by glyph.
func (p *page) show(t string) {
	s := &p.state
	if s.font == nil {
		return
	}
	for len(t) > 0 {
		p.file.work.step()
		p.file.work.spend(glyphCost)
		text, known, width, n, blank := s.font.next(t)
		t = t[n:]
		if !known && text == "" && width > 0 {
			p.unknown++
		}
		at := matrix{s.size * s.stretch, 0, 0, s.size, 0, s.rise}.times(p.tm).times(s.ctm)
		p.out.add(text, at, width)
		x := width*s.size + s.char
		if blank {
			x += s.word
		}
		p.advance(x * s.stretch)
	}
}

// form draws a form, which is a page within the page.
func (p *page) form(args array, resources dict) {
	if len(args) == 0 || p.forms >= 8 {
		return
	}
	key, _ := args[0].(name)
	s, ok := p.file.resolve(p.file.dict(resources["XObject"])[key]).(stream)
	if !ok || s.dict["Subtype"] != name("Form") {
		return
	}
	inner := p.file.dict(s.dict["Resources"])
	if inner == nil {
		inner = resources
	}
	state, stack, tm, tlm := p.state, p.stack, p.tm, p.tlm
	if m := p.file.array(s.dict["Matrix"]); len(m) == 6 {
		var at matrix
		for i := range at {
			at[i] = number(p.file.resolve(m[i]))
		}
		p.state.ctm = at.times(p.state.ctm)
	}
	p.stack = nil
	p.forms++
	p.run(p.file.decode(s), inner)
	p.forms--
	p.state, p.stack, p.tm, p.tlm = state, stack, tm, tlm
}

func (p *page) text() string { return p.out.text() }

func finite(f float64) bool { return !math.IsNaN(f) && !math.IsInf(f, 0) }
