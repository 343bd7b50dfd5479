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
	bare        bool // a country's name that stands for its government
	stranger    bool // somebody speaks who is no body: a lawyer, a reader, a member
}

// nobody is the report's own voice.
func nobody(s *sentence) speaker { return speaker{s: s, first: -1, body: concord.BodyMedia} }

// stranger is somebody who is no body.
func stranger(s *sentence) speaker { return speaker{s: s, first: -1, stranger: true} }

func (sp speaker) known() bool { return sp.s != nil && sp.first >= 0 }

func (sp speaker) words(d *doc) string {
	if !sp.known() {
		return ""
	}
	return d.words(sp.s, sp.first, sp.last)
}

// statebodies are the bodies that speak for their state: of an accused state they speak as the accused.
var statebodies = map[concord.BodyType]bool{concord.BodyMinistry: true, concord.BodyGovernment: true, concord.BodyHeadOfState: true,
	concord.BodyHeadOfGovernment: true, concord.BodyMinister: true, concord.BodyStateAgency: true, concord.BodyIntelligenceService: true,
	concord.BodyMilitary: true, concord.BodyPolice: true, concord.BodyProsecutor: true, concord.BodyMediaUnnamedOfficials: true, concord.BodyInterestedState: true}

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
		if p.first <= b.first && p.last >= b.last && p.head+1 >= b.first && b.first-p.first <= 6 && !s.any(p.first, b.first, lexicon.Say) && !(b.last-b.first == 1 && sp.body == concord.BodyAccusedState) {
			sp.first = min(sp.first, p.first)
		}
	}
	for sp.first < b.first && (s.toks[sp.first].digit || s.toks[sp.first].covers.has(lexicon.Date)) {
		sp.first++
	}
	for sp.first < sp.last-1 && (d.word(s, sp.first) == wordThe || d.word(s, sp.first) == wordA) {
		sp.first++
	}
	if of := sp.last; of+1 < len(s.toks) && (s.toks[of].id == d.g.of || d.word(s, of) == wordIn) { // "prime minister of Poland", "prosecutors in Vilnius"
		if t := s.first(of+1, lexicon.Place, nil); t != nil && t.first <= of+2 && !s.any(of+1, t.first, lexicon.Body) {
			sp.last = t.last
		} else if t := s.first(of+1, lexicon.Actor, func(t *tag) bool { return t.entry.Attr("kind") == "state" }); t != nil && t.first == of+1 {
			sp.last = t.last
			if sp.country == "" {
				sp.country = t.entry.Value
			}
		}
	}
	if sp.country == "" {
		sp.country = d.countryIn(s, sp.first, sp.last)
	}
	if sp.country == "" && d.word(s, sp.first) == wordWhose { // "Russia, whose foreign ministry"
		for i := sp.first; i >= max(1, sp.first-1); i-- {
			if o, ok := d.stateAt(s, i); ok {
				sp.country = o.country
				sp.first++
				break
			}
		}
	}
	if d.accusing(sp.country) && statebodies[sp.body] {
		sp.body = concord.BodyAccusedState
	}
	return sp
}

// word returns the kind of the small word at token i, 0 for all others.
func (d *doc) word(s *sentence, i int) int {
	if i < 0 || i >= len(s.toks) || s.toks[i].id == 0 {
		return 0
	}
	return d.g.words[s.toks[i].id]
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

// stateAt returns the country or capital whose name ends right before token i and stands for its
// government: "Poland said", "Warsaw has asked".
func (d *doc) stateAt(s *sentence, i int) (speaker, bool) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.last != i || t.first < s.skip || t.class != lexicon.Place && t.class != lexicon.Actor {
			continue
		}
		if t.first > 0 && s.preposition(t.first-1) && d.word(s, t.last) != wordWhose {
			return speaker{}, false
		}
		if t.class == lexicon.Actor {
			switch kind := t.entry.Attr("kind"); {
			case len(t.entry.Value) == 2 && kind != "vessel" && kind != "unit":
				return d.speakerFrom(s, t, nil), true
			case kind == "hacker":
				return speaker{s: s, first: t.first, last: t.last, body: concord.BodySelfClaim}, true
			}
			continue
		}
		if g := d.places[t.ref].place(); g.Kind == gazetteer.Country || g.Capital {
			body := concord.BodyGovernment
			if d.accusing(g.Country) {
				body = concord.BodyAccusedState
			}
			return speaker{s: s, first: t.first, last: t.last, body: body, country: g.Country, bare: true}, true
		}
	}
	return speaker{}, false
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
