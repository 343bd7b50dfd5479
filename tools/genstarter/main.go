// Command genstarter turns the three source files of the starter dataset into the embedded files of
// package starter. It is run by hand when the sources or the review change:
//
//	go run ./tools/genstarter -incidents incidents.json -annotations annotations.json -measures measures.json -out starter
//
// What a person decided record by record (unit, methods, dates of legal steps, links, roles in place
// of names …) stands in review.json, links.json and measures_review.json beside this file. The
// program only joins: a record without a review, or a link without a type, stops it.
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

//go:embed review.json
var reviewFile []byte

//go:embed links.json
var linksFile []byte

//go:embed measures_review.json
var measuresReviewFile []byte

const about = "Starter dataset of Concord: public facts about hybrid incidents in Europe, in our own words, with the public addresses they were read at. See NOTICE."

func main() {
	incidents := flag.String("incidents", "", "source file of incidents")
	annotations := flag.String("annotations", "", "source file of annotations of their attributions")
	measures := flag.String("measures", "", "source file of measures")
	out := flag.String("out", "starter", "folder of package starter")
	flag.Parse()
	if err := run(*incidents, *annotations, *measures, *out); err != nil {
		fmt.Fprintln(os.Stderr, "genstarter:", err)
		os.Exit(1)
	}
}

func run(incidentsPath, annotationsPath, measuresPath, out string) error {
	var (
		sources []sourceIncident
		notes   sourceAnnotations
		acts    sourceMeasures
	)
	for _, f := range []struct {
		path string
		to   any
	}{{incidentsPath, &sources}, {annotationsPath, &notes}, {measuresPath, &acts}} {
		if err := readJSON(f.path, f.to); err != nil {
			return err
		}
	}
	rev, err := loadReview(sources)
	if err != nil {
		return err
	}
	incidents, err := rev.incidents(sources, notes)
	if err != nil {
		return err
	}
	measures, err := rev.measures(acts)
	if err != nil {
		return err
	}
	files := map[string]any{
		"incidents.json":         map[string]any{"about": about, "incidents": incidents},
		"measures.json":          map[string]any{"about": about, "measures": measures},
		"expulsions.json":        expulsions(acts.Expulsions),
		"testdata/recorded.json": rev.recorded(sources),
	}
	for name, content := range files {
		if err := writeJSON(filepath.Join(out, name), content); err != nil {
			return err
		}
	}
	return nil
}

func readJSON(path string, to any) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(content, to); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// writeJSON writes one indented file, so that a change of one record is a small difference.
func writeJSON(path string, content any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(content); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}
