package fuse

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"concord"
	"concord/assess"
)

// Known is a stored record that a draft may belong to.
type Known struct {
	Incident  *concord.Incident
	SameStory bool // it rests on a report that carries the same text as the draft's
	Apart     bool // the draft is linked to it and never joins it: one of the two is another organisation's
}

// Placement says where a draft goes. Every way has its reasons.
type Placement struct {
	Into    concord.IncidentID // the record that the draft joins; "" when it is a new candidate
	Via     concord.IncidentID // the merged record that led there
	Score   float64
	Reasons []string
	Links   []concord.Link // to records that a person should look at
	Notices []string       // what a reviewer has to see first: a withdrawal, a clearing, a merge
	Refused string         // why no record is made of the draft: a person has decided so
}

// Place chooses where a draft goes: into a record that is clearly of the same act, or into a new
// candidate with links to those that may be. decided holds the decisions about the records: they
// hold against everything that the machine finds. The order of known does not matter.
func Place(draft *concord.Incident, known []Known, decided []concord.Decision) Placement {
	pl := placing{draft: draft, decided: decided, report: reportOf(draft)}
	for _, k := range known {
		pl.byID(k)
	}
	slices.SortFunc(pl.found, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.inc.ID, b.inc.ID))
	})
	return pl.choose()
}

type match struct {
	Verdict
	inc  *concord.Incident
	copy bool // a copy of the text that the record rests on

	apart bool
}

type placing struct {
	draft   *concord.Incident
	report  concord.ReportID
	decided []concord.Decision
	found   []match
	out     Placement
}

func reportOf(inc *concord.Incident) concord.ReportID {
	if len(inc.Reports) > 0 {
		return inc.Reports[0]
	}
	for _, e := range inc.Evidence {
		if e.Report != "" {
			return e.Report
		}
	}
	return ""
}

// byID judges one record and keeps it when it may be the same.
func (pl *placing) byID(k Known) {
	m := match{Verdict: Compare(pl.draft, k.Incident), inc: k.Incident, apart: k.Apart}
	if m.Veto != "" {
		return
	}
	if k.SameStory && sameReading(pl.draft, k.Incident) {
		m.copy, m.Same, m.Suggest = true, true, true
		m.Score = max(m.Score, 0.95)
		m.Reasons = append([]string{"another copy of the same text"}, m.Reasons...)
	}
	if pl.report != "" && slices.Contains(k.Incident.Reports, pl.report) && m.Suggest && sameReading(pl.draft, k.Incident) {
		m.Same, m.Score = true, max(m.Score, 0.97)
		m.Reasons = append([]string{"the record rests on this report"}, m.Reasons...)
	}
	if m.Suggest {
		pl.found = append(pl.found, m)
	}
}

// sameReading reports that two records were read from the same words.
func sameReading(a, b *concord.Incident) bool {
	if span(a.Time) != span(b.Time) {
		return false
	}
	for _, x := range a.Evidence {
		for _, y := range b.Evidence {
			if x.Quote != "" && x.Field == y.Field && x.Quote == y.Quote {
				return true
			}
		}
	}
	return false
}

func (pl *placing) choose() Placement {
	for i, m := range pl.found {
		switch {
		case pl.split(m.inc.ID):
			continue // this report's part of the record was taken out by a person
		case m.inc.State == concord.StateRetracted:
			pl.retracted(m)
		case m.inc.State == concord.StateMerged:
			pl.merged(m)
		case m.apart:
			pl.link(m, concord.LinkSameEventAs, nil)
		case m.Same && pl.out.Into == "" && pl.cleared(m):
			pl.warn(m)
		case m.Same && pl.out.Into == "" && !pl.doubtful(i):
			pl.out.Into, pl.out.Score, pl.out.Reasons = m.inc.ID, m.Score, m.Reasons
		default:
			pl.link(m, concord.LinkSameEventAs, nil)
		}
	}
	pl.dropRefused()
	return pl.out
}

// doubtful reports that another live record is as near as the i-th, and is known to be another act:
// then a machine cannot tell which of the two is meant.
func (pl *placing) doubtful(i int) bool {
	m := pl.found[i]
	for j, o := range pl.found {
		live := o.inc.State != concord.StateRetracted && o.inc.State != concord.StateMerged
		if j != i && live && o.Same && !o.apart && !m.copy && m.Score-o.Score < 0.1 && Compare(m.inc, o.inc).Veto != "" {
			return true
		}
	}
	return false
}

