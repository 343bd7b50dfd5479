package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// pronoun returns whom the pronoun at token i stands for; a zero speaker when it is none.
func (d *doc) pronoun(s *sentence, i int) speaker {
	switch s.Word(i) {
	case grammar.WordHe:
		return d.lastSpeaker(s, i, true)
	case grammar.WordIt:
		return d.lastSpeaker(s, i, false)
	case grammar.WordWe:
		if d.inQuote(s, i) {
			return speaker{}
		}
		return speaker{s: s, first: -1, body: concord.BodyMedia}
	}
	return speaker{}
}

// lastSpeaker returns the one who spoke last before token i of s, in this paragraph or at most two
// sentences back; else the body named last; a stranger when there is none.
func (d *doc) lastSpeaker(s *sentence, i int, person bool) speaker {
	near := func(sp speaker) bool {
		return sp.s.N >= s.N-2 || sp.s.para == s.para && sp.s.N >= s.N-5
	}
	later := func(sp speaker) bool { return sp.s.N > s.N || sp.s == s && sp.first >= i }
	if !person { // "Finnair will not fly to Tartu, it said"
		for k := range s.Tags {
			if t := &s.Tags[k]; t.Class == lexicon.Body && t.Last < i && !t.Entry.Has("weak") {
				return d.meant(d.speakerFrom(s, t, nil), t)
			}
		}
	}
	for k := len(d.voices.spoke) - 1; k >= 0; k-- {
		sp := d.voices.spoke[k]
		if later(sp) {
			continue
		}
		if !near(sp) {
			break
		}
		if person && sp.body == concord.BodyAccusedState && sp.last-sp.first == 1 {
			continue // "Moscow", "the Kremlin": no person
		}
		return sp
	}
	for k := len(d.voices.heard) - 1; k >= 0 && (later(d.voices.heard[k]) || near(d.voices.heard[k])); k-- {
		sp := d.voices.heard[k]
		if sp.s.N < s.N && (!person || persons[sp.body]) {
			return sp
		}
	}
	return stranger(s)
}

// persons are the bodies that a personal pronoun may stand for without having spoken.
var persons = map[concord.BodyType]bool{concord.BodyMinister: true, concord.BodyHeadOfState: true, concord.BodyHeadOfGovernment: true,
	concord.BodyCourt: true, concord.BodyProsecutor: true, concord.BodyMediaUnnamedOfficials: true}

// meant replaces a phrase that points back ("the service", "the spokesman") by the body that it
// stands for, and completes a bare one ("the ministry") from the fuller name before it.
func (d *doc) meant(sp speaker, t *grammar.Tag) speaker {
	if !t.Entry.Has("ref") {
		if sp.country == "" && sp.known() {
			for k := len(d.voices.heard) - 1; k >= 0; k-- {
				if o := d.voices.heard[k]; o.s.N <= sp.s.N && o.body == sp.body && o.country != "" && d.within(sp, o) {
					sp.country = o.country
					break
				}
			}
		}
		return sp
	}
	kind := t.Entry.Value
	if kind == string(concord.BodyAccusedState) && sp.country != "" { // "the embassy of the Russian Federation"
		if !d.accusing(sp.country) {
			return stranger(sp.s)
		}
		return sp
	}
	if kind == "spokesperson" {
		for k := len(d.voices.spoke) - 1; k >= 0; k-- {
			if o := d.voices.spoke[k]; o.s.N < sp.s.N && o.s.N >= sp.s.N-8 && standsFor(kind, o.body) && o.body != concord.BodyMinister {
				return o
			}
		}
	}
	for k := len(d.voices.heard) - 1; k >= 0; k-- {
		o := d.voices.heard[k]
		if o.s.N > sp.s.N || o.s == sp.s && o.first >= sp.first {
			continue
		}
		if o.s.N < sp.s.N-12 {
			break
		}
		if standsFor(kind, o.body) && o.known() && (kind != "spokesperson" || o.s.N >= sp.s.N-3) {
			return o
		}
	}
	switch concord.BodyType(kind) {
	case concord.BodyCourt, concord.BodyProsecutor, concord.BodyIntelligenceService:
		return sp
	}
	return stranger(sp.s)
}

// within reports that the words of a end the words of b: "foreign minister" in "Estonia's foreign minister".
func (d *doc) within(a, b speaker) bool {
	n := a.last - a.first
	if n <= 0 || b.last-b.first < n {
		return false
	}
	for i := range n {
		if a.s.Toks[a.last-1-i].ID != b.s.Toks[b.last-1-i].ID {
			return false
		}
	}
	return true
}

// standsFor reports that a phrase of a kind may point back at a body of a type.
func standsFor(kind string, body concord.BodyType) bool {
	switch kind {
	case "intelligence_service":
		return body == concord.BodyIntelligenceService || body == concord.BodyCERT || body == concord.BodyStateAgency
	case "document":
		return body != concord.BodyCourt && body != concord.BodyMedia && body != concord.BodyAccusedState && body != concord.BodyMediaUnnamedOfficials
	case "spokesperson":
		return !persons[body] && body != concord.BodySelfClaim && body != concord.BodyMedia && body != concord.BodyCourt && body != concord.BodyResearchBody && body != concord.BodyMediaUnnamedOfficials
	}
	return string(body) == kind
}
