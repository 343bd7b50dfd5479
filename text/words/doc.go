// Package words walks text word by word and tells letters, digits and marks
// apart, fast enough for every byte of a page and without allocating. It knows
// the scripts of Europe well and any other by Unicode. It must not know the
// words of any language.
package words
