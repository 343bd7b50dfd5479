// Package odds says how likely a judgement of the reader is by the traits of the case: is a draft about a real
// act of our kind, does a statement speak of an act.
//
// The weights are data files, learnt by tools/gentraits from the annotated development documents. They are few
// and have names, so that one can read why. The package is pure and must not decide what becomes of a case.
package odds

import (
	"embed"
	"math"
	"strconv"
	"strings"
	"sync"
)

//go:embed *.tsv
var files embed.FS

// Trait is something that a case has: "heard" "surely", "head" "cable". Of may be empty.
type Trait struct{ Of, Is string }

// Always is the trait of all cases.
var Always = Trait{Is: "always"}

// Weights are what each trait speaks for a judgement, in log odds.
type Weights map[Trait]float64

// Drafts weighs traits of a draft: is it about a real act of our kind?
var Drafts = sync.OnceValue(func() *Table { return newTable(read("drafts.tsv")) })

// Bonds weighs traits of a statement and an act: is the one said of the other?
var Bonds = sync.OnceValue(func() *Table { return newTable(read("bonds.tsv")) })

// Targets weighs traits of a noun phrase in a sentence that tells of an act: does it name what was hit?
var Targets = sync.OnceValue(func() *Table { return newTable(read("targets.tsv")) })

// Spots weighs traits of a place of a sentence that tells of an act: did it happen there?
var Spots = sync.OnceValue(func() *Table { return newTable(read("spots.tsv")) })

// Lands weighs traits of a country that the report names and an act of which no place is known: was it there?
var Lands = sync.OnceValue(func() *Table { return newTable(read("lands.tsv")) })

// Kinds weighs traits of a type and an act: is it of that type?
var Kinds = sync.OnceValue(func() *Table { return newTable(read("kinds.tsv")) })

// Statements weighs traits of a statement about an act: would an annotation have it?
var Statements = sync.OnceValue(func() *Table { return newTable(read("statements.tsv")) })

// Accused weighs the same traits: would an annotation have whom it names among the accused?
var Accused = sync.OnceValue(func() *Table { return newTable(read("accused.tsv")) })

// Steps weighs traits of a legal step of an act: would an annotation have it?
var Steps = sync.OnceValue(func() *Table { return newTable(read("steps.tsv")) })

// Measures weighs traits of an official act: would an annotation have it?
var Measures = sync.OnceValue(func() *Table { return newTable(read("measures.tsv")) })

// Claims weighs traits of an aim that somebody tells: would an annotation have it?
var Claims = sync.OnceValue(func() *Table { return newTable(read("claims.tsv")) })

func read(name string) Weights {
	raw, err := files.ReadFile(name)
	if err != nil {
		return Weights{}
	}
	return Parse(string(raw))
}

// Parse reads lines of the two parts of a trait and its weight with tabs between, and passes over what is
// malformed.
func Parse(tsv string) Weights {
	out := Weights{}
	for line := range strings.Lines(tsv) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 3 || strings.HasPrefix(line, "#") {
			continue
		}
		if w, err := strconv.ParseFloat(cells[2], 64); err == nil {
			out[Trait{cells[0], cells[1]}] = w
		}
	}
	return out
}

// Of returns how likely the judgement is for a case of such traits, from 0.01 to 0.95: the surest
// were right nine times of ten in documents that they were not learnt from.
func (t *Table) Of(traits []Trait) float64 {
	sum := t.always
	for i := range traits {
		sum += t.Weight(traits[i])
	}
	p := 1 / (1 + math.Exp(-sum))
	return min(max(math.Round(p*100)/100, 0.01), 0.95)
}
