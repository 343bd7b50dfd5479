package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"sort"
	"strings"
)

// Class is a class of words, e.g. TRIGGER. Classes are numbered so that a set of them fits a word.
type Class uint8

// Classes of the lexicon; what each may hold is described in CONTRIBUTING.md.
const (
	None Class = iota
	Trigger
	Method
	Target
	Actor
	Nation
	Body
	Say
	Legal
	Cue
	Month
	Weekday
	Deictic
	Deixis
	Unit
	Season
	Number
	Daypart
	Feast // a day of the year with a name; value MM-DD
	Func
	Verb
	Title
	Firstname
	Stopname
	Place // found in the gazetteer, not in a file
	Date  // a time expression, found by the extractor
	Last
)

var classNames = map[string]Class{
	"TRIGGER": Trigger, "METHOD": Method, "TARGET": Target, "ACTOR": Actor, "NATION": Nation,
	"BODY": Body, "SAY": Say, "LEGAL": Legal, "CUE": Cue, "MONTH": Month, "WEEKDAY": Weekday,
	"DEICTIC": Deictic, "DEIXIS": Deixis, "UNIT": Unit, "SEASON": Season, "NUMBER": Number, "DAYPART": Daypart, "FEAST": Feast,
	"FUNC": Func, "VERB": Verb, "TITLE": Title, "FIRSTNAME": Firstname, "STOPNAME": Stopname,
	"PLACE": Place, "DATE": Date,
}

// ClassOf returns the class with that name in data files, e.g. "TRIGGER".
func ClassOf(name string) (Class, bool) { c, ok := classNames[name]; return c, ok }

// Entry is what the lexicon says of one phrase in one class.
type Entry struct {
	Class Class
	Value string
	Words string            // the phrase as it is matched
	Exact bool              // letters must stand in this case
	attrs map[string]string // shared between entries of one section
}

// NewEntry returns an entry that stands in no file.
func NewEntry(c Class, value string, attrs map[string]string) *Entry {
	return &Entry{Class: c, Value: value, attrs: attrs}
}

// Attr returns an attribute, "" when it is not set.
func (e *Entry) Attr(name string) string { return e.attrs[name] }

// Has reports whether a flag attribute is set.
func (e *Entry) Has(name string) bool { v := e.attrs[name]; return v != "" && v != "0" }

// Lexicon is the words of one language. Once read it is safe for concurrent use.
type Lexicon struct {
	Lang    string
	words   map[string]uint32
	root    []uint32          // word -> node after it, 0 when no phrase begins so
	next    map[uint64]uint32 // node and word -> node, while the files are read
	edges   edges             // the same, for walking
	entries map[uint32][]*Entry
	ends    [][]*Entry // the same by node, for walking
	nodes   uint32
}

//go:embed */*.lex */*.pat
var files embed.FS

// New reads the embedded lexicon of a language (ISO 639-1). The error names the file and line of a
// fault. The caller keeps it: reading takes some milliseconds.
func New(lang string) (*Lexicon, error) { return Read(files, lang) }

// Patterns returns the embedded pattern files of a language by name.
func Patterns(lang string) (map[string]string, error) {
	names, err := fs.Glob(files, lang+"/*.pat")
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		out[name] = string(data)
	}
	return out, nil
}

// Read reads all .lex files of the folder lang.
func Read(fsys fs.FS, lang string) (*Lexicon, error) {
	names, err := fs.Glob(fsys, lang+"/*.lex")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("lexicon: no data files for language %q", lang)
	}
	sort.Strings(names)
	l := &Lexicon{Lang: lang, words: map[string]uint32{}, next: map[uint64]uint32{}, entries: map[uint32][]*Entry{}}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		if err := l.parse(name, string(data)); err != nil {
			return nil, err
		}
	}
	l.edges = newEdges(l.next)
	l.ends = make([][]*Entry, l.nodes+1)
	for node, list := range l.entries {
		l.ends[node] = list
	}
	l.root = make([]uint32, len(l.words)+1)
	for key, node := range l.next {
		if key>>32 == 0 {
			l.root[uint32(key)] = node
		}
	}
	l.next = nil // walked over edges from now on
	return l, nil
}

// Word returns the number of a lower-cased word, 0 when no phrase holds it.
func (l *Lexicon) Word(lower []byte) uint32 { return l.words[string(lower)] }

// Intern returns the number of a lower-cased word and makes one when it is new, so that patterns
// may name words that no phrase holds. It must not be called once the lexicon is shared.
func (l *Lexicon) Intern(word string) uint32 {
	id, ok := l.words[word]
	if !ok {
		id = uint32(len(l.words) + 1)
		l.words[word] = id
	}
	return id
}

// Walk follows the phrases that begin at ids[0] and calls found for every entry whose phrase ends
// after n words, shortest first.
func (l *Lexicon) Walk(ids []uint32, found func(n int, e *Entry)) {
	if len(ids) == 0 || int(ids[0]) >= len(l.root) || l.root[ids[0]] == 0 {
		return
	}
	node := uint32(0)
	for i, id := range ids {
		if id == 0 {
			return
		}
		var ok bool
		if i == 0 {
			node = l.root[id]
		} else if node, ok = l.edges.follow(node, id); !ok {
			return
		}
		for _, e := range l.ends[node] {
			found(i+1, e)
		}
	}
}

func (l *Lexicon) add(e *Entry, words []string) {
	node := uint32(0)
	for _, w := range words {
		key := uint64(node)<<32 | uint64(l.Intern(w))
		n, ok := l.next[key]
		if !ok {
			l.nodes++
			n = l.nodes
			l.next[key] = n
		}
		node = n
	}
	for _, old := range l.entries[node] {
		if old.Class == e.Class && old.Value == e.Value && old.Exact == e.Exact {
			return // the first file that names it wins
		}
	}
	l.entries[node] = append(l.entries[node], e)
}

// All calls yield for every entry, in no fixed order.
func (l *Lexicon) All(yield func(*Entry)) {
	for _, list := range l.entries {
		for _, e := range list {
			yield(e)
		}
	}
}

var apart = strings.NewReplacer("’", "'", "(", " ( ", ")", " ) ", ",", " , ", "/", " / ", "'s ", " 's ")

// Split cuts a phrase of a data file into the words that the tokeniser makes of it: brackets and
// punctuation marks are words of their own, the possessive ending is one, hyphens stay inside.
func Split(phrase string) []string {
	return strings.Fields(apart.Replace(phrase + " "))
}

// Words returns the number of words: all numbers of [Lexicon.Word] are at most that.
func (l *Lexicon) Words() int { return len(l.words) }

// String returns the name of the class in data files.
func (c Class) String() string {
	for name, v := range classNames {
		if v == c {
			return name
		}
	}
	return "?"
}
