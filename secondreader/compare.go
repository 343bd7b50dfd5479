package secondreader

import (
	"cmp"
	"slices"
	"time"

	"concord"
)

// Agreement is how the two readings of a field stand to each other.
type Agreement string

// The agreements.
const (
	Same       Agreement = "same"
	OnlyRules  Agreement = "only_rules"
	OnlySecond Agreement = "only_second"
	Differs    Agreement = "differs"
)

// Compared is a second reading beside that of the rules. It rules over nothing.
type Compared struct {
	Model     string     `json:"model"`
	ReadAt    time.Time  `json:"read_at"` // UTC
	Trouble   string     `json:"trouble,omitempty"`
	Incidents []Pair     `json:"incidents"`
	Measures  []Pair     `json:"measures"`
	Dropped   []Dropped  `json:"dropped"`
	Limits    []string   `json:"limits,omitempty"`
	Counts    Agreements `json:"agreement"`
}

// Agreements counts the fields of all records.
type Agreements struct {
	Same       int `json:"same"`
	OnlyRules  int `json:"only_rules"`
	OnlySecond int `json:"only_second"`
	Differs    int `json:"differs"`
}

// Pair is what the two readings say of one act or measure.
type Pair struct {
	FoundBy string              `json:"found_by"`         // both, rules or second
	Rules   string              `json:"rules,omitempty"`  // id of the draft of the rules
	Second  string              `json:"second,omitempty"` // id of that of the second reader
	State   concord.RecordState `json:"record_state"`     // of the second reader's: never more than a candidate
	Fields  []Field             `json:"fields"`
}

// foundBy names who found a record.
func foundBy(rules, second bool) string {
	switch {
	case !second:
		return "rules"
	case !rules:
		return "second"
	}
	return "both"
}

// Field is one field of both readings.
type Field struct {
	Name      string    `json:"field"`
	Agreement Agreement `json:"agreement"`
	Rules     []string  `json:"rules"`
	Second    []Said    `json:"second"`
}

// Said is a value of the second reader with the words that bear it out.
type Said struct {
	Value string `json:"value"`
	concord.Span
	Quote string `json:"quote"`
}

// Compare lays a second reading beside what the rules found in the same report.
func Compare(r Reading, rules *concord.Findings) Compared {
	out := Compared{Model: r.Model, ReadAt: r.ReadAt, Trouble: r.Trouble, Dropped: r.Dropped, Limits: r.Found.Limits, Incidents: []Pair{}, Measures: []Pair{}}
	if r.Trouble != "" {
		return out
	}
	if out.Dropped == nil {
		out.Dropped = []Dropped{}
	}
	pairs(len(rules.Incidents), len(r.Found.Incidents), func(i, k int) int { return likeness(&rules.Incidents[i], &r.Found.Incidents[k]) }, func(i, k int) {
		var a, b *concord.Incident
		if i >= 0 {
			a = &rules.Incidents[i]
		}
		if k >= 0 {
			b = &r.Found.Incidents[k]
		}
		out.Incidents = append(out.Incidents, incidentPair(a, b))
	})
	pairs(len(rules.Measures), len(r.Found.Measures), func(i, k int) int { return measureLikeness(&rules.Measures[i], &r.Found.Measures[k]) }, func(i, k int) {
		var a, b *concord.Measure
		if i >= 0 {
			a = &rules.Measures[i]
		}
		if k >= 0 {
			b = &r.Found.Measures[k]
		}
		out.Measures = append(out.Measures, measurePair(a, b))
	})
	for _, list := range [][]Pair{out.Incidents, out.Measures} {
		for _, p := range list {
			out.Counts.add(p.Fields)
		}
	}
	return out
}

func (a *Agreements) add(fields []Field) {
	for _, f := range fields {
		switch f.Agreement {
		case Same:
			a.Same++
		case OnlyRules:
			a.OnlyRules++
		case OnlySecond:
			a.OnlySecond++
		case Differs:
			a.Differs++
		}
	}
}

// pairs couples the likest of two lists, and calls yield in the order of the first, then of the second; -1
// stands for none. What has nothing in common is not coupled.
func pairs(n, m int, like func(i, k int) int, yield func(i, k int)) {
	type couple struct{ i, k, like int }
	var all []couple
	for i := range n {
		for k := range m {
			if l := like(i, k); l > 0 {
				all = append(all, couple{i, k, l})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b couple) int { return cmp.Compare(b.like, a.like) })
	of, taken := map[int]int{}, map[int]bool{}
	for _, c := range all {
		if _, has := of[c.i]; !has && !taken[c.k] {
			of[c.i], taken[c.k] = c.k, true
		}
	}
	for i := range n {
		if k, ok := of[i]; ok {
			yield(i, k)
		} else {
			yield(i, -1)
		}
	}
	for k := range m {
		if !taken[k] {
			yield(-1, k)
		}
	}
}

// likeness is how much speaks for two drafts being of one act: words in common, kind, day, place. Different
// days or countries speak against it.
func likeness(a, b *concord.Incident) int {
	n := 0
	for _, e := range b.Evidence {
		if slices.ContainsFunc(a.Evidence, func(o concord.Evidence) bool { return o.Start < e.End && e.Start < o.End }) {
			n++
		}
	}
	for _, t := range b.ActivityTypes {
		if slices.Contains(a.ActivityTypes, t) {
			n += 3
		}
	}
	switch {
	case a.Time.Start == "" || b.Time.Start == "":
	case a.Time.Start <= b.Time.End && b.Time.Start <= a.Time.End:
		n += 3
	default:
		n -= 4
	}
	if len(a.Countries) > 0 && len(b.Countries) > 0 {
		if slices.ContainsFunc(b.Countries, func(c string) bool { return slices.Contains(a.Countries, c) }) {
			n++
		} else {
			n -= 4
		}
	}
	return n
}

func measureLikeness(a, b *concord.Measure) int {
	if a.Type != b.Type {
		return 0
	}
	n := 1
	if a.Issuer == b.Issuer {
		n += 2
	}
	if a.Against == b.Against {
		n++
	}
	return n
}
