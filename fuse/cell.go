package fuse

import (
	"fmt"
	"math"

	"concord"
)

const (
	apartKM   = 60.0 // fine places that are farther from each other are not of one act: see places
	oneTownKM = 30.0 // nor of one town
	cellLat   = 0.5  // height of a cell in degrees
	cellLon   = 1.0  // and its width
	degreeKM  = 111.2
	maxPlaces = 12 // of one incident: an act in more towns is found by its country
)

// cellsOf returns the cells of a grid that lie within so many km of the places of an incident, its own first: 0
// gives those in which they lie. all tells that the cells are all that is needed to find it: it is an act on land,
// known to a town or site, and its places are few and have coordinates.
func cellsOf(inc *concord.Incident, around float64) (cells []string, all bool) {
	var towns [][2]float64
	all, fine := !inc.Aggregate(), false
	for _, p := range scenes(inc) {
		fine, all = fine || fineAs(p), all && !isSea(p)
		switch {
		case p.Precision == concord.GeoCountry:
		case p.Lat == nil || p.Lon == nil, len(towns) == maxPlaces:
			all = false
		default: // a region too, which may have the name of its town
			towns = append(towns, [2]float64{*p.Lat, *p.Lon})
			cells = append(cells, cellName(cell(*p.Lat, cellLat), cell(*p.Lon, cellLon)))
		}
	}
	if !fine {
		return nil, false
	}
	for _, t := range towns {
		dLat := around * 1.01 / degreeKM // the earth is no ball
		dLon := dLat / max(math.Cos(t[0]*math.Pi/180), 0.1)
		for y := cell(t[0]-dLat, cellLat); y <= cell(t[0]+dLat, cellLat); y++ {
			for x := cell(t[1]-dLon, cellLon); x <= cell(t[1]+dLon, cellLon); x++ {
				cells = append(cells, cellName(y, x))
			}
		}
	}
	return unique(cells), all
}

func cellName(y, x int) string { return fmt.Sprintf("@%d,%d", y, (x+540)%360) }

func cell(degrees, size float64) int { return int(math.Floor(degrees / size)) }
