package eval

import (
	"context"
	"io"
	"os"
	"strings"

	"concord"
	"concord/extract"
	"concord/text"
)

// Run scores the extractor against the annotated documents of a folder on disk and writes the
// report as text. With verbose the faults of each document follow: not for held-out documents.
func Run(ctx context.Context, dir string, verbose bool, out io.Writer) error {
	r, err := Folder(ctx, dir)
	if err != nil {
		return err
	}
	if !verbose {
		r.Details = nil
	}
	_, err = io.WriteString(out, r.Text())
	return err
}

// Folder scores the extractor against the annotated documents of a folder on disk.
func Folder(ctx context.Context, dir string) (Report, error) {
	docs, err := Load(os.DirFS(dir), ".")
	if err != nil {
		return Report{}, err
	}
	return Score(ctx, docs, Extractor)
}

// Extractor reads a document as the program does, with its publication day stated by a person.
func Extractor(_ context.Context, doc Document) (concord.Findings, *text.Document, error) {
	prepared, err := prepare(doc)
	if err != nil {
		return concord.Findings{}, nil, err
	}
	found, err := extract.Report(prepared, concord.ReportIDOf(concord.HashOf(doc.Raw)))
	return found, prepared, err
}

func prepare(doc Document) (*text.Document, error) {
	hints := text.Hints{Given: doc.Given()}
	if strings.HasSuffix(doc.File, ".html") {
		return text.HTML(doc.Raw, hints)
	}
	return text.Plain(doc.Raw, hints)
}
