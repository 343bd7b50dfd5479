package extract

import (
	"strconv"
	"strings"

	"concord"
	"concord/extract/sense"
	"concord/grammar"
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
		ms := s.Find("aim")
		if m, ok := s.likelyAim(); ok && len(ms) == 0 {
			ms = append(ms, m)
		}
		end := 0
		for i := range ms {
			m := &ms[i]
			if m.First < end || !d.isAim(s, m) {
				continue
			}
			end = d.aim(s, m, told)
		}
	}
}

// likelyAim is what the model takes for an aim, from the first of the words that speak for it.
func (s *sentence) likelyAim() (m grammar.Match, ok bool) {
	if m, ok = s.likely(sense.Aim, mayAim, 0, "aim", "kind"); ok {
		m.Pattern.Attrs["at"] = strconv.Itoa(m.Last - m.First)
	}
	return m, ok
}

// isAim reports an aim of an act rather than of a measure, a drill or a meeting, that is not denied.
func (d *doc) isAim(s *sentence, m *grammar.Match) bool {
	if n := s.Cue(s.clauseComma(m.First, 5), m.Last, "negation"); n != nil && n.Last > m.First-4 {
		return false
	}
	if s.Cue(0, len(s.Toks), "exercise", "film", "sport", "labour", "metaphor") != nil {
		return false
	}
	if d.speakerOf(s).body == concord.BodyAccusedState {
		return false
	}
	if m.Pattern.Attrs["soft"] == "" {
		return true
	}
	for i := range d.official { // what a measure is for
		if o := &d.official[i]; o.Sentence == s.Sentence && o.Last <= m.First && !s.Any(o.Last, m.First, lexicon.Trigger) {
			return false
		}
	}
	return s.Cue(0, m.First, "in_return") == nil && d.hostileBefore(s, m)
}

// hostileBefore reports that the one who wants something is no friend: an act or an accused actor
// stands nearer before the aim than a body that guards, or the sentence goes on from one that tells
// of an act.
func (d *doc) hostileBefore(s *sentence, m *grammar.Match) bool {
	hostile, body := -1, -1
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.First >= m.First {
			break
		}
		switch t.Class {
		case lexicon.Trigger, lexicon.Actor, lexicon.Method:
			hostile = t.First
		case lexicon.Body:
			if t.Entry.Value == string(concord.BodyAccusedState) {
				hostile = t.First
			} else if !s.Any(t.Last, min(m.First, t.Last+3), lexicon.Say) {
				body = t.First
			}
		}
	}
	if hostile >= 0 {
		return hostile > body || d.speakerOf(s).first >= 0
	}
	speaks := d.speakerOf(s).first >= 0 || s.First(0, lexicon.Say, nil) != nil
	if body >= 0 && !speaks {
		return false
	}
	if speaks && m.Pattern.Attrs["soft"] != "" && body < 0 {
		return true
	}
	if s.N == 0 || d.sents[s.N-1].para != s.para {
		return s.First(m.Last, lexicon.Trigger, nil) != nil && d.speakerOf(s).first >= 0
	}
	for _, a := range d.acts {
		if a.lastBefore(s) == s.N-1 {
			return true
		}
	}
	return false
}

// aim writes the claims of one match and returns the token at which they end.
func (d *doc) aim(s *sentence, m *grammar.Match, told map[string]bool) int {
	sp := d.speakerOf(s)
	act := d.aimedAct(s, m)
	if act == nil {
		return m.Last
	}
	hedge := d.aimHedge(s, m, sp)
	end := m.Last
	for _, r := range d.splitAim(s, m) {
		text := strings.Trim(s.Words(r[0], r[1]), " .”“\"’‘")
		if r[1]-r[0] < 3 || told[text] {
			continue
		}
		told[text] = true
		end = max(end, r[1])
		d.claimedAt = append(d.claimedAt, claimAt{s, m.Pattern.ID, m.Pattern.Attrs["soft"] != ""})
		e := d.evidence("claim", "", m.Pattern.ID, s, r[0], r[1])
		e.SaidBy, e.Hedge = sp.words(d), hedge
		d.claims = append(d.claims, concord.Claim{
			ID:     concord.ClaimID(concord.DeriveID(string(d.id), Version, "aim", text, e.Quote)),
			Report: d.id, Incident: concord.DraftID(d.id, act.n), Kind: "aim", SaidBy: sp.words(d), Hedge: hedge, Text: text, Credibility: "6",
			ExtractedBy: concord.ByRule, Rule: m.Pattern.ID, State: concord.ClaimProposed, Evidence: []concord.Evidence{e}})
	}
	return end
}

// claimAt is where an aim was read, and by what.
type claimAt struct {
	s    *sentence
	rule string
	soft bool
}

// aimedAct returns the act that an aim is told of, one that becomes a draft.
func (d *doc) aimedAct(s *sentence, m *grammar.Match) *act {
	for _, a := range d.about(s, m.First) {
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
func (d *doc) aimHedge(s *sentence, m *grammar.Match, sp speaker) concord.Hedge {
	if c := s.Cue(0, m.Last, "unsure"); c != nil && (c.First >= m.First-12 || s.Any(0, m.First, lexicon.Say)) {
		return concord.HedgeHedged
	}
	if sp.say != nil && sp.say.Entry.Value == "suspect" {
		return concord.HedgeHedged
	}
	if sp.first >= 0 || s.Cue(0, len(s.Toks), "evidential") != nil || s.First(0, lexicon.Say, nil) != nil || len(s.quoted) > 0 {
		return concord.HedgeReportedSpeech
	}
	return concord.HedgeAsserted
}

const longAim = 8 // tokens: a second aim as long as that is a claim of its own

// splitAim returns where the aim stands: from its verb to the end of its clause, cut in two where
// "and to …" goes on at length.
func (d *doc) splitAim(s *sentence, m *grammar.Match) [][2]int {
	from := m.Last - 1
	if v, ok := m.Slot("v"); ok {
		from = max(m.First, v.First-1)
	} else if n, err := strconv.Atoi(m.Pattern.Attrs["at"]); err == nil {
		from = max(m.First, m.Last-n)
	} else if s.PhraseAt[from] >= 0 && m.Pattern.Attrs["soft"] == "" { // an aim that is a thing
		from = m.First
	}
	end := d.aimEnd(s, m.Last)
	var out [][2]int
	for i := from + 1; i+1 < end; i++ {
		if d.joins(s, i) && s.Toks[i+1].ID == s.Toks[from].ID && end-i > longAim {
			out = append(out, [2]int{from, i})
			from = i + 1
		}
	}
	return append(out, [2]int{from, end})
}

// aimEnd returns the end of the clause that goes on at token i: a semicolon, the end of the sentence,
// or a comma behind which somebody is named who says so.
func (d *doc) aimEnd(s *sentence, i int) int {
	for k := i; k < len(s.Toks); k++ {
		switch p := s.Toks[k].Punct; {
		case p == ';' || p == ':' || p == '-' && k > i+2:
			return k
		case p == ',' && s.Any(k, min(len(s.Toks), k+7), lexicon.Say):
			return k
		}
	}
	end := len(s.Toks)
	for end > i && s.Toks[end-1].Punct != 0 {
		end--
	}
	return end
}
