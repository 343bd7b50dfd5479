package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

// wordProfile is the function words of our languages and of their neighbours.
type wordProfile struct {
	names []string           // ours first, in order
	words map[string][]uint8 // for every word, the languages that use it
}

var profile = sync.OnceValue(func() *wordProfile {
	p := &wordProfile{names: slices.Clone(languages), words: map[string][]uint8{}}
	for i, lang := range languages {
		p.add(i, stopWords()[lang].words)
		p.add(i, stopWords()[lang].common)
	}
	for _, line := range dataLines("neighbours") {
		f := strings.Fields(line)
		p.names = append(p.names, f[0])
		p.add(len(p.names)-1, f[1:])
	}
	return p
})

func (p *wordProfile) add(lang int, words []string) {
	for _, w := range words {
		if !slices.Contains(p.words[w], uint8(lang)) {
			p.words[w] = append(p.words[w], uint8(lang))
		}
	}
}

// tellingLetters are letters that, among our languages, one uses or few do.
var tellingLetters = map[rune]string{
	'ř': "cs", 'ě': "cs", 'ů': "cs", 'ł': "pl", 'ś': "pl", 'ż': "pl", 'ź': "pl", 'ć': "pl", 'ń': "pl",
	'õ': "et", 'ā': "lv", 'ē': "lv", 'ī': "lv", 'ķ': "lv", 'ļ': "lv", 'ņ': "lv", 'ģ': "lv",
	'ė': "lt", 'į': "lt", 'ų': "lt", 'ß': "de", 'å': "sv", 'ç': "fr", 'œ': "fr", 'ê': "fr", 'è': "fr",
	'і': "uk", 'ї': "uk", 'є': "uk", 'ґ': "uk", 'ы': "ru", 'э': "ru", 'ё': "ru", 'ъ': "ru",
}

// Language names the language of s among the twelve that the package knows
// (ISO 639-1), or returns "" when s is too short or too mixed to tell. It counts
// function words, each weighed down when several languages share it, and letters
// that only one language uses. A few kilobytes are read.
func Language(s string) string {
	if len(s) > 4096 {
		s = strings.ToValidUTF8(s[:4096], "")
	}
	var score [24]float64
	total := 0
	prof := profile()
	for sc := (words.Scanner{S: s}); sc.Next(); {
		total++
		if langs, ok := prof.words[string(sc.Word())]; ok {
			for _, l := range langs {
				score[l] += 1 / float64(len(langs))
			}
		}
	}
	cyrillic, latin := 0, 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if words.Class[c] == words.Small || words.Class[c] == words.Large {
				latin++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case unicode.Is(unicode.Cyrillic, r):
			cyrillic++
		case unicode.IsLetter(r):
			latin++
		default:
			continue
		}
		if lang, ok := tellingLetters[unicode.ToLower(r)]; ok {
			score[slices.Index(languages, lang)] += 0.7
		}
	}
	return decide(score[:len(prof.names)], total, cyrillic > latin)
}

// decide picks the best language of the right script if it leads clearly and is
// one of ours.
func decide(score []float64, total int, cyrillic bool) string {
	best, second, at := 0.0, 0.0, -1
	for i, lang := range profile().names {
		if (lang == "uk" || lang == "ru") != cyrillic {
			continue
		}
		switch {
		case score[i] > best:
			best, second, at = score[i], best, i
		case score[i] > second:
			second = score[i]
		}
	}
	if at < 0 || at >= len(languages) || best < 1.2 || best < 1.3*second {
		return ""
	}
	// A language that is none of ours shares some words with one of them, but
	// its text does not reach the density that prose has.
	need := 0.75
	if total < 15 {
		need = 0.4
	}
	if best < need*float64(stopWords()[languages[at]].percent)/100*float64(total) {
		return ""
	}
	return languages[at]
}

// declared reduces a language tag ("en-GB", "pl_PL") to two or three letters.
func declared(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	if len(tag) < 2 || len(tag) > 3 {
		return ""
	}
	for _, c := range []byte(tag) {
		if c < 'a' || c > 'z' {
			return ""
		}
	}
	return tag
}
