package pdf

import (
	"sort"
	"unicode/utf16"
)

// cmap maps the codes of a font to characters, and says how long the codes are.
type cmap struct {
	spaces []codespace
	chars  map[uint32]string
	ranges []codeRange // sorted by lo once read
}

type codespace struct {
	n      int
	lo, hi uint32
}

type codeRange struct {
	lo, hi uint32
	to     string // characters for lo; the last one counts up
}

// maxMapped bounds the entries of one map; the largest real fonts have 65,536 characters.
const maxMapped = 1 << 17

func readCMap(b []byte, work *budget) *cmap {
	m := &cmap{chars: map[uint32]string{}}
	l := lexer{b: b, work: work}
	for m.section(&l) {
	}
	sort.SliceStable(m.ranges, func(i, j int) bool { return m.ranges[i].lo < m.ranges[j].lo })
	return m
}

// section reads up to and with the next begin…end section; false at the end.
func (m *cmap) section(l *lexer) bool {
	switch l.token() {
	case end:
		return false
	case keyword("begincodespacerange"):
		for {
			lo, ok := l.token().(str)
			if !ok || len(m.spaces) > 100 {
				break
			}
			hi, _ := l.token().(str)
			if len(lo) == len(hi) && len(lo) > 0 && len(lo) <= 4 {
				m.spaces = append(m.spaces, codespace{len(lo), code(lo), code(hi)})
			}
		}
	case keyword("beginbfchar"):
		for {
			from, ok := l.token().(str)
			if !ok || len(m.chars) > maxMapped {
				break
			}
			if to, ok := l.token().(str); ok {
				m.chars[code(from)] = utf16be(string(to))
			}
		}
	case keyword("beginbfrange"):
		for {
			lo, ok := l.token().(str)
			if !ok || len(m.ranges)+len(m.chars) > maxMapped {
				break
			}
			hi, _ := l.token().(str)
			m.span(code(lo), code(hi), l.object(0))
		}
	}
	return true
}

func (m *cmap) span(lo, hi uint32, to any) {
	switch t := to.(type) {
	case str:
		if hi >= lo {
			m.ranges = append(m.ranges, codeRange{lo, hi, utf16be(string(t))})
		}
	case array:
		for i, v := range t {
			if s, ok := v.(str); ok && i <= int(hi-lo) {
				m.chars[lo+uint32(i)] = utf16be(string(s))
			}
		}
	}
}

func (m *cmap) lookup(c uint32) (string, bool) {
	if s, ok := m.chars[c]; ok {
		return s, s != ""
	}
	i := sort.Search(len(m.ranges), func(i int) bool { return m.ranges[i].lo > c }) - 1
	if i < 0 || c > m.ranges[i].hi || m.ranges[i].to == "" {
		return "", false
	}
	r := []rune(m.ranges[i].to)
	r[len(r)-1] += rune(c - m.ranges[i].lo)
	return string(r), true
}

// next splits the first code off s.
func (m *cmap) next(s string) (c uint32, n int) {
	for n = 1; n <= 4 && n <= len(s); n++ {
		c = c<<8 | uint32(s[n-1])
		for _, sp := range m.spaces {
			if sp.n == n && sp.lo <= c && c <= sp.hi {
				return c, n
			}
		}
	}
	n = 1
	if len(m.spaces) > 0 {
		n = min(m.spaces[0].n, len(s))
	}
	return code(str(s[:n])), n
}

func code(s str) uint32 {
	var c uint32
	for i := 0; i < len(s) && i < 4; i++ {
		c = c<<8 | uint32(s[i])
	}
	return c
}

func utf16be(s string) string {
	if len(s) == 1 {
		return s
	}
	u := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		u = append(u, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(u))
}
