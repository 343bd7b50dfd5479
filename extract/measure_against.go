package extract

import (
	"concord"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// unaimed are the measures that are against nobody: what they guard is named, not whom.
var unaimed = map[concord.MeasureType]bool{concord.MeasureVesselSeizure: true, concord.MeasureNATOArticle4: true,
	concord.MeasureProtectiveDeployment: true, concord.MeasureElectionAnnulled: true}

// against returns whom a measure hits: the state named in its words, right before or behind them,
// then, for measures that always hit somebody, in the sentence, the ones before and the report.
func (d *doc) against(s *sentence, m *match, who party, around *measuring) string {
	t := concord.MeasureType(m.p.attrs["type"])
	if unaimed[t] {
		return ""
	}
	end := m.last
	for end < len(s.toks) && end < m.last+9 && s.toks[end].punct != ';' && s.toks[end].punct != ':' {
		end++
	}
	begin := m.first
	for begin > who.last && begin > m.first-5 && s.toks[begin-1].punct == 0 {
		begin--
	}
	for _, r := range [][2]int{{m.first, m.last}, {m.last, min(end, m.last+4)}, {begin, m.first}} {
		if c := d.stateIn(s, r[0], r[1], who.code, true); c != "" {
			return c
		}
	}
	if c := d.stateIn(s, m.last, len(s.toks), who.code, false); c != "" {
		return c
	}
	if t == concord.MeasurePoliticalCall && !needsState(m) {
		return ""
	}
	if c := d.stateIn(s, 0, m.first, who.code, false); c != "" {
		return c
	}
	if !needsAgainst[t] && !personal(s, m) {
		return ""
	}
	for n := s.n - 1; n >= max(0, s.n-2) && d.sents[n].para >= s.para-1; n-- {
		if c := d.stateIn(d.sents[n], 0, len(d.sents[n].toks), who.code, false); c != "" {
			return c
		}
	}
	if around.accused != who.code && !d.accusing(who.code) {
		return around.accused
	}
	if d.accusing(who.code) && around.home != who.code {
		return around.home
	}
	return ""
}

// needsState reports a call about the staff of a state, which names it.
func needsState(m *match) bool { return m.p.attrs["explicit"] != "" }

// personal reports a listing of people or firms rather than of ships.
func personal(s *sentence, m *match) bool {
	switch concord.MeasureType(m.p.attrs["type"]) {
	case concord.MeasureSanctionsListing, concord.MeasureEntryBan, concord.MeasureBroadcastingBan:
	default:
		return false
	}
	return s.first(0, lexicon.Target, func(t *tag) bool { return t.entry.Attr("kind") == "ship" }) == nil && s.cue(0, len(s.toks), "vessels") == nil &&
		s.first(0, lexicon.Actor, func(t *tag) bool { return t.entry.Attr("kind") == "vessel" }) == nil
}

// stateIn returns the first state that the tokens name by adjective, name or capital and that is not
// the issuer. Unless any is set, only states that are accused as a rule count.
func (d *doc) stateIn(s *sentence, from, to int, issuer string, any bool) string {
	for i := max(from, 0); i < to && i < len(s.toks); i++ {
		c := d.namedState(s, i)
		if c == "" || c == issuer || !any && !d.accusing(c) || any && c == "UA" {
			continue
		}
		if any && !d.accusing(c) && !d.accusing(issuer) {
			continue // allied states are not against each other
		}
		return c
	}
	return ""
}

// namedState returns the country that token i names as a state: an adjective, a country, a capital or
// a state among the actors.
func (d *doc) namedState(s *sentence, i int) string {
	t := &s.toks[i]
	if t.begins.has(lexicon.Actor) {
		if a := s.first(i, lexicon.Actor, nil); a != nil && a.first == i {
			if len(a.entry.Value) == 2 {
				return a.entry.Value
			}
			if of := a.entry.Attr("of"); len(of) == 2 {
				return of
			}
		}
	}
	if t.begins.has(lexicon.Body) {
		if b := s.first(i, lexicon.Body, nil); b != nil && b.first == i && b.entry.Value == string(concord.BodyAccusedState) {
			return b.entry.Attr("country")
		}
	}
	if t.begins.has(lexicon.Nation) {
		if n := s.first(i, lexicon.Nation, nil); n != nil && n.first == i && len(n.entry.Value) == 2 {
			return n.entry.Value
		}
	}
	if !t.upper || t.punct != 0 {
		return ""
	}
	if t.begins.has(lexicon.Place) {
		if p := s.first(i, lexicon.Place, nil); p != nil && p.first == i {
			if g := d.places[p.ref].place(); g.Kind == gazetteer.Country || g.Capital {
				return g.Country
			}
		}
		return ""
	}
	c, _ := gazetteer.Demonym(d.folded(s, i))
	return c
}
