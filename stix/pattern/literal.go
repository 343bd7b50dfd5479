package pattern

import (
	"strings"
	"time"
)

func (p *parser) set() {
	p.need("(")
	if p.sign(")") {
		return
	}
	for p.ok() {
		p.literal()
		if p.sign(")") {
			return
		}
		p.need(",")
	}
}

// literal reads a value: a string, a number, true, false, t'…', h'…' or b'…'.
func (p *parser) literal() {
	p.space()
	rest := p.text[p.pos:]
	switch {
	case strings.HasPrefix(rest, "t'"):
		p.time()
	case strings.HasPrefix(rest, "h'"):
		p.pos++
		start := p.pos
		if s := p.quoted(); p.ok() && (len(s)%2 != 0 || strings.Trim(s, "0123456789abcdefABCDEF") != "") {
			p.pos = start
			p.fail("this is not hexadecimal")
		}
	case strings.HasPrefix(rest, "b'"):
		p.pos++
		start := p.pos
		if s := p.quoted(); p.ok() && (len(s)%4 != 0 || strings.Trim(strings.TrimRight(s, "="), base64) != "") {
			p.pos = start
			p.fail("this is not base64")
		}
	case strings.HasPrefix(rest, "'"):
		p.quoted()
	case p.word("true"), p.word("false"):
	default:
		p.number(true)
	}
}

const base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// quoted reads a string in single quotes, in which a backslash stands before a quote or a backslash.
func (p *parser) quoted() string {
	if p.pos >= len(p.text) || p.text[p.pos] != '\'' {
		p.fail("here must be a string in single quotes")
		return ""
	}
	start := p.pos
	for i := p.pos + 1; i < len(p.text); i++ {
		switch p.text[i] {
		case '\\':
			if i+1 >= len(p.text) || p.text[i+1] != '\'' && p.text[i+1] != '\\' {
				p.pos = i
				p.fail("a backslash stands before a quote or a backslash alone")
				return ""
			}
			i++
		case '\'':
			p.pos = i + 1
			return p.text[start+1 : i]
		}
	}
	p.fail("a string does not end")
	return ""
}

func (p *parser) time() {
	p.space()
	if !strings.HasPrefix(p.text[p.pos:], "t'") {
		p.fail("here must be a time t'…'")
		return
	}
	p.pos++
	start := p.pos
	s := p.quoted()
	if _, err := time.Parse("2006-01-02T15:04:05Z", s); p.ok() && err != nil {
		p.pos = start
		p.fail("this is no time in UTC")
	}
}

func (p *parser) integer() {
	p.space()
	p.sign("-")
	p.digits()
}

// number reads a number, with a fraction where one is allowed.
func (p *parser) number(fraction bool) {
	p.space()
	if p.pos < len(p.text) && (p.text[p.pos] == '-' || p.text[p.pos] == '+') {
		p.pos++
	}
	if fraction && strings.HasPrefix(p.text[p.pos:], ".") {
		p.pos++
		p.digits()
		return
	}
	p.digits()
	if p.ok() && fraction && strings.HasPrefix(p.text[p.pos:], ".") {
		p.pos++
		p.digits()
	}
}

func (p *parser) digits() {
	start := p.pos
	for p.pos < len(p.text) && p.text[p.pos] >= '0' && p.text[p.pos] <= '9' {
		p.pos++
	}
	if p.pos == start {
		p.fail("here must be a value")
	}
}
