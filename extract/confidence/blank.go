package confidence

import (
	"slices"
	"strconv"

	"concord"
)

// forRecords is how much of the limit holds for single incidents: one too many is thrown away with a glance, and
// one too few is never seen.
const forRecords = 0.7

// forCampaigns is how much of the limit holds for the rows of campaigns: likelihoods are those of single acts, and a campaign
// is looked through by a person anyway.
const forCampaigns = 0.5

// Blank leaves out of the findings every value whose confidence is below least, three fifths of it for
// the accused, and every single incident below seven tenths. The main type of an incident
// that stays does so too, as does what has no confidence; a campaign stays, and its values from half of least on. A report
// of which nothing stays is not relevant.
func Blank(f *concord.Findings, least float64) {
	gone := map[concord.IncidentID]bool{}
	f.Incidents = slices.DeleteFunc(f.Incidents, func(inc concord.Incident) bool {
		gone[inc.ID] = !inc.Aggregate() && inc.Confidence > 0 && inc.Confidence < least*forRecords
		return gone[inc.ID]
	})
	unsure := func(list []concord.Evidence) bool {
		return len(list) > 0 && list[0].Confidence > 0 && list[0].Confidence < least
	}
	f.Measures = slices.DeleteFunc(f.Measures, func(m concord.Measure) bool { return unsure(m.Evidence) })
	for i := range f.Measures {
		m := &f.Measures[i]
		m.Incidents = slices.DeleteFunc(m.Incidents, func(id concord.IncidentID) bool { return gone[id] })
	}
	f.Claims = slices.DeleteFunc(f.Claims, func(c concord.Claim) bool { return gone[c.Incident] || unsure(c.Evidence) })
	f.Relevant = len(f.Incidents)+len(f.Measures) > 0
	for i := range f.Incidents {
		limit := least
		if f.Incidents[i].Aggregate() {
			limit *= forCampaigns
		}
		blank(&f.Incidents[i], limit)
	}
}

func blank(inc *concord.Incident, least float64) {
	low := map[string]bool{} // by path, and by field and value
	for _, e := range inc.Evidence {
		if e.Confidence > 0 && e.Confidence < least*patience(e.Field) {
			low[e.Field+"="+e.Value] = true
		}
	}
	for _, e := range inc.Evidence { // one good reason is enough
		if e.Confidence == 0 || e.Confidence >= least*patience(e.Field) {
			delete(low, e.Field+"="+e.Value)
		}
	}
	if len(low) == 0 {
		return
	}
	b := &blanking{inc: inc, low: low}
	b.single()
	inc.ActivityTypes = keepFirst(inc.ActivityTypes, func(v concord.ActivityType) bool { return low["activity_types="+string(v)] })
	inc.Methods = slices.DeleteFunc(inc.Methods, func(v concord.Method) bool { return low["methods="+string(v)] })
	inc.Countries = slices.DeleteFunc(inc.Countries, func(v string) bool { return low["countries="+v] })
	inc.Places = rows(b, "places", inc.Places, func(p concord.Place) string { return p.Name })
	inc.Attributions = rows(b, "attributions", inc.Attributions, func(a concord.Attribution) string { return string(a.Strength) })
	inc.LegalSteps = rows(b, "legal_steps", inc.LegalSteps, func(s concord.LegalStep) string { return string(s.Stage) })
	main := "activity_types=" + string(inc.ActivityTypes[0])
	inc.Evidence = slices.DeleteFunc(inc.Evidence, func(e concord.Evidence) bool {
		return low[e.Field+"="+e.Value] && e.Field+"="+e.Value != main
	})
	for k := range inc.Evidence {
		if to, moved := b.moved[inc.Evidence[k].Field]; moved {
			inc.Evidence[k].Field = to
		}
	}
	inc.Accused = slices.DeleteFunc(inc.Accused, func(v string) bool { return low["accused="+v] })
}

// patience is less than one for the accused: most are right, and whom a report blames is what one looks for first.
func patience(path string) float64 {
	if FieldOf(path) == "accused" {
		return 0.6
	}
	return 1
}

type blanking struct {
	inc   *concord.Incident
	low   map[string]bool
	moved map[string]string // paths of rows that went up
}

func (b *blanking) single() {
	for _, e := range b.inc.Evidence {
		if !b.low[e.Field+"="+e.Value] {
			continue
		}
		switch e.Field {
		case "stage":
			b.inc.Stage = ""
		case "target":
			b.inc.Target = ""
		case "sector":
			b.inc.Sector = ""
		case "time":
			b.inc.Time = concord.When{}
		}
	}
}

// rows leaves out the low rows of a list, and notes where the others moved to.
func rows[T any](b *blanking, field string, list []T, value func(T) string) []T {
	if b.moved == nil {
		b.moved = map[string]string{}
	}
	out := list[:0:0]
	for i, row := range list {
		path := field + "[" + strconv.Itoa(i) + "]"
		if b.low[path+"="+value(row)] {
			continue
		}
		b.moved[path] = field + "[" + strconv.Itoa(len(out)) + "]"
		out = append(out, row)
	}
	return out
}

func keepFirst[T any](list []T, drop func(T) bool) []T {
	return append(list[:1:1], slices.DeleteFunc(slices.Clone(list[1:]), drop)...)
}
