package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/signin"
)

const testPassword = "seven swans at midnight"

// served is the handler of a node with the starter dataset, as serve makes it.
type served struct {
	t    *testing.T
	a    *app
	http http.Handler
}

func servedAt(t *testing.T, listen string) *served {
	t.Helper()
	a := &app{ctx: t.Context(), out: &bytes.Buffer{}, errs: &bytes.Buffer{}, dir: t.TempDir(), clock: clock, firsts: map[concord.IncidentID]time.Time{}}
	t.Cleanup(a.close)
	if err := (&demoCmd{NoServe: true}).Run(a); err != nil {
		t.Fatal(err)
	}
	h := a.handle()
	return &served{t, a, a.pages(a.gate(h, listen), nil, h, listen)}
}

// run gives the operator's command and returns what it prints.
func (s *served) run(cmd interface{ Run(*app) error }, in string) string {
	s.t.Helper()
	var out bytes.Buffer
	s.a.in, s.a.out = strings.NewReader(in), &out
	if err := cmd.Run(s.a); err != nil {
		s.t.Fatal(err)
	}
	return strings.TrimSpace(out.String())
}

func (s *served) ask(method, path, form string, change func(*http.Request)) *http.Response {
	s.t.Helper()
	r := httptest.NewRequest(method, path, strings.NewReader(form))
	r.Host = "127.0.0.1"
	if form != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	if change != nil {
		change(r)
	}
	w := httptest.NewRecorder()
	s.http.ServeHTTP(w, r)
	return w.Result()
}

func (s *served) want(what string, res *http.Response, status int, words string) {
	s.t.Helper()
	var b bytes.Buffer
	_, _ = b.ReadFrom(res.Body)
	if res.StatusCode != status || !strings.Contains(b.String(), words) {
		s.t.Errorf("%s: %s, want %d and %q", what, res.Status, status, words)
	}
	for name, value := range map[string]string{"Cache-Control": "no-store", "Vary": "Cookie, Authorization", "X-Content-Type-Options": "nosniff"} { // A10
		if res.Header.Get(name) != value {
			s.t.Errorf("%s: %s is %q", what, name, res.Header.Get(name))
		}
	}
}

func credential(token string) func(*http.Request) {
	return func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) }
}

func TestWithAccountsEverybodySignsIn(t *testing.T) {
	s := servedAt(t, "127.0.0.1:8420")
	s.want("without accounts the operator is served", s.ask("GET", "/", "", nil), 200, "Incidents")
	key := s.run(&keyCreateCmd{Org: "cert", Role: "reader", Name: "poller", Expires: "30d"}, "")
	for _, path := range []string{"/", "/incidents/PL-2024-05-MARYWILSKA", "/incidents/NOTHING", "/reports", "/measures", "/about", "/no/such/page"} {
		res := s.ask("GET", path, "", nil)
		if res.Header.Get("WWW-Authenticate") == "" {
			t.Errorf("%s: there is no challenge", path)
		}
		s.want(path, res, 401, "Sign in")
		s.want(path+" with a wrong key", s.ask("GET", path, "", credential(key[:len(key)-1]+"?")), 401, "Sign in")
	}
	s.want("with a key", s.ask("GET", "/incidents/PL-2024-05-MARYWILSKA", "", credential(key)), 200, "Marywilska")
	s.want("health needs no sign-in", s.ask("GET", "/healthz", "", nil), 200, "ok\n")
	s.want("a key in the address is none", s.ask("GET", "/?key="+key, "", nil), 401, "Sign in")
	s.run(&keyRevokeCmd{ID: key[8:14]}, "")
	s.want("L19: revoked", s.ask("GET", "/", "", credential(key)), 401, "Sign in")
	if n := onLoopback("localhost:1") && onLoopback("[::1]:1") && !onLoopback(":1") && !onLoopback("0.0.0.0:1") && !onLoopback("10.0.0.1:1") && !onLoopback("node.example:1"); !n {
		t.Error("what only this machine reaches is mistaken")
	}
}

func TestANodeThatOthersReachServesNobodyWithoutAccounts(t *testing.T) {
	s := servedAt(t, "0.0.0.0:8420")
	s.want("nobody is the operator there", s.ask("GET", "/", "", nil), 401, "Sign in")
	if _, err := s.a.whoIsServed(s.a.handle(), "0.0.0.0:8420"); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("it starts: %v", err)
	}
}

