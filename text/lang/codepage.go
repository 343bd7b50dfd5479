package lang

import "sync"

var codePages = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for _, code := range codes() {
		for _, l := range Lines(code) {
			if l.Key == "codepage" {
				m[code] = l.Words[0]
			}
		}
	}
	for _, l := range read("neighbours") {
		if l.Words[0] == "codepage" && len(l.Words) > 1 {
			m[l.Key] = l.Words[1]
		}
	}
	return m
})

// CodePage names the encoding of one byte a letter in which texts of a language
// were written before UTF-8, or "" for the western one.
func CodePage(code string) string { return codePages()[code] }
