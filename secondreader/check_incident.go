package secondreader

import (
	"slices"
	"strings"

	"concord"
	"concord/extract"
	"concord/lexicon/gazetteer"
	"concord/text"
)

func (c *checker) activity(inc *concord.Incident, it item) Reason {
	v := concord.ActivityType(it.part("value"))
	r, why := c.said(it, "value", extract.OfActivity, v.Valid())
	if why == "" && !slices.Contains(inc.ActivityTypes, v) {
		inc.ActivityTypes = append(inc.ActivityTypes, v)
		inc.Evidence = append(inc.Evidence, c.evidence("activity_types", string(v), r))
	}
	return why
}

func (c *checker) stage(inc *concord.Incident, it item) Reason {
	v := concord.Stage(it.part("value"))
	r, why := c.said(it, "value", extract.OfStage, v.Valid())
	if why == "" {
		inc.Stage = v
		inc.Evidence = append(inc.Evidence, c.evidence("stage", string(v), r))
	}
	return why
}

func (c *checker) method(inc *concord.Incident, it item) Reason {
	v := concord.Method(it.part("value"))
	r, why := c.said(it, "value", extract.OfMethod, v.Valid())
	if why == "" && !slices.Contains(inc.Methods, v) {
		inc.Methods = append(inc.Methods, v)
		inc.Evidence = append(inc.Evidence, c.evidence("methods", string(v), r))
	}
	return why
}

func (c *checker) sector(inc *concord.Incident, it item) Reason {
	v := concord.Sector(it.part("value"))
	r, why := c.said(it, "value", extract.OfSector, v.Valid())
	if why == "" {
		inc.Sector = v
		inc.Evidence = append(inc.Evidence, c.evidence("sector", string(v), r))
	}
	return why
}

// time takes the time that our reader of dates finds in the quote, where the answer says the same days.
func (c *checker) time(inc *concord.Incident, it item) Reason {
	start, end, ok := days(it.part("start"), it.part("end"))
	if !ok {
		return Malformed
	}
	var when concord.When
	r, why := c.borne(it.quote, func(r text.Range) bool {
		for _, w := range c.ground.Dates(r) {
			if w.Start == start && (w.End == end || it.part("end") == "") {
				when = w
				return true
			}
		}
		return false
	})
	if why == "" {
		inc.Time = when
		inc.Evidence = append(inc.Evidence, c.evidence("time", string(when.Start), r))
	}
	return why
}

// days spells out the first and last day of an answer: a month is all of its days. A single end is both.
func days(start, end string) (first, last concord.Date, ok bool) {
	if end == "" {
		end = start
	}
	a, okA := concord.Date(start).First()
	b, okB := concord.Date(end).Last()
	if !okA || !okB || b.Before(a) {
		return "", "", false
	}
	return concord.DateOf(a), concord.DateOf(b), true
}

// place takes what the gazetteer makes of a name in the quote: in the country that the answer says, if it
// says one.
func (c *checker) place(inc *concord.Incident, it item) Reason {
	name, country := gazetteer.Fold(it.part("name")), strings.ToUpper(it.part("country"))
	if name == "" {
		return Malformed
	}
	var found concord.Place
	r, why := c.borne(it.quote, func(r text.Range) bool {
		best := 0
		for _, meanings := range c.ground.Places(r) {
			for _, p := range meanings {
				if n := named(name, p); n > best && (country == "" || p.Country == country) {
					found, best = p, n
				}
			}
		}
		return best > 0
	})
	if why != "" {
		return why
	}
	if found.Country != "" && !slices.Contains(inc.Countries, found.Country) {
		inc.Countries = append(inc.Countries, found.Country)
		inc.Evidence = append(inc.Evidence, c.evidence("countries", found.Country, r))
	}
	if found.Precision == concord.GeoCountry || slices.ContainsFunc(inc.Places, func(p concord.Place) bool { return p.Name == found.Name && p.Country == found.Country }) {
		return ""
	}
	inc.Evidence = append(inc.Evidence, c.evidence(at("places", len(inc.Places)), found.Name, r))
	inc.Places = append(inc.Places, found)
	return ""
}

// named is how much of an answered name, folded, is that of a place: all of it, or one of its words or more
// ("port of Riga"); 0 for none. What counts is the place, not the answer's words for it.
func named(name string, p concord.Place) int {
	best := 0
	for _, own := range []string{gazetteer.Fold(p.Name), gazetteer.Fold(p.Words)} {
		switch {
		case own == "":
		case own == name:
			return 1 << 10
		case strings.Contains(" "+name+" ", " "+own+" "):
			best = max(best, len(own))
		}
	}
	return best
}

// longestTarget is in bytes.
const longestTarget = 160

// target takes words of the quote that hold a thing which gets hit, and no person.
func (c *checker) target(inc *concord.Incident, it item) Reason {
	words := it.part("value")
	if words == "" || len(words) > longestTarget {
		return Malformed
	}
	person := false
	var found text.Range
	_, why := c.borne(it.quote, func(r text.Range) bool {
		for _, w := range c.index.find(words) {
			if w.Start < r.Start || w.End > r.End {
				continue
			}
			thing, named := c.ground.Things(w)
			if person = person || named; thing && !named {
				found = w
				return true
			}
		}
		return false
	})
	switch {
	case why == NotInQuote && person:
		return NamesPerson
	case why != "":
		return why
	}
	inc.Target = found.In(c.doc.Canonical)
	inc.Evidence = append(inc.Evidence, c.evidence("target", inc.Target, found))
	return ""
}
