package signin

import (
	"context"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"sync"
	"time"

	"concord"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// Provider is a provider of sign-in by OpenID Connect that the operator named.
type Provider struct {
	Name         string // shown to people
	Issuer       string // its address
	ClientID     string
	ClientSecret string
	Return       string // whole address of this node to which it leads back
}

// Outside lets people sign in at a provider: by code, with PKCE, state and nonce. Who somebody is there
// is issuer and subject; an administrator linked that to an account. Mail addresses are not looked at.
// The provider is asked for its configuration when it is first needed, so that a node starts without.
type Outside struct {
	gate *Gate
	conf Provider
	http *http.Client

	mu    sync.Mutex
	found *oidc.Provider
	tries map[string]try // by state
}

// try is a sign-in under way.
type try struct {
	browser  [32]byte // SHA-256 of the cookie that the browser holds
	nonce    string
	verifier string
	to       string
	until    time.Time
}

const (
	tryCookie = "__Host-concord-try"
	tryFor    = 10 * time.Minute
	mostTries = 10_000
	askFor    = 10 * time.Second
)

// NewOutside returns the sign-in at a provider. transport is how it is reached: it decides which addresses may be. Without
// one nothing is.
func NewOutside(g *Gate, p Provider, transport http.RoundTripper) *Outside {
	if transport == nil {
		transport = nowhere{}
	}
	return &Outside{gate: g, conf: p, tries: map[string]try{}, http: &http.Client{Timeout: askFor, Transport: transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// nowhere reaches nobody.
type nowhere struct{}

// RoundTrip refuses.
func (nowhere) RoundTrip(*http.Request) (*http.Response, error) {
	return nil, &concord.Error{Code: concord.CodeUnavailable, Op: "signin", Msg: "this node opens no connections"}
}

// Name is what people call the provider.
func (o *Outside) Name() string { return o.conf.Name }

// Begin sends the browser to the provider; to is where it goes in the end.
func (o *Outside) Begin(w http.ResponseWriter, r *http.Request, to string) error {
	_, login, err := o.provider(r.Context())
	if err != nil {
		return err
	}
	var secrets [3]string
	for i := range secrets {
		b := make([]byte, tokenBytes)
		if _, err := io.ReadFull(o.gate.Random, b); err != nil {
			return &concord.Error{Code: concord.CodeUnavailable, Op: "signin.Begin", Msg: "the machine gives no randomness", Err: err}
		}
		secrets[i] = base64.RawURLEncoding.EncodeToString(b)
	}
	state, held, nonce := secrets[0], secrets[1], secrets[2]
	t := try{browser: HashKey(held), nonce: nonce, verifier: oauth2.GenerateVerifier(), to: to, until: o.gate.Clock().Add(tryFor)}
	o.remember(state, t)
	http.SetCookie(w, &http.Cookie{Name: tryCookie, Value: held, Path: "/", MaxAge: int(tryFor.Seconds()), Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	http.Redirect(w, r, login.AuthCodeURL(state, oidc.Nonce(nonce), oauth2.S256ChallengeOption(t.verifier)), http.StatusSeeOther)
	return nil
}

// Finish takes the browser back, and signs the person in whom the provider vouches for. Whatever is
// wrong is answered alike.
func (o *Outside) Finish(w http.ResponseWriter, r *http.Request) (to string, err error) {
	q := r.URL.Query()
	t, ok := o.take(q.Get("state"))
	held := ""
	if list := r.CookiesNamed(tryCookie); len(list) == 1 {
		held = list[0].Value
	}
	http.SetCookie(w, &http.Cookie{Name: tryCookie, Path: "/", MaxAge: -1, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode})
	given := HashKey(held)
	if !ok || held == "" || subtle.ConstantTimeCompare(given[:], t.browser[:]) != 1 || !o.gate.Clock().Before(t.until) {
		return "", notVouched(fmt.Errorf("state is unknown, of another browser, or late"))
	}
	token, err := o.redeem(r.Context(), q.Get("code"), t)
	if err != nil {
		return "", err
	}
	a, err := o.gate.Accounts.Identity(r.Context(), token.Issuer, token.Subject)
	if concord.CodeOf(err) == concord.CodeNotFound || err == nil && a.Disabled {
		return "", notVouched(fmt.Errorf("nobody here is %s at %s", token.Subject, token.Issuer))
	}
	if err != nil {
		return "", err
	}
	return t.to, o.gate.start(w, r, a)
}

// redeem gets the token of a code, and checks who it is from and for.
func (o *Outside) redeem(ctx context.Context, code string, t try) (*oidc.IDToken, error) {
	p, login, err := o.provider(ctx)
	if err != nil {
		return nil, err
	}
	ctx = oidc.ClientContext(ctx, o.http)
	got, err := login.Exchange(ctx, code, oauth2.VerifierOption(t.verifier))
	if err != nil {
		return nil, notVouched(err)
	}
	raw, ok := got.Extra("id_token").(string)
	if !ok {
		return nil, notVouched(fmt.Errorf("the provider gave no token"))
	}
	token, err := p.VerifierContext(ctx, &oidc.Config{ClientID: o.conf.ClientID, Now: o.gate.Clock}).Verify(ctx, raw)
	if err != nil {
		return nil, notVouched(err)
	}
	if subtle.ConstantTimeCompare([]byte(token.Nonce), []byte(t.nonce)) != 1 || token.Subject == "" {
		return nil, notVouched(fmt.Errorf("the nonce is another"))
	}
	return token, nil
}

// provider asks for the configuration of the provider once.
func (o *Outside) provider(ctx context.Context) (*oidc.Provider, *oauth2.Config, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.found == nil {
		p, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), o.http), o.conf.Issuer)
		if err != nil {
			return nil, nil, &concord.Error{Code: concord.CodeUnavailable, Op: "signin.provider", Msg: o.conf.Name + " cannot be reached",
				Hint: "try again, or sign in with a name and password", Err: err}
		}
		o.found = p
	}
	return o.found, &oauth2.Config{ClientID: o.conf.ClientID, ClientSecret: o.conf.ClientSecret, RedirectURL: o.conf.Return,
		Endpoint: o.found.Endpoint(), Scopes: []string{oidc.ScopeOpenID}}, nil
}

func (o *Outside) remember(state string, t try) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.tries) >= mostTries {
		o.tries = map[string]try{} // a flood; whoever was under way begins again
	}
	o.tries[state] = t
}

func (o *Outside) take(state string) (try, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	t, ok := o.tries[state]
	delete(o.tries, state)
	return t, ok
}

func notVouched(cause error) error {
	return &concord.Error{Code: concord.CodeUnauthorized, Op: "signin.Finish", Msg: "the sign-in did not succeed", Hint: "try again; an administrator of this node links accounts", Err: cause}
}
