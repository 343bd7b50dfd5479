package text

import (
	"unicode"
	"unicode/utf8"

	"concord/text/lang"
)

// Sentences cuts s[r.Start:r.End] into sentences, without the white space
// between them. A line break always ends a sentence. A full stop does not after
// an abbreviation, an initial, a decimal or an ordinal before a month, nor
// inside a quotation that is closed on the same line: what a speaker said and
// who said it stay together. The language, which decides what is an abbreviation,
// is that of the line if it shows one, else that of the range.
func Sentences(s string, r Range) []Range { return SentencesIn("", s, r) }

// SentencesIn is Sentences for text of a known language (ISO 639-1).
func SentencesIn(code, s string, r Range) []Range {
	out := make([]Range, 0, r.Len()/120+1)
	c := cutter{s: s, whole: r, code: code, given: code != ""}
	for at := r.Start; at < r.End; {
		end := at
		for end < r.End && s[end] != '\n' {
			end++
		}
		c.start, c.end, c.rules = at, end, nil
		out = c.line(out)
		at = end + 1
	}
	return out
}

// cutter cuts one line after the other. The language is looked for only when a
// full stop is in doubt, which most are not.
type cutter struct {
	s          string
	whole      Range
	code       string
	given      bool // code is settled
	start, end int  // of the line
	rules      *stopRules
}

// language returns the rules for the line.
func (c *cutter) language() *stopRules {
	if c.rules != nil {
		return c.rules
	}
	code := c.code
	if !c.given {
		if line := lang.Of(c.s[c.start:c.end]); line != "" {
			code = line
		} else if code == "" {
			c.code = lang.Of(c.whole.In(c.s))
			code, c.given = c.code, c.code == ""
		}
	}
	c.rules = stopRulesOf(code)
	return c.rules
}

// longestQuote bounds how much one quotation may hold together, in bytes.
const longestQuote = 400

func (c *cutter) line(out []Range) []Range {
	s, at, end := c.s, c.start, c.end
	quoteUntil := speechEnd(s, at, end)
	for i := at; i < end; {
		switch s[i] {
		case '.', '!', '?':
			next, ok := c.endsAt(at, i)
			if ok && (next >= quoteUntil || i-at > 4*longestQuote) {
				out = appendTrimmed(s, at, next, out)
				at = next
			}
			i = max(next, i+1)
		case '"':
			if i >= quoteUntil {
				quoteUntil = straightClose(s, at, i, end)
			}
			i++
		case 0xE2: // “ ” … and dashes begin with this byte
			r, n := utf8.DecodeRuneInString(s[i:end])
			if r == '…' {
				next, ok := c.endsAt(at, i)
				if ok && next >= quoteUntil {
					out = appendTrimmed(s, at, next, out)
					at = next
				}
				i = max(next, i+n)
				continue
			}
			if i >= quoteUntil && opensQuote(s, at, i, n, end, r) {
				quoteUntil = curlyClose(s, i+n, end, r)
			}
			i += n
		case 0xC2: // « and » begin with this byte
			r, n := utf8.DecodeRuneInString(s[i:end])
			if i >= quoteUntil && opensQuote(s, at, i, n, end, r) {
				quoteUntil = curlyClose(s, i+n, end, r)
			}
			i += n
		default:
			i++
		}
	}
	return appendTrimmed(s, at, end, out)
}

// speechEnd is where the speech ends that a line opens with a dash: at the next
// dash before a small letter, behind which it says who speaks. -1 if there is none.
func speechEnd(s string, at, end int) int {
	mark, n := utf8.DecodeRuneInString(s[at:end])
	if mark != '–' && mark != '—' && mark != '-' || at+n >= end || s[at+n] != ' ' {
		return -1
	}
	limit := min(end, at+longestQuote)
	for i := at + n + 1; i < limit; i++ {
		if s[i] != ' ' || i+1 >= limit {
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i+1 : end])
		if k := i + 1 + n; r == mark && k+1 < end && s[k] == ' ' {
			if next, _ := utf8.DecodeRuneInString(s[k+1 : end]); unicode.IsLower(next) {
				return i
			}
		}
	}
	return -1
}

func appendTrimmed(s string, at, end int, out []Range) []Range {
	for at < end && s[at] == ' ' {
		at++
	}
	for end > at && s[end-1] == ' ' {
		end--
	}
	if at < end {
		out = append(out, Range{at, end})
	}
	return out
}

// straightClose returns the end of the quotation that the straight mark at i
// opens, or -1 if it opens none.
func straightClose(s string, start, i, end int) int {
	if i > start && s[i-1] != ' ' && s[i-1] != '(' || i+1 >= end || s[i+1] == ' ' {
		return -1
	}
	for j := i + 1; j < end && j-i < longestQuote; j++ {
		if s[j] == '"' {
			return j + 1
		}
	}
	return -1
}

// opensQuote tells whether the mark opens a quotation. ” and » close in some
// languages and open in others; there they stand behind a space and before a word.
func opensQuote(s string, start, i, n, end int, mark rune) bool {
	switch mark {
	case '“', '„', '«':
		return true
	case '”', '»':
		return (i == start || s[i-1] == ' ' || s[i-1] == '(') && i+n < end && s[i+n] != ' '
	}
	return false
}

func curlyClose(s string, i, end int, opened rune) int {
	limit := min(end, i+longestQuote)
	for j := i; j < limit; {
		if s[j] != 0xE2 && s[j] != 0xC2 {
			j++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[j:end])
		j += n
		if r == '”' || r == '»' || r == '“' && opened != '”' || r == '«' && opened == '»' {
			return j
		}
	}
	return -1
}

// endsAt judges the terminator at i in the sentence that began at start. next is
// the offset behind the terminator with its closing quotes and brackets.
func (c *cutter) endsAt(start, i int) (next int, ok bool) {
	s, end := c.s, c.end
	next = i
	for next < end && (s[next] == '.' || s[next] == '!' || s[next] == '?') {
		next++
	}
	dots := next - i
	if next == i { // …
		_, n := utf8.DecodeRuneInString(s[i:end])
		next += n
		dots = 2
	}
	next = closers(s, next, end)
	if next >= end {
		return next, true
	}
	if s[next] != ' ' {
		return next, false
	}
	after := next + 1
	r, n := utf8.DecodeRuneInString(s[after:end])
	if quoteMark(r) || r == '(' || r == '[' || r == '—' || r == '–' || r == '-' {
		after += n
		r, _ = utf8.DecodeRuneInString(s[after:end])
		if r == ' ' && after+1 < end {
			after++
			r, _ = utf8.DecodeRuneInString(s[after:end])
		}
	}
	if unicode.IsLower(r) {
		return next, false
	}
	if s[i] == '.' && dots == 1 {
		return next, !c.heldBack(start, i, after)
	}
	return next, true
}

// closers skips quotes and brackets that close behind a terminator, in French
// behind a space.
func closers(s string, i, end int) int {
	for i < end {
		switch s[i] {
		case '"', '\'', ')', ']':
			i++
			continue
		case ' ':
			if i+2 < end && s[i+1] == 0xC2 && s[i+2] == 0xBB && (i+3 == end || s[i+3] == ' ') { // »
				i += 3
				continue
			}
		case 0xE2, 0xC2:
			r, n := utf8.DecodeRuneInString(s[i:end])
			switch r {
			case '”', '’', '“', '‘', '»', '«', '›', '‹':
				i += n
				continue
			}
		}
		break
	}
	return i
}
