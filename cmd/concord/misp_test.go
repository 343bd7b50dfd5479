package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/misp"
	"concord/store"
)

// feedOfOthers is a feed at an address, which counts what is fetched.
func feedOfOthers(t *testing.T, uuids ...string) (address string, fetched *[]string) {
	t.Helper()
	fetched = new([]string)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/feed/")
		*fetched = append(*fetched, name)
		if name == "manifest.json" {
			var list []string
			for _, u := range uuids {
				list = append(list, fmt.Sprintf(`%q:{"info":"x","timestamp":"1735300000"}`, u))
			}
			_, _ = io.WriteString(w, "{"+strings.Join(list, ",")+"}")
			return
		}
		_, _ = fmt.Fprintf(w, `{"Event":{"uuid":%q,"info":"A fire","timestamp":"1735300000","distribution":"3","Orgc":{"name":"cert","uuid":"c"},"Tag":[{"name":"tlp:clear"},{"name":"concord:activity-type=\"arson\""}],
			"EventReport":[{"uuid":"r","name":"A note","content":"On 12 May 2024 a warehouse in Warsaw burnt down. Police called it arson."}]}}`, strings.TrimSuffix(name, ".json"))
	}))
	t.Cleanup(s.Close)
	return s.URL + "/feed", fetched
}

func newNode(t *testing.T) (*app, *bytes.Buffer) {
	t.Helper()
	out := &bytes.Buffer{}
	a := &app{ctx: t.Context(), out: out, errs: out, dir: filepath.Join(t.TempDir(), "node"), clock: time.Now, node: "demo", firsts: map[concord.IncidentID]time.Time{}}
	t.Cleanup(a.close)
	return a, out
}

func TestAFeedAtAnAddressIsTakenInAndGivenOn(t *testing.T) {
	one, two := "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
	address, fetched := feedOfOthers(t, one, two)
	a, out := newNode(t)
	c := &importCmd{File: address + "/manifest.json", Format: "misp", AllowPrivate: true}
	if err := c.Run(a); err != nil || !strings.Contains(out.String(), "2 events taken in") || !strings.Contains(out.String(), "1 report read") {
		t.Fatalf("%v: %s", err, out)
	}
	*fetched = nil
	if err := c.Run(a); err != nil || strings.Join(*fetched, " ") != "manifest.json" {
		t.Errorf("what is here is fetched again: %v, %v", err, *fetched)
	}
	h, err := a.exchange(http.NotFoundHandler(), a.gate(a.handle(), "127.0.0.1:1"), a.handle(), "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	if w := ask(h, "GET", "/misp/manifest.json"); w.Code != 200 || !strings.Contains(w.Body.String(), one) || !strings.Contains(w.Body.String(), two) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := ask(h, "GET", "/misp/"+one+".json"); w.Code != 200 || !strings.Contains(w.Body.String(), `"tlp:clear"`) {
		t.Errorf("%d %s", w.Code, w.Body)
	}
	if w := ask(h, "GET", "/misp/manifest.json", func(r *http.Request) { r.Host = "evil.example" }); w.Code != 403 {
		t.Errorf("a name that is not of this machine: %d", w.Code)
	}
}

func TestTheLocalNetworkIsNotReachedUnlessAllowed(t *testing.T) {
	address, fetched := feedOfOthers(t)
	a, _ := newNode(t)
	if err := (&importCmd{File: address + "/manifest.json", Format: "misp"}).Run(a); err == nil || len(*fetched) > 0 {
		t.Errorf("%v %v", err, *fetched)
	}
}

// TestAnEventThatComesBackIsNotTakenIn: two nodes that read each other's feeds do not go round.
func TestAnEventThatComesBackIsNotTakenIn(t *testing.T) {
	a, out := newNode(t)
	if _, _, err := loadStarter(a, first(a.open(true))); err != nil {
		t.Fatal(err)
	}
	h, err := a.exchange(http.NotFoundHandler(), a.gate(a.handle(), "127.0.0.1:1"), a.handle(), "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Host = "localhost"
		h.ServeHTTP(w, r)
	}))
	defer s.Close()
	if err := (&importCmd{File: s.URL + "/misp/" + eventOfStarter(t, h) + ".json", Format: "misp", AllowPrivate: true}).Run(a); err != nil || !strings.Contains(out.String(), "1 are of this node") {
		t.Errorf("%v: %s", err, out)
	}
}

