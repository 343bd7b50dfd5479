package text

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// madePage is a page put together at random: article and clutter in one of many
// layouts, with telling class names, meaningless ones or none.
type madePage struct {
	html string
	body []string
}

type pageMaker struct {
	*rand.Rand
	classes int // 0 none, 1 telling, 2 hashed
	b       strings.Builder
	body    []string
}

var (
	makerSubjects = []string{"The regional prosecutor", "A spokesman for the coast guard", "The interior minister", "The operator of the grid",
		"An official who asked not to be named", "The security service", "The mayor of Velm", "A court in the capital", "The railway company", "Investigators"}
	makerVerbs = []string{"said that", "confirmed on Tuesday that", "denied that", "told reporters that", "wrote in a statement that", "did not rule out that"}
	makerFacts = []string{"two men had been detained near the port", "the cable had been cut with an angle grinder", "the fire had been laid in three places",
		"the drones had come from the sea", "the pumps had been switched off from outside", "no one had been hurt in the explosion",
		"the parcels had been posted from a car park", "the suspects had been paid in cryptocurrency", "the damage would cost four million",
		"trains would run again by the weekend", "the attack had been planned for months", "the ship had turned off its transponder"}
	makerTails = []string{"and that more arrests were likely in the coming days", "although the evidence was still being examined by experts",
		"while the ministry declined to comment on the matter", "after a search of three flats in the old town", "but gave no details of the persons concerned",
		"according to a copy of the report that was seen by this paper"}
	makerHeads = []string{"Arson suspected at bus garage in Velm", "Spy chief warns of attacks on the power grid", "Drone shuts northern airport for two hours",
		"Ministry expels two diplomats after break-in", "Water works hacked for the second time", "Cable ship leaves port under guard", "Trial of five opens in the capital"}
	makerMenu = strings.Fields("News World Europe Politics Business Opinion Culture Sport Weather Science Health Travel Video Podcasts Archive Shop Jobs")
)

func pick(m *pageMaker, list []string) string { return list[m.IntN(len(list))] }

func (m *pageMaker) sentence() string {
	s := pick(m, makerSubjects) + " " + pick(m, makerVerbs) + " " + pick(m, makerFacts)
	if m.IntN(3) > 0 {
		s += ", " + pick(m, makerTails)
	}
	return s + "."
}

func (m *pageMaker) paragraph() string {
	n := 1 + m.IntN(3)
	out := make([]string, n)
	for i := range out {
		out[i] = m.sentence()
	}
	return strings.Join(out, " ")
}

// class writes a class attribute: the telling name, a meaningless one, or none.
func (m *pageMaker) class(telling string) string {
	switch m.classes {
	case 1:
		return ` class="` + telling + `"`
	case 2:
		return fmt.Sprintf(` class="css-%x sc-%x"`, m.Uint32(), m.Uint32()>>16)
	}
	return ""
}

func (m *pageMaker) put(format string, args ...any) { fmt.Fprintf(&m.b, format+"\n", args...) }

func (m *pageMaker) links(telling string, n int) {
	m.put("<div%s><ul>", m.class(telling))
	for range n {
		w := pick(m, makerMenu)
		m.put(`<li><a href="/%s">%s</a></li>`, strings.ToLower(w), w)
	}
	m.put("</ul></div>")
}

// teasers writes the headlines of other stories, with or without a summary.
func (m *pageMaker) teasers(head string, n int) {
	m.put("<div%s><h2>%s</h2>", m.class("related-stories"), head)
	for i := range n {
		h, s := pick(m, makerHeads), "TEASER "+m.sentence()
		switch m.IntN(4) {
		case 0:
			m.put(`<div><h3><a href="/n/%d">%s</a></h3><p>%s</p></div>`, i, h, s)
		case 1:
			m.put(`<a href="/n/%d"><h3>%s</h3><p>%s</p></a>`, i, h, s)
		case 2:
			m.put(`<div><img src="%d.jpg"><a href="/n/%d"><span>%s</span></a><p>%s</p><span>2 hours ago</span></div>`, i, i, h, s)
		case 3:
			m.put(`<ul><li><a href="/n/%d">TEASER %s</a></li></ul>`, i, h)
		}
	}
	m.put("</div>")
}

