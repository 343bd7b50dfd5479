package signin_test

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store/accounts"

	"github.com/go-jose/go-jose/v4"
)

// provider is a provider of sign-in that runs: it says what a test has it say.
type provider struct {
	t      *testing.T
	server *httptest.Server
	key    *rsa.PrivateKey
	claims map[string]any // of the next token, on top of the right ones; nil takes one away
	sign   func(claims []byte) string
	codes  map[string]url.Values // what was asked for when the code was given
}

func newProvider(t *testing.T) *provider {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	p := &provider{t: t, key: key, codes: map[string]url.Values{}}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/openid-configuration", func(w http.ResponseWriter, _ *http.Request) {
		p.json(w, map[string]any{"issuer": p.server.URL, "authorization_endpoint": p.server.URL + "/authorize", "token_endpoint": p.server.URL + "/token",
			"jwks_uri": p.server.URL + "/keys", "id_token_signing_alg_values_supported": []string{"RS256", "HS256", "none"}})
	})
	mux.HandleFunc("GET /keys", func(w http.ResponseWriter, _ *http.Request) {
		p.json(w, jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: &key.PublicKey, KeyID: "k", Algorithm: "RS256", Use: "sig"}}})
	})
	mux.HandleFunc("POST /token", p.token)
	p.server = httptest.NewTLSServer(mux)
	p.server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	t.Cleanup(p.server.Close)
	return p
}

func (p *provider) json(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		p.t.Error(err)
	}
}

// token gives a token for a code, to whoever proves that they asked for it.
func (p *provider) token(w http.ResponseWriter, r *http.Request) {
	asked, ok := p.codes[r.FormValue("code")]
	sum := sha256.Sum256([]byte(r.FormValue("code_verifier")))
	if !ok || asked.Get("code_challenge") != base64.RawURLEncoding.EncodeToString(sum[:]) || asked.Get("code_challenge_method") != "S256" {
		http.Error(w, `{"error":"invalid_grant"}`, http.StatusBadRequest)
		return
	}
	delete(p.codes, r.FormValue("code"))
	claims := map[string]any{"iss": p.server.URL, "sub": "17", "aud": "concord", "exp": 4_000_000_000, "iat": 1_700_000_000, "nonce": asked.Get("nonce"), "email": "ana@example.org", "email_verified": true}
	for name, value := range p.claims {
		if claims[name] = value; value == nil {
			delete(claims, name)
		}
	}
	body, err := json.Marshal(claims)
	if err != nil {
		p.t.Error(err)
	}
	raw := p.signed(body, jose.RS256, p.key)
	if p.sign != nil {
		raw = p.sign(body)
	}
	p.json(w, map[string]any{"access_token": "x", "token_type": "Bearer", "id_token": raw})
}

func (p *provider) signed(body []byte, alg jose.SignatureAlgorithm, key any) string {
	s, err := jose.NewSigner(jose.SigningKey{Algorithm: alg, Key: key}, (&jose.SignerOptions{}).WithHeader("kid", "k"))
	if err != nil {
		p.t.Error(err)
		return ""
	}
	sig, err := s.Sign(body)
	if err != nil {
		p.t.Error(err)
		return ""
	}
	text, err := sig.CompactSerialize()
	if err != nil {
		p.t.Error(err)
	}
	return text
}

// consent is the person at the provider: the address to which the browser is sent back.
func (p *provider) consent(login string) string {
	u, err := url.Parse(login)
	if err != nil || !strings.HasPrefix(login, p.server.URL+"/authorize?") {
		p.t.Fatalf("the browser is sent to %s: %v", login, err)
	}
	q := u.Query()
	if q.Get("response_type") != "code" || q.Get("scope") != "openid" || q.Get("client_id") != "concord" || q.Get("nonce") == "" || q.Get("state") == "" {
		p.t.Errorf("it asks %v", q)
	}
	p.codes["code-"+q.Get("nonce")] = q
	return q.Get("redirect_uri") + "?" + url.Values{"code": {"code-" + q.Get("nonce")}, "state": {q.Get("state")}}.Encode()
}

