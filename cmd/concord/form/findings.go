package form

import (
	"fmt"
	"io"
	"strings"

	"concord"
)

// Findings writes what was read in one report.
func Findings(w io.Writer, f concord.Findings) {
	for i := range f.Incidents {
		inc := &f.Incidents[i]
		what := "Incident"
		if inc.Aggregate() {
			what = "Not one act, but a " + string(inc.Unit)
		}
		fmt.Fprintf(w, "\n%s: %s\n", what, inc.Title)
		Card(w, inc)
	}
	Measures(w, f.Measures)
	Claims(w, f.Claims)
	for _, l := range f.Limits {
		fmt.Fprintln(w, "\nLimit:", l)
	}
}

// Measures writes official acts, each with the words that it was read from.
func Measures(w io.Writer, list []concord.Measure) {
	for _, m := range list {
		fmt.Fprintf(w, "\nMeasure: %s\n", measureText(m))
		for _, e := range m.Evidence {
			if !e.Typed() {
				fmt.Fprintf(w, "   %-12s %s\n", e.Field, evidenceText(e, string(m.Type)))
			}
		}
	}
}

// Claims writes the statements that are not the value of a field.
func Claims(w io.Writer, list []concord.Claim) {
	for _, c := range list {
		if c.Kind == "field" {
			continue
		}
		by := c.SaidBy
		if by == "" {
			by = "the report"
		}
		fmt.Fprintf(w, "\nClaim: %s, by %s (%s)\n   “%s”\n", c.Kind, by, strings.ReplaceAll(string(c.Hedge), "_", " "), Short(c.Text, 160))
	}
}
