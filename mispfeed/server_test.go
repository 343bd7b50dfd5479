package mispfeed_test

import (
	"bytes"
	"context"
	"crypto/md5"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/assess"
	"concord/door"
	"concord/misp"
	"concord/mispfeed"
	"concord/stix/admit"
	"concord/store"
	"concord/store/exchange"
	"concord/wire"

	"github.com/google/go-cmp/cmp"
)

const node = "demo"

// people are those who may sign in, by their key.
var people = map[string]concord.View{
	"ann": {Principal: "ann", Org: "a"}, "bob": {Principal: "bob", Org: "b"}, "operator": concord.LocalOperator(node),
}

type gate struct{}

func (gate) Who(r *http.Request) (concord.View, access.Functions, error) {
	_, key, _ := r.BasicAuth()
	if key == "broken" {
		return concord.View{}, 0, errors.New("sql: the tables are gone")
	}
	if key == "mute" {
		return people["ann"], 0, nil
	}
	v, ok := people[key]
	if !ok {
		return v, 0, &concord.Error{Code: concord.CodeUnauthorized, Msg: "this credential is not good here"}
	}
	return v, access.Read, nil
}

func status(inc *concord.Incident) concord.AttributionStatus {
	return assess.Status(inc, assess.Moment{}).Status
}

// server is a node with its feed.
type server struct {
	t     testing.TB
	store *store.Store
	feed  *mispfeed.Server
	ticks atomic.Int64 // seconds
}

func newServer(t testing.TB) *server {
	s := &server{t: t}
	clock := func() time.Time { return time.Unix(1_750_000_000+s.ticks.Load(), 0).UTC() }
	var err error
	s.store, err = store.Open(t.Context(), t.TempDir(), store.Options{Clock: clock, Node: node, Status: status})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.store.Close() })
	s.start(clock)
	return s
}

func (s *server) start(clock concord.Clock) {
	s.feed = mispfeed.New(mispfeed.Options{Door: door.Door{Gate: gate{}, Challenge: "Basic"}, Store: wire.NewMisp(s.store), Clock: clock, Node: node, Status: status})
}

func (s *server) get(who, path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.SetBasicAuth("feed", who)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	s.feed.ServeHTTP(w, r)
	return w
}

// manifest returns the entries that somebody gets, by uuid.
func (s *server) manifest(who string) map[string]struct {
	Info, Timestamp string
} {
	s.t.Helper()
	w := s.get(who, "/misp/manifest.json")
	var out map[string]struct{ Info, Timestamp string }
	if err := json.Unmarshal(w.Body.Bytes(), &out); err != nil || w.Code != 200 {
		s.t.Fatalf("%d %s", w.Code, w.Body)
	}
	return out
}

