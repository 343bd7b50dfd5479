package extract

import (
	"concord"
	"concord/lexicon"
)

// voices is who speaks where in a report.
type voices struct {
	of       map[*sentence][]voice
	heard    []speaker // bodies in the order in which the report names them or lets them speak
	spoke    []speaker // those that spoke
	issuer   speaker   // the body that publishes the text itself, unknown in a news report
	ready    bool
	official bool // the issuer publishes the text itself, which dates what it says
}

// voice is one reporting verb or phrase with its speaker, and the part of the sentence that it may
// govern.
type voice struct {
	speaker
	at, end  int // the verb
	from, to int // its part of the sentence
	behind   bool
	prep     bool // "according to": governs before and behind
}

// listen finds the speakers of all sentences, in reading order, so that "the service" and "she" find
// whom they stand for.
func (d *doc) listen() {
	if d.voices.ready {
		return
	}
	d.voices.ready, d.voices.of = true, map[*sentence][]voice{}
	for _, s := range d.sents {
		vs := d.voicesIn(s)
		d.voices.of[s] = vs
		for k := range s.tags {
			if t := &s.tags[k]; t.class == lexicon.Body && !t.entry.Has("ref") && !s.title {
				d.voices.heard = append(d.voices.heard, d.speakerFrom(s, t, nil))
			}
		}
		for _, v := range vs {
			if v.known() {
				d.voices.heard, d.voices.spoke = append(d.voices.heard, v.speaker), append(d.voices.spoke, v.speaker)
			}
		}
	}
	d.voices.issuer = d.findIssuer()
}

// speakerOf returns who speaks first in a sentence: nobody is the report itself.
func (d *doc) speakerOf(s *sentence) speaker {
	d.listen()
	for _, v := range d.voices.of[s] {
		if v.known() {
			return v.speaker
		}
	}
	if sp, ok := d.runOn(s); ok {
		return sp
	}
	return nobody(s)
}

// speakerAt returns who says what stands at token i: the verb before it in its part of the sentence,
// else the source named behind it, else whoever speaks in the quotation that runs on, else the body
// that publishes the text, else the report itself.
func (d *doc) speakerAt(s *sentence, i int) speaker {
	d.listen()
	var before, after, source *voice
	quoted := d.inQuote(s, i) && !s.allQuoted()
	for k := range d.voices.of[s] {
		v := &d.voices.of[s][k]
		switch {
		case i < v.from || i >= v.to || quoted && d.inQuote(s, v.at):
		case v.prep:
			if source == nil || v.known() {
				source = v
			}
		case v.end <= i && !v.behind && (before == nil || v.known() || v.say != nil):
			if before == nil || !(v.bare && before.known() && !before.bare && before.body != concord.BodyMedia) {
				before = v // "the minister says Denmark has told its allies that": the minister's word
			}
		case (v.at > i || v.behind) && after == nil && d.trails(s, i, v):
			after = v
		}
	}
	switch {
	case before != nil && !(before.stranger && (source != nil || after != nil)):
		return before.speaker
	case after != nil:
		return after.speaker
	case source != nil:
		return source.speaker
	}
	if sp, ok := d.runOn(s); ok {
		return sp
	}
	if d.voices.issuer.known() && !quoted {
		return d.voices.issuer
	}
	return nobody(s)
}

// trails reports that a voice stands behind what it reports: a comma or a quotation mark comes
// before it.
func (d *doc) trails(s *sentence, i int, v *voice) bool {
	start := v.at
	if !v.behind && v.known() && v.s == s && v.first < v.at {
		start = v.first
		if d.word(s, start-1) == wordWhose || d.word(s, start) == wordWhose {
			return false
		}
	}
	for k := start - 1; k > i && k >= start-7; k-- {
		if p := s.toks[k].punct; p == ',' || p == '"' || p == '-' {
			return true
		}
	}
	return false
}

// inQuote reports that token i stands between quotation marks.
func (d *doc) inQuote(s *sentence, i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	for _, q := range s.quoted {
		if q.Start <= s.toks[i].start && s.toks[i].end <= q.End {
			return true
		}
	}
	return false
}

