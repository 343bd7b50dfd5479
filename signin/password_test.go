package signin_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"concord"
	"concord/access"
	"concord/signin"
)

func from(r *http.Request, addr string) *http.Request {
	r.RemoteAddr = addr + ":4711"
	return r
}

func TestAPersonSignsInWithNameAndPassword(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	v, f, err := n.gate.Who(basic("Ana", password))
	if err != nil || v.Principal != "ana" || v.Org != "demo" || v.Operator || f != access.Analyst.Functions() {
		t.Errorf("%+v %v %v", v, f, err)
	}
	n.wantCode("wrong", basic("ana", password+"!"), concord.CodeUnauthorized)
	n.wantCode("empty", basic("ana", ""), concord.CodeUnauthorized)
	n.must(n.acc.Disable(t.Context(), "ana", false))
	n.wantCode("disabled", basic("ana", password), concord.CodeUnauthorized)
}

func TestA02AnUnknownNameIsAnsweredLikeAKnownOne(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	n.key("tool", "demo", access.Reader) // an account without a password
	answer := func(name string) (string, time.Duration) {
		best := time.Hour
		var text string
		for i := range 3 { // the shortest of three tells most
			begun := time.Now()
			_, _, err := n.gate.Who(from(basic(name, "not the password"), fmt.Sprintf("10.0.0.%d", i)))
			best = min(best, time.Since(begun))
			msg, hint := concord.Public(err)
			text = msg + hint
		}
		return text, best
	}
	for _, name := range []string{"nobody", "tool"} {
		alike := false
		for try := 0; try < 6 && !alike; try++ { // a machine with other work to do is slow at random
			known, took := answer("ana")
			text, also := answer(name)
			if text != known {
				t.Fatalf("%s: %q, and to a known name %q", name, text, known)
			}
			alike = also > took/2 && took > also/2
			n.now = n.now.Add(time.Hour) // the guesses are forgotten
		}
		if !alike {
			t.Errorf("%s never took as long as a known name", name)
		}
	}
}

func TestA03GuessesOfOthersDoNotKeepAPersonOut(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	n.wantCode("good", from(basic("ana", password), "10.1.1.1"), "")
	for i := range 60 { // from many sources, as the wrong guesses of one are soon refused
		r := from(basic("ana", "x"), fmt.Sprintf("10.2.%d.1", i))
		if _, _, err := n.gate.Who(r); err == nil {
			t.Fatal("a wrong password is right")
		}
	}
	n.wantCode("another source is told to wait", from(basic("ana", password), "10.3.3.3"), concord.CodeLimit)
	n.wantCode("where ana has signed in before she still does", from(basic("ana", password), "10.1.1.1"), "")
}

func TestA03ManyGuessesAtTheSameTimeCountLikeOneAfterTheOther(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	const burst, free, atOnce = 40, 5, 2
	looked := make(chan concord.Code, burst)
	for range burst {
		go func() {
			_, _, err := n.gate.Who(from(basic("ana", "not the password"), "10.1.1.1"))
			looked <- concord.CodeOf(err)
		}()
	}
	compared := 0
	for range burst {
		if <-looked == concord.CodeUnauthorized {
			compared++
		}
	}
	if compared < free || compared >= free+atOnce {
		t.Errorf("%d of %d guesses were compared; %d are free", compared, burst, free)
	}
}

func TestA04VariantsOfANameShareOneLimit(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	variants := []string{"ana", "ANA", " ana", "a na", "ａｎａ", "ana\u200b", "Ana\t"}
	limited := false
	for i := range 2 * len(variants) {
		r := from(basic(variants[i%len(variants)], "wrong"), "10.0.0.1")
		r.Method = []string{http.MethodGet, http.MethodPut, http.MethodPatch}[i%3]
		_, _, err := n.gate.Who(r)
		limited = limited || concord.CodeOf(err) == concord.CodeLimit
	}
	if !limited {
		t.Error("the guesses were not limited")
	}
	n.wantCode("the right password has to wait too", from(basic("ana", password), "10.0.0.1"), concord.CodeLimit)
	n.now = n.now.Add(10 * time.Minute)
	n.wantCode("later it need not", from(basic("ana", password), "10.0.0.1"), "")
}

