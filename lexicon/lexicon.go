package lexicon

import (
	"embed"
	"fmt"
	"io/fs"
	"math"
	"slices"
	"sort"
	"strings"
	"sync"
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
	Demonym // adjective or name of a people; value ISO 3166 alpha-2
	Alias   // another name or form of a place; value the name that the gazetteer knows, or @ and a country code
	Ending  // of an inflected place name, folded; value what stands there in the plain name, - for nothing
	Place   // found in the gazetteer, not in a file
	Date    // a time expression, found by the extractor
	Last
)

var classNames = map[string]Class{
	"TRIGGER": Trigger, "METHOD": Method, "TARGET": Target, "ACTOR": Actor, "NATION": Nation,
	"BODY": Body, "SAY": Say, "LEGAL": Legal, "CUE": Cue, "MONTH": Month, "WEEKDAY": Weekday,
	"DEICTIC": Deictic, "DEIXIS": Deixis, "UNIT": Unit, "SEASON": Season, "NUMBER": Number, "DAYPART": Daypart, "FEAST": Feast,
	"FUNC": Func, "VERB": Verb, "TITLE": Title, "FIRSTNAME": Firstname, "STOPNAME": Stopname, "DEMONYM": Demonym, "ALIAS": Alias, "ENDING": Ending,
	"PLACE": Place, "DATE": Date,
}

// ClassOf returns the class with that name in data files, e.g. "TRIGGER".
func ClassOf(name string) (Class, bool) { c, ok := classNames[name]; return c, ok }

// Entry is what the lexicon says of one phrase in one class.
type Entry struct {
	Class Class
	Exact bool   // letters must stand in this case
	Kind  uint16 // what it shares with all entries of the same class, value and attributes; 0 when it stands in no file
	Value string
	Words string            // the phrase as it is matched
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
	Lang  string
	words Numbers
	stems map[string]uint32 // beginnings of words, written "stem*" in data files
	trie  trie
	kinds []*Entry // an entry of each kind, by kind less one

	edges map[uint64]uint32 // node and word to node, while the files are read
	ends  [][]*Entry        // by node, likewise
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
	shared, err := fs.Glob(files, Common+"/*.pat")
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, name := range append(names, shared...) {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		out[name] = string(data)
	}
	return out, nil
}

// Common is the folder of what every language shares: names that are written alike everywhere, and
// patterns over classes alone.
const Common = "common"

// Languages returns the codes of the languages that have data files, in order.
func Languages() []string { return slices.Clone(languages()) }

var languages = sync.OnceValue(func() []string {
	dirs, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil
	}
	var out []string
	for _, d := range dirs {
		if d.IsDir() && len(d.Name()) == 2 {
			out = append(out, d.Name())
		}
	}
	return out
})

// Has reports whether a language has data files.
func Has(lang string) bool { return slices.Contains(languages(), lang) }

// Read reads all .lex files of the folder lang, and those that every language shares.
func Read(fsys fs.FS, lang string) (*Lexicon, error) {
	names, err := fs.Glob(fsys, lang+"/*.lex")
	if err != nil || len(names) == 0 {
		return nil, fmt.Errorf("lexicon: no data files for language %q", lang)
	}
	shared, err := fs.Glob(fsys, Common+"/*.lex")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	return readFiles(fsys, lang, append(names, shared...))
}

// Part reads one .lex file of a language, or of [Common], alone.
func Part(lang, file string) (*Lexicon, error) {
	return readFiles(files, lang, []string{lang + "/" + file})
}

func readFiles(fsys fs.FS, lang string, names []string) (*Lexicon, error) {
	l := &Lexicon{Lang: lang, stems: map[string]uint32{}, edges: map[uint64]uint32{}, ends: make([][]*Entry, 1)}
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		if err := l.parse(name, string(data)); err != nil {
			return nil, err
		}
	}
	l.trie = newTrie(l.edges, l.ends, l.Words())
	l.edges, l.ends = nil, nil
	return l, nil
}

// Word returns the number of a lower-cased word, 0 when no phrase holds it.
func (l *Lexicon) Word(lower []byte) uint32 { return l.words.Of(lower) }

// Intern returns the number of a lower-cased word and makes one when it is new, so that patterns
// may name words that no phrase holds. "stem*" stands for every word that begins so. It must not be called once the lexicon is shared.
func (l *Lexicon) Intern(word string) uint32 {
	if stem, ok := strings.CutSuffix(word, "*"); ok && len(stem) >= 2 {
		if l.stems[stem] == 0 {
			l.stems[stem] = uint32(l.Words() + 1)
		}
		return l.stems[stem]
	}
	id := l.words.Of([]byte(word))
	if id == 0 {
		id = uint32(l.Words() + 1)
		l.words.Add(word, id)
	}
	return id
}

