package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"concord"
	"concord/store"
)

type serveCmd struct {
	Listen string `help:"Address and port to listen on." default:"127.0.0.1:8420" placeholder:"ADDR"`
}

func (serveCmd) Help() string {
	return `Whoever reaches the address reads what the operator reads: keep it on this machine until there is a sign-in. Ctrl-C ends it after the requests under way.

Example:
  concord serve --listen 127.0.0.1:8420` + codes(exitNotFound, exitUnavailable)
}

func (c *serveCmd) Run(a *app) error {
	h, err := a.open(false)
	if err != nil {
		return err
	}
	return a.serve(h, c.Listen)
}

// grace is how long requests under way may take to end.
const grace = 10 * time.Second

// serve answers requests until the program is told to stop.
func (a *app) serve(h *store.Handle, listen string) error {
	held, err := lock(a.dir)
	if err != nil {
		return err
	}
	defer held.Close()
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return &concord.Error{Code: concord.CodeUnavailable, Msg: listen + " cannot be listened on", Hint: "is another program there? --listen 127.0.0.1:0 takes a free port", Err: err}
	}
	s := &http.Server{Handler: a.pages(h, listen), ReadHeaderTimeout: 10 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 2 * time.Minute,
		IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10, BaseContext: func(net.Listener) context.Context { return context.WithoutCancel(a.ctx) }}
	fmt.Fprintf(held, "process %d, http://%s\n", os.Getpid(), l.Addr())
	fmt.Fprintf(a.out, "serving %s of node %s on http://%s\n", a.dir, a.node, l.Addr())
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
