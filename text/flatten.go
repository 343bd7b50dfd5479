package text

import (
	"bytes"

	nethtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Bounds that keep evil pages linear. Real pages stay far below them; beyond
// them text is still kept and addressable, only not told apart any more.
const (
	maxDepth  = 200
	maxNodes  = 200_000
	maxBlocks = 200_000
)

// node is a block-level element: enough of a tree to weigh containers.
type node struct {
	parent      int32
	first, last int32 // blocks inside: [first, last)
	mark        mark  // own marks
	atom        atom.Atom
}

// block is one line of canonical text and where it stands in the page.
type block struct {
	start, end int32
	node       int32
	link       int32 // bytes that stand in links
	hidden     int32 // bytes that stand in hidden or caption-like inline elements
}

type openElement struct {
	atom atom.Atom
	element
	node int32
	made bool // it has a node of its own
}

type pending uint8

const (
	nothing pending = iota
	spacePending
	breakPending
)

// flattener walks the page once with a tokenizer and keeps the running offset.
type flattener struct {
	src     []byte
	out     []byte
	canon   offsets
	pend    pending
	pendIn  int
	pendLen int

	stack    []openElement
	over     int                // elements opened beyond maxDepth
	open     [maxElements]int32 // how many of each element are open
	nodes    []node
	blocks   []block
	inLink   int
	inHidden int
	skip     atom.Atom // element whose content is being skipped
	depth    int       // nesting of skip
	jsonLD   bool
	scratch  [64]byte
	head     pageHead
}

// flatten makes canonical text, offset map and structure of decoded HTML.
func flatten(src []byte) *flattener {
	f := &flattener{src: src, out: make([]byte, 0, len(src)/4+64)}
	f.nodes = append(make([]node, 0, len(src)/256+8), node{parent: -1})
	z := nethtml.NewTokenizer(bytes.NewReader(src))
	pos := 0
	for {
		tt := z.Next()
		n := len(z.Raw()) // before attributes are read: reading them rewrites the buffer
		switch tt {
		case nethtml.ErrorToken:
			f.finish()
			return f
		case nethtml.TextToken:
			f.textToken(pos, pos+n)
		case nethtml.StartTagToken, nethtml.SelfClosingTagToken:
			f.startTag(z, pos, n, tt == nethtml.SelfClosingTagToken)
		case nethtml.EndTagToken:
			name, _ := z.TagName()
			f.endTag(atom.Lookup(name), pos, n)
		}
		pos += n
	}
}

func (f *flattener) finish() {
	for i := range f.stack {
		f.closeNode(f.stack[i])
	}
	f.nodes[0].last = int32(len(f.blocks))
	if k := len(f.blocks); k > 0 && k < maxBlocks {
		f.blocks[k-1].end = int32(len(f.out))
	}
}

func (f *flattener) textToken(from, to int) {
	switch {
	case f.skip != 0:
		if f.jsonLD {
			f.head.jsonLD = append(f.head.jsonLD, Range{from, to})
		}
	default:
		f.text(from, to)
	}
}

func (f *flattener) startTag(z *nethtml.Tokenizer, pos, n int, selfClosing bool) {
	name, more := z.TagName()
	a := atom.Lookup(name)
	e, known := elements[a]
	if f.skip != 0 {
		// Text that belongs on the page ends an unclosed drawing.
		if known && e.kind == blockEl && (f.skip == atom.Svg || f.skip == atom.Math) {
			f.skip = 0
		} else {
			if a == f.skip && !selfClosing {
				f.depth++
			}
			return
		}
	}
	if !known {
		return
	}
	own := e.mark
	if more {
		own |= f.attributes(z, a, pos)
	}
	switch e.kind {
	case skipEl:
		if !selfClosing || a == atom.Script || a == atom.Style {
			f.skip, f.depth = a, 1
		}
		return
	case voidEl:
		return
	case lineEl:
		f.pause(breakPending, pos, n)
		return
	case blockEl:
		f.pause(breakPending, pos, n)
		f.implyEnds(a)
	}
	f.push(a, e, own)
	if a == atom.Time {
		f.head.openTime(pos, len(f.blocks), f.current())
	}
}

// implyEnds closes what the start of a block-level element closes.
func (f *flattener) implyEnds(a atom.Atom) {
	if k := len(f.stack); k > 0 && f.open[elements[atom.P].id] > 0 {
		for i := k - 1; i >= 0; i-- {
			if f.stack[i].atom == atom.P {
				f.popTo(i)
				break
			}
			if f.stack[i].kind == blockEl {
				break
			}
		}
	}
	rule, ok := closedBy[a]
	if !ok {
		return
	}
	for i := len(f.stack) - 1; i >= 0; i-- {
		switch t := f.stack[i].atom; {
		case contains(rule.same, t):
			f.popTo(i)
			return
		case contains(rule.within, t):
			return
		}
	}
}

func contains(list []atom.Atom, a atom.Atom) bool {
	for _, x := range list {
		if x == a {
			return true
		}
	}
	return false
}

func (f *flattener) current() int32 {
	if k := len(f.stack); k > 0 {
		return f.stack[k-1].node
	}
	return 0
}

func (f *flattener) push(a atom.Atom, e element, own mark) {
	e.mark = own
	if len(f.stack) >= maxDepth {
		f.over++
		return
	}
	id := f.current()
	made := e.kind == blockEl && len(f.nodes) < maxNodes
	if made {
		first := int32(len(f.blocks))
		f.nodes = append(f.nodes, node{parent: id, first: first, last: -1, mark: own, atom: a})
		id = int32(len(f.nodes) - 1)
	}
	f.stack = append(f.stack, openElement{a, e, id, made})
	f.open[e.id]++
	if own&mLink != 0 {
		f.inLink++
	}
	if e.kind == inline && own&(mHidden|mCaption|mByline|mForm) != 0 {
		f.inHidden++
	}
}

func (f *flattener) endTag(a atom.Atom, pos, n int) {
	if f.skip != 0 {
		if a == f.skip {
			if f.depth--; f.depth == 0 {
				f.skip, f.jsonLD = 0, false
			}
		}
		return
	}
	e, known := elements[a]
	if !known {
		return
	}
	if e.kind == blockEl || e.kind == lineEl {
		f.pause(breakPending, pos, n)
	}
	if f.over > 0 {
		f.over--
		return
	}
	if f.open[e.id] == 0 {
		return
	}
	for i := len(f.stack) - 1; i >= 0; i-- {
		if f.stack[i].atom == a {
			f.popTo(i)
			return
		}
		if e.kind == inline && f.stack[i].kind == blockEl {
			return
		}
	}
}

func (f *flattener) popTo(i int) {
	for k := len(f.stack) - 1; k >= i; k-- {
		f.closeNode(f.stack[k])
	}
	f.stack = f.stack[:i]
}

func (f *flattener) closeNode(e openElement) {
	f.open[e.id]--
	if e.mark&mLink != 0 {
		f.inLink--
	}
	if e.kind == inline && e.mark&(mHidden|mCaption|mByline|mForm) != 0 {
		f.inHidden--
	}
	if e.made {
		f.nodes[e.node].last = int32(len(f.blocks))
	}
	if e.atom == atom.Time {
		f.head.closeTime(len(f.out))
	}
}

// pause asks for a space or line break before the next visible character. A
// break beats a space, and the first break names the tag it came from.
func (f *flattener) pause(p pending, in, n int) {
	if p > f.pend {
		f.pend, f.pendIn, f.pendLen = p, in, n
	}
}

// flush writes the pending white space; never at the start of the text.
func (f *flattener) flush() {
	if len(f.out) == 0 {
		f.beginBlock()
	} else if f.pend == breakPending {
		f.white('\n')
		f.beginBlock()
	} else if f.pend == spacePending {
		f.white(' ')
	}
	f.pend = nothing
}

func (f *flattener) white(c byte) {
	if f.pendLen == 1 {
		f.canon.copied(len(f.out), f.pendIn)
	} else {
		f.canon.piece(len(f.out), f.pendIn, f.pendLen)
	}
	f.out = append(f.out, c)
}

func (f *flattener) beginBlock() {
	k := len(f.blocks)
	if k >= maxBlocks {
		return
	}
	end := max(len(f.out)-1, 0)
	if k > 0 {
		f.blocks[k-1].end = int32(end)
	}
	f.blocks = append(f.blocks, block{start: int32(len(f.out)), end: int32(len(f.out)), node: f.current()})
	if k+1 == maxBlocks {
		f.blocks[k].end = int32(len(f.out))
	}
}
