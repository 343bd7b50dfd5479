package odds

import (
	"hash/maphash"
	"math/bits"
)

// Table is weights made ready for many cases: most traits weigh nothing, which their hash tells without a
// look at their words. It is safe for concurrent use.
type Table struct {
	always float64
	seed   maphash.Seed
	slots  []slot // open addressing over a power of two
}

type slot struct {
	hash   uint64 // 0 is free
	trait  Trait
	weight float64
}

func newTable(w Weights) *Table {
	t := &Table{always: w[Always], seed: maphash.MakeSeed(), slots: make([]slot, 1<<bits.Len(uint(2*len(w))))}
	for trait, weight := range w {
		h := t.hash(&trait)
		i := h >> 32 & uint64(len(t.slots)-1)
		for t.slots[i].hash != 0 {
			i = (i + 1) & uint64(len(t.slots)-1)
		}
		t.slots[i] = slot{h, trait, weight}
	}
	return t
}

// Weight returns what a trait speaks for the judgement, in log odds; 0 for one that was not learnt.
func (t *Table) Weight(trait Trait) float64 {
	h := t.hash(&trait)
	for i := h >> 32 & uint64(len(t.slots)-1); t.slots[i].hash != 0; i = (i + 1) & uint64(len(t.slots)-1) {
		if s := &t.slots[i]; s.hash == h && s.trait == trait {
			return s.weight
		}
	}
	return 0
}

func (t *Table) hash(trait *Trait) uint64 {
	return maphash.String(t.seed, trait.Is) ^ bits.RotateLeft64(maphash.String(t.seed, trait.Of), 32) | 1
}
