// Package confidence says how often values that were read in the same way were right, in reports
// that were annotated by hand and held back from whoever wrote rules.
//
// A way of reading is a [Cell]: the field, the kind of rule, and how far the words stand from those
// that tell of the act. The table (confidence.tsv) counts the right and the read values of each cell; a
// cell with few cases leans on its field. The package is pure and must not change what was read,
// but for [Blank], which leaves out what is likelier wrong than a caller accepts.
package confidence

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"concord"
)

//go:embed confidence.tsv
var table string

// Cell is a way in which a value was read.
type Cell struct {
	Field string // without index; "incident" for the record itself, "measure" for those
	Way   string // kind of rule, for times with the precision
	Where string // "here", "near" or "far" from the words that tell of the act; for the record, what it has
}

// Count is how many values of a cell were read, and how many of them were right.
type Count struct{ Right, Read int }

// Distances of evidence from the words that tell of the act, in bytes of canonical text: about a
// sentence, and about a paragraph.
const (
	here = 160
	near = 600
)

// lean is how many cases of its field are added to those of a cell.
const lean = 8

// counts is the table, read once.
var counts = sync.OnceValue(func() map[Cell]Count { return parse(table) })

func parse(tsv string) map[Cell]Count {
	out := map[Cell]Count{}
	for line := range strings.Lines(tsv) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 5 || strings.HasPrefix(line, "#") {
			continue
		}
		right, errRight := strconv.Atoi(f[3])
		read, errRead := strconv.Atoi(f[4])
		if errRight == nil && errRead == nil {
			out[Cell{f[0], f[1], f[2]}] = Count{right, read}
		}
	}
	return out
}

// Of returns the share of values of a cell that were right, from 0.01 to 0.99.
func (c Cell) Of() float64 {
	field := counts()[Cell{Field: c.Field}]
	prior := (float64(field.Right) + 1) / (float64(field.Read) + 2)
	n := counts()[c]
	p := (float64(n.Right) + lean*prior) / (float64(n.Read) + lean)
	return min(max(math.Round(p*100)/100, 0.01), 0.99)
}

// Counted reports whether values of a field get their confidence by counting. The others are weighed by their traits
// (package odds).
func Counted(field string) bool {
	switch field {
	case "incident", "accused", "attributions", "legal_steps", "measure":
		return false
	}
	return true
}

// Rate sets the confidence of each value of an incident draft that has none yet.
func Rate(inc *concord.Incident) {
	for k := range inc.Evidence {
		if inc.Evidence[k].Confidence > 0 {
			continue
		}
		inc.Evidence[k].Confidence = CellOf(inc, inc.Evidence[k]).Of()
	}
}

// CellOf returns how the value of an evidence of the incident was read.
func CellOf(inc *concord.Incident, e concord.Evidence) Cell {
	return Cell{FieldOf(e.Field), wayOf(inc, e), whereOf(inc, e)}
}

// FieldOf is a field path without indices.
func FieldOf(path string) string {
	field, _, _ := strings.Cut(path, "[")
	return field
}

func wayOf(inc *concord.Incident, e concord.Evidence) string {
	if FieldOf(e.Field) == "time" {
		return string(inc.Time.Precision)
	}
	return Way(e.Rule)
}

// Way is the kind of a rule: the part of its name behind the language and before the next dot.
func Way(rule string) string {
	way, rest, dotted := strings.Cut(rule, ".")
	if dotted && len(way) == 2 {
		way, _, _ = strings.Cut(rest, ".")
	}
	return way
}

func whereOf(inc *concord.Incident, e concord.Evidence) string {
	least := math.MaxInt
	for _, o := range inc.Evidence {
		if FieldOf(o.Field) == "activity_types" {
			least = min(least, max(o.Start-e.End, e.Start-o.End, 0))
		}
	}
	switch {
	case least <= here:
		return "here"
	case least <= near:
		return "near"
	}
	return "far"
}

// MeasureCell returns how a measure was read.
func MeasureCell(m *concord.Measure) Cell {
	where := "unnamed"
	if m.Against != "" {
		where = "named"
	}
	return Cell{"measure", string(m.Type), where}
}
