package lexicon

// edges is a table from a node and a word to the next node: open addressing over a power of two, since
// walking phrases is the hottest loop of reading.
type edges struct {
	keys []uint64 // node<<32 | word; 0 is free, for no edge leads from the root with word 0
	next []uint32
	mask uint64
}

func newEdges(from map[uint64]uint32) edges {
	size := 16
	for size < len(from)*2 {
		size *= 2
	}
	e := edges{keys: make([]uint64, size), next: make([]uint32, size), mask: uint64(size - 1)}
	for key, node := range from {
		i := spread(key) & e.mask
		for e.keys[i] != 0 {
			i = (i + 1) & e.mask
		}
		e.keys[i], e.next[i] = key, node
	}
	return e
}

func spread(key uint64) uint64 {
	key *= 0x9e3779b97f4a7c15
	return key ^ key>>32
}

// follow returns the node that a word leads to.
func (e *edges) follow(node, word uint32) (uint32, bool) {
	if len(e.keys) == 0 {
		return 0, false
	}
	key := uint64(node)<<32 | uint64(word)
	for i := spread(key) & e.mask; e.keys[i] != 0; i = (i + 1) & e.mask {
		if e.keys[i] == key {
			return e.next[i], true
		}
	}
	return 0, false
}
