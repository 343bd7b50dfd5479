package taxii

import (
	"net/http"
	"strings"
	"sync"

	"concord"
	"concord/access"
	"concord/door"
)

// Discovery is the path at which the standard has the server introduce itself.
const Discovery = "/taxii2/"

// Defaults of settings.
const (
	DefaultPage       = 1000
	DefaultMaxContent = 100 << 20
	maxPageBytes      = 32 << 20 // of the objects of a page
)

// Options are what a server is given. Door, Store, Clock and Key are needed.
type Options struct {
	door.Door
	Store func(concord.View, access.Functions) Store
	Clock concord.Clock
	Key   [32]byte // seals cursors; the same after a restart keeps them good

	Title, Description, Contact string

	Root       string // path under which the API roots lie; "" is [Discovery]
	Page       int    // most objects of a page, and how many without a limit; 0 is [DefaultPage]
	MaxContent int64  // bytes of a post; 0 is [DefaultMaxContent]
}

// Server answers requests. It may be used by many goroutines.
type Server struct {
	opt     Options
	seal    sealer
	buffers sync.Pool
	posts   posts
}

// New returns a server.
func New(opt Options) (*Server, error) {
	if opt.Root == "" {
		opt.Root = Discovery
	}
	if opt.Page <= 0 {
		opt.Page = DefaultPage
	}
	if opt.MaxContent <= 0 {
		opt.MaxContent = DefaultMaxContent
	}
	opt.Ready()
	if !strings.HasPrefix(opt.Root, "/") || !strings.HasSuffix(opt.Root, "/") {
		return nil, &concord.Error{Code: concord.CodeInvalid, Op: "taxii.New", Msg: opt.Root + " is no path for the API roots", Hint: "begin and end it with a slash, for example /taxii2/"}
	}
	s, err := newSealer(opt.Key, opt.Clock)
	return &Server{opt: opt, seal: s, buffers: sync.Pool{New: func() any { return new([]byte) }}}, err
}

// request is one request under way.
type request struct {
	*Server
	w http.ResponseWriter
	*http.Request
	view  concord.View
	store Store
}

// ServeHTTP answers a request, whose path is given whole.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := &request{Server: s, w: w, Request: r}
	h := w.Header()
	h.Set("Cache-Control", "no-store")
	h.Set("Vary", "Cookie, Authorization, Accept")
	door.Serve(w, q.answer, q.fail, nil)
}

// answer finds out who asks and for what.
func (q *request) answer() error {
	view, do, err := q.opt.Enter(q.Request)
	if err != nil {
		return err
	}
	q.view, q.store = view, q.opt.Store(view, do)
	if !acceptable(q.Header["Accept"]) {
		return &refusal{status: http.StatusNotAcceptable, title: "this server speaks " + mediaType + " alone", hint: "send Accept: " + mediaType}
	}
	path := strings.TrimSuffix(q.URL.Path, "/") + "/"
	if path == Discovery {
		return q.only(q.discovery, "GET")
	}
	rest, ok := strings.CutPrefix(path, q.opt.Root)
	if !ok {
		return notHere()
	}
	steps := strings.Split(strings.TrimSuffix(rest, "/"), "/")
	if steps[0] == "" {
		return notHere()
	}
	return q.route(steps)
}

// route goes by the path below the API roots.
func (q *request) route(p []string) error {
	root := p[0]
	switch {
	case len(p) == 1:
		return q.only(func() error { return q.root(root) }, "GET")
	case len(p) == 3 && p[1] == "status":
		return q.only(func() error { return q.status(root, p[2]) }, "GET")
	case p[1] != "collections":
		return notHere()
	case len(p) == 2:
		return q.only(func() error { return q.collections(root) }, "GET")
	case len(p) == 3:
		return q.only(func() error { return q.collection(root, p[2]) }, "GET")
	case len(p) == 4 && p[3] == "manifest":
		return q.only(func() error { return q.list(root, p[2], "", manifest) }, "GET")
	case p[3] != "objects":
		return notHere()
	case len(p) == 4 && q.Method == "POST":
		return q.post(root, p[2])
	case len(p) == 4:
		return q.only(func() error { return q.list(root, p[2], "", objects) }, "GET", "POST")
	case len(p) == 5 && q.Method == "DELETE":
		return q.delete(root, p[2], p[4])
	case len(p) == 5:
		return q.only(func() error { return q.list(root, p[2], p[4], objects) }, "GET", "DELETE")
	case len(p) == 6 && p[5] == "versions":
		return q.only(func() error { return q.list(root, p[2], p[4], versions) }, "GET")
	}
	return notHere()
}

// only answers GET and HEAD, and refuses other methods naming those that there are.
func (q *request) only(do func() error, methods ...string) error {
	if q.Method == "GET" || q.Method == "HEAD" {
		return do()
	}
	q.w.Header().Set("Allow", strings.Join(append(methods, "HEAD"), ", "))
	return &refusal{status: http.StatusMethodNotAllowed, title: "there is no " + q.Method + " here", hint: "use " + strings.Join(methods, " or ")}
}

// Owns reports whether a path is for this server, given the names of the API roots.
func (s *Server) Owns(path string, roots []Root) bool {
	path = strings.TrimSuffix(path, "/") + "/"
	if strings.HasPrefix(path, Discovery) {
		return true
	}
	rest, ok := strings.CutPrefix(path, s.opt.Root)
	for _, r := range roots {
		if ok && strings.HasPrefix(rest, r.Name+"/") {
			return true
		}
	}
	return false
}
