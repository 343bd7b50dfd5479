package eval

import (
	"fmt"
	"slices"
	"strings"
)

// Cell is the score of one field: how many values the annotation has, how many the extractor gave
// and how many of those are right.
type Cell struct {
	Field   string `json:"field"`
	Counted string `json:"counted_on"` // over which records: see SCORING.md
	Gold    int    `json:"gold"`
	System  int    `json:"system"`
	Right   int    `json:"right"`
}

// Precision is the share of given values that are right; ok is false when none was given.
func (c Cell) Precision() (p float64, ok bool) { return ratio(c.Right, c.System) }

// Recall is the share of gold values that were found; ok is false when there are none.
func (c Cell) Recall() (r float64, ok bool) { return ratio(c.Right, c.Gold) }

// F1 is the harmonic mean of both; ok is false when there was nothing to find and nothing given.
func (c Cell) F1() (f float64, ok bool) { return ratio(2*c.Right, c.Gold+c.System) }

func ratio(n, of int) (float64, bool) {
	if of == 0 {
		return 0, false
	}
	return float64(n) / float64(of), true
}

// What cells are counted on.
const (
	onDocuments  = "documents"
	onIncidents  = "incidents"
	onPairs      = "aligned pairs"
	onEndToEnd   = "end to end"
	onAggregates = "aggregates"
	onAggPairs   = "aligned aggregates"
	onMatches    = "matched rows"
)

// tally counts cells and, while it counts, writes down what was wrong.
type tally struct {
	cells []Cell
	notes []string
}

// add counts one comparison. gold and system are the values as a person reads them.
func (t *tally) add(field, counted string, right int, gold, system []string) {
	t.count(field, counted, right, len(gold), len(system))
	if right < max(len(gold), len(system)) {
		t.notes = append(t.notes, fmt.Sprintf("%s: gold %s, system %s", field, listed(gold), listed(system)))
	}
}

func (t *tally) count(field, counted string, right, gold, system int) {
	i := slices.IndexFunc(t.cells, func(c Cell) bool { return c.Field == field && c.Counted == counted })
	if i < 0 {
		i = len(t.cells)
		t.cells = append(t.cells, Cell{Field: field, Counted: counted})
	}
	c := &t.cells[i]
	c.Right, c.Gold, c.System = c.Right+right, c.Gold+gold, c.System+system
}

func (t *tally) merge(other tally) {
	for _, c := range other.cells {
		t.count(c.Field, c.Counted, c.Right, c.Gold, c.System)
	}
}

func listed(values []string) string {
	if len(values) == 0 {
		return none
	}
	return strings.Join(values, " | ")
}
