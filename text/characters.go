package text

import (
	"html"
	"unicode/utf8"

	"concord/text/words"
)

// text appends the text token src[from:to] piece by piece.
func (f *flattener) text(from, to int) {
	before := len(f.out)
	for i := from; i < to; {
		if j := plainRun(f.src, i, to); j > i {
			if f.pend != nothing || len(f.out) == 0 {
				f.flush()
			}
			f.canon.copied(len(f.out), i)
			f.out = append(f.out, f.src[i:j]...)
			i = j
			continue
		}
		if f.src[i] == '&' {
			i += f.entity(i, to)
			continue
		}
		i += f.special(i, to)
	}
	if k := len(f.blocks); k > 0 {
		b := &f.blocks[k-1]
		grown := int32(len(f.out) - max(before, int(b.start)))
		if f.inLink > 0 {
			b.link += grown
		}
		if f.inHidden > 0 {
			b.hidden += grown
		}
	}
}

// special handles white space, dropped characters and lone control bytes.
func (f *flattener) special(i, to int) int {
	c, n := classOf(f.src, i, to)
	switch c {
	case charSpace:
		j := i + n
		for j < to {
			c, m := classOf(f.src, j, to)
			if c != charSpace {
				break
			}
			j += m
		}
		f.pause(spacePending, i, j-i)
		return j - i
	case charKeep:
		f.flush()
		f.canon.copied(len(f.out), i)
		f.out = append(f.out, f.src[i:i+n]...)
	}
	return n
}

// entity appends the character reference at i and returns its source length.
func (f *flattener) entity(i, to int) int {
	s, n := unescape(f.src[i:min(to, i+40)])
	if n == 1 {
		f.flush()
		f.canon.copied(len(f.out), i)
		f.out = append(f.out, '&')
		return 1
	}
	b := []byte(s)
	c, m := classOf(b, 0, len(b))
	switch {
	case c == charSpace && m == len(b):
		f.pause(spacePending, i, n)
	case c == charDrop && m == len(b):
	default:
		f.flush()
		f.canon.piece(len(f.out), i, n)
		f.out = append(f.out, b...)
	}
	return n
}

// unescape decodes the character reference at the start of b and says how many
// bytes it takes; 1 means that the ampersand stands for itself.
func unescape(b []byte) (string, int) {
	j := 1
	for j < len(b) && (b[j] == '#' && j == 1 || b[j] >= '0' && b[j] <= '9' || words.Lower(b[j]) >= 'a' && words.Lower(b[j]) <= 'z') {
		j++
	}
	if j < len(b) && b[j] == ';' {
		j++
	}
	if j == 1 {
		return "&", 1
	}
	switch ref := string(b[:j]); ref {
	case "&amp;":
		return "&", j
	case "&nbsp;":
		return "\u00a0", j
	case "&quot;":
		return `"`, j
	default:
		s := html.UnescapeString(ref)
		if s == ref {
			return "&", 1
		}
		// Without a semicolon only a prefix may be the reference ("&copy2024").
		for k := 2; k < j; k++ {
			if p := html.UnescapeString(ref[:k]); p != ref[:k] && p+ref[k:] == s {
				return p, k
			}
		}
		return s, j
	}
}

const (
	charKeep = iota
	charSpace
	charDrop
)

// plainRun returns the end of the characters from i on that are copied as they
// are, single spaces between words included.
func plainRun(b []byte, i, to int) int {
	from := i
	for i < to {
		if t := byteClass[b[i]]; t == bytePlain {
			i++
		} else if t == byteSpace && i+1 < to && byteClass[b[i+1]] == bytePlain && b[i] == ' ' && i > from {
			i += 2
		} else {
			break
		}
	}
	return i
}

const (
	bytePlain = iota
	byteSpace
	byteDrop
	byteLead // first byte of a character that may be white or dropped
	byteAmp
)

var byteClass = func() (t [256]uint8) {
	for i := range 0x20 {
		t[i] = byteDrop
	}
	t[0x7F] = byteDrop
	for _, c := range "\t\n\f\r\v " {
		t[c] = byteSpace
	}
	t['&'] = byteAmp
	for _, c := range []byte{0xC2, 0xE2, 0xE3, 0xEF} {
		t[c] = byteLead
	}
	return t
}()

// classOf classifies the character at b[i].
func classOf(b []byte, i, to int) (class, size int) {
	switch byteClass[b[i]] {
	case byteSpace:
		return charSpace, 1
	case byteDrop:
		return charDrop, 1
	case byteLead:
		r, n := utf8.DecodeRune(b[i:to])
		switch {
		case r == 0xA0, r == 0x1680, 0x2000 <= r && r <= 0x200A, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000, r == 0x85:
			return charSpace, n
		case r == 0xAD, 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x2064, r == 0xFEFF, 0x80 <= r && r <= 0x9F:
			return charDrop, n
		}
		return charKeep, n
	}
	return charKeep, 1
}
