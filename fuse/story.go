package fuse

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

const (
	shingleTokens = 5
	permutations  = 64
	bands         = 16 // of 4 rows each: see Bands
	rows          = permutations / bands

	sameText  = 0.8 // from here on two reports carry one text
	rewritten = 0.3 // from here on one is likely a rewriting of the other
)

// Print is the fingerprint of a text: the hashes of its shingles (runs of five lower-cased words),
// sorted, without duplicates.
type Print []uint64

// Fingerprint returns the print of the body of a report. Punctuation, case and spacing do not count.
func Fingerprint(body string) Print {
	var window [shingleTokens]uint64
	var out Print
	n := 0
	eachWord(body, func(h uint64) {
		copy(window[:], window[1:])
		window[shingleTokens-1] = h
		if n++; n >= shingleTokens {
			out = append(out, joinHashes(window[:]))
		}
	})
	if n > 0 && n < shingleTokens {
		out = append(out, joinHashes(window[shingleTokens-n:]))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// eachWord calls do with a hash (FNV-1a) of each lower-cased run of letters and digits.
func eachWord(s string, do func(uint64)) {
	const offset, prime = 14695981039346656037, 1099511628211
	h, in := uint64(offset), false
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if in {
				do(h)
			}
			h, in = offset, false
			continue
		}
		var b [utf8.UTFMax]byte
		for _, c := range b[:utf8.EncodeRune(b[:], unicode.ToLower(r))] {
			h = (h ^ uint64(c)) * prime
		}
		in = true
	}
	if in {
		do(h)
	}
}

func joinHashes(hs []uint64) uint64 {
	h := uint64(len(hs))
	for _, x := range hs {
		h = mix(h ^ x)
	}
	return h
}

// mix is the finaliser of SplitMix64: every input bit changes half of the output bits.
func mix(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Bands returns the 16 bands of the MinHash of the print: texts that share one may be the same. It
// is nil for an empty print.
//
// Each band is a page of the store to be looked at, and one to be written. Two texts share one in all but 2 of 10,000 cases when
// they have as little in common as copies may, in all but 1 of 100,000 with a Jaccard of .85, and of 10⁷ with .9.
func (p Print) Bands() []uint64 {
	if len(p) == 0 {
		return nil
	}
	var least [permutations]uint64
	for i := range least {
		least[i] = ^uint64(0)
	}
	for _, x := range p {
		a, b := x, mix(x)|1
		for i := range least {
			a += b // double hashing stands for the permutations
			if h := a ^ a>>29; h < least[i] {
				least[i] = h
			}
		}
	}
	out := make([]uint64, bands)
	for i := range out {
		out[i] = mix(joinHashes(least[i*rows:(i+1)*rows]) ^ uint64(i))
	}
	return out
}

// Jaccard returns the share of shingles that two prints have in common, 0 to 1.
func (p Print) Jaccard(q Print) float64 {
	if len(p) == 0 || len(q) == 0 {
		return 0
	}
	shared := 0
	for i, j := 0, 0; i < len(p) && j < len(q); {
		switch {
		case p[i] < q[j]:
			i++
		case p[i] > q[j]:
			j++
		default:
			shared, i, j = shared+1, i+1, j+1
		}
	}
	return float64(shared) / float64(len(p)+len(q)-shared)
}

// Kinship is how two texts relate.
type Kinship int

// The kinships, from none to one text.
const (
	Unrelated Kinship = iota
	Rewritten         // much is shared: a rewriting or a longer version
	SameStory         // one text: its copies count as one source
)

// Kin returns how two texts relate.
func (p Print) Kin(q Print) Kinship {
	switch j := p.Jaccard(q); {
	case j >= sameText:
		return SameStory
	case j >= rewritten:
		return Rewritten
	}
	return Unrelated
}
