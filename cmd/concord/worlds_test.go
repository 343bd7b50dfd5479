package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store"
	"concord/worlds"
)

// worldNode is a node that holds a world, with its pages behind the gate.
type worldNode struct {
	a    *app
	http http.Handler
	keys map[string]string

	clock *worlds.Clock
}

func worldAt(t *testing.T, w *worlds.World) *worldNode {
	t.Helper()
	c := &worlds.Clock{}
	a := &app{ctx: t.Context(), out: io.Discard, errs: io.Discard, dir: t.TempDir(), clock: c.Now, node: worlds.Node, firsts: map[concord.IncidentID]time.Time{}}
	opt := c.Options()
	opt.Status, opt.Render, opt.Dropped, opt.RenderMeasure, opt.AsOf = status, a.render, a.dropped, a.renderMeasure, asOf
	s, err := store.Open(t.Context(), a.dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	a.store = s
	t.Cleanup(func() { _ = s.Close() })
	if err := w.Build(t.Context(), s, c); err != nil {
		t.Fatal(err)
	}
	keys, err := w.Admit(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	h := a.handle()
	return &worldNode{a, a.pages(a.gate(h, "127.0.0.1:1"), nil, h, "127.0.0.1:1"), keys, c}
}

// answer is all that comes back: status, headers and body.
func (n *worldNode) answer(method, path, principal string) string {
	r := httptest.NewRequest(method, path, nil)
	r.Host = "localhost"
	r.Header.Set("Authorization", "Bearer "+n.keys[principal])
	w := httptest.NewRecorder()
	n.http.ServeHTTP(w, r)
	var head bytes.Buffer
	_ = w.Result().Header.Write(&head)
	return fmt.Sprintf("%d\n%s\n%s", w.Code, head.String(), w.Body.String())
}

// requests are addresses of every page, with every filter, for everything that the whole world holds.
func requests(w *worlds.World) []string {
	out := []string{"/", "/about", "/reports", "/measures", "/healthz", "/incidents", "/signin", "/nothing", "/incidents/", "/incidents/%00", "/incidents/XX-2025-CNRYI99999IDQ",
		"/?oldest=1", "/?campaigns=1", "/?show=all", "/?state=retracted", "/?state=merged", "/?state=candidate&campaigns=1", "/?as_of=2024-06-30", "/?since=2024&until=2024-12",
		"/?country=PL", "/?country=PL&country=DE&type=arson", "/?type=sabotage", "/?sector=energy", "/?stage=foiled", "/?status=official_attributed", "/?status=official_suspected", "/?q=harbour", "/?q=fire+drone",
		"/?q=cnry*", "/?box=50,12,56,24", "/?box=54.40,20.80,55.00,25.80", "/?q=%22signal+rail%22", "/?cursor=AAAA", "/?cursor=eyJhIjoxLCJpIjoiWCJ9", "/?limit=5", "/?country=P", "/?bogus=1",
		"/reports?q=harbour", "/reports?q=cnry*", "/reports?show=relevant", "/reports?show=unread", "/reports?show=trouble", "/reports?show=irrelevant", "/reports?cursor=x",
		"/measures?type=entry_ban", "/measures?issuer=PL", "/measures?status=in_force", "/measures?against=RU", "/assets/none.css"}
	for _, r := range w.Reports {
		out = append(out, "/reports/"+string(r.Body.ID), "/reports/"+string(r.Body.ID)+"/content", "/reports/"+string(r.Body.ID)[:6], "/?report="+string(r.Body.ID), "/reports?q="+worlds.Canaries(r.Body.Title)[0])
	}
	for _, i := range w.Incidents {
		id := string(i.Body.ID)
		out = append(out, "/incidents/"+id, "/incidents/"+id+"?as_of=2024-06-30", "/incidents/"+id+"?version=1", "/incidents/"+id[:len(id)-4], "/incidents/"+string(i.Body.Aliases[0]), "/?q="+worlds.Canaries(i.Body.Target)[0],
			"/measures?incident="+id, "/reports?incident="+id)
	}
	for _, m := range w.Measures {
		out = append(out, "/measures/"+string(m.Body.ID), "/measures/"+string(m.Body.ID)[:len(m.Body.ID)-3])
	}
	return out
}

// worldSize is how many objects a world has here: `make leaks` takes the large one, and everybody.
func worldSize() int {
	if os.Getenv("LEAKS") == "all" {
		return 500
	}
	return 125
}

var linked = regexp.MustCompile(`href="(/[^"#]*cursor=[^"#]*)"`)

// TestL02PagesAnswerAsIfWhatIsHiddenWereNotThere asks two worlds for every page, as readers with keys.
func TestL02PagesAnswerAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(worldSize())
	full, all := worldAt(t, w), requests(w)
	for _, p := range worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short()) {
		t.Run(p.View.Principal, func(t *testing.T) {
			part := worldAt(t, w.Without(p.View))
			asked, differ, shown := 0, 0, 0
			ask := func(method, path string) string {
				a, b := full.answer(method, path, p.View.Principal), part.answer(method, path, p.View.Principal)
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
				page := ask("GET", path)
				for range 40 { // pages that follow
					next := linked.FindStringSubmatch(page)
					if next == nil || strings.Contains(next[1], "back") {
						break
					}
					page = ask("GET", html.UnescapeString(next[1]))
				}
			}
			for _, path := range all[:40] {
				ask("HEAD", path)
				if path != "/signin" { // which counts wrong guesses
					ask("POST", path)
				}
			}
			if differ > 0 || shown < 100 {
				t.Errorf("%d of %d answers differ, %d pages were shown", differ, asked, shown)
			}
		})
	}
}

