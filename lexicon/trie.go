package lexicon

import (
	"cmp"
	"slices"
	"strings"
)

// trie leads from word to word through the phrases. Its nodes are numbered level by level, so that the
// nodes after a node are neighbours: walking phrases is the hottest loop of reading. Node 0 is the root.
type trie struct {
	root    []uint32 // by word number: the node after it, 0 when no phrase begins so
	word    []uint32 // by node: the word that leads to it
	nodes   []node   // and one more
	entries []Entry
}

// node is a place in a trie; what belongs to it ends where that of the next node begins.
type node struct {
	after uint32 // the first of the nodes after it
	ends  uint32 // the first of the entries whose phrase ends there
}

// newTrie makes the trie of the edges (node and word to node) and of the entries by node.
func newTrie(edges map[uint64]uint32, ends [][]*Entry, words int) trie {
	type edge struct{ word, to uint32 }
	after := make([][]edge, len(ends))
	for key, to := range edges {
		after[key>>32] = append(after[key>>32], edge{uint32(key), to})
	}
	n, entries := len(ends), 0
	for _, list := range ends {
		entries += len(list)
	}
	t := trie{root: make([]uint32, words+1), word: make([]uint32, 1, n), nodes: make([]node, 0, n+1), entries: make([]Entry, 0, entries)}
	order := make([]uint32, 1, n)
	for k := 0; k < len(order); k++ {
		old := order[k]
		t.nodes = append(t.nodes, node{uint32(len(order)), uint32(len(t.entries))})
		for _, e := range ends[old] {
			t.entries = append(t.entries, *e)
		}
		slices.SortFunc(after[old], func(a, b edge) int { return cmp.Compare(a.word, b.word) })
		for _, e := range after[old] {
			if old == 0 {
				t.root[e.word] = uint32(len(order))
			}
			order, t.word = append(order, e.to), append(t.word, e.word)
		}
	}
	t.nodes = append(t.nodes, node{uint32(len(order)), uint32(len(t.entries))})
	t.pack()
	return t
}

// pack puts the words of all entries into one piece of memory: the collector looks at each piece there is
// whenever it runs.
func (t *trie) pack() {
	var all strings.Builder
	for i := range t.entries {
		all.WriteString(t.entries[i].Words)
	}
	rest := all.String()
	for i := range t.entries {
		n := len(t.entries[i].Words)
		t.entries[i].Words, rest = rest[:n], rest[n:]
	}
}

// few is how many nodes are looked through one by one.
const few = 8

// follow returns the node that a word leads to, 0 when none.
func (t *trie) follow(node, word uint32) uint32 {
	if node == 0 {
		if int(word) < len(t.root) {
			return t.root[word]
		}
		return 0
	}
	lo, hi := t.nodes[node].after, t.nodes[node+1].after
	for hi-lo > few {
		if mid := (lo + hi) / 2; t.word[mid] <= word {
			lo = mid
		} else {
			hi = mid
		}
	}
	for ; lo < hi; lo++ {
		if t.word[lo] == word {
			return lo
		}
	}
	return 0
}

// at returns the entries whose phrase ends at a node.
func (t *trie) at(node uint32) []Entry { return t.entries[t.nodes[node].ends:t.nodes[node+1].ends] }
