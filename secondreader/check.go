package secondreader

import (
	"slices"
	"strconv"

	"concord"
	"concord/extract"
	"concord/text"
)

// rule is the name under which values of the second reader stand in evidence.
const rule = "second"

// checker turns an answer into findings: what of it the text and our own readers bear out.
type checker struct {
	id      concord.ReportID
	doc     *text.Document
	ground  *extract.Ground
	index   *index
	dropped tally
}

// check keeps what counts of an answer.
func (c *checker) check(a answer, model string) concord.Findings {
	out := nothing(c.id, model)
	for _, fields := range a.incidents {
		inc := concord.Incident{ID: concord.IncidentID(string(c.id) + ".second." + strconv.Itoa(len(out.Incidents)+1)), Unit: concord.UnitIncident,
			State: concord.StateCandidate, Methods: []concord.Method{}, Places: []concord.Place{}, Countries: []string{}, Accused: []string{},
			Attributions: []concord.Attribution{}, LegalSteps: []concord.LegalStep{}, Reports: []concord.ReportID{c.id}, Evidence: []concord.Evidence{}}
		c.incident(&inc, fields)
		if len(inc.ActivityTypes) == 0 {
			c.dropped.drop("incident", NoType)
			continue
		}
		out.Incidents = append(out.Incidents, inc)
	}
	for _, it := range a.measures {
		if m, ok := c.measure(it); ok && !slices.ContainsFunc(out.Measures, func(o concord.Measure) bool { return o.ID == m.ID }) {
			out.Measures = append(out.Measures, m)
		}
	}
	out.Relevant = len(out.Incidents) > 0 || len(out.Measures) > 0
	extract.Blank(&out, 0) // for the titles: composed of the fields, so that they say no more
	return out
}

// incident checks the values of one incident, field by field.
func (c *checker) incident(inc *concord.Incident, fields map[string][]item) {
	take := func(field string, check func(*concord.Incident, item) Reason) {
		taken := false
		for _, it := range fields[field] {
			if taken && single(field) {
				c.dropped.drop(field, TooMany)
				continue
			}
			if why := check(inc, it); why != "" {
				c.dropped.drop(field, why)
				continue
			}
			taken = true
		}
	}
	take("activity_types", c.activity)
	if len(inc.ActivityTypes) == 0 {
		return
	}
	take("stage", c.stage)
	take("time", c.time)
	take("places", c.place)
	take("target", c.target)
	take("sector", c.sector)
	take("methods", c.method)
	take("attributions", c.attribution)
	take("legal_steps", c.legalStep)
}

func single(name string) bool {
	return slices.ContainsFunc(ofIncident, func(f field) bool { return f.name == name && f.one })
}

// borne returns the first place of a quote at which bears holds, and why there is none.
func (c *checker) borne(quote string, bears func(text.Range) bool) (text.Range, Reason) {
	if quote == "" || len(quote) > longestQuote {
		return text.Range{}, NoQuote
	}
	at := c.index.find(quote)
	if len(at) == 0 {
		return text.Range{}, NotInText
	}
	for _, r := range at {
		if bears(r) {
			return r, ""
		}
	}
	return text.Range{}, NotInQuote
}

// said checks a value that words stand for.
func (c *checker) said(it item, part string, of extract.Vocabulary, valid bool) (text.Range, Reason) {
	if !valid {
		return text.Range{}, NotInVocabulary
	}
	return c.borne(it.quote, func(r text.Range) bool {
		said, known := c.ground.Says(r, of, it.part(part))
		return said || !known
	})
}

// evidence says that a field was read at a range of the text.
func (c *checker) evidence(field, value string, r text.Range) concord.Evidence {
	rawStart, rawEnd := c.doc.Raw(r.Start, r.End)
	return concord.Evidence{Field: field, Value: value, Report: c.id, Canonical: text.CanonicalVersion, Rule: rule,
		Span: concord.Span{Start: r.Start, End: r.End, RawStart: rawStart, RawEnd: rawEnd}, Quote: r.In(c.doc.Canonical)}
}
