package form

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"concord"
	"concord/assess"
)

// card is an incident while it is written.
type card struct {
	w        io.Writer
	inc      *concord.Incident
	evidence map[string][]concord.Evidence
}

// Card writes an incident for people: each field with the words that it was read from.
func Card(w io.Writer, inc *concord.Incident) {
	c := card{w: w, inc: inc, evidence: map[string][]concord.Evidence{}}
	for _, e := range inc.Evidence {
		c.evidence[e.Field] = append(c.evidence[e.Field], e)
	}
	c.line("kind of act", spaced(inc.ActivityTypes), "activity_types")
	c.line("stage", string(inc.Stage), "stage")
	c.line("time", whenText(inc.Time), "time")
	for i, p := range inc.Places {
		c.line("place", placeText(p), "places["+strconv.Itoa(i)+"]")
	}
	c.line("countries", spaced(inc.Countries), "countries")
	c.line("target", inc.Target, "target")
	c.line("sector", string(inc.Sector), "sector")
	c.line("methods", spaced(inc.Methods), "methods")
	c.line("in words", inc.MethodText, "method_text")
	c.line("accused", spaced(inc.Accused), "accused")
	for i, a := range inc.Attributions {
		c.line("said", attributionText(a), "attributions["+strconv.Itoa(i)+"]")
	}
	for i, l := range inc.LegalSteps {
		c.line("in law", stepText(l), "legal_steps["+strconv.Itoa(i)+"]")
	}
	for i, e := range inc.Effects {
		c.line("effect", strings.TrimSpace(string(e.Kind)+" "+e.Text), "effects["+strconv.Itoa(i)+"]")
	}
	r := assess.Status(inc, assess.Moment{})
	text := string(r.Status) + " (rule " + r.Rule
	if len(r.Bodies) > 0 {
		text += ": " + strings.Join(r.Bodies, "; ")
	}
	text += ")"
	for flag, on := range map[string]bool{"denied by the accused": r.DeniedByAccused, "contested": r.Contested} {
		if on {
			text += ", " + flag
		}
	}
	c.line("status", text, "")
}

// line writes a field, and below it the words of its evidence. A rival value stands beside its words.
func (c card) line(label, value, field string) {
	list := c.evidence[field]
	if field != "" {
		base := field
		list = slices.Clone(list)
		for f, more := range c.evidence {
			if strings.HasPrefix(f, base+".") || !strings.Contains(base, "[") && strings.HasPrefix(f, base+"[") {
				list = append(list, more...)
			}
		}
	}
	if value == "" && len(list) == 0 {
		return
	}
	fmt.Fprintf(c.w, "   %-12s %s\n", label, value)
	slices.SortStableFunc(list, func(a, b concord.Evidence) int {
		return strings.Compare(string(a.Report)+fmt.Sprintf("%9d", a.Start), string(b.Report)+fmt.Sprintf("%9d", b.Start))
	})
	shown := map[string]bool{}
	for _, e := range list {
		if s := evidenceText(e, value); s != "" && !shown[s] {
			shown[s] = true
			fmt.Fprintf(c.w, "   %-12s   %s\n", "", s)
		}
	}
}

func evidenceText(e concord.Evidence, adopted string) string {
	if e.Typed() {
		s := "entered by " + e.Person + ", " + string(concord.DateOf(e.At))
		if len(e.Sources) > 0 {
			s += ", from " + e.Sources[0]
		}
		return s
	}
	s := "“" + Short(e.Quote, 110) + "”"
	if e.SaidBy != "" {
		s += " — " + e.SaidBy
	}
	if e.Hedge != "" && e.Hedge != concord.HedgeAsserted {
		s += " (" + strings.ReplaceAll(string(e.Hedge), "_", " ") + ")"
	}
	if e.Value != "" && !strings.Contains(adopted, e.Value) && e.Value != e.Quote {
		s += " → " + e.Value
	}
	if e.Confidence > 0 {
		s += fmt.Sprintf("  %.0f %%", 100*e.Confidence)
	}
	return s
}

// Short cuts a text at a word, in the middle of which a quote may be long.
func Short(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	cut := string(r[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return cut + " …"
}

func whenText(w concord.When) string {
	if w.IsZero() {
		return ""
	}
	s := string(w.Start)
	if w.End != "" && w.End != w.Start {
		s += " to " + string(w.End)
	}
	if w.Precision != "" && w.Precision != concord.PrecisionDay {
		s += ", " + string(w.Precision)
	}
	if w.Basis != "" && w.Basis != concord.BasisEvent {
		s += ", by its " + string(w.Basis)
	}
	return s
}

func placeText(p concord.Place) string {
	s := p.Name
	if p.Country != "" && p.Country != p.Name {
		s += ", " + p.Country
	}
	if lat, lon, ok := p.Point(); ok {
		s += fmt.Sprintf(" (%.2f, %.2f, %s)", lat, lon, p.Precision)
	}
	if p.Role != "" && p.Role != concord.RoleEvent {
		s += ", " + string(p.Role)
	}
	return s
}

func attributionText(a concord.Attribution) string {
	s := a.MadeBy + ": " + strings.ReplaceAll(string(a.Strength), "_", " ")
	if a.AttributedTo != "" {
		s += ", " + a.AttributedTo
	}
	if a.SubActor != "" {
		s += " (" + a.SubActor + ")"
	}
	if a.Date != "" {
		s += ", " + string(a.Date)
	}
	if len(a.Basis) > 0 {
		s += ", on " + spaced(a.Basis)
	}
	return s
}

func stepText(l concord.LegalStep) string {
	s := strings.ReplaceAll(string(l.Stage), "_", " ")
	if l.Jurisdiction != "" {
		s += ", " + l.Jurisdiction
	}
	if l.Date != "" {
		s += ", " + string(l.Date)
	}
	if l.People > 0 {
		s += fmt.Sprintf(", %d people", l.People)
	}
	return s
}

func measureText(m concord.Measure) string {
	s := strings.ReplaceAll(string(m.Type), "_", " ") + " by " + m.Issuer
	if m.Against != "" {
		s += " against " + m.Against
	}
	s += ", " + strings.ReplaceAll(string(m.Status), "_", " ")
	if m.Announced != "" {
		s += ", announced " + string(m.Announced)
	}
	return s
}

func spaced[T ~string](list []T) string {
	words := make([]string, len(list))
	for i, v := range list {
		words[i] = string(v)
	}
	return strings.Join(words, ", ")
}
