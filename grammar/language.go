package grammar

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"sort"
	"strings"
	"sync"

	"concord/lexicon"
)

// Language is everything that is known of one language: words and patterns. It is safe for
// concurrent use.
type Language struct {
	Lexicon    *lexicon.Lexicon
	patterns   map[string][]*Pattern // by frame
	byID       map[string]*Pattern
	frames     []*frameIndex
	vocabulary *vocabulary
	examples   []Example

	States map[string]*lexicon.Entry // one entry per state, for its unnamed services
	Rivals map[string]bool           // states of which the lexicon knows services

	Endings []Ending // of inflected place names, longest first

	readers sync.Pool // of *Reader

	known     []known         // by word number
	functions []Function      // by kind of entry
	pos       []string        // attribute of that name, by kind of entry
	cues      []uint64        // kinds of cue, by kind of entry, see cueBit
	ordinals  map[string]bool // endings behind the digits of a number
}

// Ending is the ending of an inflected name and the one of the plain name, both folded as the
// gazetteer folds names.
type Ending struct{ Is, Was string }

// Example is a line under a pattern of a data file: a text in which it must match, or must not.
type Example struct {
	Pattern *Pattern
	Silent  bool   // the pattern must not match
	Text    string // with {slot:words} where a slot must hold these words
	At      string // file and line
}

// Examples returns the examples of all pattern files.
func (l *Language) Examples() []Example { return l.examples }

// Patterns calls yield for every pattern, in no fixed order.
func (l *Language) Patterns(yield func(*Pattern) bool) {
	for _, p := range l.byID {
		if !yield(p) {
			return
		}
	}
}

// languages keeps the compiled grammar of each language; it is a pure table of embedded files.
var languages sync.Map

// Of returns the language with that ISO 639-1 code. An error names the file and line of a fault in its
// data files, or that there are none.
func Of(lang string) (*Language, error) {
	load, _ := languages.LoadOrStore(lang, sync.OnceValues(func() (*Language, error) { return read(lang) }))
	return load.(func() (*Language, error))()
}

// newLanguage returns a language without patterns.
func newLanguage(lex *lexicon.Lexicon) *Language {
	g := &Language{Lexicon: lex, vocabulary: newVocabulary(lex), patterns: map[string][]*Pattern{}, byID: map[string]*Pattern{}}
	g.States, g.Rivals = map[string]*lexicon.Entry{}, map[string]bool{}
	g.ordinals = map[string]bool{}
	kinds := lex.Kinds() // by kind less one
	g.functions, g.pos, g.cues = make([]Function, len(kinds)+1), make([]string, len(kinds)+1), make([]uint64, len(kinds)+1)
	for k, e := range kinds {
		g.functions[k+1], g.pos[k+1], g.cues[k+1] = functionKinds[e.Value], e.Attr("pos"), cueBit(e.Value)
	}
	return g
}

// posOf returns the part of speech that an entry has in the lexicon, "" when it says none.
func (l *Language) posOf(e *lexicon.Entry) string {
	if e.Kind == 0 {
		return e.Attr("pos")
	}
	return l.pos[e.Kind]
}

// cue returns the bit of a cue, see cueBit.
func (l *Language) cue(e *lexicon.Entry) uint64 {
	if e.Kind == 0 {
		return cueBit(e.Value)
	}
	return l.cues[e.Kind]
}

