package signin_test

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/store/accounts"
	"concord/wire"
)

const password = "seven swans at midnight"

// node is a store with people, and a gate before it.
type node struct {
	t    *testing.T
	now  time.Time
	acc  *accounts.Accounts
	gate *signin.Gate

	store *store.Store
}

func open(t *testing.T) *node {
	t.Helper()
	n := &node{t: t, now: time.Date(2026, 4, 2, 9, 0, 0, 0, time.UTC)}
	begin := n.now
	clock := func() time.Time { return n.now } // of the gate: the store writes when it comes to it
	s, err := store.Open(t.Context(), t.TempDir(), store.Options{Clock: func() time.Time { return begin }, Node: "demo"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	n.store, n.acc = s, s.As(concord.LocalOperator("demo")).Accounts()
	n.gate = &signin.Gate{Accounts: wire.Accounts{Accounts: n.acc}, Clock: clock, Random: rand.Reader}
	return n
}

func (n *node) must(err error) {
	n.t.Helper()
	if err != nil {
		n.t.Fatal(err)
	}
}

// key makes an account with a key.
func (n *node) key(name, org string, role access.Role) (id, text string) {
	n.t.Helper()
	id, text, err := signin.NewKey(rand.Reader)
	n.must(err)
	n.must(n.acc.AddKey(n.t.Context(), accounts.NewAccount{Principal: name, Org: org, Role: role}, id, signin.HashKey(text), n.now.Add(90*24*time.Hour)))
	return id, text
}

func (n *node) person(name, org string, role access.Role) {
	n.t.Helper()
	hash, err := signin.HashPassword(rand.Reader, name, password)
	n.must(err)
	n.must(n.acc.Add(n.t.Context(), accounts.NewAccount{Principal: name, Person: true, Org: org, Role: role, Password: hash}))
}

func request(change func(*http.Request)) *http.Request {
	r := httptest.NewRequest(http.MethodGet, "/", nil)
	change(r)
	return r
}

func bearer(token string) *http.Request {
	return request(func(r *http.Request) { r.Header.Set("Authorization", "Bearer "+token) })
}

func basic(user, pass string) *http.Request {
	return request(func(r *http.Request) { r.SetBasicAuth(user, pass) })
}

func (n *node) wantCode(what string, r *http.Request, code concord.Code) {
	n.t.Helper()
	if _, f, err := n.gate.Who(r); concord.CodeOf(err) != code || err != nil && f != 0 {
		n.t.Errorf("%s: error is %v (%s), want %s", what, err, concord.CodeOf(err), code)
	}
}

func TestAKeyGivesTheViewOfItsAccount(t *testing.T) {
	n := open(t)
	ctx := t.Context()
	n.must(n.acc.PutOrg(ctx, accounts.Org{Name: "cert", Nation: "PL", Communities: []string{"energy"}, ClientOf: []string{"demo"}}))
	n.must(n.acc.PutGroup(ctx, "baltic", false))
	n.must(n.acc.Join(ctx, "baltic", "cert", false))
	_, text := n.key("poller", "cert", access.Partner)
	for name, r := range map[string]*http.Request{"bearer": bearer(text), "lower-case scheme": request(func(r *http.Request) { r.Header.Set("Authorization", "bearer "+text) }),
		"Basic with any user": basic("whoever", text), "Basic without a user": basic("", text)} {
		v, f, err := n.gate.Who(r)
		if err != nil || fmt.Sprint(v) != "{poller cert PL [energy] [baltic] [demo] false true}" || f != access.Partner.Functions() {
			t.Errorf("%s: %+v %v %v", name, v, f, err)
		}
	}
}

func TestA01OnlyAWholeKeyIsLookedAt(t *testing.T) {
	n := open(t)
	id, text := n.key("poller", "cert", access.Reader)
	if len(text) != len("concord_")+6+1+43+1+6 || !strings.HasPrefix(text, "concord_"+id+"_") {
		t.Errorf("the key is %q", text)
	}
	swap := func(i int) string {
		c := byte('A')
		if text[i] == c {
			c = 'B'
		}
		return text[:i] + string(c) + text[i+1:]
	}
	_, other, err := signin.NewKey(rand.Reader)
	n.must(err)
	for name, bad := range map[string]string{"empty": "", "a digit of the id": swap(9), "a digit of the secret": swap(30), "a digit of the sum": swap(len(text) - 1),
		"cut": text[:len(text)-1], "longer": text + "A", "another prefix": "xoncord" + text[7:], "a key that there is not": other, "with a space": text[:20] + " " + text[20:]} {
		n.wantCode(name, bearer(bad), concord.CodeUnauthorized)
	}
	two := bearer(text)
	two.Header.Add("Authorization", "Bearer "+text)
	n.wantCode("two credentials", two, concord.CodeUnauthorized)
	n.wantCode("another scheme", request(func(r *http.Request) { r.Header.Set("Authorization", "Token "+text) }), concord.CodeUnauthorized)
	for name, r := range map[string]*http.Request{
		"a key in the address": httptest.NewRequest(http.MethodGet, "/?key="+text+"&access_token="+text, nil),
		"a header of a proxy": request(func(r *http.Request) {
			r.Header.Set("X-Forwarded-User", "poller")
			r.Header.Set("X-Remote-User", "poller")
		}),
		"a header that claims all": request(func(r *http.Request) {
			r.Header.Set("X-Concord-Org", "demo")
			r.Header.Set("Synchronized-Upsert", "true")
		}),
		"a key as cookie": request(func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "__Host-concord", Value: text}) }),
	} {
		n.wantCode(name, r, concord.CodeUnauthorized)
	}
}

