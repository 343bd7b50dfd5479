package text

import (
	"embed"
	"path"
	"strconv"
	"strings"
	"sync"
)

//go:embed data
var dataFiles embed.FS

// Languages that the package knows function words of, in the order in which
// ties are settled.
var languages = []string{"en", "de", "fr", "pl", "cs", "sv", "fi", "et", "lv", "lt", "uk", "ru"}

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
)

var cueClasses = map[string]cueClass{"line": cueLine, "start": cueStart, "strong": cueStrong,
	"plea": cuePlea, "section": cueSection, "caption": cueCaption, "credit": cueCredit, "paper": cuePaper}

// cue is a phrase after its first word.
type cue struct {
	class cueClass
	rest  []string
}

type entry struct {
	stop bool
	cues []cue
}

// lexicon is what the line classifier knows of one language.
type lexicon struct {
	words   map[string]entry
	percent int // share of function words that prose reaches
}

type abbrKind uint8

const (
	abbrBefore abbrKind = iota + 1
	abbrWithin
	abbrNumber
)

// The tables are read from the embedded files when first needed.
var (
	abbreviations = sync.OnceValue(loadAbbreviations)
	stopWords     = sync.OnceValue(loadStopWords)
	lexicons      = sync.OnceValue(loadLexicons)
)

// dataLines returns the lines of a data file without comments and blanks.
func dataLines(name string) []string {
	b, err := dataFiles.ReadFile(path.Join("data", name))
	if err != nil {
		return nil // a language without such a file
	}
	var out []string
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out = append(out, line)
		}
	}
	return out
}

func loadAbbreviations() map[string]abbrKind {
	m := map[string]abbrKind{}
	kinds := map[string]abbrKind{"before": abbrBefore, "within": abbrWithin, "number": abbrNumber}
	for _, line := range dataLines("abbreviations") {
		f := strings.Fields(line)
		for _, w := range f[1:] {
			m[strings.TrimSuffix(w, ".")] = kinds[f[0]]
		}
	}
	return m
}

type stopList struct {
	percent int
	words   []string
	common  []string // tell the language, but are not function words
}

func loadStopWords() map[string]stopList {
	m := map[string]stopList{}
	for _, lang := range languages {
		l := stopList{percent: 20}
		for _, line := range dataLines(lang + ".stop") {
			if n, ok := strings.CutPrefix(line, "percent "); ok {
				l.percent, _ = strconv.Atoi(n)
				continue
			}
			if w, ok := strings.CutPrefix(line, "common "); ok {
				l.common = append(l.common, strings.Fields(w)...)
				continue
			}
			l.words = append(l.words, strings.Fields(line)...)
		}
		m[lang] = l
	}
	return m
}

// loadLexicons joins each language's function words with its cues and with the
// English ones, which stand on pages of all languages. The key "" is for text
// of unknown language.
func loadLexicons() map[string]*lexicon {
	m := map[string]*lexicon{}
	english := dataLines("en.cues")
	for lang, l := range stopWords() {
		lex := &lexicon{words: map[string]entry{}, percent: l.percent}
		lex.stop(l.words)
		lex.cues(english)
		if lang != "en" {
			lex.cues(dataLines(lang + ".cues"))
		}
		m[lang] = lex
	}
	any := &lexicon{words: map[string]entry{}, percent: 12}
	for _, lang := range languages {
		any.stop(stopWords()[lang].words)
	}
	any.cues(english)
	m[""] = any
	return m
}

func (l *lexicon) stop(words []string) {
	for _, w := range words {
		e := l.words[w]
		e.stop = true
		l.words[w] = e
	}
}

func (l *lexicon) cues(lines []string) {
	for _, line := range lines {
		f := strings.Fields(line)
		class, ok := cueClasses[f[0]]
		if !ok || len(f) < 2 {
			continue
		}
		e := l.words[f[1]]
		e.cues = append(e.cues, cue{class, f[2:]})
		l.words[f[1]] = e
	}
}

func lexiconOf(lang string) *lexicon {
	if l, ok := lexicons()[lang]; ok {
		return l
	}
	return lexicons()[""]
}
