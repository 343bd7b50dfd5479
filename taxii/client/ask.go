package client

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"concord"
)

// do makes a request, again after a while when the server is busy or cannot be reached. All requests of TAXII may be repeated: what
// was posted once changes nothing the second time. The answer is one of success, and its body has to be closed.
func (c *Client) do(ctx context.Context, method, path string, query url.Values, body []byte) (*http.Response, error) {
	pause := time.Second
	for try := 1; ; try++ {
		res, after, err := c.once(ctx, method, path, query, body)
		if err == nil || after < 0 || try >= c.o.Tries || ctx.Err() != nil {
			return res, err
		}
		if after > maxRetryAfter { // a pause that long is for the one who asks to make
			return nil, err
		}
		if err := c.o.Wait(ctx, max(after, pause)); err != nil {
			return nil, &concord.Error{Code: concord.CodeUnavailable, Msg: "stopped", Err: err}
		}
		pause *= 2
	}
}

// once makes one request. after says how long to wait before the next try, and is negative when there is no use in one.
func (c *Client) once(ctx context.Context, method, path string, query url.Values, body []byte) (res *http.Response, after time.Duration, err error) {
	u := *c.o.URL
	u.Path, u.RawQuery = u.Path+path, query.Encode()
	if unescaped, err := url.PathUnescape(u.Path); err == nil && unescaped != u.Path {
		u.RawPath, u.Path = u.Path, unescaped
	}
	req := (&http.Request{Method: method, URL: &u, Host: u.Host, Header: http.Header{"Accept": {mediaType}, "User-Agent": {c.o.UserAgent}}}).WithContext(ctx)
	if body != nil {
		req.Header.Set("Content-Type", mediaType)
		req.ContentLength, req.Body = int64(len(body)), io.NopCloser(bytes.NewReader(body))
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body)), nil }
	}
	switch {
	case c.o.Token != "":
		req.Header.Set("Authorization", "Bearer "+c.o.Token)
	case c.o.User != "" || c.o.Password != "":
		req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte(c.o.User+":"+c.o.Password)))
	}
	res, err = c.o.Client.Do(req)
	if err != nil {
		return nil, againAfter(err), c.unreachable(ctx, err)
	}
	if res.StatusCode >= 200 && res.StatusCode < 300 {
		if err := speaks(res); err != nil {
			res.Body.Close()
			return nil, -1, err
		}
		res.Body = &bounded{res.Body, c.o.MaxBody, c.o.MaxBody}
		return res, 0, nil
	}
	defer res.Body.Close()
	return nil, c.retry(res), refused(res)
}

// bounded is a body of at most so many bytes.
type bounded struct {
	io.ReadCloser
	left, limit int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, tooLarge(b.limit)
	}
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, tooLarge(b.limit)
	}
	return n, err
}

// speaks refuses answers of success that are no TAXII: pages of portals, and servers of the old version.
func speaks(res *http.Response) error {
	if res.StatusCode == http.StatusNoContent || res.ContentLength == 0 {
		return nil
	}
	kind, params, err := mime.ParseMediaType(res.Header.Get("Content-Type"))
	switch {
	case err == nil && kind == "application/taxii+json" && (params["version"] == "" || strings.HasPrefix(params["version"], "2.1")), err == nil && kind == "application/json":
		return nil
	case kind == "application/vnd.oasis.taxii+json", kind == "application/vnd.oasis.stix+json", kind == "application/taxii+json":
		return strange("speaks another version of TAXII than 2.1", nil)
	}
	return strange("answered "+res.Header.Get("Content-Type")+", which is no TAXII", nil)
}

// againAfter is 0 for errors of a connection, and negative for what was refused on our side.
func againAfter(err error) time.Duration {
	if _, ours := errors.AsType[*concord.Error](err); ours || errors.Is(err, context.Canceled) {
		return -1
	}
	return 0
}

func (c *Client) unreachable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "stopped", Err: ctx.Err()}
	}
	if e, ok := errors.AsType[*concord.Error](err); ok {
		return e
	}
	return &concord.Error{Code: concord.CodeUnavailable, Op: "taxii/client", Msg: c.o.URL.Host + " cannot be reached", Hint: "is the server running, and the address right?", Err: err}
}

// retry tells when a refusal is worth another try.
func (c *Client) retry(res *http.Response) time.Duration {
	switch res.StatusCode {
	case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
	default:
		return -1
	}
	text := res.Header.Get("Retry-After")
	if n, err := strconv.Atoi(text); err == nil && n >= 0 {
		return time.Duration(min(n, 1<<20)) * time.Second
	}
	if at, err := http.ParseTime(text); err == nil && c.o.Clock != nil {
		return max(0, at.Sub(c.o.Clock()))
	}
	return 0
}

// refused makes an error of an answer that is no success. What the server says of it is told, in one line.
func refused(res *http.Response) error {
	content, _ := io.ReadAll(io.LimitReader(res.Body, 64<<10)) //nolint:errcheck // what came of it is enough
	var said struct{ Title, Description string }
	_ = json.Unmarshal(content, &said) //nolint:errcheck // a page in HTML says nothing
	e := &concord.Error{Op: "taxii/client", Msg: "the server answered " + strconv.Itoa(res.StatusCode) + " " + http.StatusText(res.StatusCode)}
	if said.Title != "" {
		e.Msg += ": " + plain(said.Title)
	}
	switch s := res.StatusCode; {
	case s == http.StatusUnauthorized:
		e.Code, e.Hint = concord.CodeUnauthorized, "is the key right, and still good?"
	case s == http.StatusForbidden:
		e.Code, e.Hint = concord.CodeForbidden, "ask the partner for the right to this collection"
	case s == http.StatusNotFound:
		e.Code, e.Hint = concord.CodeNotFound, "check the address and the id of the collection"
	case s == http.StatusRequestEntityTooLarge:
		e.Code = concord.CodeLimit
	case s == http.StatusTooManyRequests || s >= 500:
		e.Code, e.Hint = concord.CodeUnavailable, "it is tried again the next time"
	case s >= 300 && s < 400:
		e.Code, e.Hint = concord.CodeInvalid, "it points elsewhere: name the address that it points to"
	default:
		e.Code = concord.CodeInvalid
	}
	return e
}

// plain is what a server says, without what could move a terminal, and not too long.
func plain(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "?"))
	if len(text) > 300 {
		text = strings.ToValidUTF8(text[:300], "") + "…"
	}
	return text
}
