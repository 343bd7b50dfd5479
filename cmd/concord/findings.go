package main

import (
	"fmt"
	"io"
	"strings"

	"concord"
)

// writeFindings writes what was read in one report.
func writeFindings(w io.Writer, f concord.Findings) {
	for i := range f.Incidents {
		inc := &f.Incidents[i]
		what := "Incident"
		if inc.Aggregate() {
			what = "Not one act, but a " + string(inc.Unit)
		}
		fmt.Fprintf(w, "\n%s: %s\n", what, inc.Title)
		writeCard(w, inc)
	}
	writeMeasures(w, f.Measures)
	writeClaims(w, f.Claims)
	for _, l := range f.Limits {
		fmt.Fprintln(w, "\nLimit:", l)
	}
}

func writeMeasures(w io.Writer, list []concord.Measure) {
	for _, m := range list {
		fmt.Fprintf(w, "\nMeasure: %s\n", measureText(m))
		for _, e := range m.Evidence {
			if !e.Typed() {
				fmt.Fprintf(w, "   %-12s %s\n", e.Field, evidenceText(e, string(m.Type)))
			}
		}
	}
}

// writeClaims writes the statements that are not the value of a field.
func writeClaims(w io.Writer, list []concord.Claim) {
	for _, c := range list {
		if c.Kind == "field" {
			continue
		}
		by := c.SaidBy
		if by == "" {
			by = "the report"
		}
		fmt.Fprintf(w, "\nClaim: %s, by %s (%s)\n   “%s”\n", c.Kind, by, strings.ReplaceAll(string(c.Hedge), "_", " "), short(c.Text, 160))
	}
}
