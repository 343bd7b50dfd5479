package extract

import (
	"slices"
	"strconv"

	"concord"
)

// attach hangs a statement on acts. A body that says the same again adds nothing.
func (d *doc) attach(a attributed, acts []*act) {
	if !a.BodyType.Valid() {
		return // words like "the report" that nobody was found to stand behind
	}
	a.findings()
	d.said = append(d.said, utterance{a, acts})
	for _, act := range acts {
		act.attributions = append(act.attributions, a)
	}
}

// findings keeps the strength of a court and its finding together: what else somebody says that a court found is his word.
func (a *attributed) findings() {
	switch {
	case a.Strength != concord.StrengthCourt:
		a.CourtFinding = ""
	case a.CourtFinding == "" && a.BodyType == concord.BodyCourt:
		a.CourtFinding = concord.FindingEstablished
	case a.CourtFinding == "":
		a.Strength = concord.StrengthConfirmed
	}
}

// settled drops the statements that repeat others, and the vague ones of a body that also names
// somebody.
func settled(list []attributed) []attributed {
	var out []attributed
next:
	for _, a := range list {
		for i := range out {
			if !sameStatement(&out[i], &a) {
				continue
			}
			o := &out[i]
			o.about, a.about = max(o.about, a.about), max(o.about, a.about)
			if o.s.title && !a.s.title || len(a.MadeBy) > len(o.MadeBy) && o.Strength == a.Strength && !a.s.title {
				date := o.Date
				*o = a
				if o.Date == "" {
					o.Date = date
				}
			} else if o.Date == "" {
				o.Date = a.Date
			}
			continue next
		}
		out = append(out, a)
	}
	told, voiced := false, false // by the text below the headline; by somebody
	for _, a := range out {
		voiced = voiced || a.MadeBy != "" && a.names()
		told = told || a.MadeBy != "" && a.names() && !a.s.title
	}
	return slices.DeleteFunc(out, func(a attributed) bool {
		if a.issued && a.names() && slices.ContainsFunc(out, func(o attributed) bool {
			return !o.issued && o.MadeBy != "" && o.AttributedTo == a.AttributedTo && statebodies[o.BodyType]
		}) {
			return true
		}
		if a.names() && (told && a.s.title || voiced && a.MadeBy == "") {
			return true // the headline says it in short, and the report follows its sources
		}
		if a.Strength != concord.StrengthHostileUnattributed && a.Strength != concord.StrengthForeignStateUnnamed {
			return false
		}
		for _, o := range out {
			if o.BodyType == a.BodyType && o.BodyCountry == a.BodyCountry && (o.names() || a.Strength == concord.StrengthHostileUnattributed && o.Strength == concord.StrengthForeignStateUnnamed) {
				return true
			}
		}
		return false
	})
}

// sameStatement reports that two rows are one body saying one thing.
func sameStatement(a, b *attributed) bool {
	if a.AttributedTo != b.AttributedTo || a.BodyType != b.BodyType || a.names() != b.names() || !a.names() && a.Strength != b.Strength {
		return false
	}
	if a.BodyCountry != b.BodyCountry && a.BodyCountry != "" && b.BodyCountry != "" {
		return false
	}
	switch a.BodyType {
	case concord.BodyMinister, concord.BodyMinistry, concord.BodyIntelligenceService, concord.BodyCompany, concord.BodyOperator, concord.BodyStateAgency, concord.BodyCERT, concord.BodyResearchBody:
		return a.MadeBy == b.MadeBy || generic(a.MadeBy) || generic(b.MadeBy) || ends(a.MadeBy, b.MadeBy) || ends(b.MadeBy, a.MadeBy)
	}
	return true
}

// ends reports that the name b is a without its beginning or its end.
func ends(a, b string) bool {
	return len(b) > 3 && len(a) > len(b) && (a[len(a)-len(b):] == b || a[:len(b)] == b)
}

// generic reports a name of one word without a capital: "ministry", "operator".
func generic(name string) bool {
	for i := range len(name) {
		if c := name[i]; c >= 'A' && c <= 'Z' || c == ' ' || c >= 0x80 {
			return false
		}
	}
	return true
}

// setAttributions writes the statements of bodies. What the report says in its own voice makes no
// statement, but may fill the accused.
func (d *doc) setAttributions(inc *concord.Incident, a *act) {
	for _, x := range a.attributions {
		e := d.evidence("attributions["+strconv.Itoa(len(inc.Attributions))+"]", string(x.Strength), x.rule, x.s, x.first, x.last)
		e.SaidBy, e.Confidence = x.MadeBy, x.sure
		if x.MadeBy != "" {
			inc.Attributions = append(inc.Attributions, x.Attribution)
			inc.Evidence = append(inc.Evidence, e)
		}
		if x.names() && !slices.Contains(inc.Accused, x.AttributedTo) {
			inc.Accused = append(inc.Accused, x.AttributedTo)
			e.Field, e.Value, e.Confidence = "accused", x.AttributedTo, a.accusedSurely(x.AttributedTo)
			inc.Evidence = append(inc.Evidence, e)
		}
	}
}

// accusedSurely is how likely the likeliest statement is that names somebody.
func (a *act) accusedSurely(who string) float64 {
	best := 0.0
	for i := range a.attributions {
		if x := &a.attributions[i]; x.names() && x.AttributedTo == who {
			best = max(best, x.accuses)
		}
	}
	return best
}

// names reports a statement that names somebody as the author.
func (x attributed) names() bool { return x.AttributedTo != "" && naming(x.Strength) }

// naming reports a strength of statements that name somebody.
func naming(v concord.Strength) bool {
	switch v {
	case concord.StrengthCourt, concord.StrengthAllegedInCharges, concord.StrengthVesselIdentified:
		return true
	}
	return weight[v] > 0
}
