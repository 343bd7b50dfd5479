package sniff

import "bytes"

var (
	image  = Result{What: "an image", Hint: "Concord reads text only: run text recognition (OCR) on it first"}
	packed = Result{What: "an archive", Hint: "unpack it and ingest the folder"}
	office = Result{What: "an office document", Hint: "save it as PDF, HTML or plain text"}
	rtf    = Result{What: "a rich text document (RTF)", Hint: "save it as PDF, HTML or plain text"}
	media  = Result{What: "a sound or video file", Hint: "ingest its transcript"}
	code   = Result{What: "a program or library", Hint: "it holds no report"}
	font   = Result{What: "a font", Hint: "it holds no report"}
	base   = Result{What: "a database file", Hint: "export its reports as JSON Lines"}
)

// marks are the first bytes of the kinds that have such a mark.
var marks = []struct {
	at   int
	mark string
	is   Result
}{
	{0, "%PDF-", Result{Kind: PDF}},
	{0, "\x1f\x8b", Result{Kind: Gzip}},
	{0, "\x89PNG\r\n", image},
	{0, "\xff\xd8\xff", image},
	{0, "GIF8", image},
	{8, "WEBP", image},
	{4, "ftypavif", image},
	{4, "ftypheic", image},
	{0, "II*\x00", image},
	{0, "MM\x00*", image},
	{0, "BM\x00\x00", image},
	{0, "\x00\x00\x01\x00", image},
	{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", office},
	{0, "7z\xbc\xaf\x27\x1c", packed},
	{0, "Rar!\x1a\x07", packed},
	{0, "BZh", packed},
	{0, "\xfd7zXZ\x00", packed},
	{0, "\x28\xb5\x2f\xfd", packed},
	{257, "ustar", packed},
	{4, "ftyp", media},
	{0, "ID3", media},
	{0, "OggS", media},
	{0, "RIFF", media},
	{0, "\x1aE\xdf\xa3", media},
	{0, "\x7fELF", code},
	{0, "MZ\x90", code},
	{0, "wOFF", font},
	{0, "wOF2", font},
	{0, "\x00\x01\x00\x00\x00", font},
	{0, "SQLite format 3\x00", base},
}

// magic recognises a kind by its mark.
func magic(head []byte, name string) (Result, bool) {
	if bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06")) {
		switch ending(name) {
		case ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".epub", ".pages":
			return office, true
		}
		if bytes.Contains(head, []byte("[Content_Types].xml")) || bytes.Contains(head, []byte("opendocument")) {
			return office, true
		}
		return packed, true
	}
	for _, m := range marks {
		if len(head) >= m.at+len(m.mark) && string(head[m.at:m.at+len(m.mark)]) == m.mark {
			return m.is, true
		}
	}
	// Some writers put a few bytes before the mark of a PDF.
	if i := bytes.Index(head[:min(len(head), 1024)], []byte("%PDF-")); i >= 0 && (ending(name) == ".pdf" || len(bytes.TrimSpace(head[:i])) == 0) {
		return Result{Kind: PDF}, true
	}
	return Result{}, false
}
