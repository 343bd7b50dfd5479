package eval

import (
	"slices"
	"strings"
	"unicode"

	"concord/text"
)

// empty are words that carry no content when targets and claims are compared.
var empty = strings.Fields(`a an the of in on at by for from to with and or as into near between that which who whose
	its their his her this these those it they he she is are was were be been being has have had would could
	may might will said says not no one two three several some many few part number pair series belonging
	used using own other than more about against`)

// prepositions end the head of a noun phrase.
var prepositions = strings.Fields(`of in on at by for from to with near between that which belonging used under along off
	outside inside behind across around carrying serving owned run operated`)

// quantities before "of" are not the head: "one of the halls", "a pair of cables".
var quantities = strings.Fields(`one two three four five several some many few most part parts number pair series dozens
	hundreds thousands couple kilometres metres`)

// rawWords returns the words of s in lower case, without possessive endings.
func rawWords(s string) []string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
	out := words[:0]
	for _, w := range words {
		w = strings.Trim(w, "'’")
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

// singular takes off the plural endings of English, roughly and the same way for both sides.
func singular(w string) string {
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"):
		return w[:len(w)-1]
	}
	return w
}

// content returns the distinct content words of s.
func content(s string) []string {
	var out []string
	for _, w := range rawWords(s) {
		if !slices.Contains(empty, w) {
			out = append(out, singular(w))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared returns how many content words a and b have in common, and their share of the shorter one.
func shared(a, b string) (n int, share float64) {
	x, y := content(a), content(b)
	for _, w := range x {
		if slices.Contains(y, w) {
			n++
		}
	}
	if least := min(len(x), len(y)); least > 0 {
		share = float64(n) / float64(least)
	}
	return n, share
}

// head returns the noun that a phrase is about: the last word before its first preposition.
func head(phrase string) string {
	head := ""
	for _, w := range rawWords(phrase) {
		if slices.Contains(prepositions, w) {
			if head == "" || w == "of" && slices.Contains(quantities, head) {
				head = ""
				continue
			}
			break
		}
		head = w
	}
	return singular(head)
}

// SameTarget reports that two noun phrases name one thing. It is lenient on purpose: the same head, or half of the content words of the shorter phrase.
func SameTarget(a, b string) bool {
	_, share := shared(a, b)
	return share >= 0.5 || head(a) != "" && head(a) == head(b)
}

// squeeze removes all white space of s and says where each byte that is left stood.
func squeeze(s string) (string, []int) {
	var b strings.Builder
	at := make([]int, 0, len(s)+1)
	for i, r := range s {
		if unicode.IsSpace(r) {
			continue
		}
		start := b.Len()
		b.WriteRune(r)
		for k := range b.Len() - start {
			at = append(at, i+k)
		}
	}
	return b.String(), at
}

// anchor finds words in the canonical text, any white space for any other. A place in the article
// goes before one outside.
func anchor(doc *text.Document, words string) (text.Range, bool) {
	hay, at := squeeze(doc.Canonical)
	needle, _ := squeeze(words)
	if needle == "" {
		return text.Range{}, false
	}
	var first text.Range
	found := false
	for from := 0; ; {
		i := strings.Index(hay[from:], needle)
		if i < 0 {
			return first, found
		}
		i += from
		r := text.Range{Start: at[i], End: at[i+len(needle)-1] + 1}
		if doc.InBody(r.Start) {
			return r, true
		}
		if !found {
			first, found = r, true
		}
		from = i + 1
	}
}

// sentenceAround widens r to the sentence it lies in.
func sentenceAround(doc *text.Document, r text.Range) text.Range {
	s := doc.Canonical
	line := text.Range{Start: strings.LastIndexByte(s[:r.Start], '\n') + 1, End: len(s)}
	if i := strings.IndexByte(s[r.Start:], '\n'); i >= 0 {
		line.End = r.Start + i
	}
	for _, sentence := range text.Sentences(s, line) {
		if sentence.Contains(r.Start) {
			return text.Range{Start: sentence.Start, End: max(sentence.End, r.End)}
		}
	}
	return r
}
