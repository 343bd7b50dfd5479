package text

import (
	"bytes"

	"concord/text/words"
)

// classes returns what the class or id value of an element tells about it.
// scratch is reused between calls.
func classes(value []byte, scratch *[64]byte) mark {
	var m mark
	for len(value) > 0 {
		i := bytes.IndexAny(value, " \t\r\n\f")
		name := value
		if i >= 0 {
			name, value = value[:i], value[i+1:]
		} else {
			value = nil
		}
		m |= class(name, scratch)
	}
	return m
}

// class reads one class name word by word.
func class(name []byte, scratch *[64]byte) mark {
	if len(name) == 0 || len(name) > len(scratch) {
		return 0
	}
	switch {
	case bytes.HasPrefix(name, []byte("has-")), bytes.HasPrefix(name, []byte("with-")), bytes.HasPrefix(name, []byte("no-")),
		bytes.HasPrefix(name, []byte("tag-")), bytes.HasPrefix(name, []byte("category-")):
		return 0 // states of the page and topics of the article
	}
	var m mark
	n, word := 0, 0 // scratch[:n] is the name without separators
	for i, c := range name {
		lower := words.Lower(c)
		letter := 'a' <= lower && lower <= 'z'
		if !letter || c != lower && i > 0 && words.Lower(name[i-1]) == name[i-1] {
			m |= classMarks[string(scratch[word:n])]
			word = n
		}
		if letter {
			scratch[n] = lower
			n++
		}
	}
	m |= classMarks[string(scratch[word:n])] | classMarks[string(scratch[:n])]
	switch string(scratch[:n]) {
	case "hidden", "visuallyhidden", "sronly", "screenreadertext":
		m |= mHidden // whole names only: "hidden-xs" and "overflow-hidden" are shown
	}
	for _, g := range goodClasses {
		if bytes.Equal(scratch[:n], []byte(g)) || n > len(g) && bytes.HasSuffix(scratch[:n], []byte(g)) {
			return mGood
		}
	}
	return m
}
