package extract

import (
	"concord"
	"concord/lexicon"
	"slices"
	"strings"
)

// offKinds are the cues that a whole report is about something else.
var offKinds = []string{"exercise", "film", "sport", "labour", "metaphor", "advisory", "statistics", "war", "natural", "theft", "relic", "maintenance", "hobby"}

// offTopic reports a report on a drill, a film, a strike or a war: title or lead say so and the text
// comes back to it, or it speaks of little else.
func (d *doc) offTopic() bool {
	count, early := map[string]int{}, map[string]bool{}
	for _, s := range d.sents {
		if s.Cue(0, len(s.Toks), offKinds...) == nil {
			continue
		}
		seen := ""
		for k := range s.Tags {
			t := &s.Tags[k]
			if t.Class != lexicon.Cue || !slices.Contains(offKinds, t.Entry.Value) || strings.Contains(seen, t.Entry.Value) {
				continue
			}
			seen += t.Entry.Value + " "
			count[t.Entry.Value]++
			if s.title || s.para <= 1 {
				early[t.Entry.Value] = true
			}
		}
	}
	for kind, n := range count {
		if n >= 3 && n*3 >= len(d.sents) || early[kind] && (n >= 3 && kind != "war" && kind != "statistics" || n == 2 && len(d.sents) < 14) {
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

// accept decides which acts become drafts. The second pass takes in those that only stand beside an
// accepted one, as in a series or a round-up.
func (d *doc) accept() {
	any := false
	for _, a := range d.acts {
		a.stands, a.kind = d.stands(a), d.ofOurKind(a)
		a.accepted = a.stands && a.kind
		any = any || a.accepted && !a.vague
	}
	if !any {
		return
	}
	for _, a := range d.acts {
		if !a.accepted && !a.vague && a.stands && d.beside(a) {
			a.accepted = true
		}
	}
}

// told reports an act that is said to have happened, or to have been feared and cleared.
func (a *act) told() bool {
	return slices.ContainsFunc(a.mentions, func(m *mention) bool { return m.realis == actual }) || a.clearedNow()
}

// onlyAnswered reports an act that is told nowhere but as what a measure answers: "in response to the acts of sabotage".
func (d *doc) onlyAnswered(a *act) bool {
	return a.date < 0 && !d.fine(a.places) && !slices.ContainsFunc(a.mentions, func(m *mention) bool {
		return len(m.s.official) == 0 || m.s.Cue(0, m.first, "in_return") == nil && !(m.definite && m.s.Cue(0, m.first, "reason") != nil)
	})
}

// stands reports an act that is said to have happened (or to have been feared and cleared) and that
// something ties down: a place, a time, a target, an accusation or a legal step.
func (d *doc) stands(a *act) bool {
	switch {
	case !a.told(), d.atWar(a):
		return false
	case len(a.places) == 0 && a.date < 0 && !a.named() && !(len(a.legal) > 0 && (d.tied(a) || a.strong() && d.hybrid() >= 2)) && !(d.tiedToCritical(a) && d.hybrid() >= 2):
		return false
	case d.nowhere(a) && !a.named() && len(a.legal) == 0 && !d.headed(a):
		return false
	case a.date >= 0 && d.longAgo(a.date):
		return false
	}
	return true
}

// headed reports an act under a heading that names a country.
func (d *doc) headed(a *act) bool { return a.mentions[0].s.country != "" }

// nowhere reports an act of a kind that happens at a place, told without any, even a country.
func (d *doc) nowhere(a *act) bool {
	switch a.family {
	case famForce, famPeople, famDrone, famAir, famStaged, famAny:
		return !a.vague && len(a.places) == 0 && d.countryOf(a) == ""
	}
	return false
}

const historic = 15 // years: what lies further back is history

// longAgo reports a day that lies so far before publication that it is told as history.
func (d *doc) longAgo(date int) bool {
	_, last, ok := d.dates[date].when.Bounds()
	return ok && !d.published.IsZero() && last.AddDate(historic, 0, 0).Before(d.published)
}

// tiedToCritical reports an act of which a pattern found that it hit a thing of a critical kind.
func (d *doc) tiedToCritical(a *act) bool {
	for _, m := range a.mentions {
		if !m.weak && m.target.First >= 0 && critical[d.headKind(m)] {
			return true
		}
	}
	return false
}

// ofOurKind reports an act that more than ordinary crime or accident is meant by.
func (d *doc) ofOurKind(a *act) bool {
	strong := a.strong()
	if a.vague {
		return strong && (a.named() || d.hybrid() >= 3)
	}
	if a.unheard() && !a.named() || a.hearsay() && a.date < 0 && !d.fine(a.places) {
		return false
	}
	if !strong && !a.suspected && !a.named() && !a.clearedNow() {
		return false
	}
	if a.named() || a.suspected && d.hybrid() >= 1 {
		return true
	}
	for _, m := range a.mentions {
		if !m.weak && (inherent[m.types[0]] || critical[d.headKind(m)]) {
			return true
		}
	}
	return d.hybrid() >= 2 || a.heard() >= hearsKind
}

// beside reports an act with a place or a target and a time, told strongly or beside a firm act of
// its family.
func (d *doc) beside(a *act) bool {
	if a.date < 0 || !d.fine(a.places) && !d.tied(a) && a.mentions[0].s.country == "" {
		return false
	}
	if a.strong() {
		return true
	}
	for _, o := range d.acts {
		if o != a && o.accepted && o.strong() && akin(o.family, a.family) {
			return true
		}
	}
	return false
}

// strong reports an act that more than everyday words tell.
func (a *act) strong() bool {
	for _, m := range a.mentions {
		if !m.weak && m.realis == actual {
			return true
		}
	}
	return false
}

// named reports an act that somebody is blamed for.
func (a *act) named() bool {
	for _, x := range a.attributions {
		if x.AttributedTo != "" && x.Strength != concord.StrengthDenied {
			return true
		}
	}
	return false
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

// tied reports whether a pattern found what was hit.
func (d *doc) tied(a *act) bool {
	for _, m := range a.mentions {
		if m.target.First >= 0 && d.headKind(m) != "" {
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
		if s.Cue(0, len(s.Toks), "hybrid", "foreign_link", "foreign_state") != nil {
			d.signs++
		}
		if a := s.First(0, lexicon.Actor, nil); a != nil {
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
