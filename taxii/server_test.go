package taxii_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/door"
	"concord/store"
	"concord/store/exchange"
	"concord/taxii"
	"concord/wire"
)

const (
	node   = "demo"
	media  = "application/taxii+json;version=2.1"
	green  = "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"
	red    = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"
	second = "2024-01-02T03:04:05.678Z"
)

// people are those who may sign in, by their token.
var people = map[string]concord.View{
	"ann": {Principal: "ann", Org: "a"}, "alf": {Principal: "alf", Org: "a"}, "bob": {Principal: "bob", Org: "b"},
	"node": {Principal: "node", Org: "b", Node: true}, // another node of bob's organisation
	"eve":  {Principal: "eve", Org: "c"}, "operator": concord.LocalOperator(node),
}

// gate takes a name as a bearer token.
type gate struct{}

func (gate) Who(r *http.Request) (concord.View, access.Functions, error) {
	v, ok := people[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
	switch r.Header.Get("Authorization") {
	case "Bearer flood":
		return v, 0, &concord.Error{Code: concord.CodeLimit, Msg: "too many wrong guesses"}
	case "Bearer broken":
		return v, 0, errors.New("sql: the tables are gone")
	case "Bearer panic":
		panic("sql: no")
	}
	if !ok {
		return v, 0, &concord.Error{Code: concord.CodeUnauthorized, Msg: "this credential is not good here"}
	}
	return v, access.All, nil
}

// server is a node with its TAXII server.
type server struct {
	t       testing.TB
	store   *store.Store
	handler http.Handler
	options taxii.Options
	ticks   atomic.Int64 // ms since the beginning
}

var begin = time.Date(2024, 6, 13, 8, 0, 0, 0, time.UTC)

func newServer(t testing.TB, change ...func(*taxii.Options)) *server {
	t.Helper()
	s := &server{t: t}
	clock := func() time.Time { return begin.Add(time.Duration(s.ticks.Add(1)) * time.Millisecond) }
	var err error
	if s.store, err = store.Open(t.Context(), filepath.Join(t.TempDir(), "node"), store.Options{Node: node, Clock: clock, Readers: 2}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.store.Close(); err != nil {
			t.Error(err)
		}
	})
	opt := taxii.Options{Door: door.Door{Gate: gate{}, Challenge: `Bearer realm="test"`}, Clock: clock, Title: "test", Page: 10, MaxContent: 1 << 20}
	for _, c := range change {
		c(&opt)
	}
	s.serve(opt)
	return s
}

// serve begins to answer, and remembers nothing of before.
func (s *server) serve(opt taxii.Options) {
	s.t.Helper()
	opt.Store = wire.NewTaxii(s.store, "")
	handler, err := taxii.New(opt)
	if err != nil {
		s.t.Fatal(err)
	}
	s.options, s.handler = opt, handler
}

// collection makes a collection, for everybody but eve when no grants are given.
func (s *server) collection(title string, grants ...exchange.Grant) string {
	s.t.Helper()
	if grants == nil {
		grants = []exchange.Grant{{To: "org:a", Read: true, Write: true}, {To: "org:b", Read: true, Write: true}}
	}
	c, err := s.store.As(concord.LocalOperator(node)).Exchange(access.All).AddCollection(s.t.Context(), exchange.Collection{Title: title, Alias: title,
		Marking: concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"a", "b"}}}, grants)
	if err != nil {
		s.t.Fatal(err)
	}
	return "/taxii2/default/collections/" + c.ID + "/"
}

