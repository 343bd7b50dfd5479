package text

import (
	"bytes"
	"encoding/json"
	"strings"

	"concord/text/charset"
	"concord/text/words"
)

// Kind says how the bytes of a document are to be read.
type Kind string

// The kinds that Sniff tells apart.
const (
	KindHTML    Kind = "html"
	KindPlain   Kind = "plain"
	KindPDF     Kind = "pdf"
	KindFeed    Kind = "feed"  // RSS, RDF, Atom or JSON feed
	KindJSONL   Kind = "jsonl" // one JSON object per line
	KindUnknown Kind = "unknown"
)

// Sniff looks at the first bytes and then at the content type, which servers
// often get wrong; bytes that cannot be text are unknown.
func Sniff(raw []byte, contentType string) Kind {
	if bytes.HasPrefix(raw, []byte("%PDF-")) {
		return KindPDF
	}
	head := raw[:min(len(raw), 4096)]
	if wide, _ := charset.UTF16(raw); wide || bytes.HasPrefix(raw, []byte("\xFF\xFE")) || bytes.HasPrefix(raw, []byte("\xFE\xFF")) {
		head, _, _ = charset.Decode(head, "")
	}
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF")), " \t\r\n\x00")
	mime := strings.ToLower(contentType)
	if i := strings.IndexByte(mime, ';'); i >= 0 {
		mime = mime[:i]
	}
	mime = strings.TrimSpace(mime)
	switch {
	case len(head) == 0:
		return kindOfMIME(mime)
	case head[0] == '<':
		return sniffMarkup(head, mime)
	case head[0] == '{':
		return sniffJSON(raw, head, mime)
	case bytes.IndexByte(head, 0) >= 0 || controlShare(head) > 10:
		return KindUnknown
	}
	if k := kindOfMIME(mime); k == KindHTML {
		return k
	}
	if tagCount(head) >= 3 {
		return KindHTML
	}
	return KindPlain
}

func kindOfMIME(mime string) Kind {
	switch mime {
	case "text/html", "application/xhtml+xml":
		return KindHTML
	case "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json":
		return KindFeed
	case "application/x-ndjson", "application/jsonl", "application/ndjson", "application/json-lines", "application/x-jsonlines":
		return KindJSONL
	case "text/plain", "text/markdown":
		return KindPlain
	case "application/pdf":
		return KindPDF
	}
	return KindUnknown
}

// sniffMarkup finds the first real element behind declarations and comments.
func sniffMarkup(head []byte, mime string) Kind {
	b := head
	for {
		b = bytes.TrimLeft(b, " \t\r\n")
		closing := ">"
		switch {
		case bytes.HasPrefix(b, []byte("<!--")):
			closing = "-->"
		case bytes.HasPrefix(b, []byte("<!")), bytes.HasPrefix(b, []byte("<?")):
		default:
			return kindOfElement(b, mime)
		}
		i := bytes.Index(b, []byte(closing))
		if i < 0 {
			return kindOfElement(nil, mime)
		}
		b = b[i+len(closing):]
	}
}

func kindOfElement(b []byte, mime string) Kind {
	switch name := elementName(b); name {
	case "rss", "rdf:rdf", "feed", "atom:feed":
		return KindFeed
	case "":
		if k := kindOfMIME(mime); k != KindUnknown {
			return k
		}
		if len(b) > 0 {
			return KindPlain
		}
		return KindHTML
	}
	return KindHTML
}

func elementName(b []byte) string {
	if len(b) < 2 || b[0] != '<' || words.Lower(b[1]) < 'a' || words.Lower(b[1]) > 'z' {
		return ""
	}
	i := 1
	for i < len(b) && i < 32 && strings.IndexByte(" \t\r\n/>", b[i]) < 0 {
		i++
	}
	return strings.ToLower(string(b[1:i]))
}

func sniffJSON(raw, head []byte, mime string) Kind {
	if bytes.Contains(head, []byte("https://jsonfeed.org/version")) || bytes.Contains(head, []byte(`https:\/\/jsonfeed.org\/version`)) ||
		mime == "application/feed+json" {
		return KindFeed
	}
	line, _, more := bytes.Cut(bytes.TrimLeft(raw, " \t\r\n\xEF\xBB\xBF"), []byte("\n"))
	switch {
	case len(line) <= 1<<20 && json.Valid(line):
		return KindJSONL
	case more && kindOfMIME(mime) == KindJSONL, len(line) > 1<<20:
		return KindJSONL // a broken or huge first line: the reader of lines names it
	case mime == "text/plain":
		return KindPlain
	}
	return KindUnknown
}

func controlShare(b []byte) (percent int) {
	n := 0
	for _, c := range b {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' {
			n++
		}
	}
	return n * 100 / len(b)
}

// tagCount counts closing tags and paragraphs: a pasted fragment of a page.
func tagCount(b []byte) int {
	return bytes.Count(b, []byte("</")) + bytes.Count(b, []byte("<p>")) + bytes.Count(b, []byte("<br"))
}
