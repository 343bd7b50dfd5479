package fuse

import (
	"fmt"
	"math"

	"concord"
)

const (
	nearKM   = 20.0 // places so close may be one: see places
	cellLat  = 0.5  // height of a cell in degrees
	cellLon  = 1.0  // and its width
	degreeKM = 111.2
	maxCells = 12 // of one incident: an act at more towns is found by its country
)

// cellsOf returns the cells of a grid that lie within so many km of the towns and sites of an
// incident: 0 gives those in which they lie.
func cellsOf(inc *concord.Incident, around float64) []string {
	var out []string
	for _, p := range scenes(inc) {
		if p.Lat == nil || p.Lon == nil || !fineAs(p) {
			continue
		}
		dLat := around / degreeKM
		dLon := dLat / max(math.Cos(*p.Lat*math.Pi/180), 0.1)
		for y := cell(*p.Lat-dLat, cellLat); y <= cell(*p.Lat+dLat, cellLat); y++ {
			for x := cell(*p.Lon-dLon, cellLon); x <= cell(*p.Lon+dLon, cellLon); x++ {
				out = append(out, fmt.Sprintf("@%d,%d", y, (x+540)%360))
			}
		}
		if len(out) >= maxCells {
			break
		}
	}
	return out
}

func cell(degrees, size float64) int { return int(math.Floor(degrees / size)) }
