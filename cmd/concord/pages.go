package main

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"

	"concord"
	"concord/access"
	"concord/signin"
	"concord/store"
	"concord/web"
	"concord/wire"
)

// gate returns what tells who asks. Without accounts, on the loopback alone, that is the operator.
func (a *app) gate(h *store.Handle, listen string) *signin.Gate {
	g := &signin.Gate{Accounts: wire.Accounts{Accounts: h.Accounts()}, Clock: a.clock, Random: rand.Reader}
	if onLoopback(listen) && a.address == "" {
		v := h.View()
		g.Local = &v
	}
	return g
}

// onLoopback reports whether only this machine reaches an address.
func onLoopback(listen string) bool {
	host, _, err := net.SplitHostPort(listen)
	if err != nil {
		return false
	}
	ip, err := netip.ParseAddr(host)
	return host == "localhost" || err == nil && ip.Unmap().IsLoopback()
}

// pages returns the handler of the node's pages.
func (a *app) pages(g *signin.Gate, outside *signin.Outside, h *store.Handle, listen string) http.Handler {
	opt := web.Options{SignIn: g, Clock: a.clock, Node: a.node,
		Logger: slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelWarn})),
		Reader: func(r *http.Request) (web.Reader, error) {
			view, may, err := g.Who(r)
			if err == nil && !may.Has(access.Read) {
				err = &concord.Error{Code: concord.CodeForbidden, Msg: "your role reads nothing"}
			}
			if err != nil {
				return nil, err
			}
			return wire.Pages{Handle: a.store.As(view)}, nil
		},
		Health: func(ctx context.Context) error {
			_, err := h.Incidents(ctx, store.Filter{Limit: 1})
			return err
		}}
	if host, _, err := net.SplitHostPort(listen); err == nil && host != "" {
		if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
			host = "*"
		}
		opt.Hosts = []string{host}
	} else if err == nil {
		opt.Hosts = []string{"*"} // ":8420" listens on all addresses
	}
	if u, err := url.Parse(a.address); err == nil && u.Host != "" {
		opt.Hosts = append(opt.Hosts, u.Hostname())
	}
	if outside != nil {
		opt.Outside = outside
	}
	return web.New(opt)
}
