package extract

import (
	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// speaker is who makes a statement.
type speaker struct {
	s           *sentence
	first, last int // the body in the text; first < 0 when the report itself speaks
	body        concord.BodyType
	country     string
	say         *tag // the reporting verb
}

func (sp speaker) words(d *doc) string {
	if sp.first < 0 {
		return ""
	}
	return d.words(sp.s, sp.first, sp.last)
}

// speakerOf returns who says what a sentence says: the body before or behind a reporting verb, or
// after "according to"; in running quotation the speaker of the sentence before; else nobody, which
// is the report itself.
func (d *doc) speakerOf(s *sentence) speaker {
	none := speaker{s: s, first: -1, body: concord.BodyMedia}
	var best speaker
	found, least := false, 99
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Say || d.adjectival(s, t) {
			continue
		}
		b := d.bodyNear(s, t)
		if b == nil {
			if !found {
				best, found = d.stateSpeaks(s, t)
			}
			continue
		}
		dist := min(abs(t.first-b.last), abs(b.first-t.last))
		if dist < least {
			best, least, found = d.speakerFrom(s, b, t), dist, true
		}
	}
	if found {
		return best
	}
	if say := s.first(0, lexicon.Say, func(t *tag) bool { return t.entry.Attr("pos") != "prep" }); say != nil || d.continues(s) {
		if s.n > 0 && d.sents[s.n-1].para >= s.para-1 && !d.sents[s.n-1].title && (say == nil || d.pronounBefore(s, say)) {
			if prev := d.speakerOf(d.sents[s.n-1]); prev.first >= 0 {
				return prev
			}
		}
		if say != nil {
			none.say = say
		}
	}
	return none
}

// adjectival reports a word like "alleged" or "suspected" that stands before a noun and reports nothing.
func (d *doc) adjectival(s *sentence, t *tag) bool {
	if v := t.entry.Value; v != "accuse" && v != "suspect" && v != "claim" || t.last-t.first > 1 || t.last >= len(s.toks) {
		return false
	}
	if s.toks[t.last].id == d.g.of { // "people suspected of"
		return true
	}
	if t.first > 0 && s.toks[t.first-1].punct == 0 && !s.preposition(t.first-1) && d.g.words[s.toks[t.first-1].id] == 0 {
		return false
	}
	return s.phraseAt[t.last] >= 0 || s.toks[t.last].punct == '"'
}

// stateSpeaks returns a country or capital that speaks for its government ("Poland said").
func (d *doc) stateSpeaks(s *sentence, say *tag) (speaker, bool) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Place || t.last > say.first || say.first-t.last > 1 || t.first < s.skip {
			continue
		}
		if g := d.places[t.ref].place(); g.Kind == gazetteer.Country || g.Capital {
			body := concord.BodyGovernment
			if d.accusing(g.Country) {
				body = concord.BodyAccusedState
			}
			return speaker{s: s, first: t.first, last: t.last, say: say, body: body, country: g.Country}, true
		}
	}
	return speaker{}, false
}

// continues reports a sentence inside a quotation that runs on.
func (d *doc) continues(s *sentence) bool {
	for _, q := range s.quoted {
		if q.Start <= s.r.Start+1 && q.End >= s.r.End-1 {
			return true
		}
	}
	return false
}

func (d *doc) pronounBefore(s *sentence, say *tag) bool {
	for k := max(0, say.first-3); k < say.first; k++ {
		pron := false
		s.at(k, lexicon.Func, func(t *tag) bool {
			pron = t.entry.Value == "pron"
			return !pron
		})
		if pron {
			return true
		}
	}
	return false
}

// bodyNear returns the body that a reporting verb belongs to: the last one before it in its clause,
// else the first one right behind it.
func (d *doc) bodyNear(s *sentence, say *tag) *tag {
	var before, behind *tag
	for k := range s.tags {
		t := &s.tags[k]
		if t.class != lexicon.Body && t.class != lexicon.Actor {
			continue
		}
		switch {
		case t.last <= say.first && say.first-t.last <= 12 && !d.clauseBetween(s, t.last, say.first):
			if t.class == lexicon.Body || say.first-t.last <= 2 {
				before = t
			}
		case t.first >= say.last && t.first-say.last <= 5 && behind == nil && t.class == lexicon.Body:
			behind = t
		}
	}
	if say.entry.Attr("pos") == "prep" {
		return behind
	}
	if before != nil {
		return before
	}
	if behind != nil && (say.first == 0 || s.toks[say.first-1].punct != 0 || d.pronounBefore(s, say)) {
		return behind
	}
	return nil
}

// clauseBetween reports a boundary of clauses in the tokens from..to.
func (d *doc) clauseBetween(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if s.toks[i].punct == ';' || s.toks[i].punct == '"' && to-from > 6 {
			return true
		}
		if i > from && s.toks[i].covers.has(lexicon.Say) {
			return true
		}
	}
	return false
}

// speakerFrom describes the body at tag b.
func (d *doc) speakerFrom(s *sentence, b, say *tag) speaker {
	sp := speaker{s: s, first: b.first, last: b.last, say: say}
	if b.class == lexicon.Actor {
		sp.body, sp.country = concord.BodyAccusedState, b.entry.Value
		if !d.accusing(b.entry.Value) {
			sp.body = concord.BodyGovernment
		}
		return sp
	}
	sp.body = concord.BodyType(b.entry.Value)
	sp.country = b.entry.Attr("country")
	for _, p := range s.phrases { // what stands before the body in its phrase, without the article
		if p.first <= b.first && p.last >= b.last && p.head+1 >= b.first && b.first-p.first <= 6 {
			sp.first = min(sp.first, p.first)
		}
	}
	for sp.first < b.first && d.g.words[s.toks[sp.first].id] == wordThe {
		sp.first++
	}
	if of := sp.last; of+1 < len(s.toks) && s.toks[of].id == d.g.of { // "prime minister of Poland"
		if t := s.first(of+1, lexicon.Place, nil); t != nil && t.first <= of+2 {
			sp.last = t.last
		}
	}
	if sp.country == "" {
		sp.country = d.countryIn(s, sp.first, sp.last)
	}
	if d.accusing(sp.country) && (sp.body == concord.BodyMinistry || sp.body == concord.BodyGovernment || sp.body == concord.BodyHeadOfState || sp.body == concord.BodyMinister || sp.body == concord.BodyStateAgency) {
		sp.body = concord.BodyAccusedState
	}
	return sp
}

// countryIn returns the country that a phrase names, as a place or by an adjective.
func (d *doc) countryIn(s *sentence, first, last int) string {
	for k := s.tagFrom[first]; k < len(s.tags) && s.tags[k].first < last; k++ {
		if s.tags[k].class == lexicon.Place {
			if c := d.places[s.tags[k].ref].place().Country; c != "" {
				return c
			}
		}
	}
	for i := first; i < last; i++ {
		if s.toks[i].upper {
			if c, ok := gazetteer.Demonym(d.folded(s, i)); ok {
				return c
			}
		}
	}
	return ""
}

// hedgeOf says how far the speaker commits.
func (d *doc) hedgeOf(s *sentence, sp speaker) concord.Hedge {
	if sp.say != nil {
		switch sp.say.entry.Value {
		case "deny":
			return concord.HedgeDenied
		case "suspect", "believe", "claim":
			return concord.HedgeHedged
		}
	}
	if s.cue(0, len(s.toks), "hedge", "hypothetical") != nil {
		return concord.HedgeHedged
	}
	if sp.first >= 0 {
		return concord.HedgeReportedSpeech
	}
	return concord.HedgeAsserted
}
