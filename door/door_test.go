package door_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"concord"
	"concord/access"
	"concord/door"
)

// gate answers everybody alike.
type gate struct{ err error }

func (g gate) Who(*http.Request) (concord.View, access.Functions, error) {
	return concord.View{Principal: "ana", Org: "demo"}, access.Read, g.err
}

func TestAPanicIsAnsweredAsAFaultUnlessTheAnswerHasBegun(t *testing.T) {
	cases := []struct {
		name   string
		value  any
		begun  func() bool
		passes bool
	}{
		{"a panic is an internal error that is told", "oops", nil, false},
		{"so is one before the answer has begun", "oops", func() bool { return false }, false},
		{"one in the middle of the answer breaks it off", "oops", func() bool { return true }, true},
		{"an answer that is broken off on purpose stays so", http.ErrAbortHandler, nil, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var told error
			defer func() {
				if p := recover(); (p != nil) != c.passes {
					t.Errorf("it passes on %v", p)
				}
				if (told == nil) != c.passes || told != nil && concord.CodeOf(told) != concord.CodeInternal {
					t.Errorf("it tells %v", told)
				}
			}()
			door.Serve(httptest.NewRecorder(), func() error { panic(c.value) }, func(err error) { told = err }, c.begun)
		})
	}
}

func TestAnErrorIsToldByTheInterface(t *testing.T) {
	w, wrong := httptest.NewRecorder(), errors.New("wrong")
	var told error
	door.Serve(w, func() error { return wrong }, func(err error) { told = err }, nil)
	if !errors.Is(told, wrong) || w.Header().Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("%v, %v", told, w.Header())
	}
}

func TestWhatIsRefusedAtOnceIsNotAskedWhoSendsIt(t *testing.T) {
	no := &concord.Error{Code: concord.CodeForbidden, Msg: "no"}
	d := door.Door{Gate: gate{errors.New("asked")}, Admit: func(*http.Request) error { return no }}
	if _, _, err := d.Enter(httptest.NewRequest("GET", "/", nil)); !errors.Is(err, no) {
		t.Errorf("%v", err)
	}
	d.Admit = nil
	if _, _, err := d.Enter(httptest.NewRequest("GET", "/", nil)); err == nil || err.Error() != "asked" {
		t.Errorf("%v", err)
	}
	d.Gate = gate{}
	if v, do, err := d.Enter(httptest.NewRequest("GET", "/", nil)); err != nil || v.Principal != "ana" || do != access.Read {
		t.Errorf("%v, %v, %v", v, do, err)
	}
}

func TestALimitIsTooOftenAtTheGateAlone(t *testing.T) {
	limit := &concord.Error{Code: concord.CodeLimit, Msg: "too much"}
	_, _, atGate := (&door.Door{Gate: gate{limit}}).Who(nil)
	_, _, unsigned := (&door.Door{Gate: gate{&concord.Error{Code: concord.CodeUnauthorized}}}).Who(nil)
	for _, c := range []struct {
		name string
		err  error
		want bool
	}{{"of the gate", fmt.Errorf("once more: %w", atGate), true}, {"of a body", limit, false}, {"nobody signed in", unsigned, false}} {
		if got := door.TooOften(c.err); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	if concord.CodeOf(unsigned) != concord.CodeUnauthorized {
		t.Errorf("the code of the gate is %s", concord.CodeOf(unsigned))
	}
}

func TestOnlyWhatIsOurFaultIsLogged(t *testing.T) {
	var log bytes.Buffer
	d := door.Door{Challenge: "Bearer", Logger: slog.New(slog.NewTextHandler(&log, nil))}
	d.Ready()
	r := httptest.NewRequest("GET", "/there", nil)
	if id := d.Fault(r, 404, errors.New("hidden")); id != "" || log.Len() > 0 {
		t.Errorf("%q, %s", id, log.String())
	}
	id := d.Fault(r, 500, errors.New("broken"))
	if id == "" || !strings.Contains(log.String(), id) || !strings.Contains(log.String(), "broken") || !strings.Contains(log.String(), "/there") {
		t.Errorf("%q, %s", id, log.String())
	}
	for status, want := range map[int]string{401: "Www-Authenticate", 429: "Retry-After", 503: "Retry-After"} {
		h := http.Header{}
		if d.Refuse(h, status); h.Get(want) == "" {
			t.Errorf("%d has no %s", status, want)
		}
	}
}

func TestNobodyIsToldWhoWentAway(t *testing.T) {
	ctx, leave := context.WithCancel(t.Context())
	r := httptest.NewRequest("GET", "/", nil).WithContext(ctx)
	if door.Gone(r, context.Canceled) {
		t.Error("somebody is there")
	}
	leave()
	if !door.Gone(r, fmt.Errorf("reading: %w", context.Canceled)) || door.Gone(r, errors.New("wrong")) {
		t.Error("nobody is there")
	}
}
