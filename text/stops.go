package text

import (
	"unicode"
	"unicode/utf8"

	"concord/text/lang"
	"concord/text/words"
)

type abbrKind uint8

const (
	abbrBefore abbrKind = iota + 1 // a name or number follows; never ends a sentence
	abbrWithin                     // may also end one; the next word decides
	abbrNumber                     // an abbreviation before a digit only
)

// stopRules is what decides whether a full stop ends a sentence in a language.
type stopRules struct {
	abbreviations map[string]abbrKind
	starters      map[string]bool // capitalised words that begin sentences
	ordinals      map[string]bool // lower case: the number before is an ordinal
	articles      map[string]bool // lower case: so is the number behind
}

var abbrKinds = map[string]abbrKind{"before": abbrBefore, "within": abbrWithin, "number": abbrNumber}

// stopRulesOf returns the rules of a language; "" joins all.
var stopRulesOf = lang.Table(func(code string) *stopRules { return loadStopRules(code) },
	func() *stopRules { return loadStopRules(lang.Codes()...) })

func loadStopRules(codes ...string) *stopRules {
	r := &stopRules{map[string]abbrKind{}, map[string]bool{}, map[string]bool{}, map[string]bool{}}
	lower := func(w string) string { return string(words.AppendLower(nil, w)) }
	for _, code := range codes {
		for _, l := range lang.Lines(code) {
			for i, w := range l.Words {
				switch l.Key {
				case "before", "within", "number":
					w = lower(w)
					if w[len(w)-1] == '.' {
						w = w[:len(w)-1]
					}
					kind := abbrKinds[l.Key]
					if old := r.abbreviations[w]; old != 0 && old != kind {
						kind = abbrWithin // the next word decides between several
					}
					r.abbreviations[w] = kind
				case "starter":
					r.starters[w] = true
				case "article":
					r.articles[w] = true
				case "ordinal":
					r.ordinals[lower(w)] = true
				case "month":
					if i > 0 {
						r.ordinals[w] = true
					}
				}
			}
		}
	}
	return r
}

// longestWord bounds the abbreviation looked at, in bytes.
const longestWord = 24

// heldBack reports whether the single full stop at dot belongs to the word
// before it, given that a capital, digit or mark follows at after.
func (c *cutter) heldBack(start, dot, after int) bool {
	from := wordStart(c.s, start, dot)
	if dot-from > longestWord {
		return false
	}
	w := c.s[from:dot]
	if w == "" {
		return true
	}
	if digits(w) {
		return len(w) <= 2 && (from == start || c.ordinal(start, from, after))
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsLetter(r) {
		if letterAndStop(c.s, after, c.end) {
			return true // z. B., s. r. o., J. R. Smith
		}
		if kind, known := c.abbreviation(start, from, dot); known {
			return c.holds(kind, after)
		}
		// "J. Smith"; but "Vitamin C. The" and "Plan B. He" end.
		return unicode.IsUpper(r) && !c.starter(after)
	}
	if kind, known := c.abbreviation(start, from, dot); known {
		return c.holds(kind, after)
	}
	return acronym(w) && !c.starter(after)
}

func (c *cutter) holds(kind abbrKind, after int) bool {
	switch kind {
	case abbrBefore:
		return true
	case abbrWithin:
		return !c.starter(after)
	}
	return words.DigitAt(c.s, after, c.end)
}

// abbreviation looks up the word c.s[from:dot], joined with the parts before it
// when it is the last one of an abbreviation written with spaces ("m. in."). Most
// words are an abbreviation in no language, and need none to be known.
func (c *cutter) abbreviation(start, from, dot int) (abbrKind, bool) {
	if kind, known := c.lookUp(stopRulesOf("").abbreviations, start, from, dot); !known {
		return kind, known
	}
	return c.lookUp(c.language().abbreviations, start, from, dot)
}

func (c *cutter) lookUp(table map[string]abbrKind, start, from, dot int) (abbrKind, bool) {
	var buf [3 * longestWord]byte
	kind, known := table[string(words.AppendLower(buf[:0], c.s[from:dot]))]
	for range 2 {
		if from-2 <= start || c.s[from-1] != ' ' || c.s[from-2] != '.' {
			break
		}
		before := wordStart(c.s, start, from-2)
		if from-2-before > 4 || from-2 == before {
			break
		}
		from = before
		joined := buf[:0]
		for i := from; i < dot; i++ {
			if c.s[i] != ' ' {
				joined = append(joined, c.s[i])
			}
		}
		if k, ok := table[string(words.AppendLower(nil, string(joined)))]; ok {
			kind, known = k, true
		}
	}
	return kind, known
}

// wordStart is where the word that ends at dot begins, marks left out.
func wordStart(s string, start, dot int) int {
	from := dot
	for from > start && s[from-1] != ' ' && dot-from <= longestWord {
		from--
	}
	for from < dot {
		r, n := utf8.DecodeRuneInString(s[from:dot])
		if words.IsLetter(r) || unicode.IsDigit(r) {
			break
		}
		from += n
	}
	return from
}

// letterAndStop reports whether a single letter and a full stop stand at i.
func letterAndStop(s string, i, end int) bool {
	if i >= end {
		return false
	}
	r, n := utf8.DecodeRuneInString(s[i:end])
	return unicode.IsLetter(r) && i+n < end && s[i+n] == '.'
}

func digits(w string) bool {
	for i := range len(w) {
		if words.Class[w[i]] != words.Digit {
			return false
		}
	}
	return true
}

// ordinal reports whether a number with a full stop is one: "12. Mai", "der 3.
// Senat".
func (c *cutter) ordinal(start, from, after int) bool {
	rules := c.language()
	if rules.ordinals[string(words.AppendLower(nil, c.wordAt(after)))] {
		return true
	}
	if from < start+2 || len(rules.articles) == 0 || c.starter(after) {
		return false
	}
	before := wordStart(c.s, start, from-1)
	return rules.articles[string(words.AppendLower(nil, c.s[before:from-1]))]
}

// starter reports whether the word at i is one that begins sentences and hardly
// ever follows an abbreviation inside one.
func (c *cutter) starter(i int) bool { return c.language().starters[c.wordAt(i)] }

func (c *cutter) wordAt(i int) string {
	j := i
	for j < c.end {
		r, n := utf8.DecodeRuneInString(c.s[j:c.end])
		if !words.IsLetter(r) && (r != '\'' && r != '’' || j == i) {
			break
		}
		j += n
	}
	return c.s[i:j]
}
