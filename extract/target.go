package extract

import (
	"concord"
	"concord/grammar"
	"concord/lexicon"
)

// setTarget takes the noun phrase of a known thing that a pattern tied to a mention, strong mentions
// first, else the nearest such phrase in the clause of a mention; and the sector it belongs to.
func (d *doc) setTarget(inc *concord.Incident, a *act) {
	var best *mention
	score := 0
	for _, m := range a.mentions {
		if m.target.First < 0 {
			d.nearestTarget(m, a.family)
		}
		if m.target.First < 0 || d.headKind(m) == "" || m.s.Any(m.target.First, m.target.Last, lexicon.Method) {
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
	d.hearSector(inc, a, 0.6)
	if x, sure := d.likeliestThing(a); sure > 0 {
		inc.Target = x.m.s.Words(x.first, x.last)
		e := d.evidence("target", inc.Target, "likely", x.m.s, x.first, x.last)
		e.Confidence = sure
		inc.Evidence = append(inc.Evidence, e)
		d.setSector(inc, "likely", x.m.s, x.first, x.last)
	} else if best != nil {
		t := best.target
		inc.Target = best.s.Words(t.First, t.Last)
		rule := "hit"
		if best.near {
			rule = "nearest"
		}
		inc.Evidence = append(inc.Evidence, d.evidence("target", inc.Target, rule, best.s, t.First, t.Last))
		if inc.ActivityTypes[0] != concord.ActivityAirspaceViolation {
			d.setSector(inc, rule, best.s, t.First, t.Last)
		}
	}
	if inc.Target == "" {
		d.namedTarget(inc, a)
	}
	for _, ref := range a.places {
		if v := concord.Sector(d.places[ref].place().Sector); inc.Sector == "" && v.Valid() {
			r := &d.places[ref]
			inc.Sector = v
			inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "gazetteer", r.s, r.first, r.last))
		}
	}
	d.hearSector(inc, a, 0.5)
	if v, ok := sectorOfType[inc.ActivityTypes[0]]; ok && inc.Sector == "" {
		m := a.mentions[0]
		inc.Sector = v
		inc.Evidence = append(inc.Evidence, d.evidence("sector", string(v), "type", m.s, m.first, m.last))
	}
	for _, m := range a.mentions {
		for k := range m.s.Tags {
			if t := &m.s.Tags[k]; t.Class == lexicon.Target && critical[t.Entry.Attr("kind")] {
				d.setSector(inc, "nearby", m.s, t.First, t.Last)
			}
		}
	}
}

// hearSector takes the sector that the model hears in the sentences of an act, where it is at least so sure.
func (d *doc) hearSector(inc *concord.Incident, a *act, least float64) {
	if inc.Sector != "" {
		return
	}
	var best *mention
	for _, m := range a.mentions {
		if m.s.title && len(a.mentions) > 1 || m.s.sector.Last <= m.s.sector.First {
			continue
		}
		if best == nil || m.s.sector.Of > best.s.sector.Of {
			best = m
		}
	}
	if best == nil || best.s.sector.Of < least {
		return
	}
	heard := best.s.sector
	if v := concord.Sector(heard.Code); v.Valid() && v != concord.SectorOther {
		inc.Sector = v
		inc.Evidence = append(inc.Evidence, d.evidence("sector", heard.Code, bySense, best.s, heard.First, heard.Last))
	}
}

// namedTarget takes the facility, cable or pipe by whose name a sentence that tells of the act says where
// it happened, with the noun phrase around it.
func (d *doc) namedTarget(inc *concord.Incident, a *act) {
	for _, ref := range a.places {
		r := &d.places[ref]
		if k := r.place().Kind; !k.IsFacility() || r.s.title || !d.mentionedIn(a, r.s) {
			continue
		}
		first, last := r.first, r.last
		for _, p := range r.s.Phrases {
			if p.First <= r.first && p.Last >= r.last && p.Last-p.First < 9 && p.Last <= r.last+2 {
				first, last = min(first, p.First), max(last, p.Last)
			}
		}
		inc.Target = r.s.Words(first, last)
		inc.Evidence = append(inc.Evidence, d.evidence("target", inc.Target, "gazetteer", r.s, first, last))
		return
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
	for k := range m.s.Tags {
		t := &m.s.Tags[k]
		if t.Class != lexicon.Target || t.First < m.last && m.first < t.Last || m.s.Any(t.First, t.Last, lexicon.Body) {
			continue
		}
		if (t.Entry.Value == "individual_protected") != (f == famPeople) {
			continue
		}
		dist := max(m.first-t.Last, t.First-m.last)
		if t.First < m.first {
			dist++ // what is hit stands behind more often
		}
		if dist >= least || d.clauseBetween(m.s, min(m.last, t.Last), max(m.first, t.First)) {
			continue
		}
		c := grammar.Capture{First: t.First, Last: t.Last}
		for _, p := range m.s.Phrases {
			if p.First <= t.First && p.Last >= t.Last && p.Last-p.First < 9 && (p.Last <= m.first || p.First >= m.last) {
				c.First, c.Last = min(c.First, p.First), max(c.Last, p.Last)
			}
		}
		m.target, m.near, least = c, true, dist
	}
}

// setSector takes the sector of the last known thing in a phrase.
func (d *doc) setSector(inc *concord.Incident, rule string, s *sentence, first, last int) {
	for k := range s.Tags {
		t := &s.Tags[k]
		if t.Class == lexicon.Target && t.First >= first && t.Last <= last && t.Entry.Value != "other" && concord.Sector(t.Entry.Value).Valid() && inc.Sector == "" {
			inc.Sector = concord.Sector(t.Entry.Value)
			inc.Evidence = append(inc.Evidence, d.evidence("sector", t.Entry.Value, rule, s, t.First, t.Last))
		}
	}
}
