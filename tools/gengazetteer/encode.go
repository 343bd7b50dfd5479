package main

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"slices"

	gz "concord/lexicon/gazetteer"
)

// The flags of a posting and the layout are described in lexicon/gazetteer/table.go.
const (
	postingMore      = 0x80_0000
	postingAmbiguous = 0x40_0000
	postingMain      = 0x20_0000
	blockNames       = 16
	bloomBits        = 12 // per name
)

func (g *gazetteer) encode() ([]byte, error) {
	slices.SortFunc(g.regions, func(a, b *place) int { return cmp.Compare(a.adminCode, b.adminCode) })
	all := []*place{{kind: gz.None}}
	all = append(append(append(append(all, g.countries...), g.sites...), g.regions...), g.towns...)
	if len(all) > 1<<20 || len(g.countries) > 254 || len(g.countries)+len(g.sites)+len(g.regions) > 1<<16-1 {
		return nil, fmt.Errorf("too many places for the format: %d", len(all))
	}
	countryID := map[string]int{"": 0}
	for i, p := range all {
		p.id = i
		if p.kind == gz.Country {
			countryID[p.country] = i
		}
	}
	str := &stringTable{at: map[string]int{}}
	sections := [][]byte{nil, nil, g.encodeCountries(), nil}
	var places, sectors []byte
	sectorID := map[string]int{"": 0}
	for _, p := range all {
		if _, ok := sectorID[p.sector]; !ok {
			sectorID[p.sector] = len(sectorID)
			sectors = append(append(sectors, u24(str.add(p.sector))...), byte(len(p.sector)))
		}
		c, ok := countryID[p.country]
		if !ok {
			return nil, fmt.Errorf("%s: unknown country %q", p.name, p.country)
		}
		places = append(places, g.encodePlace(p, str.add(p.name), c, sectorID[p.sector])...)
	}
	sections[0], sections[1], sections[3] = str.b, places, sectors
	sections = append(sections, encodeTable(g.namePostings(all))...)
	dem := map[string][]uint32{}
	for d, iso := range g.demonyms {
		if countryID[iso] == 0 {
			return nil, fmt.Errorf("demonym %q: unknown country %q", d, iso)
		}
		dem[d] = []uint32{uint32(countryID[iso])}
	}
	sections = append(sections, encodeTable(dem)...)
	return join(sections), nil
}

func join(sections [][]byte) []byte {
	out := []byte("CONCGAZ1")
	at := len(out) + 8*len(sections)
	for _, s := range sections {
		out = binary.LittleEndian.AppendUint32(out, uint32(at))
		out = binary.LittleEndian.AppendUint32(out, uint32(len(s)))
		at += len(s)
	}
	for _, s := range sections {
		out = append(out, s...)
	}
	return out
}

func (g *gazetteer) encodeCountries() (b []byte) {
	for _, c := range g.countries {
		capital := 0
		if p := g.capitals[c.country]; p != nil {
			capital = p.id
		}
		b = append(b, c.country...)
		b = append(append(b, u24(capital)...), 0)
	}
	return b
}

func (g *gazetteer) encodePlace(p *place, name, country, sector int) []byte {
	flags := byte(slices.Index(precisions, p.precision)) << 2
	if p.capital {
		flags |= 1
	}
	if g.ambiguous[gz.Fold(p.name)] {
		flags |= 2
	}
	admin := 0
	if p.admin != nil {
		admin = p.admin.id
	}
	b := append(u24(name), byte(len(p.name)), byte(country), byte(admin), byte(admin>>8), byte(p.kind), flags, byte(sector))
	b = append(b, u24(int(math.Round(p.lat*1e4)))...)
	b = append(b, u24(int(math.Round(p.lon*1e4)))...)
	return binary.LittleEndian.AppendUint32(b, uint32(p.population))
}

