package sniff

import (
	"bytes"
	"path"
	"strings"
	"unicode/utf8"
)

// Kind is a kind of document.
type Kind string

const (
	HTML    Kind = "html"
	Plain   Kind = "plain"
	Feed    Kind = "feed"  // RSS, Atom or JSON feed
	JSON    Kind = "json"  // one object or an array of them
	Lines   Kind = "jsonl" // JSON Lines
	PDF     Kind = "pdf"
	Gzip    Kind = "gzip"
	Empty   Kind = "empty"
	Unknown Kind = "" // not readable: Result.What and Result.Hint say why
)

// HeadSize is how many bytes from the start [Of] wants to see. More are not looked at.
const HeadSize = 8192

// Result is what was found out.
type Result struct {
	Kind Kind
	What string // for Unknown: what it is, as a noun with article ("an image")
	Hint string // for Unknown: what to do about it
}

// Of tells the kind of a document from its first bytes ([HeadSize] of them if there are as many),
// its name (a path or address, may be empty) and the content type that a server sent (may be empty).
func Of(head []byte, name, contentType string) Result {
	head = head[:min(len(head), HeadSize)]
	if len(head) == 0 {
		return Result{Kind: Empty}
	}
	if r, ok := magic(head, name); ok {
		return r
	}
	text, wide := narrow(head)
	look := bytes.TrimLeft(text, "\ufeff \t\r\n\f\v")
	if !wide && binary(text) {
		return Result{What: "binary data", Hint: "Concord reads HTML, plain text, PDF, feeds and JSON Lines"}
	}
	if len(look) == 0 && len(text) < HeadSize {
		return Result{Kind: Empty}
	}
	hint := declared(name, contentType)
	switch {
	case len(look) == 0:
		return Result{Kind: Plain}
	case look[0] == '<':
		return markup(look, hint)
	case hint == Lines:
		return Result{Kind: Lines}
	case look[0] == '{' || look[0] == '[':
		return object(look, hint)
	case hint == JSON:
		return Result{What: "no JSON", Hint: "a .json file holds one report object or an array of them"}
	}
	return words(look, name, hint)
}

// words decides about text that starts with neither markup nor JSON.
func words(look []byte, name string, hint Kind) Result {
	lower := bytes.ToLower(look)
	switch {
	case bytes.HasPrefix(look, []byte(`{\rtf`)):
		return rtf
	case bytes.HasPrefix(lower, []byte("mime-version:")), bytes.Contains(lower, []byte("\nmime-version:")) && bytes.Contains(lower, []byte("multipart/related")):
		return Result{What: "a web archive (MHTML)", Hint: "save the page as HTML"}
	case bytes.HasPrefix(look, []byte("WARC/1.")):
		return Result{What: "a web archive (WARC)", Hint: "take the pages out of it and ingest those"}
	case program[ending(name)]:
		return Result{What: "program text", Hint: "ingest the page that it belongs to"}
	case hint == HTML, hint == "" && hasTags(lower):
		return Result{Kind: HTML}
	}
	return Result{Kind: Plain}
}

// markup decides about text that starts with '<'.
func markup(look []byte, hint Kind) Result {
	root := strings.ToLower(rootName(look))
	switch local := root[strings.LastIndexByte(root, ':')+1:]; {
	case local == "rss" || local == "feed" || local == "rdf":
		return Result{Kind: Feed}
	case local == "svg":
		return image
	case local == "html" || local == "!html":
		return Result{Kind: HTML}
	case bytes.HasPrefix(look, []byte("<?xml")) && local != "":
		return Result{What: "XML with the root <" + root + ">", Hint: "Concord reads RSS and Atom feeds; save an article as HTML"}
	case hint == Plain && !htmlTags[local]:
		return Result{Kind: Plain}
	}
	return Result{Kind: HTML}
}

