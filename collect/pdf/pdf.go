// Package pdf takes the text out of PDF files, page by page.
package pdf

import (
	"context"

	"concord"
)

// Limits bound the work on one file.
type Limits struct{}

// Pages returns the text of each page.
func Pages(_ context.Context, _ []byte, _ Limits) ([]string, error) {
	return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "is a PDF, which cannot be read yet", Hint: "save it as plain text"}
}
