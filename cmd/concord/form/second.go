package form

import (
	"fmt"
	"io"
	"strings"

	"concord/secondreader"
)

// Second writes a second reading beside that of the rules, field by field.
func Second(w io.Writer, c *secondreader.Compared) {
	fmt.Fprintf(w, "\nSecond reading by %s, %s\n", c.Model, c.ReadAt.UTC().Format("2006-01-02 15:04:05"))
	if c.Trouble != "" {
		fmt.Fprintf(w, "   there is none: %s\n", c.Trouble)
		return
	}
	n := c.Counts
	fmt.Fprintf(w, "   fields: %d the same, %d different, %d by the rules alone, %d by the second reader alone\n", n.Same, n.Differs, n.OnlyRules, n.OnlySecond)
	for i, p := range append(append([]secondreader.Pair{}, c.Incidents...), c.Measures...) {
		what := "incident"
		if i >= len(c.Incidents) {
			what = "measure"
		}
		by := map[string]string{"both": "read by both", "rules": "read by the rules alone", "second": "read by the second reader alone"}
		fmt.Fprintf(w, "   %s %s: %s\n", what, orElse(p.Rules, p.Second), by[p.FoundBy])
		for _, f := range p.Fields {
			secondField(w, f)
		}
	}
	for _, d := range c.Dropped {
		fmt.Fprintf(w, "   not counted   %d × %s: %s\n", d.N, d.Field, strings.ReplaceAll(string(d.Reason), "_", " "))
	}
	for _, l := range c.Limits {
		fmt.Fprintf(w, "   limit         %s\n", l)
	}
}

func secondField(w io.Writer, f secondreader.Field) {
	fmt.Fprintf(w, "     %-14s %s", f.Name, strings.ReplaceAll(string(f.Agreement), "_", " "))
	if f.Agreement != secondreader.OnlySecond {
		fmt.Fprintf(w, ": %s", strings.Join(f.Rules, "; "))
	}
	fmt.Fprintln(w)
	if f.Agreement != secondreader.Differs && f.Agreement != secondreader.OnlySecond {
		return
	}
	for _, s := range f.Second {
		fmt.Fprintf(w, "     %-14s   second: %s “%s”\n", "", s.Value, Short(s.Quote, 90))
	}
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