// allQuoted reports a sentence that stands inside a quotation as a whole.
func (s *sentence) allQuoted() bool {
	for _, q := range s.quoted {
		if q.Start <= s.r.Start+1 && q.End >= s.r.End-1 {
			return true
		}
	}
	return false
}

// runOn returns the last speaker of the sentence before when s goes on with a quotation.
func (d *doc) runOn(s *sentence) (speaker, bool) {
	if !s.allQuoted() || s.n == 0 || d.sents[s.n-1].title || d.sents[s.n-1].para < s.para-1 {
		return speaker{}, false
	}
	vs := d.voices.of[d.sents[s.n-1]]
	if len(vs) == 0 {
		return speaker{}, false
	}
	return vs[len(vs)-1].speaker, true
}

// voicesIn finds the reporting verbs and phrases of a sentence with their speakers.
func (d *doc) voicesIn(s *sentence) []voice {
	if !s.has.has(lexicon.Say) && !s.has.has(lexicon.Body) {
		return nil
	}
	fn := d.functions(s)
	var out []voice
	for k := range s.tags {
		t := &s.tags[k]
		v := voice{at: t.first, end: t.last}
		v.from, v.to = s.part(t.first)
		finding := t.class == lexicon.Cue && t.entry.Value == "finding" && !s.toks[t.first].covers.has(lexicon.Say)
		if t.class != lexicon.Say && !finding || t.first < s.skip || d.adjectival(s, fn, t) {
			continue
		}
		switch {
		case t.entry.Attr("pos") == "n":
			continue
		case t.entry.Attr("pos") == "prep":
			v.prep = true
			v.speaker = d.bodyBehind(s, fn, t.last, v.to, 5)
		case t.entry.Has("quote") && !(t.first > 0 && d.word(s, t.first-1) == wordBe):
			v.speaker = d.bodyBehind(s, fn, t.last, v.to, 7)
			if !v.known() {
				v.speaker = d.subject(s, fn, t.first, v.from)
			}
		case d.passive(s, fn, t.first):
			if t.last >= len(s.toks) || d.word(s, t.last) != wordBy {
				continue
			}
			v.speaker = d.bodyBehind(s, fn, t.last+1, v.to, 4)
			v.prep = true
		case finding:
			v.speaker = d.subject(s, fn, t.first, v.from)
			if !v.known() || v.s != s && d.word(s, t.first-1) != wordHe || v.s == s && v.last < t.first-6 {
				continue
			}
		default:
			v.speaker, v.behind = d.reporter(s, fn, t, v.from, v.to, out)
		}
		if v.speaker.s == nil {
			continue
		}
		v.say = t
		out = append(out, v)
	}
	if v, ok := d.colon(s, fn); ok {
		out = append([]voice{v}, out...)
	}
	return out
}

// reporter returns whose verb a reporting verb is, and whether he stands behind it (", said X").
func (d *doc) reporter(s *sentence, fn []uint8, t *tag, from, to int, before []voice) (sp speaker, behind bool) {
	if sp = d.subject(s, fn, t.first, from); sp.s != nil {
		return sp, false
	}
	open := t.first == 0 || s.toks[t.first-1].punct != 0
	if open {
		if sp = d.bodyBehind(s, fn, t.last, to, 5); sp.known() {
			return sp, true
		}
	}
	if sp = d.doer(s, fn, t.first, from); sp.known() { // "has taken bearings and says"
		return sp, false
	}
	for k := len(before) - 1; k >= 0; k-- { // "…, adding that": the one who has just spoken
		if v := &before[k]; v.to >= t.first && v.from <= t.first && !v.prep {
			return v.speaker, false
		}
	}
	return speaker{}, false
}

