package lexicon

import (
	"fmt"
	"maps"
	"strings"
)

const maxForms = 4096 // of one line; more is a mistake in the file

// parse reads one .lex file. The format is described in CONTRIBUTING.md.
func (l *Lexicon) parse(name, data string) error {
	var class Class
	var value string
	var attrs map[string]string
	var shared uint16 // kind of the entries of the section that have no attributes of their own
	for n, line := range strings.Split(data, "\n") {
		line = strings.TrimSpace(line)
		fail := func(why string) error { return fmt.Errorf("lexicon: %s:%d: %s", name, n+1, why) }
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			fields, err := quotedFields(strings.TrimSuffix(line[1:], "]"))
			if err != nil || len(fields) < 2 {
				return fail("a section is [CLASS value attr=v …]")
			}
			var ok bool
			if class, ok = ClassOf(fields[0]); !ok {
				return fail("unknown class " + fields[0])
			}
			value, attrs, shared = fields[1], readAttrs(fields[2:], nil), 0
		case class == None:
			return fail("an entry stands before the first section")
		default:
			phrase, extra, has := strings.Cut(line, " % ")
			own, kind := attrs, shared
			if has {
				fields, err := quotedFields(extra)
				if err != nil {
					return fail(err.Error())
				}
				own, kind = readAttrs(fields, attrs), 0
			}
			forms, err := Expand(strings.TrimPrefix(phrase, "!"))
			if err != nil {
				return fail(err.Error())
			}
			for _, form := range forms {
				e := &Entry{Class: class, Value: value, Words: strings.TrimSpace(form), Exact: strings.HasPrefix(phrase, "!"), attrs: own}
				words := Split(strings.ToLower(e.Words))
				if len(words) == 0 {
					continue
				}
				if kind == 0 {
					kind = l.kind(e)
				}
				e.Kind = kind
				l.add(e, words)
			}
			if !has {
				shared = kind
			}
		}
	}
	return nil
}

// Expand writes out the alternatives of a phrase: "set(|s) fire" gives "set fire" and "sets fire".
func Expand(phrase string) ([]string, error) {
	open := strings.IndexByte(phrase, '(')
	if open < 0 {
		return []string{phrase}, nil
	}
	depth, end := 0, -1
	for i := open; i < len(phrase) && end < 0; i++ {
		switch phrase[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				end = i
			}
		}
	}
	if end < 0 {
		return nil, fmt.Errorf("the bracket of %q is not closed", phrase)
	}
	tails, err := Expand(phrase[end+1:])
	if err != nil {
		return nil, err
	}
	var out []string
	for _, alt := range alternatives(phrase[open+1 : end]) {
		heads, err := Expand(alt)
		if err != nil {
			return nil, err
		}
		for _, h := range heads {
			for _, t := range tails {
				if out = append(out, phrase[:open]+h+t); len(out) > maxForms {
					return nil, fmt.Errorf("%q has more than %d forms", phrase, maxForms)
				}
			}
		}
	}
	return out, nil
}

func alternatives(s string) []string {
	var out []string
	depth, from := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			depth--
		case '|':
			if depth == 0 {
				out = append(out, s[from:i])
				from = i + 1
			}
		}
	}
	return append(out, s[from:])
}

// quotedFields splits at spaces; "…" holds spaces together, also after an = sign.
func quotedFields(s string) ([]string, error) {
	var out []string
	var b strings.Builder
	quoted, some := false, false
	for _, r := range s {
		switch {
		case r == '"':
			quoted, some = !quoted, true
		case r == ' ' && !quoted:
			if some {
				out = append(out, b.String())
			}
			b.Reset()
			some = false
		default:
			b.WriteRune(r)
			some = true
		}
	}
	if quoted {
		return nil, fmt.Errorf("a quotation mark is not closed")
	}
	if some {
		out = append(out, b.String())
	}
	return out, nil
}

func readAttrs(fields []string, base map[string]string) map[string]string {
	if len(fields) == 0 {
		return base
	}
	out := maps.Clone(base)
	if out == nil {
		out = map[string]string{}
	}
	for _, f := range fields {
		k, v, ok := strings.Cut(f, "=")
		if !ok {
			v = "1"
		}
		out[k] = v
	}
	return out
}
