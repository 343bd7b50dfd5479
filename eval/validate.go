package eval

import (
	"fmt"
	"strings"

	"concord"
)

// fault returns the first breach of the rules of annotation, "" if there is none.
func (g Gold) fault() string {
	switch {
	case g.ID == "" || g.File == "":
		return "id or file is missing"
	case strings.ContainsAny(g.File, "/\\"):
		return "the document does not lie beside the annotation"
	case !strings.HasSuffix(g.File, ".txt") && !strings.HasSuffix(g.File, ".html"):
		return "the document is neither .txt nor .html"
	case g.Published != nil && !fullDay(concord.Date(*g.Published)):
		return "published is not a full day"
	case g.Kind != "positive" && g.Kind != "hard_negative":
		return "unknown kind " + g.Kind
	case (g.Kind == "positive") != g.Relevant:
		return "kind and relevant contradict each other"
	case !g.Relevant && len(g.Incidents)+len(g.Measures) > 0:
		return "a document that is not relevant has incidents or measures"
	}
	keys := map[string]bool{}
	for _, i := range g.Incidents {
		fault := i.fault()
		if keys[i.Key] {
			fault = "the key is used twice"
		}
		if fault != "" {
			return "incident " + i.Key + ": " + fault
		}
		keys[i.Key] = true
	}
	for n, m := range g.Measures {
		if fault := m.fault(); fault != "" {
			return fmt.Sprintf("measure %d: %s", n+1, fault)
		}
	}
	for n, c := range g.Claims {
		if !c.Hedge.Valid() || c.Text == "" {
			return fmt.Sprintf("claim %d: unknown hedge or no text", n+1)
		}
	}
	return ""
}

func (i GoldIncident) fault() string {
	switch {
	case i.Key == "":
		return "it has no key"
	case len(i.ActivityTypes) == 0 || !allValid(i.ActivityTypes):
		return "no activity type, or an unknown one"
	case !i.Stage.Valid():
		return "unknown stage"
	case !allValid(i.Methods):
		return "unknown method"
	case i.Sector != nil && !i.Sector.Valid():
		return "unknown sector"
	case !i.LegalStage.Valid():
		return "unknown legal stage"
	case i.Words == "":
		return "it has no words"
	case i.Time != nil && i.Time.fault():
		return "the time is not made of full days in order, or its precision or basis is unknown"
	}
	for _, c := range i.Countries {
		if !countryCode(c) {
			return "a country is not an ISO 3166 code of two letters"
		}
	}
	for _, p := range i.Places {
		if p.Name == "" || p.Country != nil && !countryCode(*p.Country) || (p.Lat == nil) != (p.Lon == nil) {
			return "a place has no name, no proper country or half a point"
		}
	}
	for _, a := range i.Attributions {
		if !a.BodyType.Valid() || !a.Strength.Valid() || !allValid(a.Basis) || !dateOK(a.Date) {
			return "an attribution has an unknown body type, strength or basis, or no proper date"
		}
	}
	for _, s := range i.LegalSteps {
		if !s.Stage.Valid() || !dateOK(s.Date) || s.Jurisdiction != nil && !actorCode(*s.Jurisdiction) {
			return "a legal step has an unknown stage or jurisdiction, or no proper date"
		}
	}
	return ""
}

func (t GoldTime) fault() bool {
	return !fullDay(t.Start) || !fullDay(t.End) || t.End < t.Start || !t.Precision.Valid() || !t.Basis.Valid()
}

func (m GoldMeasure) fault() string {
	switch {
	case !m.Type.Valid():
		return "unknown type"
	case !m.Status.Valid():
		return "unknown status"
	case !dateOK(m.Announced) || !dateOK(m.EffectiveFrom):
		return "a date is not one"
	case m.Against != nil && !allCodes(*m.Against):
		return "against is neither a country code nor EU or NATO"
	case !allCodes(m.Issuer):
		return "the issuer is neither a country code nor EU or NATO"
	}
	return ""
}

func allCodes(joined string) bool {
	for code := range strings.SplitSeq(joined, "+") {
		if !actorCode(code) {
			return false
		}
	}
	return true
}

func allValid[T interface{ Valid() bool }](values []T) bool {
	for _, v := range values {
		if !v.Valid() {
			return false
		}
	}
	return true
}

func actorCode(s string) bool { return s == "NATO" || countryCode(s) } // EU has the form of a country

func countryCode(s string) bool {
	return len(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}

func dateOK(d *concord.Date) bool {
	if d == nil {
		return true
	}
	_, err := concord.ParseDate(string(*d))
	return err == nil
}

func fullDay(d concord.Date) bool {
	_, err := concord.ParseDate(string(d))
	return err == nil && len(d) == len("2006-01-02")
}