func TestWeakPasswordsAreRefused(t *testing.T) {
	for _, c := range []struct {
		name, password string
		good           bool
	}{
		{"ana", password, true},
		{"ana", "short", false},
		{"ana", "aaaaaaaaaaaaaaaaaaaaaa", false},
		{"annabella.kowalska", "annabella.kowalska1", false},
		{"ana", strings.Repeat("long enough ", 40), false},
		{"ana", "пятнадцать лебедей", true},
	} {
		hash, err := signin.HashPassword(rand.Reader, c.name, c.password)
		if (err == nil) != c.good || strings.Contains(hash, c.password) {
			t.Errorf("%q for %s: %q, %v", c.password, c.name, hash, err)
		}
	}
	if _, err := signin.NewName("no such:name"); err == nil {
		t.Error("a name with a colon is taken")
	}
}

// browser keeps the cookie that it was given.
type browser struct{ cookie *http.Cookie }

func (b *browser) request() *http.Request {
	return request(func(r *http.Request) {
		if b.cookie != nil {
			r.AddCookie(b.cookie)
		}
	})
}

func (b *browser) took(w *httptest.ResponseRecorder) {
	for _, c := range w.Result().Cookies() {
		b.cookie = c
	}
}

func TestASessionIsBoundInTimeAndEndsWhenItIsEnded(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	signIn := func() *browser {
		b, w := &browser{}, httptest.NewRecorder()
		n.must(n.gate.SignIn(w, b.request(), "ana", password))
		b.took(w)
		return b
	}
	b := signIn()
	if c := b.cookie; !strings.HasPrefix(c.Name, "__Host-") || !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
		t.Errorf("the cookie is %v", b.cookie)
	}
	n.wantCode("signed in", b.request(), "")
	for range 23 { // in use for eleven and a half hours
		n.now = n.now.Add(30 * time.Minute)
		n.wantCode("in use", b.request(), "")
	}
	n.now = n.now.Add(30*time.Minute + time.Second)
	n.wantCode("after twelve hours", b.request(), concord.CodeUnauthorized)

	b = signIn()
	n.now = n.now.Add(30*time.Minute + time.Second)
	n.wantCode("after half an hour without use", b.request(), concord.CodeUnauthorized)

	b = signIn()
	other := signIn()
	w := httptest.NewRecorder()
	n.must(n.gate.SignOut(w, b.request()))
	n.wantCode("signed out", b.request(), concord.CodeUnauthorized)
	n.wantCode("elsewhere still signed in", other.request(), "")
	n.must(n.acc.SetPassword(t.Context(), "ana", "$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA"))
	n.wantCode("after a new password", other.request(), concord.CodeUnauthorized)
}

func TestA05ACookieFromBeforeTheSignInIsWorthless(t *testing.T) {
	n := open(t)
	n.person("ana", "demo", access.Analyst)
	planted := &browser{cookie: &http.Cookie{Name: "__Host-concord", Value: "planted-by-somebody-else"}}
	w := httptest.NewRecorder()
	n.must(n.gate.SignIn(w, planted.request(), "ana", password))
	n.wantCode("the planted token", planted.request(), concord.CodeUnauthorized)
	first := &browser{}
	first.took(w)
	n.wantCode("the new token", first.request(), "")
	w = httptest.NewRecorder()
	n.must(n.gate.SignIn(w, first.request(), "ana", password))
	n.wantCode("the token of the sign-in before", first.request(), concord.CodeUnauthorized)
}

func TestASignInThatIsGivenUpDoesNotWait(t *testing.T) {
	n := open(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := n.gate.ByPassword(ctx, "ana", "x", "10.0.0.1"); err == nil {
		t.Error("it was right")
	}
}

func FuzzCredentials(f *testing.F) {
	for _, s := range []string{"Bearer concord_AAAAAA_" + strings.Repeat("A", 43) + "_AAAAAA", "Basic OnBhc3M=", "Basic =", "bearer", ""} {
		f.Add(s, "ana")
	}
	f.Fuzz(func(t *testing.T, header, name string) {
		signin.CanonicalName(name)
		if c, err := signin.NewName(name); err == nil && signin.CanonicalName(c) != c {
			t.Errorf("%q has the canonical form %q, which has another", name, c)
		}
		g := &signin.Gate{Accounts: nobody{}, Clock: func() time.Time { return time.Unix(0, 0) }, Random: rand.Reader}
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Authorization", header)
		if strings.HasPrefix(strings.ToLower(header), "basic") {
			return // a hash for each would be slow
		}
		if _, _, err := g.Who(r); err == nil {
			t.Errorf("%q is admitted", header)
		}
	})
}

// nobody is a node without accounts.
type nobody struct{ signin.Accounts }

func (nobody) Any(context.Context) (bool, error) { return false, nil }
func (nobody) Key(context.Context, string) (*signin.Key, error) {
	return nil, &concord.Error{Code: concord.CodeNotFound}
}
