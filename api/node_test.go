package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/api"
	"concord/assess"
	"concord/door"
	"concord/store"
	"concord/store/exchange"
	"concord/wire"
)

// node is a node whose principals are known by their bearer tokens.
type node struct {
	t     testing.TB
	store *store.Store
	api   *api.API

	mu     sync.Mutex
	now    time.Time
	people map[string]person
	during func() // called between the records of an export
}

type person struct {
	view concord.View
	do   access.Functions
}

// Who is the gate of the tests.
func (n *node) Who(r *http.Request) (concord.View, access.Functions, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	p, ok := n.people[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	if !ok {
		return concord.View{}, 0, &concord.Error{Code: concord.CodeUnauthorized, Msg: "you are not signed in"}
	}
	return p.view, p.do, nil
}

func (n *node) clock() time.Time {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.now = n.now.Add(time.Millisecond)
	return n.now
}

func (n *node) later(d time.Duration) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.now = n.now.Add(d)
}

func (n *node) person(name, org string, do access.Functions) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.people[name] = person{concord.View{Principal: name, Org: org}, do}
}

// partner adds a partner of cert-pl.
func (n *node) partner() {
	n.t.Helper()
	x := n.store.As(concord.LocalOperator("demo")).Exchange(access.All)
	if _, err := x.AddPartner(n.t.Context(), exchange.Partner{Name: "lv", Org: "cert-pl", URL: "https://partner.example/taxii2/", Hops: 2, Poll: true, Push: true}); err != nil {
		n.t.Fatal(err)
	}
}

// open opens an empty node with an administrator and analyst adm, an analyst ana, a reader rea, and eve of elsewhere.
func open(t testing.TB) *node {
	t.Helper()
	n := &node{t: t, now: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), people: map[string]person{}}
	n.person("adm", "demo", access.All)
	n.person("ana", "demo", access.Analyst.Functions())
	n.person("rea", "demo", access.Reader.Functions())
	n.person("eve", "other", access.All)
	s, err := store.Open(t.Context(), t.TempDir(), store.Options{Clock: n.clock, Node: "demo",
		Status: func(inc *concord.Incident) concord.AttributionStatus {
			return assess.Status(inc, assess.Moment{}).Status
		},
		AsOf: func(inc *concord.Incident, d concord.Date) concord.Incident { return assess.AsOf(*inc, d) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	n.store = s
	n.api, err = api.New(api.Options{Door: door.Door{Gate: n, Challenge: "Bearer"}, Clock: n.clock, Node: "demo", Version: "test", Key: [32]byte{7}, Poll: 5 * time.Millisecond,
		Store: wire.NewAPI(s, wire.APIOptions{Clock: n.clock, Node: "demo", Random: rand.Reader,
			Exchange: func(_ context.Context, partner, what string) (string, error) { return what + " " + partner, nil },
			Intake:   wire.Intake(n.clock, "test"),
			Export: func(ctx context.Context, h *store.Handle, _ access.Functions, w io.Writer, _ api.Export) error {
				if _, err := io.WriteString(w, `{"concord_export":1,"node":"demo","program":"test"}`+"\n"); err != nil {
					return err
				}
				for rec, err := range h.Export(ctx, store.ExportOptions{Content: true}) {
					if err != nil {
						return err
					}
					if err := json.NewEncoder(w).Encode(rec); err != nil {
						return err
					}
					if n.during != nil {
						n.during()
					}
				}
				return nil
			}})})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// answer is what came back.
type answer struct {
	*httptest.ResponseRecorder
	t testing.TB
}

// ask sends a request; headers are pairs of name and value.
func (n *node) ask(who, method, path, body string, headers ...string) answer {
	n.t.Helper()
	r := httptest.NewRequestWithContext(n.t.Context(), method, api.Root+path, strings.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+who)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	n.api.ServeHTTP(w, r)
	return answer{w, n.t}
}

// is has the answer have a status.
func (a answer) is(status int) answer {
	a.t.Helper()
	if a.Code != status {
		a.t.Fatalf("%d instead of %d: %.500s", a.Code, status, a.Body)
	}
	return a
}

// into reads the answer.
func into[T any](a answer) (v T) {
	a.t.Helper()
	d := json.NewDecoder(bytes.NewReader(a.Body.Bytes()))
	if err := d.Decode(&v); err != nil {
		a.t.Fatalf("%v: %.300s", err, a.Body)
	}
	return v
}

// Texts that are read as an incident each.
const (
	fire = "Warsaw, 13 June 2024. A fire destroyed a warehouse of a transport company in Warsaw on 12 June 2024. Prosecutors said the fire was arson. " +
		"Polish officials said that Russian intelligence services were behind the arson attack."
	again = "Warsaw, 15 June 2024. Police detained two men over the arson attack on a warehouse in Warsaw on 12 June 2024. The Polish prosecutor said the fire was set on the orders of Russia."
	cable = "Helsinki, 2 January 2025. A telecommunications cable in the Gulf of Finland was cut on 1 January 2025. Finnish police suspect sabotage by the anchor of a tanker."
)

// post takes a text in and returns the id of its incident.
func (n *node) post(who, text, query string) (concord.ReportID, concord.IncidentID) {
	n.t.Helper()
	got := into[api.Ingested](n.ask(who, "POST", "reports"+query, text, "Content-Type", "text/plain").is(201))
	if len(got.Documents) != 1 || len(got.Documents[0].Incidents) == 0 {
		n.t.Fatalf("nothing was read: %+v", got)
	}
	return got.Documents[0].Report, got.Documents[0].Incidents[0].ID
}
