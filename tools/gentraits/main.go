// Command gentraits teaches the weights of the traits of a draft (package extract/confidence) from annotated
// documents: how likely is a draft of such traits about an act that the annotation has too?
//
//	go run ./tools/gentraits -collect -docs odd DIR > odd.txt    # drafts of a half, one a line
//	go run ./tools/gentraits FILE...                             # writes extract/confidence/traits.tsv
//
// The models of package sense know the sentences of the documents that they were taught from, so each half
// is collected with models of the other: go run ./tools/gensense -docs even, then -docs odd here. With -folds it
// writes nothing and prints how well each part is told by the others.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"strings"

	"concord"
	"concord/eval"
	"concord/extract"
)

func main() {
	gather := flag.Bool("collect", false, "print the drafts of the documents of a folder with their traits")
	docs := flag.String("docs", "all", "documents to collect: all, odd or even by number")
	folds := flag.Int("folds", 0, "parts of a cross-validation; 0 writes the weights")
	flag.Parse()
	var err error
	if *gather {
		err = collect(flag.Arg(0), *docs)
	} else {
		err = learn(flag.Args(), *folds)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// collect prints "right|wrong TAB document TAB trait TAB trait …" for each draft.
func collect(dir, which string) error {
	list, err := eval.Load(os.DirFS(dir), ".")
	if err != nil {
		return err
	}
	out := bufio.NewWriter(os.Stdout)
	for i, doc := range list {
		if which == "odd" && i%2 == 0 || which == "even" && i%2 == 1 {
			continue
		}
		prepared, err := eval.Prepare(doc)
		if err != nil {
			return err
		}
		drafts, err := extract.Drafts(prepared, concord.ReportIDOf(concord.HashOf(doc.Raw)))
		if err != nil {
			return err
		}
		incidents := make([]concord.Incident, len(drafts))
		for k := range drafts {
			incidents[k] = drafts[k].Incident
		}
		for k, right := range eval.Right(prepared, doc.Incidents, incidents) {
			word := "wrong"
			if right {
				word = "right"
			}
			fmt.Fprintf(out, "%s\t%s\t%s\n", word, doc.ID, strings.Join(drafts[k].Traits, "\t"))
		}
	}
	return out.Flush()
}

// sample is a draft: its traits, and whether it is right.
type sample struct {
	right  bool
	doc    string
	traits []string
}

func read(files []string) (out []sample, err error) {
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(raw)) {
			cells := strings.Split(strings.TrimSpace(line), "\t")
			if len(cells) > 2 {
				out = append(out, sample{cells[0] == "right", cells[1], append(cells[2:], "always")})
			}
		}
	}
	return out, nil
}

func learn(files []string, folds int) error {
	list, err := read(files)
	if err != nil {
		return err
	}
	if folds > 0 {
		validate(list, folds)
		return nil
	}
	return os.WriteFile("extract/confidence/traits.tsv", []byte(render(teach(list), len(list))), 0o644)
}
