package extract

import (
	"concord"
	"concord/lexicon"
)

const maxSubject = 16 // tokens that the subject may be away from its verb, asides not counted

// subject returns who is the subject of the verb at token v, looking back as far as token from. The
// zero speaker: there is no subject before it; a stranger: there is one, but no body.
func (d *doc) subject(s *sentence, fn []uint8, v, from int) speaker {
	j := d.skipBack(s, fn, v-1, from)
	for range 3 { // an aside between commas: "PST, the security service, said"
		if j < from {
			return speaker{}
		}
		if p := s.toks[j].punct; p == ',' || p == ')' || p == '-' {
			open := d.asideOpens(s, j, from)
			if open <= from {
				return speaker{}
			}
			j = d.skipBack(s, fn, open-1, from)
			continue
		}
		break
	}
	if j < from || s.toks[j].punct != 0 && s.toks[j].punct != '"' {
		return speaker{}
	}
	if s.toks[j].punct == '"' {
		if j-1 < from || s.toks[j-1].punct != 0 {
			return speaker{}
		}
		j--
	}
	if d.word(s, j) == wordWho { // "officials, who say"
		j--
		if j >= from && s.toks[j].punct == ',' {
			j--
		}
	}
	if sp := d.pronoun(s, j); sp.s != nil || d.word(s, j) == wordWe {
		return sp
	}
	first := j
	for first > from && j-first < maxSubject && !d.breaks(s, fn, first-1) {
		first--
	}
	if sp, ok := d.subjectIn(s, first, j+1); ok {
		return sp
	}
	if first > from && (s.toks[first-1].punct == ',' || fn[first-1]&fnConj != 0) && j-first < 8 { // "for hybrid threats, innovation and cyber said" of a title with commas
		wide := first - 1
		for wide > from && first-wide < maxSubject && !d.breaks(s, fn, wide-1) {
			wide--
		}
		if sp, ok := d.subjectIn(s, wide, j+1); ok && sp.known() && sp.first < first && !s.any(wide, first, lexicon.Verb) {
			return sp
		}
	}
	if s.phraseEnds(j + 1) {
		return stranger(s)
	}
	return speaker{}
}

// doer returns the subject of the verb at token v, or the one that it shares with the verb before it:
// "was more specific and named …".
func (d *doc) doer(s *sentence, fn []uint8, v, from int) speaker {
	sp := d.subject(s, fn, v, from)
	j := d.skipBack(s, fn, v-1, from)
	if sp.s != nil || j < from || fn[j]&fnConj == 0 {
		return sp
	}
	for k := j - 1; k > from; k-- {
		if d.word(s, k) == wordWho {
			return d.subject(s, fn, k+1, from)
		}
	}
	return d.opens(s, fn, from, j)
}

// skipBack passes over auxiliaries, adverbs and times before token j.
func (d *doc) skipBack(s *sentence, fn []uint8, j, from int) int {
	for j >= from {
		t := &s.toks[j]
		switch {
		case t.punct != 0:
			return j
		case t.covers.has(lexicon.Date) && !t.covers.has(lexicon.Body):
			for j >= from && s.toks[j].covers.has(lexicon.Date) {
				j--
			}
			if j >= from && fn[j]&fnPrep != 0 {
				j--
			}
		case fn[j]&(fnAux|fnAdv) != 0 && fn[j]&(fnPron|fnDet) == 0 && !t.covers.has(lexicon.Body):
			j--
		default:
			return j
		}
	}
	return j
}

// asideOpens returns the token that opens the aside which token j closes, -1 when there is none.
func (d *doc) asideOpens(s *sentence, j, from int) int {
	want := s.toks[j].punct
	if want == ')' {
		want = '('
	}
	for k := j - 1; k >= max(from, j-26); k-- {
		if p := s.toks[k].punct; p == want {
			return k
		} else if p == '"' && want == ',' {
			return -1
		}
	}
	return -1
}

// breaks reports that token i ends the phrase behind it to the left.
func (d *doc) breaks(s *sentence, fn []uint8, i int) bool {
	t := &s.toks[i]
	if p := t.punct; p != 0 {
		return true
	}
	if t.covers.has(lexicon.Body) || t.covers.has(lexicon.Place) || t.covers.has(lexicon.Actor) {
		return false
	}
	if t.covers.has(lexicon.Say) && i > 0 && d.quotes(s, i) { // "officials quoted in the press suspect"
		return false
	}
	return t.covers.has(lexicon.Say) && !t.covers.has(lexicon.Date) && fn[i]&fnPrep == 0 || fn[i]&fnRel != 0 ||
		fn[i]&fnConj != 0 && fn[i]&(fnPrep|fnDet) == 0 && !d.joinsBodies(s, i) || fn[i]&fnAux != 0
}

// quotes reports a verb of quoting at token i.
func (d *doc) quotes(s *sentence, i int) bool {
	found := false
	s.at(i, lexicon.Say, func(t *tag) bool {
		found = t.entry.Has("quote")
		return !found
	})
	return found
}

