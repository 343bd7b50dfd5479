package eval

import (
	"context"
	"strings"

	"concord"
	"concord/extract"
	"concord/text"
)

// Extractor reads a document as the program does, with its publication day stated by a person.
func Extractor(_ context.Context, doc Document) (concord.Findings, *text.Document, error) {
	prepared, err := Prepare(doc)
	if err != nil {
		return concord.Findings{}, nil, err
	}
	found, err := extract.Report(prepared, concord.ReportIDOf(concord.HashOf(doc.Raw)))
	return found, prepared, err
}

// Confident is [Extractor] with values of less confidence than least left blank.
func Confident(least float64) Reader {
	return func(ctx context.Context, doc Document) (concord.Findings, *text.Document, error) {
		found, prepared, err := Extractor(ctx, doc)
		if err == nil {
			extract.Blank(&found, least)
		}
		return found, prepared, err
	}
}

// Prepare makes the canonical text of a document, with its publication day stated by a person.
func Prepare(doc Document) (*text.Document, error) {
	hints := text.Hints{Given: doc.Given()}
	if strings.HasSuffix(doc.File, ".html") {
		return text.HTML(doc.Raw, hints)
	}
	return text.Plain(doc.Raw, hints)
}
