package main

import (
	"io"
	"net/http"

	"concord/access"
	"concord/misp"
	"concord/mispfeed"
	"concord/signin"
	"concord/store"
	"concord/wire"
)

// feedOf returns a handler that serves the feed of MISP under its path, and rest elsewhere.
func (a *app) feedOf(rest http.Handler, g *signin.Gate, listen string) http.Handler {
	s := mispfeed.New(mispfeed.Options{Door: a.door(g, listen), Store: wire.NewMisp(a.store), Clock: a.clock, Node: a.node, Status: status})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if s.Owns(r.URL.Path) {
			s.ServeHTTP(w, r)
			return
		}
		rest.ServeHTTP(w, r)
	})
}

// writeMISP writes the incidents of a filter as a list of events. What nobody could read is left out.
func (a *app) writeMISP(h *store.Handle, f store.Filter) error {
	before := `{"response":[`
	_, err := each(a, h, f, 0, func(r store.IncidentRow) error {
		if r.Incident.Marking = access.Join(r.Markings...).Marking(); len(r.Incident.Marking.Unknown) > 0 {
			return nil
		}
		docs, err := misp.Write(r.Incident, a.node, status)
		if err != nil {
			return err
		}
		for _, d := range docs {
			if _, err := io.WriteString(a.out, before+string(d.Body)); err != nil {
				return err
			}
			before = ",\n"
		}
		return nil
	})
	if err != nil {
		return err
	}
	end := "]}\n"
	if before[0] == '{' {
		end = before + end
	}
	_, err = io.WriteString(a.out, end)
	return err
}
