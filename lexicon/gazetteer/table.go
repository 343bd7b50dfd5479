package gazetteer

import (
	_ "embed"
	"math/bits"
)

// The file, all numbers little-endian. After the magic "CONCGAZ1" come sections as (offset, length) pairs of uint32, in
// the order of the constants below.
//
//	strings    display names and sector codes, without separators
//	places     20 bytes each, see Get; record 0 is nothing, records 1…n are the countries in the order of their codes
//	countries  6 bytes each: ISO code, then the place number of the capital in 3 bytes, then 0
//	sectors    4 bytes each: offset in strings (3 bytes) and length
//	names      three sections of a sorted table: Bloom filter of 64-bit words, offsets of blocks, blocks
//	demonyms   three sections of the same kind
//
// A block holds up to 16 names in byte order, each as: bytes shared with the name before, bytes that follow, these bytes,
// and postings of 3 bytes: place number in the low 20 bits, then flags. Names are kept in one byte per letter: ASCII as it
// is, U+0430–U+045F as 0x80–0xAF, ґ as 0xB0.
//
//go:embed gazetteer.bin
var data string

const (
	secStrings = iota
	secPlaces
	secCountries
	secSectors
	secNames    // and the next two
	_           //
	_           //
	secDemonyms // and the next two
)

const (
	postingMore      = 0x80_0000 // another posting follows
	postingAmbiguous = 0x40_0000 // the name is also a word, a first name, a surname or a title
	postingMain      = 0x20_0000 // the place's own name, not an alternate one
	postingID        = 0x0F_FFFF

	placeSize   = 20
	countrySize = 6
	maxName     = 64 // bytes of an encoded name
)

func section(i int) string {
	at := 8 + 8*i
	off := u32(data[at:])
	return data[off : off+u32(data[at+4:])]
}

func u32(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u24(s string) uint32 {
	_ = s[2]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16
}

func u64(s string) uint64 {
	_ = s[7]
	return uint64(u32(s)) | uint64(u32(s[4:]))<<32
}

// find returns the postings of a folded name in the table that starts at section sec, or "".
func find(sec int, folded string) string {
	var buf [maxName]byte
	n := encodeName(&buf, folded)
	if n == 0 {
		return ""
	}
	key := buf[:n]
	if bloom := section(sec); !mayHold(bloom, key) {
		return ""
	}
	index, body := section(sec+1), section(sec+2)
	lo, hi := 0, len(index)/4 // the block whose first name is the last one <= key
	for hi-lo > 1 {
		mid := int(uint(lo+hi) >> 1)
		if at := body[u32(index[4*mid:]):]; compare(at[2:2+int(at[1])], key) <= 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	if lo == hi {
		return ""
	}
	block := body[u32(index[4*lo:]):]
	if lo+1 < len(index)/4 {
		block = block[:u32(index[4*lo+4:])-u32(index[4*lo:])]
	}
	return findInBlock(block, key)
}

// findInBlock walks a block. same is how many leading bytes of key the name before this one shares with key.
func findInBlock(block string, key []byte) string {
	same := 0
	for len(block) > 0 {
		shared, n := int(block[0]), int(block[1])
		rest := block[2 : 2+n]
		block = block[2+n:]
		switch {
		case shared < same:
			return "" // names are sorted: this one is past key
		case shared == same:
			i := 0
			for i < n && same < len(key) && rest[i] == key[same] {
				i, same = i+1, same+1
			}
			if i == n && same == len(key) {
				return block[:postingsLen(block)]
			}
			if i < n && (same == len(key) || rest[i] > key[same]) {
				return ""
			}
		}
		block = block[postingsLen(block):]
	}
	return ""
}

func postingsLen(s string) int {
	n := 3
	for s[n-1]&(postingMore>>16) != 0 {
		n += 3
	}
	return n
}

func compare(s string, key []byte) int {
	n := min(len(s), len(key))
	for i := 0; i < n; i++ {
		if s[i] != key[i] {
			return int(s[i]) - int(key[i])
		}
	}
	return len(s) - len(key)
}

// encodeName writes the one-byte form of a folded name and returns its length, 0 when no name can be written so.
func encodeName(buf *[maxName]byte, folded string) int {
	n := 0
	for _, r := range folded {
		if n == maxName {
			return 0
		}
		switch {
		case r < 0x80:
			buf[n] = byte(r)
		case 0x430 <= r && r <= 0x45F:
			buf[n] = byte(r - 0x430 + 0x80)
		case r == 'ґ':
			buf[n] = 0xB0
		default:
			return 0
		}
		n++
	}
	return n
}

// mayHold asks the Bloom filter: three bits of one 64-bit word per name.
func mayHold(bloom string, key []byte) bool {
	if len(bloom) == 0 {
		return false
	}
	h := uint64(14695981039346656037)
	for _, c := range key {
		h = (h ^ uint64(c)) * 1099511628211
	}
	h = bits.RotateLeft64(h*0x9E3779B97F4A7C15, 32)
	word := u64(bloom[8*((h>>20)%uint64(len(bloom)/8)):])
	mask := uint64(1)<<(h&63) | 1<<(h>>6&63) | 1<<(h>>12&63)
	return word&mask == mask
}
