package text

import (
	"strconv"

	"concord/text/lang"
	"concord/text/words"
)

type cueClass uint8

const (
	cueNone cueClass = iota
	cueLine
	cueStart
	cueStrong
	cuePlea
	cueSection
	cueCaption
	cueCredit
	cuePaper
	cueCaptioned
	cueAdvert
)

var cueClasses = map[string]cueClass{"line": cueLine, "start": cueStart, "strong": cueStrong,
	"plea": cuePlea, "section": cueSection, "caption": cueCaption, "credit": cueCredit, "paper": cuePaper,
	"captioned": cueCaptioned, "advert": cueAdvert}

// cue is a phrase after its first word.
type cue struct {
	class cueClass
	rest  []string
}

// entry is what a word may be; several at once.
type entry struct {
	stop    bool // a function word
	we, you bool // the paper speaks of itself, to its reader
	capital bool // we or you only with a capital inside the line: German "Sie"
	by      bool // stands before an author's name
	cues    []cue
	inside  bool // some of cues may stand inside a line
}

// lexicon is what the line classifier knows of one language.
type lexicon struct {
	lang    string
	words   map[string]entry
	any     []cue // that begin with any word
	percent int   // share of function words that prose reaches
}

// lexiconOf returns the lexicon of a language; "" is for text of unknown language.
var lexiconOf = lang.Table(loadLexicon, unknownLexicon)

// common is the language whose menus and buttons stand on pages of all others.
const common = "en"

// loadLexicon joins a language's function words with its cues and the common ones.
func loadLexicon(code string) *lexicon {
	l := &lexicon{lang: code, words: map[string]entry{}, percent: 20}
	l.read(lang.Lines(code), true)
	if code != common {
		l.read(lang.Lines(common), false)
	}
	return l
}

// unknownLexicon has everybody's function words and the common cues.
func unknownLexicon() *lexicon {
	l := &lexicon{words: map[string]entry{}}
	for _, code := range lang.Codes() {
		for _, line := range lang.Lines(code) {
			if line.Key == "function" {
				l.stop(line.Words)
			}
		}
	}
	l.read(lang.Lines(common), false)
	l.percent = 12
	return l
}

// read takes over the lines of a data file, function words only if own is set.
func (l *lexicon) read(lines []lang.Line, own bool) {
	for _, line := range lines {
		switch line.Key {
		case "percent":
			if own {
				l.percent, _ = strconv.Atoi(line.Words[0])
			}
		case "function":
			if own {
				l.stop(line.Words)
			}
		case "we", "you", "by":
			if own || line.Key != "by" {
				l.address(line.Key, line.Words)
			}
		default:
			if class, ok := cueClasses[line.Key]; ok {
				l.cue(class, line.Words)
			}
		}
	}
}

func (l *lexicon) stop(list []string) {
	for _, w := range list {
		e := l.words[w]
		e.stop = true
		l.words[w] = e
	}
}

func (l *lexicon) address(key string, list []string) {
	for _, w := range list {
		capital := words.Capital(w)
		if capital {
			w = string(words.AppendLower(nil, w))
		}
		e := l.words[w]
		switch key {
		case "we":
			e.we = true
		case "you":
			e.you = true
		case "by":
			e.by = true
		}
		e.capital = e.capital || capital
		l.words[w] = e
	}
}

func (l *lexicon) cue(class cueClass, phrase []string) {
	if phrase[0] == "*" {
		l.any = append(l.any, cue{class, phrase[1:]})
		return
	}
	e := l.words[phrase[0]]
	e.cues = append(e.cues, cue{class, phrase[1:]})
	e.inside = e.inside || !class.first()
	l.words[phrase[0]] = e
}

// first reports whether cues of the class count at the begin of a line only.
func (c cueClass) first() bool {
	return c == cueStart || c == cueSection || c == cueCredit || c == cueAdvert || c == cueLine
}
