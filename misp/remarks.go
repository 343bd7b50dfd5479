package misp

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"concord"
	"concord/stix"
)

// galaxies reads tags of galaxies and of this program's own.
func (r *reading) galaxies() {
	for _, v := range tagged(r.e.Tags, tagMethod) {
		if m, ok := coded(v, concord.Method.Valid); ok {
			r.method(m)
		}
	}
	for _, id := range r.e.Codes {
		if m, ok := stix.MethodOf("mitre-attack", id); ok {
			r.method(m)
		}
	}
	if u := concord.Unit(strings.Join(tagged(r.e.Tags, tagUnit), "")); u.Valid() {
		r.out.Unit = u
	}
	for _, t := range r.e.Tags {
		rest, ok := strings.CutPrefix(t, "misp-galaxy:")
		if !ok {
			continue
		}
		galaxy, value, _ := strings.Cut(rest, "=")
		value = strings.Trim(value, `"`)
		switch {
		case value == "":
		case galaxy == "mitre-attack-pattern" || strings.HasPrefix(galaxy, "disarm-"):
			r.technique(galaxy, value)
		case galaxy == "sector":
			r.sector(value)
		case galaxy == "target-information" || galaxy == "country":
			if c := countryOf(value); c != "" {
				r.country(c)
			} else {
				r.unmapped("country " + value)
			}
		case galaxy == "threat-actor" || galaxy == "mitre-intrusion-set" || galaxy == "microsoft-activity-group":
			r.actor(value)
		default:
			r.unmapped("galaxy " + rest)
		}
	}
}

func (r *reading) technique(galaxy, value string) {
	if m, ok := methodOf(galaxy, value); ok {
		r.method(m)
		return
	}
	if r.out.MethodText == "" {
		r.out.MethodText = value
	} else if !strings.Contains(r.out.MethodText, value) {
		r.out.MethodText += "; " + value
	}
}

func (r *reading) sector(value string) {
	s, ok := sectorOf(value)
	switch {
	case !ok:
		r.unmapped("sector " + value)
	case r.out.Sector == "":
		r.out.Sector = s
	case r.out.Sector != s:
		r.unmapped("sector " + value)
	}
}

// actor turns a naming into a statement by the author, at the weakest strength that names somebody and as a body whose word
// makes no status: a bare tag has no hedge, and who stands behind it is not known.
func (r *reading) actor(name string) {
	a := concord.Attribution{AttributedTo: name, PointsTo: concord.PointsNonStateGroup, MadeBy: ownerOf(r.e.Orgc), BodyType: concord.BodyCompany,
		Strength: concord.StrengthAlleged, Date: concord.DateOf(r.e.Time), Note: "a tag of " + r.e.Source()}
	for _, v := range tagged(r.e.Tags, "estimative-language:likelihood-probability") {
		a.Note += ", which calls it " + strings.ReplaceAll(v, "-", " ")
	}
	r.out.Attributions = append(r.out.Attributions, a)
}

// remarks keeps in words what grades the event, and when its values were seen.
func (r *reading) remarks() {
	var notes []string
	for _, key := range []string{"admiralty-scale:source-reliability", "admiralty-scale:information-credibility", "estimative-language:likelihood-probability",
		"estimative-language:confidence-in-analytic-judgment", "PAP"} {
		for _, v := range append(tagged(r.e.Tags, key), bare(r.e.Tags, key)...) {
			notes = append(notes, key+" "+v)
		}
	}
	if r.e.Sightings > 0 {
		n := "seen " + strconv.Itoa(r.e.Sightings) + " times"
		if !r.e.LastSeen.IsZero() {
			n += ", at last on " + r.e.LastSeen.Format(time.DateOnly)
		}
		notes = append(notes, n)
	}
	if len(notes) > 0 {
		r.out.Notes = strings.Join(nonEmpty(r.out.Notes, r.e.Source()+": "+strings.Join(notes, "; ")), "\n")
	}
}

// bare returns the values of tags of the form "PAP:RED".
func bare(tags []string, namespace string) []string {
	var out []string
	for _, t := range tags {
		if v, ok := strings.CutPrefix(t, namespace+":"); ok && v != "" && !strings.Contains(namespace, ":") {
			out = append(out, v)
		}
	}
	return out
}

// complete fills what every record has, and says of every value where it was read.
func (r *reading) complete() {
	o := &r.out.Incident
	if o.Title == "" {
		o.Title = r.e.Info
	}
	if o.Title == "" {
		o.Title = "Event " + r.e.UUID
	}
	if !o.Unit.Valid() {
		o.Unit = concord.UnitIncident
	}
	o.State, o.Marking = concord.StateCandidate, r.e.Marking
	country := ""
	if len(o.Countries) == 1 {
		country = o.Countries[0]
	}
	where := ""
	if len(o.Places) > 0 {
		where = o.Places[0].Name
	}
	o.ID = concord.SlugID(country, o.Time.Start, where, string(o.ActivityTypes[0])) // of no words of the title: it may hold a name
	o.Aliases = []concord.IncidentID{Alias(r.e.UUID)}
	whole(o)
	for _, p := range present(o) {
		o.Evidence = append(o.Evidence, concord.Evidence{Field: p, Person: r.e.Source(), At: r.e.Time})
	}
}

// whole makes lists of what has none, as the records of this node have them.
func whole(o *concord.Incident) {
	o.Methods, o.Places, o.Countries = some(o.Methods), some(o.Places), some(o.Countries)
	o.Accused, o.Attributions, o.LegalSteps, o.Evidence = some(o.Accused), some(o.Attributions), some(o.LegalSteps), some(o.Evidence)
	for i := range o.Attributions {
		o.Attributions[i].Basis = some(o.Attributions[i].Basis)
	}
}

func some[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// present are the fields of an incident that have a value, as evidence names them.
func present(o *concord.Incident) []string {
	var out []string
	when := func(has bool, field string) {
		if has {
			out = append(out, field)
		}
	}
	rows := func(n int, field string) {
		for i := range n {
			out = append(out, fmt.Sprintf("%s[%d]", field, i))
		}
	}
	when(true, "title")
	when(o.Summary != "", "summary")
	when(len(o.ActivityTypes) > 0, "activity_types")
	when(o.Stage != "", "stage")
	when(len(o.Methods) > 0, "methods")
	when(o.MethodText != "", "method_text")
	when(o.Target != "", "target")
	when(o.Sector != "", "sector")
	when(!o.Time.IsZero(), "time")
	rows(len(o.Places), "places")
	when(len(o.Countries) > 0, "countries")
	rows(len(o.Effects), "effects")
	when(len(o.Accused) > 0, "accused")
	when(o.AccusedText != "", "accused_text")
	when(len(o.PerpetratorTypes) > 0, "perpetrator_types")
	rows(len(o.Attributions), "attributions")
	rows(len(o.LegalSteps), "legal_steps")
	when(o.Notes != "", "notes")
	return out
}
