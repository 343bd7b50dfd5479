package text

import (
	"concord/text/charset"
	"concord/text/lang"
)

// HTML reads a web page, or a fragment of one as feeds carry it. The error is a
// *concord.Error for input that is too large or a given date that is not one;
// broken markup is read as well as it can be.
func HTML(raw []byte, h Hints) (*Document, error) {
	if err := checkInput(raw, h); err != nil {
		return nil, err
	}
	src, dec, name := charset.Decode(raw, h.ContentType)
	f := flatten(src)
	d := &Document{Kind: KindHTML, Charset: name, Canonical: string(f.out), canon: f.canon, dec: dec}
	p := &page{flattener: f, doc: d, text: d.Canonical}
	p.url = firstOf(f.head.canonical, metaValue(&f.head, "og:url"), h.URL)
	d.URL = p.url
	d.Language = pickLanguage(p.proseSample(), f.head.lang, h.Language)
	objects := p.articleObjects()
	p.title(objects, h)
	p.body(lexiconOf(d.Language))
	if code := lang.Of(p.bodySample()); code != "" {
		d.Language = code
	}
	d.Publisher = p.publisher(objects, h)
	d.Published = p.published(objects, h)
	return d, nil
}

// page is a flattened page on its way to a document.
type page struct {
	*flattener
	doc   *Document
	text  string
	url   string
	lines []line
	h1    int // block of the heading that is the title, -1 if none

	effective []mark // marks of each node with those of the nodes around it
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

func metaValue(h *pageHead, keys ...string) string {
	m, _ := h.meta(keys...)
	return m.value
}

// proseSample joins the longest lines, so that menus do not vote on language.
func (p *page) proseSample() string {
	var b []byte
	for _, min := range []int32{120, 40, 0} {
		for i := range p.blocks {
			k := &p.blocks[i]
			if n := k.end - k.start; n >= min && k.link*3 <= n && len(b) < 4000 {
				b = append(append(b, p.text[k.start:k.start+clip(n, 1500)]...), '\n')
			}
		}
		if len(b) > 400 {
			break
		}
	}
	return string(b)
}

func clip(n, most int32) int32 { return min(n, most) }

func (p *page) bodySample() string {
	var b []byte
	for _, r := range p.doc.Body {
		if len(b) > 4000 {
			break
		}
		b = append(append(b, p.text[r.Start:min(r.End, r.Start+1500)]...), '\n')
	}
	return string(b)
}
