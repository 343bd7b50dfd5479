package lexicon

import (
	"encoding/binary"
	"math"
	"math/bits"
)

// Numbers is a table from words to their numbers: open addressing over a power of two, with short words
// in the table itself, since each word of a text is looked up in it. The zero value is empty.
type Numbers struct {
	slots []slot
	text  []byte // words that do not fit a slot, one behind the other
	spans []span // where they stand in it, by number
	used  int
}

type span struct{ from, to uint32 }

type slot struct {
	key uint64 // all of a short word, a mix of a long one
	id  uint32 // 0 is free
	len uint8  // bytes of the word, 255 for more
}

const short = 8 // bytes

// keyOf returns what stands for a word in its slot; of short words no two of one length share it.
func keyOf(w []byte) uint64 {
	n := len(w)
	switch {
	case n > short:
		return binary.LittleEndian.Uint64(w) ^ bits.RotateLeft64(binary.LittleEndian.Uint64(w[n-8:])+uint64(n), 29)
	case n >= 4:
		return uint64(binary.LittleEndian.Uint32(w)) | uint64(binary.LittleEndian.Uint32(w[n-4:]))<<32
	case n > 0:
		return uint64(w[0]) | uint64(w[n/2])<<8 | uint64(w[n-1])<<16
	}
	return 0
}

func (t *Numbers) place(key uint64, n uint8) uint64 {
	key = (key + uint64(n)) * 0x9e3779b97f4a7c15
	return (key ^ key>>32) & uint64(len(t.slots)-1)
}

// find returns the slot of a word, or the free one where it belongs.
func (t *Numbers) find(w []byte) *slot {
	key, n := keyOf(w), uint8(min(len(w), math.MaxUint8))
	for i := t.place(key, n); ; i = (i + 1) & uint64(len(t.slots)-1) {
		s := &t.slots[i]
		if s.id == 0 || s.key == key && s.len == n && (n <= short || string(t.long(s.id)) == string(w)) {
			return s
		}
	}
}

// long returns a word that does not fit its slot.
func (t *Numbers) long(id uint32) []byte { return t.text[t.spans[id].from:t.spans[id].to] }

// Of returns the number of a word, 0 when it has none.
func (t *Numbers) Of(w []byte) uint32 {
	if len(t.slots) == 0 {
		return 0
	}
	return t.find(w).id
}

// Add gives a word that has none a number above 0. It keeps a copy of the word.
func (t *Numbers) Add(word string, id uint32) {
	if t.used*2 >= len(t.slots) {
		t.grow()
	}
	w := []byte(word)
	s := t.find(w)
	*s = slot{key: keyOf(w), id: id, len: uint8(min(len(w), math.MaxUint8))}
	if len(w) > short {
		t.spans = append(t.spans, make([]span, max(0, int(id)+1-len(t.spans)))...)
		from := len(t.text)
		t.text = append(t.text, word...)
		t.spans[id] = span{uint32(from), uint32(len(t.text))}
	}
	t.used++
}

func (t *Numbers) grow() {
	old := t.slots
	t.slots = make([]slot, max(16, 2*len(old)))
	for _, s := range old {
		if s.id == 0 {
			continue
		}
		i := t.place(s.key, s.len)
		for t.slots[i].id != 0 {
			i = (i + 1) & uint64(len(t.slots)-1)
		}
		t.slots[i] = s
	}
}
