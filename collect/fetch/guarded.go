package fetch

import (
	"crypto/x509"
	"io"
	"net/http"

	"concord"
)

// MaxGuarded is how much of one answer is read through [Guarded], in bytes.
const MaxGuarded = 1 << 20

// Guarded returns what carries requests of somebody else's making: that of a library which asks a service
// that the operator named, at hosts that the service names in turn. Only https is spoken, no proxy is asked, and
// each connection is checked as that of a document is: allowPrivate alone lets it go to this machine or the
// local network. Answers are cut off after [MaxGuarded]. roots is nil for the system's.
func Guarded(allowPrivate bool, roots *x509.CertPool) http.RoundTripper {
	c := &Client{o: Options{AllowPrivate: allowPrivate, Timeout: DefaultTimeout, Roots: roots}}
	return &guarded{c, c.transport()}
}

type guarded struct {
	*Client
	inner *http.Transport
}

// RoundTrip carries one request.
func (g *guarded) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Scheme != "https" {
		return nil, &concord.Error{Code: concord.CodeForbidden, Msg: r.URL.Redacted() + " is not asked without TLS", Hint: "name an address with https"}
	}
	if err := g.check(r.URL); err != nil {
		return nil, err
	}
	res, err := g.inner.RoundTrip(r)
	if err == nil {
		res.Body = cut{io.LimitReader(res.Body, MaxGuarded), res.Body}
	}
	return res, err
}

// cut is the beginning of a body.
type cut struct {
	io.Reader
	io.Closer
}
