package taxii_test

import (
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store/exchange"
)

// TestPaging has a rule for each line of the list beyond what others get wrong.
func TestPaging(t *testing.T) {
	for _, rule := range []struct {
		name string
		hold func(t *testing.T, s *server, c string)
	}{
		{"added_after is exclusive, to the microsecond", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 2)
			s.many("ann", c, 3, 3)
			m, _ := s.get("bob", c+"manifest/")
			at := m.Objects[0].DateAdded
			if a, _ := s.get("bob", c+"objects/?added_after="+at); a.ids() != "3" {
				t.Errorf("%s", a.ids())
			}
			before, err := time.Parse(time.RFC3339Nano, at)
			if err != nil {
				t.Fatal(err)
			}
			if a, _ := s.get("bob", c+"objects/?added_after="+before.Add(-time.Microsecond).Format(time.RFC3339Nano)); a.ids() != "1 2 3" {
				t.Errorf("%s", a.ids())
			}
		}},
		{"next and added_after together mean the query of the cursor", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 5)
			a, _ := s.get("bob", c+"objects/?limit=2")
			for _, more := range []string{"", "&added_after=2100-01-01T00:00:00Z", "&limit=3"} {
				if b, _ := s.get("bob", c+"objects/?next="+a.Next+more); b.ids() != "3 4 5" {
					t.Errorf("%q: %s", more, b.ids())
				}
			}
		}},
		{"a changed query with an old cursor is refused, and one left out is that of the cursor", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 5)
			a, _ := s.get("bob", c+"objects/?limit=2&match[type]=x-thing,y-thing")
			for q, code := range map[string]int{"match[type]=x-thing": 400, "match[type]=y-thing,x-thing": 200, "": 200, "match[type]=x-thing,y-thing&match[version]=all": 400} {
				if w := s.do("bob", "GET", c+"objects/?"+q+"&next="+a.Next, ""); w.Code != code {
					t.Errorf("%q: %d", q, w.Code)
				}
			}
		}},
		{"dates never go back, and are one for each commit", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 3)
			s.ticks.Store(-1_000_000) // the clock is set back
			s.many("ann", c, 4, 6)
			m, _ := s.get("bob", c+"manifest/")
			d := func(i int) string { return m.Objects[i].DateAdded }
			if d(0) != d(2) || d(3) != d(5) || d(2) >= d(3) {
				t.Errorf("%+v", m.Objects)
			}
		}},
		{"a page that ends within a tie says that there is more", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 3)
			if a, _ := s.get("bob", c+"manifest/?limit=2"); !a.More || a.Next == "" || a.Objects[1].DateAdded != a.Objects[0].DateAdded {
				t.Errorf("%+v", a)
			}
			if a, _ := s.get("bob", c+"manifest/?limit=3"); a.More {
				t.Errorf("%+v", a)
			}
		}},
		{"what is written between pages comes behind them", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 5)
			n := 5
			got := s.walk("bob", c+"objects/?limit=2", func() {
				if n < 20 {
					s.many("ann", c, n+1, n+3)
					n += 3
				}
			})
			if got != numbers(1, n) {
				t.Errorf("%s", got)
			}
		}},
		{"the same version again is a success, and nothing is there twice", func(t *testing.T, s *server, c string) {
			for range 3 {
				if st := s.post("ann", c, object(1)); st.OK != 1 {
					t.Errorf("%+v", st)
				}
			}
			if a, _ := s.get("bob", c+"objects/?match[version]=all"); a.ids() != "1" {
				t.Errorf("%s", a.ids())
			}
		}},
		{"the same version with other bytes is a failure, and the first stays", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1))
			for _, who := range []string{"ann", "bob"} {
				if st := s.post(who, c, object(1, "x_other", "1"), object(2)); st.Failed != 1 || st.Failures[0].Version != second {
					t.Errorf("%+v", st)
				}
			}
			if _, w := s.get("bob", c+"objects/?match[id]="+id("x-thing", 1)); w.Body.String() != `{"objects":[`+object(1)+`]}` {
				t.Errorf("%s", w.Body)
			}
		}},
		{"manifest, objects, one object and versions agree", func(t *testing.T, s *server, c string) {
			for day := 1; day <= 3; day++ {
				s.post("ann", c, object(1, modified(day)...), object(2, append(modified(day), marked(red)...)...), object(10+day, marked(green)...))
			}
			for _, who := range []string{"ann", "bob"} {
				for _, f := range []string{"", "match[version]=all", "match[version]=first", "match[type]=x-thing", "match[id]=" + id("x-thing", 2) + "," + id("x-thing", 12), "limit=2"} {
					a, w := s.get(who, c+"objects/?"+f)
					m, v := s.get(who, c+"manifest/?"+f)
					if a.ids() != m.ids() || w.Header().Get("X-TAXII-Date-Added-Last") != v.Header().Get("X-TAXII-Date-Added-Last") {
						t.Errorf("%s %s: %s and %s", who, f, a.ids(), m.ids())
					}
				}
				all, _ := s.get(who, c+"manifest/?match[version]=all")
				for _, o := range all.Objects {
					list, _ := s.get(who, c+"objects/"+o.ID+"/versions/")
					one, w := s.get(who, c+"objects/"+o.ID+"/?match[version]="+o.Version)
					if !strings.Contains(list.ids(), o.Version) || len(one.Objects) != 1 || w.Header().Get("X-TAXII-Date-Added-First") != o.DateAdded || o.MediaType != "application/stix+json;version=2.1" {
						t.Errorf("%s %+v: %s", who, o, list.ids())
					}
				}
			}
		}},
		{"what is unreadable, absent, deleted or malformed is one and the same 404", func(t *testing.T, s *server, c string) {
			hidden := s.collection("hidden", exchange.Grant{To: "principal:ann", Read: true, Write: true})
			s.post("ann", hidden, object(1))
			s.post("ann", c, object(1, marked(red)...), object(2))
			s.do("ann", "DELETE", c+"objects/"+id("x-thing", 2)+"/", "")
			st := s.post("ann", c, object(3))
			var first string
			for _, p := range []string{c + "objects/" + id("x-thing", 1) + "/", c + "objects/" + id("x-thing", 9) + "/", c + "objects/" + id("x-thing", 2) + "/", c + "objects/%27%20or%201=1/", c + "objects/" + id("x-thing", 1) + "/versions/",
				hidden, hidden + "objects/", hidden + "manifest/", "/taxii2/default/collections/hidden/objects/", "/taxii2/default/collections/" + hidden[26:60] + "/", "/taxii2/default/status/" + st.ID + "/", "/taxii2/default/status/x/", "/taxii2/nowhere/collections/",
				hidden + "objects/" + id("x-thing", 1) + "/"} {
				w := s.do("bob", "GET", p, "")
				got := fmt.Sprint(w.Code, w.Header(), w.Body)
				if first == "" {
					first = got
				}
				if w.Code != 404 || got != first {
					t.Errorf("%s: %s, not %s", p, got, first)
				}
			}
			for _, r := range []string{"DELETE " + c + "objects/" + id("x-thing", 1) + "/", "DELETE " + hidden + "objects/" + id("x-thing", 1) + "/", "POST " + hidden + "objects/"} {
				method, p, _ := strings.Cut(r, " ")
				if w := s.do("bob", method, p, `{}`); fmt.Sprint(w.Code, w.Header(), w.Body) != first {
					t.Errorf("%s: %d %s", r, w.Code, w.Body)
				}
			}
		}},
		{"what goes in comes out, byte for byte", func(t *testing.T, s *server, c string) {
			odd := thing("x-thing", 1, "x_number", "12345678901234567890123", "x_float", "1.50E+003", "x_text", `"e\u0301 é \u00e9 \/ \ud83d\ude00 😀"`, "x_empty_not", `{"b":1,"a":[ 1 , 2 ]}`, "extensions", `{"extension-definition--7c4fbb1d-3a56-4f4b-8b8b-0c1c0d2d3e4f":{"extension_type":"property-extension","zz":1}}`)
			if st := s.post("ann", c, odd); st.OK != 1 {
				t.Fatalf("%+v", st)
			}
			if _, w := s.get("bob", c+"objects/"); w.Body.String() != `{"objects":[`+odd+`]}` {
				t.Errorf("%s", w.Body)
			}
		}},
		{"an object that exists is found though the filter leaves none of it", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 1)
			for _, q := range []string{"?added_after=2100-01-01T00:00:00Z", "?match[version]=1999-01-01T00:00:00Z", "?match[spec_version]=2.0"} {
				if _, w := s.get("bob", c+"objects/"+id("x-thing", 1)+"/"+q); w.Body.String() != "{}" {
					t.Errorf("%s: %s", q, w.Body)
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

// TestL12TheExchangeTellsNothingOfWhatIsHidden holds the server to what one reader may learn of what is hidden from him.
func TestL12TheExchangeTellsNothingOfWhatIsHidden(t *testing.T) {
	for _, rule := range []struct {
		name string
		hold func(t *testing.T, s *server, c string)
	}{
		{"L02: the answers of two worlds, with and without what is hidden, are the same", func(t *testing.T, s *server, c string) {
			other := newServer(t)
			d := other.collection("shared")
			for n := range 30 {
				marks := marked(green)
				if n%3 == 1 {
					marks = marked(red)
				}
				s.ticks.Store(int64(n+1) * 1000)
				other.ticks.Store(int64(n+1) * 1000)
				s.post("ann", c, object(n, marks...))
				if n%3 != 1 {
					other.post("ann", d, object(n, marks...))
				}
			}
			for _, q := range []string{"objects/", "objects/?limit=7", "manifest/?limit=3", "objects/" + id("x-thing", 1) + "/", "objects/" + id("x-thing", 2) + "/", "objects/" + id("x-thing", 1) + "/versions/", "manifest/?match[version]=all",
				"manifest/?match[type]=x-thing&limit=4", "objects/?match[id]=" + id("x-thing", 4) + "," + id("x-thing", 5)} {
				for range 10 {
					a, b := s.do("bob", "GET", c+q, ""), other.do("bob", "GET", d+q, "")
					one, two := normal(a.Body.String()), normal(b.Body.String())
					if a.Code != b.Code || one != two || fmt.Sprint(a.Header()) != fmt.Sprint(b.Header()) {
						t.Fatalf("%s: %d %v %s\nbut %d %v %s", q, a.Code, a.Header(), one, b.Code, b.Header(), two)
					}
				}
			}
		}},
		{"L11: an empty page never says that there is more", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1), object(2))
			for n := 10; n < 30; n++ {
				s.post("ann", c, object(n, marked(red)...))
			}
			a, _ := s.get("bob", c+"objects/?limit=1")
			b, _ := s.get("bob", c+"objects/?limit=1&next="+a.Next)
			if a.ids() != "1" || b.ids() != "2" || b.More {
				t.Errorf("%+v %+v", a, b)
			}
		}},
		{"L12: a cursor is good for its reader, its collection and its query alone", func(t *testing.T, s *server, c string) {
			d := s.collection("other")
			s.many("ann", c, 1, 5)
			s.many("ann", d, 1, 5)
			a, _ := s.get("bob", c+"objects/?limit=2")
			forged := []byte(a.Next)
			forged[40] ^= 1
			raw, err := base64.RawURLEncoding.DecodeString(a.Next)
			if err != nil {
				t.Fatal(err)
			}
			raw[len(raw)-1] ^= 1
			for _, r := range []struct {
				what, who, path string
				code            int
			}{
				{"its own", "bob", c + "objects/?next=" + a.Next, 200}, {"its own, as a manifest", "bob", c + "manifest/?next=" + a.Next, 200},
				{"another reader", "ann", c + "objects/?next=" + a.Next, 400}, {"the operator", "operator", c + "objects/?next=" + a.Next, 400},
				{"another collection", "bob", d + "objects/?next=" + a.Next, 400}, {"one object", "bob", c + "objects/" + id("x-thing", 1) + "/?next=" + a.Next, 400},
				{"another filter", "bob", c + "objects/?match[type]=x-thing&next=" + a.Next, 400}, {"changed", "bob", c + "objects/?next=" + string(forged), 400},
				{"changed at its end", "bob", c + "objects/?next=" + base64.RawURLEncoding.EncodeToString(raw), 400}, {"nonsense", "bob", c + "objects/?next=abc", 400}, {"empty", "bob", c + "objects/?next=", 400},
				{"cut", "bob", c + "objects/?next=" + a.Next[:len(a.Next)-4], 400}, {"twice", "bob", c + "objects/?next=" + a.Next + "&next=" + a.Next, 400},
			} {
				if w := s.do(r.who, "GET", r.path, ""); w.Code != r.code {
					t.Errorf("%s: %d %s", r.what, w.Code, w.Body)
				}
			}
			was := people["bob"]
			people["bob"] = concord.View{Principal: "bob", Org: "b", Groups: []string{"g"}}
			if w := s.do("bob", "GET", c+"objects/?next="+a.Next, ""); w.Code != 400 {
				t.Errorf("after a change of what he may read: %d", w.Code)
			}
			people["bob"] = was
			s.ticks.Add(25 * 3600 * 1000)
			if w := s.do("bob", "GET", c+"objects/?next="+a.Next, ""); w.Code != 400 {
				t.Errorf("a day later: %d", w.Code)
			}
		}},
		{"L12: cursors are of one length, whatever lies between", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1))
			var list []string
			for n := 100; n < 1100; n++ {
				list = append(list, object(n, marked(red)...))
			}
			s.many("ann", c, 2, 3)
			s.post("ann", c, list...)
			s.many("ann", c, 4, 5)
			length := 0
			for limit := 1; limit < 5; limit++ {
				a, _ := s.get("bob", fmt.Sprintf("%sobjects/?limit=%d", c, limit))
				if length != 0 && len(a.Next) != length {
					t.Errorf("limit %d: %d and %d", limit, len(a.Next), length)
				}
				length = len(a.Next)
			}
		}},
		{"L13: bisecting with added_after shows nothing of what is hidden", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1))
			s.post("ann", c, object(2, marked(red)...))
			m, _ := s.get("ann", c+"manifest/")
			at, err := time.Parse(time.RFC3339Nano, m.Objects[1].DateAdded)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range []time.Duration{-time.Microsecond, 0, time.Microsecond} {
				if _, w := s.get("bob", c+"objects/?added_after="+at.Add(d).Format(time.RFC3339Nano)); w.Body.String() != "{}" || w.Header().Get("X-TAXII-Date-Added-Last") != "" {
					t.Errorf("%s: %s %s", d, w.Body, w.Header())
				}
			}
		}},
		{"L14: a post of what is there and hidden is as one of what is new", func(t *testing.T, s *server, c string) {
			s.post("ann", c, object(1, marked(red)...))
			s.post("ann", c, object(3, append(modified(9), marked(red)...)...))
			known, fresh := s.do("bob", "POST", c+"objects/", `{"objects":[`+object(1)+`,`+object(3)+`]}`), s.do("bob", "POST", c+"objects/", `{"objects":[`+object(2)+`,`+object(4)+`]}`)
			one := strings.NewReplacer(id("x-thing", 1), "X", id("x-thing", 3), "Y").Replace(known.Body.String())
			two := strings.NewReplacer(id("x-thing", 2), "X", id("x-thing", 4), "Y").Replace(fresh.Body.String())
			if known.Code != fresh.Code || one[strings.Index(one, `"total`):] != two[strings.Index(two, `"total`):] {
				t.Errorf("%s\n%s", one, two)
			}
			if _, w := s.get("bob", c+"objects/?match[id]="+id("x-thing", 1)); w.Body.String() != `{"objects":[`+object(1)+`]}` {
				t.Errorf("he reads his own: %s", w.Body)
			}
			if _, w := s.get("ann", c+"objects/?match[id]="+id("x-thing", 1)); !strings.Contains(w.Body.String(), red) {
				t.Errorf("and she hers: %s", w.Body)
			}
		}},
		{"L17: what was hidden and becomes visible comes as a whole new entry, once", func(t *testing.T, s *server, c string) {
			mark := id("marking-definition", 7)
			s.post("ann", c, object(1), object(2, marked(mark)...), object(3))
			a, w := s.get("bob", c+"objects/")
			if a.ids() != "1 3" {
				t.Fatalf("%s", a.ids())
			}
			at := w.Header().Get("X-TAXII-Date-Added-Last")
			s.post("ann", c, thing("marking-definition", 7, "modified", "", "definition_type", `"statement"`, "definition", `{"statement":"Copyright"}`))
			b, _ := s.get("bob", c+"objects/?added_after="+at)
			if got := s.walk("bob", c+"objects/?limit=2", nil); got != "1 3 2 7" || b.ids() != "2 7" {
				t.Errorf("%s, all %s", b.ids(), got)
			}
		}},
		{"L18: a raise hides at once, also from one who is in the midst of the pages", func(t *testing.T, s *server, c string) {
			ref := []string{"x_that_ref", `"` + id("x-thing", 99) + `"`}
			s.post("ann", c, object(1), object(2, ref...), object(3), object(4, ref...), object(5))
			raised := false
			got := s.walk("bob", c+"objects/?limit=2", func() {
				if !raised {
					s.post("ann", c, object(99, marked(red)...))
				}
				raised = true
			})
			if got != "1 2 3 5" {
				t.Errorf("%s", got)
			}
			if w := s.do("bob", "GET", c+"objects/"+id("x-thing", 2)+"/", ""); w.Code != 404 {
				t.Errorf("%d", w.Code)
			}
		}},
		{"L19: a grant that is taken away holds from the next request on", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 5)
			a, _ := s.get("bob", c+"objects/?limit=2")
			op := s.store.As(concord.LocalOperator(node)).Exchange(access.All)
			if err := op.SetGrants(t.Context(), "default", "shared", []exchange.Grant{{To: "org:b"}}); err != nil {
				t.Fatal(err)
			}
			if w := s.do("bob", "GET", c+"objects/?next="+a.Next, ""); w.Code != 404 {
				t.Errorf("%d", w.Code)
			}
		}},
		{"L03: a collection that one may neither read nor write is not listed", func(t *testing.T, s *server, c string) {
			s.collection("anns-own", exchange.Grant{To: "principal:ann", Read: true})
			list := func(who string) string { return s.do(who, "GET", "/taxii2/default/collections/", "").Body.String() }
			if got := list("bob"); strings.Contains(got, "anns-own") || !strings.Contains(got, "shared") {
				t.Errorf("%s", got)
			}
			if got := list("eve"); got != "{}" {
				t.Errorf("%s", got)
			}
			if got := list("ann"); !strings.Contains(got, `"can_read":true,"can_write":false`) {
				t.Errorf("%s", got)
			}
		}},
		{"reading without the right is 403 where the collection is known", func(t *testing.T, s *server, c string) {
			drop := s.collection("drop", exchange.Grant{To: "org:b", Write: true})
			view := s.collection("view", exchange.Grant{To: "org:b", Read: true})
			for r, code := range map[string]int{"GET " + drop + "objects/": 403, "GET " + drop + "manifest/": 403, "GET " + drop: 200, "POST " + drop + "objects/": 202, "POST " + view + "objects/": 403,
				"DELETE " + view + "objects/" + id("x-thing", 1) + "/": 403, "DELETE " + drop + "objects/" + id("x-thing", 1) + "/": 403} {
				method, p, _ := strings.Cut(r, " ")
				if w := s.do("bob", method, p, `{}`); w.Code != code {
					t.Errorf("%s: %d %s", r, w.Code, w.Body)
				}
			}
		}},
		{"one who posts too much at once waits, and others do not", func(t *testing.T, s *server, c string) {
			var bodies []*io.PipeWriter
			var wg sync.WaitGroup
			for range 8 {
				body, w := io.Pipe()
				bodies = append(bodies, w)
				wg.Go(func() {
					r := httptest.NewRequestWithContext(t.Context(), "POST", c+"objects/", body)
					r.Header.Set("Authorization", "Bearer ann")
					r.Header.Set("Content-Type", media)
					rec := httptest.NewRecorder()
					if s.handler.ServeHTTP(rec, r); rec.Code != 202 {
						t.Errorf("a slow post: %d", rec.Code)
					}
				})
				if _, err := w.Write([]byte(`{`)); err != nil { // it is being read
					t.Fatal(err)
				}
			}
			if w := s.do("ann", "POST", c+"objects/", `{}`); w.Code != 503 || w.Header().Get("Retry-After") == "" {
				t.Errorf("the ninth: %d", w.Code)
			}
			if w := s.do("bob", "POST", c+"objects/", `{}`); w.Code != 202 {
				t.Errorf("another: %d", w.Code)
			}
			for _, w := range bodies {
				_, _ = w.Write([]byte(`}`))
				w.Close()
			}
			wg.Wait()
			if w := s.do("ann", "POST", c+"objects/", `{}`); w.Code != 202 {
				t.Errorf("afterwards: %d", w.Code)
			}
		}},
		{"requests are bounded", func(t *testing.T, s *server, c string) {
			s.many("ann", c, 1, 3)
			ids := strings.TrimSuffix(strings.Repeat("a,", 10_000), ",")
			deep := strings.Repeat(`{"a":`, 100) + "1" + strings.Repeat("}", 100)
			for what, r := range map[string]struct {
				w    interface{ Result() *http.Response }
				code int
			}{
				"10,000 values of a filter": {s.do("bob", "GET", c+"objects/?match[id]="+ids, ""), 400},
				"too deep":                  {s.do("ann", "POST", c+"objects/", `{"objects":[`+object(9)+`,`+object(10, "x_deep", deep)+`]}`), 400},
				"not UTF-8":                 {s.do("ann", "POST", c+"objects/", `{"objects":[`+object(9)+`,`+object(10, "x_text", "\"\xff\"")+`]}`), 400},
				"half a surrogate":          {s.do("ann", "POST", c+"objects/", `{"objects":[`+object(9)+`,`+object(10, "x_text", `"\ud800"`)+`]}`), 400},
			} {
				if got := r.w.Result().StatusCode; got != r.code {
					t.Errorf("%s: %d", what, got)
				}
			}
			if a, _ := s.get("bob", c+"objects/"); a.ids() != "1 2 3" {
				t.Errorf("something of what was refused is here: %s", a.ids())
			}
		}},
	} {
		t.Run(rule.name, func(t *testing.T) {
			s := newServer(t)
			rule.hold(t, s, s.collection("shared"))
		})
	}
}

