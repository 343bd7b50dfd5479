package sense

// weights is a table from features to what they speak for: open addressing over a power of two, since
// some hundred features of each sentence are looked up in it. It knows the fewer part of them, so that a
// byte of each place tells most others apart without a look at the place itself, and it is kept small.
type weights struct {
	marks []uint8 // of the key at a place, 0 for a free one
	slots []slot
	all   []weight // of each feature, behind one that says how many they are
	keys  []uint64 // of the features, in the order of all
	used  int
}

// slot is half of a key; mark and place are the other half but for a byte. A feature that shares all of them
// with another is met once in a hundred million million.
type slot struct{ half, at uint32 }

// of returns what a feature speaks for, nothing for one that was not learnt.
func (t *weights) of(key uint64) []weight {
	if len(t.slots) == 0 {
		return nil
	}
	i := t.place(key)
	if t.marks[i] == 0 {
		return nil
	}
	at := t.slots[i].at
	return t.all[at+1:][:t.all[at].of]
}

func mark(key uint64) uint8 { return uint8(key>>56) | 1 }

// place returns where a feature is, or the free place where it belongs.
func (t *weights) place(key uint64) uint64 {
	m, half, last := mark(key), uint32(key>>24), uint64(len(t.slots)-1)
	for i := key & last; ; i = (i + 1) & last {
		if t.marks[i] == 0 || t.marks[i] == m && t.slots[i].half == half {
			return i
		}
	}
}

// begin returns where the weights of the next feature begin; they are appended to all.
func (t *weights) begin() int {
	t.all = append(t.all, weight{})
	return len(t.all) - 1
}

// end gives a feature the weights that were appended since begin.
func (t *weights) end(key uint64, at int) {
	n := len(t.all) - at - 1
	if n == 0 {
		t.all = t.all[:at]
		return
	}
	t.all[at].of = uint32(n)
	if 4*t.used >= 3*len(t.slots) {
		t.grow()
	}
	i := t.place(key)
	if t.marks[i] == 0 {
		t.used++
	}
	t.keys = append(t.keys, key)
	t.marks[i], t.slots[i] = mark(key), slot{uint32(key >> 24), uint32(at)}
}

func (t *weights) grow() {
	n, at := max(16, 2*len(t.slots)), uint32(0)
	t.marks, t.slots = make([]uint8, n), make([]slot, n)
	for _, key := range t.keys {
		i := t.place(key)
		t.marks[i], t.slots[i] = mark(key), slot{uint32(key >> 24), at}
		at += 1 + t.all[at].of
	}
}