// opens returns the body that a part of a sentence begins with: the subject of all its verbs.
func (d *doc) opens(s *sentence, fn []uint8, from, to int) speaker {
	for k := s.tagFrom[from]; k < len(s.tags) && s.tags[k].first < to; k++ {
		t := &s.tags[k]
		if t.class != lexicon.Body && t.class != lexicon.Place && t.class != lexicon.Actor {
			continue
		}
		for i := from; i < t.first; i++ {
			if fn[i]&fnPrep != 0 || s.toks[i].punct != 0 || s.toks[i].covers.has(lexicon.Say) {
				return speaker{}
			}
		}
		if t.class == lexicon.Body {
			return d.meant(d.speakerFrom(s, t, nil), t)
		}
		if t.last < len(s.toks) && fn[t.last]&fnAux != 0 {
			sp, _ := d.stateAt(s, t.last)
			return sp
		}
	}
	return speaker{}
}

// part returns the part of a sentence, between semicolons, that holds token i.
func (s *sentence) part(i int) (from, to int) {
	to = len(s.toks)
	for k := range s.toks {
		if s.toks[k].punct == ';' {
			if k < i {
				from = k + 1
			} else if k > i {
				return from, k
			}
		}
	}
	return from, to
}

// passive reports that a verb at token i has its subject as object: "was blamed".
func (d *doc) passive(s *sentence, fn []uint8, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if d.word(s, k) == wordBe {
			return true
		}
		if fn[k]&fnAdv == 0 {
			return false
		}
	}
	return false
}

// colon reads a headline "Minister: it was sabotage", an entry "Police: …" and a sentence "The
// ministry was blunter: …".
func (d *doc) colon(s *sentence, fn []uint8) (voice, bool) {
	for i := 1; i < min(14, len(s.toks)); i++ {
		if s.toks[i].punct != ':' || d.inQuote(s, i) {
			continue
		}
		sp := d.subject(s, fn, i, 0)
		if !sp.known() || sp.s != s || sp.last != i { // "The ministry was blunter: …"
			if sp = d.opens(s, fn, s.skip, i); !sp.known() || s.any(0, i, lexicon.Say) {
				return voice{}, false
			}
		}
		return voice{speaker: sp, at: i, end: i + 1, from: 0, to: len(s.toks)}, true
	}
	return voice{}, false
}

// adjectival reports a word like "alleged" or "suspected" that stands before a noun and reports
// nothing, or that names what somebody is suspected of.
func (d *doc) adjectival(s *sentence, fn []uint8, t *tag) bool {
	if v := t.entry.Value; v != "accuse" && v != "suspect" && v != "claim" && v != "believe" || t.last-t.first > 1 || t.last >= len(s.toks) {
		return false
	}
	if s.toks[t.last].id == d.g.of { // "people suspected of"
		return t.first == 0 || fn[t.first-1]&fnAux == 0
	}
	if t.first > 0 && fn[t.first-1]&(fnDet|fnPrep) != 0 && s.toks[t.first-1].punct == 0 {
		return s.toks[t.last].punct == 0 && fn[t.last] == 0
	}
	return false
}

// bodyBehind returns the body that begins within n tokens of token i.
func (d *doc) bodyBehind(s *sentence, fn []uint8, i, to, n int) speaker {
	for j := i; j < min(to, i+n+1) && j < len(s.toks); j++ {
		if s.toks[j].punct != 0 && s.toks[j].punct != '"' {
			break
		}
		if j == i {
			if sp := d.pronoun(s, j); sp.s != nil {
				return sp
			}
		}
		for k := s.tagFrom[j]; k < len(s.tags) && s.tags[k].first == j; k++ {
			t := &s.tags[k]
			switch {
			case t.class == lexicon.Body:
				return d.meant(d.speakerFrom(s, t, nil), t)
			case (t.class == lexicon.Place || t.class == lexicon.Actor) && j <= i+1:
				if t.last < len(s.toks) && s.any(t.last, min(t.last+4, len(s.toks)), lexicon.Body) {
					continue
				}
				if sp, ok := d.stateAt(s, t.last); ok {
					return sp
				}
			}
		}
		if j > i && fn[j]&(fnAux|fnRel|fnConj) != 0 {
			break
		}
	}
	return speaker{s: s, first: -1, stranger: true}
}
