package text

import "golang.org/x/net/html/atom"

// The body of a page is found without a document tree in three steps.
//
//  1. Every line is graded by itself (lines.go), links and marks counted.
//  2. The container is the element whose lines sum up best: prose counts for
//     it, links and scraps against it. An article cut in two by an advert has
//     its parts in one parent, which so wins; a parent that adds menus and
//     teasers loses.
//  3. Inside it, lines that stand for other stories are dropped by position:
//     in cards under a linked heading, below a heading such as "Related", in
//     marked elements. The rest is settled as plain text is.
//
// This costs a fifth of a readability parse and is stricter with teasers, which
// name other incidents and so do more harm than a lost paragraph.
func (p *page) body(lex *lexicon) {
	p.measureAll(lex)
	p.markNodes()
	c := p.container()
	lines := p.candidates(c, lex)
	settle(lines)
	p.dropOutliers(lines)
	for _, l := range lines {
		if l.keep {
			p.doc.Body = append(p.doc.Body, l.Range)
		}
	}
	for i, l := range p.lines {
		marked := p.effective[p.blocks[i].node]&mCaption != 0 && l.words >= 2
		if (l.caption || marked) && !p.outside(p.blocks[i].node) && len(p.doc.Captions) < 200 {
			p.doc.Captions = append(p.doc.Captions, l.Range)
		}
	}
}

func (p *page) measureAll(lex *lexicon) {
	p.lines = make([]line, len(p.blocks))
	for i, k := range p.blocks {
		r := Range{int(k.start), int(k.end)}
		l := measure(p.text, r, lex)
		if n := r.Len(); n > 0 {
			l.linked = int(k.link) * 100 / n
			if l.linked > 50 || int(k.hidden)*2 > n {
				l.grade = gradeBad
			} else if l.linked > 33 && l.grade == gradeGood {
				l.grade = gradeNear
			}
		}
		l.bullet = l.bullet || p.nodes[k.node].mark&mList != 0
		p.lines[i] = l
	}
}

// markNodes inherits marks downward, then takes those back that most of the
// page's prose would carry: a class such as "content-sidebar-wrap" says nothing.
func (p *page) markNodes() {
	prose := make([]int, len(p.nodes))
	heading := make([]bool, len(p.nodes))
	for i, k := range p.blocks {
		if p.lines[i].grade == gradeGood {
			prose[k.node] += p.lines[i].Len()
		}
		heading[k.node] = heading[k.node] || i == p.h1
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		up := p.nodes[i].parent
		prose[up] += prose[i]
		heading[up] = heading[up] || heading[i]
	}
	p.effective = make([]mark, len(p.nodes))
	for i := range p.nodes {
		own := p.nodes[i].mark
		if prose[i]*2 > prose[0] {
			clear := mark(softMarks)
			if heading[i] {
				clear |= hardMarks
			}
			own &^= clear
		}
		if own&mHeader != 0 && !p.ownHeader(i, heading[i]) {
			own |= mNav
		}
		if up := p.nodes[i].parent; up >= 0 {
			own |= p.effective[up] & (outMarks | mGood | mArticle | mList)
		}
		p.effective[i] = own
	}
}

// ownHeader: the header that holds the headline, or stands in the article, is
// the article's; the other is the site's.
func (p *page) ownHeader(i int, heading bool) bool {
	if heading {
		return true
	}
	for n := p.nodes[i].parent; n > 0; n = p.nodes[n].parent {
		if p.nodes[n].mark&mArticle != 0 {
			return true
		}
	}
	return false
}

// container returns the node whose lines sum up best, the innermost of equals.
// An element that is marked as the article's body wins with three fifths of it.
func (p *page) container() int32 {
	sum := make([]int, len(p.nodes))
	for i, k := range p.blocks {
		if p.effective[k.node]&outMarks == 0 {
			sum[k.node] += worth(&p.lines[i])
		}
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		sum[p.nodes[i].parent] += sum[i]
	}
	best, named := 0, -1
	for i := range p.nodes {
		if sum[i] >= sum[best] && (sum[i] > 0 || best == 0) && holder(p.nodes[i].atom) {
			best = i
		}
		if p.nodes[i].mark&mGood != 0 && (named < 0 || sum[i] > sum[named]) {
			named = i
		}
	}
	if named >= 0 && sum[named] > 0 && sum[named]*5 >= sum[best]*3 {
		return int32(named)
	}
	return int32(best)
}

// holder reports whether an element can hold a whole article.
func holder(a atom.Atom) bool {
	switch a {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Li, atom.Blockquote, atom.Ul, atom.Ol, atom.Tr:
		return false
	}
	return true
}

