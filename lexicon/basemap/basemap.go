// Package basemap is the quiet map under the incidents: land and borders of Europe and its neighbourhood as SVG paths,
// and the projection that brings a latitude and longitude onto them. It covers longitude −25…50 and latitude 33…72.
//
// The map is one embedded text, cut into lines when asked for. It knows no incidents, draws nothing and must not grow
// into a map library. The shapes are Natural Earth's (public domain), see SOURCES.md; the generator is tools/genbasemap.
package basemap

import (
	_ "embed"
	"math"
	"strings"
)

// ViewBox is the viewBox of the SVG element that the paths are drawn in. One unit is about 680 m.
const ViewBox = "0 0 10000 6975"

// Width and Height are the size of the map in the units of the paths.
const (
	Width  = 10000
	Height = 6975
)

// The projection is Lambert's azimuthal equal-area on a sphere, centred on 52° N 15° E: areas are true, and over Europe
// directions are nearly so. left and top are the corner of the map in kilometres from the centre, y upwards.
const (
	radius    = 6371.0088
	centreLat = 52 * math.Pi / 180
	centreLon = 15 * math.Pi / 180
	left      = -3610.0
	top       = 2630.0
	right     = 3200.0
	scale     = Width / (right - left)
)

// Country is one country's land within the map.
type Country struct {
	ISO  string // ISO 3166 alpha-2; XK for Kosovo
	Name string // usual English name
	D    string // SVG path data in the units of ViewBox, integers, to be filled by the even-odd rule
}

//go:embed basemap.txt
var data string

// Paths returns the countries in the order of their codes. The strings share the embedded text.
func Paths() []Country {
	var out []Country
	for line := range strings.Lines(data) {
		f := strings.SplitN(strings.TrimSuffix(line, "\n"), "\t", 3)
		if len(f) == 3 && line[0] != '#' {
			out = append(out, Country{ISO: f[0], Name: f[1], D: f[2]})
		}
	}
	return out
}

// Project brings WGS 84 degrees onto the map; y grows downwards. inside is false for a point that the map does not
// show, and for what is no position at all.
func Project(lat, lon float64) (x, y float64, inside bool) {
	phi, lambda := lat*math.Pi/180, lon*math.Pi/180-centreLon
	sin, cos := math.Sincos(phi)
	sin0, cos0 := math.Sincos(centreLat)
	d := 1 + sin0*sin + cos0*cos*math.Cos(lambda)
	if !(d > 1e-9) || math.Abs(lat) > 90 || math.Abs(lon) > 540 {
		return 0, 0, false // the far side of the earth, or not a number
	}
	k := radius * math.Sqrt(2/d)
	x = (k*cos*math.Sin(lambda) - left) * scale
	y = (top - k*(cos0*sin-sin0*cos*math.Cos(lambda))) * scale
	return x, y, x >= 0 && x <= Width && y >= 0 && y <= Height
}
