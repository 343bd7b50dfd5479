package lexicon

import (
	"cmp"
	"slices"
)

// trie leads from word to word through the phrases. Its nodes are numbered level by level, so that the
// nodes after a node are neighbours: walking phrases is the hottest loop of reading. Node 0 is the root.
type trie struct {
	root    []uint32 // by word number: the node after it, 0 when no phrase begins so
	word    []uint32 // by node: the word that leads to it
	first   []uint32 // by node: the first of the nodes after it; they end where those of the next node begin
	ends    []uint32 // by node: the first of the entries whose phrase ends there, likewise
	entries []Entry
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
	t := trie{root: make([]uint32, words+1), word: make([]uint32, 1, n), first: make([]uint32, 0, n+1), ends: make([]uint32, 0, n+1),
		entries: make([]Entry, 0, entries)}
	order := make([]uint32, 1, n)
	for k := 0; k < len(order); k++ {
		old := order[k]
		t.first, t.ends = append(t.first, uint32(len(order))), append(t.ends, uint32(len(t.entries)))
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
	t.first, t.ends = append(t.first, uint32(len(order))), append(t.ends, uint32(len(t.entries)))
	return t
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
	lo, hi := t.first[node], t.first[node+1]
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
func (t *trie) at(node uint32) []Entry { return t.entries[t.ends[node]:t.ends[node+1]] }
