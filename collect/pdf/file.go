package pdf

import (
	"bytes"

	"concord"
)

// file is an opened PDF: where its objects stand.
type file struct {
	b       []byte
	work    *budget
	where   map[int]place
	trailer dict
	objects map[int]any         // read already
	busy    map[int]bool        // being read: a ring of references gives nil
	packs   map[int]map[int]any // object streams, unpacked
	key     *lock
	fonts   map[any]*font
}

// place is where an object stands: at an offset, or in an object stream.
type place struct {
	offset int
	pack   int // number of the object stream; 0 for none
}

func open(content []byte, work *budget) (*file, error) {
	if i := bytes.Index(content[:min(len(content), 4096)], []byte("%PDF-")); i > 0 {
		content = content[i:] // offsets count from the mark
	}
	d := &file{b: content, work: work, where: map[int]place{}, trailer: dict{}, objects: map[int]any{}, busy: map[int]bool{}, packs: map[int]map[int]any{}, fonts: map[any]*font{}}
	// In an encrypted file the root may not be readable yet, so there its presence must do.
	if !d.tables() || d.trailer["Root"] == nil || d.trailer["Encrypt"] == nil && d.dict(d.dict(d.trailer["Root"])["Pages"]) == nil {
		d.rebuild()
	}
	if d.trailer["Encrypt"] != nil {
		id := d.trailer["Encrypt"]
		key, ok := unlock(d, d.dict(id))
		if !ok {
			return nil, &concord.Error{Code: concord.CodeInvalid, Msg: "is a PDF locked with a password", Hint: "open it with the password and print it to a new PDF"}
		}
		d.objects, d.packs = map[int]any{}, map[int]map[int]any{}
		if r, ok := id.(ref); ok { // its own strings are never encrypted
			key.except = r.num
		}
		d.key = key
	}
	return d, nil
}

// tables reads the chain of cross-reference tables from the end of the file.
func (d *file) tables() bool {
	i := bytes.LastIndex(d.b, []byte("startxref"))
	if i < 0 {
		return false
	}
	l := lexer{b: d.b, pos: i + len("startxref"), work: d.work}
	next, ok := l.token().(int)
	seen := map[int]bool{}
	for ok && next > 0 && next < len(d.b) && !seen[next] {
		seen[next] = true
		t := d.table(next)
		if t == nil {
			return false
		}
		for k, v := range t {
			if _, have := d.trailer[k]; !have {
				d.trailer[k] = v
			}
		}
		if hybrid, is := t["XRefStm"].(int); is && hybrid > 0 && hybrid < len(d.b) && !seen[hybrid] {
			seen[hybrid] = true
			d.table(hybrid)
		}
		next, ok = t["Prev"].(int)
	}
	return len(d.where) > 0
}

// table reads one table or cross-reference stream and returns its trailer.
func (d *file) table(at int) dict {
	l := lexer{b: d.b, pos: at, work: d.work}
	if l.token() != keyword("xref") {
		s, ok := d.at(at, -1).(stream)
		if !ok {
			return nil
		}
		d.xrefStream(s)
		return s.dict
	}
	for {
		first, ok := l.token().(int)
		if !ok {
			break // "trailer"
		}
		n, _ := l.token().(int)
		for i := 0; i < n; i++ {
			off, ok := l.token().(int)
			_, ok2 := l.token().(int)
			use := l.token()
			if !ok || !ok2 {
				return nil
			}
			if use == keyword("n") {
				d.put(first+i, place{offset: off})
			}
		}
	}
	t, _ := l.object(0).(dict)
	return t
}

func (d *file) put(num int, p place) {
	if _, have := d.where[num]; !have && num > 0 {
		d.where[num] = p
	}
}

func (d *file) xrefStream(s stream) {
	data := d.decode(s)
	w, _ := s.dict["W"].(array)
	if len(w) < 3 {
		return
	}
	var width [3]int
	total := 0
	for i := range width {
		width[i], _ = w[i].(int)
		if width[i] < 0 || width[i] > 8 {
			return
		}
		total += width[i]
	}
	index, _ := s.dict["Index"].(array)
	if len(index) == 0 {
		index = array{0, s.dict["Size"]}
	}
	for i := 0; i+1 < len(index) && total > 0; i += 2 {
		first, _ := index[i].(int)
		n, _ := index[i+1].(int)
		for k := 0; k < n && len(data) >= total; k++ {
			var f [3]int
			row := data
			for j, wj := range width {
				for _, c := range row[:wj] {
					f[j] = f[j]<<8 | int(c)
				}
				row = row[wj:]
			}
			data = data[total:]
			d.work.step()
			switch {
			case width[0] == 0 || f[0] == 1:
				d.put(first+k, place{offset: f[1]})
			case f[0] == 2:
				d.put(first+k, place{pack: f[1]})
			}
		}
	}
}

