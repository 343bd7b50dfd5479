package day

import (
	"strings"
	"time"

	"concord/text/words"
)

// OfAddress reads /2024/06/13/, /2024-06-13- or /20240613 from the path of an
// address, or year and month alone.
func OfAddress(url string) (day, month string) {
	if i := strings.Index(url, "://"); i >= 0 {
		url = url[i+3:]
	}
	slash := strings.IndexByte(url, '/')
	if slash < 0 {
		return "", ""
	}
	path, _, _ := strings.Cut(url[slash:], "?")
	num := func(i, n int) int {
		if i+n > len(path) || i+n < len(path) && words.Class[path[i+n]] == words.Digit {
			return -1
		}
		v := 0
		for _, c := range []byte(path[i : i+n]) {
			if words.Class[c] != words.Digit {
				return -1
			}
			v = v*10 + int(c-'0')
		}
		return v
	}
	for i := 1; i+6 < len(path); i++ {
		if words.Class[path[i-1]] == words.Digit || words.Class[path[i]] != words.Digit {
			continue
		}
		if y := num(i, 8); y >= 19900101 && y < 21000000 {
			if s, ok := makeDay(y/10000, time.Month(y/100%100), y%100); ok {
				return s, s[:7]
			}
		}
		y := num(i, 4)
		if !plausible(y) || i+5 >= len(path) {
			continue
		}
		sep := path[i+4]
		if sep != '/' && sep != '-' {
			continue
		}
		for _, n := range []int{2, 1} { // two digits or one
			m := num(i+5, n)
			at := i + 5 + n
			if m < 1 || m > 12 {
				continue
			}
			if sep == '/' && (at == len(path) || path[at] == '/') && month == "" {
				month = time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
			}
			if at < len(path) && path[at] == sep {
				for _, k := range []int{2, 1} {
					if s, ok := makeDay(y, time.Month(m), num(at+1, k)); ok {
						return s, s[:7]
					}
				}
			}
		}
	}
	return "", month
}
