package grammar

import (
	"concord/lexicon"
	"concord/text"
)

// ClassSet is a set of lexicon classes.
type ClassSet uint32

// Has reports whether c is in the set.
func (s ClassSet) Has(c lexicon.Class) bool { return s&(1<<c) != 0 }

// Add puts c into the set.
func (s *ClassSet) Add(c lexicon.Class) { *s |= 1 << c }

// Token is a word, number or mark of a sentence.
type Token struct {
	Start, End int      // byte offsets in the canonical text
	Form       uint32   // number of the word as it is written, see [Forms]
	ID         uint32   // number of the word in the lexicon, 0 when no phrase holds it
	Stems      []uint32 // numbers of the stems that it begins with, longest first
	Upper      bool     // begins with a capital letter
	Digit      bool     // begins with a digit
	Punct      byte     // the mark when it is one ASCII mark, '"' for any quotation mark, 0 for words
	Covers     ClassSet // classes of the tags that cover it
	Begins     ClassSet // classes of the tags that begin at it

	begins bool // a phrase of the lexicon may begin with it
	known       // what the language knows of the word by itself
}

// Tag says that the tokens First..Last (exclusive) are a phrase of the lexicon, a place or a date.
type Tag struct {
	First, Last int
	Class       lexicon.Class
	Entry       *lexicon.Entry // nil for places and dates
	Ref         int            // index of the place or date, for whoever tagged it
}

// Sentence is one sentence with everything that was recognised in it. Token and tag indices count
// within the sentence.
type Sentence struct {
	Range     text.Range // in the canonical text
	N         int        // its number in the report
	Toks      []Token
	Tags      []Tag    // by First, longer ones first
	TagFrom   []int    // index of the first tag that begins at or after a token
	Has       ClassSet // classes of its tags
	Phrases   []Phrase
	Functions []Function // kinds of function word that each token can be
	PhraseAt  []int      // index of the longest noun phrase that begins at a token, -1

	lang    *Language
	forms   *Forms
	text    string // canonical text of the report
	met     met    // needs of patterns
	cues    uint64 // set of the kinds of its cues, see cueBit
	indexed int    // tags that the index counts
}

// Words returns the canonical text of the tokens first..last, last exclusive.
func (s *Sentence) Words(first, last int) string {
	if first >= last {
		return ""
	}
	return s.text[s.Toks[first].Start:s.Toks[last-1].End]
}

// Language returns the language that the sentence is read in.
func (s *Sentence) Language() *Language { return s.lang }

// Forms returns what numbers the forms of its tokens.
func (s *Sentence) Forms() *Forms { return s.forms }

// Add tags the tokens of a sentence; [Sentence.Index] must follow.
func (s *Sentence) Add(t Tag) {
	s.Tags = append(s.Tags, t)
	s.meetTag(t.Class, t.Entry)
	if t.Class == lexicon.Cue {
		s.cues |= s.lang.cue(t.Entry)
	}
}

// Index sorts the tags and notes which classes cover each token.
func (s *Sentence) Index() {
	if s.indexed == len(s.Tags) {
		return
	}
	for _, t := range s.Tags[s.indexed:] {
		s.Has.Add(t.Class)
		s.Toks[t.First].Begins.Add(t.Class)
		for i := t.First; i < t.Last; i++ {
			s.Toks[i].Covers.Add(t.Class)
		}
	}
	s.indexed = len(s.Tags)
	sortTags(s.Tags)
	at := 0
	for i := range s.TagFrom {
		for at < len(s.Tags) && s.Tags[at].First < i {
			at++
		}
		s.TagFrom[i] = at
	}
}

// sortTags sorts tags by their begin, longer ones first. They are nearly sorted: insertion is linear.
func sortTags(tags []Tag) {
	for i := 1; i < len(tags); i++ {
		t, to := tags[i], i
		for to > 0 && (t.First < tags[to-1].First || t.First == tags[to-1].First && t.Last > tags[to-1].Last) {
			tags[to] = tags[to-1]
			to--
		}
		if to < i {
			tags[to] = t
		}
	}
}
