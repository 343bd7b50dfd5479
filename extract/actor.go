package extract

import (
	"concord/grammar"
	"concord/lexicon"
)

// tagStateBodies tags "Russian military intelligence" and the like as the state that acts: an
// adjective of a nation with a word for its services within two words.
func (d *doc) tagStateBodies(s *sentence) {
	if !s.Has.Has(lexicon.Nation) {
		return
	}
	for k, n := 0, len(s.Tags); k < n; k++ {
		t := s.Tags[k]
		if t.Class != lexicon.Nation || t.Entry.Has("linked") || s.actorAt(t.First) {
			continue
		}
		for i := t.Last; i < min(t.Last+3, len(s.Toks)); i++ {
			c := s.Cue(i, i+1, "statebody")
			if c == nil {
				if s.Toks[i].Punct != 0 {
					break
				}
				continue
			}
			e := d.g.States[t.Entry.Value]
			if e == nil {
				break
			}
			s.Add(grammar.Tag{First: t.First, Last: c.Last, Class: lexicon.Actor, Entry: e})
			break
		}
	}
}

func (s *sentence) actorAt(i int) bool {
	found := false
	s.At(i, lexicon.Actor, func(*grammar.Tag) bool { found = true; return false })
	return found
}
