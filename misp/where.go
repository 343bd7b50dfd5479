package misp

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"concord"
)

// listed are the words of a comment that this program writes beside an object.
func listed(comment string) []string {
	out := strings.Split(comment, ", ")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// first returns the first word of a vocabulary in a comment, "" when there is none.
func first[T ~string](list []string, valid func(T) bool) T {
	for _, w := range list {
		if valid(T(w)) {
			return T(w)
		}
	}
	return ""
}

// precisions read fidelities.
var precisions = map[string]concord.DatePrecision{"second": concord.PrecisionMinute, "minute": concord.PrecisionMinute, "hour": concord.PrecisionHour,
	"day": concord.PrecisionDay, "month": concord.PrecisionMonth, "year": concord.PrecisionYear}

// event reads when it happened; the first object that tells it counts.
func (r *reading) event(t Object) {
	o := &r.out.Incident
	if o.Title == "" {
		o.Title = t.Get("name")
	}
	if word := t.Get("status"); o.Stage == "" || o.Stage == concord.StageUnclear || o.Stage == concord.StageAccomplished {
		switch {
		case word == "ongoing":
			o.Stage = concord.StageOngoing
		case word == "occurred" && o.Stage == "":
			o.Stage = concord.StageAccomplished
		}
	}
	if !o.Time.IsZero() {
		return
	}
	words := listed(t.Comment)
	w := concord.When{Precision: precisions[t.Get("start_time_fidelity")], Basis: first(words, concord.DateBasis.Valid)}
	if p := first(words, concord.DatePrecision.Valid); p != "" && fidelities[p] == t.Get("start_time_fidelity") {
		w.Precision = p // the comment is finer than the fidelity, or it is not of this program
	}
	from, to := instant(t.Get("start_time")), instant(t.Get("end_time"))
	w.Start, w.End = dayOf(from, w.Precision), dayOf(to, w.Precision)
	if w.Start == "" {
		w.Start = w.End
	}
	if w.End == "" {
		w.End = w.Start
	}
	if w.Validate() == nil && !w.IsZero() {
		o.Time = w
	}
}

// dayOf is the day of an instant in UTC, cut to how exactly it is meant.
func dayOf(t time.Time, p concord.DatePrecision) concord.Date {
	if t.IsZero() {
		return ""
	}
	d := concord.DateOf(t.UTC())
	if len(d) != 10 {
		return ""
	}
	switch p {
	case concord.PrecisionYear:
		return d[:4]
	case concord.PrecisionMonth, concord.PrecisionSeason:
		return d[:7]
	case concord.PrecisionMinute, concord.PrecisionHour, concord.PrecisionDay, concord.PrecisionNight, concord.PrecisionWeek, concord.PrecisionUnknown:
	}
	return d
}

func (r *reading) place(t Object) {
	words := listed(t.Comment)
	p := concord.Place{Name: t.Get("text"), Admin: t.Get("region"), Role: first(words, concord.PlaceRole.Valid), Kind: first(words, concord.PlaceKind.Valid),
		Precision: first(words, concord.GeoPrecision.Valid), Basis: first(words, concord.CoordBasis.Valid)}
	for _, name := range []string{t.Get("city"), t.Get("address"), t.Get("region"), t.Get("country")} {
		if p.Name == "" {
			p.Name = name
		}
	}
	if p.Admin == p.Name {
		p.Admin = "" // the name of a sea
	}
	if p.Role == "" {
		p.Role = concord.RoleEvent
	}
	for _, word := range []string{t.Get("countrycode"), t.Get("country")} {
		if p.Country == "" && word != "" {
			if p.Country = countryOf(word); p.Country == "" {
				r.unmapped("country " + word)
			}
		}
	}
	lat, errLat := strconv.ParseFloat(t.Get("latitude"), 64)
	lon, errLon := strconv.ParseFloat(t.Get("longitude"), 64)
	switch {
	case errLat == nil && errLon == nil && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180:
		p.Lat, p.Lon = &lat, &lon
		if p.Basis == "" {
			p.Basis = concord.CoordSource
		}
		if p.Precision == "" {
			p.Precision = within(t.Get("accuracy-radius"))
		}
	case p.Precision == "" && p.Country != "":
		p.Precision = concord.GeoCountry
	case p.Precision == "":
		p.Precision = concord.GeoUnknown
	}
	if p.Name == "" && p.Lat == nil {
		return
	}
	r.out.Places = append(r.out.Places, p)
	r.country(p.Country)
}

func (r *reading) country(c string) {
	if c != "" && !slices.Contains(r.out.Countries, c) {
		r.out.Countries = append(r.out.Countries, c)
	}
}

// within is what a place with that uncertainty, in kilometres, may be called.
func within(radius string) concord.GeoPrecision {
	km, err := strconv.ParseFloat(radius, 64)
	switch {
	case err != nil || km < 0:
		return concord.GeoUnknown
	case km <= 0.1:
		return concord.GeoExact
	case km <= 1:
		return concord.GeoSite
	case km <= 10:
		return concord.GeoCity
	case km <= 30:
		return concord.GeoDistrict
	}
	return concord.GeoArea
}

// impact reads damage to things.
func (r *reading) impact(t Object) {
	e := concord.Effect{Kind: "damage", Text: strings.Join(nonEmpty(t.Get("asset_type"), t.Get("description")), ": ")}
	switch t.Get("impact_type") {
	case "none":
		e = concord.Effect{Kind: "none"}
	case "destruction", "damaged-functional", "damaged-nonfunctional":
	case "unknown":
		if first(listed(t.Comment), concord.EffectKind.Valid) != "damage" {
			return // whether there was damage is not known
		}
	default:
		r.unmapped("physical impact " + t.Get("impact_type"))
		return
	}
	r.out.Effects = append(r.out.Effects, e)
}
