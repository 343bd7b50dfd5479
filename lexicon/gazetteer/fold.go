package gazetteer

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold brings a name to the form under which it is kept: lower case, Latin letters without diacritics (ł→l, ø→o, ß→ss,
// æ→ae), Cyrillic ё→е, apostrophes gone, a possessive 's at the end gone, '&' spelled 'and', dots of abbreviations
// gone (U.K.→uk), and everything else that is neither letter nor digit a single space. Fold(Fold(s)) == Fold(s).
func Fold(s string) string {
	s = trimPossessive(s)
	if isFolded(s) {
		return s
	}
	f := folder{out: make([]byte, 0, len(s)+4)}
	for _, r := range s {
		f.add(r)
	}
	return string(f.out)
}

// folder is the state of one Fold. A pending space is written only before the next letter, so that runs of spaces
// collapse and none ends the result.
type folder struct {
	out     []byte
	space   bool
	letters int // letters since the last word break: a dot after exactly one of them belongs to an abbreviation
}

func (f *folder) add(r rune) {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		f.letter(r)
	case 'A' <= r && r <= 'Z':
		f.letter(r + 'a' - 'A')
	case isApostrophe(r) || r == '\u00AD' || unicode.Is(unicode.Cf, r):
		return
	case r == '.':
		if f.letters != 1 {
			f.gap()
		} else {
			f.letters = 0
		}
	case r == '&':
		f.gap()
		for _, c := range "and" {
			f.letter(c)
		}
		f.gap()
	case r == utf8.RuneError || r < 0x80:
		f.gap()
	case 0xC0 <= r && r < 0x250:
		f.latin(r, latinA[2*(r-0xC0):])
	case 0x1E00 <= r && r < 0x1F00:
		f.latin(r, latinB[2*(r-0x1E00):])
	case 0x300 <= r && r < 0x370:
		f.combining(r)
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
		if l := unicode.ToLower(r); l != r && l < 0x250 { // the Kelvin and Ångström signs are letters elsewhere
			f.add(l)
		} else {
			f.other(l)
		}
	default:
		f.gap()
	}
}

func (f *folder) letter(r rune) {
	if f.space && len(f.out) > 0 {
		f.out = append(f.out, ' ')
	}
	f.space = false
	f.letters++
	f.out = utf8.AppendRune(f.out, r)
}

func (f *folder) gap() { f.space, f.letters = true, 0 }

// latin writes the one or two ASCII letters that a table gives for r; ".." keeps r, two spaces make a word break.
func (f *folder) latin(r rune, pair string) {
	switch {
	case pair[0] == '.':
		f.other(unicode.ToLower(r))
	case pair[0] == ' ':
		f.gap()
	default:
		f.letter(rune(pair[0]))
		if pair[1] != ' ' {
			f.letter(rune(pair[1]))
		}
	}
}

// combining drops a combining mark, except where it makes another Cyrillic letter (и + breve = й, і + diaeresis = ї).
func (f *folder) combining(r rune) {
	last, n := utf8.DecodeLastRune(f.out)
	var whole rune
	switch {
	case f.space:
	case r == 0x306 && last == 'и':
		whole = 'й'
	case r == 0x306 && last == 'у':
		whole = 'ў'
	case r == 0x308 && last == 'і':
		whole = 'ї'
	}
	if whole != 0 {
		f.out = utf8.AppendRune(f.out[:len(f.out)-n], whole)
	}
}

func (f *folder) other(r rune) {
	if r == 'ё' {
		r = 'е'
	}
	f.letter(r)
}

// isFolded reports whether s already is a folded ASCII name, the usual case for a caller that folds tokens first.
func isFolded(s string) bool {
	space := true
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space || s == ""
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '`', '´', '‘', '’', '‛', '′', 'ʹ', 'ʼ', 'ʻ', 'ˈ', '＇':
		return true
	}
	return false
}

func trimPossessive(s string) string {
	s = strings.TrimRight(s, " \t\n\r,.;:!?")
	if n := len(s); n > 1 && (s[n-1] == 's' || s[n-1] == 'S') {
		if r, size := utf8.DecodeLastRuneInString(s[:n-1]); isApostrophe(r) {
			return s[:n-1-size]
		}
	}
	return s
}
