package odds

import (
	"hash/maphash"
	"math/bits"
)

// Table is weights made ready for many cases. It knows traits by 64 bits of a hash: two share them less often
// than once in a million million cases. It is safe for concurrent use.
type Table struct {
	always float64
	seed   maphash.Seed
	slots  []slot // open addressing over a power of two
}

type slot struct {
	hash   uint64 // 0 is free
	weight float64
}

func newTable(w Weights) *Table {
	t := &Table{always: w[Always], seed: maphash.MakeSeed(), slots: make([]slot, 1<<bits.Len(uint(2*len(w))))}
	for trait, weight := range w {
		h := t.hash(trait)
		*t.find(h) = slot{h, weight}
	}
	return t
}

// Weight returns what a trait speaks for the judgement, in log odds; 0 for one that was not learnt.
func (t *Table) Weight(trait Trait) float64 { return t.find(t.hash(trait)).weight }

// find returns the slot of a hash, or the free one where it belongs.
func (t *Table) find(h uint64) *slot {
	for i := h >> 32; ; i++ {
		if s := &t.slots[i&uint64(len(t.slots)-1)]; s.hash == h || s.hash == 0 {
			return s
		}
	}
}

func (t *Table) hash(trait Trait) uint64 {
	return maphash.String(t.seed, trait.Is) ^ bits.RotateLeft64(maphash.String(t.seed, trait.Of), 32) | 1
}
