package store_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/store"
	"concord/store/accounts"
)

func TestL25MembersOfAGroupDoNotSeeEachOtherUnlessItSaysSo(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo")).Accounts()
	for _, org := range []string{"coast", "grid", "police"} {
		if err := op.PutOrg(t.Context(), accounts.Org{Name: org}); err != nil {
			t.Fatal(err)
		}
	}
	for group, shown := range map[string]bool{"closed": false, "open": true, "empty": true} {
		if err := op.PutGroup(t.Context(), group, shown); err != nil {
			t.Fatal(err)
		}
	}
	for _, m := range [][2]string{{"closed", "coast"}, {"closed", "grid"}, {"open", "coast"}, {"open", "grid"}} {
		if err := op.Join(t.Context(), m[0], m[1], false); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		view concord.View
		want string
	}{
		{concord.LocalOperator("demo"), "closed:coast,grid empty: open:coast,grid"},
		{concord.View{Principal: "c", Org: "coast"}, "closed:coast open:coast,grid"},
		{concord.View{Principal: "p", Org: "police"}, ""},
		{concord.LocalOperator("grid"), "closed:grid open:coast,grid"},
		{concord.View{}, ""},
	} {
		groups, err := s.As(c.view).Accounts().Groups(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, g := range groups {
			got = append(got, g.Name+":"+strings.Join(g.Members, ","))
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%+v sees %q, want %q", c.view, got, c.want)
		}
	}
}

// TestL30OnlyTheOperatorGrants asks for every change of who may ask, as everybody else.
func TestL30OnlyTheOperatorGrants(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo")).Accounts()
	if err := op.AddKey(t.Context(), accounts.NewAccount{Principal: "ana", Person: true, Org: "demo", Role: access.Administrator}, "AAAAAA", [32]byte{1}, day.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]concord.View{"an administrator of the node": {Principal: "ana", Org: "demo"}, "the operator of another": concord.LocalOperator("cert"), "nobody": {}} {
		a := s.As(v).Accounts()
		for what, err := range map[string]error{
			"add an account":    a.Add(t.Context(), accounts.NewAccount{Principal: "eve", Org: "cert", Role: access.Administrator}),
			"add a key":         a.AddKey(t.Context(), accounts.NewAccount{Principal: "ana", Org: "demo", Role: access.Administrator}, "BBBBBB", [32]byte{2}, day.Add(time.Hour)),
			"revoke a key":      a.RevokeKey(t.Context(), "AAAAAA"),
			"change a role":     a.SetRole(t.Context(), "ana", access.Releaser),
			"set a password":    a.SetPassword(t.Context(), "ana", "x"),
			"disable":           a.Disable(t.Context(), "ana", false),
			"enable":            a.Disable(t.Context(), "ana", true),
			"add to a group":    a.Join(t.Context(), "g", "demo", false),
			"make a group":      a.PutGroup(t.Context(), "g", true),
			"remove a group":    a.RemoveGroup(t.Context(), "g"),
			"change an org":     a.PutOrg(t.Context(), accounts.Org{Name: "demo", Communities: []string{"all"}}),
			"remove an org":     a.RemoveOrg(t.Context(), "demo"),
			"end all sessions":  a.EndSessions(t.Context(), "ana"),
			"link an identity":  a.Link(t.Context(), "ana", "https://id.example", "1", false),
			"unlink one":        a.Link(t.Context(), "ana", "https://id.example", "1", true),
			"release a marking": releaseAs(t, s, v),
		} {
			if concord.CodeOf(err) != concord.CodeForbidden {
				t.Errorf("%s can %s: %v", name, what, err)
			}
		}
	}
	k, err := op.Key(t.Context(), "AAAAAA")
	if err != nil || k.Revoked || k.Account.Disabled || k.Account.Role != access.Administrator || len(k.Account.View.Communities) != 0 {
		t.Errorf("something was changed: %+v %v", k, err)
	}
}

// releaseAs asks for a release without the function.
func releaseAs(t *testing.T, s *store.Store, v concord.View) error {
	_, err := s.As(v).Release(t.Context(), access.Administrator.Functions(), store.Release{})
	return err
}

// TestL36TheTrailHoldsWhoWasGrantedWhatAndNoSecret: every grant is told.
func TestL36TheTrailHoldsWhoWasGrantedWhatAndNoSecret(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	op := s.As(concord.LocalOperator("demo"))
	a := op.Accounts()
	for _, err := range []error{
		a.AddKey(t.Context(), accounts.NewAccount{Principal: "ana", Person: true, Org: "demo", Role: access.Analyst}, "AAAAAA", [32]byte{0xab, 0xcd}, day.Add(time.Hour)),
		a.SetPassword(t.Context(), "ana", "$argon2id$secret"), a.SetRole(t.Context(), "ana", access.Releaser), a.RevokeKey(t.Context(), "AAAAAA"), a.Disable(t.Context(), "ana", false),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	trail, err := op.Audit(t.Context(), "", 100)
	if err != nil {
		t.Fatal(err)
	}
	text := fmt.Sprint(trail)
	for _, want := range []string{"key add AAAAAA of ana", "account password ana", "account role releaser ana", "key revoke AAAAAA", "account disable ana"} {
		if !strings.Contains(text, want) {
			t.Errorf("the trail does not tell of %q: %s", want, text)
		}
	}
	for _, secret := range []string{"abcd", "argon2id", "secret"} {
		if strings.Contains(text, secret) {
			t.Errorf("the trail holds %q", secret)
		}
	}
	if list, err := s.As(concord.View{Principal: "x", Org: "cert"}).Audit(t.Context(), "", 100); err != nil || len(list) != 0 {
		t.Errorf("others read who was granted what: %v %v", list, err)
	}
}

func TestAnIdentityIsOfOnePerson(t *testing.T) {
	s := openAt(t, t.TempDir(), options())
	a := s.As(concord.LocalOperator("demo")).Accounts()
	for _, name := range []string{"ana", "bo"} {
		if err := a.Add(t.Context(), accounts.NewAccount{Principal: name, Person: true, Org: "demo", Role: access.Reader}); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Link(t.Context(), "ana", "https://id.example", "17", false); err != nil {
		t.Fatal(err)
	}
	wantCode(t, a.Link(t.Context(), "bo", "https://id.example", "17", false), concord.CodeConflict)
	wantCode(t, a.Link(t.Context(), "nobody", "https://id.example", "18", false), concord.CodeNotFound)
	wantCode(t, a.Link(t.Context(), "bo", "http://id.example", "19", false), concord.CodeInvalid)
	if err := a.Link(t.Context(), "bo", "https://other.example", "17", false); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ issuer, subject, want string }{{"https://id.example", "17", "ana"}, {"https://other.example", "17", "bo"}, {"https://id.example", "18", ""}, {"https://third.example", "17", ""}} {
		got, err := a.Identity(t.Context(), c.issuer, c.subject)
		if c.want == "" {
			wantCode(t, err, concord.CodeNotFound)
		} else if err != nil || got.Principal != c.want {
			t.Errorf("%s %s is %+v, %v", c.issuer, c.subject, got, err)
		}
	}
	if err := a.Link(t.Context(), "ana", "https://id.example", "17", true); err != nil {
		t.Fatal(err)
	}
	_, err := a.Identity(t.Context(), "https://id.example", "17")
	wantCode(t, err, concord.CodeNotFound)
}
