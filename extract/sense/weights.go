package sense

// weights is a table from features to what they speak for: open addressing over a power of two, since
// some hundred features of each sentence are looked up in it. It knows the fewer part of them, so that a
// byte of each place tells most others apart without a look at the place itself.
type weights struct {
	marks []uint8 // of the key at a place, 0 for a free one
	slots []slot
	all   []weight
	used  int
}

type slot struct {
	key      uint64
	from, to uint32 // in all
}

// of returns what a feature speaks for, nothing for one that was not learnt.
func (t *weights) of(key uint64) []weight {
	if len(t.slots) == 0 {
		return nil
	}
	i := t.place(key)
	if t.marks[i] == 0 {
		return nil
	}
	s := &t.slots[i]
	return t.all[s.from:s.to]
}

func mark(key uint64) uint8 { return uint8(key>>56) | 1 }

// place returns where a feature is, or the free place where it belongs.
func (t *weights) place(key uint64) uint64 {
	m, last := mark(key), uint64(len(t.slots)-1)
	for i := key & last; ; i = (i + 1) & last {
		if t.marks[i] == 0 || t.marks[i] == m && t.slots[i].key == key {
			return i
		}
	}
}

// set gives a feature the weights from a place in all to its end.
func (t *weights) set(key uint64, from int) {
	if 2*t.used >= len(t.slots) {
		t.grow()
	}
	i := t.place(key)
	if t.marks[i] == 0 {
		t.used++
	}
	t.marks[i], t.slots[i] = mark(key), slot{key, uint32(from), uint32(len(t.all))}
}

func (t *weights) grow() {
	old := *t
	n := max(16, 2*len(old.slots))
	t.marks, t.slots = make([]uint8, n), make([]slot, n)
	for i, s := range old.slots {
		if old.marks[i] != 0 {
			at := t.place(s.key)
			t.marks[at], t.slots[at] = old.marks[i], s
		}
	}
}