// Word is a word of a text as the lexicon knows it.
type Word struct {
	ID    uint32   // number of the whole word, 0 when no phrase holds it
	Stems []uint32 // numbers of the stems that it begins with, longest first
}

// Stems returns the numbers of the stems that a lower-cased word begins with, longest first.
func (l *Lexicon) Stems(lower []byte) []uint32 {
	var out []uint32
	for n := len(lower); n >= 2; n-- {
		if id, ok := l.stems[string(lower[:n])]; ok {
			out = append(out, id)
		}
	}
	return out
}

// Begins reports whether a phrase may begin with a word.
func (l *Lexicon) Begins(w *Word) bool { return w.Stems != nil || l.trie.follow(0, w.ID) != 0 }

// Found is an entry whose phrase was found.
type Found struct {
	*Entry
	N     int // words of its phrase
	Loose int // how many of them are known by a stem alone
}

// Walk follows the phrases that begin at row[0] and appends every entry whose phrase it meets, shorter
// phrases first.
func (l *Lexicon) Walk(row []Word, found []Found) []Found { return l.walk(0, 0, 0, row, found) }

// walk follows the phrases from a node with the words from k on.
func (l *Lexicon) walk(node uint32, k, loose int, row []Word, found []Found) []Found {
	for ; k < len(row); k++ {
		next := uint32(0)
		if id := row[k].ID; id != 0 {
			if next = l.trie.follow(node, id); next != 0 {
				found = l.report(next, k+1, loose, found)
			}
		}
		if row[k].Stems != nil {
			return l.fork(node, next, k, loose, row, found)
		}
		if node = next; node == 0 {
			break
		}
	}
	return found
}

// report appends the entries whose phrase ends at a node.
func (l *Lexicon) report(node uint32, n, loose int, found []Found) []Found {
	list := l.trie.at(node)
	for i := range list {
		found = append(found, Found{&list[i], n, loose})
	}
	return found
}

// fork goes on behind word k as a whole word, which leads to a node or 0, and then by its stems.
func (l *Lexicon) fork(node, whole uint32, k, loose int, row []Word, found []Found) []Found {
	if whole != 0 {
		found = l.walk(whole, k+1, loose, row, found)
	}
	for rank, id := range row[k].Stems {
		if next := l.trie.follow(node, id); next != 0 {
			found = l.report(next, k+1, loose+1+rank, found)
			found = l.walk(next, k+1, loose+1+rank, row, found)
		}
	}
	return found
}

func (l *Lexicon) add(e *Entry, words []string) {
	node := uint32(0)
	for _, w := range words {
		key := uint64(node)<<32 | uint64(l.Intern(w))
		n, ok := l.edges[key]
		if !ok {
			n = uint32(len(l.ends))
			l.ends = append(l.ends, nil)
			l.edges[key] = n
		}
		node = n
	}
	for _, old := range l.ends[node] {
		if old.Class == e.Class && old.Value == e.Value && old.Exact == e.Exact {
			return // the first file that names it wins
		}
	}
	l.ends[node] = append(l.ends[node], e)
}

// All calls yield for every entry, shorter phrases first.
func (l *Lexicon) All(yield func(*Entry)) {
	for i := range l.trie.entries {
		yield(&l.trie.entries[i])
	}
}

var apart = strings.NewReplacer("’", "'", "(", " ( ", ")", " ) ", ",", " , ", "/", " / ", "'s ", " 's ")

// Split cuts a phrase of a data file into the words that the tokeniser makes of it: brackets and
// punctuation marks are words of their own, the possessive ending is one, hyphens stay inside.
func Split(phrase string) []string {
	return strings.Fields(apart.Replace(phrase + " "))
}

// Kinds returns an entry of each kind, by kind less one: what holds of its class, value and attributes
// holds of all entries of the kind.
func (l *Lexicon) Kinds() []*Entry { return l.kinds }

// kind makes a new kind of an entry, 0 when there are too many.
func (l *Lexicon) kind(e *Entry) uint16 {
	if len(l.kinds) == math.MaxUint16 {
		return 0
	}
	l.kinds = append(l.kinds, e)
	return uint16(len(l.kinds))
}

// Words returns the number of words and stems: all numbers of [Lexicon.Intern] are at most that.
func (l *Lexicon) Words() int { return l.words.used + len(l.stems) }

// String returns the name of the class in data files.
func (c Class) String() string {
	if c == None || c >= Last {
		return "?"
	}
	return namesByClass[c]
}

var namesByClass = func() (names [Last]string) {
	for name, c := range classNames {
		names[c] = name
	}
	return names
}()
