package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Scanner walks the words of S in lower case, with curly apostrophes made
// straight. It allocates nothing. The zero value of the other fields starts at
// the beginning; At may be set to start elsewhere.
type Scanner struct {
	S          string
	At         int // where the search for the next word begins
	Start, End int // of the word that Next found, in bytes
	n          int
	buf        [48]byte
}

// Word is the word that Next found. It is valid until the next call of Next;
// what goes beyond 48 bytes is cut.
func (w *Scanner) Word() []byte { return w.buf[:w.n] }

// Next finds the next word and reports whether there is one.
func (w *Scanner) Next() bool {
	s := w.S
	for i := w.At; i < len(s); {
		w.Start, w.n = i, 0
		i = w.scan(i)
		if w.n > 0 {
			w.At, w.End = i, i
			return true
		}
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	w.At = len(s)
	return false
}

// scan copies the word that begins at i and returns its end; i if there is none.
func (w *Scanner) scan(i int) int {
	s, n := w.S, 0
	for i < len(s) {
		c := s[i]
		switch Class[c] {
		case Small, Digit:
		case Large:
			c |= 0x20
		case Mark:
			if c != '\'' || n == 0 || !LetterAt(s, i+1, len(s)) {
				w.n = n
				return i
			}
		case NotASCII:
			r, size := utf8.DecodeRuneInString(s[i:])
			low, ok := lowerLetter(r)
			switch {
			case ok:
				if n+4 <= len(w.buf) {
					n += utf8.EncodeRune(w.buf[n:], low)
				}
			case r == '’' && n > 0 && LetterAt(s, i+size, len(s)):
				if n < len(w.buf) {
					w.buf[n] = '\''
					n++
				}
			default:
				w.n = n
				return i
			}
			i += size
			continue
		default:
			w.n = n
			return i
		}
		if n < len(w.buf) {
			w.buf[n] = c
			n++
		}
		i++
	}
	w.n = n
	return i
}

// lowTable has the lower case of the letters of Europe's languages, which are
// most of those beyond ASCII; 0 for what is no letter.
var lowTable = func() (t [0x460 - 0xC0]uint16) {
	for i := range t {
		if r := rune(i + 0xC0); IsLetter(r) {
			t[i] = uint16(unicode.ToLower(r))
		}
	}
	return t
}()

func lowerLetter(r rune) (rune, bool) {
	if r >= 0xC0 && r < 0x460 {
		low := lowTable[r-0xC0]
		return rune(low), low != 0
	}
	if !IsLetter(r) {
		return r, false
	}
	return unicode.ToLower(r), true
}

// Each calls f with every word of s and its range until f returns false.
func Each(s string, f func(w []byte, start, end int) bool) {
	sc := Scanner{S: s}
	for sc.Next() && f(sc.Word(), sc.Start, sc.End) {
	}
}

// None reports whether s has no word.
func None(s string) bool {
	sc := Scanner{S: s}
	return !sc.Next()
}

// Count is the number of words of s.
func Count(s string) int {
	n := 0
	for sc := (Scanner{S: s}); sc.Next(); {
		n++
	}
	return n
}

// Follow reports whether the words of s from byte at on are those of want, and
// where they end. "*" stands for any one word.
func Follow(s string, at int, want []string) (end int, ok bool) {
	sc := Scanner{S: s, At: at}
	end = at
	for _, w := range want {
		if !sc.Next() || w != "*" && w != string(sc.Word()) {
			return at, false
		}
		end = sc.End
	}
	return end, true
}

// Squash joins the words of s without what is between them.
func Squash(s string) string {
	var b strings.Builder
	Each(s, func(w []byte, _, _ int) bool { b.Write(w); return true })
	return b.String()
}
