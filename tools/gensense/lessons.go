package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"concord"
	"concord/eval"
	"concord/extract"
	"concord/extract/sense"
	"concord/lexicon"
	"concord/text"
)

// lesson is a bag of sentences: at least one of them tells of the act, or none does.
type lesson struct {
	sentences [][]string
	of        sense.Group
	told      bool     // what it is a lesson of is said
	codes     []string // of what is said, main one first
	weight    float64
	borrowed  bool   // of another language
	group     string // lessons of one group stay in one part of a cross-validation
}

// borrowed is how much a lesson of another language counts.
const borrowed = 0.3

// collect reads the lessons of a language, and of the tellings in others what may be alike in all: the
// classes of the lexicon, and words and stems that newsrooms share ("GPS", "phishing", "sabotag").
func collect(lang, which string) ([]lesson, error) {
	out, err := tellings(lang)
	if err != nil {
		return nil, err
	}
	for _, other := range lexicon.Languages() {
		if other == lang {
			continue
		}
		list, err := tellings(other)
		if err != nil {
			return nil, err
		}
		for _, l := range list {
			l.weight *= borrowed
			l.borrowed = true
			for i := range l.sentences {
				l.sentences[i] = slices.DeleteFunc(l.sentences[i], func(f string) bool { return strings.HasPrefix(f, "b:") })
			}
			out = append(out, l)
		}
	}
	if which == "none" {
		return out, nil
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
			l := lesson{weight: 1, group: t.Text}
			d, err := t.Prepare()
			if err != nil {
				return nil, err
			}
			d.Language = lang
			heard, err := extract.Listen(d)
			if err != nil {
				return nil, err
			}
			for _, h := range heard {
				l.sentences = append(l.sentences, h.Features)
			}
			if of, ok := groupOf[t.Kind]; ok {
				own := l
				own.of, own.told, own.codes = of, t.Expected != "-", codesOf(t)
				out = append(out, own)
			}
			if alsoActs[t.Kind] && t.Expected != "-" {
				l.of, l.told, l.weight = sense.Act, true, 0.5
				out = append(out, l)
			}
		}
	}
	return out, nil
}

// groupOf says of which group the tellings of a kind are lessons.
var groupOf = map[string]sense.Group{"target": sense.Sector, "act": sense.Act, "blame": sense.Blame, "legal": sense.Legal, "measure": sense.Measure,
	"claim": sense.Aim, "aggregate": sense.Total}

// alsoActs are the kinds of tellings that tell of an act too, of which the type is not said.
var alsoActs = map[string]bool{"blame": true, "legal": true, "time": true, "target": true}

// codesOf returns the codes that a telling expects.
func codesOf(t eval.Telling) []string {
	switch {
	case t.Expected == "-", t.Kind == "claim":
		return nil
	case t.Kind == "blame":
		_, strength, _ := strings.Cut(t.Expected, " @ ")
		return []string{strength}
	case t.Kind == "target":
		_, sector, _ := strings.Cut(t.Expected, "|")
		return []string{strings.TrimSpace(sector)}
	case t.Kind == "measure":
		kind, _, _ := strings.Cut(t.Expected, " ")
		return []string{kind}
	}
	return strings.Split(t.Expected, ",")
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
		for _, of := range without(doc.Gold) {
			for _, h := range heard {
				out = append(out, lesson{of: of, sentences: [][]string{h.Features}, weight: 0.5, group: doc.ID})
			}
		}
		out = append(out, sectors(doc, prepared, heard)...)
		for _, h := range heard {
			l := lesson{of: sense.Act, sentences: [][]string{h.Features}, weight: 1, group: doc.ID}
			for i := range doc.Incidents {
				g := &doc.Incidents[i]
				if r, ok := eval.WordsOf(prepared, g); ok && !g.Aggregate && r.Start < h.Range.End && h.Range.Start < r.End {
					for _, a := range g.ActivityTypes {
						if l.told = true; !slices.Contains(l.codes, string(a)) {
							l.codes = append(l.codes, string(a))
						}
					}
				}
			}
			if !l.told && h.Told && doc.Relevant {
				continue
			}
			if !l.told && doc.Relevant {
				l.weight = 0.5
			}
			out = append(out, l)
		}
	}
	return out, nil
}

// sectors makes a lesson of each sentence that tells of a single act whose sector is known.
func sectors(doc eval.Document, prepared *text.Document, heard []extract.Heard) (out []lesson) {
	for i := range doc.Incidents {
		g := &doc.Incidents[i]
		r, ok := eval.WordsOf(prepared, g)
		if !ok || g.Aggregate || g.Sector == nil || *g.Sector == concord.SectorUnknown {
			continue
		}
		for _, h := range heard {
			if r.Start < h.Range.End && h.Range.Start < r.End {
				out = append(out, lesson{of: sense.Sector, told: true, codes: []string{string(*g.Sector)}, sentences: [][]string{h.Features}, weight: 1, group: doc.ID})
			}
		}
	}
	return out
}

// without returns the groups of which nothing is said in a whole document.
func without(g eval.Gold) []sense.Group {
	blame, legal := false, false
	for _, i := range g.Incidents {
		blame = blame || len(i.Attributions) > 0
		legal = legal || len(i.LegalSteps) > 0
	}
	var out []sense.Group
	for of, some := range map[sense.Group]bool{sense.Blame: blame, sense.Legal: legal, sense.Measure: len(g.Measures) > 0, sense.Aim: len(g.Claims) > 0} {
		if !some {
			out = append(out, of)
		}
	}
	slices.Sort(out)
	return out
}
