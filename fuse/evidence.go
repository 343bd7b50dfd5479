package fuse

import (
	"slices"
	"strconv"
	"strings"

	"concord"
)

// cutField splits the path of a value: "places[2].name" is places, 2, ".name"; a path without an
// index has the index -1.
func cutField(field string) (name string, i int, rest string) {
	name, after, ok := strings.Cut(field, "[")
	if !ok {
		name, rest, ok = strings.Cut(field, ".")
		if ok {
			rest = "." + rest
		}
		return name, -1, rest
	}
	number, rest, _ := strings.Cut(after, "]")
	i, err := strconv.Atoi(number)
	if err != nil {
		return field, -1, ""
	}
	return name, i, rest
}

func path(name string, i int) string { return name + "[" + strconv.Itoa(i) + "]" }

// move records where a row of the draft went.
func (c *combining) move(name string, from, to int) { c.fields[path(name, from)] = path(name, to) }

// labelled returns the evidence of an incident with the value of each single-valued field beside
// it, so that rival values stay readable when one of them is adopted.
func labelled(inc *concord.Incident) []concord.Evidence {
	out := slices.Clone(inc.Evidence)
	for i := range out {
		e := &out[i]
		if e.Value == "" {
			e.Value = valueOf(inc, e.Field)
		}
	}
	return out
}

// valueOf returns the value of a field as evidence carries it, "" for rows and unknown fields.
func valueOf(inc *concord.Incident, field string) string {
	name, i, _ := cutField(field)
	switch name {
	case "time":
		return span(inc.Time)
	case "stage":
		return string(inc.Stage)
	case "target":
		return inc.Target
	case "sector":
		return string(inc.Sector)
	case "activity_types":
		return element(inc.ActivityTypes, i)
	case "methods":
		return element(inc.Methods, i)
	case "accused":
		return element(inc.Accused, i)
	case "countries":
		return element(inc.Countries, i)
	}
	return ""
}

func element[T ~string](list []T, i int) string {
	if i < 0 || i >= len(list) {
		return ""
	}
	return string(list[i])
}

// evidence adds the draft's evidence, each under the path that its value has in the record.
func (c *combining) evidence() {
	type key struct {
		field, value, quote, person string
		report                      concord.ReportID
		start, end                  int
	}
	keyOf := func(e concord.Evidence) key {
		return key{e.Field, e.Value, e.Quote, e.Person, e.Report, e.Start, e.End}
	}
	for i := range c.out.Evidence {
		c.reindex(&c.out.Evidence[i], &c.held)
	}
	seen := map[key]bool{}
	for _, e := range c.out.Evidence {
		seen[keyOf(e)] = true
	}
	for _, e := range c.draft.Evidence {
		c.reindex(&e, &c.draft)
		if k := keyOf(e); !seen[k] {
			seen[k] = true
			c.out.Evidence = append(c.out.Evidence, e)
		}
	}
}

// reindex gives an evidence the path of its value in the record. A value that the record did not
// take over keeps its field without an index, with the value beside it.
func (c *combining) reindex(e *concord.Evidence, from *concord.Incident) {
	name, i, rest := cutField(e.Field)
	if i < 0 {
		return
	}
	at := i
	switch name {
	case "activity_types":
		at = place(c.out.ActivityTypes, from.ActivityTypes, i)
	case "methods":
		at = place(c.out.Methods, from.Methods, i)
	case "accused":
		at = place(c.out.Accused, from.Accused, i)
	case "countries":
		at = place(c.out.Countries, from.Countries, i)
	case "effects":
		at = place(c.out.Effects, from.Effects, i)
	case "perpetrator_types":
		at = place(c.out.PerpetratorTypes, from.PerpetratorTypes, i)
	case "places", "attributions", "legal_steps":
		if from == &c.held {
			return // its own rows stay where they are
		}
		to, ok := c.fields[path(name, i)]
		if !ok {
			e.Field = name
			if e.Value == "" && name == "places" && i < len(from.Places) {
				e.Value = from.Places[i].Name
			}
			return
		}
		e.Field = to + rest
		return
	}
	if at < 0 {
		e.Field = name
		return
	}
	e.Field = path(name, at) + rest
}

// place returns the index in a record's list of the i-th value of another list, -1 when it is not
// there.
func place[T comparable](list, from []T, i int) int {
	if i >= len(from) {
		return -1
	}
	return slices.Index(list, from[i])
}
