// Package feed reads RSS, Atom and JSON feeds into entries, each with what the feed says about it.
// The date of an entry is kept in the zone in which the feed wrote it, because the publisher's
// calendar day is what "yesterday" in its text counts from.
//
// It must not fetch anything.
package feed

import (
	"bytes"
	"encoding/xml"
	"html"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"golang.org/x/net/html/charset"

	"concord"
	"concord/collect/day"
)

// MaxDepth is how deep elements of a feed may be nested; real ones stay below 30.
const MaxDepth = 500

// Feed is a feed with its entries, in the feed's own order.
type Feed struct {
	Title       string
	Language    string // as the feed writes it, "" when it does not
	ContentType string
	Entries     []Entry
}

// Entry is one entry of a feed.
type Entry struct {
	ID        string // the feed's own id for it, else ""
	URL       string // absolute address of the page behind it, else ""
	Title     string
	HTML      string // its content, else its summary; a fragment; "" when it has none
	Published string // RFC 3339 or YYYY-MM-DD, "" when the feed gives no date
	Basis     string // "feed", or "feed_updated" where the feed tells the last change alone
	Publisher string // named for this entry, else ""
	Language  string // named for this entry, else ""
}

// Parse reads a feed. base is its address, for relative links; it may be empty.
func Parse(raw []byte, base string) (Feed, error) {
	isJSON := bytes.HasPrefix(bytes.TrimLeft(raw, "\ufeff \t\r\n"), []byte("{")) // has a limit of its own
	if !isJSON && tooDeep(raw) {
		return Feed{}, &concord.Error{Code: concord.CodeLimit, Msg: "is nested too deeply for a feed"}
	}
	parser := gofeed.NewParser()
	parser.KeepOriginalFeed = true
	f, err := parser.Parse(bytes.NewReader(raw))
	if err != nil {
		return Feed{}, &concord.Error{Code: concord.CodeInvalid, Msg: "cannot be read as a feed", Hint: "check in a browser that the feed is whole", Err: err}
	}
	out := Feed{Title: clean(f.Title), Language: clean(f.Language), ContentType: contentTypes[f.FeedType]}
	baseURL := address(nil, base)
	if baseURL == nil {
		baseURL = address(nil, f.Link)
	}
	original, _ := f.OriginalFeed().(*atom.Feed)
	for i, item := range f.Items {
		if item == nil {
			continue
		}
		if original != nil && i < len(original.Entries) && original.Entries[i].Published == "" {
			item.Published, item.PublishedParsed = "", nil // the parser puts the date of change here
		}
		out.Entries = append(out.Entries, entry(item, baseURL))
	}
	return out, nil
}

var contentTypes = map[string]string{"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json"}

func entry(item *gofeed.Item, base *url.URL) Entry {
	e := Entry{ID: clean(item.GUID), Title: clean(html.UnescapeString(item.Title)), HTML: item.Content}
	if strings.TrimSpace(e.HTML) == "" {
		e.HTML = item.Description
	}
	if u := address(base, item.Link); u != nil {
		e.URL = u.String()
	}
	if e.Published = date(item.Published, item.PublishedParsed); e.Published != "" {
		e.Basis = "feed"
	} else if e.Published = date(item.Updated, item.UpdatedParsed); e.Published != "" {
		e.Basis = "feed_updated"
	}
	if dc := item.DublinCoreExt; dc != nil {
		if len(dc.Publisher) > 0 {
			e.Publisher = clean(dc.Publisher[0])
		}
		if len(dc.Language) > 0 {
			e.Language = clean(dc.Language[0])
		}
	}
	return e
}

// date prefers our own reading, which keeps the zone, to the parser's, which turns all into UTC.
func date(written string, parsed *time.Time) string {
	if d, ok := day.Parse(written); ok {
		return d
	}
	if parsed != nil && parsed.Year() >= 1900 && parsed.Year() <= 2200 {
		return parsed.UTC().Format(time.RFC3339)
	}
	return ""
}

// address resolves a link, and returns nil when it leads to no web page.
func address(base *url.URL, link string) *url.URL {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || link == "" {
		return nil
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil
	}
	return u
}

// Page returns the entry's own content as a small HTML page: title, then content. The same entry
// gives the same bytes.
func (e Entry) Page(language string) []byte {
	if e.Language != "" {
		language = e.Language
	}
	var b bytes.Buffer
	b.WriteString("<!doctype html>\n<html")
	if language != "" {
		b.WriteString(` lang="` + html.EscapeString(language) + `"`)
	}
	title := html.EscapeString(e.Title)
	b.WriteString("><head><meta charset=\"utf-8\"><title>" + title + "</title></head>\n<body><article>\n")
	if title != "" {
		b.WriteString("<h1>" + title + "</h1>\n")
	}
	b.WriteString(strings.ToValidUTF8(e.HTML, "\ufffd"))
	b.WriteString("\n</article></body></html>\n")
	return b.Bytes()
}

// tooDeep counts open elements, because the parser recurses: a million of them would end the
// program. It reads the tokens as the parser does, so that no quoting hides an element from it.
func tooDeep(raw []byte) bool {
	d := xml.NewDecoder(bytes.NewReader(printable(raw)))
	d.Strict = false
	d.CharsetReader = charset.NewReaderLabel
	for depth := 0; depth <= MaxDepth; {
		token, err := d.RawToken()
		if err != nil {
			return false
		}
		switch token.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth = max(depth-1, 0)
		}
	}
	return true
}

// printable drops the control characters that the parser drops.
func printable(raw []byte) []byte {
	drop := func(r rune) bool { return r < ' ' && r != '\t' && r != '\n' && r != '\r' }
	if bytes.IndexFunc(raw, drop) < 0 {
		return raw
	}
	out := make([]byte, 0, len(raw))
	for _, c := range raw {
		if !drop(rune(c)) {
			out = append(out, c)
		}
	}
	return out
}

func clean(s string) string {
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\ufffd")), " ")
}
