package extract

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"concord/extract/sense"
	"concord/grammar"
	"concord/lexicon"
	"concord/text"
)

// documents prepares the development documents of the gold set.
func documents(b *testing.B, ext string) (docs []*text.Document, size int) {
	names, err := filepath.Glob("../eval/dev/*" + ext)
	if err != nil || len(names) == 0 {
		b.Skip("no documents")
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		var d *text.Document
		if ext == ".html" {
			d, err = text.HTML(raw, text.Hints{Given: "2025-06-01"})
		} else {
			d, err = text.Plain(raw, text.Hints{Given: "2025-06-01"})
		}
		if err != nil {
			b.Fatal(err)
		}
		docs, size = append(docs, d), size+len(raw)
	}
	return docs, size
}

// ready reads the words and the models of all languages: that happens once in the life of a process.
func ready(b *testing.B) {
	for _, code := range lexicon.Languages() {
		if _, err := grammar.Of(code); err != nil {
			b.Fatal(err)
		}
		if sense.Of(code) == nil {
			b.Fatal("no model of " + code)
		}
	}
}

// BenchmarkReport reads the plain development documents; MB/s counts their bytes.
func BenchmarkReport(b *testing.B) {
	docs, size := documents(b, ".txt")
	ready(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			if _, err := Report(d, "r-bench"); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(docs))/b.Elapsed().Seconds(), "reports/s")
}

// BenchmarkPage reads whole HTML pages of about 60 kB: the pages of the development set with menus and
// teasers as news sites have them around. It is the way from bytes to findings.
func BenchmarkPage(b *testing.B) {
	names, err := filepath.Glob("../eval/dev/*.html")
	if err != nil || len(names) == 0 {
		b.Skip("no documents")
	}
	menu := strings.Repeat(`<nav class="menu"><ul><li><a href="/world">World</a></li><li><a href="/politics/2024/elections">Politics and elections</a></li></ul></nav>`, 120)
	teasers := strings.Repeat(`<aside class="related"><h3><a href="/a/b/c">Another fire at a warehouse, and what we know so far</a></h3><p>By our staff</p></aside>`, 180)
	var pages [][]byte
	size := 0
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		page := strings.Replace(strings.Replace(string(raw), "<body>", "<body>"+menu, 1), "</body>", teasers+"</body>", 1)
		pages, size = append(pages, []byte(page)), size+len(page)
	}
	ready(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, page := range pages {
			doc, err := text.HTML(page, text.Hints{Given: "2025-06-01"})
			if err != nil {
				b.Fatal(err)
			}
			if _, err := Report(doc, "r-bench"); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.N*len(pages))/b.Elapsed().Seconds(), "pages/s")
}
