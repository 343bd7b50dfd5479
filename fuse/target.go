package fuse

import (
	"slices"
	"strings"
	"unicode"

	"concord"
	"concord/lexicon/gazetteer"
)

// aim is what an incident hit, as words.
type aim struct {
	words []string // content words, folded, sorted
	names []string // proper names and numbers among them, without places and peoples
	kind  string   // class of facility, "" when unknown
}

// Function words of targets. They are those of English; names and numbers compare in any language.
var stopWords = []string{"minister", "president", "prime", "chancellor", "chief",
	"a", "an", "and", "at", "belonging", "by", "for", "from", "her", "his", "in", "into", "its", "more", "near",
	"of", "on", "one", "or", "other", "s", "several", "some", "than", "that", "the", "their", "to", "two", "three", "used", "which", "with"}

func aimOf(inc *concord.Incident) aim {
	var a aim
	local := map[string]bool{}
	for _, p := range inc.Places {
		if p.Kind == concord.KindSite {
			a.add(p.Name, nil, true)
			continue
		}
		for _, w := range strings.Fields(gazetteer.Fold(p.Name)) {
			local[w] = true
		}
	}
	a.add(inc.Target, local, false)
	slices.Sort(a.words)
	a.words = slices.Compact(a.words)
	slices.Sort(a.names)
	a.names = slices.Compact(a.names)
	return a
}

func (a *aim) add(s string, local map[string]bool, name bool) {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	head := true // no preposition after the kind of facility yet: "a store near the airport"
	for i, w := range words {
		f := gazetteer.Fold(w)
		if slices.Contains(stopWords, f) || f == "" {
			head = head && a.kind == ""
			continue
		}
		if local[f] {
			continue
		}
		a.words = append(a.words, f)
		if k, noun := commonNouns().kind(f); noun {
			if head && k != "" {
				a.kind = k // the last one is the head: "an airport hotel"
			}
			continue
		}
		if name || isName(words, i, f) {
			a.names = append(a.names, f)
		}
	}
}

// isName reports a proper name: a word in capitals that neither opens the phrase by itself nor
// names a place or people ("Marywilska 44", "the IKEA store"; but not "Freight wagons").
func isName(words []string, i int, folded string) bool {
	r := []rune(words[i])
	if !unicode.IsUpper(r[0]) && !(unicode.IsDigit(r[0]) && i > 0) || len(r) < 2 {
		return false
	}
	if i == 0 && !unicode.IsUpper(r[1]) && !(len(words) > 1 && startsName(words[1])) {
		return false
	}
	if _, people := gazetteer.Demonym(folded); people {
		return false
	}
	for _, id := range gazetteer.Lookup(folded) {
		if !gazetteer.Get(id).Kind.IsFacility() {
			return false // one report may name the town and the other the quarter
		}
	}
	return true
}

func startsName(w string) bool {
	r := []rune(w)
	return unicode.IsUpper(r[0]) || unicode.IsDigit(r[0])
}

func common(a, b []string) []string {
	var out []string
	for _, w := range a {
		if _, ok := slices.BinarySearch(b, w); ok {
			out = append(out, w)
		}
	}
	return out
}

func jaccard(a, b []string) float64 {
	n := len(common(a, b))
	if n == 0 {
		return 0
	}
	return float64(n) / float64(len(a)+len(b)-n)
}
