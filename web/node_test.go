package web_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/assess"
	"concord/starter"
	"concord/store"
	"concord/text"
	"concord/web"
	"concord/wire"
)

var today = time.Date(2026, 4, 2, 9, 30, 0, 0, time.UTC)

// openStore opens an empty store as the program does, with a clock that ticks.
func openStore(t testing.TB) *store.Handle {
	t.Helper()
	var mu sync.Mutex
	now := today
	s, err := store.Open(t.Context(), t.TempDir(), store.Options{
		Clock: func() time.Time {
			mu.Lock()
			defer mu.Unlock()
			now = now.Add(time.Millisecond)
			return now
		},
		Node: "demo",
		Status: func(inc *concord.Incident) concord.AttributionStatus {
			return assess.Status(inc, assess.Moment{}).Status
		},
		AsOf: func(inc *concord.Incident, d concord.Date) concord.Incident { return assess.AsOf(*inc, d) },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s.As(concord.LocalOperator("demo"))
}

// write keeps records as they are given.
func write(t testing.TB, h *store.Handle, incidents []concord.Incident, measures []concord.Measure) {
	t.Helper()
	changes := make([]store.IncidentChange, len(incidents))
	for i, inc := range incidents {
		changes[i] = store.IncidentChange{Incident: inc}
		changes[i].Incident.Version = 0
	}
	decision := concord.Decision{Kind: concord.DecideVerify, By: starter.Person, Why: "starter dataset"}
	if len(incidents) > 0 {
		decision.Incident = incidents[0].ID
		if _, err := h.Decide(t.Context(), decision, changes...); err != nil {
			t.Fatal(err)
		}
	}
	rows := make([]store.MeasureVersion, len(measures))
	for i, m := range measures {
		rows[i] = store.MeasureVersion{Measure: m}
	}
	if len(rows) > 0 {
		if _, err := h.SaveMeasures(t.Context(), rows...); err != nil {
			t.Fatal(err)
		}
	}
}

// loadStarter writes the starter dataset.
func loadStarter(t testing.TB, h *store.Handle) {
	t.Helper()
	incidents, measures, err := starter.Load()
	if err != nil {
		t.Fatal(err)
	}
	write(t, h, incidents, measures)
}

// ingest keeps a page of HTML, reads it, and makes each draft a candidate.
func ingest(t testing.TB, h *store.Handle, html, published string) concord.ReportID {
	t.Helper()
	rep := concord.Report{Source: "https://news.example/story", URL: "https://news.example/story", ContentType: "text/html; charset=utf-8",
		CollectedBy: "test", Publisher: concord.Publisher{Name: "News Example", Reliability: concord.ReliabilityB}}
	if _, err := h.SaveReport(t.Context(), &rep, []byte(html)); err != nil {
		t.Fatal(err)
	}
	doc, err := text.HTML([]byte(html), text.Hints{URL: rep.URL, Given: published})
	if err != nil {
		t.Fatal(err)
	}
	found := readStory(doc.Canonical, rep.ID)
	rep.Title, rep.Language, rep.Published, rep.PublishedBasis = doc.TitleText, doc.Language, concord.Date(doc.Published.Date), doc.Published.Basis
	rep.Relevant, rep.Extractor = found.Relevant, found.Extractor
	reading := store.Reading{Report: rep, Text: doc.Canonical, Findings: found, By: "machine"}
	for i, d := range found.Incidents {
		d.ID = concord.IncidentID(fmt.Sprintf("XX-2024-06-DRAFT%d", i+1))
		d.State, d.Reports, d.Version = concord.StateCandidate, []concord.ReportID{rep.ID}, 0
		if d.Unit == "" {
			d.Unit = concord.UnitIncident
		}
		reading.Incidents = append(reading.Incidents, store.IncidentChange{Incident: d, Suffix: true})
	}
	if _, err := h.UpdateReading(t.Context(), reading); err != nil {
		t.Fatal(err)
	}
	return rep.ID
}

// site serves the pages of a handle.
func site(h *store.Handle) http.Handler {
	return web.New(web.Options{
		Reader: func(*http.Request) (web.Reader, error) { return wire.Pages{Handle: h}, nil },
		Clock:  func() time.Time { return today },
		Node:   "demo",
	})
}

// get asks for a page of the loopback address.
func get(t testing.TB, site http.Handler, target string) *httptest.ResponseRecorder {
	t.Helper()
	return ask(site, http.MethodGet, target, "127.0.0.1:8420")
}

func ask(site http.Handler, method, target, host string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, nil)
	r.Host = host
	return serve(site, r)
}

func serve(site http.Handler, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	site.ServeHTTP(w, r)
	return w
}

// demo is a node with the starter dataset and one report.
func demo(t testing.TB) (http.Handler, *store.Handle, concord.ReportID) {
	t.Helper()
	h := openStore(t)
	loadStarter(t, h)
	id := ingest(t, h, story, "2024-06-13")
	return site(h), h, id
}

func wants(t *testing.T, body string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(body, p) {
			t.Errorf("the page does not hold %q", p)
		}
	}
}

const story = `<!doctype html><html lang="en"><head><title>Warehouse fire in Vilnius was arson, prosecutors say</title>
<meta property="og:site_name" content="News Example"></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a> <a href="/subscribe">Subscribe now for one euro</a></nav>
<article><h1>Warehouse fire in Vilnius was arson, prosecutors say</h1>
<p>A fire that destroyed a warehouse in Vilnius on 9 May 2024 was an act of arson, the Lithuanian prosecutor's office said on Thursday.</p>
<p>Prosecutors said Russia's military intelligence service, the GRU, was behind the attack. Two men were arrested in Poland on 12 May and charged with terrorism.</p>
<p>The Kremlin denied any involvement. Poland said it would restrict the movement of Russian diplomats in response to the acts of sabotage.</p>
<p>In a separate incident, unknown hackers disrupted the website of the Latvian parliament on 3 June 2024, officials in Riga said.</p></article>
<aside><h2>Read more</h2><a href="/a">Ten places to see in spring</a> <a href="/b">Support our journalism</a></aside>
<footer>© News Example. All rights reserved.</footer></body></html>`
