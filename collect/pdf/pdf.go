// Package pdf takes the text out of PDF files, page by page, in the order in which it was drawn.
// It is a small reader of its own, because what a stranger sends must not hang or end the program:
// every step is counted against a budget of time, bytes and depth, and a damaged file gives what
// can be read or an error, never a panic. It opens files that are encrypted without a password.
//
// It must not run scripts, follow links or look at images; text that is only in an image is not
// found. Lines stay as they were set: hyphens at their ends are not undone here.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"concord"
)

// Limits bound the work on one file. A zero field means its default.
type Limits struct {
	Pages int           // default 2000
	Bytes int64         // unpacked, over all streams; default 256 MB
	Time  time.Duration // default 20 s
}

const (
	DefaultPages = 2000
	DefaultBytes = 256 << 20
	DefaultTime  = 20 * time.Second

	streamBytes = 64 << 20 // one unpacked stream
	maxDepth    = 64       // nested arrays, page tree, forms
)

// Pages returns the text of each page; a page without text is "". Errors are [concord.Error]
// without the name of the file: invalid for a file that is damaged, locked or has no text, limit
// for one too large.
func Pages(ctx context.Context, content []byte, limits Limits) (pages []string, err error) {
	if limits.Pages <= 0 {
		limits.Pages = DefaultPages
	}
	if limits.Bytes <= 0 {
		limits.Bytes = DefaultBytes
	}
	if limits.Time <= 0 {
		limits.Time = DefaultTime
	}
	ctx, cancel := context.WithTimeout(ctx, limits.Time)
	defer cancel()
	defer func() {
		if r := recover(); r != nil {
			pages, err = nil, damaged(r)
		}
	}()
	d, err := open(content, &budget{ctx: ctx, bytes: limits.Bytes})
	if err != nil {
		return nil, err
	}
	leaves := d.pages()
	switch {
	case len(leaves) == 0:
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "is a damaged PDF: it has no pages", Hint: "fetch it again, or print it to a new PDF"}
	case len(leaves) > limits.Pages:
		return nil, &concord.Error{Code: concord.CodeLimit, Msg: "has more than " + strconv.Itoa(limits.Pages) + " pages", Hint: "split it"}
	}
	letters, unknown := 0, 0
	for _, leaf := range leaves {
		p := page{file: d}
		p.draw(leaf)
		text := p.text()
		for _, r := range text {
			if unicode.IsLetter(r) || unicode.IsNumber(r) {
				letters++
			}
		}
		unknown += p.unknown
		pages = append(pages, text)
	}
	switch {
	case unknown > letters:
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "does not say which letters its characters stand for", Hint: "run text recognition (OCR) on it, or print it to a new PDF"}
	case letters == 0:
		return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "is a PDF without text: its pages are images", Hint: "run text recognition (OCR) on it first"}
	}
	return pages, nil
}

// budget is what one file may cost. Spending more stops the work by a panic that [Pages] recovers.
type budget struct {
	ctx   context.Context
	bytes int64
	steps int
}

// What is charged for the smallest pieces, so that many of them count.
const (
	elementCost = 16
	entryCost   = 64
	glyphCost   = 8
	lineCost    = 256
)

// stop is the panic of a spent budget.
type stop struct{ err error }

// step is one unit of work, about a token.
func (b *budget) step() {
	if b.steps++; b.steps&0xff == 0 && b.ctx.Err() != nil {
		panic(stop{b.ctx.Err()})
	}
}

// spend counts n bytes of memory: what a filter gave, what objects and lines take.
func (b *budget) spend(n int) {
	if b.bytes -= int64(n); b.bytes < 0 {
		panic(stop{errTooLarge})
	}
	if b.ctx.Err() != nil {
		panic(stop{b.ctx.Err()})
	}
}

var errTooLarge = errors.New("unpacked size over the limit")

// damaged explains a panic: a spent budget, or a fault on a file that no sane writer made.
func damaged(r any) error {
	s, ok := r.(stop)
	switch {
	case ok && errors.Is(s.err, errTooLarge):
		return &concord.Error{Code: concord.CodeLimit, Msg: "unpacks to more than the limit", Hint: "print it to a new PDF", Err: s.err}
	case ok && errors.Is(s.err, context.Canceled):
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "was not read to its end: stopped", Err: s.err}
	case ok:
		return &concord.Error{Code: concord.CodeLimit, Msg: "takes too long to read", Hint: "print it to a new PDF, or split it", Err: s.err}
	}
	return &concord.Error{Code: concord.CodeInvalid, Msg: "is a damaged PDF", Hint: "print it to a new PDF", Err: fmt.Errorf("fault: %s", strings.TrimSpace(fmt.Sprint(r)))}
}
