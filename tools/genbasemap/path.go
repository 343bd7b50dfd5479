package main

import (
	"math"
	"strconv"
	"strings"

	"concord/lexicon/basemap"
	"concord/tools/genbasemap/topojson"
)

// margin is how far, in map units, shapes reach beyond the frame, so that no stroke is seen along it.
const margin = 40

// leastArea is the smallest island that is drawn, in square map units.
const leastArea = 4

// simplifyAll projects every arc and simplifies it; its ends stay where they are.
func simplifyAll(arcs [][]topojson.Point, tolerance float64) [][]topojson.Point {
	out := make([][]topojson.Point, len(arcs))
	for i, a := range arcs {
		pts := make([]topojson.Point, len(a))
		for j, p := range a {
			x, y, _ := basemap.Project(p[1], p[0])
			pts[j] = topojson.Point{x, y}
		}
		out[i] = simplify(pts, tolerance)
	}
	return out
}

// simplify is Douglas and Peucker's. A closed line is cut at the point farthest from its start.
func simplify(pts []topojson.Point, tolerance float64) []topojson.Point {
	if len(pts) < 3 {
		return pts
	}
	first, last := pts[0], pts[len(pts)-1]
	far, at := 0.0, 0
	for i := 1; i < len(pts)-1; i++ {
		if d := offset(pts[i], first, last); d > far {
			far, at = d, i
		}
	}
	if far <= tolerance {
		return []topojson.Point{first, last}
	}
	left := simplify(pts[:at+1], tolerance)
	right := simplify(pts[at:], tolerance)
	return append(left[:len(left)-1:len(left)-1], right...)
}

// offset is the distance of p from the segment a–b.
func offset(p, a, b topojson.Point) float64 {
	dx, dy := b[0]-a[0], b[1]-a[1]
	t := 0.0
	if l := dx*dx + dy*dy; l > 0 {
		t = min(1, max(0, ((p[0]-a[0])*dx+(p[1]-a[1])*dy)/l))
	}
	return math.Hypot(p[0]-a[0]-t*dx, p[1]-a[1]-t*dy)
}

// path writes rings as SVG path data with relative whole numbers.
func path(arcs [][]topojson.Point, rings [][]int) string {
	var b strings.Builder
	for _, r := range rings {
		ring := clip(topojson.Ring(arcs, r))
		if len(ring) < 3 || area(ring) < leastArea {
			continue
		}
		var x, y int
		drawn := 0
		for i, p := range ring {
			px, py := int(math.Round(p[0])), int(math.Round(p[1]))
			switch {
			case i == 0:
				b.WriteString("M" + pair(px, py) + "l")
			case px == x && py == y:
				continue
			default:
				if s := pair(px-x, py-y); drawn > 0 && s[0] != '-' {
					b.WriteString(" " + s)
				} else {
					b.WriteString(s)
				}
				drawn++
			}
			x, y = px, py
		}
		b.WriteByte('z')
	}
	return b.String()
}

// pair writes two numbers; a minus sign parts them as well as a space does.
func pair(x, y int) string {
	s := strconv.Itoa(x)
	if y >= 0 {
		s += " "
	}
	return s + strconv.Itoa(y)
}

func area(ring []topojson.Point) float64 {
	sum := 0.0
	for i := range ring {
		a, b := ring[i], ring[(i+1)%len(ring)]
		sum += a[0]*b[1] - b[0]*a[1]
	}
	return math.Abs(sum) / 2
}

// clip cuts a ring to the map and its margin, one side after the other (Sutherland and Hodgman).
func clip(ring []topojson.Point) []topojson.Point {
	for _, side := range []struct {
		axis int
		at   float64
		sign float64
	}{{0, -margin, 1}, {0, basemap.Width + margin, -1}, {1, -margin, 1}, {1, basemap.Height + margin, -1}} {
		var out []topojson.Point
		for i, p := range ring {
			q := ring[(i+len(ring)-1)%len(ring)]
			dp, dq := side.sign*(p[side.axis]-side.at), side.sign*(q[side.axis]-side.at)
			if (dp >= 0) != (dq >= 0) {
				t := dq / (dq - dp)
				out = append(out, topojson.Point{q[0] + t*(p[0]-q[0]), q[1] + t*(p[1]-q[1])})
			}
			if dp >= 0 {
				out = append(out, p)
			}
		}
		ring = out
	}
	return ring
}
