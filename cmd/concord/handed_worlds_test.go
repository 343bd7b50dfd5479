package main

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/intake"
	"concord/worlds"
)

// acts are texts, each of an act; those of the node read them before anybody hands in the same or the like.
var acts = []string{
	"Warsaw, 13 June 2024. A fire destroyed a warehouse of a transport company in Warsaw on 12 June 2024. Prosecutors said the fire was arson. " +
		"Polish officials said that Russian intelligence services were behind the arson attack.",
	"Warsaw, 15 June 2024. Police detained two men over the arson attack on a warehouse in Warsaw on 12 June 2024. The Polish prosecutor said the fire was set on the orders of Russia.",
	"Helsinki, 2 January 2025. A telecommunications cable in the Gulf of Finland was cut on 1 January 2025. Finnish police suspect sabotage by the anchor of a tanker.",
	"Vilnius, 3 March 2025. Lithuania expelled three Russian diplomats on 2 March 2025 over the arson attack on a shop in Vilnius on 9 May 2024.",
}

// handing is a node with everything in front of it, whose chance and keys are those of every other.
func handing(t *testing.T, w *worlds.World, unhurried bool) *worldNode {
	t.Helper()
	n := sharedWorld(t, w)
	if err := os.WriteFile(filepath.Join(n.a.dir, keyFile), []byte(strings.Repeat("k", 32)), 0o600); err != nil {
		t.Fatal(err)
	}
	a := *n.a
	a.random, a.unhurried = rand.NewChaCha8([32]byte{4}), unhurried
	h := a.handle()
	g := a.gate(h, "127.0.0.1:1")
	served, err := a.exchange(a.pages(g, nil, h, "127.0.0.1:1"), g, h, "127.0.0.1:1")
	if err == nil {
		ended, end := context.WithCancel(t.Context())
		end()
		b := a
		b.ctx = ended // streams end when they have told all that there is
		served, err = b.rest(served, g, "127.0.0.1:1")
	}
	if err != nil {
		t.Fatal(err)
	}
	return &worldNode{&a, served, n.keys, n.clock}
}

// keeps has those of the node read texts under a marking that hides them, and decide on some of what they read.
func (n *worldNode) keeps(t *testing.T, texts []string) {
	t.Helper()
	var made []concord.IncidentID
	for i, text := range texts {
		in := n.a.intake(n.a.handle(), 1)
		in.Marking = concord.Marking{TLP: concord.TLPAmberStrict, Owner: worlds.Node}
		r := in.Take(t.Context(), intake.Item{Content: []byte(text), ContentType: "text/plain", Source: fmt.Sprint("hidden ", i)})
		if r.Err != nil {
			t.Fatal(r.Err)
		}
		for _, f := range r.Filed {
			if f.New {
				made = append(made, f.ID)
			}
		}
	}
	if len(made) < 3 {
		t.Fatalf("only %v was made", made)
	}
	if err := (&verifyCmd{Incidents: []string{string(made[0])}}).Run(n.a); err != nil {
		t.Fatal(err)
	}
	if err := (&rejectCmd{Incident: string(made[1])}).Run(n.a); err != nil {
		t.Fatal(err)
	}
}

// posts sends a body as it is.
func (n *worldNode) posts(path, media, body, principal string) string {
	r := httptest.NewRequest(http.MethodPost, "/api/v1/"+path, strings.NewReader(body))
	r.Host = "localhost"
	r.Header.Set("Authorization", "Bearer "+n.keys[principal])
	r.Header.Set("Content-Type", media)
	w := httptest.NewRecorder()
	n.http.ServeHTTP(w, r)
	var head bytes.Buffer
	_ = w.Result().Header.Write(&head)
	return fmt.Sprintf("%d\n%s\n%s", w.Code, head.String(), w.Body.String())
}

var (
	reportIDs   = regexp.MustCompile(`"report":"(r-[0-9a-f]{20})"`)
	incidentIDs = regexp.MustCompile(`"id":"([A-Z]{2}-\d{4}-\d{2}-H[0-9A-F]{20})"`)
)

// unhurried takes out of an answer what depends on how busy the machine is: commits are a microsecond apart under a clock
// that stands still, and a note that a key was used joins one or makes its own. The headers made of such answers are
// compared where nothing is written.
func unhurried(answer string) string {
	return sizeAndTag.ReplaceAllString(commitTime.ReplaceAllString(answer, "$1"), "")
}

var (
	commitTime = regexp.MustCompile(`\.\d{1,6}Z|("[a-z]+_at":\d{10})\d{6}`)
	sizeAndTag = regexp.MustCompile(`(?m)^(Content-Length|Etag): .*\n`)
)

