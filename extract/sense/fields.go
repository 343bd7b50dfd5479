package sense

import (
	"bytes"
	"embed"
	"slices"
	"strings"
	"sync"

	"concord/text/lang"
)

//go:embed fields
var fieldFiles embed.FS

// field is a field of meaning by its number: "torched" is of setting on fire, in English as "podpalono" is
// in Polish. They let a model know a word that no lesson had, and let lessons in one language teach
// the others.
type field uint8

// What stands for the names of a kind is of a field too, so that it can be next to one.
const (
	places = "<place>"
	dates  = "<date>"
	actors = "<actor>"
	rivals = "<rival>"
	states = "<nation>"
)

// fieldNames returns the names of all fields in the order of the English list, which is that of all lists.
var fieldNames = sync.OnceValue(func() []string {
	names := []string{places, dates, actors, rivals, states}
	for name := range fieldLines("en") {
		names = append(names, name)
	}
	return names
})

// fieldList is the fields of the words of a language.
type fieldList struct {
	whole map[string][]field
	stems map[string][]field // of words that begin so
	long  int                // bytes of the longest stem
}

// fieldsOf returns the fields of a language, nil for one without.
var fieldsOf = lang.Table(readFields, func() *fieldList { return nil })

// fieldLines yields the lines "field: word word stem*" of a file, without the comments.
func fieldLines(name string) func(yield func(field, words string) bool) {
	return func(yield func(string, string) bool) {
		raw, err := fieldFiles.ReadFile("fields/" + name + ".txt")
		if err != nil {
			return
		}
		for line := range strings.Lines(string(raw)) {
			if name, rest, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, "#") && !yield(name, rest) {
				return
			}
		}
	}
}

func readFields(code string) *fieldList {
	number := fieldNumbers()
	w := &fieldList{whole: map[string][]field{}, stems: map[string][]field{}}
	for name, list := range fieldLines(code) {
		of, known := number[name]
		if !known {
			continue
		}
		for word := range strings.FieldsSeq(list) {
			if stem, ok := strings.CutSuffix(word, "*"); ok {
				w.stems[stem] = append(w.stems[stem], of)
				w.long = max(w.long, len(stem))
			} else {
				w.whole[word] = append(w.whole[word], of)
			}
		}
	}
	if len(w.whole) == 0 {
		return nil
	}
	return w
}

func fieldNumbers() map[string]field {
	number := map[string]field{}
	for i, name := range fieldNames() {
		number[name] = field(i)
	}
	return number
}

// of returns the fields of a word, each once; those of what an apostrophe binds to a small word before it
// ("l'incendie") where the whole is of none.
func (w *fieldList) of(word []byte) []field {
	word = bytes.ReplaceAll(word, []byte("’"), []byte("'"))
	out := w.ofWhole(word)
	if at := bytes.IndexByte(word, '\''); len(out) == 0 && at > 0 && at <= longestElision && len(word)-at > longestElision {
		out = w.ofWhole(word[at+1:])
	}
	return out
}

const longestElision = 2 // bytes before the apostrophe: "d'", "qu'"

func (w *fieldList) ofWhole(word []byte) []field {
	var out []field
	add := func(list []field) {
		for _, f := range list {
			if !slices.Contains(out, f) {
				out = append(out, f)
			}
		}
	}
	add(w.whole[string(word)])
	for n := 1; n <= min(len(word), w.long); n++ {
		add(w.stems[string(word[:n])])
	}
	return out
}
