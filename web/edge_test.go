package web_test

import (
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"concord/web"
	"concord/wire"
)

func itoa(n int) string { return strconv.Itoa(n) }

// TestEveryRouteIsAskedFor reads the list of routes and asks for each.
func TestEveryRouteIsAskedFor(t *testing.T) {
	s, _, id := demo(t)
	css := regexp.MustCompile(`/assets/style-[0-9a-f]+\.css`).FindString(get(t, s, "/").Body.String())
	asked := map[string]struct {
		target, mime string
		status       int
	}{
		"GET /{$}":                  {"/", "text/html; charset=utf-8", 200},
		"GET /incidents":            {"/incidents?country=PL", "text/html; charset=utf-8", 301},
		"GET /incidents/{id}":       {"/incidents/LT-2024-05-IKEA", "text/html; charset=utf-8", 200},
		"GET /reports":              {"/reports", "text/html; charset=utf-8", 200},
		"GET /reports/{id}":         {"/reports/" + string(id), "text/html; charset=utf-8", 200},
		"GET /reports/{id}/content": {"/reports/" + string(id) + "/content", "text/plain", 200},
		"GET /measures":             {"/measures", "text/html; charset=utf-8", 200},
		"GET /measures/{id}":        {"/measures/PL-M-MOVE-2024", "text/html; charset=utf-8", 200},
		"GET /about":                {"/about", "text/html; charset=utf-8", 200},
		"GET /healthz":              {"/healthz", "text/plain; charset=utf-8", 200},
		"GET /assets/{name}":        {css, "text/css; charset=utf-8", 200},
		"GET /signin":               {"/signin", "text/html; charset=utf-8", 200},
		"GET /signin/outside":       {"/signin/outside", "text/html; charset=utf-8", 404},
		"GET /signin/return":        {"/signin/return?code=x&state=y", "text/html; charset=utf-8", 404},
		"/":                         {"/no/such/page", "text/html; charset=utf-8", 404},
	}
	src, err := os.ReadFile("routes.go")
	if err != nil {
		t.Fatal(err)
	}
	routes := regexp.MustCompile(`\{"((?:GET |POST )?/[^"]*)",`).FindAllStringSubmatch(string(src), -1)
	routes = slices.DeleteFunc(routes, func(r []string) bool { return strings.HasPrefix(r[1], "POST ") }) // see signin_test.go
	if len(routes) != len(asked) {
		t.Errorf("%d routes are listed, %d are asked for", len(routes), len(asked))
	}
	for _, r := range routes {
		t.Run(r[1], func(t *testing.T) {
			want, ok := asked[r[1]]
			if !ok {
				t.Fatal("no test asks for it")
			}
			w := get(t, s, want.target)
			if w.Code != want.status || w.Header().Get("Content-Type") != want.mime {
				t.Errorf("%s gives %d %s", want.target, w.Code, w.Header().Get("Content-Type"))
			}
			for name, value := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"} {
				if w.Header().Get(name) != value {
					t.Errorf("%s is %q", name, w.Header().Get(name))
				}
			}
			policy := w.Header().Get("Content-Security-Policy")
			if !strings.Contains(policy, "default-src 'none'") || !strings.Contains(policy, "frame-ancestors 'none'") || strings.Contains(policy, "unsafe") {
				t.Errorf("the policy is %q", policy)
			}
			if name, value, _ := strings.Cut(w.Header().Get("Cache-Control"), ","); r[1] == "GET /assets/{name}" && name != "public" || r[1] != "GET /assets/{name}" && name+value != "no-store" {
				t.Errorf("it is kept as %q", w.Header().Get("Cache-Control"))
			}
			head := ask(s, http.MethodHead, want.target, "localhost")
			if head.Code != want.status {
				t.Errorf("HEAD gives %d", head.Code)
			}
		})
	}
}

func TestNothingCanBeChangedHere(t *testing.T) {
	s, _, _ := demo(t)
	for _, method := range []string{http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch} {
		for _, path := range []string{"/", "/incidents/LT-2024-05-IKEA", "/about"} {
			if w := ask(s, method, path, "127.0.0.1"); w.Code != http.StatusMethodNotAllowed || !strings.Contains(w.Header().Get("Allow"), "GET") {
				t.Errorf("%s %s gives %d, Allow %q", method, path, w.Code, w.Header().Get("Allow"))
			}
		}
	}
}

func TestOnlyNamesOfTheLoopbackAreAnswered(t *testing.T) {
	s, h, _ := demo(t)
	named := web.New(web.Options{Reader: func(*http.Request) (web.Reader, error) { return wire.Pages{Handle: h}, nil }, Clock: func() time.Time { return today }, Node: "demo", Hosts: []string{"desk.example"}})
	open := web.New(web.Options{Reader: func(*http.Request) (web.Reader, error) { return wire.Pages{Handle: h}, nil }, Clock: func() time.Time { return today }, Node: "demo", Hosts: []string{"*"}})
	for _, c := range []struct {
		host               string
		loop, named, admit bool
	}{
		{"127.0.0.1:8420", true, true, true}, {"localhost:8420", true, true, true}, {"LOCALHOST", true, true, true}, {"localhost.", true, true, true},
		{"[::1]:8420", true, true, true}, {"[::1]", true, true, true}, {"127.0.0.2", true, true, true},
		{"evil.example:8420", false, false, true}, {"localhost.evil.example", false, false, true}, {"127.0.0.1.evil.example", false, false, true},
		{"desk.example:8420", false, true, true}, {"192.168.0.4:8420", false, false, true}, {"", false, false, true},
	} {
		t.Run(c.host, func(t *testing.T) {
			for name, x := range map[string]struct {
				site http.Handler
				ok   bool
			}{"loopback": {s, c.loop}, "named": {named, c.named}, "any": {open, c.admit}} {
				w := ask(x.site, http.MethodGet, "/about", c.host)
				if (w.Code == http.StatusOK) != x.ok {
					t.Errorf("%s gives %d", name, w.Code)
				}
				if !x.ok && (w.Code != http.StatusForbidden || strings.Contains(w.Body.String(), "demo")) {
					t.Errorf("%s says %q", name, w.Body)
				}
			}
		})
	}
}

