package signin

import (
	"context"
	"crypto/subtle"
	"io"
	"net/http"
	"strings"
	"time"

	"concord"
	"concord/access"
)

// How long a session lasts, and how often a use is noted.
const (
	SessionIdle = 30 * time.Minute
	SessionMost = 12 * time.Hour
	noteEvery   = time.Minute
)

// Gate stands before every route. The zero value of what is optional refuses.
type Gate struct {
	Accounts Accounts
	Clock    concord.Clock
	Random   io.Reader // cryptographic

	// Local is answered for requests without a credential while the node has no account, with all
	// functions: only for a node that listens on the loopback alone.
	Local *concord.View

	guesses guesses
	uses    uses
}

// Who returns the view that a request is answered for, and what its principal may do. Errors are
// of the code unauthorized, or of limit after too many wrong guesses; which part of a credential was
// wrong is not told.
func (g *Gate) Who(r *http.Request) (concord.View, access.Functions, error) {
	a, err := g.account(r)
	if err != nil {
		return concord.View{}, 0, err
	}
	if a == nil {
		return *g.Local, access.All, nil
	}
	return a.View, a.Role.Functions(), nil
}

// account finds whose credential a request carries; nil is the local operator.
func (g *Gate) account(r *http.Request) (*Account, error) {
	ctx := r.Context()
	if values := r.Header.Values("Authorization"); len(values) > 0 {
		if len(values) > 1 {
			return nil, refused()
		}
		scheme, rest, _ := strings.Cut(values[0], " ")
		switch strings.ToLower(scheme) {
		case "bearer":
			return g.byKey(ctx, strings.TrimSpace(rest))
		case "basic":
			user, password, ok := r.BasicAuth()
			if !ok {
				return nil, refused()
			}
			if _, isKey := parseKey(password); isKey {
				return g.byKey(ctx, password)
			}
			return g.ByPassword(ctx, user, password, source(r))
		}
		return nil, refused()
	}
	if token := sessionToken(r); token != "" {
		return g.bySession(ctx, token)
	}
	if a, ok, err := g.byCertificate(r); ok {
		return a, err
	}
	if g.Local != nil {
		any, err := g.Accounts.Any(ctx)
		if err != nil || !any {
			return nil, err
		}
	}
	return nil, &concord.Error{Code: concord.CodeUnauthorized, Msg: "you are not signed in", Hint: "sign in, or give an API key as a bearer token"}
}

func (g *Gate) byKey(ctx context.Context, text string) (*Account, error) {
	id, ok := parseKey(text)
	if !ok {
		return nil, refused()
	}
	k, err := g.Accounts.Key(ctx, id)
	if concord.CodeOf(err) == concord.CodeNotFound {
		k, err = &Key{Revoked: true}, nil // compared like any other
	}
	if err != nil {
		return nil, err
	}
	given, now := HashKey(text), g.Clock()
	if subtle.ConstantTimeCompare(given[:], k.Hash[:]) != 1 || k.Revoked || !now.Before(k.Expires) || k.Account.Disabled {
		return nil, refused()
	}
	if g.uses.since("key\x00"+id, k.LastUsed, now) {
		g.Accounts.KeyUsed(ctx, id, now)
	}
	return &k.Account, nil
}

// refused is the one answer to a credential that is not good.
func refused() error {
	return &concord.Error{Code: concord.CodeUnauthorized, Msg: "this credential is not good here",
		Hint: "it may be mistyped, expired or revoked; an administrator of this node can make another"}
}

// Challenge is what an answer of the status 401 says in WWW-Authenticate.
const Challenge = `Bearer realm="concord", Basic realm="concord", charset="UTF-8"`
