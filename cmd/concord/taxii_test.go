package main

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"concord"
)

const medallionFile = `{"/discovery": {"title": "A server"}, "group": {"information": {"title": "A group"}, "collections": [
 {"id": "91a7b528-80eb-42ed-a74d-c6fbd5a26116", "title": "First", "can_read": true, "can_write": true, "objects": [
  {"type": "identity", "spec_version": "2.1", "id": "identity--00000001-0000-4000-8000-000000000000", "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": "one"},
  {"type": "identity", "spec_version": "2.1", "id": "identity--00000003-0000-4000-8000-000000000000", "created": "2024-01-01T00:00:00.000Z", "modified": "2024-01-01T00:00:00.000Z", "name": "three"}],
  "manifest": [
   {"id": "identity--00000001-0000-4000-8000-000000000000", "date_added": "2024-03-02T00:00:00Z", "version": "2024-01-01T00:00:00.000Z"},
   {"id": "identity--00000003-0000-4000-8000-000000000000", "date_added": "2024-03-01T00:00:00.123456Z", "version": "2024-01-01T00:00:00.000Z"}]}]}}`

// replaced is a node that has taken the place of another server.
func replaced(t *testing.T) (*app, func() http.Handler) {
	t.Helper()
	a := &app{ctx: t.Context(), out: io.Discard, errs: io.Discard, dir: filepath.Join(t.TempDir(), "node"), clock: time.Now, node: "demo",
		firsts: map[concord.IncidentID]time.Time{}, taxii: taxiiFlags{TaxiiRoot: "/"}}
	t.Cleanup(a.close)
	file := filepath.Join(t.TempDir(), "data.json")
	if err := os.WriteFile(file, []byte(medallionFile), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := (&importCmd{File: file, Format: "medallion", TLP: "GREEN"}).Run(a); err != nil {
		t.Fatal(err)
	}
	pages := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "a page") })
	return a, func() http.Handler {
		h, err := a.exchange(pages, a.gate(a.handle(), "127.0.0.1:1"), a.handle(), "127.0.0.1:1")
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
}

func ask(h http.Handler, method, path string, change ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, strings.NewReader(`{"objects":[]}`))
	r.Host = "localhost:8420"
	r.Header.Set("Content-Type", "application/taxii+json;version=2.1")
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestANodeTakesThePlaceOfAnotherServer(t *testing.T) {
	_, handler := replaced(t)
	h := handler()
	const c = "/group/collections/91a7b528-80eb-42ed-a74d-c6fbd5a26116/"
	var manifest struct {
		Objects []struct {
			ID        string
			DateAdded string `json:"date_added"`
		}
		Next string
	}
	w := ask(h, "GET", c+"manifest/?limit=1")
	if err := json.Unmarshal(w.Body.Bytes(), &manifest); err != nil || w.Code != 200 {
		t.Fatalf("%d %s", w.Code, w.Body)
	}
	if o := manifest.Objects[0]; o.ID != "identity--00000003-0000-4000-8000-000000000000" || o.DateAdded != "2024-03-01T00:00:00.123456Z" {
		t.Errorf("the times of the other server are not kept: %+v", o)
	}
	if w := ask(handler(), "GET", c+"objects/?next="+manifest.Next); w.Code != 200 || !strings.Contains(w.Body.String(), `"name": "one"`) {
		t.Errorf("a cursor does not outlast a restart: %d %s", w.Code, w.Body)
	}
	for path, want := range map[string]string{"/taxii2/": `"default":"/group/","api_roots":["/group/","/default/"]`, "/group": "A group", "/incidents": "a page", "/": "a page", "/taxii2/x/": "no such resource", "/groups/": "a page"} {
		if w := ask(h, "GET", path); !strings.Contains(w.Body.String(), want) {
			t.Errorf("%s: %s", path, w.Body)
		}
	}
	if w := ask(h, "POST", c+"objects/"); w.Code != 202 {
		t.Errorf("a post: %d %s", w.Code, w.Body)
	}
}

func TestOtherSitesReachNothingOfTheExchange(t *testing.T) {
	_, handler := replaced(t)
	h := handler()
	for name, c := range map[string]func(*http.Request){
		"a name of another site that points here": func(r *http.Request) { r.Host = "evil.example" },
		"a page of another site":                  func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") },
	} {
		if w := ask(h, "POST", "/group/collections/91a7b528-80eb-42ed-a74d-c6fbd5a26116/objects/", c); w.Code != 403 || !strings.Contains(w.Body.String(), `"http_status":"403"`) {
			t.Errorf("%s: %d %s", name, w.Code, w.Body)
		}
	}
}
