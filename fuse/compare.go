package fuse

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
)

// Verdict says how likely two records are of one act, and why.
type Verdict struct {
	Score   float64  // 0 to 1; for an order among candidates, and no probability
	Same    bool     // clearly one act: a machine may join a candidate
	Suggest bool     // likely enough to ask a person
	Veto    string   // why they cannot be one act; Same and Suggest are false then
	Reasons []string // in words, the strongest first
}

// suggestFrom is the score from which a pair is shown to a person.
const suggestFrom = 0.6

// pair is what a comparison has found.
type pair struct {
	a, b    *concord.Incident
	shared  concord.ActivityType
	t       timing
	s       setting
	x, y    aim
	names   []string // proper names of the target in both
	words   []string // words of the target in both
	clash   string   // speaks against one act, but not for certain
	sum     float64
	reasons []string
}

// Compare judges whether a draft and a known record are of one act. It does not depend on who of
// the two is the draft.
func Compare(draft, known *concord.Incident) Verdict {
	p := &pair{a: draft, b: known, t: times(draft.Time, known.Time), s: places(draft, known), x: aimOf(draft), y: aimOf(known)}
	p.names, p.words = common(p.x.names, p.y.names), common(p.x.words, p.y.words)
	if veto := p.veto(); veto != "" {
		return Verdict{Veto: veto, Reasons: []string{veto}}
	}
	p.weigh()
	v := Verdict{Score: 1 / (1 + math.Exp(-p.sum)), Reasons: p.reasons}
	v.Same = p.clear()
	v.Suggest = v.Same || v.Score >= suggestFrom
	return v
}

// veto returns why the two cannot be one act, "" when they can.
func (p *pair) veto() string {
	ok := false
	ok, p.shared = kindred(p.a.ActivityTypes, p.b.ActivityTypes)
	switch {
	case p.a.Aggregate() != p.b.Aggregate():
		return "one is a campaign or case, the other a single act"
	case !ok:
		return "the kinds of act differ (" + string(p.a.ActivityTypes[0]) + " and " + string(p.b.ActivityTypes[0]) + ")"
	case p.a.Aggregate():
		if p.t.known && p.t.gap > p.t.window {
			return p.t.words
		}
		return ""
	case p.t.exact && p.t.gap > 0 && !(p.t.gap <= halfADay && p.s.city):
		return p.t.words
	case p.t.known && p.t.gap > p.t.window:
		return p.t.words
	case len(p.x.names) > 0 && len(p.y.names) > 0 && len(p.names) == 0:
		return fmt.Sprintf("two different named targets (%s and %s)", strings.Join(p.x.names, " "), strings.Join(p.y.names, " "))
	case p.s.sites:
		return "two different named sites"
	case p.s.abroad:
		return "the places lie in different countries"
	case p.s.apart:
		return fmt.Sprintf("the places lie %.0f km apart", p.s.distance)
	}
	return ""
}

// weigh sums the features. The weights are set by hand until a person's confirmed and refused
// pairs can train them.
func (p *pair) weigh() {
	p.sum = -3.2
	p.weighTime()
	p.weighPlace()
	p.weighTarget()
	if p.shared != "" {
		p.add(0.9, "both "+strings.ReplaceAll(string(p.shared), "_", " "))
	} else {
		p.add(0.1, "kinds of act that fit together")
	}
	if m := inBoth(p.a.Methods, p.b.Methods); len(m) > 0 && m[0] != concord.MethodOther {
		p.add(0.5, "same method ("+string(m[0])+")")
	}
	if who := inBoth(p.a.Accused, p.b.Accused); len(who) > 0 {
		p.add(0.3, "both accuse "+who[0])
	}
	if p.a.Sector != "" && p.a.Sector == p.b.Sector && p.a.Sector != concord.SectorUnknown {
		p.add(0.3, "same sector ("+string(p.a.Sector)+")")
	}
	if n := sameFigures(p.a.Effects, p.b.Effects); n != "" {
		p.add(0.8, "same figure ("+n+")")
	}
	if q := sharedQuote(p.a.Evidence, p.b.Evidence); q != "" {
		p.add(1.5, "the same words in both reports")
	}
	title := jaccard(contentWords(p.a.Title), contentWords(p.b.Title))
	p.add(1.2*title, "")
}

