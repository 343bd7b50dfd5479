package text

import (
	"bytes"
	"strings"

	"concord/text/charset"
	"concord/text/lang"
	"concord/text/words"
)

// Plain reads text as a person pastes it, pleas and menus and all. Lines become
// paragraphs; text wrapped at a fixed width is joined again. The error is a
// *concord.Error for input that is too large or a given date that is not one.
func Plain(raw []byte, h Hints) (*Document, error) {
	if err := checkInput(raw, h); err != nil {
		return nil, err
	}
	src, dec, name := charset.Decode(raw, h.ContentType)
	d := plainDocument(src, h, false)
	d.dec, d.Charset = dec, name
	return d, nil
}

// FromPages reads text that was taken from the pages of a PDF. Raw offsets count
// in the pages joined by "\n".
func FromPages(pages []string, h Hints) (*Document, error) {
	joined := []byte(strings.ToValidUTF8(strings.Join(pages, "\n"), "?"))
	if err := checkInput(joined, h); err != nil {
		return nil, err
	}
	d := plainDocument(joined, h, true)
	d.Kind, d.Charset = KindPDF, "utf-8"
	return d, nil
}

func plainDocument(src []byte, h Hints, pages bool) *Document {
	d := &Document{Kind: KindPlain, URL: h.URL}
	out, canon := flattenPlain(src, pages)
	d.Canonical, d.canon = string(out), canon
	d.Language = pickLanguage(sample(d.Canonical), "", h.Language)
	d.plainBody(lexiconOf(d.Language))
	if d.TitleText == "" {
		d.TitleText = strings.TrimSpace(h.Title)
	}
	d.Publisher = h.Publisher
	d.Published = plainPublished(d, h)
	return d
}

// sample is the middle of a text, where prose is likelier than menus.
func sample(s string) string {
	const enough = 4096
	if len(s) <= enough {
		return s
	}
	from := min(len(s)/4, len(s)-enough)
	return strings.ToValidUTF8(s[from:from+enough], "")
}

// pickLanguage prefers what the text shows to what the page declares.
func pickLanguage(s, tag, hint string) string {
	if code := lang.Of(s); code != "" {
		return code
	}
	if code := declared(tag); code != "" {
		return code
	}
	return declared(hint)
}

// flattenPlain collapses white space, drops invisible characters and blank
// lines, and joins lines that were only wrapped.
func flattenPlain(src []byte, pages bool) ([]byte, offsets) {
	f := &flattener{src: src, out: make([]byte, 0, len(src))}
	wrap := pages || hardWrapped(src)
	width := 0
	if wrap {
		width = usualWidth(src)
	}
	f.blocks = append(f.blocks, block{})
	for i := 0; i < len(src); {
		end, next := lineEnd(src, i)
		f.plainText(i, end)
		if next > end {
			f.lineBreak(i, end, next, wrap, width, pages)
		}
		i = next
	}
	return f.out, f.canon
}

// lineEnd returns the end of the line at i and the start of the next one.
func lineEnd(src []byte, i int) (end, next int) {
	for j := i; j < len(src); j++ {
		switch src[j] {
		case '\n':
			return j, j + 1
		case '\r':
			if j+1 < len(src) && src[j+1] == '\n' {
				return j, j + 2
			}
			return j, j + 1
		}
	}
	return len(src), len(src)
}

// plainText is text of a flattener without character references.
func (f *flattener) plainText(from, to int) {
	for i := from; i < to; {
		j := plainRun(f.src, i, to)
		if j == i && f.src[i] == '&' {
			j = i + 1
		}
		if j > i {
			if f.pend != nothing {
				f.flushPlain()
			}
			f.canon.copied(len(f.out), i)
			f.out = append(f.out, f.src[i:j]...)
			i = j
			continue
		}
		c, n := classOf(f.src, i, to)
		switch c {
		case charSpace:
			f.pause(spacePending, i, n)
		case charKeep:
			f.flushPlain()
			f.canon.copied(len(f.out), i)
			f.out = append(f.out, f.src[i:i+n]...)
		}
		i += n
	}
}