// parting shows where two texts part.
func parting(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, min(i, len(s))-150):min(len(s), i+150)] }
	return fmt.Sprintf("in the world …%s…\nand without  …%s…", cut(a), cut(b))
}

// plain is an answer with everything in it that could hide words: escapes of HTML and of addresses, and cursors.
func plain(answer string) string {
	out := answer + html.UnescapeString(answer)
	if u, err := url.QueryUnescape(answer); err == nil {
		out += u
	}
	for _, word := range regexp.MustCompile(`[A-Za-z0-9_-]{16,}`).FindAllString(answer, -1) {
		if b, err := base64.RawURLEncoding.DecodeString(word); err == nil {
			out += string(b)
		}
	}
	return out
}

func TestL01NoPageHoldsACanaryThatTheOracleDenies(t *testing.T) {
	w := worlds.New(worldSize())
	n, all := worldAt(t, w), requests(w)
	noCanaries(t, w, n, all, rand.New(rand.NewPCG(1, 2)))
}

// noCanaries has random people ask for random addresses, and looks for what the oracle denies them.
func noCanaries(t *testing.T, w *worlds.World, n *worldNode, all []string, pick *rand.Rand) {
	t.Helper()
	may, read := map[string]map[string]bool{}, 0
	for range 2000 {
		p := w.People[pick.IntN(len(w.People))].View
		if may[p.Principal] == nil {
			may[p.Principal] = w.Without(p).Canaries()
		}
		path := all[pick.IntN(len(all))]
		for _, c := range worlds.Canaries(plain(n.answer("GET", path, p.Principal))) {
			if !may[p.Principal][c] && !strings.Contains(path, c) {
				t.Fatalf("%s asks for %s and reads %s", p.Principal, path, c)
			}
			read++
		}
	}
	if read < 5_000 {
		t.Errorf("only %d canaries were read", read)
	}
}

// TestL03WhatIsHiddenLooksLikeWhatIsNotThere compares the pages of hidden things with those of none.
func TestL03WhatIsHiddenLooksLikeWhatIsNotThere(t *testing.T) {
	w := worlds.New(125)
	n, p := worldAt(t, w), w.People[3].View
	part := w.Without(p)
	looks := func(hidden, none string) {
		t.Helper()
		if a, b := n.answer("GET", hidden, p.Principal), n.answer("GET", none, p.Principal); a != b || !strings.HasPrefix(a, "404") {
			t.Errorf("%s: %s", hidden, parting(a, b))
		}
	}
	hidden := 0
	for _, r := range w.Reports {
		if !slices.ContainsFunc(part.Reports, func(x worlds.Report) bool { return x.N == r.N }) {
			hidden++
			looks("/reports/"+string(r.Body.ID), "/reports/r-00000000000000000000")
			looks("/reports/"+string(r.Body.ID)+"/content", "/reports/r-00000000000000000000/content")
		}
	}
	for _, i := range w.Incidents {
		if !slices.ContainsFunc(part.Incidents, func(x worlds.Incident) bool { return x.N == i.N }) {
			hidden++
			looks("/incidents/"+string(i.Body.ID), "/incidents/XX-2025-NOTHING")
			looks("/incidents/"+string(i.Body.Aliases[0]), "/incidents/XX-2025-NOTHING")
		}
	}
	for _, m := range w.Measures {
		if !slices.ContainsFunc(part.Measures, func(x worlds.Measure) bool { return x.N == m.N }) {
			hidden++
			looks("/measures/"+string(m.Body.ID), "/measures/M-NOTHING")
		}
	}
	if hidden < 20 {
		t.Errorf("only %d things are hidden", hidden)
	}
}

// TestL02ExportsAnswerAsIfWhatIsHiddenWereNotThere writes every format as a reader.
func TestL02ExportsAnswerAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(worldSize())
	full := worldAt(t, w)
	for _, p := range worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short()) {
		part := worldAt(t, w.Without(p.View))
		may := w.Without(p.View).Canaries()
		for name, f := range map[string]store.Filter{"all": {IncludeAggregates: true}, "words": {Text: "harbour"}, "as of": {AsOf: "2024-06-30"}} {
			for format, write := range map[string]func(*app, *store.Handle) error{
				"csv":     func(a *app, h *store.Handle) error { return a.writeCSV(h, f, 0) },
				"geojson": func(a *app, h *store.Handle) error { return a.writeGeoJSON(h, f, 0) },
				"stix": func(a *app, h *store.Handle) error {
					f := f
					f.WithEvidence, f.Whole = true, true
					return a.writeSTIX(h, f)
				},
				"json": func(a *app, h *store.Handle) error { return (&exportCmd{}).json(a, h, access.All) },
			} {
				export := func(n *worldNode) string {
					var out bytes.Buffer
					a := *n.a
					a.out = &out
					if err := write(&a, n.a.store.As(p.View)); err != nil {
						t.Fatal(err)
					}
					return out.String()
				}
				a, b := export(full), export(part)
				if a != b {
					t.Errorf("%s of %s for %s tells of what is hidden:\n%s", format, name, p.View.Principal, parting(a, b))
				}
				for _, c := range worlds.Canaries(a) {
					if !may[c] {
						t.Errorf("%s of %s for %s holds %s", format, name, p.View.Principal, c)
						break
					}
				}
			}
		}
	}
}
