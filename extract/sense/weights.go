package sense

import (
	"math"
	"math/bits"
)

// weights is a table from features to what they speak for: open addressing over a power of two, since
// some hundred features of each sentence are looked up in it. A bit set tells most of those apart first that
// it does not know.
type weights struct {
	known []uint64 // a bit set of keys: one whose bit is missing has no place
	slots []slot
	all   []weight // of each feature, behind one that says how many they are
	keys  []uint64 // of the features, in the order of all
}

// weight is what a feature weighs for an output, in hundredths as data files say it.
type weight struct {
	of         uint16 // output
	hundredths int16
}

// value returns the weight as it counts. Most are small: dividing is the slowest part of adding them up.
func (w weight) value() float32 {
	if k := uint(int(w.hundredths) + small); k < uint(len(quotients)) {
		return quotients[k]
	}
	return float32(w.hundredths) / 100
}

const small = 1024 // hundredths, up or down

var quotients = func() (q [2*small + 1]float32) {
	for k := range q {
		q[k] = float32(k-small) / 100
	}
	return q
}()

// weightIn returns the weight for an output in the row of a feature.
func weightIn(row []weight, of uint16) float32 {
	if k := place(row, of); k < len(row) && row[k].of == of {
		return row[k].value()
	}
	return 0
}

// place returns where in the row of a feature, which is sorted by output, an output stands or would.
func place(row []weight, of uint16) int {
	lo, hi := 0, len(row)
	for lo < hi {
		if mid := int(uint(lo+hi) / 2); row[mid].of < of {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// slot is half of a key; place and bit are most of the other half. A feature that shares all of them with
// another is met once in a million million.
type slot struct{ half, at uint32 } // at is 0 where a place is free

const bitsOfKey = 16 // in the bit set, for each feature that there is room for

// nowhere stands for the row of a feature that was not learnt.
const nowhere = math.MaxUint32

// at returns where the row of a feature is, or nowhere.
func (t *weights) at(key uint64) uint32 {
	if t.bit(key) != 0 {
		if at := t.slots[t.place(key)].at; at != 0 {
			return at
		}
	}
	return nowhere
}

// each notes what each feature speaks for, and calls yield in their order for those that speak for
// anything. It goes 64 at a time from bits to places to weights: most time goes into waiting for memory, and
// so it waits for many at once.
func (t *weights) each(features []Feature, yield func(*Feature)) {
	var at [64]uint32
	for ; len(features) > 0; features = features[min(64, len(features)):] {
		part := features[:min(64, len(features))]
		asked := uint64(0)
		for i := range part {
			if at[i] = part[i].at; at[i] == 0 {
				at[i] = nowhere
				asked |= t.bit(part[i].Key) << i
			}
		}
		for ; asked != 0; asked &= asked - 1 {
			i := bits.TrailingZeros64(asked)
			if place := t.slots[t.place(part[i].Key)].at; place != 0 {
				at[i&63] = place
			}
		}
		for i := range part {
			if at[i] != nowhere {
				part[i].speaks = t.row(at[i])
				yield(&part[i])
			}
		}
	}
}

// of returns what a feature speaks for, nothing for one that was not learnt.
func (t *weights) of(key uint64) []weight {
	if at := t.at(key); at != nowhere {
		return t.row(at)
	}
	return nil
}

// row returns the weights behind the one that counts them.
func (t *weights) row(at uint32) []weight { return t.all[at:][:t.all[at-1].of] }

// bit returns 1 for the keys of the table and a few others.
func (t *weights) bit(key uint64) uint64 {
	if len(t.known) == 0 {
		return 0
	}
	k := key >> 40
	return t.known[k>>6&uint64(len(t.known)-1)] >> (k & 63) & 1
}

// place returns where a feature is, or the free place where it belongs.
func (t *weights) place(key uint64) uint64 {
	half, last := uint32(key>>24), uint64(len(t.slots)-1)
	for i := key & last; ; i = (i + 1) & last {
		if s := &t.slots[i]; s.at == 0 || s.half == half {
			return i
		}
	}
}

// add gives a feature its weights.
func (t *weights) add(key uint64, own []weight) {
	if own = own[:min(len(own), math.MaxUint16)]; len(own) == 0 {
		return
	}
	if 3*len(t.slots) <= 4*len(t.keys) {
		t.grow()
	}
	t.all = append(t.all, weight{of: uint16(len(own))})
	t.keys = append(t.keys, key)
	t.enter(key, len(t.all))
	t.all = append(t.all, own...)
}

// enter notes where the weights of a feature are.
func (t *weights) enter(key uint64, at int) {
	t.slots[t.place(key)] = slot{uint32(key >> 24), uint32(at)}
	k := key >> 40
	t.known[k>>6&uint64(len(t.known)-1)] |= 1 << (k & 63)
}

func (t *weights) grow() {
	n, at := max(16, 2*len(t.slots)), 1
	t.slots, t.known = make([]slot, n), make([]uint64, n*bitsOfKey/64)
	for _, key := range t.keys {
		t.enter(key, at)
		at += 1 + int(t.all[at-1].of)
	}
}