// do sends a request of a person.
func (s *server) do(who, method, path, body string, headers ...string) *httptest.ResponseRecorder {
	s.t.Helper()
	r := httptest.NewRequestWithContext(s.t.Context(), method, path, strings.NewReader(body))
	r.Header.Set("Accept", media)
	if who != "" {
		r.Header.Set("Authorization", "Bearer "+who)
	}
	if method == "POST" {
		r.Header.Set("Content-Type", media)
	}
	for i := 0; i < len(headers); i += 2 {
		if r.Header.Del(headers[i]); headers[i+1] != "" {
			r.Header.Set(headers[i], headers[i+1])
		}
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	if w.Body.Len() > 0 && w.Header().Get("Content-Type") != media {
		s.t.Errorf("%s %s: media type %q", method, path, w.Header().Get("Content-Type"))
	}
	if w.Code >= 400 && method != "HEAD" {
		var p struct{ Title string }
		if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || p.Title == "" {
			s.t.Errorf("%s %s: the error is no error resource: %s", method, path, w.Body)
		}
	}
	return w
}

// ids are the ids of objects, or the versions, of an answer.
type answer struct {
	Objects []struct {
		ID, Version string
		DateAdded   string `json:"date_added"`
		MediaType   string `json:"media_type"`
	}
	Versions []string
	More     bool
	Next     string
}

func (s *server) get(who, path string) (a answer, w *httptest.ResponseRecorder) {
	s.t.Helper()
	w = s.do(who, "GET", path, "")
	if w.Code != 200 {
		s.t.Fatalf("GET %s: %d %s", path, w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		s.t.Fatalf("%v: %s", err, w.Body)
	}
	return a, w
}

func (a answer) ids() string {
	var out []string
	for _, o := range a.Objects {
		out = append(out, strings.TrimPrefix(strings.TrimLeft(strings.SplitN(o.ID, "--", 2)[1][:8], "0"), "0"))
	}
	return strings.Join(append(out, a.Versions...), " ")
}

type statusOf struct {
	ID, Status string
	Total      int    `json:"total_count"`
	OK         int    `json:"success_count"`
	Failed     int    `json:"failure_count"`
	Pending    int    `json:"pending_count"`
	Timestamp  string `json:"request_timestamp"`
	Successes  []struct{ ID, Version string }
	Failures   []struct{ ID, Version, Message string }
}

// post posts objects and returns the status.
func (s *server) post(who, c string, objects ...string) (st statusOf) {
	s.t.Helper()
	w := s.do(who, "POST", c+"objects/", `{"objects":[`+strings.Join(objects, ",")+`]}`)
	if w.Code != 202 {
		s.t.Fatalf("POST: %d %s", w.Code, w.Body)
	}
	if err := json.Unmarshal(w.Body.Bytes(), &st); err != nil {
		s.t.Fatal(err)
	}
	if st.Total != st.OK+st.Failed+st.Pending || st.OK != len(st.Successes) || st.Failed != len(st.Failures) {
		s.t.Errorf("the counts do not add up: %s", w.Body)
	}
	return st
}

func id(kind string, n int) string {
	return fmt.Sprintf("%s--%08d-0000-4000-8000-000000000000", kind, n)
}

// object is a grouping of that number, or what the changes make of it: "key", "value" …
func object(n int, change ...string) string {
	return thing("x-thing", n, change...)
}

func thing(kind string, n int, change ...string) string {
	m := map[string]string{"type": `"` + kind + `"`, "id": `"` + id(kind, n) + `"`, "spec_version": `"2.1"`, "created": `"` + second + `"`, "modified": `"` + second + `"`}
	for i := 0; i < len(change); i += 2 {
		if m[change[i]] = change[i+1]; change[i+1] == "" {
			delete(m, change[i])
		}
	}
	var b bytes.Buffer
	b.WriteByte('{')
	first := true
	for _, k := range []string{"type", "id", "spec_version", "created", "modified"} {
		if v, ok := m[k]; ok {
			if !first {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "%q: %s", k, v)
			delete(m, k)
			first = false
		}
	}
	for i := 0; i < len(change); i += 2 {
		if v, ok := m[change[i]]; ok {
			fmt.Fprintf(&b, ", %q: %s", change[i], v)
		}
	}
	b.WriteByte('}')
	return b.String()
}

func marked(ids ...string) []string {
	return []string{"object_marking_refs", `["` + strings.Join(ids, `","`) + `"]`}
}

func modified(day int) []string {
	return []string{"modified", fmt.Sprintf(`"2024-02-%02dT00:00:00.000Z"`, day)}
}
