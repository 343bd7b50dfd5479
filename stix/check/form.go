package check

import (
	"bytes"
	"strings"
)

type idParts struct {
	kind    []byte
	version byte // of the UUID
	upper   bool
}

// parseID takes an identifier apart.
func parseID(s []byte) (idParts, bool) {
	at := len(s) - 38
	if at < 1 || s[at] != '-' || s[at+1] != '-' || !isTypeName(s[:at]) {
		return idParts{}, false
	}
	p := idParts{kind: s[:at]}
	for i, ch := range s[at+2:] {
		switch {
		case i == 8 || i == 13 || i == 18 || i == 23:
			if ch != '-' {
				return p, false
			}
		case ch >= '0' && ch <= '9', ch >= 'a' && ch <= 'f':
		case ch >= 'A' && ch <= 'F':
			p.upper = true
		default:
			return p, false
		}
	}
	p.version = s[at+2+14]
	return p, p.version >= '1' && p.version <= '8' && bytes.IndexByte([]byte("89abAB"), s[at+2+19]) >= 0
}

// isTypeName reports whether s may name a type: lower-case letters, digits and hyphens.
func isTypeName(s []byte) bool {
	if len(s) < 3 || len(s) > 250 {
		return false
	}
	for _, ch := range s {
		if (ch < 'a' || ch > 'z') && (ch < '0' || ch > '9') && ch != '-' {
			return false
		}
	}
	return true
}

// isPropertyName: lower-case letters, digits and underscores, 3 to 250.
func isPropertyName(s []byte) bool {
	if len(s) < 3 || len(s) > 250 {
		return false
	}
	for _, ch := range s {
		if (ch < 'a' || ch > 'z') && (ch < '0' || ch > '9') && ch != '_' {
			return false
		}
	}
	return true
}

func isDictionaryKey(s []byte) bool {
	if len(s) == 0 || len(s) > 250 {
		return false
	}
	for _, ch := range s {
		if (ch < 'a' || ch > 'z') && (ch < 'A' || ch > 'Z') && (ch < '0' || ch > '9') && ch != '-' && ch != '_' {
			return false
		}
	}
	return true
}

func isHex(s []byte) bool {
	for _, ch := range s {
		if (ch < '0' || ch > '9') && (ch < 'a' || ch > 'f') && (ch < 'A' || ch > 'F') {
			return false
		}
	}
	return true
}

func isBase64(s []byte) bool {
	body := bytes.TrimRight(s, "=")
	if len(s) == 0 || len(s)%4 != 0 || len(s)-len(body) > 2 {
		return false
	}
	for _, ch := range body {
		if (ch < 'a' || ch > 'z') && (ch < 'A' || ch > 'Z') && (ch < '0' || ch > '9') && ch != '+' && ch != '/' {
			return false
		}
	}
	return true
}

// isLanguage holds the shape of a tag, not the register: de, de-DE, zh-Hant-TW, x-private.
func isLanguage(s []byte) bool {
	parts := strings.Split(string(s), "-")
	for i, p := range parts {
		if len(p) < 1 || len(p) > 8 {
			return false
		}
		for _, ch := range p {
			letter := ch >= 'a' && ch <= 'z' || ch >= 'A' && ch <= 'Z'
			if !letter && (i == 0 || ch < '0' || ch > '9') {
				return false
			}
		}
	}
	return len(parts[0]) >= 2 || len(parts) > 1 && (parts[0] == "x" || parts[0] == "i")
}

// isTime holds a time of RFC 3339 in UTC, with any number of digits of the second.
func isTime(s []byte) bool {
	if len(s) < 20 || s[4] != '-' || s[7] != '-' || s[10] != 'T' || s[13] != ':' || s[16] != ':' || s[len(s)-1] != 'Z' {
		return false
	}
	month, day := two(s, 5), two(s, 8)
	year := two(s, 0)*100 + two(s, 2)
	if two(s, 0) < 0 || two(s, 2) < 0 || month < 1 || month > 12 || day < 1 || day > days(year, month) {
		return false
	}
	if h, m, sec := two(s, 11), two(s, 14), two(s, 17); h < 0 || h > 23 || m < 0 || m > 59 || sec < 0 || sec > 60 {
		return false
	}
	if len(s) == 20 {
		return true
	}
	if s[19] != '.' || len(s) == 21 {
		return false
	}
	for _, ch := range s[20 : len(s)-1] {
		if ch < '0' || ch > '9' {
			return false
		}
	}
	return true
}

// two reads two digits, -1 when they are none.
func two(s []byte, i int) int {
	a, b := s[i]-'0', s[i+1]-'0'
	if a > 9 || b > 9 {
		return -1
	}
	return int(a)*10 + int(b)
}

func days(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// compareTimes compares two times that are well formed.
func compareTimes(a, b []byte) int {
	if d := bytes.Compare(a[:19], b[:19]); d != 0 {
		return d
	}
	return bytes.Compare(fraction(a), fraction(b))
}

// fraction returns the digits of the second without trailing noughts.
func fraction(s []byte) []byte {
	if len(s) <= 20 {
		return nil
	}
	return bytes.TrimRight(s[20:len(s)-1], "0")
}
