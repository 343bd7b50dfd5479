package client

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"concord"
)

// mediaType is what is asked for and sent.
const mediaType = "application/taxii+json;version=2.1"

// Doer sends requests; an *http.Client is one. It decides which addresses may be reached.
type Doer interface {
	Do(*http.Request) (*http.Response, error)
}

// Options are what a client is given. Client and URL are needed.
type Options struct {
	Client Doer
	URL    *url.URL // of the API root, or for [Client.Discover] of the server

	Token          string // sent as a bearer token
	User, Password string // sent as Basic when there is no token

	UserAgent string
	Clock     concord.Clock                                    // reads a Retry-After that is a time; nil ignores such
	Wait      func(ctx context.Context, d time.Duration) error // between tries; nil waits by a timer

	Tries   int   // of one request; 0 is 4
	MaxBody int64 // bytes of one answer; 0 is 128 MiB
}

// Client asks one API root. It may be used by many goroutines.
type Client struct{ o Options }

// The bounds that hold where [Options] sets none.
const (
	defaultTries   = 4
	defaultMaxBody = 128 << 20
	maxSmall       = 4 << 20 // of an answer without objects
	maxRetryAfter  = time.Minute
)

// New returns a client.
func New(o Options) *Client {
	if o.Tries <= 0 {
		o.Tries = defaultTries
	}
	if o.MaxBody <= 0 {
		o.MaxBody = defaultMaxBody
	}
	if o.Wait == nil {
		o.Wait = wait
	}
	if o.UserAgent == "" {
		o.UserAgent = "Concord"
	}
	u := *o.URL
	u.Path, u.RawPath = strings.TrimSuffix(u.Path, "/")+"/", ""
	o.URL = &u
	return &Client{o}
}

func wait(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// URL is the address of the API root.
func (c *Client) URL() *url.URL { return c.o.URL }

// Discovery is what a server says of itself. Roots are absolute.
type Discovery struct {
	Title string
	Roots []*url.URL // those on the same host
}

// Discover asks the URL as that of a server.
func (c *Client) Discover(ctx context.Context) (Discovery, error) {
	var d struct {
		Title   string   `json:"title"`
		Roots   []string `json:"api_roots"`
		Default string   `json:"default"`
	}
	if err := c.get(ctx, "", &d); err != nil {
		return Discovery{}, err
	}
	out := Discovery{Title: d.Title}
	for _, r := range append([]string{d.Default}, d.Roots...) {
		u, err := c.o.URL.Parse(r)
		if r == "" || err != nil || u.Scheme != c.o.URL.Scheme || !strings.EqualFold(u.Host, c.o.URL.Host) {
			continue
		}
		u.Path = strings.TrimSuffix(u.Path, "/") + "/"
		if len(out.Roots) == 0 || out.Roots[0].Path != u.Path {
			out.Roots = append(out.Roots, u)
		}
	}
	return out, nil
}

// Collection is a collection as the server shows it to this client.
type Collection struct {
	ID, Alias, Title string
	CanRead          bool `json:"can_read"`
	CanWrite         bool `json:"can_write"`
}

// Collections lists those of the API root.
func (c *Client) Collections(ctx context.Context) ([]Collection, error) {
	var list struct{ Collections []Collection }
	err := c.get(ctx, "collections/", &list)
	return list.Collections, err
}

// Collection asks for one by its id or alias.
func (c *Client) Collection(ctx context.Context, id string) (Collection, error) {
	var out Collection
	err := c.get(ctx, "collections/"+url.PathEscape(id)+"/", &out)
	if err == nil && out.ID == "" {
		err = strange("described a collection without an id", nil)
	}
	return out, err
}

// RootInfo is what an API root says of itself.
type RootInfo struct {
	Title      string
	Versions   []string
	MaxContent int64 `json:"max_content_length"` // bytes of a post
}

// Root asks the API root what it is.
func (c *Client) Root(ctx context.Context) (RootInfo, error) {
	var out RootInfo
	err := c.get(ctx, "", &out)
	return out, err
}

// get reads a small answer.
func (c *Client) get(ctx context.Context, path string, out any) error {
	res, err := c.do(ctx, http.MethodGet, path, nil, nil)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	return decode(res.Body, out)
}

func decode(body io.Reader, out any) error {
	content, err := io.ReadAll(io.LimitReader(body, maxSmall+1))
	switch {
	case err != nil:
		return broken(err)
	case len(content) > maxSmall:
		return tooLarge(maxSmall)
	}
	if err := json.Unmarshal(content, out); err != nil {
		return strange("answered what is no resource of TAXII", err)
	}
	return nil
}

func strange(what string, err error) error {
	return &concord.Error{Code: concord.CodeInvalid, Op: "taxii/client", Msg: "the server " + what, Hint: "is the address that of a TAXII 2.1 API root?", Err: err}
}

func broken(err error) error {
	if e, ok := errors.AsType[*concord.Error](err); ok {
		return e
	}
	return &concord.Error{Code: concord.CodeUnavailable, Op: "taxii/client", Msg: "the answer broke off", Hint: "it is asked for again the next time", Err: err}
}

func tooLarge(limit int64) error {
	return &concord.Error{Code: concord.CodeLimit, Op: "taxii/client", Msg: "the answer is longer than " + strconv.FormatInt(limit>>20, 10) + " MB", Hint: "ask for smaller pages"}
}
