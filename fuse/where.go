package fuse

import (
	"fmt"
	"math"
	"slices"

	"concord"
	"concord/lexicon/gazetteer"
)

// setting is how the places of two incidents lie to each other.
type setting struct {
	city     bool    // one and the same town, site or sea area
	site     bool    // one and the same site
	country  bool    // a country in common
	abroad   bool    // fine places, in different countries
	apart    bool    // fine places, too far from each other for one act
	sites    bool    // two different sites
	distance float64 // km between the nearest fine places, -1 when there are none
	words    string
}

// radius is how far from its coordinates a place may lie, in km.
func radius(p concord.GeoPrecision) float64 {
	switch p {
	case concord.GeoExact:
		return 0.5
	case concord.GeoSite:
		return 2
	case concord.GeoDistrict:
		return 8
	case concord.GeoCity:
		return 15
	case concord.GeoArea:
		return 150
	}
	return math.Inf(1)
}

// scenes returns the places of the act itself, fine ones first if there are any.
func scenes(inc *concord.Incident) []concord.Place {
	var out []concord.Place
	for _, p := range inc.Places {
		switch p.Role {
		case "", concord.RoleEvent, concord.RoleTarget, concord.RoleEffect:
			out = append(out, p)
		}
	}
	return out
}

func fineAs(p concord.Place) bool {
	switch p.Precision {
	case concord.GeoExact, concord.GeoSite, concord.GeoCity, concord.GeoDistrict:
		return true
	}
	return false
}

func isSea(p concord.Place) bool { return p.Kind == concord.KindSeaArea }

func places(a, b *concord.Incident) setting {
	s := setting{distance: -1}
	s.country = slices.ContainsFunc(a.Countries, func(c string) bool { return slices.Contains(b.Countries, c) })
	nearest := math.Inf(1)
	fineA, fineB, sameLand := false, false, false
	siteA, siteB := 0, 0
	for _, p := range scenes(a) {
		fineA = fineA || fineAs(p)
		for _, q := range scenes(b) {
			fineB = fineB || fineAs(q)
			sameLand = sameLand || p.Country == q.Country || p.Country == "" || q.Country == ""
			s.pair(p, q, &nearest)
			if p.Kind == concord.KindSite && q.Kind == concord.KindSite {
				siteA, siteB = siteA+1, siteB+1
			}
		}
	}
	s.abroad = fineA && fineB && !s.city && !sameLand
	s.apart = fineA && fineB && !s.city && !math.IsInf(nearest, 1) && nearest > apartKM
	s.sites = siteA > 0 && siteB > 0 && !s.site
	if !math.IsInf(nearest, 1) {
		s.distance = nearest
	}
	if s.words == "" && s.country {
		s.words = "same country"
	}
	return s
}

// pair looks at two places. nearest is the least distance of fine places so far.
func (s *setting) pair(p, q concord.Place, nearest *float64) {
	named := gazetteer.Fold(p.Name) == gazetteer.Fold(q.Name) && p.Country == q.Country && p.Name != ""
	km := math.Inf(1)
	if p.Lat != nil && p.Lon != nil && q.Lat != nil && q.Lon != nil {
		km = gazetteer.Distance(*p.Lat, *p.Lon, *q.Lat, *q.Lon)
	}
	switch {
	case named && (fineAs(p) || isSea(p)) && (math.IsInf(km, 1) || km < oneTownKM):
		s.city, s.words = true, "same place ("+p.Name+")"
		s.site = s.site || p.Kind == concord.KindSite
	case fineAs(p) && fineAs(q) && km <= math.Min(radius(p.Precision)+radius(q.Precision), 20) && sameSide(p, q):
		if !s.city {
			s.words = fmt.Sprintf("places close together (%s and %s, %.0f km)", p.Name, q.Name, km)
		}
		s.city = true
	}
	if fineAs(p) && fineAs(q) {
		*nearest = math.Min(*nearest, km)
	}
}

// sameSide keeps towns on two sides of a border apart.
func sameSide(p, q concord.Place) bool {
	return p.Country == q.Country || p.Country == "" || q.Country == ""
}