func (m *pageMaker) boxInArticle() {
	switch m.IntN(6) {
	case 0:
		m.put(`<div%s><h3>The Morning Tide</h3><p>CLUTTER Sign up for our newsletter and get the five stories of the day delivered to your inbox.</p></div>`, m.class("newsletter-box"))
	case 1:
		m.put(`<p><strong>Read also:</strong> <a href="/r">TEASER %s</a></p>`, pick(m, makerHeads))
	case 2:
		m.put(`<figure><img src="f.jpg"><figcaption>CLUTTER The harbour of Velm in winter. Photo: city archive</figcaption></figure>`)
	case 3:
		m.put(`<div%s><span>Advertisement</span></div>`, m.class("ad-slot"))
	case 4:
		m.put(`<div><h4>Related</h4><h4><a href="/q">TEASER %s</a></h4><p>TEASER %s</p></div>`, pick(m, makerHeads), m.sentence())
	case 5:
		m.put(`<script>window.ads = window.ads || []; ads.push({slot: %d, text: "TEASER %s"});</script>`, m.Uint32(), m.sentence())
	}
}

func (m *pageMaker) article(n int) {
	wrap := m.IntN(3)
	m.put(`<div%s>`, m.class("article-body"))
	for i := range n {
		p := m.paragraph()
		m.body = append(m.body, p)
		switch wrap {
		case 0:
			m.put("<p>%s</p>", p)
		case 1:
			m.put("<div%s><div><p>%s</p></div></div>", m.class("text-block"), p)
		case 2:
			m.put("<p%s>%s</p>", m.class("paragraph"), strings.Replace(p, " the ", " <em>the</em> ", 1))
		}
		if i > 0 && i < n-1 && m.IntN(3) == 0 {
			m.boxInArticle()
		}
		if i > 1 && i < n-2 && m.IntN(6) == 0 {
			h := "What is known so far"
			m.put("<h2>%s</h2>", h)
			m.body = append(m.body, h)
		}
	}
	m.put("</div>")
}

func (m *pageMaker) comments(n int) {
	m.put(`<div%s><h3>Comments</h3>`, m.class("comments"))
	for i := range n {
		m.put("<div><b>user%d</b><p>CLUTTER I think %s and nobody in this town is surprised by it any more, whatever they write.</p></div>", i, pick(m, makerFacts))
	}
	m.put("</div>")
}

// ballast is what fills real pages: scripts, styles, data.
func (m *pageMaker) ballast(size int) {
	for m.b.Len() < size {
		if m.IntN(2) == 0 {
			m.put(`<script>!function(e,t){var n=%d;e.q=e.q||[];e.q.push(["set","%x",{a:n,b:"%s"}])}(window,document);</script>`, m.Uint32(), m.Uint64(), strings.Repeat("abcdef0123", 40))
		} else {
			m.put(`<div%s><div data-x="%s"><a href="/t/%x"><svg viewBox="0 0 24 24"><path d="%s"/></svg></a></div></div>`,
				m.class("icon-row"), strings.Repeat("x1y2", 30), m.Uint32(), strings.Repeat("M12 2L2 7l10 5", 20))
		}
	}
}

// makePage builds a page of at least size bytes.
func makePage(seed uint64, paragraphs, size int) madePage {
	m := &pageMaker{Rand: rand.New(rand.NewPCG(seed, 1))}
	m.classes = m.IntN(3)
	main := []string{"main", "article", "div"}[m.IntN(3)]
	head := pick(m, makerHeads)
	m.put(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s | The Strait Times</title><meta property="og:title" content="%s"><meta property="og:site_name" content="The Strait Times">`, head, head)
	m.put(`<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"2024-06-13T10:22:00+02:00"}</script><style>.x{color:red}</style></head><body>`, head)
	m.links("main-nav", 14)
	if m.IntN(2) == 0 {
		m.put(`<div%s><p>CLUTTER We and our partners use cookies to store and access personal data such as browsing data on your device, in order to show you personalised content and to understand our audience.</p></div>`, m.class("cookie-banner"))
	}
	m.ballast(size / 3)
	m.put("<%s><h1>%s</h1><div%s>By Jana Berzina</div><div>13 June 2024, 10:22</div>", main, head, m.class("byline"))
	m.article(paragraphs)
	if m.IntN(2) == 0 {
		m.put(`<div%s><p>CLUTTER Our work is paid for by our readers. If you can, please support us with a small sum every month.</p></div>`, m.class("support"))
	}
	m.teasers("More on this story", 3+m.IntN(4))
	m.put("</%s>", main)
	if m.IntN(3) == 0 {
		m.comments(2 + m.IntN(6))
	}
	m.teasers("Top stories", 4)
	m.ballast(size)
	m.put(`<div%s><p>CLUTTER The Strait Times is published by Strait Media. All rights reserved.</p></div></body></html>`, m.class("footer"))
	return madePage{m.b.String(), m.body}
}
