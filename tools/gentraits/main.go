// Command gentraits teaches package extract/odds from annotated documents: how likely is a draft of some
// traits about an act that the annotation has too, and how likely is a statement said of an act?
//
//	go run ./tools/gentraits -collect drafts -docs odd DIR > odd.txt # cases of a half, one a line; or "bonds", "targets"
//	go run ./tools/gentraits -write drafts FILE...                   # writes extract/odds/drafts.tsv
//
// The models of package sense know the sentences of the documents that they were taught from, so each half
// is collected with models of the other: go run ./tools/gensense -docs even, then -docs odd here. With -folds it
// writes nothing and prints how well each part is told by the others.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"concord"
	"concord/eval"
	"concord/extract"
	"concord/extract/odds"
	"concord/text"
)

func main() {
	gather := flag.String("collect", "", "print the cases of the documents of a folder with their traits: drafts, bonds, targets, statements, accused, steps, measures, claims, spots, lands or kinds")
	write := flag.String("write", "drafts", "what is taught: the same")
	docs := flag.String("docs", "all", "documents to collect: all, odd or even by number")
	folds := flag.Int("folds", 0, "parts of a cross-validation; 0 writes the weights")
	flag.Parse()
	var err error
	if *gather != "" {
		err = collect(flag.Arg(0), *docs, *gather)
	} else {
		err = learn(flag.Args(), *folds, *write)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// collect prints "right|wrong TAB document TAB trait TAB trait …" for each draft, or for each statement
// and draft that is annotated.
func collect(dir, which, what string) error {
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
		taught, err := extract.Teach(prepared, concord.ReportIDOf(concord.HashOf(doc.Raw)))
		if err != nil {
			return err
		}
		switch what {
		case "spots":
			for _, s := range taught.Spots {
				if right, known := eval.HappenedAt(prepared, doc.Incidents, s.Sentence, s.Place); known {
					write(out, right, doc.ID, s.Traits)
				}
			}
		case "lands":
			for _, l := range taught.Lands {
				if g := eval.Told(prepared, doc.Incidents, l.Sentences); g != nil && len(g.Countries) > 0 {
					write(out, slices.Contains(g.Countries, l.Country), doc.ID, l.Traits)
				}
			}
		case "kinds":
			for _, k := range taught.Kinds {
				if g := eval.Told(prepared, doc.Incidents, k.Sentences); g != nil {
					write(out, slices.Contains(g.ActivityTypes, k.Is), doc.ID, k.Traits)
				}
			}
		case "measures":
			for k, right := range eval.RightMeasures(doc.Measures, taught.Measures) {
				write(out, right, doc.ID, taught.Of.Measures[k])
			}
		case "claims":
			for k, right := range eval.RightClaims(doc.Claims, taught.Claims) {
				write(out, right, doc.ID, taught.Of.Claims[k])
			}
		default:
			acts(out, &doc, prepared, taught.Drafts, what)
		}
	}
	if what == "targets" && which == "odd" { // single sentences are of no half: once
		if err := tellings(out); err != nil {
			return err
		}
	}
	return out.Flush()
}

// acts prints the cases of the drafts of a document.
func acts(out io.Writer, doc *eval.Document, prepared *text.Document, drafts []extract.Draft, what string) {
	incidents := make([]concord.Incident, len(drafts))
	for k := range drafts {
		incidents[k] = drafts[k].Incident
	}
	for k, gold := range eval.Aligned(prepared, doc.Incidents, incidents) {
		switch {
		case what == "drafts":
			write(out, gold != nil, doc.ID, drafts[k].Traits)
		case gold == nil:
		case what == "targets":
			for _, t := range drafts[k].Things {
				write(out, gold.Hit(t.Words), doc.ID, t.Traits)
			}
		case what == "bonds":
			rows := gold.Rows()
			for _, b := range drafts[k].Bonds {
				write(out, rows[strings.ToLower(b.Row)] > 0, doc.ID, b.Traits)
			}
		default:
			rows := gold.Rows()
			for _, r := range map[string][]extract.Row{"statements": drafts[k].Statements, "steps": drafts[k].Steps, "accused": drafts[k].Accused}[what] {
				row := strings.ToLower(r.Row)
				write(out, rows[row] > 0, doc.ID, r.Traits)
				rows[row]-- // one annotated row is one
			}
		}
	}
}

// tellings prints the phrases of single sentences whose target is known.
func tellings(out io.Writer) error {
	const file = "eval/tellings/learn/en-train-target.tsv"
	raw, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	list, err := eval.ParseTellings(file, raw)
	if err != nil {
		return err
	}
	for i, t := range list {
		words, _, _ := strings.Cut(t.Expected, "|")
		d, err := t.Prepare()
		if err != nil {
			return err
		}
		d.Language = "en"
		taught, err := extract.Teach(d, "r-0")
		if err != nil {
			return err
		}
		for _, draft := range taught.Drafts {
			for _, thing := range draft.Things {
				write(out, eval.SameTarget(strings.TrimSpace(words), thing.Words), fmt.Sprintf("telling-%d", i), thing.Traits)
			}
		}
	}
	return nil
}

func write(out io.Writer, right bool, doc string, traits []odds.Trait) {
	word := "wrong"
	if right {
		word = "right"
	}
	fmt.Fprintf(out, "%s\t%s", word, doc)
	for _, t := range traits {
		fmt.Fprintf(out, "\t%s:%s", t.Of, t.Is)
	}
	fmt.Fprintln(out)
}

// sample is a case: its traits, and whether it is right.
type sample struct {
	right  bool
	doc    string
	traits []odds.Trait
}

func read(files []string) (out []sample, err error) {
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(raw)) {
			cells := strings.Split(strings.TrimSpace(line), "\t")
			if len(cells) < 3 {
				continue
			}
			one := sample{right: cells[0] == "right", doc: cells[1], traits: []odds.Trait{odds.Always}}
			for _, c := range cells[2:] {
				of, is, _ := strings.Cut(c, ":")
				one.traits = append(one.traits, odds.Trait{Of: of, Is: is})
			}
			out = append(out, one)
		}
	}
	return out, nil
}

func learn(files []string, folds int, what string) error {
	list, err := read(files)
	if err != nil {
		return err
	}
	if folds > 0 {
		validate(list, folds)
		return nil
	}
	return os.WriteFile("extract/odds/"+what+".tsv", []byte(render(teach(list), len(list))), 0o644)
}
