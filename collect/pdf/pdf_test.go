package pdf

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"time"

	"concord"
)

func read(t testing.TB, content []byte) []string {
	t.Helper()
	pages, err := Pages(context.Background(), content, Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return pages
}

func TestTextOfAPage(t *testing.T) {
	for _, tt := range []struct{ rule, font, content, want string }{
		{"a string is text", helveticaFont, "BT /F1 12 Tf 72 700 Td (A warehouse burned.) Tj ET", "A warehouse burned."},
		{"a wide gap in a line is a space", helveticaFont, "BT /F1 12 Tf 72 700 Td [(Police) -300 (arrested) -10 (two)] TJ ET", "Police arrestedtwo"},
		{"a step down is a new line", helveticaFont, "BT /F1 12 Tf 14 TL 72 700 Td (one) Tj T* (two) Tj (three) ' ET", "one\ntwo\nthree"},
		{"a larger step down is a blank line", helveticaFont, "BT /F1 12 Tf 72 700 Td (one) Tj 0 -14 Td (two) Tj 0 -14 Td (three) Tj 0 -30 Td (four) Tj ET", "one\ntwo\nthree\n\nfour"},
		{"a small step up is a superscript of the same line", helveticaFont, "BT /F1 12 Tf 72 700 Td (km) Tj 4 Ts (2) Tj ET", "km2"},
		{"octal codes are those of the encoding", helveticaFont, `BT /F1 12 Tf (caf\351 \(x\) \223q\224) Tj ET`, "café (x) “q”"},
		{"hexadecimal strings are read", helveticaFont, "BT /F1 12 Tf <48 65 6C6C6F> Tj ET", "Hello"},
		{"glyph names give letters", polishFont, "BT /F1 12 Tf (ABCDEF) Tj ET", "Łóżźаfi"},
		{"the scale of the page does not matter", helveticaFont, "0.1 0 0 0.1 0 0 cm BT /F1 120 Tf 720 7000 Td [(one) -400 (two)] TJ ET", "one two"},
		{"text that runs upwards has its own lines", helveticaFont, "BT /F1 12 Tf 0 1 -1 0 100 100 Tm (up) Tj 1 0 0 1 72 700 Tm (right) Tj ET", "up\n\nright"},
		{"the bytes of an image are skipped", helveticaFont, "BI /W 1 /H 1 ID (((\x00\xff EI BT /F1 12 Tf (after) Tj ET", "after"},
		{"a state that was saved comes back", helveticaFont, "BT /F1 12 Tf ET q 2 0 0 2 0 0 cm Q BT (same) Tj ET", "same"},
	} {
		for _, packed := range []bool{false, true} {
			t.Run(tt.rule, func(t *testing.T) {
				w := &writer{packed: packed}
				w.stream("/Type /XObject /Subtype /Form", "")
				got := read(t, w.file(tt.font, tt.content))
				if len(got) != 1 || got[0] != tt.want {
					t.Errorf("got %q, want %q", got, tt.want)
				}
			})
		}
	}
}

func TestAPageWithoutTextIsEmptyAndKeepsItsNumber(t *testing.T) {
	w := &writer{}
	w.stream("", "")
	got := read(t, w.file(helveticaFont, "BT /F1 12 Tf (first) Tj ET", "0 0 m 9 9 l S", "BT /F1 12 Tf (third) Tj ET"))
	if len(got) != 3 || got[0] != "first" || got[1] != "" || got[2] != "third" {
		t.Errorf("got %q", got)
	}
}

func TestFormsAreRead(t *testing.T) {
	w := &writer{}
	w.stream("/Type /XObject /Subtype /Form /Resources << /Font << /F1 4 0 R >> >>", "BT /F1 10 Tf (inside) Tj ET")
	if got := read(t, w.file(helveticaFont, "/X1 Do")); got[0] != "inside" {
		t.Errorf("got %q", got)
	}
}

func TestComposedFontsAreReadThroughTheirMap(t *testing.T) {
	w := &writer{packed: true}
	w.stream("", "")
	w.stream("", "1 begincodespacerange <0000> <ffff> endcodespacerange\n2 beginbfchar <0001> <0047> <0002> <0064> endbfchar\n"+
		"2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0144> <D83DDE00>] endbfrange")
	font := "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [ << /DW 500 /W [ 1 [ 700 600 ] 16 18 450 ] >> ] >>"
	got := read(t, w.file(font, "BT /F1 12 Tf <00010002001000110012 0020 0021> Tj ET"))
	if got[0] != "Gdabcń😀" {
		t.Errorf("got %q", got)
	}
}

func TestDamagedTablesAreRebuilt(t *testing.T) {
	w := &writer{}
	w.stream("", "")
	whole := w.file(helveticaFont, "BT /F1 12 Tf (still here) Tj ET")
	for rule, b := range map[string][]byte{
		"without the table":          whole[:bytes.LastIndex(whole, []byte("xref\n0"))],
		"with wrong offsets":         bytes.Replace(whole, []byte("%PDF-1.4\n"), []byte("%PDF-1.4\n% a later comment moves all\n"), 1),
		"with bytes before it":       append([]byte("HTTP/1.1 200 OK\r\n\r\n"), whole...),
		"with a wrong stream length": bytes.Replace(whole, []byte("/Length 36"), []byte("/Length 99"), 1),
	} {
		t.Run(rule, func(t *testing.T) {
			if got := read(t, b); got[0] != "still here" {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestWhatCannotBeReadIsNamed(t *testing.T) {
	make := func(font, content string) []byte {
		w := &writer{packed: true}
		w.stream("", "")
		return w.file(font, content)
	}
	bomb := make(helveticaFont, strings.Repeat(" ", 65<<20))
	ring := &writer{}
	ring.add("<< /Type /Catalog /Pages 2 0 R >>")
	ring.add("<< /Type /Pages /Kids [ 2 0 R 2 0 R ] >>")
	for _, tt := range []struct {
		rule    string
		content []byte
		code    concord.Code
		says    string
	}{
		{"a scan has no text", make(helveticaFont, "q 100 0 0 100 0 0 cm /Im1 Do Q"), concord.CodeInvalid, "without text"},
		{"a font that hides its letters", make("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>", "BT /F1 9 Tf <000100020003> Tj ET"), concord.CodeInvalid, "which letters"},
		{"a stream that unpacks without end", bomb, concord.CodeLimit, "unpacks to more"},
		{"a page tree that is a ring", ring.bytes(), concord.CodeInvalid, "no pages"},
		{"nothing but the mark", []byte("%PDF-1.4\n"), concord.CodeInvalid, "no pages"},
		{"brackets without end", []byte("%PDF-1.4\n1 0 obj\n" + strings.Repeat("[", 2<<20)), concord.CodeInvalid, "no pages"},
		{"dictionaries without end", []byte("%PDF-1.4\n1 0 obj\n" + strings.Repeat("<</A", 1<<20)), concord.CodeInvalid, "no pages"},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			_, err := Pages(context.Background(), tt.content, Limits{})
			if concord.CodeOf(err) != tt.code || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestLimitsAreKept(t *testing.T) {
	w := &writer{}
	w.stream("", "")
	b := w.file(helveticaFont, "BT /F1 9 Tf (a) Tj ET", "BT /F1 9 Tf (b) Tj ET")
	if _, err := Pages(context.Background(), b, Limits{Pages: 1}); concord.CodeOf(err) != concord.CodeLimit {
		t.Errorf("too many pages: got %v", err)
	}
	w = &writer{packed: true}
	w.stream("", "")
	long := w.file(helveticaFont, "BT /F1 9 Tf "+strings.Repeat("(a) Tj ", 1<<20)+"ET")
	start := time.Now()
	if _, err := Pages(context.Background(), long, Limits{Time: 10 * time.Millisecond}); concord.CodeOf(err) != concord.CodeLimit {
		t.Errorf("too slow: got %v", err)
	}
	if took := time.Since(start); took > 2*time.Second {
		t.Errorf("the time limit came after %v", took)
	}
}

func FuzzPages(f *testing.F) {
	w := &writer{}
	w.stream("/Type /XObject /Subtype /Form", "BT /F1 10 Tf (inside) Tj ET")
	f.Add(w.file(helveticaFont, "BT /F1 12 Tf 72 700 Td [(Police) -300 (arrested)] TJ ET /X1 Do"))
	w = &writer{packed: true}
	w.stream("", "1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <5a> <0061> endbfrange")
	f.Add(w.file(polishFont, "BT /F1 12 Tf (ABC) Tj ET"))
	w = &writer{}
	w.stream("", "1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfchar <0001> <0047> endbfchar 1 beginbfrange <02> <03> [<0144>] endbfrange")
	f.Add(w.file("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 3 0 R /DescendantFonts [ << /DW 500 /W [ 1 [ 700 600 ] 16 18 450 ] >> ] >>", "BT /F1 12 Tf <00010002> Tj ET"))
	f.Add([]byte("%PDF-1.5\n1 0 obj <</Type/XRef/W[1 2 1]/Index[0 9]/Size 9/Root 2 0 R/Length 9>> stream\n\x01\x00\x09\x00\nendstream endobj startxref 9"))
	f.Add([]byte("%PDF-1.5\n1 0 obj <</Filter[/LZWDecode/ASCII85Decode/RunLengthDecode]/Length 4>> stream\n\x80\x0b\x60\x50\nendstream"))
	f.Fuzz(func(t *testing.T, b []byte) {
		pages, err := Pages(context.Background(), b, Limits{Bytes: 8 << 20, Time: 5 * time.Second})
		if err != nil && concord.CodeOf(err) == concord.CodeInternal {
			t.Errorf("an error without a code: %v", err)
		}
		if err == nil && strings.TrimSpace(strings.Join(pages, "")) == "" {
			t.Error("neither text nor error")
		}
		if err != nil && strings.Contains(err.Error(), "fault:") {
			t.Errorf("a fault of the reader: %v", err)
		}
	})
}

func BenchmarkPages(b *testing.B) {
	w := &writer{packed: true}
	w.stream("", "")
	var pages []string
	for range 20 {
		pages = append(pages, "BT /F1 10 Tf 12 TL 72 700 Td "+strings.Repeat("[(A warehouse burned in the ni) -20 (ght of Sunday.)] TJ T* ", 60)+"ET")
	}
	content := w.file(helveticaFont, pages...)
	b.SetBytes(int64(len(strings.Join(read(b, content), ""))))
	for b.Loop() {
		if _, err := Pages(context.Background(), content, Limits{}); err != nil {
			b.Fatal(err)
		}
	}
}
