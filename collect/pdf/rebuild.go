package pdf

import (
	"bytes"
	"maps"
	"slices"
	"strconv"
)

// rebuild finds the objects of a file whose tables are missing or wrong, by their headers.
func (d *file) rebuild() {
	d.where, d.objects, d.packs = map[int]place{}, map[int]any{}, map[int]map[int]any{}
	var packs []int
	for pos := 0; ; {
		i := bytes.Index(d.b[pos:], []byte("obj"))
		if i < 0 {
			break
		}
		i += pos
		pos = i + 3
		d.work.step()
		if num, start, ok := header(d.b, i); ok {
			d.where[num] = place{offset: start} // the last of several is the newest
			delete(d.objects, num)
			head := d.b[pos:min(len(d.b), pos+512)]
			if bytes.Contains(head, []byte("/ObjStm")) {
				packs = append(packs, num)
			}
			if bytes.Contains(head, []byte("/XRef")) {
				if s, ok := d.at(start, -1).(stream); ok {
					d.adopt(s.dict)
				}
			}
		}
	}
	for pos := 0; ; {
		i := bytes.Index(d.b[pos:], []byte("trailer"))
		if i < 0 {
			break
		}
		pos += i + len("trailer")
		l := lexer{b: d.b, pos: pos, work: d.work}
		if t, ok := l.object(0).(dict); ok {
			d.adopt(t)
		}
	}
	for _, num := range packs {
		for inner := range d.pack(num) {
			d.put(inner, place{pack: num})
		}
	}
	if d.dict(d.trailer["Root"]) == nil {
		for _, num := range slices.Sorted(maps.Keys(d.where)) { // the highest is the newest
			if t := d.dict(ref{num, 0}); t != nil && t["Type"] == name("Catalog") {
				d.trailer["Root"] = ref{num, 0}
			}
		}
	}
}

// adopt takes what matters from a later trailer.
func (d *file) adopt(t dict) {
	for _, k := range []name{"Root", "Encrypt", "ID"} {
		if v, ok := t[k]; ok {
			d.trailer[k] = v
		}
	}
}

// header reads "12 0 " backwards from the "obj" at i.
func header(b []byte, i int) (num, start int, ok bool) {
	p := i
	back := func(in func(byte) bool) []byte {
		e := p
		for p > 0 && e-p < 12 && in(b[p-1]) {
			p--
		}
		return b[p:e]
	}
	digit := func(c byte) bool { return '0' <= c && c <= '9' }
	back(space)
	gen := back(digit)
	gap := back(space)
	n := back(digit)
	num, err := strconv.Atoi(string(n))
	return num, p, err == nil && len(gen) > 0 && len(gap) > 0
}
