package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"
)

// pieces of pages; any sequence of them is a page.
var pieces = []string{"<p>", "</p>", "<div class='related'>", "</div>", "<b>", "</b>", "<br>", "<a href='/x'>", "</a>", " ", "  \n", "\t",
	"Officials said", " the cable was cut.", "&amp;", "&nbsp;", "&rsquo;", "&notit;", "&copy2024", "&#8212;", "&#x41", "&bogus;", "&", "\u00a0", "\u00ad",
	"\u200b", "Łódź", "Tallinn", "“quoted”", "<script>var x = '<p>no</p>';</script>", "<style>p{}</style>", "<!-- note -->", "<h1>", "</h1>",
	"<li>", "<ul>", "</ul>", "<td>", "<svg><text>no</text></svg>", "<", ">", "</", "<p", "\x00", "\r\n", "<title>T &amp; U</title>", "<noscript>no</noscript>",
	"<span class=\"caption\">", "</span>", "<time datetime='2024-06-13'>", "</time>", "</body></html>", "1 &lt; 2", "<textarea>no</textarea>", "žluť", "<figure><figcaption>"}

func pageOf(t *rapid.T) string {
	return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 60).Draw(t, "pieces"), "")
}

func TestOffsetsLeadBackToTheStoredBytes(t *testing.T) {
	t.Run("the raw range of any span, flattened again, gives the span", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			raw := []byte(pageOf(t))
			d, err := HTML(raw, Hints{})
			if err != nil {
				t.Fatal(err)
			}
			checkMap(t, d, len(raw))
			checkSpan(t, d, raw, func(b []byte) string { return string(flatten(b).out) })
		})
	})
	t.Run("the same holds for pasted text", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			raw := []byte(rapid.StringOfN(rapid.RuneFrom([]rune("ab Z.\n\r\t -é“\u00a0\u00ad\u200b&<š")), 0, 200, -1).Draw(t, "text"))
			d, err := Plain(raw, Hints{})
			if err != nil {
				t.Fatal(err)
			}
			checkMap(t, d, len(raw))
			checkSpan(t, d, raw, func(b []byte) string { out, _ := flattenPlain(b, false); return string(out) })
		})
	})
}

// checkMap holds that starts and ends grow with the canonical offset.
func checkMap(t *rapid.T, d *Document, rawLen int) {
	if !utf8.ValidString(d.Canonical) {
		t.Fatalf("canonical text is not UTF-8: %q", d.Canonical)
	}
	lastStart, lastEnd := 0, 0
	for i := range d.Canonical {
		_, n := utf8.DecodeRuneInString(d.Canonical[i:])
		a, b := d.Raw(i, i+n)
		if a < lastStart || b < lastEnd || a >= b || b > rawLen {
			t.Fatalf("character %d of %q: raw %d-%d after %d-%d of %d", i, d.Canonical, a, b, lastStart, lastEnd, rawLen)
		}
		lastStart, lastEnd = a, b
	}
	checkRanges(t, d)
}

func checkRanges(t interface{ Fatalf(string, ...any) }, d *Document) {
	last := -1
	for _, r := range d.Body {
		if r.Start <= last || r.End <= r.Start || r.End > len(d.Canonical) || strings.Contains(r.In(d.Canonical), "\n") {
			t.Fatalf("body range %v after %d in %q", r, last, d.Canonical)
		}
		last = r.End
		at := r.Start
		for _, s := range Sentences(d.Canonical, r) {
			if s.Start < at || s.End <= s.Start || s.End > r.End || strings.TrimSpace(d.Canonical[at:s.Start]) != "" {
				t.Fatalf("sentence %v of %v in %q", s, r, d.Canonical)
			}
			at = s.End
		}
		if strings.TrimSpace(d.Canonical[at:r.End]) != "" {
			t.Fatalf("sentences of %q leave out %q", r.In(d.Canonical), d.Canonical[at:r.End])
		}
	}
	if d.Title.Len() > 0 && (d.Title.Start < 0 || d.Title.End > len(d.Canonical)) {
		t.Fatalf("title %v", d.Title)
	}
}

func checkSpan(t *rapid.T, d *Document, raw []byte, again func([]byte) string) {
	if d.Canonical == "" {
		return
	}
	a := rapid.IntRange(0, len(d.Canonical)-1).Draw(t, "start")
	b := rapid.IntRange(a+1, len(d.Canonical)).Draw(t, "end")
	for a > 0 && !utf8.RuneStart(d.Canonical[a]) {
		a--
	}
	for b < len(d.Canonical) && !utf8.RuneStart(d.Canonical[b]) {
		b++
	}
	rs, re := d.Raw(a, b)
	got, want := squeeze(again(raw[rs:re])), squeeze(d.Canonical[a:b])
	if got != want {
		t.Fatalf("%q came from %q, which flattens to %q", d.Canonical[a:b], raw[rs:re], got)
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func TestEveryEncodingKeepsItsOffsets(t *testing.T) {
	encodings := []struct {
		name    string
		enc     encoding.Encoding
		letters string
	}{
		{"windows-1250", charmap.Windows1250, "abc XY.ąćęłńóśźżřěů\n"},
		{"iso-8859-2", charmap.ISO8859_2, "abc XY.ąćęłńóśźżřěů\n"},
		{"windows-1251", charmap.Windows1251, "abc XY.кабельпорван\n"},
		{"windows-1257", charmap.Windows1257, "abc XY.āčēģīķļņšūžõ\n"},
		{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "abc XY.кабель😀ž\n"},
		{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), "abc XY.кабель😀ž\n"},
		{"shift_jis", japanese.ShiftJIS, "abc XY.ケーブル切断\n"},
	}
	for _, e := range encodings {
		t.Run(e.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				// One letter between spaces is never UTF-8 by accident.
				s := "Zz " + string([]rune(e.letters)[8]) + " " + rapid.StringOfN(rapid.RuneFrom([]rune(e.letters)), 1, 80, -1).Draw(t, "text")
				raw, err := e.enc.NewEncoder().Bytes([]byte(s))
				if err != nil {
					t.Skip("not in this encoding")
				}
				d, err := Plain(raw, Hints{ContentType: "text/plain; charset=" + e.name})
				if err != nil {
					t.Fatal(err)
				}
				checkMap(t, d, len(raw))
				for i, r := range d.Canonical {
					if r == ' ' || r == '\n' {
						continue
					}
					a, b := d.Raw(i, i+utf8.RuneLen(r))
					chunk := raw[a:b]
					if e.name == "utf-16le" || e.name == "utf-16be" {
						chunk = append(append([]byte(nil), raw[:2]...), chunk...)
					}
					back, err := e.enc.NewDecoder().Bytes(chunk)
					if err != nil || string(back) != string(r) {
						t.Fatalf("%q of %q came from % x, which is %q", r, s, raw[a:b], back)
					}
				}
			})
		})
	}
}
