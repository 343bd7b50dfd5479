package assess

import (
	"slices"
	"time"

	"concord"
)

// statement is an attribution with what the rules ask of it.
type statement struct {
	concord.Attribution
	tier  Tier
	level int  // among those of its side
	other bool // points to somebody else than a state that the record is about
	at    time.Time
	dated bool
}

// sets is what the rules are read from.
type sets struct {
	all      []statement
	p, q     int // highest level that points to the accused, and elsewhere
	against  []statement
	clearing []statement
	blocking []statement
	lead     bool
	open     bool
}

func gather(inc *concord.Incident, m Moment) sets {
	var s sets
	for _, a := range inc.Attributions {
		if live(a, m.AsOf) {
			s.add(inc, a)
		}
	}
	stages := latestStages(inc.LegalSteps, m.AsOf)
	s.open = slices.ContainsFunc(stages, isOpen)
	settled := !s.open && slices.Contains(stages, concord.LegalClosed) ||
		inc.Stage == concord.StageAccident || inc.Stage == concord.StageNoIncident
	s.lead = slices.ContainsFunc(stages, isLead) ||
		slices.Contains(inc.PerpetratorTypes, concord.PerpetratorVessel) ||
		slices.Contains(inc.PerpetratorTypes, concord.PerpetratorIndividual)
	for _, st := range s.all {
		s.lead = s.lead || st.tier != 0 && st.Strength == concord.StrengthVesselIdentified
		if s.isAgainst(st) {
			s.against = append(s.against, st)
		}
		if isClearing(st, inc.Countries, settled) {
			s.clearing = append(s.clearing, st)
		}
	}
	s.blocking = s.filter(s.isBlocking)
	return s
}

func (s *sets) add(inc *concord.Incident, a concord.Attribution) {
	st := statement{Attribution: a, tier: TierOf(a.BodyType), level: Level(a, inc.Countries), other: pointsToOther(a)}
	st.at, st.dated = a.Date.Last()
	if st.other {
		if a.Strength == concord.StrengthOtherCause && authority(st) && onEvidence(a) {
			st.level = 4
		}
		s.q = max(s.q, st.level)
	} else {
		s.p = max(s.p, st.level)
	}
	s.all = append(s.all, st)
}

func (s *sets) filter(keep func(statement) bool) []statement {
	var out []statement
	for _, st := range s.all {
		if keep(st) {
			out = append(out, st)
		}
	}
	return out
}

// atP returns the statements that point to the accused at the highest level, if there are any.
func (s *sets) atP() []statement {
	return s.filter(func(st statement) bool { return s.p > 0 && !st.other && st.level == s.p })
}

func (s *sets) atQ() []statement {
	return s.filter(func(st statement) bool { return s.q > 0 && st.other && st.level == s.q })
}

// isAgainst reports whether st speaks against the accused. "No evidence so far" is overtaken when a
// body of the same country says later who did it.
func (s *sets) isAgainst(st statement) bool {
	if st.tier == 0 {
		return false
	}
	switch st.Strength {
	case concord.StrengthRuledOut, concord.StrengthOtherCause:
		return true
	case concord.StrengthNoEvidence:
		return !slices.ContainsFunc(s.all, func(o statement) bool {
			return o.level >= 4 && o.BodyCountry == st.BodyCountry && o.BodyCountry != "" && laterThanClearing(o, st)
		})
	case concord.StrengthCourt:
		return st.CourtFinding == concord.FindingNotEstablished || st.other && st.level >= 3
	}
	return st.other && st.level >= 3
}

// isClearing reports whether st ends a suspicion. settled: the case is closed, or the act was none.
func isClearing(st statement, countries []string, settled bool) bool {
	if !authority(st) || !local(st.Attribution, countries) && !onEvidence(st.Attribution) {
		return false
	}
	return st.Strength == concord.StrengthRuledOut ||
		st.Strength == concord.StrengthOtherCause && st.PointsTo == concord.PointsNaturalOrTechnical &&
			onEvidence(st.Attribution) && settled
}

// isBlocking reports whether st keeps a clearing from standing: it names somebody after the newest
// clearing, or on behalf of a country or organisation that never cleared.
func (s *sets) isBlocking(st statement) bool {
	if st.other || st.level < 3 {
		return false
	}
	newer, sameBody := true, false
	for _, c := range s.clearing {
		newer = newer && laterThanClearing(st, c)
		sameBody = sameBody || c.BodyCountry == st.BodyCountry
	}
	return newer || !sameBody
}

// laterThanClearing compares a naming statement with one that clears. Without a date the naming one
// counts as later and the clearing one as earlier.
func laterThanClearing(naming, clearing statement) bool {
	return !naming.dated || !clearing.dated || naming.at.After(clearing.at)
}

func authority(st statement) bool { return st.tier == 1 || st.tier == 2 }

// live reports whether a counts on a day. A list that names an act among others says nothing about
// this one alone.
func live(a concord.Attribution, asOf concord.Date) bool {
	return !a.Superseded && !a.General && saidBy(a.Date, asOf)
}

// saidBy reports whether something dated d had been said by the end of the day asOf. A partial date
// counts from the last day of its period; without a date it counts only when no day is asked for.
func saidBy(d, asOf concord.Date) bool {
	limit, ok := asOf.Last()
	if !ok {
		return true
	}
	at, ok := d.Last()
	return ok && !at.After(limit)
}

// latestStages returns the latest legal stage of each jurisdiction, in no order. Of several steps
// on the latest day, and those without a date, the furthest counts.
func latestStages(steps []concord.LegalStep, asOf concord.Date) []concord.LegalStage {
	newest := map[string]time.Time{}
	for _, s := range steps {
		if at, ok := s.Date.Last(); ok && saidBy(s.Date, asOf) && at.After(newest[s.Jurisdiction]) {
			newest[s.Jurisdiction] = at
		}
	}
	latest := map[string]concord.LegalStage{}
	for _, s := range steps {
		at, dated := s.Date.Last()
		if !saidBy(s.Date, asOf) || dated && at.Before(newest[s.Jurisdiction]) {
			continue
		}
		if s.Stage.Rank() > latest[s.Jurisdiction].Rank() {
			latest[s.Jurisdiction] = s.Stage
		}
	}
	stages := make([]concord.LegalStage, 0, len(latest))
	for _, stage := range latest {
		stages = append(stages, stage)
	}
	return stages
}

func isLead(s concord.LegalStage) bool {
	return s == concord.LegalArrest || s == concord.LegalCharged || s == concord.LegalOnTrial
}

func isOpen(s concord.LegalStage) bool { return s == concord.LegalInvestigation || isLead(s) }