// cleared reports that a person keeps the record as ruled out, while the draft knows nothing of
// that: it must not be slipped in beneath the clearing.
func (pl *placing) cleared(m match) bool {
	return decidedByPerson(m.inc) && statusOf(m.inc) == concord.StatusRuledOut && statusOf(pl.draft) != concord.StatusRuledOut
}

func statusOf(inc *concord.Incident) concord.AttributionStatus {
	return assess.Status(inc, assess.Moment{}).Status
}

func decidedByPerson(inc *concord.Incident) bool {
	return inc.State == concord.StateVerified || inc.State == concord.StatePublished
}

func (pl *placing) warn(m match) {
	notice := string(m.inc.ID) + " was ruled out"
	for _, a := range m.inc.Attributions {
		if a.Strength == concord.StrengthRuledOut || a.Strength == concord.StrengthOtherCause {
			notice += " by " + a.MadeBy
			if a.Date != "" {
				notice += " on " + string(a.Date)
			}
			break
		}
	}
	pl.out.Notices = append(pl.out.Notices, notice)
	pl.link(m, concord.LinkContradicts, []string{notice})
}

func (pl *placing) retracted(m match) {
	why := "it was withdrawn"
	kind := concord.LinkSameEventAs
	if w := m.inc.Withdrawal; w != nil {
		why = fmt.Sprintf("%s on %s by %s: %s", strings.ReplaceAll(string(w.Reason), "_", " "), concord.DateOf(w.At), w.By, w.Why)
		switch w.Reason {
		case concord.RetractionClearedByAuthority, concord.RetractionNotAnIncident, concord.RetractionWrongFacts:
			kind = concord.LinkContradicts
		}
	}
	notice := string(m.inc.ID) + " was retracted (" + why + ")"
	pl.out.Notices = append(pl.out.Notices, notice)
	if m.Same && pl.report != "" && slices.Contains(m.inc.Reports, pl.report) {
		pl.out.Refused = notice // the same report may not bring the record back
		return
	}
	pl.link(m, kind, []string{notice})
}

// merged follows the redirect of a person's merge.
func (pl *placing) merged(m match) {
	to := m.inc.MergedInto
	notice := string(m.inc.ID) + " was merged into " + string(to)
	pl.out.Notices = append(pl.out.Notices, notice)
	switch {
	case to == "" || pl.split(to):
	case m.Same && pl.out.Into == "":
		pl.out.Into, pl.out.Via, pl.out.Score = to, m.inc.ID, m.Score
		pl.out.Reasons = append([]string{notice}, m.Reasons...)
	case m.Same && pl.out.Into == to:
	default:
		m.inc = &concord.Incident{ID: to}
		pl.link(m, concord.LinkSameEventAs, []string{notice})
	}
}

func (pl *placing) link(m match, kind concord.LinkType, first []string) {
	pl.out.Links = append(pl.out.Links, concord.Link{To: m.inc.ID, Type: kind, Score: round(m.Score),
		Reasons: append(slices.Clone(first), m.Reasons...), By: By})
}

// round keeps scores from differing in their last digits between machines.
func round(x float64) float64 { return float64(int(x*1000+0.5)) / 1000 }

// split reports that a person took this report out of a record.
func (pl *placing) split(id concord.IncidentID) bool {
	return slices.ContainsFunc(pl.decided, func(d concord.Decision) bool {
		return (d.Kind == concord.DecideSplit || d.Kind == concord.DecideReject) && d.Incident == id && d.Report != "" && d.Report == pl.report
	})
}

// dropRefused takes out the links of pairs that a person refused, and double ones.
func (pl *placing) dropRefused() {
	seen := map[concord.IncidentID]bool{pl.out.Into: true}
	pl.out.Links = slices.DeleteFunc(pl.out.Links, func(l concord.Link) bool {
		if seen[l.To] || Refused(pl.out.Into, l.To, pl.decided) {
			return true
		}
		seen[l.To] = true
		return false
	})
}

// Refused reports that a person said of two records that they are not of one act.
func Refused(a, b concord.IncidentID, decided []concord.Decision) bool {
	return a != "" && slices.ContainsFunc(decided, func(d concord.Decision) bool {
		return d.Kind == concord.DecideReject && (d.Incident == a && d.With == b || d.Incident == b && d.With == a)
	})
}