func TestWhoIsNotAdmittedSeesNothing(t *testing.T) {
	s := web.New(web.Options{Reader: func(*http.Request) (web.Reader, error) { return nil, nil }, Clock: func() time.Time { return today }, Node: "demo"})
	for _, path := range []string{"/", "/incidents/LT-2024-05-IKEA", "/about", "/healthz", "/nothing"} {
		if w := get(t, s, path); w.Code != http.StatusForbidden || !strings.Contains(w.Body.String(), "not admitted") {
			t.Errorf("%s gives %d", path, w.Code)
		}
	}
}

func TestBadQueriesAreRefusedByName(t *testing.T) {
	s, _, id := demo(t)
	for _, c := range []struct{ target, says string }{
		{"/?colour=red", "unknown query parameter &#34;colour&#34;"},
		{"/?Type=arson", "unknown query parameter &#34;Type&#34;"},
		{"/incidents?colour=red", "&#34;colour&#34;"},
		{"/incidents/LT-2024-05-IKEA?x=1&y=2", "&#34;x&#34;, &#34;y&#34;"},
		{"/about?x=1", "this page takes no parameters"},
		{"/healthz?x=1", "unknown query parameter"},
		{"/reports/" + string(id) + "/content?x=1", "unknown query parameter"},
		{"/?type=theft", "type: there is no value &#34;theft&#34;"},
		{"/?status=guilty", "status: there is no value"},
		{"/?country=POL", "is not a country code"},
		{"/?since=yesterday", "since: &#34;yesterday&#34; is not a date"},
		{"/?since=2024&since=2025", "since is given more than once"},
		{"/?as_of=2024-13", "is not a date"},
		{"/?campaigns=yes", "campaigns is 1 or left out"},
		{"/?order=up", "order is oldest or newest"},
		{"/?box=1,2,3", "box is not a rectangle"},
		{"/?box=NaN,1,2,3", "box is not a rectangle"},
		{"/?box=55,20,54,21", "box is not a rectangle"},
		{"/?q=%00", "is not plain text"},
		{"/?q=%ff", "is not plain text"},
		{"/?q=" + strings.Repeat("a", 201), "too long"},
		{"/?q=%zz", "malformed"},
		{"/?cursor=nonsense", "cursor"},
		{"/?" + strings.Repeat("q=a&", 3000), "the query is too long"},
		{"/incidents/LT-2024-05-IKEA?version=0", "whole number"},
		{"/reports?show=all", "there is no such part"},
		{"/measures?type=theft", "there is no value"},
	} {
		t.Run(c.target[:min(len(c.target), 60)], func(t *testing.T) {
			w := get(t, s, c.target)
			if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), c.says) {
				_, h1, _ := strings.Cut(w.Body.String(), "<h1>")
				t.Errorf("%d %s", w.Code, h1[:min(len(h1), 200)])
			}
		})
	}
}

func TestAFormsEmptyFieldsLeaveTheAddress(t *testing.T) {
	s, _, _ := demo(t)
	for target, want := range map[string]string{"/?q=&type=arson&since=&as_of=": "/?type=arson", "/?q=": "/", "/reports?q=&show=": "/reports"} {
		if w := get(t, s, target); w.Code != http.StatusSeeOther || w.Header().Get("Location") != want {
			t.Errorf("%s gives %d to %q", target, w.Code, w.Header().Get("Location"))
		}
	}
}

// FuzzQuery asks with any query: it is answered or refused, and never fails.
func FuzzQuery(f *testing.F) {
	h := openStore(f)
	loadStarter(f, h)
	s := site(h)
	for _, q := range []string{"", "q=fire", "type=arson&country=PL", "box=54,20,57,27", "as_of=2024-06-13", "cursor=abc", "since=2024&until=2024-02", "q=%22a+b%22*", "q=%22&campaigns=1", "a;b"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, q string) {
		for _, path := range []string{"/", "/reports", "/measures"} {
			r, err := http.NewRequest(http.MethodGet, "http://localhost"+path, nil)
			if err != nil {
				t.Fatal(err)
			}
			r.URL.RawQuery = q
			w := serve(s, r)
			if w.Code >= 500 || w.Code < 200 {
				t.Errorf("%s?%s gives %d", path, q, w.Code)
			}
			if strings.Contains(w.Body.String(), "<script") {
				t.Errorf("%s?%s becomes markup", path, q)
			}
		}
	})
}
