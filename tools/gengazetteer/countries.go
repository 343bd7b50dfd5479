package main

import (
	"fmt"
	"math"
	"sort"
	"strconv"
	"strings"

	"concord/tools/genbasemap/topojson"

	gz "concord/lexicon/gazetteer"
)

// readCountries takes codes, names and populations from CLDR, middle points from Natural Earth, and usual variants from
// the hand-made list, which also says what CLDR's display names are replaced with.
func (g *gazetteer) readCountries() error {
	g.capitals, g.numeric = map[string]*place{}, map[string]string{}
	var codes struct {
		Supplemental struct {
			CodeMappings map[string]struct {
				Numeric string `json:"_numeric"`
			}
		}
	}
	var names struct {
		Main struct {
			En struct {
				LocaleDisplayNames struct{ Territories map[string]string }
			}
		}
	}
	var people struct {
		Supplemental struct {
			TerritoryInfo map[string]struct {
				Population string `json:"_population"`
			}
		}
	}
	if err := readJSON(g.pkg("cldr-core", "supplemental", "codeMappings.json"), &codes); err != nil {
		return err
	}
	if err := readJSON(g.pkg("cldr-localenames-full", "main", "en", "territories.json"), &names); err != nil {
		return err
	}
	if err := readJSON(g.pkg("cldr-core", "supplemental", "territoryInfo.json"), &people); err != nil {
		return err
	}
	byISO := map[string]*place{}
	for iso, name := range names.Main.En.LocaleDisplayNames.Territories {
		if len(iso) != 2 || strings.Contains(" AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ ", " "+iso+" ") {
			continue
		}
		p := newPlace(name)
		p.country, p.kind, p.precision = iso, gz.Country, "country"
		p.population, _ = strconv.Atoi(people.Supplemental.TerritoryInfo[iso].Population)
		byISO[iso] = p
		g.countries = append(g.countries, p)
		if n := codes.Supplemental.CodeMappings[iso].Numeric; n != "" {
			g.numeric[n] = iso
		}
	}
	for key, name := range names.Main.En.LocaleDisplayNames.Territories {
		if iso, _, alt := strings.Cut(key, "-alt-"); alt && byISO[iso] != nil {
			byISO[iso].addName(name, true)
		}
	}
	sort.Slice(g.countries, func(i, j int) bool { return g.countries[i].country < g.countries[j].country })
	if err := g.readCountryVariants(byISO); err != nil {
		return err
	}
	return g.placeCountries(byISO)
}

// readCountryVariants: ISO code, display name or empty, other names joined with |, and lat, lon where Natural Earth has
// no shape of the country or only a misleading one.
func (g *gazetteer) readCountryVariants(byISO map[string]*place) error {
	return readTSV(g.list("countries.tsv"), 5, func(f []string) error {
		p := byISO[f[0]]
		if p == nil {
			return fmt.Errorf("no country %q", f[0])
		}
		if f[1] != "" {
			p.name = f[1]
			p.addName(f[1], true)
		}
		for _, a := range split(f[2]) {
			p.addName(a, true)
		}
		if f[3] == "" {
			return nil
		}
		var err error
		p.lat, p.lon, err = latLon(f[3], f[4])
		return err
	})
}

func (g *gazetteer) placeCountries(byISO map[string]*place) error {
	topo, err := topojson.Read(g.pkg("world-atlas", "countries-50m.json"))
	if err != nil {
		return err
	}
	for _, c := range topo.Countries {
		iso := g.numeric[c.Numeric]
		if c.Name == "Kosovo" {
			iso = "XK"
		}
		if p := byISO[iso]; p != nil && p.lat == 0 && p.lon == 0 {
			p.lat, p.lon = middle(c.Polygons)
		}
	}
	for _, p := range g.countries {
		if p.lat == 0 && p.lon == 0 {
			fmt.Println("no middle point:", p.country, p.name)
		}
	}
	return nil
}

// middle is the centroid of the largest polygon, area taken in an equal-area cylinder.
func middle(polys [][][]topojson.Point) (lat, lon float64) {
	var best float64
	for _, poly := range polys {
		var area, x, y float64
		ring := poly[0]
		for i := 1; i < len(ring); i++ {
			x0, y0 := ring[i-1][0], math.Sin(ring[i-1][1]*math.Pi/180)
			x1, y1 := ring[i][0], math.Sin(ring[i][1]*math.Pi/180)
			c := x0*y1 - x1*y0
			area, x, y = area+c, x+(x0+x1)*c, y+(y0+y1)*c
		}
		if math.Abs(area) > best {
			best = math.Abs(area)
			lon, lat = x/(3*area), math.Asin(y/(3*area))*180/math.Pi
		}
	}
	return lat, lon
}

// readDemonyms: ISO code, then adjectives and names of the people joined with |. A town that is called so is ambiguous.
func (g *gazetteer) readDemonyms() error {
	g.demonyms = map[string]string{}
	return readTSV(g.list("demonyms.tsv"), 2, func(f []string) error {
		for _, d := range split(f[1]) {
			d = gz.Fold(d)
			if was := g.demonyms[d]; was != "" && was != f[0] {
				return fmt.Errorf("%q is both %s and %s", d, was, f[0])
			}
			g.demonyms[d] = f[0]
			g.ambiguous[d] = true
		}
		return nil
	})
}
