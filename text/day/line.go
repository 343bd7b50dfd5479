package day

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

// LineDate is what a date line says, as YYYY-MM-DD; either may be empty.
type LineDate struct{ Day, Updated string }

// Line reads a line that gives a date and hardly anything else, as stands beside
// a headline: "Published 13 June 2024, 10:22", "By A. Writer | June 13, 2024",
// "Paskelbta: 2024 m. birželio 13 d. 10:22". A date inside a sentence is never
// one. code is the language of the text, or empty.
func Line(t, code string) (d LineDate, ok bool) {
	if len(t) > 160 || strings.HasSuffix(t, "!") || strings.HasSuffix(t, "?") {
		return d, false
	}
	day, start, end, ok := Find(t, code)
	if !ok {
		return d, false
	}
	behind := t[end:]
	if day2, start2, end2, ok := Find(behind, code); ok { // "Published …, updated …"
		d.Updated = day2
		if !labels(behind[:start2], true) || !labels(behind[end2:], true) {
			return LineDate{}, false
		}
	} else if !labels(behind, true) && !nameTail(behind) {
		return LineDate{}, false
	}
	before := t[:start]
	if !Labels(before) && !nameHead(before) {
		return LineDate{}, false
	}
	d.Day = day
	if d.Updated == "" && Updated(before) {
		d.Day, d.Updated = "", day
	}
	return d, true
}

// Labels reports whether s has nothing but numbers and words that stand beside
// dates.
func Labels(s string) bool { return labels(s, false) }

// labels takes words that follow a label ("on", "at") from the begin if one, or a
// date, stands before s.
func labels(s string, prev bool) bool {
	ok := true
	words.Each(s, func(w []byte, _, _ int) bool {
		e := table()[string(w)]
		digit := words.Class[w[0]] == words.Digit
		ok = e.label || digit || e.filler || e.beside && prev
		prev = e.label || digit
		return ok
	})
	return ok
}

// Updated reports whether the first label of s says that a date is of a change.
func Updated(s string) bool {
	found, first := false, true
	words.Each(s, func(w []byte, _, _ int) bool {
		e := table()[string(w)]
		if e.updated {
			found = true
		} else if e.label && !first {
			return !found
		}
		first = false
		return !found
	})
	return found
}

// nameHead accepts an author, place or paper before the date, set off by a mark.
func nameHead(s string) bool {
	if i := strings.LastIndexAny(s, "|·•"); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		return Labels(s[i+n:]) && words.Count(s[:i]) <= 10 // "By our staff in Riga | Posted"
	}
	if strings.TrimSpace(s) == "" {
		return true
	}
	i := strings.LastIndexAny(s, ",—–-/(:")
	if i < 0 {
		return false
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return Labels(s[i+n:]) && Names(s[:i]) // "Par J. Martin, le"
}

func nameTail(s string) bool {
	if i := strings.IndexAny(s, "|·•"); i >= 0 {
		return labels(s[:i], true) && words.Count(s[i:]) <= 8
	}
	t := strings.TrimLeft(s, " ")
	if t == "" {
		return true
	}
	r, n := utf8.DecodeRuneInString(t)
	if !strings.ContainsRune(",—–-/()", r) {
		return false
	}
	return Names(t[n:])
}

// Names reports whether s is at most six capitalised words, those around names
// ("by", "and") and labels apart.
func Names(s string) bool {
	ok, n := true, 0
	words.Each(s, func(w []byte, start, _ int) bool {
		if e := table()[string(w)]; e.name || e.label {
			return true
		}
		r, _ := utf8.DecodeRuneInString(s[start:])
		n++
		ok = n <= 6 && (unicode.IsUpper(r) || unicode.IsDigit(r))
		return ok
	})
	return ok
}
