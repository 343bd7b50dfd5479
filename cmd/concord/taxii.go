package main

import (
	"crypto/rand"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/door"
	"concord/signin"
	"concord/store"
	"concord/taxii"
	"concord/wire"
)

// taxiiFlags are the settings of the TAXII server.
type taxiiFlags struct {
	TaxiiRoot       string `help:"Path under which the API roots lie; / puts them where many servers have them. Discovery is at /taxii2/ always." default:"/taxii2/" aliases:"root-path" placeholder:"PATH"`
	TaxiiPage       int    `help:"Most objects of a page of the exchange." default:"1000" placeholder:"N"`
	TaxiiMaxContent int64  `help:"Most bytes of one post to the exchange." default:"104857600" placeholder:"BYTES"`
}

// keyFile keeps what cursors are sealed with, so that they outlast a restart.
const keyFile = "taxii.key"

// exchange returns a handler that serves the exchange under its paths, and pages elsewhere.
func (a *app) exchange(pages http.Handler, g *signin.Gate, h *store.Handle, listen string) (http.Handler, error) {
	key, err := a.cursorKey()
	if err != nil {
		return nil, err
	}
	s, err := taxii.New(taxii.Options{Door: a.door(g, listen), Store: wire.NewTaxii(a.store, a.dir), Clock: a.clock, Key: key,
		Title: "Concord, node " + a.node, Root: a.taxii.TaxiiRoot, Page: a.taxii.TaxiiPage, MaxContent: a.taxii.TaxiiMaxContent})
	if err != nil {
		return nil, err
	}
	x := h.Exchange(access.All)
	return a.feedOf(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mine := s.Owns(r.URL.Path, nil)
		if !mine && a.taxii.TaxiiRoot != "" && a.taxii.TaxiiRoot != taxii.Discovery { // an API root may be named as a page is
			if roots, err := (wire.Taxii{Exchange: x}).Roots(r.Context()); err == nil {
				mine = s.Owns(r.URL.Path, roots)
			}
		}
		if mine {
			s.ServeHTTP(w, r)
			return
		}
		pages.ServeHTTP(w, r)
	}), g, listen), nil
}

// cursorKey reads the key of the node, or makes it.
func (a *app) cursorKey() (key [32]byte, err error) {
	file := filepath.Join(a.dir, keyFile)
	content, err := os.ReadFile(file)
	switch {
	case err == nil && len(content) == len(key):
		copy(key[:], content)
		return key, nil
	case err == nil:
		return key, &concord.Error{Code: concord.CodeInvalid, Msg: file + " is no key", Hint: "remove it: a new one is made, and those who poll begin anew"}
	case !errors.Is(err, os.ErrNotExist):
		return key, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be read", Err: err}
	}
	if _, err := rand.Read(key[:]); err != nil {
		return key, err
	}
	if err := os.WriteFile(file, key[:], 0o600); err != nil {
		return key, &concord.Error{Code: concord.CodeUnavailable, Msg: file + " cannot be written", Hint: "is the disk full, or the folder not yours?", Err: err}
	}
	return key, nil
}

// door is what stands before each interface of the exchange.
func (a *app) door(g *signin.Gate, listen string) door.Door {
	return door.Door{Gate: g, Challenge: signin.Challenge, Admit: addressed(listen, g.Local != nil), Flowing: flowing(a.clock),
		Logger: slog.New(slog.NewTextHandler(a.errs, &slog.HandlerOptions{Level: slog.LevelWarn}))}
}

// addressed refuses what a page of another site has a browser send, and, while nobody signs in, names that are not
// of this machine: a page of the open web can point its own name here.
func addressed(listen string, local bool) func(*http.Request) error {
	cross := http.NewCrossOriginProtection()
	own, _, _ := net.SplitHostPort(listen)
	return func(r *http.Request) error {
		if err := cross.Check(r); err != nil {
			return &concord.Error{Code: concord.CodeForbidden, Msg: "a page of another site may not do this", Err: err}
		}
		name := r.Host
		if host, _, err := net.SplitHostPort(name); err == nil {
			name = host
		}
		name = strings.Trim(name, "[]")
		ip := net.ParseIP(name)
		if local && !slices.Contains([]string{"localhost", own}, strings.ToLower(name)) && (ip == nil || !ip.IsLoopback()) {
			return &concord.Error{Code: concord.CodeForbidden, Msg: "this node does not answer to that host name", Hint: "use http://127.0.0.1 with the port"}
		}
		return nil
	}
}

// How long a post may pause, and how long its answer may take.
const (
	bodyPause   = time.Minute
	answerLasts = 15 * time.Minute
)

// flowing moves the deadlines of a request on while its body comes in.
func flowing(clock concord.Clock) func(http.ResponseWriter) {
	return func(w http.ResponseWriter) {
		rc, now := http.NewResponseController(w), clock()
		_, _ = rc.SetReadDeadline(now.Add(bodyPause)), rc.SetWriteDeadline(now.Add(answerLasts)) // without deadlines there is none to move
	}
}