func read(lang string) (*Language, error) {
	lex, err := lexicon.New(lang)
	if err != nil {
		return nil, err
	}
	files, err := lexicon.Patterns(lang)
	if err != nil {
		return nil, err
	}
	g := newLanguage(lex)
	lex.All(func(e *lexicon.Entry) {
		if kind := wordKinds[e.Value]; kind != 0 && e.Class == lexicon.Cue {
			g.knownOf(e.Words).role = kind
		}
		if e.Class == lexicon.Nation && len(e.Value) == 2 {
			g.States[e.Value] = lexicon.NewEntry(lexicon.Actor, e.Value, map[string]string{"kind": "state", "of": e.Value})
		}
		if e.Class == lexicon.Actor && e.Attr("kind") == "service" && len(e.Value) == 2 {
			g.Rivals[e.Value] = true
		}
		if e.Class == lexicon.Cue && e.Value == "ordinal" {
			g.ordinals[e.Words] = true
		}
		if e.Class == lexicon.Ending {
			g.Endings = append(g.Endings, Ending{Is: e.Words, Was: strings.TrimPrefix(e.Value, "-")})
		}
		if e.Class == lexicon.Func && e.Value == "rel" {
			g.knownOf(e.Words).opens = true
		}
	})
	sort.Slice(g.Endings, func(i, j int) bool {
		a, b := g.Endings[i], g.Endings[j]
		return len(a.Is) > len(b.Is) || len(a.Is) == len(b.Is) && a.Is+a.Was < b.Is+b.Was
	})
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	sort.Strings(names)
	macros := map[string]node{}
	for _, name := range names {
		if err := g.readFile(name, files[name], macros); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(g.patterns)) {
		f := newFrameIndex(g.vocabulary, g.patterns[name])
		f.name = name
		g.frames = append(g.frames, f)
	}
	g.known = append(g.known, make([]known, max(0, lex.Words()+1-len(g.known)))...)
	for id, n := range g.vocabulary.numbers {
		g.known[id].named = n
	}
	g.vocabulary.close()
	if v := g.vocabulary; v.named > math.MaxUint16 || v.needs > math.MaxUint16 {
		return nil, fmt.Errorf("grammar: %d words and %d needs of patterns are too many", v.named, v.needs)
	}
	return g, nil
}

// readFile reads one pattern file: lines "frame NAME", "def NAME = …", "pat ID …" with their
// examples "+ …" and "- …".
func (g *Language) readFile(name, data string, macros map[string]node) error {
	frame, id := "", ""
	for n, line := range strings.Split(data, "\n") {
		at := fmt.Sprintf("%s:%d", name, n+1)
		verb, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		rest = strings.TrimSpace(rest)
		switch {
		case verb == "" || strings.HasPrefix(verb, "#"):
		case verb == "frame":
			frame, id = rest, ""
		case verb == "def":
			macro, text, _ := strings.Cut(rest, "=")
			p := Pattern{}
			if err := compile(g.vocabulary, macros, &p, strings.TrimSpace(text)); err != nil {
				return fmt.Errorf("grammar: %s: %w", at, err)
			}
			macros[strings.TrimSpace(macro)] = p.root
		case verb == "pat" && frame != "":
			pid, text, _ := strings.Cut(rest, " ")
			if g.byID[pid] != nil {
				return fmt.Errorf("grammar: %s: pattern %s is there already", at, pid)
			}
			p := &Pattern{ID: pid, Frame: frame}
			if text = strings.TrimSpace(text); strings.HasPrefix(text, "[") {
				attrs, rest, _ := strings.Cut(text[1:], "]")
				p.Attrs, text = readPatternAttrs(attrs), rest
			}
			if err := compile(g.vocabulary, macros, p, strings.TrimSpace(text)); err != nil {
				return fmt.Errorf("grammar: %s: %s: %w", at, pid, err)
			}
			g.patterns[frame] = append(g.patterns[frame], p)
			g.byID[pid], id = p, pid
		case (verb == "+" || verb == "-") && id != "":
			g.examples = append(g.examples, Example{Pattern: g.byID[id], Silent: verb == "-", Text: rest, At: at})
		default:
			return fmt.Errorf("grammar: %s: cannot read %q", at, verb)
		}
	}
	return nil
}

// readPatternAttrs reads "strength=alleged type=expulsion_png".
func readPatternAttrs(s string) map[string]string {
	out := map[string]string{}
	for _, f := range strings.Fields(s) {
		k, v, _ := strings.Cut(f, "=")
		out[k] = v
	}
	return out
}
