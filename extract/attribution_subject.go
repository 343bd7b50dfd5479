package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

const maxSubject = 16 // tokens that the subject may be away from its verb, asides not counted

// subject returns who is the subject of the verb at token v, looking back as far as token from. The
// zero speaker: there is no subject before it; a stranger: there is one, but no body.
func (d *doc) subject(s *sentence, fn []grammar.Function, v, from int) speaker {
	j := d.skipBack(s, fn, v-1, from)
	for range 3 { // an aside between commas: "PST, the security service, said"
		if j < from {
			return speaker{}
		}
		if p := s.Toks[j].Punct; p == ',' || p == ')' || p == '-' {
			open := d.asideOpens(s, j, from)
			if open <= from {
				return speaker{}
			}
			j = d.skipBack(s, fn, open-1, from)
			continue
		}
		break
	}
	if j < from || s.Toks[j].Punct != 0 && s.Toks[j].Punct != '"' {
		return speaker{}
	}
	if s.Toks[j].Punct == '"' {
		if j-1 < from || s.Toks[j-1].Punct != 0 {
			return speaker{}
		}
		j--
	}
	if s.Word(j) == grammar.WordWho { // "officials, who say"
		j--
		if j >= from && s.Toks[j].Punct == ',' {
			j--
		}
		if j < from {
			return speaker{}
		}
	}
	if sp := d.pronoun(s, j); sp.s != nil || s.Word(j) == grammar.WordWe {
		return sp
	}
	first := j
	for first > from && j-first < maxSubject && !d.breaks(s, fn, first-1) {
		first--
	}
	if sp, ok := d.subjectIn(s, first, j+1); ok {
		return sp
	}
	if first > from && (s.Toks[first-1].Punct == ',' || fn[first-1]&grammar.Conjunction != 0) && j-first < 8 { // "for hybrid threats, innovation and cyber said" of a title with commas
		wide := first - 1
		for wide > from && first-wide < maxSubject && !d.breaks(s, fn, wide-1) {
			wide--
		}
		if sp, ok := d.subjectIn(s, wide, j+1); ok && sp.known() && sp.first < first && !s.Any(wide, first, lexicon.Verb) {
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
func (d *doc) doer(s *sentence, fn []grammar.Function, v, from int) speaker {
	sp := d.subject(s, fn, v, from)
	j := d.skipBack(s, fn, v-1, from)
	if sp.s != nil || j < from || fn[j]&grammar.Conjunction == 0 {
		return sp
	}
	for k := j - 1; k > from; k-- {
		if s.Word(k) == grammar.WordWho {
			return d.subject(s, fn, k+1, from)
		}
	}
	return d.opens(s, fn, from, j)
}

// skipBack passes over auxiliaries, adverbs and times before token j.
func (d *doc) skipBack(s *sentence, fn []grammar.Function, j, from int) int {
	for j >= from {
		t := &s.Toks[j]
		switch {
		case t.Punct != 0:
			return j
		case t.Covers.Has(lexicon.Date) && !t.Covers.Has(lexicon.Body):
			for j >= from && s.Toks[j].Covers.Has(lexicon.Date) {
				j--
			}
			if j >= from && fn[j]&grammar.Preposition != 0 {
				j--
			}
		case fn[j]&(grammar.Auxiliary|grammar.Adverb) != 0 && fn[j]&(grammar.Pronoun|grammar.Determiner) == 0 && !t.Covers.Has(lexicon.Body):
			j--
		default:
			return j
		}
	}
	return j
}

// asideOpens returns the token that opens the aside which token j closes, -1 when there is none.
func (d *doc) asideOpens(s *sentence, j, from int) int {
	want := s.Toks[j].Punct
	if want == ')' {
		want = '('
	}
	for k := j - 1; k >= max(from, j-26); k-- {
		if p := s.Toks[k].Punct; p == want {
			return k
		} else if p == '"' && want == ',' {
			return -1
		}
	}
	return -1
}

// breaks reports that token i ends the phrase behind it to the left.
func (d *doc) breaks(s *sentence, fn []grammar.Function, i int) bool {
	t := &s.Toks[i]
	if p := t.Punct; p != 0 {
		return true
	}
	if t.Covers.Has(lexicon.Body) || t.Covers.Has(lexicon.Place) || t.Covers.Has(lexicon.Actor) {
		return false
	}
	if t.Covers.Has(lexicon.Say) && i > 0 && d.quotes(s, i) { // "officials quoted in the press suspect"
		return false
	}
	return t.Covers.Has(lexicon.Say) && !t.Covers.Has(lexicon.Date) && fn[i]&grammar.Preposition == 0 || fn[i]&grammar.Relative != 0 ||
		fn[i]&grammar.Conjunction != 0 && fn[i]&(grammar.Preposition|grammar.Determiner) == 0 && !d.joinsBodies(s, i) || fn[i]&grammar.Auxiliary != 0
}

// quotes reports a verb of quoting at token i.
func (d *doc) quotes(s *sentence, i int) bool {
	found := false
	s.At(i, lexicon.Say, func(t *grammar.Tag) bool {
		found = t.Entry.Has("quote")
		return !found
	})
	return found
}

// joinsBodies reports "and" between two bodies: "police and prosecutors said".
func (d *doc) joinsBodies(s *sentence, i int) bool {
	return s.Any(i-1, i, lexicon.Body) && s.Any(i+1, i+4, lexicon.Body)
}

// subjectIn returns the body that a phrase is about: the first one of a chain ("the spokesman for
// the ministry" is the ministry's), else the last; or the state that its end names.
func (d *doc) subjectIn(s *sentence, first, last int) (speaker, bool) {
	var best *grammar.Tag
	for k := s.TagFrom[first]; k < len(s.Tags) && s.Tags[k].First < last; k++ {
		t := &s.Tags[k]
		if t.Class != lexicon.Body || t.Last > last {
			continue
		}
		if best != nil && (t.First < best.Last || d.chained(s, best.Last, t.First)) && !best.Entry.Has("ref") {
			continue
		}
		best = t
	}
	if best != nil {
		if best.Entry.Value == string(concord.BodyAccusedState) && best.Last-best.First == 1 && best.Last < last-1 {
			if !d.chained(s, best.Last, last) {
				best = nil // "Moscow" somewhere in the phrase is not its head
			}
		}
	}
	if best != nil && best.Entry.Value == "spokesperson" && best.Last < last {
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
		if s.Preposition(i) || d.joins(s, i) || s.Word(i) == grammar.WordPossessive {
			return true
		}
	}
	return false
}

// phraseEnds reports that a noun phrase ends at token i.
func (s *sentence) phraseEnds(i int) bool {
	for _, p := range s.Phrases {
		if p.Last == i {
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
		n := s.First(0, lexicon.Say, func(t *grammar.Tag) bool { return t.Entry.Attr("pos") == "n" })
		b := s.First(0, lexicon.Body, func(t *grammar.Tag) bool { return !t.Entry.Has("ref") })
		colon := b != nil && b.First <= 1 && s.Toks[min(b.Last, len(s.Toks)-1)].Punct != 0 || b != nil && b.Last+2 < len(s.Toks) && s.Word(b.Last) == grammar.WordOf && s.Toks[b.Last+2].Punct == ':'
		if (n != nil && b != nil && b.First >= n.Last && b.First-n.Last <= 3 || colon && n != nil) && issues[concord.BodyType(b.Entry.Value)] {
			d.voices.official = true
			return d.speakerFrom(s, b, nil)
		}
		headed = headed || n != nil && n.First == 0
	}
	var lead speaker
	for _, s := range d.sents {
		if s.title {
			continue
		}
		if s.N > 2 || lead.s != nil {
			break
		}
		if b := s.First(0, lexicon.Body, func(t *grammar.Tag) bool { return !t.Entry.Has("ref") && issues[concord.BodyType(t.Entry.Value)] }); b != nil {
			lead = d.speakerFrom(s, b, nil)
			if p := s.First(b.Last, lexicon.Body, func(t *grammar.Tag) bool { return t.Entry.Value == string(concord.BodyProsecutor) }); p != nil && lead.body == concord.BodyCourt {
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
		for i := range s.Toks {
			if s.Word(i) == grammar.WordWe && !d.inQuote(s, i) {
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
