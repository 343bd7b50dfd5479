package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"io"
	"net/http"
	"time"

	"concord"
	"concord/access"
	"concord/api"
	"concord/intake"
	"concord/signin"
	"concord/store"
	"concord/wire"
)

// looking is how long records like a document of another organisation are looked for. It is always taken, so that the
// time of an answer does not tell what is here.
const (
	looking    = 250 * time.Millisecond
	minLooking = 10 * time.Millisecond
	maxLooking = 10 * time.Second
)

// rest returns a handler that serves the REST interface under its path, and others elsewhere.
func (a *app) rest(others http.Handler, g *signin.Gate, listen string) (http.Handler, error) {
	key, err := a.cursorKey()
	if err != nil {
		return nil, err
	}
	patience := cmp.Or(a.looking, looking)
	if a.unhurried {
		patience = 0
	}
	random := a.random
	if random == nil {
		random = rand.Reader
	}
	s, err := api.New(api.Options{Door: a.door(g, listen), Clock: a.clock, Node: a.node, Key: key, Version: version, Done: a.ctx.Done(),
		Store: wire.NewAPI(a.store, wire.APIOptions{Clock: a.clock, Node: a.node, Export: a.exportFor, Exchange: a.exchangeWith, Random: random, Looking: patience,
			Intake: func(h *store.Handle, m concord.Marking) *intake.Intake {
				in := a.intake(h, 1)
				in.Marking = m
				return in
			}})})
	if err != nil {
		return nil, err
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.Owns(r.URL.Path) {
			s.ServeHTTP(w, r)
			return
		}
		others.ServeHTTP(w, r)
	}), nil
}

// exportFor writes an export as the command line does, for a reader.
func (a *app) exportFor(ctx context.Context, h *store.Handle, may access.Functions, w io.Writer, e api.Export) error {
	to, f := *a, wire.APIFilter(e.Filter)
	to.ctx, to.out = ctx, w
	switch e.Format {
	case "json":
		return (&exportCmd{NoContent: e.NoContent, Current: e.Current}).json(&to, h, may)
	case "csv":
		return to.writeCSV(h, f, 0)
	case "geojson":
		return to.writeGeoJSON(h, f, 0)
	}
	f.WithEvidence, f.Whole = true, true // one id and version has one content
	return to.writeSTIX(h, f)
}
