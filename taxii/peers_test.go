package taxii_test

import (
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"strings"
	"testing"

	"concord/taxii"
)

// TestWhatOtherServersGetWrong has a rule for each thing that servers were seen to get wrong.
func TestWhatOtherServersGetWrong(t *testing.T) {
	for _, rule := range []struct {
		name string
		hold func(t *testing.T, s *server, c string)
	}{
		{"the media type is that of TAXII 2.1", func(t *testing.T, s *server, c string) {
			for _, p := range []string{"/taxii2/", "/taxii2/default/", "/taxii2/default/collections/", c, c + "objects/", c + "manifest/"} {
				if w := s.do("ann", "GET", p, ""); w.Code != 200 || w.Header().Get("Content-Type") != media {
					t.Errorf("%s: %d %s", p, w.Code, w.Header())
				}
			}
		}},
		{"any type, and ours without a version, are accepted", func(t *testing.T, s *server, c string) {
			for accept, code := range map[string]int{"*/*": 200, "application/*": 200, "application/taxii+json": 200, "application/taxii+json; version=2.1": 200, "text/html, */*;q=0.1": 200,
				`application/taxii+json;version="2.1"`: 200, "": 200, "application/taxii+json;version=2.0": 406, "application/vnd.oasis.taxii+json": 406, "text/html": 406, "application/json": 406, "*/*;q=0": 406} {
				if w := s.do("ann", "GET", c+"objects/", "", "Accept", accept); w.Code != code {
					t.Errorf("%q: %d", accept, w.Code)
				}
			}
		}},
		{"other content is 415, and what is too large 413, as the API root tells", func(t *testing.T, s *server, c string) {
			for kind, code := range map[string]int{media: 202, "application/taxii+json": 202, "application/taxii+json; version=2.1; charset=utf-8": 202, "application/json": 415, "application/stix+json;version=2.1": 415,
				"application/taxii+json;version=2.0": 415, "": 415, "text/plain": 415} {
				if w := s.do("ann", "POST", c+"objects/", `{"objects":[`+object(1)+`]}`, "Content-Type", kind); w.Code != code {
					t.Errorf("%q: %d", kind, w.Code)
				}
			}
			if w := s.do("ann", "POST", c+"objects/", "x", "Content-Encoding", "gzip"); w.Code != 415 {
				t.Errorf("packed: %d", w.Code)
			}
			var root struct {
				Max int `json:"max_content_length"`
			}
			if err := json.Unmarshal(s.do("ann", "GET", "/taxii2/default/", "").Body.Bytes(), &root); err != nil || root.Max != 1<<20 {
				t.Errorf("%+v", root)
			}
			long := `{"objects":[` + object(2, "x_text", `"`+strings.Repeat("a", root.Max)+`"`) + `]}`
			if w := s.do("ann", "POST", c+"objects/", long); w.Code != 413 {
				t.Errorf("declared: %d", w.Code)
			}
			r := httptest.NewRequestWithContext(t.Context(), "POST", c+"objects/", struct{ *strings.Reader }{strings.NewReader(long)})
			r.ContentLength = -1
			r.Header.Set("Authorization", "Bearer ann")
			r.Header.Set("Content-Type", media)
			w := httptest.NewRecorder()
			if s.handler.ServeHTTP(w, r); w.Code != 413 {
				t.Errorf("not declared: %d %s", w.Code, w.Body)
			}
		}},
		{"every error is an error resource", func(t *testing.T, s *server, c string) {
			for _, r := range []struct {
				who, method, path, body string
				code                    int
			}{
				{"", "GET", "/taxii2/", "", 401}, {"flood", "GET", "/taxii2/", "", 429}, {"ann", "GET", "/taxii2/nothing/", "", 404}, {"ann", "GET", "/taxii2/default/collections/x/", "", 404},
				{"ann", "GET", "/taxii2/default/x/y", "", 404}, {"ann", "GET", c + "x/", "", 404}, {"ann", "GET", c + "objects/" + id("x-thing", 9) + "/x/", "", 404},
				{"ann", "GET", c + "objects/" + id("x-thing", 9) + "/versions/y/", "", 404}, {"ann", "GET", "/elsewhere", "", 404},
				{"ann", "PUT", "/taxii2/", "", 405}, {"ann", "POST", "/taxii2/default/", "", 405}, {"ann", "DELETE", c + "objects/", "", 405}, {"ann", "PATCH", c + "manifest/", "", 405},
				{"ann", "POST", c + "objects/", `{"objects":[`, 400}, {"ann", "POST", c + "objects/", `nonsense`, 400}, {"ann", "POST", c + "objects/", ``, 400}, {"ann", "POST", c + "objects/", `[]`, 400},
				{"ann", "POST", c + "objects/", `{"objects":{}}`, 400}, {"ann", "POST", c + "objects/", object(1), 400}, {"ann", "POST", c + "objects/", `{"objects":[` + object(1, "a_key", "1", "a_key", "1") + `]}`, 400},
			} {
				w := s.do(r.who, r.method, r.path, r.body) // looks at the form
				if w.Code != r.code {
					t.Errorf("%s %s: %d, want %d: %s", r.method, r.path, w.Code, r.code, w.Body)
				}
				if w.Code == 405 && w.Header().Get("Allow") == "" {
					t.Errorf("%s %s does not say what is allowed", r.method, r.path)
				}
			}
		}},
		{"a fault of ours is an error resource that tells nothing", func(t *testing.T, s *server, c string) {
			for _, who := range []string{"broken", "panic"} {
				w := s.do(who, "GET", c+"objects/", "")
				if w.Code != 500 || strings.Contains(w.Body.String(), "sql") || !strings.Contains(w.Body.String(), "error_id") {
					t.Errorf("%s: %d %s", who, w.Code, w.Body)
				}
			}
		}},
		{"a 401 says how to sign in", func(t *testing.T, s *server, c string) {
			for _, who := range []string{"", "nobody"} {
				if w := s.do(who, "GET", c, ""); w.Code != 401 || w.Header().Get("WWW-Authenticate") == "" {
					t.Errorf("%q: %d %s", who, w.Code, w.Header())
				}
			}
		}},
		{"an observable without spec_version is taken, and given as it came", func(t *testing.T, s *server, c string) {
			sco := `{"type":"domain-name","id":"domain-name--00000001-0000-5000-8000-000000000000","value":"a.example"}`
			if st := s.post("ann", c, sco); st.OK != 1 {
				t.Errorf("%+v", st)
			}
			a, w := s.get("bob", c+"objects/")
			if w.Body.String() != `{"objects":[`+sco+`]}` {
				t.Errorf("%s", w.Body)
			}
			m, _ := s.get("bob", c+"manifest/")
			if len(a.Objects) != 1 || m.Objects[0].Version != m.Objects[0].DateAdded {
				t.Errorf("its version is when it came: %+v", m)
			}
		}},
		{"a marking definition is taken, with its creation as its version", func(t *testing.T, s *server, c string) {
			st := s.post("ann", c, thing("marking-definition", 1, "modified", "", "definition_type", `"statement"`, "definition", `{"statement":"Copyright"}`))
			if st.OK != 1 || st.Successes[0].Version != second {
				t.Errorf("%+v", st)
			}
		}},
		{"an incident with an extension, and any x- type, are taken", func(t *testing.T, s *server, c string) {
			st := s.post("ann", c, thing("incident", 1, "name", `"n"`, "extensions", `{"extension-definition--ef765651-680c-498d-9894-99799f2fa126":{"extension_type":"property-extension","determination":"confirmed","investigation_status":"new"}}`), object(2))
			if st.OK != 2 {
				t.Errorf("%+v", st)
			}
		}},
		{"of a valid and an invalid object one is taken and the other named", func(t *testing.T, s *server, c string) {
			st := s.post("ann", c, object(1), thing("identity", 2), object(3))
			if st.OK != 2 || st.Failed != 1 || st.Failures[0].ID != id("identity", 2) || !strings.Contains(st.Failures[0].Message, "/objects/1/name is missing (stix-2.1/") {
				t.Errorf("%+v", st)
			}
			if a, _ := s.get("bob", c+"objects/"); a.ids() != "1 3" {
				t.Errorf("%s", a.ids())
			}
		}},
		{"of 1,000 objects with three bad ones 997 are in and three are named", func(t *testing.T, s *server, c string) {
			var list []string
			for i := range 1000 {
				o := object(i + 1)
				if i == 3 || i == 500 || i == 999 {
					o = object(i+1, "created", `"yesterday"`)
				}
				list = append(list, o)
			}
			st := s.post("ann", c, list...)
			var bad []string
			for _, f := range st.Failures {
				bad = append(bad, f.ID)
			}
			if st.OK != 997 || fmt.Sprint(bad) != fmt.Sprint([]string{id("x-thing", 4), id("x-thing", 501), id("x-thing", 1000)}) {
				t.Errorf("%d %v", st.OK, bad)
			}
		}},
		{"the status resource is whole, complete, and for its poster alone", func(t *testing.T, s *server, c string) {
			st := s.post("ann", c, object(1))
			if st.Status != "complete" || st.ID == "" || st.Timestamp == "" || st.Pending != 0 || st.Successes[0].ID != id("x-thing", 1) || st.Successes[0].Version != second {
				t.Errorf("%+v", st)
			}
			for who, code := range map[string]int{"ann": 200, "alf": 404, "bob": 404, "operator": 404} {
				if w := s.do(who, "GET", "/taxii2/default/status/"+st.ID+"/", ""); w.Code != code {
					t.Errorf("%s: %d", who, w.Code)
				}
			}
		}},
		{"pages follow each other by an opaque cursor", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 25)
			if got := s.walk("bob", c+"objects/?limit=4", nil); got != numbers(1, 25) {
				t.Errorf("%s", got)
			}
		}},
		{"ties of date_added are safe at any size of a page", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 60) // one commit
			s.many("ann", c, 61, 70)
			for size := 1; size <= 10; size++ {
				if got := s.walk("bob", fmt.Sprintf("%smanifest/?limit=%d", c, size), nil); got != numbers(1, 70) {
					t.Errorf("pages of %d: %s", size, got)
				}
			}
		}},
		{"a limit that is no positive number is refused, and a large one capped", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 12)
			for limit, code := range map[string]int{"0": 400, "-1": 400, "abc": 400, "": 400, "1.5": 400, "%2B1": 400, "NaN": 400, "5": 200, "1000000000": 200, "99999999999999999999999999": 200} {
				w := s.do("bob", "GET", c+"objects/?limit="+limit, "")
				if w.Code != code {
					t.Errorf("limit=%s: %d", limit, w.Code)
				}
			}
			if a, _ := s.get("bob", c+"objects/?limit=1000000"); len(a.Objects) != 10 || !a.More {
				t.Errorf("%d %t", len(a.Objects), a.More)
			}
		}},
		{"added_after that is no time is refused", func(t *testing.T, s *server, c string) {
			for _, v := range []string{"garbage", "", "2024", "2024-01-01", "2024-13-01T00:00:00Z", "2024-01-01T00:00:00", "2024-01-01T00:00:00%2B01:00", "2024-01-01T00:00:00,5Z"} {
				if w := s.do("bob", "GET", c+"objects/?added_after="+v, ""); w.Code != 400 {
					t.Errorf("%q: %d", v, w.Code)
				}
			}
		}},
		{"added_after has 0 to 9 digits of a second, and an empty answer is {}", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 1)
			for _, f := range []string{"", ".1", ".12", ".123", ".1234", ".12345", ".123456", ".1234567", ".12345678", ".123456789"} {
				if _, w := s.get("bob", c+"objects/?added_after=2100-01-01T00:00:00"+f+"Z"); w.Body.String() != "{}" || w.Header().Get("X-TAXII-Date-Added-First") != "" {
					t.Errorf("%q: %s %s", f, w.Body, w.Header())
				}
			}
			if a, _ := s.get("bob", c+"objects/?added_after=1970-01-01T00:00:00Z"); a.ids() != "1" {
				t.Errorf("%s", a.ids())
			}
		}},
		{"versions are chosen by all, first, last, times, and lists of these", func(t *testing.T, s *server, c string) {
			for day := 1; day <= 3; day++ {
				s.post("ann", c, object(1, modified(day)...))
			}
			s.post("ann", c, object(2, modified(1)...))
			for v, days := range map[string]string{"": "3 1", "last": "3 1", "first": "1 1", "all": "1 2 3 1", "2024-02-02T00:00:00Z": "2", "2024-02-02T00:00:00.000000Z": "2", "first,last": "1 3 1",
				"2024-02-02T00:00:00.000Z,last": "2 3 1", "all,last": "1 2 3 1", "2024-02-09T00:00:00Z": ""} {
				path := c + "manifest/"
				if v != "" {
					path += "?match[version]=" + v
				}
				a, _ := s.get("bob", path)
				var got []string
				for _, o := range a.Objects {
					got = append(got, o.Version[9:10])
				}
				if strings.Join(got, " ") != days {
					t.Errorf("%q: %v, want %s", v, got, days)
				}
			}
			if w := s.do("bob", "GET", c+"objects/?match[version]=newest", ""); w.Code != 400 {
				t.Errorf("an unknown word: %d", w.Code)
			}
		}},
		{"spec_version chooses too", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 2)
			for v, n := range map[string]int{"2.1": 2, "2.0": 0, "2.0,2.1": 2} {
				if a, _ := s.get("bob", c+"objects/?match[spec_version]="+v); len(a.Objects) != n {
					t.Errorf("%s: %d", v, len(a.Objects))
				}
			}
		}},
		{"a filter that is not known is refused by its name", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 1)
			for _, p := range []string{"objects/?match[foo]=x", "manifest/?match[name]=x", "objects/" + id("x-thing", 1) + "/?match[id]=x", "objects/" + id("x-thing", 1) + "/versions/?match[version]=all", "objects/?match=x"} {
				if w := s.do("bob", "GET", c+p, ""); w.Code != 400 || !strings.Contains(w.Body.String(), "match") {
					t.Errorf("%s: %d %s", p, w.Code, w.Body)
				}
			}
			if w := s.do("bob", "GET", c+"objects/?foo=x", ""); w.Code != 200 {
				t.Errorf("other parameters: %d", w.Code)
			}
		}},
		{"DELETE takes away exactly what was matched", func(t *testing.T, s *server, c string) {
			for day := 1; day <= 4; day++ {
				s.post("ann", c, object(1, modified(day)...))
			}
			s.post("ann", c, object(2))
			one := c + "objects/" + id("x-thing", 1) + "/"
			for _, step := range []struct {
				query string
				code  int
				left  string
			}{
				{"?match[version]=2024-02-02T00:00:00Z", 200, "1 3 4"}, {"?match[version]=2024-02-02T00:00:00Z", 404, "1 3 4"}, {"?match[version]=first", 200, "3 4"}, {"?match[foo]=x", 400, "3 4"},
				{"?match[spec_version]=2.0", 404, "3 4"}, {"", 200, ""}, {"", 404, ""},
			} {
				if w := s.do("ann", "DELETE", one+step.query, ""); w.Code != step.code {
					t.Errorf("%s: %d %s", step.query, w.Code, w.Body)
				}
				var got []string
				if w := s.do("bob", "GET", one+"versions/", ""); w.Code == 200 {
					a, _ := s.get("bob", one+"versions/")
					for _, v := range a.Versions {
						got = append(got, v[9:10])
					}
				}
				if strings.Join(got, " ") != step.left {
					t.Errorf("%s: %v is left", step.query, got)
				}
			}
			if a, _ := s.get("bob", c+"objects/"); a.ids() != "2" {
				t.Errorf("others: %s", a.ids())
			}
		}},
		{"versions are those of the id alone, and those that the reader may see", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1, modified(1)...), object(2, modified(2)...))
			s.post("ann", c, object(1, append(modified(3), marked(red)...)...))
			for who, want := range map[string]string{"ann": "2024-02-01T00:00:00.000Z 2024-02-03T00:00:00.000Z", "bob": "2024-02-01T00:00:00.000Z"} {
				if a, _ := s.get(who, c+"objects/"+id("x-thing", 1)+"/versions/"); a.ids() != want {
					t.Errorf("%s: %s", who, a.ids())
				}
			}
		}},
		{"an address without its last slash is served", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 1)
			for _, p := range []string{"/taxii2", "/taxii2/default", "/taxii2/default/collections", c, c + "objects/", c + "manifest/", c + "objects/" + id("x-thing", 1) + "/", c + "objects/" + id("x-thing", 1) + "/versions/"} {
				if w := s.do("bob", "GET", strings.TrimSuffix(p, "/"), ""); w.Code != 200 {
					t.Errorf("%s: %d", p, w.Code)
				}
			}
		}},
		{"the dates of the headers are those of what was sent", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 3)
			s.many("ann", c, 4, 6)
			m, _ := s.get("bob", c+"manifest/")
			for _, p := range []string{"objects/", "manifest/", "objects/?limit=4", "manifest/?limit=2&added_after=" + m.Objects[0].DateAdded} {
				a, w := s.get("bob", c+p)
				first, last := a.Objects[0].ID, a.Objects[len(a.Objects)-1].ID
				for _, o := range m.Objects {
					if o.ID == first && o.DateAdded != w.Header().Get("X-TAXII-Date-Added-First") || o.ID == last && o.DateAdded != w.Header().Get("X-TAXII-Date-Added-Last") {
						t.Errorf("%s: %s", p, w.Header())
					}
				}
			}
		}},
		{"what was deleted leaves a tombstone, and does not come back by another post", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 2)
			s.do("ann", "DELETE", c+"objects/"+id("x-thing", 1)+"/", "")
			for _, who := range []string{"ann", "bob"} {
				if st := s.post(who, c, object(1)); st.Failed != 1 || !strings.Contains(st.Failures[0].Message, "deleted") {
					t.Errorf("%s: %+v", who, st)
				}
			}
			if a, _ := s.get("bob", c+"objects/"); a.ids() != "2" {
				t.Errorf("%s", a.ids())
			}
		}},
		{"objects are whole or absent, for each reader by their markings", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1, marked(green)...), object(2, marked(red)...), object(3, "x_secret", `"s"`, "granular_markings", `[{"selectors":["x_secret"],"marking_ref":"`+red+`"}]`), object(4))
			for who, want := range map[string]string{"ann": "1 2 3 4", "bob": "1 4"} {
				if a, w := s.get(who, c+"objects/"); a.ids() != want || who == "bob" && strings.Contains(w.Body.String(), "secret") {
					t.Errorf("%s: %s", who, a.ids())
				}
			}
		}},
	} {
		t.Run(rule.name, func(t *testing.T) {
			s := newServer(t)
			rule.hold(t, s, s.collection("shared"))
		})
	}
}