// TestL14AnswersToADocumentOfOthersTellNothingOfWhatIsHidden has people of other organisations hand in what those of the
// node hold already, and what is like it, in a world and in the same without what they may not read.
func TestL14AnswersToADocumentOfOthersTellNothingOfWhatIsHidden(t *testing.T) {
	w := worlds.New(125)
	for who, others := range map[string][]string{"cora": nil, "dirk": {"dana"}} {
		i := slices.IndexFunc(w.People, func(p worlds.Person) bool { return p.View.Principal == who })
		t.Run(who, func(t *testing.T) {
			view := w.People[i].View
			part := w.Without(view)
			full := handing(t, w, true)
			full.keeps(t, acts)
			two := []*worldNode{full, handing(t, part, true)}
			for _, n := range two {
				n.clock.Set(worlds.End.Add(time.Hour))
			}
			asked := 0
			same := func(what string, ask func(n *worldNode) string) string {
				t.Helper()
				a, b := unhurried(alike(what, unsealed(ask(two[0])))), unhurried(alike(what, unsealed(ask(two[1]))))
				if asked++; a != b {
					t.Fatalf("%s tells of what is hidden: %s", what, parting(a, b))
				}
				return a
			}
			get := func(path string) string {
				t.Helper()
				return same(path, func(n *worldNode) string { return n.answer("GET", path, who) })
			}
			documents := slices.Clone(acts[:])
			for _, r := range w.Reports { // the very bytes of a report that they may not read, and of one that they may
				if hidden := !slices.ContainsFunc(part.Reports, func(x worlds.Report) bool { return x.N == r.N }); hidden || r.N == 1 {
					documents = append(documents, r.Text)
				}
				if len(documents) > len(acts)+1 {
					break
				}
			}
			var reports, records []string
			for round, want := range []string{"201", "200"} { // and the same once more
				for k, d := range documents {
					query := []string{"", "?tlp=CLEAR", "?tlp=AMBER&to=demo&to=cert-pl", "?tlp=RED"}[k%4]
					got := same(fmt.Sprintf("document %d, round %d", k, round), func(n *worldNode) string { return n.posts("reports"+query, "text/plain", d, who) })
					if !strings.HasPrefix(got, want) {
						t.Fatalf("document %d: %s", k, got)
					}
					for _, m := range reportIDs.FindAllStringSubmatch(got, -1) {
						reports = append(reports, m[1])
					}
					for _, m := range incidentIDs.FindAllStringSubmatch(got, -1) {
						records = append(records, m[1])
					}
				}
			}
			if len(records) < 4 {
				t.Fatalf("only %v was made", records)
			}
			list := `{"title":"a","text":"` + acts[0] + `","url":"https://list.example/1"}` + "\n" + `{"title":"b","text":"` + acts[2] + `","url":"https://list.example/2"}` + "\n"
			same("a list", func(n *worldNode) string { return n.posts("reports", "application/x-ndjson", list, who) })
			look := func() {
				t.Helper()
				for _, id := range slices.Compact(slices.Sorted(slices.Values(reports))) {
					for _, x := range []string{"", "/content", "/text", "/claims"} {
						get("/api/v1/reports/" + id + x)
					}
					get("/reports/" + id)
					get("/api/v1/incidents?total=true&report=" + id)
				}
				for _, id := range records {
					for _, x := range []string{"", "?version=1", "/versions", "/decisions", "/claims", "/releases"} {
						get("/api/v1/incidents/" + id + x)
					}
					get("/incidents/" + id)
					get("/api/v1/incidents?linked_to=" + id)
					get("/api/v1/measures?total=true&incident=" + id)
				}
				for _, path := range []string{"incidents?total=true&limit=1000&evidence=true", "incidents/facets", "reports?total=true&limit=1000", "reports?q=warehouse&total=true", "incidents?q=cable&total=true", "measures?total=true&limit=1000", "stats", "changes?from=start",
					"export?format=json", "export?format=csv", "export?format=geojson", "export?format=stix"} {
					get("/api/v1/" + path)
				}
				for id := range sharing {
					get("/taxii2/default/collections/" + id + "/objects/?limit=1000&match[version]=all")
					get("/taxii2/default/collections/" + id + "/manifest/?limit=1000&match[version]=all")
				}
				for _, path := range []string{"/", "/reports", "/measures", "/?q=warehouse", "/misp/manifest.json", "/misp/hashes.csv"} {
					get(path)
				}
				for _, o := range others {
					for _, path := range []string{"audit?limit=1000", "incidents?total=true&limit=1000", "reports?total=true&limit=1000"} {
						same(path+" of "+o, func(n *worldNode) string { return n.answer("GET", "/api/v1/"+path, o) })
					}
				}
			}
			for k, n := range two {
				if a := n.answer("GET", "/api/v1/incidents/"+records[0], "adam"); strings.Contains(a, "same_event_as") != (k == 0) {
					t.Errorf("those of the node see other links than to what they hold: %.600s", a)
				}
			}
			look()
			for k, verb := range []string{"verify", "mark", "reject", "retract"} {
				same(verb, func(n *worldNode) string { return n.write("incidents/"+records[k]+"/"+verb, bodies[verb], who) })
			}
			for _, id := range reports[:2] {
				same("withdraw", func(n *worldNode) string { return n.write("reports/"+id+"/withdraw", `{"why":"w"}`, who) })
			}
			look()
			t.Logf("%d answers", asked)
		})
	}
}

// TestL04ADocumentOfOthersTakesTheTimeOfLookingWhateverIsHere measures the least that an answer takes.
func TestL04ADocumentOfOthersTakesTheTimeOfLookingWhateverIsHere(t *testing.T) {
	w := worlds.New(20)
	n := handing(t, w, false)
	for k, text := range acts {
		begun := time.Now()
		if got := n.posts("reports", "text/plain", text, "cora"); !strings.HasPrefix(got, "201") {
			t.Fatal(got)
		}
		if took := time.Since(begun); took < looking {
			t.Errorf("document %d was answered after %v, which is less than what looking takes", k, took)
		}
	}
}
