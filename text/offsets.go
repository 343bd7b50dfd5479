package text

// A run ties a stretch of canonical text to the decoded text it came from. It
// reaches to the next run's out. Copied runs are linear, so one entry serves a
// whole paragraph; everything else (an entity, a run of spaces, a tag that made
// a line break) is one entry whose bytes all come from the same source piece.
type run struct {
	out, in uint32
	inLen   uint32 // 0: copied byte for byte; else length of the source piece
}

// offsets maps canonical offsets to decoded ones; both sides grow together.
type offsets struct{ runs []run }

// copied records that canonical byte out is decoded byte in.
func (o *offsets) copied(out, in int) {
	if k := len(o.runs); k > 0 {
		if r := &o.runs[k-1]; r.inLen == 0 && in-int(r.in) == out-int(r.out) {
			return
		}
	}
	o.runs = append(o.runs, run{out: uint32(out), in: uint32(in)})
}

// piece records that the canonical bytes from out on stand for in[:n] as a whole.
func (o *offsets) piece(out, in, n int) {
	o.runs = append(o.runs, run{out: uint32(out), in: uint32(in), inLen: uint32(n)})
}

// find returns the run that canonical byte i belongs to.
func (o *offsets) find(i int) (run, bool) {
	lo, hi := 0, len(o.runs)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if int(o.runs[m].out) <= i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo == 0 {
		return run{}, false
	}
	return o.runs[lo-1], true
}

func (o *offsets) start(i int) int {
	r, ok := o.find(i)
	switch {
	case !ok:
		return 0
	case r.inLen == 0:
		return int(r.in) + i - int(r.out)
	}
	return int(r.in)
}

// end is the end of the source of the character that ends before i.
func (o *offsets) end(i int) int {
	r, ok := o.find(i - 1)
	switch {
	case !ok:
		return 0
	case r.inLen == 0:
		return int(r.in) + i - int(r.out)
	}
	return int(r.in + r.inLen)
}

// A stretch of decoded text in which every outUnit bytes come from inUnit
// stored bytes: one entry covers a whole Cyrillic word in a one-byte encoding.
type stretch struct {
	out, in         uint32
	outUnit, inUnit uint8
}

// decoding maps decoded offsets to stored ones. No stretches: the stored bytes
// are UTF-8 already and only a byte order mark may have been cut off.
type decoding struct {
	skip      int
	stretches []stretch
}

func (m *decoding) add(out, in, outUnit, inUnit int) {
	if k := len(m.stretches); k > 0 {
		s := m.stretches[k-1]
		if int(s.outUnit) == outUnit && int(s.inUnit) == inUnit &&
			(out-int(s.out))*inUnit == (in-int(s.in))*outUnit {
			return
		}
	}
	m.stretches = append(m.stretches, stretch{uint32(out), uint32(in), uint8(outUnit), uint8(inUnit)})
}

func (m *decoding) find(i int) stretch {
	lo, hi := 0, len(m.stretches)
	for lo < hi {
		k := int(uint(lo+hi) >> 1)
		if int(m.stretches[k].out) <= i {
			lo = k + 1
		} else {
			hi = k
		}
	}
	return m.stretches[max(lo-1, 0)]
}

func (m *decoding) start(i int) int {
	if len(m.stretches) == 0 {
		return i + m.skip
	}
	s := m.find(i)
	return int(s.in) + max(i-int(s.out), 0)/int(s.outUnit)*int(s.inUnit)
}

func (m *decoding) end(i int) int {
	if len(m.stretches) == 0 {
		return i + m.skip
	}
	s := m.find(i - 1)
	u := int(s.outUnit)
	return int(s.in) + (max(i-int(s.out), 0)+u-1)/u*int(s.inUnit)
}