func (n *node) outside(p *provider) *signin.Outside {
	return signin.NewOutside(n.gate, signin.Provider{Name: "Example", Issuer: p.server.URL, ClientID: "concord", ClientSecret: "s3cret", Return: "https://node.example/signin/return"}, p.server.Client().Transport)
}

// through signs in at a provider, with what the browser changes on its way back.
func (n *node) through(o *signin.Outside, p *provider, change func(back *http.Request)) (*browser, string, error) {
	n.t.Helper()
	b, w := &browser{}, httptest.NewRecorder()
	if err := o.Begin(w, b.request(), "/about"); err != nil {
		n.t.Fatal(err)
	}
	back := httptest.NewRequest(http.MethodGet, p.consent(w.Result().Header.Get("Location")), nil)
	for _, c := range w.Result().Cookies() {
		back.AddCookie(c)
	}
	if change != nil {
		change(back)
	}
	w = httptest.NewRecorder()
	to, err := o.Finish(w, back)
	for _, c := range w.Result().Cookies() {
		if c.Name == "__Host-concord" {
			b.cookie = c
		}
	}
	return b, to, err
}

func TestAPersonSignsInAtAProvider(t *testing.T) {
	n, p := open(t), newProvider(t)
	o := n.outside(p)
	n.must(n.acc.Add(t.Context(), accounts.NewAccount{Principal: "ana", Person: true, Org: "demo", Role: access.Analyst}))
	if _, _, err := n.through(o, p, nil); concord.CodeOf(err) != concord.CodeUnauthorized {
		t.Errorf("somebody whom nobody linked is signed in: %v", err)
	}
	n.must(n.acc.Link(t.Context(), "ana", p.server.URL, "17", false))
	b, to, err := n.through(o, p, nil)
	if err != nil || to != "/about" {
		t.Fatalf("to %q: %v", to, err)
	}
	v, f, err := n.gate.Who(b.request())
	if err != nil || v.Principal != "ana" || f != access.Analyst.Functions() {
		t.Errorf("%+v %v %v", v, f, err)
	}
	n.must(n.acc.EndSessions(t.Context(), "ana"))
	n.wantCode("signed out", b.request(), concord.CodeUnauthorized)
	n.must(n.acc.Disable(t.Context(), "ana", false))
	if _, _, err := n.through(o, p, nil); concord.CodeOf(err) != concord.CodeUnauthorized {
		t.Errorf("somebody who is disabled is signed in: %v", err)
	}
}

