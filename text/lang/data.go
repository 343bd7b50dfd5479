package lang

import (
	"embed"
	"path"
	"slices"
	"strings"
	"sync"
)

//go:embed data
var files embed.FS

const ending = ".lang"

var codes = sync.OnceValue(func() []string {
	var out []string
	entries, _ := files.ReadDir("data") // embedded: it is there
	for _, e := range entries {
		if code, ok := strings.CutSuffix(e.Name(), ending); ok {
			out = append(out, code)
		}
	}
	return out
})

// Codes lists the languages with a data file (ISO 639-1), in alphabetical order.
func Codes() []string { return slices.Clone(codes()) }

// Known reports whether the language has a data file.
func Known(code string) bool { return slices.Contains(codes(), code) }

// Table returns what there is of each language, made when it is first asked for, each by itself. other
// makes what serves text of an unknown language.
func Table[T any](of func(code string) T, other func() T) func(code string) T {
	table := sync.OnceValue(func() map[string]func() T {
		m := map[string]func() T{"": sync.OnceValue(other)}
		for _, code := range codes() {
			m[code] = sync.OnceValue(func() T { return of(code) })
		}
		return m
	})
	return func(code string) T {
		if one, ok := table()[code]; ok {
			return one()
		}
		return table()[""]()
	}
}

// Line is a line of a data file: what it is about, and its words.
type Line struct {
	Key   string
	Words []string
}

// Lines returns the lines of a language's file, none for a language without
// one. The keys are explained in data/README.
func Lines(code string) []Line {
	if !Known(code) {
		return nil
	}
	return read(code + ending)
}

func read(name string) []Line {
	b, err := files.ReadFile(path.Join("data", name))
	if err != nil {
		return nil
	}
	var out []Line
	for line := range strings.Lines(string(b)) {
		if line[0] == '#' {
			continue
		}
		if f := strings.Fields(line); len(f) > 1 {
			out = append(out, Line{f[0], f[1:]})
		}
	}
	return out
}