func TestL31NoIdIsACredential(t *testing.T) {
	n := open(t)
	id, text := n.key("poller", "cert", access.Reader)
	hash := signin.HashKey(text)
	for _, seen := range []string{id, "poller", "cert", fmt.Sprintf("%x", hash), base64.StdEncoding.EncodeToString(hash[:]), concord.DeriveID("poller")} {
		n.wantCode("bearer "+seen, bearer(seen), concord.CodeUnauthorized)
		n.wantCode("cookie "+seen, request(func(r *http.Request) { r.AddCookie(&http.Cookie{Name: "__Host-concord", Value: seen}) }), concord.CodeUnauthorized)
		n.wantCode("password "+seen, basic("poller", seen), concord.CodeUnauthorized)
		n.now = n.now.Add(time.Minute) // so that the guesses are not limited
	}
}

func TestL19WhatIsTakenAwayIsGoneWithTheNextRequest(t *testing.T) {
	n := open(t)
	ctx := t.Context()
	id, text := n.key("poller", "cert", access.Reader)
	_, second := n.key("poller", "cert", access.Reader)
	n.wantCode("good", bearer(text), "")
	n.must(n.acc.RevokeKey(ctx, id))
	n.wantCode("revoked", bearer(text), concord.CodeUnauthorized)
	n.wantCode("the other key", bearer(second), "")
	n.must(n.acc.Disable(ctx, "poller", false))
	n.wantCode("disabled", bearer(second), concord.CodeUnauthorized)
	n.must(n.acc.Disable(ctx, "poller", true))
	n.wantCode("enabled", bearer(second), "")
	n.must(n.acc.SetRole(ctx, "poller", access.Analyst))
	if _, f, _ := n.gate.Who(bearer(second)); !f.Has(access.Write) {
		t.Error("the role was changed and the key has the old one")
	}
	n.must(n.acc.PutOrg(ctx, accounts.Org{Name: "cert", Communities: []string{"ports"}}))
	if v, _, _ := n.gate.Who(bearer(second)); len(v.Communities) != 1 {
		t.Error("the organisation joined a community, and the view does not know")
	}
	n.now = n.now.Add(90 * 24 * time.Hour)
	n.wantCode("expired to the microsecond", bearer(second), concord.CodeUnauthorized)
	for _, year := range []int{1970, 2106} {
		n.now = time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		if _, _, err := n.gate.Who(bearer(second)); year == 2106 && err == nil {
			t.Errorf("in %d the key is good", year)
		}
	}
}

func TestAKeyTellsWhenItWasUsed(t *testing.T) {
	n := open(t)
	id, text := n.key("poller", "cert", access.Reader)
	used := func() time.Time {
		n.must(n.acc.PutGroup(t.Context(), "written", false)) // and with it all that was to be noted before
		k, err := n.acc.Key(t.Context(), id)
		n.must(err)
		return k.Used
	}
	if !used().IsZero() {
		t.Error("a new key was used")
	}
	first := n.now
	n.wantCode("good", bearer(text), "")
	n.now = n.now.Add(10 * time.Second)
	n.wantCode("good", bearer(text), "")
	if got := used(); !got.Equal(first) {
		t.Errorf("it was used at %v, want %v: a use is noted once a minute", got, first)
	}
	n.now = n.now.Add(time.Minute)
	n.wantCode("good", bearer(text), "")
	if got := used(); !got.Equal(n.now) {
		t.Errorf("it was used at %v, want %v", got, n.now)
	}
}

func TestA12AFreshNodeHasNoAccountAndNoSecret(t *testing.T) {
	n := open(t)
	n.wantCode("nothing", request(func(*http.Request) {}), concord.CodeUnauthorized)
	for _, guess := range []string{"", "admin", "concord", "password", "operator"} {
		n.wantCode("admin:"+guess, basic("admin", guess), concord.CodeUnauthorized)
		n.wantCode("operator:"+guess, basic("operator", guess), concord.CodeUnauthorized)
	}
	local := concord.LocalOperator("demo")
	n.gate.Local = &local
	v, f, err := n.gate.Who(request(func(*http.Request) {}))
	if err != nil || !v.Operator || f != access.All {
		t.Errorf("on the loopback the operator is not served: %v %v %v", v, f, err)
	}
	n.wantCode("a wrong key is wrong even then", bearer("concord_x"), concord.CodeUnauthorized)
	id, _ := n.key("poller", "cert", access.Reader)
	n.wantCode("with an account everybody signs in", request(func(*http.Request) {}), concord.CodeUnauthorized)
	n.must(n.acc.RevokeKey(t.Context(), id))
	n.must(n.acc.Disable(t.Context(), "poller", false))
	n.wantCode("also when it was taken away again", request(func(*http.Request) {}), concord.CodeUnauthorized)
}

func TestKeysAreKeptAsHashesAlone(t *testing.T) {
	n := open(t)
	id, text := n.key("poller", "cert", access.Reader)
	k, err := n.acc.Key(t.Context(), id)
	n.must(err)
	if k.Hash != signin.HashKey(text) {
		t.Error("the hash is not that of the key")
	}
	_, _, err = signin.NewKey(strings.NewReader("too little"))
	if concord.CodeOf(err) != concord.CodeUnavailable {
		t.Errorf("a key without randomness: %v", err)
	}
	err = n.acc.AddKey(t.Context(), accounts.NewAccount{Principal: "poller", Org: "cert", Role: access.Administrator}, "AAAAAA", [32]byte{}, n.now.Add(time.Hour))
	if concord.CodeOf(err) != concord.CodeConflict {
		t.Errorf("a key widened the role of its account: %v", err)
	}
}