func (p *pair) weighTime() {
	switch {
	case !p.t.known:
		p.add(-0.6, "")
	case p.t.exact && p.t.gap == 0:
		p.add(2.0, p.t.words)
	case p.t.exact:
		p.clash = "neighbouring days"
		p.add(0.6, "neighbouring days, as sources in two time zones may write")
	case p.t.overlap && p.t.window > 0:
		p.add(0.9, p.t.words)
	case p.t.overlap:
		p.add(0.3, p.t.words)
	default:
		p.add(0, p.t.words)
	}
}

func (p *pair) weighPlace() {
	switch {
	case p.s.site:
		p.add(2.0, p.s.words)
	case p.s.city:
		p.add(1.5, p.s.words)
	case p.s.country:
		p.add(0.4, p.s.words)
	default:
		p.add(-0.6, "")
	}
}

func (p *pair) weighTarget() {
	switch {
	case len(p.names) > 0:
		p.add(1.8, "same named target ("+strings.Join(p.names, " ")+")")
	case p.x.kind != "" && p.x.kind == p.y.kind:
		p.add(0.7, "same kind of target ("+p.x.kind+")")
	case p.x.kind != "" && p.y.kind != "" && len(p.words) == 0:
		p.clash = "different kinds of target (" + p.x.kind + " and " + p.y.kind + ")"
		p.add(-1.0, p.clash)
	case len(p.words) > 0:
		p.add(1.5*jaccard(p.x.words, p.y.words), "same words for the target ("+strings.Join(p.words, " ")+")")
	}
}

func (p *pair) add(weight float64, why string) {
	p.sum += weight
	if why != "" {
		p.reasons = append(p.reasons, why)
	}
}

// clear reports that no doubt is left which a reader would have: one time at the fineness of a day,
// one town or named target, nothing that speaks against it.
func (p *pair) clear() bool {
	switch {
	case p.clash != "":
		return false
	case p.a.Aggregate():
		return p.t.known && span(p.a.Time) == span(p.b.Time) && p.shared != "" && len(inBoth(p.a.Accused, p.b.Accused)) > 0 &&
			sharedQuote(p.a.Evidence, p.b.Evidence) != ""
	case p.t.exact && p.t.overlap:
		return p.s.city && !vast(p.a) && !vast(p.b) || len(p.names) > 0
	case p.t.overlap && p.t.window > 0: // one of them knows the month or week alone
		return p.s.city && p.shared != "" && len(p.names) > 0
	}
	return false
}

// vast reports a record whose finest place is a sea or region: there, one day may hold two acts.
func vast(inc *concord.Incident) bool {
	return !slices.ContainsFunc(scenes(inc), fineAs)
}

func inBoth[T comparable](a, b []T) []T {
	var out []T
	for _, x := range a {
		if slices.Contains(b, x) {
			out = append(out, x)
		}
	}
	return out
}

func sameFigures(a, b []concord.Effect) string {
	for _, x := range a {
		for _, y := range b {
			if x.Quantity > 1 && x.Quantity == y.Quantity && x.Kind == y.Kind && x.Unit == y.Unit {
				return strings.TrimSpace(fmt.Sprintf("%g %s", x.Quantity, x.Unit))
			}
		}
	}
	return ""
}

// quoteBytes is the length from which equal words are no accident.
const quoteBytes = 60

func sharedQuote(a, b []concord.Evidence) string {
	for _, x := range a {
		if len(x.Quote) < quoteBytes {
			continue
		}
		for _, y := range b {
			if x.Quote == y.Quote {
				return x.Quote
			}
		}
	}
	return ""
}

func contentWords(s string) []string {
	var out []string
	for _, w := range strings.Fields(gazetteer.Fold(s)) {
		if !slices.Contains(stopWords, w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
