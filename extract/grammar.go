package extract

import (
	"fmt"
	"sort"
	"strings"
	"sync"

	"concord/lexicon"
)

// grammar is everything that the reader knows of one language: words and patterns.
type grammar struct {
	lex      *lexicon.Lexicon
	patterns map[string][]*pattern // by frame
	byID     map[string]*pattern
	frames   map[string]*frameIndex
	examples []example

	states map[string]*lexicon.Entry // one entry per state, for its unnamed services
	rivals map[string]bool           // states of which the lexicon knows services

	of, possessive uint32          // words that join noun phrases
	words          map[uint32]int  // determiners by kind
	that           map[uint32]bool // words that open a clause: that, which, who
}

// example is a line under a pattern: what it must find, or must pass over.
type example struct {
	pattern string
	silent  bool // the pattern must not match
	text    string
	at      string // file and line
}

// grammars keeps the compiled grammar of each language; it is a pure table of embedded files.
var grammars sync.Map

func grammarOf(lang string) (*grammar, error) {
	load, _ := grammars.LoadOrStore(lang, sync.OnceValues(func() (*grammar, error) { return readGrammar(lang) }))
	return load.(func() (*grammar, error))()
}

func readGrammar(lang string) (*grammar, error) {
	lex, err := lexicon.New(lang)
	if err != nil {
		return nil, err
	}
	files, err := lexicon.Patterns(lang)
	if err != nil {
		return nil, err
	}
	g := &grammar{lex: lex, patterns: map[string][]*pattern{}, byID: map[string]*pattern{}}
	g.of, g.possessive = lex.Intern("of"), lex.Intern("'s")
	g.states, g.rivals = map[string]*lexicon.Entry{}, map[string]bool{}
	g.words, g.that = map[uint32]int{}, map[uint32]bool{}
	lex.All(func(e *lexicon.Entry) {
		if kind := wordKinds[e.Value]; kind != 0 && e.Class == lexicon.Cue {
			g.words[lex.Intern(e.Words)] = kind
		}
		if e.Class == lexicon.Nation && len(e.Value) == 2 {
			g.states[e.Value] = lexicon.NewEntry(lexicon.Actor, e.Value, map[string]string{"kind": "state", "of": e.Value})
		}
		if e.Class == lexicon.Actor && e.Attr("kind") == "service" && len(e.Value) == 2 {
			g.rivals[e.Value] = true
		}
		if e.Class == lexicon.Func && e.Value == "rel" {
			g.that[lex.Intern(e.Words)] = true
		}
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
	g.frames = map[string]*frameIndex{}
	for frame, list := range g.patterns {
		for k, p := range list {
			p.order = k
		}
		g.frames[frame] = newFrameIndex(list, lex.Words())
	}
	return g, nil
}

// readFile reads one pattern file: lines "frame NAME", "def NAME = …", "pat ID …" with their
// examples "+ …" and "- …".
func (g *grammar) readFile(name, data string, macros map[string]node) error {
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
			p := pattern{}
			if err := compile(g.lex, macros, &p, strings.TrimSpace(text)); err != nil {
				return fmt.Errorf("extract: %s: %w", at, err)
			}
			macros[strings.TrimSpace(macro)] = p.root
		case verb == "pat" && frame != "":
			pid, text, _ := strings.Cut(rest, " ")
			if g.byID[pid] != nil {
				return fmt.Errorf("extract: %s: pattern %s is there already", at, pid)
			}
			p := &pattern{id: pid, frame: frame}
			if text = strings.TrimSpace(text); strings.HasPrefix(text, "[") {
				attrs, rest, _ := strings.Cut(text[1:], "]")
				p.attrs, text = readPatternAttrs(attrs), rest
			}
			if err := compile(g.lex, macros, p, strings.TrimSpace(text)); err != nil {
				return fmt.Errorf("extract: %s: %s: %w", at, pid, err)
			}
			g.patterns[frame] = append(g.patterns[frame], p)
			g.byID[pid], id = p, pid
		case (verb == "+" || verb == "-") && id != "":
			g.examples = append(g.examples, example{pattern: id, silent: verb == "-", text: rest, at: at})
		default:
			return fmt.Errorf("extract: %s: cannot read %q", at, verb)
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
