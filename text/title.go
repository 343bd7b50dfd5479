package text

import (
	"html"
	"strings"

	"golang.org/x/net/html/atom"

	"concord/text/words"
)

// title finds the headline: the h1 that the metadata confirms, else the only
// one; else the metadata's own, site name cut off. Its range is where the words
// stand on the page.
func (p *page) title(objects []articleObject, h Hints) {
	p.h1 = -1
	meta := metaValue(&p.head, "og:title", "twitter:title", "dc.title", "title")
	head := p.headTitle()
	site := metaValue(&p.head, "og:site_name", "application-name")
	var said []string
	for _, t := range append([]string{meta, head.In(p.text)}, headlines(objects)...) {
		if t = cutSite(clean(t), site, hostOf(p.url)); t != "" {
			said = append(said, t)
		}
	}
	best := 0.0
	for i, k := range p.blocks {
		if !p.inHeading1(k) {
			continue
		}
		t := p.text[k.start:k.end]
		score := 0.1
		for _, s := range said {
			score = max(score, overlap(t, s))
		}
		if score > best && len(t) >= 4 && len(t) < 400 {
			best, p.h1 = score, i
		}
	}
	switch {
	case p.h1 >= 0 && (best >= 0.5 || len(said) == 0 || best > 0.1 && words.Count(p.text[p.blocks[p.h1].start:p.blocks[p.h1].end]) >= 4):
		k := p.blocks[p.h1]
		p.doc.Title = Range{int(k.start), int(k.end)}
		p.doc.TitleText = p.doc.Title.In(p.text)
	case len(said) > 0:
		p.h1 = -1
		said[0] = p.segment(said[0])
		p.doc.TitleText = said[0]
		p.doc.Title = p.locateTitle(said[0], head)
	default:
		p.h1 = -1
		p.doc.TitleText = strings.TrimSpace(h.Title)
	}
}

func headlines(objects []articleObject) []string {
	if len(objects) == 0 {
		return nil
	}
	return []string{objects[0].headline}
}

// headTitle is the range of the <title> line.
func (p *page) headTitle() Range {
	for _, k := range p.blocks {
		if p.nodes[k.node].mark&mTitle != 0 {
			return Range{int(k.start), int(k.end)}
		}
		if k.start > 4096 {
			break
		}
	}
	return Range{}
}

func (p *page) inHeading1(k block) bool {
	for n, up := k.node, 0; n >= 0 && up < 4; n, up = p.nodes[n].parent, up+1 {
		if p.nodes[n].atom == atom.H1 {
			return true
		}
	}
	return false
}

// locateTitle finds the title's words: a line of their own first, else the head.
func (p *page) locateTitle(t string, head Range) Range {
	for i, k := range p.blocks {
		if line := p.text[k.start:k.end]; int(k.start) != head.Start && strings.EqualFold(line, t) {
			p.h1 = i
			return Range{int(k.start), int(k.end)}
		}
	}
	if i := strings.Index(head.In(p.text), t); i >= 0 {
		return Range{head.Start + i, head.Start + i + len(t)}
	}
	return Range{}
}

// segment picks the part of a page title that also stands on the page as a line
// of its own, where the title carries a site name that nothing else gives away.
func (p *page) segment(t string) string {
	best := ""
	for _, m := range titleMarks {
		for _, part := range strings.Split(t, m) {
			if part == t || len(part) <= len(best) || words.Count(part) < 3 {
				continue
			}
			for _, k := range p.blocks {
				if p.text[k.start:k.end] == part && p.nodes[k.node].mark&mTitle == 0 {
					best = part
					break
				}
			}
		}
	}
	return firstOf(best, t)
}

// clean makes metadata text look as canonical text does.
func clean(s string) string {
	return strings.Join(strings.Fields(html.UnescapeString(s)), " ")
}

// titleMarks set a site's name off from a headline.
var titleMarks = []string{" | ", " :: ", " » ", " · ", " – ", " — ", " - ", " ‹ ", " / "}

// cutSite removes the site's name from a page title. After a dash, which is
// also punctuation, the tail must be the known name.
func cutSite(t, site, host string) string {
	for {
		at, mark := -1, ""
		for _, m := range titleMarks {
			if i := strings.LastIndex(t, m); i > at {
				at, mark = i, m
			}
		}
		if at <= 0 {
			return t
		}
		head, tail := t[:at], t[at+len(mark):]
		sure := mark == " | " || mark == " :: " || mark == " » " || mark == " ‹ "
		switch {
		case isSite(tail, site, host), sure && words.Count(tail) <= 4 && words.Count(head) >= 3 && words.Count(head) > words.Count(tail):
			t = head
		case isSite(head, site, host) && words.Count(tail) >= 2:
			return tail
		default:
			return t
		}
	}
}

func isSite(s, site, host string) bool {
	s = words.Squash(s)
	if s == "" {
		return false
	}
	label := host
	if i := strings.LastIndexByte(label, '.'); i > 0 {
		label = label[:i]
	}
	return s == words.Squash(site) || s == words.Squash(host) || s == words.Squash(label)
}

// overlap is the share of common words of two titles (Dice).
func overlap(a, b string) float64 {
	seen := map[string]int{}
	na, nb, both := 0, 0, 0
	words.Each(a, func(w []byte, _, _ int) bool { seen[string(w)]++; na++; return true })
	words.Each(b, func(w []byte, _, _ int) bool {
		nb++
		if seen[string(w)] > 0 {
			seen[string(w)]--
			both++
		}
		return true
	})
	if na+nb == 0 {
		return 0
	}
	return 2 * float64(both) / float64(na+nb)
}

func hostOf(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.LastIndexByte(rest, '@'); i >= 0 {
		rest = rest[i+1:]
	}
	if i := strings.IndexByte(rest, ':'); i >= 0 {
		rest = rest[:i]
	}
	return strings.TrimPrefix(strings.ToLower(rest), "www.")
}

// publisher is who stands behind the page, in its own words if it has any.
func (p *page) publisher(objects []articleObject, h Hints) string {
	said := ""
	if len(objects) > 0 {
		said = objects[0].publisher
	}
	return firstOf(h.Publisher, clean(firstOf(metaValue(&p.head, "og:site_name"), said,
		metaValue(&p.head, "application-name", "apple-mobile-web-app-title", "dc.publisher"))), p.titleTail(), hostOf(p.url))
}

// titleTail is what the page's title has beside the headline: the site's name.
func (p *page) titleTail() string {
	t, h := p.headTitle().In(p.text), p.doc.TitleText
	for _, m := range titleMarks {
		if tail, ok := strings.CutPrefix(t, h+m); ok && h != "" && words.Count(tail) <= 5 {
			return tail
		}
		if front, ok := strings.CutSuffix(t, m+h); ok && h != "" && words.Count(front) <= 5 {
			return front
		}
	}
	return ""
}
