package access

import (
	"cmp"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
)

// grid is into how many parts a degree is divided for the coordinates of a release: some ten kilometres.
const grid = 10

// always are the properties that a release has; sayable those that it has where they are asked for,
// because they hold free text. Nothing else goes into one.
var (
	always = []string{"title", "activity_types", "stage", "methods", "sector", "time", "places", "countries", "effects", "accused", "perpetrator_types",
		"attributions", "legal_steps"}
	sayable = []string{"summary", "target", "method_text", "accused_text", "notes"}

	// ofTheRecord are not said of what happened, and every record has its own.
	ofTheRecord = []string{"id", "version", "unit", "record_state", "marking", "recorded_at", "recorded_by"}
)

// Sayable lists the properties with free text that a release may be asked to have.
func Sayable() []string { return slices.Clone(sayable) }

// Projection is a record made of another for readers who may not have that, and what was left out.
type Projection struct {
	Record  concord.Incident // without an id and a version
	LeftOut []string         // properties of the source, sorted
}

// Project makes a record of what may be said: the properties of a white list, with free text only
// where with names it, places on a grid, and no reports, sources, links, quotes or hours. Its evidence
// is that the organisation by said so at a time.
func Project(inc *concord.Incident, m concord.Marking, with []string, by string, at time.Time) (Projection, error) {
	for _, p := range with {
		if !slices.Contains(sayable, p) {
			return Projection{}, &concord.Error{Code: concord.CodeInvalid, Op: "access.Project", Msg: "a release cannot be asked to have " + p,
				Hint: "besides what it always has, it may have " + strings.Join(sayable, ", ")}
		}
	}
	out := concord.Incident{Unit: inc.Unit, State: inc.State, Marking: m, Title: inc.Title}
	from, to := fieldsOf(inc), fieldsOf(&out)
	var p Projection
	for name, value := range from {
		switch {
		case slices.Contains(always, name) || slices.Contains(with, name):
			to[name].Set(value)
		case len(paths(name, value)) > 0 && !slices.Contains(ofTheRecord, name):
			p.LeftOut = append(p.LeftOut, name)
		}
	}
	slices.Sort(p.LeftOut)
	coarsen(&out)
	for _, name := range append(slices.Clone(always), with...) {
		for _, field := range paths(name, to[name]) {
			out.Evidence = append(out.Evidence, concord.Evidence{Field: field, Person: by, At: at})
		}
	}
	p.Record = out
	return p, nil
}

// paths are the fields of evidence for a property: of a list of records one for each, of none none.
func paths(name string, v reflect.Value) []string {
	switch {
	case v.IsZero():
		return nil
	case v.Kind() != reflect.Slice:
		return []string{name}
	case v.Len() == 0:
		return nil
	case v.Type().Elem().Kind() != reflect.Struct:
		return []string{name}
	}
	var out []string
	for i := range v.Len() {
		out = append(out, name+"["+strconv.Itoa(i)+"]")
	}
	return out
}

// coarsen takes out of a record what is finer than a release says. The lists of the source are not
// written to.
func coarsen(inc *concord.Incident) {
	t := inc.Time
	inc.Time = concord.When{Start: t.Start, End: t.End, Precision: t.Precision}
	places := make([]concord.Place, len(inc.Places))
	for i, p := range inc.Places {
		q := concord.Place{Name: p.Name, Role: p.Role, Kind: p.Kind, Country: p.Country, Admin: p.Admin, Precision: p.Precision, Basis: p.Basis}
		if p.Precision == concord.GeoExact || p.Precision == concord.GeoSite {
			q.Name, q.Precision = cmp.Or(p.Admin, p.Country), concord.GeoDistrict // the name of a site is where it is
		}
		if p.Lat != nil && p.Lon != nil {
			lat, lon := math.Round(*p.Lat*grid)/grid, math.Round(*p.Lon*grid)/grid
			q.Lat, q.Lon = &lat, &lon
		}
		places[i] = q
	}
	inc.Places = places
	effects := make([]concord.Effect, len(inc.Effects))
	for i, e := range inc.Effects {
		effects[i] = concord.Effect{Kind: e.Kind, Quantity: e.Quantity, Unit: e.Unit}
	}
	inc.Effects = effects
	said := make([]concord.Attribution, len(inc.Attributions))
	for i, a := range inc.Attributions {
		a.Note = ""
		a.Basis = slices.Clone(a.Basis)
		said[i] = a
	}
	inc.Attributions = said
	steps := make([]concord.LegalStep, len(inc.LegalSteps))
	for i, s := range inc.LegalSteps {
		s.Text = ""
		steps[i] = s
	}
	inc.LegalSteps = steps
}
