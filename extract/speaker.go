package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// speaker is who makes a statement.
type speaker struct {
	s           *sentence
	first, last int // the body in the text; first < 0 when the report itself speaks
	body        concord.BodyType
	country     string
	say         *grammar.Tag // the reporting verb
	bare        bool         // a country's name that stands for its government
	stranger    bool         // somebody speaks who is no body: a lawyer, a reader, a member
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
	return sp.s.Words(sp.first, sp.last)
}

// statebodies are the bodies that speak for their state: of an accused state they speak as the accused.
var statebodies = map[concord.BodyType]bool{concord.BodyMinistry: true, concord.BodyGovernment: true, concord.BodyHeadOfState: true,
	concord.BodyHeadOfGovernment: true, concord.BodyMinister: true, concord.BodyStateAgency: true, concord.BodyIntelligenceService: true,
	concord.BodyMilitary: true, concord.BodyPolice: true, concord.BodyProsecutor: true, concord.BodyMediaUnnamedOfficials: true, concord.BodyInterestedState: true}

// speakerFrom describes the body at tag b.
func (d *doc) speakerFrom(s *sentence, b, say *grammar.Tag) speaker {
	sp := speaker{s: s, first: b.First, last: b.Last, say: say}
	if b.Class == lexicon.Actor {
		sp.body, sp.country = concord.BodyAccusedState, b.Entry.Value
		if !d.accusing(b.Entry.Value) {
			sp.body = concord.BodyGovernment
		}
		return sp
	}
	sp.body = concord.BodyType(b.Entry.Value)
	sp.country = b.Entry.Attr("country")
	for _, p := range s.Phrases { // what stands before the body in its phrase, without the article
		if p.First <= b.First && p.Last >= b.Last && p.Head+1 >= b.First && b.First-p.First <= 6 && !s.Any(p.First, b.First, lexicon.Say) && !(b.Last-b.First == 1 && sp.body == concord.BodyAccusedState) {
			sp.first = min(sp.first, p.First)
		}
	}
	for sp.first < b.First && (s.Toks[sp.first].Punct != 0 || s.Toks[sp.first].Digit || s.Toks[sp.first].Covers.Has(lexicon.Date)) {
		sp.first++
	}
	for sp.first < sp.last-1 && (s.Word(sp.first) == grammar.WordThe || s.Word(sp.first) == grammar.WordA) {
		sp.first++
	}
	if of := sp.last; of+1 < len(s.Toks) && (s.Word(of) == grammar.WordOf || s.Word(of) == grammar.WordIn) { // "prime minister of Poland", "prosecutors in Vilnius"
		if t := s.First(of+1, lexicon.Place, nil); t != nil && t.First <= of+2 && !s.Any(of+1, t.First, lexicon.Body) {
			sp.last = t.Last
		} else if t := s.First(of+1, lexicon.Actor, func(t *grammar.Tag) bool { return t.Entry.Attr("kind") == "state" }); t != nil && t.First == of+1 {
			sp.last = t.Last
			if sp.country == "" {
				sp.country = t.Entry.Value
			}
		}
	}
	if sp.country == "" {
		sp.country = d.countryIn(s, sp.first, sp.last)
	}
	if sp.country == "" && s.Word(sp.first) == grammar.WordWhose { // "Russia, whose foreign ministry"
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

// countryIn returns the country that a phrase names, as a place or by an adjective.
func (d *doc) countryIn(s *sentence, first, last int) string {
	for k := s.TagFrom[first]; k < len(s.Tags) && s.Tags[k].First < last; k++ {
		if s.Tags[k].Class == lexicon.Place {
			if c := d.places[s.Tags[k].Ref].place().Country; c != "" {
				return c
			}
		}
	}
	for i := first; i < last; i++ {
		if c := d.peopleAt(s, i); c != "" {
			return c
		}
	}
	return ""
}

// stateAt returns the country or capital whose name ends right before token i and stands for its
// government: "Poland said", "Warsaw has asked".
func (d *doc) stateAt(s *sentence, i int) (speaker, bool) {
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Last != i || t.First < s.skip || t.Class != lexicon.Place && t.Class != lexicon.Actor {
			continue
		}
		if t.First > 0 && s.Preposition(t.First-1) && s.Word(t.Last) != grammar.WordWhose {
			return speaker{}, false
		}
		if t.Class == lexicon.Actor {
			switch kind := t.Entry.Attr("kind"); {
			case len(t.Entry.Value) == 2 && kind != "vessel" && kind != "unit":
				return d.speakerFrom(s, t, nil), true
			case kind == "hacker":
				return speaker{s: s, first: t.First, last: t.Last, body: concord.BodySelfClaim}, true
			}
			continue
		}
		if g := d.places[t.Ref].place(); g.Kind == gazetteer.Country || g.Capital {
			body := concord.BodyGovernment
			if d.accusing(g.Country) {
				body = concord.BodyAccusedState
			}
			return speaker{s: s, first: t.First, last: t.Last, body: body, country: g.Country, bare: true}, true
		}
	}
	return speaker{}, false
}

// clauseBetween reports a boundary of clauses in the tokens from..to.
func (d *doc) clauseBetween(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		if s.Toks[i].Punct == ';' || s.Toks[i].Punct == '"' && to-from > 6 {
			return true
		}
		if i > from && s.Toks[i].Covers.Has(lexicon.Say) {
			return true
		}
	}
	return false
}
