package basemap

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
)

func TestTownsStandOnTheirCountry(t *testing.T) {
	land := map[string][][][2]int{}
	for _, c := range Paths() {
		land[c.ISO] = parse(t, c)
	}
	for _, c := range []struct {
		town, iso string
		lat, lon  float64
	}{
		{"Warsaw", "PL", 52.23, 21.01}, {"Vilnius", "LT", 54.69, 25.28}, {"Riga", "LV", 56.93, 24.15}, {"Tartu", "EE", 58.38, 26.72},
		{"Kuressaare", "EE", 58.26, 22.50}, {"Berlin", "DE", 52.52, 13.40}, {"Munich", "DE", 48.14, 11.58}, {"Paris", "FR", 48.85, 2.35},
		{"Birmingham", "GB", 52.48, -1.90}, {"Odense", "DK", 55.40, 10.39}, {"Bornholm", "DK", 55.13, 14.92}, {"Visby", "SE", 57.60, 18.35},
		{"Lahti", "FI", 60.98, 25.66}, {"Hamar", "NO", 60.80, 11.07}, {"Longyearbyen's latitude is off the map", "", 78.2, 15.6},
		{"Kaliningrad", "RU", 54.71, 20.60}, {"Moscow", "RU", 55.75, 37.62}, {"Pskov", "RU", 57.82, 28.33}, {"Kyiv", "UA", 50.45, 30.52},
		{"Simferopol", "UA", 44.95, 34.10}, {"Donetsk", "UA", 48.00, 37.80}, {"Kyrenia", "CY", 35.30, 33.30}, {"Nicosia", "CY", 35.10, 33.30},
		{"Pristina", "XK", 42.66, 21.16}, {"Belgrade", "RS", 44.80, 20.47}, {"Tiraspol", "MD", 46.84, 29.63}, {"Tbilisi", "GE", 41.70, 44.80},
		{"Ankara", "TR", 39.93, 32.86}, {"Madrid", "ES", 40.42, -3.70}, {"Reykjavík", "IS", 64.1, -21.7}, {"Sicily", "IT", 37.5, 14.2},
		{"the open Baltic", "sea", 57.6, 20.0}, {"the North Sea", "sea", 56.0, 3.0}, {"the Black Sea", "sea", 43.3, 34.0},
		{"the Gulf of Finland", "sea", 59.9, 26.2}, {"the Caspian", "sea", 42.0, 50.5}, {"New York", "", 40.7, -74.0},
	} {
		t.Run(c.town, func(t *testing.T) {
			x, y, inside := Project(c.lat, c.lon)
			if inside != (c.iso != "") {
				t.Fatalf("inside = %v at %.0f, %.0f", inside, x, y)
			}
			for iso, rings := range land {
				if on := holds(rings, x, y); inside && on != (iso == c.iso) {
					t.Errorf("on %s: %v, want only %s", iso, on, c.iso)
				}
			}
		})
	}
}

func TestTheMapCoversEurope(t *testing.T) {
	for lat := 33.0; lat <= 72; lat++ {
		for lon := -25.0; lon <= 50; lon++ {
			if x, y, inside := Project(lat, lon); !inside {
				t.Errorf("%v, %v is off the map at %.0f, %.0f", lat, lon, x, y)
			}
		}
	}
	for _, p := range [][2]float64{{-52, -165}, {math.NaN(), 0}, {0, math.NaN()}, {math.Inf(1), 0}, {0, math.Inf(1)}, {95, 10}, {-34, 151}} {
		if _, _, inside := Project(p[0], p[1]); inside {
			t.Errorf("%v is inside", p)
		}
	}
	if want := fmt.Sprintf("0 0 %d %d", Width, Height); ViewBox != want {
		t.Errorf("ViewBox %q, want %q", ViewBox, want)
	}
}

func TestAreasAreTrue(t *testing.T) {
	unit := (right - left) / Width // km
	for iso, want := range map[string]float64{"PL": 312_700, "LT": 65_300, "FI": 338_000, "UA": 603_500, "ES": 506_000, "HU": 93_000} {
		for _, c := range Paths() {
			if c.ISO != iso {
				continue
			}
			sum := 0.0
			for _, r := range parse(t, c) {
				sum += signedArea(r)
			}
			if got := math.Abs(sum) * unit * unit; math.Abs(got-want)/want > 0.03 { // official figures count lakes and small islands
				t.Errorf("%s: %.0f km², want %.0f", iso, got, want)
			}
		}
	}
}

func TestPathsAreSmallSortedAndNamed(t *testing.T) {
	size, last := 0, ""
	for _, c := range Paths() {
		size += len(c.D)
		if len(c.ISO) != 2 || c.ISO <= last || c.Name == "" {
			t.Errorf("%q %q after %q", c.ISO, c.Name, last)
		}
		last = c.ISO
	}
	if size > 350_000 || size < 50_000 {
		t.Errorf("%d bytes of paths", size)
	}
}

// parse reads path data of the one form that the generator writes: M x y l dx dy … z.
func parse(t *testing.T, c Country) (rings [][][2]int) {
	t.Helper()
	for _, sub := range strings.Split(strings.TrimSuffix(c.D, "z"), "z") {
		if !strings.HasPrefix(sub, "M") || strings.Count(sub, "l") != 1 {
			t.Fatalf("%s: not a path: %.40q", c.ISO, sub)
		}
		f := strings.Fields(strings.NewReplacer("M", " ", "l", " ", "-", " -").Replace(sub))
		if len(f)%2 != 0 || len(f) < 6 {
			t.Fatalf("%s: %d numbers", c.ISO, len(f))
		}
		var x, y int
		var ring [][2]int
		for i := 0; i < len(f); i += 2 {
			dx, err1 := strconv.Atoi(f[i])
			dy, err2 := strconv.Atoi(f[i+1])
			if err1 != nil || err2 != nil {
				t.Fatalf("%s: %v %v", c.ISO, err1, err2)
			}
			x, y = x+dx, y+dy
			ring = append(ring, [2]int{x, y})
		}
		rings = append(rings, ring)
	}
	return rings
}

func holds(rings [][][2]int, x, y float64) bool {
	in := false
	for _, r := range rings {
		for i, a := range r {
			b := r[(i+1)%len(r)]
			ax, ay, bx, by := float64(a[0]), float64(a[1]), float64(b[0]), float64(b[1])
			if (ay > y) != (by > y) && x < ax+(y-ay)/(by-ay)*(bx-ax) {
				in = !in
			}
		}
	}
	return in
}

func signedArea(r [][2]int) float64 {
	sum := 0
	for i, a := range r {
		b := r[(i+1)%len(r)]
		sum += a[0]*b[1] - b[0]*a[1]
	}
	return float64(sum) / 2
}
