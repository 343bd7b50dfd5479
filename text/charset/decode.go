package charset

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"

	"concord/text/lang"
	"concord/text/words"
)

// Decode turns stored bytes into UTF-8 and says in which encoding they were.
// The order is: byte order mark; text that is valid UTF-8 beyond ASCII, which
// no other encoding produces by accident and servers often mislabel; the
// declared charset of the server, then of the page; the byte pattern of UTF-16;
// damaged UTF-8; and last the one-byte code page usual for the page's language.
// When nothing had to change, the returned slice is raw itself.
func Decode(raw []byte, contentType string) ([]byte, Map, string) {
	switch {
	case bytes.HasPrefix(raw, []byte("\xEF\xBB\xBF")):
		return utf8Text(raw[3:], 3)
	case bytes.HasPrefix(raw, []byte("\xFF\xFE")):
		return utf16Text(raw, 2, false)
	case bytes.HasPrefix(raw, []byte("\xFE\xFF")):
		return utf16Text(raw, 2, true)
	}
	if wide, big := UTF16(raw); wide {
		return utf16Text(raw, 0, big)
	}
	valid, ascii := utf8.Valid(raw), isASCII(raw)
	name := charsetOf(contentType)
	if name == "" {
		name = metaCharset(raw)
	}
	switch {
	case ascii && !strings.HasPrefix(name, "iso-2022"):
		return raw, Map{}, "utf-8"
	case valid && (name == "" || name == "utf-8" || name == "windows-1252" || multiByte(raw) >= 3):
		return raw, Map{}, "utf-8"
	case name == "utf-8", name == "utf-16le", name == "utf-16be":
		name = "" // declared but wrong: UTF-16 was looked for above
	}
	if name == "" && mostlyUTF8(raw) {
		return utf8Text(raw, 0)
	}
	if name == "" {
		name = guessCodePage(raw)
	}
	if cm := charmapOf(name); cm != nil {
		return byteText(raw, cm, name)
	}
	if text, m, ok := otherText(raw, name); ok {
		return text, m, name
	}
	return utf8Text(raw, 0)
}

// multiByte counts the characters beyond ASCII of valid UTF-8. Two or three Polish
// letters in a one-byte encoding may look like one of them.
func multiByte(b []byte) (n int) {
	for _, c := range b {
		if c >= 0xC0 {
			n++
		}
	}
	return n
}

func isASCII(b []byte) bool {
	for len(b) >= 8 {
		if binary.LittleEndian.Uint64(b)&0x8080808080808080 != 0 {
			return false
		}
		b = b[8:]
	}
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// charsetOf returns the charset of a content type in its registered name, or "".
func charsetOf(contentType string) string {
	_, after, ok := strings.Cut(strings.ToLower(contentType), "charset=")
	if !ok {
		return ""
	}
	name := strings.Trim(after, " \t\"'")
	if i := strings.IndexAny(name, ";\"' \t\r\n/>"); i >= 0 {
		name = name[:i]
	}
	return registered(name)
}

func registered(name string) string {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return ""
	}
	n, err := htmlindex.Name(enc)
	if err != nil {
		return ""
	}
	return n
}

// metaCharset reads <meta charset=…> or the http-equiv form from the head.
func metaCharset(raw []byte) string {
	head := raw[:min(len(raw), 4096)]
	for {
		i := indexFold(head, "charset=")
		if i < 0 {
			return ""
		}
		head = head[i:]
		if n := charsetOf(string(head[:min(len(head), 48)])); n != "" {
			return n
		}
		head = head[8:]
	}
}

// UTF16 finds UTF-16 without a mark by its zero bytes, which no text has.
func UTF16(raw []byte) (wide, bigEndian bool) {
	b := raw[:min(len(raw), 1024)&^1]
	if len(b) < 8 {
		return false, false
	}
	var zero [2]int
	for i, c := range b {
		if c == 0 {
			zero[i&1]++
		}
	}
	half := len(b) / 2
	if zero[1]*10 > half*6 && zero[0]*10 < half {
		return true, false
	}
	return zero[0]*10 > half*6 && zero[1]*10 < half, true
}

// mostlyUTF8 tells UTF-8 with some broken bytes from a one-byte encoding.
func mostlyUTF8(raw []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > 0 && good >= 3*bad
}

