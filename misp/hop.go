package misp

import (
	"encoding/json"
	"strings"
)

// Hop returns an event as it is passed on: each distribution is one step less (2 becomes 1, 1 becomes 0), and every other byte
// stays. raw is an event that was read.
func Hop(raw []byte) []byte {
	out := make([]byte, 0, len(raw))
	for i := 0; i < len(raw); {
		if raw[i] != '"' {
			out = append(out, raw[i])
			i++
			continue
		}
		end := stringEnd(raw, i)
		word := raw[i:end]
		out = append(out, word...)
		i = end
		if plain(word) != "distribution" {
			continue
		}
		colon := false
		for i < len(raw) && strings.IndexByte(" \t\r\n:", raw[i]) >= 0 {
			colon = colon || raw[i] == ':'
			out = append(out, raw[i])
			i++
		}
		if !colon { // it was a value, and not a key
			continue
		}
		end = valueEnd(raw, i)
		out = append(out, lower(raw[i:end])...)
		i = end
	}
	return out
}

// stringEnd is where a string that begins at i has ended.
func stringEnd(raw []byte, i int) int {
	for i++; i < len(raw); i++ {
		switch raw[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return len(raw)
}

// valueEnd is where a string or a number that begins at i has ended; what is neither is left to the walk.
func valueEnd(raw []byte, i int) int {
	if i < len(raw) && raw[i] == '"' {
		return stringEnd(raw, i)
	}
	for i < len(raw) && strings.IndexByte("0123456789+-.eE", raw[i]) >= 0 {
		i++
	}
	return i
}

func plain(word []byte) string {
	var s string
	if json.Unmarshal(word, &s) != nil {
		return ""
	}
	return s
}

// lower makes a level one step less, in its own spelling.
func lower(value []byte) []byte {
	level := string(value)
	quoted := plain(value)
	if quoted != "" {
		level = quoted
	}
	next := map[string]string{distConnected: distCommunity, distCommunity: distOrganisation}[level]
	switch {
	case next == "":
		return value
	case quoted != "":
		return []byte(`"` + next + `"`)
	}
	return []byte(next)
}

func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i, c := range s {
		hyphen := i == 8 || i == 13 || i == 18 || i == 23
		if hyphen != (c == '-') || !hyphen && !strings.ContainsRune("0123456789abcdefABCDEF", c) {
			return false
		}
	}
	return true
}
