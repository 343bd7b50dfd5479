package text

import (
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

// Shape is a set of what the letters of a token look like.
type Shape uint16

// Word, Number and Punct exclude each other; the rest qualifies them.
const (
	Word       Shape = 1 << iota // begins with a letter, or mixes digits with letters ("24-year-old")
	Number                       // digits, with separators inside: 10,000 3.5 10:22 2024-06-13
	Punct                        // one mark or symbol, or a run of dots
	Capital                      // first letter is upper case
	AllCaps                      // two or more letters, all upper case: NATO, U.S.
	HasDigit                     // a digit is in it
	Hyphened                     // a hyphen is inside: Starlink-equipped
	Possessive                   // the split-off 's or ’ of a noun
	Spaced                       // white space, or the start of the range, is before it
	Dotted                       // dots between letters: U.S. e.g. example.org
	Linked                       // web or mail address
)

// Token is a range of canonical text, as offsets into the whole string.
type Token struct {
	Start, End int32
	Shape      Shape
}

// Is reports whether the token has all the given properties.
func (t Token) Is(s Shape) bool { return t.Shape&s == s }

// In returns the characters of the token.
func (t Token) In(s string) string { return s[t.Start:t.End] }

// Range returns where the token stands.
func (t Token) Range() Range { return Range{int(t.Start), int(t.End)} }

// Tokens appends the tokens of s[r.Start:r.End] to dst and returns it. Words
// keep inner hyphens and the apostrophe of contractions; a possessive 's is a
// token of its own. Nothing but white space lies between tokens.
func Tokens(s string, r Range, dst []Token) []Token {
	spaced := Spaced
	for i := r.Start; i < r.End; {
		c := s[i]
		switch words.Class[c] {
		case words.Blank:
			i++
			spaced = Spaced
			continue
		case words.Small, words.Large:
			dst, i = word(s, i, r.End, spaced, dst)
		case words.Digit:
			dst, i = number(s, i, r.End, spaced, dst)
		case words.Mark:
			dst, i = punct(s, i, r.End, spaced, dst)
		default:
			ch, n := utf8.DecodeRuneInString(s[i:r.End])
			switch {
			case words.IsLetter(ch):
				dst, i = word(s, i, r.End, spaced, dst)
			case unicode.IsSpace(ch):
				i += n
				spaced = Spaced
				continue
			default:
				dst = append(dst, Token{int32(i), int32(i + n), Punct | spaced})
				i += n
			}
		}
		spaced = 0
	}
	return dst
}

// word reads a token that begins with a letter at i.
func word(s string, i, end int, spaced Shape, dst []Token) ([]Token, int) {
	start, shape := i, Word|spaced
	letters, upper := 0, 0
	apos := -1 // last apostrophe inside
	first := true
scan:
	for i < end {
		switch c := s[i]; words.Class[c] {
		case words.Small:
			letters++
			i++
		case words.Large:
			letters++
			upper++
			if first {
				shape |= Capital
			}
			i++
		case words.Digit:
			shape |= HasDigit
			i++
		case words.Mark:
			if !joins(s, i, end) {
				break scan
			}
			switch c {
			case '-':
				shape |= Hyphened
			case '\'':
				apos = i
			case '.':
				shape |= Dotted
			}
			i++
		case words.NotASCII:
			r, n := utf8.DecodeRuneInString(s[i:end])
			if r == '’' && words.LetterAt(s, i+n, end) {
				apos = i
				i += n
				break
			}
			if r == '‑' && words.LetterAt(s, i+n, end) { // non-breaking hyphen
				shape |= Hyphened
				i += n
				break
			}
			if !words.IsLetter(r) {
				break scan
			}
			letters++
			if unicode.IsUpper(r) {
				upper++
				if first {
					shape |= Capital
				}
			}
			i += n
		default:
			break scan
		}
		first = false
	}
	if letters > 1 && upper == letters {
		shape |= AllCaps
	}
	if shape&Dotted != 0 {
		if i < end && s[i] == '.' && acronym(s[start:i]) {
			i++ // the last dot of U.S.
		} else if !acronym(s[start:i]) {
			shape |= Linked
		}
	}
	if apos > start && possessive(s[start:apos], s[apos:i]) {
		own := shape &^ AllCaps
		if upper > 1 && upper == letters-1 {
			own |= AllCaps // "NATO's"
		}
		dst = append(dst, Token{int32(start), int32(apos), own})
		return append(dst, Token{int32(apos), int32(i), Word | Possessive}), i
	}
	return append(dst, Token{int32(start), int32(i), shape}), i
}

// joins reports whether the mark at i lies inside a word.
func joins(s string, i, end int) bool {
	switch s[i] {
	case '-':
		return words.LetterAt(s, i+1, end) || words.DigitAt(s, i+1, end)
	case '\'':
		return words.LetterAt(s, i+1, end)
	case '.':
		// "U.S", "example.org"; "end.The" lacks a space and is two words.
		if !words.LetterAt(s, i+1, end) {
			return false
		}
		if words.Class[s[i+1]] == words.Large {
			return i > 0 && words.Class[s[i-1]] == words.Large && (i+2 >= end || s[i+2] == '.' || !words.LetterAt(s, i+2, end))
		}
		return words.Class[s[i+1]] == words.Small
	case ':': // "EU:n", "GRU:lle": the ending of an acronym in Finnish and Swedish
		return i > 0 && (words.Class[s[i-1]] == words.Large || words.Class[s[i-1]] == words.Digit) && words.LetterAt(s, i+1, end) && words.Class[s[i+1]] != words.Large
	case '@', '_':
		return words.LetterAt(s, i+1, end) || words.DigitAt(s, i+1, end)
	}
	return false
}

// acronym reports whether w is single letters with dots between: U.S, e.g
func acronym(w string) bool {
	for i := 1; i < len(w); i += 2 {
		if w[i] != '.' {
			return false
		}
	}
	return len(w) >= 3 && len(w)%2 == 1
}

// possessive tells the 's of a noun from a contraction with "is" or "us".
func possessive(stem, tail string) bool {
	if last := tail[len(tail)-1]; last != 's' && last != 'S' || len(tail) > 4 {
		return false
	}
	if tail != "'s" && tail != "’s" && tail != "'S" && tail != "’S" {
		return false
	}
	if len(stem) > 5 {
		return true
	}
	var low [5]byte
	for i := range len(stem) {
		low[i] = words.Lower(stem[i])
	}
	switch string(low[:len(stem)]) {
	case "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "when", "let", "why":
		return false
	}
	return true
}

// number reads a token that begins with a digit at i.
func number(s string, i, end int, spaced Shape, dst []Token) ([]Token, int) {
	start := i
	if end-i >= 10 && isoDate(s[i:i+10]) && !words.DigitAt(s, i+10, end) {
		return append(dst, Token{int32(i), int32(i + 10), Number | HasDigit | spaced}), i + 10
	}
	for i < end {
		c := s[i]
		if words.Class[c] == words.Digit {
			i++
			continue
		}
		if (c == ',' || c == '.' || c == ':') && words.DigitAt(s, i+1, end) {
			i++
			continue
		}
		break
	}
	// "24-year-old", "20th", "5G" are words; "12-13" is a span of two numbers.
	if words.LetterAt(s, i, end) || i < end && s[i] == '-' && words.LetterAt(s, i+1, end) {
		k := len(dst)
		var stop int
		if s[i] == '-' {
			i++
		}
		dst, stop = word(s, i, end, spaced, dst)
		dst[k].Start = int32(start)
		dst[k].Shape = dst[k].Shape&^(Capital|AllCaps) | HasDigit
		if s[i-1] == '-' {
			dst[k].Shape |= Hyphened
		}
		return dst, stop
	}
	return append(dst, Token{int32(start), int32(i), Number | HasDigit | spaced}), i
}

func isoDate(s string) bool {
	for i := range 10 {
		if i == 4 || i == 7 {
			if s[i] != '-' {
				return false
			}
		} else if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

// punct reads one mark, a run of dots, a plural's possessive mark, or an address.
func punct(s string, i, end int, spaced Shape, dst []Token) ([]Token, int) {
	j := i + 1
	switch s[i] {
	case '.':
		for j < end && s[j] == '.' {
			j++
		}
	case '\'':
		if spaced == 0 && len(dst) > 0 {
			if t := dst[len(dst)-1]; t.Is(Word) && int(t.End) == i && words.Lower(s[i-1]) == 's' && (j >= end || s[j] == ' ') {
				return append(dst, Token{int32(i), int32(j), Punct | Possessive}), j
			}
		}
	}
	return append(dst, Token{int32(i), int32(j), Punct | spaced}), j
}
