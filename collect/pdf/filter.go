package pdf

import (
	"bytes"
	"compress/flate"
	"encoding/ascii85"
	"io"
)

// decode undoes the filters of a stream. What is damaged gives the bytes before the damage; image
// filters give nothing.
func (d *file) decode(s stream) []byte {
	data := d.key.stream(s)
	filters := d.list(s.dict["Filter"])
	params := d.list(s.dict["DecodeParms"])
	for i, f := range filters {
		if i > 8 {
			return nil
		}
		var parms dict
		if i < len(params) {
			parms = d.dict(params[i])
		}
		kind, _ := d.resolve(f).(name)
		switch kind {
		case "FlateDecode", "Fl":
			data = d.predict(d.inflate(data), parms)
		case "LZWDecode", "LZW":
			data = d.predict(d.lzw(data, parms), parms)
		case "ASCII85Decode", "A85":
			data = d.ascii85(data)
		case "ASCIIHexDecode", "AHx":
			l := lexer{b: append([]byte("<"), data...), work: d.work}
			data = []byte(l.hex())
		case "RunLengthDecode", "RL":
			data = d.runLength(data)
		case "Crypt":
		default:
			return nil
		}
	}
	return data
}

// list is an array, or a single value as an array of one.
func (d *file) list(v any) array {
	switch t := d.resolve(v).(type) {
	case nil:
		return nil
	case array:
		return t
	default:
		return array{t}
	}
}

func (d *file) inflate(data []byte) []byte {
	if len(data) < 2 {
		return nil
	}
	if data[0]&0x0f == 8 && (int(data[0])<<8|int(data[1]))%31 == 0 {
		data = data[2:] // the checksum at the end is not worth losing a page for
	}
	return d.drain(flate.NewReader(bytes.NewReader(data)))
}

// drain reads r to its end or damage, within the limits.
func (d *file) drain(r io.Reader) []byte {
	var out bytes.Buffer
	for {
		n, err := io.CopyN(&out, r, 64<<10)
		d.work.spend(int(n))
		if out.Len() > streamBytes {
			panic(stop{errTooLarge})
		}
		if err != nil {
			return out.Bytes()
		}
	}
}

func (d *file) ascii85(data []byte) []byte {
	data = bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~"))
	if i := bytes.IndexByte(data, '~'); i >= 0 {
		data = data[:i]
	}
	return d.drain(ascii85.NewDecoder(bytes.NewReader(data)))
}

func (d *file) runLength(data []byte) []byte {
	var out []byte
	for len(data) > 1 && data[0] != 128 {
		n := int(data[0])
		before := len(out)
		if n < 128 {
			n = min(n+1, len(data)-1)
			out = append(out, data[1:1+n]...)
			data = data[1+n:]
		} else {
			out = append(out, bytes.Repeat(data[1:2], 257-n)...)
			data = data[2:]
		}
		d.work.spend(len(out) - before)
	}
	return out
}

// lzw is the variant of TIFF and PDF: most significant bit first, codes grow one early.
func (d *file) lzw(data []byte, parms dict) []byte {
	early := 1
	if n, ok := parms["EarlyChange"].(int); ok {
		early = n
	}
	type entry struct {
		prefix int
		last   byte
		length int
	}
	table := make([]entry, 258, 4096)
	for i := range 256 {
		table[i] = entry{-1, byte(i), 1}
	}
	var out []byte
	width, prev := 9, -1
	bits, have := 0, 0
	for _, c := range data {
		bits, have = bits<<8|int(c), have+8
		if have < width {
			continue
		}
		have -= width
		code := bits >> have & (1<<width - 1)
		bits &= 1<<have - 1
		switch {
		case code == 256:
			table, width, prev = table[:258], 9, -1
			continue
		case code == 257 || code > len(table) || code == len(table) && prev < 0:
			return out
		}
		from := code
		if code == len(table) {
			from = prev
		}
		start := len(out)
		out = append(out, make([]byte, table[from].length)...)
		for i, e := start+table[from].length-1, from; i >= start; i-- {
			out[i] = table[e].last
			e = table[e].prefix
		}
		if code == len(table) {
			out = append(out, out[start])
		}
		if prev >= 0 && len(table) < 4096 {
			table = append(table, entry{prev, out[start], table[prev].length + 1})
		}
		d.work.spend(len(out) - start)
		prev = code
		if n := len(table) + early; n >= 1<<width && width < 12 {
			width++
		}
	}
	return out
}

// predict undoes the differences that a writer took before it packed.
func (d *file) predict(data []byte, parms dict) []byte {
	kind, _ := d.resolve(parms["Predictor"]).(int)
	if kind < 2 {
		return data
	}
	get := func(k name, otherwise int) int {
		if n, ok := d.resolve(parms[k]).(int); ok && n > 0 && n < 1<<16 {
			return n
		}
		return otherwise
	}
	bits := get("Colors", 1) * get("BitsPerComponent", 8)
	size, row := (bits+7)/8, (bits*get("Columns", 1)+7)/8
	if kind == 2 {
		for i := 0; i+row <= len(data); i += row {
			for k := size; k < row; k++ {
				data[i+k] += data[i+k-size]
			}
		}
		return data
	}
	out := make([]byte, 0, len(data))
	above := make([]byte, row)
	for len(data) > 1 {
		line := bytes.Clone(data[1:min(len(data), 1+row)])
		for i := range line {
			var left, corner byte
			if i >= size {
				left, corner = line[i-size], above[i-size]
			}
			switch data[0] {
			case 1:
				line[i] += left
			case 2:
				line[i] += above[i]
			case 3:
				line[i] += byte((int(left) + int(above[i])) / 2)
			case 4:
				line[i] += paeth(left, above[i], corner)
			}
		}
		out = append(out, line...)
		copy(above, line)
		data = data[1+len(line):]
	}
	return out
}

func paeth(a, b, c byte) byte {
	pa, pb, pc := abs(int(b)-int(c)), abs(int(a)-int(c)), abs(int(a)+int(b)-2*int(c))
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(n int) int { return max(n, -n) }
