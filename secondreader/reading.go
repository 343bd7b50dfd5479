package secondreader

import (
	"cmp"
	"encoding/json"
	"slices"
	"time"

	"concord"
)

// Reading is what the second reader made of one report.
type Reading struct {
	Model   string           `json:"model"`             // as the operator named it
	ReadAt  time.Time        `json:"read_at"`           // UTC
	Trouble string           `json:"trouble,omitempty"` // why there is no reading
	Found   concord.Findings `json:"found"`             // what counts: candidates, each value with its quote
	Dropped []Dropped        `json:"dropped"`           // what does not
}

// Dropped counts the values of a field that do not count for a reason.
type Dropped struct {
	Field  string `json:"field"`
	Reason Reason `json:"reason"`
	N      int    `json:"n"`
}

// Reason is why a value of an answer does not count.
type Reason string

// The reasons.
const (
	NoQuote         Reason = "no_quote"          // it has none, or one that is too long
	NotInText       Reason = "not_in_text"       // its quote does not stand in the report
	NotInQuote      Reason = "not_in_quote"      // our readers do not find the value in its quote
	NotInVocabulary Reason = "not_in_vocabulary" // it is none of the values that there are
	NotAskedFor     Reason = "not_asked_for"     // a field that the record does not have
	Malformed       Reason = "malformed"         // not of the form that was asked for
	TooMany         Reason = "too_many"          // more than a report holds, or more than one where there is one
	NamesNobody     Reason = "names_nobody"      // a statement that names somebody, without whom
	NamesPerson     Reason = "names_person"      // what was hit is named by a person's name
	NoType          Reason = "no_type"           // an incident of which no activity type counts
)

// tally counts what is dropped.
type tally map[Dropped]int

func (t tally) drop(field string, why Reason) { t[Dropped{Field: field, Reason: why}]++ }

// list returns the counts in an order that is always the same.
func (t tally) list() []Dropped {
	out := make([]Dropped, 0, len(t))
	for d, n := range t {
		d.N = n
		out = append(out, d)
	}
	slices.SortFunc(out, func(a, b Dropped) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Reason, b.Reason))
	})
	return out
}

// Failed is the reading of a report that could not be read: why, in words that may be shown.
func Failed(model string, at time.Time, id concord.ReportID, err error) Reading {
	msg, _ := concord.Public(err)
	return Reading{Model: model, ReadAt: at, Trouble: msg, Found: nothing(id, model), Dropped: []Dropped{}}
}

func nothing(id concord.ReportID, model string) concord.Findings {
	return concord.Findings{Report: id, Extractor: "second reader " + model, Incidents: []concord.Incident{}, Measures: []concord.Measure{}, Claims: []concord.Claim{}}
}

// Decode reads what was kept of a reading.
func Decode(body []byte) (Reading, error) {
	var r Reading
	if err := json.Unmarshal(body, &r); err != nil {
		return r, &concord.Error{Code: concord.CodeInternal, Op: "secondreader.Decode", Msg: "a stored second reading is broken", Err: err}
	}
	return r, nil
}
