package web

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"concord/lexicon/basemap"
)

// mapName is where the name of a country may be written, and how much room is there.
type mapName struct {
	ISO, Name  string
	X, Y, Room float64 // in units of the map
}

// writing is a name that is written on a map.
type writing struct {
	X, Y float64
	Text string
}

// mapNames finds room for the name of each country: the middle of the widest stretch of its land.
func mapNames() []mapName {
	var out []mapName
	for _, c := range basemap.Paths() {
		if n := roomIn(c); n.Room > 0 {
			out = append(out, n)
		}
	}
	return out
}

// roomIn lays lines across the rings of a country and keeps the widest stretch of land on one.
func roomIn(c basemap.Country) mapName {
	rings := ringsOf(c.D)
	var top, bottom float64 = basemap.Height, 0
	largest := 0.0
	for _, r := range rings {
		if a, b := extent(r); b-a > largest {
			top, bottom, largest = a, b, b-a
		}
	}
	best := mapName{ISO: c.ISO, Name: c.Name}
	for i := 4; i <= 16; i++ { // of twenty: not at the very edge
		y := top + (bottom-top)*float64(i)/20 + .5
		var xs []float64
		for _, r := range rings {
			xs = append(xs, crossings(r, y)...)
		}
		slices.Sort(xs)
		for j := 0; j+1 < len(xs); j += 2 {
			if room := xs[j+1] - xs[j]; room > best.Room {
				best.X, best.Y, best.Room = (xs[j]+xs[j+1])/2, y, room
			}
		}
	}
	return best
}

// ringsOf reads path data as the base map writes it: M, l and z with whole numbers.
func ringsOf(d string) [][][2]float64 {
	var out [][][2]float64
	for ring := range strings.SplitSeq(d, "M") {
		ring = strings.NewReplacer("l", " ", "z", " ", "-", " -", ",", " ").Replace(ring)
		x, y := 0.0, 0.0
		var points [][2]float64
		f := strings.Fields(ring)
		for i := 0; i+1 < len(f); i += 2 {
			dx, errX := strconv.ParseFloat(f[i], 64)
			dy, errY := strconv.ParseFloat(f[i+1], 64)
			if errX != nil || errY != nil {
				break
			}
			x, y = x+dx, y+dy
			points = append(points, [2]float64{x, y})
		}
		if len(points) > 2 {
			out = append(out, points)
		}
	}
	return out
}

func extent(ring [][2]float64) (top, bottom float64) {
	byY := func(a, b [2]float64) int { return cmp.Compare(a[1], b[1]) }
	return slices.MinFunc(ring, byY)[1], slices.MaxFunc(ring, byY)[1]
}

// crossings are the places at which a ring crosses a level line.
func crossings(ring [][2]float64, y float64) []float64 {
	var out []float64
	for i, a := range ring {
		b := ring[(i+1)%len(ring)]
		if (a[1] > y) != (b[1] > y) {
			out = append(out, a[0]+(y-a[1])/(b[1]-a[1])*(b[0]-a[0]))
		}
	}
	return out
}

// write puts the names that fit on a map of that part and size of letters, in full or as the code, where
// no mark stands on them: a little higher or lower where that helps, and else not at all.
func (m *mapView) write(names []mapName, frame rect, font float64) {
	m.Letters = font
	for _, n := range names {
		text := n.Name
		if n.Room < font*.62*float64(utf8.RuneCountInString(text)) {
			text = n.ISO
		}
		half := font * .31 * float64(utf8.RuneCountInString(text))
		inside := n.X-half > frame.x && n.X+half < frame.x+frame.w && n.Y-font > frame.y && n.Y+font < frame.y+frame.h
		if !inside || n.Room < 2*half {
			continue
		}
		for _, shift := range []float64{0, 1.6, -1.6, 2.8, -2.8} {
			if y := n.Y + shift*font; (shift == 0 || n.Room > 5*font) && m.free(n.X, y, half, font/2) {
				m.Names = append(m.Names, writing{n.X, y + font*.35, text})
				break
			}
		}
	}
}

// free reports whether no mark stands on a rectangle, given by its middle and half its sides.
func (m *mapView) free(x, y, w, h float64) bool {
	on := func(cx, cy, r float64) bool { return math.Abs(cx-x) < w+r && math.Abs(cy-y) < h+r }
	return !slices.ContainsFunc(m.Marks, func(k mark) bool { return on(k.X, k.Y, k.Size/2) }) &&
		!slices.ContainsFunc(m.Clusters, func(c cluster) bool { return on(c.X, c.Y, c.R) })
}
