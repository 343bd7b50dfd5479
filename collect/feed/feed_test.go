package feed

import (
	"bytes"
	"strings"
	"testing"

	"concord"
)

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Example &amp; News</title><link>https://example.org/</link><language>en-gb</language>
<item><title>Fire at &lt;depot&gt;</title><link>/a?x=1</link><guid>g1</guid><pubDate>Thu, 13 Jun 2024 23:30:00 +0300</pubDate>
<description>short</description><content:encoded><![CDATA[<p>A depot <b>burned</b>.</p>]]></content:encoded></item>
<item><title>Second</title><link>javascript:alert(1)</link><description>&lt;p&gt;only a summary</description><dc:publisher>Agency</dc:publisher></item>
</channel></rss>`

const atomFeed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl"><title>Wiadomości</title><id>x</id><updated>2024-06-14T00:00:00Z</updated>
<entry><id>tag:1</id><title>Pożar</title><link href="https://example.org/b"/><updated>2024-06-13T10:00:00+02:00</updated><content type="html">&lt;p&gt;Pożar</content></entry></feed>`

const jsonFeed = `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://example.org/c","title":"C","content_html":"<p>c","date_published":"2024-06-13T10:00:00+02:00"}]}`

func TestEntriesOfAFeed(t *testing.T) {
	f, err := Parse([]byte(rss), "https://example.org/feed.xml")
	if err != nil || len(f.Entries) != 2 || f.Title != "Example & News" || f.Language != "en-gb" || f.ContentType != "application/rss+xml" {
		t.Fatalf("got %+v, %v", f, err)
	}
	a, b := f.Entries[0], f.Entries[1]
	if a.URL != "https://example.org/a?x=1" || a.ID != "g1" || a.Title != "Fire at <depot>" || a.HTML != "<p>A depot <b>burned</b>.</p>" {
		t.Errorf("got %+v", a)
	}
	if a.Published != "2024-06-13T23:30:00+03:00" || a.Basis != "feed" {
		t.Errorf("the zone of the feed is lost: %q %q", a.Published, a.Basis)
	}
	if b.URL != "" || b.HTML != "<p>only a summary" || b.Published != "" || b.Basis != "" || b.Publisher != "Agency" {
		t.Errorf("got %+v", b)
	}
}

func TestADateOfChangeIsNotPassedOffAsOneOfPublication(t *testing.T) {
	f, err := Parse([]byte(atomFeed), "")
	if err != nil || len(f.Entries) != 1 {
		t.Fatalf("got %+v, %v", f, err)
	}
	if e := f.Entries[0]; e.Published != "2024-06-13T10:00:00+02:00" || e.Basis != "feed_updated" {
		t.Errorf("got %+v", e)
	}
}

func TestJSONFeed(t *testing.T) {
	f, err := Parse([]byte(jsonFeed), "")
	if err != nil || len(f.Entries) != 1 || f.Entries[0].URL != "https://example.org/c" || f.Entries[0].HTML != "<p>c" {
		t.Errorf("got %+v, %v", f, err)
	}
}

func TestOpenParagraphsInAJSONFeedAreNoDepth(t *testing.T) {
	in := strings.Replace(jsonFeed, "<p>c", strings.Repeat("<p>c", 2*MaxDepth), 1)
	if f, err := Parse([]byte(in), ""); err != nil || len(f.Entries) != 1 {
		t.Errorf("got %v", err)
	}
}

func TestThePageOfAnEntryIsTheSameEachTime(t *testing.T) {
	e := Entry{Title: `A "fire" & more`, HTML: "<p>x</p>"}
	want := "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A &#34;fire&#34; &amp; more</title></head>\n" +
		"<body><article>\n<h1>A &#34;fire&#34; &amp; more</h1>\n<p>x</p>\n</article></body></html>\n"
	if got := string(e.Page("en")); got != want {
		t.Errorf("got %s", got)
	}
}

func TestHostileFeeds(t *testing.T) {
	deep := func(open string) string { return "<rss><channel><item>" + strings.Repeat(open, 200_000) }
	for _, tt := range []struct {
		rule, in string
		code     concord.Code
	}{
		{"elements without end", deep("<a>"), concord.CodeLimit},
		{"elements that hide their depth in quotes", deep(`<a b="/>">`), concord.CodeLimit},
		{"elements that close themselves in an instruction", deep(`<a><?x </a> ?>`), concord.CodeLimit},
		{"a feed that is cut off", rss[:300], concord.CodeInvalid},
		{"no feed at all", "<rss", concord.CodeInvalid},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			if _, err := Parse([]byte(tt.in), ""); concord.CodeOf(err) != tt.code {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestEntitiesAreNotExpanded(t *testing.T) {
	bomb := `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title><item><title>x&b;</title></item></channel></rss>`
	f, err := Parse([]byte(bomb), "")
	if err == nil && strings.Contains(f.Title+f.Entries[0].Title, "aaaa") {
		t.Errorf("got %+v", f)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{rss, atomFeed, jsonFeed, "<rdf:RDF xmlns:rdf='x'><item/></rdf:RDF>"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := Parse(b, "https://example.org/")
		if err != nil && concord.CodeOf(err) == concord.CodeInternal {
			t.Errorf("an error without a code: %v", err)
		}
		for _, e := range got.Entries {
			if e.URL != "" && !strings.HasPrefix(e.URL, "http") {
				t.Errorf("a link to %q", e.URL)
			}
			if (e.Published == "") != (e.Basis == "") {
				t.Errorf("a date without a basis: %+v", e)
			}
			if !bytes.Equal(e.Page("en"), e.Page("en")) {
				t.Error("two pages of one entry differ")
			}
		}
	})
}
