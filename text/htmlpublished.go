package text

import (
	"bytes"

	"concord/text/day"
)

// published reads the ladder for a page, strongest rung first.
func (p *page) published(objects []articleObject, h Hints) Published {
	var ds dates
	if s, ok := day.Given(h.Given); ok {
		ds.add(BasisGiven, s, 0, 0)
	}
	p.jsonLDDate(objects, &ds)
	p.metaDate(&ds)
	p.timeDate(&ds)
	ds.fromOutside(h, p.url)
	p.doc.bylineDate(&ds)
	return ds.settle()
}

func (p *page) jsonLDDate(objects []articleObject, ds *dates) {
	for _, o := range objects {
		if s, ok := day.Parse(o.modified); ok && ds.modified == "" {
			ds.modified = s.Day
		}
		if s, ok := day.Parse(o.published); ok {
			a, b := p.rawOf(o.published, o.at.Start, o.at.End)
			ds.add(BasisJSONLD, s, a, b)
			return
		}
		if o.published != "" {
			return // the page's own article has a date that cannot be read
		}
	}
}

// rawOf locates a metadata value in the stored bytes of src[from:to].
func (p *page) rawOf(value string, from, to int) (int, int) {
	i := bytes.Index(p.src[from:min(to, len(p.src))], []byte(value))
	if i < 0 {
		return 0, 0
	}
	return p.doc.dec.Start(from + i), p.doc.dec.End(from + i + len(value))
}

// Meta names in order of how surely they mean the first publication.
var publishedKeys = []string{"article:published_time", "article:published", "og:published_time", "published_time",
	"datepublished", "rnews:datepublished", "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date",
	"article.published", "article:publish_time", "publication_date", "publish-date", "publishdate", "pubdate",
	"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "date"}

func (p *page) metaDate(ds *dates) {
	if ds.modified == "" {
		m := metaValue(&p.head, "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "lastmod", "last-modified")
		if s, ok := day.Parse(m); ok {
			ds.modified = s.Day
		}
	}
	for _, key := range publishedKeys {
		m, ok := p.head.meta(key)
		if !ok {
			continue
		}
		if s, ok := day.Parse(m.value); ok {
			a, b := p.rawOf(m.value, m.at.Start, m.at.Start+4096)
			ds.add(BasisMeta, s, a, b)
			return
		}
	}
}

// timeDate reads the first <time> between a little above the headline and the
// second paragraph, where papers put it; the times of teasers stand elsewhere.
func (p *page) timeDate(ds *dates) {
	if len(p.doc.Body) == 0 {
		return
	}
	from, to := p.doc.Title.Start-600, p.doc.Body[min(1, len(p.doc.Body)-1)].Start
	if p.doc.Title.Len() == 0 || p.doc.Title.Start > to {
		from = p.doc.Body[0].Start - 600
	}
	for _, t := range p.head.times {
		at := t.text.End
		if at < from || at > to || p.outside(t.node) {
			continue
		}
		start := at - min(at, 40)
		if t.block < len(p.blocks) {
			start = max(start, int(p.blocks[max(t.block-1, 0)].start))
		}
		s, ok := day.Parse(t.datetime)
		if !ok {
			d, _, _, found := day.Find(p.text[min(start, at):at], p.doc.Language)
			s, ok = day.Stamp{Day: d}, found
		}
		switch {
		case !ok:
		case t.mark&mUpdated != 0 || day.Updated(p.text[start:at]):
			if ds.modified == "" {
				ds.modified = s.Day
			}
		default:
			a, b := p.rawOf(firstOf(t.datetime, p.text[start:at]), t.at.Start, t.at.Start+512)
			ds.add(BasisTime, s, a, b)
			return
		}
	}
}

// outside reports whether a node lies in navigation, promotion or comments. A
// byline is where dates belong.
func (p *page) outside(n int32) bool {
	return p.effective[n]&(mNav|mPromo|mComments|mConsent|mHidden) != 0
}