// namePostings collects for each folded name its places, the most plausible first.
func (g *gazetteer) namePostings(all []*place) map[string][]uint32 {
	byName := map[string][]*place{}
	for _, p := range all {
		for n := range p.names {
			byName[n] = append(byName[n], p)
		}
	}
	out := make(map[string][]uint32, len(byName))
	for n, ps := range byName {
		slices.SortFunc(ps, func(a, b *place) int {
			return cmp.Or(cmp.Compare(b.plausible(n), a.plausible(n)), cmp.Compare(a.id, b.id))
		})
		for _, p := range ps {
			v := uint32(p.id)
			if p.names[n] {
				v |= postingMain
			}
			if g.ambiguous[n] {
				v |= postingAmbiguous
			}
			out[n] = append(out[n], v)
		}
	}
	return out
}

// plausible ranks what a name means when nothing else is known.
func (p *place) plausible(name string) float64 {
	s := math.Log10(float64(p.population) + 10)
	if p.names[name] {
		s += 0.5
	}
	if isNear(p.country) {
		s += 0.7
	}
	switch p.kind {
	case gz.Country:
		return 200 + s
	case gz.Admin1:
		return s - 0.6
	case gz.City:
		if p.capital && (isNear(p.country) || p.population >= 50_000) { // not Plymouth of Montserrat
			s += 100
		}
		return s
	case gz.District:
		return s - 1
	case gz.Island, gz.Area:
		return s + 4
	}
	return 300 + s
}

// encodeTable writes Bloom filter, block offsets and blocks.
func encodeTable(postings map[string][]uint32) [][]byte {
	keys := make([]string, 0, len(postings))
	byKey := map[string][]uint32{}
	for n, p := range postings {
		k := encodeName(n)
		keys = append(keys, k)
		byKey[k] = p
	}
	slices.Sort(keys)
	bloom := make([]uint64, len(keys)*bloomBits/64+1)
	var index, body []byte
	prev := ""
	for i, k := range keys {
		addBloom(bloom, k)
		if i%blockNames == 0 {
			index = binary.LittleEndian.AppendUint32(index, uint32(len(body)))
			prev = ""
		}
		shared := 0
		for shared < len(prev) && shared < len(k) && prev[shared] == k[shared] {
			shared++
		}
		body = append(append(body, byte(shared), byte(len(k)-shared)), k[shared:]...)
		for j, v := range byKey[k] {
			if j < len(byKey[k])-1 {
				v |= postingMore
			}
			body = append(body, u24(int(v))...)
		}
		prev = k
	}
	var bl []byte
	for _, w := range bloom {
		bl = binary.LittleEndian.AppendUint64(bl, w)
	}
	return [][]byte{bl, index, body}
}

func addBloom(bloom []uint64, key string) {
	h := uint64(14695981039346656037)
	for i := 0; i < len(key); i++ {
		h = (h ^ uint64(key[i])) * 1099511628211
	}
	h = bits.RotateLeft64(h*0x9E3779B97F4A7C15, 32)
	bloom[(h>>20)%uint64(len(bloom))] |= uint64(1)<<(h&63) | 1<<(h>>6&63) | 1<<(h>>12&63)
}

func encodeName(folded string) string {
	var b []byte
	for _, r := range folded {
		c, _ := nameByte(r)
		b = append(b, c)
	}
	return string(b)
}

func nameByte(r rune) (byte, bool) {
	switch {
	case r < 0x80:
		return byte(r), true
	case 0x430 <= r && r <= 0x45F:
		return byte(r - 0x430 + 0x80), true
	case r == 'ґ':
		return 0xB0, true
	}
	return 0, false
}

func u24(v int) []byte { return []byte{byte(v), byte(v >> 8), byte(v >> 16)} }

type stringTable struct {
	b  []byte
	at map[string]int
}

func (t *stringTable) add(s string) int {
	if at, ok := t.at[s]; ok {
		return at
	}
	t.at[s] = len(t.b)
	t.b = append(t.b, s...)
	return t.at[s]
}

func (g *gazetteer) report(size int) {
	names := map[string]bool{}
	for _, ps := range [][]*place{g.countries, g.regions, g.towns, g.sites} {
		for _, p := range ps {
			for n := range p.names {
				names[n] = true
			}
		}
	}
	fmt.Printf("%d countries, %d regions, %d towns, %d sites and waters; %d names, %d demonyms; %d bytes\n",
		len(g.countries), len(g.regions), len(g.towns), len(g.sites), len(names), len(g.demonyms), size)
}