func TestA06A07OnlyARightTokenIsBelieved(t *testing.T) {
	n, p := open(t), newProvider(t)
	o := n.outside(p)
	n.must(n.acc.Add(t.Context(), accounts.NewAccount{Principal: "ana", Person: true, Org: "demo", Role: access.Analyst}))
	n.must(n.acc.Link(t.Context(), "ana", p.server.URL, "17", false))
	part := func(v any) string {
		b, err := json.Marshal(v)
		n.must(err)
		return base64.RawURLEncoding.EncodeToString(b)
	}
	other, err := rsa.GenerateKey(rand.Reader, 2048)
	n.must(err)
	for name, c := range map[string]struct {
		claims map[string]any
		sign   func([]byte) string
		change func(*http.Request)
	}{
		"another audience": {claims: map[string]any{"aud": "others"}},
		"no audience":      {claims: map[string]any{"aud": nil}},
		"another issuer":   {claims: map[string]any{"iss": "https://id.example"}},
		"another nonce":    {claims: map[string]any{"nonce": "x"}},
		"no nonce":         {claims: map[string]any{"nonce": nil}},
		"another subject":  {claims: map[string]any{"sub": "18"}},
		"no subject":       {claims: map[string]any{"sub": nil}},
		"expired":          {claims: map[string]any{"exp": n.now.Add(-time.Minute).Unix()}},
		"no algorithm": {sign: func(b []byte) string {
			return part(map[string]any{"alg": "none"}) + "." + base64.RawURLEncoding.EncodeToString(b) + "."
		}},
		"the public key as secret":  {sign: func(b []byte) string { return p.signed(b, jose.HS256, p.key.N.Bytes()) }},
		"the client secret as key":  {sign: func(b []byte) string { return p.signed(b, jose.HS256, bytes.Repeat([]byte("s3cret"), 6)) }},
		"a key of somebody else":    {sign: func(b []byte) string { return p.signed(b, jose.RS256, other) }},
		"no token":                  {sign: func([]byte) string { return "" }},
		"another state":             {change: func(r *http.Request) { q := r.URL.Query(); q.Set("state", "x"); r.URL.RawQuery = q.Encode() }},
		"another code":              {change: func(r *http.Request) { q := r.URL.Query(); q.Set("code", "x"); r.URL.RawQuery = q.Encode() }},
		"another browser":           {change: func(r *http.Request) { r.Header.Del("Cookie") }},
		"the cookie of another":     {change: func(r *http.Request) { r.Header.Set("Cookie", "__Host-concord-try=x") }},
		"a return after half a day": {change: func(*http.Request) { n.now = n.now.Add(12 * time.Hour) }},
	} {
		t.Run(name, func(t *testing.T) {
			p.claims, p.sign = c.claims, c.sign
			b, _, err := n.through(o, p, c.change)
			if concord.CodeOf(err) != concord.CodeUnauthorized || b.cookie != nil {
				t.Errorf("it is believed: %v", err)
			}
			if msg, _ := concord.Public(err); msg != "the sign-in did not succeed" {
				t.Errorf("it tells what was wrong: %s", msg)
			}
		})
	}
	p.claims, p.sign = nil, nil
	if _, _, err := n.through(o, p, nil); err != nil {
		t.Errorf("the right one is not believed any more: %v", err)
	}
	t.Run("a return that is used twice", func(t *testing.T) {
		var again *http.Request
		if _, _, err := n.through(o, p, func(r *http.Request) { again = r.Clone(t.Context()) }); err != nil {
			t.Fatal(err)
		}
		if _, err := o.Finish(httptest.NewRecorder(), again); concord.CodeOf(err) != concord.CodeUnauthorized {
			t.Errorf("it is good twice: %v", err)
		}
	})
}

func TestA08TheSameMailAtTwoProvidersIsTwoPeople(t *testing.T) {
	n, one, two := open(t), newProvider(t), newProvider(t)
	n.must(n.acc.Add(t.Context(), accounts.NewAccount{Principal: "ana@example.org", Person: true, Org: "demo", Role: access.Administrator}))
	n.must(n.acc.Add(t.Context(), accounts.NewAccount{Principal: "eve", Person: true, Org: "guest", Role: access.Reader}))
	n.must(n.acc.Link(t.Context(), "ana@example.org", one.server.URL, "17", false))
	if _, _, err := n.through(n.outside(two), two, nil); concord.CodeOf(err) != concord.CodeUnauthorized {
		t.Errorf("the same mail address and subject elsewhere is ana: %v", err)
	}
	n.must(n.acc.Link(t.Context(), "eve", two.server.URL, "17", false))
	for p, want := range map[*provider]string{one: "ana@example.org", two: "eve"} {
		b, _, err := n.through(n.outside(p), p, nil)
		n.must(err)
		if v, _, err := n.gate.Who(b.request()); err != nil || v.Principal != want {
			t.Errorf("%s is %+v, %v", p.server.URL, v, err)
		}
	}
}

func TestAProviderThatIsAwayKeepsNobodyElseOut(t *testing.T) {
	n, p := open(t), newProvider(t)
	o := n.outside(p)
	n.person("ana", "demo", access.Analyst)
	p.server.Close()
	if err := o.Begin(httptest.NewRecorder(), (&browser{}).request(), "/"); concord.CodeOf(err) != concord.CodeUnavailable {
		t.Errorf("%v", err)
	}
	n.wantCode("by password", basic("ana", password), "")
}
