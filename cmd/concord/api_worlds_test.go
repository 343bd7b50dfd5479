package main

import (
	"context"
	"math/rand/v2"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"concord/access"
	"concord/worlds"
)

// restWorld is a node that holds a world, with its REST interface behind the gate. All have one key, so that cursors
// and ETags have to be the same too; streams end when they have told all that there is.
func restWorld(t *testing.T, w *worlds.World) *worldNode {
	t.Helper()
	n := worldAt(t, w)
	if err := os.WriteFile(filepath.Join(n.a.dir, keyFile), []byte(strings.Repeat("k", 32)), 0o600); err != nil {
		t.Fatal(err)
	}
	ended, end := context.WithCancel(t.Context())
	end()
	a := *n.a
	a.ctx = ended
	rest, err := a.rest(http.NotFoundHandler(), a.gate(n.a.handle(), "127.0.0.1:1"), "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	return &worldNode{n.a, rest, n.keys, n.clock}
}

// restRequests are the addresses of every route that reads, for everything that the whole world holds.
func restRequests(w *worlds.World) []string {
	out := []string{"", "openapi.json", "me", "stats", "audit?limit=1000", "changes?from=start", "changes?last_event_id=AAAA", "nothing", "accounts", "organisations", "groups", "collections", "keys",
		"incidents", "incidents?total=true&limit=7", "incidents?order=oldest&evidence=true&limit=9", "incidents?campaigns=true&limit=1000&total=true", "incidents?state=retracted", "incidents?state=merged",
		"incidents?as_of=2024-06-30&limit=1000", "incidents?known_at=2026-01-06T00:00:00Z&limit=1000", "incidents?since=2024&until=2024-12", "incidents?country=PL&country=DE&type=arson",
		"incidents?sector=energy", "incidents?stage=foiled", "incidents?status=official_attributed&total=true", "incidents?q=harbour&total=true", "incidents?q=cnry*&total=true&limit=3", "incidents?box=50,12,56,24",
		"incidents?cursor=AAAA", "incidents?limit=0", "incidents?bogus=1", "incidents/facets", "incidents/facets?q=fire+drone", "incidents/facets?as_of=2024-06-30", "incidents/facets?campaigns=true&country=PL", "incidents/%00", "incidents/XX",
		"reports", "reports?total=true&limit=5", "reports?q=cnry*&total=true", "reports?relevant=true", "reports?unread=true", "reports?troubled=true", "reports?order=oldest&limit=4",
		"measures", "measures?total=true&limit=3", "measures?type=entry_ban", "measures?issuer=PL", "measures?status=in_force",
		"export", "export?format=json", "export?format=csv&campaigns=true", "export?format=geojson&q=harbour", "export?format=stix", "export?format=csv&as_of=2024-06-30"}
	for _, r := range w.Reports {
		id := string(r.Body.ID)
		out = append(out, "reports/"+id, "reports/"+id+"/content", "reports/"+id+"/text", "reports/"+id+"/claims", "reports/"+id[:6], "incidents?report="+id, "reports?q="+worlds.Canaries(r.Body.Title)[0], "audit?object="+id)
	}
	for _, i := range w.Incidents {
		id := string(i.Body.ID)
		for _, x := range []string{"", "?as_of=2024-06-30", "?version=1", "?known_at=2026-01-06T00:00:00Z", "/versions", "/decisions", "/releases", "/claims"} {
			out = append(out, "incidents/"+id+x)
		}
		out = append(out, "incidents/"+id[:len(id)-4], "incidents/"+string(i.Body.Aliases[0]), "incidents?linked_to="+id, "reports?incident="+id, "measures?incident="+id,
			"incidents?total=true&q="+worlds.Canaries(i.Body.Target)[0], "audit?object="+id)
	}
	for _, m := range w.Measures {
		out = append(out, "measures/"+string(m.Body.ID), "measures/"+string(m.Body.ID)[:len(m.Body.ID)-3])
	}
	for i := range out {
		out[i] = "/api/v1/" + out[i]
	}
	return out
}

var (
	eventID  = regexp.MustCompile(`(?m)^id: (\S+)$`)
	keyUsed  = regexp.MustCompile(`,"used":"[^"]*"`)
	ownETag  = regexp.MustCompile(`Etag: "[^"]*"\r\n|Content-Length: \d+\r\n`)
	nextPage = regexp.MustCompile(`"next":"([^"]*)"`)
)

// alike takes out of an answer what is of this node and not of its world: the place of an event, which is sealed, and
// when others used their keys.
func alike(path, answer string) string {
	answer = eventID.ReplaceAllStringFunc(answer, func(s string) string { return "id: " + strings.Repeat("x", len(s)) })
	if strings.HasPrefix(path, "/api/v1/keys") {
		answer = ownETag.ReplaceAllString(keyUsed.ReplaceAllString(answer, ""), "")
	}
	return answer
}

// TestL02RESTAnswersAsIfWhatIsHiddenWereNotThere asks two worlds over every route that reads.
func TestL02RESTAnswersAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(worldSize())
	full, all := restWorld(t, w), restRequests(w)
	for _, p := range worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short()) {
		t.Run(p.View.Principal, func(t *testing.T) {
			part := restWorld(t, w.Without(p.View))
			asked, differ, shown := 0, 0, 0
			ask := func(method, path string) string {
				a, b := alike(path, full.answer(method, path, p.View.Principal)), alike(path, part.answer(method, path, p.View.Principal))
				asked++
				if a != b {
					if differ++; differ < 4 {
						t.Errorf("%s %s tells of what is hidden:\n%s", method, path, parting(a, b))
					}
				}
				if strings.HasPrefix(a, "200") {
					shown++
				}
				return a
			}
			for _, path := range all {
				answer := ask("GET", path)
				base, _, _ := strings.Cut(path, "&cursor=")
				for range 40 { // pages that follow
					next := nextPage.FindStringSubmatch(answer)
					if next == nil || strings.Contains(path, "/export") || strings.Contains(path, "/changes") {
						break
					}
					join := "?"
					if strings.Contains(base, "?") {
						join = "&"
					}
					answer = ask("GET", base+join+"cursor="+next[1])
				}
			}
			for _, path := range all[:58] {
				ask("HEAD", path)
				ask("DELETE", path)
			}
			t.Logf("%d answers, %d with content", asked, shown)
			if differ > 0 || shown < 200 {
				t.Errorf("%d of %d answers differ, %d had content", differ, asked, shown)
			}
		})
	}
}

