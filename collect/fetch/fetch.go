package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"concord"
)

// The limits that hold where [Options] sets none.
const (
	DefaultTimeout  = 60 * time.Second // one document, with its redirects and waits at the host's request apart
	DefaultMaxBytes = 20 << 20         // of the body, decompressed
	DefaultDelay    = time.Second      // between two requests to one host
	MaxRedirects    = 5
	MaxHeaderBytes  = 64 << 10
	MaxRetryAfter   = 60 * time.Second // a longer wait that a host asks for is an error instead
	DialTimeout     = 15 * time.Second
)

// Options are the settings of a [Client]; the zero value is safe.
type Options struct {
	UserAgent    string // "Concord/VERSION (+contact)"
	AllowPrivate bool   // addresses of this machine and the local network, and any port
	Timeout      time.Duration
	MaxBytes     int64
	Delay        time.Duration // negative for none
	Clock        concord.Clock // needed
	Wait         func(context.Context, time.Duration) error
	Resolver     *net.Resolver
	Roots        *x509.CertPool // nil for the system's
}

// Client fetches documents. It may be used by several goroutines.
type Client struct {
	o    Options
	http *http.Client
	pace pace
}

// New returns a client with these settings.
func New(o Options) *Client {
	if o.UserAgent == "" {
		o.UserAgent = "Concord"
	}
	if o.Timeout <= 0 {
		o.Timeout = DefaultTimeout
	}
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.Delay == 0 {
		o.Delay = DefaultDelay
	}
	if o.Wait == nil {
		o.Wait = sleep
	}
	c := &Client{o: o, pace: pace{next: map[string]time.Time{}}}
	c.http = &http.Client{
		CheckRedirect: c.redirect,
		Transport:     c.transport(),
	}
	return c
}

// transport opens connections to addresses that are allowed.
func (c *Client) transport() *http.Transport {
	return &http.Transport{
		Proxy:                  nil,
		DialContext:            c.dialer().DialContext,
		TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: c.o.Roots},
		TLSHandshakeTimeout:    DialTimeout,
		ResponseHeaderTimeout:  c.o.Timeout,
		MaxResponseHeaderBytes: MaxHeaderBytes,
		MaxIdleConns:           16,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        30 * time.Second,
		ForceAttemptHTTP2:      true,
	}
}

// Document is what was fetched.
type Document struct {
	Body        []byte
	ContentType string // as the server sent it
	URL         string // after redirects
	Name        string // file name that the server gave, or ""
}

// Get fetches one document. Errors are [concord.Error]: forbidden for an address that is refused
// or a page behind a barrier, not_found, limit for one too large or too slow, unavailable for a
// host that cannot be reached now, invalid for what is no web address.
func (c *Client) Get(ctx context.Context, address string) (Document, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return Document{}, &concord.Error{Code: concord.CodeInvalid, Msg: address + " is no web address", Err: err}
	}
	u.Fragment = ""
	if err := c.check(u); err != nil {
		return Document{}, err
	}
	doc, wait, err := c.once(ctx, u)
	if wait > 0 && wait <= MaxRetryAfter { // the host asked for it; once is polite, twice would insist
		if werr := c.o.Wait(ctx, wait); werr != nil {
			return Document{}, werr
		}
		doc, _, err = c.once(ctx, u)
	}
	return doc, err
}

