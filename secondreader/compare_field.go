package secondreader

import (
	"slices"
	"strings"

	"concord"
	"concord/lexicon/gazetteer"
)

// values are those of one field: how they are shown, and by what they are compared.
type values struct{ shown, keys []string }

func (v *values) add(shown, key string) {
	if shown != "" && !slices.Contains(v.keys, key) {
		v.shown, v.keys = append(v.shown, shown), append(v.keys, key)
	}
}

// comparison collects the fields of a pair.
type comparison struct {
	fields   []Field
	evidence []concord.Evidence // of the second reader
}

// field adds a field that at least one of the readings tells.
func (c *comparison) field(name string, rules, second values) {
	if len(rules.shown) == 0 && len(second.shown) == 0 {
		return
	}
	f := Field{Name: name, Rules: append([]string{}, rules.shown...), Second: []Said{}}
	for i, v := range second.shown {
		s := Said{Value: v}
		if e := c.words(name, second.keys[i], i); e != nil {
			s.Span, s.Quote = e.Span, e.Quote
		}
		f.Second = append(f.Second, s)
	}
	switch {
	case len(second.shown) == 0:
		f.Agreement = OnlyRules
	case len(rules.shown) == 0:
		f.Agreement = OnlySecond
	case same(rules.keys, second.keys):
		f.Agreement = Same
	default:
		f.Agreement = Differs
	}
	c.fields = append(c.fields, f)
}

// words are the evidence of the n-th value of a field.
func (c *comparison) words(name, value string, n int) *concord.Evidence {
	for i := range c.evidence {
		if e := &c.evidence[i]; e.Field == at(name, n) || e.Field == name && (e.Value == "" || e.Value == value || single(name)) {
			return e
		}
	}
	return nil
}

// same reports that two lists hold the same, in any order.
func same(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

func incidentPair(a, b *concord.Incident) Pair {
	p := Pair{FoundBy: foundBy(a != nil, b != nil), State: concord.StateCandidate}
	rules, second := a, b
	if rules == nil {
		rules = &concord.Incident{}
	}
	if second == nil {
		second = &concord.Incident{}
	}
	p.Rules, p.Second = string(rules.ID), string(second.ID)
	c := comparison{evidence: second.Evidence}
	for _, f := range []struct {
		name string
		of   func(*concord.Incident) values
	}{
		{"activity_types", func(i *concord.Incident) values { return coded(i.ActivityTypes) }},
		{"stage", func(i *concord.Incident) values { return coded([]concord.Stage{i.Stage}) }},
		{"time", timeValues},
		{"places", placeValues},
		{"countries", func(i *concord.Incident) values { return coded(i.Countries) }},
		{"target", targetValues},
		{"sector", func(i *concord.Incident) values { return coded([]concord.Sector{i.Sector}) }},
		{"methods", func(i *concord.Incident) values { return coded(i.Methods) }},
		{"attributions", attributionValues},
		{"legal_steps", stepValues},
	} {
		x, y := f.of(rules), f.of(second)
		if f.name == "target" {
			y.keys = alike(x.keys, y.keys)
		}
		c.field(f.name, x, y)
	}
	p.Fields = c.fields
	return p
}

func coded[T ~string](list []T) (v values) {
	for _, x := range list {
		v.add(string(x), string(x))
	}
	return v
}

func timeValues(i *concord.Incident) (v values) {
	w := i.Time
	if w.IsZero() {
		return v
	}
	s := string(w.Start)
	if w.End != "" && w.End != w.Start {
		s += " to " + string(w.End)
	}
	v.add(s, s)
	return v
}

func placeValues(i *concord.Incident) (v values) {
	for _, p := range i.Places {
		s := p.Name
		if p.Country != "" {
			s += ", " + p.Country
		}
		v.add(s, s)
	}
	return v
}

func targetValues(i *concord.Incident) (v values) {
	v.add(i.Target, gazetteer.Fold(i.Target))
	return v
}

// alike takes a target for the same where its words hold those of the other.
func alike(rules, second []string) []string {
	if len(rules) == 1 && len(second) == 1 && (strings.Contains(rules[0], second[0]) || strings.Contains(second[0], rules[0])) {
		return rules
	}
	return second
}

func attributionValues(i *concord.Incident) (v values) {
	for _, a := range i.Attributions {
		s := string(a.Strength)
		if a.AttributedTo != "" {
			s += ", " + a.AttributedTo
		}
		key := s
		if a.MadeBy != "" {
			s += ", by " + a.MadeBy
		}
		v.add(s, key)
	}
	return v
}

func stepValues(i *concord.Incident) (v values) {
	for _, l := range i.LegalSteps {
		s := string(l.Stage)
		key := s
		if l.Jurisdiction != "" {
			s += ", " + l.Jurisdiction
		}
		if l.Date != "" {
			s += ", " + string(l.Date)
		}
		v.add(s, key)
	}
	return v
}

func measurePair(a, b *concord.Measure) Pair {
	p := Pair{FoundBy: foundBy(a != nil, b != nil), State: concord.StateCandidate}
	rules, second := a, b
	if rules == nil {
		rules = &concord.Measure{}
	}
	if second == nil {
		second = &concord.Measure{}
	}
	p.Rules, p.Second = string(rules.ID), string(second.ID)
	c := comparison{evidence: second.Evidence}
	c.field("type", coded([]concord.MeasureType{rules.Type}), coded([]concord.MeasureType{second.Type}))
	if len(second.Evidence) > 0 { // one quote bears out all of a measure
		whole := second.Evidence[0]
		whole.Value = ""
		for _, name := range []string{"issuer", "against", "announced"} {
			whole.Field = name
			c.evidence = append(c.evidence, whole)
		}
	}
	c.field("issuer", coded([]string{rules.Issuer}), coded([]string{second.Issuer}))
	c.field("against", coded([]string{rules.Against}), coded([]string{second.Against}))
	c.field("announced", coded([]concord.Date{rules.Announced}), coded([]concord.Date{second.Announced}))
	p.Fields = c.fields
	return p
}
