package api

import (
	"net/http"
	"net/url"
	"strings"
	"time"

	"concord"
	"concord/access"
	"concord/door"
)

// Root is the path under which all routes lie.
const Root = "/api/v1/"

// Bounds of bodies, in bytes.
const (
	maxJSON     = 1 << 20
	maxDocument = 20 << 20
	maxImport   = 4 << 30
)

// Options are what the interface is given. Door, Store, Clock, Node and Key are needed.
type Options struct {
	door.Door
	Store   func(concord.View, access.Functions) Store
	Clock   concord.Clock
	Node    string          // organisation of this node: its people decide on all that they may read
	Key     [32]byte        // seals cursors and kept answers; the same after a restart keeps them good
	Version string          // of the program, for the description
	Done    <-chan struct{} // closed when the node stops: streams end then
	Poll    time.Duration   // how often streams look for changes and rights; 0 is half a second
}

// API answers requests. It may be used by many goroutines.
type API struct {
	opt         Options
	seal        sealer
	routes      []*route
	description []byte
	streams     counts
	busy        counts
	exports     counts
}

// New returns the interface.
func New(opt Options) (*API, error) {
	opt.Ready()
	if opt.Poll <= 0 {
		opt.Poll = 500 * time.Millisecond
	}
	s, err := newSealer(opt.Key, opt.Clock)
	if err != nil {
		return nil, err
	}
	a := &API{opt: opt, seal: s, routes: table()}
	for _, r := range a.routes {
		r.steps = strings.Split(r.path, "/")
	}
	a.description, err = describe(a.routes, opt.Version, false)
	return a, err
}

// Owns reports whether a path is for this interface.
func (a *API) Owns(path string) bool { return strings.HasPrefix(path, Root) || path+"/" == Root }

// request is one request under way.
type request struct {
	*API
	w http.ResponseWriter
	*http.Request
	route *route
	path  map[string]string
	query url.Values
	view  concord.View
	do    access.Functions
	store Store
	sent  bool // the answer has begun
}

// ServeHTTP answers a request, whose path is given whole.
func (a *API) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := &request{API: a, w: w, Request: r}
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Vary", "Cookie, Authorization, Accept")
	door.Serve(w, q.answer, q.fail, func() bool { return q.sent })
}

// answer finds out who asks, for what, and whether they may.
func (q *request) answer() (err error) {
	if q.view, q.do, err = q.opt.Enter(q.Request); err != nil {
		return err
	}
	if err := q.find(); err != nil {
		return err
	}
	if !q.do.Has(q.route.need) {
		return &concord.Error{Code: concord.CodeForbidden, Msg: "your role may not do this", Hint: "it needs the function " + strings.Join(q.route.needs(), " and ")}
	}
	if q.query, err = q.route.parameters(q.URL.RawQuery); err != nil {
		return err
	}
	q.store = q.opt.Store(q.view, q.do)
	return q.route.do(q)
}

// find looks for the route of a path and method.
func (q *request) find() error {
	rest, ok := strings.CutPrefix(q.URL.EscapedPath(), Root)
	if !ok {
		return notHere()
	}
	method, here := q.Method, []string{}
	if method == http.MethodHead {
		method = http.MethodGet
	}
	steps := strings.Split(strings.TrimSuffix(rest, "/"), "/")
	for _, r := range q.routes {
		path, ok := r.match(steps)
		if !ok {
			continue
		}
		if r.method == method {
			q.route, q.path = r, path
			return nil
		}
		here = append(here, r.method)
	}
	if len(here) == 0 {
		return notHere()
	}
	q.w.Header().Set("Allow", strings.Join(here, ", "))
	return &refusal{status: http.StatusMethodNotAllowed, msg: "there is no " + q.Method + " here", hint: "use " + strings.Join(here, " or ")}
}
