package collect

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"

	"concord"
	"concord/collect/file"
	"concord/collect/pdf"
	"concord/collect/sniff"
)

// origin is where a document comes from, and what is known about it from outside.
type origin struct {
	name        string // what errors and Item.Source call it
	file        string // name to judge the ending by, when it is not name
	contentType string // as a server sent it
	unpacked    bool   // it came out of a gzip file
	entry       bool   // it is the page behind a feed entry: no containers in it
	hints       Item   // Published, Title, Via … of the feed entry
}

func (o origin) ending() string {
	if o.file != "" {
		return o.file
	}
	return o.name
}

// document takes the document or container that r holds.
func (w *walk) document(o origin, r io.Reader) bool {
	in := bufio.NewReaderSize(r, sniff.HeadSize)
	head, err := in.Peek(sniff.HeadSize)
	if err != nil && !errors.Is(err, io.EOF) {
		return w.fail(unreadable(o, err))
	}
	is := sniff.Of(head, o.ending(), o.contentType)
	switch is.Kind {
	case sniff.Unknown:
		return w.fail(&concord.Error{Code: concord.CodeInvalid, Msg: o.name + " is " + is.What, Hint: is.Hint})
	case sniff.Empty:
		return w.fail(empty(o))
	case sniff.Gzip:
		return w.unpack(o, in)
	}
	if o.entry && is.Kind != sniff.HTML && is.Kind != sniff.Plain && is.Kind != sniff.PDF {
		return w.fail(&concord.Error{Code: concord.CodeInvalid, Msg: o.name + " is no page"})
	}
	switch is.Kind {
	case sniff.Lines:
		return w.lines(o, in)
	case sniff.JSON:
		return w.json(o, in)
	}
	content, err := w.read(o, in)
	if err != nil {
		return w.fail(err)
	}
	switch is.Kind {
	case sniff.Feed:
		return w.feed(o, content)
	case sniff.PDF:
		return w.pdf(o, content)
	}
	return w.text(o, is.Kind, content)
}

func (w *walk) text(o origin, kind sniff.Kind, content []byte) bool {
	if len(bytes.TrimSpace(content)) == 0 {
		return w.fail(empty(o))
	}
	it := o.item(content)
	it.ContentType = "text/plain"
	if kind == sniff.HTML {
		it.ContentType = "text/html"
	}
	if _, charset, ok := strings.Cut(strings.ToLower(o.contentType), "charset="); ok {
		charset, _, _ = strings.Cut(charset, ";")
		it.ContentType += "; charset=" + strings.Trim(charset, " \"'")
	}
	return w.take(it)
}

func (w *walk) pdf(o origin, content []byte) bool {
	pages, err := pdf.Pages(w.ctx, content, w.c.Limits.PDF)
	if err != nil {
		return w.fail(about(o.name, err))
	}
	it := o.item(content)
	it.ContentType, it.Pages = "application/pdf", pages
	return w.take(it)
}

// item starts an item with the hints of its origin.
func (o origin) item(content []byte) Item {
	it := o.hints
	it.Content, it.Source = content, o.name
	return it
}

// read takes a whole document into memory, up to the limit.
func (w *walk) read(o origin, r io.Reader) ([]byte, error) {
	limit := w.limit()
	content, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, unreadable(o, err)
	}
	if int64(len(content)) > limit {
		return nil, &concord.Error{Code: concord.CodeLimit, Msg: o.name + " is larger than " + megabytes(limit),
			Hint: "split it; a list of reports may be of any size as JSON Lines, one report per line"}
	}
	return content, nil
}

// unpack takes the document inside a gzip file.
func (w *walk) unpack(o origin, r io.Reader) bool {
	if o.unpacked {
		return w.fail(&concord.Error{Code: concord.CodeInvalid, Msg: o.name + " is packed twice", Hint: "unpack it first"})
	}
	packed := &counter{r: r}
	z, err := gzip.NewReader(packed)
	if err != nil {
		return w.fail(unreadable(o, err))
	}
	defer z.Close()
	o.unpacked = true
	o.file = strings.TrimSuffix(o.ending(), ".gz")
	if mime := strings.ToLower(o.contentType); strings.Contains(mime, "gzip") || strings.Contains(mime, "octet-stream") {
		o.contentType = ""
	}
	return w.document(o, &bombGuard{counter{r: z}, packed})
}

// counter counts what was read through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// bombGuard fails when the unpacked bytes are out of proportion to the packed ones.
type bombGuard struct {
	counter
	packed *counter
}

func (g *bombGuard) Read(p []byte) (int, error) {
	n, err := g.counter.Read(p)
	if g.n > 1<<20 && g.n > MaxGzipRatio*g.packed.n {
		return 0, &concord.Error{Code: concord.CodeLimit, Msg: fmt.Sprintf("unpacks to more than %d times its size", MaxGzipRatio), Hint: "unpack it by hand if you trust it"}
	}
	return n, err
}

// about names the document in an error that does not know it.
func about(name string, err error) error {
	if e, ok := errors.AsType[*concord.Error](err); ok {
		return &concord.Error{Code: e.Code, Msg: name + " " + e.Msg, Hint: e.Hint, Op: e.Op, Err: e.Err}
	}
	return &concord.Error{Code: concord.CodeInvalid, Msg: name + " cannot be read", Err: err}
}

func unreadable(o origin, err error) error {
	if _, ok := errors.AsType[*concord.Error](err); ok {
		return about(o.name, err)
	}
	if errors.Is(err, gzip.ErrHeader) || errors.Is(err, gzip.ErrChecksum) || errors.Is(err, io.ErrUnexpectedEOF) || o.unpacked {
		return &concord.Error{Code: concord.CodeInvalid, Msg: o.name + " is a damaged gzip file", Hint: "fetch it again", Err: err}
	}
	return file.Explain(o.name, err)
}

func empty(o origin) error {
	return &concord.Error{Code: concord.CodeInvalid, Msg: o.name + " is empty", Hint: "nothing is lost by deleting it"}
}
