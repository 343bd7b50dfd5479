package words

import (
	"unicode"
	"unicode/utf8"
)

// The classes of bytes. Small and Large are ASCII letters; NotASCII is part of
// a longer character.
const (
	NotASCII = iota
	Blank
	Small
	Large
	Digit
	Mark
)

// Class tells the class of every byte.
var Class = func() (t [256]uint8) {
	for c := range 128 {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = Small
		case 'A' <= c && c <= 'Z':
			t[c] = Large
		case '0' <= c && c <= '9':
			t[c] = Digit
		case c <= ' ' || c == 0x7F:
			t[c] = Blank
		default:
			t[c] = Mark
		}
	}
	return t
}()

// Lower returns an ASCII letter in lower case and any other byte as it is.
func Lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// IsLetter reports whether r is part of words: a letter, or a mark over one.
func IsLetter(r rune) bool {
	switch {
	case r < 0x2000: // Latin, Greek, Cyrillic and the other scripts of short code points
		return unicode.IsLetter(r) || unicode.IsMark(r)
	case r < 0x3000:
		return unicode.IsLetter(r)
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// LetterAt reports whether a letter stands at byte i of s[:end].
func LetterAt(s string, i, end int) bool {
	if i >= end {
		return false
	}
	switch Class[s[i]] {
	case Small, Large:
		return true
	case NotASCII:
		r, _ := utf8.DecodeRuneInString(s[i:end])
		return IsLetter(r)
	}
	return false
}

// DigitAt reports whether an ASCII digit stands at byte i of s[:end].
func DigitAt(s string, i, end int) bool { return i < end && Class[s[i]] == Digit }

// Capital reports whether s begins with a capital letter.
func Capital(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// AppendLower appends s in lower case, with curly apostrophes made straight.
func AppendLower(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			dst = append(dst, Lower(c))
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == '’' {
			r = '\''
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
		i += n
	}
	return dst
}
