package main

import (
	"log/slog"
	"net/http"

	"concord/mispfeed"
	"concord/signin"
	"concord/wire"
)

// feedOf returns a handler that serves the feed of MISP under its path, and rest elsewhere.
func (a *app) feedOf(rest http.Handler, g *signin.Gate, listen string) http.Handler {
	s := mispfeed.New(mispfeed.Options{Gate: g, Challenge: signin.Challenge, Store: wire.NewMisp(a.store), Clock: a.clock, Node: a.node, Status: status,
		Logger: slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelWarn})),
		Admit:  addressed(listen, g.Local != nil), Flowing: flowing(a.clock)})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.Owns(r.URL.Path) {
			s.ServeHTTP(w, r)
			return
		}
		rest.ServeHTTP(w, r)
	})
}
