package charset

// A stretch of decoded text in which every outUnit bytes come from inUnit
// stored bytes: one entry covers a whole Cyrillic word in a one-byte encoding.
type stretch struct {
	out, in         uint32
	outUnit, inUnit uint8
}

// Map leads offsets of decoded text to those of the stored bytes. No stretches: the stored bytes
// are UTF-8 already and only a byte order mark may have been cut off.
type Map struct {
	skip      int
	stretches []stretch
}

func (m *Map) add(out, in, outUnit, inUnit int) {
	if k := len(m.stretches); k > 0 {
		s := m.stretches[k-1]
		if int(s.outUnit) == outUnit && int(s.inUnit) == inUnit &&
			(out-int(s.out))*inUnit == (in-int(s.in))*outUnit {
			return
		}
	}
	m.stretches = append(m.stretches, stretch{uint32(out), uint32(in), uint8(outUnit), uint8(inUnit)})
}

func (m *Map) find(i int) stretch {
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

// Start is where the stored source of the decoded byte i begins.
func (m *Map) Start(i int) int {
	if len(m.stretches) == 0 {
		return i + m.skip
	}
	s := m.find(i)
	return int(s.in) + max(i-int(s.out), 0)/int(s.outUnit)*int(s.inUnit)
}

// End is where the stored source of what ends before the decoded byte i ends.
func (m *Map) End(i int) int {
	if len(m.stretches) == 0 {
		return i + m.skip
	}
	s := m.find(i - 1)
	u := int(s.outUnit)
	return int(s.in) + (max(i-int(s.out), 0)+u-1)/u*int(s.inUnit)
}
