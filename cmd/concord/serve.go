package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"concord"
	"concord/store"
)

type serveCmd struct {
	taxiiFlags
	tlsFlags
	Listen   string        `help:"Address and port to listen on." default:"127.0.0.1:8420" placeholder:"ADDR"`
	Partners time.Duration `help:"Poll partners and push to them at this interval; 0 leaves that to concord partner." placeholder:"5m"`
	Address  string        `help:"Where people reach this node, when a proxy with TLS stands before it: everybody signs in then." placeholder:"URL"`
}

func (serveCmd) Help() string {
	return `A node without accounts is served to the operator, on this machine alone. As soon as it has one ('concord person add', 'concord key create') everybody signs in, the operator too, and it may listen elsewhere: give it a certificate (--tls-cert, --tls-key), or put a proxy with TLS before it and name its --address, because browsers keep a session on secure addresses only. A provider of sign-in (OpenID Connect) stands in node.json: "sign_in": {"name", "issuer", "client_id", "secret_file"}. Ctrl-C ends it after the requests under way.

Examples:
  concord serve --listen 127.0.0.1:8420
  concord serve --listen 127.0.0.1:8420 --address https://concord.example
  concord serve --listen 127.0.0.1:8420 --partners 5m` + codes(exitNotFound, exitForbidden, exitUnavailable)
}

func (c *serveCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	secure, err := c.config()
	if err != nil {
		return err
	}
	a.partners = c.Partners
	a.taxii, a.address = c.taxiiFlags, strings.TrimSuffix(c.Address, "/")
	return a.serve(h, c.Listen, secure)
}

// whoIsServed says who will be answered. A node that nobody can sign in to is not shown to a network.
func (a *app) whoIsServed(h *store.Handle, listen string) (string, error) {
	has, err := h.Accounts().Any(a.ctx)
	switch {
	case err != nil:
		return "", err
	case has:
		return "everybody signs in, with a name and password or with an API key", nil
	case onLoopback(listen) && a.address == "":
		return "this node has no accounts: whoever uses this machine reads what the operator reads", nil
	}
	return "", &concord.Error{Code: concord.CodeForbidden, Msg: "this node has no accounts, and " + listen + " can be reached by others",
		Hint: "concord person add NAME --org ORG --role administrator --password makes the first; or listen on 127.0.0.1"}
}

// grace is how long requests under way may take to end.
const grace = 10 * time.Second

// serve answers requests until the program is told to stop. Without settings of TLS it speaks plain HTTP.
func (a *app) serve(h *store.Handle, listen string, secure *tls.Config) error {
	who, err := a.whoIsServed(h, listen)
	if err != nil {
		return err
	}
	held, err := lock(a.dir)
	if err != nil {
		return err
	}
	defer held.Close()
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: listen + " cannot be listened on", Hint: "is another program there? --listen 127.0.0.1:0 takes a free port", Err: err}
	}
	g := a.gate(h, listen)
	outside, err := a.outside(g)
	if err != nil {
		return err
	}
	handler, err := a.exchange(a.pages(g, outside, h, listen), g, h, listen)
	if err == nil {
		handler, err = a.rest(handler, g, listen)
	}
	if err != nil {
		return err
	}
	s := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 2 * time.Minute,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10, BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(a.ctx) }}
	scheme := "http"
	if secure != nil {
		scheme, l = "https", tls.NewListener(l, secure)
		s.TLSConfig = secure
	}
	fmt.Fprintf(held, "process %d, %s://%s\n", os.Getpid(), scheme, l.Addr())
	fmt.Fprintln(a.out, who)
	fmt.Fprintf(a.out, "serving %s of node %s on %s://%s\n", a.dir, a.node, scheme, l.Addr())
	if a.partners > 0 {
		defer a.exchanging(a.partners)()
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(l) }()
	select {
	case err := <-ended:
		return &concord.Error{Code: concord.CodeUnavailable, Msg: "the server stopped", Err: err}
	case <-a.ctx.Done():
	}
	fmt.Fprintln(a.errs, "stopping")
	ctx, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := s.Shutdown(ctx); err != nil {
		return errors.Join(err, s.Close())
	}
	return nil
}
