package extract

import (
	"os"
	"path/filepath"
	"testing"

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

// BenchmarkReport reads the plain development documents; MB/s counts their bytes.
func BenchmarkReport(b *testing.B) {
	docs, size := documents(b, ".txt")
	if _, err := grammarOf("en"); err != nil {
		b.Fatal(err)
	}
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
