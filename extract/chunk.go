package extract

import "concord/lexicon"

// phrase is a noun phrase: tokens first..last (exclusive); head is its last content word before
// any "of".
type phrase struct{ first, last, head int }

// Kinds of function words; a word may be of several.
const (
	fnDet = 1 << iota
	fnPrep
	fnConj
	fnAux
	fnPron
	fnRel
	fnAdv
)

var fnKinds = map[string]uint8{"det": fnDet, "prep": fnPrep, "conj": fnConj, "aux": fnAux, "pron": fnPron, "rel": fnRel, "adv": fnAdv}

const maxPhrase = 14 // tokens

// chunk finds the noun phrases that begin at each token: the longest first, joined by "of" and the
// possessive, then the plain one. It needs no grammar but closed lists: determiners, prepositions,
// verbs.
func (d *doc) chunk(s *sentence) {
	s.phraseAt = make([]int, len(s.toks)+1)
	fn := d.functions(s)
	for i := range s.phraseAt {
		s.phraseAt[i] = -1
	}
	for i := range s.toks {
		end := d.basePhrase(s, fn, i)
		if end == i {
			continue
		}
		s.phraseAt[i] = len(s.phrases)
		base := phrase{first: i, last: end, head: end - 1}
		for long := end; long < len(s.toks)-1 && long-i < maxPhrase; {
			if s.toks[long].id != d.g.of {
				break
			}
			next := d.basePhrase(s, fn, long+1)
			if next == long+1 {
				break
			}
			long = next
			s.phrases = append(s.phrases, phrase{first: i, last: long, head: end - 1})
		}
		if n := len(s.phrases); n-s.phraseAt[i] > 1 { // longest first
			for a, b := s.phraseAt[i], n-1; a < b; a, b = a+1, b-1 {
				s.phrases[a], s.phrases[b] = s.phrases[b], s.phrases[a]
			}
		}
		s.phrases = append(s.phrases, base)
	}
}

// functions returns for each token the kinds of function word that it can be.
func (d *doc) functions(s *sentence) []uint8 {
	if cap(d.fn) < len(s.toks) {
		d.fn = make([]uint8, len(s.toks)*2)
	}
	fn := d.fn[:len(s.toks)]
	clear(fn)
	for _, t := range s.tags {
		if t.class == lexicon.Func {
			for i := t.first; i < t.last; i++ {
				fn[i] |= fnKinds[t.entry.Value]
			}
		}
	}
	return fn
}

// basePhrase returns the end of the plain noun phrase that begins at i, i when there is none.
func (d *doc) basePhrase(s *sentence, fn []uint8, i int) int {
	j := i
	open := true // a determiner, number or possessive has just opened the phrase
	content := false
	for j < len(s.toks) && j-i < maxPhrase {
		t := &s.toks[j]
		switch {
		case t.punct != 0:
			if t.punct == '"' && content && j+1 < len(s.toks) && s.toks[j+1].punct == 0 && j == i {
				j++
				continue
			}
			return d.trim(s, fn, i, j, content)
		case t.id == d.g.possessive && t.id != 0:
			if !content {
				return i
			}
			open = true
		case fn[j]&fnDet != 0 && (j == i || open):
			open = true
		case fn[j]&(fnDet|fnPrep|fnConj|fnAux|fnPron|fnRel) != 0:
			if fn[j]&fnPron != 0 && j == i && fn[j]&(fnPrep|fnConj|fnRel|fnAux) == 0 {
				return j + 1
			}
			return d.trim(s, fn, i, j, content)
		case fn[j]&fnAdv != 0 && !content:
			if j == i {
				return i
			}
		case fn[j]&fnAdv != 0:
			return d.trim(s, fn, i, j, content)
		case !open && d.verbal(s, j):
			return d.trim(s, fn, i, j, content)
		case t.covers.has(lexicon.Date) && content:
			return d.trim(s, fn, i, j, content)
		default:
			content, open = true, t.digit || t.covers.has(lexicon.Number)
		}
		j++
	}
	return d.trim(s, fn, i, j, content)
}

func (d *doc) trim(s *sentence, fn []uint8, i, j int, content bool) int {
	for j > i && (fn[j-1]&(fnDet|fnAdv) != 0 || s.toks[j-1].punct != 0 || s.toks[j-1].id == d.g.possessive && s.toks[j-1].id != 0) {
		j--
	}
	if !content {
		return i
	}
	return j
}

// verbal reports whether a word is a verb form rather than a noun.
func (d *doc) verbal(s *sentence, j int) bool {
	t := &s.toks[j]
	if t.upper && j > 0 {
		return false
	}
	verb, noun := t.covers.has(lexicon.Verb), t.covers.has(lexicon.Target)
	for k := range s.tags {
		g := &s.tags[k]
		if g.first > j {
			break
		}
		if g.last <= j {
			continue
		}
		switch g.class {
		case lexicon.Trigger, lexicon.Legal, lexicon.Say:
			if g.entry.Attr("pos") == "n" {
				noun = true
			} else if g.entry.Attr("pos") != "prep" {
				verb = true
			}
		case lexicon.Method:
			noun = true
		}
	}
	return verb && !noun
}

// preposition reports whether token i is a preposition.
func (s *sentence) preposition(i int) bool {
	found := false
	s.at(i, lexicon.Func, func(t *tag) bool {
		found = t.entry.Value == "prep" && t.last == i+1
		return !found
	})
	return found
}
