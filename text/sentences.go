package text

import (
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

// Sentences cuts s[r.Start:r.End] into sentences, without the white space
// between them. A line break always ends a sentence. A full stop does not after
// an abbreviation, an initial, a decimal or an ordinal before a month, nor
// inside a quotation that is closed on the same line: what a speaker said and
// who said it stay together.
func Sentences(s string, r Range) []Range {
	out := make([]Range, 0, r.Len()/120+1)
	for at := r.Start; at < r.End; {
		end := at
		for end < r.End && s[end] != '\n' {
			end++
		}
		out = lineSentences(s, at, end, out)
		at = end + 1
	}
	return out
}

// longestQuote bounds how much one quotation may hold together, in bytes.
const longestQuote = 400

func lineSentences(s string, at, end int, out []Range) []Range {
	quoteUntil := -1
	for i := at; i < end; {
		switch c := s[i]; c {
		case '.', '!', '?':
			next, ok := endsSentence(s, at, i, end)
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
				next, ok := endsSentence(s, at, i, end)
				if ok && next >= quoteUntil {
					out = appendTrimmed(s, at, next, out)
					at = next
				}
				i = max(next, i+n)
				continue
			}
			if (r == '“' || r == '„') && i >= quoteUntil {
				quoteUntil = curlyClose(s, i+n, end)
			}
			i += n
		case 0xC2: // « begins with this byte
			if i+1 < end && s[i+1] == 0xAB && i >= quoteUntil {
				quoteUntil = curlyClose(s, i+2, end)
			}
			i++
		default:
			i++
		}
	}
	return appendTrimmed(s, at, end, out)
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

func curlyClose(s string, i, end int) int {
	limit := min(end, i+longestQuote)
	for j := i; j < limit; {
		if s[j] != 0xE2 && s[j] != 0xC2 {
			j++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[j:end])
		j += n
		if r == '”' || r == '“' || r == '»' {
			return j
		}
	}
	return -1
}

// endsSentence judges the terminator at i in the sentence that began at start.
// next is the offset behind the terminator with its closing quotes and brackets.
func endsSentence(s string, start, i, end int) (next int, ok bool) {
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
	if quoteMark(r) || r == '(' || r == '[' || r == '—' || r == '–' {
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
		return next, !heldBack(s, start, i, after, end)
	}
	return next, true
}

// closers skips quotes and brackets that close behind a terminator.
func closers(s string, i, end int) int {
	for i < end {
		switch s[i] {
		case '"', '\'', ')', ']':
			i++
			continue
		case 0xE2, 0xC2:
			r, n := utf8.DecodeRuneInString(s[i:end])
			if r == '”' || r == '’' || r == '“' || r == '»' {
				i += n
				continue
			}
		}
		break
	}
	return i
}

// heldBack reports whether the single full stop at dot belongs to the word
// before it, given that a capital, digit or mark follows at after.
func heldBack(s string, start, dot, after, end int) bool {
	from := dot
	for from > start && s[from-1] != ' ' && s[from-1] != '(' && s[from-1] != '"' && s[from-1] < 0x80 || from > start && s[from-1] >= 0x80 {
		from--
		if dot-from > 24 {
			return false
		}
	}
	w := s[from:dot]
	if w == "" {
		return true
	}
	if digits(w) {
		return len(w) <= 2 && (from == start || germanMonth(s, after, end))
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsUpper(r) {
		// "J. Smith"; but "Vitamin C. The" and "Plan B. He" end.
		return !starter(s, after, end)
	}
	var buf [32]byte
	kind := abbreviations()[string(words.AppendLower(buf[:0], w))]
	switch kind {
	case abbrBefore:
		return true
	case abbrWithin:
		return !starter(s, after, end)
	case abbrNumber:
		return words.DigitAt(s, after, end)
	}
	return acronym(w) && !starter(s, after, end)
}

func digits(w string) bool {
	for i := range len(w) {
		if words.Class[w[i]] != words.Digit {
			return false
		}
	}
	return true
}

// germanMonth: German is the one of our languages that writes an ordinal with a
// full stop before a month with a capital ("12. Mai").
func germanMonth(s string, i, end int) bool {
	j := i
	for j < end && s[j] != ' ' && s[j] != '.' && s[j] != ',' {
		j++
	}
	switch s[i:j] {
	case "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
		"November", "Dezember", "Jahrhundert", "Jahrhunderts", "Jahrestag", "Tag", "Woche":
		return true
	}
	return false
}

// starter reports whether the word at i is one that begins sentences and hardly
// ever follows an abbreviation inside one.
func starter(s string, i, end int) bool {
	j := i
	for j < end && words.Class[s[j]] >= words.Small && words.Class[s[j]] <= words.Large {
		j++
	}
	switch s[i:j] {
	case "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "But", "And", "However", "This", "That",
		"These", "Those", "His", "Her", "Their", "Its", "There", "As", "After", "Before", "When", "While", "If", "No",
		"Not", "Two", "Three", "Four", "Five", "Several", "Some", "Many", "Most", "According", "Officials", "Police",
		"Authorities", "Earlier", "Last", "Since", "Although", "Both", "One", "Among", "Meanwhile", "For", "By", "To",
		"From", "With", "What", "Who", "Why", "How", "Asked":
		return true
	}
	return false
}
