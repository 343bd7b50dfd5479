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
// A readability port (go-readability v2) was weighed and left out: on 300 pages
// put together as in pagegen_test.go it reached F1 .965 and let teasers into the
// body of 142 of them, for 4 ms a page; this reaches .997 with none, for 1 ms.
// Teasers name other incidents, so one does more harm than a lost paragraph.
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

// markNodes inherits marks downward, but not those that most of the page's prose
// would carry, or several paragraphs without the links that teasers have: a
// class such as "content-sidebar-wrap" or "body-with-ad" then says nothing.
func (p *page) markNodes() {
	prose := make([]int, len(p.nodes))
	heading := make([]bool, len(p.nodes))
	count := make([]struct{ good, near, linked int32 }, len(p.nodes))
	for i, k := range p.blocks {
		switch l := &p.lines[i]; {
		case l.grade == gradeGood:
			prose[k.node] += l.Len()
			count[k.node].good++
		case l.grade == gradeNear:
			count[k.node].near++
		case l.linked > 50 && l.words > 2:
			count[k.node].linked++
		}
		heading[k.node] = heading[k.node] || i == p.h1
	}
	for i := len(p.nodes) - 1; i > 0; i-- {
		up := p.nodes[i].parent
		prose[up] += prose[i]
		count[up].good += count[i].good
		count[up].linked += count[i].linked
		heading[up] = heading[up] || heading[i]
	}
	p.effective = make([]mark, len(p.nodes))
	for i := range p.nodes {
		own := p.nodes[i].mark
		switch c := count[i]; {
		case prose[i]*2 > prose[0], heading[i], c.good >= 3 && c.linked*2 < c.good:
			own &^= softMarks
		case p.nodes[i].atom == atom.P && c.good+c.near > 0:
			own &^= mPromo // a promotion is a box, not a paragraph
		}
		if prose[i]*2 > prose[0] && heading[i] {
			own &^= hardMarks
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
// An element that is marked as the article's body wins with four fifths of it;
// with less, the body is cut into several.
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
	if named >= 0 && sum[named] > 0 && sum[named]*5 >= sum[best]*4 {
		return p.withSiblings(int32(named), sum)
	}
	return int32(best)
}

// withSiblings goes up to the element that holds the other parts of a body that
// is cut into several, each marked as such.
func (p *page) withSiblings(named int32, sum []int) int32 {
	for up, steps := p.nodes[named].parent, 0; up > 0 && steps < 3; up, steps = p.nodes[up].parent, steps+1 {
		for n := up + 1; int(n) < len(p.nodes) && p.nodes[n].first < p.nodes[up].last; n++ {
			if p.nodes[n].mark&mGood != 0 && sum[n] > 0 && !p.within(n, named) && !p.within(named, n) {
				named = up
				break
			}
		}
	}
	return named
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
	main, columns := p.mainParent(first, last)
	cards := p.cards(first, last, c, main)
	p.slides(first, last, main, cards)
	zone := int32(-1) // node below which a section of other stories reaches
	inFlow := false
	for i := range lines {
		b := p.blocks[first+i]
		parent := p.column(b.node)
		if zone >= 0 && !p.within(b.node, zone) {
			zone = -1
		}
		if inFlow && columns[parent] && lines[i].grade >= gradeNear && !lines[i].bullet && !cards[b.node] {
			inFlow = false
		}
		lines[i].main = columns[parent]
		if lines[i].section {
			if !columns[parent] && !p.within(main, parent) {
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

// column is the container that a line shares with others: paragraphs are often
// wrapped one by one.
func (p *page) column(n int32) int32 {
	n = p.holderOf(n)
	for n > 0 && p.nodes[n].last-p.nodes[n].first == 1 {
		n = p.holderOf(p.nodes[n].parent)
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

// mainParent is the container with the most prose directly in it, and with it
// the other ones that hold a fair part: articles are cut into columns.
func (p *page) mainParent(first, last int) (main int32, columns map[int32]bool) {
	mass := map[int32]int{}
	for i := first; i < last; i++ {
		m := p.effective[p.blocks[i].node]
		if l := &p.lines[i]; l.grade >= gradeNear && m&(outMarks|mList) == 0 {
			h := p.column(p.blocks[i].node)
			mass[h] += l.Len()
			if mass[h] > mass[main] {
				main = h
			}
		}
	}
	columns = map[int32]bool{main: true}
	for h, n := range mass {
		if n*6 >= mass[main] && n >= 300 {
			columns[h] = true
		}
	}
	return main, columns
}

// cards finds the teasers of other stories: small containers with a linked
// headline, whose summaries are prose and carry no link themselves.
func (p *page) cards(first, last int, c, main int32) map[int32]bool {
	out, refused := map[int32]bool{}, map[int32]bool{}
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
		for h > 0 && (p.isHeading(h) || p.nodes[h].atom == atom.P) {
			h = p.nodes[h].parent
		}
		if h == main || h == c || out[h] || refused[h] || p.within(main, h) || p.within(c, h) {
			continue
		}
		if p.isCard(h, i) {
			out[h] = true
		} else {
			refused[h] = true // a later headline in it would not change that
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

// slides adds to the cards the list items that have a heading of their own, as
// the pictures of a gallery do, unless the article itself is such a list.
func (p *page) slides(first, last int, main int32, cards map[int32]bool) {
	if p.effective[main]&mList != 0 {
		return
	}
	slide := map[int32]bool{}
	for i := first; i < last; i++ {
		n := p.blocks[i].node
		if p.effective[n]&mList == 0 {
			continue
		}
		li := n
		for li > 0 && p.nodes[li].mark&mList == 0 {
			li = p.nodes[li].parent
		}
		slide[li] = slide[li] || p.inHeading(n)
		if slide[li] {
			cards[n] = true
		}
	}
}

// isCard: there is no more prose than the linked headlines account for, and a
// headline that is not marked as one stands before it.
func (p *page) isCard(h int32, at int) bool {
	heads, linked, prose, before := 0, 0, 0, 0
	for i := p.nodes[h].first; i < p.nodes[h].last; i++ {
		switch l := &p.lines[i]; {
		case l.linked >= 80 && l.words >= 3:
			linked++
			if p.inHeading(p.blocks[i].node) {
				heads++
			}
		case l.grade >= gradeNear:
			prose++
			if int(i) < at {
				before++
			}
		}
	}
	if heads > 0 {
		return prose <= 2*heads
	}
	return prose <= linked && before == 0 && p.nodes[h].last-p.nodes[h].first <= 6
}

func (p *page) inHeading(n int32) bool {
	for up := 0; n > 0 && up < 3; n, up = p.nodes[n].parent, up+1 {
		if p.isHeading(n) {
			return true
		}
	}
	return false
}

func (p *page) isHeading(n int32) bool { return p.nodes[n].mark&mHeading != 0 }

// dropOutliers removes kept runs that stand far from the body's main run.
func (p *page) dropOutliers(lines []line) {
	const gap = 12 // bad lines lie between the parts of one article more often here
	runs, most := keptRuns(lines, gap)
	for _, r := range runs {
		if r.mass*4 >= most {
			continue
		}
		for i := r.from; i <= r.to; i++ {
			lines[i].keep = lines[i].keep && lines[i].main
		}
	}
}
