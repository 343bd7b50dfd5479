package extract

import (
	"concord"
	"concord/lexicon"
)

// offKinds are the cues that a whole report is about something else.
var offKinds = []string{"exercise", "film", "sport", "labour", "metaphor", "advisory", "statistics", "war"}

// offTopic reports a report on a drill, a film, a strike or a war: title or lead say so, or it
// keeps coming back to it.
func (d *doc) offTopic() bool {
	for _, kind := range offKinds {
		n := 0
		for _, s := range d.sents {
			if s.cue(0, len(s.toks), kind) != nil {
				if n++; s.title {
					n += 2
				}
			}
		}
		if n >= 3 && n*3 >= len(d.sents) {
			return true
		}
	}
	return false
}

// inherent are the types that are hybrid by their nature; the others need a sign that more than
// ordinary crime or accident is meant.
var inherent = map[concord.ActivityType]bool{
	concord.ActivitySabotage: true, concord.ActivityUnderseaInfrastructure: true, concord.ActivityGNSSInterference: true,
	concord.ActivityAirspaceViolation: true, concord.ActivityFIMI: true, concord.ActivityElectionInterference: true,
	concord.ActivityInstrumentalisedMigration: true, concord.ActivityBorderProvocation: true, concord.ActivityHackAndLeak: true,
	concord.ActivityEspionage: true, concord.ActivityDroneIncursion: true, concord.ActivityFalseFlag: true,
	concord.ActivityCyberSabotage: true,
}

// critical are the kinds of target that make a deliberate act one of our kind, whoever did it.
var critical = map[string]bool{"cable": true, "pipeline": true, "rail": true, "grid": true, "waterworks": true, "base": true,
	"airport": true, "port": true, "mast": true, "plant": true, "satellite": true, "infrastructure": true, "embassy": true, "memorial": true, "hub": true}

// accepted reports whether an act becomes a draft: it is said to have happened (or to have been
// feared and cleared), something ties it down, and it is of our kind.
func (d *doc) accepted(a *act) bool {
	strong, happened := false, false
	for _, m := range a.mentions {
		strong = strong || !m.weak
		happened = happened || m.realis == actual
	}
	named := false
	for _, x := range a.attributions {
		named = named || x.AttributedTo != "" && x.Strength != concord.StrengthDenied
	}
	switch {
	case !happened && !a.clearedNow():
		return false
	case d.atWar(a):
		return false
	case len(a.places) == 0 && a.date < 0 && !named && len(a.legal) == 0 && !d.tied(a):
		return false
	case a.vague:
		return strong && (named || d.hybrid() >= 3)
	case !strong && !a.suspected && !named && !a.clearedNow() && !d.inSeries(a):
		return false
	}
	if named || a.suspected && d.hybrid() >= 1 {
		return true
	}
	for _, m := range a.mentions {
		if !m.weak && (inherent[m.types[0]] || critical[d.headKind(m)]) {
			return true
		}
	}
	return d.hybrid() >= 2
}

// atWar reports an act in the territory of a war between its parties: out of scope by rule.
func (d *doc) atWar(a *act) bool {
	for _, p := range a.places {
		if c := d.places[p].place().Country; c != "UA" && c != "RU" && c != "BY" {
			return false
		}
	}
	return len(a.places) > 0
}

// inSeries reports an act that only everyday words tell, but with a town or a target and a time, in a report that
// tells of a firm act of the same family.
func (d *doc) inSeries(a *act) bool {
	if a.date < 0 || !d.fine(a.places) && !d.tied(a) {
		return false
	}
	for _, o := range d.acts {
		if o == a || !akin(o.family, a.family) {
			continue
		}
		for _, m := range o.mentions {
			if !m.weak && m.realis == actual {
				return true
			}
		}
	}
	return false
}

// tied reports whether a pattern found what was hit.
func (d *doc) tied(a *act) bool {
	for _, m := range a.mentions {
		if m.target.first >= 0 && d.headKind(m) != "" {
			return true
		}
	}
	return false
}

// hybrid counts signs that a report is of our field: accused states and their services, words of
// hybrid activity, security services.
func (d *doc) hybrid() int {
	if d.signs >= 0 {
		return d.signs
	}
	d.signs = 0
	for _, s := range d.sents {
		if s.cue(0, len(s.toks), "hybrid", "foreign_link", "foreign_state") != nil {
			d.signs++
		}
		if a := s.first(0, lexicon.Actor, nil); a != nil {
			d.signs++
		}
	}
	return d.signs
}

// hybridMeasures reports whether the measures of a report without incidents answer to activity of
// our kind.
func (d *doc) hybridMeasures() bool {
	if d.hybrid() < 2 {
		return false
	}
	for _, m := range d.mentions {
		if !m.weak && m.realis != elsewhere {
			return true
		}
	}
	return false
}