func TestAPersonSignsInAndOut(t *testing.T) {
	s := servedAt(t, "127.0.0.1:8420")
	s.run(&personAddCmd{Name: "Ana", Org: "demo", Role: "analyst", Password: true}, testPassword+"\n")
	form := func(name, password, to string) string {
		return url.Values{"name": {name}, "password": {password}, "to": {to}}.Encode()
	}
	s.want("the form", s.ask("GET", "/signin", "", nil), 200, `type="password"`)
	s.want("the page remembers where one wanted to go", s.ask("GET", "/incidents/X?a=1", "", nil), 401, `value="/incidents/X?a=1"`)
	s.want("a wrong password", s.ask("POST", "/signin", form("ana", "wrong", "/about"), nil), 401, "name or password is wrong")
	s.want("an unknown name", s.ask("POST", "/signin", form("eve", "wrong", "/about"), nil), 401, "name or password is wrong")
	s.want("another field", s.ask("POST", "/signin", form("ana", testPassword, "/")+"&role=administrator", nil), 400, "not the form")
	s.want("two names", s.ask("POST", "/signin", form("ana", testPassword, "/")+"&name=eve", nil), 400, "not the form")
	s.want("too long a form", s.ask("POST", "/signin", form("ana", strings.Repeat("x", 10_000), "/"), nil), 400, "not the form")
	s.want("a foreign page", s.ask("POST", "/signin", form("ana", testPassword, "/"), func(r *http.Request) {
		r.Header.Set("Sec-Fetch-Site", "cross-site")
	}), 403, "")
	for to, leads := range map[string]string{"/about": "/about", "//evil.example/": "/", "https://evil.example": "/", `/\evil.example`: "/", "/signout": "/", "": "/"} {
		res := s.ask("POST", "/signin", form("ana", testPassword, to), nil)
		if res.StatusCode != http.StatusSeeOther || res.Header.Get("Location") != leads || len(res.Cookies()) != 1 {
			t.Errorf("to %q leads to %q with %d cookies: %s", to, res.Header.Get("Location"), len(res.Cookies()), res.Status)
		}
	}
	cookie := s.ask("POST", "/signin", form(" ANA", testPassword, "/"), nil).Cookies()[0]
	with := func(r *http.Request) { r.AddCookie(cookie) }
	s.want("signed in", s.ask("GET", "/", "", with), 200, "Sign out")
	s.want("a page of another site cannot sign out", s.ask("POST", "/signout", "", func(r *http.Request) { with(r); r.Header.Set("Sec-Fetch-Site", "cross-site") }), 403, "")
	s.want("signing out is no address", s.ask("GET", "/signout", "", with), 404, "")
	if res := s.ask("POST", "/signout", "", with); res.StatusCode != http.StatusSeeOther || res.Cookies()[0].MaxAge >= 0 {
		t.Errorf("signing out gives %s", res.Status)
	}
	s.want("signed out", s.ask("GET", "/", "", with), 401, "Sign in")
	cookie = s.ask("POST", "/signin", form("ana", testPassword, "/"), nil).Cookies()[0]
	s.run(&personDisableCmd{Name: "ana"}, "")
	s.want("L19: disabled", s.ask("GET", "/", "", with), 401, "Sign in")
}

func TestAProviderOfSignInIsNamedWhole(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "secret"), []byte("s3cret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	good := signInConfig{Name: "Example", Issuer: "https://id.example", ClientID: "concord", SecretFile: "secret"}
	for _, c := range []struct {
		name, address string
		change        func(*signInConfig)
		code          concord.Code
	}{
		{"whole", "https://node.example", func(*signInConfig) {}, ""},
		{"without an address of the node", "", func(*signInConfig) {}, concord.CodeInvalid},
		{"with an address that is not secure", "http://node.example", func(*signInConfig) {}, concord.CodeInvalid},
		{"an issuer that is not secure", "https://node.example", func(c *signInConfig) { c.Issuer = "http://id.example" }, concord.CodeInvalid},
		{"without a client", "https://node.example", func(c *signInConfig) { c.ClientID = "" }, concord.CodeInvalid},
		{"a secret that is not there", "https://node.example", func(c *signInConfig) { c.SecretFile = "none" }, concord.CodeNotFound},
	} {
		t.Run(c.name, func(t *testing.T) {
			config := good
			c.change(&config)
			p, err := config.provider(c.address, dir)
			if concord.CodeOf(err) != c.code {
				t.Errorf("%v", err)
			}
			if err == nil && (p.ClientSecret != "s3cret" || p.Return != "https://node.example/signin/return") {
				t.Errorf("%+v", p)
			}
		})
	}
}

// TestBehindAProxyEverybodySignsIn: what reaches the loopback through a proxy comes from elsewhere.
func TestBehindAProxyEverybodySignsIn(t *testing.T) {
	s := servedAt(t, "127.0.0.1:8420")
	s.a.address = "https://node.example"
	h := s.a.handle()
	g := s.a.gate(h, "127.0.0.1:8420")
	s.http = s.a.pages(g, signin.NewOutside(g, signin.Provider{Name: "Example & Co", Issuer: "https://id.example"}, nil), h, "127.0.0.1:8420")
	named := func(r *http.Request) { r.Host = "node.example" }
	s.want("nobody is the operator there", s.ask("GET", "/", "", named), 401, "Sign in with Example &amp; Co")
	s.want("another name", s.ask("GET", "/", "", func(r *http.Request) { r.Host = "evil.example" }), 403, "")
	s.want("a return that nobody began", s.ask("GET", "/signin/return?code=a&state=b", "", named), 401, "did not succeed")
	if _, err := s.a.whoIsServed(h, "127.0.0.1:8420"); concord.CodeOf(err) != concord.CodeForbidden {
		t.Errorf("it starts without accounts: %v", err)
	}
}
