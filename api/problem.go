package api

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"
	"strconv"

	"concord"
	"concord/door"
	"concord/stix/scan"
)

const problemType = "application/problem+json"

// Problem is an error (RFC 9457). Pointer is a JSON pointer into the body, or "?NAME" for a parameter.
type Problem struct {
	Type    string       `json:"type"`
	Title   string       `json:"title"`
	Status  int          `json:"status"`
	Detail  string       `json:"detail,omitempty"`
	Code    concord.Code `json:"code"`
	Hint    string       `json:"hint,omitempty"`
	Pointer string       `json:"pointer,omitempty"`
	ErrorID string       `json:"error_id,omitempty"` // of a fault of ours, for the operator's log
}

// refusal is an error that is of the wire alone.
type refusal struct {
	status             int
	code               concord.Code
	msg, hint, pointer string
}

func (r *refusal) Error() string { return r.msg }

func notHere() error {
	return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such thing"}
}

// titles name the kinds of problems.
var titles = map[concord.Code]string{
	concord.CodeInvalid: "the request is wrong", concord.CodeNotFound: "there is no such thing", concord.CodeConflict: "it contradicts what is stored or decided",
	concord.CodeForbidden: "a rule forbids it", concord.CodeUnauthorized: "nobody is signed in", concord.CodeUnavailable: "not to be had now",
	concord.CodeLimit: "too much", concord.CodeInternal: "something went wrong on our side",
}

var statuses = map[concord.Code]int{
	concord.CodeInvalid: http.StatusBadRequest, concord.CodeNotFound: http.StatusNotFound, concord.CodeConflict: http.StatusConflict,
	concord.CodeForbidden: http.StatusForbidden, concord.CodeUnauthorized: http.StatusUnauthorized, concord.CodeUnavailable: http.StatusServiceUnavailable,
	concord.CodeLimit: http.StatusRequestEntityTooLarge, concord.CodeInternal: http.StatusInternalServerError,
}

// fail answers with a problem. What is our fault is logged and not told.
func (q *request) fail(err error) {
	if door.Gone(q.Request, err) {
		return
	}
	if q.sent {
		q.opt.Logger.LogAttrs(q.Context(), slog.LevelWarn, "an answer was broken off", slog.String("path", q.URL.Path), slog.Any("error", err))
		panic(http.ErrAbortHandler) // so that the reader does not take a part for the whole
	}
	p := told(err)
	q.opt.Refuse(q.w.Header(), p.Status)
	p.ErrorID = q.opt.Fault(q.Request, p.Status, err)
	body, err := json.Marshal(p)
	if err != nil {
		body = []byte(`{}`) // a struct of strings cannot fail to encode
	}
	q.send(p.Status, problemType, append(body, '\n'))
}

// told chooses the status of an error, and what is said of it.
func told(err error) Problem {
	p := Problem{Code: concord.CodeOf(err)}
	p.Detail, p.Hint = concord.Public(err)
	if r, ok := errors.AsType[*refusal](err); ok {
		p.Status, p.Code, p.Detail, p.Hint, p.Pointer = r.status, r.code, r.msg, r.hint, r.pointer
		if p.Code == "" {
			p.Code = concord.CodeInvalid
		}
	}
	if f, ok := errors.AsType[*scan.Fault](err); ok {
		p.Detail, p.Hint, p.Pointer = f.Text, "nothing of it was kept", f.Pointer
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		p.Code, p.Detail, p.Hint = concord.CodeLimit, "the body is too large", "send it in parts"
	}
	if p.Status == 0 {
		p.Status = statuses[p.Code]
	}
	if door.TooOften(err) {
		p.Status = http.StatusTooManyRequests
	}
	switch p.Code {
	case concord.CodeNotFound: // of what is hidden no word may tell
		p.Detail, p.Hint = "it may never have been here, or not be for you", ""
	case concord.CodeInternal:
		p.Detail, p.Hint = "the operator finds more under the error_id", ""
	}
	p.Type, p.Title = "urn:concord:problem:"+string(p.Code), titles[p.Code]
	return p
}

// write answers with a value, unless the reader has it already.
func (q *request) write(v any) error {
	body, err := encode(v)
	if err != nil {
		return err
	}
	tag := q.tag(body)
	q.w.Header().Set("ETag", tag)
	if names(q.Header.Values("If-None-Match"), tag) {
		q.sent = true
		q.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	q.send(http.StatusOK, "application/json", body)
	return nil
}

func encode(v any) ([]byte, error) {
	body, err := json.Marshal(v)
	return append(body, '\n'), err
}

// send answers with a body.
func (q *request) send(status int, media string, body []byte) {
	h := q.w.Header()
	h.Set("Content-Type", media)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	q.sent = true
	q.w.WriteHeader(status)
	if q.Method != http.MethodHead {
		_, _ = q.w.Write(body) // nobody is left to be told
	}
}
