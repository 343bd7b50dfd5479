package grammar

import "concord/lexicon"

// Phrase is a noun Phrase: tokens first..last (exclusive); head is its last content word before
// any "of".
type Phrase struct{ First, Last, Head int }

// Function is a set of kinds of function word.
type Function uint8

// Kinds of function words; a word may be of several.
const (
	Determiner Function = 1 << iota
	Preposition
	Conjunction
	Auxiliary
	Pronoun
	Relative
	Adverb
)

var functionKinds = map[string]Function{"det": Determiner, "prep": Preposition, "conj": Conjunction, "aux": Auxiliary,
	"pron": Pronoun, "rel": Relative, "adv": Adverb}

const maxPhrase = 14 // tokens

// Chunk finds the noun phrases that begin at each token: the longest first, joined by "of" and the
// possessive, then the plain one. It needs no grammar but closed lists: determiners, prepositions,
// verbs.
func (r *Reader) Chunk(s *Sentence) {
	s.PhraseAt = r.ints.take(len(s.Toks) + 1)[:len(s.Toks)+1]
	s.Phrases = r.phrases.take(2 * len(s.Toks))
	s.functions(r)
	fn := s.Functions
	for i := range s.PhraseAt {
		s.PhraseAt[i] = -1
	}
	for i := range s.Toks {
		end := r.basePhrase(s, fn, i)
		if end == i {
			continue
		}
		s.PhraseAt[i] = len(s.Phrases)
		base := Phrase{First: i, Last: end, Head: end - 1}
		for long := end; long < len(s.Toks)-1 && long-i < maxPhrase; {
			if s.Word(long) != WordOf {
				break
			}
			next := r.basePhrase(s, fn, long+1)
			if next == long+1 {
				break
			}
			long = next
			s.Phrases = append(s.Phrases, Phrase{First: i, Last: long, Head: end - 1})
		}
		if n := len(s.Phrases); n-s.PhraseAt[i] > 1 { // longest first
			for a, b := s.PhraseAt[i], n-1; a < b; a, b = a+1, b-1 {
				s.Phrases[a], s.Phrases[b] = s.Phrases[b], s.Phrases[a]
			}
		}
		s.Phrases = append(s.Phrases, base)
	}
}

// functions notes for each token the kinds of function word that it can be.
func (s *Sentence) functions(r *Reader) {
	s.Functions = r.functions.take(len(s.Toks))[:len(s.Toks)]
	clear(s.Functions)
	for k := range s.Tags {
		if t := &s.Tags[k]; t.Class == lexicon.Func {
			kind := s.lang.functions[t.Entry.Kind]
			for i := t.First; i < t.Last; i++ {
				s.Functions[i] |= kind
			}
		}
	}
}

// basePhrase returns the end of the plain noun phrase that begins at i, i when there is none.
func (r *Reader) basePhrase(s *Sentence, fn []Function, i int) int {
	j := i
	open := true // a determiner, number or possessive has just opened the phrase
	content := false
	for j < len(s.Toks) && j-i < maxPhrase {
		t := &s.Toks[j]
		switch {
		case t.Punct != 0:
			if t.Punct == '"' && content && j+1 < len(s.Toks) && s.Toks[j+1].Punct == 0 && j == i {
				j++
				continue
			}
			return r.trim(s, fn, i, j, content)
		case s.Word(j) == WordPossessive:
			if !content {
				return i
			}
			open = true
		case content && (s.Word(j) == WordA || s.Word(j) == WordThe):
			return r.trim(s, fn, i, j, content)
		case fn[j]&Determiner != 0 && (j == i || open):
			open = true
		case fn[j]&(Determiner|Preposition|Conjunction|Auxiliary|Pronoun|Relative) != 0:
			if fn[j]&Pronoun != 0 && j == i && fn[j]&(Preposition|Conjunction|Relative|Auxiliary) == 0 {
				return j + 1
			}
			return r.trim(s, fn, i, j, content)
		case fn[j]&Adverb != 0 && !content:
			if j == i {
				return i
			}
		case fn[j]&Adverb != 0:
			return r.trim(s, fn, i, j, content)
		case !open && r.verbal(s, j):
			return r.trim(s, fn, i, j, content)
		case t.Covers.Has(lexicon.Date) && content:
			return r.trim(s, fn, i, j, content)
		default:
			content, open = true, t.Digit || t.Covers.Has(lexicon.Number)
		}
		j++
	}
	return r.trim(s, fn, i, j, content)
}

func (r *Reader) trim(s *Sentence, fn []Function, i, j int, content bool) int {
	for j > i && (fn[j-1]&(Determiner|Adverb) != 0 || s.Toks[j-1].Punct != 0 || s.Word(j-1) == WordPossessive) {
		j--
	}
	if !content {
		return i
	}
	return j
}

// acting are the classes that tell a verb from a noun.
const acting = ClassSet(1<<lexicon.Trigger | 1<<lexicon.Legal | 1<<lexicon.Say | 1<<lexicon.Method)

// verbal reports whether a word is a verb form rather than a noun.
func (r *Reader) verbal(s *Sentence, j int) bool {
	t := &s.Toks[j]
	if t.Upper && j > 0 {
		return false
	}
	verb, noun := t.Covers.Has(lexicon.Verb), t.Covers.Has(lexicon.Target)
	if t.Covers&acting == 0 {
		return verb && !noun
	}
	for k := range s.Tags {
		g := &s.Tags[k]
		if g.First > j {
			break
		}
		if g.Last <= j {
			continue
		}
		switch g.Class {
		case lexicon.Trigger, lexicon.Legal, lexicon.Say:
			switch s.lang.posOf(g.Entry) {
			case "n":
				noun = true
			case "prep":
			default:
				verb = true
			}
		case lexicon.Method:
			noun = true
		}
	}
	return verb && !noun
}
