package text

import (
	"strings"
	"testing"
)

var benchSizes = []struct {
	name       string
	paragraphs int
	bytes      int
}{{"80KB", 25, 80_000}, {"60KB-long-article", 60, 60_000}}

// BenchmarkHTML reads whole pages; the goal is 300 pages/s on one core.
func BenchmarkHTML(b *testing.B) {
	for _, size := range benchSizes {
		b.Run(size.name, func(b *testing.B) {
			var pages [][]byte
			total := 0
			for seed := range uint64(16) {
				p := []byte(makePage(seed, size.paragraphs, size.bytes).html)
				pages = append(pages, p)
				total += len(p)
			}
			b.SetBytes(int64(total / len(pages)))
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				if _, err := HTML(pages[i%len(pages)], Hints{}); err != nil {
					b.Fatal(err)
				}
				i++
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "pages/s")
		})
	}
}

func benchText() []byte {
	var b strings.Builder
	b.WriteString("Support us\n\nArson suspected at bus garage in Velm\n\n")
	m := makePage(3, 40, 0)
	b.WriteString(strings.Join(m.body, "\n\n"))
	b.WriteString("\n\nRead more\n")
	return []byte(b.String())
}

// BenchmarkPlain takes pasted text through canonical text, body and sentences;
// the goal is 30 MB/s.
func BenchmarkPlain(b *testing.B) {
	raw := benchText()
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		d, err := Plain(raw, Hints{})
		if err != nil {
			b.Fatal(err)
		}
		for _, r := range d.Body {
			Sentences(d.Canonical, r)
		}
	}
}

func BenchmarkSentences(b *testing.B) {
	s := string(benchText())
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		Sentences(s, Range{0, len(s)})
	}
}

// BenchmarkTokens must not allocate once the slice has grown.
func BenchmarkTokens(b *testing.B) {
	s := string(benchText())
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	var dst []Token
	for b.Loop() {
		dst = Tokens(s, Range{0, len(s)}, dst[:0])
	}
}

func BenchmarkQuotes(b *testing.B) {
	s := string(benchText())
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Quotes(s, Range{0, len(s)})
	}
}
