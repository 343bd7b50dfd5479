package web

import (
	"cmp"
	"fmt"
	"math"
	"net/url"
	"slices"
	"strings"

	"concord"
	"concord/lexicon/basemap"
)

const (
	mapRatio  = float64(basemap.Width) / basemap.Height
	mapZoomed = 1400 // units; a map no wider than this spreads what stands on one spot
	mapLeast  = 1200 // units; no map is narrower
	fanMost   = 24   // marks that are spread around one spot
)

// mapStyle is the size of what is drawn, as a part of the map's width, and the names to write.
type mapStyle struct {
	marks, letters float64
	names          []mapName
}

// mapView is a map ready to be drawn, in the units of the base map.
type mapView struct {
	ViewBox  string
	Label    string
	Marks    []mark
	Areas    []circle
	Leads    []lead
	Clusters []cluster
	Legend   []legendLine
	Nowhere  []listItem // shown in the list, and without a point here
	Shown    int        // incidents that the map was made from
	Names    []writing
	Letters  float64 // size of the names
	Vague    bool    // some places are areas
	Wider    string  // address of the map without its box, when it has one
}

type circle struct{ X, Y, R float64 }

type lead struct{ X1, Y1, X2, Y2 float64 }

// mark is one incident on the map.
type mark struct {
	X, Y, Size float64
	Symbol     string
	Title      string
	Href       string

	at   concord.Place
	rank int
	id   concord.IncidentID
}

// Scale brings a symbol, which is 20 units wide, to the size of the mark.
func (m mark) Scale() float64 { return m.Size / 20 }

// cluster is a group of incidents too close together to be told apart at this scale.
type cluster struct {
	X, Y, R     float64
	Font        float64
	Ring, RingR float64 // width and radius of the ring
	Arcs        []arc
	N           int
	Title       string
	Href        string

	marks []mark
}

// arc is the part of a ring that one status has, in per cent of its length.
type arc struct {
	Symbol         string
	Length, Offset float64
}

type legendLine struct {
	Symbol, Name string
	N            int
	Href         string
	On           bool
}

// drawMap places the incidents. Each has one mark, at the first of its places that may be drawn as a
// point, event and target first; base is the address that a closer look keeps the parameters of.
func drawMap(rows []IncidentRow, base url.Values, box *Box, style mapStyle) mapView {
	m := mapView{Shown: len(rows), Label: "Map of " + plural(len(rows), "incident", "incidents")}
	var marks []mark
	for i := range rows {
		inc := &rows[i].Incident
		p, ok := pointOf(inc, box)
		if !ok {
			m.Nowhere = append(m.Nowhere, newListItem(&rows[i]))
			continue
		}
		x, y, _ := basemap.Project(*p.Lat, *p.Lon)
		symbol := symbolOf(inc, rows[i].Status)
		marks = append(marks, mark{X: x, Y: y, Symbol: symbol, at: p, id: inc.ID, rank: rankOf(symbol), Href: incidentPath(inc.ID),
			Title: fmt.Sprintf("%s – %s, %s (%s)", inc.Title, placeName(p), when(inc.Time), lower(symbol))})
	}
	frame := frameOf(marks, box)
	m.ViewBox = fmt.Sprintf("%.0f %.0f %.0f %.0f", frame.x, frame.y, frame.w, frame.h)
	m.arrange(marks, frame.w, frame.w*style.marks, base)
	m.write(style.names, frame, frame.w*style.letters)
	if box != nil {
		m.Wider = address("/", base, "box", "", "cursor", "")
	}
	return m
}

// pointOf is the place at which an incident is drawn.
func pointOf(inc *concord.Incident, box *Box) (concord.Place, bool) {
	for _, role := range []concord.PlaceRole{concord.RoleEvent, concord.RoleTarget, "", concord.RoleEffect, concord.RoleOrigin, concord.RoleTransit, concord.RoleArrest} {
		for _, p := range inc.Places {
			lat, lon, ok := p.Point()
			if !ok || p.Role != role {
				continue
			}
			if _, _, inside := basemap.Project(lat, lon); !inside {
				continue
			}
			if box == nil || box.holds(lat, lon) {
				return p, true
			}
		}
	}
	return concord.Place{}, false
}

func (b *Box) holds(lat, lon float64) bool {
	return lat >= b.MinLat && lat <= b.MaxLat && lon >= b.MinLon && lon <= b.MaxLon
}

func placeName(p concord.Place) string {
	if p.Name == "" {
		return country(p.Country)
	}
	return p.Name
}

func rankOf(symbol string) int {
	if i := slices.Index(statusOrder, concord.AttributionStatus(symbol)); i >= 0 {
		return i
	}
	return len(statusOrder)
}

type rect struct{ x, y, w, h float64 }

// frameOf is the part of the map to show: what holds all marks, or the box, in the map's proportions.
func frameOf(marks []mark, box *Box) rect {
	minX, minY, maxX, maxY := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	add := func(x, y float64) {
		minX, minY, maxX, maxY = min(minX, x), min(minY, y), max(maxX, x), max(maxY, y)
	}
	for _, m := range marks {
		add(m.X, m.Y)
	}
	if box != nil {
		for _, lat := range []float64{box.MinLat, box.MaxLat} {
			for _, lon := range []float64{box.MinLon, box.MaxLon} {
				if x, y, ok := basemap.Project(lat, lon); ok {
					add(x, y)
				}
			}
		}
	}
	if minX > maxX {
		return rect{0, 0, basemap.Width, basemap.Height}
	}
	w, h := (maxX-minX)*1.12, (maxY-minY)*1.12
	w = max(w, h*mapRatio, mapLeast)
	if box == nil {
		w = max(w, 2600) // a country with its neighbours around it
	}
	w = min(w, basemap.Width)
	h = w / mapRatio
	x := min(max((minX+maxX-w)/2, 0), basemap.Width-w)
	y := min(max((minY+maxY-h)/2, 0), basemap.Height-h)
	return rect{x, y, w, h}
}

