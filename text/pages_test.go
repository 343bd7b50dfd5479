package text

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	nethtml "golang.org/x/net/html"

	"concord/text/charset"
	"concord/text/words"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestPages reads invented pages of many templates. In each page the true body
// is marked with a data-body attribute, which the package does not read.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) < 10 {
		t.Fatalf("pages: %v, %v", files, err)
	}
	var hit, got, want int
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".html")
		t.Run(name, func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			d, err := HTML(raw, Hints{})
			if err != nil {
				t.Fatal(err)
			}
			checkRanges(t, d)
			truth := markedBody(t, raw)
			h, g, w := wordOverlap(bodyText(d), truth)
			hit, got, want = hit+h, got+g, want+w
			golden(t, "testdata/pages/"+name+".golden", describe(d))
			if diff := cmp.Diff(lines0(truth), lines0(bodyText(d))); diff != "" {
				t.Errorf("body (-marked +found):\n%s", diff)
			}
		})
	}
	p, r := float64(hit)/float64(got), float64(hit)/float64(want)
	t.Logf("body of %d pages: precision %.3f recall %.3f F1 %.3f", len(files), p, r, 2*p*r/(p+r))
}

func bodyText(d *Document) string {
	var b strings.Builder
	for _, r := range d.Body {
		b.WriteString(r.In(d.Canonical) + "\n")
	}
	return b.String()
}

func lines0(s string) []string { return strings.Split(strings.TrimSpace(s), "\n") }

// markedBody is the text of the marked elements, one line each or at each <br>.
func markedBody(t *testing.T, raw []byte) string {
	src, _, _ := charset.Decode(raw, "")
	doc, err := nethtml.Parse(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *nethtml.Node, in bool)
	walk = func(n *nethtml.Node, in bool) {
		marked := false
		for _, a := range n.Attr {
			marked = marked || a.Key == "data-body"
		}
		switch {
		case n.Type == nethtml.TextNode && in:
			b.WriteString(strings.Join(strings.Fields(n.Data), " "))
		case n.Data == "br" && in:
			b.WriteString("\n")
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, in || marked)
		}
		if marked {
			b.WriteString("\n")
		}
	}
	walk(doc, false)
	return strings.ReplaceAll(b.String(), "\n\n", "\n")
}

// wordOverlap counts common, found and true words.
func wordOverlap(found, truth string) (hit, got, want int) {
	count := map[string]int{}
	words.Each(truth, func(w []byte, _, _ int) bool { count[string(w)]++; want++; return true })
	words.Each(found, func(w []byte, _, _ int) bool {
		got++
		if count[string(w)] > 0 {
			count[string(w)]--
			hit++
		}
		return true
	})
	return hit, got, want
}

// describe renders what was read of a document, for the golden files.
func describe(d *Document) string {
	var b strings.Builder
	p := d.Published
	fmt.Fprintf(&b, "title: %s\nat: %s\npublisher: %s\nlanguage: %s\ncharset: %s\nurl: %s\n", d.TitleText, d.Title.In(d.Canonical), d.Publisher, d.Language, d.Charset, d.URL)
	fmt.Fprintf(&b, "published: %s %s month=%s modified=%s conflict=%v\n", p.Date, p.Basis, p.Month, p.Modified, p.Conflict)
	for _, r := range p.Readings {
		fmt.Fprintf(&b, "reading: %s %s\n", r.Basis, r.Date)
	}
	for _, r := range d.Captions {
		fmt.Fprintf(&b, "caption: %s\n", r.In(d.Canonical))
	}
	for _, r := range d.Body {
		fmt.Fprintf(&b, "body: %s\n", r.In(d.Canonical))
	}
	return b.String()
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}
