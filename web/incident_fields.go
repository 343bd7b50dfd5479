package web

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"concord"
)

// fieldRow is a field of an incident with the evidence it rests on.
type fieldRow struct {
	Name   string
	Lines  []string // its values, one on a line
	Detail string
	Proof  []proof

	Markings []concord.Marking // of this property alone, on top of those of the record
}

// statementRow is what a body said about who is behind the incident.
type statementRow struct {
	concord.Attribution
	Level    int
	Evidence []proof
	Grade    string
}

// legalRow is the proceedings of one jurisdiction, the latest step last.
type legalRow struct {
	Jurisdiction string
	Latest       concord.LegalStage
	Steps        []legalStep
}

type legalStep struct {
	concord.LegalStep
	Evidence []proof
}

// fieldRows lists what is known, apart from statements, legal steps and links, which have tables of
// their own. A field without a value is left out.
func fieldRows(inc *concord.Incident, e *evidenceBook) []fieldRow {
	var out []fieldRow
	add := func(name string, lines []string, detail string, fields ...string) {
		lines = slices.DeleteFunc(lines, func(s string) bool { return s == "" })
		if len(lines) > 0 {
			out = append(out, fieldRow{Name: name, Lines: lines, Detail: detail, Proof: e.of(fields...), Markings: ownMarkings(inc, fields)})
		}
	}
	add("Kind of act", []string{typesLine(inc)}, "", "activity_types")
	add("When", whenLines(inc.Time), whenDetail(inc.Time), "time")
	for i, p := range inc.Places {
		name := "Place"
		if p.Role != "" && p.Role != concord.RoleEvent {
			name = "Place (" + lower(p.Role) + ")"
		}
		add(name, []string{placeLine(p)}, placeDetail(p), indexed("places", i))
	}
	add("Country", []string{joined(inc.Countries, country)}, "", "countries")
	add("How far it got", []string{optional(inc.Stage)}, "", "stage")
	add("Target", []string{inc.Target}, "", "target")
	add("Sector", []string{optional(inc.Sector)}, "", "sector")
	add("Method", []string{listed(inc.Methods), inc.MethodText}, "", "methods", "method_text")
	for i, x := range inc.Effects {
		add("Effect", []string{effectLine(x)}, "", indexed("effects", i))
	}
	add("Accused", []string{joined(inc.Accused, country), inc.AccusedText}, "", "accused", "accused_text")
	add("Kind of perpetrator", []string{listed(inc.PerpetratorTypes)}, "", "perpetrator_types")
	add("Summary", []string{inc.Summary}, "", "summary")
	add("Notes", []string{inc.Notes}, "", "notes")
	return out
}

func optional[T ~string](code T) string {
	if code == "" {
		return ""
	}
	return word(code)
}

func whenLines(w concord.When) []string {
	if w.IsZero() {
		return nil
	}
	return []string{capital(when(w))}
}

func whenDetail(w concord.When) string {
	var parts []string
	if w.Precision != "" {
		parts = append(parts, "known to the "+strings.ReplaceAll(string(w.Precision), "_", " "))
	}
	if w.Basis != "" {
		parts = append(parts, "date of the "+lower(w.Basis))
	}
	if w.Words != "" {
		parts = append(parts, "“"+w.Words+"”")
	}
	return strings.Join(parts, "; ")
}

func placeLine(p concord.Place) string {
	out := p.Name
	for _, s := range []string{p.Admin, country(p.Country)} {
		if s != "" && s != out {
			out += ", " + s
		}
	}
	return strings.TrimPrefix(out, ", ")
}

func placeDetail(p concord.Place) string {
	var parts []string
	if p.Precision == concord.GeoUnknown || p.Precision == "" {
		parts = append(parts, "how exactly is unknown")
	} else {
		parts = append(parts, "known to the "+lower(p.Precision))
	}
	if lat, lon, ok := p.Point(); ok {
		parts = append(parts, fmt.Sprintf("%.3f, %.3f", lat, lon))
		if p.Basis != "" {
			parts = append(parts, "coordinates: "+lower(p.Basis))
		}
	}
	return strings.Join(parts, "; ")
}

func effectLine(x concord.Effect) string {
	out := word(x.Kind)
	if x.Quantity == 1 && x.Unit == "people" {
		out += " (1 person)"
	} else if x.Quantity != 0 {
		out += " (" + strings.TrimSpace(strconv.FormatFloat(x.Quantity, 'f', -1, 64)+" "+x.Unit) + ")"
	}
	if x.Text != "" {
		out += ": " + x.Text
	}
	return out
}

// legalRows groups the steps by jurisdiction: proceedings in two countries stand side by side.
func legalRows(inc *concord.Incident, e *evidenceBook) []legalRow {
	var out []legalRow
	for i, l := range inc.LegalSteps {
		j := slices.IndexFunc(out, func(r legalRow) bool { return r.Jurisdiction == l.Jurisdiction })
		if j < 0 {
			out, j = append(out, legalRow{Jurisdiction: l.Jurisdiction}), len(out)
		}
		out[j].Steps = append(out[j].Steps, legalStep{l, e.of(indexed("legal_steps", i))})
	}
	for i := range out {
		slices.SortStableFunc(out[i].Steps, func(a, b legalStep) int { return byDate(a.Date, b.Date) })
		out[i].Latest = out[i].Steps[len(out[i].Steps)-1].Stage
	}
	return out
}

// byDate orders partial dates by their last day, the unknown first.
func byDate(a, b concord.Date) int {
	x, _ := a.Last()
	y, _ := b.Last()
	return x.Compare(y)
}
