package main

import (
	"fmt"
	"io"
	"maps"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store"
	"concord/store/exchange"
	"concord/worlds"
)

// sharing are saved queries: one that was there when the world was built, and others that were made afterwards.
var sharing = map[string]exchange.Query{
	"00000000-0000-4000-8000-000000000001": {},
	"00000000-0000-4000-8000-000000000002": {MaxTLP: concord.TLPAmber},
	"00000000-0000-4000-8000-000000000003": {Types: []string{"incident", "relationship"}},
	"00000000-0000-4000-8000-000000000004": {Topics: []string{"arson", "sabotage"}},
}

// sharedWorld is a node that holds a world, and shares it over the exchange.
func sharedWorld(t *testing.T, w *worlds.World) *worldNode {
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
	x := a.handle().Exchange(access.All)
	add := func(ids ...string) {
		for _, id := range ids {
			q := sharing[id]
			if _, err := x.AddCollection(t.Context(), exchange.Collection{ID: id, Title: id, Query: &q}, []exchange.Grant{{To: "*", Read: true}}); err != nil {
				t.Fatal(err)
			}
		}
	}
	add("00000000-0000-4000-8000-000000000001")
	if err := w.Build(t.Context(), s, c); err != nil {
		t.Fatal(err)
	}
	add("00000000-0000-4000-8000-000000000002", "00000000-0000-4000-8000-000000000003", "00000000-0000-4000-8000-000000000004")
	keys, err := w.Admit(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	h := a.handle()
	served, err := a.exchange(http.NotFoundHandler(), a.gate(h, "127.0.0.1:1"), h, "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	return &worldNode{a, served, keys, c}
}

var nextCursor = regexp.MustCompile(`"next":"([^"]*)"`)

// unsealed replaces a cursor by its length.
func unsealed(answer string) string {
	return nextCursor.ReplaceAllStringFunc(answer, func(s string) string { return fmt.Sprintf(`"next":%d`, len(s)) })
}

// twins are a world and the same without what one reader may not read.
type twins struct {
	t           *testing.T
	full, part  *worldNode
	who         string
	asked, seen int
}

// get asks both for the same, each with its own cursor, and returns the answers.
func (w *twins) get(path string, next [2]string) (got, cursors [2]string) {
	for i, n := range []*worldNode{w.full, w.part} {
		to := path
		if next[i] != "" {
			to += "&next=" + next[i]
		}
		got[i] = n.answer("GET", to, w.who)
		if m := nextCursor.FindStringSubmatch(got[i]); m != nil {
			cursors[i] = m[1]
		}
	}
	w.asked++
	w.seen += strings.Count(got[0], `"spec_version"`)
	return got, cursors
}

// same has the answers be the same to the byte, page by page.
func (w *twins) same(path string) {
	w.t.Helper()
	for next, more := [2]string{}, true; more; more = next[0] != "" && next[1] != "" {
		var got [2]string
		if got, next = w.get(path, next); unsealed(got[0]) != unsealed(got[1]) {
			w.t.Fatalf("%s tells of what is hidden: %s", path, parting(unsealed(got[0]), unsealed(got[1])))
		}
	}
}

// TestL11TheExchangeAnswersAsIfWhatIsHiddenWereNotThere asks two worlds over TAXII.
func TestL11TheExchangeAnswersAsIfWhatIsHiddenWereNotThere(t *testing.T) {
	w := worlds.New(worldSize())
	full := sharedWorld(t, w)
	ids := map[string]bool{}
	for _, p := range w.People {
		for _, m := range regexp.MustCompile(`"id":"([^"]*)"`).FindAllStringSubmatch(full.answer("GET", "/taxii2/default/collections/00000000-0000-4000-8000-000000000001/manifest/?match[version]=all", p.View.Principal), -1) {
			ids[m[1]] = true
		}
	}
	if len(ids) < 100 {
		t.Fatalf("the readers see only %d objects", len(ids))
	}
	for _, kind := range []string{"incident", "relationship", "note", "location", "report", "course-of-action"} {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(ids)), func(id string) bool { return strings.HasPrefix(id, kind+"--") }) {
			t.Errorf("no reader sees a %s", kind)
		}
	}
	for _, p := range worlds.Readers(w, os.Getenv("LEAKS") == "all", testing.Short()) {
		t.Run(p.View.Principal, func(t *testing.T) {
			two := &twins{t: t, full: full, part: sharedWorld(t, w.Without(p.View)), who: p.View.Principal}
			for id := range sharing {
				c := "/taxii2/default/collections/" + id + "/"
				for _, q := range []string{"objects/?limit=40", "manifest/?limit=60&match[version]=all", "objects/?limit=500&match[version]=first", "manifest/?limit=20&match[type]=incident,report,location",
					"objects/?added_after=2026-01-05T18:00:00Z&limit=100"} {
					two.same(c + q)
				}
				n := 0
				for o := range ids {
					if n++; n > 80 {
						break
					}
					for _, path := range []string{c + "objects/" + o + "/?match[version]=all", c + "objects/" + o + "/versions/?limit=5"} {
						two.same(path)
					}
				}
			}
			two.same("/taxii2/default/collections/?x=1")
			t.Logf("%d answers, %d objects", two.asked, two.seen)
		})
	}
}
