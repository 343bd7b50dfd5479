package web

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strings"

	"concord"
)

// incidentFilter reads the filter of a list from the parameters of its address.
func incidentFilter(p params) (f Filter, err error) {
	steps := []func() error{
		func() (err error) { f.Text, err = p.one("q"); return },
		func() (err error) { f.Types, err = codes[concord.ActivityType](p, "type"); return },
		func() (err error) { f.Countries, err = p.countries("country"); return },
		func() (err error) { f.Status, err = codes[concord.AttributionStatus](p, "status"); return },
		func() (err error) { f.Stage, err = codes[concord.Stage](p, "stage"); return },
		func() (err error) { f.Sector, err = codes[concord.Sector](p, "sector"); return },
		func() (err error) { f.State, err = codes[concord.RecordState](p, "state"); return },
		func() (err error) { f.Since, err = p.date("since"); return },
		func() (err error) { f.Until, err = p.date("until"); return },
		func() (err error) { f.AsOf, err = p.date("as_of"); return },
		func() (err error) { f.IncludeAggregates, err = p.flag("campaigns"); return },
		func() (err error) { f.Box, err = p.box("box"); return },
		func() (err error) { f.Cursor, err = p.one("cursor"); return },
		func() error {
			order, err := p.one("order")
			if err == nil && order != "" && order != "oldest" && order != "newest" {
				err = &concord.Error{Code: concord.CodeInvalid, Msg: "order is oldest or newest"}
			}
			f.Oldest = order == "oldest"
			return err
		},
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return f, err
		}
	}
	return f, nil
}

// ruleOf says which records a count under the filter includes, apart from what the filter itself says.
func ruleOf(f Filter) string {
	units, states := "single incidents, without campaigns and cases", "retracted and merged records left out"
	if f.IncludeAggregates {
		units = "incidents, campaigns and cases"
	}
	if len(f.State) > 0 {
		states = "only records in the state " + joined(f.State, lower[concord.RecordState])
	}
	out := units + "; " + states
	if f.AsOf != "" {
		out += "; with what had been said by the end of " + date(f.AsOf)
	}
	if f.Box != nil {
		out += "; with a place in this part of the map"
	}
	return out
}

// facets are counts under a filter. Those of a field that the filter restricts are taken without that
// restriction, so that one sees what the other values would give.
type facets struct {
	all                                            Facets
	types, countries, status, stage, sector, state map[string]int
}

func facetsFor(ctx context.Context, reader Reader, f Filter) (facets, error) {
	f.Cursor, f.Limit = "", 0
	all, err := reader.Facets(ctx, f)
	out := facets{all, all.Types, all.Countries, all.Status, all.Stage, all.Sector, all.State}
	if err != nil {
		return out, err
	}
	for _, d := range []struct {
		on   bool
		free func(*Filter)
		into func(Facets)
	}{
		{len(f.Types) > 0, func(g *Filter) { g.Types = nil }, func(x Facets) { out.types = x.Types }},
		{len(f.Countries) > 0, func(g *Filter) { g.Countries = nil }, func(x Facets) { out.countries = x.Countries }},
		{len(f.Status) > 0, func(g *Filter) { g.Status = nil }, func(x Facets) { out.status = x.Status }},
		{len(f.Stage) > 0, func(g *Filter) { g.Stage = nil }, func(x Facets) { out.stage = x.Stage }},
		{len(f.Sector) > 0, func(g *Filter) { g.Sector = nil }, func(x Facets) { out.sector = x.Sector }},
		{len(f.State) > 0, func(g *Filter) { g.State = nil }, func(x Facets) { out.state = x.State }},
		// Records that are left out unless asked for are few, and counted apart.
		{true, func(g *Filter) { g.State = goneStates }, func(x Facets) { out.state = both(out.state, x.State) }},
	} {
		if !d.on {
			continue
		}
		g := f
		d.free(&g)
		x, err := reader.Facets(ctx, g)
		if err != nil {
			return out, err
		}
		d.into(x)
	}
	return out, nil
}

