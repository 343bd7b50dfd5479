package web

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"concord"
)

// source is a public address with the number by which the page refers to it.
type source struct {
	N   int
	URL string
}

// proof is one piece of evidence, ready to be shown: the words and where they stand, or the person
// and the time.
type proof struct {
	Value  string // the value it supports, where the field has several
	Quote  string
	Href   string // the report at these words
	Report string // its title
	SaidBy string
	Hedge  concord.Hedge
	Rule   string
	Share  int // of a hundred values read in this way that were right; 0 when it is not known

	Person string
	At     time.Time
	Refs   []int // numbers of sources
}

// evidenceBook looks up the evidence of an incident by field and numbers its sources.
type evidenceBook struct {
	inc     *concord.Incident
	reports map[concord.ReportID]concord.Report
	claims  []concord.Claim
	sources []source
	number  map[string]int
}

func newEvidenceBook(inc *concord.Incident, reports []ReportRow, claims []concord.Claim) *evidenceBook {
	e := &evidenceBook{inc: inc, reports: map[concord.ReportID]concord.Report{}, claims: claims, number: map[string]int{}}
	for _, r := range reports {
		e.reports[r.Report.ID] = r.Report
	}
	for _, u := range inc.Sources {
		e.ref(u)
	}
	for _, ev := range inc.Evidence {
		for _, u := range ev.Sources {
			e.ref(u)
		}
	}
	return e
}

func (e *evidenceBook) ref(url string) int {
	n, ok := e.number[url]
	if !ok {
		n = len(e.sources) + 1
		e.number[url] = n
		e.sources = append(e.sources, source{n, url})
	}
	return n
}

// of returns the evidence of a field. Values of one field that one person entered at one time from
// the same sources share a line.
func (e *evidenceBook) of(fields ...string) []proof {
	var out []proof
	for _, ev := range e.inc.Evidence {
		if !slices.Contains(fields, ev.Field) {
			continue
		}
		p := e.proof(ev)
		same := func(q proof) bool {
			return p.Person != "" && q.Person == p.Person && q.At.Equal(p.At) && slices.Equal(q.Refs, p.Refs) ||
				p.Quote != "" && q.Href == p.Href
		}
		if i := slices.IndexFunc(out, same); i >= 0 {
			if p.Value != "" && out[i].Value != "" && !strings.Contains(out[i].Value, p.Value) {
				out[i].Value += ", " + p.Value
			}
			continue
		}
		out = append(out, p)
	}
	for i := range out {
		if len(out) == 1 || out[i].Person != "" {
			out[i].Value = "" // it stands beside the value already
		}
	}
	return out
}

func (e *evidenceBook) proof(ev concord.Evidence) proof {
	p := proof{Value: valueWord(ev.Field, ev.Value), Person: ev.Person, At: ev.At}
	if ev.Typed() {
		for _, u := range ev.Sources {
			p.Refs = append(p.Refs, e.ref(u))
		}
		return p
	}
	p.Quote, p.SaidBy, p.Hedge, p.Rule = ev.Quote, ev.SaidBy, ev.Hedge, ev.Rule
	p.Share = int(100*ev.Confidence + 0.5)
	p.Href = fmt.Sprintf("%s?at=%d-%d#at", reportPath(ev.Report), ev.Start, ev.End)
	p.Report = string(ev.Report)
	if r, ok := e.reports[ev.Report]; ok {
		p.Report = reportTitle(&r)
	}
	return p
}

// grade is the Admiralty grade of a statement: reliability of the source, credibility of the claim.
// "" when a person entered it: then the sources are to be graded by the reader.
func (e *evidenceBook) grade(field string) string {
	best := ""
	for _, ev := range e.inc.Evidence {
		r, ok := e.reports[ev.Report]
		if ev.Field != field || ev.Typed() || !ok {
			continue
		}
		reliability, credibility := cmp.Or(string(r.Publisher.Reliability), "F"), "6"
		for _, c := range e.claims {
			for _, ce := range c.Evidence {
				if ce.Report == ev.Report && ce.Start < ev.End && ev.Start < ce.End && c.Credibility != "" && string(c.Credibility) < credibility {
					credibility = string(c.Credibility)
				}
			}
		}
		if g := reliability + credibility; best == "" || g < best {
			best = g
		}
	}
	return best
}

// valueWord writes the value of a piece of evidence for reading.
func valueWord(field, value string) string {
	name, _, _ := strings.Cut(field, "[")
	switch {
	case value == "":
		return ""
	case name == "countries" || name == "accused":
		return country(value)
	case name == "activity_types" || name == "methods" || name == "stage" || name == "sector" || name == "perpetrator_types":
		return word(value)
	case name == "attributions" || name == "legal_steps":
		return lower(value)
	case name == "time":
		if d, err := concord.ParseDate(value); err == nil {
			return date(d)
		}
	}
	return value
}

func indexed(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }
