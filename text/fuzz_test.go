package text

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// checkDocument holds what every document must hold, whatever its bytes.
func checkDocument(t *testing.T, d *Document, rawLen int) {
	t.Helper()
	if !utf8.ValidString(d.Canonical) {
		t.Fatalf("canonical text is not UTF-8: %q", d.Canonical)
	}
	if strings.Contains(d.Canonical, "\n\n") || strings.TrimSpace(d.Canonical) != d.Canonical && utf8.ValidString(d.Canonical) {
		t.Fatalf("canonical text has stray white space: %q", d.Canonical)
	}
	checkRanges(t, d)
	lastStart, lastEnd := 0, 0
	for i, r := range d.Canonical {
		if i > 2000 {
			break
		}
		a, b := d.Raw(i, i+utf8.RuneLen(r))
		if a < lastStart || b < lastEnd || a >= b || b > rawLen {
			t.Fatalf("character %d of %q: raw %d-%d after %d-%d of %d", i, d.Canonical, a, b, lastStart, lastEnd, rawLen)
		}
		lastStart, lastEnd = a, b
	}
	for _, r := range d.Published.Readings {
		if r.RawStart < 0 || r.RawEnd < r.RawStart || r.RawEnd > rawLen {
			t.Fatalf("reading %+v of %d bytes", r, rawLen)
		}
	}
	if p := d.Published; p.Date != "" {
		if _, err := time.Parse(time.DateOnly, p.Date); err != nil || p.Basis == "" {
			t.Fatalf("published %+v", p)
		}
	}
}

func seed(f *testing.F, pattern string) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, file := range files {
		b, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, "")
	}
}

func FuzzHTML(f *testing.F) {
	seed(f, "testdata/pages/*.html")
	for _, s := range pieces {
		f.Add([]byte(s), "text/html; charset=windows-1250")
	}
	f.Add([]byte("<p>caf\xe9</p><p \x00"), "text/html; charset=shift_jis")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		d, err := HTML(raw, Hints{ContentType: contentType, URL: "https://paper.example/2024/06/13/x"})
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, d, len(raw))
	})
}

func FuzzPlain(f *testing.F) {
	seed(f, "testdata/pasted/*.txt")
	f.Add([]byte("a\r\nb\rc\n\n- d\x00\xff"), "text/plain; charset=utf-16le")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		d, err := Plain(raw, Hints{ContentType: contentType})
		if err != nil {
			t.Fatal(err)
		}
		checkDocument(t, d, len(raw))
		for _, r := range d.Body {
			Tokens(d.Canonical, r, nil)
			for _, q := range Quotes(d.Canonical, r) {
				if q.Start < r.Start || q.End > r.End {
					t.Fatalf("quote %v outside %v", q, r)
				}
			}
		}
		if utf8.Valid(raw) {
			if _, err := FromPages([]string{string(raw), "x"}, Hints{}); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func FuzzSniff(f *testing.F) {
	f.Add([]byte("<?xml version='1.0'?><rss>"), "text/xml")
	f.Add([]byte("{\"a\":1}\n"), "")
	f.Add([]byte("<!--"), "text/html; charset=x")
	f.Fuzz(func(t *testing.T, raw []byte, contentType string) {
		switch k := Sniff(raw, contentType); k {
		case KindHTML, KindPlain, KindPDF, KindFeed, KindJSONL, KindUnknown:
		default:
			t.Fatalf("kind %q", k)
		}
	})
}

// TestEvilInputTakesLinearTime feeds what breaks parsers. The bound is generous;
// quadratic work on these sizes would take minutes.
func TestEvilInputTakesLinearTime(t *testing.T) {
	const n = 400_000
	tests := []struct{ rule, raw string }{
		{"nested elements", strings.Repeat("<div>", n)},
		{"nested inline elements", strings.Repeat("<b><i>", n)},
		{"end tags of nothing", "<div>" + strings.Repeat("<span>", 300) + strings.Repeat("</b></p></td>", n/2)},
		{"paragraphs never closed", strings.Repeat("<p>a", n)},
		{"list items never closed", "<ul>" + strings.Repeat("<li>a", n)},
		{"line breaks", strings.Repeat("a<br>", n)},
		{"entities", strings.Repeat("a&amp;&notareference", n)},
		{"ampersands", strings.Repeat("&", 4*n)},
		{"zero bytes", strings.Repeat("\x00a", n)},
		{"unfinished comments", strings.Repeat("<!--", n)},
		{"an unfinished tag", "<a href='" + strings.Repeat("x", 4*n)},
		{"one huge class", "<div class='" + strings.Repeat("nav-bar ", n) + "'>a</div>"},
		{"many attributes", "<div " + strings.Repeat("a=b ", n) + ">a</div>"},
		{"unfinished titles", strings.Repeat("<title>", n)},
		{"unfinished scripts", strings.Repeat("<script type='application/ld+json'>{", n)},
		{"deep JSON-LD", "<script type='application/ld+json'>" + strings.Repeat("[", n) + "</script>"},
		{"tables in tables", strings.Repeat("<table><tr><td>", n/4)},
		{"drawings", strings.Repeat("<svg><p>", n)},
		{"one endless word", strings.Repeat("a", 4*n)},
		{"one endless line of marks", strings.Repeat("\"'“‘«", n)},
		{"full stops", strings.Repeat(". ", n)},
		{"many dates", "<h1>Some title here</h1>" + strings.Repeat("<p>June 13, 2024</p><time>", n/8)},
		{"linked headings", strings.Repeat("<div><h3><a href=x>a b c d</a></h3><p>"+strings.Repeat("the of and word ", 8)+".</p>", n/40)},
		{"links in one container", "<div>" + strings.Repeat("<p><a href=x>a b c d</a></p>", n/10) + "</div><p>" + strings.Repeat("the of and word ", 8)},
		{"carriage returns", strings.Repeat("a\r", n)},
		{"opening marks", strings.Repeat(" 'a \"b “c", n/2)},
		{"section headings", strings.Repeat("<div><h2>Related</h2><p>"+strings.Repeat("the of and word ", 8)+".</p>", n/40)},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			start := time.Now()
			raw := []byte(tt.raw)
			d, err := HTML(raw, Hints{})
			if err != nil {
				t.Fatal(err)
			}
			if p, err := Plain(raw, Hints{}); err != nil || p == nil {
				t.Fatal(err)
			}
			whole := Range{0, len(d.Canonical)}
			Sentences(d.Canonical, whole)
			Tokens(d.Canonical, whole, nil)
			Quotes(d.Canonical, whole)
			Sniff(raw, "")
			if took := time.Since(start); took > 10*time.Second {
				t.Errorf("%d bytes took %v", len(raw), took)
			} else {
				t.Logf("%d bytes took %v", len(raw), took)
			}
		})
	}
}

func TestTooLargeInputIsRefused(t *testing.T) {
	if _, err := Plain(make([]byte, MaxBytes+1), Hints{}); err == nil {
		t.Error("taken")
	}
}

func TestCarriageReturnsEndLines(t *testing.T) {
	d, err := Plain([]byte("One line.\r\nTwo lines.\rThree lines.\n\r\nFour."), Hints{})
	if err != nil {
		t.Fatal(err)
	}
	if want := "One line.\nTwo lines.\nThree lines.\nFour."; d.Canonical != want {
		t.Errorf("got %q", d.Canonical)
	}
	if !bytes.Contains([]byte(d.Canonical), []byte("\n")) {
		t.Error("no lines")
	}
}
