package door

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"concord"
	"concord/access"

	"github.com/google/uuid"
)

// Gate tells who asks. Errors say that nobody is signed in, or are of the code limit after too many wrong guesses.
type Gate interface {
	Who(r *http.Request) (concord.View, access.Functions, error)
}

// Door is what stands before an interface. Gate is needed.
type Door struct {
	Gate      Gate
	Challenge string                    // WWW-Authenticate of answers of the status 401
	Admit     func(*http.Request) error // refuses a request before it is asked who sends it; nil refuses none
	Flowing   func(http.ResponseWriter) // called while a body goes in or out, to give it time; nil does nothing
	Logger    *slog.Logger              // nil logs nothing
}

// Ready fills what was left out.
func (d *Door) Ready() {
	if d.Logger == nil {
		d.Logger = slog.New(slog.DiscardHandler)
	}
	if d.Flowing == nil {
		d.Flowing = func(http.ResponseWriter) {}
	}
}

// Serve answers a request by answer, and by fail where that returns an error or panics. begun reports whether
// the answer has begun: then a panic breaks it off, so that nobody takes a part for the whole; nil is never.
func Serve(w http.ResponseWriter, answer func() error, fail func(error), begun func() bool) {
	defer func() {
		if p := recover(); p != nil {
			if err, ok := p.(error); ok && errors.Is(err, http.ErrAbortHandler) || begun != nil && begun() {
				panic(p)
			}
			fail(&concord.Error{Code: concord.CodeInternal, Msg: "panic", Err: panicked{p}})
		}
	}()
	w.Header().Set("X-Content-Type-Options", "nosniff")
	if err := answer(); err != nil {
		fail(err)
	}
}

type panicked struct{ v any }

func (p panicked) Error() string { return fmt.Sprint("panic: ", p.v) }

// Enter lets a request in, and tells who sends it.
func (d *Door) Enter(r *http.Request) (concord.View, access.Functions, error) {
	if d.Admit != nil {
		if err := d.Admit(r); err != nil {
			return concord.View{}, 0, err
		}
	}
	return d.Who(r)
}

// Who asks the gate, as it is asked again while an answer lasts.
func (d *Door) Who(r *http.Request) (concord.View, access.Functions, error) {
	view, do, err := d.Gate.Who(r)
	if err != nil {
		err = atGate{err}
	}
	return view, do, err
}

// atGate is an error of finding out who asks.
type atGate struct{ err error }

func (a atGate) Error() string { return a.err.Error() }
func (a atGate) Unwrap() error { return a.err }

// TooOften reports whether an error is the gate's against too many guesses: its status is 429 and not 413.
func TooOften(err error) bool {
	_, is := errors.AsType[atGate](err)
	return is && concord.CodeOf(err) == concord.CodeLimit
}

// Gone reports whether an error came because nobody waits for the answer any more.
func Gone(r *http.Request, err error) bool {
	return errors.Is(err, context.Canceled) && r.Context().Err() != nil
}

// Refuse sets what the answer of a status has beside its body.
func (d *Door) Refuse(h http.Header, status int) {
	switch status {
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", d.Challenge)
	case http.StatusServiceUnavailable, http.StatusTooManyRequests:
		h.Set("Retry-After", "30")
	}
}

// Fault logs an error that is ours, and returns the number under which the operator finds it; "" where the status says
// that it is not.
func (d *Door) Fault(r *http.Request, status int, err error) string {
	if status < http.StatusInternalServerError {
		return ""
	}
	id := uuid.NewString()
	d.Logger.LogAttrs(r.Context(), slog.LevelError, "a request failed", slog.String("error_id", id), slog.String("method", r.Method),
		slog.String("path", r.URL.Path), slog.Any("error", err))
	return id
}