// at reads the indirect object at an offset. num is the number it must have, or -1.
func (d *file) at(offset, num int) any {
	if offset < 0 || offset >= len(d.b) {
		return nil
	}
	l := lexer{b: d.b, pos: offset, work: d.work}
	n, ok := l.token().(int)
	gen, ok2 := l.token().(int)
	if !ok || !ok2 || l.token() != keyword("obj") || num >= 0 && n != num {
		return nil
	}
	v := l.object(0)
	id := ref{n, gen}
	if t, is := v.(dict); is {
		if l.token() == keyword("stream") {
			return stream{dict: d.key.object(t, id).(dict), raw: d.body(t, l.pos), id: id}
		}
	}
	if _, odd := v.(keyword); odd {
		return nil
	}
	return d.key.object(v, id)
}

// body returns the raw bytes of the stream whose keyword ended at pos.
func (d *file) body(t dict, pos int) []byte {
	if pos < len(d.b) && d.b[pos] == '\r' {
		pos++
	}
	if pos < len(d.b) && d.b[pos] == '\n' {
		pos++
	}
	rest := d.b[min(pos, len(d.b)):]
	if n, ok := d.resolve(t["Length"]).(int); ok && n >= 0 && n <= len(rest) {
		tail := bytes.TrimLeft(rest[n:min(len(rest), n+32)], "\r\n \t\x00")
		if bytes.HasPrefix(tail, []byte("endstream")) {
			return rest[:n]
		}
	}
	if n := bytes.Index(rest, []byte("endstream")); n >= 0 {
		return rest[:n]
	}
	return rest
}

// resolve follows references to the object itself.
func (d *file) resolve(v any) any {
	for hops := 0; hops < 16; hops++ {
		r, ok := v.(ref)
		if !ok {
			return v
		}
		v = d.object(r.num)
	}
	return nil
}

func (d *file) object(num int) any {
	if v, ok := d.objects[num]; ok {
		return v
	}
	p, ok := d.where[num]
	if !ok || d.busy[num] || len(d.busy) > maxDepth {
		return nil
	}
	d.busy[num] = true
	defer delete(d.busy, num)
	var v any
	if p.pack > 0 {
		v = d.pack(p.pack)[num]
	} else {
		v = d.at(p.offset, num)
	}
	if s, big := v.(stream); !big || len(s.raw) < 1<<20 {
		d.objects[num] = v
	}
	return v
}

// pack unpacks an object stream.
func (d *file) pack(num int) map[int]any {
	if m, ok := d.packs[num]; ok {
		return m
	}
	d.packs[num] = nil // a stream inside itself holds nothing
	if p := d.where[num]; p.pack > 0 {
		return nil
	}
	s, ok := d.object(num).(stream)
	if !ok {
		return nil
	}
	data := d.decode(s)
	n, _ := d.resolve(s.dict["N"]).(int)
	first, _ := d.resolve(s.dict["First"]).(int)
	m := map[int]any{}
	head := lexer{b: data, work: d.work}
	for range n {
		id, ok1 := head.token().(int)
		off, ok2 := head.token().(int)
		if !ok1 || !ok2 || first < 0 || off < 0 || first+off >= len(data) {
			break
		}
		l := lexer{b: data, pos: first + off, work: d.work}
		if v := l.object(0); v != nil {
			if _, odd := v.(keyword); !odd {
				m[id] = v
			}
		}
	}
	d.packs[num] = m
	return m
}

// dict resolves v to a dictionary, also that of a stream; nil when it is none.
func (d *file) dict(v any) dict {
	switch t := d.resolve(v).(type) {
	case dict:
		return t
	case stream:
		return t.dict
	}
	return nil
}

func (d *file) array(v any) array {
	a, _ := d.resolve(v).(array)
	return a
}

// pages returns the page dictionaries in order, with the resources they inherit.
func (d *file) pages() []dict {
	var out []dict
	seen := map[any]bool{}
	var walk func(v any, inherited any, depth int)
	walk = func(v any, inherited any, depth int) {
		node := d.dict(v)
		if r, ok := v.(ref); ok {
			if seen[r] {
				return
			}
			seen[r] = true
		}
		if node == nil || depth > maxDepth {
			return
		}
		if r := node["Resources"]; r != nil {
			inherited = r
		}
		d.work.step()
		if kids := d.array(node["Kids"]); kids != nil {
			for _, kid := range kids {
				walk(kid, inherited, depth+1)
			}
			return
		}
		leaf := dict{"Resources": inherited, "Contents": node["Contents"]}
		out = append(out, leaf)
	}
	walk(d.dict(d.trailer["Root"])["Pages"], nil, 0)
	return out
}
