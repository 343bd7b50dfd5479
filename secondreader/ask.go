package secondreader

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"concord"
)

// badAnswer is the cause of an answer that may be better when it is asked for again.
type badAnswer struct{ what string }

func (e badAnswer) Error() string { return e.what }

// manner is how much a request asks of a server: some know no schema, some no bounds.
type manner int32

const (
	strict manner = iota // the answer by a schema
	loose                // without
	bare                 // nothing but model and messages
)

// ask sends one request and returns what the model wrote. A server that refuses the form of a request is
// asked for less, from then on.
func (r *Reader) ask(ctx context.Context, user string) (string, error) {
	for how := manner(r.manner.Load()); ; how++ {
		status, body, err := r.post(ctx, user, how)
		switch {
		case err != nil:
			return "", err
		case status == http.StatusOK:
			r.manner.Store(int32(how))
			return contentOf(body)
		case how == bare || !refused(status):
			return "", statusError(status, body)
		}
	}
}

func refused(status int) bool {
	return status == http.StatusBadRequest || status == http.StatusUnprocessableEntity || status == http.StatusUnsupportedMediaType ||
		status == http.StatusNotImplemented
}

// request is the body of a request: one report, no tools, no sampling.
func (r *Reader) request(user string, how manner) ([]byte, error) {
	m := object{"model": r.o.Model, "stream": false, "messages": []object{{"role": "system", "content": instructions()}, {"role": "user", "content": user}}}
	if how < bare {
		m["max_tokens"], m["temperature"] = r.o.MaxTokens, 0
	}
	if how == strict {
		m["response_format"] = object{"type": "json_schema", "json_schema": object{"name": "second_reading", "strict": true, "schema": schema()}}
	}
	return json.Marshal(m)
}

// post makes one request and reads its answer, up to a size and a time.
func (r *Reader) post(ctx context.Context, user string, how manner) (int, []byte, error) {
	content, err := r.request(user, how)
	if err != nil {
		return 0, nil, err
	}
	parent := ctx
	ctx, cancel := context.WithTimeout(ctx, r.o.Timeout)
	defer cancel()
	req := (&http.Request{Method: http.MethodPost, URL: r.o.URL, Host: r.o.URL.Host, Header: http.Header{"Content-Type": {"application/json"},
		"Accept": {"application/json"}}, Body: io.NopCloser(bytes.NewReader(content)), ContentLength: int64(len(content)),
		GetBody: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil }}).WithContext(ctx)
	if r.o.Key != "" {
		req.Header.Set("Authorization", "Bearer "+r.o.Key)
	}
	res, err := r.o.Client.Do(req)
	if err != nil {
		return 0, nil, r.explain(parent, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, MaxAnswer+1))
	switch {
	case err != nil:
		return 0, nil, r.explain(parent, err)
	case len(body) > MaxAnswer:
		return 0, nil, &concord.Error{Code: concord.CodeLimit, Msg: "the second reader's answer is longer than " + strconv.Itoa(MaxAnswer>>20) + " MB"}
	}
	return res.StatusCode, body, nil
}

// explain turns an error of the connection into one that says what to do.
func (r *Reader) explain(parent context.Context, err error) error {
	slow, ok := errors.AsType[interface {
		error
		Timeout() bool
	}](err)
	known, ours := errors.AsType[*concord.Error](err)
	switch {
	case parent.Err() != nil:
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "the second reading was stopped", Err: parent.Err()}
	case ours:
		return &concord.Error{Code: known.Code, Msg: "the second reader: " + known.Msg, Hint: known.Hint, Err: known.Err}
	case errors.Is(err, context.DeadlineExceeded) || ok && slow.Timeout():
		return &concord.Error{Code: concord.CodeLimit, Msg: "the second reader did not answer within " + r.o.Timeout.String(),
			Hint: "give it more time: timeout in node.json, or --second-timeout", Err: err}
	}
	return &concord.Error{Code: concord.CodeUnavailable, Msg: "the second reader cannot be reached", Hint: "is the server running, and the address right?", Err: err}
}

// statusError says what an answer without success means. What the server wrote stays in the cause.
func statusError(status int, body []byte) error {
	e := &concord.Error{Code: concord.CodeInvalid, Msg: "the second reader answered " + strconv.Itoa(status) + " " + http.StatusText(status),
		Hint: "check address and model", Err: fmt.Errorf("%.200q", body)}
	switch {
	case status >= 300 && status < 400:
		e.Msg, e.Hint = "the second reader's address leads elsewhere, and is not followed", "name the address itself"
	case status == http.StatusUnauthorized || status == http.StatusForbidden:
		e.Code, e.Hint = concord.CodeForbidden, "check the key in its key_file"
	case status == http.StatusNotFound:
		e.Code = concord.CodeNotFound
	case status == http.StatusTooManyRequests || status >= 500:
		e.Code, e.Hint = concord.CodeUnavailable, "try again later"
	}
	return e
}

// contentOf takes the words of the model out of a chat completion.
func contentOf(body []byte) (string, error) {
	bad := func(what string) (string, error) {
		return "", &concord.Error{Code: concord.CodeInvalid, Msg: "the second reader's answer " + what, Err: badAnswer{what}}
	}
	var c struct {
		Choices []struct {
			Message struct {
				Content *string `json:"content"`
				Refusal *string `json:"refusal"`
			} `json:"message"`
			FinishReason string `json:"finish_reason"`
		} `json:"choices"`
	}
	if err := json.Unmarshal(body, &c); err != nil {
		return bad("is no chat completion")
	}
	switch {
	case len(c.Choices) == 0:
		return bad("holds no choice")
	case c.Choices[0].FinishReason == "length":
		return "", &concord.Error{Code: concord.CodeLimit, Msg: "the second reader's answer was cut off", Hint: "raise max_tokens in node.json"}
	case c.Choices[0].Message.Content == nil || *c.Choices[0].Message.Content == "":
		return bad("is empty")
	}
	return *c.Choices[0].Message.Content, nil
}
