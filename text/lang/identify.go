package lang

import (
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"concord/text/words"
)

// most is how many languages a profile can hold, neighbours included.
const most = 64

// Letters are looked up by code point; what tells our languages apart lies here.
const firstLetter, lastLetter = 0xC0, 0x500

// profile is by what a text shows its language: function words, word endings
// and letters, each with the languages that have it.
type profile struct {
	codes    []string // ours first; then neighbours
	ours     int
	percent  []int  // share of function words that prose reaches, of ours
	cyrillic []bool // by language
	words    table
	endings  table
	letters  [lastLetter - firstLetter][]uint8
}

var loaded = sync.OnceValue(func() *profile {
	p := &profile{}
	for _, code := range codes() {
		p.add(code, Lines(code))
	}
	p.ours = len(p.codes)
	for _, l := range read("neighbours") {
		switch key := l.Words[0]; key {
		case "codepage":
		case "endings", "letters":
			p.add(l.Key, []Line{{key, l.Words[1:]}})
		default:
			p.add(l.Key, []Line{{"function", l.Words}})
		}
	}
	return p
})

func (p *profile) add(code string, lines []Line) {
	at := uint8(max(slices.Index(p.codes, code), 0))
	if !slices.Contains(p.codes, code) {
		at = uint8(len(p.codes))
		p.codes = append(p.codes, code)
		p.percent, p.cyrillic = append(p.percent, 20), append(p.cyrillic, false)
	}
	told := false
	for _, l := range lines {
		switch l.Key {
		case "percent":
			p.percent[at], _ = strconv.Atoi(l.Words[0])
		case "function", "common":
			for _, w := range l.Words {
				p.words.note(w, at)
			}
			if !told {
				r, _ := utf8.DecodeRuneInString(l.Words[0])
				p.cyrillic[at], told = unicode.Is(unicode.Cyrillic, r), true
			}
		case "endings":
			for _, w := range l.Words {
				p.endings.note(w, at)
			}
		case "letters":
			for _, w := range l.Words {
				if r, _ := utf8.DecodeRuneInString(w); r >= firstLetter && r < lastLetter {
					p.letters[r-firstLetter] = append(p.letters[r-firstLetter], at)
				}
			}
		}
	}
}

// sampled is how many bytes are read; more does not change the answer.
const sampled = 2048

// What each kind of evidence weighs, shared by the languages that have it.
const (
	wordWeight   = 1.0
	endingWeight = 0.5
	letterWeight = 0.6
)

// Of names the language of s (ISO 639-1) among those with a data file, or
// returns "" when s is too short or too mixed to tell or is in another
// language. It reads the first few kilobytes.
func Of(s string) string {
	if len(s) > sampled {
		s = strings.ToValidUTF8(s[:sampled], "")
	}
	p := loaded()
	var score [most]float64
	total := p.weigh(s, &score)
	return p.decide(&score, total, mostlyCyrillic(s))
}

// weigh adds up the evidence of s and returns how many words it has.
func (p *profile) weigh(s string, score *[most]float64) (total int) {
	for sc := (words.Scanner{S: s}); sc.Next(); {
		total++
		w := sc.Word()
		if langs := p.words.of(w); langs != nil {
			share(score, langs, wordWeight)
		} else if len(w) >= 5 && words.Class[w[0]] != words.Digit {
			share(score, p.ending(w), endingWeight)
		}
		for i := 0; i < len(w); {
			if w[i] < utf8.RuneSelf {
				i++
				continue
			}
			r, n := utf8.DecodeRune(w[i:])
			i += n
			if r >= firstLetter && r < lastLetter {
				share(score, p.letters[r-firstLetter], letterWeight)
			}
		}
	}
	return total
}

func share(score *[most]float64, langs []uint8, weight float64) {
	part := weight / float64(len(langs))
	for _, l := range langs {
		score[l] += part
	}
}

// ending looks up the last four, three and two letters of a word.
func (p *profile) ending(w []byte) []uint8 {
	if n := len(w); n >= 4 && (w[n-1]|w[n-2]|w[n-3]|w[n-4]) < utf8.RuneSelf {
		for k := 4; k >= 2; k-- {
			if langs := p.endings.of(w[n-k:]); langs != nil {
				return langs
			}
		}
		return nil
	}
	var cut [4]int // cut[k] is where the last k+1 letters begin
	at := len(w)
	for k := range cut {
		if at == 0 {
			return nil
		}
		_, n := utf8.DecodeLastRune(w[:at])
		at -= n
		cut[k] = at
	}
	for k := 3; k >= 1; k-- {
		if langs := p.endings.of(w[cut[k]:]); langs != nil {
			return langs
		}
	}
	return nil
}

func mostlyCyrillic(s string) bool {
	none := true
	for lead := byte(0xD0); lead <= 0xD4; lead++ { // of U+0400 to U+052F in UTF-8
		none = none && strings.IndexByte(s, lead) < 0
	}
	if none {
		return false
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
		case r >= 0x400 && r < 0x530:
			cyrillic++
		case words.IsLetter(r):
			latin++
		}
	}
	return cyrillic > latin
}

// decide picks the best language of the right script if it leads clearly and is
// one of ours.
func (p *profile) decide(score *[most]float64, total int, cyrillic bool) string {
	best, second, at := 0.0, 0.0, -1
	for i := range p.codes {
		if p.cyrillic[i] != cyrillic {
			continue
		}
		switch {
		case score[i] > best:
			best, second, at = score[i], best, i
		case score[i] > second:
			second = score[i]
		}
	}
	if at < 0 || at >= p.ours || best < 1.2 || best < 1.25*second {
		return ""
	}
	// A language that is none of ours shares some words with one of them, but
	// its text does not reach the density that prose has.
	need := 0.75
	if total < 15 {
		need = 0.4
	}
	if best < need*float64(p.percent[at])/100*float64(total) {
		return ""
	}
	return p.codes[at]
}