// joinsBodies reports "and" between two bodies: "police and prosecutors said".
func (d *doc) joinsBodies(s *sentence, i int) bool {
	return s.any(i-1, i, lexicon.Body) && s.any(i+1, i+4, lexicon.Body)
}

// subjectIn returns the body that a phrase is about: the first one of a chain ("the spokesman for
// the ministry" is the ministry's), else the last; or the state that its end names.
func (d *doc) subjectIn(s *sentence, first, last int) (speaker, bool) {
	var best *tag
	for k := s.tagFrom[first]; k < len(s.tags) && s.tags[k].first < last; k++ {
		t := &s.tags[k]
		if t.class != lexicon.Body || t.last > last {
			continue
		}
		if best != nil && (t.first < best.last || d.chained(s, best.last, t.first)) && !best.entry.Has("ref") {
			continue
		}
		best = t
	}
	if best != nil {
		if best.entry.Value == string(concord.BodyAccusedState) && best.last-best.first == 1 && best.last < last-1 {
			if !d.chained(s, best.last, last) {
				best = nil // "Moscow" somewhere in the phrase is not its head
			}
		}
	}
	if best != nil && best.entry.Value == "spokesperson" && best.last < last {
		return stranger(s), true // of somebody who is no body
	}
	if best != nil {
		return d.meant(d.speakerFrom(s, best, nil), best), true
	}
	return d.stateAt(s, last)
}

// chained reports that only words that hang one name on the other stand between two bodies.
func (d *doc) chained(s *sentence, from, to int) bool {
	if to-from > 5 {
		return false
	}
	for i := from; i < to; i++ {
		if s.preposition(i) || d.joins(s, i) || s.toks[i].id == d.g.possessive && s.toks[i].id != 0 {
			return true
		}
	}
	return false
}

// phraseEnds reports that a noun phrase ends at token i.
func (s *sentence) phraseEnds(i int) bool {
	for _, p := range s.phrases {
		if p.last == i {
			return true
		}
	}
	return false
}

// findIssuer returns the body that publishes the text: the one that a statement is headed by, or the
// only one that speaks in a text which names it first.
func (d *doc) findIssuer() speaker {
	none := nobody(nil)
	headed := false
	for _, s := range d.sents {
		if !s.title {
			break
		}
		n := s.first(0, lexicon.Say, func(t *tag) bool { return t.entry.Attr("pos") == "n" })
		b := s.first(0, lexicon.Body, func(t *tag) bool { return !t.entry.Has("ref") })
		colon := b != nil && b.first <= 1 && s.toks[min(b.last, len(s.toks)-1)].punct != 0 || b != nil && b.last+2 < len(s.toks) && s.toks[b.last].id == d.g.of && s.toks[b.last+2].punct == ':'
		if (n != nil && b != nil && b.first >= n.last && b.first-n.last <= 3 || colon && n != nil) && issues[concord.BodyType(b.entry.Value)] {
			d.voices.official = true
			return d.speakerFrom(s, b, nil)
		}
		headed = headed || n != nil && n.first == 0
	}
	var lead speaker
	for _, s := range d.sents {
		if s.title {
			continue
		}
		if s.n > 2 || lead.s != nil {
			break
		}
		if b := s.first(0, lexicon.Body, func(t *tag) bool { return !t.entry.Has("ref") && issues[concord.BodyType(t.entry.Value)] }); b != nil {
			lead = d.speakerFrom(s, b, nil)
			if p := s.first(b.last, lexicon.Body, func(t *tag) bool { return t.entry.Value == string(concord.BodyProsecutor) }); p != nil && lead.body == concord.BodyCourt {
				lead = d.speakerFrom(s, p, nil)
			}
		}
	}
	if lead.s == nil || d.accusing(lead.country) {
		return none
	}
	if headed {
		d.voices.official = true
		return lead
	}
	own := 0
	for _, sp := range d.voices.spoke {
		switch {
		case sp.body == concord.BodyAccusedState:
		case sp.body != lead.body:
			return none
		default:
			own++
		}
	}
	we := d.speaksAsWe()
	if own == 1 && !we || own > 1 && !we && lead.body != concord.BodyIntelligenceService && lead.body != concord.BodyProsecutor {
		return none
	}
	d.voices.official = we
	return lead
}

// speaksAsWe reports a text that says "we" of its publisher.
func (d *doc) speaksAsWe() bool {
	for _, s := range d.sents {
		for i := range s.toks {
			if d.word(s, i) == wordWe && !d.inQuote(s, i) {
				return true
			}
		}
	}
	return false
}

// issues are the bodies that publish statements of their own.
var issues = map[concord.BodyType]bool{concord.BodyProsecutor: true, concord.BodyIntelligenceService: true, concord.BodyGovernment: true,
	concord.BodyMinistry: true, concord.BodyCERT: true, concord.BodyStateAgency: true, concord.BodyCourt: true, concord.BodyPolice: true,
	concord.BodyMilitary: true, concord.BodyEU: true, concord.BodyNATO: true, concord.BodyOperator: true}
