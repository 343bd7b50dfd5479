package text

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// profile holds, for every function word, the languages that use it.
var profile = sync.OnceValue(func() map[string][]uint8 {
	m := map[string][]uint8{}
	for i, lang := range languages {
		for _, w := range stopWords()[lang].words {
			m[w] = append(m[w], uint8(i))
		}
	}
	return m
})

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
	var score [12]float64
	total := 0
	prof := profile()
	for sc := (wordScanner{s: s}); sc.next(); {
		total++
		if langs, ok := prof[string(sc.word())]; ok {
			for _, l := range langs {
				score[l] += 1 / float64(len(langs))
			}
		}
	}
	cyrillic, latin := 0, 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if asciiClass[c] == cLower || asciiClass[c] == cUpper {
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
	return decide(&score, total, cyrillic > latin)
}

// decide picks the best language of the right script if it leads clearly.
func decide(score *[12]float64, total int, cyrillic bool) string {
	best, second, at := 0.0, 0.0, -1
	for i, lang := range languages {
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
	if at < 0 || best < 1.2 || best < 1.3*second {
		return ""
	}
	// A language that is none of ours shares some words with one of them, but
	// its text does not reach the density that prose has.
	need := 0.75
	if total < 12 {
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