// normal replaces what is sealed by its length.
func normal(body string) string {
	i := strings.Index(body, `"next":"`)
	if i < 0 {
		return body
	}
	return fmt.Sprint(body[:i], len(body)-i)
}

// TestL27AnotherNodeIsToldNothingOfWhatItMayNotBeHanded: what this node receives for an organisation its people read, and its node is not
// handed, nor told that it is here. It stays so when the collection that said for whom it is received is gone.
func TestL27AnotherNodeIsToldNothingOfWhatItMayNotBeHanded(t *testing.T) {
	s := newServer(t)
	c := s.collection("all")
	amber := marked("marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421")
	s.post("ann", c, object(1, amber...), object(2, marked(green)...))
	for who, want := range map[string]string{"ann": "1 2", "bob": "1 2", "node": "2"} {
		if a, _ := s.get(who, c+"objects/"); a.ids() != want {
			t.Errorf("%s reads %s", who, a.ids())
		}
		if a, _ := s.get(who, c+"manifest/?match[version]=all"); a.ids() != want {
			t.Errorf("%s is told of %s", who, a.ids())
		}
	}
	if w := s.do("node", "GET", c+"objects/"+id("x-thing", 1)+"/", ""); w.Code != 404 {
		t.Errorf("%d", w.Code)
	}
	if st := s.post("bob", c, object(1, "x_other", "1")); st.Failed != 1 {
		t.Errorf("who may read a version is not told that it is here: %+v", st)
	}
	if st := s.post("node", c, object(1, append(amber, "x_other", "2")...)); st.OK != 1 {
		t.Errorf("another node is told of a version that it may not be handed: %+v", st)
	}
	if a, w := s.get("node", c+"objects/"); a.ids() != "2 1" || !strings.Contains(w.Body.String(), `"x_other": 2`) {
		t.Errorf("%s", w.Body)
	}

	x := s.store.As(concord.LocalOperator(node)).Exchange(access.All)
	q, err := x.AddCollection(t.Context(), exchange.Collection{Title: "saved", Alias: "saved", Query: &exchange.Query{}}, []exchange.Grant{{To: "*", Read: true}})
	if err == nil {
		err = x.RemoveCollection(t.Context(), exchange.DefaultRoot, "all")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, when := range []string{"without its collection", "after a start without its collection"} {
		if a, w := s.get("node", "/taxii2/default/collections/"+q.ID+"/objects/?match[version]=all"); a.ids() != "2 1" || strings.Contains(w.Body.String(), object(1, amber...)) {
			t.Errorf("%s it is handed on: %s", when, w.Body)
		}
		s.serve(s.options)
	}
}