// guessCodePage uses the declared language, or the share of high bytes, which
// is large in Cyrillic text only.
func guessCodePage(raw []byte) string {
	head := raw[:min(len(raw), 2048)]
	if i := indexFold(head, "lang="); i >= 0 {
		code := strings.ToLower(strings.Trim(string(head[i+5:min(len(head), i+8)]), "\"'> "))
		if page := lang.CodePage(code); page != "" {
			return page
		}
	}
	letters, high := 0, 0
	for _, c := range raw {
		switch {
		case c >= 0xC0:
			high++
			letters++
		case 'a' <= c|0x20 && c|0x20 <= 'z':
			letters++
		}
	}
	if high*4 > letters {
		return "windows-1251"
	}
	return "windows-1252"
}

func charmapOf(name string) *charmap.Charmap {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil
	}
	cm, _ := enc.(*charmap.Charmap)
	return cm
}

// utf8Text replaces broken bytes by U+FFFD, one for one.
func utf8Text(raw []byte, skip int) ([]byte, Map, string) {
	if utf8.Valid(raw) {
		return raw, Map{skip: skip}, "utf-8"
	}
	out := make([]byte, 0, len(raw)+len(raw)/16)
	var m Map
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n == 1 {
			m.add(len(out), i+skip, 3, 1)
		} else {
			m.add(len(out), i+skip, 1, 1)
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	return out, m, "utf-8"
}

func byteText(raw []byte, cm *charmap.Charmap, name string) ([]byte, Map, string) {
	out := make([]byte, 0, len(raw)+len(raw)/4)
	var m Map
	for i, c := range raw {
		r := rune(c)
		if c >= utf8.RuneSelf {
			r = cm.DecodeByte(c)
		}
		m.add(len(out), i, utf8.RuneLen(r), 1)
		out = utf8.AppendRune(out, r)
	}
	return out, m, name
}

func utf16Text(raw []byte, skip int, big bool) ([]byte, Map, string) {
	name := "utf-16le"
	if big {
		name = "utf-16be"
	}
	unit := func(i int) rune {
		if big {
			return rune(raw[i])<<8 | rune(raw[i+1])
		}
		return rune(raw[i+1])<<8 | rune(raw[i])
	}
	out := make([]byte, 0, len(raw)/2)
	m := Map{skip: skip}
	for i := skip; i+1 < len(raw); {
		r, n := unit(i), 2
		if utf16.IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if i+3 < len(raw) {
				pair = utf16.DecodeRune(r, unit(i+2))
			}
			if pair != utf8.RuneError {
				n = 4
			}
			r = pair
		}
		m.add(len(out), i, utf8.RuneLen(r), n)
		out = utf8.AppendRune(out, r)
		i += n
	}
	return out, m, name
}

// otherText decodes the multi-byte encodings character by character, so that
// each character's source bytes are known.
func otherText(raw []byte, name string) ([]byte, Map, bool) {
	enc, err := htmlindex.Get(name)
	if err != nil {
		return nil, Map{}, false
	}
	t := enc.NewDecoder()
	out := make([]byte, 0, len(raw)+len(raw)/2)
	var m Map
	var buf [64]byte
	for i := 0; i < len(raw); {
		done := false
		for n := 1; n <= 8 && i+n <= len(raw); n++ {
			nDst, nSrc, _ := t.Transform(buf[:], raw[i:i+n], i+n == len(raw))
			if nSrc == 0 {
				continue
			}
			if nDst > 0 {
				m.add(len(out), i, nDst, nSrc)
				out = append(out, buf[:nDst]...)
			}
			i += nSrc
			done = true
			break
		}
		if !done {
			m.add(len(out), i, 3, 1)
			out = utf8.AppendRune(out, utf8.RuneError)
			i++
		}
	}
	return out, m, true
}

// indexFold finds an ASCII needle, given in lower case, ignoring case.
func indexFold(b []byte, lower string) int {
	for i := 0; i+len(lower) <= len(b); i++ {
		k := 0
		for k < len(lower) && words.Lower(b[i+k]) == lower[k] {
			k++
		}
		if k == len(lower) {
			return i
		}
	}
	return -1
}
