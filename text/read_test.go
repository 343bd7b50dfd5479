package text

import (
	"strings"
	"testing"
)

func TestSniff(t *testing.T) {
	tests := []struct {
		rule, raw, mime string
		want            Kind
	}{
		{"a page by its doctype", "<!DOCTYPE html><html>", "", KindHTML},
		{"a page behind a comment", "<!-- x --><html><head>", "text/plain", KindHTML},
		{"a fragment of a page", "<p>One</p><p>Two</p>", "", KindHTML},
		{"a fragment that begins with text", "One<br>two</p><p>three</p>", "", KindHTML},
		{"pasted text", "Police came.\nNobody was hurt.", "", KindPlain},
		{"pasted text that mentions a sign", "a < b and c > d", "", KindPlain},
		{"the server's word for text that could be either", "Police came.", "text/html; charset=utf-8", KindHTML},
		{"PDF", "%PDF-1.7\n...", "text/html", KindPDF},
		{"RSS behind a declaration", "<?xml version='1.0'?>\n<rss version='2.0'>", "text/html", KindFeed},
		{"Atom", "\xEF\xBB\xBF<feed xmlns='http://www.w3.org/2005/Atom'>", "", KindFeed},
		{"RDF", "<?xml version='1.0'?><rdf:RDF>", "", KindFeed},
		{"JSON feed", `{"version": "https://jsonfeed.org/version/1.1", "items": []}`, "application/json", KindFeed},
		{"JSON lines", "{\"text\": \"a\"}\n{\"text\": \"b\"}\n", "", KindJSONL},
		{"one JSON object", `{"text": "a"}`, "application/json", KindJSONL},
		{"bytes that are no text", "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00", "", KindUnknown},
		{"nothing", "", "", KindUnknown},
		{"UTF-16 text", "\xFF\xFEP\x00o\x00l\x00i\x00c\x00e\x00", "", KindPlain},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			if got := Sniff([]byte(tt.raw), tt.mime); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestCharsets(t *testing.T) {
	tests := []struct{ rule, raw, mime, charset, text string }{
		{"UTF-8 beats a wrong label", "Zażółć gęślą jaźń", "text/plain; charset=iso-8859-1", "utf-8", "Zażółć gęślą jaźń"},
		{"a byte order mark is cut off", "\xEF\xBB\xBFabc", "", "utf-8", "abc"},
		{"the server's charset", "Brn\xec", "text/plain; charset=windows-1250", "windows-1250", "Brně"},
		{"no label: the western code page", "caf\xe9 and more", "", "windows-1252", "café and more"},
		{"no label: Cyrillic by its share of high bytes", "\xca\xe0\xe1\xe5\xeb\xfc \xef\xee\xf0\xe2\xe0\xed", "", "windows-1251", "Кабель порван"},
		{"damaged UTF-8 stays UTF-8", "Łódź, Gdańsk, \xff Kraków", "", "utf-8", "Łódź, Gdańsk, \uFFFD Kraków"},
		{"UTF-16 without a mark", "P\x00o\x00l\x00i\x00c\x00e\x00 \x00", "", "utf-16le", "Police"},
		{"an unknown charset is not believed", "abc \xe9", "text/plain; charset=klingon", "windows-1252", "abc é"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			d, err := Plain([]byte(tt.raw), Hints{ContentType: tt.mime})
			if err != nil {
				t.Fatal(err)
			}
			if d.Canonical != tt.text || d.Charset != tt.charset {
				t.Errorf("got %q in %s, want %q in %s", d.Canonical, d.Charset, tt.text, tt.charset)
			}
		})
	}
}

func TestFlatten(t *testing.T) {
	tests := []struct{ rule, html, want string }{
		{"blocks are lines", "<div>a<p>b</p>c<br>d</div>", "a\nb\nc\nd"},
		{"inline elements run on", "a<b>b</b> <i>c</i>", "ab c"},
		{"white space collapses", " a \n\t b&nbsp; c\u00a0", "a b c"},
		{"soft hyphens and zero-width characters vanish", "in\u00adfra&shy;struc\u200bture", "infrastructure"},
		{"entities with and without a semicolon", "a &amp; b &lt c &copy2024 &#8212;&#x41; &bogus; &", "a & b < c ©2024 —A &bogus; &"},
		{"scripts, styles and templates are not text", "a<script>x<p></script><style>y</style><template><p>z</p></template><noscript>n</noscript>b", "ab"},
		{"a drawing is not text, and an unclosed one ends with the next block", "<p>a<svg><text>t</text></svg>b<svg><text>t<p>c</p>", "ab\nc"},
		{"table cells are lines", "<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc"},
		{"an unfinished tag at the end is dropped", "abc <a href='x", "abc"},
		{"an unfinished comment is dropped", "abc <!-- def", "abc"},
		{"zero bytes are dropped", "a\x00b", "ab"},
		{"a lone sign is text", "1 < 2 and 3 > 2", "1 < 2 and 3 > 2"},
	}
	for _, tt := range tests {
		t.Run(tt.rule, func(t *testing.T) {
			if got := string(flatten([]byte(tt.html)).out); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPagesOfPDF(t *testing.T) {
	d, err := FromPages([]string{
		"Annual report on hybrid threats\n\nThe service recorded a clear rise of sabotage against critical infra-\nstructure in the course of the year, most of it by persons who were\nhired over messaging services.\n",
		"No state has been named in the cases that are still before the\ncourts.\n"}, Hints{})
	if err != nil {
		t.Fatal(err)
	}
	want := "The service recorded a clear rise of sabotage against critical infrastructure in the course of the year, most of it by persons who were hired over messaging services.\nNo state has been named in the cases that are still before the courts.\n"
	if got := bodyText(d); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if d.TitleText != "Annual report on hybrid threats" || d.Kind != KindPDF {
		t.Errorf("title %q, kind %s", d.TitleText, d.Kind)
	}
	at := strings.Index(d.Canonical, "infrastructure")
	if a, b := d.Raw(at, at+len("infrastructure")); b-a != len("infra-\nstructure") {
		t.Errorf("the divided word came from %d-%d", a, b)
	}
}
