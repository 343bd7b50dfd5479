package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"concord/eval"
	"concord/extract"
	"concord/text"
)

// lesson is a bag of sentences: at least one of them tells of the act, or none does.
type lesson struct {
	sentences [][]string
	types     []string // of the act, main one first; none for a negative
	weight    float64
	group     string // lessons of one group stay in one part of a cross-validation
}

// collect reads the lessons of a language.
func collect(lang string, which string) ([]lesson, error) {
	out, err := tellings(lang)
	if err != nil || which == "none" {
		return out, err
	}
	docs, err := documents(lang, which)
	return append(out, docs...), err
}

func tellings(lang string) ([]lesson, error) {
	files, err := filepath.Glob("eval/tellings/learn/" + lang + "-*.tsv")
	if err != nil {
		return nil, err
	}
	var out []lesson
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		list, err := eval.ParseTellings(f, raw)
		if err != nil {
			return nil, err
		}
		for _, t := range list {
			if t.Kind != "act" {
				continue
			}
			d, err := text.Plain([]byte(t.Text+"\n"), text.Hints{Given: "2025-06-15"})
			if err != nil {
				return nil, err
			}
			d.Language = lang
			heard, err := extract.Listen(d)
			if err != nil {
				return nil, err
			}
			l := lesson{weight: 1, group: t.Text}
			if t.Expected != "-" {
				l.types = strings.Split(t.Expected, ",")
			}
			for _, h := range heard {
				l.sentences = append(l.sentences, h.Features)
			}
			out = append(out, l)
		}
	}
	return out, nil
}

// documents makes a lesson of each sentence of the development documents: it tells of an act when the
// words of one stand in it. A sentence that only may tell of one is no lesson.
func documents(lang, which string) ([]lesson, error) {
	docs, err := eval.Load(os.DirFS("eval/dev"), ".")
	if err != nil {
		return nil, err
	}
	var out []lesson
	for i, doc := range docs {
		if doc.Language != lang || which == "odd" && i%2 == 0 || which == "even" && i%2 == 1 {
			continue
		}
		prepared, err := eval.Prepare(doc)
		if err != nil {
			return nil, err
		}
		heard, err := extract.Listen(prepared)
		if err != nil {
			return nil, err
		}
		for _, h := range heard {
			l := lesson{sentences: [][]string{h.Features}, weight: 1, group: doc.ID}
			for i := range doc.Incidents {
				g := &doc.Incidents[i]
				if r, ok := eval.WordsOf(prepared, g); ok && !g.Aggregate && r.Start < h.Range.End && h.Range.Start < r.End {
					for _, a := range g.ActivityTypes {
						if !slices.Contains(l.types, string(a)) {
							l.types = append(l.types, string(a))
						}
					}
				}
			}
			if l.types == nil && h.Told && doc.Relevant {
				continue
			}
			if l.types == nil && doc.Relevant {
				l.weight = 0.5
			}
			out = append(out, l)
		}
	}
	return out, nil
}