func TestL01NoAnswerOfRESTHoldsACanaryThatTheOracleDenies(t *testing.T) {
	w := worlds.New(worldSize())
	n, all := restWorld(t, w), restRequests(w)
	noCanaries(t, w, n, all, rand.New(rand.NewPCG(3, 4)))
}

// bodies are of the writes that name a record, good ones: with one that is there they would do something.
var bodies = map[string]string{"verify": `{}`, "merge": `{"with":"XX-2025-NOTHING"}`, "unmerge": `{}`, "split": `{"report":"r-00000000000000000000"}`, "reject": `{}`,
	"retract": `{"why":"w"}`, "mark": `{"tlp":"RED"}`, "release": `{"tlp":"RED","preview":true}`}

// write posts JSON.
func (n *worldNode) write(path, body, principal string) string {
	return n.posts(path, "application/json", body, principal)
}

// TestL03RESTAnswersForWhatIsHiddenAsForNothing compares whole answers, of reads and of writes.
func TestL03RESTAnswersForWhatIsHiddenAsForNothing(t *testing.T) {
	w := worlds.New(125)
	n, hidden := restWorld(t, w), 0
	for _, p := range w.People {
		if role := access.Role(p.Role); !role.Functions().Has(access.Write) || hidden > 150 {
			continue
		}
		part, who := w.Without(p.View), p.View.Principal
		looks := func(what, none string) {
			t.Helper()
			hidden++
			for _, x := range []string{"", "/content", "/text", "/claims", "?version=1", "?known_at=2026", "/versions", "/decisions", "/releases"} {
				if a, b := n.answer("GET", "/api/v1/"+what+x, who), n.answer("GET", "/api/v1/"+none+x, who); a != b || !strings.HasPrefix(a, "40") {
					t.Errorf("%s for %s: %s", what+x, who, parting(a, b))
				}
			}
			for verb, body := range bodies {
				if a, b := n.write(what+"/"+verb, body, who), n.write(none+"/"+verb, body, who); a != b || !strings.HasPrefix(a, "40") {
					t.Errorf("%s/%s for %s: %s", what, verb, who, parting(a, b))
				}
			}
		}
		for _, r := range w.Reports {
			if !slices.ContainsFunc(part.Reports, func(x worlds.Report) bool { return x.N == r.N }) {
				looks("reports/"+string(r.Body.ID), "reports/r-00000000000000000000")
			}
		}
		for _, i := range w.Incidents {
			if !slices.ContainsFunc(part.Incidents, func(x worlds.Incident) bool { return x.N == i.N }) {
				looks("incidents/"+string(i.Body.ID), "incidents/XX-2025-NOTHING")
				looks("incidents/"+string(i.Body.Aliases[0]), "incidents/XX-2025-NOTHING")
			}
		}
	}
	if hidden < 20 {
		t.Errorf("only %d things are hidden", hidden)
	}
}

// TestL29OneNamedRecordThatIsHiddenKeepsTheOtherFromBeingChanged merges, rejects and splits with ids of what is hidden.
func TestL29OneNamedRecordThatIsHiddenKeepsTheOtherFromBeingChanged(t *testing.T) {
	w := worlds.New(125)
	n, tried := restWorld(t, w), 0
	for _, p := range w.People {
		if !access.Role(p.Role).Functions().Has(access.Write) || p.View.Org != worlds.Node || tried > 30 {
			continue
		}
		part, who := w.Without(p.View), p.View.Principal
		var seen, hidden []string
		for _, i := range w.Incidents {
			if slices.ContainsFunc(part.Incidents, func(x worlds.Incident) bool { return x.N == i.N }) {
				seen = append(seen, string(i.Body.ID))
			} else {
				hidden = append(hidden, string(i.Body.ID))
			}
		}
		before := n.answer("GET", "/api/v1/incidents?limit=1000&campaigns=true", who)
		for k := range min(len(seen), len(hidden), 10) {
			tried++
			for _, verb := range []string{"merge", "reject"} {
				body := func(id string) string { return `{"with":"` + id + `"}` }
				for _, pair := range [][2]string{{seen[k], hidden[k]}, {hidden[k], seen[k]}} {
					a := n.write("incidents/"+pair[0]+"/"+verb, body(pair[1]), who)
					if b := n.write("incidents/XX-2025-NOTHING/"+verb, body(pair[1]), who); a != b {
						t.Errorf("%s of %v tells of what is hidden: %s", verb, pair, parting(a, b))
					}
				}
			}
		}
		if after := n.answer("GET", "/api/v1/incidents?limit=1000&campaigns=true", who); after != before {
			t.Errorf("%s changed something: %s", who, parting(before, after))
		}
	}
	if tried < 5 {
		t.Errorf("only %d pairs were tried", tried)
	}
}
