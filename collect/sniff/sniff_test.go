package sniff

import (
	"strings"
	"testing"
	"unicode/utf16"
)

func wide(s string) string {
	out := "\xff\xfe"
	for _, u := range utf16.Encode([]rune(s)) {
		out += string([]byte{byte(u), byte(u >> 8)})
	}
	return out
}

func TestKindOfADocument(t *testing.T) {
	for _, tt := range []struct {
		rule, content, name, mime string
		want                      Kind
	}{
		{"a page by its doctype", "\n<!DOCTYPE html><html>", "", "", HTML},
		{"a page behind comments and an XML mark", `<?xml version="1.0"?><!-- saved --><html lang="pl">`, "", "", HTML},
		{"content wins over the ending", "<!doctype html><p>x", "notes.txt", "", HTML},
		{"a fragment of a page", "<div>Police said</div>", "", "", HTML},
		{"a page in UTF-16", wide("<html><body>Policja"), "", "", HTML},
		{"a page that starts with words, by what the server says", "Police said", "", "text/html; charset=utf-8", HTML},
		{"pasted words with tags in them", "Police said <b>no</b></p> more", "", "", HTML},
		{"plain words", "A warehouse burned.", "", "", Plain},
		{"plain words in UTF-16", wide("Zażółć"), "a.txt", "", Plain},
		{"plain words of an old code page", "Za\xbf\xf3\xb3\xe6 g\xea\xb6l\xb1", "a.txt", "", Plain},
		{"words in brackets", "[Updated] Police said", "", "", Plain},
		{"words in braces", "{sic} Police said", "", "", Plain},
		{"words that start with a sign", "<3 from Tallinn, said the graffiti", "a.txt", "", Plain},
		{"Markdown", "# A heading\n", "README.md", "", Plain},
		{"RSS", `<?xml version="1.0"?><rss version="2.0">`, "", "", Feed},
		{"RSS sent as a page", `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "a" "b"><rss>`, "", "text/html", Feed},
		{"Atom", `<feed xmlns="http://www.w3.org/2005/Atom">`, "", "", Feed},
		{"RSS 1.0", `<rdf:RDF xmlns:rdf="x">`, "", "", Feed},
		{"a JSON feed", `{"version": "https://jsonfeed.org/version/1.1"`, "x.json", "application/json", Feed},
		{"one object", `{"text": "a"}`, "x.json", "", JSON},
		{"an array", "[\n {\"text\": \"a\"}]", "", "", JSON},
		{"JSON Lines by their form", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n", "", "", Lines},
		{"JSON Lines by their name, first line broken", "not json\n", "x.jsonl", "", Lines},
		{"PDF", "%PDF-1.7\n", "x.txt", "", PDF},
		{"PDF after bytes of a mail", "junk\n%PDF-1.7\n", "x.pdf", "", PDF},
		{"words about PDF", "The mark is %PDF-1.7 there", "x.txt", "", Plain},
		{"gzip", "\x1f\x8b\x08", "", "", Gzip},
		{"nothing", "", "", "", Empty},
		{"blank", " \r\n\t", "a.html", "", Empty},
		{"a mark alone", "\ufeff\n", "", "", Empty},
	} {
		t.Run(tt.rule, func(t *testing.T) {
			if got := Of([]byte(tt.content), tt.name, tt.mime); got.Kind != tt.want {
				t.Errorf("got %q (%s), want %q", got.Kind, got.What, tt.want)
			}
		})
	}
}

func TestWhatIsNotReadIsNamed(t *testing.T) {
	for _, tt := range []struct{ content, name, want string }{
		{"\x89PNG\r\n\x1a\n", "a.png", "an image"},
		{"\xff\xd8\xff\xe0", "a.html", "an image"},
		{"<svg xmlns='x'>", "", "an image"},
		{"PK\x03\x04....", "a.zip", "an archive"},
		{"PK\x03\x04....", "a.docx", "an office document"},
		{"PK\x03\x04....[Content_Types].xml", "a", "an office document"},
		{strings.Repeat("\x00", 257) + "ustar", "a.tar", "an archive"},
		{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.doc", "an office document"},
		{`{\rtf1 x`, "a.rtf", "a rich text document (RTF)"},
		{"\x01\x02\x03\x04\x05\x06", "a.bin", "binary data"},
		{"text\x00text", "a.txt", "binary data"},
		{"<?xml version='1.0'?><nitf>", "a.xml", "XML with the root <nitf>"},
		{"body { color: red }", "a.css", "program text"},
		{"MIME-Version: 1.0\n", "a.mhtml", "a web archive (MHTML)"},
	} {
		t.Run(tt.want+" "+tt.name, func(t *testing.T) {
			got := Of([]byte(tt.content), tt.name, "")
			if got.Kind != Unknown || got.What != tt.want || got.Hint == "" {
				t.Errorf("got %+v", got)
			}
		})
	}
}

func FuzzOf(f *testing.F) {
	f.Add([]byte("<?xml version='1.0'?><!--"), "a.html", "text/html")
	f.Add([]byte("<"), "", "")
	f.Add([]byte("[\x00"), "a.json", "")
	f.Add([]byte("PK\x03\x04"), "?.", "a/b;")
	f.Fuzz(func(t *testing.T, b []byte, name, mime string) {
		if got := Of(b, name, mime); got.Kind == Unknown && (got.What == "" || got.Hint == "") {
			t.Errorf("refused without a reason: %q", b)
		}
	})
}
