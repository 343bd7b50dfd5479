package extract

import (
	"concord"
	"concord/lexicon"
)

// setTarget takes the noun phrase of a known thing that a pattern tied to a mention, strong mentions
// first, else the nearest such phrase in the clause of a mention; and the sector it belongs to.
func (d *doc) setTarget(inc *concord.Incident, a *act) {
	var best *mention
	score := 0
	for _, m := range a.mentions {
		if m.target.first < 0 {
			d.nearestTarget(m, a.family)
		}
		if m.target.first < 0 || d.headKind(m) == "" || m.s.any(m.target.first, m.target.last, lexicon.Method) {
			continue // nothing known, or a means: the parcel that burned is not what it was meant for
		}
		n := 2
		if !m.weak {
			n++
		}
		if !m.s.title {
			n++
		}
		if m.near {
			n -= 2
		}
		if n > score {
			best, score = m, n
		}
	}
	if best != nil {
		t := best.target
		inc.Target = d.words(best.s, t.first, t.last)
		inc.Evidence = append(inc.Evidence, d.evidence("target", inc.Target, "hit", best.s, t.first, t.last))
		if inc.ActivityTypes[0] != concord.ActivityAirspaceViolation {
			d.setSector(inc, best.s, t.first, t.last)
		}
	}
	for _, ref := range a.places {
		if v := concord.Sector(d.places[ref].place().Sector); inc.Sector == "" && v.Valid() {
			r := &d.places[ref]
			inc.Sector = v
			inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "gazetteer", r.s, r.first, r.last))
		}
	}
	if v, ok := sectorOfType[inc.ActivityTypes[0]]; ok && inc.Sector == "" {
		m := a.mentions[0]
		inc.Sector = v
		inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "type", m.s, m.first, m.last))
	}
	for _, m := range a.mentions {
		for k := range m.s.tags {
			if t := &m.s.tags[k]; t.class == lexicon.Target && critical[t.entry.Attr("kind")] {
				d.setSector(inc, m.s, t.first, t.last)
			}
		}
	}
}

// sectorOfType is the sector that an act of a type hits by its nature, where no target is named.
var sectorOfType = map[concord.ActivityType]concord.Sector{
	concord.ActivityAirspaceViolation: "armed_forces", concord.ActivityGNSSInterference: "transport",
	concord.ActivityElectionInterference: "public_administration", concord.ActivityFIMI: "information_space",
	concord.ActivityBorderProvocation: "public_administration", concord.ActivityInstrumentalisedMigration: "public_administration",
}

// nearestTarget gives a mention the noun phrase of a known thing that stands nearest to it in its
// clause. People are a target only of acts against people.
func (d *doc) nearestTarget(m *mention, f family) {
	least := 9
	for k := range m.s.tags {
		t := &m.s.tags[k]
		if t.class != lexicon.Target || t.first < m.last && m.first < t.last || m.s.any(t.first, t.last, lexicon.Body) {
			continue
		}
		if (t.entry.Value == "individual_protected") != (f == famPeople) {
			continue
		}
		dist := max(m.first-t.last, t.first-m.last)
		if t.first < m.first {
			dist++ // what is hit stands behind more often
		}
		if dist >= least || d.clauseBetween(m.s, min(m.last, t.last), max(m.first, t.first)) {
			continue
		}
		c := capture{first: t.first, last: t.last}
		for _, p := range m.s.phrases {
			if p.first <= t.first && p.last >= t.last && p.last-p.first < 9 && (p.last <= m.first || p.first >= m.last) {
				c.first, c.last = min(c.first, p.first), max(c.last, p.last)
			}
		}
		m.target, m.near, least = c, true, dist
	}
}

// setSector takes the sector of the last known thing in a phrase.
func (d *doc) setSector(inc *concord.Incident, s *sentence, first, last int) {
	for k := range s.tags {
		t := &s.tags[k]
		if t.class == lexicon.Target && t.first >= first && t.last <= last && t.entry.Value != "other" && concord.Sector(t.entry.Value).Valid() && inc.Sector == "" {
			inc.Sector = concord.Sector(t.entry.Value)
			inc.Evidence = append(inc.Evidence, d.evidence("sector", t.entry.Value, "target", s, t.first, t.last))
		}
	}
}
