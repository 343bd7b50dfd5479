package lang

import (
	"encoding/binary"
	"slices"
)

// table is a map from short words to the languages that have them: open addressing over a power of two,
// since each word of a text is looked up in it. Words of more than eight bytes are kept in a map.
type table struct {
	keys  []uint64 // the bytes of the word, 0 is free
	langs [][]uint8
	long  map[string][]uint8
	used  int
}

// pack puts a word into a number; ok says that it fits.
func pack(w []byte) (key uint64, ok bool) {
	if len(w) > 8 {
		return 0, false
	}
	if len(w) == 8 {
		return binary.LittleEndian.Uint64(w), true
	}
	if len(w) >= 4 {
		n := len(w) - 4
		return uint64(binary.LittleEndian.Uint32(w)) | uint64(binary.LittleEndian.Uint32(w[n:]))>>(32-8*n)<<32, true
	}
	for i, c := range w {
		key |= uint64(c) << (8 * i)
	}
	return key, true
}

// place returns where a key is, or the free place where it belongs.
func (t *table) place(key uint64) int {
	h := key * 0x9e3779b97f4a7c15
	for i := int(h>>32) & (len(t.keys) - 1); ; i = (i + 1) & (len(t.keys) - 1) {
		if t.keys[i] == key || t.keys[i] == 0 {
			return i
		}
	}
}

// of returns the languages that have a word.
func (t *table) of(w []byte) []uint8 {
	key, ok := pack(w)
	if !ok {
		return t.long[string(w)]
	}
	if key == 0 || len(t.keys) == 0 {
		return nil
	}
	if i := t.place(key); t.keys[i] == key {
		return t.langs[i]
	}
	return nil
}

// note adds a language that has a word.
func (t *table) note(w string, at uint8) {
	if langs := t.of([]byte(w)); !slices.Contains(langs, at) {
		t.set(w, append(langs, at))
	}
}

// set gives a word its languages.
func (t *table) set(w string, langs []uint8) {
	key, ok := pack([]byte(w))
	switch {
	case !ok && t.long == nil:
		t.long = map[string][]uint8{w: langs}
		return
	case !ok:
		t.long[w] = langs
		return
	case 2*t.used >= len(t.keys):
		t.grow()
	}
	i := t.place(key)
	if t.keys[i] == 0 {
		t.used++
	}
	t.keys[i], t.langs[i] = key, langs
}

func (t *table) grow() {
	old := *t
	n := max(64, 2*len(old.keys))
	t.keys, t.langs = make([]uint64, n), make([][]uint8, n)
	for i, key := range old.keys {
		if key != 0 {
			k := t.place(key)
			t.keys[k], t.langs[k] = key, old.langs[i]
		}
	}
}
