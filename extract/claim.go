package extract

import (
	"strconv"
	"strings"

	"concord"
	"concord/lexicon"
)

// findAims records what the acts are said to be for and why they were done, as claims of whoever
// says so.
func (d *doc) findAims() {
	if len(d.acts) == 0 {
		return
	}
	d.accept()
	told := map[string]bool{}
	for _, s := range d.sents {
		ms := d.g.find("aim", d.text, s)
		end := 0
		for i := range ms {
			m := &ms[i]
			if m.first < end || !d.isAim(s, m) {
				continue
			}
			end = d.aim(s, m, told)
		}
	}
}

// isAim reports an aim of an act rather than of a measure, a drill or a meeting, that is not denied.
func (d *doc) isAim(s *sentence, m *match) bool {
	if n := s.cue(s.clauseComma(m.first, 5), m.last, "negation"); n != nil && n.last > m.first-4 {
		return false
	}
	if s.cue(0, len(s.toks), "exercise", "film", "sport", "labour", "metaphor") != nil {
		return false
	}
	if d.speakerOf(s).body == concord.BodyAccusedState {
		return false
	}
	if m.p.attrs["soft"] == "" {
		return true
	}
	for i := range d.official { // what a measure is for
		if o := &d.official[i]; o.sentence == s && o.last <= m.first && !s.any(o.last, m.first, lexicon.Trigger) {
			return false
		}
	}
	return s.cue(0, m.first, "in_return") == nil && d.hostileBefore(s, m)
}

// hostileBefore reports that the one who wants something is no friend: an act or an accused actor
// stands nearer before the aim than a body that guards, or the sentence goes on from one that tells
// of an act.
func (d *doc) hostileBefore(s *sentence, m *match) bool {
	hostile, body := -1, -1
	for k := range s.tags {
		t := &s.tags[k]
		if t.first >= m.first {
			break
		}
		switch t.class {
		case lexicon.Trigger, lexicon.Actor, lexicon.Method:
			hostile = t.first
		case lexicon.Body:
			if t.entry.Value == string(concord.BodyAccusedState) {
				hostile = t.first
			} else if !s.any(t.last, min(m.first, t.last+3), lexicon.Say) {
				body = t.first
			}
		}
	}
	if hostile >= 0 {
		return hostile > body || d.speakerOf(s).first >= 0
	}
	speaks := d.speakerOf(s).first >= 0 || s.first(0, lexicon.Say, nil) != nil
	if body >= 0 && !speaks {
		return false
	}
	if speaks && m.p.attrs["soft"] != "" && body < 0 {
		return true
	}
	if s.n == 0 || d.sents[s.n-1].para != s.para {
		return s.first(m.last, lexicon.Trigger, nil) != nil && d.speakerOf(s).first >= 0
	}
	for _, a := range d.acts {
		if a.lastBefore(s) == s.n-1 {
			return true
		}
	}
	return false
}

// aim writes the claims of one match and returns the token at which they end.
func (d *doc) aim(s *sentence, m *match, told map[string]bool) int {
	sp := d.speakerOf(s)
	act := d.aimedAct(s, m)
	if act == nil {
		return m.last
	}
	hedge := d.aimHedge(s, m, sp)
	end := m.last
	for _, r := range d.splitAim(s, m) {
		text := strings.Trim(d.words(s, r[0], r[1]), " .”“\"’‘")
		if r[1]-r[0] < 3 || told[text] {
			continue
		}
		told[text] = true
		end = max(end, r[1])
		e := d.evidence("claim", "", m.p.id, s, r[0], r[1])
		e.SaidBy, e.Hedge = sp.words(d), hedge
		d.claims = append(d.claims, concord.Claim{
			ID:     concord.ClaimID(concord.DeriveID(string(d.id), Version, "aim", text, e.Quote)),
			Report: d.id, Incident: concord.DraftID(d.id, act.n), Kind: "aim", SaidBy: sp.words(d), Hedge: hedge, Text: text, Credibility: "6",
			ExtractedBy: concord.ByRule, Rule: m.p.id, State: concord.ClaimProposed, Evidence: []concord.Evidence{e}})
	}
	return end
}

// aimedAct returns the act that an aim is told of, one that becomes a draft.
func (d *doc) aimedAct(s *sentence, m *match) *act {
	for _, a := range d.about(s, m.first) {
		if a.accepted {
			return a
		}
	}
	var best *act
	for _, a := range d.acts {
		if a.accepted && (best == nil || a.lastBefore(s) > best.lastBefore(s)) {
			best = a
		}
	}
	return best
}

// aimHedge says how far the speaker commits to the aim: a guess is hedged, a statement by somebody is
// reported, the rest is in the report's own voice.
func (d *doc) aimHedge(s *sentence, m *match, sp speaker) concord.Hedge {
	if c := s.cue(0, m.last, "unsure"); c != nil && (c.first >= m.first-12 || s.any(0, m.first, lexicon.Say)) {
		return concord.HedgeHedged
	}
	if sp.say != nil && sp.say.entry.Value == "suspect" {
		return concord.HedgeHedged
	}
	if sp.first >= 0 || s.cue(0, len(s.toks), "evidential") != nil || s.first(0, lexicon.Say, nil) != nil || len(s.quoted) > 0 {
		return concord.HedgeReportedSpeech
	}
	return concord.HedgeAsserted
}

const longAim = 8 // tokens: a second aim as long as that is a claim of its own

// splitAim returns where the aim stands: from its verb to the end of its clause, cut in two where
// "and to …" goes on at length.
func (d *doc) splitAim(s *sentence, m *match) [][2]int {
	from := m.last - 1
	if v, ok := m.slot("v"); ok {
		from = max(m.first, v.first-1)
	} else if n, err := strconv.Atoi(m.p.attrs["at"]); err == nil {
		from = max(m.first, m.last-n)
	} else if s.phraseAt[from] >= 0 && m.p.attrs["soft"] == "" { // an aim that is a thing
		from = m.first
	}
	end := d.aimEnd(s, m.last)
	var out [][2]int
	for i := from + 1; i+1 < end; i++ {
		if d.joins(s, i) && s.toks[i+1].id == s.toks[from].id && end-i > longAim {
			out = append(out, [2]int{from, i})
			from = i + 1
		}
	}
	return append(out, [2]int{from, end})
}

// aimEnd returns the end of the clause that goes on at token i: a semicolon, the end of the sentence,
// or a comma behind which somebody is named who says so.
func (d *doc) aimEnd(s *sentence, i int) int {
	for k := i; k < len(s.toks); k++ {
		switch p := s.toks[k].punct; {
		case p == ';' || p == ':' || p == '-' && k > i+2:
			return k
		case p == ',' && s.any(k, min(len(s.toks), k+7), lexicon.Say):
			return k
		}
	}
	end := len(s.toks)
	for end > i && s.toks[end-1].punct != 0 {
		end--
	}
	return end
}
