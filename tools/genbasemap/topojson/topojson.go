// Package topojson reads the countries of a world-atlas TopoJSON file as rings of longitude and latitude. It knows just
// what the generators of the embedded data need and must not be imported by the program itself.
package topojson

import (
	"encoding/json"
	"fmt"
	"os"
)

// Point is longitude and latitude in degrees.
type Point [2]float64

// Country is one geometry: its polygons, each an outer ring and its holes; rings are closed.
type Country struct {
	Numeric  string // ISO 3166 numeric code, "" if it has none
	Name     string
	Polygons [][][]Point
	ArcRings [][][]int // the same rings as numbers of arcs (~n is arc n backwards)
}

// File is a whole topology.
type File struct {
	Arcs      [][]Point
	Countries []Country
}

type rawFile struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]float64
	Objects   struct {
		Countries struct{ Geometries []rawGeometry }
	}
}

type rawGeometry struct {
	Type       string
	ID         string
	Properties struct{ Name string }
	Arcs       json.RawMessage
}

// Read reads a file such as countries-50m.json.
func Read(path string) (*File, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var raw rawFile
	if err := json.Unmarshal(b, &raw); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	f := &File{}
	for _, a := range raw.Arcs {
		f.Arcs = append(f.Arcs, raw.arc(a))
	}
	for _, g := range raw.Objects.Countries.Geometries {
		c := Country{Numeric: g.ID, Name: g.Properties.Name}
		if c.ArcRings, err = g.rings(); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", path, c.Name, err)
		}
		for _, poly := range c.ArcRings {
			var rings [][]Point
			for _, r := range poly {
				rings = append(rings, Ring(f.Arcs, r))
			}
			c.Polygons = append(c.Polygons, rings)
		}
		f.Countries = append(f.Countries, c)
	}
	return f, nil
}

func (raw *rawFile) arc(deltas [][2]float64) []Point {
	var x, y float64
	t := raw.Transform
	out := make([]Point, len(deltas))
	for i, d := range deltas {
		x, y = x+d[0], y+d[1]
		out[i] = Point{x*t.Scale[0] + t.Translate[0], y*t.Scale[1] + t.Translate[1]}
	}
	return out
}

func (g rawGeometry) rings() (polys [][][]int, err error) {
	switch g.Type {
	case "Polygon":
		polys = make([][][]int, 1)
		err = json.Unmarshal(g.Arcs, &polys[0])
	case "MultiPolygon":
		err = json.Unmarshal(g.Arcs, &polys)
	}
	return polys, err
}

// Ring joins arcs to one closed ring.
func Ring(arcs [][]Point, ring []int) []Point {
	var out []Point
	for _, n := range ring {
		a := arcs[max(n, ^n)]
		for i := range a {
			p := a[i]
			if n < 0 {
				p = a[len(a)-1-i]
			}
			if i == 0 && len(out) > 0 {
				continue // the end of one arc is the start of the next
			}
			out = append(out, p)
		}
	}
	return out
}
