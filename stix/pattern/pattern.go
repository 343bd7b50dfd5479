package pattern

import "strings"

// deepest is how deep brackets may be nested.
const deepest = 100

type parser struct {
	text  string
	pos   int
	depth int
	at    int
	why   string
}

// Check reports the first place (byte, from 0) at which text stops being a pattern, and what is wrong
// there; "" means that it is one.
func Check(text string) (at int, why string) {
	p := &parser{text: text}
	p.observations()
	p.space()
	if p.why == "" && p.pos < len(text) {
		p.fail("there is more after the pattern")
	}
	return p.at, p.why
}

func (p *parser) fail(why string) {
	if p.why == "" {
		p.at, p.why = p.pos, why
	}
}

func (p *parser) ok() bool { return p.why == "" }

// space skips white space and comments.
func (p *parser) space() {
	for p.pos < len(p.text) {
		rest := p.text[p.pos:]
		switch {
		case strings.IndexByte(" \t\r\n\v\f", rest[0]) >= 0:
			p.pos++
		case strings.HasPrefix(rest, "\u00a0"), strings.HasPrefix(rest, "\u0085"):
			p.pos += 2
		case strings.HasPrefix(rest, "//"):
			if i := strings.IndexByte(rest, '\n'); i >= 0 {
				p.pos += i
			} else {
				p.pos = len(p.text)
			}
		case strings.HasPrefix(rest, "/*"):
			i := strings.Index(rest[2:], "*/")
			if i < 0 {
				p.fail("a comment does not end")
				return
			}
			p.pos += i + 4
		default:
			return
		}
	}
}

// sign takes a sign if it is next.
func (p *parser) sign(s string) bool {
	p.space()
	if strings.HasPrefix(p.text[p.pos:], s) {
		p.pos += len(s)
		return true
	}
	return false
}

// word takes a keyword if it is next.
func (p *parser) word(w string) bool {
	p.space()
	rest := p.text[p.pos:]
	if !strings.HasPrefix(rest, w) || len(rest) > len(w) && isName(rest[len(w)]) {
		return false
	}
	p.pos += len(w)
	return true
}

func isName(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_'
}

func (p *parser) need(s string) {
	if !p.sign(s) {
		p.fail("here must be " + s)
	}
}

func (p *parser) enter() bool {
	p.depth++
	if p.depth > deepest {
		p.fail("it is nested too deeply")
	}
	return p.ok()
}

func (p *parser) observations() {
	for p.observation(); p.ok() && (p.word("AND") || p.word("OR") || p.word("FOLLOWEDBY")); {
		p.observation()
	}
}

func (p *parser) observation() {
	if !p.enter() {
		return
	}
	switch {
	case p.sign("["):
		p.comparisons()
		p.need("]")
	case p.sign("("):
		p.observations()
		p.need(")")
	default:
		p.fail("here must be [ or (")
	}
	p.depth--
	for p.ok() && p.qualifier() {
	}
}

func (p *parser) qualifier() bool {
	switch {
	case p.word("WITHIN"):
		p.number(true)
		if p.ok() && !p.word("SECONDS") {
			p.fail("here must be SECONDS")
		}
	case p.word("REPEATS"):
		p.number(false)
		if p.ok() && !p.word("TIMES") {
			p.fail("here must be TIMES")
		}
	case p.word("START"):
		p.time()
		if p.ok() && !p.word("STOP") {
			p.fail("here must be STOP")
		}
		p.time()
	default:
		return false
	}
	return true
}

func (p *parser) comparisons() {
	for p.comparison(); p.ok() && (p.word("AND") || p.word("OR")); {
		p.comparison()
	}
}

func (p *parser) comparison() {
	if !p.enter() {
		return
	}
	defer func() { p.depth-- }()
	if p.sign("(") {
		p.comparisons()
		p.need(")")
		return
	}
	exists := p.word("EXISTS")
	p.path()
	if exists || !p.ok() {
		return
	}
	not := p.word("NOT")
	switch {
	case p.word("IN"):
		p.set()
		return
	case p.word("LIKE"), p.word("MATCHES"), p.word("ISSUBSET"), p.word("ISSUPERSET"):
		p.space()
		p.quoted()
		return
	}
	for _, op := range []string{"==", "=", "!=", "<>", "<=", ">=", "<", ">"} {
		if p.sign(op) {
			p.literal()
			return
		}
	}
	if not {
		p.fail("here must be a comparison after NOT")
	}
	p.fail("here must be a comparison")
}

// path reads an object path: file:hashes.'SHA-256', x:list[*].value
func (p *parser) path() {
	p.space()
	if p.name("-_") == "" {
		p.fail("here must be the type of an object")
		return
	}
	p.need(":")
	p.space()
	p.component()
	for p.ok() {
		switch {
		case p.sign("."):
			p.space()
			p.component()
		case p.sign("["):
			if !p.sign("*") {
				p.integer()
			}
			p.need("]")
		default:
			return
		}
	}
}

func (p *parser) component() {
	if p.pos < len(p.text) && p.text[p.pos] == '\'' {
		p.quoted()
		return
	}
	if p.name("_-") == "" {
		p.fail("here must be the name of a property")
	}
}

// name reads letters, digits and the extra signs; it must not begin with a digit.
func (p *parser) name(extra string) string {
	start := p.pos
	for p.pos < len(p.text) && (isName(p.text[p.pos]) || strings.IndexByte(extra, p.text[p.pos]) >= 0) {
		p.pos++
	}
	s := p.text[start:p.pos]
	if s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] == '-') {
		p.pos = start
		return ""
	}
	return s
}
