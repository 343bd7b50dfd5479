package starter

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"time"

	"concord"
)

//go:embed incidents.json
var incidentsFile []byte

//go:embed measures.json
var measuresFile []byte

//go:embed expulsions.json
var expulsionsFile []byte

// Person is who stands for the values of the dataset in their evidence.
const Person = "Concord starter dataset"

// TypedAt is the fixed time at which the values of the dataset were entered, UTC.
func TypedAt() time.Time { return time.Date(2026, time.April, 1, 0, 0, 0, 0, time.UTC) }

// Load returns the incidents and the measures, each sorted by id. They are verified and marked TLP
// CLEAR, owned by "demo"; every value has evidence. Each call returns values of its own.
func Load() ([]concord.Incident, []concord.Measure, error) {
	var in struct {
		About     string
		Incidents []concord.Incident
	}
	var acts struct {
		About    string
		Measures []concord.Measure
	}
	if err := decode("incidents.json", incidentsFile, &in); err != nil {
		return nil, nil, err
	}
	if err := decode("measures.json", measuresFile, &acts); err != nil {
		return nil, nil, err
	}
	for i := range in.Incidents {
		in.Incidents[i].Evidence = evidenceOf(&in.Incidents[i])
	}
	for i := range acts.Measures {
		acts.Measures[i].Evidence = evidenceOfMeasure(&acts.Measures[i])
	}
	return in.Incidents, acts.Measures, nil
}

// Tally is one count of expelled diplomats, by ISO code of the expelling country.
type Tally struct {
	AsOf   concord.Date   `json:"as_of"`
	Source string         `json:"source"`
	Note   string         `json:"note,omitempty"`
	Total  int            `json:"total,omitempty"` // 0 when the source gives none
	By     map[string]int `json:"by_country"`
}

// Tallies are counts of the same thing by different sources. They disagree, and Conflicts says how.
type Tallies struct {
	About     string  `json:"about"`
	Tallies   []Tally `json:"tallies"`
	Conflicts string  `json:"conflicts"`
}

// Expulsions returns the tallies of Russian diplomats expelled, from the earliest.
func Expulsions() (Tallies, error) {
	var t Tallies
	err := decode("expulsions.json", expulsionsFile, &t)
	return t, err
}

// decode is strict: a key that no noun has is a fault of the generator.
func decode(name string, content []byte, to any) error {
	d := json.NewDecoder(bytes.NewReader(content))
	d.DisallowUnknownFields()
	if err := d.Decode(to); err != nil {
		return &concord.Error{Code: concord.CodeInternal, Op: "starter", Err: err,
			Msg: "the embedded " + name + " cannot be read", Hint: "run tools/genstarter again and rebuild"}
	}
	return nil
}

// evidenceOf says of every value that it was typed, and where it was read.
func evidenceOf(inc *concord.Incident) []concord.Evidence {
	e := typist{sources: inc.Sources}
	e.when(true, "title")
	e.values("activity_types", strs(inc.ActivityTypes))
	e.when(inc.Stage != "", "stage")
	e.values("methods", strs(inc.Methods))
	e.when(inc.MethodText != "", "method_text")
	e.when(inc.Target != "", "target")
	e.when(inc.Sector != "", "sector")
	e.when(!inc.Time.IsZero(), "time")
	e.rows("places", len(inc.Places))
	e.values("countries", inc.Countries)
	e.rows("effects", len(inc.Effects))
	e.values("accused", inc.Accused)
	e.when(inc.AccusedText != "", "accused_text")
	e.values("perpetrator_types", strs(inc.PerpetratorTypes))
	e.rows("attributions", len(inc.Attributions))
	e.rows("legal_steps", len(inc.LegalSteps))
	e.rows("links", len(inc.Links))
	e.when(inc.Notes != "", "notes")
	return e.out
}

func evidenceOfMeasure(m *concord.Measure) []concord.Evidence {
	e := typist{sources: m.Sources}
	for _, f := range []struct{ field, value string }{
		{"type", string(m.Type)}, {"issuer", m.Issuer}, {"against", m.Against}, {"target", m.Target},
		{"status", string(m.Status)}, {"announced", string(m.Announced)}, {"adopted", string(m.Adopted)},
		{"effective_from", string(m.EffectiveFrom)}, {"effective_to", string(m.EffectiveTo)},
		{"territory", m.Territory}, {"scope", m.Scope}, {"exemptions", m.Exemptions},
		{"legal_basis", m.LegalBasis}, {"stated_reason", m.StatedReason},
	} {
		e.when(f.value != "", f.field)
	}
	return e.out
}

// typist writes the evidence of one record.
type typist struct {
	sources []string
	out     []concord.Evidence
}

func (e *typist) add(field, value string) {
	e.out = append(e.out, concord.Evidence{Field: field, Value: value, Person: Person, At: TypedAt(), Sources: e.sources})
}

func (e *typist) when(known bool, field string) {
	if known {
		e.add(field, "")
	}
}

func (e *typist) values(field string, values []string) {
	for _, v := range values {
		e.add(field, v)
	}
}

func (e *typist) rows(field string, n int) {
	for i := range n {
		e.add(fmt.Sprintf("%s[%d]", field, i), "")
	}
}

func strs[T ~string](in []T) []string {
	out := make([]string, len(in))
	for i, v := range in {
		out[i] = string(v)
	}
	return out
}
