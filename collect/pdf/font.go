package pdf

import (
	"strings"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// font turns the codes of a string into characters and widths.
type font struct {
	unicode *cmap              // ToUnicode, wins where it has an entry
	codes   *cmap              // code lengths of a composite font; nil: one byte
	wide    bool               // the code itself is UTF-16
	simple  [256]string        // characters of a simple font
	widths  map[uint32]float64 // in thousandths of the size
	missing float64
	scale   float64 // of widths: 1/1000, or that of a Type 3 font
}

var identity = &cmap{spaces: []codespace{{2, 0, 0xffff}}}

func (d *file) font(v any) *font {
	if r, ok := v.(ref); ok {
		if f, ok := d.fonts[r]; ok {
			return f
		}
		f := d.readFont(d.dict(r))
		d.fonts[r] = f
		return f
	}
	return d.readFont(d.dict(v))
}

func (d *file) readFont(t dict) *font {
	f := &font{widths: map[uint32]float64{}, scale: 0.001}
	if s, ok := d.resolve(t["ToUnicode"]).(stream); ok {
		f.unicode = readCMap(d.decode(s), d.work)
	}
	if t["Subtype"] == name("Type0") {
		d.composite(f, t)
		return f
	}
	d.simple(f, t)
	return f
}

// composite reads a font of many characters, with codes of two bytes as a rule.
func (d *file) composite(f *font, t dict) {
	f.codes = identity
	switch enc := d.resolve(t["Encoding"]).(type) {
	case name:
		f.wide = strings.Contains(string(enc), "UCS2") || strings.Contains(string(enc), "UTF16")
	case stream:
		if m := readCMap(d.decode(enc), d.work); len(m.spaces) > 0 {
			f.codes = m
		}
	}
	f.missing = 1000
	var below dict
	if list := d.array(t["DescendantFonts"]); len(list) > 0 {
		below = d.dict(list[0])
	}
	if dw := d.resolve(below["DW"]); dw != nil {
		f.missing = number(dw)
	}
	w := d.array(below["W"])
	for i := 0; i+1 < len(w); {
		d.work.step()
		first := uint32(max(number(d.resolve(w[i])), 0))
		if list, ok := d.resolve(w[i+1]).(array); ok {
			for k, v := range list {
				f.widths[first+uint32(k)] = number(d.resolve(v))
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			break
		}
		last := uint32(min(max(number(d.resolve(w[i+1])), 0), 0xffff))
		for c := first; c <= last; c++ {
			d.work.step()
			f.widths[c] = number(d.resolve(w[i+2]))
		}
		i += 3
	}
}

// simple reads a font with codes of one byte.
func (d *file) simple(f *font, t dict) {
	descriptor := d.dict(t["FontDescriptor"])
	base := standard
	if flags, _ := d.resolve(descriptor["Flags"]).(int); flags&4 != 0 || t["Subtype"] == name("TrueType") {
		base = table(charmap.Windows1252)
	}
	set := func(n any) {
		switch n {
		case name("WinAnsiEncoding"):
			base = table(charmap.Windows1252)
		case name("MacRomanEncoding"):
			base = table(charmap.Macintosh)
		case name("StandardEncoding"):
			base = standard
		}
	}
	var differences array
	switch enc := d.resolve(t["Encoding"]).(type) {
	case name:
		set(enc)
	case dict:
		set(d.resolve(enc["BaseEncoding"]))
		differences = d.array(enc["Differences"])
	}
	f.simple = base
	at := 0
	for _, v := range differences {
		switch x := d.resolve(v).(type) {
		case int:
			at = x
		case name:
			if at >= 0 && at < 256 {
				f.simple[at] = glyph(string(x))
			}
			at++
		}
	}
	d.simpleWidths(f, t, descriptor)
}

func (d *file) simpleWidths(f *font, t, descriptor dict) {
	first, _ := d.resolve(t["FirstChar"]).(int)
	for i, v := range d.array(t["Widths"]) {
		if first+i >= 0 && first+i < 256 {
			f.widths[uint32(first+i)] = number(d.resolve(v))
		}
	}
	f.missing = number(d.resolve(descriptor["MissingWidth"]))
	if t["Subtype"] == name("Type3") {
		if m := d.array(t["FontMatrix"]); len(m) > 0 {
			f.scale = number(d.resolve(m[0]))
		}
	}
	if len(f.widths) > 0 {
		return
	}
	family, _ := d.resolve(t["BaseFont"]).(name)
	widths := builtinWidths(string(family))
	f.missing = 500
	for c, s := range f.simple {
		if r := []rune(norm.NFD.String(s)); len(r) > 0 && r[0] >= ' ' && int(r[0]-' ') < len(widths) {
			f.widths[uint32(c)] = float64(widths[r[0]-' '])
		}
	}
}

// next takes the first code of s: its characters ("" and false when the font does not tell), its
// width as a part of the size, its length, and whether it is the code of a word space.
func (f *font) next(s string) (text string, known bool, width float64, n int, blank bool) {
	c, n := uint32(s[0]), 1
	if f.codes != nil {
		c, n = f.codes.next(s)
	}
	w, ok := f.widths[c]
	if !ok {
		w = f.missing
	}
	width, blank = w*f.scale, n == 1 && c == ' '
	if f.unicode != nil {
		if text, known = f.unicode.lookup(c); known {
			return text, true, width, n, blank
		}
	}
	switch {
	case f.codes == nil:
		text = f.simple[c]
	case f.wide:
		text = utf16be(s[:n])
	}
	return text, text != "", width, n, blank
}

// table lists the characters of a one-byte encoding.
func table(m *charmap.Charmap) (t [256]string) {
	for i := 32; i < 256; i++ {
		if r := m.DecodeByte(byte(i)); r != '\ufffd' && r >= ' ' && r != 0x7f {
			t[i] = string(r)
		}
	}
	return t
}
