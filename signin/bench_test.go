package signin_test

import (
	"crypto/rand"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
	"concord/wire"
)

// BenchmarkWho is what a request with a key costs before anything is read.
func BenchmarkWho(b *testing.B) {
	now := time.Date(2026, 4, 2, 9, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	s, err := store.Open(b.Context(), b.TempDir(), store.Options{Clock: clock, Node: "demo"})
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	acc := s.As(concord.LocalOperator("demo")).Accounts()
	id, text, err := signin.NewKey(rand.Reader)
	if err == nil {
		err = acc.AddKey(b.Context(), accounts.NewAccount{Principal: "poller", Org: "cert", Role: access.Partner}, id, signin.HashKey(text), now.Add(time.Hour))
	}
	if err != nil {
		b.Fatal(err)
	}
	g := &signin.Gate{Accounts: wire.Accounts{Accounts: acc}, Clock: clock, Random: rand.Reader}
	r := bearer(text)
	for b.Loop() {
		if _, _, err := g.Who(r); err != nil {
			b.Fatal(err)
		}
	}
}
