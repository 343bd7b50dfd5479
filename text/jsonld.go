package text

import (
	"bytes"
	"encoding/json"
	"strings"
)

// articleObject is the schema.org object of a page that stands for its article.
type articleObject struct {
	headline, published, modified, publisher, url string
	at                                            Range // of the script, decoded
}

// articleTypes are the schema.org types that a page's own article has. Pages
// list teasers of others as ListItem or under other properties, which are not
// looked into.
var articleTypes = map[string]bool{
	"NewsArticle": true, "Article": true, "ReportageNewsArticle": true, "AnalysisNewsArticle": true,
	"BackgroundNewsArticle": true, "OpinionNewsArticle": true, "AskPublicNewsArticle": true, "ReviewNewsArticle": true,
	"BlogPosting": true, "LiveBlogPosting": true, "Report": true, "ScholarlyArticle": true, "TechArticle": true,
	"AdvertiserContentArticle": false,
}

// articleObjects parses the JSON-LD scripts and returns the article objects, the
// one that names this page first.
func (p *page) articleObjects() []articleObject {
	var out []articleObject
	for i, r := range p.head.jsonLD {
		if i == 20 {
			break
		}
		var v any
		if decodeJSON(p.src[r.Start:r.End], &v) {
			out = collectArticles(v, r, out, 0)
		}
	}
	for i, o := range out {
		if i > 0 && o.url != "" && sameAddress(o.url, p.url) && !sameAddress(out[0].url, p.url) {
			out[0], out[i] = out[i], out[0]
			break
		}
	}
	return out
}

// decodeJSON is strict but for the three faults that templates make: comment or
// CDATA wrappers, raw line breaks inside strings, and a semicolon at the end.
func decodeJSON(b []byte, v any) bool {
	b = bytes.TrimSpace(b)
	for _, cut := range []string{"<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/"} {
		b = bytes.TrimPrefix(b, []byte(cut))
	}
	for _, cut := range []string{"-->", "//]]>", "]]>", "/*]]>*/", ";"} {
		b = bytes.TrimSuffix(bytes.TrimSpace(b), []byte(cut))
	}
	if json.Unmarshal(b, v) == nil {
		return true
	}
	clean := bytes.Map(func(r rune) rune {
		if r < ' ' {
			return ' '
		}
		return r
	}, b)
	return json.Unmarshal(clean, v) == nil
}

func collectArticles(v any, at Range, out []articleObject, depth int) []articleObject {
	if depth > 4 || len(out) > 50 {
		return out
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			out = collectArticles(e, at, out, depth+1)
		}
	case map[string]any:
		if isArticle(v["@type"]) {
			return append(out, articleObject{
				headline: text1(v["headline"]), published: text1(v["datePublished"]), modified: text1(v["dateModified"]),
				publisher: nameOf(v["publisher"]), url: firstOf(text1(v["url"]), idOf(v["mainEntityOfPage"])), at: at,
			})
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if inner, ok := v[k]; ok {
				out = collectArticles(inner, at, out, depth+1)
			}
		}
	}
	return out
}

func isArticle(v any) bool {
	switch v := v.(type) {
	case string:
		return articleTypes[strings.TrimPrefix(strings.TrimPrefix(v, "http://schema.org/"), "https://schema.org/")]
	case []any:
		for _, e := range v {
			if isArticle(e) {
				return true
			}
		}
	}
	return false
}

// text1 returns a string, or the first of several.
func text1(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case []any:
		if len(v) > 0 {
			return text1(v[0])
		}
	}
	return ""
}

func nameOf(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return text1(v["name"])
	case []any:
		if len(v) > 0 {
			return nameOf(v[0])
		}
	}
	return text1(v)
}

func idOf(v any) string {
	if m, ok := v.(map[string]any); ok {
		return firstOf(text1(m["@id"]), text1(m["url"]))
	}
	return text1(v)
}

// sameAddress compares addresses without scheme, "www.", query and last slash.
func sameAddress(a, b string) bool {
	return a != "" && bareAddress(a) == bareAddress(b)
}

func bareAddress(u string) string {
	if i := strings.Index(u, "://"); i >= 0 {
		u = u[i+3:]
	}
	if i := strings.IndexAny(u, "?#"); i >= 0 {
		u = u[:i]
	}
	return strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(u), "www."), "/")
}
