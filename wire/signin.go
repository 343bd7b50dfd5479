package wire

import (
	"context"

	"concord/signin"
	"concord/store/accounts"
)

// Accounts fits the accounts of a store to what sign-in asks for. It is the node's own: make it from
// a handle of the operator.
type Accounts struct{ *accounts.Accounts }

func accountOf(a accounts.Account) signin.Account {
	return signin.Account{Principal: a.Principal, Role: a.Role, View: a.View, Disabled: a.Disabled, Password: a.Password}
}

func (a Accounts) Key(ctx context.Context, id string) (*signin.Key, error) {
	k, err := a.Accounts.Key(ctx, id)
	if err != nil {
		return nil, err
	}
	return &signin.Key{ID: k.ID, Hash: k.Hash, Expires: k.Expires, LastUsed: k.Used, Revoked: k.Revoked, Account: accountOf(k.Account)}, nil
}

func (a Accounts) Account(ctx context.Context, principal string) (*signin.Account, error) {
	x, err := a.Accounts.Account(ctx, principal)
	if err != nil {
		return nil, err
	}
	out := accountOf(*x)
	return &out, nil
}

func (a Accounts) Identity(ctx context.Context, issuer, subject string) (*signin.Account, error) {
	x, err := a.Accounts.Identity(ctx, issuer, subject)
	if err != nil {
		return nil, err
	}
	out := accountOf(*x)
	return &out, nil
}

func (a Accounts) Certificate(ctx context.Context, spki string) (*signin.Certificate, error) {
	c, err := a.Accounts.Certificate(ctx, spki)
	if err != nil {
		return nil, err
	}
	return &signin.Certificate{Revoked: c.Revoked, Account: accountOf(c.Account)}, nil
}

func (a Accounts) Session(ctx context.Context, hash [32]byte) (*signin.Session, error) {
	s, err := a.Accounts.Session(ctx, hash)
	if err != nil {
		return nil, err
	}
	return &signin.Session{Hash: s.Hash, Started: s.Started, Seen: s.Seen, Revoked: s.Ended, Account: accountOf(s.Account)}, nil
}
