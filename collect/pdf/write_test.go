package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
)

// writer makes small PDF files for the tests: objects with numbers from 1, a table and a trailer.
type writer struct {
	objects []string
	packed  bool // compress the content streams
}

func (w *writer) add(object string) int {
	w.objects = append(w.objects, object)
	return len(w.objects)
}

func (w *writer) stream(dict, body string) int {
	if w.packed {
		var b bytes.Buffer
		z := zlib.NewWriter(&b)
		z.Write([]byte(body))
		z.Close()
		body, dict = b.String(), dict+" /Filter /FlateDecode"
	}
	return w.add(fmt.Sprintf("<< %s /Length %d >>\nstream\n%s\nendstream", dict, len(body), body))
}

// file makes a document with one page for each content; font is the dictionary of /F1.
func (w *writer) file(font string, contents ...string) []byte {
	w.objects = append([]string{"<< /Type /Catalog /Pages 2 0 R >>", ""}, w.objects...)
	f := w.add(font)
	kids := ""
	for _, c := range contents {
		body := w.stream("", c)
		page := w.add(fmt.Sprintf("<< /Type /Page /Parent 2 0 R /Contents %d 0 R /Resources << /Font << /F1 %d 0 R >> /XObject << /X1 3 0 R >> >> >>", body, f))
		kids += fmt.Sprintf("%d 0 R ", page)
	}
	w.objects[1] = fmt.Sprintf("<< /Type /Pages /Kids [ %s] /Count %d >>", kids, len(contents))
	return w.bytes()
}

func (w *writer) bytes() []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(w.objects)+1)
	for i, o := range w.objects {
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	fmt.Fprintf(&b, "%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", table, len(w.objects)+1, b.Len())
	return b.Bytes()
}

const (
	helveticaFont = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
	polishFont    = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding << /Differences [ 65 /Lslash /oacute /zdotaccent /uni017A /afii10065 /f_i /g99 ] >> >>"
)
