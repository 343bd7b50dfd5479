package extract

import "concord/lexicon"

// tagStateBodies tags "Russian military intelligence" and the like as the state that acts: an
// adjective of a nation with a word for its services within two words.
func (d *doc) tagStateBodies(s *sentence) {
	if !s.has.has(lexicon.Nation) {
		return
	}
	for k, n := 0, len(s.tags); k < n; k++ {
		t := s.tags[k]
		if t.class != lexicon.Nation || t.entry.Has("linked") || s.actorAt(t.first) {
			continue
		}
		for i := t.last; i < min(t.last+3, len(s.toks)); i++ {
			c := s.cue(i, i+1, "statebody")
			if c == nil {
				if s.toks[i].punct != 0 {
					break
				}
				continue
			}
			e := d.g.states[t.entry.Value]
			if e == nil {
				break
			}
			s.tags = append(s.tags, tag{first: t.first, last: c.last, class: lexicon.Actor, entry: e})
			break
		}
	}
}

func (s *sentence) actorAt(i int) bool {
	found := false
	s.at(i, lexicon.Actor, func(*tag) bool { found = true; return false })
	return found
}
