package eval

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"concord"
)

// none stands for a value that does not exist, such as the precision of an empty answer.
const none = "–"

// Report is what a scoring found.
type Report struct {
	Documents int           `json:"documents"`
	Cells     []Cell        `json:"cells"`
	ByType    []TypeRow     `json:"by_type"` // detection of incidents by main activity type
	Evidence  EvidenceCheck `json:"evidence"`
	Details   []Detail      `json:"details,omitempty"` // faults by document; leave out for held-out documents
}

// TypeRow is the detection of incidents of one main type: Gold and Found by the annotation's type,
// System and Right by the extractor's.
type TypeRow struct {
	Type   concord.ActivityType `json:"type"`
	Gold   int                  `json:"gold"`
	Found  int                  `json:"found"`
	System int                  `json:"system"`
	Right  int                  `json:"right"` // drafts of this type that were aligned with an incident
}

// Detail is everything that went wrong in one document, in words.
type Detail struct {
	Document    string   `json:"document"`
	Missed      []string `json:"missed,omitempty"`
	FalseAlarms []string `json:"false_alarms,omitempty"`
	Wrong       []string `json:"wrong,omitempty"`  // fields of what was found
	Faults      []string `json:"faults,omitempty"` // evidence or gold words that do not stand where they should
}

func (d Detail) empty() bool {
	return len(d.Missed)+len(d.FalseAlarms)+len(d.Wrong)+len(d.Faults) == 0
}

type typeRows map[concord.ActivityType]*TypeRow

func (t typeRows) of(types []concord.ActivityType) *TypeRow {
	main := concord.ActivityOther
	if len(types) > 0 {
		main = types[0]
	}
	if t[main] == nil {
		t[main] = &TypeRow{Type: main}
	}
	return t[main]
}

// add counts a pair, a miss (s is nil) or a false alarm (g is nil).
func (t typeRows) add(g *GoldIncident, s *concord.Incident) {
	both := 0
	if g != nil && s != nil {
		both = 1
	}
	if g != nil {
		row := t.of(g.ActivityTypes)
		row.Gold, row.Found = row.Gold+1, row.Found+both
	}
	if s != nil {
		row := t.of(s.ActivityTypes)
		row.System, row.Right = row.System+1, row.Right+both
	}
}

func (t typeRows) rows() []TypeRow {
	var out []TypeRow
	for _, row := range t {
		out = append(out, *row)
	}
	slices.SortFunc(out, func(a, b TypeRow) int { return cmp.Or(cmp.Compare(b.Gold, a.Gold), cmp.Compare(a.Type, b.Type)) })
	return out
}

// blank is a tally with every cell at nought, in the order of the table.
func blank() tally {
	var t tally
	row := func(counted string, fields ...string) {
		for _, f := range fields {
			t.count(f, counted, 0, 0, 0)
		}
	}
	fields := []string{"activity_type", "activity_types", "stage", "methods", "target", "sector", "time (exact)",
		"time (lenient)", "places", "countries", "accused", "attributions", "legal_stage", "legal_steps"}
	row(onDocuments, "relevance")
	row(onIncidents, "detection")
	row(onEndToEnd, "activity_type", "activity_types", "countries")
	row(onPairs, fields...)
	row(onMatches, "attribution strength", "attribution date", "legal_step date")
	row(onDocuments, "measures", "measures (any addressee)")
	row(onMatches, "measure status", "measure announced")
	row(onDocuments, "claims")
	row(onMatches, "claim hedge")
	row(onAggregates, "detection")
	row(onAggPairs, fields...)
	return t
}

// Cell returns the score of a field as counted on those records.
func (r Report) Cell(field, counted string) (Cell, bool) {
	i := slices.IndexFunc(r.Cells, func(c Cell) bool { return c.Field == field && c.Counted == counted })
	if i < 0 {
		return Cell{}, false
	}
	return r.Cells[i], true
}

// Text returns the report as aligned tables. Details follow if there are any.
func (r Report) Text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d documents\n\n", r.Documents)
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "field\tcounted on\t%6s %6s %6s %6s %6s %6s\n", "gold", "system", "right", "P", "R", "F1")
	for _, c := range r.Cells {
		if c.Counted == onAggPairs && c.Gold+c.System == 0 {
			continue
		}
		fmt.Fprintf(w, "%s\t%s\t%6d %6d %6d %6s %6s %6s\n", c.Field, c.Counted, c.Gold, c.System, c.Right,
			share(c.Precision()), share(c.Recall()), share(c.F1()))
	}
	w.Flush()
	b.WriteString("\nincidents by main activity type\n")
	w = tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "type\t%6s %6s %6s %6s %6s %6s\n", "gold", "found", "R", "system", "right", "P")
	for _, row := range r.ByType {
		fmt.Fprintf(w, "%s\t%6d %6d %6s %6d %6d %6s\n", row.Type, row.Gold, row.Found, share(ratio(row.Found, row.Gold)),
			row.System, row.Right, share(ratio(row.Right, row.System)))
	}
	w.Flush()
	e := r.Evidence
	fmt.Fprintf(&b, "\nevidence: %d quotes, %s equal their span, %s read the same in the raw bytes; %d records without evidence\n",
		e.Quotes, percent(e.Canonical, e.Quotes), percent(e.Raw, e.Quotes), e.Bare)
	fmt.Fprintf(&b, "weakest: %s\n", strings.Join(r.weakest(6), ", "))
	for _, d := range r.Details {
		d.write(&b)
	}
	return b.String()
}

// weakest names the fields with the lowest F1 that have five or more gold values.
func (r Report) weakest(n int) []string {
	cells := slices.DeleteFunc(slices.Clone(r.Cells), func(c Cell) bool { return c.Gold < 5 || c.Counted == onAggPairs })
	slices.SortStableFunc(cells, func(a, b Cell) int {
		x, _ := a.F1()
		y, _ := b.F1()
		return cmp.Compare(x, y)
	})
	var out []string
	for _, c := range cells[:min(n, len(cells))] {
		out = append(out, fmt.Sprintf("%s on %s %s", c.Field, c.Counted, share(c.F1())))
	}
	return out
}

func (d Detail) write(b *strings.Builder) {
	fmt.Fprintf(b, "\n%s\n", d.Document)
	lists := map[string][]string{"1 missed": d.Missed, "2 false alarm": d.FalseAlarms, "3 wrong": d.Wrong, "4 fault": d.Faults}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		for _, line := range lists[name] {
			fmt.Fprintf(b, "  %-12s %s\n", name[2:], line)
		}
	}
}

func share(v float64, ok bool) string {
	if !ok {
		return none
	}
	return fmt.Sprintf("%.3f", v)
}

func percent(n, of int) string {
	v, ok := ratio(n, of)
	switch {
	case !ok:
		return none
	case n == of:
		return "100 %"
	}
	return fmt.Sprintf("%.2f %%", 100*v)
}

// MarshalJSON adds precision, recall and F1; each is null where it is not defined.
func (c Cell) MarshalJSON() ([]byte, error) {
	type plain Cell
	number := func(v float64, ok bool) *float64 {
		if !ok {
			return nil
		}
		return &v
	}
	return json.Marshal(struct {
		plain
		P  *float64 `json:"p"`
		R  *float64 `json:"r"`
		F1 *float64 `json:"f1"`
	}{plain(c), number(c.Precision()), number(c.Recall()), number(c.F1())})
}
