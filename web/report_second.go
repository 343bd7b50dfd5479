package web

import (
	"context"
	"fmt"
	"strings"
	"time"

	"concord"
)

// SecondReading is what a second reader made of a report, beside what the rules found in it.
type SecondReading struct {
	Model   string
	ReadAt  time.Time // UTC
	Trouble string    // why there is none
	Records []SecondRecord
	Dropped []SecondDropped
	Limits  []string

	Same, OnlyRules, OnlySecond, Differs int // fields
}

// SecondRecord is an incident or measure, and who of the two found it.
type SecondRecord struct {
	Kind    string // incident, measure
	FoundBy string // both, rules, second
	Fields  []SecondField
}

// SecondField is a field of both readings.
type SecondField struct {
	Field     string
	Agreement string // same, only_rules, only_second, differs
	Rules     []string
	Second    []SecondValue
}

// SecondValue is a value with its words in the text; Start and End are byte offsets of the canonical text.
type SecondValue struct {
	Value, Quote string
	Start, End   int
}

// SecondDropped counts values of the answer that do not count.
type SecondDropped struct {
	Field, Why string
	N          int
}

// secondPart is the second reading as the page shows it.
type secondPart struct {
	*SecondReading
	Drafts  []draft
	Dropped int
}

// secondOf makes the part of the page that shows the second reading, nil where there is none.
func secondOf(ctx context.Context, reader Reader, id concord.ReportID) (*secondPart, error) {
	r, err := reader.SecondReading(ctx, id)
	if r == nil || err != nil {
		return nil, err
	}
	p := &secondPart{SecondReading: r}
	for _, d := range r.Dropped {
		p.Dropped += d.N
	}
	for i, rec := range r.Records {
		by := map[string]string{"both": "read by both", "rules": "read by the rules alone", "second": "read by the second reader alone"}
		d := draft{N: i + 1, Title: capital(rec.Kind), Note: by[rec.FoundBy]}
		for _, f := range rec.Fields {
			d.Values = append(d.Values, secondValues(id, f)...)
		}
		p.Drafts = append(p.Drafts, d)
	}
	return p, nil
}

// secondValues are the lines of a field: what the rules say, and each value of the second reader with its
// words.
func secondValues(id concord.ReportID, f SecondField) (out []draftValue) {
	say := func(value string) string { return valueWord(f.Field, value) }
	note := map[string]string{"same": "same", "only_rules": "the rules alone", "only_second": "the second reader alone", "differs": "they differ"}[f.Agreement]
	var rules []string
	for _, v := range f.Rules {
		rules = append(rules, say(v))
	}
	line := draftValue{Field: fieldName(f.Field) + ": " + note, Kind: kindOf(f.Field)}
	if f.Agreement != "same" && len(rules) > 0 {
		line.Value = "rules: " + strings.Join(rules, "; ")
	}
	if len(f.Second) == 0 {
		return []draftValue{line}
	}
	for i, v := range f.Second {
		if i > 0 {
			line = draftValue{Field: fieldName(f.Field), Kind: kindOf(f.Field)}
		}
		if line.Value != "" {
			line.Value += " · second: "
		}
		line.Value += say(v.Value)
		line.Quote, line.Href = v.Quote, fmt.Sprintf("%s?at=%d-%d#at", reportPath(id), v.Start, v.End)
		out = append(out, line)
	}
	return out
}
