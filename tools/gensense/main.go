// Command gensense teaches the models of package sense from annotated sentences: tellings
// (eval/tellings/learn/LANG-*.tsv) and annotated documents (eval/dev). It writes
// extract/sense/data/LANG.tsv. Held-out files are not read.
//
//	go run ./tools/gensense -lang en [-folds 5]
//
// With -folds it writes nothing and prints how well each part is told by a model of the others.
package main

import (
	"flag"
	"fmt"
	"os"

	"concord/extract/sense"
)

func main() {
	lang := flag.String("lang", "en", "language, ISO 639-1")
	folds := flag.Int("folds", 0, "parts of a cross-validation; 0 writes the model")
	least := flag.Float64("least", 0.2, "weights nearer to zero are left out")
	docs := flag.String("docs", "all", "documents to learn from: all, none, odd or even by number; the others can judge how the model is used")
	flag.Parse()
	if err := run(*lang, *folds, *least, *docs); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(lang string, folds int, least float64, docs string) error {
	lessons, err := collect(lang, docs)
	if err != nil {
		return err
	}
	var models []*model
	for g := range sense.Sector + 1 {
		var list []lesson
		own := 0
		for _, l := range lessons {
			if l.of == g {
				list = append(list, l)
				if !l.borrowed {
					own++
				}
			}
		}
		switch {
		case own < fewest && len(list) < fewestOfAll:
		case folds > 0:
			validate(list, folds)
		default:
			models = append(models, teach(list))
		}
	}
	if folds > 0 {
		return nil
	}
	return os.WriteFile("extract/sense/data/"+lang+".tsv", []byte(render(models, lang, len(lessons), least)), 0o644)
}

// fewest lessons of the language itself, or of all languages, teach something of a group.
const fewest, fewestOfAll = 100, 600