// once makes one request with its redirects. wait is what the host asked for, when it did.
func (c *Client) once(ctx context.Context, u *url.URL) (doc Document, wait time.Duration, err error) {
	if err := c.turn(ctx, u.Host); err != nil {
		return Document{}, 0, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return Document{}, 0, invalid(u, "is no web address", "")
	}
	req.Header.Set("User-Agent", c.o.UserAgent)
	req.Header.Set("Accept", "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/pdf,text/plain;q=0.9,*/*;q=0.5")
	res, err := c.http.Do(req)
	if err != nil {
		return Document{}, 0, c.explain(u, err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return Document{}, c.retryAfter(res), statusError(u, res.StatusCode)
	}
	if res.ContentLength > c.o.MaxBytes {
		return Document{}, 0, c.tooLarge(u)
	}
	body, err := io.ReadAll(io.LimitReader(res.Body, c.o.MaxBytes+1))
	if err != nil {
		return Document{}, 0, c.explain(u, err)
	}
	if int64(len(body)) > c.o.MaxBytes {
		return Document{}, 0, c.tooLarge(u)
	}
	return Document{Body: body, ContentType: res.Header.Get("Content-Type"), URL: res.Request.URL.String(), Name: attachment(res.Header)}, 0, nil
}

// redirect checks every hop like a first address.
func (c *Client) redirect(req *http.Request, via []*http.Request) error {
	if len(via) > MaxRedirects {
		return &concord.Error{Code: concord.CodeLimit, Msg: via[0].URL.Redacted() + " redirects more than " + strconv.Itoa(MaxRedirects) + " times"}
	}
	req.Header.Del("Referer")
	if err := c.check(req.URL); err != nil {
		return err
	}
	if req.URL.Host != via[len(via)-1].URL.Host {
		return c.turn(req.Context(), req.URL.Host)
	}
	return nil
}

func attachment(h http.Header) string {
	_, params, err := mime.ParseMediaType(h.Get("Content-Disposition"))
	if err != nil {
		return ""
	}
	return params["filename"]
}

// explain turns an error of the transport into one that says what to do.
func (c *Client) explain(u *url.URL, err error) error {
	if e, ok := errors.AsType[*concord.Error](err); ok {
		return &concord.Error{Code: e.Code, Msg: u.Redacted() + ": " + e.Msg, Hint: e.Hint, Err: e.Err}
	}
	out := &concord.Error{Code: concord.CodeUnavailable, Msg: u.Redacted() + " could not be fetched", Err: err, Hint: "try again later, or save the page in a browser and ingest the file"}
	_, unverified := errors.AsType[*tls.CertificateVerificationError](err)
	dns, lookup := errors.AsType[*net.DNSError](err)
	timeout, ok := errors.AsType[net.Error](err)
	switch {
	case errors.Is(err, context.Canceled):
		out.Msg, out.Hint = u.Redacted()+": stopped", ""
	case errors.Is(err, context.DeadlineExceeded) || ok && timeout.Timeout():
		out.Msg = u.Redacted() + " did not answer in time"
	case unverified:
		out.Msg = u.Redacted() + " has a certificate that cannot be verified"
		out.Hint = "open the page in a browser, look at the certificate, and ingest a saved copy"
	case lookup && dns.IsNotFound:
		out.Code, out.Msg, out.Hint = concord.CodeNotFound, "there is no host "+u.Hostname(), "check the address"
	}
	return out
}

func (c *Client) tooLarge(u *url.URL) error {
	return &concord.Error{Code: concord.CodeLimit, Msg: u.Redacted() + " is larger than " + strconv.FormatInt(c.o.MaxBytes>>20, 10) + " MB"}
}

func statusError(u *url.URL, status int) error {
	e := &concord.Error{Code: concord.CodeUnavailable, Msg: u.Redacted() + " answered " + strconv.Itoa(status) + " " + http.StatusText(status), Hint: "try again later"}
	switch {
	case status == http.StatusNotFound || status == http.StatusGone:
		e.Code, e.Hint = concord.CodeNotFound, "check the address, or look for the page in a web archive"
	case status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusPaymentRequired || status == http.StatusUnavailableForLegalReasons:
		e.Code, e.Hint = concord.CodeForbidden, "save the page in a browser and ingest the file"
	case status >= 400 && status < 500 && status != http.StatusTooManyRequests && status != http.StatusRequestTimeout:
		e.Code, e.Hint = concord.CodeInvalid, "check the address"
	}
	return e
}
