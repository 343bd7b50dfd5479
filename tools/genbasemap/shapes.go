package main

import (
	"errors"
	"slices"

	"concord/tools/genbasemap/topojson"
)

// moveDisputed gives Crimea to Ukraine, of which it is part under international law; Natural Earth draws who holds it.
func moveDisputed(topo *topojson.File, shapes map[string][][]int) error {
	simferopol := topojson.Point{34.1, 44.95}
	for _, r := range shapes["UA"] {
		if contains(topojson.Ring(topo.Arcs, r), simferopol) {
			return nil
		}
	}
	for i, r := range shapes["RU"] {
		ring := topojson.Ring(topo.Arcs, r)
		if contains(ring, simferopol) && len(ring) < 1000 {
			shapes["RU"] = slices.Delete(shapes["RU"], i, i+1)
			shapes["UA"] = dissolve(topo.Arcs, append(shapes["UA"], r))
			return nil
		}
	}
	return errors.New("the shape of Crimea is not where it was expected: look at those of Russia and Ukraine")
}

func contains(ring []topojson.Point, p topojson.Point) bool {
	in := false
	for i := 1; i < len(ring); i++ {
		a, b := ring[i-1], ring[i]
		if (a[1] > p[1]) != (b[1] > p[1]) && p[0] < a[0]+(p[1]-a[1])/(b[1]-a[1])*(b[0]-a[0]) {
			in = !in
		}
	}
	return in
}

// dissolve takes out the arcs that two rings share and joins the others to rings again.
func dissolve(arcs [][]topojson.Point, rings [][]int) [][]int {
	uses := map[int]int{}
	for _, r := range rings {
		for _, n := range r {
			uses[max(n, ^n)]++
		}
	}
	var out [][]int
	var loose []int
	for _, r := range rings {
		if !slices.ContainsFunc(r, func(n int) bool { return uses[max(n, ^n)] > 1 }) {
			out = append(out, r)
			continue
		}
		for _, n := range r {
			if uses[max(n, ^n)] == 1 {
				loose = append(loose, n)
			}
		}
	}
	for len(loose) > 0 {
		ring := []int{loose[0]}
		loose = loose[1:]
		for start, end := ends(arcs, ring[0]); end != start; {
			i := slices.IndexFunc(loose, func(n int) bool { s, _ := ends(arcs, n); return s == end })
			if i < 0 {
				break
			}
			ring = append(ring, loose[i])
			_, end = ends(arcs, loose[i])
			loose = slices.Delete(loose, i, i+1)
		}
		out = append(out, ring)
	}
	return out
}

func ends(arcs [][]topojson.Point, n int) (start, end topojson.Point) {
	a := arcs[max(n, ^n)]
	start, end = a[0], a[len(a)-1]
	if n < 0 {
		start, end = end, start
	}
	return start, end
}