// TestANodeReadsTheFeedOfAnotherWithAKey: each gets what its key may see, with nothing between them.
func TestANodeReadsTheFeedOfAnotherWithAKey(t *testing.T) {
	a, _ := newNode(t)
	if _, _, err := loadStarter(a, first(a.open(true))); err != nil {
		t.Fatal(err)
	}
	keys := &bytes.Buffer{}
	a.out = keys
	if err := (&keyCreateCmd{Org: "b", Role: "partner", Name: "b", Expires: "9d"}).Run(a); err != nil {
		t.Fatal(err)
	}
	h, err := a.exchange(http.NotFoundHandler(), a.gate(a.handle(), "127.0.0.1:1"), a.handle(), "127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	s := httptest.NewServer(h)
	defer s.Close()
	file := filepath.Join(t.TempDir(), "key")
	for key, want := range map[string]string{"Bearer " + strings.TrimSpace(keys.String()): "100 events taken in", "Bearer x": "does not take the key"} {
		if err := os.WriteFile(file, []byte(key+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		b, out := newNode(t)
		b.node = "b"
		err := (&importCmd{File: s.URL + "/misp", Format: "misp", KeyFile: file}).Run(b)
		if (err == nil) != (want == "100 events taken in") || !strings.Contains(out.String(), want) {
			t.Errorf("%v: %s", err, out)
		}
	}
}

// TestAPartIsPutToItsRecord: what has a marking of its own comes with it, also when the record changes after.
func TestAPartIsPutToItsRecord(t *testing.T) {
	a, out := newNode(t)
	later := time.Duration(0)
	a.clock = func() time.Time { return time.Now().Add(later) }
	h := first(a.open(true))
	m := concord.Marking{TLP: concord.TLPGreen, Owner: "demo", ReleasableTo: []string{"b"}}
	inc := concord.Incident{ID: "XX-1", Title: "A fire", Unit: concord.UnitIncident, State: concord.StateVerified, Marking: m, ActivityTypes: []concord.ActivityType{concord.ActivityArson},
		Notes: "for some", Granular: map[string]concord.Marking{"notes": {TLP: concord.TLPAmber, Owner: "demo", ReleasableTo: []string{"b"}}}}
	dir := t.TempDir()
	b, told := newNode(t)
	b.node = "b"
	for n, title := range []string{"A fire", "Two fires"} {
		inc.Title, inc.Version = title, n
		later += time.Minute // MISP counts in seconds
		if _, err := h.Mark(t.Context(), store.IncidentChange{Incident: inc}); err != nil {
			t.Fatal(err)
		}
		out.Reset()
		if err := (&exportCmd{Format: "misp"}).Run(a); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(dir, "events.json")
		if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		a.out = out
		if err := (&importCmd{File: file, Format: "misp"}).Run(b); err != nil || !strings.Contains(told.String(), "2 events taken in") {
			t.Fatalf("%v: %s", err, told)
		}
		told.Reset()
		row, err := b.handle().Incident(t.Context(), misp.Alias(misp.EventID("demo", "XX-1")))
		if err != nil || row.Incident.Title != title || row.Incident.Notes != "for some" || row.Incident.Granular["notes"].TLP != concord.TLPAmber {
			t.Errorf("%v: %+v", err, row)
		}
	}
}

func first[T any](v T, _ error) T { return v }

// eventOfStarter returns the uuid of some event of the feed.
func eventOfStarter(t *testing.T, h http.Handler) string {
	t.Helper()
	body := ask(h, "GET", "/misp/manifest.json").Body.String()
	if len(body) < 38 {
		t.Fatal(body)
	}
	return body[2:38]
}
