package main

import (
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"concord/misp"
	"concord/worlds"
)

var manifestKey = regexp.MustCompile(`"([0-9a-f-]{36})":\{"Orgc"`)

// feedWorld is a node that holds a world, with its feed behind the gate.
func feedWorld(t *testing.T, w *worlds.World) *worldNode {
	t.Helper()
	n := worldAt(t, w)
	h := n.a.handle()
	n.http = n.a.feedOf(http.NotFoundHandler(), n.a.gate(h, "127.0.0.1:1"), "127.0.0.1:1")
	return n
}

// TestL11TheFeedAnswersAsIfWhatIsHiddenWereNotThere asks two worlds for their feeds of MISP.
func TestL11TheFeedAnswersAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(worldSize())
	full := feedWorld(t, w)
	names := []string{"", "manifest.json", "hashes.csv", "99999999-0000-4000-8000-000000000000.json"}
	for _, i := range w.Incidents {
		names = append(names, misp.EventID(worlds.Node, i.Body.ID)+".json")
	}
	for _, p := range w.People { // parts of records too
		for _, m := range manifestKey.FindAllStringSubmatch(full.answer("GET", "/misp/manifest.json", p.View.Principal), -1) {
			names = append(names, m[1]+".json")
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	for _, p := range worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short()) {
		t.Run(p.View.Principal, func(t *testing.T) {
			part := feedWorld(t, w.Without(p.View))
			shown := 0
			for _, name := range names {
				a, b := full.answer("GET", "/misp/"+name, p.View.Principal), part.answer("GET", "/misp/"+name, p.View.Principal)
				if a != b {
					t.Fatalf("%s tells of what is hidden: %s", name, parting(a, b))
				}
				if strings.HasPrefix(a, "200") {
					shown++
				}
			}
			t.Logf("%d of %d answers show something", shown, len(names))
		})
	}
}