// rootName returns the name of the first element, "!html" for a page known by its doctype alone,
// or "" when the head ends before it.
func rootName(b []byte) string {
	for {
		i := bytes.IndexByte(b, '<')
		if i < 0 || i+1 >= len(b) {
			return ""
		}
		b = b[i:]
		end := ">"
		switch {
		case bytes.HasPrefix(b, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(b, []byte("<?")):
			end = "?>"
		case len(b) > 14 && bytes.EqualFold(b[:14], []byte("<!doctype html")):
			return "!html"
		case b[1] != '!':
			n := bytes.IndexAny(b[1:], " \t\r\n>/")
			if n < 0 {
				n = len(b) - 1
			}
			return string(b[1 : 1+n])
		}
		k := bytes.Index(b, []byte(end))
		if k < 0 {
			return ""
		}
		b = b[k+len(end):]
	}
}

// object decides about text that starts with a brace or bracket.
func object(look []byte, hint Kind) Result {
	if bytes.HasPrefix(look, []byte(`{\rtf`)) {
		return rtf
	}
	next := bytes.TrimLeft(look[1:], " \t\r\n")
	starts := len(next) == 0 || bytes.IndexByte([]byte(`"}{[]`), next[0]) >= 0
	switch {
	case !starts && hint != JSON: // "[Updated] …" and "{sic} …" are words
		return Result{Kind: Plain}
	case bytes.Contains(look, []byte("jsonfeed.org/version/")), bytes.Contains(look, []byte(`jsonfeed.org\/version\/`)):
		return Result{Kind: Feed}
	case look[0] == '[' && hint == Plain:
		return Result{Kind: Plain}
	case look[0] == '[' || hint == JSON:
		return Result{Kind: JSON}
	}
	if line, rest, ok := bytes.Cut(look, []byte("\n")); ok && endsObject(line) && bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("{")) {
		return Result{Kind: Lines}
	}
	if hint == Plain && !bytes.Contains(look, []byte(`":`)) {
		return Result{Kind: Plain}
	}
	return Result{Kind: JSON}
}

func endsObject(line []byte) bool {
	return bytes.HasSuffix(bytes.TrimRight(line, " \t\r"), []byte("}"))
}

// declared is the kind that the server's content type or the name promises.
func declared(name, contentType string) Kind {
	mime, _, _ := strings.Cut(strings.ToLower(contentType), ";")
	switch mime = strings.TrimSpace(mime); {
	case mime == "text/html", mime == "application/xhtml+xml":
		return HTML
	case strings.HasSuffix(mime, "ndjson"), strings.HasSuffix(mime, "jsonl"), strings.HasSuffix(mime, "json-lines"), mime == "application/json-seq":
		return Lines
	case mime == "application/json", strings.HasSuffix(mime, "+json"):
		return JSON
	}
	switch ending(name) {
	case ".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx":
		return HTML
	case ".jsonl", ".ndjson":
		return Lines
	case ".json":
		return JSON
	case ".txt", ".text", ".md", ".markdown":
		return Plain
	}
	if mime == "text/plain" {
		return Plain
	}
	return ""
}

func ending(name string) string {
	name, _, _ = strings.Cut(name, "?")
	return strings.ToLower(path.Ext(strings.ReplaceAll(name, `\`, "/")))
}

// narrow returns UTF-16 text with its zero bytes dropped, which is enough to recognise markup, and
// whether it was UTF-16.
func narrow(b []byte) ([]byte, bool) {
	marked := bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff"))
	zeros := [2]int{}
	for i, c := range b {
		if c == 0 {
			zeros[i&1]++
		}
	}
	half := len(b) / 2
	lopsided := half > 4 && (zeros[0]*10 > half*6 && zeros[1]*10 < half || zeros[1]*10 > half*6 && zeros[0]*10 < half)
	if !marked && !lopsided {
		return b, false
	}
	if marked {
		b = b[2:]
	}
	return bytes.ReplaceAll(b, []byte{0}, nil), true
}

// binary reports bytes that no text has: zeros, or many control characters.
func binary(b []byte) bool {
	control := 0
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		i += n
		switch {
		case r == 0:
			return true
		case r < 0x20 && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' && r != 0x1b && r != 0x1a:
			control++
		}
	}
	return control > 2+len(b)/100
}

func hasTags(lower []byte) bool {
	for _, tag := range []string{"<html", "<body", "</p>", "</div>", "</article>"} {
		if bytes.Contains(lower, []byte(tag)) {
			return true
		}
	}
	return false
}

var htmlTags = map[string]bool{
	"head": true, "body": true, "div": true, "p": true, "article": true, "section": true, "main": true, "h1": true, "h2": true,
	"span": true, "a": true, "table": true, "ul": true, "script": true, "style": true, "meta": true, "title": true, "br": true,
	"img": true, "b": true, "strong": true, "em": true, "i": true, "figure": true, "header": true, "nav": true, "blockquote": true,
}

var program = map[string]bool{".css": true, ".js": true, ".mjs": true, ".map": true}
