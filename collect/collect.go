// Package collect captures documents from outside sources — files, folders, feeds, addresses,
// standard input — as items: bytes, hash and where they came from, politely and safely. Each kind
// of source is a folder of its own (file, fetch, feed, jsonl, pdf); this package joins them to one
// walk that names what it could not take and goes on.
//
// It must not extract anything and must not store. Of a document it understands only as much as
// is needed to take it out of its container.
package collect

import (
	"context"
	"io"
	"iter"
	"os"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/collect/fetch"
	"concord/collect/file"
	"concord/collect/pdf"
)

// Item is one captured document before anything is understood.
type Item struct {
	Content     []byte   // the document itself, byte for byte, or as it stood in its container
	ContentType string   // of Content, with the charset if the source named one
	Pages       []string // text by page; for PDF alone
	Container   bool     // a feed: keep its bytes, but its entries are the reports and follow as items
	Raw         []byte   // the line or object of a list that Content was decoded from; nil elsewhere

	Source string   // path, address, "-", or one of these with ":LINE" or "#ENTRY"
	URL    string   // public address of the original, when known
	Via    []string // containers and relays it was read through, outermost first

	Published      string // RFC 3339 or YYYY-MM-DD, as the feed or list says; "" when it does not
	PublishedBasis string // "feed", "feed_updated" or "list"
	Title          string
	Publisher      string
	Language       string
	CapturedAt     time.Time // UTC
	Note           string    // what went less well than wished, for people
}

// Hash returns the SHA-256 of the content as 64 hexadecimal digits.
func (i Item) Hash() string { return concord.HashOf(i.Content) }

// Limits bound what is taken in; a zero field means its default.
type Limits struct {
	DocumentBytes int64 // one document, unpacked; default [DefaultDocumentBytes]
	PDF           pdf.Limits
}

const (
	DefaultDocumentBytes = 20 << 20
	// MaxGzipRatio is how many bytes a packed byte may become; text packs 20:1, a bomb 1000:1.
	MaxGzipRatio = 100
)

// Collector captures documents. Its fields are set before the first walk and not changed after.
type Collector struct {
	Clock   concord.Clock // needed
	Fetcher *fetch.Client // nil: addresses are refused
	Stdin   io.Reader     // nil: "-" is refused
	Follow  bool          // fetch the page behind a feed entry, where Fetcher is set
	Limits  Limits
}

// Walk yields the documents that args mean as a person types them: files, folders (all files
// below, sorted), addresses, and "-" for standard input; feeds and JSON Lines yield their entries.
// What cannot be taken yields an error that names it, with a zero Item, and the walk goes on; it
// ends early only when ctx does, with an error too. Items come as they are read, so memory does
// not grow with their number.
func (c *Collector) Walk(ctx context.Context, args []string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		if len(args) == 0 {
			yield(Item{}, &concord.Error{Code: concord.CodeInvalid, Msg: "nothing to take in", Hint: "name files, folders or addresses, or - for standard input"})
			return
		}
		w := walk{c: c, ctx: ctx, yield: yield}
		for _, arg := range args {
			if !w.argument(arg) {
				return
			}
		}
	}
}

// Count returns how many files the arguments mean, one for each address and standard input, for a
// progress bar. It opens folders only.
func (c *Collector) Count(ctx context.Context, args []string) int {
	n := 0
	for _, arg := range args {
		if info, err := os.Stat(arg); err != nil || isAddress(arg) || arg == "-" || !info.IsDir() {
			n++
			continue
		}
		for _, err := range file.Folder(ctx, arg) {
			_ = err // what cannot be read is named by the walk; here it counts all the same
			n++
		}
	}
	return n
}

// walk is one run. Its methods return false when the consumer or the context wants no more.
type walk struct {
	c     *Collector
	ctx   context.Context
	yield func(Item, error) bool
}

func (w *walk) argument(arg string) bool {
	switch {
	case w.ctx.Err() != nil:
		return w.stopped()
	case arg == "-":
		if w.c.Stdin == nil {
			return w.fail(&concord.Error{Code: concord.CodeInvalid, Msg: "there is no standard input to read"})
		}
		return w.document(origin{name: "-"}, w.c.Stdin)
	case isAddress(arg):
		return w.address(arg, origin{})
	}
	info, err := os.Stat(arg)
	if err != nil {
		return w.fail(notThere(arg, err))
	}
	if info.IsDir() {
		return w.folder(arg)
	}
	f, err := os.Open(arg)
	if err != nil {
		return w.fail(file.Explain(arg, err))
	}
	defer f.Close()
	return w.document(origin{name: arg}, f)
}

func (w *walk) folder(dir string) bool {
	for entry, err := range file.Folder(w.ctx, dir) {
		if w.ctx.Err() != nil {
			break
		}
		if err != nil {
			if !w.fail(err) {
				return false
			}
			continue
		}
		name := strings.TrimSuffix(dir, "/") + "/" + entry.Name
		f, err := entry.Open()
		if err != nil {
			if !w.fail(file.Explain(name, err)) {
				return false
			}
			continue
		}
		more := w.document(origin{name: name}, f)
		f.Close()
		if !more {
			return false
		}
	}
	return w.ctx.Err() == nil || w.stopped()
}

// fail reports an error and says whether to go on.
func (w *walk) fail(err error) bool {
	if w.ctx.Err() != nil {
		return w.stopped()
	}
	return w.yield(Item{}, err)
}

// stopped reports that the run was broken off.
func (w *walk) stopped() bool {
	w.yield(Item{}, &concord.Error{Code: concord.CodeUnavailable, Msg: "stopped", Hint: "run again: what was taken in is not taken twice", Err: w.ctx.Err()})
	return false
}

// take stamps an item and hands it over.
func (w *walk) take(it Item) bool {
	if w.ctx.Err() != nil {
		return w.stopped()
	}
	it.CapturedAt = w.c.Clock().UTC()
	return w.yield(it, nil)
}

func (w *walk) limit() int64 {
	if n := w.c.Limits.DocumentBytes; n > 0 {
		return n
	}
	return DefaultDocumentBytes
}

func isAddress(arg string) bool {
	scheme, _, ok := strings.Cut(arg, "://")
	return ok && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

func notThere(arg string, err error) error {
	if strings.HasPrefix(arg, "www.") {
		return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no file or folder " + arg, Hint: "for an address write https:// before it", Err: err}
	}
	return file.Explain(arg, err)
}

func megabytes(n int64) string { return strconv.FormatInt(n>>20, 10) + " MB" }
