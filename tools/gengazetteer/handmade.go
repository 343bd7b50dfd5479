package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	gz "concord/lexicon/gazetteer"
)

// readStopList: one folded name a line.
func (g *gazetteer) readStopList() error {
	g.ambiguous = map[string]bool{}
	return readTSV(g.list("ambiguous.txt"), 1, func(f []string) error {
		for _, w := range strings.Fields(f[0]) {
			g.ambiguous[gz.Fold(w)] = true
		}
		return nil
	})
}

// applyPatches: country, a name by which the town is found, its English display name or empty to keep it, further
// names joined with |; the largest town of that name is meant. A row with latitude and longitude adds a town that the
// extract lacks.
func (g *gazetteer) applyPatches() error {
	return readTSV(g.list("patches.tsv"), 6, func(f []string) error {
		var best *place
		key := gz.Fold(f[1])
		for _, t := range g.towns {
			if _, ok := t.names[key]; ok && t.country == f[0] && (best == nil || t.population > best.population) {
				best = t
			}
		}
		if best == nil && f[4] != "" {
			best = newPlace(f[1])
			best.country, best.kind, best.precision = f[0], gz.City, "city"
			var err error
			if best.lat, best.lon, err = latLon(f[4], f[5]); err != nil {
				return err
			}
			g.towns = append(g.towns, best)
		}
		if best == nil {
			return fmt.Errorf("no town %q in %s", f[1], f[0])
		}
		if f[2] != "" {
			best.name = f[2]
			best.addName(f[2], true)
		}
		for _, a := range split(f[3]) {
			best.addName(a, true)
		}
		return nil
	})
}

var (
	kinds      = []string{"airport", "port", "base", "cable", "pipeline", "sea", "strait", "power", "refinery", "rail", "bridge", "border", "waterworks", "munitions", "institution", "island", "area", "facility"}
	precisions = []string{"", "exact", "site", "district", "city", "area", "country"}
)

// readFacilities: name, kind, country, lat, lon, precision, sector, other names joined with |.
func (g *gazetteer) readFacilities() error {
	return readTSV(g.list("facilities.tsv"), 8, func(f []string) error {
		p := newPlace(f[0])
		k := slices.Index(kinds, f[1])
		if k < 0 {
			return fmt.Errorf("unknown kind %q", f[1])
		}
		if slices.Index(precisions, f[5]) < 1 {
			return fmt.Errorf("unknown precision %q", f[5])
		}
		p.kind, p.country, p.precision, p.sector = gz.Airport+gz.Kind(k), f[2], f[5], f[6]
		if p.kind.String() != f[1] {
			return fmt.Errorf("kind %q is out of order", f[1])
		}
		if f[2] != "" && g.country(f[2]) == nil {
			return fmt.Errorf("unknown country %q", f[2])
		}
		var err error
		if p.lat, p.lon, err = latLon(f[3], f[4]); err != nil {
			return err
		}
		for _, a := range split(f[7]) {
			p.addName(a, true)
		}
		if len(p.names) == 0 {
			return fmt.Errorf("%q cannot be kept as a name", f[0])
		}
		if p.kind != gz.Sea && p.kind != gz.Strait && p.country != "" {
			p.admin = g.nearestRegion(p)
		}
		g.sites = append(g.sites, p)
		return nil
	})
}

func (g *gazetteer) country(iso string) *place {
	for _, c := range g.countries {
		if c.country == iso {
			return c
		}
	}
	return nil
}

// nearestRegion is that of the nearest town of the same country within 40 km.
func (g *gazetteer) nearestRegion(p *place) *place {
	within, region := 40.0, (*place)(nil)
	for _, t := range g.towns {
		if t.country == p.country && t.admin != nil && math.Abs(t.lat-p.lat) < 0.5 {
			if d := gz.Distance(t.lat, t.lon, p.lat, p.lon); d < within {
				within, region = d, t.admin
			}
		}
	}
	return region
}
