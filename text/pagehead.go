package text

import (
	"bytes"
	"strings"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// metaTag is a meta element worth keeping; at is its range in the decoded page.
type metaTag struct {
	key, value string
	at         Range
}

// timeElement is a <time> of the page.
type timeElement struct {
	datetime string
	at       Range // of the start tag, decoded
	text     Range // canonical
	block    int   // index of the block that it opens in or before
	node     int32
	mark     mark
}

// pageHead is what the walk through a page collects besides its text.
type pageHead struct {
	lang      string
	canonical string
	metas     []metaTag
	jsonLD    []Range // decoded ranges of script contents
	times     []timeElement
	next      timeElement // attributes of the time element about to be opened
	timeOpen  bool
}

// metaKeys are the names under which pages give what the package reads.
var metaKeys = func() map[string]bool {
	m := map[string]bool{}
	for _, k := range strings.Fields(`og:title og:site_name og:url twitter:title application-name publisher dc.publisher
		title dc.title article:published_time article:published og:published_time published_time publication_date
		publish-date publishdate pubdate date dc.date dc.date.issued dcterms.date dcterms.created dcterms.issued datepublished
		sailthru.date parsely-pub-date cxenseparse:recs:publishtime article.published article:publish_time rnews:datepublished
		article:modified_time og:updated_time datemodified last-modified dcterms.modified lastmod
		apple-mobile-web-app-title`) {
		m[k] = true
	}
	return m
}()

// attributes reads the attributes of a start tag: marks for the element, and
// the page's own statements about itself.
func (f *flattener) attributes(z *nethtml.Tokenizer, a atom.Atom, pos int) mark {
	var own mark
	var key, value, rel, href string
	for more := true; more; {
		var k, v []byte
		k, v, more = z.TagAttr()
		switch string(k) {
		case "class", "id":
			own |= classes(v, &f.scratch)
		case "hidden":
			own |= mHidden
		case "style":
			if bytes.Contains(v, []byte("display:none")) || bytes.Contains(v, []byte("display: none")) {
				own |= mHidden
			}
		case "role":
			switch string(v) {
			case "navigation", "complementary", "contentinfo", "search", "menu":
				own |= mNav
			case "dialog", "alertdialog":
				own |= mPromo
			}
		case "lang":
			if a == atom.Html {
				f.head.lang = string(v)
			}
		case "itemprop":
			switch string(v) {
			case "articleBody":
				own |= mGood
			case "dateModified":
				own |= mUpdated
			}
			key = keep(a, key, string(v))
		case "name", "property", "http-equiv":
			key = keep(a, key, string(v))
		case "content":
			value = keep(a, value, string(v))
		case "type":
			f.jsonLD = a == atom.Script && bytes.Contains(bytes.ToLower(v), []byte("application/ld+json"))
		case "rel":
			rel = string(v)
		case "href":
			if a == atom.Link {
				href = string(v)
			}
		case "datetime":
			if a == atom.Time {
				f.head.next.datetime = string(v)
			}
		}
	}
	switch a {
	case atom.Meta:
		f.head.addMeta(strings.ToLower(key), value, pos)
	case atom.Link:
		if rel == "canonical" && f.head.canonical == "" {
			f.head.canonical = href
		}
	case atom.Time:
		f.head.next.mark = own
	case atom.Html, atom.Body, atom.Head:
		return 0 // their classes tell of the whole site
	case atom.Article, atom.Main, atom.H1:
		return own & (mPromo | mGood | mHidden)
	}
	return own
}

// keep stores a value of a meta element only; other elements repeat the names.
func keep(a atom.Atom, old, v string) string {
	if a == atom.Meta && old == "" {
		return v
	}
	return old
}

func (h *pageHead) addMeta(key, value string, pos int) {
	if value != "" && metaKeys[key] && len(h.metas) < 200 {
		h.metas = append(h.metas, metaTag{key, strings.TrimSpace(value), Range{pos, pos}})
	}
}

// meta returns the first value of the keys, in the order of the keys.
func (h *pageHead) meta(keys ...string) (metaTag, bool) {
	for _, k := range keys {
		for _, m := range h.metas {
			if m.key == k {
				return m, true
			}
		}
	}
	return metaTag{}, false
}

func (h *pageHead) openTime(pos, blocks int, node int32) {
	t := h.next
	h.next = timeElement{}
	h.timeOpen = len(h.times) < 500
	if h.timeOpen {
		t.at, t.block, t.node = Range{pos, pos}, blocks, node
		h.times = append(h.times, t)
	}
}

// closeTime is told the end of the canonical text so far.
func (h *pageHead) closeTime(end int) {
	if h.timeOpen {
		h.times[len(h.times)-1].text.End = end
		h.timeOpen = false
	}
}
