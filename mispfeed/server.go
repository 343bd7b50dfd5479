package mispfeed

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"

	"concord"
	"concord/access"
	"concord/door"

	"github.com/google/uuid"
)

// Path is where the feed lies.
const Path = "/misp/"

// Options are what a server is given. Door, Store, Clock, Node and Status are needed.
type Options struct {
	door.Door
	Store  func(concord.View, access.Functions) Store
	Clock  concord.Clock
	Node   string // organisation that events of this node are of
	Status func(*concord.Incident) concord.AttributionStatus
}

// Server answers requests. It may be used by many goroutines.
type Server struct {
	opt   Options
	index index
}

// New returns a server.
func New(opt Options) *Server {
	opt.Ready()
	return &Server{opt: opt}
}

// Owns reports whether a path is for this server.
func (s *Server) Owns(path string) bool {
	return path+"/" == Path || strings.HasPrefix(path, Path)
}

// request is one request under way.
type request struct {
	*Server
	w http.ResponseWriter
	*http.Request
	view    concord.View
	store   Store
	sending bool
}

// ServeHTTP answers a request, whose path is given whole.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := &request{Server: s, w: w, Request: r}
	h := w.Header()
	h.Set("Cache-Control", "private, no-cache")
	h.Set("Vary", "Cookie, Authorization")
	door.Serve(w, q.answer, q.fail, nil)
}

func notHere() error {
	return &concord.Error{Code: concord.CodeNotFound, Msg: "there is no such event"}
}

// answer finds out who asks and for what.
func (q *request) answer() error {
	view, do, err := q.opt.Enter(q.Request)
	if err != nil {
		return err
	}
	if !do.Has(access.Read) {
		return &concord.Error{Code: concord.CodeForbidden, Msg: "your role reads nothing"}
	}
	if q.Method != http.MethodGet && q.Method != http.MethodHead {
		q.w.Header().Set("Allow", "GET, HEAD")
		return errMethod
	}
	q.view, q.store = view, q.opt.Store(view, do)
	name := strings.TrimLeft(strings.TrimPrefix(q.URL.Path, strings.TrimSuffix(Path, "/")), "/") // some put two slashes there
	switch id, isEvent := strings.CutSuffix(name, ".json"); {
	case name == "":
		return q.whole("text/plain; charset=utf-8", []byte("manifest.json\nhashes.csv\n"))
	case name == "manifest.json":
		return q.list("application/json", q.manifest)
	case name == "hashes.csv":
		return q.list("text/csv; charset=utf-8", q.hashes)
	case isEvent && uuid.Validate(id) == nil && len(id) == 36:
		d, err := q.find(strings.ToLower(id))
		if err != nil {
			return err
		}
		return q.whole("application/json", d.Body)
	}
	return notHere()
}

// tag is an ETag of an answer to this reader.
func (q *request) tag(sum []byte) string { return `"` + hex.EncodeToString(sum[:16]) + `"` }

// fresh reports whether the client has it already.
func (q *request) fresh(tag string) bool {
	q.w.Header().Set("ETag", tag)
	for _, had := range strings.Split(q.Header.Get("If-None-Match"), ",") {
		if strings.TrimPrefix(strings.TrimSpace(had), "W/") == tag {
			q.w.WriteHeader(http.StatusNotModified)
			return true
		}
	}
	return false
}

// whole sends an answer that is in memory.
func (q *request) whole(kind string, body []byte) error {
	sum := sha256.New()
	_, _ = io.WriteString(sum, access.Attributes(q.view)+"\x00") // a hash cannot fail
	_, _ = sum.Write(body)
	if q.fresh(q.tag(sum.Sum(nil))) {
		return nil
	}
	h := q.w.Header()
	h.Set("Content-Type", kind)
	h.Set("Content-Length", strconv.Itoa(len(body)))
	q.sending = true
	q.w.WriteHeader(http.StatusOK)
	_, _ = q.w.Write(body) // nobody is left to be told
	return nil
}

// mostHeld is how much of a list is held in memory before it is sent as it is made.
const mostHeld = 4 << 20

// held keeps the beginning of a list, and only counts once it is too long.
type held struct {
	body []byte
	over bool
	sum  io.Writer
}

func (h *held) Write(p []byte) (int, error) {
	if h.over = h.over || len(h.body)+len(p) > mostHeld; h.over {
		h.body = nil
	} else {
		h.body = append(h.body, p...)
	}
	return h.sum.Write(p)
}

// list sends what render writes. A long one is made twice: once for its ETag, and once as it goes out. If it changed in between, the
// ETag is of what was, and the next request gives another.
func (q *request) list(kind string, render func(io.Writer) error) error {
	sum := sha256.New()
	_, _ = io.WriteString(sum, access.Attributes(q.view)+"\x00"+kind+"\x00") // a hash cannot fail
	first := &held{sum: sum}
	if err := render(first); err != nil {
		return err
	}
	if q.fresh(q.tag(sum.Sum(nil))) {
		return nil
	}
	q.w.Header().Set("Content-Type", kind)
	q.sending = true
	if !first.over {
		q.w.Header().Set("Content-Length", strconv.Itoa(len(first.body)))
		_, _ = q.w.Write(first.body) // nobody is left to be told
		return nil
	}
	if q.Method == http.MethodHead {
		return nil
	}
	return render(q.w)
}

var errMethod = errors.New("method")

// told chooses the status of an error, and what is said of it.
func told(err error) (status int, msg string) {
	msg, hint := concord.Public(err)
	if hint != "" {
		msg += "; " + hint
	}
	switch code := concord.CodeOf(err); {
	case errors.Is(err, errMethod):
		return http.StatusMethodNotAllowed, "a feed is read: use GET"
	case code == concord.CodeUnauthorized:
		return http.StatusUnauthorized, msg
	case code == concord.CodeForbidden:
		return http.StatusForbidden, msg
	case code == concord.CodeNotFound:
		return http.StatusNotFound, "there is nothing here, or nothing that you may see"
	case door.TooOften(err):
		return http.StatusTooManyRequests, msg
	case code == concord.CodeUnavailable:
		return http.StatusServiceUnavailable, msg
	}
	return http.StatusInternalServerError, "something went wrong on our side"
}

// fail answers with an error as MISP words them. What is our fault is logged and not told; a list that was begun is broken off, so
// that nobody takes it for whole.
func (q *request) fail(err error) {
	if door.Gone(q.Request, err) {
		return
	}
	status, msg := told(err)
	p := map[string]string{"name": msg, "message": msg, "url": q.URL.Path}
	if id := q.opt.Fault(q.Request, status, err); id != "" {
		p["error_id"] = id
	}
	if q.sending {
		panic(http.ErrAbortHandler)
	}
	h := q.w.Header()
	q.opt.Refuse(h, status)
	if status == http.StatusNotFound {
		delete(p, "url") // one answer for all that is not there
	}
	h.Del("ETag")
	body, err := json.Marshal(p)
	if err != nil {
		body = []byte(`{}`) // strings cannot fail to encode
	}
	h.Set("Content-Type", "application/json")
	h.Set("Content-Length", strconv.Itoa(len(body)))
	q.w.WriteHeader(status)
	_, _ = q.w.Write(body) // nobody is left to be told
}
