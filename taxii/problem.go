package taxii

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"concord"
	"concord/door"
	"concord/stix/scan"
)

const mediaType = "application/taxii+json;version=2.1"

// stixType is the media type of the objects.
const stixType = "application/stix+json;version=2.1"

// refusal is an error that is of the wire alone.
type refusal struct {
	status      int
	title, hint string
}

func (r *refusal) Error() string { return r.title }

func notHere() error {
	return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such resource", Hint: "begin at " + Discovery}
}

func bad(format string, args ...any) error {
	return &refusal{status: http.StatusBadRequest, title: fmt.Sprintf(format, args...)}
}

// problem is an error resource (section 3.6).
type problem struct {
	Title       string            `json:"title"`
	Description string            `json:"description,omitempty"`
	ErrorID     string            `json:"error_id,omitempty"`
	HTTPStatus  string            `json:"http_status"`
	Details     map[string]string `json:"details,omitempty"`
}

// fail answers with an error resource. What is our fault is logged and not told.
func (q *request) fail(err error) {
	if door.Gone(q.Request, err) {
		return
	}
	status, p := told(err)
	h := q.w.Header()
	q.opt.Refuse(h, status)
	p.ErrorID = q.opt.Fault(q.Request, status, err)
	p.HTTPStatus = strconv.Itoa(status)
	body, err := json.Marshal(p)
	if err != nil {
		body = []byte(`{"title":"something went wrong on our side"}`) // a struct of strings cannot fail to encode
	}
	h.Set("Content-Type", mediaType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	q.w.WriteHeader(status)
	_, _ = q.w.Write(body) // nobody is left to be told
}

// told chooses the status of an error, and what is said of it.
func told(err error) (int, problem) {
	if r, ok := errors.AsType[*refusal](err); ok {
		return r.status, problem{Title: r.title, Description: r.hint}
	}
	if f, ok := errors.AsType[*scan.Fault](err); ok {
		status := http.StatusBadRequest
		if f.Rule == scan.RuleSize {
			status = http.StatusRequestEntityTooLarge
		}
		return status, problem{Title: "the content cannot be taken in; nothing of it was kept", Description: f.Error(),
			Details: map[string]string{"pointer": f.Pointer, "rule": f.Rule}}
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return http.StatusRequestEntityTooLarge, problem{Title: "the content is too large", Description: "the API root tells max_content_length; post it in parts"}
	}
	msg, hint := concord.Public(err)
	p := problem{Title: msg, Description: hint}
	switch code := concord.CodeOf(err); {
	case code == concord.CodeInvalid:
		return http.StatusBadRequest, p
	case code == concord.CodeUnauthorized:
		return http.StatusUnauthorized, p
	case code == concord.CodeForbidden:
		return http.StatusForbidden, p
	case code == concord.CodeNotFound:
		return http.StatusNotFound, problem{Title: "there is no such resource", Description: "it may never have been here, or not be for you"}
	case code == concord.CodeConflict:
		return http.StatusConflict, p
	case door.TooOften(err):
		return http.StatusTooManyRequests, p
	case code == concord.CodeLimit:
		return http.StatusRequestEntityTooLarge, p
	case code == concord.CodeUnavailable:
		return http.StatusServiceUnavailable, p
	}
	return http.StatusInternalServerError, problem{Title: "something went wrong on our side", Description: "the operator finds more under the error_id"}
}

// acceptable reports whether an Accept header lets us answer in our media type.
func acceptable(values []string) bool {
	if len(values) == 0 {
		return true
	}
	for _, v := range values {
		for part := range strings.SplitSeq(v, ",") {
			if takes(part) {
				return true
			}
		}
	}
	return false
}

func takes(part string) bool {
	name, rest, _ := strings.Cut(strings.ToLower(part), ";")
	switch strings.TrimSpace(name) {
	case "*/*", "application/*", "application/taxii+json":
	default:
		return false
	}
	for p := range strings.SplitSeq(rest, ";") {
		key, value, _ := strings.Cut(strings.TrimSpace(p), "=")
		value = strings.Trim(strings.TrimSpace(value), `"`)
		if key == "version" && value != "2.1" {
			return false
		}
		if weight, err := strconv.ParseFloat(value, 64); key == "q" && err == nil && weight == 0 {
			return false
		}
	}
	return true
}

// write answers with a value.
func (q *request) write(status int, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return q.send(status, body)
}

// send answers with a body.
func (q *request) send(status int, body []byte) error {
	h := q.w.Header()
	h.Set("Content-Type", mediaType)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	q.w.WriteHeader(status)
	_, _ = q.w.Write(body) // nobody is left to be told
	return nil
}
