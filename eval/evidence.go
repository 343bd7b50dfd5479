package eval

import (
	"fmt"

	"concord"
	"concord/text"
)

// EvidenceCheck counts quotes that are what they say they are. All must be.
type EvidenceCheck struct {
	Quotes    int `json:"quotes"`    // evidence read from the document
	Canonical int `json:"canonical"` // of these, those that equal their span of the canonical text
	Raw       int `json:"raw"`       // those whose raw span reads as the quote again, white space aside
	Bare      int `json:"bare"`      // records without any evidence
}

// check goes through the evidence of everything that was found. It returns a line for each fault.
func (c *EvidenceCheck) check(doc Document, t *text.Document, f concord.Findings) (faults []string) {
	one := func(owner string, list []concord.Evidence) {
		if len(list) == 0 {
			c.Bare++
			faults = append(faults, owner+" has no evidence")
		}
		for _, e := range list {
			if e.Typed() {
				continue
			}
			c.Quotes++
			canonical := e.Start >= 0 && e.Start < e.End && e.End <= len(t.Canonical) && t.Canonical[e.Start:e.End] == e.Quote
			raw := rereads(doc, t, e)
			if canonical {
				c.Canonical++
			}
			if raw {
				c.Raw++
			}
			if !canonical || !raw {
				faults = append(faults, fmt.Sprintf("%s: the quote of %s (%q) is not at its place", owner, e.Field, e.Quote))
			}
		}
	}
	for n, i := range f.Incidents {
		one(fmt.Sprintf("incident %d", n+1), i.Evidence)
	}
	for n, m := range f.Measures {
		one(fmt.Sprintf("measure %d", n+1), m.Evidence)
	}
	for n, k := range f.Claims {
		one(fmt.Sprintf("claim %d", n+1), k.Evidence)
	}
	return faults
}

// rereads takes the raw bytes of the evidence as a text of their own and compares its characters.
func rereads(doc Document, t *text.Document, e concord.Evidence) bool {
	if e.RawStart < 0 || e.RawStart >= e.RawEnd || e.RawEnd > len(doc.Raw) {
		return false
	}
	raw := doc.Raw[e.RawStart:e.RawEnd]
	quote, _ := squeeze(e.Quote)
	if again, _ := squeeze(string(raw)); again == quote {
		return true
	}
	read, kind := text.Plain, "text/plain"
	if t.Kind == text.KindHTML {
		read, kind = text.HTML, "text/html"
	}
	part, err := read(raw, text.Hints{ContentType: kind + "; charset=" + t.Charset})
	if err != nil {
		return false
	}
	again, _ := squeeze(part.Canonical)
	return again == quote
}
