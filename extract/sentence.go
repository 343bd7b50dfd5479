package extract

import (
	"strings"
	"unicode/utf8"

	"concord/lexicon"
	"concord/text"
)

// classSet is a set of lexicon classes.
type classSet uint32

func (s classSet) has(c lexicon.Class) bool { return s&(1<<c) != 0 }
func (s *classSet) add(c lexicon.Class)     { *s |= 1 << c }

// token is a word, number or mark of a sentence.
type token struct {
	start, end int // byte offsets in the canonical text
	id         uint32
	upper      bool     // begins with a capital letter
	digit      bool     // begins with a digit
	punct      byte     // the mark when it is one ASCII mark, '"' for any quotation mark, 0 for words
	covers     classSet // classes of the tags that cover it
	begins     classSet // classes of the tags that begin at it
}

// tag says that the tokens first..last (exclusive) are a phrase of the lexicon, a place or a date.
type tag struct {
	first, last int
	class       lexicon.Class
	entry       *lexicon.Entry // nil for places and dates
	ref         int            // index of the place or date
}

// sentence is one sentence with everything that was recognised in it. Token and tag indices count
// within the sentence.
type sentence struct {
	r        text.Range
	n        int // its number in the document
	para     int // number of its paragraph; the title is paragraph 0
	title    bool
	section  int    // number of the heading above, 0 when none
	country  string // country that it names, "" when none
	heading  bool
	skip     int      // tokens of a dateline at its begin
	official [][2]int // tokens that tell of an official measure
	toks     []token
	tags     []tag // by first, longer ones first
	tagFrom  []int // index of the first tag that begins at or after a token
	has      classSet
	words    wordSet
	phrases  []phrase
	phraseAt []int // index of the longest noun phrase that begins at a token, -1
	quoted   []text.Range
}

// words returns the canonical text of the tokens first..last.
func (d *doc) words(s *sentence, first, last int) string {
	if first >= last {
		return ""
	}
	return d.text[s.toks[first].start:s.toks[last-1].end]
}

// tokenise cuts a sentence into tokens and looks their words up.
func (d *doc) tokenise(s *sentence) {
	d.scratch = text.Tokens(d.text, s.r, d.scratch[:0])
	s.toks = make([]token, 0, len(d.scratch))
	for _, t := range d.scratch {
		w := d.text[t.Start:t.End]
		d.buf = appendLower(d.buf[:0], w)
		tok := token{start: int(t.Start), end: int(t.End), id: d.g.lex.Word(d.buf)}
		r, size := utf8.DecodeRuneInString(w)
		switch {
		case r >= '0' && r <= '9':
			tok.digit = true
		case strings.ContainsRune(`“”„«»"`, r):
			tok.punct = '"'
		case size == 1 && len(w) == 1 && strings.IndexByte(`.,;:!?()[]-/`, w[0]) >= 0:
			tok.punct = w[0]
		case r == '–' || r == '—':
			tok.punct = '-'
		default:
			tok.upper = isUpper(r)
		}
		s.toks = append(s.toks, tok)
	}
}

func isUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'A' && r <= 'Z'
	}
	return strings.ToLower(string(r)) != string(r)
}

// appendLower appends w in lower case, with straight apostrophes.
func appendLower(dst []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return append(dst[:len(dst)-i], strings.ReplaceAll(strings.ToLower(w), "’", "'")...)
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// tagWords finds the phrases of the lexicon: the longest per class at each place, leftmost first.
// Quotation marks inside a phrase are passed over.
func (d *doc) tagWords(s *sentence) {
	d.ids, d.idAt = d.ids[:0], d.idAt[:0]
	for i := range s.toks {
		if s.toks[i].punct != '"' {
			d.ids, d.idAt = append(d.ids, s.toks[i].id), append(d.idAt, i)
		}
	}
	s.tags = make([]tag, 0, 2*len(s.toks)) // about what a sentence of news holds
	var until [lexicon.Last]int            // end of the last phrase of a class
	for k, i := range d.idAt {
		if d.ids[k] == 0 {
			continue
		}
		d.found = d.found[:0]
		var longest [lexicon.Last]int
		d.g.lex.Walk(d.ids[k:], func(n int, e *lexicon.Entry) {
			last := d.idAt[k+n-1] + 1
			if i < until[e.Class] || e.Exact && d.words(s, i, last) != e.Words {
				return
			}
			longest[e.Class] = last
			d.found = append(d.found, tag{first: i, last: last, class: e.Class, entry: e})
		})
		for _, t := range d.found {
			if t.last == longest[t.class] {
				s.tags = append(s.tags, t)
				until[t.class] = t.last
			}
		}
	}
}

// index sorts the tags and notes which classes cover each token.
func (s *sentence) index() {
	sortTags(s.tags)
	s.tagFrom = make([]int, len(s.toks)+1)
	at := 0
	for i := range s.tagFrom {
		for at < len(s.tags) && s.tags[at].first < i {
			at++
		}
		s.tagFrom[i] = at
	}
	s.has = 0
	for _, t := range s.tags {
		s.has.add(t.class)
		s.toks[t.first].begins.add(t.class)
		for i := t.first; i < t.last; i++ {
			s.toks[i].covers.add(t.class)
		}
	}
}

func sortTags(tags []tag) {
	for i := 1; i < len(tags); i++ { // nearly sorted: insertion is linear
		for j := i; j > 0 && before(tags[j], tags[j-1]); j-- {
			tags[j], tags[j-1] = tags[j-1], tags[j]
		}
	}
}

func before(a, b tag) bool {
	if a.first != b.first {
		return a.first < b.first
	}
	return a.last > b.last
}

// at yields the tags of class c that begin at token i, longest first.
func (s *sentence) at(i int, c lexicon.Class, yield func(*tag) bool) {
	if i >= len(s.toks) || !s.has.has(c) {
		return
	}
	for k := s.tagFrom[i]; k < len(s.tags) && s.tags[k].first == i; k++ {
		if s.tags[k].class == c && !yield(&s.tags[k]) {
			return
		}
	}
}

// first returns the first tag of class c whose entry satisfies ok, from token i on.
func (s *sentence) first(i int, c lexicon.Class, ok func(*tag) bool) *tag {
	if !s.has.has(c) || i > len(s.toks) {
		return nil
	}
	for k := s.tagFrom[i]; k < len(s.tags); k++ {
		if s.tags[k].class == c && (ok == nil || ok(&s.tags[k])) {
			return &s.tags[k]
		}
	}
	return nil
}

// any reports whether a token of first..last is covered by class c.
func (s *sentence) any(first, last int, c lexicon.Class) bool {
	for i := max(first, 0); i < last && i < len(s.toks); i++ {
		if s.toks[i].covers.has(c) {
			return true
		}
	}
	return false
}

// cue returns the first cue of one of the kinds that begins in the tokens first..last.
func (s *sentence) cue(first, last int, kinds ...string) *tag {
	return s.first(max(first, 0), lexicon.Cue, func(t *tag) bool {
		if t.first >= last {
			return false
		}
		for _, k := range kinds {
			if t.entry.Value == k {
				return true
			}
		}
		return false
	})
}