// worth is what a line adds to its containers.
func worth(l *line) int {
	switch l.grade {
	case gradeGood:
		return l.Len()
	case gradeNear:
		return l.Len() * 2 / 3
	case gradeBad:
		return -20 - l.Len()*l.linked/100
	}
	return -15
}

// candidates are the container's lines, those for other stories graded bad.
func (p *page) candidates(c int32, lex *lexicon) []line {
	n := p.nodes[c]
	first, last := int(n.first), int(max(n.last, n.first))
	if c == 0 {
		first, last = 0, len(p.blocks)
	}
	if p.h1 >= 0 && p.h1 < last && p.h1+1 > first-farthest {
		first = p.h1 + 1 // the standfirst follows the headline; nothing above it is the article
	}
	lines := append([]line(nil), p.lines[first:last]...)
	main := p.mainParent(first, last)
	cards := p.cards(first, last, c, main)
	zone := int32(-1) // node below which a section of other stories reaches
	inFlow := false
	for i := range lines {
		b := p.blocks[first+i]
		parent := p.holderOf(b.node)
		if zone >= 0 && !p.within(b.node, zone) {
			zone = -1
		}
		if inFlow && parent == main && lines[i].grade >= gradeNear && !lines[i].bullet && !cards[b.node] {
			inFlow = false
		}
		lines[i].main = parent == main
		if lines[i].section {
			if parent != main && !p.within(main, parent) {
				zone = parent
			} else {
				inFlow = true
			}
		}
		switch {
		case p.effective[b.node]&outMarks != 0, zone >= 0, inFlow, cards[b.node]:
			lines[i].grade = gradeBad
		case p.inHeading1(b):
			lines[i].grade = gradeBad
		case lines[i].linked > 33 && lines[i].grade == gradeShort:
			lines[i].grade = gradeBad
		}
	}
	return lines
}

// holderOf is the nearest container of a line, its paragraph element left out.
func (p *page) holderOf(n int32) int32 {
	for n > 0 && !holder(p.nodes[n].atom) {
		n = p.nodes[n].parent
	}
	return n
}

func (p *page) within(n, outer int32) bool {
	for ; n >= outer; n = p.nodes[n].parent {
		if n == outer {
			return true
		}
	}
	return false
}

// mainParent is the container with the most prose directly in it.
func (p *page) mainParent(first, last int) int32 {
	mass := map[int32]int{}
	best := int32(0)
	for i := first; i < last; i++ {
		if l := &p.lines[i]; l.grade >= gradeNear && p.effective[p.blocks[i].node]&outMarks == 0 {
			h := p.holderOf(p.blocks[i].node)
			mass[h] += l.Len()
			if mass[h] > mass[best] {
				best = h
			}
		}
	}
	return best
}

// cards finds small containers with a linked heading: the teasers of other
// stories, whose summaries are prose and carry no link themselves.
func (p *page) cards(first, last int, c, main int32) map[int32]bool {
	out := map[int32]bool{}
	for i := first; i < last; i++ {
		l, b := &p.lines[i], p.blocks[i]
		if l.linked < 80 || l.words < 3 || l.ends && l.words < 5 {
			continue
		}
		h := b.node
		if p.nodes[h].atom == atom.P && p.nodes[h].last-p.nodes[h].first > 1 {
			out[h] = true // a linked headline and its summary in one paragraph
			continue
		}
		heading := p.isHeading(h)
		for h > 0 && (p.isHeading(h) || p.nodes[h].atom == atom.P) {
			h = p.nodes[h].parent
		}
		if h == main || h == c || p.within(main, h) || p.within(c, h) {
			continue
		}
		if heading || p.nodes[h].last-p.nodes[h].first <= 6 {
			out[h] = true
		}
	}
	if len(out) == 0 {
		return out
	}
	for n := c; n < int32(len(p.nodes)) && int(p.nodes[n].first) < last; n++ {
		if up := p.nodes[n].parent; up >= 0 && out[up] {
			out[n] = true
		}
	}
	return out
}

func (p *page) isHeading(n int32) bool { return p.nodes[n].mark&mHeading != 0 }

// dropOutliers removes kept runs that stand far from the body's main run.
func (p *page) dropOutliers(lines []line) {
	const gap = 12 // bad lines lie between the parts of one article more often here
	type run struct{ from, to, mass int }
	var runs []run
	last, most := -gap-1, 0
	for i := range lines {
		if !lines[i].keep {
			continue
		}
		if i-last > gap {
			runs = append(runs, run{from: i})
		}
		r := &runs[len(runs)-1]
		r.to = i
		r.mass += lines[i].Len()
		most = max(most, r.mass)
		last = i
	}
	for _, r := range runs {
		if r.mass*4 < most {
			for i := r.from; i <= r.to; i++ {
				lines[i].keep = false
			}
		}
	}
}
