package web

import (
	"net/http"
	"strings"

	"concord"
)

// measurePage is one official act.
type measurePage struct {
	Row       *MeasureRow
	Title     string
	Fields    []fieldRow
	Incidents []listItem
	Counters  *concord.Measure
	Sources   []source
}

// measure shows one measure.
func (s *site) measure(w http.ResponseWriter, r *http.Request, reader Reader) error {
	if _, err := readParams(r); err != nil {
		return err
	}
	id := concord.MeasureID(r.PathValue("id"))
	row, err := reader.Measure(r.Context(), id)
	if err != nil {
		return err
	}
	m := &row.Measure
	if m.ID != id {
		http.Redirect(w, r, measurePath(m.ID), http.StatusFound)
		return nil
	}
	page := measurePage{Row: row, Title: word(m.Type) + ": " + issuers(m.Issuer)}
	for _, id := range m.Incidents[:min(len(m.Incidents), most)] {
		inc, err := reader.Incident(r.Context(), id)
		if concord.CodeOf(err) == concord.CodeNotFound {
			continue
		}
		if err != nil {
			return err
		}
		page.Incidents = append(page.Incidents, newListItem(inc))
	}
	if m.Counters != "" {
		if c, err := reader.Measure(r.Context(), m.Counters); err == nil {
			page.Counters = &c.Measure
		}
	}
	e := newEvidenceBook(&concord.Incident{Sources: m.Sources, Evidence: m.Evidence}, nil, nil)
	page.Fields, page.Sources = measureFields(m, e), e.sources
	return s.render(w, "measure", http.StatusOK, view{Title: page.Title, Nav: "measures", Page: page})
}

// measureFields lists what is known of a measure. Announced, adopted and in force are three days; an
// unknown one is said to be so, because it is easily taken for one of the others.
func measureFields(m *concord.Measure, e *evidenceBook) []fieldRow {
	day := func(d concord.Date) string {
		if d == "" {
			return "unknown"
		}
		return date(d)
	}
	number := ""
	if m.Headcount > 0 {
		number = plural(m.Headcount, "person", "persons")
	}
	var out []fieldRow
	for _, f := range []struct{ name, value, detail, field string }{
		{"Kind", word(m.Type), "", "type"},
		{"Issued by", issuers(m.Issuer), "", "issuer"},
		{"Against", issuers(m.Against), "", "against"},
		{"Whom it binds", m.Target, number, "target"},
		{"Status", word(m.Status), m.StatusText, "status"},
		{"Announced", day(m.Announced), "", "announced"},
		{"Adopted", day(m.Adopted), "", "adopted"},
		{"In force from", day(m.EffectiveFrom), "", "effective_from"},
		{"In force to", strings.TrimSuffix(day(m.EffectiveTo), "unknown"), "", "effective_to"},
		{"Territory", issuers(m.Territory), "", "territory"},
		{"Scope", m.Scope, "", "scope"},
		{"Exemptions", m.Exemptions, "", "exemptions"},
		{"Legal basis", m.LegalBasis, "", "legal_basis"},
		{"Stated reason", m.StatedReason, "", "stated_reason"},
		{"Notes", m.Notes, "", "notes"},
	} {
		if f.value != "" {
			out = append(out, fieldRow{Name: f.name, Lines: []string{f.value}, Detail: f.detail, Proof: e.of(f.field)})
		}
	}
	return out
}