// arrange sizes the marks for a map of that width, gathers what would overlap, and on a close map
// spreads what stands on one spot.
func (m *mapView) arrange(marks []mark, width, unit float64, base url.Values) {
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.id, b.id))
	})
	for i := range marks {
		marks[i].Size = unit * sizeOf(marks[i].Symbol)
	}
	for _, g := range gather(marks, unit) {
		switch {
		case len(g.marks) == 1:
			m.single(g.marks[0], unit)
		case width <= mapZoomed && len(g.marks) <= fanMost:
			m.fan(g, unit)
		default:
			m.group(g, width, base)
		}
	}
	slices.SortStableFunc(m.Marks, func(a, b mark) int { return cmp.Compare(b.rank, a.rank) }) // the firmest on top
}

// gather joins marks into groups until no two of them overlap.
func gather(marks []mark, unit float64) []cluster {
	var groups []cluster
	for _, k := range marks {
		groups = append(groups, cluster{X: k.X, Y: k.Y, R: k.Size / 2, marks: []mark{k}})
	}
	for joined := true; joined; {
		joined = false
		var next []cluster
		for _, g := range groups {
			i := slices.IndexFunc(next, func(h cluster) bool { return math.Hypot(h.X-g.X, h.Y-g.Y) < h.R+g.R })
			if i < 0 {
				next = append(next, g)
				continue
			}
			h := &next[i]
			a, b := float64(len(h.marks)), float64(len(g.marks))
			h.X, h.Y = (h.X*a+g.X*b)/(a+b), (h.Y*a+g.Y*b)/(a+b)
			h.marks = append(h.marks, g.marks...)
			h.R = unit * (1.3 + 0.2*math.Sqrt(a+b))
			joined = true
		}
		groups = next
	}
	return groups
}

// sizeOf is the diameter of a mark in hundredths of the map's width: the firmer, the larger.
func sizeOf(symbol string) float64 {
	switch rankOf(symbol) {
	case 0, 1:
		return 1.75
	case 2, 3, 4, 5:
		return 1.6
	}
	return 1.4
}

func (m *mapView) single(k mark, unit float64) {
	if r := radiusOf(k.at.Precision); r > 0 {
		m.Vague = true
		m.Areas = append(m.Areas, circle{k.X, k.Y, max(r, unit*1.2)})
	}
	m.Marks = append(m.Marks, k)
}

// radiusOf is how far around its point a place may be, in units of the map (about 0.68 km); 0 for
// places that are smaller than their mark.
func radiusOf(p concord.GeoPrecision) float64 {
	switch p {
	case concord.GeoDistrict:
		return 25
	case concord.GeoArea:
		return 90
	}
	return 0
}

// fan spreads the marks of one spot on a ring around it.
func (m *mapView) fan(g cluster, unit float64) {
	n := float64(len(g.marks))
	r := max(2.2*unit, n*2.3*unit/(2*math.Pi))
	for i, k := range g.marks {
		sin, cos := math.Sincos(2*math.Pi*float64(i)/n - math.Pi/2)
		m.Leads = append(m.Leads, lead{k.X, k.Y, g.X + r*cos, g.Y + r*sin})
		k.X, k.Y = g.X+r*cos, g.Y+r*sin
		m.Marks = append(m.Marks, k)
	}
}

// group draws a circle with a count and a ring of the statuses in it, which leads to a closer map.
func (m *mapView) group(g cluster, width float64, base url.Values) {
	c := cluster{X: g.X, Y: g.Y, R: g.R, N: len(g.marks), Href: "#list", Font: g.R * .95, Ring: g.R * .3, RingR: g.R * .85}
	b := Box{90, 180, -90, -180}
	counts := map[string]int{}
	for _, k := range g.marks {
		b.MinLat, b.MinLon = min(b.MinLat, *k.at.Lat), min(b.MinLon, *k.at.Lon)
		b.MaxLat, b.MaxLon = max(b.MaxLat, *k.at.Lat), max(b.MaxLon, *k.at.Lon)
		counts[k.Symbol]++
	}
	if width > mapZoomed {
		b = Box{max(b.MinLat-.15, -90), b.MinLon - .25, min(b.MaxLat+.15, 90), b.MaxLon + .25}
		c.Href = address("/", base, "cursor", "", "box", fmt.Sprintf("%.2f,%.2f,%.2f,%.2f", b.MinLat, b.MinLon, b.MaxLat, b.MaxLon))
	}
	at := 0.0
	for _, s := range symbolOrder() {
		if n := counts[s]; n > 0 {
			part := 100 * float64(n) / float64(c.N)
			c.Arcs = append(c.Arcs, arc{s, part, -at})
			at += part
		}
	}
	c.Title = fmt.Sprintf("%d incidents around %s: %s", c.N, placeName(g.marks[0].at), tally(counts))
	m.Clusters = append(m.Clusters, c)
}

// tally says how many marks there are of each sort.
func tally(counts map[string]int) string {
	var parts []string
	for _, s := range symbolOrder() {
		if n := counts[s]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, lower(s)))
		}
	}
	return strings.Join(parts, ", ")
}

func symbolOrder() []string {
	out := make([]string, 0, len(statusOrder)+1)
	for _, s := range statusOrder {
		out = append(out, string(s))
	}
	return append(out, "retracted")
}
