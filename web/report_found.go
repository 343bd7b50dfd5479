package web

import (
	"fmt"
	"strings"

	"concord"
)

// kinds are the kinds of fact that a text is coloured by, with their names.
var kinds = []struct{ kind, name string }{
	{"act", "what happened"}, {"time", "when"}, {"place", "where"}, {"who", "who says, who is accused"},
	{"law", "in law"}, {"measure", "measure"}, {"claim", "other statement"},
}

// kindOf is the kind of fact of a field's path.
func kindOf(field string) string {
	name, _, _ := strings.Cut(field, "[")
	switch name {
	case "time":
		return "time"
	case "places", "countries":
		return "place"
	case "attributions", "accused", "accused_text", "perpetrator_types":
		return "who"
	case "legal_steps":
		return "law"
	}
	return "act"
}

// collect lists the drafts and claims, and returns their spans.
func (p *reportPageData) collect(found *concord.Findings, canonical string) []textSpan {
	var spans []textSpan
	add := func(kind, label, title string, ev concord.Evidence) {
		if !ev.Typed() && ev.Start >= 0 && ev.Start < ev.End && ev.End <= len(canonical) {
			spans = append(spans, textSpan{start: runeStart(canonical, ev.Start), end: runeStart(canonical, ev.End), kind: kind, label: label, title: title})
		}
	}
	for i := range found.Incidents {
		inc := &found.Incidents[i]
		d := draft{N: i + 1, Title: inc.Title}
		if inc.Aggregate() {
			d.Note = "aggregate: " + string(inc.Unit)
		}
		for _, ev := range inc.Evidence {
			value := incidentValue(inc, ev)
			label := strings.ToLower(fieldName(ev.Field))
			add(kindOf(ev.Field), label, fmt.Sprintf("incident %d: %s %s", d.N, label, value), ev)
			d.Values = append(d.Values, draftValue{fieldName(ev.Field), kindOf(ev.Field), value, ev.Quote, spanHref(ev)})
		}
		p.Drafts = append(p.Drafts, d)
	}
	for i := range found.Measures {
		m := &found.Measures[i]
		d := draft{N: i + 1, Title: word(m.Type) + ", " + issuers(m.Issuer), Note: lower(m.Status)}
		for _, ev := range m.Evidence {
			value := measureValue(m, ev.Field)
			label := strings.ToLower(fieldName(ev.Field))
			add("measure", "measure: "+label, fmt.Sprintf("measure %d: %s %s", d.N, label, value), ev)
			d.Values = append(d.Values, draftValue{fieldName(ev.Field), "measure", value, ev.Quote, spanHref(ev)})
		}
		p.Measures = append(p.Measures, d)
	}
	for _, c := range found.Claims {
		if c.Kind == "field" || len(c.Evidence) == 0 {
			continue
		}
		for _, ev := range c.Evidence {
			add("claim", c.Kind, strings.TrimSpace(c.Kind+" "+c.SaidBy), ev)
		}
		p.Claims = append(p.Claims, claimRow{c, spanHref(c.Evidence[0])})
	}
	return spans
}

func spanHref(ev concord.Evidence) string { return fmt.Sprintf("#s%d-%d", ev.Start, ev.End) }

// incidentValue is the value that a piece of evidence supports.
func incidentValue(inc *concord.Incident, ev concord.Evidence) string {
	if ev.Value != "" {
		return valueWord(ev.Field, ev.Value)
	}
	name, i := fieldIndex(ev.Field)
	switch {
	case name == "places" && i < len(inc.Places):
		return placeLine(inc.Places[i])
	case name == "attributions" && i < len(inc.Attributions):
		a := inc.Attributions[i]
		out := lower(a.Strength)
		if a.AttributedTo != "" {
			out = country(a.AttributedTo) + ", " + out
		}
		if a.MadeBy != "" {
			out = a.MadeBy + ": " + out
		}
		return out
	case name == "legal_steps" && i < len(inc.LegalSteps):
		return strings.TrimSuffix(word(inc.LegalSteps[i].Stage)+", "+country(inc.LegalSteps[i].Jurisdiction), ", ")
	case name == "effects" && i < len(inc.Effects):
		return effectLine(inc.Effects[i])
	case name == "time":
		return when(inc.Time)
	case name == "stage":
		return word(inc.Stage)
	case name == "sector":
		return word(inc.Sector)
	case name == "target":
		return inc.Target
	case name == "activity_types":
		return typesLine(inc)
	case name == "methods":
		return listed(inc.Methods)
	case name == "countries":
		return joined(inc.Countries, country)
	case name == "accused":
		return joined(inc.Accused, country)
	}
	return ""
}

// fieldIndex takes apart "places[2]".
func fieldIndex(path string) (name string, i int) {
	name, rest, ok := strings.Cut(path, "[")
	if ok {
		if _, err := fmt.Sscanf(rest, "%d]", &i); err != nil || i < 0 {
			i = 1 << 30 // no list is so long
		}
	}
	return name, i
}

func measureValue(m *concord.Measure, field string) string {
	switch field {
	case "type":
		return word(m.Type)
	case "issuer":
		return issuers(m.Issuer)
	case "against":
		return issuers(m.Against)
	case "target":
		return m.Target
	case "status":
		return word(m.Status)
	case "announced":
		return date(m.Announced)
	case "adopted":
		return date(m.Adopted)
	case "effective_from":
		return date(m.EffectiveFrom)
	case "effective_to":
		return date(m.EffectiveTo)
	case "territory":
		return issuers(m.Territory)
	case "scope":
		return m.Scope
	case "stated_reason":
		return m.StatedReason
	}
	return ""
}
