package text

import (
	"unicode/utf8"

	"concord/text/words"
)

// Quotes returns the quoted stretches of s[r.Start:r.End], marks included, in
// order of their start; a quote inside a quote follows the outer one. Marks are
// paired within a line. A quote that opens a line and is never closed there is
// taken to the end of the line, as papers do when a quotation runs on into the
// next paragraph.
func Quotes(s string, r Range) []Range {
	var out []Range
	for at := r.Start; at < r.End; {
		end := at
		for end < r.End && s[end] != '\n' {
			end++
		}
		out = lineQuotes(s, at, end, out)
		at = end + 1
	}
	return out
}

type openQuote struct {
	at   int
	mark rune
	slot int
}

func lineQuotes(s string, start, end int, out []Range) []Range {
	var stackArray [4]openQuote
	stack := stackArray[:0]
	for i := start; i < end; {
		c := s[i]
		if c < utf8.RuneSelf && c != '"' && c != '\'' {
			i++
			continue
		}
		m, n := utf8.DecodeRuneInString(s[i:end])
		if quoteMark(m) {
			stack, out = pairQuote(s, start, end, i, n, m, stack, out)
		}
		i += n
	}
	for _, q := range stack {
		if q.at == start && q.mark != '\'' && q.mark != '‘' {
			out[q.slot].End = end
		}
	}
	return dropOpen(out)
}

func quoteMark(m rune) bool {
	switch m {
	case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›':
		return true
	}
	return false
}

// pairQuote closes the innermost quote that m can close, or opens a new one.
func pairQuote(s string, start, end, i, n int, m rune, stack []openQuote, out []Range) ([]openQuote, []Range) {
	before, after := rune(' '), rune(' ')
	if i > start {
		before, _ = utf8.DecodeLastRuneInString(s[start:i])
	}
	if i+n < end {
		after, _ = utf8.DecodeRuneInString(s[i+n : end])
	}
	opens := after != ' ' && (before == ' ' || before == '(' || before == '[' || before == '—' || before == '–' || before == '-' || quoteMark(before))
	if m == '\'' || m == '’' {
		if words.IsLetter(before) && words.IsLetter(after) || words.IsLetter(before) && after >= '0' && after <= '9' {
			return stack, out // apostrophe
		}
	}
	for k := len(stack) - 1; k >= 0; k-- {
		if !closes(stack[k].mark, m) || opens && ambiguous(m) && before == ' ' {
			continue
		}
		if (m == '\'' || m == '’') && (words.IsLetter(after) || before == ' ') {
			break
		}
		out[stack[k].slot].End = i + n
		return stack[:k], out
	}
	if (m == '«' || m == '»') && after == ' ' && before == ' ' && m == '«' {
		opens = true // French inner spaces
	}
	if !opens || len(stack) == 4 || (m == '\'' || m == '’') && after >= '0' && after <= '9' {
		return stack, out
	}
	if m == '’' || m == '\'' && !closedLater(s, i+n, end) {
		return stack, out
	}
	out = append(out, Range{i, -1})
	return append(stack, openQuote{i, m, len(out) - 1}), out
}

func ambiguous(m rune) bool { return m == '"' || m == '\'' }

// closes reports whether mark b ends a quote opened by a, in any of the
// conventions: “ ” „ “ „ ” ” ” « » » « ‘ ’ ‚ ‘ and the straight marks.
func closes(a, b rune) bool {
	switch a {
	case '"':
		return b == '"'
	case '\'':
		return b == '\''
	case '“', '‟':
		return b == '”' || b == '“' && a == '‟'
	case '„':
		return b == '“' || b == '”' || b == '"'
	case '”':
		return b == '”'
	case '‘':
		return b == '’'
	case '‚':
		return b == '‘' || b == '’'
	case '«':
		return b == '»'
	case '»':
		return b == '«'
	case '‹':
		return b == '›'
	case '›':
		return b == '‹'
	}
	return false
}

// closedLater keeps a lone leading apostrophe ('em) from opening a quote.
func closedLater(s string, i, end int) bool {
	for end = min(end, i+longestQuote); i < end; i++ {
		if s[i] == '\'' && s[i-1] != ' ' && !words.LetterAt(s, i+1, end) {
			return true
		}
	}
	return false
}

func dropOpen(q []Range) []Range {
	out := q[:0]
	for _, r := range q {
		if r.End > r.Start {
			out = append(out, r)
		}
	}
	return out
}