// many posts things of these numbers in one commit.
func (s *server) many(who, c string, from, to int) {
	s.t.Helper()
	var list []string
	for n := from; n <= to; n++ {
		list = append(list, object(n))
	}
	if st := s.post(who, c, list...); st.OK != to-from+1 {
		s.t.Fatalf("%+v", st)
	}
}

func numbers(from, to int) string {
	var out []string
	for n := from; n <= to; n++ {
		out = append(out, fmt.Sprint(n))
	}
	return strings.Join(out, " ")
}

// walk follows next to the end and returns what came. between is done between pages.
func (s *server) walk(who, path string, between func()) string {
	s.t.Helper()
	var all []string
	next := ""
	for range 1000 {
		p := path
		if next != "" {
			p += "&next=" + next
		}
		a, _ := s.get(who, p)
		if len(a.Objects)+len(a.Versions) > 0 {
			all = append(all, a.ids())
		} else if a.More {
			s.t.Error("an empty page says that there is more")
		}
		if a.More != (a.Next != "") {
			s.t.Error("more and next do not go together")
		}
		if !a.More {
			return strings.Join(all, " ")
		}
		if next = a.Next; between != nil {
			between()
		}
	}
	s.t.Error("it goes round")
	return ""
}

// TestARootPathOfItsOwn serves API roots where another server had them.
func TestARootPathOfItsOwn(t *testing.T) {
	s := newServer(t, func(o *taxii.Options) { o.Root = "/" })
	c := strings.TrimPrefix(s.collection("shared"), "/taxii2")
	s.many("ann", c, 1, 2)
	if a, _ := s.get("bob", c+"objects/"); a.ids() != "1 2" {
		t.Errorf("%s", a.ids())
	}
	if w := s.do("bob", "GET", "/taxii2/", ""); !strings.Contains(w.Body.String(), `"api_roots":["/default/"]`) {
		t.Errorf("%s", w.Body)
	}
}
