package signin

import (
	"context"
	"encoding/base64"
	"io"
	"net/http"

	"concord"
)

// cookie is the name of the session cookie. Its prefix binds it to this host and to a secure way.
const cookie = "__Host-concord"

const tokenBytes = 32

// sessionToken returns the token of the session cookie. Two cookies of the name are none.
func sessionToken(r *http.Request) string {
	if list := r.CookiesNamed(cookie); len(list) == 1 {
		return list[0].Value
	}
	return ""
}

// SignedIn reports whether a request brings a session, good or not.
func (g *Gate) SignedIn(r *http.Request) bool { return sessionToken(r) != "" }

func (g *Gate) bySession(ctx context.Context, token string) (*Account, error) {
	hash := HashKey(token)
	s, err := g.Accounts.Session(ctx, hash)
	if concord.CodeOf(err) == concord.CodeNotFound {
		return nil, ended()
	}
	if err != nil {
		return nil, err
	}
	now := g.Clock()
	used := "session\x00" + string(hash[:])
	s.Seen = g.uses.last(used, s.Seen)
	if s.Revoked || s.Account.Disabled || now.Sub(s.Seen) > SessionIdle || now.Sub(s.Started) > SessionMost {
		return nil, ended()
	}
	if g.uses.since(used, s.Seen, now) {
		g.Accounts.SessionSeen(ctx, hash, now)
	}
	return &s.Account, nil
}

func ended() error {
	return &concord.Error{Code: concord.CodeUnauthorized, Msg: "you are not signed in, or your session has ended", Hint: "sign in"}
}

// SignIn starts a session for a person who gave name and password, and sets its cookie. A session
// that the browser brought along is ended: no token from before a sign-in survives it.
func (g *Gate) SignIn(w http.ResponseWriter, r *http.Request, name, password string) error {
	ctx := r.Context()
	a, err := g.ByPassword(ctx, name, password, source(r))
	if err != nil {
		return err
	}
	return g.start(w, r, a)
}

// start begins the session of somebody whose credential is good.
func (g *Gate) start(w http.ResponseWriter, r *http.Request, a *Account) error {
	ctx := r.Context()
	if old := sessionToken(r); old != "" {
		if err := g.Accounts.EndSession(ctx, HashKey(old)); err != nil {
			return err
		}
	}
	b := make([]byte, tokenBytes)
	if _, err := io.ReadFull(g.Random, b); err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Op: "signin.SignIn", Msg: "the machine gives no randomness", Err: err}
	}
	token := base64.RawURLEncoding.EncodeToString(b)
	if err := g.Accounts.StartSession(ctx, HashKey(token), a.Principal, g.Clock()); err != nil {
		return err
	}
	http.SetCookie(w, sessionCookie(token, int(SessionMost.Seconds())))
	return nil
}

// SignOut ends the session of a request and takes its cookie away.
func (g *Gate) SignOut(w http.ResponseWriter, r *http.Request) error {
	if token := sessionToken(r); token != "" {
		if err := g.Accounts.EndSession(r.Context(), HashKey(token)); err != nil {
			return err
		}
	}
	http.SetCookie(w, sessionCookie("", -1))
	return nil
}

func sessionCookie(token string, age int) *http.Cookie {
	return &http.Cookie{Name: cookie, Value: token, Path: "/", MaxAge: age, Secure: true, HttpOnly: true, SameSite: http.SameSiteLaxMode}
}
