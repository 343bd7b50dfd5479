package sense

// weights is a table from features to what they speak for: open addressing over a power of two, since
// some hundred features of each sentence are looked up in it, of which it knows the fewer part.
type weights struct {
	slots []slot
	all   []weight
	used  int
}

type slot struct {
	key      uint64
	from, to uint32 // in all; to is 0 where a slot is free
}

// of returns what a feature speaks for, nothing for one that was not learnt.
func (t *weights) of(key uint64) []weight {
	if len(t.slots) == 0 {
		return nil
	}
	s := t.place(key)
	return t.all[s.from:s.to]
}

// place returns the slot of a feature, or the free one where it belongs.
func (t *weights) place(key uint64) *slot {
	for i := key & uint64(len(t.slots)-1); ; i = (i + 1) & uint64(len(t.slots)-1) {
		if s := &t.slots[i]; s.to == 0 || s.key == key {
			return s
		}
	}
}

// set gives a feature the weights from a place in all to its end.
func (t *weights) set(key uint64, from int) {
	if 2*t.used >= len(t.slots) {
		old := t.slots
		t.slots = make([]slot, max(16, 2*len(old)))
		for _, s := range old {
			if s.to != 0 {
				*t.place(s.key) = s
			}
		}
	}
	s := t.place(key)
	if s.to == 0 {
		t.used++
	}
	*s = slot{key, uint32(from), uint32(len(t.all))}
}
