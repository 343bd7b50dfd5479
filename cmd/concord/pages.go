package main

import (
	"log/slog"
	"net"
	"net/http"

	"concord/store"
	"concord/web"
	"concord/wire"
)

// pages returns the handler of the node's pages. Every request is answered for the local operator
// until there is a sign-in.
func (a *app) pages(h *store.Handle, listen string) http.Handler {
	opt := web.Options{Reader: func(*http.Request) web.Reader { return wire.Pages{Handle: h} }, Clock: a.clock, Node: a.node,
		Logger: slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelWarn}))}
	if host, _, err := net.SplitHostPort(listen); err == nil && host != "" {
		if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
			host = "*"
		}
		opt.Hosts = []string{host}
	} else if err == nil {
		opt.Hosts = []string{"*"} // ":8420" listens on all addresses
	}
	return web.New(opt)
}
