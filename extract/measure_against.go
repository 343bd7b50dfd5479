package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
	"concord/lexicon/gazetteer"
)

// unaimed are the measures that are against nobody: what they guard is named, not whom.
var unaimed = map[concord.MeasureType]bool{concord.MeasureVesselSeizure: true, concord.MeasureNATOArticle4: true,
	concord.MeasureProtectiveDeployment: true, concord.MeasureElectionAnnulled: true}

// against returns whom a measure hits: the state named in its words, right before or behind them,
// then, for measures that always hit somebody, in the sentence, the ones before and the report.
func (d *doc) against(s *sentence, m *grammar.Match, who party, around *measuring) string {
	t := concord.MeasureType(m.Pattern.Attrs["type"])
	if unaimed[t] {
		return ""
	}
	end := m.Last
	for end < len(s.Toks) && end < m.Last+9 && s.Toks[end].Punct != ';' && s.Toks[end].Punct != ':' {
		end++
	}
	begin := m.First
	for begin > who.last && begin > m.First-5 && s.Toks[begin-1].Punct == 0 {
		begin--
	}
	for _, r := range [][2]int{{m.First, m.Last}, {m.Last, min(end, m.Last+4)}, {begin, m.First}} {
		if c := d.stateIn(s, r[0], r[1], who.code, true); c != "" {
			return c
		}
	}
	if c := d.stateIn(s, m.Last, len(s.Toks), who.code, false); c != "" {
		return c
	}
	if t == concord.MeasurePoliticalCall && !needsState(m) {
		return ""
	}
	if c := d.stateIn(s, 0, m.First, who.code, false); c != "" {
		return c
	}
	if !needsAgainst[t] && !personal(s, m) {
		return ""
	}
	for n := s.N - 1; n >= max(0, s.N-2) && d.sents[n].para >= s.para-1; n-- {
		if c := d.stateIn(d.sents[n], 0, len(d.sents[n].Toks), who.code, false); c != "" {
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
func needsState(m *grammar.Match) bool { return m.Pattern.Attrs["explicit"] != "" }

// personal reports a listing of people or firms rather than of ships.
func personal(s *sentence, m *grammar.Match) bool {
	switch concord.MeasureType(m.Pattern.Attrs["type"]) {
	case concord.MeasureSanctionsListing, concord.MeasureEntryBan, concord.MeasureBroadcastingBan:
	default:
		return false
	}
	return s.First(0, lexicon.Target, func(t *grammar.Tag) bool { return t.Entry.Attr("kind") == "ship" }) == nil && s.Cue(0, len(s.Toks), "vessels") == nil &&
		s.First(0, lexicon.Actor, func(t *grammar.Tag) bool { return t.Entry.Attr("kind") == "vessel" }) == nil
}

// stateIn returns the first state that the tokens name by adjective, name or capital and that is not
// the issuer. Unless any is set, only states that are accused as a rule count.
func (d *doc) stateIn(s *sentence, from, to int, issuer string, any bool) string {
	for i := max(from, 0); i < to && i < len(s.Toks); i++ {
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
	t := &s.Toks[i]
	if t.Begins.Has(lexicon.Actor) {
		if a := s.First(i, lexicon.Actor, nil); a != nil && a.First == i {
			if len(a.Entry.Value) == 2 {
				return a.Entry.Value
			}
			if of := a.Entry.Attr("of"); len(of) == 2 {
				return of
			}
		}
	}
	if t.Begins.Has(lexicon.Body) {
		if b := s.First(i, lexicon.Body, nil); b != nil && b.First == i && b.Entry.Value == string(concord.BodyAccusedState) {
			return b.Entry.Attr("country")
		}
	}
	if t.Begins.Has(lexicon.Nation) {
		if n := s.First(i, lexicon.Nation, nil); n != nil && n.First == i && len(n.Entry.Value) == 2 {
			return n.Entry.Value
		}
	}
	if !t.Upper || t.Punct != 0 {
		return ""
	}
	if t.Begins.Has(lexicon.Place) {
		if p := s.First(i, lexicon.Place, nil); p != nil && p.First == i {
			if g := d.places[p.Ref].place(); g.Kind == gazetteer.Country || g.Capital {
				return g.Country
			}
		}
		return ""
	}
	return d.peopleAt(s, i)
}
