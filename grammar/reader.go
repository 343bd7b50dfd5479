package grammar

import (
	"concord/lexicon"
	"concord/text"
)

// Reader reads the sentences of one report in one language. It keeps buffers, so that a report
// costs few allocations; it is for one goroutine.
type Reader struct {
	Kept any // what whoever reads with it keeps from report to report

	lang    *Language
	text    string
	scratch []text.Token
	row     []lexicon.Word // the words of a sentence without quotation marks
	rowAt   []int          // their tokens
	found   []lexicon.Found
	longest [lexicon.Last]lexicon.Found // by class, while the phrases of one place are sorted out
	forms   *Forms                      // of words seen before

	sentences slab[Sentence]
	tokens    slab[Token]
	tags      slab[Tag]
	phrases   slab[Phrase]
	functions slab[Function]
	ints      slab[int]
	sets      slab[uint64]
}

// Reader returns a reader of a canonical text. [Reader.Close] gives its memory back.
func (l *Language) Reader(canonical string) *Reader {
	r, ok := l.readers.Get().(*Reader)
	if !ok {
		r = newReader(l)
	}
	r.text = canonical
	return r
}

const (
	usualSentences = 256  // of a report
	usualPiece     = 4096 // of anything that stands beside words
)

func newReader(l *Language) *Reader {
	return &Reader{lang: l, forms: &Forms{},
		sentences: slab[Sentence]{size: usualSentences}, tokens: slab[Token]{size: usualPiece}, tags: slab[Tag]{size: usualPiece},
		phrases: slab[Phrase]{size: usualPiece}, functions: slab[Function]{size: usualPiece},
		ints: slab[int]{size: usualPiece}, sets: slab[uint64]{size: usualPiece}}
}

const maxKnown = 20000 // words that a reader remembers from report to report

// Close gives the memory of all sentences of the reader back: they must not be used any more.
func (r *Reader) Close() {
	r.sentences.reset()
	r.tokens.reset()
	r.tags.reset()
	r.phrases.reset()
	r.functions.reset()
	r.ints.reset()
	r.sets.reset()
	if len(r.forms.list) > maxKnown {
		r.forms = &Forms{}
	}
	r.text = ""
	r.lang.readers.Put(r)
}

// Sentence cuts a range of the text into tokens and tags the phrases of the lexicon. n is the number
// of the sentence in the report.
func (r *Reader) Sentence(at text.Range, n int) *Sentence {
	s := &r.sentences.take(1)[:1][0]
	*s = Sentence{Range: at, N: n, lang: r.lang, forms: r.forms, text: r.text}
	r.tokenise(s)
	r.tagWords(s)
	s.Index()
	return s
}

// tokenise cuts a sentence into tokens.
func (r *Reader) tokenise(s *Sentence) {
	r.scratch = text.Tokens(r.text, s.Range, r.scratch[:0])
	s.Toks = r.tokens.take(len(r.scratch))
	s.TagFrom = r.ints.take(len(r.scratch) + 1)[:len(r.scratch)+1]
	clear(s.TagFrom)
	words := (r.lang.vocabulary.needs + 63) / 64
	s.met = r.sets.take(words)[:words]
	clear(s.met)
	for _, t := range r.scratch {
		form := r.forms.of(r.text[t.Start:t.End], r.lang)
		tok := form.token
		tok.Start, tok.End = int(t.Start), int(t.End)
		s.met.add(form.needs)
		s.Toks = append(s.Toks, tok)
	}
}

// tagWords finds the phrases of the lexicon: the longest per class at each place, leftmost first, and
// whole words before stems. Quotation marks inside a phrase are passed over.
func (r *Reader) tagWords(s *Sentence) {
	r.row, r.rowAt = r.row[:0], r.rowAt[:0]
	for i := range s.Toks {
		if t := &s.Toks[i]; t.Punct != '"' {
			r.row, r.rowAt = append(r.row, lexicon.Word{ID: t.ID, Stems: t.Stems}), append(r.rowAt, i)
		}
	}
	s.Tags = r.tags.take(2*len(s.Toks) + 4) // about what a sentence of news holds
	var until [lexicon.Last]int             // end of the last phrase of a class
	for k, i := range r.rowAt {
		if !s.Toks[i].begins {
			continue
		}
		r.found = r.lang.Lexicon.Walk(r.row[k:], r.found[:0])
		n := 0
		for _, f := range r.found {
			if i < until[f.Class] || f.Exact && s.Words(i, r.rowAt[k+f.N-1]+1) != f.Entry.Words {
				continue
			}
			r.found[n] = f
			n++
			if best := &r.longest[f.Class]; best.Entry == nil || f.N > best.N || f.N == best.N && f.Loose < best.Loose {
				*best = f
			}
		}
		for _, f := range r.found[:n] {
			if best := &r.longest[f.Class]; f.N == best.N && f.Loose == best.Loose {
				last := r.rowAt[k+f.N-1] + 1
				s.Add(Tag{First: i, Last: last, Class: f.Class, Entry: f.Entry})
				until[f.Class] = last
			}
		}
		for _, f := range r.found[:n] {
			r.longest[f.Class] = lexicon.Found{}
		}
	}
}
