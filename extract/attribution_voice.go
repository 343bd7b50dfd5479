package extract

import (
	"concord"
	"concord/grammar"
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
	d.voices.ready, d.voices.of = true, make(map[*sentence][]voice, len(d.sents))
	d.voices.heard, d.voices.spoke = make([]speaker, 0, len(d.sents)), make([]speaker, 0, len(d.sents)/2)
	for _, s := range d.sents {
		vs := d.voicesIn(s)
		d.voices.of[s] = vs
		for k := range s.Tags {
			if t := &s.Tags[k]; t.Class == lexicon.Body && !t.Entry.Has("ref") && !s.title {
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
		if s.Word(start-1) == grammar.WordWhose || s.Word(start) == grammar.WordWhose {
			return false
		}
	}
	for k := start - 1; k > i && k >= start-7; k-- {
		if p := s.Toks[k].Punct; p == ',' || p == '"' || p == '-' {
			return true
		}
	}
	return false
}

// inQuote reports that token i stands between quotation marks.
func (d *doc) inQuote(s *sentence, i int) bool {
	if i < 0 || i >= len(s.Toks) {
		return false
	}
	for _, q := range s.quoted {
		if q.Start <= s.Toks[i].Start && s.Toks[i].End <= q.End {
			return true
		}
	}
	return false
}

// allQuoted reports a sentence that stands inside a quotation as a whole.
func (s *sentence) allQuoted() bool {
	for _, q := range s.quoted {
		if q.Start <= s.Range.Start+1 && q.End >= s.Range.End-1 {
			return true
		}
	}
	return false
}

// runOn returns the last speaker of the sentence before when s goes on with a quotation.
func (d *doc) runOn(s *sentence) (speaker, bool) {
	if !s.allQuoted() || s.N == 0 || d.sents[s.N-1].title || d.sents[s.N-1].para < s.para-1 {
		return speaker{}, false
	}
	vs := d.voices.of[d.sents[s.N-1]]
	if len(vs) == 0 {
		return speaker{}, false
	}
	return vs[len(vs)-1].speaker, true
}

// voicesIn finds the reporting verbs and phrases of a sentence with their speakers.
func (d *doc) voicesIn(s *sentence) []voice {
	if !s.Has.Has(lexicon.Say) && !s.Has.Has(lexicon.Body) {
		return nil
	}
	fn := s.Functions
	var out []voice
	for k := range s.Tags {
		t := &s.Tags[k]
		finding := t.Class == lexicon.Cue && t.Entry.Value == "finding" && !s.Toks[t.First].Covers.Has(lexicon.Say)
		if t.Class != lexicon.Say && !finding || t.First < s.skip || d.adjectival(s, fn, t) {
			continue
		}
		v := voice{at: t.First, end: t.Last}
		v.from, v.to = s.part(t.First)
		switch {
		case t.Entry.Attr("pos") == "n":
			continue
		case t.Entry.Attr("pos") == "prep":
			v.prep = true
			v.speaker = d.bodyBehind(s, fn, t.Last, v.to, 5)
		case t.Entry.Has("quote") && !(t.First > 0 && s.Word(t.First-1) == grammar.WordBe):
			v.speaker = d.bodyBehind(s, fn, t.Last, v.to, 7)
			if !v.known() {
				v.speaker = d.subject(s, fn, t.First, v.from)
			}
		case d.passive(s, fn, t.First):
			if t.Last >= len(s.Toks) || s.Word(t.Last) != grammar.WordBy {
				continue
			}
			v.speaker = d.bodyBehind(s, fn, t.Last+1, v.to, 4)
			v.prep = true
		case finding:
			v.speaker = d.subject(s, fn, t.First, v.from)
			if !v.known() || v.s != s && s.Word(t.First-1) != grammar.WordHe || v.s == s && v.last < t.First-6 {
				continue
			}
		default:
			v.speaker, v.behind = d.reporter(s, fn, t, v.from, v.to, out)
		}
		if v.speaker.s == nil {
			continue
		}
		say := *t // tags move when more are added
		v.say = &say
		out = append(out, v)
	}
	if v, ok := d.colon(s, fn); ok {
		out = append([]voice{v}, out...)
	}
	return out
}

// reporter returns whose verb a reporting verb is, and whether he stands behind it (", said X").
func (d *doc) reporter(s *sentence, fn []grammar.Function, t *grammar.Tag, from, to int, before []voice) (sp speaker, behind bool) {
	if sp = d.subject(s, fn, t.First, from); sp.s != nil {
		return sp, false
	}
	open := t.First == 0 || s.Toks[t.First-1].Punct != 0
	if open {
		if sp = d.bodyBehind(s, fn, t.Last, to, 5); sp.known() {
			return sp, true
		}
	}
	if sp = d.doer(s, fn, t.First, from); sp.known() { // "has taken bearings and says"
		return sp, false
	}
	for k := len(before) - 1; k >= 0; k-- { // "…, adding that": the one who has just spoken
		if v := &before[k]; v.to >= t.First && v.from <= t.First && !v.prep {
			return v.speaker, false
		}
	}
	return speaker{}, false
}

// opens returns the body that a part of a sentence begins with: the subject of all its verbs.
func (d *doc) opens(s *sentence, fn []grammar.Function, from, to int) speaker {
	for k := s.TagFrom[from]; k < len(s.Tags) && s.Tags[k].First < to; k++ {
		t := &s.Tags[k]
		if t.Class != lexicon.Body && t.Class != lexicon.Place && t.Class != lexicon.Actor {
			continue
		}
		for i := from; i < t.First; i++ {
			if fn[i]&grammar.Preposition != 0 || s.Toks[i].Punct != 0 || s.Toks[i].Covers.Has(lexicon.Say) {
				return speaker{}
			}
		}
		if t.Class == lexicon.Body {
			return d.meant(d.speakerFrom(s, t, nil), t)
		}
		if t.Last < len(s.Toks) && fn[t.Last]&grammar.Auxiliary != 0 {
			sp, _ := d.stateAt(s, t.Last)
			return sp
		}
	}
	return speaker{}
}

// part returns the part of a sentence, between semicolons, that holds token i.
func (s *sentence) part(i int) (from, to int) {
	to = len(s.Toks)
	for k := range s.Toks {
		if s.Toks[k].Punct == ';' {
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
func (d *doc) passive(s *sentence, fn []grammar.Function, i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if s.Word(k) == grammar.WordBe {
			return true
		}
		if fn[k]&grammar.Adverb == 0 {
			return false
		}
	}
	return false
}

// colon reads a headline "Minister: it was sabotage", an entry "Police: …" and a sentence "The
// ministry was blunter: …".
func (d *doc) colon(s *sentence, fn []grammar.Function) (voice, bool) {
	for i := 1; i < min(14, len(s.Toks)); i++ {
		if s.Toks[i].Punct != ':' || d.inQuote(s, i) {
			continue
		}
		sp := d.subject(s, fn, i, 0)
		if !sp.known() || sp.s != s || sp.last != i { // "The ministry was blunter: …"
			if sp = d.opens(s, fn, s.skip, i); !sp.known() || s.Any(0, i, lexicon.Say) {
				return voice{}, false
			}
		}
		return voice{speaker: sp, at: i, end: i + 1, from: 0, to: len(s.Toks)}, true
	}
	return voice{}, false
}

// adjectival reports a word like "alleged" or "suspected" that stands before a noun and reports
// nothing, or that names what somebody is suspected of.
func (d *doc) adjectival(s *sentence, fn []grammar.Function, t *grammar.Tag) bool {
	if v := t.Entry.Value; v != "accuse" && v != "suspect" && v != "claim" && v != "believe" || t.Last-t.First > 1 || t.Last >= len(s.Toks) {
		return false
	}
	if s.Word(t.Last) == grammar.WordOf { // "people suspected of"
		return t.First == 0 || fn[t.First-1]&grammar.Auxiliary == 0
	}
	if t.First > 0 && fn[t.First-1]&(grammar.Determiner|grammar.Preposition) != 0 && s.Toks[t.First-1].Punct == 0 {
		return s.Toks[t.Last].Punct == 0 && fn[t.Last] == 0
	}
	return false
}

// bodyBehind returns the body that begins within n tokens of token i.
func (d *doc) bodyBehind(s *sentence, fn []grammar.Function, i, to, n int) speaker {
	for j := i; j < min(to, i+n+1) && j < len(s.Toks); j++ {
		if s.Toks[j].Punct != 0 && s.Toks[j].Punct != '"' {
			break
		}
		if j == i {
			if sp := d.pronoun(s, j); sp.s != nil {
				return sp
			}
		}
		for k := s.TagFrom[j]; k < len(s.Tags) && s.Tags[k].First == j; k++ {
			t := &s.Tags[k]
			switch {
			case t.Class == lexicon.Body:
				return d.meant(d.speakerFrom(s, t, nil), t)
			case (t.Class == lexicon.Place || t.Class == lexicon.Actor) && j <= i+1:
				if t.Last < len(s.Toks) && s.Any(t.Last, min(t.Last+4, len(s.Toks)), lexicon.Body) {
					continue
				}
				if sp, ok := d.stateAt(s, t.Last); ok {
					return sp
				}
			}
		}
		if j > i && fn[j]&(grammar.Auxiliary|grammar.Relative|grammar.Conjunction) != 0 {
			break
		}
	}
	return speaker{s: s, first: -1, stranger: true}
}
