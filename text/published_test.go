package text

import (
	"testing"
	"time"
)

func TestPublicationDateLadder(t *testing.T) {
	const body = `<h1>Cable cut off Hallsund</h1>%s<p>Divers sent down by the coast guard have found a severed cable about eleven kilometres off the island on Monday, June 3, 2019, the police said.</p>`
	page := func(head, byline string) string {
		return `<html lang="en"><head>` + head + `</head><body><article><h1>Cable cut off Hallsund</h1>` + byline +
			`<p>Divers sent down by the coast guard found a severed cable off the island on Monday, June 3, 2019, and the police said that an inquiry had been opened into the matter.</p></article>` +
			`<div class="related"><time datetime="2001-01-01">1 January 2001</time></div></body></html>`
	}
	_ = body
	feed := time.Date(2024, 6, 14, 1, 0, 0, 0, time.FixedZone("", 3*3600))
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	tests := []struct {
		rule               string
		html               string
		hints              Hints
		date, basis, month string
		modified           string
		conflict           bool
	}{
		{rule: "nothing says when: no date, though the text names one", html: page("", "")},
		{rule: "a date given by a person wins", html: page(`<meta name="date" content="2024-06-13">`, ""), hints: Hints{Given: "2024-06-14"}, date: "2024-06-14", basis: BasisGiven},
		{rule: "a given date far from the page's own is a conflict", html: page(`<meta name="date" content="2024-06-13">`, ""), hints: Hints{Given: "2024-07-14"}, date: "2024-07-14", basis: BasisGiven, conflict: true},
		{rule: "JSON-LD of the article comes before meta", html: page(ld(`{"@type":"NewsArticle","datePublished":"2024-06-13T10:00:00+02:00"}`)+`<meta property="article:published_time" content="2024-06-12T23:00:00+02:00">`, ""), date: "2024-06-13", basis: BasisJSONLD},
		{rule: "two strong rungs more than a day apart conflict", html: page(ld(`{"@type":["NewsArticle"],"datePublished":"2024-06-13"}`)+`<meta property="article:published_time" content="2024-06-01">`, ""), date: "2024-06-13", basis: BasisJSONLD, conflict: true},
		{rule: "the day is the publisher's, not that of UTC", html: page(`<meta property="article:published_time" content="2024-06-13T00:30:00+03:00">`, ""), date: "2024-06-13", basis: BasisMeta},
		{rule: "the same instant in a local zone corrects a day in UTC", html: page(ld(`{"@type":"Article","datePublished":"2024-06-12T21:30:00Z"}`)+`<meta property="article:published_time" content="2024-06-13T00:30:00+03:00">`, ""), date: "2024-06-13", basis: BasisJSONLD},
		{rule: "the change of a page is kept apart", html: page(ld(`{"@graph":[{"@type":"Article","datePublished":"2024-06-13","dateModified":"2024-08-01"}]}`), ""), date: "2024-06-13", basis: BasisJSONLD, modified: "2024-08-01"},
		{rule: "teasers in an ItemList are not the article", html: page(ld(`{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2020-01-01"}]}`), "")},
		{rule: "a web page object is not an article", html: page(ld(`{"@type":"WebPage","datePublished":"2020-01-01"}`), "")},
		{rule: "raw line breaks in JSON-LD strings are forgiven", html: page(ld("<!-- {\"@type\":\"NewsArticle\",\"headline\":\"a\nb\",\"datePublished\":\"2024-06-13\"}; -->"), ""), date: "2024-06-13", basis: BasisJSONLD},
		{rule: "broken JSON-LD is skipped", html: page(ld(`{"@type":"NewsArticle","datePublished":"2024-06-13"`), "")},
		{rule: "a time element in the header", html: page("", `<time datetime="2024-06-13T09:00:00+02:00">Thursday</time>`), date: "2024-06-13", basis: BasisTime},
		{rule: "an updated time element is not publication", html: page("", `<p>Updated <time datetime="2024-06-15">15 June</time></p>`), modified: "2024-06-15"},
		{rule: "the address gives a day", html: page("", ""), hints: Hints{URL: "https://paper.example/2024/06/13/cable.html"}, date: "2024-06-13", basis: BasisURL},
		{rule: "or only a month", html: page("", ""), hints: Hints{URL: "https://paper.example/news/2024/06/cable-1234567"}, month: "2024-06"},
		{rule: "digits of an address that are no date are none", html: page("", ""), hints: Hints{URL: "https://paper.example/a/20241399/cable-2024-1-2345"}},
		{rule: "the feed's date in the feed's zone", html: page("", ""), hints: Hints{FeedDate: feed}, date: "2024-06-14", basis: BasisFeed},
		{rule: "a date line beside the headline is the weakest", html: page("", `<div>By Jana Berzina | June 13, 2024</div>`), date: "2024-06-13", basis: BasisByline},
		{rule: "published and updated in one line", html: page("", `<div>Published 13 June 2024, 10:22 · Updated 14 June 2024</div>`), date: "2024-06-13", basis: BasisByline, modified: "2024-06-14"},
		{rule: "the calendar is checked", html: page(`<meta name="date" content="2024-06-31">`, "")},
		{rule: "a plea with a date is not a date line", html: page("", `<div>Since July 1, 2024, we have disabled all ads to improve your reading experience.</div>`)},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			d, err := HTML([]byte(tt.html), tt.hints)
			if err != nil {
				t.Fatal(err)
			}
			p := d.Published
			if p.Date != tt.date || p.Basis != tt.basis || p.Month != tt.month || p.Modified != tt.modified || p.Conflict != tt.conflict {
				t.Errorf("got %+v, want %q %q month %q modified %q conflict %v", p, tt.date, tt.basis, tt.month, tt.modified, tt.conflict)
			}
		})
	}
}

func TestReadingsPointAtTheStoredBytes(t *testing.T) {
	html := `<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-06-13T10:00:00+02:00"}</script>` +
		`<meta property="article:published_time" content="2024-06-13T10:00:00+02:00"></head><body><h1>Cable cut</h1><p>June 13, 2024</p>` +
		`<p>Divers found a severed cable off the island on Monday, and the police said that an inquiry had been opened into the matter at once by them.</p></body></html>`
	d, err := HTML([]byte(html), Hints{})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{BasisJSONLD: "2024-06-13T10:00:00+02:00", BasisMeta: "2024-06-13T10:00:00+02:00", BasisByline: "June 13, 2024"}
	for _, r := range d.Published.Readings {
		if got := html[r.RawStart:r.RawEnd]; got != want[r.Basis] {
			t.Errorf("%s was read at %q, want %q", r.Basis, got, want[r.Basis])
		}
		delete(want, r.Basis)
	}
	if len(want) > 0 {
		t.Errorf("not read: %v", want)
	}
}

func TestGivenDateMustBeADate(t *testing.T) {
	for _, given := range []string{"yesterday", "2024-6-13", "2024-13-01"} {
		if _, err := Plain([]byte("x"), Hints{Given: given}); err == nil {
			t.Errorf("%q was taken", given)
		}
	}
}
