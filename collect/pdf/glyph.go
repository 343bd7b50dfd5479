package pdf

import (
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// glyph returns the characters that a glyph name stands for, by the rules of the Adobe Glyph List:
// "aacute", "uni0105", "f_i", "comma.alt"; "" for a name that says nothing, such as "g27".
func glyph(n string) string {
	if n, _, _ = strings.Cut(n, "."); n == "" {
		return ""
	}
	if parts := strings.Split(n, "_"); len(parts) > 1 {
		all := ""
		for _, p := range parts {
			all += glyph(p)
		}
		return all
	}
	if s, ok := glyphs[n]; ok {
		return s
	}
	if len(n) == 1 {
		return n
	}
	if s := numbered(n); s != "" {
		return s
	}
	for accent, mark := range accents {
		letter, ok := strings.CutSuffix(n, accent)
		if !ok {
			continue
		}
		if s, ok := glyphs[letter]; ok && letter == "dotlessi" {
			return norm.NFC.String(s + mark)
		}
		if len(letter) == 1 {
			if s := norm.NFC.String(letter + mark); len([]rune(s)) == 1 {
				return s
			}
		}
	}
	return ""
}

// numbered reads uni0105, uni00660069, u1F600 and afii10017.
func numbered(n string) string {
	if hex, ok := strings.CutPrefix(n, "uni"); ok && len(hex) >= 4 && len(hex)%4 == 0 && len(hex) <= 32 {
		return utf16be(string((&lexer{b: []byte("<" + hex + ">")}).hex()))
	}
	if hex, ok := strings.CutPrefix(n, "u"); ok && len(hex) >= 4 && len(hex) <= 6 {
		if r, err := strconv.ParseUint(hex, 16, 32); err == nil && r <= 0x10ffff {
			return string(rune(r))
		}
	}
	if dec, ok := strings.CutPrefix(n, "afii"); ok {
		if c, err := strconv.Atoi(dec); err == nil {
			return cyrillic(c)
		}
	}
	return ""
}

// cyrillic reads the numbers that Adobe gave to Cyrillic letters: the alphabet with Ё in its place.
func cyrillic(c int) string {
	base, yo := 0x410, "Ё"
	if c >= 10065 && c <= 10097 {
		c, base, yo = c-48, 0x430, "ё"
	}
	switch {
	case c >= 10017 && c <= 10022:
		return string(rune(base + c - 10017))
	case c == 10023:
		return yo
	case c >= 10024 && c <= 10049:
		return string(rune(base + c - 10018))
	}
	return map[int]string{10050: "Ґ", 10053: "Є", 10055: "І", 10056: "Ї", 10098: "ґ", 10101: "є", 10103: "і", 10104: "ї", 61352: "№"}[c]
}

var accents = map[string]string{
	"grave": "\u0300", "acute": "\u0301", "circumflex": "\u0302", "tilde": "\u0303", "macron": "\u0304", "breve": "\u0306",
	"dotaccent": "\u0307", "dieresis": "\u0308", "ring": "\u030a", "hungarumlaut": "\u030b", "caron": "\u030c",
	"cedilla": "\u0327", "ogonek": "\u0328", "commaaccent": "\u0327",
}

// glyphs are the names that follow no rule.
var glyphs = map[string]string{
	"space": " ", "nbspace": " ", "exclam": "!", "quotedbl": `"`, "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&",
	"quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-", "period": ".",
	"slash": "/", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
	"nine": "9", "colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@",
	"bracketleft": "[", "backslash": `\`, "bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`", "braceleft": "{",
	"bar": "|", "braceright": "}", "asciitilde": "~", "exclamdown": "¡", "cent": "¢", "sterling": "£", "fraction": "⁄", "yen": "¥",
	"florin": "ƒ", "section": "§", "currency": "¤", "quotedblleft": "“", "guillemotleft": "«", "guilsinglleft": "‹",
	"guilsinglright": "›", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "endash": "–", "emdash": "—", "dagger": "†",
	"daggerdbl": "‡", "periodcentered": "·", "paragraph": "¶", "bullet": "•", "quotesinglbase": "‚", "quotedblbase": "„",
	"quotedblright": "”", "guillemotright": "»", "ellipsis": "…", "perthousand": "‰", "questiondown": "¿", "quoteleft": "‘",
	"quoteright": "’", "AE": "Æ", "ae": "æ", "OE": "Œ", "oe": "œ", "Oslash": "Ø", "oslash": "ø", "Lslash": "Ł", "lslash": "ł",
	"germandbls": "ß", "dotlessi": "ı", "ordfeminine": "ª", "ordmasculine": "º", "Eth": "Ð", "eth": "ð", "Thorn": "Þ", "thorn": "þ",
	"Dcroat": "Đ", "dcroat": "đ", "Euro": "€", "degree": "°", "plusminus": "±", "mu": "µ", "multiply": "×", "divide": "÷",
	"onehalf": "½", "onequarter": "¼", "threequarters": "¾", "onesuperior": "¹", "twosuperior": "²", "threesuperior": "³",
	"logicalnot": "¬", "registered": "®", "copyright": "©", "trademark": "™", "minus": "−", "brokenbar": "¦", "softhyphen": "\u00ad",
	"sfthyphen": "\u00ad", "Ohm": "Ω", "Omega": "Ω", "Delta": "Δ", "lessequal": "≤", "greaterequal": "≥", "notequal": "≠",
	"Scommaaccent": "Ș", "scommaaccent": "ș", "Tcommaaccent": "Ț", "tcommaaccent": "ț", "idotaccent": "i", "nonbreakingspace": " ",
	"dotlessj": "ȷ", "Ldot": "Ŀ", "ldot": "ŀ", "Eng": "Ŋ", "eng": "ŋ", "Hbar": "Ħ", "hbar": "ħ",
}

// standard is Adobe's StandardEncoding.
var standard = func() (t [256]string) {
	for c := ' '; c < 0x7f; c++ {
		t[c] = string(c)
	}
	t['\''], t['`'] = "’", "‘"
	upper := func(from int, chars string) {
		for i, r := range []rune(chars) {
			t[from+i] = string(r)
		}
	}
	upper(0xa1, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ")
	upper(0xb1, "–†‡·")
	upper(0xb6, "¶•‚„”»…‰")
	upper(0xc1, "`´ˆ˜¯˘˙¨")
	t[0xbf], t[0xca], t[0xcb], t[0xcd], t[0xce], t[0xcf], t[0xd0] = "¿", "˚", "¸", "˝", "˛", "ˇ", "—"
	t[0xe1], t[0xe3], t[0xf1], t[0xf5] = "Æ", "ª", "æ", "ı"
	upper(0xe8, "ŁØŒº")
	upper(0xf8, "łøœß")
	return t
}()

// builtinWidths are the widths of ' ' to '~' in the fonts that every reader has, so that writers
// may leave their widths out.
func builtinWidths(family string) []int {
	switch {
	case strings.Contains(family, "Courier"):
		return courier
	case strings.Contains(family, "Times"):
		return times
	}
	return helvetica
}

var (
	courier = func() []int {
		w := make([]int, 95)
		for i := range w {
			w[i] = 600
		}
		return w
	}()
	helvetica = []int{
		278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
		278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
		611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
		556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
	}
	times = []int{
		250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500,
		278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556,
		611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778,
		500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
	}
)
