package text

import (
	"strconv"
	"time"
	"unicode/utf8"

	"concord"
	"concord/text/charset"
	"concord/text/day"
)

// CanonicalVersion names the flattening rules. Evidence recorded against one
// version is resolved against that version only; a changed rule makes a new one.
const CanonicalVersion = 1

// MaxBytes is the largest input that is read. Offsets are kept in 32 bits, and
// no report of this size is written by people.
const MaxBytes = 256 << 20

func checkInput(raw []byte, h Hints) error {
	if len(raw) > MaxBytes {
		return &concord.Error{Code: concord.CodeLimit, Op: "text",
			Msg: "the document is larger than 256 MiB", Hint: "split it, or give the text alone"}
	}
	if _, ok := day.Given(h.Given); h.Given != "" && !ok {
		return &concord.Error{Code: concord.CodeInvalid, Op: "text",
			Msg: "publication date " + strconv.Quote(h.Given) + " is not a date", Hint: "write it as 2024-06-13"}
	}
	return nil
}

// Range is a half-open range of byte offsets in Document.Canonical.
type Range struct{ Start, End int }

// Len is the number of bytes in the range.
func (r Range) Len() int { return r.End - r.Start }

// In returns the words of the range.
func (r Range) In(s string) string { return s[r.Start:r.End] }

// Contains reports whether offset i lies in the range.
func (r Range) Contains(i int) bool { return r.Start <= i && i < r.End }

// Hints is what is known about a document from outside its bytes.
// The zero value is valid.
type Hints struct {
	ContentType string    // as sent by the server, with charset if any
	URL         string    // where it was fetched from
	FeedDate    time.Time // date of the feed entry, in the zone the feed wrote it
	Given       string    // publication day stated by a person: YYYY-MM-DD or RFC 3339
	Publisher   string    // wins over what the page says
	Title       string    // e.g. of the feed entry; used when the bytes have none
	Language    string    // used when the text does not show its language
}

// Document is a report as text. Its ranges are in reading order and never
// overlap, except that Title may lie anywhere.
type Document struct {
	Canonical string  // lines joined by "\n"; white space collapsed; no markup
	Kind      Kind    // html, plain or pdf
	Charset   string  // encoding that the bytes were read in, e.g. "windows-1250"
	Body      []Range // paragraphs of the article, without title and captions
	Captions  []Range // captions and photo credits
	Title     Range   // where the title stands in Canonical; empty if it does not
	TitleText string  // the title, site name cut off; also when only metadata has it
	Publisher string  // as the page names itself, else the host; empty if unknown
	Language  string  // ISO 639-1; empty when the text does not show it
	URL       string  // canonical address of the page, else the hinted one
	Published Published

	canon offsets
	dec   charset.Map
}

// Raw returns where the canonical bytes [start, end) stand in the stored bytes.
// The raw range runs from the source of the first character to the end of the
// source of the last one, so markup between them is inside and markup after
// them is not. Offsets out of range are clamped; an offset inside a character
// is moved to that character's edge.
func (d *Document) Raw(start, end int) (rawStart, rawEnd int) {
	n := len(d.Canonical)
	start, end = min(max(start, 0), n), min(max(end, 0), n)
	end = max(start, end)
	empty := start == end
	for start > 0 && start < n && !utf8.RuneStart(d.Canonical[start]) {
		start--
	}
	if empty {
		p := d.dec.Start(d.canon.start(start))
		return p, p
	}
	for end < n && !utf8.RuneStart(d.Canonical[end]) {
		end++
	}
	return d.dec.Start(d.canon.start(start)), d.dec.End(d.canon.end(end))
}

// InBody reports whether the canonical offset i lies in a body paragraph.
func (d *Document) InBody(i int) bool {
	lo, hi := 0, len(d.Body)
	for lo < hi {
		m := (lo + hi) / 2
		if d.Body[m].End <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(d.Body) && d.Body[lo].Contains(i)
}
