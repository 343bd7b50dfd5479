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