func (s *server) titles(who string) string {
	var out []string
	for _, e := range s.manifest(who) {
		out = append(out, e.Info)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func incident(title string, m concord.Marking) concord.Incident {
	m.Owner = node
	return concord.Incident{ID: concord.IncidentID("XX-" + strings.ToUpper(title)), Title: title, Summary: "It is told of " + title + ".", Unit: concord.UnitIncident, State: concord.StateVerified, Marking: m,
		ActivityTypes: []concord.ActivityType{concord.ActivityArson}, Time: concord.When{Start: "2024-05-12", End: "2024-05-12", Precision: concord.PrecisionDay},
		Evidence: []concord.Evidence{{Field: "title", Person: "ann", At: time.Unix(1, 0).UTC()}}}
}

func (s *server) keep(inc concord.Incident) {
	s.t.Helper()
	s.ticks.Add(1)
	if _, err := s.store.As(people["operator"]).Mark(s.t.Context(), store.IncidentChange{Incident: inc}); err != nil {
		s.t.Fatal(err)
	}
}

// change writes a new version of a record.
func (s *server) change(id string, do func(*concord.Incident)) {
	s.t.Helper()
	row, err := s.store.As(people["operator"]).IncidentRecord(s.t.Context(), concord.IncidentID(id), 0)
	if err != nil {
		s.t.Fatal(err)
	}
	do(&row.Incident)
	s.keep(row.Incident)
}

type answer struct{ refused []string }

func (a *answer) Begin(string, time.Time)  { a.refused = nil }
func (a *answer) Took(string, string)      {}
func (a *answer) Refuse(d exchange.Detail) { a.refused = append(a.refused, d.Message) }
func (a *answer) End() []byte              { return []byte(`{}`) }

// take takes an event of others in, as the command line does.
func (s *server) take(content string) {
	s.t.Helper()
	s.ticks.Add(1)
	x := s.store.As(people["operator"]).Exchange(access.All)
	if _, err := x.Collection(context.Background(), exchange.DefaultRoot, wire.MispCollection); err != nil {
		if _, err := x.AddCollection(s.t.Context(), exchange.Collection{Alias: wire.MispCollection, Title: "Events"}, []exchange.Grant{{To: "*", Read: true}}); err != nil {
			s.t.Fatal(err)
		}
	}
	for e, err := range misp.Read([]byte(content), misp.Receiver{Node: node}) {
		if err != nil {
			s.t.Fatal(err)
		}
		objects, err := e.Keep()
		if err != nil {
			s.t.Fatal(err)
		}
		a := &answer{}
		_, err = x.Post(s.t.Context(), exchange.Posting{Root: exchange.DefaultRoot, Collection: wire.MispCollection, Origin: e.Marking.Owner, Answer: a,
			Objects: wire.Admitted(admit.Objects(bytes.NewReader(bytes.Join(objects, []byte("\n"))), admit.Options{Lines: true}))})
		if err != nil || a.refused != nil {
			s.t.Fatal(err, a.refused)
		}
	}
}

func foreign(n int, said string) string {
	return fmt.Sprintf(`{"Event":{"uuid":"%08d-0000-4000-8000-000000000000","info":"foreign%d","date":"2024-01-01","timestamp":"17000000%02d","Orgc":{"name":"cert","uuid":"u"},%s,"x_n": 1.50E+3,"Attribute":[{"type":"ip-dst|port","value":"192.0.2.1|80"}]}}`, n, n, n, said)
}

var (
	toA   = concord.Marking{TLP: concord.TLPAmber, ReleasableTo: []string{"a"}}
	toAB  = concord.Marking{TLP: concord.TLPGreen, ReleasableTo: []string{"a", "b"}}
	clear = concord.Marking{TLP: concord.TLPClear}
)

func TestAFeedIsWhatItsReaderMaySee(t *testing.T) {
	for _, rule := range []struct {
		name string
		hold func(t *testing.T, s *server)
	}{
		{"two readers get different manifests", func(t *testing.T, s *server) {
			s.keep(incident("one", toA))
			s.keep(incident("two", toAB))
			s.keep(incident("three", clear))
			if a, b := s.titles("ann"), s.titles("bob"); a != "one three two" || b != "three two" {
				t.Errorf("%q and %q", a, b)
			}
		}},
		{"every entry of a manifest is an event of that time, and its hashes are those of the list", func(t *testing.T, s *server) {
			s.keep(incident("one", toA))
			s.take(foreign(1, `"distribution":"3","Tag":[{"name":"tlp:white"}]`))
			list := s.get("ann", "/misp/hashes.csv").Body.String()
			for id, entry := range s.manifest("ann") {
				var e struct {
					Event struct {
						UUID, Info, Timestamp string
						Attribute             []struct{ Type, Value string }
						Object                []struct {
							Attribute []struct{ Type, Value string }
						}
					}
				}
				w := s.get("ann", "/misp/"+id+".json")
				if err := json.Unmarshal(w.Body.Bytes(), &e); err != nil || e.Event.UUID != id || e.Event.Timestamp != entry.Timestamp || e.Event.Info != entry.Info {
					t.Errorf("%v %s %+v", err, w.Body, entry)
				}
				for _, o := range e.Event.Object {
					e.Event.Attribute = append(e.Event.Attribute, o.Attribute...)
				}
				for _, a := range e.Event.Attribute {
					parts := []string{a.Value}
					if strings.Contains(a.Type, "|") {
						parts = strings.Split(a.Value, "|")
					}
					for _, p := range parts {
						sum := md5.Sum([]byte(p))
						if !strings.Contains(list, hex.EncodeToString(sum[:])+","+id+"\n") {
							t.Errorf("no hash of %q", p)
						}
					}
				}
			}
		}},
		{"what is not for the reader is as what is not there", func(t *testing.T, s *server) {
			s.keep(incident("one", toA))
			s.take(foreign(1, `"distribution":"0"`))
			s.titles("ann")
			want := ""
			for _, id := range []string{misp.EventID(node, "XX-ONE"), "00000001-0000-4000-8000-000000000000", "99999999-0000-4000-8000-000000000000"} {
				w := s.get("bob", "/misp/"+id+".json")
				if got := fmt.Sprint(w.Code, w.Header(), w.Body); w.Code != 404 || want != "" && got != want {
					t.Errorf("%s\n%s", got, want)
				} else {
					want = got
				}
			}
			for _, path := range []string{"/misp/x.json", "/misp/..%2f..%2fetc", "/misp/manifest", "/misp/{99999999-0000-4000-8000-000000000000}.json"} {
				if w := s.get("bob", path); w.Code != 404 {
					t.Errorf("%s: %d", path, w.Code)
				}
			}
		}},
		{"parts with a marking of their own are events of their own", func(t *testing.T, s *server) {
			inc := incident("one", toAB)
			inc.Granular = map[string]concord.Marking{"summary": {TLP: concord.TLPAmber, Owner: node, ReleasableTo: []string{"a"}}}
			s.keep(inc)
			base := misp.EventID(node, "XX-ONE")
			a, b := s.get("ann", "/misp/"+base+".json").Body.String(), s.get("bob", "/misp/"+base+".json").Body.String()
			if a != b || strings.Contains(a, "It is told") {
				t.Errorf("the first event is not the same for both: %s\n%s", a, b)
			}
			if len(s.manifest("ann")) != 2 || len(s.manifest("bob")) != 1 {
				t.Errorf("%v %v", s.manifest("ann"), s.manifest("bob"))
			}
			for id := range s.manifest("ann") {
				if id != base {
					if w := s.get("ann", "/misp/"+id+".json"); !strings.Contains(w.Body.String(), "It is told") || !strings.Contains(w.Body.String(), `"extends_uuid":"`+base+`"`) {
						t.Errorf("%d %s", w.Code, w.Body)
					}
					if w := s.get("bob", "/misp/"+id+".json"); w.Code != 404 {
						t.Errorf("%d %s", w.Code, w.Body)
					}
				}
			}
		}},
		{"the tags say what all markings say that hold, those of its reports too", func(t *testing.T, s *server) {
			rep := concord.Report{Source: "list", ContentType: "text/plain", CollectedBy: "test", CapturedAt: time.Unix(1, 0).UTC(), Marking: concord.Marking{TLP: concord.TLPAmberStrict, Owner: node, ReleasableTo: []string{"a"}}}
			if _, err := s.store.As(people["operator"]).SaveReport(t.Context(), &rep, []byte("x")); err != nil {
				t.Fatal(err)
			}
			inc := incident("one", toAB)
			inc.Reports = []concord.ReportID{rep.ID}
			s.keep(inc)
			w := s.get("ann", "/misp/"+misp.EventID(node, "XX-ONE")+".json")
			if body := w.Body.String(); w.Code != 200 || !strings.Contains(body, `"tlp:amber+strict"`) || strings.Contains(body, `"b"`) || strings.Contains(body, `"tlp:green"`) {
				t.Errorf("%d %s", w.Code, body)
			}
			if len(s.manifest("bob")) > 0 {
				t.Error("the other one reads it")
			}
		}},
		{"an event of others is passed on as it came, and what was read of it is not given beside it", func(t *testing.T, s *server) {
			content := foreign(1, `"distribution":"4","SharingGroup":{"uuid":"g","SharingGroupOrg":[{"Organisation":{"name":"a"}},{"Organisation":{"name":"demo"}}]},"Tag":[{"name":"concord:activity-type=\"arson\""}]`)
			s.take(content)
			for e, err := range misp.Read([]byte(content), misp.Receiver{Node: node}) {
				c, ok := e.Candidate()
				if err != nil || !ok {
					t.Fatal(err)
				}
				s.keep(c.Incident)
			}
			if a, b, mine := s.titles("ann"), s.titles("bob"), s.titles("operator"); a != "foreign1" || b != "" || mine != "foreign1" {
				t.Errorf("%q, %q, %q", a, b, mine)
			}
			if w := s.get("ann", "/misp/00000001-0000-4000-8000-000000000000.json"); w.Body.String() != content {
				t.Errorf("%s", w.Body)
			}
		}},
		{"a distribution is one step less after a hop", func(t *testing.T, s *server) {
			s.take(foreign(1, `"distribution":"2","Tag":[{"name":"tlp:green"}]`))
			if w := s.get("operator", "/misp/00000001-0000-4000-8000-000000000000.json"); w.Body.String() != foreign(1, `"distribution":"1","Tag":[{"name":"tlp:green"}]`) {
				t.Errorf("%s", w.Body)
			}
		}},
		{"an event of others does not take the place of one of this node", func(t *testing.T, s *server) {
			s.keep(incident("one", clear))
			id := misp.EventID(node, "XX-ONE")
			s.take(strings.Replace(foreign(1, `"distribution":"3","Tag":[{"name":"tlp:white"}]`), "00000001-0000-4000-8000-000000000000", id, 1))
			if s.titles("bob") != "one" {
				t.Errorf("%q", s.titles("bob"))
			}
			if w := s.get("bob", "/misp/"+id+".json"); !strings.Contains(w.Body.String(), `"info":"one"`) {
				t.Errorf("%s", w.Body)
			}
		}},
		{"a withdrawn record stays and says so", func(t *testing.T, s *server) {
			s.keep(incident("one", clear))
			before := s.manifest("bob")
			s.change("XX-ONE", func(i *concord.Incident) {
				i.State, i.Withdrawal = concord.StateRetracted, &concord.Withdrawal{Reason: concord.RetractionWrongFacts, Why: "No.", By: "ann", At: time.Unix(2, 0).UTC()}
			})
			id := misp.EventID(node, "XX-ONE")
			if after := s.manifest("bob"); after[id].Timestamp <= before[id].Timestamp {
				t.Errorf("%v %v", before, after)
			}
			if w := s.get("bob", "/misp/"+id+".json"); !strings.Contains(w.Body.String(), `retracted`) || strings.Contains(w.Body.String(), `"deleted":false,"description"`) {
				t.Errorf("%s", w.Body)
			}
		}},
		{"an event is found though nobody asked for the manifest since the start", func(t *testing.T, s *server) {
			s.keep(incident("one", clear))
			if w := s.get("bob", "/misp/"+misp.EventID(node, "XX-ONE")+".json"); w.Code != 200 {
				t.Errorf("%d", w.Code)
			}
		}},
		{"an ETag is of one reader's answer", func(t *testing.T, s *server) {
			s.keep(incident("one", clear))
			for _, path := range []string{"/misp/manifest.json", "/misp/hashes.csv", "/misp/" + misp.EventID(node, "XX-ONE") + ".json"} {
				a, b := s.get("ann", path), s.get("bob", path)
				tag := a.Header().Get("ETag")
				if tag == "" || tag == b.Header().Get("ETag") || a.Body.String() != b.Body.String() {
					t.Errorf("%s: %q and %q", path, tag, b.Header().Get("ETag"))
				}
				if w := s.get("ann", path, "If-None-Match", `"x", W/`+tag); w.Code != 304 || w.Body.Len() != 0 {
					t.Errorf("%s: %d", path, w.Code)
				}
				if w := s.get("bob", path, "If-None-Match", tag); w.Code != 200 {
					t.Errorf("%s: %d", path, w.Code)
				}
			}
			tag := s.get("ann", "/misp/manifest.json").Header().Get("ETag")
			s.change("XX-ONE", func(i *concord.Incident) { i.Title = "other" })
			if w := s.get("ann", "/misp/manifest.json", "If-None-Match", tag); w.Code != 200 {
				t.Errorf("after a change: %d", w.Code)
			}
		}},
		{"a long list is sent as it is made", func(t *testing.T, s *server) {
			for i := range 5 {
				inc := incident(fmt.Sprint("n", i), clear)
				inc.Title += strings.Repeat("x", 1_000_000)
				s.keep(inc)
			}
			if w := s.get("bob", "/misp/manifest.json"); w.Header().Get("Content-Length") != "" || len(s.manifest("bob")) != 5 {
				t.Errorf("%v", w.Header())
			}
		}},
		{"an empty feed is one", func(t *testing.T, s *server) {
			if w := s.get("bob", "/misp/manifest.json"); w.Body.String() != "{}\n" {
				t.Errorf("%s", w.Body)
			}
			if w := s.get("bob", "/misp//manifest.json"); w.Code != 200 {
				t.Errorf("with two slashes: %d", w.Code)
			}
		}},
		{"who may not ask is told so, and no more", func(t *testing.T, s *server) {
			for who, code := range map[string]int{"eve": 401, "mute": 403, "broken": 500} {
				w := s.get(who, "/misp/manifest.json")
				if w.Code != code || strings.Contains(w.Body.String(), "sql") || code == 401 && w.Header().Get("WWW-Authenticate") == "" {
					t.Errorf("%s: %d %s", who, w.Code, w.Body)
				}
			}
			r := httptest.NewRequest(http.MethodPost, "/misp/manifest.json", nil)
			r.SetBasicAuth("feed", "bob")
			w := httptest.NewRecorder()
			if s.feed.ServeHTTP(w, r); w.Code != 405 || w.Header().Get("Allow") != "GET, HEAD" {
				t.Errorf("%d %v", w.Code, w.Header())
			}
		}},
	} {
		t.Run(rule.name, func(t *testing.T) { rule.hold(t, newServer(t)) })
	}
}

// TestTheLogOpensAnEventToThoseWhomItsMarkingsAllow holds that what was worked out of an event is what its object in the log says.
func TestTheLogOpensAnEventToThoseWhomItsMarkingsAllow(t *testing.T) {
	orgs := func(names ...string) string {
		var list []string
		for _, n := range names {
			list = append(list, fmt.Sprintf(`{"Organisation":{"name":%q}}`, n))
		}
		return `"distribution":"4","SharingGroup":{"uuid":"g","SharingGroupOrg":[` + strings.Join(list, ",") + `]}`
	}
	tag := func(names ...string) string {
		var list []string
		for _, n := range names {
			list = append(list, fmt.Sprintf(`{"name":%q}`, n))
		}
		return `"Tag":[` + strings.Join(list, ",") + `]`
	}
	s := newServer(t)
	seen := 0
	for i, said := range []string{
		`"distribution":"0"`, `"distribution":"1",` + tag("tlp:clear"), `"distribution":"2",` + tag("tlp:white"), `"distribution":"3",` + tag("tlp:white"), `"distribution":"3"`,
		`"distribution":"3",` + tag("tlp:red"), orgs("a") + `,` + tag("tlp:green"), orgs("a", "b") + `,` + tag("tlp:amber+strict"), orgs("cert"), orgs(), `"distribution":"4"`, `"distribution":"5"`,
		`"distribution":"9",` + tag("tlp:clear"), `"distribution":"3",` + tag("tlp:clear", `nato:classification="NS"`), `"distribution":"3",` + tag("tlp:purple"), orgs("demo", "b") + `,` + tag("tlp:red"),
	} {
		content := foreign(i, said)
		s.take(content)
		var e *misp.Event
		for got, err := range misp.Read([]byte(content), misp.Receiver{Node: node}) {
			if e = got; err != nil {
				t.Fatal(err)
			}
		}
		for who, view := range people {
			w := s.get(who, "/misp/"+e.UUID+".json")
			if may := access.Permit(view, e.Marking); may != (w.Code == 200) {
				t.Errorf("%s: %s gets %d, and the marking is %+v", said, who, w.Code, e.Marking)
			} else if may {
				seen++
			}
		}
	}
	if seen < 10 {
		t.Errorf("only %d were seen", seen)
	}
}

// TestTwoWorldsGiveOneFeed holds what one reader gets against a world without what he may not read.
func TestTwoWorldsGiveOneFeed(t *testing.T) {
	full, without := newServer(t), newServer(t)
	for i := range 12 {
		inc := incident(fmt.Sprint("n", i), toAB)
		hidden := i%3 == 1
		if hidden {
			inc.Marking.ReleasableTo = []string{"a"}
		}
		if i%3 == 2 {
			inc.Links = []concord.Link{{To: "XX-N1", Type: concord.LinkSameSeries}}
		}
		secret := inc
		if i == 6 {
			secret.Granular = map[string]concord.Marking{"notes": {TLP: concord.TLPAmber, Owner: node, ReleasableTo: []string{"a"}}}
			secret.Notes = "canary"
		}
		full.keep(secret)
		event := foreign(i, `"distribution":"4","SharingGroup":{"SharingGroupOrg":[{"Organisation":{"name":"a"}}`+map[bool]string{false: `,{"Organisation":{"name":"b"}}`}[hidden]+`,{"Organisation":{"name":"demo"}}]}`)
		full.take(event)
		if hidden {
			without.ticks.Add(2)
			continue
		}
		inc.Links = nil
		without.keep(inc)
		without.take(event)
	}
	paths := []string{"/misp/", "/misp/manifest.json", "/misp/hashes.csv", "/misp/99999999-0000-4000-8000-000000000000.json"}
	for i := range 12 {
		paths = append(paths, "/misp/"+misp.EventID(node, concord.IncidentID(fmt.Sprint("XX-N", i)))+".json", "/misp/"+fmt.Sprintf("%08d-0000-4000-8000-000000000000.json", i))
	}
	for _, path := range paths {
		a, b := full.get("bob", path), without.get("bob", path)
		if d := cmp.Diff(fmt.Sprint(b.Code, b.Header(), b.Body), fmt.Sprint(a.Code, a.Header(), a.Body)); d != "" || strings.Contains(a.Body.String(), "canary") {
			t.Errorf("%s: %s", path, d)
		}
	}
	if a := full.get("ann", "/misp/manifest.json"); strings.Count(a.Body.String(), "timestamp") <= strings.Count(full.get("bob", "/misp/manifest.json").Body.String(), "timestamp") {
		t.Error("the other reader sees no more")
	}
}
