package fuse

import (
	"strings"
	"sync"
	"unicode/utf8"

	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// things are the common nouns of targets in all languages of the lexicon: what a report calls a
// warehouse another calls a Lagerhalle, and neither word is a name.
type things struct {
	kinds map[string]string // whole words, folded, by kind; "" for a word inside of phrases alone
	stems map[string]string // beginnings of words
	names map[string]bool   // words that tell one thing from another
}

// shortStem is the shortest beginning of a word that is looked up, in bytes.
const shortStem = 3

// kindAs joins kinds that reports use for one thing; "" is what may be anything: a building, a firm.
var kindAs = map[string]string{"hub": "warehouse", "factory": "plant", "fuel": "plant", "aircraft": "airport", "airspace": "airport",
	"local": "ministry", "institution": "ministry",
	"company": "", "supplier": "", "infrastructure": "", "account": "", "audience": "", "platform": "", "group": ""}

// commonNouns reads the lexicons once.
var commonNouns = sync.OnceValue(func() things {
	t := things{map[string]string{}, map[string]string{}, map[string]bool{}}
	for _, code := range append([]string{lexicon.Common}, lexicon.Languages()...) {
		l, err := lexicon.Part(code, "targets.lex")
		if err != nil {
			continue // its own tests tell
		}
		l.All(func(e *lexicon.Entry) {
			switch {
			case e.Class != lexicon.Target:
			case e.Has("name"):
				for w := range strings.FieldsSeq(e.Words) {
					t.names[gazetteer.Fold(w)] = true
				}
			default:
				t.add(e.Words, e.Attr("kind"))
			}
		})
	}
	return t
})

func (t things) add(phrase, kind string) {
	if as, ok := kindAs[kind]; ok {
		kind = as
	}
	words := strings.Fields(phrase)
	for _, w := range words {
		of := kind
		if len(words) > 1 {
			of = "" // which word of the phrase says it differs by language
		}
		stem, isStem := strings.CutSuffix(w, "*")
		into, key := t.kinds, gazetteer.Fold(stem)
		if isStem {
			into = t.stems
		}
		if had, ok := into[key]; ok && had != "" && of == "" {
			continue
		} else if ok && had != "" && had != of {
			of = "" // two languages, or two senses
		}
		into[key] = of
	}
}

// kind returns what kind of thing a folded word is, and whether it is a common noun at all.
func (t things) kind(word string) (kind string, noun bool) {
	if t.names[word] {
		return "", false
	}
	if kind, noun = t.kinds[word]; kind != "" {
		return kind, true
	}
	for n := len(word); n >= shortStem; n-- {
		if n < len(word) && !utf8.RuneStart(word[n]) {
			continue
		}
		if k, ok := t.stems[word[:n]]; ok {
			return k, true
		}
	}
	return "", noun
}