// goneStates are those of records that a list leaves out unless it is asked for them.
var goneStates = []concord.RecordState{concord.StateRetracted, concord.StateMerged}

func both(a, b map[string]int) map[string]int {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// filterForm is the form beside the map.
type filterForm struct {
	Text, Since, Until, AsOf string
	Campaigns                bool
	Groups                   []filterGroup
	Hidden                   []hidden // what the form keeps without showing it
	Active                   int      // filters in force
}

type hidden struct{ Name, Value string }

// filterGroup is one field with its values to tick.
type filterGroup struct {
	Name, Label string
	Open        bool
	On          int
	Options     []filterOption
}

type filterOption struct {
	Value, Label string
	N            int
	On           bool
}

func newFilterForm(v url.Values, f Filter, c facets) filterForm {
	out := filterForm{Text: f.Text, Since: string(f.Since), Until: string(f.Until), AsOf: string(f.AsOf), Campaigns: f.IncludeAggregates}
	for _, name := range []string{"box", "order"} {
		if v.Get(name) != "" {
			out.Hidden = append(out.Hidden, hidden{name, v.Get(name)})
		}
	}
	out.Groups = []filterGroup{
		group("type", "Kind of act", c.types, v, word[string], nil),
		group("country", "Country", c.countries, v, country, nil),
		group("status", "Who is behind it", c.status, v, word[string], symbolOrder()),
		group("stage", "How far it got", c.stage, v, word[string], nil),
		group("sector", "Sector", c.sector, v, word[string], nil),
		group("state", "State of the record", c.state, v, word[string], []string{"candidate", "triage", "verified", "published", "retracted", "merged"}),
	}
	for _, g := range out.Groups {
		out.Active += g.On
	}
	for _, s := range []string{out.Text, out.Since, out.Until, out.AsOf} {
		if s != "" {
			out.Active++
		}
	}
	return out
}

// group lists the values of a field, in the given order or the most frequent first.
func group(name, label string, counts map[string]int, v url.Values, words func(string) string, order []string) filterGroup {
	g := filterGroup{Name: name, Label: label, On: len(v[name])}
	g.Open = g.On > 0
	values := map[string]bool{}
	for code := range counts {
		values[code] = true
	}
	for _, code := range v[name] {
		values[code] = true
	}
	for code := range values {
		g.Options = append(g.Options, filterOption{Value: code, Label: words(code), N: counts[code], On: slices.Contains(v[name], code)})
	}
	slices.SortFunc(g.Options, func(a, b filterOption) int {
		if order != nil {
			return cmp.Compare(slices.Index(order, a.Value), slices.Index(order, b.Value))
		}
		return cmp.Or(cmp.Compare(b.N, a.N), strings.Compare(a.Label, b.Label))
	})
	return g
}

// chip is a filter in force, with the address that lifts it.
type chip struct{ Label, Href string }

func chips(v url.Values) []chip {
	var out []chip
	add := func(name, label string, words func(string) string) {
		for _, value := range v[name] {
			text := words(value)
			if label != "" {
				text = label + " " + text
			}
			out = append(out, chip{text, without("/", v, name, value)})
		}
	}
	day := func(s string) string { return date(concord.Date(s)) }
	add("q", "", func(s string) string { return fmt.Sprintf("“%s”", clip(s, 60)) })
	add("type", "", word[string])
	add("country", "", func(s string) string { return country(strings.ToUpper(s)) })
	add("status", "", word[string])
	add("stage", "", word[string])
	add("sector", "", word[string])
	add("state", "", word[string])
	add("since", "since", day)
	add("until", "until", day)
	add("as_of", "as of", day)
	add("campaigns", "", func(string) string { return "with campaigns and cases" })
	add("box", "", func(string) string { return "this part of the map" })
	return out
}
