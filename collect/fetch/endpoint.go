package fetch

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"

	"concord"
)

// Endpoint returns a client for one address that the operator named in person, and for no other: whatever
// is asked of it, only the host and port of that address are dialled. They may be of this machine or the
// local network, since they were named; link-local and cloud metadata addresses are refused still, and so
// is plain http to the public internet. There are no redirects, no proxy and no cookies. timeout is for one
// request with its answer.
func Endpoint(address string, timeout time.Duration, roots *x509.CertPool) (*http.Client, *url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(address))
	switch {
	case err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" || u.Opaque != "":
		return nil, nil, &concord.Error{Code: concord.CodeInvalid, Msg: address + " is no web address", Hint: "write http://127.0.0.1:8080/v1", Err: err}
	case u.User != nil || u.RawQuery != "" || u.Fragment != "":
		return nil, nil, &concord.Error{Code: concord.CodeInvalid, Msg: u.Scheme + "://" + u.Host + " was named with more than a path", Hint: "a key has a file of its own"}
	}
	if ip, err := netip.ParseAddr(u.Hostname()); err == nil && !Allowed(ip, true) {
		return nil, nil, &concord.Error{Code: concord.CodeForbidden, Msg: "address " + u.Host + " is never connected to", Hint: "name the address of a server"}
	}
	e := &endpoint{plain: u.Scheme == "http", host: hostPort(u)}
	e.dialer = &net.Dialer{Timeout: DialTimeout, KeepAlive: -1, Control: e.control}
	return &http.Client{
		Timeout:       timeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{
			DialContext:            e.dial,
			TLSClientConfig:        &tls.Config{MinVersion: tls.VersionTLS12, RootCAs: roots},
			TLSHandshakeTimeout:    DialTimeout,
			MaxResponseHeaderBytes: MaxHeaderBytes,
			MaxIdleConns:           1,
			IdleConnTimeout:        30 * time.Second,
		},
	}, u, nil
}

// endpoint is the one address that a client may reach.
type endpoint struct {
	host   string // with its port
	plain  bool   // without TLS
	dialer *net.Dialer
}

func hostPort(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return net.JoinHostPort(u.Hostname(), port)
}

func (e *endpoint) dial(ctx context.Context, network, address string) (net.Conn, error) {
	if !strings.EqualFold(address, e.host) {
		return nil, &concord.Error{Code: concord.CodeForbidden, Msg: address + " is not the address that was named"}
	}
	return e.dialer.DialContext(ctx, network, address)
}

// control is called with the resolved address, before the connection is opened.
func (e *endpoint) control(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	switch {
	case err != nil || !Allowed(ap.Addr(), true):
		return &concord.Error{Code: concord.CodeForbidden, Msg: "address " + address + " is never connected to"}
	case e.plain && Allowed(ap.Addr(), false):
		return &concord.Error{Code: concord.CodeForbidden, Msg: e.host + " is on the public internet, and what is sent to it could be read on the way", Hint: "write https"}
	}
	return nil
}