func (f *flattener) flushPlain() {
	if len(f.out) > 0 {
		switch f.pend {
		case breakPending:
			f.white('\n')
		case spacePending:
			f.white(' ')
		}
	}
	f.pend = nothing
}

// lineBreak ends the line src[start:end]: a paragraph, or only its wrapped line.
func (f *flattener) lineBreak(start, end, next int, wrap bool, width int, pages bool) {
	line := bytes.TrimSpace(src(f, start, end))
	follow, _ := lineEnd(f.src, next)
	rest := bytes.TrimSpace(src(f, next, follow))
	if !wrap || !continues(line, rest, width) {
		f.pause(breakPending, end, next-end)
		return
	}
	if k := len(f.out); pages && k > 1 && f.out[k-1] == '-' && f.pend == nothing &&
		words.Class[f.out[k-2]] == words.Small && words.Class[rest[0]] == words.Small {
		f.dropLast() // a word divided at the end of a printed line
		return
	}
	f.pause(spacePending, end, next-end)
}

func src(f *flattener, from, to int) []byte { return f.src[from:max(from, to)] }

// dropLast takes back the last copied byte, leaving its run to end before it.
func (f *flattener) dropLast() {
	f.out = f.out[:len(f.out)-1]
	if k := len(f.canon.runs); k > 0 && int(f.canon.runs[k-1].out) == len(f.out) {
		f.canon.runs = f.canon.runs[:k-1]
	}
}

// continues reports whether the next line goes on with the paragraph of this
// one in wrapped text: both have words, this one is full, and none starts anew.
func continues(line, next []byte, width int) bool {
	if len(line) == 0 || len(next) == 0 || startsLikeBullet(string(next[:min(len(next), 8)])) {
		return false
	}
	full := len(line)*100 >= width*70
	if endsLikeSentence(string(line[max(0, len(line)-12):])) {
		return len(line)*100 >= width*85
	}
	return full || words.Class[next[0]] == words.Small
}

// hardWrapped recognises text with line breaks inside sentences.
func hardWrapped(src []byte) bool {
	inside, full, broken, longest := 0, 0, 0, 0
	for i := 0; i < len(src) && i < 1<<16; {
		end, next := lineEnd(src, i)
		line := bytes.TrimSpace(src[i:end])
		follow, _ := lineEnd(src, next)
		rest := bytes.TrimSpace(src[next:max(next, follow)])
		longest = max(longest, len(line))
		if len(line) > 0 && len(rest) > 0 {
			inside++
			if len(line) >= 45 {
				full++
				if !endsLikeSentence(string(line[max(0, len(line)-12):])) {
					broken++
				}
			}
		}
		i = max(next, i+1)
	}
	return longest <= 120 && inside >= 3 && full*10 >= inside*6 && broken*10 >= full*6
}

// usualWidth is the length that nine in ten of the lines stay below.
func usualWidth(src []byte) int {
	var count [256]int
	total := 0
	for i := 0; i < len(src) && i < 1<<18; {
		end, next := lineEnd(src, i)
		if n := len(bytes.TrimSpace(src[i:end])); n > 20 {
			count[min(n, 255)]++
			total++
		}
		i = max(next, i+1)
	}
	seen := 0
	for n, c := range count {
		if seen += c; total > 0 && seen*10 >= total*9 {
			return n
		}
	}
	return 80
}

// declared reduces a language tag ("en-GB", "pl_PL") to two or three letters.
func declared(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	if i := strings.IndexAny(tag, "-_"); i >= 0 {
		tag = tag[:i]
	}
	if len(tag) < 2 || len(tag) > 3 {
		return ""
	}
	for _, c := range []byte(tag) {
		if c < 'a' || c > 'z' {
			return ""
		}
	}
	return tag
}
