package text

import (
	"unicode"
	"unicode/utf8"
)

// wordScanner walks the words of a text in lower case, with curly apostrophes
// made straight. It allocates nothing.
type wordScanner struct {
	s          string
	at         int
	start, end int // of the word that next found
	n          int
	buf        [48]byte
}

// word is valid until the next call of next; longer words are cut.
func (w *wordScanner) word() []byte { return w.buf[:w.n] }

// next finds the next word.
func (w *wordScanner) next() bool {
	s := w.s
	for i := w.at; i < len(s); {
		w.start, w.n = i, 0
		i = w.scan(i)
		if w.n > 0 {
			w.at, w.end = i, i
			return true
		}
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := utf8.DecodeRuneInString(s[i:])
		i += size
	}
	w.at = len(s)
	return false
}

// scan copies the word that begins at i and returns its end; i if there is none.
func (w *wordScanner) scan(i int) int {
	s, n := w.s, 0
	for i < len(s) {
		c := s[i]
		switch asciiClass[c] {
		case cLower, cDigit:
		case cUpper:
			c |= 0x20
		case cPunct:
			if c != '\'' || n == 0 || !letterAt(s, i+1, len(s)) {
				w.n = n
				return i
			}
		case cOther:
			r, size := utf8.DecodeRuneInString(s[i:])
			switch {
			case r == '’' && n > 0 && letterAt(s, i+size, len(s)):
				if n < len(w.buf) {
					w.buf[n] = '\''
					n++
				}
			case isLetter(r):
				if n+4 <= len(w.buf) {
					n += utf8.EncodeRune(w.buf[n:], unicode.ToLower(r))
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

// words calls f with every word of s and its range until f returns false.
func words(s string, f func(w []byte, start, end int) bool) {
	sc := wordScanner{s: s}
	for sc.next() && f(sc.word(), sc.start, sc.end) {
	}
}

func noWords(s string) bool {
	sc := wordScanner{s: s}
	return !sc.next()
}

func wordCount(s string) int {
	n := 0
	for sc := (wordScanner{s: s}); sc.next(); {
		n++
	}
	return n
}

// matchRest reports whether the words of s from at on are the rest of a cue, and
// where they end.
func matchRest(s string, at int, rest []string) (end int, ok bool) {
	sc := wordScanner{s: s, at: at}
	end = at
	for _, want := range rest {
		if !sc.next() || want != "*" && want != string(sc.word()) {
			return at, false
		}
		end = sc.end
	}
	return end, true
}
